/** The entry point for runtimes that run a file: Node, Bun and Deno. */
import { runSuite } from "./suite.js";

console.log(JSON.stringify(await runSuite()));
