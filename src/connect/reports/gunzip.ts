/**
 * Decompresses gzip of one or several members, which is what Apple sends at times, with its checksums verified.
 * `DecompressionStream` can't: browsers and Node reject a second member, and Bun ignores it.
 */
import { ReportCorruptedError, ReportTruncatedError } from "../../errors/index.js";
import { GzipProblem } from "./gzip-problem.js";
import { nativeGunzip, nativeZlib } from "./native-gunzip.js";

/** Decompresses the chunks of a source, whose own errors are passed on. */
export type Gunzip = (source: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array, void, undefined>;

/**
 * Decompresses a report, with the runtime's own zlib in Node, Bun and Deno, otherwise in JavaScript. A report that a proxy or
 * `fetch` has decompressed already is passed on as it is.
 *
 * @param report what the error names.
 * @throws {ReportTruncatedError} if the data ends too early.
 * @throws {ReportCorruptedError} if it is damaged.
 */
export async function* gunzipReport(
  source: AsyncGenerator<Uint8Array, void, undefined>,
  report: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { head, all } = await peek(source);
  if (isPlain(head)) {
    yield* all;
    return;
  }
  try {
    yield* (await chooseGunzip())(all);
  } catch (error) {
    if (!(error instanceof GzipProblem)) throw error;
    if (error.isTruncated) throw new ReportTruncatedError(report);
    throw new ReportCorruptedError(report, error.message);
  }
}

async function chooseGunzip(): Promise<Gunzip> {
  const zlib = nativeZlib();
  if (zlib) return (source) => nativeGunzip(source, zlib);
  const { pakoGunzip } = await import("./pako-gunzip.js");
  return pakoGunzip;
}

/** Reads the first two bytes; `all` has them again. */
async function peek(
  source: AsyncGenerator<Uint8Array, void, undefined>,
): Promise<{ head: Uint8Array; all: AsyncGenerator<Uint8Array, void, undefined> }> {
  let head = new Uint8Array(0);
  while (head.length < 2) {
    const { done, value } = await source.next();
    if (done) break;
    const longer = new Uint8Array(head.length + value.length);
    longer.set(head);
    longer.set(value, head.length);
    head = longer;
  }
  const first = head;
  return {
    head: first,
    all: (async function* () {
      try {
        if (first.length > 0) yield first;
        yield* source;
      } finally {
        await source.return();
      }
    })(),
  };
}

/** Whether a report begins as a table and not as gzip (1f 8b): with a letter, a digit, a quote or a byte order mark. */
const isPlain = ([first = 0, second = 0]: Uint8Array): boolean =>
  second !== 0x8b && ((first >= 0x20 && first < 0x7f) || (first === 0xef && second === 0xbb));
