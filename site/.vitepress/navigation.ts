/** The navigation, by what a reader wants to do. */
import type { DefaultTheme } from "vitepress";
import { documentVersions } from "../versions/history.js";
import { apiSections } from "./api.js";
import { examples, hasFile, linkedPage, pagesIn, titleOf } from "./pages.js";

/** The files of each group. One that is not there yet is left out, and one that no group names is in the last. */
const groups: readonly (readonly [title: string, files: readonly string[]])[] = [
  ["Begin", ["docs/guide/start.md", "docs/guide/calls.md", "docs/guide/errors.md"]],
  ["Read", ["docs/guide/pages.md", "docs/guide/graphs.md", "docs/guide/reports.md"]],
  ["Change", ["docs/guide/writes.md", "docs/guide/tasks.md", "docs/guide/uploads.md"]],
  ["Receive", ["docs/guide/webhooks.md", "docs/server.md"]],
  ["Run", ["docs/guide/keys-and-tokens.md", "docs/guide/retries-and-quota.md", "docs/guide/runtimes.md"]],
  ["Test", ["docs/guide/testing.md", "docs/guide/testing-server-api.md"]],
  ["Command line", ["docs/guide/command.md", "docs/guide/agents.md", "docs/command-reference.md"]],
  [
    "Move here",
    [
      "docs/from-appstore-connect-sdk.md",
      "docs/from-node-app-store-connect-api.md",
      "docs/from-apple-library.md",
      "docs/from-perl.md",
    ],
  ],
];

const project = ["ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "bench/README.md"];

/** Where the title of a page is too long for the navigation. */
const shortTitles: Readonly<Record<string, string>> = {
  "docs/corrections.md": "Corrections",
  "docs/from-appstore-connect-sdk.md": "From appstore-connect-sdk",
  "docs/from-node-app-store-connect-api.md": "From node-app-store-connect-api",
  "docs/from-perl.md": "From the Perl module",
  "docs/from-apple-library.md": "From Apple's library",
  "docs/guide/testing-server-api.md": "Testing the Server APIs",
};

export const navigation: DefaultTheme.NavItem[] = [
  { text: "Guides", link: "/guide/start", activeMatch: "^/(guide/|server|from-)" },
  { text: "Operations", link: "/operations", activeMatch: "^/operations" },
  { text: "API", link: "/api/", activeMatch: "^/api/" },
  { text: "Programs", link: "/examples/", activeMatch: "^/examples/" },
  { text: "Apple's document", link: "/versions/", activeMatch: "^/(versions/|corrections)" },
];

export function sidebar(): DefaultTheme.SidebarItem[] {
  const named = new Set([...groups.flatMap(([, files]) => files), "docs/corrections.md"]);
  const others = [...pagesIn("."), ...pagesIn("guide")].filter((file) => !named.has(file));
  return [
    ...groups.map(([title, files]) => groupOf(title, files.filter(hasFile))),
    groupOf("More", others),
    groupOf(
      "Reference",
      ["docs/corrections.md"],
      [
        { text: "Versions of Apple's document", link: "/versions/" },
        { text: "Operations", link: "/operations" },
        { text: "API", link: "/api/" },
      ],
    ),
    groupOf("The project", project, [{ text: "Decisions", link: "/decisions/" }]),
  ].filter(({ items }) => items.length > 0);
}

/** The sidebar of pages about the programs. */
export const exampleSidebar = (): DefaultTheme.SidebarItem[] => [
  { text: "Programs", items: examples().map((name) => ({ text: nameOf(name), link: `/examples/${name}` })) },
];

/** The sidebar of the API. The names of an entry point are on its page: here, every page of the site would carry them all. */
export const apiSidebar = (): DefaultTheme.SidebarItem[] => [
  { text: "API", link: "/api/", items: apiSections().map(({ name, link }) => ({ text: name, link })) },
];

/** The sidebar of the pages about Apple's document. */
export const versionSidebar = (): DefaultTheme.SidebarItem[] => [
  {
    text: "Apple's document",
    items: [
      { text: "Versions", link: "/versions/" },
      ...documentVersions()
        .toReversed()
        .map(({ version, slug }) => ({ text: version, link: `/versions/${slug}` })),
      { text: "Corrections", link: "/corrections" },
    ],
  },
];

/** The sidebar of pages about decisions. */
export const decisionSidebar = (): DefaultTheme.SidebarItem[] => [groupOf("Decisions", pagesIn("decisions"))];

/** `release-engineer` -> `Release engineer`. */
export const nameOf = (example: string): string => example[0]!.toUpperCase() + example.slice(1).replaceAll("-", " ");

/** The address of a page without the base: `/guide/start`. */
const addressOf = (file: string): string => `/${linkedPage(file)!.replace(/(index)?\.md$/, "")}`;

const groupOf = (title: string, files: readonly string[], more: DefaultTheme.SidebarItem[] = []) => ({
  text: title,
  items: [...files.map((file) => ({ text: shortTitles[file] ?? titleOf(file), link: addressOf(file) })), ...more],
});
