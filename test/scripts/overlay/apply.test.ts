import { readFileSync } from "node:fs";
import fc from "fast-check";
import { openapiOverlay } from "openapi-format";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Json, JsonObject } from "../../../scripts/json.js";
import { applyOverlay, type CorrectionReport, describeReport, readOverlay } from "../../../scripts/overlay/apply.js";
import { parseOverlay } from "../../../scripts/overlay/parse.js";
import { appleDocument, documentsNote, hasAppleDocuments } from "../../helpers/apple-documents.js";

const file = new URL("../../../spec/app-store-connect.overlay.yaml", import.meta.url);
const about = { description: "what", "x-reason": "why", "x-source": "who" };

function overlay(...actions: JsonObject[]) {
  return parseOverlay(JSON.stringify({ overlay: "1.0.0", info: { title: "Test", version: "1" }, actions }));
}

function apply(document: JsonObject, actions: JsonObject[], version = "4.4.1") {
  const { document: corrected, reports } = applyOverlay(document, overlay(...actions), { version });
  return { corrected, lines: reports.map(describeReport) };
}

describe("applyOverlay", () => {
  const addValue: JsonObject = {
    "x-id": "add-value",
    ...about,
    "x-right": "$.kind[?(@[?(@ == 'B')])]",
    "x-expect": 1,
    target: "$[?(@.enum && !@.enum[?(@ == 'B')])]",
    update: { enum: ["B"] },
  };

  it("corrects a copy and reports how many positions it corrected", () => {
    const document = { kind: { enum: ["A"] } };
    const { corrected, lines } = apply(document, [addValue]);
    expect(corrected).toEqual({ kind: { enum: ["A", "B"] } });
    expect(lines).toEqual(["add-value: applied 1"]);
    expect(document).toEqual({ kind: { enum: ["A"] } });
  });

  it("reports what Apple has fixed as already right", () => {
    const { corrected, lines } = apply({ kind: { enum: ["A", "B"] } }, [addValue]);
    expect(corrected).toEqual({ kind: { enum: ["A", "B"] } });
    expect(lines).toEqual(["add-value: already right"]);
  });

  it("counts only positions that were wrong before", () => {
    const merge = { "x-id": "merge", ...about, "x-expect": 2, target: "$.*", update: { nullable: true } };
    expect(apply({ a: { nullable: true }, b: {} }, [merge]).lines).toEqual(["merge: applied 1"]);
    expect(apply({ a: { nullable: true }, b: { nullable: true } }, [merge]).lines).toEqual(["merge: already right"]);
  });

  it("rejects corrections that match nothing and names each of them", () => {
    const other = { ...addValue, "x-id": "gone", "x-right": "$.gone", target: "$.gone" };
    expect(() => apply({ other: {} }, [addValue, other])).toThrow(
      /- add-value matched nothing: \$\.kind.*\n- gone matched nothing: \$\.gone/,
    );
  });

  it("rejects a correction if one of its actions selects nothing", () => {
    const steps = [
      { "x-id": "steps", ...about, target: "$.a", update: { x: 1 } },
      { "x-id": "steps", target: "$.b", update: { x: 1 } },
    ];
    expect(() => apply({ a: {} }, steps)).toThrow("- steps matched nothing in one of its actions: $.b");
  });

  it("rejects a correction that matches more positions than expected", () => {
    const merge = { "x-id": "merge", ...about, "x-expect": 1, target: "$.*", update: { x: 1 } };
    expect(() => apply({ a: {}, b: {} }, [merge])).toThrow("- merge found 2 positions, expected 1");
  });

  it("allows a correction to match nothing in a version that it excludes", () => {
    const newer = { ...addValue, "x-versions": ">=4.4" };
    expect(apply({ other: {} }, [newer], "3.7.0").lines).toEqual(["add-value: not for this version"]);
    expect(() => apply({ other: {} }, [newer], "4.4")).toThrow("- add-value matched nothing");
  });

  it("applies a correction that matches even in a version that it excludes, like other overlay tools", () => {
    const newer = { ...addValue, "x-versions": ">=4.4" };
    expect(apply({ kind: { enum: ["A"] } }, [newer], "3.7.0").lines).toEqual(["add-value: applied 1"]);
  });

  it("rejects a correction whose x-right does not select what it changed", () => {
    const blind = { ...addValue, target: "$.kind", "x-right": "$.kind" };
    expect(() => apply({ kind: { enum: ["A"] } }, [blind])).toThrow(
      '- add-value changed 1 positions, but "x-right" does not select them: $.kind',
    );
  });

  it("removes several items of one list", () => {
    const drop = {
      "x-id": "drop",
      ...about,
      "x-right": "$[?(@[0] && !@[?(@.bad)])]",
      "x-expect": 1,
      target: "$.list[?(@.bad)]",
      remove: true,
    };
    const list = [{ bad: 1 }, { n: 1 }, { bad: 2 }, { bad: 3 }, { n: 2 }];
    expect(apply({ list }, [drop]).corrected).toEqual({ list: [{ n: 1 }, { n: 2 }] });
  });

  it("appends to a list that is the target itself", () => {
    const append = { "x-id": "append", ...about, target: "$.list", update: { n: 2 } };
    expect(apply({ list: [{ n: 1 }] }, [append]).corrected).toEqual({ list: [{ n: 1 }, { n: 2 }] });
  });

  it("merges objects all the way down", () => {
    const merge = { "x-id": "merge", ...about, target: "$.a", update: { b: { c: 2, d: [3] }, constructor: 1 } };
    const { corrected } = apply({ a: { b: { c: 1, d: [1], e: 1 } } }, [merge]);
    expect(corrected).toEqual({ a: { b: { c: 2, d: [1, 3], e: 1 }, constructor: 1 } });
  });

  it("rejects an update that replaces a string with an object", () => {
    const merge = { "x-id": "merge", ...about, target: "$.a", update: { b: { c: 1 } } };
    expect(() => apply({ a: { b: "text" } }, [merge])).toThrow(`"merge" puts an incompatible value at $['a']['b']`);
    expect(() => apply({ a: {} }, [{ ...merge, update: "text" }])).toThrow(`incompatible value at $['a']`);
  });

  it("removes one string of a list, whatever else is in it", () => {
    const drop = {
      "x-id": "drop",
      ...about,
      "x-right": "$.kind[?(@ != null && !@[?(@ == 'B')])]",
      "x-expect": 1,
      target: "$.kind.enum[?(@ == 'B')]",
      remove: true,
    };
    expect(apply({ kind: { enum: ["A", "B", "C"] } }, [drop]).corrected).toEqual({ kind: { enum: ["A", "C"] } });
    expect(apply({ kind: { enum: ["A", "C", "D"] } }, [drop]).lines).toEqual(["drop: already right"]);
  });

  it("rejects an update of a string", () => {
    const merge = { "x-id": "merge", ...about, target: "$.list[?(@ == 'a')]", update: {} };
    expect(() => apply({ list: ["a"] }, [merge])).toThrow(`"merge" selects $['list'][0]: a target must be an object`);
  });

  it("rejects an invalid version", () => {
    expect(() => apply({ a: {} }, [addValue], "newest")).toThrow(
      new TypeError(`"version" must be a version such as 4.4.1, not "newest".`),
    );
  });

  it("does not change its input, merges like openapi-format, and reports already right when applied again", async () => {
    const value = fc.oneof(fc.boolean(), fc.integer(), fc.constantFrom("x", "y"));
    const { tree } = fc.letrec<{ tree: JsonObject }>((tie) => ({
      tree: fc.dictionary(fc.constantFrom("k", "l", "m"), fc.oneof({ maxDepth: 3 }, value, tie("tree")), {
        noNullPrototype: true,
      }) as fc.Arbitrary<JsonObject>,
    }));
    await fc.assert(
      fc.asyncProperty(tree, tree, async (a, update) => {
        const document = { a };
        const before = structuredClone(document);
        const actions = [{ "x-id": "merge", ...about, target: "$.a", update }];
        let corrected: JsonObject;
        try {
          corrected = apply(document, actions).corrected;
        } catch (error) {
          expect(String(error)).toMatch("incompatible value");
          return;
        } finally {
          expect(document).toEqual(before);
        }
        expect(await applyElsewhere(document, { overlay: "1.0.0", actions })).toEqual(corrected);
        expect(apply(corrected, actions).lines).toEqual(["merge: already right"]);
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });
});

async function applyElsewhere(document: JsonObject, overlaySet: Json): Promise<unknown> {
  return (await openapiOverlay(structuredClone(document), { overlaySet } as never)).data;
}

describe.skipIf(!hasAppleDocuments)(`the overlay of this project on Apple's documents${documentsNote}`, () => {
  const idsByState = async (version: string) => {
    const { reports } = applyOverlay(appleDocument(version), await readOverlay(file), { version });
    return (state: CorrectionReport["state"]) => reports.filter((report) => report.state === state).map(({ id }) => id);
  };

  it("applies the corrections for 3.7.0 to Apple's original 3.7.0", async () => {
    const ids = await idsByState("3.7.0");
    expect(ids("applied")).toEqual(expect.arrayContaining(["bundle-id-platform-services", "response-error"]));
    expect(ids("already right")).toEqual([]);
    expect(ids("not for this version")).toEqual([
      "app-keywords-fields",
      "pass-type-certificates-include",
      "nomination-end-date-null",
      "age-rating-url-null",
    ]);
  });

  it("reports what Apple fixed in 4.4.1 as already right", async () => {
    const ids = await idsByState("4.4.1");
    expect(ids("already right")).toEqual([
      "bundle-id-platform-services",
      "app-keywords-fields",
      "app-event-purchase-requirement",
      "win-back-offer-price-relationships",
      "response-error",
      "app-clip-experience-update-null",
      "nomination-end-date-null",
      "age-rating-url-null",
      "app-event-deep-link-format",
    ]);
  });

  it("names the correction whose target no longer matches", async () => {
    const broken = readFileSync(file, "utf8").replace(
      "Device.properties.attributes.properties.status",
      "Device.properties.attributes.properties.state",
    );
    expect(() => applyOverlay(appleDocument("4.4.1"), parseOverlay(broken), { version: "4.4.1" })).toThrow(
      /does not fit Apple's document 4\.4\.1.*\n- device-status-processing /,
    );
  });

  it.each(["4.5.1", "4.4.1", "4.4", "3.7.0"])(
    "gives the same result as openapi-format for %s, and changes nothing when applied again",
    async (version) => {
      const document = appleDocument(version);
      const overlay = await readOverlay(file);
      const { document: corrected } = applyOverlay(document, overlay, { version });
      expect(await applyElsewhere(document, parse(readFileSync(file, "utf8")))).toEqual(corrected);
      const again = applyOverlay(corrected, overlay, { version });
      expect(again.document).toEqual(corrected);
      expect(again.reports.filter(({ state }) => state === "applied")).toEqual([]);
      expect(danglingRefs(corrected)).toEqual([]);
    },
  );
});

function follow(document: JsonObject, ref: string): Json | undefined {
  const steps = ref.slice(2).split("/");
  return steps.reduce<Json | undefined>((value, key) => (value as JsonObject | undefined)?.[key], document);
}

function danglingRefs(document: JsonObject): string[] {
  const dangling: string[] = [];
  const visit = (value: Json): void => {
    if (typeof value !== "object" || value === null) return;
    const ref = Array.isArray(value) ? undefined : value["$ref"];
    if (typeof ref === "string" && follow(document, ref) === undefined) dangling.push(ref);
    Object.values(value).forEach(visit);
  };
  visit(document);
  return dangling;
}
