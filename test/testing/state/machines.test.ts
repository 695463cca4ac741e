import { describe, expect, it } from "vitest";
import { toAppStoreState, toAppVersionState } from "../../../src/testing/state/app-version-states.js";
import { behaviors } from "../../../src/testing/state/index.js";
import { machinesOf } from "../../../src/testing/state/machines.js";
import type { ChangeableWorld } from "../../../src/testing/state/world.js";
import type { StoredResource } from "../../../src/testing/store/resource.js";
import { createApp, createFakeWorld, documentValues, walkMachine } from "../../helpers/fake-world.js";

const machines = machinesOf(behaviors, createFakeWorld().rules);

/** The resource that a machine is tried on: alone, or with the app and build that its behavior reads. */
function create(type: string, world: ChangeableWorld): StoredResource {
  if (type === "appStoreVersions") {
    const { app } = createApp(world);
    return world.create(type, { platform: "IOS", versionString: "1.0" }, { app });
  }
  if (type === "reviewSubmissionItems") {
    const { app } = createApp(world);
    const reviewSubmission = world.create("reviewSubmissions", { platform: "IOS" }, { app });
    return world.create(type, {}, { reviewSubmission, appEvent: world.create("appEvents", {}, { app }) });
  }
  if (type === "buildUploads") {
    const attributes = { cfBundleShortVersionString: "1.0", cfBundleVersion: "7", platform: "IOS" };
    return world.create(type, attributes, { app: createApp(world).app });
  }
  return world.create(type);
}

/** The two attributes of a version's state, which are kept in step. */
function along(type: string, attribute: string): (state: string) => Readonly<Record<string, string>> {
  if (type !== "appStoreVersions") return () => ({});
  return attribute === "appVersionState"
    ? (state) => ({ appStoreState: toAppStoreState(state) })
    : (state) => ({ appVersionState: toAppVersionState(state) });
}

describe("the state machines", () => {
  it.each(machines.map(({ type, attribute }) => [type, attribute] as const))(
    "%s.%s makes each of its steps, and rejects every other with 409 STATE_ERROR",
    (type, attribute) => {
      const { possible, impossible } = walkMachine(
        type,
        attribute,
        (world) => create(type, world),
        along(type, attribute),
      );
      const steps = machines.find((one) => one.type === type && one.attribute === attribute)!.steps;
      expect(possible).toBe(Object.values(steps).flat().length);
      if (Object.keys(steps).length > 2) expect(impossible).toBeGreaterThan(0);
    },
  );

  it.each(machines.map(({ type, attribute, isObject }) => [type, attribute, isObject ? "state" : undefined] as const))(
    "%s.%s has exactly the states of Apple's document",
    (type, attribute, member) => {
      const { steps, initial } = machines.find((one) => one.type === type && one.attribute === attribute)!;
      const states = new Set([...Object.keys(steps), ...Object.values(steps).flat()]);
      expect([...states].sort()).toEqual([...documentValues(type, attribute, member)].sort());
      if (initial !== undefined) expect(states).toContain(initial);
    },
  );

  it("list no step twice, and none to the same state", () => {
    for (const { type, attribute, steps } of machines) {
      for (const [from, next] of Object.entries(steps)) {
        expect([...new Set(next)], `${type}.${attribute} ${from}`).toEqual(next);
        expect(next).not.toContain(from);
      }
    }
  });

  it("give a new resource their first state", () => {
    for (const { type, attribute, initial } of machines) {
      const first = type === "appStoreVersions" ? "PREPARE_FOR_SUBMISSION" : initial;
      expect(createFakeWorld().stateOf(create(type, createFakeWorld()), attribute), `${type}.${attribute}`).toBe(first);
    }
  });
});
