/** Decompresses in JavaScript, for runtimes without a zlib of their own. Loaded on first use. */
import { Inflate } from "pako";
import { GzipProblem } from "./gzip-problem.js";

/** The bytes that are decompressed at once: they may become a thousand times as many. */
const inputBytes = 16_384;

/** @throws {GzipProblem} if the data is not whole gzip members. */
export async function* pakoGunzip(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let output: Uint8Array[] = [];
  let member: Inflate | undefined;
  let isPadded = false;
  for await (const chunk of source) {
    for (let start = 0; start < chunk.length && !isPadded; start += inputBytes) {
      const input = chunk.subarray(start, start + inputBytes);
      // pako reads on into the next member, unless a chunk ends where the member does.
      if (!member || member.ended) {
        // Zeros behind the last member are padding.
        isPadded = member !== undefined && input[0] === 0;
        if (isPadded) break;
        member = createMember((bytes) => output.push(bytes));
      }
      member.push(input, false);
      const { err, msg } = member;
      yield* output;
      output = [];
      if (err !== 0) throw new GzipProblem(msg || `error ${err}`, false);
    }
  }
  if (!member?.ended) throw new GzipProblem("unexpected end of file", true);
}

function createMember(onData: (bytes: Uint8Array) => void): Inflate {
  const member = new Inflate({ chunkSize: 65_536, windowBits: 31 });
  member.onData = onData;
  return member;
}
