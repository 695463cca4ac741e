/** Which file of the repository is which page of the site. Nothing is copied: the pages are read where they lie. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";

export const repository = fileURLToPath(new URL("../..", import.meta.url));

/** Pages beside those of docs/ and site/pages/. */
const single: Readonly<Record<string, string>> = {
  "ARCHITECTURE.md": "architecture.md",
  "CONTRIBUTING.md": "contributing.md",
  "CHANGELOG.md": "changelog.md",
  "SECURITY.md": "security.md",
  "bench/README.md": "benchmarks.md",
};

/** Links to these lead to the page that has their place on the site. */
const replaced: Readonly<Record<string, string>> = {
  "README.md": "index.md",
  examples: "examples/index.md",
  "docs/decisions": "decisions/index.md",
};

/** What VitePress does not read as a page. */
export const notPages = [
  "README.md",
  "!(docs|site|bench|*.md)/**",
  "bench/!(README.md)",
  "bench/*/**",
  "site/!(pages)/**",
];

/** The page of a file, as a path of the site: `docs/guide/start.md` -> `guide/start.md`. */
export const pageOf = (file: string): string => single[file] ?? file.replace(/^(docs|site\/pages)\//, "");

/** The page that a link to a file or a folder leads to; undefined for what only the repository has. */
export function linkedPage(file: string): string | undefined {
  const path = file.replace(/\/$/, "");
  if (path in replaced) return replaced[path];
  const example = /^examples\/([\w-]+)\.ts$/.exec(path)?.[1];
  if (example !== undefined && examples().includes(example)) return `examples/${example}.md`;
  return path in single || /^(docs|site\/pages)\/.*\.md$/.test(path) ? pageOf(path) : undefined;
}

/** The names of the programs in examples/ that are pages. */
export const examples = (): string[] =>
  readdirSync(join(repository, "examples"))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -".ts".length));

/** The pages of a folder of docs/, by their names. */
export const pagesIn = (folder: string): string[] =>
  readdirSync(join(repository, "docs", folder))
    .filter((file) => file.endsWith(".md"))
    .map((file) => posix.join("docs", folder, file));

export const hasFile = (file: string): boolean => existsSync(join(repository, file));

export const readSource = (file: string): string => readFileSync(join(repository, file), "utf8");

/** The first heading of a page, without marks. */
export function titleOf(file: string): string {
  const [, title = file] = /^# (.+)$/m.exec(readSource(file)) ?? [];
  return title.replaceAll("`", "");
}

/** The first sentences of a page, without marks; empty if it starts with something else. */
export function descriptionOf(file: string): string {
  const body = readSource(file).replaceAll(/^```.*?^```$/gms, "");
  const paragraphs = body.split(/\n{2,}/).map((each) => each.trim());
  const first = paragraphs.find((each) => /^[\p{L}`[]/u.test(each)) ?? "";
  return first
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, "$1")
    .replaceAll(/[`*]/g, "")
    .replaceAll(/\s+/g, " ");
}
