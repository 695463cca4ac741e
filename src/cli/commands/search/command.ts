/** `storeconnect search`: what it is called and which options it has. */
import type { Command } from "commander";
import { addFormatOptions } from "../../output/format.js";
import type { Shell } from "../../shell.js";
import type { SearchOptions } from "./run-search.js";

export function addSearchCommand(program: Command, shell: Shell): void {
  const command = program
    .command("search")
    .description("find operations by what they do, in your own words")
    .argument("<words...>", "such as: reply to a review")
    .option("--limit <number>", "how many at most", "10");
  addFormatOptions(command).action(async (words: readonly string[], options: SearchOptions) => {
    const { runSearch } = await import("./run-search.js");
    await runSearch(words, options, shell);
  });
}
