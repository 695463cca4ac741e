/** `storeconnect apps`, and what it shares with every command that lists resources: formats, columns, errors. */
import { describe, expect, it } from "vitest";
import { fakeForCli, runCli } from "../helpers/run-cli.js";
import { startInTerminal } from "../helpers/terminal.js";

const apps = [
  { id: "11", name: "Lantern", bundleId: "com.example.lantern", sku: "L-1", primaryLocale: "en-US" },
  { id: "12", name: 'Tide, "Blue"', bundleId: "com.example.tide", sku: "T-1", primaryLocale: "ja" },
];

describe("storeconnect apps", () => {
  it("prints JSON in a pipe, one object a line with --ndjson, and CSV with --csv", async () => {
    const { fake, env } = await fakeForCli({ resources: [] });
    fake.seed({ apps });
    const json = await runCli(["apps"], { env });
    expect(json).toMatchObject({ exitCode: 0, stderr: "" });
    expect(JSON.parse(json.stdout)).toEqual(apps);
    const lines = (await runCli(["apps", "--ndjson", "--fields", "id,sku"], { env })).stdout;
    expect(lines).toBe('{"id":"11","sku":"L-1"}\n{"id":"12","sku":"T-1"}\n');
    const { stdout: csv } = await runCli(["apps", "--csv", "--fields", "name,id"], { env });
    expect(csv).toBe('name,id\r\nLantern,11\r\n"Tide, ""Blue""",12\r\n');
  });

  it("prints only the app with the bundle id", async () => {
    const { fake, env } = await fakeForCli({ resources: [] });
    fake.seed({ apps });
    const { stdout } = await runCli(["apps", "--bundle-id", "com.example.tide", "--fields", "id"], { env });
    expect(JSON.parse(stdout)).toEqual([{ id: "12" }]);
  });

  it("reports a missing key with its own exit code, as JSON with --json", async () => {
    const { exitCode, stdout, stderr } = await runCli(["apps", "--json"]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" });
    expect(JSON.parse(stderr)).toMatchObject({
      error: { exitCode: 3, code: "ERR_TOKEN", message: expect.stringContaining("ASC_KEY_ID") },
    });
  });

  it("is a table no wider than the terminal", async () => {
    const { fake, env } = await fakeForCli({ resources: [] });
    fake.seed({ apps });
    const terminal = startInTerminal(["apps"], { env, columns: 50 });
    expect(await terminal.ended).toBe(0);
    const [head, first, second] = terminal.screen().split("\n");
    expect(head).toMatch(/^id {2}name {10}bundleId/);
    expect(first).toMatch(/^11 {2}Lantern {7}com\.exa/);
    expect(second).toMatch(/^12 {2}Tide, "Blue" {2}com\.exa/);
    expect(terminal.screen().split("\n")).toHaveLength(3);
  });
});

describe("a table", () => {
  it("has a bold header on a terminal, unless NO_COLOR is set", async () => {
    const { fake, env } = await fakeForCli({ resources: [] });
    fake.seed({ apps });
    const args = ["apps", "--fields", "id,sku"];
    const styled = await runCli(args, { env: { ...env, NO_COLOR: "" }, columns: 80 });
    expect(styled.stdout).toBe("\u001b[1mid\u001b[22m  \u001b[1msku\u001b[22m\n11  L-1\n12  T-1\n");
    const plain = await runCli(args, { env: { ...env, NO_COLOR: "1" }, columns: 80 });
    expect(plain.stdout).toBe("id  sku\n11  L-1\n12  T-1\n");
  });
});

describe("the arguments", () => {
  it("reject an unknown command and name the nearest one", async () => {
    const { exitCode, stderr } = await runCli(["appss"]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: "error: unknown command 'appss'\n(Did you mean apps?)\n",
    });
  });

  it("reject a limit that is not a number of milliseconds, or that a timer can't hold", async () => {
    const { env } = await fakeForCli();
    for (const value of ["1.5", "0", "-1", "2147483648"]) {
      const { exitCode, stderr } = await runCli(["apps", "--timeout-ms", value], { env });
      expect({ exitCode, stderr }).toEqual({
        exitCode: 2,
        stderr: `error: --timeout-ms must be a whole number from 1 to 2147483647, not "${value}"\n`,
      });
    }
  });

  it("reject two formats", async () => {
    const { env } = await fakeForCli();
    const { exitCode, stderr } = await runCli(["apps", "--csv", "--ndjson"], { env });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: "error: Only one format is possible: --csv, --ndjson\n",
    });
  });
});
