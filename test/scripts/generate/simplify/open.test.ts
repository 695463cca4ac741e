import { expect, test } from "vitest";
import { openAnswers, openMark } from "../../../../scripts/generate/simplify/open.js";
import { type OpenApiDocument, type Schema, toRef } from "../../../../scripts/openapi.js";
import { content, documentOf, list, many, object, operation } from "../../../helpers/small-document.js";

const states = (): Schema => list("OPEN", "CLOSED");
const opened: Schema = { type: "string", [openMark]: ["OPEN", "CLOSED"] };
const openedByName: Schema = { type: "string", [openMark]: "State" };

/** A document whose one operation answers `Answer` and takes `Request`. */
function exchange(schemas: Record<string, Schema>): OpenApiDocument {
  return documentOf(
    {
      "/v1/apps": {
        post: operation("a", {
          requestBody: content(toRef("Request")),
          responses: { "200": content(toRef("Answer")), default: content(toRef("Failure")) },
        }),
      },
    },
    { Request: object({}), Answer: object({}), Failure: object({}), ...schemas },
  );
}

function open(schemas: Record<string, Schema>) {
  const document = exchange(schemas);
  const count = openAnswers(document);
  return { count, schemas: document.components.schemas };
}

test("lists in answers are open, errors among them; lists in requests stay closed", () => {
  const { count, schemas } = open({
    Answer: object({ state: states() }),
    Failure: object({ state: states() }),
    Request: object({ state: states() }),
  });
  expect(schemas["Answer"]).toEqual(object({ state: opened }));
  expect(schemas["Failure"]).toEqual(object({ state: opened }));
  expect(schemas["Request"]).toEqual(object({ state: states() }));
  expect(count).toBe(2);
});

test("a schema that is both answered and sent stays closed", () => {
  const { count, schemas } = open({
    Answer: object({ both: toRef("Both") }),
    Request: object({ both: many(toRef("Both")) }),
    Both: object({ state: states() }),
  });
  expect(schemas["Both"]).toEqual(object({ state: states() }));
  expect(count).toBe(0);
});

test("a named list is open where an answer uses it, and is itself as it was for what is sent", () => {
  const { schemas } = open({
    Answer: object({ state: toRef("State") }),
    Request: object({ state: toRef("State") }),
    State: states(),
  });
  expect(schemas["Answer"]).toEqual(object({ state: openedByName }));
  expect(schemas["Request"]).toEqual(object({ state: toRef("State") }));
  expect(schemas["State"]).toEqual(states());
});

test("each use is marked once, below items, unions and an allOf that bears nullable", () => {
  const { count, schemas } = open({
    Answer: object({
      many: many(toRef("State")),
      maybe: { nullable: true, allOf: [toRef("State")] },
      any: { anyOf: [states(), { type: "string" }] },
    }),
    State: states(),
  });
  expect(schemas["Answer"]).toEqual(
    object({
      many: many(openedByName),
      maybe: { ...openedByName, nullable: true },
      any: { anyOf: [opened, { type: "string" }] },
    }),
  );
  expect(count).toBe(3);
});

test("what an answer reaches through other schemas is open, round a circle too", () => {
  const { count, schemas } = open({
    Answer: object({ data: many(toRef("App")) }),
    App: object({ state: states(), parent: toRef("App") }),
  });
  expect(schemas["App"]).toEqual(object({ state: opened, parent: toRef("App") }));
  expect(count).toBe(1);
});

test("a list may have null among its values, or as a whole", () => {
  const { count, schemas } = open({
    Answer: object({ maybe: { type: "string", nullable: true, enum: ["A", null] }, state: toRef("State") }),
    State: { ...states(), nullable: true },
  });
  expect(schemas["Answer"]).toEqual(
    object({ maybe: { type: "string", nullable: true, [openMark]: ["A", null] }, state: openedByName }),
  );
  expect(count).toBe(2);
});

test("constants and numbers stay closed, and so does what no answer holds", () => {
  const { count } = open({
    Answer: object({ type: list("apps"), size: { type: "integer", enum: [1, 2] } }),
    Unused: object({ state: states() }),
  });
  expect(count).toBe(0);
});
