/** Extracts Apple's document from a download: a zip that contains one JSON file, or the JSON itself. */
import { crc32 } from "node:zlib";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { messageOf } from "../document.js";

/** The largest document that is unpacked, in bytes. Apple's is about 4 MB. */
const maxDocumentBytes: number = 64 * 1024 * 1024;

/**
 * Returns the bytes of the JSON file in `archive`, or `archive` itself if it is JSON.
 *
 * The file's name in the zip changes from release to release; files that macOS adds (`__MACOSX`, `._*`) are ignored.
 *
 * @throws {Error} if `archive` is neither a zip nor JSON, is truncated, does not contain exactly one JSON file, or contains
 *   one larger than `limitBytes`.
 */
export async function unpackDocument(archive: Uint8Array, limitBytes: number = maxDocumentBytes): Promise<Uint8Array> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  if (bytes.subarray(0, 512).toString("latin1").trimStart().startsWith("{")) return limited(bytes, limitBytes);
  if (bytes.subarray(0, 2).toString("latin1") !== "PK") throw new Error("The file is neither a zip nor JSON.");
  let zip: ZipFile | undefined;
  try {
    zip = await open(bytes);
    const entries = await listJson(zip);
    const [entry] = entries;
    if (entry === undefined) throw new Error("it contains no JSON file");
    if (entries.length > 1)
      throw new Error(`it contains several JSON files: ${entries.map(({ fileName }) => fileName).join(", ")}`);
    return await read(zip, entry, limitBytes);
  } catch (cause) {
    throw new Error(`The zip cannot be used: ${messageOf(cause)}.`, { cause });
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

/** Reads `entry`, counting its bytes, since the size that the zip declares may be wrong. */
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
        else reject(new Error("its checksum does not match its content"));
      });
    });
  });
}
