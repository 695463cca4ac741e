/** Writes the pages of the API into site/pages/api, which Git ignores: one for each exported name, from the doc comments of src/. */
import { appendFile, mkdir, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import {
  Application,
  type Comment,
  CommentTag,
  Converter,
  OptionDefaults,
  type ProjectReflection,
  ReflectionKind,
} from "typedoc";
import { load as markdownPlugin } from "typedoc-plugin-markdown";
import { hasFile, readSource, repository } from "./pages.js";

const folder = "site/pages/api";
const sidebarFile = `${folder}/sidebar.json`;
const entryFolder = "site/.vitepress/cache/api";

/** The entry points by the file that each is built from: `src/server/index.ts` -> `storeconnect/server`. */
function entryPoints(): ReadonlyMap<string, string> {
  const { exports } = JSON.parse(readSource("package.json")) as { exports: Record<string, string | { types: string }> };
  return new Map(
    Object.entries(exports).flatMap(([path, target]) => {
      const types = typeof target === "string" ? undefined : target.types;
      return types === undefined
        ? []
        : [[types.replace("./dist", "src").replace(".d.ts", ".ts"), `storeconnect${path.slice(1)}`] as const];
    }),
  );
}

/** The entry points with types of Apple's JSON. */
const generatedEntryPoints = ["storeconnect/schemas", "storeconnect/openapi", "storeconnect/server"];
const generatedNote =
  "The types of Apple's JSON are generated from its document and have no pages: [the operations](/operations) show what each call takes and returns, and editors complete their names.";

/** An entry point and its page. */
export interface ApiSection {
  readonly name: string;
  readonly link: string;
}

/** The entry points of the pages that were written last; empty before. */
export const apiSections = (): readonly ApiSection[] =>
  hasFile(sidebarFile) ? (JSON.parse(readSource(sidebarFile)) as ApiSection[]) : [];

/**
 * Writes the pages. What is generated from Apple's documents is left out: its thousands of types are in the operation explorer.
 *
 * @returns the names that are exported without a doc comment.
 */
export async function writeApiPages(): Promise<readonly string[]> {
  // The first entry point that exports a name has its page.
  const names = new Map([[await writeMainEntry(), "storeconnect"], ...entryPoints()]);
  names.delete("src/index.ts");
  const source = (path: string): string => join(repository, path);
  await rm(source(folder), { recursive: true, force: true });
  const app = await Application.bootstrapWithPlugins({
    plugin: [markdownPlugin],
    entryPoints: [...names.keys()].map(source),
    tsconfig: source(`${entryFolder}/tsconfig.json`),
    basePath: repository,
    out: source(folder),
    name: "storeconnect",
    readme: "none",
    // The type check of the repository is a step of its own.
    skipErrorChecking: true,
    excludeExternals: true,
    externalPattern: ["**/node_modules/**", "**/generated/**"],
    excludePrivate: true,
    excludeInternal: true,
    disableSources: true,
    disableGit: true,
    preservedTypeAnnotationTags: ["@throws"],
    blockTags: [...OptionDefaults.blockTags, "@constant"],
    validation: {
      notExported: false,
      invalidLink: true,
      invalidPath: false,
      rewrittenLink: false,
      notDocumented: false,
    },
    logLevel: "Error",
    ...({
      router: "member",
      // Types that are one line are on the page of their entry point.
      membersWithOwnFile: ["Function", "Class", "Interface"],
      entryFileName: "index",
      hidePageHeader: true,
      hideBreadcrumbs: true,
      pageTitleTemplates: { index: "API", module: "{name}", member: "{name}" },
      parametersFormat: "table",
      typeDeclarationFormat: "list",
    } as object),
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: { project: ProjectReflection }) => {
    for (const child of project.children ?? []) {
      const file = project.files.getReflectionPath(child)?.replaceAll("\\", "/");
      child.name = [...names].find(([path]) => file?.endsWith(`/${path}`))?.[1] ?? child.name;
    }
  });
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }: { project: ProjectReflection }) => {
    for (const reflection of Object.values(project.reflections)) {
      if (reflection.comment !== undefined) listErrors(reflection.comment);
    }
  });
  const project = await app.convert();
  if (project === undefined) throw new Error("TypeDoc could not read the sources");
  await app.generateOutputs(project);
  await writeFile(source(sidebarFile), JSON.stringify(sectionsOf(project)));
  for (const name of generatedEntryPoints) {
    await appendFile(source(`${folder}/${name}/index.md`), `\n${generatedNote}\n`);
  }
  await writeFile(source(`${folder}/index.md`), formatIndex(project));
  return undocumented(project);
}

