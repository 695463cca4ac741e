/** Apple's document out of what Apple serves: a zip with one JSON in it, or the JSON itself. */
import { crc32 } from "node:zlib";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";

/** The largest document that is unpacked, in bytes. Apple's is about 4 MB. */
export const DOCUMENT_LIMIT_BYTES: number = 64 * 1024 * 1024;

/**
 * The bytes of the JSON in `archive`, a zip, or `archive` itself where it is JSON.
 *
 * The name of the file in the zip changes from release to release; what macOS adds (`__MACOSX`, `._*`) is passed over.
 *
 * @throws Error where it is neither, is cut off, holds no JSON or several, or one of more than `limitBytes`.
 */
export async function unpackDocument(
  archive: Uint8Array,
  limitBytes: number = DOCUMENT_LIMIT_BYTES,
): Promise<Uint8Array> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  if (bytes.subarray(0, 512).toString("latin1").trimStart().startsWith("{")) return limited(bytes, limitBytes);
  if (bytes.subarray(0, 2).toString("latin1") !== "PK") throw new Error("This is neither a zip nor JSON.");
  let zip: ZipFile | undefined;
  try {
    zip = await open(bytes);
    const entries = await listJson(zip);
    const [entry] = entries;
    if (entry === undefined) throw new Error("it holds no JSON");
    if (entries.length > 1) throw new Error(`it holds several: ${entries.map(({ fileName }) => fileName).join(", ")}`);
    return await read(zip, entry, limitBytes);
  } catch (cause) {
    throw new Error(`The zip cannot be used: ${cause instanceof Error ? cause.message : cause}.`, { cause });
  } finally {
    zip?.close();
  }
}

function limited(bytes: Buffer, limitBytes: number): Buffer {
  if (bytes.length > limitBytes) throw tooLarge(limitBytes);
  return bytes;
}

function tooLarge(limitBytes: number): Error {
  return new Error(`the document is larger than ${limitBytes} bytes`);
}

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip)));
  });
}

function listJson(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on("entry", (entry: Entry) => {
      const name = entry.fileName.split("/").at(-1)!;
      if (name.endsWith(".json") && !name.startsWith("._") && !entry.fileName.startsWith("__MACOSX/"))
        entries.push(entry);
      zip.readEntry();
    });
    zip.on("error", reject);
    zip.on("end", () => resolve(entries));
    zip.readEntry();
  });
}

/** What an entry says of its size may be a lie, so the bytes are counted as they come. */
function read(zip: ZipFile, entry: Entry, limitBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > limitBytes) stream.destroy(tooLarge(limitBytes));
        else chunks.push(chunk);
      });
      stream.on("error", reject);
      stream.on("end", () => {
        const document = Buffer.concat(chunks);
        if (crc32(document) === entry.crc32) resolve(document);
        else reject(new Error("its checksum does not fit its content"));
      });
    });
  });
}
