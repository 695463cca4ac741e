/** Starts the suite on one runtime. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Runtime } from "./runtimes.js";
import type { Line } from "./suite.js";

const timeoutMs = 120_000;

type ProcessError = Error & { stdout?: string; stderr?: string; code?: number | string; signal?: string | null };

/**
 * The lines that the runtime prints.
 *
 * @param redisSocket of a Redis; undefined if there is none.
 * @throws {Error} if it ends with another exit code than 0, or not at all.
 */
export async function start(
  runtime: Runtime,
  folder: string,
  pageUrl: string,
  redisSocket: string | undefined,
): Promise<readonly Line[]> {
  const { command = "", args } = runtime;
  if (!args) return await startPage(command, pageUrl);
  const env = { ...process.env, NO_COLOR: "1", ...(redisSocket !== undefined && { REDIS_SOCKET: redisSocket }) };
  const options = { cwd: folder, timeout: timeoutMs, maxBuffer: 2 ** 26, env };
  try {
    const { stdout, stderr } = await promisify(execFile)(command, args, options);
    return linesOf(`${stdout}\n${stderr}`);
  } catch (error) {
    const { stdout = "", stderr = "", message, code, signal } = error as ProcessError;
    const last = linesOf(`${stdout}\n${stderr}`).at(-1);
    // What it printed first may be about a case that expects it; why it ended stands at the end.
    const why = message.length > 4_000 ? `${message.slice(0, 500)}\n…\n${message.slice(-3_000)}` : message;
    throw new Error(`${why}; it ended with ${signal ?? code}, and its last line is ${JSON.stringify(last)}`);
  }
}

/** What is used of playwright-core, which only those who test the runtimes install. */
interface Playwright {
  readonly chromium: {
    launch(options: { executablePath: string; args: readonly string[] }): Promise<{
      newPage(): Promise<Page>;
      close(): Promise<void>;
    }>;
  };
}

interface Page {
  on(event: "console", listener: (message: { text(): string }) => void): void;
  on(event: "pageerror", listener: (error: Error) => void): void;
  goto(url: string): Promise<unknown>;
  waitForFunction(code: string, argument: undefined, options: { timeout: number }): Promise<unknown>;
  evaluate(code: string): Promise<unknown>;
}

const playwright: string = "playwright-core";

/** Opens the page in Chromium. */
async function startPage(executablePath: string, url: string): Promise<readonly Line[]> {
  const { chromium } = (await import(playwright)) as Playwright;
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    const printed: string[] = [];
    page.on("console", (message) => printed.push(message.text()));
    page.on("pageerror", (error) => printed.push(String(error)));
    await page.goto(`${url}/`);
    await page.waitForFunction("globalThis.result", undefined, { timeout: timeoutMs });
    await page.evaluate("globalThis.result");
    return linesOf(printed.join("\n"));
  } finally {
    await browser.close();
  }
}

const linesOf = (printed: string): Line[] =>
  printed
    .split("\n")
    .map((line) => /\{"(?:case|unused)":.*\}/.exec(line)?.[0])
    .filter((line) => line !== undefined)
    .map((line) => JSON.parse(line) as Line);
