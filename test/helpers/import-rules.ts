/** The rules of import of ARCHITECTURE.md, as a check over any tree of files. */
import { dirname, join, normalize } from "node:path/posix";
import ts from "typescript";

/** The files of a folder such as src/: their content by relative path. */
export type SourceTree = ReadonlyMap<string, string>;

/**
 * What the files of a folder, or a file at the top level, may import: single files, or folders with everything below them. A
 * folder may always import from itself. A folder without a rule is a violation, and so is each import that is not listed.
 */
export const allowedImports: Readonly<Record<string, readonly string[]>> = {
  "index.ts": [
    "connect/",
    "client/",
    "transport/",
    "auth/",
    "errors/",
    "generated/connect/",
    "version.ts",
    "on-first-use.ts",
  ],
  "on-first-use.ts": ["connect/tasks/", "connect/writes/"],
  "schemas.ts": ["generated/connect/"],
  "openapi.ts": ["generated/"],
  "version.ts": [],
  "options.ts": [],
  "until-aborted.ts": [],
  "bounded-map.ts": [],
  "connect/": [
    "client/",
    "transport/",
    "auth/",
    "errors/",
    "encoding/",
    "generated/connect/",
    "options.ts",
    "until-aborted.ts",
    "version.ts",
  ],
  "connect/resources/": ["client/", "generated/connect/"],
  "connect/reports/": [
    "client/",
    "transport/",
    "errors/",
    "encoding/",
    "generated/connect/",
    "options.ts",
    "until-aborted.ts",
  ],
  "connect/webhooks/": ["incoming/", "errors/", "encoding/", "generated/connect/", "options.ts"],
  "connect/writes/": [
    "connect/resources/",
    "connect/page-size.ts",
    "client/",
    "errors/",
    "generated/connect/",
    "options.ts",
  ],
  "connect/tasks/": [
    "connect/tasks/prices/",
    "connect/collect.ts",
    "connect/resources/",
    "connect/writes/",
    "client/",
    "errors/",
    "generated/connect/",
    "options.ts",
  ],
  "connect/tasks/prices/": [
    "connect/collect.ts",
    "connect/resources/",
    "connect/writes/",
    "client/",
    "errors/",
    "generated/connect/",
  ],
  "connect/uploads/": [
    "client/",
    "transport/",
    "errors/",
    "encoding/",
    "generated/connect/",
    "options.ts",
    "until-aborted.ts",
  ],
  "server/": [
    "server/receipt/",
    "server/verification/",
    "incoming/",
    "client/",
    "transport/",
    "auth/",
    "errors/",
    "encoding/",
    "generated/server/",
    "options.ts",
    "until-aborted.ts",
    "bounded-map.ts",
    "version.ts",
  ],
  "server/verification/": ["errors/", "encoding/", "options.ts", "until-aborted.ts", "bounded-map.ts"],
  "server/receipt/": ["server/verification/", "errors/", "encoding/"],
  "incoming/": ["transport/", "errors/", "encoding/", "options.ts", "until-aborted.ts", "bounded-map.ts"],
  "client/": ["client/types/", "transport/", "errors/", "encoding/", "options.ts", "until-aborted.ts"],
  "client/types/": ["transport/"],
  "transport/": ["transport/", "errors/", "encoding/", "options.ts", "until-aborted.ts"],
  "transport/retry/": ["transport/", "errors/", "encoding/", "options.ts", "until-aborted.ts"],
  "transport/quota/": ["transport/", "errors/", "encoding/", "options.ts", "until-aborted.ts"],
  "auth/": ["errors/", "encoding/", "options.ts", "until-aborted.ts"],
  "errors/": ["encoding/"],
  "encoding/": [],
  "node/": ["node/"],
  "node/keys/": ["auth/", "errors/", "encoding/", "options.ts", "until-aborted.ts"],
  "node/curl/": ["transport/", "errors/", "encoding/", "options.ts", "until-aborted.ts"],
  "node/files/": ["encoding/"],
  "node/quota/": ["transport/", "errors/", "encoding/", "options.ts", "until-aborted.ts"],
  "node/http/": [],
  "operations/": ["operations/search/", "operations/snippets/", "generated/"],
  "operations/search/": ["operations/all.ts", "operations/operation.ts", "operations/edit-distance.ts", "generated/"],
  "operations/snippets/": [
    "operations/operation.ts",
    "operations/property.ts",
    "operations/check-query.ts",
    "operations/summary.ts",
  ],
  "testing/": ["generated/"],
  // The command uses the SDK as a user does: through its entry points.
  "cli/": [
    "index.ts",
    "server/index.ts",
    "connect/uploads/index.ts",
    "connect/reports/index.ts",
    "connect/webhooks/index.ts",
    "node/index.ts",
    "testing/index.ts",
    "operations/index.ts",
    "version.ts",
  ],
  "generated/connect/": [],
  "generated/server/": [],
};

