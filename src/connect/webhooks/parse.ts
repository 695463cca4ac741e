/** Reads the payload of a webhook into a typed event. */

import { parseJsonObject } from "../../encoding/json-object.js";
import { VerificationError } from "../../errors/index.js";
import { instanceTypes, type WebhookEvent, type WebhookResource } from "./events.js";

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * @param body the body, whose signature was verified.
 * @throws {VerificationError} `ERR_VERIFICATION_PAYLOAD` for anything but `{ "data": { "type", "id", … } }`.
 */
export function parseEvent(body: Uint8Array): WebhookEvent {
  const payload = parsePayload(body);
  const { type, id, attributes, relationships } = objectOf(payload["data"]) ?? {};
  if (typeof type !== "string" || typeof id !== "string" || type === "" || id === "") {
    throw rejected('has no "data" with a "type" and an "id"');
  }
  const instance = resourceOf(objectOf(relationships)?.["instance"]);
  const marketplaceApp = resourceOf(objectOf(relationships)?.["marketplaceApp"]);
  const isKnown = Object.hasOwn(instanceTypes, type) && instanceTypes[type as KnownType] === expectedOf(type, instance);
  const named = isKnown ? { type } : { type: "unknown", appleType: type };
  return { ...named, id, attributes: objectOf(attributes) ?? {}, instance, marketplaceApp, payload } as WebhookEvent;
}

type KnownType = keyof typeof instanceTypes;

/** The type of the resource, or `undefined` for an event whose type is about none: it may have one. */
const expectedOf = (type: string, instance: WebhookResource | undefined): string | undefined =>
  instanceTypes[type as KnownType] && instance?.type;

function parsePayload(body: Uint8Array): JsonObject {
  try {
    return parseJsonObject(body);
  } catch (error) {
    throw rejected((error as Error).message);
  }
}

/**
 * The resource of a relationship. Apple's events of background assets have `type` and `id` without `data` around them.
 */
function resourceOf(relationship: unknown): WebhookResource | undefined {
  const { data = relationship } = objectOf(relationship) ?? {};
  const { type, id } = objectOf(data) ?? {};
  return typeof type === "string" && typeof id === "string" ? { type, id } : undefined;
}

const objectOf = (value: unknown): JsonObject | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;

const rejected = (problem: string): VerificationError =>
  new VerificationError("ERR_VERIFICATION_PAYLOAD", `The body is signed, but ${problem}`);
