import { readFileSync } from "node:fs";
import { join } from "node:path";
import semver from "semver";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { generatedFolder, projectFolder } from "../../../scripts/spec/paths.js";
import { documentVersion } from "../../../src/generated/connect/version.js";
import { notInDocument, seenAsNull } from "../../helpers/facts/null-attributes.js";

/** The printed types of the attributes of resources, by `type.attribute`. */
function attributeTypes(): Map<string, string> {
  const text = readFileSync(join(projectFolder, generatedFolder, "connect/schemas.ts"), "utf8");
  const file = ts.createSourceFile("schemas.ts", text, ts.ScriptTarget.ESNext, true);
  const types = new Map<string, string>();
  for (const node of file.statements) {
    if (!ts.isInterfaceDeclaration(node)) continue;
    const member = (name: string) => node.members.find((one) => one.name?.getText() === name) as ts.PropertySignature;
    const [, type] = /^"(.*)"$/.exec(member("type")?.type?.getText() ?? "") ?? [];
    const attributes = member("attributes")?.type;
    // Inline creates have a type and attributes too, but no required id.
    if (!type || !member("id") || member("id").questionToken || !attributes || !ts.isTypeLiteralNode(attributes))
      continue;
    for (const one of attributes.members.filter(ts.isPropertySignature))
      types.set(`${type}.${one.name.getText()}`, one.type!.getText());
  }
  return types;
}

describe("the generated types of attributes", () => {
  const types = attributeTypes();
  const names = Object.keys(seenAsNull);
  const present = names.filter((name) => types.has(name));

  it("allow null for each attribute that Apple was seen to send as null", () => {
    expect(present.length).toBeGreaterThan(names.length / 2);
    expect(present.filter((name) => !/\| null$/.test(types.get(name)!))).toEqual([]);
  });

  it("are of a document that lacks only the listed ones of them, or of an older document", () => {
    const unlisted = names.filter((name) => !types.has(name) && !notInDocument.attributes.includes(name));
    if (semver.gte(semver.coerce(documentVersion)!, notInDocument.version)) expect(unlisted).toEqual([]);
    // A name that is listed must be a fact.
    expect(notInDocument.attributes.filter((name) => !names.includes(name))).toEqual([]);
  });
});
