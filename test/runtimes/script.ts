/** The entry point for runtimes that run a file: Node, Bun and Deno. The package is that of `node_modules`. */
import * as node from "storeconnect/node";
import * as testing from "storeconnect/testing";
import { casesInJavaScript, everyWebCase } from "./cases/index.js";
import { nodeCases } from "./cases/node-cases.js";
import { runSuite } from "./suite.js";
import { webModules } from "./web-modules.js";

declare const storesUrl: string;

await runSuite({
  modules: {
    ...webModules,
    "./node": node,
    "./testing": testing,
  },
  groups: (fixtures) => ({ ...nodeCases, ...everyWebCase(fixtures), ...casesInJavaScript(fixtures) }),
  runtime: "Deno" in globalThis ? "deno" : "Bun" in globalThis ? "bun" : "node",
  storesUrl,
  print: (line) => console.log(JSON.stringify(line)),
});
