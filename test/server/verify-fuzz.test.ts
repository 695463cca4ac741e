import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeBase64Strict } from "../../src/encoding/base64.js";
import { parseJsonObject } from "../../src/encoding/json-object.js";
import { VerificationError } from "../../src/errors/index.js";
import { createVerifier } from "../../src/server/verify.js";
import { createAppleChain, signJws, toBase64Url } from "../helpers/apple-chain.js";
import { now, transaction, verifierOptions } from "../helpers/verification-cases/payloads.js";

const seed = 20_260_601;
const chain = await createAppleChain();
const signed = await signJws(chain, transaction);
const options = { ...verifierOptions(chain), rootCertificates: [chain.root.der], now: () => now };
const warm = createVerifier(options);
await warm.verifyTransaction(signed);
const ascii = (text: string) => new TextEncoder().encode(text);

/** Refused, by the right class, whether or not the chain is known. */
async function expectRefused(text: string): Promise<void> {
  for (const verifier of [warm, createVerifier(options)]) {
    await expect(verifier.verifyTransaction(text)).rejects.toBeInstanceOf(VerificationError);
  }
}

describe("a verifier refuses, and throws nothing but its own error for", () => {
  test("any text", async () => {
    const part = fc.oneof(fc.string({ unit: "binary" }), fc.base64String(), fc.constantFrom(...signed.split(".")));
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(part, { minLength: 2, maxLength: 4 }).map((parts) => parts.join(".")),
    );
    await fc.assert(
      fc.asyncProperty(
        text.filter((one) => one !== signed),
        expectRefused,
      ),
      { seed, numRuns: 300 },
    );
  });

  test("any header", async () => {
    const [, payload, signature] = signed.split(".");
    const x5c = fc.oneof(
      fc.json(),
      fc.array(fc.oneof(fc.base64String(), fc.constantFrom(...chain.x5c), fc.integer()), { maxLength: 4 }),
    );
    const header = fc.oneof(
      fc.json(),
      fc.record({ alg: fc.constant("ES256"), x5c }).map((one) => JSON.stringify(one)),
    );
    const run = (one: string) => expectRefused(`${toBase64Url(one)}.${payload}.${signature}`);
    await fc.assert(
      fc.asyncProperty(
        header.filter((one) => one !== JSON.stringify({ alg: "ES256", x5c: chain.x5c })),
        run,
      ),
      { seed, numRuns: 300 },
    );
  });

  test("a good one with any one character changed", async () => {
    const change = fc.record({ at: fc.nat(signed.length - 1), to: fc.constantFrom(..."ABZaz019-_.=+ \n\u{e9}") });
    const run = async ({ at, to }: { at: number; to: string }) => {
      if (signed[at] !== to) await expectRefused(signed.slice(0, at) + to + signed.slice(at + 1));
    };
    await fc.assert(fc.asyncProperty(change, run), { seed, numRuns: 400 });
  });

  test("any byte changed in a certificate", async () => {
    const [header = "", payload, signature] = signed.split(".");
    const { alg } = JSON.parse(Buffer.from(header, "base64url").toString()) as { alg: string };
    const change = fc.record({ index: fc.nat(2), at: fc.nat(400), by: fc.integer({ min: 1, max: 255 }) });
    const run = async ({ index, at, by }: { index: number; at: number; by: number }) => {
      const x5c = chain.x5c.map((one, i) => {
        const der = Buffer.from(one, "base64");
        if (i === index) der[at] = (der[at] ?? 0) ^ by;
        return der.toString("base64");
      });
      await expectRefused(`${toBase64Url(JSON.stringify({ alg, x5c }))}.${payload}.${signature}`);
    };
    await fc.assert(fc.asyncProperty(change, run), { seed, numRuns: 300 });
  });

  test("any signed payload that is not the right transaction", async () => {
    const payload = fc.oneof(
      fc.json(),
      fc
        .object({ key: fc.constantFrom(...Object.keys(transaction), "data", "summary", "__proto__") })
        .map((one) => JSON.stringify(one)),
    );
    const run = async (one: string) => {
      const text = await signJws(chain, one);
      for (const verify of Object.values(warm)) await expect(verify(text)).rejects.toBeInstanceOf(VerificationError);
    };
    await fc.assert(fc.asyncProperty(payload, run), { seed, numRuns: 300 });
  });
});

describe("strict base64", () => {
  test("gives back the bytes of the one right spelling", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const buffer = Buffer.from(bytes);
        expect(decodeBase64Strict(ascii(buffer.toString("base64url")), "base64url")).toEqual(Uint8Array.from(bytes));
        expect(decodeBase64Strict(ascii(buffer.toString("base64")), "base64")).toEqual(Uint8Array.from(bytes));
      }),
      { seed },
    );
  });

  test("refuses every other spelling", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."AQgw048_-+/= ") }), (text) => {
        for (const alphabet of ["base64", "base64url"] as const) {
          const bytes = decodeBase64Strict(ascii(text), alphabet);
          expect(bytes === undefined || Buffer.from(bytes).toString(alphabet) === text).toBe(true);
        }
      }),
      { seed, numRuns: 2_000 },
    );
  });
});

describe("strict JSON", () => {
  const spaces = fc.constantFrom("", " ", "\n\t");

  test("reads every object that gives no name twice, however it is spaced", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue()), spaces, (value, space) => {
        const text = JSON.stringify(value, undefined, space);
        expect(parseJsonObject(ascii(text))).toEqual(JSON.parse(text));
      }),
      { seed },
    );
  });

  test("refuses an object with a name twice, at any depth", () => {
    const inner = fc
      .tuple(fc.string(), fc.jsonValue(), fc.jsonValue(), fc.jsonValue())
      .map(([name, first, second, other]) => {
        const member = (value: unknown) => `${JSON.stringify(name)}:${JSON.stringify(value)}`;
        return `{${member(first)},"x${name.length}":${JSON.stringify(other)},${member(second)}}`;
      });
    const nested = fc
      .tuple(inner, fc.array(fc.constantFrom("[", "{"), { maxLength: 5 }))
      .map(([text, around]) =>
        around.reduce((sum, open) => (open === "[" ? `[1,${sum}]` : `{"a:{":${sum},"b":"\\\\\\"c:"}`), text),
      );
    fc.assert(
      fc.property(nested, (text) => {
        expect(() => parseJsonObject(ascii(`{"a":${text}}`))).toThrow(SyntaxError);
      }),
      { seed },
    );
  });

  test("counts names in nesting that is deeper than the stack", () => {
    const deep = `{"a":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
    expect(parseJsonObject(ascii(deep))).toHaveProperty("a");
    expect(() => parseJsonObject(ascii(`{"a":1,${deep.slice(1)}`))).toThrow(SyntaxError);
  });

  test("reads a text of a megabyte of escapes", () => {
    const text = JSON.stringify({ a: '"'.repeat(500_000) });
    expect(parseJsonObject(ascii(text))).toHaveProperty("a");
  });
});
