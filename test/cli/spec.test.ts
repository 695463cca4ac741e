/** `storeconnect spec diff`: each kind of change, on small documents. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withFolder } from "../helpers/folder.js";
import { runCli } from "../helpers/run-cli.js";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const response = (name: string) => ({ 200: { content: { "application/json": { schema: ref(name) } } } });
const query = (name: string, more: object = {}) => ({ name, in: "query", schema: { type: "string" }, ...more });

const old = {
  paths: {
    "/v1/apps": {
      get: {
        parameters: [query("limit"), query("sort", { schema: { type: "array", items: { enum: ["name", "-name"] } } })],
        responses: response("App"),
      },
    },
    "/v1/gone": { get: { parameters: [query("limit")], responses: response("App") } },
    "/v1/old": { get: { responses: response("App") } },
  },
  components: {
    schemas: {
      App: {
        type: "object",
        required: ["id"],
        properties: { id: { type: "string" }, size: { type: "string" }, state: { enum: ["A", "B"] } },
      },
      AppUpdateRequest: { properties: { name: { type: "string" } } },
    },
  },
};
const now = structuredClone(old);
Object.assign(now.paths["/v1/apps"].get, {
  parameters: [
    query("limit"),
    query("sort", { schema: { type: "array", items: { enum: ["name", "price"] } } }),
    query("filter[id]", { required: true }),
  ],
});
delete (now.paths as Partial<typeof now.paths>)["/v1/gone"];
Object.assign(now.paths["/v1/old"].get, { deprecated: true });
Object.assign(now.paths, { "/v1/new": { get: { parameters: [query("limit")], responses: response("App") } } });
Object.assign(now.components.schemas.App.properties, { size: { type: "integer" }, state: { enum: ["A", "B", "C"] } });
now.components.schemas.App.required = [];
Object.assign(now.components.schemas.AppUpdateRequest, { required: ["name"] });

const diff = (before: object | string, after: object | string, ...args: string[]) => {
  const content = (value: object | string) => (typeof value === "string" ? value : JSON.stringify(value));
  return withFolder({ "old.json": content(before), "new.json": content(after) }, (folder) =>
    runCli(["spec", "diff", join(folder, "old.json"), join(folder, "new.json"), ...args]),
  );
};

describe("storeconnect spec diff", () => {
  it("lists what was added, removed, deprecated and changed, and whether it can break code", async () => {
    const { exitCode, stdout } = await diff(old, now, "--csv");
    expect(exitCode).toBe(0);
    expect(stdout.trimEnd().split("\r\n")).toEqual([
      "change,kind,place,detail,breaking",
      "removed,value,sort of GET /v1/apps[] = -name,,true",
      "removed,operation,GET /v1/gone,,true",
      "added,value,sort of GET /v1/apps[] = price,,false",
      "added,parameter,filter[id] of GET /v1/apps,required,true",
      "deprecated,operation,GET /v1/old,,false",
      "added,operation,GET /v1/new,,false",
      "changed,field,App.id,required -> optional,true",
      "changed,field,App.size,string -> integer,true",
      "added,value,App.state = C,,false",
      "changed,field,AppUpdateRequest.name,optional -> required,true",
    ]);
  });

  it("lists only what can break code with --breaking, and ends with 12 with --fail-on-breaking", async () => {
    const { exitCode, stdout, stderr } = await diff(old, now, "--breaking", "--fail-on-breaking", "--json");
    expect(exitCode).toBe(12);
    expect(JSON.parse(stdout)).toHaveLength(6);
    expect(JSON.parse(stderr).error).toMatchObject({ exitCode: 12, message: "6 of 10 changes can break code" });
    expect(await diff(old, old, "--fail-on-breaking")).toEqual({ exitCode: 0, stdout: "[]\n", stderr: "" });
  });

  it.each([
    ["PK zip", "is not JSON"],
    ["[]", "is not an OpenAPI document"],
  ])("rejects %j", async (content, message) => {
    const { exitCode, stderr } = await diff(content, old);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(message) });
  });
});
