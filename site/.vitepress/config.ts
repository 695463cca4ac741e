import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { apiSections, writeApiPages } from "./api.js";
import { writeLlmsFiles } from "./llms.js";
import { anchorOf, correctionAnchors, recordings, repositoryLinks, shellBlocks } from "./markdown.js";
import { apiSidebar, decisionSidebar, exampleSidebar, navigation, sidebar, versionSidebar } from "./navigation.js";
import { descriptionOf, hasFile, notPages, pageOf, readSource } from "./pages.js";
import { snippetTypes, typedSnippets } from "./typed-snippets.js";

/** The path that the site is served under: `/` or `/storeconnect/`. */
const base = process.env["SITE_BASE"] ?? "/";

const { repository } = JSON.parse(readSource("package.json")) as { repository?: string | { url: string } };
const { GITHUB_REPOSITORY } = process.env;
const address =
  (typeof repository === "string" ? repository : repository?.url)?.replace(/^git\+/, "").replace(/\.git$/, "") ??
  (GITHUB_REPOSITORY && `https://github.com/${GITHUB_REPOSITORY}`);

// They take half a minute: `vitepress dev` keeps those of the last build.
if (process.argv.includes("build") || apiSections().length === 0) {
  const undocumented = await writeApiPages();
  if (undocumented.length > 0) console.warn(`Exported without a doc comment: ${undocumented.join(", ")}`);
}

const icon =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='7' fill='#0b6b5b'/><path d='M10 12l-4 4 4 4M22 12l4 4-4 4M18 9l-4 14' fill='none' stroke='#fff' stroke-width='2.5' stroke-linecap='round' stroke-linejoin='round'/></svg>";

export default defineConfig({
  title: "storeconnect",
  description: "The TypeScript SDK for Apple's App Store Connect API and App Store Server API.",
  lang: "en",
  base,
  cleanUrls: true,
  srcDir: "..",
  srcExclude: notPages,
  rewrites: pageOf,
  // A page loads what it shows, and others when they are opened.
  router: { prefetchLinks: false },
  // The list of all pages in a file of its own, which is loaded once, and not in the HTML of each page.
  metaChunk: true,
  head: [
    ["link", { rel: "icon", type: "image/svg+xml", href: `data:image/svg+xml,${encodeURIComponent(icon)}` }],
    ["meta", { name: "theme-color", content: "#0b6b5b" }],
  ],
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-default" },
    anchor: { slugify: anchorOf },
    config(md) {
      shellBlocks(md);
      repositoryLinks(md, address);
      correctionAnchors(md);
      recordings(md);
      typedSnippets(md);
    },
    codeTransformers: [snippetTypes()],
  },
  themeConfig: {
    nav: navigation,
    sidebar: {
      "/": sidebar(),
      "/api/": apiSidebar(),
      "/versions/": versionSidebar(),
      "/examples/": exampleSidebar(),
      "/decisions/": decisionSidebar(),
    },
    outline: { level: [2, 3] },
    search: {
      provider: "local",
      options: {
        // Without the types of snippets. Of the pages of the API the name and what it is for: their parameters and errors are words of every page.
        _render(source, env, md) {
          const html = md.render(source, env).replaceAll(/<template v-slot:popper.*?<\/template>/gs, "");
          return env.relativePath.startsWith("api/") ? (html.split(/<h2\b/)[0] ?? "") : html;
        },
      },
    },
    ...(address !== undefined && { socialLinks: [{ icon: "github", link: address }] }),
    footer: { message: "MIT licence. Not affiliated with Apple." },
  },
  transformPageData(page) {
    if (page.params?.["title"] !== undefined) page.title = String(page.params["title"]);
    const file = page.filePath;
    if (file.startsWith("site/pages/api/")) page.frontmatter["pageClass"] = "api-page";
    if (file === "docs/corrections.md") page.frontmatter["aside"] = false;
    if (page.description === "" && hasFile(file) && !file.startsWith("site/")) {
      page.description = descriptionOf(file).slice(0, 200);
    }
  },
  buildEnd: writeLlmsFiles,
  vite: {
    resolve: {
      alias: [
        {
          find: /^.*\/VP(AlgoliaSearchBox|CarbonAds|Home\w*|Hero\w*|Feature\w*|Sponsors\w*|Team\w*)\.vue$/,
          replacement: fileURLToPath(new URL("theme/unused-component.ts", import.meta.url)),
        },
        {
          find: /^@docsearch\/css$|^.*\/vp-sponsor\.css$/,
          replacement: fileURLToPath(new URL("theme/empty.css", import.meta.url)),
        },
      ],
    },
    build: { chunkSizeWarningLimit: 1500 },
    plugins: [
      {
        // The pages lie outside of this package, so that Vite would look for Vue beside them. While it renders them, Vue
        // must be the one that VitePress has.
        name: "vue-of-this-package",
        enforce: "pre",
        resolveId: (id, _, { ssr }) => (ssr && /^vue(\/|$)/.test(id) ? { id, external: true } : undefined),
      },
    ],
  },
});
