/** The values that a query accepts, for each function that has one. */
import { afterEach, describe, expect, it } from "vitest";
import { collect, createConnectClient, getApps, items, pages } from "../../src/index.js";
import { createStoreServerClient } from "../../src/server/index.js";
import { makeSigningKey } from "../helpers/signing-key.js";

const sent: string[] = [];
afterEach(() => {
  sent.length = 0;
});
const fetch = async ({ url }: Request): Promise<Response> => {
  // The size of a page, which the helpers add.
  sent.push(new URL(url).search.replace(/&limit=200$/, ""));
  return Response.json({ data: [] });
};
const connect = createConnectClient({ token: "a-token", fetch });
const { privateKey } = await makeSigningKey();
const store = createStoreServerClient({
  keyId: "KEY",
  issuerId: "ISSUER",
  privateKey,
  bundleId: "com.example.app",
  environment: "Production",
  fetch,
});

type Query = Record<string, unknown>;
const params = (query: Query) => ({ params: { query } }) as object;
const ways: [name: string, send: (query: Query) => Promise<unknown>][] = [
  ["GET", (query) => connect.GET("/v1/builds", params(query))],
  ["request", (query) => connect.request("builds", { query })],
  ["pages", (query) => pages(connect, "/v1/builds", params(query)).next()],
  ["items", (query) => items(connect, "/v1/builds", params(query)).next()],
  ["collect", (query) => collect(connect, "/v1/builds", params(query))],
  ["getApps", (query) => getApps(connect, { query } as object)],
  ["GET of the Server client", (query) => store.GET("/inApps/v1/messaging/image/list", params(query) as never)],
  ["request of the Server client", (query) => store.request("inApps/v1/messaging/image/list", { query })],
];

const wrong: [what: string, value: unknown, message: string][] = [
  ["an empty list", [], "is an empty list, which does not filter at all; leave out the parameter, or make no call"],
  ["undefined in a list", ["1", undefined], "has undefined in its list"],
  ["null in a list", [null], "has null in its list"],
  ["a hole in a list", Array(1), "has undefined in its list"],
  ["a list in a list", [["1"]], "must be a string, a number, a boolean, a Date or a list of them, not a list"],
  ["an object", { eq: "1" }, "must be a string, a number, a boolean, a Date or a list of them, not an object"],
  ["a Map", new Map(), "must be a string, a number, a boolean, a Date or a list of them, not an object"],
  ["a function", () => 1, "must be a string, a number, a boolean, a Date or a list of them, not a function"],
  ["NaN", Number.NaN, "must be a finite number, not NaN"],
  ["an infinite number in a list", [1, Number.POSITIVE_INFINITY], "must be a finite number, not Infinity"],
  ["an invalid Date", new Date("?"), "is an invalid Date"],
];

describe("a query", () => {
  const cases = ways.flatMap(([name, send]) =>
    wrong.map(([what, value, message]) => ({ name, send, what, value, message })),
  );

  it.each(cases)(
    "of $name with $what throws a TypeError that names the parameter",
    async ({ send, value, message }) => {
      const call = send({ first: 1, "filter[id]": value });
      await expect(call).rejects.toThrow(TypeError);
      await expect(call).rejects.toThrow(`"filter[id]" of the query ${message}`);
      expect(sent).toEqual([]);
    },
  );

  it.each(ways)("of %s sends Dates as ISO 8601 in UTC, alone and in a list", async (_, send) => {
    const date = new Date(1_780_000_000_000);
    await send({ first: 1, since: date, dates: [date] });
    const encoded = "2026-05-28T20%3A26%3A40.000Z";
    expect(sent).toEqual([`?first=1&since=${encoded}&dates=${encoded}`]);
  });

  it.each(ways)("of %s leaves out undefined and null, and keeps 0, false and an empty string", async (_, send) => {
    await send({ first: 0, a: undefined, b: null, c: false, d: "" });
    expect(sent).toEqual(["?first=0&c=false&d="]);
  });

  it.each([
    ["URLSearchParams", new URLSearchParams("limit=1")],
    ["a Map", new Map([["limit", 1]])],
    ["a list", [["limit", 1]]],
    ["a string", "limit=1"],
  ])("throws a TypeError if it is %s, of which nothing would be sent", async (_, query) => {
    await expect(connect.request("builds", { query: query as never })).rejects.toThrow('"query" must be an object');
    await expect(connect.GET("/v1/builds", { params: { query } } as never)).rejects.toThrow(
      '"query" must be an object',
    );
    expect(sent).toEqual([]);
  });
});
