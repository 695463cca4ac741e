/** `storeconnect search`: what it is called and which options it has. */
import type { CommandDefinition } from "../../command-definition.js";
import { addFormatOptions } from "../../output/format.js";
import type { SearchOptions } from "./run-search.js";

export const searchCommand: CommandDefinition = {
  name: "search",
  description: "find operations by what they do, in your own words",
  define(command, shell) {
    command.argument("<words...>", "such as: reply to a review").option("--limit <number>", "how many at most", "10");
    addFormatOptions(command).action(async (words: readonly string[], options: SearchOptions) => {
      const { runSearch } = await import("./run-search.js");
      await runSearch(words, options, shell);
    });
  },
};
