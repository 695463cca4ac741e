/** The checks that need no request: where the credentials are, who can read the key, whether it signs. */
import { createConnectClient } from "../../../index.js";
import { type Credentials, type CredentialsSource, credentialsSources } from "../../../node/index.js";
import { type ClientOptions, findCredentials, keyEnvironment } from "../../client-options.js";
import { exitCodes } from "../../exit-codes.js";
import type { Shell } from "../../shell.js";
import { type Finding, ok, problem, warning } from "./finding.js";

/** Reports the findings. Resolves to the credentials, or to undefined if nothing can be sent with them. */
export async function checkCredentials(
  options: ClientOptions,
  shell: Shell,
  report: (finding: Finding) => void,
): Promise<Credentials | undefined> {
  const sources = await sourcesOf(options, shell);
  const [first, ...others] = sources;
  if (first === undefined) {
    report(
      problem(
        "credentials",
        exitCodes.credentials,
        "No key was found.",
        "Set ASC_KEY_ID, ASC_ISSUER_ID and ASC_PRIVATE_KEY_PATH, or use --key-id, --issuer-id and --key-file.",
      ),
    );
    return undefined;
  }
  report(ok("credentials", describe(first, options)));
  if (others.length > 0) {
    const names = others.map(({ variable }) => variable).join(" and ");
    report(
      warning(
        "credentials",
        `${names} ${others.length === 1 ? "is" : "are"} set too and ${others.length === 1 ? "is" : "are"} ignored: ${first.variable} counts.`,
        "Unset what you don't use.",
      ),
    );
  }

  const exposed: string[] = [];
  let credentials: Credentials;
  try {
    credentials = await findCredentials(options, shell, (message) => exposed.push(message));
    await createConnectClient(credentials).token();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    report(
      problem(
        "key",
        exitCodes.credentials,
        message,
        "A key can be downloaded once; an Admin makes another one in App Store Connect, under Users and Access.",
      ),
    );
    return undefined;
  }
  for (const message of exposed) report(warning("key file", message));
  if (exposed.length === 0 && first.key?.path !== undefined)
    report(ok("key file", "Only its owner can read the file of the key."));
  report(ok("key", "The private key signs tokens."));
  return credentials;
}

async function sourcesOf(options: ClientOptions, shell: Shell): Promise<readonly CredentialsSource[]> {
  const { keyFile } = options;
  const sources = await credentialsSources({ env: keyEnvironment(options, shell) });
  if (!keyFile?.endsWith(".json")) return sources;
  return [{ variable: "--key-file", hasIssuer: undefined, key: { path: keyFile } }, ...sources];
}

/** Where the parts of the credentials are. Values are not shown: one may have been put into the wrong variable. */
function describe({ variable, hasIssuer, key }: CredentialsSource, { keyId, keyFile }: ClientOptions): string {
  const place =
    key === undefined
      ? "no private key"
      : key.path === undefined
        ? `the private key in ${key.variable}`
        : `the private key in the file ${key.path}${keyFile ? " (--key-file)" : key.variable ? ` (${key.variable})` : ", found by the key's id"}`;
  if (hasIssuer === undefined) return `The key file of ${variable}: ${key?.path}.`;
  const name = keyId && variable === "ASC_KEY_ID" ? "--key-id" : variable;
  return `The key id in ${name}, ${hasIssuer ? "an issuer id (the key of a team)" : "no issuer id (the key of one user)"}, ${place}.`;
}
