/** Hashes a file while its parts are read, so that it is read once; only parts that are streamed are read twice. */
import type { Bytes } from "../../encoding/bytes.js";
import { createMd5 } from "../../encoding/md5.js";
import type { Range, Source } from "./source.js";

/** The pieces in which a part that is streamed is read and hashed before. */
const pieceBytes = 1_048_576;

/** The parts of a source, which must be read in order and without gaps, and the MD5 once the last one was read. */
export interface HashedParts {
  part(range: Range): Promise<Blob | Bytes>;
  readonly md5: Promise<string>;
}

/** Reads one part after the other, however many are asked for at the same time. */
export function hashInOrder(source: Source): HashedParts {
  const hash = createMd5();
  let finish: (hex: string) => void = () => {};
  const md5 = new Promise<string>((resolve) => {
    finish = resolve;
  });
  let last: Promise<unknown> = Promise.resolve();

  async function next(range: Range): Promise<Blob | Bytes> {
    const { update, hex } = await hash;
    const { offset, length } = range;
    const body = await source.part(range);
    if (body instanceof Uint8Array) update(body);
    else {
      for (let at = offset; at < offset + length; at += pieceBytes)
        update(await source.bytes({ offset: at, length: Math.min(pieceBytes, offset + length - at) }));
    }
    if (offset + length === source.size) finish(hex());
    return body;
  }

  return {
    part(range) {
      const part = last.then(() => next(range));
      last = part;
      return part;
    },
    md5,
  };
}
