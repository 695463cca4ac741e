/** `storeconnect api`: what it is called and which options it has. */
import { addClientOptions } from "../../client-options.js";
import type { CommandDefinition } from "../../command-definition.js";
import { addFormatOptions } from "../../output/format.js";
import type { ApiOptions } from "./run-api.js";

export const apiCommand: CommandDefinition = {
  name: "api",
  description: "call any operation of the App Store Connect API",
  define(command, shell) {
    command
      .usage("[options] [METHOD] PATH")
      .argument("<words...>", "the method, by default GET, or POST with a body; and the path, such as /v1/apps")
      .option("-q, --query <name=value>", "a parameter of the query; repeatable", collect)
      .option("-f, --field <name=value>", "a member of the body, typed as the operation needs it; repeatable", collect)
      .option("-F, --body <file>", "the body: a flat object, or Apple's own document; - for stdin")
      .option("--all", "read all pages of a list into one")
      .option("-o, --output <file>", "write to a file, which is complete or not there")
      .option("-y, --yes", "write without being asked")
      .option("--dry-run", "print the request without its token, and send nothing; needs no key");
    addFormatOptions(addClientOptions(command)).action(async (words: readonly string[], options: ApiOptions) => {
      const { runApi } = await import("./run-api.js");
      await runApi(words, options, shell);
    });
  },
};

const collect = (value: string, values: readonly string[] = []): readonly string[] => [...values, value];
