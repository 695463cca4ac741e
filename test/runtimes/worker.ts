/** The entry point for workerd, which calls `test` of a module worker. */
import { everyWebCase } from "./cases/index.js";
import { runSuite } from "./suite.js";
import { webModules } from "./web-modules.js";

declare const storesUrl: string;

export default {
  async test(): Promise<void> {
    const print = (line: object): void => console.log(JSON.stringify(line));
    await runSuite({ modules: webModules, groups: everyWebCase, runtime: "workerd", storesUrl, print });
  },
};
