/** What an upload reports while it goes on. */

/** The steps of an upload, in their order. */
export type UploadPhase = "reserve" | "upload" | "commit" | "process" | "done";

/** How far an upload is. */
export interface UploadProgress {
  /** The step that has begun; `"done"` after the last one. */
  readonly phase: UploadPhase;
  /** The bytes that have arrived, counted by whole parts. */
  readonly sentBytes: number;
  /** The size of the file in bytes. */
  readonly totalBytes: number;
  /** The parts that have arrived. */
  readonly sentParts: number;
  /** The number of parts; 0 until Apple has divided the file. */
  readonly totalParts: number;
}

/** Keeps the figures of one upload, and reports them. */
export interface ProgressReport {
  enter(phase: UploadPhase): void;
  divide(totalParts: number): void;
  add(bytes: number): void;
}

/** Makes the report of one upload. Errors of `report` end the upload. */
export function createProgress(totalBytes: number, report?: (progress: UploadProgress) => void): ProgressReport {
  let now: UploadProgress = { phase: "reserve", sentBytes: 0, totalBytes, sentParts: 0, totalParts: 0 };
  const change = (next: Partial<UploadProgress>): void => {
    now = { ...now, ...next };
    report?.(now);
  };
  return {
    enter: (phase) => change({ phase }),
    divide: (totalParts) => {
      now = { ...now, totalParts };
    },
    add: (bytes) => change({ sentBytes: now.sentBytes + bytes, sentParts: now.sentParts + 1 }),
  };
}
