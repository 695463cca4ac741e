/** The Accept header and the form of the body, from the media types of a route. */
import { describe, expect, it } from "vitest";
import { createClient } from "../../src/client/create-client.js";

describe("a call of a typed route", () => {
  it.each([
    ["JSON in second place", ["text/csv", "application/json"], "application/json"],
    ["JSON with parameters", ["application/json; charset=utf-8"], "application/json; charset=utf-8"],
    ["the JSON of a vendor", ["application/vnd.apple.xcode-metrics+json"], "application/vnd.apple.xcode-metrics+json"],
  ])("requests %s and parses it, as the generated types say", async (_, types, accept) => {
    const accepts: (string | null)[] = [];
    const client = createClient({
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
    expect((await client.GET("/v1/things")).data).toEqual({ data: [] });
    expect(accepts).toEqual([accept]);
  });
});
