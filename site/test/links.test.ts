/** The links of the built pages. VitePress checks that their pages exist; this checks the anchors too. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { operations } from "../../src/operations/index.js";
import { builtSite } from "./static-server.js";

const pages = readdirSync(builtSite, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
const read = (page: string): string => readFileSync(join(builtSite, page), "utf8");

const operationIds: ReadonlySet<string> = new Set(operations().map(({ id }) => id));
const anchors = new Map<string, ReadonlySet<string>>();

/** The anchors of a page, which many others link to. */
function anchorsOf(page: string): ReadonlySet<string> {
  const known = anchors.get(page) ?? new Set([...read(page).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!));
  anchors.set(page, known);
  return known;
}

const pageAt = (path: string): string | undefined =>
  [path.endsWith("/") ? `${path}index.html` : `${path}.html`, path].find((file) => existsSync(join(builtSite, file)));

function deadLinksIn(page: string): string[] {
  const html = read(page);
  return [...html.matchAll(/<a\b[^>]* href="([^"]*)"/g)]
    .map(([, href]) => href!.replaceAll("&amp;", "&"))
    .filter((href) => !/^[a-z]+:/.test(href))
    .filter((href) => {
      const { pathname, hash } = new URL(href, `http://site/${page.replace(/(index)?\.html$/, "")}`);
      const target = pageAt(posix.normalize(pathname));
      if (target === undefined || !target.endsWith(".html")) return true;
      // The explorer shows the operation that the address names.
      if (target === "/operations.html" && operationIds.has(decodeURIComponent(hash.slice(1)))) return false;
      return hash !== "" && !anchorsOf(target.replace(/^\//, "")).has(decodeURIComponent(hash.slice(1)));
    });
}

describe("the links of the pages", () => {
  it("are of every page", () => {
    expect(pages.length).toBeGreaterThan(45);
    expect(pages).toContain("guide/start.html");
    expect(pages).toContain("examples/release-engineer.html");
  });

  const [ofApi, others] = [true, false].map((isApi) => pages.filter((page) => page.startsWith("api/") === isApi));

  it("of the pages of the API lead to a page, and to an anchor of it", () => {
    expect(ofApi!.length).toBeGreaterThan(300);
    expect(ofApi!.length).toBeLessThan(1000);
    const dead = ofApi!.map((page) => [page, deadLinksIn(page)] as const).filter(([, links]) => links.length > 0);
    expect(dead).toEqual([]);
  });

  it.each(others!)("of %s lead to a page, and to an anchor of it", (page) => {
    expect(deadLinksIn(page)).toEqual([]);
  });
});

describe("llms.txt", () => {
  it("names the pages, whose Markdown is beside them", () => {
    const list = read("llms.txt");
    const named = [...list.matchAll(/\]\((\/[^)]+\.md)\)/g)].map(([, path]) => path!);
    expect(named.length).toBeGreaterThan(30);
    expect(named).toContain("/guide/start.md");
    expect(named.filter((path) => !existsSync(join(builtSite, path)))).toEqual([]);
  });
});
