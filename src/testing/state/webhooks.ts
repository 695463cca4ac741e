/** Webhooks: events of their app are delivered when states change, pings and redeliveries by request. */

import { appleDate } from "../store/apple-date.js";
import type { Json, StoredResource } from "../store/resource.js";
import type { Behavior, Step, World } from "./behavior.js";
import { attributeError, rejectIfAny } from "./entity-errors.js";
import { createIfKnown, firstOf, linkIfKnown, relatedTo } from "./reading.js";
import { deliver, send } from "./webhook-delivery.js";
import { appOf, type EventKind, eventKinds, payloadAttributes, payloadType } from "./webhook-events.js";
import { stateError } from "./world.js";

const type = "webhooks";

/** The webhooks that get events: a seeded one from the next request on, not for what was seeded with it. */
const listening = new WeakSet<StoredResource>();

export const webhooks: Behavior = {
  types: [type, "webhookPings", "webhookDeliveries", ...new Set(eventKinds.map((kind) => kind.type))],

  creating({ type: created, attributes, links }, world) {
    if (created === type) requireUrl(attributes);
    if (created !== "webhookDeliveries") return;
    const [template] = links.get("template") ?? [];
    if (template && !firstOf(world, template, "webhook")) {
      throw stateError(template, "its webhook was deleted", ".ENTITY_STATE_INVALID");
    }
    const now = appleDate(world.clock.now());
    if (template) {
      const event = firstOf(world, template, "event");
      if (event) links.set("event", [event]);
      Object.assign(attributes, { createdDate: now, sentDate: now, deliveryState: "PENDING", redelivery: true });
      attributes["request"] = { url: firstOf(world, template, "webhook")?.attributes["url"] ?? null };
    }
  },

  created(resource, world, { links }) {
    if (resource.type === type) listening.add(resource);
    for (const webhook of resource.type === "webhookPings" ? (links.get("webhook") ?? []) : []) ping(webhook, world);
    for (const template of resource.type === "webhookDeliveries" ? (links.get("template") ?? []) : []) {
      const webhook = firstOf(world, template, "webhook");
      const event = firstOf(world, template, "event");
      if (!webhook || !event) continue;
      linkIfKnown(world, webhook, "deliveries", resource);
      send(world, webhook, event, resource);
    }
    announceNew(resource, world);
  },

  seeded(resource, world) {
    if (resource.type === type) world.clock.after(0, () => void listening.add(resource));
    announceNew(resource, world);
  },

  updating(webhook, { attributes }) {
    if (webhook.type === type && "url" in attributes) requireUrl(attributes);
  },

  moved(step, world) {
    for (const kind of eventKinds) {
      if (kind.type === step.resource.type && kind.attribute === step.attribute)
        announce(kind, step.resource, step, world);
    }
  },
};

function requireUrl({ url }: Readonly<Record<string, Json>>): void {
  const isUrl = typeof url === "string" && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  rejectIfAny([isUrl ? undefined : attributeError("url", "INVALID", "must be a URL with the scheme https or http")]);
}

function announceNew(resource: StoredResource, world: World): void {
  for (const kind of eventKinds) {
    if (kind.type === resource.type && kind.attribute === undefined) announce(kind, resource, undefined, world);
  }
}

function announce(kind: EventKind, resource: StoredResource, step: Step | undefined, world: World): void {
  for (const webhook of relatedTo(world, appOf(world, resource, kind), type)) {
    const { enabled, eventTypes } = webhook.attributes;
    const isWanted = Array.isArray(eventTypes) && eventTypes.includes(kind.eventType);
    if (enabled !== true || !isWanted || !listening.has(webhook)) continue;
    const instance = { data: { type: resource.type, id: resource.id } };
    emit(world, webhook, kind.eventType, payloadAttributes(kind, step, world.clock.now()), { instance });
  }
}

function ping(webhook: StoredResource, world: World): void {
  emit(world, webhook, undefined, { timestamp: new Date(world.clock.now()).toISOString() }, undefined);
}

/** @param eventType undefined for a ping. */
function emit(
  world: World,
  webhook: StoredResource,
  eventType: string | undefined,
  attributes: Readonly<Record<string, Json>>,
  relationships: { readonly [name: string]: Json } | undefined,
): void {
  const event = createIfKnown(
    world,
    "webhookEvents",
    { eventType: eventType ?? null, ping: eventType === undefined, createdDate: appleDate(world.clock.now()) },
    {},
  );
  if (!event) return;
  const data = {
    type: eventType === undefined ? "webhookPingCreated" : payloadType(eventType),
    id: event.id,
    version: 1,
    attributes,
    ...(relationships && { relationships }),
  };
  world.set(event, { payload: JSON.stringify({ data }) });
  deliver(world, webhook, event, false);
}
