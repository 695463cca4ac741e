/** Sends the payload of an event to a webhook's URL, signed with its secret, and records the outcome. */

import { createHmac } from "node:crypto";
import { appleDate } from "../store/apple-date.js";
import type { StoredResource } from "../store/resource.js";
import type { World } from "./behavior.js";
import { createIfKnown, linkIfKnown, stringOf } from "./reading.js";

const timeoutMs = 30_000;
const maxRecordedLength = 10_000;

/** The value of the header `x-apple-signature`. */
export function signWebhook(secret: string, body: string): string {
  return `hmacsha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
}

/** Sends an event in the background, as a new `webhookDeliveries` resource. */
export function deliver(world: World, webhook: StoredResource, event: StoredResource, redelivery: boolean): void {
  const url = stringOf(webhook, "url") ?? "";
  const now = appleDate(world.clock.now());
  const attributes = { createdDate: now, sentDate: now, deliveryState: "PENDING", redelivery, request: { url } };
  const delivery = createIfKnown(world, "webhookDeliveries", attributes, { event });
  if (!delivery) return;
  linkIfKnown(world, webhook, "deliveries", delivery);
  send(world, webhook, event, delivery);
}

/** Sends an event for a delivery that exists. */
export function send(world: World, webhook: StoredResource, event: StoredResource, delivery: StoredResource): void {
  const url = stringOf(webhook, "url") ?? "";
  const body = stringOf(event, "payload") ?? "";
  const signature = signWebhook(stringOf(webhook, "secret") ?? "", body);
  world.background(
    post(world, url, body, signature).then((outcome) => {
      world.set(delivery, outcome);
    }),
  );
}

async function post(world: World, url: string, body: string, signature: string) {
  try {
    const response = await world.fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", "x-apple-signature": signature },
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
    const received = (await response.text()).slice(0, maxRecordedLength);
    return {
      deliveryState: response.ok ? "SUCCEEDED" : "FAILED",
      response: { httpStatusCode: response.status, body: received },
      errorMessage: response.ok ? null : `The server responded with ${response.status}.`,
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { deliveryState: "FAILED", response: null, errorMessage: `The request failed: ${reason}.` };
  }
}
