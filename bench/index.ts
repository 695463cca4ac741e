import { findDocument } from "./document.js";
import { measureEditor } from "./editor.js";
import { isBroken } from "./figures.js";
import { measureGenerate } from "./generate.js";
import { measureRunTime } from "./run-time.js";
import { table } from "./table.js";
import { measureTypeCost } from "./type-cost.js";

// tsx bench/index.ts [editor] [type-cost] [run-time] [generate]: those named, or all. Exit status 1: a budget is broken.

const benches = {
  editor: measureEditor,
  "type-cost": measureTypeCost,
  "run-time": measureRunTime,
  generate: measureGenerate,
};

const isBench = (name: string): name is keyof typeof benches => Object.hasOwn(benches, name);
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !isBench(name));
if (unknown !== undefined)
  throw new TypeError(`no benchmark "${unknown}"; there are ${Object.keys(benches).join(", ")}`);

if (findDocument() === undefined) {
  console.log("Apple's document is missing: what compares with plain openapi-fetch or openapi-typescript is skipped.");
  console.log("Name it in ASC_SPEC, or download it: npm run spec:update.\n");
}
let broken = 0;
for (const name of asked.length > 0 ? asked.filter(isBench) : (Object.keys(benches) as (keyof typeof benches)[])) {
  const figures = await benches[name]();
  console.log(`\n${table(name, figures)}`);
  broken += figures.filter(isBroken).length;
}
console.log(broken === 0 ? "\nNo budget is broken." : `\n${broken} broken.`);
process.exitCode = broken === 0 ? 0 : 1;
