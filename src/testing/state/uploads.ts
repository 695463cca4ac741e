/** Files of every kind: reserved, uploaded in parts, committed, and then processed by the clock. */

import type { Rules } from "../rules/rules.js";
import { appleDate } from "../store/apple-date.js";
import type { Json, StoredResource } from "../store/resource.js";
import { type CommitError, commitError } from "../uploads/commit.js";
import { operationsOf } from "../uploads/files.js";
import { stateValues, type UploadKind, uploadKinds } from "../uploads/kinds.js";
import { processedAttributes } from "../uploads/processed.js";
import { reserveOperations } from "../uploads/reserve.js";
import type { Behavior, StateMachine, World } from "./behavior.js";
import { stateError } from "./world.js";

/** The steps of all kinds; a kind has those between the states that the document gives it. */
const steps: Readonly<Record<string, readonly string[]>> = {
  AWAITING_UPLOAD: ["UPLOAD_COMPLETE"],
  UPLOAD_COMPLETE: ["PROCESSING", "COMPLETE", "PREPARE_FOR_SUBMISSION", "FAILED"],
  PROCESSING: ["COMPLETE", "FAILED"],
  COMPLETE: ["PREPARE_FOR_SUBMISSION"],
  PREPARE_FOR_SUBMISSION: ["READY_FOR_REVIEW", "WAITING_FOR_REVIEW"],
  READY_FOR_REVIEW: ["WAITING_FOR_REVIEW", "PREPARE_FOR_SUBMISSION"],
  WAITING_FOR_REVIEW: ["IN_REVIEW", "APPROVED", "REJECTED", "READY_FOR_REVIEW", "PREPARE_FOR_SUBMISSION"],
  IN_REVIEW: ["ACCEPTED", "APPROVED", "REJECTED", "READY_FOR_REVIEW", "PREPARE_FOR_SUBMISSION"],
  ACCEPTED: ["APPROVED", "REJECTED", "READY_FOR_REVIEW"],
  REJECTED: ["READY_FOR_REVIEW", "PREPARE_FOR_SUBMISSION", "WAITING_FOR_REVIEW"],
  APPROVED: ["ARCHIVED"],
  ARCHIVED: ["APPROVED"],
};

/** What follows the upload of a good file, in order, as far as a kind has these states. */
const goodEnd = ["PROCESSING", "COMPLETE", "PREPARE_FOR_SUBMISSION"];

/** The machines of every kind that a document has. */
function machinesOf(rules: Rules): StateMachine[] {
  return [...uploadKinds(rules).values()].flatMap(({ type, states }) =>
    states.map(({ attribute, isObject }) => {
      const values = stateValues(rules, type, attribute);
      return {
        type,
        attribute,
        ...(isObject && { isObject: true as const }),
        steps: Object.fromEntries(
          Object.entries(steps)
            .filter(([from]) => values.includes(from))
            .map(([from, to]) => [from, to.filter((state) => values.includes(state))]),
        ),
      };
    }),
  );
}

export const uploads: Behavior = {
  types: ["*"],
  machines: machinesOf,

  creating(draft, world) {
    const kind = uploadKinds(world.rules).get(draft.type);
    if (!kind) return;
    draft.attributes["uploadOperations"] = reserveOperations(world, kind, draft) as unknown as Json;
    for (const { attribute, isObject } of kind.states) {
      draft.attributes[attribute] = isObject
        ? { state: "AWAITING_UPLOAD", errors: [], warnings: [] }
        : "AWAITING_UPLOAD";
    }
    const now = appleDate(world.clock.now());
    for (const name of ["createdDate", "lastModifiedDate"]) if (kind.attributes.has(name)) draft.attributes[name] = now;
  },

  updating(resource, { attributes }, world) {
    const kind = uploadKinds(world.rules).get(resource.type);
    if (!kind) return;
    if (kind.attributes.has("lastModifiedDate")) attributes["lastModifiedDate"] = appleDate(world.clock.now());
    const { uploaded } = attributes;
    delete attributes["uploaded"];
    if (uploaded !== true) return;
    if (operationsOf(resource).length === 0) throw stateError(resource, "its file was committed already");
    const error = commitError(world, resource, attributes);
    Object.assign(attributes, { uploadOperations: null });
    // Read before the operations are gone: what the file was found to be.
    const processed = error ? {} : processedAttributes(world, kind, resource);
    for (const { attribute } of kind.states) {
      world.move(resource, attribute, "UPLOAD_COMPLETE");
      process(world, kind, resource, attribute, { error, processed, remaining: goodEnd });
    }
  },
};

interface Processing {
  readonly error: CommitError | undefined;
  readonly processed: Readonly<Record<string, Json>>;
  /** The states that may still follow. */
  readonly remaining: readonly string[];
}

/** Makes the next step after the time that processing takes. */
function process(world: World, kind: UploadKind, resource: StoredResource, attribute: string, work: Processing): void {
  world.whileInState(resource, attribute, world.settings.processing, () => {
    if (work.error) {
      world.set(resource, failed(kind, resource, attribute, work.error));
      world.move(resource, attribute, "FAILED");
      return;
    }
    const next = work.remaining.findIndex((state) => world.canMove(resource, attribute, state));
    const state = work.remaining[next];
    if (state === undefined) return;
    if (state !== "PROCESSING") world.set(resource, work.processed);
    world.move(resource, attribute, state);
    process(world, kind, resource, attribute, { ...work, remaining: work.remaining.slice(next + 1) });
  });
}

/** The attributes that say why a file failed. */
function failed(
  { attributes }: UploadKind,
  resource: StoredResource,
  attribute: string,
  { code, description }: CommitError,
): Record<string, Json> {
  const errors = [{ code, description }];
  const value = resource.attributes[attribute];
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return {
    ...(isObject && { [attribute]: { ...value, errors } }),
    ...(attributes.has("stateDetails") && { stateDetails: errors }),
  };
}
