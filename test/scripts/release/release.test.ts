/** The files of a release: the versions in them, and the next version made of a changeset in a copy. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importDeclarations } from "../../../scripts/release/jsr.js";
import { checkProvenance, checkRelease, withRepository } from "../../../scripts/release/publish.js";
import { makeNextVersion } from "../../../scripts/release/version.js";
import { readVersions } from "../../../scripts/release/versions.js";
import { projectFolder } from "../../../scripts/spec/paths.js";

const files = [
  "package.json",
  "package-lock.json",
  "jsr.json",
  "src/version.ts",
  "CHANGELOG.md",
  ".changeset/config.json",
];
let folder: string;
const read = (file: string): Promise<string> => readFile(join(folder, file), "utf8");
const write = (file: string, content: string): Promise<void> => writeFile(join(folder, file), content);
/** The places that have the version, without package.json's. */
const places = ["package-lock.json", "package-lock.json", "jsr.json", "src/version.ts"];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "storeconnect-release-"));
  for (const name of ["src", ".changeset"]) await mkdir(join(folder, name));
  for (const file of files) await cp(join(projectFolder, file), join(folder, file));
});
afterEach(() => rm(folder, { recursive: true }));

describe("the version", () => {
  it("is the same in each file of this project that has it", async () => {
    const versions = await readVersions(projectFolder);
    expect(versions.map(([file]) => file)).toEqual(["package.json", ...places]);
    expect(new Set(versions.map(([, version]) => version)).size).toBe(1);
    await checkRelease(projectFolder);
  });
});

