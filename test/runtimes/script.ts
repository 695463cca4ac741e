/** The door for runtimes that run a file: Node, Bun, Deno. */
import { runSuite } from "./suite.js";

console.log(JSON.stringify(await runSuite()));
