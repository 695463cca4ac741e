import { measureCli } from "./cli.js";
import { findDocument } from "./document.js";
import { measureEditor } from "./editor.js";
import { measureFakeStore } from "./fake-store.js";
import { isBroken } from "./figures.js";
import { measureGenerate } from "./generate.js";
import { measureReports } from "./reports.js";
import { measureResources } from "./resources.js";
import { measureRunTime } from "./run-time.js";
import { table } from "./table.js";
import { measureTypeCost } from "./type-cost.js";
import { measureUploads } from "./uploads.js";
import { measureWebhooks } from "./webhooks.js";

// tsx bench/index.ts [editor] [type-cost] [run-time] [resources] [reports] [fake] [uploads] [webhooks] [cli] [generate]: runs the
// named benchmarks, or all. Exits with 1 if a budget is broken.

const benches = {
  editor: measureEditor,
  "type-cost": measureTypeCost,
  "run-time": measureRunTime,
  resources: measureResources,
  reports: measureReports,
  fake: measureFakeStore,
  uploads: measureUploads,
  webhooks: measureWebhooks,
  cli: measureCli,
  generate: measureGenerate,
};

const isBench = (name: string): name is keyof typeof benches => Object.hasOwn(benches, name);
const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !isBench(name));
if (unknown !== undefined)
  throw new TypeError(`"${unknown}" is not a benchmark; there are ${Object.keys(benches).join(", ")}`);

if (findDocument() === undefined) {
  console.log("Apple's document is missing: comparisons with plain openapi-fetch and openapi-typescript are skipped.");
  console.log("Set ASC_SPEC to its path, or download it: npm run spec:update.\n");
}
let broken = 0;
for (const name of chosen.length > 0 ? chosen.filter(isBench) : (Object.keys(benches) as (keyof typeof benches)[])) {
  const figures = await benches[name]();
  console.log(`\n${table(name, figures)}`);
  broken += figures.filter(isBroken).length;
}
console.log(
  broken === 0 ? "\nNo budget is broken." : `\n${broken} ${broken === 1 ? "budget is" : "budgets are"} broken.`,
);
process.exitCode = broken === 0 ? 0 : 1;
