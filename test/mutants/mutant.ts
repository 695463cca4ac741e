/** A deliberate fault in what guards security or money, as a search and a replacement. */

export interface Mutant {
  /** The file that is changed, from the root of the repository. */
  readonly file: string;
  /** Occurs exactly once in the file. */
  readonly search: string;
  readonly replace: string;
  /** The test files of which at least one must fail. */
  readonly tests: readonly string[];
  /** What a user would suffer. */
  readonly breaks: string;
}
