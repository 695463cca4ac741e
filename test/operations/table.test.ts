import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { targetsOf } from "../../scripts/generate/targets.js";
import { callOf, type OpenApiDocument, places } from "../../scripts/openapi.js";
import { operationCount as connectCount } from "../../src/generated/connect/version.js";
import { resourceWrites, type WriteShape } from "../../src/generated/connect/writes.js";
import { operationCount as serverCount } from "../../src/generated/server/version.js";
import { type FlatMembers, findOperation, type Operation, operations } from "../../src/operations/index.js";

const callsOf = (api: Operation["api"]) => operations().filter((operation) => operation.api === api);
const call = ({ method, path }: Operation): string => `${method} ${path}`;
const the = (method: string, path: string): Operation => {
  const found = findOperation(method, path);
  if (found === undefined) throw new Error(`there is no ${method} ${path}`);
  return found.operation;
};

describe("operations", () => {
  it("returns every operation of both documents once, and the same list at each call", () => {
    expect(callsOf("connect")).toHaveLength(connectCount);
    expect(callsOf("server")).toHaveLength(serverCount);
    expect(new Set(operations().map(call)).size).toBe(connectCount + serverCount);
    expect(new Set(operations().map(({ id }) => id)).size).toBe(connectCount + serverCount);
    expect(operations()).toBe(operations());
  });

  it("has the operations of the Server APIs as their document has them", () => {
    const file = fileURLToPath(new URL("../../spec/app-store-server.openapi.yaml", import.meta.url));
    const document = parse(readFileSync(file, "utf8"), { maxAliasCount: 0 }) as OpenApiDocument;
    const expected = [...places(document)].map((place) => ({
      call: callOf(place),
      id: place.operation.operationId,
      tag: place.operation.tags?.[0],
      summary: place.operation.summary,
      page: place.operation.externalDocs?.url,
      deprecated: place.operation.deprecated === true,
      mediaType: Object.keys(place.operation.requestBody?.content ?? {})[0],
    }));
    const actual = callsOf("server").map((operation) => {
      const { id, tag, summary, page, deprecated, body } = operation;
      return { call: call(operation), id, tag, summary, page, deprecated, mediaType: body?.mediaType };
    });
    expect(actual).toEqual(expected);
  });

  it("names Apple's page of each operation of App Store Connect, as the doc comments of the types do", () => {
    const { pageOf } = targetsOf("").connect;
    for (const { method, path, page } of callsOf("connect")) {
      expect(page).toBe(
        pageOf({ method: method.toLowerCase() as "get", path, operation: {} as never, parameters: [] }),
      );
    }
  });

  it("has the flat bodies that create and update take: attributes, relationships, and what is created with them", () => {
    const names = ({ attributes, relationships }: FlatMembers) => ({
      attributes: attributes.map(({ name }) => name).sort(),
      one: Object.fromEntries(relationships.filter(({ many }) => !many).map(({ name, to }) => [name, to])),
      many: Object.fromEntries(relationships.filter(({ many }) => many).map(({ name, to }) => [name, to])),
    });
    const shape = ({ attributes, one = {}, many = {} }: WriteShape) => ({
      attributes: attributes?.split(" ").sort() ?? [],
      one,
      many,
    });
    const flat = operations().flatMap((operation) => {
      const body = operation.body?.flat;
      if (body === undefined) return [];
      const creates = Object.entries(body.creates).map(([type, members]) => [type, names(members)] as const);
      return [[call(operation), { type: body.type, ...names(body), creates: Object.fromEntries(creates) }] as const];
    });
    const writes = Object.entries(resourceWrites).map(([key, write]) => {
      const creates = Object.entries(write.included ?? {}).map(([type, members]) => [type, shape(members)] as const);
      return [key, { type: write.type, ...shape(write), creates: Object.fromEntries(creates) }] as const;
    });
    expect(flat.length).toBeGreaterThan(200);
    expect(Object.fromEntries(flat)).toEqual(Object.fromEntries(writes));
  });

  it("knows the kind of each operation of App Store Connect", () => {
    const kindOf = (method: string, path: string) => the(method, path).kind;
    expect(kindOf("GET", "/v1/apps")).toBe("list");
    expect(kindOf("GET", "/v1/apps/1")).toBe("read");
    expect(kindOf("POST", "/v1/betaGroups")).toBe("create");
    expect(kindOf("PATCH", "/v1/betaGroups/1")).toBe("update");
    expect(kindOf("DELETE", "/v1/betaGroups/1")).toBe("delete");
    expect(kindOf("GET", "/v1/apps/1/builds")).toBe("related");
    expect(kindOf("GET", "/v1/apps/1/relationships/builds")).toBe("linkage");
    expect(kindOf("POST", "/v1/betaGroups/1/relationships/betaTesters")).toBe("link");
    expect(kindOf("DELETE", "/v1/betaGroups/1/relationships/betaTesters")).toBe("unlink");
    expect(kindOf("PATCH", "/v1/appStoreVersions/1/relationships/build")).toBe("replaceLinks");
    expect(kindOf("GET", "/v1/salesReports")).toBe("other");
    for (const { body, kind, method } of operations()) {
      if (body?.flat) expect(["create", "update"]).toContain(kind);
      if (body?.linkage) expect(["link", "unlink", "replaceLinks"]).toContain(kind);
      if (kind === "create") expect(method).toBe("POST");
    }
  });
});

