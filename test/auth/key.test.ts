import { generateKeyPairSync, webcrypto } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importPrivateKey } from "../../src/auth/import-key.js";
import type { PrivateKey } from "../../src/auth/key.js";
import { readKeyText } from "../../src/auth/key-text.js";
import { createTokenSource } from "../../src/auth/token.js";
import { octetString, sequence, writeElement } from "../../src/encoding/der.js";
import { TokenError } from "../../src/errors/index.js";
import {
  aes128,
  armor,
  base64,
  claimsOf,
  des3,
  encrypt,
  encryptedPem,
  everythingOf,
  keyObject,
  passphrase,
  pem,
  pemOf,
  publicKey,
  scrypt,
  sec1Pem,
  sha512,
  toBase64,
} from "../helpers/made-keys.js";

const der = keyObject.export({ type: "pkcs8", format: "der" });
const { subtle } = webcrypto;
const p256 = { name: "ECDSA", namedCurve: "P-256" };
const cryptoKey = await subtle.importKey("pkcs8", der, p256, true, ["sign"]);
const ecdsa = await subtle.generateKey(p256, true, ["sign", "verify"]);
const ecdsa384 = await subtle.generateKey({ ...p256, namedCurve: "P-384" }, true, ["sign"]);
const ecdh = await subtle.generateKey({ ...p256, name: "ECDH" }, true, ["deriveBits"]);
const keyFile = JSON.stringify({ key_id: "KEY", issuer_id: "ISSUER", key: pem, duration: 1200, in_house: false });
/** As `openssl ecparam -genkey` writes it, with the curve first. */
const withParameters = armor("EC PARAMETERS", Buffer.from("06082a8648ce3d030107", "hex")) + sec1Pem;
/** Without curve and public key: RFC 5915 requires only the number. */
const { d = "" } = keyObject.export({ format: "jwk" });
const bareSec1 = writeElement(
  sequence,
  Uint8Array.of(2, 1, 1),
  writeElement(octetString, Uint8Array.from(Buffer.from(d, "base64url"))),
);

describe("importPrivateKey", () => {
  it.each<[string, PrivateKey, string?]>([
    ["as PEM, as downloaded", pem],
    ["as PEM with spaces and line breaks around it", `\n\t ${pem} \n\n`],
    ["as PEM with a byte order mark", `\uFEFF${pem}`],
    ["as PEM with CRLF", pem.replaceAll("\n", "\r\n")],
    ["as PEM with CR alone", pem.replaceAll("\n", "\r")],
    ["as PEM with line breaks written as \\n", pem.replaceAll("\n", "\\n")],
    ["as PEM with line breaks written as \\r\\n", pem.replaceAll("\n", "\\r\\n")],
    ["as PEM with line breaks escaped twice", pem.replaceAll("\n", "\\\\n")],
    ["as PEM on one line with spaces for line breaks", pem.replaceAll("\n", " ")],
    ["as PEM on one line without line breaks", pem.replaceAll("\n", "")],
    ["as PEM in quotes", `"${pem.replaceAll("\n", "\\n")}"`],
    ["as PEM in single quotes", `'${pem}'`],
    ["as PEM with other lines around the block", `Bag Attributes: none\n${pem}the end`],
    ["as PEM without its BEGIN and END lines", pem.replaceAll(/-----.*-----/g, "")],
    ["as bare base64", base64],
    ["as bare base64 in quotes", `"${base64}"`],
    ["as bare base64 with line breaks written as \\n", base64.replaceAll(/.{64}/g, "$&\\n")],
    ["as base64 of the PEM", toBase64(pem)],
    [
      "as base64 of the PEM in lines of 76, as the command base64 writes it",
      toBase64(pem).replaceAll(/.{76}/g, "$&\n"),
    ],
    ["as base64 of base64 of the PEM", toBase64(toBase64(pem))],
    ["as SEC1", sec1Pem],
    ["as SEC1 after its parameters", withParameters],
    ["as SEC1 that does not name its curve", armor("EC PRIVATE KEY", bareSec1)],
    ["as SEC1 without its BEGIN and END lines", sec1Pem.replaceAll(/-----.*-----/g, "")],
    ["as PKCS#8 labelled EC PRIVATE KEY", pem.replaceAll("PRIVATE KEY", "EC PRIVATE KEY")],
    ["as encrypted PKCS#8", encryptedPem, passphrase],
    ["as encrypted PKCS#8 in base64 of the PEM", toBase64(encryptedPem), passphrase],
    ["as PKCS#8 encrypted with AES-128 and PBKDF2's default hash", encrypt(der, { cipher: aes128 }), passphrase],
    ["as PKCS#8 encrypted with SHA-512", encrypt(der, { prf: sha512 }), passphrase],
    ["as PEM that is not encrypted, beside a passphrase", pem, passphrase],
    ["as fastlane's key file", keyFile],
    [
      "as fastlane's key file with its key in base64",
      JSON.stringify({ key: toBase64(pem), is_key_content_base64: true }),
    ],
    ["as base64 of fastlane's key file", toBase64(keyFile)],
    ["as a CryptoKey", cryptoKey],
    ["as a KeyObject", keyObject],
  ])("accepts a private key %s", async (_, privateKey, secret) => {
    await expect(claimsOf({ privateKey, passphrase: secret })).resolves.toMatchObject({ sub: "user" });
  });

  it("returns a key that can't be exported", async () => {
    expect((await importPrivateKey(pem)).extractable).toBe(false);
  });
});

