/** The fault matrix once more, through the program curl. */
import { spawnSync } from "node:child_process";
import { curlFetch } from "../../src/node/index.js";
import { describeFaults } from "../helpers/fault-suite.js";

if (spawnSync("curl", ["--version"]).status === 0) describeFaults("curl", curlFetch());
else {
  const { it } = await import("vitest");
  console.warn("skipped where curl is needed: it is not on this machine");
  it.skip("the fault matrix through curl", () => {});
}
