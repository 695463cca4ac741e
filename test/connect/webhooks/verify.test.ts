import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  createWebhookVerifier,
  signTestWebhook,
  VerificationError,
  verifyWebhook,
  type WebhookEvent,
} from "../../../src/connect/webhooks/index.js";
import { sign } from "../../../src/connect/webhooks/signature.js";

const secret = "This is my secret";
const vector = "hmacsha256=7f062172b01cb00b53ca068614674a3d982a34062a0f5d37687d5e3377e54657";

const eventOf = (data: object) => JSON.stringify({ data });
const ping = eventOf({
  type: "webhookPingCreated",
  id: "1",
  version: 1,
  attributes: { timestamp: "2026-11-30T09:00:00Z" },
});
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Characters beside the hex digits in ASCII, and two whose low bits are those of hex digits. */
const notDigits = ["/", ":", "@", "`", "G", "g", "\u0130", "\u0166"];

/** The event of a body that is signed with `secret`. */
async function verified(body: string): Promise<WebhookEvent> {
  return verifyWebhook({ body, signature: await sign(utf8(body), secret), secrets: secret });
}

/** The code of the error that a verification rejects with; any other error fails the test. */
async function codeOf(verification: Promise<unknown>): Promise<string> {
  const error = await verification.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(VerificationError);
  expect((error as Error).message).not.toContain(secret);
  return (error as VerificationError).code.replace("ERR_VERIFICATION_", "");
}

