import { describe, expect, it } from "vitest";
import { findOperation, searchOperations } from "../../src/operations/index.js";
import { splitWords, stem } from "../../src/operations/search/words.js";
import { readCorpus } from "./corpus/read-corpus.js";

const found = async (words: string, limit = 3): Promise<string[]> =>
  (await searchOperations(words, { limit })).map(({ operation: { method, path } }) => `${method} ${path}`);

describe("the corpus of human phrases", () => {
  it.each([
    ["phrases", 150],
    ["held-out", 60],
  ] as const)("%s: has %i different phrases, with operations that exist and are not deprecated", (name, count) => {
    const corpus = readCorpus(name);
    expect(new Set(corpus.map(({ phrase }) => phrase)).size).toBe(count);
    const calls = corpus.flatMap(({ right }) => right.map((call) => call.split(" ", 2) as [string, string]));
    const wrong = calls.filter(([method, path]) => findOperation(method, path)?.operation.path !== path);
    expect(wrong).toEqual([]);
    expect(calls.filter(([method, path]) => findOperation(method, path)?.operation.deprecated)).toEqual([]);
  });

  it.each([
    ["phrases", 85],
    ["held-out", 80],
  ] as const)("%s: a right operation is among the first three for at least %i percent", async (name, percent) => {
    const corpus = readCorpus(name);
    const missed: string[] = [];
    for (const { phrase, right } of corpus) {
      if (!(await found(phrase)).some((call) => right.includes(call))) missed.push(phrase);
    }
    const share = (100 * (corpus.length - missed.length)) / corpus.length;
    expect(share, `not found: ${missed.join("; ")}`).toBeGreaterThanOrEqual(percent);
  });
});

describe("searchOperations", () => {
  it("decides the method by the verb", async () => {
    expect((await found("create a beta group"))[0]).toBe("POST /v1/betaGroups");
    expect((await found("change a beta group"))[0]).toBe("PATCH /v1/betaGroups/{id}");
    expect((await found("delete a beta group"))[0]).toBe("DELETE /v1/betaGroups/{id}");
    expect((await found("list beta groups"))[0]).toBe("GET /v1/betaGroups");
  });

  it("finds words that are typed wrongly, or only begun", async () => {
    expect(await found("screnshots")).toEqual(await found("screenshots"));
    expect(await found("upload screnshots")).toContain("POST /v1/appScreenshots");
    expect((await found("lst certficates"))[0]).toBe("GET /v1/certificates");
    expect((await found("certif"))[0]).toContain("/v1/certificates");
    expect(await found("testflihgt invitation")).toContain("POST /v1/betaTesterInvitations");
  });

  it("has the same result for singular and plural, for any case and for punctuation", async () => {
    expect(await found("certificate")).toEqual(await found("Certificates!"));
    expect(await found("territories", 8)).toEqual(await found("TERRITORY", 8));
    expect(await found("what's new")).toEqual(await found("whats new?"));
  });

  it("takes names of the documents: operation ids, types, attributes, listed values", async () => {
    expect(await found("betaTesterInvitations")).toContain("POST /v1/betaTesterInvitations");
    expect((await found("getRefundHistory"))[0]).toBe("GET /inApps/v2/refund/lookup/{anyTransactionId}");
    expect((await found("usesNonExemptEncryption"))[0]).toContain("/v1/");
    expect(await found("refundPreference")).toContain("PUT /inApps/v2/transactions/consumption/{transactionId}");
  });

  it("has a deprecated operation after the one that replaces it", async () => {
    const all = await found("create leaderboard localization", 20);
    const older = all.indexOf("POST /v1/gameCenterLeaderboardLocalizations");
    expect(all.indexOf("POST /v2/gameCenterLeaderboardLocalizations")).toBe(0);
    expect(older).toBeGreaterThan(0);
  });

  it("returns the best first, with scores from 1 down, at most as many as the limit", async () => {
    const results = await searchOperations("price of a subscription");
    expect(results).toHaveLength(10);
    expect(results[0]?.score).toBe(1);
    const scores = results.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(Math.min(...scores)).toBeGreaterThan(0);
    expect(await searchOperations("price of a subscription", { limit: 2 })).toEqual(results.slice(0, 2));
  });

  it("returns the same for the same words, whatever was searched before", async () => {
    const before = await searchOperations("release my app", { limit: 50 });
    for (const words of ["review", "delete", "relese", "x".repeat(50)]) await searchOperations(words);
    expect(await searchOperations("release my app", { limit: 50 })).toEqual(before);
  });

  it.each(["", "   ", "?!", "the of my", "qqqqqqqq", "日本語"])("returns nothing for %j", async (words) => {
    expect(await searchOperations(words)).toEqual([]);
  });

  it("reads only the start of a phrase of 10,000 characters, in a moment", async () => {
    await searchOperations("warm");
    const started = performance.now();
    expect((await found(`reply to a review ${"lorem ipsum ".repeat(1000)}`, 5)).length).toBeLessThanOrEqual(5);
    await searchOperations("x".repeat(10_000));
    await searchOperations("a b c d e f g h ".repeat(700));
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it.each([0, -1, 1.5, Number.NaN])("rejects the limit %d", async (limit) => {
    await expect(searchOperations("apps", { limit })).rejects.toThrow('"limit" must be a positive integer');
  });
});

describe("words", () => {
  it("are split at capital letters, digits' ends and punctuation", () => {
    expect(splitWords("appStoreVersions")).toEqual(["app", "store", "versions"]);
    expect(splitWords("What’s new?")).toEqual(["whats", "new"]);
    expect(splitWords("filter[bundleId]")).toEqual(["filter", "bundle", "id"]);
    expect(splitWords("PUSH_NOTIFICATIONS csrURL")).toEqual(["push", "notifications", "csr", "url"]);
  });

  it.each([
    ["releases", "released", "releasing", "release"],
    ["localizations", "localization", "localize"],
    ["entries", "entry"],
    ["submitted", "submitting", "submit"],
    ["pricing", "price", "prices"],
    ["ids", "id"],
  ])("%s and its other forms have one stem", (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each([
    ["status", "stat"],
    ["ios", "io"],
    ["access", "acces"],
    ["basis", "basi"],
  ])("%s is not a plural", (word, wrong) => {
    expect(stem(word)).not.toBe(wrong);
  });
});
