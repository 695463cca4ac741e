/** `storeconnect api` in this process: what is checked before anything is sent, what is sent, and what is printed. */
import { describe, expect, it } from "vitest";
import { fakeForCli, runCli } from "../helpers/run-cli.js";

const apps = [
  { id: "11", name: "Lantern", bundleId: "com.example.lantern", sku: "L-1", primaryLocale: "en-US" },
  { id: "12", name: "Tide", bundleId: "com.example.tide", sku: "T-1", primaryLocale: "ja" },
  { id: "13", name: "Zephyr", bundleId: "com.example.zephyr", sku: "Z-1", primaryLocale: "fr-FR" },
];

const fakeWithApps = async () => {
  const { fake, env } = await fakeForCli({ resources: [] });
  fake.seed({ apps });
  return { fake, env, run: (...args: string[]) => runCli(["api", ...args], { env }) };
};

describe("storeconnect api: a read", () => {
  it("prints Apple's document as JSON, for a path in each of its forms", async () => {
    const { fake, env, run } = await fakeWithApps();
    const forms = ["/v1/apps/11", "v1/apps/11", "apps/11", "/apps/11", `${env["ASC_BASE_URL"]}/v1/apps/11`];
    for (const path of forms) {
      const { exitCode, stdout, stderr } = await run("get", path);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
      expect(JSON.parse(stdout)).toMatchObject({ data: { type: "apps", id: "11", attributes: { name: "Lantern" } } });
    }
    expect(fake.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(forms.map(() => "GET /v1/apps/11"));
  });

  it("sends the parameters of -q and of the path's own query", async () => {
    const { fake, run } = await fakeWithApps();
    const { stdout } = await run("apps?sort=-name", "-q", "filter[sku]=L-1,Z-1", "-q", "fields[apps]=name");
    expect(JSON.parse(stdout).data.map((app: { attributes: object }) => app.attributes)).toEqual([
      { name: "Zephyr" },
      { name: "Lantern" },
    ]);
    expect(fake.requests[0]?.query).toEqual({ sort: "-name", "filter[sku]": "L-1,Z-1", "fields[apps]": "name" });
  });

  it("prints flat rows in every other format, and picks --fields", async () => {
    const { run } = await fakeWithApps();
    const query = ["/v1/apps", "-q", "fields[apps]=name,sku", "-q", "limit=2"];
    expect((await run(...query, "--ndjson")).stdout).toBe(
      '{"id":"11","type":"apps","name":"Lantern","sku":"L-1"}\n{"id":"12","type":"apps","name":"Tide","sku":"T-1"}\n',
    );
    expect((await run(...query, "--csv", "--fields", "sku,id")).stdout).toBe("sku,id\r\nL-1,11\r\nT-1,12\r\n");
    expect((await run(...query, "--fields", "name")).stdout).toBe('[{"name":"Lantern"},{"name":"Tide"}]\n');
  });

  it("reads all pages with --all", async () => {
    const { fake, run } = await fakeWithApps();
    const { stdout } = await run("/v1/apps", "--all", "-q", "limit=1", "--fields", "id");
    expect(JSON.parse(stdout)).toEqual([{ id: "11" }, { id: "12" }, { id: "13" }]);
    expect(fake.requests).toHaveLength(3);
  });
});

describe("storeconnect api: what is checked before anything is sent", () => {
  const mistakes: [title: string, args: string[], message: string, hints: string[]][] = [
    ["an unknown path", ["/v1/aps"], "No operation has the path /v1/aps", ["The nearest are:", "GET /v1/apps"]],
    ["a method that the path has not", ["DELETE", "/v1/apps"], "/v1/apps has no DELETE, but GET", []],
    [
      "an unknown parameter",
      ["/v1/apps", "-q", "filter[bundelId]=x"],
      "GET /v1/apps has no parameter filter[bundelId]",
      ["The nearest are:", "filter[bundleId]"],
    ],
    [
      "a value that an enum does not have",
      ["/v1/apps", "-q", "filter[appStoreVersions.platform]=IOS,MACOS"],
      'filter[appStoreVersions.platform] does not take "MACOS"',
      ["The nearest are:", "MAC_OS"],
    ],
    ["a limit that is too large", ["/v1/apps", "-q", "limit=201"], 'limit must be at most 200, not "201"', []],
    ["a missing parameter", ["/v1/salesReports"], "needs -q filter[frequency]=DAILY", []],
    ["another host", ["https://example.com/v1/apps"], "The URL must be on http://127.0.0.1:", []],
    ["an id that was not filled in", ["/v1/apps/{id}"], "Replace {id} in /v1/apps/{id} by an id", []],
    [
      "an operation of the Server API",
      ["POST", "/inApps/v1/notifications/test"],
      "belongs to the App Store Server API",
      [],
    ],
    ["--all without pages", ["/v1/apps/11", "--all"], "GET /v1/apps/{id} has no pages; leave out --all", []],
    ["a parameter without a value", ["/v1/apps", "-q", "limit"], '--query must be name=value, not "limit"', []],
    ["a path that is missing", ["GET"], "The path is missing: storeconnect api GET /v1/apps", []],
    ["an unknown method", ["LIST", "/v1/apps"], '"LIST" is not a method: GET, POST, PUT, PATCH, DELETE', []],
  ];
  for (const [title, args, message, hints] of mistakes) {
    it(`rejects ${title}`, async () => {
      const { fake, run } = await fakeWithApps();
      const { exitCode, stdout, stderr } = await run(...args, "--json");
      expect({ exitCode, stdout, requests: fake.requests.length }).toEqual({ exitCode: 2, stdout: "", requests: 0 });
      const { error } = JSON.parse(stderr);
      expect(error.message).toContain(message);
      expect((error.hints ?? []).slice(0, hints.length)).toEqual(hints);
      expect((error.hints ?? []).length).toBeLessThanOrEqual(6);
    });
  }
});
