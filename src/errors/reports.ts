/** Errors of reports: one class for each way in which a downloaded report is not what it should be. */
import { StoreConnectError } from "./base.js";

/**
 * The compressed data of a report ends too early, so rows are missing. Rows that were read before are right. The connection was
 * cut without an error, or the file is incomplete: download it again.
 */
export class ReportTruncatedError extends StoreConnectError {
  override readonly name: string = "ReportTruncatedError";
  declare readonly code: "ERR_REPORT_TRUNCATED";
  /** The report, such as `GET /v1/salesReports`; never a signed URL. */
  readonly report: string;

  constructor(report: string, options?: { cause?: unknown }) {
    super("ERR_REPORT_TRUNCATED", `The compressed data of ${report} ends too early; download it again`, options);
    this.report = report;
  }
}

/** The compressed data of a report is damaged, or not gzip. Rows that were read before may be wrong too. */
export class ReportCorruptedError extends StoreConnectError {
  override readonly name: string = "ReportCorruptedError";
  declare readonly code: "ERR_REPORT_CORRUPTED";
  /** The report, such as `GET /v1/salesReports`; never a signed URL. */
  readonly report: string;

  constructor(report: string, problem: string, options?: { cause?: unknown }) {
    super(
      "ERR_REPORT_CORRUPTED",
      `The compressed data of ${report} is damaged: ${problem}; download it again`,
      options,
    );
    this.report = report;
  }
}

/** A downloaded segment has another size or checksum than the API reports. Rows that were read from it may be wrong. */
export class ReportChecksumError extends StoreConnectError {
  override readonly name: string = "ReportChecksumError";
  declare readonly code: "ERR_REPORT_CHECKSUM";
  /** The segment, such as `analyticsReportSegments/ID`; never its signed URL. */
  readonly report: string;
  /** What differs: the number of bytes, or the MD5 in hexadecimal. */
  readonly property: "size" | "checksum";
  /** What the API reports. */
  readonly expected: string;
  /** What was downloaded. For a size, the bytes that were read until it was clear that it differs. */
  readonly actual: string;

  constructor(
    report: string,
    { property, expected, actual }: { property: "size" | "checksum"; expected: string; actual: string },
  ) {
    super("ERR_REPORT_CHECKSUM", `The ${property} of ${report} is ${actual} instead of ${expected}; download it again`);
    this.report = report;
    this.property = property;
    this.expected = expected;
    this.actual = actual;
  }
}

/** A report can't be read as a table: a number is not one, a row has too many cells, a quoted cell does not end. */
export class ReportFormatError extends StoreConnectError {
  override readonly name: string = "ReportFormatError";
  declare readonly code: "ERR_REPORT_FORMAT";
  /** The report, such as `GET /v1/salesReports`. */
  readonly report: string;
  /** The number of the line in the report, from 1. */
  readonly line: number;
  /** The name of the column; undefined if the whole row is wrong. */
  readonly column: string | undefined;

  constructor(
    report: string,
    { line, column, problem }: { line: number; column?: string | undefined; problem: string },
  ) {
    const place = column === undefined ? `Line ${line}` : `"${column}" in line ${line}`;
    super("ERR_REPORT_FORMAT", `${place} of ${report} ${problem}`);
    this.report = report;
    this.line = line;
    this.column = column;
  }
}
