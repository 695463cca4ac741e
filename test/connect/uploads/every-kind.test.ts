/** Every kind of file that Apple's document has: the table is compared with the document, and each kind is uploaded. */
import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { uploadAsset } from "../../../src/connect/uploads/index.js";
import { type UploadKindRule, uploadKinds } from "../../../src/generated/connect/upload-kinds.js";
import { type ConnectClient, createConnectClient, documentVersion } from "../../../src/index.js";
import { createFakeAppStore, type FakeAppStore } from "../../../src/testing/index.js";
import { additions } from "../../../src/testing/rules/additions.js";
import { readRules } from "../../../src/testing/rules/read-rules.js";
import { createRules } from "../../../src/testing/rules/rules.js";
import { bodyAttributes } from "../../../src/testing/uploads/kinds.js";
import { appleDocument, appleDocumentPath } from "../../helpers/apple-documents.js";

const kinds = Object.entries<UploadKindRule>(uploadKinds);
const content = Buffer.from("a file of one kind or another");
const md5 = createHash("md5").update(content).digest("hex");

// biome-ignore lint/suspicious/noExplicitAny: Apple's document, as it is
type Raw = any;

describe.skipIf(!appleDocumentPath)("the commit schemas of Apple's document", () => {
  const document: Raw = appleDocumentPath ? appleDocument(documentVersion) : { paths: {} };
  const resolve = (schema: Raw): Raw =>
    schema?.$ref ? resolve(document.components.schemas[schema.$ref.split("/").at(-1)]) : schema;
  const attributesOf = (operation: Raw): Raw => {
    const body = resolve(operation?.requestBody?.content["application/json"]?.schema);
    return resolve(resolve(body?.properties?.data)?.properties?.attributes)?.properties ?? {};
  };
  const commits = Object.entries<Raw>(document.paths)
    .filter(([, { patch }]) => attributesOf(patch).uploaded)
    .map(([path, { patch }]) => [path, attributesOf(patch)] as const);

  it("are those of the table, one kind each", () => {
    expect(commits.length).toBeGreaterThan(15);
    expect(kinds.map(([, { path }]) => `${path}/{id}`).sort()).toEqual(commits.map(([path]) => path).sort());
  });

  it.each(commits)("of %s get the checksum that they have, and no other", (path, attributes) => {
    const [, rule] = kinds.find(([, one]) => `${one.path}/{id}` === path)!;
    const known = ["sourceFileChecksum", "sourceFileChecksums"].filter((name) => name in attributes);
    if (rule.checksum === undefined) expect(known).toEqual([]);
    else expect(known.filter((name) => !attributes[name].deprecated)).toEqual([rule.checksum]);
    expect(rule.canDelete).toBe(document.paths[path].delete !== undefined);
    expect(rule.states.length).toBeGreaterThan(0);
  });
});

describe("uploadAsset", () => {
  let fake: FakeAppStore;
  let connect: ConnectClient;
  const rules = createRules(readRules(), additions);
  beforeAll(async () => {
    fake = await createFakeAppStore({ settings: { partBytes: 10, processing: 1 } });
    connect = createConnectClient({ ...fake.credentials, baseUrl: fake.baseUrl, retry: { limit: 1 } });
  });
  afterAll(() => fake.close());

  /** What some of the parents need. */
  const needed: Record<string, object> = {
    appStoreVersions: { versionString: "1.0" },
    buildUploads: { cfBundleShortVersionString: "1.0", cfBundleVersion: "1", state: { state: "AWAITING_UPLOAD" } },
  };

  /** The attributes that the reservation must have, with the first value that each can have. */
  function requiredAttributes({ path }: UploadKindRule): object {
    const operation = rules.operations.find((one) => one.method === "POST" && one.path === path)!;
    const { schemas, table } = rules;
    const data = schemas.properties(table.$defs[operation.body!]).get("data");
    const fields = bodyAttributes(rules, operation);
    const names = schemas.required(schemas.properties(data).get("attributes"));
    const more = names.filter((name) => !["fileName", "fileSize"].includes(name));
    return Object.fromEntries(more.map((name) => [name, schemas.values(fields.get(name))?.[0]]));
  }

  it.each(kinds)("uploads %s, and commits it as its kind wants", async (kind, rule) => {
    const [name, type] = Object.entries(rule.parents)[0] ?? [];
    const seeded = type === undefined ? {} : fake.seed({ [type]: [needed[type] ?? {}] } as never);
    const id = type === undefined ? undefined : (seeded as Record<string, { id: string }[]>)[type]![0]!.id;
    const parent = Object.keys(rule.parents).length > 1 ? { [name!]: id } : id;
    const attributes = requiredAttributes(rule);
    const resource: Raw = await uploadAsset(
      connect,
      kind as never,
      {
        file: content,
        fileName: "one.png",
        wait: { intervalMs: 1, maxIntervalMs: 20 },
        ...(parent !== undefined && { parent }),
        ...(Object.keys(attributes).length > 0 && { attributes }),
      } as never,
    );
    expect(resource.type).toBe(rule.type);
    const commit: Raw = fake.requests.findLast(({ method }) => method === "PATCH")?.body;
    const checksums = { file: { hash: md5, algorithm: "MD5" } };
    expect(commit.data.attributes).toEqual({
      uploaded: true,
      ...(rule.checksum && { [rule.checksum]: rule.checksum === "sourceFileChecksum" ? md5 : checksums }),
    });
  });
});
