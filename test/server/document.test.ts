/** Compares the hand-written document, and what is generated from it, with independent facts. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { projectFolder, serverFile } from "../../scripts/spec/paths.js";
import { errorNames, retryableErrorCodes } from "../../src/generated/server/error-codes.js";
import { bodyMediaTypes } from "../../src/generated/server/media-types.js";
import * as facts from "../helpers/facts/store-server.js";

const serverDocument = join(projectFolder, serverFile);

const generated = (file: string) =>
  readFileSync(new URL(`../../src/generated/server/${file}`, import.meta.url), "utf8");

describe("the routes of the App Store Server API", () => {
  const routes = generated("routes.ts");
  const maps = new Map(
    ["Get", "Post", "Put", "Delete"].map((method) => [
      method.toUpperCase(),
      [
        ...routes.matchAll(
          new RegExp(`interface ${method}RoutesWith(?:out)?RequiredParameters \\{\\n([\\s\\S]*?)\\n\\}`, "g"),
        ),
      ]
        .map(([, body]) => body)
        .join("\n"),
    ]),
  );

  it.each(facts.operations)("include %s %s", (method, path) => {
    expect(maps.get(method)).toContain(`  "${path}": {`);
  });
  it("are 42", () => {
    expect(new Set(facts.operations.map((one) => one.join(" "))).size).toBe(42);
    const routeCount = [...maps.values()].join("\n").match(/^ {2}"\//gm)?.length;
    expect(routeCount).toBe(42);
  });
  it("take JSON, except for the image, which is a PNG", () => {
    expect(bodyMediaTypes).toEqual({ "PUT /inApps/v1/messaging/image/{imageIdentifier}": "image/png" });
  });
});

describe("the error codes of the App Store Server API", () => {
  it("are the 87 of Apple's libraries, with the same names", () => {
    expect(errorNames.APIErrorCode).toEqual(facts.errorCodes);
    expect(Object.keys(facts.errorCodes)).toHaveLength(87);
  });
  it("are retryable if Apple's documentation says so", () => {
    expect(retryableErrorCodes).toEqual(facts.retryable);
  });
  it("have the same meaning in every API, except for 4000028", () => {
    const shared = Object.entries(errorNames.AdvancedCommerceErrorCode).filter(([code]) => code in facts.errorCodes);
    expect(shared.length).toBeGreaterThan(5);
    expect(shared.filter(([code, name]) => facts.errorCodes[Number(code)] !== name).map(([code]) => code)).toEqual([
      "4000028",
    ]);
  });
  it("of every response are in a table", () => {
    const known = Object.assign({}, ...Object.values(errorNames)) as Record<string, string>;
    const listed = [...readFileSync(serverDocument, "utf8").matchAll(/x-error-codes:\s*\[([^\]]*)\]/g)].flatMap(
      ([, codes]) => codes!.split(",").map((code) => code.trim()),
    );
    expect(listed.length).toBeGreaterThan(100);
    expect(listed.filter((code) => !(code in known))).toEqual([]);
  });
});

describe("the generated types of the App Store Server API", () => {
  const document = parse(readFileSync(serverDocument, "utf8")) as {
    components: { schemas: Record<string, { "x-open-enum"?: boolean; type: string; enum?: unknown[] }> };
  };
  const schemas = generated("schemas.ts");
  const enums = Object.entries(document.components.schemas).filter(([, schema]) => schema.enum);

  it("accept unknown values of open enums, and only known values of closed ones", () => {
    const wrong = enums.filter(([name, { "x-open-enum": isOpen, type }]) => {
      const printed = new RegExp(`export type ${name} = (.*);`).exec(schemas)?.[1] ?? "";
      return printed.startsWith(type === "string" ? "Open<" : "OpenNumber<") !== (isOpen === true);
    });
    expect(enums.length).toBeGreaterThan(44);
    expect(wrong.map(([name]) => name)).toEqual([]);
  });
  it("explain the numbers of an enum", () => {
    expect(schemas).toMatch(/\* - `4`: .*grace period.*\n(?: \*.*\n)*export type Status = /);
  });
});

it("the document passes Redocly's recommended rules", async () => {
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
});
