/** `npm start` as a newcomer runs it: without an account, and with no network but the loopback. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

describe("the demo", () => {
  it("lists apps, shows reviews, responds to one, explains how to use an account, and ends", async () => {
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(ASC|APP_STORE_CONNECT)_/.test(name)),
    );
    const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "examples/demo.ts"], {
      cwd: root,
      // The variable of those who work on the SDK: it names no key.
      env: { ...env, ASC_SPEC: "app-store-connect.json" },
    });
    expect(stdout).toContain("getApps(connect): all 7, page by page");
    expect(stdout).toContain("com.example.tidewatch");
    expect(stdout).toContain("PENDING_PUBLISH");
    expect(stdout).toContain("ASC_KEY_ID");
  });

  it("fails and names the missing variable of an incomplete account", async () => {
    const env = { ...process.env, ASC_KEY_ID: "KEY", ASC_PRIVATE_KEY: "", ASC_PRIVATE_KEY_PATH: "" };
    const run = promisify(execFile)(process.execPath, ["--import", "tsx", "examples/demo.ts"], { cwd: root, env });
    await expect(run).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("ASC_PRIVATE_KEY") });
  });
});