/** Which folders or files may import a package. `node:` means all of Node's modules. Imports of a package's types alone are free. */
export const allowedPackages: Readonly<Record<string, readonly string[]>> = {
  "openapi-fetch": ["client/"],
  "@zip.js/zip.js": ["connect/uploads/zip-entry.ts"],
  "fast-plist": ["connect/uploads/xml-plist.ts"],
  "@noble/hashes": ["encoding/noble-md5.ts"],
  "@modelcontextprotocol/server": ["cli/mcp/"],
  ajv: ["testing/"],
  commander: ["cli/"],
  "cli-progress": ["cli/progress.ts"],
  "cli-table3": ["cli/output/table.ts"],
  minisearch: ["operations/search/word-index.ts"],
  jose: ["auth/", "server/sign.ts", "testing/"],
  msw: ["testing/http/"],
  pako: ["connect/reports/pako-gunzip.ts"],
  "rate-limiter-flexible": ["node/quota/"],
  "node:": ["node/", "testing/", "cli/"],
};

/** Folders whose files do not import each other, with the files that all of them may import. */
const siblingFolders: Readonly<Record<string, readonly string[]>> = {
  "connect/": ["connect/page-size.ts", "connect/page-walk.ts"],
  "server/": ["server/error.ts", "server/signed-post.ts"],
};

/** One import of a file. */
export interface Import {
  readonly from: string;
  /** The path of a file of the tree, or the name of a package. */
  readonly to: string;
  readonly isRelative: boolean;
  readonly isTypeOnly: boolean;
}

/** Finds every import, re-export and `import()` with a literal specifier. */
export function importsOf(tree: SourceTree): readonly Import[] {
  const known = importsByTree.get(tree) ?? readImports(tree);
  importsByTree.set(tree, known);
  return known;
}

/** The compiler reads a tree with the generated files in some seconds. */
const importsByTree = new WeakMap<SourceTree, readonly Import[]>();

function readImports(tree: SourceTree): Import[] {
  return [...tree].flatMap(([from, code]) => {
    const found: Import[] = [];
    // Generated files have their imports at the top, and megabytes below.
    const head = from.startsWith("generated/") ? code.slice(0, code.search(/^export (?!.* from )/m)) : code;
    const add = ({ text: specifier }: ts.StringLiteral, isTypeOnly: boolean): void => {
      const isRelative = specifier.startsWith(".");
      const to = isRelative ? normalize(join(dirname(from), specifier)).replace(/\.js$/, ".ts") : specifier;
      found.push({ from, to, isRelative, isTypeOnly });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
        add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
      if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
        add(node.moduleSpecifier, node.isTypeOnly);
      if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
        add(node.argument.literal, true);
      if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        const [specifier] = node.arguments;
        if (specifier && ts.isStringLiteral(specifier)) add(specifier, false);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(from, head, ts.ScriptTarget.ESNext, true));
    return found;
  });
}

/** Finds every violation of the rules; each is one line that begins with `from -> to`. */
export function violationsOf(tree: SourceTree): string[] {
  const imports = importsOf(tree);
  return [
    ...unlistedFolders(tree),
    ...imports.filter((one) => !isAllowed(one, tree)).map((one) => `${arrow(one)} is not an allowed import`),
    ...imports.filter(isBetweenSiblings).map((one) => `${arrow(one)} are siblings`),
    ...circles(imports),
  ];
}

/** The key of {@link allowedImports} for a file: the file itself at the top, else its folder. */
const folderOf = (file: string): string => (file.includes("/") ? `${dirname(file)}/` : file);

/** `testing/` and `cli/` may have subfolders without rules of their own; every other folder is listed. */
const ruleOf = (file: string): string =>
  ["testing/", "cli/"].find((folder) => file.startsWith(folder)) ?? folderOf(file);

function unlistedFolders(tree: SourceTree): string[] {
  const rules = [...tree.keys()].map(ruleOf).filter((rule) => !Object.hasOwn(allowedImports, rule));
  return [...new Set(rules)].map((rule) => `${rule} has no rule`);
}

const isUnder = (file: string, places: readonly string[]): boolean =>
  places.some((place) => (place.endsWith("/") ? file.startsWith(place) : file === place));

function isAllowed({ from, to, isRelative, isTypeOnly }: Import, tree: SourceTree): boolean {
  if (isRelative) {
    const rule = ruleOf(from);
    return tree.has(to) && (ruleOf(to) === rule || isUnder(to, allowedImports[rule] ?? []));
  }
  const places = allowedPackages[packageOf(to)];
  return (isTypeOnly && places !== undefined && !to.startsWith("node:")) || isUnder(from, places ?? []);
}

/** `jose/jwt/sign` -> `jose`, `node:fs` -> `node:`. */
const packageOf = (specifier: string): string =>
  specifier.startsWith("node:") ? "node:" : specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

function isBetweenSiblings({ from, to, isRelative, isTypeOnly }: Import): boolean {
  const shared = siblingFolders[folderOf(from)];
  if (!shared || !isRelative || isTypeOnly || from.endsWith("/index.ts")) return false;
  return folderOf(from) === folderOf(to) && !shared.includes(to);
}

function circles(imports: readonly Import[]): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.push(`${[...trail.slice(trail.indexOf(file)), file].join(" -> ")} is a circle`);
    if (trail.includes(file) || done.has(file)) return;
    for (const { from, to } of imports) if (from === file) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of new Set(imports.map(({ from }) => from))) visit(file, []);
  return found;
}

const arrow = ({ from, to }: Import): string => `${from} -> ${to}`;