describe("a key that can't sign", () => {
  const rsa = generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey;
  const p384 = generateKeyPairSync("ec", { namedCurve: "P-384" }).privateKey;
  const ed25519 = generateKeyPairSync("ed25519").privateKey;
  const legacy = "-----BEGIN EC PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\n\nAAAA\n";
  const certificate = armor("CERTIFICATE", Buffer.from("300730003000030100", "hex"));
  const wrongScalar = armor("PRIVATE KEY", Buffer.from(der).fill(0xff, 36, 68));

  it.each<[string, PrivateKey, RegExp, string?]>([
    ["a public key", pemOf(publicKey, "spki"), /"privateKey" is a public key/],
    ["a certificate", certificate, /is a certificate/],
    ["an RSA key", pemOf(rsa, "pkcs8"), /is an RSA key; .*P-256/],
    ["an RSA key in PKCS#1", pemOf(rsa, "pkcs1"), /is an RSA key/],
    ["an EC key on P-384", pemOf(p384, "pkcs8"), /is an EC key on another curve/],
    ["an EC key on P-384 in SEC1", pemOf(p384, "sec1"), /is an EC key on another curve/],
    ["an Ed25519 key", pemOf(ed25519, "pkcs8"), /but not an EC key/],
    ["an OpenSSH key", armor("OPENSSH PRIVATE KEY", Buffer.from("openssh-key-v1")), /is an OpenSSH key/],
    [
      "curve parameters alone",
      armor("EC PARAMETERS", Buffer.from("06082a8648ce3d030107", "hex")),
      /is not a private key/,
    ],
    ["a number that is not a key of the curve", wrongScalar, /is damaged/],
    ["a PEM without its end", pem.slice(0, -30), /is cut off: the END line/],
    ["a PEM without its beginning", pem.slice(30), /has no "-----BEGIN PRIVATE KEY-----" line/],
    ["a PEM that is cut in the middle", pem.slice(0, 90) + pem.slice(-26), /cut off or damaged between/],
    ["a PEM that is not base64 inside", pem.replace("M", "*"), /cut off or damaged between/],
    ["base64 that is cut off", base64.slice(0, 80), /base64, but its content is not a key/],
    ["words", "my key", /neither PEM nor base64/],
    ["a path", "/keys/AuthKey_KEY.p8", /neither PEM nor base64/],
    ["white space", " \n", /neither PEM nor base64/],
    ["JSON without a key", '{"key_id":"KEY"}', /JSON without a "key"/],
    ["JSON that is cut off", keyFile.slice(0, -9), /starts like a JSON key file, but is not valid JSON/],
    ["base64 in base64 and so on", [1, 2, 3, 4, 5].reduce(toBase64, pem), /too many layers/],
    ["an encrypted key without a passphrase", encryptedPem, /"privateKey" is encrypted; give its "passphrase"/],
    ["an encrypted key with another passphrase", encryptedPem, /"passphrase" does not open it/, "wrong"],
    ["an encrypted RSA key", encrypt(rsa.export({ type: "pkcs8", format: "der" })), /is an RSA key/, passphrase],
    ["an encrypted string", encrypt(Buffer.from("not a key")), /does not open it/, passphrase],
    ["an encryption with 3DES", encrypt(der, { cipher: des3 }), /unsupported.*openssl/, passphrase],
    ["an encryption with scrypt", encrypt(der, { derivation: scrypt }), /unsupported/, passphrase],
    [
      "an encryption that takes forever",
      encrypt(der, { iterations: 2 ** 31 }),
      /more than 10000000 iterations/,
      passphrase,
    ],
    ["the encryption of SEC1", `${legacy}-----END EC PRIVATE KEY-----`, /legacy PEM encryption/, passphrase],
    ["a public KeyObject", publicKey, /KeyObject whose type is not "private"/],
    ["a KeyObject of another kind", rsa, /is an RSA key/],
  ])("rejects with a TokenError that says what it is: %s", async (_, privateKey, message, secret) => {
    const token = createTokenSource({ keyId: "KEY", privateKey, passphrase: secret })();
    await expect(token).rejects.toThrow(TokenError);
    await expect(token).rejects.toThrow(message);
  });

  it.each([
    ["public", /type is not "private"/, ecdsa.publicKey],
    ["of another curve", /not on curve P-256/, ecdsa384.privateKey],
    ["without the usage sign", /usage "sign"/, ecdh.privateKey],
  ])("rejects if it is a CryptoKey %s", async (_, message, privateKey) => {
    await expect(importPrivateKey(privateKey)).rejects.toThrow(message);
  });

  it.each([
    ["nothing", undefined, '"privateKey" is missing'],
    ["an empty string", "", '"privateKey" is missing'],
    ["bytes", new Uint8Array(der), '"privateKey" must be a string, a CryptoKey or a KeyObject'],
    ["a JSON Web Key", keyObject.export({ format: "jwk" }), '"privateKey" must be'],
    ["a number", 7, '"privateKey" must be'],
  ])("throws a TypeError at once if it is %s", (_, privateKey, message) => {
    const make = () => createTokenSource({ keyId: "KEY", privateKey: privateKey as unknown as string });
    expect(make).toThrow(TypeError);
    expect(make).toThrow(message);
  });

  it("throws a TypeError at once if its passphrase is empty", () => {
    expect(() => createTokenSource({ keyId: "KEY", privateKey: pem, passphrase: "" })).toThrow(/"passphrase"/);
  });
});

