/** One instance of an analytics report: its segments, and their rows one after another. */
import { readPages } from "../../client/paginate.js";
import type { Requester } from "../../client/untyped-request.js";
import { NetworkError } from "../../errors/index.js";
import type { CallLimits } from "../../transport/transport.js";
import {
  downloadSegment,
  nameOf,
  type SegmentFacts,
  type SegmentSettings,
  verifySegment,
} from "./analytics-segment.js";
import { createReport, type Report, type ReportProgress } from "./report.js";
import type { RowOf } from "./sales-columns.js";
import type { ColumnKinds } from "./typed-cells.js";

/** A row of an analytics report. Its further columns depend on the report; those that are sums or counts are numbers. */
export type AnalyticsRow = RowOf<"App Name" | "App Apple Identifier", never, "Date">;

/** What an instance is. */
export interface InstanceFacts {
  readonly id: string;
  readonly reportId: string;
  /** The report that it belongs to. */
  readonly report: { readonly id: string; readonly name: string; readonly category: string };
  /** `DAILY`, `WEEKLY` or `MONTHLY`. */
  readonly granularity: string;
  /** `YYYY-MM-DD`: the day on which Apple made it. Its rows have dates of their own. */
  readonly processingDate: string;
}

/** An instance of an analytics report. */
export interface AnalyticsInstance extends InstanceFacts {
  /**
   * The rows of all segments. Size and checksum of a segment are verified when it ends, so treat the rows as provisional until the
   * loop has ended without an error; then the instance is in the mark. Sends one request to the API and one for each segment.
   *
   * @throws {ReportChecksumError} if a segment is not what the API describes.
   * @throws {ReportTruncatedError} if the compressed data ends too early.
   * @throws {ReportCorruptedError} if the compressed data is damaged.
   * @throws {NetworkError} if a segment can't be downloaded, or its URL has expired.
   */
  rows(): AsyncGenerator<AnalyticsRow, void, undefined>;
  /** The segments one by one. Call `done` when you have read them. Sends one request. */
  segments(): Promise<AnalyticsSegment[]>;
  /** Adds the instance to the mark. `rows` does it by itself. */
  done(): void;
}

/** A part of an instance. */
export interface AnalyticsSegment {
  readonly id: string;
  /** Compressed. */
  readonly sizeInBytes: number | undefined;
  /** MD5 in hexadecimal. */
  readonly checksum: string | undefined;
  /**
   * Downloads it. Size and checksum are verified when it was read to its end.
   *
   * @throws {NetworkError} if the download does not begin.
   */
  open(): Promise<Report<AnalyticsRow>>;
}

interface InstanceSettings extends SegmentSettings {
  readonly limits: CallLimits;
  readonly onProgress?: ((progress: ReportProgress) => void) | undefined;
  readonly onRead: () => void;
}

/** Counts and sums in the reports that Apple describes; any other column is a string. */
const kinds: ColumnKinds = {
  Date: "date",
  Counts: "number",
  "Unique Counts": "number",
  "Unique Devices": "number",
  Sessions: "number",
  "Total Session Duration": "number",
  Crashes: "number",
  Purchases: "number",
  "Paying Users": "number",
  "Proceeds in USD": "number",
  "Sales in USD": "number",
};

export function openInstance(client: Requester, facts: InstanceFacts, settings: InstanceSettings): AnalyticsInstance {
  const segments = async (): Promise<AnalyticsSegment[]> => {
    const found: AnalyticsSegment[] = [];
    const path = `/v1/analyticsReportInstances/${encodeURIComponent(facts.id)}/segments`;
    for await (const { data } of readPages(client, path, { ...settings.limits, query: { limit: 200 } })) {
      for (const resource of data as SegmentResource[]) found.push(toSegment(resource, settings));
    }
    return found;
  };
  return {
    ...facts,
    segments,
    done: settings.onRead,
    async *rows() {
      for (const segment of await segments()) yield* (await segment.open()).rows();
      settings.onRead();
    },
  };
}

interface SegmentResource {
  readonly id: string;
  readonly attributes?: { checksum?: string | null; sizeInBytes?: number | null; url?: string | null };
}

function toSegment({ id, attributes }: SegmentResource, settings: InstanceSettings): AnalyticsSegment {
  const { url, checksum, sizeInBytes } = attributes ?? {};
  const facts = { id, checksum: checksum ?? undefined, sizeInBytes: sizeInBytes ?? undefined };
  return {
    ...facts,
    async open() {
      if (!url) throw new NetworkError({ method: "GET", path: nameOf(facts) }, "has no URL");
      const segment: SegmentFacts = { ...facts, url };
      return createReport<AnalyticsRow>({
        body: await downloadSegment(segment, settings),
        rules: { report: nameOf(segment), kinds },
        totalBytes: facts.sizeInBytes,
        onProgress: settings.onProgress,
        verify: (chunks) => verifySegment(chunks, segment),
      });
    },
  };
}
