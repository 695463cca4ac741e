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

  /** A transport with a new quota, and the paths in the order in which they were sent. */
  const createPaced = (baseUrl: string) => {
    const sent: string[] = [];
    const fetch = async ({ url }: Request): Promise<Response> => {
      sent.push(new URL(url).pathname);
      return Response.json({});
    };
    const tokens = { token: () => "a-token", renewable: false };
    const transport = createTransport({
      baseUrl,
      fetch,
      tokens,
      quotaKey: "KEY",
      quota: { hourly: 100, concurrency: 1 },
    });
    const get = (path: string, signal?: AbortSignal): Promise<Response> =>
      transport({ url: baseUrl + path, method: "GET", headers: new Headers() }, { path, signal });
    return { sent, get };
  };

  it("keeps the order of calls that begin while the quota is loaded, with and without a signal", async () => {
    const { sent, get } = createPaced("https://api.example");
    const paths = Array.from({ length: 20 }, (_, number) => `/${number}`);
    await Promise.all(paths.map((path, at) => get(path, at % 3 === 0 ? new AbortController().signal : undefined)));
    expect(sent).toEqual(paths);
  });

  it("ends a call that is aborted while the quota is loaded, and sends the others", async () => {
    const { sent, get } = createPaced("https://api.example");
    const controller = new AbortController();
    const calls = [get("/aborted", controller.signal), get("/other")];
    controller.abort(new Error("enough"));
    await expect(calls[0]).rejects.toThrow("enough");
    await calls[1];
    expect(sent).toEqual(["/other"]);
  });
});
