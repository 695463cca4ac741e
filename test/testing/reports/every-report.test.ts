import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { targetsOf } from "../../../scripts/generate/targets.js";
import { salesReports } from "../../../src/testing/reports/sales-columns.js";
import { additions } from "../../../src/testing/rules/additions.js";
import type { Operation } from "../../../src/testing/rules/operations.js";
import { readRules } from "../../../src/testing/rules/read-rules.js";
import { createRules } from "../../../src/testing/rules/rules.js";
import { sampleFrom } from "../../../src/testing/sample/sample-from.js";
import { responseChecks } from "../../helpers/document-schemas.js";
import { tidewatch } from "../../helpers/plain-client.js";
import { createRoutedWorld, type RoutedWorld } from "../../helpers/routed-world.js";

const file = process.env["ASC_SPEC"];
const json = "application/json";

/** Every operation whose response is not a JSON:API document, with each of its media types but JSON. */
const calls = createRoutedWorld().world.rules.operations.flatMap((operation) => {
  const media = (operation.media ?? [json]).filter((one) => operation.kind === "other" || one !== json);
  return media.map((one) => [`${operation.method} ${operation.path} as ${one}`, operation, one] as const);
});

/** The path with a resource, and a value for each required parameter. */
function requestOf(fake: RoutedWorld, operation: Operation): string {
  const { rules, store } = fake.world;
  const own = operation.type === "apps" ? store.find("apps", tidewatch) : undefined;
  const isPoint = operation.type.endsWith("PricePoints");
  const owner =
    { appPricePoints: "apps", inAppPurchasePricePoints: "inAppPurchases" }[operation.type] ?? "subscriptions";
  const point = (): { id: string } => {
    const { id } = owner === "apps" ? { id: tidewatch } : fake.world.create(owner);
    return { id: Buffer.from(JSON.stringify({ s: id, t: "USA", p: "10008" })).toString("base64url") };
  };
  const none = { id: "" };
  const target = !operation.path.includes("{id}")
    ? none
    : (own ?? (isPoint ? point() : fake.world.create(operation.type, { numberOfCodes: 4 })));
  const known: Record<string, string> = {
    "filter[vendorNumber]": "80000000",
    "filter[reportType]": operation.path.includes("finance") ? "FINANCIAL" : "SALES",
    "filter[regionCode]": "EU",
    "filter[reportDate]": operation.path.includes("finance") ? "2026-09" : "",
  };
  const query = new URLSearchParams();
  for (const { name, required, schema } of rules.parameters(operation)) {
    if (required) query.set(name, known[name] ?? String(rules.schemas.values(schema)?.[0] ?? "1"));
  }
  return `${operation.path.replace("{id}", encodeURIComponent(target.id))}?${query}`;
}

