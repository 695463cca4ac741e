/** The connection of `storeconnect mcp`: what a client can send that is wrong, and how it ends. */
import { once } from "node:events";
import { PassThrough } from "node:stream";
import { describe, expect, it, onTestFinished } from "vitest";
import { serve } from "../../../src/cli/mcp/serve.js";
import { connectMcp, type ServedMcp, startMcp } from "../../helpers/mcp.js";
import { fakeForCli } from "../../helpers/run-cli.js";

interface Response {
  readonly id?: string | number;
  readonly error?: { readonly code: number; readonly message: string };
  readonly result?: Record<string, unknown>;
}

/** Sends lines, and resolves to as many responses as are expected. */
function exchange(server: ServedMcp, lines: readonly (string | Buffer)[], count: number): Promise<Response[]> {
  return new Promise((resolve) => {
    const found: Response[] = [];
    server.onLine((line) => {
      found.push(JSON.parse(line) as Response);
      if (found.length === count) resolve(found);
    });
    for (const line of lines) server.stdin.write(line);
  });
}

const ping = (id: number): string => `{"jsonrpc":"2.0","id":${id},"method":"ping"}\n`;

describe("a message that is wrong", () => {
  it("is responded to with an error, and the connection goes on", async () => {
    const server = startMcp({});
    await connectMcp(server);
    const cases: readonly (readonly [string, number])[] = [
      ["{", -32700],
      ["\u0000\u0001\ufffd", -32700],
      ["null", -32600],
      ["[]", -32600],
      [`[${ping(1).trim()}]`, -32600],
      ['{"jsonrpc":"1.0","id":1,"method":"ping"}', -32600],
      ['{"jsonrpc":"2.0","id":1}', -32600],
      ['{"jsonrpc":"2.0","id":{},"method":"ping"}', -32600],
      ['{"jsonrpc":"2.0","id":1,"method":7}', -32600],
      ['{"jsonrpc":"2.0","id":1,"method":"nope"}', -32601],
      ['{"jsonrpc":"2.0","id":1,"method":"tools/call"}', -32602],
      ['{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":7}}', -32602],
      ['{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"__proto__"}}', -32602],
    ];
    for (const [line, code] of cases) {
      const [response] = await exchange(server, [`${line}\n`], 1);
      expect(response?.error?.code, line).toBe(code);
    }
    expect(await exchange(server, ["\n\r\n", ping(2)], 1)).toEqual([{ jsonrpc: "2.0", id: 2, result: {} }]);
  });

  it("to a tool is an error in its result", async () => {
    const client = await connectMcp(startMcp({}));
    for (const args of [
      {},
      { operation: 7 },
      { operation: "GET /v1/apps", query: { limit: { a: 1 } } },
      { operation: "GET /v1/apps", more: 1 },
      { operation: "GET /v1/apps", maxBytes: 1 },
      { operation: "" },
    ]) {
      const result = await client.callTool({ name: "call", arguments: args as Record<string, unknown> });
      expect(result.isError, JSON.stringify(args)).toBe(true);
    }
  });

  it("of ten million bytes is skipped without being kept, whether it ends or not", async () => {
    const server = startMcp({});
    await connectMcp(server);
    const piece = Buffer.alloc(100_000, "x");
    const long = Array.from({ length: 100 }, () => piece);
    const responses = await exchange(server, ['{"jsonrpc":"', ...long, '"}\n', ping(1), ...long, "\n", ping(2)], 4);
    expect(responses.map(({ id, error }) => id ?? Number(error?.code)).sort()).toEqual([-32600, -32600, 1, 2]);
    expect(responses[0]!.error!.message).toBe("A message is longer than 1048576 bytes");
  });

  it("that never ends takes no more memory the longer it is", async () => {
    const server = startMcp({});
    await connectMcp(server);
    const before = process.memoryUsage().arrayBuffers;
    for (let count = 0; count < 200; count++) {
      if (!server.stdin.write(Buffer.alloc(1_000_000, "x"))) await once(server.stdin, "drain");
    }
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000);
    expect(await exchange(server, ["\n", ping(1)], 1)).toHaveLength(1);
  });

  it("with a body that is nested a hundred thousand times is an error in the result", async () => {
    const server = startMcp({}, { allowWrites: true });
    await connectMcp(server);
    const deep = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
    const call = `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"write","arguments":{"operation":"POST /v1/betaGroups","body":${deep}}}}\n`;
    const [response] = await exchange(server, [call], 1);
    expect(response?.error ?? response?.result?.["isError"]).toBeTruthy();
    expect(await exchange(server, [ping(2)], 1)).toHaveLength(1);
  });

  it("may come in pieces of single bytes", async () => {
    const server = startMcp({});
    await connectMcp(server);
    const bytes = Buffer.from('{"jsonrpc":"2.0","id":"ä😀","method":"ping"}\r\n');
    const [response] = await exchange(
      server,
      [...bytes].map((byte) => Buffer.from([byte])),
      1,
    );
    expect(response).toEqual({ jsonrpc: "2.0", id: "ä😀", result: {} });
  });
});

describe("the connection", () => {
  it("serves both revisions of the protocol", async () => {
    for (const modern of [false, true]) {
      const client = await connectMcp(startMcp({}), { modern });
      const result = await client.callTool({ name: "search", arguments: { words: "list apps" } });
      expect(result.structuredContent).toHaveProperty("operations");
      expect(client.getInstructions()).toContain("read-only");
    }
  });

  it("ends when stdin ends, and when the process is stopped, and aborts what is in flight", async () => {
    const { fake, env } = await fakeForCli({ resources: [] });
    for (const end of [(server: ServedMcp) => server.stdin.end(), (server: ServedMcp) => server.stop()]) {
      fake.fault({ silenceMs: 60_000 });
      const server = startMcp(env);
      const client = await connectMcp(server);
      const call = client.callTool({ name: "call", arguments: { operation: "GET /v1/apps" } }).catch(() => undefined);
      while (fake.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      const before = performance.now();
      end(server);
      await server.ended;
      expect(performance.now() - before).toBeLessThan(5_000);
      await client.close();
      await call;
      fake.reset();
    }
  });

  it("reads nothing more from a client that does not read", async () => {
    const stdin = new PassThrough();
    const written: string[] = [];
    const stopping = new AbortController();
    let drain: (() => void) | undefined;
    const stdout = {
      write: (text: string) => {
        written.push(text);
        return false;
      },
      once: (_: string, listener: () => void) => {
        drain = listener;
      },
    };
    const ended = serve({}, { env: {}, stdin, stdout, stderr: { write: () => undefined }, signal: stopping.signal });
    onTestFinished(async () => {
      // A paused stream does not report its end.
      stopping.abort();
      await ended;
    });
    const turn = () => new Promise((resolve) => setTimeout(resolve, 20));
    stdin.write("{\n");
    await turn();
    for (let count = 0; count < 20; count++) stdin.write("{\n");
    await turn();
    expect(written).toHaveLength(1);
    drain?.();
    await turn();
    expect(written.length).toBeGreaterThan(1);
  });
});
