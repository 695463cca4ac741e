/** One run of curl: started without a shell, ended by its own handle, its exit code turned into what fetch would say. */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { type FileHandle, open, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

export interface CurlRun {
  /** The next piece of standard output; undefined at its end, whatever the reason. */
  read: () => Promise<Uint8Array | undefined>;
  /** What went wrong, once the process has ended; undefined where nothing did. */
  ended: Promise<unknown>;
  /** Ends the process, with `reason` for what went wrong. */
  stop: (reason: unknown) => void;
}

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
  const file = body && (await createNamelessFile(bytes));
  const child = spawn(program, ["--disable", "--config", file ? "/dev/fd/3" : "-"], {
    stdio: ["pipe", "pipe", "ignore", ...(file ? [file.fd] : [])],
    windowsHide: true,
  });
  let stopped: { reason: unknown } | undefined;
  const stop = (reason: unknown): void => {
    stopped ??= { reason };
    child.kill();
  };
  const ended = new Promise<unknown>((resolve) => {
    child.once("error", (error) => resolve(toStartFailure(program, error)));
    child.once("close", (code, signal) => {
      if (stopped) resolve(stopped.reason);
      else resolve(code === 0 ? undefined : toFailure(code, signal));
    });
  });
  await file?.close();
  // curl may end before it has read everything; its exit code says whether that is a failure.
  child.stdin!.on("error", () => {});
  if (body) pipeline(Readable.from(watched(body, stop)), child.stdin!).catch(() => {});
  else child.stdin!.end(bytes);

  const output = child.stdout![Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  return {
    ended,
    stop,
    async read() {
      try {
        const { done, value } = await output.next();
        return done ? undefined : value;
      } catch {
        return undefined; // closed before its end: `ended` knows why
      }
    },
  };
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
  // At a position, so that the offset, which the processes may share, stays at the beginning.
  await file.write(bytes, 0, bytes.length, 0);
  return file;
}

function toStartFailure(program: string, { code = "unknown", message }: NodeJS.ErrnoException): TypeError {
  const text =
    code === "ENOENT"
      ? `There is no program "${program}" on this machine: install curl, or name its path in the option "curl"`
      : `The program "${program}" can't be started: ${message}`;
  return Object.assign(new TypeError(text), { code });
}

/** The system's code for what happened, as in the cause of what fetch rejects with, and curl's exit code in words. */
const exits: Readonly<Record<number, readonly [code: string, words: string]>> = {
  5: ["ENOTFOUND", "could not resolve the name of the proxy"],
  6: ["ENOTFOUND", "could not resolve the name of the host"],
  7: ["ECONNREFUSED", "could not connect"],
  18: ["ECONNRESET", "got only a part of the answer"],
  28: ["ETIMEDOUT", "ran into a time limit"],
  35: ["ERR_TLS_HANDSHAKE", "could not agree on TLS with the server"],
  52: ["ECONNRESET", "got no answer"],
  55: ["ECONNRESET", "could not send everything"],
  56: ["ECONNRESET", "lost the connection"],
  60: ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "does not trust the certificate of the server"],
  77: ["ERR_TLS_CA_FILE", "could not read the certificates to trust"],
  92: ["ECONNRESET", "lost the HTTP/2 stream"],
  97: ["ECONNREFUSED", "was refused by the proxy"],
};

function toFailure(exitCode: number | null, signal: NodeJS.Signals | null): Error {
  if (exitCode === null) return Object.assign(new Error(`curl was ended by ${signal}`), { code: "ECONNRESET" });
  const [code, words] = exits[exitCode] ?? [`CURL_EXIT_${exitCode}`, "failed"];
  return Object.assign(new Error(`curl ${words} (exit code ${exitCode})`), { code, exitCode });
}
