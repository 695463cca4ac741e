/** `storeconnect builds` and `storeconnect token`. */
import { describe, expect, it } from "vitest";
import { createConnectClient } from "../../src/index.js";
import { fakeForCli, runCli } from "../helpers/run-cli.js";

const app = {
  id: "11",
  name: "Lantern",
  bundleId: "com.example.lantern",
  builds: [
    {
      id: "1",
      version: "41",
      uploadedDate: "2026-10-01T00:00:00Z",
      preReleaseVersion: { version: "1.0", platform: "IOS" },
    },
    {
      id: "2",
      version: "42",
      uploadedDate: "2026-11-01T00:00:00Z",
      expirationDate: "2027-01-30T00:00:00Z",
      expired: false,
      processingState: "VALID",
      preReleaseVersion: { version: "2.0", platform: "IOS" },
    },
  ],
} as const;

describe("storeconnect builds", () => {
  it("prints the newest build first, with version, build number, state and expiry", async () => {
    const { fake, env } = await fakeForCli({ resources: [] });
    fake.seed({ apps: [app, { bundleId: "com.example.lantern.lite", builds: [{ version: "9" }] }] });
    const { exitCode, stdout } = await runCli(["builds", "--app", "com.example.lantern"], { env });
    expect(exitCode).toBe(0);
    const builds = JSON.parse(stdout) as object[];
    expect(builds).toHaveLength(2);
    expect(builds[0]).toEqual({
      id: "2",
      version: "2.0",
      build: "42",
      platform: "IOS",
      state: "VALID",
      uploaded: expect.stringContaining("2026-11-01"),
      expires: expect.stringContaining("2027-01-30"),
      expired: false,
    });
    expect(fake.requests.map(({ path }) => path)).toEqual(["/v1/apps", "/v1/builds"]);
  });

  it("sends one request for the id of an app, and prints as many builds as --limit says", async () => {
    const { fake, env } = await fakeForCli({ resources: [] });
    fake.seed({ apps: [app] });
    const args = ["builds", "--app", "11", "--limit", "1", "--csv", "--fields", "version,build"];
    expect((await runCli(args, { env })).stdout).toBe("version,build\r\n2.0,42\r\n");
    expect(fake.requests).toHaveLength(1);
  });

  it("reports an app that does not exist with the code of a 404, and a wrong limit before anything is sent", async () => {
    const { fake, env } = await fakeForCli({ resources: [] });
    fake.seed({ apps: [app] });
    const missing = await runCli(["builds", "--app", "com.example.lan"], { env });
    expect(missing.exitCode).toBe(5);
    expect(missing.stderr).toContain("no app with the bundle id com.example.lan");
    const wrong = await runCli(["builds", "--app", "11", "--limit", "0"], { env });
    expect(wrong).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("--limit must be a whole number") });
    expect(fake.requests).toHaveLength(1);
  });
});

describe("storeconnect token", () => {
  it("prints a token that the server accepts, and sends nothing itself", async () => {
    const { fake, env } = await fakeForCli();
    const { exitCode, stdout, stderr } = await runCli(["token"], { env });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(fake.requests).toEqual([]);
    const connect = createConnectClient({ token: stdout.trim(), baseUrl: fake.baseUrl });
    expect((await connect.GET("/v1/apps")).response.status).toBe(200);
  });

  it("makes a token with a scope and a lifetime", async () => {
    const { fake, env } = await fakeForCli();
    const args = ["token", "--scope", "GET /v1/apps", "--scope", "GET /v1/users", "--lifetime", "60", "--json"];
    const { token, expiresAt } = JSON.parse((await runCli(args, { env })).stdout) as {
      token: string;
      expiresAt: string;
    };
    const claims = JSON.parse(Buffer.from(token.split(".")[1]!, "base64url").toString());
    expect(claims).toMatchObject({ scope: ["GET /v1/apps", "GET /v1/users"], exp: claims.iat + 60 });
    expect(Date.parse(expiresAt)).toBe(claims.exp * 1_000);
    const connect = createConnectClient({ token, baseUrl: fake.baseUrl, throwOnError: false });
    expect((await connect.GET("/v1/apps")).response.status).toBe(200);
    expect((await connect.GET("/v1/builds")).response.status).toBe(401);
  });

  it("prints the header for curl", async () => {
    const { env } = await fakeForCli();
    expect((await runCli(["token", "--header"], { env })).stdout).toMatch(
      /^Authorization: Bearer [\w-]+\.[\w-]+\.[\w-]+\n$/,
    );
  });

  it("warns on a terminal, without the token in the warning", async () => {
    const { env } = await fakeForCli();
    const { stdout, stderr } = await runCli(["token", "--lifetime", "90"], { env, columns: 80 });
    expect(stderr).toBe(
      "warning: This token gives access to the account for 90 s, and is on your screen now. Pipe it instead.\n",
    );
    expect(stdout.trim().split(".")).toHaveLength(3);
  });

  it.each([
    [["--lifetime", "1201"], 3, /1200.*20 minutes/],
    [["--lifetime", "20m"], 2, /--lifetime must be a whole number/],
    [["--scope", "apps"], 2, /scope/],
  ])("rejects %j", async (args, code, message) => {
    const { env } = await fakeForCli();
    const { exitCode, stdout, stderr } = await runCli(["token", ...args], { env });
    expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: "" });
    expect(stderr).toMatch(message);
  });
});
