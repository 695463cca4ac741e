/** Where long output goes: stdout, or a file that appears when it is complete. */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Output, Shell } from "../shell.js";

/** Takes output piece by piece. */
export interface Sink {
  /** Resolves when more can be written, so that what is written faster than it is read does not fill the memory. */
  write(data: string | Uint8Array): Promise<void>;
}

/** Fewer characters than this are kept until there are more. */
const chunkLength = 65_536;

/**
 * Calls `write` with a sink for the file, or for stdout without a path. The file is written under another name in its folder and
 * renamed when `write` has resolved. If it rejects, or Ctrl-C stops it, nothing is left and a file that was there is as it was.
 */
export async function withSink(
  path: string | undefined,
  { stdout, signal }: Pick<Shell, "stdout" | "signal">,
  write: (sink: Sink) => Promise<void>,
): Promise<void> {
  if (path === undefined) {
    const sink = buffered((data) => writeOut(stdout, data, signal));
    await write(sink);
    await sink.flush();
    return;
  }
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString("hex")}.partial`);
  const file = await open(temporary, "wx");
  try {
    const sink = buffered(async (data) => {
      signal.throwIfAborted();
      await file.writeFile(data);
    });
    await write(sink);
    await sink.flush();
    await file.close();
    signal.throwIfAborted();
    await rename(temporary, path);
  } catch (error) {
    await file.close().catch(() => {});
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Joins short strings, since one call of the system for each row takes longer than the row. */
function buffered(send: (data: string | Uint8Array) => Promise<void>): Sink & { flush(): Promise<void> } {
  let kept = "";
  const flush = async (): Promise<void> => {
    const data = kept;
    kept = "";
    if (data !== "") await send(data);
  };
  return {
    flush,
    async write(data) {
      if (typeof data === "string") {
        kept += data;
        if (kept.length >= chunkLength) await flush();
        return;
      }
      await flush();
      await send(data);
    },
  };
}

async function writeOut(stdout: Output, data: string | Uint8Array, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const hasRoom = stdout.write(data);
  if (hasRoom === false) await once(stdout as NodeJS.WritableStream, "drain", { signal });
}
