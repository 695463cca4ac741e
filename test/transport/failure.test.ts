import { describe, expect, it } from "vitest";
import { createConnectClient } from "../../src/index.js";
import { createFaultServer, text } from "../helpers/fault-server.js";

/** The outcome of a write whose `fetch` fails with `code` in the cause. */
function failWrite(code: string, facts: object = {}): Promise<unknown> {
  const cause = Object.assign(new Error("the cause"), { code, ...facts });
  const fetch = (): Promise<Response> => Promise.reject(new TypeError("fetch failed", { cause }));
  return createConnectClient({ token: "a-token", fetch }).request("apps", { method: "POST" });
}

describe("a write whose connection fails", () => {
  it.each([
    "ENOENT",
    "EACCES",
    "ENOTFOUND",
    "EAI_AGAIN",
    "ECONNREFUSED",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "EADDRNOTAVAIL",
    "UND_ERR_CONNECT_TIMEOUT",
    "ConnectionRefused",
    "FailedToOpenSocket",
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "CERT_HAS_EXPIRED",
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "SELF_SIGNED_CERT_IN_CHAIN",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    "ERR_CURL_UNUSABLE",
  ])("rejects with a NetworkError if nothing was sent: %s", async (code) => {
    await expect(failWrite(code)).rejects.toMatchObject({ code: "ERR_NETWORK" });
  });

  it.each([
    ["was not sent", "client error (Connect): tcp connect error: Connection refused (os error 111)", "ERR_NETWORK"],
    ["may have been sent", "client error (SendRequest): connection closed", "ERR_UNKNOWN_OUTCOME"],
  ])("is judged by the message on Deno, which has no codes: it %s", async (_, message, code) => {
    const cause = new Error(`error sending request for url (https://api.example/): ${message}`);
    const fetch = (): Promise<Response> => Promise.reject(new TypeError("fetch failed", { cause }));
    const connect = createConnectClient({ token: "a-token", fetch });
    await expect(connect.request("apps", { method: "POST" })).rejects.toMatchObject({ code });
  });

  it.each([
    ["ECONNRESET", {}],
    ["UND_ERR_SOCKET", {}],
    ["EHOSTUNREACH", { syscall: "read" }],
    ["EHOSTUNREACH", { syscall: "write" }],
  ])("rejects with an UnknownOutcomeError if it may have been sent: %s %o", async (code, facts) => {
    await expect(failWrite(code, facts)).rejects.toMatchObject({ code: "ERR_UNKNOWN_OUTCOME" });
  });
});

describe("a write whose response can't be read", () => {
  it("rejects with an UnknownOutcomeError that has the status", async () => {
    await using server = await createFaultServer(text(201, "{"));
    const connect = createConnectClient({ token: "a-token", baseUrl: server.baseUrl });
    await expect(connect.request("betaGroups", { method: "POST" })).rejects.toMatchObject({
      code: "ERR_UNKNOWN_OUTCOME",
      status: 201,
      message: expect.stringMatching(/POST \/v1\/betaGroups responded with 201 and a body that is not JSON$/),
    });
  });
});
