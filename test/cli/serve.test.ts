/** `storeconnect webhooks serve` and `storeconnect fake`: servers that run until Ctrl-C. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { signTestWebhook } from "../../src/connect/webhooks/index.js";
import { withFolder } from "../helpers/folder.js";
import { type CliRun, runCli } from "../helpers/run-cli.js";
import { startInTerminal } from "../helpers/terminal.js";

const secret = "my webhook secret";
const event = (id: string) => ({
  data: { type: "webhookPingCreated", id, version: 1, attributes: { timestamp: "2026-11-30T00:00:00Z" } },
});

/** Posts an event; resolves to the status of the response. */
async function post(url: string, id: string, key = secret): Promise<number> {
  const { body, ...init } = await signTestWebhook({ secret: key, payload: event(id) });
  return (await fetch(url, { ...init, body: new Uint8Array(body) })).status;
}

/** Runs the command in this process until `stop`; resolves once it has printed its address. */
async function serve(args: readonly string[], env: Record<string, string> = {}) {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  let printed = "";
  let found: (url: string) => void = () => {};
  let failed: (error: Error) => void = () => {};
  const address = new Promise<string>((resolve, reject) => {
    [found, failed] = [resolve, reject];
  });
  const ended = runCli(args, {
    env: { PATH: process.env["PATH"] ?? "", HOOK: secret, ...env },
    signal: stop.signal,
    onOutput: (text) => {
      printed += text;
      const [url] = /http:\/\/[\d.:]+\d/.exec(printed) ?? [];
      if (url) found(url);
    },
  });
  ended.then(({ stderr }) => failed(new Error(stderr)));
  const url = await address;
  return {
    url,
    printed: () => printed,
    stop: (): Promise<CliRun> => {
      stop.abort();
      return ended;
    },
  };
}

const webhooks = ["webhooks", "serve", "--port", "0", "--secret", "@env:HOOK"];
const until = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 10));
};
const isRunning = (pid: number): boolean => existsSync(`/proc/${pid}`);

