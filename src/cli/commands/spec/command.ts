/** `storeconnect spec`: what its commands are called and which options they have. */
import type { CommandDefinition } from "../../command-definition.js";
import { note } from "../../help.js";
import { addFormatOptions } from "../../output/format.js";
import type { SpecDiffOptions } from "./diff-documents.js";

export const specCommand: CommandDefinition = {
  name: "spec",
  description: "work with Apple's OpenAPI documents",
  define(spec, shell) {
    const command = spec
      .command("diff")
      .description("list what differs between two documents: operations, parameters, schemas, fields and values")
      .argument("<old>", "the older document, a JSON file")
      .argument("<new>", "the newer document, a JSON file")
      .option("--breaking", "only what can break code: removals, changes of a type, what is required now")
      .option("--fail-on-breaking", "end with 12 if anything can break code");
    addFormatOptions(command)
      .addHelpText(
        "after",
        note(
          "What is part of something added or removed is not listed again. A value that is new in a response can break code that knows all values; it is not listed as breaking. Sends nothing.",
        ),
      )
      .action(async (before: string, after: string, options: SpecDiffOptions) => {
        const { diffDocuments } = await import("./diff-documents.js");
        await diffDocuments(before, after, options, shell);
      });
  },
};
