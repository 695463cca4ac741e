/** The drawing in ARCHITECTURE.md, as a check: names the arrow that breaks it. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const src = fileURLToPath(new URL("../src", import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** The floors, the highest first. An import goes to a lower floor, or stays within its own room. */
const floors: Record<string, number> = {
  door: 0,
  testing: 1,
  node: 1,
  server: 2,
  connect: 2,
  call: 3,
  verification: 4,
  transport: 4,
  auth: 4,
  ground: 5,
  encoding: 5,
  generated: 6,
};
/** Rooms whose files are equals: they don't import each other, but for the files that serve them all. */
const equals: Record<string, readonly string[]> = { connect: [], server: ["server/error.ts", "server/signed-post.ts"] };
const doors = new Set(["index.ts", "openapi.ts"]);
const webRooms = (file: string): boolean => !/^(node|testing)\//.test(file);

const roomOf = (file: string): string => {
  if (doors.has(file)) return "door";
  const [head, ...rest] = file.split("/");
  return rest.length === 0 ? "ground" : head!;
};

interface Arrow {
  from: string;
  to: string;
  typeOnly: boolean;
}

const specifiers = (file: string): { specifier: string; typeOnly: boolean }[] => {
  const source = ts.createSourceFile(file, readFileSync(join(src, file), "utf8"), ts.ScriptTarget.ESNext, true);
  const found: { specifier: string; typeOnly: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const typeOnly = ts.isImportDeclaration(node)
        ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
        : node.isTypeOnly;
      found.push({ specifier: node.moduleSpecifier.text, typeOnly });
    }
    if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      ts.isStringLiteral(node.arguments[0]!)
    ) {
      found.push({ specifier: node.arguments[0].text, typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

const arrows: Arrow[] = files.flatMap((from) =>
  specifiers(from)
    .filter(({ specifier }) => specifier.startsWith("."))
    .map(({ specifier, typeOnly }) => {
      const to = relative(src, resolve(src, dirname(from), specifier)).replace(/\.js$/, ".ts");
      return { from, to, typeOnly };
    }),
);
const drawn = ({ from, to }: Arrow): string => `${from} -> ${to}`;

describe("imports", () => {
  it("are many enough that the walk has seen the code", () => {
    expect(files.length).toBeGreaterThan(20);
    expect(arrows.length).toBeGreaterThan(40);
    expect(arrows.filter(({ to }) => !files.includes(to)).map(drawn)).toEqual([]);
  });

  it("point down", () => {
    const up = arrows.filter(({ from, to }) => {
      const [a, b] = [roomOf(from), roomOf(to)];
      return a !== b && floors[a]! >= floors[b]!;
    });
    expect(up.map(drawn)).toEqual([]);
  });

  it("leave equals alone", () => {
    const across = arrows.filter(({ from, to, typeOnly }) => {
      const room = roomOf(from);
      if (room !== roomOf(to) || from.endsWith("/index.ts") || typeOnly) return false;
      return room in equals && !equals[room]!.includes(to);
    });
    expect(across.map(drawn)).toEqual([]);
  });

  it("make no circle", () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, trail: string[]): void => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(" -> "));
      if (trail.includes(file) || done.has(file)) return;
      for (const { to } of arrows.filter(({ from }) => from === file)) visit(to, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it("of node: modules stay in src/node and src/testing", () => {
    const strangers = files.filter(webRooms).flatMap((file) =>
      specifiers(file)
        .filter(({ specifier }) => specifier.startsWith("node:"))
        .map(({ specifier }) => `${file} -> ${specifier}`),
    );
    expect(strangers).toEqual([]);
  });

  it("of the large classic types stay behind their own doors", () => {
    const importers = arrows.filter(({ to }) => /generated\/\w+\/openapi\.ts$/.test(to)).map(({ from }) => from);
    expect(importers.sort()).toEqual(["openapi.ts", "server/index.ts"]);
  });
});

describe("generated code", () => {
  it("imports nothing by hand, and holds no behaviour", () => {
    const generated = files.filter((file) => file.startsWith("generated/"));
    expect(generated.length).toBeGreaterThan(5);
    expect(
      arrows.filter(({ from, to }) => from.startsWith("generated/") && !to.startsWith("generated/")).map(drawn),
    ).toEqual([]);
    const behaving = generated.filter((file) =>
      /\bfunction\b|=>|\bclass\b/.test(readFileSync(join(src, file), "utf8")),
    );
    expect(behaving).toEqual([]);
  });
});
