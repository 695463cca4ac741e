import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Operation } from "../../../src/testing/rules/operations.js";
import { uploads } from "../../../src/testing/state/uploads.js";
import type { UploadOperation } from "../../../src/testing/uploads/files.js";
import { bodyAttributes, stateValues, type UploadKind, uploadKinds } from "../../../src/testing/uploads/kinds.js";
import { statesOf, walk } from "../../helpers/machines.js";
import { bodyOf, createRoutedWorld, type RoutedWorld } from "../../helpers/routed-world.js";

const content = Buffer.from("0123456789abcdefghijklmnopqrstuvwxyz".repeat(3));
const md5 = createHash("md5").update(content).digest("hex");
const sha256 = createHash("sha256").update(content).digest("hex");

const { world: sampleWorld } = createRoutedWorld();
const kinds = [...uploadKinds(sampleWorld.rules).values()];
const cases = kinds.flatMap((kind) =>
  kind.reservations.map((reservation) => {
    const commit = kind.commits.find(({ path }) => path.startsWith(`${reservation.path}/`))!;
    return [`${reservation.method} ${reservation.path}`, kind, reservation, commit] as const;
  }),
);

const several = { partBytes: 50 };

/** What some of the resources that files belong to need. */
const versions = { versionString: "1.0", cfBundleShortVersionString: "1.0", cfBundleVersion: "1" };

/** Reserves a file with the attributes that the document requires, and resources for its required relationships. */
function reserve(fake: RoutedWorld, reservation: Operation, attributes: object = {}) {
  const { rules } = fake.world;
  const { schemas, table } = rules;
  const data = schemas.properties(table.$defs[reservation.body!]).get("data");
  const relationships = schemas.properties(data).get("relationships");
  const links = schemas.required(relationships).map((name) => {
    const target = schemas.properties(schemas.properties(relationships).get(name)).get("data");
    const [type] = schemas.values(schemas.properties(target).get("type")) as [string];
    return [name, fake.world.create(type, versions)] as const;
  });
  const fields = bodyAttributes(rules, reservation);
  const required = schemas.required(schemas.properties(data).get("attributes")).map((name) => {
    const [value] = schemas.values(fields.get(name)) ?? [];
    return [name, value];
  });
  const { type } = table.resources[reservation.data!]!;
  const all = { ...Object.fromEntries(required), fileName: "shot.png", fileSize: content.length, ...attributes };
  return fake.send("POST", reservation.path, bodyOf(type, all, Object.fromEntries(links)));
}

const operationsIn = (document: { data: { attributes: { uploadOperations: UploadOperation[] } } }): UploadOperation[] =>
  document.data.attributes.uploadOperations;

async function sendParts(fake: RoutedWorld, operations: readonly UploadOperation[]): Promise<number[]> {
  const statuses: number[] = [];
  for (const { method, url, offset, length, requestHeaders } of operations) {
    const headers = Object.fromEntries(requestHeaders.map(({ name, value }) => [name.toLowerCase(), value]));
    statuses.push((await fake.transfer(method, url, content.subarray(offset, offset + length), headers)).status);
  }
  return statuses;
}

function commitFile(fake: RoutedWorld, commit: Operation, id: string, attributes: object = {}) {
  const { type } = fake.world.rules.table.resources[commit.data!]!;
  return fake.send("PATCH", commit.path.replace("{id}", id), bodyOf(type, { uploaded: true, ...attributes }, {}, id));
}

/** The checksums that a commit accepts, with these hashes. */
function checksums(fake: RoutedWorld, commit: Operation, hashes: { md5: string; sha256: string }): object {
  const fields = bodyAttributes(fake.world.rules, commit);
  return {
    ...(fields.has("sourceFileChecksum") && { sourceFileChecksum: hashes.md5 }),
    ...(fields.has("sourceFileChecksums") && {
      sourceFileChecksums: { file: { hash: hashes.sha256, algorithm: "SHA_256" } },
    }),
  };
}

const statesIn = (fake: RoutedWorld, { type, states }: UploadKind, id: string): (string | undefined)[] => {
  const resource = fake.world.store.find(type, id)!;
  return states.map(({ attribute }) => fake.world.stateOf(resource, attribute));
};

