/**
 * Receives webhooks of an app and prints their events, until Ctrl-C.
 *
 *     WEBHOOK_SECRET=… npx tsx examples/webhooks.ts BUNDLE_ID https://example.com/webhook
 *         --port 8080      the port on which this program listens, to which the URL must lead
 *         --events 1       ends after so many events
 *         --yes            creates the webhook and pings it; without it that is only printed
 */

import { createServer } from "node:http";
import { parseArgs } from "node:util";
import type { ConnectClient } from "storeconnect";
import { createNodeListener } from "storeconnect/node";
import { createWebhookHandler } from "storeconnect/webhooks";
import { change, findApp, run, UsageError } from "./command.js";

const { values, positionals } = parseArgs({
  options: {
    port: { type: "string", default: "8080" },
    events: { type: "string", default: "Infinity" },
    yes: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const secret = process.env["WEBHOOK_SECRET"] ?? "";

await run(async (connect) => {
  const [bundleId, url] = positionals;
  if (bundleId === undefined || url === undefined || secret === "")
    throw new UsageError("Expected: BUNDLE_ID URL [options], and the secret in WEBHOOK_SECRET");
  const app = await findApp(connect, bundleId);
  const received = receive(Number(values.port), Number(values.events));
  await register(connect, app, url);
  if (values.yes) await received;
  process.exit();
});

/** Listens and prints events. Resolves after `count` of them. */
function receive(port: number, count: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let left = count;
    const print = (line: string): void => {
      console.log(line);
      left -= 1;
      // Once the response of this event was sent.
      if (left <= 0) setTimeout(resolve, 100);
    };
    const handle = createWebhookHandler({
      secrets: secret,
      on: {
        appStoreVersionAppVersionStateUpdated: ({ instance, attributes: { oldValue, newValue } }) =>
          print(`version ${instance.id}: ${oldValue} -> ${newValue}`),
        buildUploadStateUpdated: ({ instance, attributes }) => print(`upload ${instance.id}: ${attributes.newState}`),
        webhookPingCreated: ({ attributes }) => print(`ping at ${attributes.timestamp}`),
      },
      otherwise: (event) => print(event.type === "unknown" ? event.appleType : event.type),
    });
    createServer(createNodeListener(handle)).on("error", reject).listen(port, "127.0.0.1");
  });
}

async function register(connect: ConnectClient, app: { id: string; name: string }, url: string): Promise<void> {
  const created = await change(values.yes, `create a webhook of ${app.name} for ${url}`, () =>
    connect.POST("/v1/webhooks", {
      body: {
        data: {
          type: "webhooks",
          attributes: {
            name: "storeconnect example",
            url,
            secret,
            enabled: true,
            eventTypes: ["APP_STORE_VERSION_APP_VERSION_STATE_UPDATED", "BUILD_UPLOAD_STATE_UPDATED"],
          },
          relationships: { app: { data: { type: "apps", id: app.id } } },
        },
      },
    }),
  );
  if (created === undefined) return;
  const { id } = created.data.data;
  await change(values.yes, "ping it", () =>
    connect.POST("/v1/webhookPings", {
      body: { data: { type: "webhookPings", relationships: { webhook: { data: { type: "webhooks", id } } } } },
    }),
  );
}
