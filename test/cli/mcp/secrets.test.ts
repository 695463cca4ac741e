/** No result has a secret: not the token, the key or a password, and no URL with which anyone can read or upload. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { redact, redactString } from "../../../src/cli/mcp/response/redact.js";
import { operations } from "../../../src/operations/index.js";
import { useMcp } from "../../helpers/mcp.js";
import { fakeForCli } from "../../helpers/run-cli.js";

/** A server that puts the token of each request into its response, wherever one can stand. */
async function startEcho() {
  const tokens = new Set<string>();
  const next = { status: 200 };
  const server = createServer((request, response) => {
    const { authorization = "" } = request.headers;
    tokens.add(authorization.replace("Bearer ", ""));
    const { status } = next;
    response.writeHead(status, { "content-type": "application/json" });
    const attributes = { name: authorization, url: `https://example.com/?token=${authorization.slice(7)}` };
    const resource = { type: "apps", id: authorization, attributes, links: { self: authorization } };
    const error = {
      status: `${status}`,
      code: authorization,
      title: authorization,
      detail: `Bad token "${authorization}"`,
    };
    const body =
      status < 300 ? { data: [resource], included: [resource], meta: authorization } : { errors: [error, error] };
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { tokens, next, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe("the results of all tools", () => {
  it("never contain the token or the key, whatever the server responds with", async () => {
    const { env } = await fakeForCli({ resources: [] });
    const { tokens, next, url } = await startEcho();
    const { client, server } = await useMcp({ ...env, ASC_BASE_URL: url }, { allowWrites: true });
    const reads = operations().filter(({ api, method }) => api === "connect" && method === "GET");
    const call = fc.record({
      status: fc.constantFrom(200, 400, 401, 403, 404, 409, 422),
      operation: fc.constantFrom(...reads.map(({ id }) => id), "DELETE /v1/betaGroups/1"),
      id: fc.string({ maxLength: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(call, async ({ status, operation, id }) => {
        next.status = status;
        const writes = operation.startsWith("DELETE");
        const args = writes ? { operation } : { operation, ...(id !== "" && { path: { id } }) };
        const first = await client.callTool({ name: writes ? "write" : "call", arguments: args });
        const { confirmation } = (first.structuredContent ?? {}) as { confirmation?: string };
        if (confirmation) await client.callTool({ name: "write", arguments: { ...args, confirmation } });
      }),
      { seed: 15, numRuns: 80 },
    );
    expect(tokens.size).toBeGreaterThan(0);
    const written = server.stdout() + server.stderr();
    expect(written).toContain("[redacted: token]");
    for (const token of tokens) expect(written.includes(token)).toBe(false);
    for (const line of env["ASC_PRIVATE_KEY"]!.split("\n").filter((text) => text.length > 20))
      expect(written.includes(line)).toBe(false);
  });

  it("have neither passwords nor signed upload URLs", async () => {
    const { fake, env } = await fakeForCli({ resources: [] });
    fake.seed({
      apps: [
        {
          id: "11",
          name: "Lantern",
          bundleId: "com.example.lantern",
          sku: "L-1",
          appStoreVersions: [{ id: "v1", versionString: "1.0" }],
        },
      ],
      appStoreReviewDetails: [{ id: "d1", demoAccountName: "demo", demoAccountPassword: "hunter2" }],
    });
    const { call, server } = await useMcp(env, { allowWrites: true });
    const details = await call("call", { operation: "GET /v1/appStoreReviewDetails/d1" });
    expect(details["data"]).toMatchObject({
      attributes: { demoAccountName: "demo", demoAccountPassword: "[redacted: password]" },
    });
    const reserve = {
      operation: "POST /v1/appStoreReviewAttachments",
      body: { fileName: "a.png", fileSize: 10, appStoreReviewDetail: "d1" },
    };
    const { confirmation } = await call("write", reserve);
    const reserved = await call("write", { ...reserve, confirmation });
    expect(reserved["data"]).toMatchObject({ attributes: { uploadOperations: "[redacted: signed upload URLs]" } });
    const { attributes } = fake.snapshot().find(({ type }) => type === "appStoreReviewAttachments")!;
    const [{ url }] = attributes!["uploadOperations"] as [{ url: string }];
    expect(server.stdout()).not.toContain(url);
    expect(server.stdout()).not.toContain("hunter2");
  });
});

describe("redact", () => {
  it("hides URLs by the name of their attribute, also inside of it", () => {
    const signed = "https://example.com/a/b";
    expect(redact({ type: "ciArtifacts", id: "1", attributes: { fileName: "a.zip", downloadUrl: signed } })).toEqual({
      type: "ciArtifacts",
      id: "1",
      attributes: { fileName: "a.zip", downloadUrl: "[redacted: signed URL]" },
    });
    const feedback = {
      type: "betaFeedbackScreenshotSubmissions",
      id: "1",
      attributes: { screenshots: [{ url: signed, width: 1 }] },
    };
    expect(redact(feedback)).toMatchObject({
      attributes: { screenshots: [{ url: "[redacted: signed URL]", width: 1 }] },
    });
    expect(redact({ type: "apps", id: "1", attributes: { accessibilityUrl: signed, x: null } })).toEqual({
      type: "apps",
      id: "1",
      attributes: { accessibilityUrl: signed, x: null },
    });
  });

  it("hides signatures, tokens and keys in any string, and leaves other URLs", () => {
    const cases: readonly (readonly [string, string])[] = [
      ["see https://b.example/k?X-Amz-Signature=abc&x=1 here", "see https://b.example/k?[redacted] here"],
      ["https://b.example/k?Expires=1&Signature=abc&Key-Pair-Id=k", "https://b.example/k?[redacted]"],
      ["https://b.example/k?sv=1&sig=abc", "https://b.example/k?[redacted]"],
      ["https://b.example/k?page=2&design=1", "https://b.example/k?page=2&design=1"],
      ["Bearer eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJhIn0.c2lnbmF0dXJl!", "Bearer [redacted: token]!"],
      ["a -----BEGIN PRIVATE KEY-----\nMIG\n-----END PRIVATE KEY----- b", "a [redacted: private key] b"],
      ["-----BEGIN EC PRIVATE KEY-----\ncut", "[redacted: private key]"],
    ];
    for (const [given, expected] of cases) expect(redactString(given)).toBe(expected);
  });

  it("has every attribute of Apple's document that is a URL to download from, a password or a token", () => {
    const names = operations().flatMap(({ api, response }) =>
      api === "connect" && !response.linkage ? response.properties : [],
    );
    const secrets = [...new Set(names.map(({ name }) => name))].filter((name) => /password|secret|token$/i.test(name));
    for (const name of secrets) {
      // An icon's "token" is a template of public URLs.
      if (name === "iconAssetToken") continue;
      expect(redact({ [name]: "value" })).toEqual({ [name]: expect.stringContaining("[redacted") });
    }
    expect(secrets).toContain("demoAccountPassword");
  });
});
