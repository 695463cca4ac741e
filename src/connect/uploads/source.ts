/** The bytes of a file, part by part: from a Blob, from memory, or from a stream, which can be read once. */
import type { Bytes } from "../../encoding/bytes.js";
import { UploadSizeError } from "../../errors/index.js";
import { untilAborted } from "../../until-aborted.js";
import { createMd5 } from "./md5.js";
import type { Hash } from "./noble-md5.js";

/** What can be uploaded. */
export type UploadFile = Blob | Uint8Array | ReadableStream<Uint8Array>;

/** A range of bytes. */
export interface Range {
  readonly offset: number;
  readonly length: number;
}

/** The file of one upload. */
export interface Source {
  readonly size: number;
  /** Whether parts can be read in any order, and more than once. */
  readonly isRepeatable: boolean;
  /** The bytes of a part. The parts of a stream must be read in order and without gaps. */
  part(range: Range): Promise<Blob | Bytes>;
  /** The MD5 of the whole file in hexadecimal. That of a stream is there once its last part was read. */
  md5(signal: AbortSignal): Promise<string>;
  /** Gives up a stream. */
  close(): void;
}

/** The name of a `File`; undefined for other files. */
export function nameOf(file: UploadFile): string | undefined {
  const { name } = file as { name?: unknown };
  return typeof name === "string" && name !== "" ? name : undefined;
}

/**
 * Opens a file.
 *
 * @param size the size in bytes, which a stream needs.
 * @throws {TypeError} for a file of another form, an empty one, and a stream without its size.
 * @throws {UploadSizeError} for another size than the file has.
 */
export function openSource(
  file: UploadFile,
  size: number | undefined,
  facts: { kind: string; fileName: string },
): Source {
  if (size !== undefined && (!Number.isSafeInteger(size) || size < 1))
    throw new TypeError('"size" must be a whole number of bytes from 1');
  if (isStream(file)) {
    if (size === undefined) throw new TypeError('"size" is missing: a stream does not show how many bytes it has');
    return streamSource(file, size, facts);
  }
  const known = isBlob(file) ? file.size : file instanceof Uint8Array ? file.byteLength : undefined;
  if (known === undefined) throw new TypeError('"file" must be a Blob, a Uint8Array or a ReadableStream');
  if (known === 0) throw new TypeError('"file" must not be empty');
  if (size !== undefined && size !== known)
    throw new UploadSizeError(facts, `has ${known} bytes, and "size" is ${size}`);
  return isBlob(file) ? blobSource(file, facts) : bytesSource(file as Uint8Array);
}

const isStream = (file: unknown): file is ReadableStream<Uint8Array> =>
  typeof (file as ReadableStream | undefined)?.getReader === "function";

const isBlob = (file: unknown): file is Blob =>
  typeof (file as Blob | undefined)?.size === "number" && typeof (file as Blob | undefined)?.slice === "function";

/** The pieces in which a file is hashed: small, so that requests go on in between. */
const hashedBytes = 1_048_576;

function blobSource(blob: Blob, facts: { kind: string; fileName: string }): Source {
  return {
    size: blob.size,
    isRepeatable: true,
    part: async ({ offset, length }) => blob.slice(offset, offset + length),
    async md5(signal) {
      const hash = await createMd5();
      for (let at = 0; at < blob.size; at += hashedBytes) {
        const bytes = await blob
          .slice(at, at + hashedBytes)
          .arrayBuffer()
          .catch((cause: unknown) => {
            throw new UploadSizeError(facts, "changed while it was read", { cause });
          });
        signal.throwIfAborted();
        hash.update(new Uint8Array(bytes));
      }
      return hash.hex();
    },
    close() {},
  };
}

function bytesSource(bytes: Uint8Array): Source {
  return {
    size: bytes.byteLength,
    isRepeatable: true,
    part: async ({ offset, length }) => bytes.subarray(offset, offset + length) as Bytes,
    async md5() {
      const hash = await createMd5();
      hash.update(bytes);
      return hash.hex();
    },
    close() {},
  };
}

function streamSource(
  stream: ReadableStream<Uint8Array>,
  size: number,
  facts: { kind: string; fileName: string },
): Source {
  const reader = stream.getReader();
  /** What was read beyond the last part. */
  let rest: Uint8Array = new Uint8Array(0);
  let position = 0;
  let hash: Promise<Hash> | undefined;
  let finish: (hex: string) => void = () => {};
  const whole = new Promise<string>((resolve) => {
    finish = resolve;
  });
  let last: Promise<unknown> = Promise.resolve();

  async function read(): Promise<Uint8Array | undefined> {
    const { done, value } = await reader.read();
    if (done) return undefined;
    if (!(value instanceof Uint8Array)) throw new TypeError('"file" is a stream of something other than bytes');
    return value;
  }

  async function next({ offset, length }: Range): Promise<Bytes> {
    if (offset !== position) throw new UploadSizeError(facts, `is a stream, and its parts have a gap at ${position}`);
    const bytes = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      if (rest.byteLength === 0) {
        const chunk = await read();
        if (!chunk) throw new UploadSizeError(facts, `ended after ${position + filled} of ${size} bytes`);
        rest = chunk;
      }
      const taken = rest.subarray(0, length - filled);
      bytes.set(taken, filled);
      filled += taken.byteLength;
      rest = rest.subarray(taken.byteLength);
    }
    position += length;
    (await hash)?.update(bytes);
    if (position === size) {
      while (rest.byteLength === 0) {
        const more = await read();
        if (!more) break;
        rest = more;
      }
      if (rest.byteLength > 0) throw new UploadSizeError(facts, `has more than the ${size} bytes of "size"`);
      if (hash) finish((await hash).hex());
    }
    return bytes;
  }

  return {
    size,
    isRepeatable: false,
    part(range) {
      const part = last.then(() => next(range));
      last = part;
      return part;
    },
    md5(signal) {
      hash ??= createMd5();
      return untilAborted(whole, signal);
    },
    close: () => void reader.cancel().catch(() => {}),
  };
}
