/** Reads the payload of a webhook into a typed event. */

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
  const related = objectOf(relationships);
  const event = {
    type,
    id,
    attributes: objectOf(attributes) ?? {},
    instance: resourceOf(related?.["instance"]),
    marketplaceApp: resourceOf(related?.["marketplaceApp"]),
    payload,
  };
  const isKnown = Object.hasOwn(instanceTypes, type) && hasItsInstance(type as KnownType, event.instance);
  return (isKnown ? event : { ...event, type: "unknown", appleType: type }) as WebhookEvent;
}

type KnownType = keyof typeof instanceTypes;

/** Whether the resource is of the type that the event is about. */
const hasItsInstance = (type: KnownType, instance: WebhookResource | undefined): boolean =>
  instanceTypes[type] === undefined || instanceTypes[type] === instance?.type;

function parsePayload(body: Uint8Array): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(body));
  } catch {
    throw rejected("is not JSON in UTF-8");
  }
  const payload = objectOf(value);
  if (payload === undefined) throw rejected("is not a JSON object");
  return payload;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The resource of a relationship. Apple's events of background assets have `type` and `id` without `data` around them.
 */
function resourceOf(relationship: unknown): WebhookResource | undefined {
  const outer = objectOf(relationship);
  const { type, id } = objectOf(outer?.["data"]) ?? outer ?? {};
  return typeof type === "string" && typeof id === "string" ? { type, id } : undefined;
}

const objectOf = (value: unknown): JsonObject | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;

const rejected = (problem: string): VerificationError =>
  new VerificationError("ERR_VERIFICATION_PAYLOAD", `The body is signed, but ${problem}`);
