/** Shows the types of a snippet by the keyboard, one name at a time. Loaded when a reader first asks for it. */
import { type TypeHover, typeHovers } from "./type-hovers.js";

/** Shows the type of the first name; the arrow keys lead to the others, and Escape or any other way out of the snippet ends it. */
export default function showTypes(snippet: HTMLElement): void {
  const hovers = [...typeHovers].filter(({ element }) => snippet.contains(element)).sort(inOrder);
  let shown: TypeHover | undefined;

  const show = (next: TypeHover | undefined): void => {
    if (next === undefined || next === shown) return;
    shown?.hide();
    shown = next;
    next.element.scrollIntoView({ block: "nearest", inline: "nearest" });
    void next.show();
  };
  const end = (): void => {
    shown?.hide();
    document.removeEventListener("keydown", onKey, true);
    document.removeEventListener("pointerdown", end, true);
  };
  const onKey = (event: KeyboardEvent): void => {
    const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : steps[event.key];
    if (step === undefined) {
      end();
      if (event.key !== "Escape") return;
    } else show(hovers[hovers.indexOf(shown!) + step]);
    event.preventDefault();
    event.stopPropagation();
  };

  if (hovers.length === 0) return;
  document.addEventListener("keydown", onKey, true);
  document.addEventListener("pointerdown", end, true);
  show(hovers[0]);
}

const inOrder = (one: TypeHover, other: TypeHover): number =>
  one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
