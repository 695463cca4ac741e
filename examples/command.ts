/** What the programs share: the client of the environment's key, the app of a bundle id, and writes that wait for `--yes`. */

import { type ConnectClient, createConnectClient, isStoreConnectError } from "storeconnect";
import { credentialsFromEnvironment } from "storeconnect/node";

/** A mistake of the caller, such as a missing argument: shown without a stack. */
export class UsageError extends Error {}

/** Runs a program with a client for the key in ASC_KEY_ID and its companions; ASC_BASE_URL replaces Apple's server. */
export async function run(program: (connect: ConnectClient) => Promise<void>): Promise<void> {
  try {
    const credentials = await credentialsFromEnvironment({ warn: console.warn });
    await program(createConnectClient({ ...credentials, baseUrl: process.env["ASC_BASE_URL"] || undefined }));
  } catch (error) {
    console.error(error instanceof UsageError || isStoreConnectError(error) ? error.message : error);
    process.exitCode = 1;
  }
}

/** Makes a change if `yes` is set. Otherwise only prints what it would do, and returns undefined. */
export async function change<Result>(
  yes: boolean,
  description: string,
  write: () => Promise<Result>,
): Promise<Result | undefined> {
  console.log(yes ? `- ${description}` : `- would ${description} (add --yes)`);
  return yes ? await write() : undefined;
}

/** The app with a bundle id. */
export async function findApp(connect: ConnectClient, bundleId: string): Promise<{ id: string; name: string }> {
  const { data: found } = await connect.GET("/v1/apps", {
    params: { query: { "filter[bundleId]": [bundleId], "fields[apps]": ["name", "bundleId"] } },
  });
  const app = found.data.find(({ attributes }) => attributes.bundleId === bundleId);
  if (app === undefined) throw new UsageError(`The account has no app with the bundle id ${bundleId}.`);
  return { id: app.id, name: app.attributes.name ?? bundleId };
}
