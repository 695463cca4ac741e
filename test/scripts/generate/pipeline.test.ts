import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../../scripts/generate/pipeline.js";
import { targetsOf } from "../../../scripts/generate/targets.js";
import { isJsonObject } from "../../../scripts/json.js";
import type { OpenApiDocument } from "../../../scripts/openapi.js";
import { compileErrors } from "../../helpers/compiler.js";
import { storeDocument } from "../../helpers/small-document.js";

const { overlay: _, ...connect } = targetsOf("").connect;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pipeline-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function generated(document: OpenApiDocument): Promise<Record<string, string>> {
  const file = join(folder, "document.json");
  await writeFile(file, JSON.stringify(document));
  return (await generate(file, connect)).files;
}

/** Objects whose keys are names, so that they have no descriptions. */
const maps = new Set(["properties", "schemas", "paths", "responses", "content"]);
const kinds = ["description", "title", "summary", "example"];

/** Adds the next of `sentences` at each position that can have a description. */
function speak(value: unknown, sentences: () => string, key = ""): void {
  if (Array.isArray(value)) for (const entry of value) speak(entry, sentences);
  if (!isJsonObject(value)) return;
  for (const [name, child] of Object.entries(value)) speak(child, sentences, maps.has(key) ? "" : name);
  if (!maps.has(key)) for (const kind of kinds) value[kind] = sentences();
}

describe("generate and Apple's descriptions", () => {
  const word = fc.string({ minLength: 1, maxLength: 12 });

  it("emits none of the descriptions, titles, summaries and examples, whatever they contain", async () => {
    const silent = await generated(storeDocument());
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 8 }), async (words) => {
        const document = storeDocument();
        let spoken = 0;
        const sentence = () => `Sentence${spoken++}: ${words[spoken % words.length]} */ export`;
        speak(document.paths, sentence, "paths");
        speak(document.components, sentence);
        expect(spoken).toBeGreaterThan(400);
        const files = await generated(document);
        const withoutHash = (text: string) => text.replaceAll(/SHA-256 .*|documentSha256 = .*/g, "");
        for (const [name, text] of Object.entries(files)) expect(withoutHash(text)).toBe(withoutHash(silent[name]!));
      }),
      { numRuns: 15, seed: 7 },
    );
  });

  it("keeps a property called description, title or enum", async () => {
    const { "schemas.ts": schemas } = await generated(storeDocument());
    expect(schemas).toMatch(
      /description\?: string \| null;\n {4}title\?: string \| null;\n {4}enum\?: Open<AppEnum> \| null;/,
    );
  });
});

describe("generated types in openapi-typescript's form", () => {
  it("have the schemas by which the document was published, and none that the generator named", async () => {
    const files = await generated(storeDocument());
    const members = /schemas: \{\n(.*?)\n {2}\};/s.exec(files["openapi.ts"]!)![1]!;
    const names = [...members.matchAll(/^ {4}(\w+): Schemas\.\1;$/gm)].map(([, name]) => name!);
    expect(names).toEqual(Object.keys(storeDocument().components.schemas).sort());
    expect(files["schemas.ts"]).toContain("export type AppsField =");
  });
});

describe("generated value lists", () => {
  it("accept a new value, and null where allowed, in responses; accept only listed values in requests and queries", async () => {
    const consumer = `
      import type { App, AppCreateRequest, Build } from "./schemas.js";
      import type { GetRoutes } from "./routes.js";
      export const answered: App["attributes"] = { platform: "VISION_OS", enum: "D" };
      export const maybe: Build["attributes"] = { audience: null };
      export const sent: AppCreateRequest["data"]["attributes"] = { platform: "IOS" };
      // @ts-expect-error not known
      export const wrong: AppCreateRequest["data"]["attributes"] = { platform: "VISION_OS" };
      export const unset: App["attributes"] = { name: null };
      // @ts-expect-error a create request requires it
      export const never: App["attributes"] = { platform: null };
      // @ts-expect-error a constant
      export const type: App["type"] = "builds";
      export const query: GetRoutes["/v1/apps"]["query"] = { "fields[apps]": ["name"], "filter[platform]": ["IOS"] };
      // @ts-expect-error not known
      export const field: GetRoutes["/v1/apps"]["query"] = { "fields[apps]": ["sku"] };
      // @ts-expect-error not known
      export const filter: GetRoutes["/v1/apps"]["query"] = { "filter[platform]": ["VISION_OS"] };
    `;
    expect(compileErrors({ ...(await generated(storeDocument())), "consumer.ts": consumer })).toEqual([]);
  });
});
