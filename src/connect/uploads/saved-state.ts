/** The state of an upload that another process can resume: plain JSON, without the signed URLs. */
import type { Range } from "./source.js";

/** An upload that has begun. It can be stored as JSON; it grants no access to anything. */
export interface UploadState {
  /** The version of this form. */
  readonly version: 1;
  readonly kind: string;
  /** The id of the reservation. */
  readonly id: string;
  /** The parent, as the options of the upload have it. */
  readonly parent?: unknown;
  readonly fileName: string;
  readonly fileSize: number;
  /** The MD5 of the file in hexadecimal: an upload is resumed only with the same bytes. */
  readonly md5: string;
  /** The parts that have arrived. */
  readonly sentParts: readonly { readonly offset: number; readonly length: number }[];
}

/** @throws {TypeError} unless `state` is that of the same kind, parent and file. */
export function checkState(
  state: UploadState,
  { kind, parent, fileSize }: Pick<UploadState, "kind" | "parent" | "fileSize">,
): void {
  if (typeof state !== "object" || state === null || state.version !== 1 || typeof state.id !== "string")
    throw new TypeError('"resume" must be a state that "saveState" was called with');
  if (!Array.isArray(state.sentParts)) throw new TypeError('"resume.sentParts" must be an array');
  const expected = { kind, fileSize, parent: JSON.stringify(parent) };
  const found = { kind: state.kind, fileSize: state.fileSize, parent: JSON.stringify(state.parent) };
  for (const name of ["kind", "parent", "fileSize"] as const) {
    if (expected[name] !== found[name])
      throw new TypeError(
        `"resume" is the state of another upload: its "${name}" is ${found[name]}, not ${expected[name]}`,
      );
  }
}

/** Calls `save` with the newest state, one call at a time. */
export interface Saver {
  /** Notes that the state has changed. */
  change(): void;
  /** Resolves when the newest state was saved. */
  settled(): Promise<void>;
}

/** Makes the saver of one upload. Nothing is saved before the MD5 is there. Errors of `save` are passed to `onError`. */
export function createSaver(
  save: ((state: UploadState) => unknown) | undefined,
  {
    md5,
    state,
    onError,
  }: { md5: Promise<string>; state: (md5: string) => UploadState; onError: (error: unknown) => void },
): Saver {
  let last: Promise<void> = Promise.resolve();
  let isWaiting = false;
  return {
    change() {
      if (!save || isWaiting) return;
      isWaiting = true;
      last = last.then(async () => {
        const fingerprint = await md5;
        isWaiting = false;
        await save(state(fingerprint));
      });
      last.catch(onError);
    },
    settled: () => last,
  };
}

/** Whether a range is among `ranges`. */
export const includesRange = (ranges: readonly Range[], { offset, length }: Range): boolean =>
  ranges.some((one) => one.offset === offset && one.length === length);
