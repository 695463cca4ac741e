import { describe, expect, it } from "vitest";
import { OverlayError, parseOverlay, readOverlay } from "../../../scripts/overlay/parse.js";

const head = { overlay: "1.0.0", info: { title: "Test", version: "1" } };
const about = { description: "what", "x-reason": "why", "x-source": "who" };
const merge = { "x-id": "one", ...about, target: "$.a", update: { b: 1 } };

function parseActions(...actions: unknown[]) {
  return parseOverlay(JSON.stringify({ ...head, actions }));
}

describe("parseOverlay", () => {
  it("reads consecutive actions with the same x-id as one correction", () => {
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

  it("reads the x- keys of a correction", () => {
    const keys = { "x-right": "$.a", "x-expect": 2, "x-versions": ">=4.4" };
    const { corrections } = parseActions({ ...merge, ...keys, "x-source": ["a", "b"] });
    expect(corrections[0]).toMatchObject({
      right: "$.a",
      expect: 2,
      versions: ">=4.4",
      sources: ["a", "b"],
    });
  });

  it.each([
    [/action 1 \("one"\): "target" is not a JSONPath/, { ...merge, target: "$.[" }],
    [/action 1 \("one"\): "target" must be a non-empty string/, { ...merge, target: undefined }],
    [/action 1 \("One"\): "x-id" must be in kebab-case/, { ...merge, "x-id": "One" }],
    [/action 1: "x-id" must be in kebab-case/, { ...merge, "x-id": undefined }],
    [/either "update" or "remove"/, { ...merge, remove: true }],
    [/either "update" or "remove"/, { ...merge, update: undefined }],
    [/"remove" must be true/, { ...merge, update: undefined, remove: false }],
    [/"one": "x-right" is required if an action removes/, { ...merge, update: undefined, remove: true }],
    [/"x-reasn" is not a key of an action/, { ...merge, "x-reasn": "typo" }],
    [/"x-reason" must be a non-empty string/, { ...merge, "x-reason": " " }],
    [/"description" must be a non-empty string/, { ...merge, description: undefined }],
    [/"x-source" must be a non-empty string or a list of them/, { ...merge, "x-source": [] }],
    [/"x-versions" must be a semver range/, { ...merge, "x-versions": "new ones" }],
    [/"x-expect" must be a positive integer/, { ...merge, "x-expect": 0 }],
    [/"x-expect" must be a positive integer/, { ...merge, "x-expect": { "4.4.1": 1 } }],
    [/"x-right" is not a JSONPath/, { ...merge, "x-right": "a", "x-expect": 1 }],
    [/action 1: must be an object/, "text"],
  ])("rejects an invalid action with the message %s", (message, action) => {
    expect(() => parseActions(action)).toThrow(OverlayError);
    expect(() => parseActions(action)).toThrow(message);
  });

  it("rejects keys of a correction in any but its first action", () => {
    expect(() => parseActions(merge, { ...merge })).toThrow(
      /action 2 \("one"\): "description" is allowed only in the first action/,
    );
  });

  it("rejects actions of one correction that are not consecutive", () => {
    const step = { "x-id": "one", target: "$.c", update: {} };
    expect(() => parseActions(merge, { ...merge, "x-id": "two" }, step)).toThrow(
      /action 3 \("one"\): "x-id" belongs to an earlier correction/,
    );
  });

  it.each([
    [/"overlay" must be 1.0.x or 1.1.x/, "overlay: 1.2.0"],
    [/"overlay" must be 1.0.x/, "[]"],
    [/"info" must have the strings "title" and "version"/, "overlay: 1.0.0"],
    [/at least one action/, "overlay: 1.0.0\ninfo: { title: a, version: '1' }\nactions: []"],
  ])("rejects an invalid file with the message %s", (message, text) => {
    expect(() => parseOverlay(text)).toThrow(message);
  });
});

describe("readOverlay", () => {
  it("reads the overlay of this project, which is valid", async () => {
    const overlay = await readOverlay(new URL("../../../spec/app-store-connect.overlay.yaml", import.meta.url));
    expect(overlay.corrections.length).toBeGreaterThan(20);
  });
});
