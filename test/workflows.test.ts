/** The workflows are safe: pinned actions and least permissions. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const folder = new URL("../.github/workflows/", import.meta.url);

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Record<string, { readonly steps: readonly { readonly uses?: string }[] }>;
}

describe("the workflows in .github", () => {
  it.each(readdirSync(folder))(
    "%s pins every action to a commit and gives its jobs no write permission by default",
    (name) => {
      const workflow = parse(readFileSync(new URL(name, folder), "utf8")) as Workflow;
      const uses = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
      expect(uses.filter((action) => !/^[\w./-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
      expect(JSON.stringify(workflow.permissions ?? "write")).not.toContain("write");
    },
  );
});
