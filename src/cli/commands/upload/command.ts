/** `storeconnect upload`: what it is called and which options it has. */
import { Option } from "commander";
import { addClientOptions } from "../../client-options.js";
import type { CommandDefinition } from "../../command-definition.js";
import { note, optionWithDefault } from "../../help.js";
import type { UploadOptions } from "./options.js";

export const uploadCommand: CommandDefinition = {
  name: "upload",
  description: "upload a build (.ipa, .pkg) to TestFlight, or an image or a video to the app's asset library",
  define(command, shell) {
    command
      .argument("<file>", "the file")
      .requiredOption("--app <id>", "the app: its id, or its bundle id, which costs one more request")
      .option("--app-version <version>", "the version of the build (default: that in the .ipa; needed for a .pkg)")
      .option("--build-number <number>", "the build number (default: that in the .ipa; needed for a .pkg)")
      .addOption(
        new Option(
          "--platform <name>",
          "the platform of the build (default: that in the .ipa; MAC_OS for a .pkg)",
        ).choices(["IOS", "MAC_OS", "TV_OS", "VISION_OS"]),
      )
      .option("--place <type>", "what the image or video is for, such as APP_SCREENSHOT; needed for both")
      .addOption(optionWithDefault("--concurrency <number>", "the most parts that are sent at the same time", "4"))
      .option(
        "--no-wait",
        "end when the file has arrived (default: wait until Apple has processed it, up to 30 minutes)",
      )
      .option("--restart", "ignore the state of an upload that was interrupted")
      .option("--json", "print the result as JSON; errors are JSON too");
    addClientOptions(command)
      .addHelpText(
        "after",
        note(
          "After Ctrl-C or a lost connection, the same command goes on where the upload of a build stopped: its state is in FILE.upload.json until it is done. The key needs the role Admin, App Manager or Developer.",
        ),
      )
      .action(async (file: string, options: UploadOptions) => {
        const { uploadFile } = await import("./upload-file.js");
        await uploadFile(file, options, shell);
      });
  },
};
