/** The entry point for workerd, which calls `test` of a module worker. */
import { runSuite } from "./suite.js";

export default {
  async test(): Promise<void> {
    console.log(JSON.stringify(await runSuite()));
  },
};