/**
 * Writes what stands for the main entry point. The functions that it loads on first use are constants without doc comments; here
 * they are exported from where they are documented.
 */
async function writeMainEntry(): Promise<string> {
  const toRoot = relative(join(repository, entryFolder), repository).replaceAll("\\", "/");
  const lazy = [...readSource("src/on-first-use.ts").matchAll(/^import type \{(.+)\} from "\.\/(.+)";$/gm)];
  const exports = lazy.map(([, names = "", path]) => {
    const own = names.split(",").map((name) => name.trim().split(" as ")[0]);
    return `export { ${own.join(", ")} } from "${toRoot}/src/${path}";`;
  });
  const comment = /^\/\*\*.*?\*\//s.exec(readSource("src/index.ts"))?.[0] ?? "";
  const code = [comment, `export * from "${toRoot}/src/index.js";`, ...exports, ""].join("\n");
  await mkdir(join(repository, entryFolder), { recursive: true });
  await writeFile(join(repository, entryFolder, "main.ts"), code);
  const tsconfig = { extends: `${toRoot}/tsconfig.json`, include: ["main.ts", `${toRoot}/src`], exclude: [] };
  await writeFile(join(repository, entryFolder, "tsconfig.json"), JSON.stringify(tsconfig));
  return `${entryFolder}/main.ts`;
}

/** Makes one list of the errors of a function: `ApiError`: for a status of 400 or more. TypeDoc leaves their classes out. */
function listErrors(comment: Comment): void {
  const errors = comment.blockTags.filter(({ tag }) => tag === "@throws");
  if (errors.length === 0) return;
  const list = new CommentTag(
    "@throws",
    errors.flatMap(({ typeAnnotation, content }) => [
      { kind: "text", text: "- " },
      ...(typeAnnotation === undefined
        ? []
        : [
            { kind: "code", text: `\`${typeAnnotation.replaceAll(/[{}]/g, "")}\`` } as const,
            { kind: "text", text: " " } as const,
          ]),
      // The lines of an item of the list.
      ...content.map((part) => ({ ...part, text: part.text.replaceAll("\n", "\n  ") })),
      { kind: "text", text: "\n" },
    ]),
  );
  comment.blockTags = [...comment.blockTags.filter(({ tag }) => tag !== "@throws"), list];
}

const sectionsOf = ({ children = [] }: ProjectReflection): ApiSection[] =>
  children.map(({ name }) => ({ name, link: `/api/${name}/` }));

/** The entry points, each with the first paragraph of its comment. */
function formatIndex({ children = [] }: ProjectReflection): string {
  const rows = children.map(({ name, comment }) => {
    const [first = ""] = (comment?.summary ?? [])
      .map(({ text }) => text)
      .join("")
      .split("\n\n");
    return `| [\`${name}\`](./${name}/index.md) | ${first.replaceAll("\n", " ")} |`;
  });
  return `# API\n\nThe entry points of the package, and every name that they export, from the comments of the sources.\n\n| import from | for |\n|---|---|\n${rows.join("\n")}\n`;
}

/** What is exported and has no doc comment, by entry point and name. */
function undocumented(project: ProjectReflection): string[] {
  const kinds = [
    ReflectionKind.Function,
    ReflectionKind.Class,
    ReflectionKind.Interface,
    ReflectionKind.TypeAlias,
    ReflectionKind.Variable,
  ];
  return (project.children ?? []).flatMap((module) =>
    (module.children ?? [])
      .filter(
        (child) => child.kindOf(kinds) && !child.hasComment() && !child.signatures?.some((one) => one.hasComment()),
      )
      .map((child) => `${module.name}: ${child.name}`),
  );
}
