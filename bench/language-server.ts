import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** The position of the caret; both numbers start at 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** TypeScript over one file of a project, driven as an editor does. */
export interface LanguageServer {
  /** Opens the file with this code, in place of what was open before. */
  open(code: string): void;
  /** Types a space into the first line, so that the server must check the program again. */
  type(): void;
  /** The labels that are offered at a position; `undefined` if the server returns none. */
  complete(at: Position): Promise<string[] | undefined>;
  stop(): Promise<void>;
}

export interface TypeScript {
  readonly version: string;
  readonly directory: string;
  /** Starts a server; resolves when it is ready for files. */
  start(file: string): Promise<LanguageServer>;
}

/** The TypeScript that package.json has under this name. */
export function findTypeScript(packageName: string): TypeScript {
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  const { version } = createRequire(import.meta.url)(manifest) as { version: string };
  const directory = path.dirname(manifest);
  const start = Number.parseInt(version, 10) >= 7 ? startLsp : startTsserver;
  return { version, directory, start: (file) => start(directory, file) };
}

/** TypeScript 5 and 6 have a protocol of their own. */
async function startTsserver(directory: string, file: string): Promise<LanguageServer> {
  const server = launch([path.join(directory, "lib/tsserver.js"), "--disableAutomaticTypingAcquisition"]);
  const responses = readResponses(server, (message) =>
    message["type"] === "response" ? message["request_seq"] : undefined,
  );
  let seq = 0;
  const post = (command: string, args: object = {}): number => {
    server.stdin?.write(`${JSON.stringify({ seq: ++seq, type: "request", command, arguments: args })}\n`);
    return seq;
  };
  await responses(post("configure", { hostInfo: "bench" }));
  return {
    open(code) {
      post("open", { file, fileContent: code });
    },
    type() {
      post("change", { file, line: 1, offset: 1, endLine: 1, endOffset: 1, insertString: " " });
    },
    async complete({ line, column }) {
      const response = await responses(post("completionInfo", { file, line: line + 1, offset: column + 1 }));
      return (response["body"] as { entries: { name: string }[] } | undefined)?.entries.map((entry) => entry.name);
    },
    async stop() {
      post("exit");
      await once(server, "exit");
    },
  };
}

/** TypeScript 7 has the language server protocol. */
async function startLsp(directory: string, file: string): Promise<LanguageServer> {
  const server = launch([path.join(directory, "bin/tsc"), "--lsp", "--stdio"]);
  const write = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const responses = readResponses(server, (message) => {
    if (message["method"] === undefined) return message["id"];
    // Requests of the server to the editor (settings, watchers) get an empty response, so that its defaults apply.
    const items = (message["params"] as { items?: unknown[] } | undefined)?.items;
    if (message["id"] !== undefined) write({ id: message["id"], result: items?.map(() => null) ?? null });
    return undefined;
  });
  let id = 0;
  const ask = (method: string, params?: object): Promise<Message> => {
    write({ id: ++id, method, params });
    return responses(id);
  };
  const uri = pathToFileURL(file).href;
  let version = 0;
  await ask("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(path.dirname(file)).href,
    capabilities: { textDocument: { completion: { completionItem: { snippetSupport: false } } } },
  });
  write({ method: "initialized", params: {} });
  return {
    open(code) {
      if (version > 0) write({ method: "textDocument/didClose", params: { textDocument: { uri } } });
      const textDocument = { uri, languageId: "typescript", version: ++version, text: code };
      write({ method: "textDocument/didOpen", params: { textDocument } });
    },
    type() {
      const start = { line: 0, character: 0 };
      const contentChanges = [{ range: { start, end: start }, text: " " }];
      write({
        method: "textDocument/didChange",
        params: { textDocument: { uri, version: ++version }, contentChanges },
      });
    },
    async complete({ line, column }) {
      const position = { line, character: column };
      const response = await ask("textDocument/completion", { textDocument: { uri }, position });
      const result = response["result"] as { items: { label: string }[] } | { label: string }[] | null | undefined;
      const items = result && "items" in result ? result.items : result;
      return items?.map((item) => item.label);
    },
    async stop() {
      await ask("shutdown");
      write({ method: "exit" });
      await once(server, "exit");
    },
  };
}

function launch(args: string[]): ChildProcess {
  return spawn(process.execPath, args, { stdio: "pipe" });
}

type Message = Record<string, unknown>;

/**
 * Both protocols send frames: `Content-Length: N`, a blank line, N bytes of JSON. `idOf` returns the id of the request that a
 * message responds to. The chunks of a frame are joined once, when it is complete: a response may be megabytes, and the time
 * of reading it is measured.
 */
function readResponses(server: ChildProcess, idOf: (message: Message) => unknown): (id: number) => Promise<Message> {
  const waiting = new Map<unknown, { resolve: (message: Message) => void; reject: (error: Error) => void }>();
  let chunks: Buffer[] = [];
  let held = 0;
  let wanted = 0;
  server.stdout?.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    held += chunk.length;
    if (held < wanted) return;
    let buffer = Buffer.concat(chunks);
    for (;;) {
      const head = buffer.indexOf("\r\n\r\n");
      const length = head < 0 ? 0 : Number(/Content-Length: (\d+)/i.exec(buffer.toString("latin1", 0, head))?.[1]);
      wanted = head + 4 + length;
      if (head < 0 || buffer.length < wanted) break;
      const message = JSON.parse(buffer.toString("utf8", head + 4, wanted)) as Message;
      buffer = buffer.subarray(wanted);
      const id = idOf(message);
      waiting.get(id)?.resolve(message);
      waiting.delete(id);
    }
    chunks = [buffer];
    held = buffer.length;
  });
  let complaint = "";
  server.stderr?.on("data", (chunk) => {
    complaint += chunk;
  });
  server.once("exit", (code) => {
    const error = new Error(`the language server ended with ${code} before it responded: ${complaint}`);
    for (const { reject } of waiting.values()) reject(error);
  });
  return (id) => new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
}
