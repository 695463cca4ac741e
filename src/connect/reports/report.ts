/** A downloaded report, which its caller reads as rows, as a string, or as bytes. */
import { BodyTooLargeError } from "../../errors/index.js";
import { requireCount } from "../../options.js";
import { chunksOf, streamOf } from "./byte-streams.js";
import type { Delimiter } from "./cells.js";
import { gunzipReport } from "./gunzip.js";
import { type AnyRow, createRows, type TableRules } from "./rows.js";
import { createTableReader } from "./table-reader.js";

/** How much of a report has arrived. */
export interface ReportProgress {
  /** Compressed bytes that have arrived. */
  readonly receivedBytes: number;
  /** All compressed bytes; undefined if the API does not report them, as for sales and finance reports. */
  readonly totalBytes: number | undefined;
}

/**
 * A report whose rows stream in as they are read, in constant memory. It can be read once, by one of its methods; a report that
 * is not read holds a connection until `cancel`. Errors of the download are thrown by whatever reads it.
 */
export interface Report<Row> extends AsyncIterable<Row> {
  /** Whether Apple responded that there were no sales for the date. Such a report has no rows, and its strings are empty. */
  readonly isEmpty: boolean;
  /**
   * The rows, with numbers and dates read where the column is known to have them; `for await` over the report itself does the
   * same. Leaving the loop ends the download.
   *
   * @throws {ReportTruncatedError} if the compressed data ends too early; the rows before are right.
   * @throws {ReportCorruptedError} if the compressed data is damaged.
   * @throws {ReportFormatError} for a number that is not one, or a row with too many cells.
   * @throws {NetworkError} if the connection is lost.
   */
  rows(): AsyncIterableIterator<Row>;
  /** The rows, with each cell as the string that Apple sent. Throws what `rows` throws. */
  records(): AsyncIterableIterator<Record<string, string>>;
  /**
   * The whole report as a string.
   *
   * @throws {BodyTooLargeError} if it is longer than `maxBodyBytes`, counted after decompression. Default: 256 MiB.
   */
  text(options?: { maxBodyBytes?: number | undefined }): Promise<string>;
  /** The decompressed bytes. */
  stream(): ReadableStream<Uint8Array>;
  /** The bytes as Apple sends them, which are gzip: for a file. Nothing about them is checked. */
  compressed(): ReadableStream<Uint8Array>;
  /** Ends the download without reading it. */
  cancel(): Promise<void>;
}

/** What a report is made of. */
export interface ReportSource {
  /** The compressed bytes; null for a report without any. */
  readonly body: ReadableStream<Uint8Array> | null;
  readonly isEmpty?: boolean | undefined;
  readonly rules: TableRules;
  /** @default "\t" */
  readonly delimiter?: Delimiter | undefined;
  /** @default true */
  readonly isCompressed?: boolean | undefined;
  readonly totalBytes?: number | undefined;
  readonly onProgress?: ((progress: ReportProgress) => void) | undefined;
  /** Passes the compressed bytes on, and throws at their end if they are wrong. Not called for `compressed`. */
  readonly verify?: (
    chunks: AsyncGenerator<Uint8Array, void, undefined>,
  ) => AsyncGenerator<Uint8Array, void, undefined>;
}

/** Makes a report. `Row` must be what its rules make of the cells. */
export function createReport<Row>(source: ReportSource): Report<Row> {
  const { body, rules, delimiter = "\t", isEmpty = false, isCompressed = true, verify } = source;
  const { report } = rules;
  let isRead = false;

  const received = async function* (
    reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
  ): AsyncGenerator<Uint8Array, void, undefined> {
    if (!reader) return;
    let receivedBytes = 0;
    for await (const chunk of chunksOf(reader)) {
      receivedBytes += chunk.byteLength;
      source.onProgress?.({ receivedBytes, totalBytes: source.totalBytes });
      yield chunk;
    }
  };
  /** The bytes of the report as `transform` makes them. The download ends with them, also when they are not read to their end. */
  const open = async function* (
    transform: (chunks: AsyncGenerator<Uint8Array, void, undefined>) => AsyncGenerator<Uint8Array, void, undefined>,
  ): AsyncGenerator<Uint8Array, void, undefined> {
    if (isRead) throw new TypeError("A report can be read once; request it again");
    isRead = true;
    const reader = body?.getReader();
    try {
      yield* transform(received(reader));
    } finally {
      // Ends a pending read too. Not awaited: a source may never confirm it.
      reader?.cancel().catch(() => {});
    }
  };
  const decompressed = (): AsyncGenerator<Uint8Array, void, undefined> =>
    open((chunks) => {
      const verified = verify ? verify(chunks) : chunks;
      return body && isCompressed ? gunzipReport(verified, report) : verified;
    });
  const read = (own: TableRules): AsyncIterableIterator<AnyRow> =>
    createRows(createTableReader(decompressed(), { delimiter, report }), own);

  return {
    isEmpty,
    rows: () => read(rules) as AsyncIterableIterator<Row>,
    records: () => read({ ...rules, kinds: {} }) as AsyncIterableIterator<Record<string, string>>,
    async text({ maxBodyBytes = 268_435_456 } = {}) {
      requireCount("maxBodyBytes", maxBodyBytes);
      const decoder = new TextDecoder();
      let text = "";
      let length = 0;
      for await (const chunk of decompressed()) {
        length += chunk.byteLength;
        const [method = "GET", path = report] = report.split(" ");
        if (length > maxBodyBytes) throw new BodyTooLargeError({ method, path }, 200, maxBodyBytes);
        text += decoder.decode(chunk, { stream: true });
      }
      return text + decoder.decode();
    },
    stream: () => streamOf(decompressed()),
    compressed: () => streamOf(open((chunks) => chunks)),
    async cancel() {
      if (isRead) return;
      isRead = true;
      await body?.cancel();
    },
    [Symbol.asyncIterator]() {
      return this.rows();
    },
  };
}
