import { appendFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { readRangeOf } from "../../../src/encoding/read-range.js";
import { fileFromPath } from "../../../src/node/index.js";
import { withFolder } from "../../helpers/folder.js";

describe("fileFromPath", () => {
  it("opens a file with its name, size and bytes, by a path and by a URL", () =>
    withFolder({}, async (folder) => {
      const path = join(folder, "a b.png");
      writeFileSync(path, "0123456789");
      for (const place of [path, pathToFileURL(path)]) {
        const file = await fileFromPath(place);
        expect([file.name, file.size, await file.slice(3, 5).text()]).toEqual(["a b.png", 10, "34"]);
      }
    }));

  it("reads its bytes from the disk: after a change they can't be read", () =>
    withFolder({}, async (folder) => {
      const path = join(folder, "one.bin");
      writeFileSync(path, "0123456789");
      const file = await fileFromPath(path);
      appendFileSync(path, "more");
      await expect(file.arrayBuffer()).rejects.toMatchObject({ name: "NotReadableError" });
    }));

  it("lets uploads read its bytes without a stream, by a path that is relative too, until it changes", () =>
    withFolder({}, async (folder) => {
      const path = join(folder, "one.bin");
      writeFileSync(path, "0123456789");
      for (const place of [path, relative(process.cwd(), path), pathToFileURL(path)]) {
        const read = readRangeOf(await fileFromPath(place))!;
        expect(Buffer.from(await read(3, 2)).toString()).toBe("34");
        expect(Buffer.from(await read(0, 10)).toString()).toBe("0123456789");
      }
      const read = readRangeOf(await fileFromPath(path))!;
      const { atime, mtime } = statSync(path);
      utimesSync(path, atime, new Date(mtime.getTime() + 1_000));
      await expect(read(3, 2)).rejects.toThrow("The file has changed since it was opened");
      rmSync(path);
      await expect(read(3, 2)).rejects.toMatchObject({ code: "ENOENT" });
    }));

  it("never opens a large file with a wrong size", () =>
    withFolder({}, async (folder) => {
      const path = join(folder, "large.bin");
      const size = 5 * 2 ** 30 + 7;
      writeFileSync(path, "");
      truncateSync(path, size);
      const opened = await fileFromPath(path).then(
        (file) => file.size,
        (error: Error) => error.message,
      );
      expect([size, `"path" leads to a file of ${size} bytes, which this version of Node can't open whole`]).toContain(
        opened,
      );
    }));

  it("rejects a folder, and a path that leads nowhere", () =>
    withFolder({}, async (folder) => {
      await expect(fileFromPath(folder)).rejects.toThrow(new TypeError('"path" must lead to a file'));
      await expect(fileFromPath(join(folder, "none"))).rejects.toMatchObject({ code: "ENOENT" });
    }));
});
