/** The command of the package as a user gets it. Needs `npm run build` before. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkPackedCommand } from "../helpers/packed-command.js";
import { installPacked } from "../helpers/packed-package.js";

it("the command runs from a fresh install, without the packages that only it needs", async () => {
  const folder = mkdtempSync(join(tmpdir(), "storeconnect-command-"));
  try {
    installPacked(folder);
    expect(readdirSync(join(folder, "node_modules"))).not.toContain("commander");
    expect(await checkPackedCommand(folder)).toBeUndefined();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
