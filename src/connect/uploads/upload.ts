/** The whole path of one file: reserve, send its parts, commit, wait until it is processed. */
import { poll } from "../../client/poll.js";
import type { Requester } from "../../client/untyped-request.js";
import {
  isNotFoundError,
  isUploadChecksumError,
  isUploadFailedError,
  TimeoutError,
  type UploadFacts,
} from "../../errors/index.js";
import type { UploadKindRule } from "../../generated/connect/upload-kinds.js";
import { linkAbort, type sleep } from "../../transport/abort.js";
import { untilAborted } from "../../until-aborted.js";
import { hashInOrder } from "./hash-in-order.js";
import { createProgress } from "./progress.js";
import {
  commit,
  type FileResource,
  isAwaiting,
  isProcessed,
  operationsOf,
  type PartOperation,
  read,
  release,
  requireSuccess,
  reserve,
} from "./reservation.js";
import { checkState, createSaver, includesRange, type Saver, type UploadState } from "./saved-state.js";
import { sendParts } from "./send-parts.js";
import { md5Of, openSource, type UploadFile } from "./source.js";
import type { TransferSettings } from "./upload-options.js";

/** One file to upload. */
export interface UploadRequest {
  readonly kind: string;
  readonly rule: UploadKindRule;
  readonly file: UploadFile;
  readonly size?: number | undefined;
  readonly fileName: string;
  /** The attributes of the reservation besides the name and the size. */
  readonly attributes?: object | undefined;
  readonly relationships: object;
  /** The parent as the caller named it, for the saved state. */
  readonly parent?: unknown;
  /** Called when Apple has taken the file over. */
  readonly onCommitted?: (() => void) | undefined;
}

/** Uploads one file, and returns its resource. */
export async function upload(
  client: Requester,
  request: UploadRequest,
  settings: TransferSettings,
  rest?: typeof sleep,
): Promise<FileResource> {
  const { kind, rule, fileName, attributes, relationships, parent } = request;
  const { resume, saveState, wait, keepReservation } = settings;
  settings.signal?.throwIfAborted();
  const source = openSource(request.file, request.size, { kind, fileName });
  const fileSize = source.size;
  if ((saveState || resume) && !source.isRepeatable)
    throw new TypeError(`"${resume ? "resume" : "saveState"}" needs a file that can be read again, not a stream`);
  if (resume) checkState(resume, { kind, parent, fileSize });

  const { signal, abort, release: unlink } = linkAbort(settings.signal);
  // Not ended by an error: the state that is kept needs it.
  const hashing = new AbortController();
  const needsState = saveState !== undefined || resume !== undefined;
  // The state needs the MD5 long before the last part was read. A stream is read in order in any case.
  const hashed = !source.isRepeatable || (rule.checksum !== undefined && !needsState) ? hashInOrder(source) : undefined;
  const md5 = needsState ? md5Of(source, hashing.signal) : hashed?.md5;
  md5?.catch(abort);
  const progress = createProgress(fileSize, settings.onProgress);
  const facts = { kind, fileName };
  let reserved: FileResource | undefined;
  let isCommitted = false;
  let saver: Saver | undefined;
  try {
    progress.enter("reserve");
    const found = resume && (await resumed(client, rule, { resume, md5: md5!, signal }));
    reserved =
      found ?? (await reserve(client, rule, { attributes: { ...attributes, fileName, fileSize }, relationships }));
    const { id } = reserved;
    const sent: PartOperation[] = [];
    const known: UploadFacts = { ...facts, id };
    signal.throwIfAborted();
    let file = reserved;
    if (!found || isAwaiting(rule.states, file)) {
      const operations = operationsOf(file, known, fileSize);
      progress.divide(operations.length);
      progress.enter("upload");
      const arrived = found ? resume.sentParts : [];
      for (const operation of operations) {
        if (!includesRange(arrived, operation)) continue;
        sent.push(operation);
        progress.add(operation.length);
      }
      const state = (hash: string): UploadState => ({
        version: 1,
        kind,
        id,
        ...(parent !== undefined && { parent }),
        fileName,
        fileSize,
        md5: hash,
        sentParts: sent.map(({ offset, length }) => ({ offset, length })),
      });
      saver = createSaver(saveState, { md5: md5 ?? Promise.resolve(""), state, onError: abort });
      saver.change();
      await sendParts(
        {
          facts: known,
          part: hashed?.part ?? source.part,
          operations,
          concurrency: settings.concurrency,
          settings: { ...settings, signal, rest },
          isSent: (operation) => sent.includes(operation),
          onSent: (operation) => {
            sent.push(operation);
            progress.add(operation.length);
            saver?.change();
          },
        },
        abort,
      );
      await untilAborted(saver.settled(), signal);
      progress.enter("commit");
      const hash = rule.checksum && md5 && (await untilAborted(md5, signal));
      file = await commit(client, rule, { facts: known, id, md5: hash });
    }
    isCommitted = true;
    request.onCommitted?.();
    signal.throwIfAborted();
    if (wait) {
      progress.enter("process");
      file = await processed(client, rule, { id, first: file, wait, signal, rest });
    }
    requireSuccess(rule.states, file, known);
    progress.enter("done");
    return file;
  } catch (error) {
    abort(error);
    if (keepReservation && !isCommitted) {
      saver?.change();
      await saver?.settled().catch(() => {});
    }
    const isFailed = isUploadFailedError(error) || isUploadChecksumError(error);
    if (reserved && !keepReservation && (!isCommitted || isFailed)) await release(client, rule, reserved.id);
    throw error;
  } finally {
    hashing.abort();
    source.close();
    unlink();
  }
}

/**
 * The reservation of a saved state; undefined if it no longer exists.
 *
 * @throws {TypeError} if the file has other bytes.
 */
async function resumed(
  client: Requester,
  rule: UploadKindRule,
  { resume, md5, signal }: { resume: UploadState; md5: Promise<string>; signal: AbortSignal },
): Promise<FileResource | undefined> {
  if ((await untilAborted(md5, signal)) !== resume.md5)
    throw new TypeError('"resume" is the state of another file: the "file" has other bytes');
  try {
    return await read(client, rule, resume.id, signal);
  } catch (error) {
    if (isNotFoundError(error)) return undefined;
    throw error;
  }
}

/** Reads the file until its processing has ended. */
export function processed(
  client: Requester,
  rule: UploadKindRule,
  {
    id,
    first,
    wait,
    signal,
    rest,
  }: {
    id: string;
    first: FileResource;
    wait: NonNullable<TransferSettings["wait"]>;
    signal: AbortSignal;
    rest?: typeof sleep | undefined;
  },
): Promise<FileResource> {
  let committed: FileResource | undefined = first;
  return poll({
    ...wait,
    // The response of the commit is the first state.
    read: async (pollSignal) => {
      const file = committed ?? (await read(client, rule, id, pollSignal));
      committed = undefined;
      return file;
    },
    isDone: (file) => isProcessed(rule.states, file),
    timeout: () =>
      new TimeoutError(
        { method: "GET", path: `${rule.path}/{id}` },
        "timeoutMs",
        wait.timeoutMs,
        "has not finished the processing of the file",
      ),
    signal,
    rest,
  });
}
