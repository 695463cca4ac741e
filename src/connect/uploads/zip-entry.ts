/** Reads one file of a zip archive, without reading the rest of it. Loaded on first use. */
// This entry point of the library has no URLs of workers and WebAssembly: Cloudflare Workers can not resolve them.
import { BlobReader, configure, Uint8ArrayWriter, ZipReader } from "@zip.js/zip.js/lib/zip-core-custom.js";

// The files that are read are small, and not every runtime has workers.
configure({ useWebWorkers: false });

/** The bytes of the first entry whose name matches; undefined if none does. @throws {Error} for an archive that can't be read. */
export async function readZipEntry(archive: Blob, name: RegExp, maxBytes: number): Promise<Uint8Array | undefined> {
  const reader = new ZipReader(new BlobReader(archive));
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory || !name.test(entry.filename)) continue;
      if (entry.uncompressedSize > maxBytes) throw new Error(`${entry.filename} is larger than ${maxBytes} bytes`);
      return await entry.getData(new Uint8ArrayWriter());
    }
    return undefined;
  } finally {
    await reader.close();
  }
}
