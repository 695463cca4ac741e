/** The bytes of a file, part by part: from a Blob, from memory, or from a stream, which can be read once. */
import type { Bytes } from "../../encoding/bytes.js";
import { createMd5 } from "../../encoding/md5.js";
import { readRangeOf } from "../../encoding/read-range.js";
import { type UploadFacts, UploadSizeError } from "../../errors/index.js";

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
  /** A part, to be sent. The parts of a stream must be read one after the other, in order and without gaps. */
  part(range: Range): Promise<Blob | Bytes>;
  /** The bytes of a part. */
  bytes(range: Range): Promise<Bytes>;
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
export function openSource(file: UploadFile, size: number | undefined, facts: UploadFacts): Source {
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

/** The MD5 of a source that can be read more than once, in hexadecimal. */
export async function md5Of(source: Source, signal: AbortSignal): Promise<string> {
  const hash = await createMd5();
  for (let offset = 0; offset < source.size; offset += hashedBytes) {
    signal.throwIfAborted();
    hash.update(await source.bytes({ offset, length: Math.min(hashedBytes, source.size - offset) }));
  }
  return hash.hex();
}

/** Parts up to this size are read into memory, since that takes less time than to send a stream; larger ones are streamed. */
const mostHeldBytes = 33_554_432;

function blobSource(blob: Blob, facts: UploadFacts): Source {
  const slice = ({ offset, length }: Range): Blob => blob.slice(offset, offset + length);
  const readRange = readRangeOf(blob);
  async function bytes(range: Range): Promise<Bytes> {
    try {
      if (readRange) return await readRange(range.offset, range.length);
      return new Uint8Array(await slice(range).arrayBuffer());
    } catch (cause) {
      throw new UploadSizeError(facts, "changed while it was read", { cause });
    }
  }
  return {
    size: blob.size,
    isRepeatable: true,
    part: async (range) => (range.length > mostHeldBytes ? slice(range) : bytes(range)),
    bytes,
    close() {},
  };
}

function bytesSource(whole: Uint8Array): Source {
  const bytes = async ({ offset, length }: Range): Promise<Bytes> => whole.subarray(offset, offset + length) as Bytes;
  return { size: whole.byteLength, isRepeatable: true, part: bytes, bytes, close() {} };
}

function streamSource(stream: ReadableStream<Uint8Array>, size: number, facts: UploadFacts): Source {
  const reader = stream.getReader();
  /** What was read beyond the last part. */
  let rest: Uint8Array = new Uint8Array(0);
  let position = 0;

  /** Reads on if nothing is left. Returns whether the stream has ended. */
  async function isAtEnd(): Promise<boolean> {
    while (rest.byteLength === 0) {
      const { done, value } = await reader.read();
      if (done) return true;
      if (!(value instanceof Uint8Array)) throw new TypeError('"file" is a stream of something other than bytes');
      rest = value;
    }
    return false;
  }

  async function bytes({ offset, length }: Range): Promise<Bytes> {
    if (offset !== position) throw new UploadSizeError(facts, `is a stream, and its parts have a gap at ${position}`);
    const part = new Uint8Array(length);
    for (let filled = 0; filled < length; ) {
      if (await isAtEnd()) throw new UploadSizeError(facts, `ended after ${position + filled} of ${size} bytes`);
      const taken = rest.subarray(0, length - filled);
      part.set(taken, filled);
      filled += taken.byteLength;
      rest = rest.subarray(taken.byteLength);
    }
    position += length;
    if (position === size && !(await isAtEnd()))
      throw new UploadSizeError(facts, `has more than the ${size} bytes of "size"`);
    return part;
  }

  return {
    size,
    isRepeatable: false,
    part: bytes,
    bytes,
    close: () => void reader.cancel().catch(() => {}),
  };
}