describe("the upload of a file", () => {
  it("is found in the document for every resource with uploadOperations", () => {
    const { rules } = sampleWorld;
    const types = [...rules.types].filter((type) => rules.attributes(type).has("uploadOperations"));
    expect(types.length).toBeGreaterThan(20);
    expect(kinds.map(({ type }) => type).sort()).toEqual(types.sort());
    for (const { states } of kinds) expect(states.length).toBeGreaterThan(0);
    expect(cases.every(([, , , commit]) => commit !== undefined)).toBe(true);
  });

  it.each(cases)("goes from the reservation to the processed file: %s", async (_, kind, reservation, commit) => {
    const fake = createRoutedWorld({ settings: several });
    const { status, document } = reserve(fake, reservation);
    expect(status).toBe(201);
    const { id } = document.data;
    const operations = operationsIn(document);
    expect(operations.map(({ offset, length }) => [offset, length])).toEqual([
      [0, 50],
      [50, 50],
      [100, 8],
    ]);
    expect(new Set(operations.map(({ url }) => new URL(url).origin))).toEqual(new Set(["https://uploads.example"]));
    expect(new Set(statesIn(fake, kind, id))).toEqual(new Set(["AWAITING_UPLOAD"]));

    expect(await sendParts(fake, operations)).toEqual([200, 200, 200]);
    expect(commitFile(fake, commit, id, checksums(fake, commit, { md5, sha256 })).status).toBe(200);
    expect(new Set(statesIn(fake, kind, id))).toEqual(new Set(["UPLOAD_COMPLETE"]));
    fake.world.clock.advance("PT1M");
    for (const state of statesIn(fake, kind, id)) expect(["COMPLETE", "PREPARE_FOR_SUBMISSION"]).toContain(state);
  });

  it.each(
    cases.filter(([, , , commit]) => {
      const fields = bodyAttributes(sampleWorld.rules, commit);
      return fields.has("sourceFileChecksum") || fields.has("sourceFileChecksums");
    }),
  )("ends in FAILED with an error if the checksum is wrong: %s", async (_, kind, reservation, commit) => {
    const fake = createRoutedWorld();
    const wrong = checksums(fake, commit, { md5: "0".repeat(32), sha256: "0".repeat(64) });
    expect(wrong).not.toEqual({});
    const { document } = reserve(fake, reservation);
    const { id } = document.data;
    await sendParts(fake, operationsIn(document));
    expect(commitFile(fake, commit, id, wrong).status).toBe(200);
    fake.world.clock.advance("PT1M");
    expect(new Set(statesIn(fake, kind, id))).toEqual(new Set(["FAILED"]));
    const { assetDeliveryState } = fake.world.store.find(kind.type, id)!.attributes;
    if (assetDeliveryState)
      expect(assetDeliveryState).toMatchObject({ errors: [{ code: "CHECKSUM_MISMATCH" }], state: "FAILED" });
  });

  it("is 409 when parts are missing, and goes on when they were sent", async () => {
    const fake = createRoutedWorld({ settings: several });
    const [, , reservation, commit] = cases.find(([, { type }]) => type === "appScreenshots")!;
    const { document } = reserve(fake, reservation);
    const [first, second, third] = operationsIn(document);
    await sendParts(fake, [third!, first!]);
    const early = commitFile(fake, commit, document.data.id, { sourceFileChecksum: md5 });
    expect([early.status, early.document.errors[0].code]).toEqual([409, "STATE_ERROR"]);
    expect(early.document.errors[0].detail).toContain("not uploaded: 2");
    await sendParts(fake, [second!]);
    const { status, document: committed } = commitFile(fake, commit, document.data.id, { sourceFileChecksum: md5 });
    expect(status).toBe(200);
    expect(committed.data.attributes.uploadOperations).toBeNull();
    expect(commitFile(fake, commit, document.data.id).status).toBe(409);
    expect(await sendParts(fake, [first!])).toEqual([404]);
  });

  it("finds the size of a PNG image", async () => {
    const png = Buffer.concat([Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), Buffer.alloc(8)]);
    png.writeUInt32BE(1320, 16);
    png.writeUInt32BE(2868, 20);
    const fake = createRoutedWorld();
    const [, kind, reservation, commit] = cases.find(([, { type }]) => type === "appScreenshots")!;
    const { document } = reserve(fake, reservation, { fileSize: png.length });
    const [{ url }] = operationsIn(document) as [UploadOperation];
    await fake.transfer("PUT", url, png, { "content-type": "image/png" });
    commitFile(fake, commit, document.data.id);
    fake.world.clock.advance("PT1M");
    const { attributes } = fake.world.store.find(kind.type, document.data.id)!;
    expect(attributes["imageAsset"]).toMatchObject({ width: 1320, height: 2868 });
  });

  it("has a place for every state of every kind, makes every step and rejects every other", () => {
    const { world } = createRoutedWorld();
    const machines = (uploads.machines as (rules: typeof world.rules) => ReturnType<typeof Array.from>)(world.rules);
    let steps = { possible: 0, forbidden: 0 };
    for (const machine of machines as Parameters<typeof walk>[1][]) {
      const values = stateValues(world.rules, machine.type, machine.attribute);
      expect(statesOf(machine).sort(), machine.type).toEqual([...values].sort());
      const { possible, forbidden } = walk(world, machine);
      steps = { possible: steps.possible + possible, forbidden: steps.forbidden + forbidden };
    }
    expect(steps.possible).toBeGreaterThan(80);
    expect(steps.forbidden).toBeGreaterThan(300);
  });
});
