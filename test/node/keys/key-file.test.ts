import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TokenError } from "../../../src/errors/index.js";
import { credentialsFromFile, privateKeyFromFile } from "../../../src/node/index.js";
import { withFolder } from "../../helpers/folder.js";
import {
  base64,
  claimsOf,
  encryptedPem,
  everythingOf,
  passphrase,
  pem,
  publicKey,
  toBase64,
} from "../../helpers/made-keys.js";

const keyFile = JSON.stringify({ key_id: "KEY", issuer_id: "ISSUER", key: pem, duration: 1200, in_house: false });
const inFile = <T>(text: string, run: (path: string) => Promise<T>): Promise<T> =>
  withFolder({ "AuthKey_KEY.p8": text }, (folder) => run(join(folder, "AuthKey_KEY.p8")));

describe("privateKeyFromFile", () => {
  it.each([
    ["PEM", pem, undefined],
    ["fastlane's JSON", keyFile, undefined],
    ["an encrypted key", encryptedPem, passphrase],
  ])("gives the key of a file that holds %s", async (_, text, secret) => {
    await inFile(text, async (path) => {
      const privateKey = await privateKeyFromFile(path, { passphrase: secret });
      await expect(claimsOf({ privateKey })).resolves.toMatchObject({ sub: "user" });
    });
  });

  it("takes the file's URL", async () => {
    await inFile(pem, async (path) => {
      await expect(privateKeyFromFile(pathToFileURL(path))).resolves.toMatchObject({ type: "private" });
    });
  });

  it("gives a key that can't be read out or printed", async () => {
    await inFile(pem, async (path) => {
      const key = await privateKeyFromFile(path);
      expect(key.extractable).toBe(false);
      expect(inspect(key, { depth: null, showHidden: true }) + JSON.stringify(key)).not.toContain(base64.slice(48, 80));
    });
  });

  it.each([
    ["a key that is cut off", pem.slice(0, -30), /AuthKey_KEY\.p8 is cut off/],
    ["an encrypted key, without a passphrase", encryptedPem, /AuthKey_KEY\.p8 is encrypted; give its "passphrase"/],
    ["a public key", String(publicKey.export({ type: "spki", format: "pem" })), /AuthKey_KEY\.p8 is a public key/],
    ["nothing", "", /AuthKey_KEY\.p8 is neither PEM nor base64/],
  ])("names the file that holds %s", async (_, text, message) => {
    await inFile(text, async (path) => {
      await expect(privateKeyFromFile(path)).rejects.toThrow(TokenError);
      await expect(privateKeyFromFile(path)).rejects.toThrow(message);
    });
  });

  it("names a file that can't be read, with the system's code", async () => {
    await withFolder({}, async (folder) => {
      await expect(privateKeyFromFile(join(folder, "none.p8"))).rejects.toThrow(/none\.p8 can't be read \(ENOENT\)/);
      await expect(privateKeyFromFile(folder)).rejects.toThrow(/can't be read \(EISDIR\)/);
    });
  });

  it("does not show a key that is given for a path", async () => {
    const mistakes = fc.constantFrom(pem, pem.replaceAll("\n", "\\n"), base64, toBase64(pem), keyFile, `/keys/${pem}`);
    await fc.assert(
      fc.asyncProperty(mistakes, async (path) => {
        const error: unknown = await privateKeyFromFile(path).catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(TokenError);
        const said = everythingOf(error);
        expect(said).toContain("The path of the key file looks like a key and is not shown");
        expect(said).not.toContain(base64.slice(48, 60));
        expect(said).not.toContain(toBase64(pem).slice(48, 60));
      }),
      { seed: 8, numRuns: 30 },
    );
  });

  describe.skipIf(process.platform === "win32")("warns", () => {
    it.each([
      [0o644, 1],
      [0o640, 1],
      [0o604, 1],
      [0o600, 0],
      [0o400, 0],
      [0o711, 0],
    ])("of a file of mode %o, so many times: %i", async (mode, times) => {
      await inFile(pem, async (path) => {
        await chmod(path, mode);
        const warnings: string[] = [];
        await privateKeyFromFile(path, { warn: (message) => warnings.push(message) });
        expect(warnings).toEqual(
          Array(times).fill(
            `The key file ${path} can be read by others than its owner (mode ${mode.toString(8)}); run chmod 600 on it.`,
          ),
        );
      });
    });
  });
});

describe("credentialsFromFile", () => {
  it("gives the ids and the key of fastlane's key file", async () => {
    await inFile(keyFile, async (path) => {
      const { keyId, issuerId, privateKey } = await credentialsFromFile(path);
      expect({ keyId, issuerId }).toEqual({ keyId: "KEY", issuerId: "ISSUER" });
      await expect(claimsOf({ issuerId, privateKey })).resolves.toMatchObject({ iss: "ISSUER" });
    });
  });

  it.each([
    ["no issuer", { key_id: "KEY", key: pem }],
    ["an issuer of null", { key_id: "KEY", issuer_id: null, key: pem }],
    ["an empty issuer", { key_id: "KEY", issuer_id: "", key: pem }],
  ])("gives an individual key where there is %s", async (_, content) => {
    await inFile(JSON.stringify(content), async (path) => {
      const credentials = await credentialsFromFile(path);
      expect(credentials).not.toHaveProperty("issuerId");
      await expect(claimsOf(credentials)).resolves.toMatchObject({ sub: "user" });
    });
  });

  it.each([
    ["a PEM", pem, /is not valid JSON/],
    ["JSON of another kind", "[1]", /JSON without a "key"/],
    ["null", "null", /JSON without a "key"/],
    ["a file without the key's id", JSON.stringify({ key: pem }), /has no "key_id"/],
    ["a key that is not a string", JSON.stringify({ key_id: "KEY", key: { pem } }), /JSON without a "key"/],
  ])("rejects %s, naming the file and nothing in it", async (_, text, message) => {
    await inFile(text, async (path) => {
      const error: unknown = await credentialsFromFile(path).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(TokenError);
      expect((error as Error).message).toMatch(message);
      expect((error as Error).message).toContain(path);
      expect(everythingOf(error)).not.toContain(base64.slice(48, 60));
    });
  });
});
