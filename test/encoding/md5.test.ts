import { createHash } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { hashInOrder } from "../../src/connect/uploads/hash-in-order.js";
import { openSource } from "../../src/connect/uploads/source.js";
import { createMd5 } from "../../src/encoding/md5.js";

afterEach(() => vi.restoreAllMocks());

/** Bytes that follow from a seed. */
function bytesOf(length: number): Uint8Array<ArrayBuffer> {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state >> 16;
  });
}
const md5 = (bytes: Uint8Array) => createHash("md5").update(bytes).digest("hex");

describe("createMd5", () => {
  it.each(["the runtime's own", "JavaScript"])("hashes pieces of every length alike, with %s", async (way) => {
    if (way === "JavaScript") vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined as never);
    const bytes = bytesOf(5_000);
    for (const length of [0, 1, 55, 56, 64, 65, 1_000, 5_000]) {
      const hash = await createMd5();
      const piece = Math.max(1, Math.floor(length / 7));
      for (let at = 0; at < length; at += piece) hash.update(bytes.subarray(at, Math.min(at + piece, length)));
      expect(hash.hex()).toBe(md5(bytes.subarray(0, length)));
    }
  });

  it("uses JavaScript where the runtime's own MD5 is not allowed", async () => {
    vi.spyOn(process, "getBuiltinModule").mockReturnValue({
      createHash: () => {
        throw new Error("disabled for FIPS");
      },
    } as never);
    const hash = await createMd5();
    hash.update(Buffer.from("abc"));
    expect(hash.hex()).toBe("900150983cd24fb0d6963f7d28e17f72");
  });
});

describe("hashInOrder", () => {
  const facts = { kind: "appScreenshots", fileName: "one.png" };

  it("hashes parts in their order, however late each is read", async () => {
    const bytes = bytesOf(1_000);
    const hashed = hashInOrder(openSource(new Blob([bytes]), undefined, facts));
    const ranges = [0, 300, 600, 900].map((offset) => ({ offset, length: Math.min(300, 1_000 - offset) }));
    await Promise.all(ranges.map((range) => hashed.part(range)));
    expect(await hashed.md5).toBe(md5(bytes));
  });

  it("does not keep a large part in memory", async () => {
    const bytes = new Uint8Array(34 * 2 ** 20).fill(7);
    const hashed = hashInOrder(openSource(new Blob([bytes]), undefined, facts));
    expect(await hashed.part({ offset: 0, length: bytes.byteLength })).toBeInstanceOf(Blob);
    expect(await hashed.md5).toBe(md5(bytes));
  });
});
