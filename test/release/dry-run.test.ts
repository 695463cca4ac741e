/**
 * A whole release: the next version of a copy of this repository, published to a registry on 127.0.0.1, installed from it in a
 * new project and run there. Needs `npm ci --prefix test/release`; the part for JSR needs `npm ci --prefix test/runtimes` too.
 */
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { denoPath } from "../../scripts/release/jsr.js";
import { withRepository } from "../../scripts/release/publish.js";
import { readVersion, readVersions } from "../../scripts/release/versions.js";
import { projectFolder } from "../../scripts/spec/paths.js";
import { createFakeAppStore } from "../../src/testing/index.js";
import { startJsr } from "./jsr-registry.js";
import { hasRegistry, type Registry, startRegistry } from "./registry.js";

const note = hasRegistry ? "" : " (skipped: npm ci --prefix test/release)";
const jsrNote = existsSync(denoPath) ? "" : " (skipped: npm ci --prefix test/runtimes)";
const buildMs = 600_000;

/** Where the workflow runs, by GitHub's variable. */
const repository = "example/storeconnect";

const program = `
import { createConnectClient, getApps } from "storeconnect";
import { createFakeAppStore } from "storeconnect/testing";

const fake = await createFakeAppStore({ resources: [] });
fake.seed({ apps: [{ id: "11", name: "Lantern", bundleId: "com.example.lantern" }] });
const connect = createConnectClient({ ...fake.credentials, baseUrl: fake.baseUrl });
const apps = await getApps(connect);
console.log(apps["11"].name);
await fake.close();
`;

/** Deno checks its types too: a path that does not exist is an error. */
const denoProgram = `
import { createConnectClient } from "./dist/index.js";
import options from "./options.json" with { type: "json" };

const connect = createConnectClient(options);
const { data } = await connect.GET("/v1/apps/{id}", { params: { path: { id: "11" } } });
const name: string | null | undefined = data.data.attributes.name;
// @ts-expect-error
const path: Parameters<typeof connect.GET>[0] = "/v1/appz";
console.log(name);
`;

interface Packed {
  readonly integrity: string;
  readonly shasum: string;
}

/** A version in the registry. */
interface Published {
  readonly dist: Packed & { readonly tarball: string };
  readonly homepage?: string;
  readonly bugs?: unknown;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly resolved?: string }>>;
}

