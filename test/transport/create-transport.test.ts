import { describe, expect, it } from "vitest";
import { createConnectClient, type QuotaStore } from "../../src/index.js";
import { createTransport } from "../../src/transport/create-transport.js";
import { createFaultServer, refusal, success } from "../helpers/fault-server.js";
import { describeFaults } from "../helpers/fault-suite.js";
import { makeSigningKey } from "../helpers/signing-key.js";

describeFaults("the global fetch", (request) => fetch(request));

describe("createTransport, with a quota", () => {
  /** A store that notes which key takes a slot; the first slot is free after a wait. */
  function createNotingStore(notes: string[]): QuotaStore {
    let isFirst = true;
    return {
      take: async (key) => {
        const waitMs = isFirst ? 5 : 0;
        isFirst = false;
        notes.push(waitMs > 0 ? "wait" : `slot of ${key}`);
        return waitMs;
      },
      giveBack: async () => {},
    };
  }

  it("gives each attempt a slot of its own, and takes the token after the wait for the slot", async () => {
    await using server = await createFaultServer(refusal(503), success);
    const notes: string[] = [];
    const token = (): string => {
      notes.push("token");
      return "a-token";
    };
    const quota = { hourly: 10, store: createNotingStore(notes) };
    const send = createTransport({
      baseUrl: server.baseUrl,
      tokens: { token, renewable: false },
      quotaKey: "KEY",
      quota,
      retry: { maxDelayMs: 1 },
    });
    await send({ url: `${server.baseUrl}/v1/apps`, method: "GET", headers: new Headers() }, { path: "/v1/apps" });
    expect(notes).toEqual(["wait", "slot of KEY", "token", "slot of KEY", "token"]);
  });

  it("counts two keys in one store separately", async () => {
    await using server = await createFaultServer(success);
    const { privateKey } = await makeSigningKey();
    const notes: string[] = [];
    const quota = { hourly: 10, store: createNotingStore(notes) };
    for (const keyId of ["ONE", "OTHER"])
      await createConnectClient({ keyId, issuerId: "I", privateKey, baseUrl: server.baseUrl, quota }).request("apps");
    expect(notes).toEqual(["wait", "slot of ONE", "slot of OTHER"]);
  });
});
