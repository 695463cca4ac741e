/** The Markdown of the repository, for the site: links that are right on GitHub are right here. */
import { posix, relative } from "node:path";
import type { MarkdownEnv, MarkdownRenderer } from "vitepress";
import { linkedPage, repository } from "./pages.js";

/**
 * Leads links between files of the repository to the pages of the site. A link to a file that only the repository has leads
 * there, and without an address of the repository its words stay without a link.
 *
 * @param address where the files can be read: `https://github.com/owner/name`.
 */
export function repositoryLinks(md: MarkdownRenderer, address: string | undefined): void {
  md.core.ruler.push("repository-links", ({ tokens, env }) => {
    const file = sourceOf(env);
    if (file === undefined) return;
    const source = relative(repository, file).replaceAll("\\", "/");
    for (const token of tokens) {
      const children = token.children ?? [];
      const dropped = new Set<unknown>();
      for (const [index, child] of children.entries()) {
        const target = child.type === "link_open" ? child.attrGet("href") : undefined;
        if (target == null || /^([a-z]+:|[/#])/i.test(target)) continue;
        const [to = "", anchor] = target.split("#");
        const linked = posix.join(posix.dirname(source), decodeURI(to));
        const page = linkedPage(linked);
        const end = anchor === undefined ? "" : `#${anchor}`;
        if (page !== undefined) child.attrSet("href", `/${page}${end}`);
        else if (address !== undefined) child.attrSet("href", `${address}/blob/main/${linked}${end}`);
        else {
          const close = children.findIndex((one, at) => at > index && one.type === "link_close");
          dropped.add(child).add(children[close]);
        }
      }
      if (dropped.size > 0) token.children = children.filter((child) => !dropped.has(child));
    }
  });
}

/** The file that is read; VitePress also parses titles alone, which have none. */
export function sourceOf(env: unknown): string | undefined {
  const { path, realPath } = env as Partial<MarkdownEnv> & { realPath?: string };
  return realPath ?? path;
}

/** Gives each row of the table of corrections the correction's name as its anchor. */
export function correctionAnchors(md: MarkdownRenderer): void {
  md.core.ruler.push("correction-anchors", ({ tokens, env }) => {
    if (!sourceOf(env)?.endsWith("corrections.md")) return;
    for (const [index, token] of tokens.entries()) {
      const [, cell, inline] = tokens.slice(index, index + 3);
      if (token.type !== "tr_open" || cell?.type !== "td_open") continue;
      const name = /^`([\w-]+)`$/.exec(inline?.content ?? "")?.[1];
      if (name !== undefined) token.attrSet("id", name);
    }
  });
}

/** Puts the recording of an editor where a page has the comment `completion`, which GitHub does not show. */
export function recordings(md: MarkdownRenderer): void {
  md.core.ruler.push("recordings", ({ tokens }) => {
    for (const token of tokens) {
      if (token.type === "html_block" && token.content.trim() === "<!-- completion -->") {
        token.content = "<CompletionRecording />\n";
      }
    }
  });
}

/** Indented blocks are commands in our pages. */
export function shellBlocks(md: MarkdownRenderer): void {
  md.core.ruler.push("shell-blocks", ({ tokens }) => {
    for (const token of tokens) if (token.type === "code_block") Object.assign(token, { type: "fence", info: "sh" });
  });
}

/** The anchor of a heading as GitHub makes it, so that links to headings hold in both places. */
export const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
