/** Keys made for one test run, in every form that the tests need. */

import { createCipheriv, generateKeyPairSync, type KeyObject, pbkdf2Sync, randomBytes, verify } from "node:crypto";
import { inspect } from "node:util";
import { decodeJwt } from "jose";
import { createTokenSource, type TokenOptions } from "../../src/auth/token.js";
import type { Bytes } from "../../src/encoding/bytes.js";
import { integer, objectIdentifier, octetString, sequence, writeElement } from "../../src/encoding/der.js";
import { fromHex } from "../../src/encoding/hex.js";

export const passphrase = "correct horse battery";

const pair = generateKeyPairSync("ec", { namedCurve: "P-256" });
export const keyObject: KeyObject = pair.privateKey;
export const publicKey: KeyObject = pair.publicKey;

export const pem = pemOf(keyObject, "pkcs8");
export const sec1Pem = pemOf(keyObject, "sec1");
export const encryptedPem = String(
  keyObject.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase }),
);
export const base64 = pem.replaceAll(/-----.*-----|\n/g, "");

export function pemOf(key: KeyObject, type: "pkcs8" | "sec1" | "pkcs1" | "spki"): string {
  return String(key.export({ type, format: "pem" } as { type: "pkcs8"; format: "pem" }));
}

export const toBase64 = (value: string): string => Buffer.from(value).toString("base64");

export const armor = (label: string, der: Uint8Array): string =>
  `-----BEGIN ${label}-----\n${Buffer.from(der).toString("base64")}\n-----END ${label}-----\n`;

/** Options of an encrypted key, for the forms that other tools than Node write. */
export interface Encryption {
  readonly iterations?: number;
  /** The hash of PBKDF2. `undefined` leaves it out of the file, which means SHA-1. */
  readonly prf?: { readonly id: string; readonly hash: string };
  readonly cipher?: { readonly id: string; readonly name: string; readonly bytes: number };
  readonly derivation?: string;
}

export const sha512 = { id: "2a864886f70d020b", hash: "sha512" };
export const aes128 = { id: "608648016503040102", name: "aes-128-cbc", bytes: 16 };
const aes256 = { id: "60864801650304012a", name: "aes-256-cbc", bytes: 32 };
export const des3 = { id: "2a864886f70d0307", name: "des-ede3-cbc", bytes: 24 };
const pbkdf2 = "2a864886f70d01050c";
export const scrypt = "2b06010401da47040b";

/** Encrypts any bytes as a PKCS#8 key. */
export function encrypt(
  content: Uint8Array,
  { iterations = 1_000, prf, cipher = aes256, derivation = pbkdf2 }: Encryption = {},
): string {
  const salt = bytes(randomBytes(8));
  const iv = bytes(randomBytes(cipher.name.startsWith("des") ? 8 : 16));
  const rounds = Math.min(iterations, 10_000); // a file may claim more iterations than it took
  const key = pbkdf2Sync(passphrase, salt, rounds, cipher.bytes, prf?.hash ?? "sha1");
  const encryptor = createCipheriv(cipher.name, key, iv);
  const encrypted = Buffer.concat([encryptor.update(content), encryptor.final()]);
  const oid = (id: string): Bytes => writeElement(objectIdentifier, fromHex(id));
  const derivationParameters = [
    writeElement(octetString, salt),
    writeElement(integer, fromHex(iterations.toString(16).padStart(10, "0"))),
    ...(prf ? [writeElement(sequence, oid(prf.id))] : []),
  ];
  const der = writeElement(
    sequence,
    writeElement(
      sequence,
      oid("2a864886f70d01050d"),
      writeElement(
        sequence,
        writeElement(sequence, oid(derivation), writeElement(sequence, ...derivationParameters)),
        writeElement(sequence, oid(cipher.id), writeElement(octetString, iv)),
      ),
    ),
    writeElement(octetString, bytes(encrypted)),
  );
  return armor("ENCRYPTED PRIVATE KEY", der);
}

const bytes = (buffer: Uint8Array): Bytes => Uint8Array.from(buffer);

/** Creates a token with these options, checks its signature with the public key and returns its claims. */
export async function claimsOf(options: Partial<TokenOptions>): Promise<Record<string, unknown>> {
  const token = await createTokenSource({ keyId: "KEY", privateKey: pem, ...options })();
  const [header, payload, signature = ""] = token.split(".");
  const key = { key: publicKey, dsaEncoding: "ieee-p1363" } as const;
  const isSigned = verify("sha256", Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, "base64url"));
  if (!isSigned) throw new Error("the token is not signed by the key");
  return decodeJwt(token);
}

/** Every part of an error that could appear in a log. */
export const everythingOf = (error: unknown): string => {
  const { message, stack, cause } = error as Error;
  const looks = inspect(error, { depth: null, showHidden: true, maxStringLength: null });
  return [message, stack, String(cause), looks, JSON.stringify(error)].join("\n");
};
