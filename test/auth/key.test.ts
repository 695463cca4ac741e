import { generateKeyPairSync, webcrypto } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importPrivateKey, type PrivateKey } from "../../src/auth/key.js";
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
/** As `openssl ecparam -genkey` writes it: the curve first. */
const withParameters = armor("EC PARAMETERS", Buffer.from("06082a8648ce3d030107", "hex")) + sec1Pem;
/** Neither curve nor public key: RFC 5915 asks for no more than the number. */
const { d = "" } = keyObject.export({ format: "jwk" });
const bareSec1 = writeElement(
  sequence,
  Uint8Array.of(2, 1, 1),
  writeElement(octetString, Uint8Array.from(Buffer.from(d, "base64url"))),
);

describe("a private key is taken", () => {
  it.each<[string, PrivateKey, string?]>([
    ["as PEM, as downloaded", pem],
    ["with spaces and line breaks around it", `\n\t ${pem} \n\n`],
    ["with a byte order mark", `\uFEFF${pem}`],
    ["with CRLF", pem.replaceAll("\n", "\r\n")],
    ["with CR alone", pem.replaceAll("\n", "\r")],
    ["with line breaks written as \\n", pem.replaceAll("\n", "\\n")],
    ["with line breaks written as \\r\\n", pem.replaceAll("\n", "\\r\\n")],
    ["with line breaks escaped twice", pem.replaceAll("\n", "\\\\n")],
    ["on one line, spaces for line breaks", pem.replaceAll("\n", " ")],
    ["on one line, nothing for line breaks", pem.replaceAll("\n", "")],
    ["in quotes", `"${pem.replaceAll("\n", "\\n")}"`],
    ["in single quotes", `'${pem}'`],
    ["with text around the block", `Bag Attributes: none\n${pem}the end`],
    ["without its header lines", pem.replaceAll(/-----.*-----/g, "")],
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
    ["as SEC1 behind its parameters", withParameters],
    ["as SEC1 that names no curve", armor("EC PRIVATE KEY", bareSec1)],
    ["as SEC1 without header lines", sec1Pem.replaceAll(/-----.*-----/g, "")],
    ["as PKCS#8 that calls itself an EC PRIVATE KEY", pem.replaceAll("PRIVATE KEY", "EC PRIVATE KEY")],
    ["encrypted", encryptedPem, passphrase],
    ["encrypted, as base64 of the PEM", toBase64(encryptedPem), passphrase],
    ["encrypted with AES-128 and PBKDF2's default hash", encrypt(der, { cipher: aes128 }), passphrase],
    ["encrypted with SHA-512", encrypt(der, { prf: sha512 }), passphrase],
    ["not encrypted, though there is a passphrase", pem, passphrase],
    ["as fastlane's key file", keyFile],
    ["as fastlane's key file, its key in base64", JSON.stringify({ key: toBase64(pem), is_key_content_base64: true })],
    ["as base64 of fastlane's key file", toBase64(keyFile)],
    ["as a CryptoKey", cryptoKey],
    ["as a KeyObject", keyObject],
  ])("%s", async (_, privateKey, secret) => {
    await expect(claimsOf({ privateKey, passphrase: secret })).resolves.toMatchObject({ sub: "user" });
  });

  it("and held so that it can't be read out again", async () => {
    expect((await importPrivateKey(pem)).extractable).toBe(false);
  });
});