describe("an operation whose response is not a JSON:API document", () => {
  it("is found for metrics, reports, logs and CSV", () => {
    expect(calls.length).toBeGreaterThan(30);
    expect(new Set(calls.map(([, , media]) => media)).size).toBeGreaterThanOrEqual(6);
  });

  it.each(calls)("has a response of its media type: %s", async (_, operation, media) => {
    const fake = createRoutedWorld();
    const { status, response, document } = fake.send(operation.method, requestOf(fake, operation), undefined, media);
    expect([status, document?.errors]).toEqual([operation.status, undefined]);
    expect(response.headers?.["content-type"]).toBe(media);
    if (media.includes("gzip")) expect(gunzipSync(response.body as Buffer).toString()).toMatch(/^.+\t.+\n.+\n/);
    if (media === "text/csv" && operation.type !== "nominations") {
      expect((response.body as Buffer).toString()).toMatch(/^.+\r\n/);
    }
  });

  describe.skipIf(!file)("as JSON", async () => {
    const check = file ? await responseChecks(file, targetsOf(process.cwd()).connect) : () => [];

    it.each(calls.filter(([, , media]) => media.endsWith("json")))(
      "is valid by the document: %s",
      (_, operation, media) => {
        const fake = createRoutedWorld();
        const { document } = fake.send(operation.method, requestOf(fake, operation), undefined, media);
        expect(check(`${operation.method} ${operation.path}`, media, document)).toEqual([]);
      },
    );
  });

  it("has a response made from its schema if only a newer document has it", () => {
    const table = readRules();
    const operations = {
      ...table.operations,
      "GET /v1/apps/{id}/batteryReport": { id: "x", status: 200, response: "xcodeMetrics", query: [] },
      "GET /v1/apps/{id}/batteryTable": { id: "y", status: 200, media: ["text/tab-separated-values"], query: [] },
    };
    const rules = createRules({ ...table, operations }, additions);
    const sample = sampleFrom(rules, table.$defs["xcodeMetrics"]) as Record<string, unknown>;
    expect(Object.keys(sample)).toEqual(["version", "insights", "productData"]);
    expect(rules.find(`/v1/apps/1/batteryReport`)?.operations.get("GET")?.kind).toBe("other");
    const fake = createRoutedWorld({ rules });
    expect(fake.send("GET", `/v1/apps/${tidewatch}/batteryReport`).document).toEqual(sample);
    const { response } = fake.send("GET", `/v1/apps/${tidewatch}/batteryTable`, undefined, "text/*");
    expect([response.status, response.headers?.["content-type"]]).toEqual([200, "text/tab-separated-values"]);
  });
});

describe("a sales report", () => {
  const get = (fake: RoutedWorld, type: string, subType: string, frequency: string, date = "", version = "") =>
    fake.send(
      "GET",
      `/v1/salesReports?filter[vendorNumber]=1&filter[reportType]=${type}&filter[reportSubType]=${subType}` +
        `&filter[frequency]=${frequency}${date && `&filter[reportDate]=${date}`}${version && `&filter[version]=${version}`}`,
      undefined,
      "*/*",
    );

  it("has the columns of its type, for each sub-type and frequency of the type, and 400 for any other", () => {
    const fake = createRoutedWorld();
    const { rules } = fake.world;
    const operation = rules.find("/v1/salesReports")!.operations.get("GET")!;
    const values = (name: string) =>
      rules.schemas.values(
        rules.parameters(operation).find((one) => one.name === `filter[${name}]`)!.schema,
      ) as string[];
    const types = values("reportType");
    expect(Object.keys(salesReports).sort()).toEqual(types.toSorted());
    let reports = 0;
    for (const type of types) {
      const { columns, kinds } = salesReports[type]!;
      for (const subType of values("reportSubType")) {
        for (const frequency of values("frequency")) {
          const kind = kinds.find((one) => one.subTypes.includes(subType) && one.frequencies.includes(frequency));
          const isOffered = kind !== undefined;
          const { status, response } = get(fake, type, subType, frequency, "", kind?.versions.at(-1));
          expect(status, `${type} ${subType} ${frequency}`).toBe(isOffered ? 200 : 400);
          if (!isOffered) continue;
          reports += 1;
          const [head, ...rows] = gunzipSync(response.body as Buffer)
            .toString()
            .trimEnd()
            .split("\n");
          expect(head!.split("\t")).toEqual(columns);
          expect(rows).toHaveLength(21);
        }
      }
    }
    expect(reports).toBe(23);
  });

  it("rejects a version that its type does not have, and names the latest one", () => {
    const details = (version: string): string[] =>
      (get(createRoutedWorld(), "SUBSCRIPTION", "SUMMARY", "DAILY", "2026-10-01", version).document?.errors ?? []).map(
        ({ detail }: { detail: string }) => detail,
      );
    expect(details("1_4")).toEqual([]);
    for (const version of ["1_2", ""])
      expect(details(version)).toEqual([expect.stringContaining("The latest version for this report is 1_4.")]);
  });

  it("is the same in each run, another one each day, and of several gzip members if gzipMembers says so", () => {
    const text = (settings: object, date: string): [string, Buffer] => {
      const { response } = get(createRoutedWorld({ settings }), "SALES", "SUMMARY", "DAILY", date);
      return [gunzipSync(response.body as Buffer).toString(), response.body as Buffer];
    };
    const [one, bytes] = text({}, "2026-10-01");
    expect(text({}, "2026-10-01")[0]).toBe(one);
    expect(text({}, "2026-10-02")[0]).not.toBe(one);
    const [several, severalBytes] = text({ gzipMembers: 3 }, "2026-10-01");
    expect(several).toBe(one);
    const starts = (buffer: Buffer): number => buffer.toString("latin1").split("\x1f\x8b\x08").length - 1;
    expect([starts(bytes), starts(severalBytes)]).toEqual([1, 3]);
  });
});

