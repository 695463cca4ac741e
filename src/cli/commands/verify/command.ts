/** `storeconnect verify`: what it is called and which options it has. */
import { Option } from "commander";
import type { CommandDefinition } from "../../command-definition.js";
import { note } from "../../help.js";
import type { VerifyOptions } from "./verify-input.js";

export const verifyCommand: CommandDefinition = {
  name: "verify",
  description:
    "verify signed data: a JWS, a notification, a webhook or a receipt; print its payload, or why it is not valid",
  define(command, shell) {
    command
      .argument("[file]", "the file with the data (default: stdin)")
      .option(
        "--bundle-id <id>",
        "the app that the data must be of; needed for a receipt (default: any app, for others)",
      )
      .option("--app-apple-id <number>", "the app's Apple ID, which data of Production must name (default: any)")
      .addOption(
        new Option(
          "--environment <name>",
          "where the data must have been signed (default: Production or Sandbox)",
        ).choices(["Production", "Sandbox", "Xcode"]),
      )
      .option(
        "--root-certificate <file>",
        "a root certificate that is trusted beside Apple's, PEM or DER: for tests, and needed for Xcode",
      )
      .option("--secret <secret>", "the data is the body of a webhook with this secret: @env:NAME or @file:PATH")
      .option("--signature <value>", "the header x-apple-signature of the webhook")
      .option("--json", "print valid, kind and payload as one JSON object; errors are JSON too")
      .addHelpText(
        "after",
        note(
          "What the data is, is found by its form: three parts with periods for a JWS, JSON for the body of a notification, base64 or DER for an app receipt. Sends no request: revocation is not checked. Ends with 12 if the data is not valid.",
        ),
      )
      .action(async (file: string | undefined, options: VerifyOptions) => {
        const { verifyInput } = await import("./verify-input.js");
        await verifyInput(file, options, shell);
      });
  },
};
