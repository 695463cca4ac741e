/** Errors of uploads: one class for each way in which a file does not arrive. */
import { StoreConnectError } from "./base.js";

/** Which file an error is about. */
export interface UploadFacts {
  /** The kind of the file, such as `appScreenshots`. */
  readonly kind: string;
  readonly fileName: string;
  /** The id of the reservation; undefined if there was none yet. */
  readonly id?: string | undefined;
}

/** One error, warning or note of Apple about a file. */
export interface UploadProblem {
  readonly code?: string | null | undefined;
  readonly description?: string | null | undefined;
}

/** One part of a file, in bytes. */
export interface UploadPart {
  /** The number of the part, from 1. */
  readonly part: number;
  readonly offset: number;
  readonly length: number;
}

/** A part of a file could not be sent, although it was tried as often as allowed. `cause` is the error of the last attempt. */
export class UploadPartError extends StoreConnectError {
  override readonly name: string = "UploadPartError";
  declare readonly code: "ERR_UPLOAD_PART";
  /** The kind of the file, such as `appScreenshots`. */
  readonly kind: string;
  readonly fileName: string;
  /** The id of the reservation. */
  readonly id: string | undefined;
  /** The number of the part, from 1. */
  readonly part: number;
  /** The number of attempts. */
  readonly attempts: number;
  /** The HTTP status of the last attempt; undefined if it got no response. */
  readonly status: number | undefined;

  constructor(
    facts: UploadFacts & UploadPart,
    { attempts, status, problem, cause }: { attempts: number; status?: number; problem: string; cause?: unknown },
  ) {
    const { kind, fileName, id, part, offset, length } = facts;
    const bytes = `bytes ${offset} to ${offset + length}`;
    const times = attempts === 1 ? "1 attempt" : `${attempts} attempts`;
    super("ERR_UPLOAD_PART", `Part ${part} of "${fileName}" (${bytes}) was not sent after ${times}: ${problem}`, {
      cause,
    });
    this.kind = kind;
    this.fileName = fileName;
    this.id = id;
    this.part = part;
    this.attempts = attempts;
    this.status = status;
  }
}

/** The file does not have the number of bytes that was announced, or its bytes changed while it was sent. */
export class UploadSizeError extends StoreConnectError {
  override readonly name: string = "UploadSizeError";
  declare readonly code: "ERR_UPLOAD_SIZE";
  /** The kind of the file, such as `appScreenshots`. */
  readonly kind: string;
  readonly fileName: string;
  /** The id of the reservation; undefined if there was none yet. */
  readonly id: string | undefined;

  constructor({ kind, fileName, id }: UploadFacts, problem: string, options?: { cause?: unknown }) {
    super("ERR_UPLOAD_SIZE", `"${fileName}" ${problem}`, options);
    this.kind = kind;
    this.fileName = fileName;
    this.id = id;
  }
}

/** The URLs of a reservation have expired. A new reservation has new ones. */
export class UploadExpiredError extends StoreConnectError {
  override readonly name: string = "UploadExpiredError";
  declare readonly code: "ERR_UPLOAD_EXPIRED";
  /** The kind of the file, such as `appScreenshots`. */
  readonly kind: string;
  readonly fileName: string;
  /** The id of the reservation. */
  readonly id: string | undefined;
  /** The HTTP status. */
  readonly status: number;

  constructor({ kind, fileName, id }: UploadFacts, status: number) {
    super(
      "ERR_UPLOAD_EXPIRED",
      `The upload of "${fileName}" took too long: the URLs of its reservation have expired (status ${status}); upload it again`,
    );
    this.kind = kind;
    this.fileName = fileName;
    this.id = id;
    this.status = status;
  }
}

/** Apple found another checksum than the one that was sent: the file arrived damaged, or changed while it was sent. */
export class UploadChecksumError extends StoreConnectError {
  override readonly name: string = "UploadChecksumError";
  declare readonly code: "ERR_UPLOAD_CHECKSUM";
  /** The kind of the file, such as `appScreenshots`. */
  readonly kind: string;
  readonly fileName: string;
  /** The id of the reservation. */
  readonly id: string | undefined;
  /** The errors as Apple lists them. */
  readonly errors: readonly UploadProblem[];

  constructor({ kind, fileName, id }: UploadFacts, errors: readonly UploadProblem[], options?: { cause?: unknown }) {
    super("ERR_UPLOAD_CHECKSUM", `Apple rejected the checksum of "${fileName}"${summarize(errors)}`, options);
    this.kind = kind;
    this.fileName = fileName;
    this.id = id;
    this.errors = errors;
  }
}

/** The file arrived, and Apple could not process it. `errors` has the reasons. */
export class UploadFailedError extends StoreConnectError {
  override readonly name: string = "UploadFailedError";
  declare readonly code: "ERR_UPLOAD_FAILED";
  /** The kind of the file, such as `appScreenshots`, or `buildUploads` for a build. */
  readonly kind: string;
  readonly fileName: string;
  /** The id of the resource. */
  readonly id: string | undefined;
  /** The errors as Apple lists them. */
  readonly errors: readonly UploadProblem[];
  /** The warnings as Apple lists them. */
  readonly warnings: readonly UploadProblem[];

  constructor(
    { kind, fileName, id }: UploadFacts,
    errors: readonly UploadProblem[],
    warnings: readonly UploadProblem[] = [],
  ) {
    super("ERR_UPLOAD_FAILED", `Apple could not process "${fileName}"${summarize(errors)}`);
    this.kind = kind;
    this.fileName = fileName;
    this.id = id;
    this.errors = errors;
    this.warnings = warnings;
  }
}

/** How many problems a message shows. */
const maxProblems = 5;

function summarize(problems: readonly UploadProblem[]): string {
  const shown = problems
    .slice(0, maxProblems)
    .map(({ code, description }) => [code, description].filter(Boolean).join(": "))
    .filter((line) => line !== "");
  const others = problems.length - maxProblems;
  return `${shown.length > 0 ? ` (${shown.join("; ")})` : ""}${others > 0 ? ` and ${others} more` : ""}`;
}
