/** Files of the disk as `File`s, which are read piece by piece. */
import { openAsBlob, type Stats } from "node:fs";
import { open, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bytes } from "../../encoding/bytes.js";
import { addReadRange } from "../../encoding/read-range.js";

/**
 * Opens a file of the disk for an upload: a `File` with its name, size and time of change. Its bytes stay on the disk and are
 * read part by part, so that a file of 4 GB needs no more memory than one of 100 MB. A file that changes after it was opened
 * can't be read any more. Sends no request.
 *
 * @param path the path of the file, relative to the working directory, or a `file:` URL.
 * @throws {TypeError} if the path leads to something other than a file, or to one that this version of Node can't open whole:
 * Node 20 can't open files of 4 GiB and more.
 * @throws the error of the file system, such as `ENOENT`.
 * @example
 * await uploadBuild(connect, { app, file: await fileFromPath("build/Example.ipa") });
 */
export async function fileFromPath(path: string | URL): Promise<File> {
  const facts = await stat(path);
  if (!facts.isFile()) throw new TypeError('"path" must lead to a file');
  const blob = await openAsBlob(path);
  // Node 20 takes the size modulo 4 GiB.
  if (blob.size !== facts.size)
    throw new TypeError(`"path" leads to a file of ${facts.size} bytes, which this version of Node can't open whole`);
  const name = typeof path === "string" ? basename(path) : decodeURIComponent(path.pathname.split("/").at(-1) ?? "");
  const file = new File([blob], name, { lastModified: facts.mtimeMs });
  const place = typeof path === "string" ? resolve(path) : fileURLToPath(path);
  return addReadRange(file, (offset, length) => readRange(place, facts, { offset, length }));
}

/** Bytes of a file, which must be the same as when it was opened: of the same size and time of change. */
async function readRange(
  path: string,
  opened: Stats,
  { offset, length }: { offset: number; length: number },
): Promise<Bytes> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array(length);
    for (let filled = 0; filled < length; ) {
      const { bytesRead } = await file.read(bytes, filled, length - filled, offset + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    // Afterwards, so that a change while it was read is noticed too.
    const { size, mtimeMs } = await file.stat();
    if (size !== opened.size || mtimeMs !== opened.mtimeMs) throw new Error("The file has changed since it was opened");
    return bytes;
  } finally {
    await file.close();
  }
}