describe("a key that can't sign is refused, saying what it is", () => {
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
    ["curve parameters alone", armor("EC PARAMETERS", Buffer.from("06082a8648ce3d030107", "hex")), /no private key/],
    ["a number that is no key of the curve", wrongScalar, /is damaged/],
    ["a PEM without its end", pem.slice(0, -30), /is cut off: the END line/],
    ["a PEM without its beginning", pem.slice(30), /lost its "-----BEGIN PRIVATE KEY-----" line/],
    ["a PEM that is cut in the middle", pem.slice(0, 90) + pem.slice(-26), /cut off or damaged between/],
    ["a PEM that is not base64 inside", pem.replace("M", "*"), /cut off or damaged between/],
    ["base64 that is cut off", base64.slice(0, 80), /base64, but what it holds is no key/],
    ["words", "my key", /neither PEM nor base64/],
    ["a path", "/keys/AuthKey_KEY.p8", /neither PEM nor base64/],
    ["white space", " \n", /neither PEM nor base64/],
    ["JSON without a key", '{"key_id":"KEY"}', /JSON without a "key"/],
    ["JSON that is cut off", keyFile.slice(0, -9), /begins like a JSON key file, but is no JSON/],
    ["base64 in base64 and so on", [1, 2, 3, 4, 5].reduce(toBase64, pem), /too many layers/],
    ["an encrypted key without a passphrase", encryptedPem, /"privateKey" is encrypted; give its "passphrase"/],
    ["an encrypted key with another passphrase", encryptedPem, /"passphrase" does not open it/, "wrong"],
    ["an encrypted RSA key", encrypt(rsa.export({ type: "pkcs8", format: "der" })), /is an RSA key/, passphrase],
    ["an encrypted text", encrypt(Buffer.from("not a key")), /does not open it/, passphrase],
    ["an encryption with 3DES", encrypt(der, { cipher: des3 }), /not supported.*openssl/, passphrase],
    ["an encryption with scrypt", encrypt(der, { derivation: scrypt }), /not supported/, passphrase],
    [
      "an encryption that takes for ever",
      encrypt(der, { iterations: 2 ** 31 }),
      /more than 10000000 rounds/,
      passphrase,
    ],
    ["an encryption of SEC1's own", `${legacy}-----END EC PRIVATE KEY-----`, /encrypted the old way/, passphrase],
    ["a public KeyObject", publicKey, /KeyObject whose type is not "private"/],
    ["a KeyObject of another kind", rsa, /is an RSA key/],
  ])("%s", async (_, privateKey, message, secret) => {
    const answer = createTokenSource({ keyId: "KEY", privateKey, passphrase: secret })();
    await expect(answer).rejects.toThrow(TokenError);
    await expect(answer).rejects.toThrow(message);
  });

  it.each([
    ["public", /type is not "private"/, ecdsa.publicKey],
    ["of another curve", /not on curve P-256/, ecdsa384.privateKey],
    ["for something else", /usage "sign"/, ecdh.privateKey],
  ])("a CryptoKey that is %s", async (_, message, privateKey) => {
    await expect(importPrivateKey(privateKey)).rejects.toThrow(message);
  });

  it.each([
    ["nothing", undefined, '"privateKey" is missing'],
    ["an empty text", "", '"privateKey" is missing'],
    ["bytes", new Uint8Array(der), '"privateKey" must be the text of a key, a CryptoKey or a KeyObject'],
    ["a JSON Web Key", keyObject.export({ format: "jwk" }), '"privateKey" must be'],
    ["a number", 7, '"privateKey" must be'],
  ])("%s at once, as a TypeError", (_, privateKey, message) => {
    const make = () => createTokenSource({ keyId: "KEY", privateKey: privateKey as unknown as string });
    expect(make).toThrow(TypeError);
    expect(make).toThrow(message);
  });

  it("an empty passphrase at once, as a TypeError", () => {
    expect(() => createTokenSource({ keyId: "KEY", privateKey: pem, passphrase: "" })).toThrow(/"passphrase"/);
  });
});

describe("whatever is given for a key", () => {
  const sources = [pem, sec1Pem, encryptedPem, base64, toBase64(pem), keyFile, pemOf(publicKey, "spki")];
  /** A key text with a few places cut out, doubled or replaced. */
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
  /** DER whose bytes are spoiled while its armor is whole. */
  const spoiledDer = fc
    .tuple(fc.constantFrom(...sources.slice(0, 3)), fc.nat(), fc.nat(255))
    .map(([text, at, value]) => {
      const bytes = Buffer.from(text.replaceAll(/-----.*-----/g, ""), "base64");
      bytes[at % bytes.length] = value;
      return armor("PRIVATE KEY", bytes);
    });
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString("base64")),
    fc.json(),
    spoiled,
    spoiledDer,
    spoiled.map(toBase64),
  );

  /** Runs of key material: long enough that no sentence of ours holds one by chance. */
  const runsOf = (text: string): string[] => {
    const material = text.replaceAll(/-----[A-Z ]+-----|\\[nr]|\s/g, "");
    return Array.from({ length: Math.max(0, material.length - 15) }, (_, at) => material.slice(at, at + 16));
  };

  it("it signs or is refused with a TokenError, which holds neither key nor passphrase", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (privateKey) => {
        const error: unknown = await importPrivateKey(privateKey, { passphrase }).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        if (error === undefined) return;
        expect(error).toBeInstanceOf(TokenError);
        expect((error as Error).cause).toBeUndefined();
        const said = everythingOf(error);
        expect(said).not.toContain(passphrase);
        expect(runsOf(privateKey).filter((run) => said.includes(run))).toEqual([]);
      }),
      { seed: 6, numRuns: 600 },
    );
  });

  it("of any other type it is refused at once with a TypeError, which holds nothing of it", () => {
    const objects = fc.anything().filter((value) => typeof value !== "string");
    fc.assert(
      fc.property(objects, (value) => {
        try {
          createTokenSource({ keyId: "KEY", privateKey: value as string });
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
          expect((error as Error).message).toMatch(/^"privateKey" (is missing|must be the text of a key)/);
          return;
        }
        throw new Error("it was taken");
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it("in any form, it signs as the same key", async () => {
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
  const refuse = (what: string): TokenError => new TokenError(what);
  const timeOf = (count: number): number => {
    const start = performance.now();
    expect(() => readKeyText("\\".repeat(count), refuse)).toThrow(TokenError);
    return performance.now() - start;
  };

  it("takes no more than a time in proportion to a row of backslashes", () => {
    timeOf(1_000);
    // The least of several, so that a busy machine does not count; quadratic it is 64 times as long.
    const least = (count: number): number => Math.min(...Array.from({ length: 5 }, () => timeOf(count)));
    expect(least(40_000)).toBeLessThan(Math.max(least(5_000), 0.5) * 24);
  });

  it.each(["\\n", "\\r\\n", "\\r", "\\\\n", "\\\\r\\\\n", "\\\\\\\\n"])(
    "reads a key whose line breaks are %s",
    (by) => {
      expect(readKeyText(pem.replaceAll("\n", by), refuse)).toEqual(readKeyText(pem, refuse));
    },
  );
});
