/** The compressed data is wrong: thrown where it is decompressed, which does not know the report that it belongs to. */
export class GzipProblem extends Error {
  readonly isTruncated: boolean;

  constructor(message: string, isTruncated: boolean) {
    super(message);
    this.isTruncated = isTruncated;
  }
}
