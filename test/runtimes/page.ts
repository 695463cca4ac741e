/** The entry point for a page of Chromium, which sets `result` when all cases have run. */
import { everyWebCase } from "./cases/index.js";
import { runSuite } from "./suite.js";
import { webModules } from "./web-modules.js";

const print = (line: object): void => console.log(JSON.stringify(line));
const options = { modules: webModules, groups: everyWebCase, runtime: "chromium", print };
/** The page is served by the server of the stores. */
const result = runSuite({ ...options, storesUrl: location.origin });
Object.assign(globalThis, { result });
