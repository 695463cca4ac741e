import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import * as reports from "../../src/connect/reports/index.js";
import * as uploads from "../../src/connect/uploads/index.js";
import * as webhooks from "../../src/connect/webhooks/index.js";
import * as main from "../../src/index.js";
import * as node from "../../src/node/index.js";
import * as openapi from "../../src/openapi.js";
import * as schemas from "../../src/schemas.js";
import * as server from "../../src/server/index.js";
import * as testing from "../../src/testing/index.js";
import { type NodeModules, recordModules } from "./modules.js";

const modules: NodeModules = {
  ".": main,
  "./openapi": openapi,
  "./reports": reports,
  "./schemas": schemas,
  "./server": server,
  "./uploads": uploads,
  "./webhooks": webhooks,
  "./node": node,
  "./testing": testing,
};
const folder = fileURLToPath(new URL("cases", import.meta.url));

/** The entry point of an expression such as `world.modules["./server"]`. */
function entryOf(node: ts.Expression | undefined): string | undefined {
  if (!node || !ts.isElementAccessExpression(node) || !/\bmodules$/.test(node.expression.getText())) return undefined;
  return ts.isStringLiteral(node.argumentExpression) ? node.argumentExpression.text : undefined;
}

/** The exports that a file of cases takes out of the modules. */
function usedBy(file: string): [entry: string, name: string][] {
  const used: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name)) {
      const entry = entryOf(node.initializer);
      for (const { propertyName, name } of node.name.elements)
        if (entry !== undefined) used.push([entry, (propertyName ?? name).getText()]);
    }
    if (ts.isPropertyAccessExpression(node)) {
      const entry = entryOf(node.expression);
      if (entry !== undefined) used.push([entry, node.name.text]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(join(folder, file), "utf8"), ts.ScriptTarget.ESNext, true));
  return used;
}

describe("the cases for all runtimes", () => {
  it("are about every entry point of the package", () => {
    const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: object };
    expect(Object.keys(modules).sort()).toEqual(
      Object.keys(exports)
        .filter((name) => name !== "./package.json")
        .sort(),
    );
  });

  // A name that is taken and not used does not compile. That the cases run is checked on each runtime.
  it("use every export: one that none uses needs a case in test/runtimes/cases", () => {
    const recorded = recordModules(modules);
    const used = readdirSync(folder).flatMap(usedBy);
    for (const [entry, name] of used) Reflect.get(recorded.modules[entry as keyof NodeModules], name);
    expect(recorded.unused()).toEqual([]);
  });

  it("would miss an export that none uses", () => {
    const recorded = recordModules({ "./a": { one() {}, two() {} }, "./b": { number: 1 } });
    recorded.modules["./a"].one();
    expect(recorded.unused()).toEqual(["./a two", "./b number"]);
  });
});
