import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFakeAppStore, type FakeAppStore } from "../../../src/testing/index.js";
import { authorized, type Send, signToken, tidewatch } from "../../helpers/plain-client.js";

let shared: FakeAppStore;
let send: Send;
beforeAll(async () => {
  shared = await createFakeAppStore();
  send = await authorized(shared);
});
afterAll(() => shared.close());

describe("the sales report", () => {
  const filters = "filter[vendorNumber]=1&filter[reportType]=SALES&filter[reportSubType]=SUMMARY";
  const daily = `/v1/salesReports?${filters}&filter[frequency]=DAILY`;

  const download = async (path: string, accept = "application/a-gzip"): Promise<Response> =>
    fetch(shared.baseUrl + path, { headers: { accept, authorization: `Bearer ${await signToken(shared)}` } });

  it("is a gzip-compressed table of 28 columns", async () => {
    const response = await download(`${daily}&filter[reportDate]=2026-02-03`);
    expect(response.headers.get("content-type")).toBe("application/a-gzip");
    const [head, ...rows] = gunzipSync(await response.arrayBuffer())
      .toString()
      .trimEnd()
      .split("\n");
    const columns = head!.split("\t");
    expect(columns).toHaveLength(28);
    expect(rows).toHaveLength(21);
    const first = Object.fromEntries(rows[0]!.split("\t").map((cell, index) => [columns[index], cell]));
    expect(first).toMatchObject({ SKU: "TIDEWATCH", "Apple Identifier": tidewatch, "Begin Date": "02/03/2026" });
  });

  it("responds 406 in plain text to another Accept, as a list does to one without JSON", async () => {
    const response = await download(daily, "application/json");
    expect([response.status, response.headers.get("content-type")]).toEqual([406, "text/plain"]);
    expect(await response.text()).toContain("application/a-gzip");
    expect((await download("/v1/apps", "text/csv")).status).toBe(406);
    expect((await download("/v1/apps", "text/csv, application/*;q=0.5")).status).toBe(200);
  });

  it("responds with an error for each required filter that is missing", async () => {
    const { status, document } = await send("/v1/salesReports?filter[vendorNumber]=1");
    expect(status).toBe(400);
    expect(document.errors.map((error) => [error.code, error.source.parameter])).toEqual([
      ["PARAMETER_ERROR.REQUIRED", "filter[reportType]"],
      ["PARAMETER_ERROR.REQUIRED", "filter[reportSubType]"],
      ["PARAMETER_ERROR.REQUIRED", "filter[frequency]"],
    ]);
  });

  it("accepts a date in the format of its frequency, up to today", async () => {
    const monthly = `/v1/salesReports?${filters}&filter[frequency]=MONTHLY&filter[reportDate]=`;
    expect((await download(`${monthly}2026-02`)).status).toBe(200);
    expect((await download(`${monthly}2026-02-03`)).status).toBe(400);
    expect((await download(`${monthly}2999-01`)).status).toBe(404);
    expect((await download(daily)).status).toBe(200);
  });
});
