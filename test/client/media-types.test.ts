/** How a call chooses what it asks for and how it reads a body, from the media types of its route. */
import { describe, expect, it } from "vitest";
import { createCaller } from "../../src/client/create-client.js";

describe("a call", () => {
  it.each([
    ["JSON where that comes second", ["text/csv", "application/json"], "application/json"],
    ["JSON that has parameters", ["application/json; charset=utf-8"], "application/json; charset=utf-8"],
    ["JSON of a vendor", ["application/vnd.apple.xcode-metrics+json"], "application/vnd.apple.xcode-metrics+json"],
  ])("asks for %s and parses it, as the types say", async (_, types, accept) => {
    const accepts: (string | null)[] = [];
    const caller = createCaller({
      baseUrl: "https://api.example",
      userAgent: "test",
      relativeTo: "/v1/",
      mediaTypes: { "GET /v1/things": types },
      transport: async (request, { read }) => {
        accepts.push(request.headers.get("Accept"));
        const response = Response.json({ data: [] });
        read?.(response, new Uint8Array(await response.arrayBuffer()));
        return response;
      },
    });
    expect((await caller.GET("/v1/things")).data).toEqual({ data: [] });
    expect(accepts).toEqual([accept]);
  });
});
