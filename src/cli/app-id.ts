/** The id of an app that is given as its id or its bundle id. */
import type { ConnectClient } from "../index.js";
import { CommandError } from "./command-error.js";
import { exitCodes } from "./exit-codes.js";
import type { Shell } from "./shell.js";

/**
 * The id of an app. Sends no request for an id, which is digits alone, and one for a bundle id.
 *
 * @throws {CommandError} with the code `notFound` if the account has no app with the bundle id.
 */
export async function appIdOf(app: string, connect: ConnectClient, { signal }: Pick<Shell, "signal">): Promise<string> {
  if (/^\d+$/.test(app)) return app;
  const { data: found } = await connect.GET("/v1/apps", {
    params: { query: { "filter[bundleId]": [app], "fields[apps]": ["bundleId"], limit: 200 } },
    signal,
  });
  // The filter of Apple's server also finds bundle ids that begin with the value.
  const { id } = found.data.find(({ attributes }) => attributes.bundleId === app) ?? {};
  if (id === undefined)
    throw new CommandError(exitCodes.notFound, `The account has no app with the bundle id ${app}.`, [
      "`storeconnect apps` lists them.",
    ]);
  return id;
}