describe("one operation", () => {
  it("has its parameters with types, bounds and listed values", () => {
    const { parameters } = the("GET", "/v1/apps");
    expect(parameters.find(({ name }) => name === "limit")).toEqual({
      name: "limit",
      in: "query",
      required: false,
      type: "integer",
      list: false,
      nullable: false,
      maximum: 200,
    });
    const sort = parameters.find(({ name }) => name === "sort");
    expect(sort).toMatchObject({ in: "query", list: true, type: "string" });
    expect(sort?.values).toContain("-bundleId");
    expect(the("GET", "/v1/apps/1/builds").parameters[0]).toMatchObject({ name: "id", in: "path", required: true });
    const report = the("GET", "/v1/salesReports").parameters.filter(({ required }) => required);
    expect(report.map(({ name }) => name)).toContain("filter[vendorNumber]");
  });

  it("has required and nullable members, types and values in the tree of its body", () => {
    const { body } = the("POST", "/v1/betaGroups");
    expect(body).toMatchObject({ mediaType: "application/json", schema: "BetaGroupCreateRequest" });
    const name = body?.flat?.attributes.find((attribute) => attribute.name === "name");
    expect(name).toEqual({ name: "name", required: true, type: "string", list: false, nullable: false });
    expect(body?.flat?.relationships).toContainEqual({
      name: "app",
      to: "apps",
      many: false,
      required: true,
      nullable: false,
      creates: false,
    });
    const [data] = body?.properties ?? [];
    expect(data).toMatchObject({ name: "data", required: true, type: "object" });
    expect(data?.properties?.map((property) => property.name)).toEqual(["type", "attributes", "relationships"]);
    const consumption = the("PUT", "/inApps/v2/transactions/consumption/1").body;
    const status = consumption?.properties.find((property) => property.name === "deliveryStatus");
    expect(status).toMatchObject({ required: true, type: "string" });
    expect(status?.values).toContain("DELIVERED");
  });

  it("knows which relationships take new resources", () => {
    const { flat } = the("POST", "/v1/appPriceSchedules").body ?? {};
    const creating = flat?.relationships.filter(({ creates }) => creates).map(({ name }) => name);
    expect(creating).toContain("manualPrices");
    expect(Object.keys(flat?.creates ?? {})).toContain("appPrices");
  });

  it("has the linkage of a relationship in place of a flat body", () => {
    expect(the("PATCH", "/v1/appStoreVersions/1/relationships/build").body).toMatchObject({
      linkage: { to: "builds", many: false, nullable: true },
    });
    expect(the("POST", "/v1/betaGroups/1/relationships/betaTesters").body).toMatchObject({
      linkage: { to: "betaTesters", many: true },
    });
  });

  it("has what its response can be: resources and included ones, identifiers, files, or nothing", () => {
    const builds = the("GET", "/v1/builds").response;
    expect(builds).toMatchObject({ status: 200, type: "builds", many: true, mediaTypes: ["application/json"] });
    expect(builds.includable).toContain("preReleaseVersion");
    expect(builds.included).toContain("preReleaseVersions");
    expect(builds.properties.map(({ name }) => name)).toContain("processingState");
    expect(the("GET", "/v1/apps/1/relationships/builds").response).toMatchObject({ type: "builds", linkage: true });
    expect(the("GET", "/v1/salesReports").response.mediaTypes).toEqual(["application/a-gzip"]);
    expect(the("DELETE", "/v1/betaGroups/1").response).toMatchObject({ status: 204, mediaTypes: [], properties: [] });
    const history = the("GET", "/inApps/v2/history/1").response;
    expect(history.properties.map(({ name }) => name)).toContain("signedTransactions");
  });

  it("marks lists of values that Apple may extend", () => {
    const { parameters } = the("GET", "/inApps/v2/history/1");
    expect(parameters.find(({ name }) => name === "inAppOwnershipType")).toMatchObject({ open: true });
    expect(parameters.find(({ name }) => name === "sort")?.open).toBeUndefined();
  });

  it("has all members in its JSON", () => {
    const { body, ...rest } = JSON.parse(JSON.stringify(the("POST", "/v1/betaGroups"))) as Operation;
    expect(rest).toMatchObject({ api: "connect", kind: "create", tag: "BetaGroups", resourceType: "betaGroups" });
    expect(rest.response.type).toBe("betaGroups");
    expect(body?.flat?.type).toBe("betaGroups");
  });
});
