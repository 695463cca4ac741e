import { chmod } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TokenError } from "../../../src/errors/index.js";
import { createConnectClient, getApps } from "../../../src/index.js";
import { credentialsFromEnvironment } from "../../../src/node/index.js";
import { createFakeAppStore } from "../../../src/testing/index.js";
import { withFolder } from "../../helpers/folder.js";
import { base64, claimsOf, encryptedPem, everythingOf, passphrase, pem, toBase64 } from "../../helpers/made-keys.js";

const ids = { ASC_KEY_ID: "KEY", ASC_ISSUER_ID: "ISSUER" };
const fastlaneIds = { APP_STORE_CONNECT_API_KEY_KEY_ID: "LANE", APP_STORE_CONNECT_API_KEY_ISSUER_ID: "LANES" };
const fastlane = { ...fastlaneIds, APP_STORE_CONNECT_API_KEY_KEY: pem };
const team = { keyId: "KEY", issuerId: "ISSUER" };
const lane = { keyId: "LANE", issuerId: "LANES" };
/** Neither the machine's own folders nor its own variables. */
const nowhere = { API_PRIVATE_KEYS_DIR: "/nowhere" };

describe("credentialsFromEnvironment", () => {
  it("makes a client that works", async () => {
    await using store = await createFakeAppStore();
    const { keyId, issuerId, privateKey } = store.credentials;
    const env = { ASC_KEY_ID: keyId, ASC_ISSUER_ID: issuerId, ASC_PRIVATE_KEY: toBase64(privateKey) };
    const credentials = await credentialsFromEnvironment({ env });
    const apps = await getApps(createConnectClient({ ...credentials, baseUrl: store.baseUrl }));
    expect(Object.keys(apps).length).toBeGreaterThan(0);
  });

  it.each<[string, Record<string, string>, { keyId: string; issuerId?: string }]>([
    ["ASC_*", { ...ids, ASC_PRIVATE_KEY: pem }, team],
    ["a key with line breaks written as \\n", { ...ids, ASC_PRIVATE_KEY: pem.replaceAll("\n", "\\n") }, team],
    ["an encrypted key", { ...ids, ASC_PRIVATE_KEY: encryptedPem, ASC_PRIVATE_KEY_PASSPHRASE: passphrase }, team],
    ["an individual key", { ASC_KEY_ID: "KEY", ASC_PRIVATE_KEY: pem }, { keyId: "KEY" }],
    ["an issuer that is empty", { ASC_KEY_ID: "KEY", ASC_ISSUER_ID: "", ASC_PRIVATE_KEY: pem }, { keyId: "KEY" }],
    ["fastlane's names", fastlane, lane],
    [
      "fastlane's key in base64",
      {
        ...fastlaneIds,
        APP_STORE_CONNECT_API_KEY_KEY: toBase64(pem),
        APP_STORE_CONNECT_API_KEY_IS_KEY_CONTENT_BASE64: "true",
      },
      lane,
    ],
    ["both, and ours first", { ...ids, ASC_PRIVATE_KEY: pem, ...fastlane }, team],
    ["both, ours without a key's id", { ASC_ISSUER_ID: "STRAY", ASC_PRIVATE_KEY: "stray", ...fastlane }, lane],
    [
      "an individual key beside a stray issuer of fastlane",
      { ...fastlaneIds, ASC_KEY_ID: "KEY", ASC_PRIVATE_KEY: pem },
      { keyId: "KEY" },
    ],
  ])("reads %s", async (_, env, expected) => {
    const { privateKey, ...rest } = await credentialsFromEnvironment({ env });
    expect(rest).toEqual(expected);
    await expect(claimsOf({ privateKey, ...rest })).resolves.toBeDefined();
  });

  it("reads the files that the variables name, or that are named after the key", async () => {
    const json = JSON.stringify({ key_id: "JSON", key: encryptedPem });
    await withFolder({ "key.p8": pem, "AuthKey_KEY.p8": pem, "key.json": json }, async (folder) => {
      const path = join(folder, "key.p8");
      const file = join(folder, "key.json");
      await expect(credentialsFromEnvironment({ env: { ...ids, ASC_PRIVATE_KEY_PATH: path } })).resolves.toMatchObject(
        team,
      );
      await expect(
        credentialsFromEnvironment({ env: { ...fastlaneIds, APP_STORE_CONNECT_API_KEY_KEY_FILEPATH: path } }),
      ).resolves.toMatchObject(lane);
      await expect(
        credentialsFromEnvironment({
          env: { APP_STORE_CONNECT_API_KEY_PATH: file, ASC_PRIVATE_KEY_PASSPHRASE: passphrase },
        }),
      ).resolves.toMatchObject({ keyId: "JSON" });
      await expect(
        credentialsFromEnvironment({ env: { ...ids, API_PRIVATE_KEYS_DIR: folder } }),
      ).resolves.toMatchObject(team);
    });
  });

  it("reads ~/ at the beginning of a path as the home folder", async () => {
    const env = { ...ids, ASC_PRIVATE_KEY_PATH: "~/storeconnect-no-such-file.p8" };
    await expect(credentialsFromEnvironment({ env })).rejects.toThrow(join(homedir(), "storeconnect-no-such-file.p8"));
  });

  it.skipIf(process.platform === "win32")("warns of a file that others can read", async () => {
    await withFolder({ "key.p8": pem }, async (folder) => {
      const path = join(folder, "key.p8");
      await chmod(path, 0o644);
      const warnings: string[] = [];
      await credentialsFromEnvironment({
        env: { ...ids, ASC_PRIVATE_KEY_PATH: path },
        warn: (message) => warnings.push(message),
      });
      expect(warnings).toEqual([expect.stringContaining(path)]);
    });
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ["nothing is set", {}, /set ASC_KEY_ID, ASC_ISSUER_ID and ASC_PRIVATE_KEY or ASC_PRIVATE_KEY_PATH \(or fastlane's/],
    ["the key's id is missing", { ASC_PRIVATE_KEY: pem }, /set ASC_KEY_ID/],
    [
      "the key is missing",
      { ...ids, ...nowhere },
      /ASC_KEY_ID is set, but neither ASC_PRIVATE_KEY nor ASC_PRIVATE_KEY_PATH.*\/nowhere/,
    ],
    [
      "fastlane's key is missing",
      { ...fastlaneIds, ...nowhere },
      /APP_STORE_CONNECT_API_KEY_KEY_ID is set, but neither APP_STORE_CONNECT_API_KEY_KEY nor/,
    ],
    ["the key is damaged", { ...ids, ASC_PRIVATE_KEY: pem.slice(0, -9) }, /^ASC_PRIVATE_KEY is cut off/],
    [
      "fastlane's key is damaged",
      { ...fastlane, APP_STORE_CONNECT_API_KEY_KEY: "x" },
      /^APP_STORE_CONNECT_API_KEY_KEY is/,
    ],
    [
      "the passphrase is missing",
      { ...ids, ASC_PRIVATE_KEY: encryptedPem },
      /^ASC_PRIVATE_KEY is encrypted; give its ASC_PRIVATE_KEY_PASSPHRASE/,
    ],
    [
      "the passphrase is wrong",
      { ...ids, ASC_PRIVATE_KEY: encryptedPem, ASC_PRIVATE_KEY_PASSPHRASE: "wrong" },
      /ASC_PRIVATE_KEY_PASSPHRASE does not open it/,
    ],
    ["the path holds the key", { ...ids, ASC_PRIVATE_KEY_PATH: pem }, /give a key .* in ASC_PRIVATE_KEY/],
    [
      "the key file is not there",
      { APP_STORE_CONNECT_API_KEY_PATH: "/nowhere/key.json" },
      /\/nowhere\/key\.json can't be read \(ENOENT\)/,
    ],
  ])("names the variables to fix if %s", async (_, env, message) => {
    const answer = credentialsFromEnvironment({ env });
    await expect(answer).rejects.toThrow(TokenError);
    await expect(answer).rejects.toThrow(message);
  });

  it("never shows a secret, whatever the variables hold and whichever of them holds it", async () => {
    const names = [
      ...Object.keys({ ...ids, ...fastlane }),
      "ASC_PRIVATE_KEY",
      "ASC_PRIVATE_KEY_PATH",
      "ASC_PRIVATE_KEY_PASSPHRASE",
      "APP_STORE_CONNECT_API_KEY_KEY_FILEPATH",
      "APP_STORE_CONNECT_API_KEY_PATH",
    ];
    const secrets = [
      pem,
      base64,
      toBase64(pem),
      encryptedPem,
      pem.replaceAll("\n", "\\n"),
      pem.slice(0, -40),
      passphrase,
    ];
    /** Key material alone: not the header lines, and not the beginning, which all keys share. */
    const runs = secrets.slice(0, -1).flatMap((secret) => {
      const material = secret.replaceAll(/-----.*?-----|\\n|\s/g, "").slice(32);
      return material.match(/.{12}/g) ?? [];
    });
    const values = fc.oneof(fc.constantFrom(...secrets), fc.constantFrom("", "KEY", "/nowhere"));
    const environments = fc.dictionary(fc.constantFrom(...names), values, { minKeys: 1 });
    await fc.assert(
      fc.asyncProperty(environments, async (env) => {
        const outcome: unknown = await credentialsFromEnvironment({ env: { ...nowhere, ...env } }).then(
          ({ privateKey }) => privateKey,
          (reason: unknown) => reason,
        );
        const said = outcome instanceof Error ? everythingOf(outcome) : inspect(outcome, { showHidden: true });
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(TokenError);
        // A passphrase in a path's place looks like a path.
        if (!Object.entries(env).some(([name, value]) => /PATH$/.test(name) && value === passphrase)) {
          expect(said).not.toContain(passphrase);
        }
        expect(runs.filter((run) => said.includes(run))).toEqual([]);
      }),
      { seed: 9, numRuns: 200 },
    );
  });
});
