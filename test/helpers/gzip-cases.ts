/** Compressed reports, good and damaged, which each runtime must read alike. Made on Node with its own zlib. */
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

/** A report, and what reading it gives. Plain JSON, so that it can be bundled for any runtime. */
export interface GzipCase {
  readonly name: string;
  /** Base64. */
  readonly body: string;
  /** MD5 in hexadecimal, and the size, as the API reports them. */
  readonly checksum: string;
  readonly sizeInBytes: number;
  /** The code of the error. @default the rows are read without one */
  readonly code?: string;
}

/** The rows of every good case: a number and a string that varies, so that it does not compress well. */
export const rowCount = 300;

const line = (index: number): string =>
  `${index}\t${createHash("md5").update(String(index)).digest("hex")}\t2026-02-03\n`;

export function createGzipCases(): GzipCase[] {
  const table = `Counts\tName\tDate\n${Array.from({ length: rowCount }, (_, index) => line(index)).join("")}`;
  const half = Math.floor(table.length / 2);
  const [first, second] = [gzipSync(table.slice(0, half)), gzipSync(table.slice(half))];
  const several = Buffer.concat(
    Array.from({ length: 40 }, (_, part) =>
      gzipSync(table.slice((table.length * part) / 40, (table.length * (part + 1)) / 40)),
    ),
  );
  const whole = gzipSync(table);
  const flipped = (bytes: Buffer, at: number): Buffer => {
    const copy = Buffer.from(bytes);
    copy[at] = copy[at]! ^ 0x55;
    return copy;
  };
  const good = (name: string, bytes: Buffer): GzipCase => ({
    name,
    body: bytes.toString("base64"),
    checksum: createHash("md5").update(bytes).digest("hex"),
    sizeInBytes: bytes.length,
  });
  const bad = (name: string, bytes: Buffer, code: string): GzipCase => ({ ...good(name, bytes), code });
  const both = Buffer.concat([first, second]);
  return [
    good("one member", whole),
    good("two members", both),
    good("40 members", several),
    good("an empty member between two", Buffer.concat([first, gzipSync(""), second])),
    good("zeros behind the last member", Buffer.concat([both, Buffer.alloc(600)])),
    good("not compressed any more", Buffer.from(table)),
    bad("nothing at all", Buffer.alloc(0), "ERR_REPORT_TRUNCATED"),
    bad("cut in the header", whole.subarray(0, 6), "ERR_REPORT_TRUNCATED"),
    bad("cut in the data", whole.subarray(0, whole.length >> 1), "ERR_REPORT_TRUNCATED"),
    bad("cut before the checksum", whole.subarray(0, -8), "ERR_REPORT_TRUNCATED"),
    bad("cut in the length", whole.subarray(0, -1), "ERR_REPORT_TRUNCATED"),
    bad("cut in the second header", both.subarray(0, first.length + 4), "ERR_REPORT_TRUNCATED"),
    bad("cut in the second member", both.subarray(0, first.length + 500), "ERR_REPORT_TRUNCATED"),
    bad("another first byte", flipped(whole, 0), "ERR_REPORT_CORRUPTED"),
    bad("another method", flipped(whole, 2), "ERR_REPORT_CORRUPTED"),
    bad("another CRC", flipped(whole, whole.length - 8), "ERR_REPORT_CORRUPTED"),
    bad("another length", flipped(whole, whole.length - 1), "ERR_REPORT_CORRUPTED"),
    bad("another CRC of the first member", flipped(both, first.length - 8), "ERR_REPORT_CORRUPTED"),
    bad("another second header", flipped(both, first.length), "ERR_REPORT_CORRUPTED"),
    bad("letters behind the last member", Buffer.concat([both, Buffer.from("more")]), "ERR_REPORT_CORRUPTED"),
    { ...good("another checksum than the API reports", both), checksum: "0".repeat(32), code: "ERR_REPORT_CHECKSUM" },
    { ...good("fewer bytes than the API reports", both), sizeInBytes: both.length + 1, code: "ERR_REPORT_CHECKSUM" },
    { ...good("more bytes than the API reports", both), sizeInBytes: both.length - 1, code: "ERR_REPORT_CHECKSUM" },
  ];
}
