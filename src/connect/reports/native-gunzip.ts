/** Decompresses with the zlib of Node, Bun or Deno, which runs beside the JavaScript that reads the rows. */
import { GzipProblem } from "./gzip-problem.js";

interface NativeStream extends AsyncIterable<Uint8Array> {
  write(bytes: Uint8Array): boolean;
  end(): void;
  destroy(): void;
  once(event: "drain" | "close" | "error", listener: () => void): void;
}

/** What is used of `node:zlib`. */
export interface NativeZlib {
  createGunzip(options: { chunkSize: number }): NativeStream;
}

/** The zlib of the runtime, which is not imported, so that bundlers for other runtimes don't look for it. */
export function nativeZlib(): NativeZlib | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  try {
    return process?.getBuiltinModule?.("node:zlib") as NativeZlib | undefined;
  } catch {
    return undefined;
  }
}

/** @throws {GzipProblem} if the data is not whole gzip members. */
export async function* nativeGunzip(
  source: AsyncIterable<Uint8Array>,
  { createGunzip }: NativeZlib,
): AsyncGenerator<Uint8Array, void, undefined> {
  // Larger chunks take as long, and their rows do not fit the cache.
  const gunzip = createGunzip({ chunkSize: 65_536 });
  let failure: { readonly error: unknown } | undefined;
  let isOver = false;
  const closed = new Promise<void>((resolve) => {
    gunzip.once("close", resolve);
    gunzip.once("error", resolve);
  });
  const feed = async (): Promise<void> => {
    try {
      for await (const chunk of source) {
        if (isOver) return;
        if (!gunzip.write(chunk))
          await Promise.race([closed, new Promise<void>((resolve) => gunzip.once("drain", resolve))]);
      }
      if (!isOver) gunzip.end();
    } catch (error) {
      failure = { error };
      gunzip.destroy();
    }
  };
  const fed = feed();
  try {
    for await (const chunk of gunzip) yield chunk;
    await fed;
    if (failure) throw failure.error;
  } catch (error) {
    if (failure) throw failure.error;
    throw toProblem(error);
  } finally {
    isOver = true;
    gunzip.destroy();
  }
}

function toProblem(error: unknown): unknown {
  const { code, message } = error as { code?: string; message?: string };
  if (code === "Z_BUF_ERROR") return new GzipProblem("unexpected end of file", true);
  return typeof code === "string" && code.startsWith("Z_") ? new GzipProblem(message ?? code, false) : error;
}