describe.each([
  ["with the runtime's own HMAC", true],
  ["with Web Crypto alone", false],
])("verifyWebhook %s: the signature", (_, hasOwn) => {
  beforeEach(() => {
    if (!hasOwn) vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("is verified by the runtime's own HMAC if it has one and the body is short, otherwise by Web Crypto", async () => {
    const attributes = { padding: "x".repeat(70_000) };
    const bodies = [ping, eventOf({ type: "webhookPingCreated", id: "1", attributes })];
    const signatures = await Promise.all(bodies.map((body) => sign(utf8(body), secret)));
    const verify = vi.spyOn(crypto.subtle, "verify");
    const calls: number[] = [];
    for (const [index, body] of bodies.entries()) {
      await verifyWebhook({ body, signature: signatures[index], secrets: secret });
      calls.push(verify.mock.calls.length);
    }
    expect(calls).toEqual(hasOwn ? [0, 1] : [1, 2]);
  });

  it("of Apple's example is right: its body is rejected, since it is not an event, only after that", async () => {
    expect(await sign(utf8("Hello, World!"), secret)).toBe(vector);
    const webhook = { body: "Hello, World!", signature: vector };
    expect(await codeOf(verifyWebhook({ ...webhook, secrets: secret }))).toBe("PAYLOAD");
    expect(await codeOf(verifyWebhook({ ...webhook, secrets: "This is my Secret" }))).toBe("SIGNATURE");
    expect(await codeOf(verifyWebhook({ ...webhook, body: "Hello, World?", secrets: secret }))).toBe("SIGNATURE");
  });

  it("is over the raw bytes: a string, an ArrayBuffer, a Buffer and a part of one are the same", async () => {
    const signature = await sign(utf8(ping), secret);
    const bytes = utf8(ping);
    const part = utf8(`..${ping}..`).subarray(2, -2);
    for (const body of [ping, bytes, bytes.buffer, Buffer.from(ping), part]) {
      expect((await verifyWebhook({ body, signature, secrets: secret })).type).toBe("webhookPingCreated");
    }
  });

  it.each([
    ["a space more", `${ping} `],
    ["a letter less", ping.slice(0, -1)],
    ["a changed letter", ping.replace("1", "2")],
    ["the same JSON, written again with spaces", JSON.stringify(JSON.parse(ping), null, 1)],
    ["nothing", ""],
  ])("is rejected for a tampered body: %s", async (_, body) => {
    const signature = await sign(utf8(ping), secret);
    expect(await codeOf(verifyWebhook({ body, signature, secrets: secret }))).toBe("SIGNATURE");
  });

  it("is rejected if a single bit of it differs", async () => {
    const signature = await sign(utf8(ping), secret);
    const digits = signature.slice("hmacsha256=".length);
    for (const at of [0, 31, 63]) {
      const other = (Number.parseInt(digits[at]!, 16) ^ 1).toString(16);
      const tampered = `hmacsha256=${digits.slice(0, at)}${other}${digits.slice(at + 1)}`;
      expect(await codeOf(verifyWebhook({ body: ping, signature: tampered, secrets: secret }))).toBe("SIGNATURE");
    }
  });

  it("may have hex digits in upper case", async () => {
    const [name, digits] = (await sign(utf8(ping), secret)).split("=") as [string, string];
    const signature = `${name}=${digits.toUpperCase()}`;
    expect(signature).toMatch(/[A-F]/);
    expect((await verifyWebhook({ body: ping, signature, secrets: secret })).id).toBe("1");
  });

  it.each([
    [null, "is missing"],
    [undefined, "is missing"],
    ["", "is missing"],
    ["hmacsha256=", "is malformed"],
    [vector.slice(0, -1), "is malformed"],
    [`${vector}0`, "is malformed"],
    [`${vector}\n`, "is malformed"],
    [`${vector}, ${vector}`, "is malformed"],
    [vector.replace("hmacsha256", "hmacsha1"), "is malformed"],
    [vector.replace("hmacsha256", "hmacsha512").slice(0, -1), "is malformed"],
    [vector.replace("hmacsha256=", ""), "is malformed"],
    [vector.replace("7f", "zz"), "is malformed"],
    ...notDigits.map((digit): [string, string] => [vector.replace("=7", `=${digit}`), "is malformed"]),
    [7, "is malformed"],
  ])("%j is rejected, since it %s", async (signature, problem) => {
    const verification = verifyWebhook({ body: ping, signature: signature as string, secrets: secret });
    await expect(verification).rejects.toThrow(`The header x-apple-signature ${problem}`);
    expect(await codeOf(verification)).toBe("FORMAT");
  });

  it("is verified for a body of 1 MB, and rejected if its last byte differs", async () => {
    const attributes = { timestamp: "2026-11-30T09:00:00Z", padding: "x".repeat(1_000_000) };
    const body = eventOf({ type: "webhookPingCreated", id: "1", attributes });
    expect((await verified(body)).attributes).toEqual(attributes);
    const signature = await sign(utf8(body), secret);
    const tampered = `${body.slice(0, -1)} `;
    expect(await codeOf(verifyWebhook({ body: tampered, signature, secrets: secret }))).toBe("SIGNATURE");
  });

  it("of an empty body is verified, and the body is rejected, since it is not an event", async () => {
    expect(await codeOf(verified(""))).toBe("PAYLOAD");
  });

  it("may be by any of several secrets, so that a secret can be changed without losing events", async () => {
    const verifier = createWebhookVerifier({ secrets: ["new", secret] });
    for (const one of ["new", secret]) {
      expect((await verifier.verify({ body: ping, signature: await sign(utf8(ping), one) })).id).toBe("1");
    }
    const old = createWebhookVerifier({ secrets: ["new"] });
    expect(await codeOf(old.verify({ body: ping, signature: await sign(utf8(ping), secret) }))).toBe("SIGNATURE");
  });

  it("may be by a secret with letters outside of ASCII, in UTF-8", async () => {
    const signature = await sign(utf8(ping), "Schlüssel 🔑");
    expect((await verifyWebhook({ body: ping, signature, secrets: "Schlüssel 🔑" })).id).toBe("1");
  });
});

describe("verifyWebhook: options", () => {
  it.each([[""], [[]], [["a", ""]], [undefined], [[undefined]]])("rejects the secrets %j", async (secrets) => {
    const verification = verifyWebhook({ body: ping, signature: vector, secrets: secrets as string });
    await expect(verification).rejects.toThrow(
      new TypeError('"secrets" must be a non-empty string, or a list with at least one'),
    );
  });

  it("rejects a body that was parsed already, and says what it must be", async () => {
    const body = JSON.parse(ping) as string;
    await expect(verifyWebhook({ body, signature: vector, secrets: secret })).rejects.toThrow(
      new TypeError('"body" must be the raw body: a Uint8Array, an ArrayBuffer or a string'),
    );
  });
});

describe("verifyWebhook: the event", () => {
  const instance = { type: "buildUploads", id: "u1" };
  const upload = { type: "buildUploadStateUpdated", id: "e1", version: 1, attributes: { newState: "COMPLETE" } };

  it("has its type, id, attributes, and the resource that it is about", async () => {
    const data = { ...upload, relationships: { instance: { data: instance, links: { self: "https://example.com" } } } };
    const event = await verified(eventOf(data));
    expect(event).toEqual({
      type: "buildUploadStateUpdated",
      id: "e1",
      attributes: { newState: "COMPLETE" },
      instance,
      marketplaceApp: undefined,
      payload: { data },
    });
    if (event.type !== "buildUploadStateUpdated") expect.unreachable();
    else expect(event.instance.id).toBe("u1");
  });

  it("of a background asset has its resource too, which Apple writes without `data`", async () => {
    const asset = { type: "backgroundAssetVersions", id: "b1" };
    const data = { type: "backgroundAssetVersionStateUpdated", id: "e2", relationships: { instance: asset } };
    expect(await verified(eventOf(data))).toMatchObject({ type: data.type, instance: asset });
  });

  it("for a marketplace has the app of the marketplace", async () => {
    const app = { type: "apps", id: "10" };
    const data = {
      type: "alternativeDistributionTerritoryAvailabilityUpdated",
      id: "e3",
      attributes: { available: true, territories: ["DNK"], appId: "1" },
      relationships: { marketplaceApp: { data: app } },
    };
    expect(await verified(eventOf(data))).toMatchObject({ type: data.type, marketplaceApp: app, instance: undefined });
  });

  it.each([
    ["of a later type", { ...upload, type: "somethingNew", relationships: { instance: { data: instance } } }],
    ["without the resource of its type", upload],
    [
      "with a resource of another type",
      { ...upload, relationships: { instance: { data: { type: "apps", id: "1" } } } },
    ],
    ["of the type constructor", { ...upload, type: "constructor" }],
    ["of the type __proto__", { ...upload, type: "__proto__" }],
  ])("%s has the type `unknown`, with Apple's name beside it", async (_, data) => {
    expect(await verified(eventOf(data))).toMatchObject({
      type: "unknown",
      appleType: data.type,
      id: "e1",
      attributes: { newState: "COMPLETE" },
      payload: { data },
    });
  });

  it.each([
    ["no JSON", "Hello"],
    ["null", "null"],
    ["a list", "[]"],
    ["no data", "{}"],
    ["data that is null", '{"data":null}'],
    ["data that is a list", '{"data":[]}'],
    ["no id", eventOf({ type: "webhookPingCreated" })],
    ["an empty id", eventOf({ type: "webhookPingCreated", id: "" })],
    ["an id that is a number", eventOf({ type: "webhookPingCreated", id: 1 })],
    ["no type", eventOf({ id: "1" })],
    ["a byte order mark", `\uFEFF${ping}`],
  ])("is rejected if the signed body is %s", async (_, body) => {
    expect(await codeOf(verified(body))).toBe("PAYLOAD");
  });

  it("is rejected if the signed body is not UTF-8", async () => {
    const body = Uint8Array.of(0x22, 0xff, 0x22);
    expect(await codeOf(verifyWebhook({ body, signature: await sign(body, secret), secrets: secret }))).toBe("PAYLOAD");
  });

  it("survives attributes and relationships of any JSON type", async () => {
    for (const other of [null, 1, "x", [], [{}], true]) {
      const data = { type: "webhookPingCreated", id: "1", attributes: other, relationships: other };
      expect(await verified(eventOf(data))).toMatchObject({ type: "webhookPingCreated", attributes: {} });
    }
  });
});

describe("signTestWebhook", () => {
  it("makes what `fetch` and `new Request` take, signed over its bytes", async () => {
    const webhook = await signTestWebhook({ secret, payload: JSON.parse(ping) });
    const request = new Request("https://example.com/webhook", webhook);
    expect([request.method, request.headers.get("content-type")]).toEqual(["POST", "application/json"]);
    const signature = request.headers.get("x-apple-signature");
    expect(await verifyWebhook({ body: await request.arrayBuffer(), signature, secrets: secret })).toMatchObject({
      id: "1",
    });
  });

  it("signs a string or bytes as they are, as Apple's example", async () => {
    for (const payload of ["Hello, World!", utf8("Hello, World!")]) {
      const { headers, body } = await signTestWebhook({ secret, payload });
      expect(headers["x-apple-signature"]).toBe(vector);
      expect(new TextDecoder().decode(body)).toBe("Hello, World!");
    }
  });

  it("rejects an empty secret and a payload of another type", async () => {
    await expect(signTestWebhook({ secret: "", payload: ping })).rejects.toThrow('"secret" must be a non-empty string');
    await expect(signTestWebhook({ secret, payload: 1 as never })).rejects.toThrow('"payload" must be');
  });
});
