/** `storeconnect api` in this process: what is checked before anything is sent, what is sent, and what is printed. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createFakeAppStore, type FakeAppStore } from "../../src/testing/index.js";
import { environmentOf, type RunCliOptions, runCli } from "../helpers/run-cli.js";

const apps = [
  { id: "11", name: "Lantern", bundleId: "com.example.lantern", sku: "L-1", primaryLocale: "en-US" },
  { id: "12", name: "Tide", bundleId: "com.example.tide", sku: "T-1", primaryLocale: "ja" },
  { id: "13", name: "Zephyr", bundleId: "com.example.zephyr", sku: "Z-1", primaryLocale: "fr-FR" },
];

let fake: FakeAppStore;
let env: Record<string, string>;
let folder: string;
beforeAll(async () => {
  fake = await createFakeAppStore({ resources: [] });
  env = environmentOf(fake);
  folder = mkdtempSync(join(tmpdir(), "storeconnect-api-"));
});
beforeEach(() => {
  fake.reset();
  fake.seed({ apps });
});
afterAll(async () => {
  await fake.close();
  rmSync(folder, { recursive: true });
});

const run = (...args: string[]) => runCli(["api", ...args], { env });
const runWith = (options: RunCliOptions, ...args: string[]) =>
  runCli(["api", ...args], { ...options, env: { ...env, ...options.env } });

describe("storeconnect api: a read", () => {
  it("prints Apple's document as JSON, for a path in each of its forms", async () => {
    const forms = ["/v1/apps/11", "v1/apps/11", "apps/11", "/apps/11", `${env["ASC_BASE_URL"]}/v1/apps/11`];
    for (const path of forms) {
      const { exitCode, stdout, stderr } = await run("get", path);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
      expect(JSON.parse(stdout)).toMatchObject({ data: { type: "apps", id: "11", attributes: { name: "Lantern" } } });
    }
    expect(fake.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(forms.map(() => "GET /v1/apps/11"));
  });

  it("sends the parameters of -q and of the path's own query", async () => {
    const { stdout } = await run("apps?sort=-name", "-q", "filter[sku]=L-1,Z-1", "-q", "fields[apps]=name");
    expect(JSON.parse(stdout).data.map((app: { attributes: object }) => app.attributes)).toEqual([
      { name: "Zephyr" },
      { name: "Lantern" },
    ]);
    expect(fake.requests[0]?.query).toEqual({ sort: "-name", "filter[sku]": "L-1,Z-1", "fields[apps]": "name" });
  });

  it("prints flat rows in every other format, and picks --fields", async () => {
    const query = ["/v1/apps", "-q", "fields[apps]=name,sku", "-q", "limit=2"];
    expect((await run(...query, "--ndjson")).stdout).toBe(
      '{"id":"11","type":"apps","name":"Lantern","sku":"L-1"}\n{"id":"12","type":"apps","name":"Tide","sku":"T-1"}\n',
    );
    expect((await run(...query, "--csv", "--fields", "sku,id")).stdout).toBe("sku,id\r\nL-1,11\r\nT-1,12\r\n");
    expect((await run(...query, "--fields", "name")).stdout).toBe('[{"name":"Lantern"},{"name":"Tide"}]\n');
  });

  it("reads all pages with --all", async () => {
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
      const { exitCode, stdout, stderr } = await run(...args, "--json");
      expect({ exitCode, stdout, requests: fake.requests.length }).toEqual({ exitCode: 2, stdout: "", requests: 0 });
      const { error } = JSON.parse(stderr);
      expect(error.message).toContain(message);
      expect((error.hints ?? []).slice(0, hints.length)).toEqual(hints);
      expect((error.hints ?? []).length).toBeLessThanOrEqual(6);
    });
  }
});

describe("storeconnect api: a write", () => {
  const create = ["POST", "/v1/betaGroups", "-f", "name=true", "-f", "isInternalGroup=true", "-f", "app=11"];

  it("sends flat fields as the operation needs them: strings, booleans, relationships by id", async () => {
    const { exitCode, stdout, stderr } = await run(...create, "--yes");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ data: { type: "betaGroups", attributes: { name: "true" } } });
    expect(fake.requests.map(({ method, body }) => ({ method, body }))).toEqual([
      {
        method: "POST",
        body: {
          data: {
            type: "betaGroups",
            attributes: { name: "true", isInternalGroup: true },
            relationships: { app: { data: { type: "apps", id: "11" } } },
          },
        },
      },
    ]);
  });

  it("is POST by default with a body, and takes a flat object or Apple's own document from a file or stdin", async () => {
    const flat = JSON.stringify({ name: "Friends", app: `${env["ASC_BASE_URL"]}/v1/apps/11` });
    const file = join(folder, "group.json");
    writeFileSync(file, flat);
    expect(await run("betaGroups", "-F", file, "--yes")).toMatchObject({ exitCode: 0 });
    expect(await runWith({ stdin: flat }, "betaGroups", "-F", "-", "--yes", "-f", "name=Family")).toMatchObject({
      exitCode: 0,
    });
    const document = { data: { ...(fake.requests[0]!.body as { data: object }).data, attributes: { name: "Own" } } };
    expect(await runWith({ stdin: JSON.stringify(document) }, "betaGroups", "-F", "-", "--yes")).toMatchObject({
      exitCode: 0,
    });
    const names = fake.requests.map(({ body }) => (body as typeof document).data.attributes.name);
    expect(names).toEqual(["Friends", "Family", "Own"]);
    expect(fake.requests[2]!.body).toEqual(document);
  });

  it("updates, links, unlinks and deletes, and prints nothing where the response has no body", async () => {
    const { betaGroups, betaTesters } = fake.seed({
      betaGroups: [{ id: "21", name: "Friends", app: "11" }],
      betaTesters: [
        { id: "31", email: "a@example.com" },
        { id: "32", email: "b@example.com" },
      ],
    });
    expect([betaGroups.length, betaTesters.length]).toEqual([1, 2]);
    const updated = await run(
      "PATCH",
      "/v1/betaGroups/21",
      "-f",
      "publicLinkLimit=100",
      "-f",
      "name=Family",
      "-y",
      "--ndjson",
    );
    expect(JSON.parse(updated.stdout)).toMatchObject({
      id: "21",
      type: "betaGroups",
      name: "Family",
      publicLinkLimit: 100,
    });
    const testers = "/v1/betaGroups/21/relationships/betaTesters";
    const linked = await run("POST", testers, "-f", "data=31,32", "--yes");
    expect(linked).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    expect(await run("DELETE", testers, "-f", "data=31", "--yes")).toMatchObject({ exitCode: 0 });
    const left = await run(testers, "--fields", "id");
    expect(JSON.parse(left.stdout)).toEqual([{ id: "32" }]);
    expect(await run("DELETE", "/v1/betaGroups/21", "--yes")).toMatchObject({ exitCode: 0, stdout: "" });
    expect((await run("/v1/betaGroups/21")).exitCode).toBe(5);
  });

  it("needs --yes where no one can be asked", async () => {
    const { exitCode, stderr } = await run(...create);
    expect({ exitCode, requests: fake.requests.length }).toEqual({ exitCode: 2, requests: 0 });
    expect(stderr).toContain(`POST ${env["ASC_BASE_URL"]}/v1/betaGroups`);
    expect(stderr).toContain('"name": "true"');
    expect(stderr).toContain("--yes");
  });

  it("is rejected with --read-only and ASC_READ_ONLY", async () => {
    const byOption = await run(...create, "--yes", "--read-only");
    const byVariable = await runWith({ env: { ASC_READ_ONLY: "1" } }, ...create, "--yes");
    for (const { exitCode, stdout, stderr } of [byOption, byVariable]) {
      expect({ exitCode, stdout, requests: fake.requests.length }).toEqual({ exitCode: 6, stdout: "", requests: 0 });
      expect(stderr).toContain("Nothing was sent");
    }
    expect((await run("/v1/apps", "--read-only")).exitCode).toBe(0);
  });

  const mistakes: [title: string, args: string[], message: string, stdin?: string][] = [
    [
      "a member that the operation has not",
      ["-f", "nam=x"],
      "POST /v1/betaGroups has no member nam\n  The nearest are:\n  name\n",
    ],
    ["a member that is missing", ["-f", "name=x"], "POST /v1/betaGroups needs -f app=…"],
    [
      "a boolean that is not one",
      ["-f", "name=x", "-f", "hasAccessToAllBuilds=1"],
      'hasAccessToAllBuilds must be true or false, not "1"',
    ],
    ["a number that is not one", ["-f", "publicLinkLimit=many"], 'publicLinkLimit must be a whole number, not "many"'],
    ["a body that is not JSON, without quoting it", ["-F", "-"], "error: The body of -F is not JSON\n", "{ secret"],
    ["an unknown member of a file", ["-F", "-"], "has no member nam", '{ "nam": "x" }'],
    [
      "fields beside Apple's document",
      ["-F", "-", "-f", "name=x"],
      "-f adds members to a flat object",
      '{ "data": {} }',
    ],
    ["two values of one member", ["-f", "name=x", "-f", "name=y"], "name takes one value, and is given twice"],
    ["a write without a body", [], "POST /v1/betaGroups needs a body: -f name=… -f app=…, or -F FILE"],
    ["a file that is not there", ["-F", "missing.json"], "ENOENT"],
  ];
  for (const [title, args, message, stdin] of mistakes) {
    it(`rejects ${title}`, async () => {
      const { exitCode, stderr } = await runWith({ stdin }, "POST", "/v1/betaGroups", ...args, "--yes");
      expect({ exitCode, requests: fake.requests.length }).toEqual({ exitCode: 2, requests: 0 });
      expect(stderr).toContain(message);
    });
  }

  it("rejects a value that an enum does not have, and a body of an operation that takes none", async () => {
    const phased = await run("PATCH", "/v1/appStoreVersions/1", "-f", "releaseType=AFTER_APROVAL", "-y");
    expect(phased).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("The nearest are:\n  AFTER_APPROVAL\n"),
    });
    const inFile = await runWith(
      { stdin: '{"releaseType":"SOON"}' },
      "PATCH",
      "/v1/appStoreVersions/1",
      "-F",
      "-",
      "-y",
    );
    expect(inFile).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('releaseType does not take "SOON"') });
    const read = await run("GET", "/v1/apps", "-f", "limit=1");
    expect(read).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("takes no body; -q is for") });
    expect(fake.requests).toEqual([]);
  });

  it("exits by what Apple reports: 409 for a resource that exists, as JSON with --json", async () => {
    await run("bundleIds", "-f", "identifier=com.example.one", "-f", "name=One", "-f", "platform=IOS", "-y");
    const again = await run(
      "bundleIds",
      "-f",
      "identifier=com.example.one",
      "-f",
      "name=One",
      "-f",
      "platform=IOS",
      "-y",
      "--json",
    );
    expect(again).toMatchObject({ exitCode: 7, stdout: "" });
    expect(JSON.parse(again.stderr)).toMatchObject({ error: { exitCode: 7, code: "ERR_CONFLICT", status: 409 } });
  });
});

describe("storeconnect api: --dry-run", () => {
  it("prints the request that would be sent, without its token, and needs no key", async () => {
    const { exitCode, stdout } = await runCli([
      "api",
      "PATCH",
      "/v1/betaGroups/21",
      "-f",
      "name=Family",
      "--dry-run",
      "--base-url",
      "https://example.com",
    ]);
    expect({ exitCode, ...JSON.parse(stdout) }).toEqual({
      exitCode: 0,
      method: "PATCH",
      url: "https://example.com/v1/betaGroups/21",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        "user-agent": expect.stringMatching(/^storeconnect\//),
      },
      body: { data: { type: "betaGroups", id: "21", attributes: { name: "Family" } } },
    });
  });

  it("is readable on a terminal, has the query, the page size of --all and the media type of a report", async () => {
    const { stdout } = await runCli(["api", "apps", "-q", "sort=name", "--all", "--dry-run"], { columns: 80 });
    expect(stdout).toMatch(
      /^GET https:\/\/api\.appstoreconnect\.apple\.com\/v1\/apps\?sort=name&limit=200\naccept: application\/json\nuser-agent: .+\n$/,
    );
    const report = [
      "-q",
      "filter[frequency]=DAILY",
      "-q",
      "filter[reportType]=SALES",
      "-q",
      "filter[reportSubType]=SUMMARY",
    ];
    const raw = await runCli(["api", "/v1/salesReports", ...report, "-q", "filter[vendorNumber]=8", "--dry-run"]);
    expect(JSON.parse(raw.stdout)).toMatchObject({ headers: { accept: "application/a-gzip" } });
  });

  it("shows references in place of values, and no secrets", async () => {
    const { stdout, stderr, exitCode } = await runCli(
      ["api", "betaGroups", "-f", "name=@env:GROUP", "-f", "app=@env:APP", "--dry-run"],
      { env: { GROUP: "hidden group", APP: "11" } },
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(JSON.parse(stdout).body.data).toMatchObject({
      attributes: { name: "@env:GROUP" },
      relationships: { app: { data: { id: "@env:APP" } } },
    });
    const review = ["PATCH", "/v1/appStoreReviewDetails/1", "-f", "demoAccountPassword=hunter2", "--dry-run"];
    const hidden = await run(...review);
    expect(hidden.stdout).toContain('"demoAccountPassword":"(hidden)"');
    expect(hidden.stdout).not.toContain("hunter2");
    const inError = await runWith({ env: { LIMIT: "hunter2" } }, "/v1/apps", "-q", "limit=@env:LIMIT");
    expect(inError.exitCode).toBe(2);
    expect(inError.stderr).not.toContain("hunter2");
  });

  it("warns that a write would be rejected with --read-only", async () => {
    const { exitCode, stdout, stderr } = await run("DELETE", "/v1/betaGroups/21", "--dry-run", "--read-only");
    expect({ exitCode, method: JSON.parse(stdout).method }).toEqual({ exitCode: 0, method: "DELETE" });
    expect(stderr).toContain("would be rejected");
  });
});

describe("storeconnect api: references", () => {
  it("sends what @env: and @file: lead to", async () => {
    const file = join(folder, "name.txt");
    writeFileSync(file, "From a file\n");
    const { exitCode } = await runWith(
      { env: { APP: "12" } },
      "betaGroups",
      "-f",
      `name=@file:${file}`,
      "-f",
      "app=@env:APP",
      "-y",
    );
    expect(exitCode).toBe(0);
    expect(fake.requests[0]!.body).toMatchObject({
      data: { attributes: { name: "From a file" }, relationships: { app: { data: { id: "12" } } } },
    });
  });

  it("has them in the options of the key and the server too", async () => {
    const { ASC_BASE_URL = "", ASC_KEY_ID = "", ...others } = env;
    const given = ["/v1/apps", "--key-id", "@env:KEY", "--base-url", "@env:SERVER", "--fields", "id"];
    const { exitCode, stdout } = await runCli(["api", ...given], {
      env: { ...others, KEY: ASC_KEY_ID, SERVER: ASC_BASE_URL },
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '[{"id":"11"},{"id":"12"},{"id":"13"}]\n' });
  });

  it("rejects a variable that is not set", async () => {
    const { exitCode, stderr } = await run("betaGroups", "-f", "name=@env:NOT_SET", "-f", "app=1", "-y");
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: "error: The environment variable NOT_SET is not set\n",
    });
  });
});

describe("storeconnect api: responses that are not JSON", () => {
  const report = [
    "/v1/salesReports",
    ...["frequency=DAILY", "reportType=SALES", "reportSubType=SUMMARY", "reportDate=2026-01-02"].flatMap((filter) => [
      "-q",
      filter.replace(/^(\w+)/, "filter[$1]"),
    ]),
    "-q",
    "filter[vendorNumber]=85000000",
  ];

  it("go to a pipe as the bytes that came", async () => {
    const { exitCode, stdout } = await run(...report);
    expect(exitCode).toBe(0);
    expect(gunzipSync(Buffer.from(stdout, "latin1")).toString()).toMatch(/^Provider\t/);
  });

  it("don't go to a terminal", async () => {
    const { exitCode, stderr } = await runWith({ columns: 80 }, ...report);
    expect({ exitCode, requests: fake.requests.length }).toEqual({ exitCode: 2, requests: 0 });
    expect(stderr).toContain("storeconnect api GET /v1/salesReports … -o FILE");
  });

  it("are written to a file by -o, which is there as a whole or not at all", async () => {
    const file = join(folder, "sales.gz");
    expect(await runWith({ columns: 80 }, ...report, "-o", file)).toMatchObject({ exitCode: 0, stdout: "" });
    expect(gunzipSync(readFileSync(file)).toString()).toMatch(/^Provider\t/);
    fake.fault({ path: "/v1/salesReports", resetInBody: 20, times: 9 });
    const broken = join(folder, "broken.gz");
    expect((await run(...report, "-o", broken)).exitCode).not.toBe(0);
    expect(existsSync(broken)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("-o writes JSON too, and a file that can't be written is an error before anything is sent", async () => {
    const file = join(folder, "apps.json");
    await runWith({ columns: 80 }, "/v1/apps", "--fields", "id", "-o", file);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual([{ id: "11" }, { id: "12" }, { id: "13" }]);
    const before = fake.requests.length;
    const missing = await run("betaGroups", "-f", "name=x", "-f", "app=11", "-y", "-o", join(folder, "no", "x.json"));
    expect({ exitCode: missing.exitCode, requests: fake.requests.length - before }).toEqual({
      exitCode: 2,
      requests: 0,
    });
  });
});

describe("storeconnect api: a table", () => {
  it("has the columns that fit, and names the others", async () => {
    const { stdout, stderr } = await runWith(
      { columns: 60 },
      "/v1/apps",
      "-q",
      "fields[apps]=name,bundleId,sku,primaryLocale,isOrEverWasMadeForKids",
    );
    const [head = "", first = ""] = stdout.split("\n");
    expect(head).toMatch(/^id +type +name +bundleId/);
    expect(first).toMatch(/^11 +apps +Lantern +com\.example\.lantern/);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(stderr).toMatch(/^Not shown: .+ Choose with --fields\.\n$/);
  });

  it("of one resource has a line for each value, and of a page says how many there are", async () => {
    const { stdout } = await runWith({ columns: 60 }, "/v1/apps/11", "--fields", "id,name,sku");
    expect(stdout).toBe("name  value\nid    11\nname  Lantern\nsku   L-1\n");
    const page = await runWith({ columns: 60 }, "/v1/apps", "-q", "limit=2", "--fields", "id");
    expect(page).toMatchObject({ stdout: "id\n11\n12\n", stderr: "2 of 3. Add --all for the rest.\n" });
  });
});