describe("makeNextVersion", () => {
  const next = (old: string): string => old.replace(/^0\.(\d+)\..*/, (_, minor: string) => `0.${Number(minor) + 1}.0`);

  it("writes the next version to every file and its section to the changelog, and deletes the changesets", async () => {
    const [[, old]] = (await readVersions(folder)) as [[string, string]];
    const manifest = await read("package.json");
    await write(".changeset/a.md", '---\n"storeconnect": minor\n---\n\n### Added\n\n- `example`: something new.\n');
    await write(".changeset/b.md", '---\n"storeconnect": patch\n---\n\nSomething is fixed.\n');
    const version = await makeNextVersion(folder);
    expect(version).toBe(next(old));
    expect(await readVersions(folder)).toEqual(["package.json", ...places].map((file) => [file, version]));
    expect(await read("package.json")).toBe(manifest.replace(`"version": "${old}"`, `"version": "${version}"`));
    const changelog = await read("CHANGELOG.md");
    expect(changelog).toContain(`\n## ${version}\n\n`);
    expect(changelog).toContain("\n- `example`: something new.\n");
    expect(changelog).toMatch(/### Fixed\n\n(- [^#]*\n)?- Something is fixed\.\n/);
    expect(changelog).not.toContain("Unreleased");
    await expect(read(".changeset/a.md")).rejects.toThrow("ENOENT");
    expect(await checkRelease(folder)).toEqual({ version, isPending: false });
  });

  it("does nothing without a changeset", async () => {
    expect(await makeNextVersion(folder)).toBeUndefined();
    expect(await read("CHANGELOG.md")).toBe(await readFile(join(projectFolder, "CHANGELOG.md"), "utf8"));
  });

  it("changes nothing if a changeset cannot be listed", async () => {
    const before = await Promise.all(files.map(read));
    await write(".changeset/a.md", '---\n"storeconnect": minor\n---\n\n### News\n\n- x\n');
    await expect(makeNextVersion(folder)).rejects.toThrow('a.md has the heading "News"');
    expect(await Promise.all(files.map(read))).toEqual(before);
  });
});

describe("checkRelease", () => {
  it("reports a pending changeset, so that the present version is not published", async () => {
    await write(".changeset/a.md", '---\n"storeconnect": patch\n---\n\nx\n');
    expect(await checkRelease(folder)).toMatchObject({ isPending: true });
  });

  it("rejects files with another version, and a version without a section in the changelog", async () => {
    await write("src/version.ts", 'export const version = "9.9.9";\n');
    await expect(checkRelease(folder)).rejects.toThrow("src/version.ts has 9.9.9");
    await cp(join(projectFolder, "src/version.ts"), join(folder, "src/version.ts"));
    await write("CHANGELOG.md", "# Changelog\n");
    await expect(checkRelease(folder)).rejects.toThrow("no section");
  });
});

describe("checkProvenance", () => {
  const withRepository = async (repository: unknown) =>
    await write("package.json", JSON.stringify({ ...JSON.parse(await read("package.json")), repository }));

  it("accepts the repository of the workflow in each form that npm knows", async () => {
    for (const url of [
      "git+https://github.com/example/one.git",
      "https://github.com/example/one",
      "git@github.com:example/one.git",
    ]) {
      await withRepository({ type: "git", url });
      await checkProvenance(folder, "example/one", "11.5.1");
    }
  });

  it("rejects another repository, an npm that is too old, and a run outside of GitHub Actions", async () => {
    for (const url of [undefined, "https://github.com/example/one-more", "https://github.com/other/example/one"]) {
      await withRepository(url === undefined ? undefined : { url });
      await expect(checkProvenance(folder, "example/one", "11.5.1")).rejects.toThrow("must be the repository");
    }
    await expect(checkProvenance(folder, "example/one", "10.9.4")).rejects.toThrow("needs npm 11.5.1 or later");
    await expect(checkProvenance(folder, undefined, "11.5.1")).rejects.toThrow("GITHUB_REPOSITORY is not set");
  });
});

describe("withRepository", () => {
  it("names the repository of the workflow while it publishes, and leaves package.json as it was", async () => {
    const before = await read("package.json");
    const published = await withRepository(folder, "example/one", async () => {
      await checkProvenance(folder, "example/one", "11.5.1");
      return JSON.parse(await read("package.json"));
    });
    expect(published).toEqual({
      ...JSON.parse(before),
      repository: { type: "git", url: "git+https://github.com/example/one.git" },
      homepage: "https://github.com/example/one#readme",
      bugs: { url: "https://github.com/example/one/issues" },
    });
    expect(await read("package.json")).toBe(before);
    const failed = withRepository(folder, "example/one", () => Promise.reject(new Error("no network")));
    await expect(failed).rejects.toThrow("no network");
    expect(await read("package.json")).toBe(before);
  });

  it("leaves what package.json names, and adds nothing outside of a workflow", async () => {
    const homepage = "https://docs.example";
    await write("package.json", JSON.stringify({ ...JSON.parse(await read("package.json")), homepage }));
    const manifest = async () => JSON.parse(await read("package.json"));
    expect(await withRepository(folder, "example/one", manifest)).toMatchObject({ homepage });
    expect(await withRepository(folder, undefined, manifest)).not.toHaveProperty("repository");
  });
});

describe("jsr.json", () => {
  it("has the entry points and the license of package.json", async () => {
    const { exports, license } = JSON.parse(await read("jsr.json"));
    const manifest = JSON.parse(await read("package.json")) as {
      license: string;
      exports: Record<string, string | { default: string }>;
    };
    const modules = Object.entries(manifest.exports).flatMap(([name, entry]) =>
      typeof entry === "string" ? [] : [[name, entry.default] as const],
    );
    expect(exports).toEqual(Object.fromEntries(modules));
    expect(license).toBe(manifest.license);
  });
});

describe("importDeclarations", () => {
  it("makes declarations import declarations, and leaves packages alone", () => {
    const code = [
      'export type { A } from "./a.js";',
      'import "../b/index.js";',
      'type C = import("./c.js").C;',
      'import type { D } from "jose";',
      'export declare const file = "./e.js";',
    ];
    expect(importDeclarations(code.join("\n")).split("\n")).toEqual([
      'export type { A } from "./a.d.ts";',
      'import "../b/index.d.ts";',
      'type C = import("./c.d.ts").C;',
      'import type { D } from "jose";',
      'export declare const file = "./e.js";',
    ]);
  });
});
