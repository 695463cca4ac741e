/** Messages of JSON-RPC, one a line. What is not a message is responded to with an error, and never ends the connection. */
import { type JSONRPCMessage, parseJSONRPCMessage, type Transport } from "@modelcontextprotocol/server";
import type { Input, Output, Shell } from "../shell.js";

/** A longer line is skipped; one that is not complete yet is kept no further than this. */
const maxLineBytes = 1024 * 1024;

const newline = 10;
const parseError = -32700;
const invalidRequest = -32600;

/** A transport over the streams of a shell. */
export interface LineTransport extends Transport {
  /** Aborted when the connection has ended. */
  readonly closed: AbortSignal;
}

export function createLineTransport({ stdin, stdout }: Pick<Shell, "stdin" | "stdout">): LineTransport {
  const closed = new AbortController();
  let draining: Promise<void> | undefined;
  const reader = createLineReader({
    onLine: (line) => receive(line),
    onLongLine: () => sendError(invalidRequest, `A message is longer than ${maxLineBytes} bytes`),
  });

  const receive = (line: string): void => {
    if (line.trim() === "") return;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      // The parser's own message quotes the line.
      sendError(parseError, "A line is not valid JSON");
      return;
    }
    let message: JSONRPCMessage;
    try {
      message = parseJSONRPCMessage(value);
    } catch {
      sendError(invalidRequest, "A line is not a message of JSON-RPC 2.0", idOf(value));
      return;
    }
    transport.onmessage?.(message);
  };

  const sendError = (code: number, message: string, id?: string | number): void => {
    void transport.send({ jsonrpc: "2.0", ...(id !== undefined && { id }), error: { code, message } });
  };

  const onData = (chunk: Buffer | string): void => reader.read(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  const onEnd = (): void => void transport.close();
  const onError = (error: Error): void => {
    transport.onerror?.(error);
    void transport.close();
  };

  const transport: LineTransport = {
    closed: closed.signal,
    async start() {
      stdin.on("data", onData);
      stdin.on("end", onEnd);
      stdin.on("close", onEnd);
      stdin.on("error", onError);
    },
    async send(message) {
      if (closed.signal.aborted) return;
      if (stdout.write(`${JSON.stringify(message)}\n`) !== false) return;
      draining ??= drained(stdin, stdout, closed.signal).finally(() => {
        draining = undefined;
      });
      await draining;
    },
    async close() {
      if (closed.signal.aborted) return;
      closed.abort();
      stdin.off("data", onData);
      stdin.off("end", onEnd);
      stdin.off("close", onEnd);
      stdin.off("error", onError);
      stdin.pause();
      transport.onclose?.();
    },
  };
  return transport;
}

/** The id of a request that is wrong in another way. */
function idOf(value: unknown): string | number | undefined {
  const { id } = (value ?? {}) as { id?: unknown };
  return typeof id === "string" || Number.isSafeInteger(id) ? (id as string | number) : undefined;
}

/** Waits for a client that does not read; meanwhile nothing more is read from it, so that responses don't pile up. */
async function drained(stdin: Input, stdout: Output, closed: AbortSignal): Promise<void> {
  if (!("once" in stdout)) return;
  stdin.pause();
  await new Promise<void>((resolve) => {
    (stdout as NodeJS.WritableStream).once("drain", resolve);
    closed.addEventListener("abort", () => resolve(), { once: true });
  });
  if (!closed.aborted) stdin.resume();
}

/** Splits chunks into lines. Keeps at most one incomplete line. */
function createLineReader({ onLine, onLongLine }: { onLine: (line: string) => void; onLongLine: () => void }) {
  let kept: Buffer[] = [];
  let keptBytes = 0;
  let isSkipping = false;

  const keep = (part: Buffer): void => {
    if (isSkipping) return;
    keptBytes += part.length;
    if (keptBytes <= maxLineBytes) kept.push(part);
    else {
      isSkipping = true;
      kept = [];
      onLongLine();
    }
  };
  const finish = (): void => {
    const line = isSkipping ? "" : Buffer.concat(kept).toString("utf8");
    kept = [];
    keptBytes = 0;
    isSkipping = false;
    onLine(line);
  };

  return {
    read(chunk: Buffer): void {
      let from = 0;
      for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
        keep(chunk.subarray(from, end));
        finish();
        from = end + 1;
      }
      if (from < chunk.length) keep(chunk.subarray(from));
    },
  };
}