describe.skipIf(!hasRegistry)(`a release${note}`, { timeout: buildMs }, () => {
  let folder: string;
  let copy: string;
  let project: string;
  let old: string;
  let registry: Registry;

  /** Runs a command with npm's configuration for the registry. Resolves to its stdout. */
  async function run(cwd: string, file: string, ...args: string[]): Promise<string> {
    const env = { ...registry.environment, GITHUB_REPOSITORY: repository };
    const options = { cwd, env, timeout: buildMs, maxBuffer: 2 ** 26 };
    return (await promisify(execFile)(file, args, options)).stdout;
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "storeconnect-dry-run-"));
    [copy, project] = [join(folder, "copy"), join(folder, "project")];
    await copyRepository(copy);
    old = await readVersion(copy);
    const change = '---\n"storeconnect": minor\n---\n\n### Added\n\n- A change of the dry run.\n';
    await writeFile(join(copy, ".changeset/dry-run.md"), change);
    registry = await startRegistry();
    // What users install beside the package, as this project has it installed.
    for (const name of ["jose", "openapi-fetch", "openapi-typescript-helpers"])
      await registry.publish(join(projectFolder, "node_modules", name));
  });
  afterAll(async () => {
    await registry?.close();
    await rm(folder, { recursive: true });
  });

  it("is not published while .changeset has a change", async () => {
    expect(await run(copy, "npm", "run", "-s", "release:publish")).toContain("Not published");
    expect(await run(copy, "npm", "run", "-s", "release:publish", "--", "--state")).toBe("publish=false\n");
  });

  it("has the next version in each file, and the change in the changelog", async () => {
    await run(copy, "npm", "run", "-s", "release:version");
    const versions = new Set((await readVersions(copy)).map(([, version]) => version));
    expect(versions.size).toBe(1);
    expect(versions).not.toContain(old);
    expect(await run(copy, "npm", "run", "-s", "release:notes")).toContain("- A change of the dry run.\n");
    expect(await run(copy, "npm", "run", "-s", "release:publish", "--", "--state")).toBe("publish=true\n");
  });

  it("is built and published once", async () => {
    await run(copy, "npm", "run", "-s", "release:publish");
    expect(await run(copy, "npm", "run", "-s", "release:publish")).toBe(`${await readVersion(copy)} is published.\n`);
    expect(await run(copy, "npm", "run", "-s", "release:publish", "--", "--state")).toBe("publish=false\n");
  });

  it("is, in the registry, what npm packs of the copy", async () => {
    const pack = () => run(copy, "npm", "pack", "--json", "--dry-run", "--ignore-scripts");
    const out = JSON.parse(await withRepository(copy, repository, pack)) as unknown;
    const [packed] = Object.values(out as Record<string, Packed>);
    const version = await readVersion(copy);
    const document = (await (await fetch(new URL("storeconnect", registry.url))).json()) as {
      readonly versions: Record<string, Published>;
      readonly "dist-tags": unknown;
    };
    expect(document["dist-tags"]).toEqual({ latest: version });
    const { dist, homepage, bugs } = document.versions[version]!;
    expect({ homepage, bugs }).toEqual({
      homepage: `https://github.com/${repository}#readme`,
      bugs: { url: `https://github.com/${repository}/issues` },
    });
    const tarball = Buffer.from(await (await fetch(dist.tarball)).arrayBuffer());
    expect(createHash("sha512").update(tarball).digest("base64")).toBe(packed!.integrity.replace("sha512-", ""));
    expect(dist).toMatchObject({ integrity: packed!.integrity, shasum: packed!.shasum });
  });

  it("is installed in a new project from the registry alone, and runs there with its new version", async () => {
    await mkdir(project);
    await writeFile(join(project, "package.json"), '{ "name": "project", "private": true, "type": "module" }');
    await writeFile(join(project, "program.js"), program);
    await run(project, "npm", "install", "storeconnect");
    const version = await readVersion(copy);
    const lock = JSON.parse(await readFile(join(project, "package-lock.json"), "utf8")) as Lock;
    const { "": _, ...packages } = lock.packages;
    expect(Object.keys(packages).sort()).toEqual(
      ["jose", "openapi-fetch", "openapi-typescript-helpers", "storeconnect"].map((name) => `node_modules/${name}`),
    );
    for (const { resolved } of Object.values(packages)) expect(resolved ?? registry.url).toContain(registry.url);
    expect(packages["node_modules/storeconnect"]!.version).toBe(version);
    expect(await run(project, process.execPath, "program.js")).toBe("Lantern\n");
    expect(await run(project, "npx", "storeconnect", "--version")).toBe(`${version}\n`);
  });

  it.skipIf(!existsSync(denoPath))(`is published to JSR, and runs in Deno with its types${jsrNote}`, async () => {
    const runtimes = "test/runtimes/node_modules";
    await symlink(join(projectFolder, runtimes), join(copy, runtimes));
    const version = await readVersion(copy);
    const jsr = await startJsr();
    const env = {
      ...registry.environment,
      JSR_URL: jsr.url,
      NO_COLOR: "1",
      HOME: folder,
      DENO_DIR: join(folder, "deno"),
    };
    const options = { env, timeout: buildMs, maxBuffer: 2 ** 26 };
    try {
      const args = ["run", "-s", "release:jsr", "--", "--token", "token", "--no-provenance"];
      const { stderr } = await promisify(execFile)("npm", args, { ...options, cwd: copy });
      expect(stderr).not.toContain("slow-type");
    } finally {
      jsr.close();
    }
    expect([...jsr.published.keys()]).toEqual([`/api/scopes/storeconnect/packages/sdk/versions/${version}`]);
    const sent = join(folder, "jsr");
    await mkdir(sent);
    await writeFile(join(folder, "jsr.tgz"), [...jsr.published.values()][0]!);
    execFileSync("tar", ["-xzf", join(folder, "jsr.tgz"), "-C", sent]);
    expect(existsSync(join(sent, "dist/cli"))).toBe(false);
    // Deno takes the dependencies from the same registry.
    await writeFile(join(sent, "program.ts"), denoProgram);
    const fake = await createFakeAppStore({ resources: [] });
    fake.seed({ apps: [{ id: "11", name: "Lantern", bundleId: "com.example.lantern" }] });
    await writeFile(join(sent, "options.json"), JSON.stringify({ ...fake.credentials, baseUrl: fake.baseUrl }));
    const flags = ["run", "--check", "--no-config", "--no-lock", "--allow-net=127.0.0.1", "--minimum-dependency-age=0"];
    try {
      const deno = { ...options, cwd: sent, env: { ...env, NPM_CONFIG_REGISTRY: registry.url } };
      const { stdout } = await promisify(execFile)(denoPath, [...flags, "program.ts"], deno);
      expect(stdout).toBe("Lantern\n");
    } finally {
      await fake.close();
    }
  });
});

/** Copies what git has, or would have, with links to the installed packages. */
async function copyRepository(to: string): Promise<void> {
  const list = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: projectFolder,
  });
  for (const file of list.toString().split("\0").filter(Boolean)) {
    // A file that is deleted but not committed is listed too.
    if (!existsSync(join(projectFolder, file))) continue;
    await mkdir(dirname(join(to, file)), { recursive: true });
    await cp(join(projectFolder, file), join(to, file));
  }
  await symlink(join(projectFolder, "node_modules"), join(to, "node_modules"));
}
