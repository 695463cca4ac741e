import { describe, expect, it } from "vitest";
import { openMark, openResponses } from "../../../../scripts/generate/simplify/open.js";
import { type OpenApiDocument, type Schema, toRef } from "../../../../scripts/openapi.js";
import { content, documentOf, list, many, object, operation } from "../../../helpers/small-document.js";

const states = (): Schema => list("OPEN", "CLOSED");
const opened: Schema = { type: "string", [openMark]: ["OPEN", "CLOSED"] };
const openedByName: Schema = { type: "string", [openMark]: "State" };

/** A document whose one operation returns `Received` and takes `Sent`. */
function exchange(schemas: Record<string, Schema>): OpenApiDocument {
  return documentOf(
    {
      "/v1/apps": {
        post: operation("a", {
          requestBody: content(toRef("Sent")),
          responses: { "200": content(toRef("Received")), default: content(toRef("Failure")) },
        }),
      },
    },
    { Sent: object({}), Received: object({}), Failure: object({}), ...schemas },
  );
}

function open(schemas: Record<string, Schema>) {
  const document = exchange(schemas);
  const count = openResponses(document);
  return { count, schemas: document.components.schemas };
}

describe("openResponses", () => {
  it("opens lists in responses, including errors, and keeps lists in requests closed", () => {
    const { count, schemas } = open({
      Received: object({ state: states() }),
      Failure: object({ state: states() }),
      Sent: object({ state: states() }),
    });
    expect(schemas["Received"]).toEqual(object({ state: opened }));
    expect(schemas["Failure"]).toEqual(object({ state: opened }));
    expect(schemas["Sent"]).toEqual(object({ state: states() }));
    expect(count).toBe(2);
  });

  it("keeps a schema closed that both requests and responses contain", () => {
    const { count, schemas } = open({
      Received: object({ both: toRef("Both") }),
      Sent: object({ both: many(toRef("Both")) }),
      Both: object({ state: states() }),
    });
    expect(schemas["Both"]).toEqual(object({ state: states() }));
    expect(count).toBe(0);
  });

  it("opens a named list where a response uses it, and keeps the list itself closed for requests", () => {
    const { schemas } = open({
      Received: object({ state: toRef("State") }),
      Sent: object({ state: toRef("State") }),
      State: states(),
    });
    expect(schemas["Received"]).toEqual(object({ state: openedByName }));
    expect(schemas["Sent"]).toEqual(object({ state: toRef("State") }));
    expect(schemas["State"]).toEqual(states());
  });

  it("marks each use once, in items, unions and an allOf with nullable", () => {
    const { count, schemas } = open({
      Received: object({
        many: many(toRef("State")),
        maybe: { nullable: true, allOf: [toRef("State")] },
        any: { anyOf: [states(), { type: "string" }] },
      }),
      State: states(),
    });
    expect(schemas["Received"]).toEqual(
      object({
        many: many(openedByName),
        maybe: { ...openedByName, nullable: true },
        any: { anyOf: [opened, { type: "string" }] },
      }),
    );
    expect(count).toBe(3);
  });

  it("opens lists that a response reaches through other schemas, also circular ones", () => {
    const { count, schemas } = open({
      Received: object({ data: many(toRef("App")) }),
      App: object({ state: states(), parent: toRef("App") }),
    });
    expect(schemas["App"]).toEqual(object({ state: opened, parent: toRef("App") }));
    expect(count).toBe(1);
  });

  it("opens lists that contain null or are nullable", () => {
    const { count, schemas } = open({
      Received: object({ maybe: { type: "string", nullable: true, enum: ["A", null] }, state: toRef("State") }),
      State: { ...states(), nullable: true },
    });
    expect(schemas["Received"]).toEqual(
      object({ maybe: { type: "string", nullable: true, [openMark]: ["A", null] }, state: openedByName }),
    );
    expect(count).toBe(2);
  });

  it("keeps constants, numbers and unused schemas closed", () => {
    const { count } = open({
      Received: object({ type: list("apps"), size: { type: "integer", enum: [1, 2] } }),
      Unused: object({ state: states() }),
    });
    expect(count).toBe(0);
  });
});
