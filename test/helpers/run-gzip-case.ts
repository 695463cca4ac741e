/** Reads one compressed report as a segment of an analytics report. Without Node, so that it runs everywhere. */
import { verifySegment } from "../../src/connect/reports/analytics-segment.js";
import { createReport } from "../../src/connect/reports/report.js";
import type { GzipCase } from "./gzip-cases.js";

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** The bytes in chunks of `size`, the whole of them at once for 0. */
function streamOf(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      const chunk = bytes.subarray(at, at + (size || bytes.length));
      at += chunk.length;
      controller.enqueue(chunk);
    },
  });
}

/** What is wrong with reading the case in chunks of a size; undefined if it is as it must be. */
export async function runGzipCase(one: GzipCase, rowCount: number, chunkSize: number): Promise<string | undefined> {
  const facts = { id: "1", url: "https://signed.example", checksum: one.checksum, sizeInBytes: one.sizeInBytes };
  const report = createReport<{ Counts: number; Date: string }>({
    body: streamOf(fromBase64(one.body), chunkSize),
    rules: { report: "a report", kinds: { Counts: "number", Date: "date" } },
    verify: (chunks) => verifySegment(chunks, facts),
  });
  let count = 0;
  let sum = 0;
  let code: string | undefined;
  try {
    for await (const row of report) {
      if (row.Date !== "2026-02-03") return `row ${count} has the date ${row.Date}`;
      count += 1;
      sum += row.Counts;
    }
  } catch (error) {
    code = (error as { code?: string }).code ?? String(error);
  }
  if (code !== one.code) return `ended with ${code} instead of ${one.code}`;
  const expected = (rowCount * (rowCount - 1)) / 2;
  if (code === undefined && (count !== rowCount || sum !== expected)) return `has ${count} rows with the sum ${sum}`;
  return undefined;
}

/** Bytes that arrive at once; 0 for all of them. */
export const chunkSizes: readonly number[] = [0, 1_000, 7];
