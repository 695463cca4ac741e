/** Where long output goes: stdout, or a file that appears when it is complete. */
import { once } from "node:events";
import type { Shell } from "../shell.js";
import { withOutputFile } from "./output-file.js";

/** Takes output piece by piece. */
export interface Sink {
  /** Resolves when more can be written, so that what is written faster than it is read does not fill the memory. */
  write(data: string | Uint8Array): Promise<void>;
}

/** Fewer characters than this are kept until there are more: one call of the system for each row takes longer than the row. */
const chunkLength = 65_536;

/** Calls `write` with a sink for the file, which {@link withOutputFile} replaces at the end, or for stdout without a path. */
export async function withSink(
  path: string | undefined,
  shell: Shell,
  write: (sink: Sink) => Promise<void>,
): Promise<void> {
  await withOutputFile(path, shell, async ({ stdout, signal }) => {
    const send = async (data: string | Uint8Array): Promise<void> => {
      signal.throwIfAborted();
      if (stdout.write(data as string) === false)
        await once(stdout as unknown as NodeJS.EventEmitter, "drain", { signal });
    };
    let kept = "";
    const flush = async (): Promise<void> => {
      const data = kept;
      kept = "";
      if (data !== "") await send(data);
    };
    await write({
      async write(data) {
        if (typeof data === "string") {
          kept += data;
          if (kept.length >= chunkLength) await flush();
          return;
        }
        await flush();
        await send(data);
      },
    });
    await flush();
  });
}
