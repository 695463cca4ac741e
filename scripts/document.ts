/** The document, or what was asked for, can't be used; the message names the file and the place in it. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
}
