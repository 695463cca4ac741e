/** The paths and links of the hand-written pages lead to something that exists. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (page: string): string => readFileSync(join(root, page), "utf8");
const foldersIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));

const ignoredByGit = read(".gitignore").split("\n").filter(Boolean);
const entryPoints = Object.keys(JSON.parse(read("package.json")).exports).map((one) =>
  one.replace(".", "storeconnect"),
);

/** Whether an inline code span is a path: `src/auth/`, `delay.ts`, but not `npm test` or `@scope/name`. */
const isPath = (code: string): boolean => /^\w[\w./-]*(\/|\.(ts|md|json|yaml))$|^[\w.][\w.-]*(\/[\w.-]+)+$/.test(code);

/** Paths start at the root, at `src/` or `scripts/`, or beside another path of the same line. */
function leadsNowhere(path: string, siblings: readonly string[]): boolean {
  if (path.startsWith("storeconnect/")) return !entryPoints.includes(path);
  if (ignoredByGit.some((ignored) => `${path}/`.startsWith(`${ignored}/`))) return false;
  const starts = [
    "",
    "src",
    "scripts",
    ...siblings.map((sibling) => (sibling.endsWith("/") ? sibling : dirname(sibling))),
  ];
  return !starts.some((start) => existsSync(join(root, start, path)));
}

/** `line: path` for each path in backticks that does not exist. Rows of what is "not written yet" are left out. */
function deadPathsIn(text: string): string[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.includes("not written yet")) return [];
    const paths = [...line.matchAll(/`([^`]+)`/g)].map(([, code]) => code!).filter(isPath);
    return paths.filter((path) => leadsNowhere(path, paths)).map((path) => `${index + 1}: ${path}`);
  });
}

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

const withoutCode = (text: string): string => text.replaceAll(/^```.*?^```$/gms, "").replaceAll(/`[^`\n]+`/g, "`code`");

const anchorsOf = (text: string): string[] =>
  [...text.replaceAll(/^```.*?^```$/gms, "").matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading!));

/** Every local link of a page whose file or heading does not exist. */
function deadLinksIn(page: string, text: string): string[] {
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target!)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [path = "", anchor] = target.split("#");
      const file = path ? join(dirname(page), path) : page;
      if (!existsSync(join(root, file))) return true;
      return anchor !== undefined && !anchorsOf(path ? read(file) : text).includes(anchor);
    });
}

const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .map((file) => `docs/${file.replaceAll("\\", "/")}`);
const pages = [
  ...readdirSync(root).filter((file) => file.endsWith(".md")),
  ".github/pull_request_template.md",
  "bench/README.md",
  ...docs,
];

describe("the paths in backticks", () => {
  it.each(["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "bench/README.md"])("of %s exist", (page) => {
    expect(deadPathsIn(read(page))).toEqual([]);
  });

  it("are found: a wrong one is named with its line", () => {
    const text =
      "`src/auth/token.ts`\n`src/nowhere.ts`, `storeconnect/nowhere`, `npm test`, `@scope/name`\n`client/url.ts`";
    expect(deadPathsIn(text)).toEqual(["2: src/nowhere.ts", "2: storeconnect/nowhere"]);
    expect(deadPathsIn("| `src/transport/retry/retry.ts` | `delay.ts` beside it |")).toEqual([]);
    expect(deadPathsIn("| `src/cli/` | not written yet |")).toEqual([]);
  });
});

describe("the links", () => {
  it.each(pages)("of %s lead to a file, and to a heading of it", (page) => {
    expect(deadLinksIn(page, read(page))).toEqual([]);
  });

  it("are found: one to no file and one to no heading", () => {
    const text =
      "# One\n[a](nowhere.md) [b](#one) [c](#two) [d](README.md#install) [e](README.md#nowhere) [f](https://x.y)";
    expect(deadLinksIn("ARCHITECTURE.md", text)).toEqual(["nowhere.md", "#two", "README.md#nowhere"]);
  });
});

describe("the drawing in ARCHITECTURE.md", () => {
  it("names only folders and files that exist", () => {
    const [, drawing = ""] = /```\n(.*?)```/s.exec(read("ARCHITECTURE.md")) ?? [];
    const names = drawing.match(/[\w./-]+(\/|\.ts)(?=\s|$)/g) ?? [];
    const folders = [...foldersIn("src"), "src", "scripts", "spec"];
    const exists = (name: string): boolean =>
      name.endsWith("/")
        ? folders.some((folder) => `/${folder}/`.endsWith(`/${name}`))
        : existsSync(join(root, "src", name));
    expect(names.length).toBeGreaterThan(15);
    expect(names.filter((name) => !exists(name))).toEqual([]);
  });
});