describe("storeconnect webhooks serve", () => {
  it("prints verified events as lines, rejects others, and ends with 0", async () => {
    const server = await serve(webhooks);
    expect(await post(server.url, "1")).toBe(200);
    expect(await post(server.url, "2", "another secret")).toBe(400);
    expect(await post(server.url, "1")).toBe(200);
    const { exitCode, stdout, stderr } = await server.stop();
    expect(exitCode).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([expect.objectContaining({ id: "1", type: "webhookPingCreated" })]);
    expect(stderr).toMatch(/^Listening on .*\nwarning: a request was rejected: /);
    expect(stdout + stderr).not.toContain(secret);
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it("runs the command with the event on its stdin, without the secret, and fails the delivery if it fails", async () => {
    await withFolder({}, async (folder) => {
      const command = `cat > "${folder}/$$.json"; echo "\${HOOK-none} \${OTHER-none}"; grep -q '"id":"1"' "${folder}/$$.json"`;
      const server = await serve([...webhooks, "--exec", command], { OTHER: "kept" });
      expect(await post(server.url, "1")).toBe(200);
      expect(await post(server.url, "$(touch x)`touch y`'\"")).toBe(500);
      const { stderr } = await server.stop();
      expect(stderr).toContain("none kept\n");
      expect(stderr).toContain("the command ended with 1");
      const files = await readdir(folder);
      expect(files).toHaveLength(2);
      const events = await Promise.all(
        files.map(async (name) => JSON.parse(await readFile(join(folder, name), "utf8"))),
      );
      expect(events.map(({ id }) => id).sort()).toEqual(["$(touch x)`touch y`'\"", "1"]);
    });
  });

  it("runs no more commands at the same time than --concurrency allows", async () => {
    await withFolder({}, async (folder) => {
      const wait = `while [ ! -e ${folder}/go ]; do sleep 0.02; done`;
      const command = `cat > /dev/null; mkdir ${folder}/run.$$; ls -d ${folder}/run.* | wc -l; ${wait}; rmdir ${folder}/run.$$`;
      const server = await serve([...webhooks, "--concurrency", "2", "--exec", command]);
      const statuses = Promise.all(Array.from({ length: 7 }, (_, index) => post(server.url, String(index))));
      const running = async () => (await readdir(folder)).filter((name) => name.startsWith("run.")).length;
      while ((await running()) < 2) await new Promise((resolve) => setTimeout(resolve, 10));
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(await running()).toBe(2);
      await writeFile(join(folder, "go"), "");
      expect(await statuses).toEqual(Array.from({ length: 7 }, () => 200));
      const { stderr } = await server.stop();
      const counts = [...stderr.matchAll(/^ *(\d+)$/gm)].map(([, count]) => Number(count));
      expect(counts).toHaveLength(7);
      expect(Math.max(...counts)).toBe(2);
    });
  });

  it("ends a command that takes too long, with its children, and responds with 503", async () => {
    const server = await serve([...webhooks, "--timeout-ms", "300", "--exec", "sleep 60 & echo pid $!; wait"]);
    expect(await post(server.url, "1")).toBe(503);
    const pid = Number(/pid (\d+)/.exec(server.printed())?.[1]);
    await until(() => !isRunning(pid));
    await server.stop();
  });

  it("ends commands that ignore the request to end", async () => {
    const command = "trap '' TERM; sleep 60 & echo pid $!; wait; wait; sleep 60";
    const server = await serve([...webhooks, "--exec", command]);
    post(server.url, "1").catch(() => {});
    await until(() => /pid \d+\n/.test(server.printed()));
    const pid = Number(/pid (\d+)/.exec(server.printed())?.[1]);
    expect(isRunning(pid)).toBe(true);
    expect((await server.stop()).exitCode).toBe(0);
    await until(() => !isRunning(pid));
  });

  it("ends with its commands at Ctrl-C in a terminal, where it prints lines for people", async () => {
    const terminal = startInTerminal([...webhooks, "--exec", "sleep 60 & echo pid $!; wait"], {
      env: { HOOK: secret },
    });
    const [url] = /http:\/\/[\d.:]+\d/.exec(await terminal.waitFor(/Listening on http:\/\/127.0.0.1:\d+\. /))!;
    post(url, "9").catch(() => {});
    const screen = await terminal.waitFor(/pid \d+/);
    expect(screen).toContain('webhookPingCreated: {"timestamp":"2026-11-30T00:00:00Z"} (9)');
    const pid = Number(/pid (\d+)/.exec(screen)?.[1]);
    terminal.type("\u0003");
    expect(await terminal.ended).toBe(0);
    await until(() => !isRunning(pid));
    expect(terminal.screen()).not.toContain(secret);
  });

  it.each([
    [["--secret", "@env:MISSING"], "The environment variable MISSING is not set"],
    [["--secret", "@env:HOOK", "--port", "x"], "--port must be a whole number"],
    [["--secret", "@env:HOOK", "--concurrency", "0"], "--concurrency must be a whole number"],
    [[], "required option '--secret <secret>' not specified"],
  ])("rejects %j", async (args, message) => {
    const run = await runCli(["webhooks", "serve", ...args], { env: { HOOK: secret } });
    expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(message) });
  });

  it("reports a port that is in use", async () => {
    const server = await serve(webhooks);
    const { port } = new URL(server.url);
    const second = await runCli(["webhooks", "serve", "--port", port, "--secret", "@env:HOOK"], {
      env: { HOOK: secret },
    });
    expect(second).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("EADDRINUSE") });
    await server.stop();
  });

  it("warns of a secret in the arguments, without showing it", async () => {
    const server = await serve(["webhooks", "serve", "--port", "0", "--secret", secret]);
    const { stderr } = await server.stop();
    expect(stderr).toMatch(/^warning: Others see --secret in the list of processes/);
    expect(stderr).not.toContain(secret);
  });
});

describe("storeconnect fake", () => {
  it("prints variables that make every command use it, and its apps", async () => {
    const server = await serve(["fake", "--seed", "7"]);
    const exports = server.printed();
    expect(exports).toMatch(/^# 7 apps:\n# \d+ {2}[\w.]+ {2}\w/m);
    const script = `${exports}\nenv | grep ^ASC_`;
    const lines = execFileSync("sh", ["-c", script], { env: { PATH: process.env["PATH"] } })
      .toString()
      .trimEnd();
    const env = Object.fromEntries(
      lines.split("\n").map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
    );
    const { exitCode, stdout } = await runCli(["apps", "--fields", "id"], { env });
    expect({ exitCode, apps: JSON.parse(stdout).length }).toEqual({ exitCode: 0, apps: 7 });
    expect(await server.stop()).toMatchObject({ exitCode: 0, stderr: "" });
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it("prints one JSON object with --json, and has no apps with --empty", async () => {
    const server = await serve(["fake", "--json", "--empty"]);
    expect(JSON.parse(server.printed())).toEqual({
      baseUrl: server.url,
      variables: expect.objectContaining({ ASC_BASE_URL: server.url }),
      apps: [],
    });
    await server.stop();
  });

  it("ends at Ctrl-C in a terminal", async () => {
    const terminal = startInTerminal(["fake"]);
    await terminal.waitFor(/# 7 apps:/);
    terminal.type("\u0003");
    expect(await terminal.ended).toBe(0);
  });
});
