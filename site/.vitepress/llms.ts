/** llms.txt, the list of pages for programs that read them (https://llmstxt.org), and each page as it was written. */
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { SiteConfig } from "vitepress";
import { descriptionOf, hasFile, pageOf, repository, titleOf } from "./pages.js";

/** Writes `llms.txt` and the Markdown of every page beside its HTML: `guide/start.md`. */
export async function writeLlmsFiles({ pages, outDir, site }: SiteConfig): Promise<void> {
  const files = pages.filter((file) => hasFile(file) && !file.startsWith("site/")).sort();
  for (const file of files) {
    const to = join(outDir, pageOf(file));
    await mkdir(dirname(to), { recursive: true });
    await copyFile(join(repository, file), to);
  }
  const lines = (wanted: RegExp) =>
    files
      .filter((file) => wanted.test(file))
      .map((file) => `- [${titleOf(file)}](${site.base}${pageOf(file)}): ${descriptionOf(file).slice(0, 160)}`);
  const sections = [
    ["Guides", lines(/^docs\/(guide\/|server|command|from-)/)],
    ["Apple's document", lines(/^docs\/corrections/)],
    [
      "Reference",
      [
        `- [Operations](${site.base}operations): every operation with its call, parameters, body and response`,
        `- [API](${site.base}api/): every exported name`,
        `- [Versions of Apple's document](${site.base}versions/): what came and went`,
      ],
    ],
    ["The project", lines(/^([A-Z]|docs\/decisions)/)],
  ] as const;
  const list = sections.map(([title, entries]) => `## ${title}\n\n${entries.join("\n")}\n`).join("\n");
  await writeFile(join(outDir, "llms.txt"), `# storeconnect\n\n> ${site.description}\n\n${list}`);
}