describe("a finance report", () => {
  const get = (query: string) =>
    createRoutedWorld().send("GET", `/v1/financeReports?filter[vendorNumber]=1&${query}`, undefined, "*/*");

  it("ends with the totals of its rows", () => {
    const { response } = get("filter[reportType]=FINANCIAL&filter[regionCode]=EU&filter[reportDate]=2026-09");
    const lines = gunzipSync(response.body as Buffer)
      .toString()
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"));
    const [head, ...rows] = lines.slice(0, -3) as [string[], ...string[][]];
    const sum = (column: string): number => rows.reduce((total, row) => total + Number(row[head.indexOf(column)]), 0);
    expect(lines.slice(-3)).toEqual([
      ["Total_Rows", String(rows.length)],
      ["Total_Amount", sum("Extended Partner Share").toFixed(2)],
      ["Total_Units", String(sum("Quantity"))],
    ]);
    expect(new Set(rows.map((row) => row[head.indexOf("Partner Share Currency")]))).toEqual(new Set(["EUR"]));
  });

  it.each([
    ["FINANCE_DETAIL", "Z1", "2026-09", 200],
    ["FINANCE_DETAIL", "EU", "2026-09", 400],
    ["FINANCIAL", "Z1", "2026-09", 400],
    ["FINANCIAL", "ZZ", "2026", 400],
    ["FINANCIAL", "ZZ", "2026-11", 404],
  ])("of type %s, region %s and month %s is %i", (type, region, month, status) => {
    const query = `filter[reportType]=${type}&filter[regionCode]=${region}&filter[reportDate]=${month}`;
    expect(get(query).status).toBe(status);
  });
});

describe("CSV", () => {
  it("has the codes of a one-time use code, which are unique and the same each time", () => {
    const fake = createRoutedWorld();
    const { id } = fake.world.create("subscriptionOfferCodeOneTimeUseCodes", { numberOfCodes: 50 });
    const read = (): string =>
      (
        fake.send("GET", `/v1/subscriptionOfferCodeOneTimeUseCodes/${id}/values`, undefined, "text/csv").response
          .body as Buffer
      ).toString();
    const codes = read().trimEnd().split("\r\n");
    expect(new Set(codes).size).toBe(50);
    expect(codes[0]).toMatch(/^[A-Z2-9]{18}$/);
    expect(read().trimEnd().split("\r\n")).toEqual(codes);
  });

  it("has the price points of a filter, with their territories", () => {
    const fake = createRoutedWorld();
    const path = `/v1/apps/${tidewatch}/appPricePoints?filter[territory]=JPN`;
    const lines = (fake.send("GET", path, undefined, "text/csv").response.body as Buffer)
      .toString()
      .trimEnd()
      .split("\r\n");
    expect(lines).toHaveLength(801);
    expect(lines[0]).toBe("id,customerPrice,proceeds,app,territory");
    expect(lines[9]!.split(",").slice(1)).toEqual(["149", "104", tidewatch, "JPN"]);
  });
});
