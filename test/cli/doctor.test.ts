/** `storeconnect doctor`: one test for each state that it finds, with the exit code. */
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documentVersion, version } from "../../src/index.js";
import type { FakeAppStoreOptions } from "../../src/testing/index.js";
import { withFolder } from "../helpers/folder.js";
import { fakeForCli, runCli } from "../helpers/run-cli.js";

interface Found {
  readonly check: string;
  readonly level: string;
  readonly message: string;
  readonly advice?: string;
}

/** Runs the doctor with `--json`; `found` finds a finding by its check. */
async function examine(env: Record<string, string>, args: readonly string[] = []) {
  const { exitCode, stdout, stderr } = await runCli(["doctor", "--json", ...args], { env });
  const { findings, requests } = JSON.parse(stdout) as { findings: Found[]; requests: number };
  const found = (check: string, level?: string) =>
    findings.find((one) => one.check === check && (level === undefined || one.level === level));
  return { exitCode, stderr, findings, requests, found };
}

const fakeWith = (options: FakeAppStoreOptions = {}) => fakeForCli({ resources: [], ...options });

describe("storeconnect doctor", () => {
  it("prints a line for each finding, and ends with 0 after 4 requests that only read", async () => {
    const { fake, env } = await fakeWith();
    const { exitCode, stdout, stderr } = await runCli(["doctor"], { env });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout.split("\n").map((line) => line.slice(0, 21).trimEnd())).toEqual([
      "ok       version",
      "ok       credentials",
      "ok       key",
      "ok       clock",
      "ok       token",
      "ok       agreements",
      "ok       role",
      "ok       quota",
      "",
    ]);
    expect(stdout).toContain(`storeconnect ${version}, made from version ${documentVersion} of Apple's document`);
    expect(stdout).toContain(
      "The key id in ASC_KEY_ID, an issuer id (the key of a team), the private key in ASC_PRIVATE_KEY",
    );
    expect(stdout).toContain("reads apps, users, certificates and profiles and sales reports");
    expect(stdout).toContain("3596 of 3600 requests are left");
    expect(fake.requests.map(({ method }) => method)).toEqual(["GET", "GET", "GET", "GET"]);
  });

  it("finds that no key is set, and sends nothing", async () => {
    const { exitCode, found, requests } = await examine({ API_PRIVATE_KEYS_DIR: "/nowhere" });
    expect({ exitCode, requests }).toEqual({ exitCode: 3, requests: 0 });
    expect(found("credentials", "problem")?.advice).toContain("ASC_KEY_ID");
  });

  it("finds that several sets of credentials are there, and names the one that counts", async () => {
    const { fake, env } = await fakeWith();
    const { keyId, issuerId, privateKey } = fake.credentials;
    const { exitCode, found } = await examine({
      ...env,
      APP_STORE_CONNECT_API_KEY_KEY_ID: keyId,
      APP_STORE_CONNECT_API_KEY_ISSUER_ID: issuerId,
      APP_STORE_CONNECT_API_KEY_KEY: privateKey,
      APP_STORE_CONNECT_API_KEY_PATH: "/nowhere/key.json",
    });
    expect(exitCode).toBe(0);
    expect(found("credentials", "warning")?.message).toBe(
      "APP_STORE_CONNECT_API_KEY_KEY_ID and APP_STORE_CONNECT_API_KEY_PATH are set too and are ignored: ASC_KEY_ID counts.",
    );
  });

  it("finds a key file that others can read, in a variable, an option and the folders of Apple's tools", async () => {
    const { fake, env } = await fakeWith();
    const { keyId, issuerId, privateKey } = fake.credentials;
    const name = `AuthKey_${keyId}.p8`;
    await withFolder({ [name]: privateKey }, async (folder) => {
      const path = join(folder, name);
      const { ASC_PRIVATE_KEY: _, ...ids } = env;
      const ways: [args: string[], env: Record<string, string>][] = [
        [[], { ...ids, ASC_PRIVATE_KEY_PATH: path }],
        [[], { ...ids, API_PRIVATE_KEYS_DIR: folder }],
        [["--key-id", keyId, "--issuer-id", issuerId, "--key-file", path], { ASC_BASE_URL: fake.baseUrl }],
      ];
      for (const [args, variables] of ways) {
        await chmod(path, 0o644);
        const open = await examine(variables, args);
        expect(open.exitCode).toBe(0);
        expect(open.found("credentials")?.message).toContain(path);
        expect(open.found("key file", "warning")?.message).toMatch(/mode 644.*chmod 600/);
        await chmod(path, 0o600);
        const closed = await examine(variables, [...args, "--offline"]);
        expect(closed.found("key file")?.level).toBe("ok");
        expect(closed.requests).toBe(0);
      }
    });
  });

  it.each([
    ["a key that is not one", { ASC_PRIVATE_KEY: "not a key" }, /ASC_PRIVATE_KEY/],
    [
      "a file that is missing",
      { ASC_PRIVATE_KEY: "", ASC_PRIVATE_KEY_PATH: "/nowhere/key.p8" },
      /\/nowhere\/key\.p8.*ENOENT/,
    ],
    [
      "a variable without a key",
      { ASC_PRIVATE_KEY: "", API_PRIVATE_KEYS_DIR: "/nowhere" },
      /neither ASC_PRIVATE_KEY nor/,
    ],
  ])("finds %s, and sends nothing", async (_name, variables, message) => {
    const { fake, env } = await fakeWith();
    const { exitCode, found } = await examine({ ...env, ...variables });
    expect(exitCode).toBe(3);
    expect(found("key", "problem")?.message).toMatch(message);
    expect(fake.requests).toEqual([]);
  });

  it("finds a clock that is behind the server's, in which case the SDK signs with the server's time", async () => {
    const { fake, env } = await fakeWith({ quirks: ["clockSkew"] });
    // By ten minutes the token of 15 minutes is still valid.
    fake.clock.advance("PT20M");
    const { exitCode, found, requests } = await examine(env);
    expect({ exitCode, requests }).toEqual({ exitCode: 0, requests: 5 });
    expect(found("clock", "warning")?.message).toMatch(/^The clock is (1799|180[01]) s behind the server's/);
    expect(found("token")?.level).toBe("ok");
  });

  it("finds a clock that is ahead of the server's", async () => {
    const { fake, env } = await fakeWith();
    fake.fault({ path: "/v1/apps", dateOffsetMs: -45_000 });
    expect((await examine(env)).found("clock", "warning")?.message).toMatch(/^The clock is 4[456] s ahead of/);
  });

  it("finds a token that the server rejects, after 4 requests", async () => {
    const { fake, env } = await fakeWith({ keys: [{ revoked: true }] });
    const { exitCode, found, requests } = await examine(env);
    expect({ exitCode, requests }).toEqual({ exitCode: 3, requests: 4 });
    expect(found("token", "problem")?.advice).toContain("revoked");
    expect(fake.requests).toHaveLength(requests);
  });

  it("finds the key of one user with an issuer id, and says to unset it", async () => {
    const { fake, env } = await fakeWith({ keys: [{}, { kind: "individual" }] });
    const { keyId, privateKey } = fake.keys[1]!.credentials;
    const wrong = await examine({ ...env, ASC_KEY_ID: keyId, ASC_PRIVATE_KEY: privateKey });
    expect(wrong.exitCode).toBe(3);
    expect(wrong.found("token", "problem")).toMatchObject({
      message: expect.stringContaining("this is the key of one user"),
      advice: "Unset the issuer id.",
    });
    const { ASC_ISSUER_ID: _, ...withoutIssuer } = env;
    const right = await examine({ ...withoutIssuer, ASC_KEY_ID: keyId, ASC_PRIVATE_KEY: privateKey });
    expect(right.exitCode).toBe(0);
    expect(right.found("role")?.message).toBe(
      "The key of one user: it reads apps and users, and may not read certificates and profiles and sales reports. Writes were not tried.",
    );
  });

  it("distinguishes an agreement that has to be signed from a missing role: both are 403", async () => {
    const { fake, env } = await fakeWith();
    const everywhere = { times: Number.POSITIVE_INFINITY, status: 403 };
    const agreement = fake.fault({ ...everywhere, code: "FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED" });
    const unsigned = await examine(env);
    expect(unsigned.exitCode).toBe(4);
    expect(unsigned.found("agreements", "problem")?.advice).toContain("Account Holder");
    expect(unsigned.found("role", "problem")).toBeUndefined();
    agreement.remove();
    // As Apple does for some agreements: apps can be read, certificates can't.
    fake.fault({ path: "/v1/certificates", status: 403, code: "FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED" });
    const partly = await examine(env);
    expect(partly.exitCode).toBe(4);
    expect(partly.found("agreements", "problem")).toBeDefined();
    expect(partly.found("role", "ok")?.message).toContain("reads apps, users and sales reports.");
    fake.fault({ ...everywhere, code: "FORBIDDEN_ERROR" });
    const roleless = await examine(env);
    expect(roleless.exitCode).toBe(4);
    expect(roleless.found("agreements")?.level).toBe("ok");
    expect(roleless.found("role", "problem")?.message).toContain("may not read apps");
  });

  it("names what a key with a smaller role may not read, without calling it a problem", async () => {
    const { fake, env } = await fakeWith({ keys: [{ role: "DEVELOPER" }] });
    fake.fault({ path: "/v1/users", status: 403 });
    fake.fault({ path: "/v1/salesReports", status: 503 });
    const { exitCode, found } = await examine(env);
    expect(exitCode).toBe(0);
    expect(found("role", "ok")?.message).toContain("reads apps and certificates and profiles, and may not read users");
    expect(found("role", "warning")?.message).toContain("unknown whether the key reads sales reports");
  });

  it.each([
    ["little left", "user-hour-lim:3600;user-hour-rem:300;", "warning", 0, "300 of 3600"],
    ["nothing left", "user-hour-lim:3600;user-hour-rem:-1;", "problem", 8, "0 of 3600"],
    ["minutes", "user-hour-lim:3600;user-hour-rem:3500;user-minute-lim:300;user-minute-rem:9;", "ok", 0, "9 of 300"],
    ["nothing reported", "nonsense", "ok", 0, "did not report"],
  ])("reports the quota: %s", async (_name, rateLimit, level, code, message) => {
    const { fake, env } = await fakeWith();
    fake.fault({ rateLimit, times: Number.POSITIVE_INFINITY });
    const { exitCode, found } = await examine(env);
    expect(exitCode).toBe(code);
    expect(found("quota")).toMatchObject({ level, message: expect.stringContaining(message) });
  });

  it("finds that the limit is reached, after one request", async () => {
    const { env } = await fakeWith({ hourlyLimit: 0 });
    const { exitCode, found, requests } = await examine(env);
    expect({ exitCode, requests }).toEqual({ exitCode: 8, requests: 1 });
    expect(found("quota", "problem")?.message).toContain("429");
  });

  it.each([
    ["a host that does not respond", { reset: true }, 9],
    ["a server in trouble", { status: 503 }, 11],
  ] as const)("finds %s, after one request", async (_name, fault, code) => {
    const { fake, env } = await fakeWith();
    fake.fault(fault);
    const { exitCode, found, requests } = await examine(env);
    expect({ exitCode, requests }).toEqual({ exitCode: code, requests: 1 });
    expect(found("server", "problem")).toBeDefined();
  });

  it("colors the levels on a terminal, unless NO_COLOR is set", async () => {
    const { env } = await fakeWith();
    expect((await runCli(["doctor", "--offline"], { env: { ...env, NO_COLOR: "" }, columns: 80 })).stdout).toContain(
      "\u001b[32mok",
    );
    const plain = await runCli(["doctor", "--offline"], { env: { ...env, NO_COLOR: "1" }, columns: 80 });
    expect(plain.stdout).not.toContain("\u001b");
  });

  it("prints the number of problems as JSON too", async () => {
    const { stderr } = await examine({ API_PRIVATE_KEYS_DIR: "/nowhere" });
    expect(JSON.parse(stderr)).toEqual({
      error: { exitCode: 3, code: "ERR_TOKEN", message: "The doctor found 1 problem: No key was found." },
    });
  });
});
