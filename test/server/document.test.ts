/** The hand-written document against facts that were written down apart from it, and what is generated from it. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { projectFolder, serverFile } from "../../scripts/spec/paths.js";
import { errorNames, retryableErrorCodes } from "../../src/generated/server/error-codes.js";
import { bodyMediaTypes } from "../../src/generated/server/media-types.js";
import * as facts from "../helpers/facts/store-server.js";

const serverDocument = join(projectFolder, serverFile);

const generated = (file: string) =>
  readFileSync(new URL(`../../src/generated/server/${file}`, import.meta.url), "utf8");

describe("every endpoint of Apple's server APIs", () => {
  const routes = generated("routes.ts");
  const maps = new Map(
    ["Get", "Post", "Put", "Delete"].map((method) => [
      method.toUpperCase(),
      [...routes.matchAll(new RegExp(`interface ${method}RoutesWith(?:out)?Init \\{\\n([\\s\\S]*?)\\n\\}`, "g"))]
        .map(([, body]) => body)
        .join("\n"),
    ]),
  );

  test.each(facts.operations)("%s %s has a route", (method, path) => {
    expect(maps.get(method)).toContain(`  "${path}": {`);
  });
  test("is one of 42, and there is no other route", () => {
    expect(new Set(facts.operations.map((one) => one.join(" "))).size).toBe(42);
    const routeCount = [...maps.values()].join("\n").match(/^ {2}"\//gm)?.length;
    expect(routeCount).toBe(42);
  });
  test("takes JSON, but for the image, which is a PNG", () => {
    expect(bodyMediaTypes).toEqual({ "PUT /inApps/v1/messaging/image/{imageIdentifier}": "image/png" });
  });
});

describe("the error codes", () => {
  test("are the 87 of Apple's libraries, by their names", () => {
    expect(errorNames.APIErrorCode).toEqual(facts.errorCodes);
    expect(Object.keys(facts.errorCodes)).toHaveLength(87);
  });
  test("are retryable where Apple says so", () => {
    expect(retryableErrorCodes).toEqual(facts.retryable);
  });
  test("mean the same where two APIs share them, but for 4000028", () => {
    const shared = Object.entries(errorNames.AdvancedCommerceErrorCode).filter(([code]) => code in facts.errorCodes);
    expect(shared.length).toBeGreaterThan(5);
    expect(shared.filter(([code, name]) => facts.errorCodes[Number(code)] !== name).map(([code]) => code)).toEqual([
      "4000028",
    ]);
  });
  test("that an answer lists are all in a table", () => {
    const known = Object.assign({}, ...Object.values(errorNames)) as Record<string, string>;
    const listed = [...readFileSync(serverDocument, "utf8").matchAll(/x-error-codes:\s*\[([^\]]*)\]/g)].flatMap(
      ([, codes]) => codes!.split(",").map((code) => code.trim()),
    );
    expect(listed.length).toBeGreaterThan(100);
    expect(listed.filter((code) => !(code in known))).toEqual([]);
  });
});

describe("the generated types", () => {
  const document = parse(readFileSync(serverDocument, "utf8")) as {
    components: { schemas: Record<string, { "x-open-enum"?: boolean; type: string; enum?: unknown[] }> };
  };
  const schemas = generated("schemas.ts");
  const enums = Object.entries(document.components.schemas).filter(([, schema]) => schema.enum);

  test("take values that Apple adds later, where the document calls an enum open, and no others elsewhere", () => {
    const wrong = enums.filter(([name, { "x-open-enum": isOpen, type }]) => {
      const printed = new RegExp(`export type ${name} = (.*);`).exec(schemas)?.[1] ?? "";
      return printed.startsWith(type === "string" ? "Open<" : "OpenNumber<") !== (isOpen === true);
    });
    expect(enums.length).toBeGreaterThan(44);
    expect(wrong.map(([name]) => name)).toEqual([]);
  });
  test("say what the numbers mean", () => {
    expect(schemas).toMatch(/\* - `4`: .*grace period.*\n(?: \*.*\n)*export type Status = /);
  });
});

test("the document has nothing that Redocly's recommended rules object to", async () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: { redocly: string } };
  const arguments_ = [
    join(dirname(manifest), bin.redocly),
    "lint",
    "--config=spec/redocly.yaml",
    "--format=json",
    "--max-problems=20",
  ];
  const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", REDOCLY_TELEMETRY: "off" };
  const { stdout } = await promisify(execFile)(process.execPath, arguments_, { cwd: root, env }).catch(
    (failed: { stdout: string }) => failed,
  );
  const { totals, problems } = JSON.parse(stdout) as { totals: Record<string, number>; problems: unknown[] };
  expect(problems).toEqual([]);
  expect(totals).toMatchObject({ errors: 0, warnings: 0 });
}, 60_000);
