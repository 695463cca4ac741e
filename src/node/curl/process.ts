/** One run of curl: started without a shell, ended by its own handle, its exit code turned into what fetch would say. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { type FileHandle, open, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { toExitFailure, toStartFailure } from "./failure.js";

export interface CurlRun {
  /** The next piece of standard output; undefined at its end, whatever the reason. */
  read: () => Promise<Uint8Array | undefined>;
  /** What went wrong, once the process has ended; undefined where nothing did. */
  ended: Promise<unknown>;
  /** Ends the process, with `reason` for what went wrong, and closes its pipes. */
  stop: (reason: unknown) => void;
  /** What curl reported at its end, once `ended` has settled; undefined where it does not report. */
  report: () => CurlReport | undefined;
}

/** Figures of a run. The setting {@link reportSetting} makes curl write them. */
export interface CurlReport {
  /** Bytes of the body as they were transferred, without trailers. */
  bodyBytes: number;
  /** Lines in the last block of headers: those of the trailers, where there are any. */
  headerCount: number;
  /** Bytes of the request. */
  sentBytes: number;
}

/** On standard error, since standard output has the body. */
export const reportSetting = 'write-out = "%{stderr}\\n%{size_download} %{num_headers} %{size_request}\\n"';

/** Time for a program that handles SIGTERM, such as a script around curl; curl itself ends at once. */
const killGraceMs = 1_000;
/** Standard error has the report alone, since curl is silent; more of it is read and dropped. */
const longestErrors = 4_096;

/**
 * Starts `program` with `config`; `body` goes to its standard input.
 *
 * A body needs standard input for itself, and curl must be able to open what it reads its configuration from, which it
 * can't do with the sockets that Node puts between processes. So that comes from a file then, which has lost its name
 * before anything is written into it, and lies in memory where there is `/dev/shm`.
 */
export async function startCurl(
  program: string,
  config: string,
  body: AsyncIterable<Uint8Array> | undefined,
): Promise<CurlRun> {
  const bytes = Buffer.from(config, "latin1"); // as the values of headers are
  const file =
    body && (await createNamelessFile(bytes).catch((error) => Promise.reject(toStartFailure(program, error))));
  const child = spawnWith(program, file);
  let stopped: { reason: unknown } | undefined;
  let killTimer: ReturnType<typeof setTimeout> | undefined;
  const stop = (reason: unknown): void => {
    if (stopped) return;
    stopped = { reason };
    if (child.kill()) killTimer = setTimeout(() => child.kill("SIGKILL"), killGraceMs);
    // Node keeps the pipes of an ended process open as long as there is unread data in them.
    for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe?.destroy();
  };

  let errors = "";
  child.stderr?.setEncoding("latin1").on("data", (text: string) => {
    errors = (errors + text).slice(-longestErrors);
  });
  const report = (): CurlReport | undefined => {
    const [, bodyBytes, headerCount, sentBytes] = /^(\d+) (\d+) (\d+)$/m.exec(errors) ?? [];
    if (bodyBytes === undefined) return undefined;
    return { bodyBytes: Number(bodyBytes), headerCount: Number(headerCount), sentBytes: Number(sentBytes) };
  };
  const ended = new Promise<unknown>((resolve) => {
    child.once("error", (error) => child.pid === undefined && resolve(toStartFailure(program, error)));
    child.once("exit", () => clearTimeout(killTimer));
    child.once("close", (code, signal) => {
      if (stopped) resolve(stopped.reason);
      else resolve(code === 0 ? undefined : toExitFailure(code, signal, report()?.sentBytes));
    });
  });
  // curl may end before it has read everything; its exit code says whether that is a failure.
  child.stdin?.on("error", () => {});
  if (body && child.stdin) pipeline(Readable.from(watched(body, stop)), child.stdin).catch(() => {});
  else child.stdin?.end(bytes);

  const output = child.stdout?.[Symbol.asyncIterator]() as AsyncIterator<Uint8Array> | undefined;
  return {
    ended,
    stop,
    report,
    async read() {
      try {
        const next = await output?.next();
        return next?.done ? undefined : next?.value;
      } catch {
        return undefined; // closed before its end: `ended` knows why
      }
    },
  };
}

/** Starts the program with its configuration on standard input, or in `file`, which is closed here. */
function spawnWith(program: string, file: FileHandle | undefined): ChildProcess {
  try {
    return spawn(program, ["--disable", "--config", file ? "/dev/fd/3" : "-"], {
      stdio: ["pipe", "pipe", "pipe", ...(file ? [file.fd] : [])],
      windowsHide: true,
    });
  } catch (error) {
    throw toStartFailure(program, error as NodeJS.ErrnoException);
  } finally {
    file?.close().catch(() => {});
  }
}

async function* watched(body: AsyncIterable<Uint8Array>, stop: (reason: unknown) => void): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    stop(error);
    throw error;
  }
}

async function createNamelessFile(bytes: Uint8Array): Promise<FileHandle> {
  const name = `storeconnect-${randomUUID()}`;
  const openIn = async (directory: string): Promise<FileHandle> => {
    const path = `${directory}/${name}`;
    const file = await open(path, "wx+", 0o600);
    await unlink(path);
    return file;
  };
  const file = await openIn("/dev/shm").catch(() => openIn(tmpdir()));
  try {
    // At a position, so that the offset, which the processes may share, stays at the beginning.
    await file.write(bytes, 0, bytes.length, 0);
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}
