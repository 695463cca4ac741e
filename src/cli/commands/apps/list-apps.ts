/** The action of `storeconnect apps`. */
import { collect } from "../../../index.js";
import { type ClientOptions, createClient } from "../../client-options.js";
import type { FormatOptions } from "../../output/format.js";
import { printRows } from "../../output/rows.js";
import type { Shell } from "../../shell.js";

/** The options of `storeconnect apps`. */
export interface AppsOptions extends ClientOptions, FormatOptions {
  readonly bundleId?: string;
}

const columns = ["id", "name", "bundleId", "sku", "primaryLocale"] as const;

/** Prints the apps. Sends one request for 200 apps. */
export async function listApps({ bundleId, ...options }: AppsOptions, shell: Shell): Promise<void> {
  const connect = await createClient(options, shell);
  const apps = await collect(connect, "/v1/apps", {
    params: {
      query: {
        "fields[apps]": ["name", "bundleId", "sku", "primaryLocale"],
        ...(bundleId && { "filter[bundleId]": [bundleId] }),
      },
    },
    signal: shell.signal,
  });
  // The filter of Apple's server also finds bundle ids that begin with the value.
  const found = apps.filter(({ attributes }) => bundleId === undefined || attributes.bundleId === bundleId);
  printRows(
    found.map(({ id, attributes }) => ({ id, ...attributes })),
    options,
    shell,
    columns,
  );
}
