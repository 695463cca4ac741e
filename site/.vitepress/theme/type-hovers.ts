/** The names of a page whose types can be shown, for what shows them by the keyboard. */
export interface TypeHover {
  readonly element: Element;
  show(): Promise<void>;
  hide(): void;
}

export const typeHovers = new Set<TypeHover>();
