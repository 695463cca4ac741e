/** App Store Connect's webhooks: verifies what Apple posts to your server, and calls a typed function once. */

import {
  createEventHandler,
  type EventCallback,
  type EventHandlerOptions,
  ownValue,
} from "../../incoming/event-handler.js";
import { readBody } from "../../incoming/respond.js";
import type { WebhookEvent, WebhookEvents } from "./events.js";
import { parseEvent } from "./parse.js";
import { createSignatureCheck, parseSignature, signatureHeader } from "./signature.js";
import type { WebhookVerifierOptions } from "./verify.js";

/** A function for every known type of event. */
export type WebhookHandlers = { [Type in keyof WebhookEvents]: EventCallback<WebhookEvents[Type]> };

/** Options of {@link createWebhookHandler} besides the functions. */
export interface WebhookHandlerOptions extends WebhookVerifierOptions, EventHandlerOptions<WebhookEvent> {}

/** The functions: one for every type, or some and one for all others. */
export type WebhookRouting =
  | {
      on: WebhookHandlers;
      /** Handles types that Apple adds later. @default the response is 501 */
      otherwise?: EventCallback<WebhookEvent> | undefined;
    }
  | {
      on: Partial<WebhookHandlers>;
      /** Handles every type that is not in `on`, and types that Apple adds later. */
      otherwise: EventCallback<WebhookEvent>;
    };

/**
 * Creates a handler for the URL of a webhook, `(Request) => Response` as Workers, Deno, Bun, Hono and Next.js take it;
 * `createNodeListener` of `storeconnect/node` makes it a listener of `node:http`. It has the options and statuses of
 * `createNotificationHandler`.
 *
 * | status | when |
 * |---|---|
 * | 200 | your function resolved, or the event was handled before |
 * | 400 | the signature is missing or wrong, or the body is not an event |
 * | 405 | the method is not POST |
 * | 413 | the body has more than 1,048,576 bytes |
 * | 500 | your function or the store failed |
 * | 501 | no function takes the event |
 * | 503 | `timeoutMs` has passed, or another process has claimed the event |
 *
 * After any status but 2xx Apple records the delivery as failed, where you see it in App Store Connect and in
 * `GET /v1/webhooks/{id}/deliveries`. `POST /v1/webhookDeliveries` sends it once more; Apple documents no automatic repeat.
 * A redelivery of an event that was handled gets 200 and is not handled again. Two requests that arrive at the same time
 * with the same event call your function once; in two processes only if `store` has `claim`.
 *
 * @throws {TypeError} naming an option that is missing or wrong.
 * @see https://developer.apple.com/documentation/appstoreconnectapi/configuring-webhook-notifications
 * @example
 * const handle = createWebhookHandler({
 *   secrets: process.env.WEBHOOK_SECRET,
 *   on: { buildUploadStateUpdated: ({ instance, attributes }) => notify(instance.id, attributes.newState) },
 *   otherwise: ({ type }) => log(type),
 * });
 */
export function createWebhookHandler(
  options: WebhookHandlerOptions & WebhookRouting,
): (request: Request) => Promise<Response> {
  const { secrets, on, otherwise, ...handling } = options;
  const check = createSignatureCheck(secrets);
  return createEventHandler<WebhookEvent>(
    {
      async read(request, signal) {
        const signature = parseSignature(request.headers.get(signatureHeader));
        const body = await readBody(request, signal);
        if (body === undefined) return undefined;
        await check(body, signature);
        return parseEvent(body);
      },
      idOf: ({ id }) => id,
      callbackFor: ({ type }) => ownValue<EventCallback<WebhookEvent>>(on, type) ?? otherwise,
      describe: (event) => `an event of type ${event.type === "unknown" ? event.appleType : event.type}`,
    },
    handling,
  );
}
