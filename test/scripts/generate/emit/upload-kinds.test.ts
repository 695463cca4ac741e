import { describe, expect, it } from "vitest";
import { printUploadKinds, readUploadKinds } from "../../../../scripts/generate/emit/upload-kinds.js";
import { type OpenApiDocument, type PathItem, type Schema, toRef } from "../../../../scripts/openapi.js";
import { content, documentOf, list, many, object, operation } from "../../../helpers/small-document.js";

const string: Schema = { type: "string" };
const one = (type: string): Schema => object({ data: object({ type: list(type), id: string }) });

interface Kind {
  readonly parents?: readonly string[];
  readonly required?: string[];
  readonly commit?: Record<string, Schema>;
  readonly attributes?: Schema;
  readonly methods?: Partial<PathItem>;
  readonly deprecated?: boolean;
}

/** A document with one resource of the type `shots`, at this path. */
function documentWith(path: string, kind: Kind = {}): OpenApiDocument {
  const { parents = ["set"], required = ["set"], commit = { uploaded: { type: "boolean" } } } = kind;
  const { methods = { delete: operation("delete") }, deprecated = false } = kind;
  const state = object({ state: { type: "string", "x-open": "State" } });
  const attributes = kind.attributes ?? object({ uploadOperations: many(object({})), assetDeliveryState: state });
  const relationships = object(Object.fromEntries(parents.map((name) => [name, one(`${name}s`)])), { required });
  const sent = object({ type: list("shots"), attributes: toRef("ShotCreateRequestAttributes"), relationships });
  return documentOf(
    {
      [path]: {
        post: operation("create", {
          deprecated,
          requestBody: content(object({ data: sent })),
          responses: { "201": content(object({ data: toRef("Shot") })) },
        }),
      },
      [`${path}/{id}`]: {
        patch: operation("commit", { requestBody: content(object({ data: object({ attributes: object(commit) }) })) }),
        ...methods,
      },
    },
    {
      State: list("AWAITING_UPLOAD", "COMPLETE"),
      ShotCreateRequestAttributes: object({ fileName: string }),
      Shot: object({ type: list("shots"), id: string, attributes }),
    },
  );
}

describe("readUploadKinds", () => {
  it("finds a resource with uploadOperations that is committed by uploaded", () => {
    expect(readUploadKinds(documentWith("/v1/shots"))).toEqual([
      {
        kind: "shots",
        path: "/v1/shots",
        type: "shots",
        attributes: "ShotCreateRequestAttributes",
        resource: "Shot",
        parents: { set: "sets" },
        requiredParents: ["set"],
        states: ["assetDeliveryState"],
        checksum: undefined,
        canDelete: true,
        isDeprecated: false,
      },
    ]);
  });

  it("names a second version after its path", () => {
    expect(readUploadKinds(documentWith("/v2/shots")).map(({ kind }) => kind)).toEqual(["shotsV2"]);
  });

  it("takes the checksum that is not deprecated", () => {
    const commit = { uploaded: string, sourceFileChecksum: { ...string, deprecated: true }, sourceFileChecksums: {} };
    const checksumOf = (schemas: Record<string, Schema>) =>
      readUploadKinds(documentWith("/v1/shots", { commit: schemas }))[0]?.checksum;
    expect(checksumOf(commit)).toBe("sourceFileChecksums");
    expect(checksumOf({ uploaded: string, sourceFileChecksum: string })).toBe("sourceFileChecksum");
    expect(readUploadKinds(documentWith("/v1/shots", { commit: { name: string } }))).toEqual([]);
  });

  it("finds states that are strings, and those of alternatives", () => {
    const waiting = object({ state: list("AWAITING_UPLOAD"), uploadOperations: {} });
    const attributes: Schema = { oneOf: [object({ state: list("FAILED") }), waiting] };
    expect(readUploadKinds(documentWith("/v1/shots", { attributes }))[0]?.states).toEqual(["state"]);
  });

  it("finds no kind without a commit", () => {
    const document = documentWith("/v1/shots");
    delete document.paths["/v1/shots/{id}"];
    expect(readUploadKinds(document)).toEqual([]);
  });
});

describe("printUploadKinds", () => {
  const parentIn = (kind: Kind) =>
    /parent: (.*); resource/.exec(printUploadKinds(documentWith("/v1/shots", kind))!)?.[1];

  it("types the parent as the reservation wants it", () => {
    expect(parentIn({})).toBe("string");
    expect(parentIn({ parents: [], required: [] })).toBe("undefined");
    expect(parentIn({ parents: ["a", "b"], required: [] })).toBe(
      "{ a: string; b?: string | undefined } | { b: string; a?: string | undefined }",
    );
    expect(parentIn({ parents: ["a", "b"], required: ["a"] })).toBe("{ a: string; b?: string | undefined }");
  });

  it("prints nothing for a document without uploads", () => {
    expect(printUploadKinds(documentOf({}))).toBeUndefined();
  });

  it("prints the rule of each kind, and marks a deprecated one", () => {
    const printed = printUploadKinds(documentWith("/v1/shots", { deprecated: true, methods: {} }));
    expect(printed).toContain("  /** @deprecated */\n  shots: {");
    expect(printed).toContain(
      '  shots: {"path":"/v1/shots","type":"shots","parents":{"set":"sets"},"states":["assetDeliveryState"],"canDelete":false},',
    );
  });
});
