/** The links of the built pages. VitePress checks that their pages exist; this checks the anchors too. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { builtSite } from "./static-server.js";

const pages = readdirSync(builtSite, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
const read = (page: string): string => readFileSync(join(builtSite, page), "utf8");
const anchorsOf = (html: string): Set<string> => new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!));

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
      return hash !== "" && !anchorsOf(read(target.replace(/^\//, ""))).has(decodeURIComponent(hash.slice(1)));
    });
}

describe("the links of the pages", () => {
  it("are of every page", () => {
    expect(pages.length).toBeGreaterThan(45);
    expect(pages).toContain("guide/start.html");
    expect(pages).toContain("examples/release-engineer.html");
  });

  it.each(pages)("of %s lead to a page, and to an anchor of it", (page) => {
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
