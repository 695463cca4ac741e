/** The action of `storeconnect fake`. */
import { createFakeAppStore, type FakeAppStore } from "../../../testing/index.js";
import type { Shell } from "../../shell.js";
import { untilStopped } from "../../until-stopped.js";
import { wholeNumber } from "../../whole-number.js";

/** The options of `storeconnect fake`. */
export interface FakeOptions {
  readonly port?: string;
  readonly seed: string;
  readonly empty?: true;
  readonly json?: true;
}

/** Runs the store until Ctrl-C. */
export async function serveFake({ port, seed, empty, json }: FakeOptions, { stdout, signal }: Shell): Promise<void> {
  await using fake = await createFakeAppStore({
    port: port === undefined ? 0 : wholeNumber("--port", port, 0, 65_535),
    seed: wholeNumber("--seed", seed, 0, 2 ** 32 - 1),
    ...(empty && { resources: [] }),
  });
  const variables = variablesOf(fake);
  const apps = fake
    .snapshot()
    .filter(({ type }) => type === "apps")
    .map(({ id, attributes }) => ({
      id,
      name: String(attributes?.["name"]),
      bundleId: String(attributes?.["bundleId"]),
    }));
  if (json) stdout.write(`${JSON.stringify({ baseUrl: fake.baseUrl, variables, apps })}\n`);
  else stdout.write(`${textOf(fake.baseUrl, variables, apps)}\n`);
  await untilStopped(signal);
}

/** A key in a variable may have its line breaks written as `\n`. */
function variablesOf({ baseUrl, credentials }: FakeAppStore): Record<string, string> {
  return {
    ASC_BASE_URL: baseUrl,
    ASC_KEY_ID: credentials.keyId,
    ASC_ISSUER_ID: credentials.issuerId,
    ASC_PRIVATE_KEY: credentials.privateKey.trimEnd().replaceAll("\n", "\\n"),
  };
}

function textOf(
  baseUrl: string,
  variables: Readonly<Record<string, string>>,
  apps: readonly { readonly id: string; readonly name: string; readonly bundleId: string }[],
): string {
  return [
    `# A fake App Store Connect at ${baseUrl}. Ctrl-C ends it. In another shell:`,
    ...Object.entries(variables).map(([name, value]) => `export ${name}='${value}'`),
    `# ${apps.length} apps${apps.length > 0 ? ":" : ""}`,
    ...apps.map(({ id, name, bundleId }) => `# ${id}  ${bundleId}  ${name}`),
  ].join("\n");
}
