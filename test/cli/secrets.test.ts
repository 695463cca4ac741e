/** Secrets are in no output: keys, tokens, secrets of webhooks and signed URLs, also not in errors, in JSON and in help. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createProgram } from "../../src/cli/program.js";
import { createFakeAppStore, type FakeAppStore } from "../../src/testing/index.js";
import { withFolder } from "../helpers/folder.js";
import { makeIpa, xmlPlist } from "../helpers/ipa.js";
import { tidewatch } from "../helpers/plain-client.js";
import { environmentOf, runCli } from "../helpers/run-cli.js";

const mark = "MARKED-SECRET-Qx7";
const token = /eyJ[\w-]{10,}/;

let fake: FakeAppStore;
let env: Record<string, string>;
/** The middle of the key, without the line breaks. */
let keyPart: string;
beforeAll(async () => {
  fake = await createFakeAppStore({ settings: { partBytes: 300_000, processing: 1 } });
  env = { ...environmentOf(fake), HOOK: mark, PATH: process.env["PATH"] ?? "" };
  keyPart = fake.credentials.privateKey.split("\n")[1]!;
});
beforeEach(() => fake.reset());
afterAll(() => fake.close());

/** Every command with its names: `["report", "sales"]`. */
const commandsOf = (command: Command, names: readonly string[] = []): string[][] =>
  command.commands.length === 0
    ? [[...names]]
    : command.commands.flatMap((one) => commandsOf(one, [...names, one.name()]));
const commands = commandsOf(
  createProgram({
    env: {},
    stdin: process.stdin,
    stdout: { write: () => true },
    stderr: { write: () => true },
    signal: new AbortController().signal,
  }),
);

/** The paths and signatures of the signed URLs that were used. */
const signedParts = (): string[] =>
  fake.requests
    .filter(({ path }) => !/^\/v\d\//.test(path))
    .flatMap(({ path, query }) => [path, ...Object.values(query).filter(({ length }) => length > 12)]);

/** Runs with errors as lines and as JSON, and expects no secret in what is printed. */
async function expectSilence(
  args: readonly string[],
  variables: Record<string, string>,
  { stdin, json = true, hasToken = false }: { stdin?: string; json?: boolean; hasToken?: boolean } = {},
): Promise<number[]> {
  const codes: number[] = [];
  for (const more of json ? [[], ["--json"]] : [[]]) {
    const stop = new AbortController();
    const run = runCli([...args, ...more], {
      env: variables,
      stdin,
      signal: stop.signal,
      // Servers end as soon as they have printed something.
      onOutput: () => setTimeout(() => stop.abort(), 300),
    });
    const { exitCode, stdout, stderr } = await run;
    const printed = stdout + stderr;
    codes.push(exitCode);
    expect(printed, args.join(" ")).not.toContain(mark);
    expect(printed, args.join(" ")).not.toContain(keyPart);
    if (!hasToken) expect(printed, args.join(" ")).not.toMatch(token);
    for (const secret of signedParts()) expect(printed, args.join(" ")).not.toContain(secret);
  }
  return codes;
}

/** Arguments with which each command runs far enough to fail or to end well. */
const invocations: readonly string[][] = [
  ["apps"],
  ["builds", "--app", tidewatch],
  ["doctor"],
  ["report", "sales", "--vendor", "1", "--date", "2026-11-01"],
  ["report", "finance", "--vendor", "1", "--date", "2026-10"],
  ["report", "analytics", "--app", tidewatch, "--report", "App Downloads Standard", "--create"],
  ["token"],
  ["webhooks", "serve", "--port", "0", "--secret", "@env:HOOK", "--exec", "env"],
];

describe("secrets", () => {
  it("are not in the help of any command", async () => {
    expect(commands.length).toBeGreaterThan(10);
    for (const names of commands) await expectSilence([...names, "--help"], env, { json: false });
  });

  it("are not in the output of commands that end well, but for the token of `token`", async () => {
    for (const args of invocations) {
      const codes = await expectSilence(args, env, { hasToken: args[0] === "token" });
      expect(
        codes.every((code) => [0, 130].includes(code)),
        `${args.join(" ")}: ${codes}`,
      ).toBe(true);
    }
  });

  it("are not in errors about keys that are in the wrong place or damaged", async () => {
    const key = fake.credentials.privateKey;
    const damaged = key.replace("-----END", `${mark}\n-----END`);
    const { ASC_PRIVATE_KEY: _, ...ids } = env;
    const wrong: [variables: Record<string, string>, args: string[]][] = [
      [{ ...ids, ASC_PRIVATE_KEY: damaged }, []],
      [{ ...ids, ASC_PRIVATE_KEY: mark }, []],
      [{ ...ids, ASC_PRIVATE_KEY_PATH: key }, []],
      [{ ...ids, ASC_PRIVATE_KEY_PATH: keyPart.repeat(3) }, []],
      [{ ...ids, API_PRIVATE_KEYS_DIR: key }, []],
      [{ ...ids, ASC_KEY_ID: key }, []],
      [{ ...ids, APP_STORE_CONNECT_API_KEY_PATH: key, ASC_KEY_ID: "" }, []],
      [ids, ["--key-file", key]],
      [env, ["--key-id", key]],
      [env, ["--base-url", `https://user:${mark}@127.0.0.1:1`]],
    ];
    for (const [variables, args] of wrong)
      for (const command of [["apps"], ["doctor"], ["token", "--header"]])
        await expectSilence([...command, ...args], variables, { json: !command.includes("--header"), hasToken: true });
  });

  it("are not in errors of the server", async () => {
    fake.fault({ status: 401, detail: "no", times: Number.POSITIVE_INFINITY });
    for (const args of invocations.slice(0, 6)) {
      const codes = await expectSilence(args, env);
      expect(codes, args.join(" ")).toEqual([3, 3]);
    }
  });

  it("are not in errors of uploads and downloads, whose URLs are signed", async () => {
    await withFolder({}, async (folder) => {
      const path = join(folder, "Example.ipa");
      await writeFile(
        path,
        await makeIpa(
          xmlPlist({ CFBundleShortVersionString: "9.1", CFBundleVersion: "901", DTPlatformName: "iphoneos" }),
        ),
      );
      fake.fault({ method: "PUT", path: "/**", status: 403, times: Number.POSITIVE_INFINITY });
      expect(await expectSilence(["upload", path, "--app", tidewatch, "--no-wait"], env)).toEqual([12, 12]);
      // The path and the signature of two uploads.
      expect(signedParts().length).toBeGreaterThanOrEqual(4);
    });
    fake.reset();
    const report = ["report", "analytics", "--app", tidewatch, "--report", "App Downloads Standard"];
    await runCli([...report, "--create"], { env });
    fake.clock.advance("P4D");
    fake.fault({ path: /^\/(?!v\d)/, status: 403, times: Number.POSITIVE_INFINITY });
    expect(await expectSilence(report, env)).toEqual([9, 9]);
    expect(signedParts().length).toBeGreaterThanOrEqual(2);
  });

  it("are not in errors of the verification of a webhook", async () => {
    const args = ["verify", "--signature", `hmacsha256=${"0".repeat(64)}`, "--secret"];
    for (const secret of ["@env:HOOK", mark])
      expect(await expectSilence([...args, secret], env, { stdin: "{}" })).toEqual([12, 12]);
  });
});
