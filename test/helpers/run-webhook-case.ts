/** Verifies webhooks: Apple's example, tampered ones, and the handler. Without Node, so that it runs everywhere. */
import { createWebhookHandler, signTestWebhook, verifyWebhook } from "../../src/connect/webhooks/index.js";

const secret = "This is my secret";
/** Apple's example, of the body `Hello, World!`. */
const signature = "hmacsha256=7f062172b01cb00b53ca068614674a3d982a34062a0f5d37687d5e3377e54657";
const long = "x".repeat(100_000);

async function codeOf(body: string, header: string): Promise<string> {
  try {
    await verifyWebhook({ body, signature: header, secrets: secret });
    return "none";
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

/** What is wrong with the verification; undefined if it is as it must be. */
export async function runWebhookCase(): Promise<string | undefined> {
  const wrong = "ERR_VERIFICATION_SIGNATURE";
  // Signed, but not an event.
  const right = "ERR_VERIFICATION_PAYLOAD";
  const digits = signature.slice("hmacsha256=".length);
  const cases = [
    ["Apple's example", "Hello, World!", signature, right],
    ["upper case", "Hello, World!", `hmacsha256=${digits.toUpperCase()}`, right],
    ["another body", "Hello, World?", signature, wrong],
    ["an empty body", "", signature, wrong],
    ["a long body", long, signature, wrong],
    ["another signature", "Hello, World!", signature.replace("=7", "=8"), wrong],
    ["no signature", "Hello, World!", "", "ERR_VERIFICATION_FORMAT"],
  ] as const;
  for (const [name, body, header, code] of cases) {
    const found = await codeOf(body, header);
    if (found !== code) return `${name} ended with ${found} instead of ${code}`;
  }
  const ids: string[] = [];
  const handle = createWebhookHandler({
    secrets: ["another", secret],
    on: {},
    otherwise: ({ id }) => void ids.push(id),
    onError() {},
  });
  const statuses: number[] = [];
  for (const [id, by, padding] of [
    ["1", secret, ""],
    ["1", secret, ""],
    ["2", secret, long],
    ["3", "wrong", ""],
  ] as const) {
    const data = { type: "webhookPingCreated", id, attributes: { padding } };
    const signed = await signTestWebhook({ secret: by, payload: { data } });
    statuses.push((await handle(new Request("https://example.com/webhook", signed))).status);
  }
  if (statuses.join() !== "200,200,200,400") return `the handler responded with ${statuses}`;
  return ids.join() === "1,2" ? undefined : `the handler handled ${ids}`;
}
