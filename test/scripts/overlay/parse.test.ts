import { describe, expect, test } from "vitest";
import { OverlayError, parseOverlay, readOverlay } from "../../../scripts/overlay/parse.js";

const head = { overlay: "1.0.0", info: { title: "Test", version: "1" } };
const about = { description: "what", "x-reason": "why", "x-source": "who" };
const merge = { "x-id": "one", ...about, target: "$.a", update: { b: 1 } };

function parseActions(...actions: unknown[]) {
  return parseOverlay(JSON.stringify({ ...head, actions }));
}

describe("parseOverlay", () => {
  test("reads actions in a row with the same x-id as one correction", () => {
    const { corrections } = parseActions(
      merge,
      { "x-id": "one", target: "$.c", update: {} },
      { ...merge, "x-id": "two" },
    );
    expect(corrections.map(({ id, actions }) => [id, actions.length])).toEqual([
      ["one", 2],
      ["two", 1],
    ]);
    expect(corrections[0]).toMatchObject({ description: "what", reason: "why", sources: ["who"] });
  });

  test("reads the keys that judge a correction", () => {
    const keys = { "x-right": "$.a", "x-expect": { "4.4.1": 2 }, "x-versions": ">=4.4" };
    const { corrections } = parseActions({ ...merge, ...keys, "x-source": ["a", "b"] });
    expect(corrections[0]).toMatchObject({
      right: "$.a",
      expect: { "4.4.1": 2 },
      versions: ">=4.4",
      sources: ["a", "b"],
    });
  });

  test.each([
    [{ ...merge, target: "$.[" }, /action 1 \("one"\): 'target' is no JSONPath/],
    [{ ...merge, target: undefined }, /action 1 \("one"\): 'target' has to be a text/],
    [{ ...merge, "x-id": "One" }, /action 1 \("One"\): 'x-id' has to be in kebab-case/],
    [{ ...merge, "x-id": undefined }, /action 1: 'x-id' has to be in kebab-case/],
    [{ ...merge, remove: true }, /either 'update' or 'remove'/],
    [{ ...merge, update: undefined }, /either 'update' or 'remove'/],
    [{ ...merge, update: undefined, remove: false }, /'remove' has to be true/],
    [{ ...merge, update: undefined, remove: true }, /"one": one that removes has to have 'x-right'/],
    [{ ...merge, "x-reasn": "typo" }, /'x-reasn' is not a key of an action/],
    [{ ...merge, "x-reason": " " }, /'x-reason' has to be a text/],
    [{ ...merge, description: undefined }, /'description' has to be a text/],
    [{ ...merge, "x-source": [] }, /'x-source' has to be a text or a list of texts/],
    [{ ...merge, "x-versions": "new ones" }, /'x-versions' has to be a semver range/],
    [{ ...merge, "x-expect": 0 }, /'x-expect' has to be a whole number above 0/],
    [{ ...merge, "x-expect": { newest: 1 } }, /'x-expect' has to be a whole number above 0/],
    [{ ...merge, "x-right": "a", "x-expect": 1 }, /'x-right' is no JSONPath/],
    [{ ...merge, "x-right": "$.a" }, /'x-right' needs 'x-expect' beside it/],
    ["text", /action 1: has to be an object/],
  ])("names the faulty action: %j", (action, message) => {
    expect(() => parseActions(action)).toThrow(OverlayError);
    expect(() => parseActions(action)).toThrow(message);
  });

  test("says that the keys of a correction belong to its first action", () => {
    expect(() => parseActions(merge, { ...merge })).toThrow(
      /action 2 \("one"\): 'description' belongs to the first action/,
    );
  });

  test("says that the actions of a correction stand in a row", () => {
    const step = { "x-id": "one", target: "$.c", update: {} };
    expect(() => parseActions(merge, { ...merge, "x-id": "two" }, step)).toThrow(/action 3 \("one"\): 'x-id' is taken/);
  });

  test.each([
    ["overlay: 1.1.0", /'overlay' has to be 1.0.x/],
    ["[]", /'overlay' has to be 1.0.x/],
    ["overlay: 1.0.0", /'info' has to have a 'title' and a 'version'/],
    ["overlay: 1.0.0\ninfo: { title: a, version: '1' }\nactions: []", /at least one action/],
  ])("says what the file lacks: %j", (text, message) => {
    expect(() => parseOverlay(text)).toThrow(message);
  });
});

test("the overlay of the project is valid", async () => {
  const overlay = await readOverlay(new URL("../../../spec/app-store-connect.overlay.yaml", import.meta.url));
  expect(overlay.corrections.length).toBeGreaterThan(20);
});
