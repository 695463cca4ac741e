/** Tests the x- keys with which the server document extends OpenAPI, and the files printed from them. */
import { expect, it } from "vitest";
import { printErrorCodes } from "../../../../scripts/generate/emit/error-codes.js";
import { emit } from "../../../../scripts/generate/emit/files.js";
import { printNotifications } from "../../../../scripts/generate/emit/notifications.js";
import { printRateLimits } from "../../../../scripts/generate/emit/rate-limits.js";
import { printTypes } from "../../../../scripts/generate/emit/types.js";
import { documentOf, idInPath, list, object, operation, storeDocument } from "../../../helpers/small-document.js";

it("x-open-enum opens a named list of strings or numbers wherever it is used", async () => {
  const { schemas } = await printTypes(
    documentOf(
      {},
      {
        State: { ...list("A", "B"), "x-open-enum": true },
        Status: { type: "integer", enum: [1, 2], "x-open-enum": true },
        Order: list("UP", "DOWN"),
      },
    ),
  );
  expect(Object.fromEntries(schemas)).toEqual({
    State: 'export type State = Open<"A" | "B">;',
    Status: "export type Status = OpenNumber<1 | 2>;",
    Order: 'export type Order = "UP" | "DOWN";',
  });
});

it("x-error-codes become names by code and the list of retryable codes", () => {
  const codes = [
    { code: 4290000, name: "TOO_MANY", retryable: true },
    { code: 4000001, name: "WRONG", retryable: false },
  ];
  const more = [{ code: 4040002, name: "GONE", retryable: true }, codes[0]];
  const text = printErrorCodes(documentOf({}, { Code: { "x-error-codes": codes }, Other: { "x-error-codes": more } }));
  expect(text).toContain('  Code: {\n    4290000: "TOO_MANY",\n    4000001: "WRONG",\n  },\n  Other: {\n');
  expect(text).toContain("retryableErrorCodes: readonly number[] = [4040002, 4290000];");
});

it("x-notifications become types and data, by type and subtype", () => {
  const text = printNotifications(
    documentOf(
      {},
      {
        Payload: {
          ...object({}),
          "x-notifications": [
            {
              type: "RENEWED",
              meaning: "renewed again",
              variants: [
                { subtype: "LATE", carries: "data" },
                { subtype: null, carries: "summary" },
              ],
            },
          ],
        },
      },
    ),
  );
  expect(text).toContain("  /** Renewed again. */\n  RENEWED: {");
  expect(text).toContain('    LATE: Common & WithData & { notificationType: "RENEWED"; subtype: "LATE" };');
  expect(text).toContain('    none: Common & WithSummary & { notificationType: "RENEWED"; subtype?: never };');
  expect(text).toContain(
    '  RENEWED: (Common & WithData & { notificationType: "RENEWED"; subtype?: "LATE" | (string & {}) }) | ' +
      '(Common & WithSummary & { notificationType: "RENEWED"; subtype?: string });',
  );
  expect(text).toContain('interface WithData { data: NonNullable<Payload["data"]>; summary?: never; }');
  expect(text).toContain('  RENEWED: { LATE: "data", none: "summary" },');
});

it("x-rate-limit-per-second becomes a table by method and path", () => {
  const limited = { ...operation("a"), "x-rate-limit-per-second": 5 };
  const document = documentOf({ "/v1/a/{id}": { parameters: [idInPath], get: limited, delete: operation("b") } });
  expect(printRateLimits(document)).toContain('= {\n  "GET /v1/a/{id}": 5,\n};\n');
});

it("a document without these keys gives no files for them", async () => {
  const origin = { version: "1.0", sha256: "0".repeat(64), command: "npm run generate", published: new Set<string>() };
  const { files } = await emit(storeDocument(), origin, { pageOf: () => undefined });
  expect(Object.keys(files).sort()).toEqual([
    "media-types.ts",
    "openapi.ts",
    "queries.ts",
    "routes.ts",
    "rules.ts",
    "schemas.ts",
    "version.ts",
  ]);
});