describe("any value as a key", () => {
  const sources = [pem, sec1Pem, encryptedPem, base64, toBase64(pem), keyFile, pemOf(publicKey, "spki")];
  /** A key string with a few parts removed or replaced. */
  const spoiled = fc
    .tuple(
      fc.constantFrom(...sources),
      fc.array(
        fc.tuple(fc.nat(), fc.nat(60), fc.oneof(fc.string(), fc.constantFrom("\n", "\\n", "-----", "=", '"', "{"))),
        {
          maxLength: 4,
        },
      ),
    )
    .map(([text, edits]) =>
      edits.reduce((edited, [at, length, put]) => {
        const start = at % (edited.length + 1);
        return edited.slice(0, start) + put + edited.slice(start + length);
      }, text),
    );
  /** DER with one changed byte, inside valid PEM. */
  const spoiledDer = fc
    .tuple(fc.constantFrom(...sources.slice(0, 3)), fc.nat(), fc.nat(255))
    .map(([text, at, value]) => {
      const bytes = Buffer.from(text.replaceAll(/-----.*-----/g, ""), "base64");
      bytes[at % bytes.length] = value;
      return armor("PRIVATE KEY", bytes);
    });
  const anyString = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString("base64")),
    fc.json(),
    spoiled,
    spoiledDer,
    spoiled.map(toBase64),
  );

  /** Substrings of key material, long enough that no message contains one by chance. */
  const runsOf = (text: string): string[] => {
    const material = text.replaceAll(/-----[A-Z ]+-----|\\[nr]|\s/g, "");
    return Array.from({ length: Math.max(0, material.length - 15) }, (_, at) => material.slice(at, at + 16));
  };

  it("signs, or rejects with a TokenError that contains neither key nor passphrase", async () => {
    await fc.assert(
      fc.asyncProperty(anyString, async (privateKey) => {
        const error: unknown = await importPrivateKey(privateKey, { passphrase }).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        if (error === undefined) return;
        expect(error).toBeInstanceOf(TokenError);
        expect((error as Error).cause).toBeUndefined();
        const content = everythingOf(error);
        expect(content).not.toContain(passphrase);
        expect(runsOf(privateKey).filter((run) => content.includes(run))).toEqual([]);
      }),
      { seed: 6, numRuns: 600 },
    );
  });

  it("throws a TypeError at once that does not quote it, if it is not a string", () => {
    const objects = fc.anything().filter((value) => typeof value !== "string");
    fc.assert(
      fc.property(objects, (value) => {
        try {
          createTokenSource({ keyId: "KEY", privateKey: value as string });
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
          expect((error as Error).message).toMatch(
            /^"privateKey" (is missing|must be a string, a CryptoKey or a KeyObject)/,
          );
          return;
        }
        throw new Error("it was accepted");
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it("signs as the same key in any form", async () => {
    const wrappings: readonly ((text: string) => string)[] = [
      (text) => text.replaceAll("\n", "\r\n"),
      (text) => text.replaceAll("\n", "\\n"),
      (text) => ` \n${text}\n `,
      (text) => `"${text.replaceAll('"', '\\"')}"`,
      toBase64,
    ];
    const forms = fc.tuple(fc.constantFrom(pem, sec1Pem, encryptedPem), fc.subarray([...wrappings.keys()]));
    await fc.assert(
      fc.asyncProperty(forms, async ([text, chosen]) => {
        const privateKey = chosen.reduce((wrapped, index) => wrappings[index]!(wrapped), text);
        await claimsOf({ privateKey, passphrase });
      }),
      { seed: 6, numRuns: 100 },
    );
  });
});

describe("readKeyText", () => {
  const toError = (problem: string): TokenError => new TokenError(problem);
  const timeOf = (count: number): number => {
    const start = performance.now();
    expect(() => readKeyText("\\".repeat(count), toError)).toThrow(TokenError);
    return performance.now() - start;
  };

  it("takes time proportional to the number of backslashes", () => {
    timeOf(1_000);
    // The minimum of several, so that a busy machine does not matter. Quadratic time would be 64 times as long.
    const least = (count: number): number => Math.min(...Array.from({ length: 5 }, () => timeOf(count)));
    expect(least(40_000)).toBeLessThan(Math.max(least(5_000), 0.5) * 24);
  });

  it.each(["\\n", "\\r\\n", "\\r", "\\\\n", "\\\\r\\\\n", "\\\\\\\\n"])(
    "reads a key whose line breaks are %s",
    (by) => {
      expect(readKeyText(pem.replaceAll("\n", by), toError)).toEqual(readKeyText(pem, toError));
    },
  );
});
