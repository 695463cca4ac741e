/** renovate.json: its limits are those of the versions that are installed, and the packages that it names exist. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { coerce, satisfies } from "semver";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));
const readJson = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8"));

interface Rule {
  readonly description: string;
  readonly groupName?: string;
  readonly matchDepNames?: readonly string[];
  readonly matchPackageNames?: readonly string[];
  readonly allowedVersions?: string;
}
const rules: readonly Rule[] = readJson("renovate.json").packageRules;

/** Each package with its version, in this package and in those of the benchmarks, the tests and the site. */
const versions = new Map<string, string[]>();
for (const folder of ["", "bench/", "bench/verify/", "test/runtimes/", "test/release/", "site/"]) {
  const file = `${folder}package.json`;
  if (!existsSync(join(root, file))) continue;
  const { dependencies, devDependencies, optionalDependencies } = readJson(file);
  for (const [name, range] of Object.entries<string>({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
  })) {
    // An alias: npm:typescript@5.4.5.
    const version = coerce(range.slice(range.lastIndexOf("@") + 1));
    if (version !== null) versions.set(name, [...(versions.get(name) ?? []), version.version]);
  }
}
for (const workflow of ["release.yml"]) {
  const { jobs } = parse(readFileSync(join(root, ".github/workflows", workflow), "utf8")) as {
    jobs: Record<string, { steps?: readonly { uses?: string }[] }>;
  };
  const code = readFileSync(join(root, ".github/workflows", workflow), "utf8");
  for (const { uses = "" } of Object.values(jobs).flatMap(({ steps = [] }) => steps)) {
    const version = code.split(`${uses} # v`)[1]?.split("\n")[0];
    if (uses !== "" && version !== undefined) versions.set(uses.split("@")[0]!, [version]);
  }
}

/** Versions that are not in a package yet. */
const notYet = ["vitepress"];

describe("renovate.json", () => {
  it.each(rules.filter(({ allowedVersions }) => allowedVersions !== undefined))(
    "allows the version that is used: $description",
    ({ matchDepNames, matchPackageNames, allowedVersions }) => {
      for (const name of matchDepNames ?? matchPackageNames ?? []) {
        if (!notYet.includes(name)) expect(versions.get(name), name).toBeDefined();
        for (const version of versions.get(name) ?? [])
          expect(satisfies(version, allowedVersions!), version).toBe(true);
      }
    },
  );

  it("groups the libraries that the build puts into dist", () => {
    const bundled = rules.find(({ groupName }) => groupName === "bundled libraries")!.matchPackageNames!;
    const { devDependencies } = readJson("package.json");
    expect(bundled.filter((name) => !Object.hasOwn(devDependencies, name))).toEqual([]);
  });
});
