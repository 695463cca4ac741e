import { randomUUID } from "node:crypto";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TokenError } from "../../../src/errors/index.js";
import { credentialsFromEnvironment, findPrivateKey, privateKeyFromFile } from "../../../src/node/index.js";
import { looksLikePath } from "../../../src/node/keys/shown-path.js";
import { everythingOf } from "../../helpers/made-keys.js";

/** Random bytes behind the beginning of a P-256 key, 138 in all, as base64. */
const material = fc
  .uint8Array({ minLength: 102, maxLength: 102 })
  .map((random) =>
    Buffer.concat([
      Buffer.from("308187020100301306072a8648ce3d020106082a8648ce3d030107046d306b0201010420", "hex"),
      random,
    ]),
  )
  .map((der) => der.toString("base64"));

const lines = (text: string, by: string): string => text.match(/.{1,64}/g)!.join(by);
const armor = (text: string, by: string): string =>
  ["-----BEGIN PRIVATE KEY-----", lines(text, by), "-----END PRIVATE KEY-----", ""].join(by);

/** How a key looks where it is pasted for a path. */
const dressings: Readonly<Record<string, (key: string) => string>> = {
  "as base64": (key) => key,
  "in lines": (key) => lines(key, "\n"),
  "in lines that are written as \\n": (key) => lines(key, "\\n"),
  "in lines that are written as \\\\n": (key) => lines(key, "\\\\n"),
  "in lines that spaces part": (key) => lines(key, " "),
  "in double quotes": (key) => `"${key}"`,
  "in single quotes": (key) => `'${key}'`,
  "as base64url": (key) => Buffer.from(key, "base64").toString("base64url"),
  "as hex digits": (key) => Buffer.from(key, "base64").toString("hex"),
  "behind file://": (key) => `file://${key}`,
  "behind file:///": (key) => `file:///${key}`,
  "behind ~/": (key) => `~/${key}`,
  "behind ./": (key) => `./${key}`,
  "behind a folder": (key) => `/home/runner/work/${key}`,
  "before .p8": (key) => `${key}.p8`,
  "as PEM": (key) => armor(key, "\n"),
  "as PEM with \\n": (key) => armor(key, "\\n"),
  "as the base64 of PEM": (key) => Buffer.from(armor(key, "\n")).toString("base64"),
  "as JSON": (key) => JSON.stringify({ key_id: "K", key: armor(key, "\n") }),
  "without its first line": (key) => key.slice(64),
};

/** Everywhere that a path or a folder is taken. */
const takers: Readonly<Record<string, (text: string) => Promise<unknown>>> = {
  privateKeyFromFile: (text) => privateKeyFromFile(text),
  "privateKeyFromFile with a URL": async (text) =>
    privateKeyFromFile(URL.canParse(text) ? new URL(text) : pathToFileURL(`/${text}`)),
  ASC_PRIVATE_KEY_PATH: (text) =>
    credentialsFromEnvironment({ env: { ASC_KEY_ID: "KEY", ASC_PRIVATE_KEY_PATH: text } }),
  APP_STORE_CONNECT_API_KEY_PATH: (text) =>
    credentialsFromEnvironment({ env: { APP_STORE_CONNECT_API_KEY_PATH: text } }),
  API_PRIVATE_KEYS_DIR: (text) =>
    credentialsFromEnvironment({ env: { ASC_KEY_ID: "NO_SUCH_KEY", API_PRIVATE_KEYS_DIR: text } }),
  "findPrivateKey's folders": (text) => findPrivateKey({ keyId: "NO_SUCH_KEY", folders: [text] }),
};

describe("a key that is given where a path is wanted", () => {
  for (const [dressing, dress] of Object.entries(dressings))
    it(`is not shown by any error: ${dressing}`, async () => {
      await fc.assert(
        fc.asyncProperty(material, fc.constantFrom(...Object.keys(takers)), async (key, taker) => {
          const dressed = dress(key);
          const error: unknown = await takers[taker]!(dressed).catch((reason: unknown) => reason);
          expect(error, taker).toBeInstanceOf(TokenError);
          const said = everythingOf(error).toLowerCase();
          const shown = dressed.toLowerCase();
          for (let at = 0; at + 12 <= shown.length; at += 1) {
            const part = shown.slice(at, at + 12);
            // A folder before the key and the file's ending are no secret.
            if (/^[\w+/=]{12}$/.test(part) && !"/home/runner/work/".includes(part))
              expect(said, taker).not.toContain(part);
          }
        }),
        { seed: 6, numRuns: 60 },
      );
    });
});

describe("looksLikePath", () => {
  it.each([
    "/run/secrets/app_store_connect_private_key",
    "/nowhere/AuthKey_2X9R4HXF34.p8",
    "~/private_keys/SubscriptionKey_2X9R4HXF34.p8",
    "C:\\Users\\me\\keys\\AuthKey_2X9R4HXF34.p8",
    "/home/runner/work/my-project/my-project/secrets/app-store-connect/private-key-of-the-team",
    "/var/folders/zz/zyxvpxvq6csfxvn_n0000000000000/T/storeconnect-a1B2c3/AuthKey_KEY.p8",
    `/tmp/${randomUUID()}/AuthKey_2X9R4HXF34.p8`,
    "/Volumes/My Keys (old)/key.p8",
    "../../keys/key.pem",
    "",
  ])("takes %j for a path", (path) => {
    expect(looksLikePath(path)).toBe(true);
  });
});
