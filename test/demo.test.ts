/** `npm start` as a newcomer runs it: no account, no network but the loopback. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

it("the demo lists apps, shows reviews, writes one answer, says how to go on, and ends", async () => {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(ASC|APP_STORE_CONNECT)_/.test(name)),
  );
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "examples/demo.ts"], {
    cwd: root,
    env,
  });
  expect(stdout).toContain("getApps(connect): all 7, page after page");
  expect(stdout).toContain("com.example.tidewatch");
  expect(stdout).toContain("PENDING_PUBLISH");
  expect(stdout).toContain("ASC_KEY_ID");
});

it("the demo names what is missing of a half-given account, and fails", async () => {
  const env = { ...process.env, ASC_KEY_ID: "KEY", ASC_PRIVATE_KEY: "", ASC_PRIVATE_KEY_PATH: "" };
  const run = promisify(execFile)(process.execPath, ["--import", "tsx", "examples/demo.ts"], { cwd: root, env });
  await expect(run).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("ASC_PRIVATE_KEY") });
});
