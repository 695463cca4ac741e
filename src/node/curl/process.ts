/** One run of curl, started without a shell. Its exit code becomes an error like those of fetch. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { type FileHandle, open, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { toExitFailure, toStartFailure } from "./failure.js";

/** A running curl. */
export interface CurlRun {
  /** The next chunk of standard output; undefined at its end, whatever the reason. */
  read: () => Promise<Uint8Array | undefined>;
  /** Resolves once the process has ended, with its failure, or undefined without one. */
  ended: Promise<unknown>;
  /** Ends the process, with `reason` as its failure, and closes its pipes. */
  stop: (reason: unknown) => void;
  /** The report that curl writes at its end, once `ended` has settled; undefined if there is none. */
  report: () => CurlReport | undefined;
}

/** Figures of a run, which curl writes because of {@link reportSetting}. */
export interface CurlReport {
  /** Bytes of the body as they were transferred, without trailers. */
  bodyBytes: number;
  /** Lines in the last block of headers, which are the trailers if there are any. */
  headerCount: number;
  /** Bytes of the request. */
  sentBytes: number;
}

/** Makes curl write its report to standard error, since standard output has the body. */
export const reportSetting = 'write-out = "%{stderr}\\n%{size_download} %{num_headers} %{size_request}\\n"';

/** The time between SIGTERM and SIGKILL, for a program such as a script around curl; curl itself ends at once. */
const killGraceMs = 1_000;
/** Standard error has only the report, since curl is silent; anything longer is read and dropped. */
const longestErrors = 4_096;

/**
 * Starts `program` with `config`, and sends `body` to its standard input.
 *
 * With a body on standard input, curl reads its configuration from a file, since it can't open the sockets that Node puts
 * between processes. The file is unlinked before anything is written to it, and is in memory if `/dev/shm` exists.
 */
export async function startCurl(
  program: string,
  config: string,
  body: AsyncIterable<Uint8Array> | undefined,
): Promise<CurlRun> {
  const bytes = Buffer.from(config, "latin1"); // the encoding of header values
  const file =
    body && (await createNamelessFile(bytes).catch((error) => Promise.reject(toStartFailure(program, error))));
  const child = spawnWith(program, file);
  let stopped: { reason: unknown } | undefined;
  let killTimer: ReturnType<typeof setTimeout> | undefined;
  const stop = (reason: unknown): void => {
    if (stopped) return;
    stopped = { reason };
    if (child.kill()) killTimer = setTimeout(() => child.kill("SIGKILL"), killGraceMs);
    // Node keeps the pipes of an ended process open while they have unread data.
    for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe?.destroy();
  };

  let errors = "";
  child.stderr?.setEncoding("latin1").on("data", (chunk: string) => {
    errors = (errors + chunk).slice(-longestErrors);
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
  // curl may end before it has read everything; its exit code shows whether that is a failure.
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
        return undefined; // closed early: `ended` has the reason
      }
    },
  };
}

/** Starts the program with its configuration on standard input, or in `file`, which it closes. */
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
    // At a position, so that the offset, which the processes may share, stays at the start.
    await file.write(bytes, 0, bytes.length, 0);
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}
