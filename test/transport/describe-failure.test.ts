import { afterEach, describe, expect, it, vi } from "vitest";
import { isNetworkError, isTimeoutError, isUnknownOutcomeError, TimeoutError } from "../../src/errors/index.js";
import { describeFailure } from "../../src/transport/describe-failure.js";

const requestOf = (method: string) => ({ url: "https://api.example/v1/apps", method, headers: new Headers() });
const factsOf = (method: string, signal?: AbortSignal) => ({ method, path: "/v1/apps", signal });

describe("describeFailure", () => {
  afterEach(() => {
    vi.doUnmock("../../src/transport/failure.js");
    vi.resetModules();
  });

  /** As in a browser that is offline. */
  const withoutModule = async (): Promise<typeof describeFailure> => {
    vi.resetModules();
    vi.doMock("../../src/transport/failure.js", () => {
      throw new TypeError("Failed to fetch dynamically imported module");
    });
    return (await import("../../src/transport/describe-failure.js")).describeFailure;
  };

  it("gives the error of the network, with its cause", async () => {
    const error = await describeFailure(new Error("fetch failed"), requestOf("GET"), factsOf("GET"));
    expect(isNetworkError(error)).toBe(true);
    expect(error).toMatchObject({ message: expect.stringContaining("fetch failed"), cause: new Error("fetch failed") });
  });

  it("gives the caller's own reason without loading anything", async () => {
    const describeOffline = await withoutModule();
    const signal = AbortSignal.abort(new Error("enough"));
    expect(await describeOffline(new Error("x"), requestOf("POST"), factsOf("POST", signal))).toBe(signal.reason);
  });

  it("gives an error of the same class, without the cause, where the module can't be loaded", async () => {
    const describeOffline = await withoutModule();
    const secret = new Error("Bearer abcdef");
    const read = await describeOffline(secret, requestOf("GET"), factsOf("GET"));
    expect(isNetworkError(read)).toBe(true);
    expect(String((read as Error).message)).toBe("GET /v1/apps received no complete response");
    expect(read).not.toHaveProperty("cause");
    expect(isUnknownOutcomeError(await describeOffline(secret, requestOf("POST"), factsOf("POST")))).toBe(true);
    const timeout = AbortSignal.abort(new TimeoutError(factsOf("GET"), "timeoutMs", 5));
    expect(isTimeoutError(await describeOffline(secret, requestOf("GET"), factsOf("GET", timeout)))).toBe(true);
  });
});
