/** A world of the fake store without a server: the rules of Apple's document, or of a table that a test made. */

import { expect } from "vitest";
import type { DocumentRules } from "../../src/generated/connect/rules.js";
import { additions } from "../../src/testing/rules/additions.js";
import { readRules } from "../../src/testing/rules/read-rules.js";
import { createRules } from "../../src/testing/rules/rules.js";
import type { StateMachine } from "../../src/testing/state/behavior.js";
import { behaviors } from "../../src/testing/state/index.js";
import { machinesOf } from "../../src/testing/state/machines.js";
import { type ChangeableWorld, createWorld, type WorldOptions } from "../../src/testing/state/world.js";
import { createIdMaker } from "../../src/testing/store/ids.js";
import type { Json, StoredResource } from "../../src/testing/store/resource.js";
import { createResourceStore } from "../../src/testing/store/resource-store.js";
import { createClock } from "../../src/testing/time/clock.js";
import { operationsOf, receivedFile } from "../../src/testing/uploads/files.js";
import { stateValues } from "../../src/testing/uploads/kinds.js";

/** The time at which each world begins. */
export const startMs = Date.UTC(2026, 10, 2, 9);

const documentRules = createRules(readRules(), additions);

/** What a test can set about a world. */
export interface FakeWorldOptions extends Partial<Omit<WorldOptions, "store" | "newId" | "random">> {
  /** A table in place of that of Apple's document. */
  readonly table?: DocumentRules | undefined;
  /** @default 1 */
  readonly seed?: number | undefined;
}

/** Creates an empty world, whose clock begins at {@link startMs} and is moved by the test. */
export function createFakeWorld({ table, seed = 1, ...options }: FakeWorldOptions = {}): ChangeableWorld {
  const { rules = table ? createRules(table, additions) : documentRules } = options;
  const store = createResourceStore(rules.relationships);
  return createWorld({
    clock: createClock(() => startMs),
    behaviors,
    baseUrl: () => "http://fake.example",
    ...options,
    ...createIdMaker(seed),
    rules,
    store,
  });
}

/** An app with a valid build, and what Apple creates along. */
export function createApp(world: ChangeableWorld, id = "1"): { app: StoredResource; build: StoredResource } {
  world.seed([
    { type: "apps", id, attributes: { name: "Tidewatch", bundleId: `com.example.a${id}`, primaryLocale: "en-GB" } },
  ]);
  const app = world.store.find("apps", id)!;
  return { app, build: createBuild(world, app, "1") };
}

/** A build that was processed, and whose export compliance is declared. */
export function createBuild(world: ChangeableWorld, app: StoredResource, number: string): StoredResource {
  const preReleaseVersion =
    world.store.relatedOne(app, "preReleaseVersions") ??
    world.create("preReleaseVersions", { version: "1.0", platform: "IOS" }, { app });
  const attributes = { version: number, processingState: "VALID", usesNonExemptEncryption: false };
  return world.create("builds", attributes, { app, preReleaseVersion });
}

/** Changes a resource as a request does. */
export function patch(world: ChangeableWorld, resource: StoredResource, attributes: Readonly<Record<string, Json>>) {
  world.update(resource, { attributes: { ...attributes }, links: new Map() });
}

/** The code of the first error that a function throws, with its status. */
export function rejection(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    const { status, entries } = error as { status: number; entries: readonly { code: string }[] };
    return `${status} ${entries.map(({ code }) => code).join(" ")}`;
  }
}

/** The machine of a type's attribute, from the registered behaviors. */
function machineOf(type: string, attribute: string): StateMachine {
  const machine = machinesOf(behaviors, documentRules).find((one) => one.type === type && one.attribute === attribute);
  expect(machine, `${type}.${attribute}`).toBeDefined();
  return machine!;
}

/**
 * Tries every step between any two states of a machine: those of its `steps` succeed, every other is 409 `STATE_ERROR` and
 * changes nothing. `create` makes a resource, whose state is set directly, with the attributes that go with it. Returns how many
 * of each there were.
 */
export function walkMachine(
  type: string,
  attribute: string,
  create: (world: ChangeableWorld) => StoredResource,
  along: (state: string) => Readonly<Record<string, Json>> = () => ({}),
) {
  const { steps, isObject } = machineOf(type, attribute);
  const names = [...new Set([...Object.keys(steps), ...Object.values(steps).flat()])];
  const counts = { possible: 0, impossible: 0 };
  for (const from of names) {
    for (const to of names) {
      if (from === to) continue;
      const world = createFakeWorld();
      const resource = create(world);
      world.set(resource, { ...along(from), [attribute]: isObject ? { state: from } : from });
      const isPossible = steps[from]?.includes(to) ?? false;
      const expected = isPossible ? undefined : "409 STATE_ERROR";
      expect(world.canMove(resource, attribute, to), `${from} to ${to}`).toBe(isPossible);
      expect(
        rejection(() => world.move(resource, attribute, to)),
        `${from} to ${to}`,
      ).toBe(expected);
      if (!isPossible) expect(world.stateOf(resource, attribute)).toBe(from);
      counts[isPossible ? "possible" : "impossible"]++;
    }
  }
  return counts;
}

/** The values of an attribute in Apple's document, in the newest schema of its type. */
export function documentValues(type: string, attribute: string): readonly string[] {
  const { rules } = createFakeWorld();
  const listed = rules.schemas.values(rules.attributes(type).get(attribute)) ?? [];
  // A union, or a state in an object, has its values further down.
  const values = listed.length > 1 ? listed : stateValues(rules, type, attribute);
  return values.filter((value) => typeof value === "string");
}

/** Uploads the parts of a file, and commits it. */
export function commit(world: ChangeableWorld, file: StoredResource): void {
  const received = receivedFile(world, file);
  for (const [index, { length }] of operationsOf(file).entries()) received.add(index + 1, Buffer.alloc(length));
  patch(world, file, { uploaded: true });
}
