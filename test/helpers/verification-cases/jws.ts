/** Attacks on the JWS itself: form, header, algorithm, signature. */
import { createHmac } from "node:crypto";
import { type AppleChain, createEcKeys, signJws, toBase64, toBase64Url } from "../apple-chain.js";
import type { VerificationCase } from "./case.js";
import { transaction, verifierOptions } from "./payloads.js";

export async function createJwsCases(chain: AppleChain): Promise<VerificationCase[]> {
  const good = await signJws(chain, transaction);
  const other = await signJws(chain, { ...transaction, productId: "com.example.app.pro.yearly" });
  const [header = "", payload = "", signature = ""] = good.split(".");
  const strangerKeys = await createEcKeys("P-256");
  const stranger = { ...chain, leaf: { ...chain.leaf, keys: strangerKeys } };
  const cases: VerificationCase[] = [];
  const rejected = (code: string, name: string, signed: unknown): void => {
    const one = { options: verifierOptions(chain), method: "verifyTransaction", signed, code } as const;
    cases.push({ ...one, name }, { ...one, name: `${name}, after a good one`, before: good });
  };
  const withHeader = (members: Record<string, unknown> | string) => signJws(chain, transaction, { header: members });

  // Form
  const format = rejected.bind(undefined, "ERR_VERIFICATION_FORMAT");
  format("nothing", "");
  format("undefined", undefined);
  format("null", null);
  format("a number", 42);
  format("an object", { signedPayload: good });
  format("bytes instead of a string", new TextEncoder().encode(good));
  format("dots only", "..");
  format("one part", header);
  format("two parts", `${header}.${payload}`);
  format("four parts", `${good}.${signature}`);
  format("five parts, as in JWE", `${header}...${payload}.${signature}`);
  format("an empty header", `.${payload}.${signature}`);
  format("an empty payload", `${header}..${signature}`);
  format("an empty signature", `${header}.${payload}.`);
  format("JSON serialization", JSON.stringify({ protected: header, payload, signature }));
  format("a padded header", `${header}==.${payload}.${signature}`);
  format("a padded payload", `${header}.${payload}=.${signature}`);
  format("a padded signature", `${good}==`);
  format("a line break at the end", `${good}\n`);
  format("a space before", ` ${good}`);
  format("a line break within", `${header}.${payload.slice(0, 64)}\n${payload.slice(64)}.${signature}`);
  format("characters of plain base64", `${header}.${payload.slice(0, 4)}+/+/${payload.slice(8)}.${signature}`);
  format("a character outside of ASCII", `${header}.${payload.slice(0, -1)}\u{ff21}.${signature}`);
  format("stray bits in the signature's last character", good.slice(0, -1) + nextCharacter(good.at(-1)!));
  format("a length that base64 cannot have", `${header}.${payload}.${signature}AAA`);
  rejected(
    "ERR_VERIFICATION_TOO_LARGE",
    "a huge payload",
    await signJws(chain, { ...transaction, a: "a".repeat(2 ** 20) }),
  );
  rejected("ERR_VERIFICATION_TOO_LARGE", "a huge string of dots", ".".repeat(2 ** 20 + 1));

  // Header
  const badHeader = rejected.bind(undefined, "ERR_VERIFICATION_HEADER");
  const headerText = JSON.stringify({ alg: "ES256", x5c: chain.x5c });
  badHeader("a header that is not JSON", await withHeader(headerText.slice(0, -1)));
  badHeader("a header that is an array", await withHeader(`[${headerText}]`));
  badHeader("a header that is null", await withHeader("null"));
  badHeader("a header with a byte order mark", await withHeader(`\u{feff}${headerText}`));
  badHeader("a header that is not UTF-8", `${toBase64Url(Uint8Array.of(0x7b, 0xff, 0x7d))}.${payload}.${signature}`);
  badHeader("alg twice", await withHeader(headerText.replace("{", '{"alg":"none",')));
  badHeader("alg twice, once with an escape", await withHeader(headerText.replace("{", '{"\\u0061lg":"none",')));
  badHeader("x5c twice", await withHeader(headerText.replace("{", '{"x5c":[],')));
  badHeader("a name twice deep in the header", await withHeader(headerText.replace("{", '{"jwk":{"a":1,"a":2},')));
  badHeader("a critical extension", await withHeader({ crit: ["exp"], exp: 1 }));
  badHeader("an unencoded payload", await withHeader({ b64: false, crit: ["b64"] }));
  badHeader("x5c as a string", await withHeader({ x5c: chain.x5c[0] }));
  badHeader("x5c as an object", await withHeader({ x5c: { 0: chain.x5c[0] } }));

  // Algorithm
  const algorithm = rejected.bind(undefined, "ERR_VERIFICATION_ALGORITHM");
  for (const alg of ["none", "None", "es256", "HS256", "ES384", "ES512", "ES256K", "RS256", "PS256", "EdDSA", ""]) {
    algorithm(`alg ${JSON.stringify(alg)}`, await withHeader({ alg }));
  }
  algorithm("alg as an array", await withHeader({ alg: ["ES256"] }));
  algorithm("no alg", await withHeader(JSON.stringify({ x5c: chain.x5c })));
  algorithm("an HMAC keyed with the public key", await createHmacJws(chain));
  const none = toBase64Url(JSON.stringify({ alg: "none", x5c: chain.x5c }));
  format("alg none without a signature", `${none}.${payload}.`);

  // Signature
  const badSignature = rejected.bind(undefined, "ERR_VERIFICATION_SIGNATURE");
  const raw = Buffer.from(signature, "base64url");
  const withSignature = (bytes: Uint8Array) => `${header}.${payload}.${toBase64Url(bytes)}`;
  const order = Buffer.from("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", "hex");
  const flipped = Uint8Array.from(raw, (byte, index) => (index === 40 ? byte ^ 1 : byte));
  const forged = toBase64Url(JSON.stringify({ ...transaction, productId: "com.example.app.everything" }));
  badSignature("a tampered payload", `${header}.${forged}.${signature}`);
  badSignature("a payload that was cut, so that it is not JSON", `${header}.${toBase64Url("{")}.${signature}`);
  badSignature("a tampered header", `${toBase64Url(`${headerText} `)}.${payload}.${signature}`);
  badSignature("one flipped bit", withSignature(flipped));
  badSignature("another payload's signature", `${header}.${payload}.${other.split(".")[2]}`);
  badSignature("a DER signature", withSignature(derSignature(raw)));
  badSignature("a signature cut short", withSignature(raw.subarray(0, 63)));
  badSignature("a signature with a byte more", withSignature(Buffer.concat([raw, Buffer.of(0)])));
  badSignature("a signature twice", withSignature(Buffer.concat([raw, raw])));
  badSignature("zeros", withSignature(new Uint8Array(64)));
  badSignature("r and s equal to the group's order", withSignature(Buffer.concat([order, order])));
  badSignature("r and s swapped", withSignature(Buffer.concat([raw.subarray(32), raw.subarray(0, 32)])));
  badSignature("a stranger's signature under Apple's chain", await signJws(stranger, transaction));
  badSignature("SHA-384 under ES256", await signJws(chain, transaction, { hash: "SHA-384" }));
  const jwk = await crypto.subtle.exportKey("jwk", strangerKeys.publicKey);
  badSignature("the stranger's key as jwk", await signJws(stranger, transaction, { header: { jwk } }));
  const links = { kid: "1", jku: "https://example.com/keys", x5u: "https://example.com/chain.pem" };
  badSignature("links to the stranger's keys", await signJws(stranger, transaction, { header: links }));

  cases.push({ ...cases[0]!, name: "a good transaction", before: good, signed: good });
  delete cases.at(-1)!.code;
  return cases;
}

/** The next character of base64url: the same bytes with other unused bits at the end. */
function nextCharacter(character: string): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return alphabet[alphabet.indexOf(character) + 1]!;
}

async function createHmacJws(chain: AppleChain): Promise<string> {
  const input = [{ alg: "HS256", x5c: chain.x5c }, transaction]
    .map((part) => toBase64Url(JSON.stringify(part)))
    .join(".");
  const spki = await crypto.subtle.exportKey("spki", chain.leaf.keys.publicKey);
  const pem = `-----BEGIN PUBLIC KEY-----\n${toBase64(new Uint8Array(spki))}\n-----END PUBLIC KEY-----\n`;
  const mac = createHmac("sha256", pem).update(input).digest();
  return `${input}.${toBase64Url(Buffer.concat([mac, mac]))}`;
}

function derSignature(raw: Uint8Array): Uint8Array {
  const integer = (bytes: Uint8Array) => Buffer.of(2, 33, 0, ...bytes);
  const content = Buffer.concat([integer(raw.subarray(0, 32)), integer(raw.subarray(32))]);
  return Buffer.concat([Buffer.of(0x30, content.length), content]);
}
