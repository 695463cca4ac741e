import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

const folder = new URL("../.github/workflows/", import.meta.url);

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Record<string, { readonly steps: readonly { readonly uses?: string }[] }>;
}

test.each(readdirSync(folder))(
  "%s pins every action by its commit and lets none of its jobs write by default",
  (name) => {
    const workflow = parse(readFileSync(new URL(name, folder), "utf8")) as Workflow;
    const uses = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
    expect(uses.filter((action) => !/^[\w./-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
    expect(JSON.stringify(workflow.permissions ?? "write")).not.toContain("write");
  },
);
