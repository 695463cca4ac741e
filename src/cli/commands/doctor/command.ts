/** `storeconnect doctor`: what it is called and which options it has. */
import { addClientOptions } from "../../client-options.js";
import type { CommandDefinition } from "../../command-definition.js";
import { note } from "../../help.js";
import type { DoctorOptions } from "./run-doctor.js";

export const doctorCommand: CommandDefinition = {
  name: "doctor",
  description: "check the key, the clock, the account and the quota, and say what to do about each problem",
  define(command, shell) {
    command
      .option("--offline", "check only what needs no request")
      .option("--json", "print the findings as JSON; errors are JSON too");
    addClientOptions(command)
      .addHelpText(
        "after",
        note(
          "Sends 4 requests, all of them GET; a fifth if the clock is wrong. A request that fails is not repeated. Each finding is a line: ok, warning or problem. Without a problem the exit code is 0; otherwise that of the first problem: 3 for credentials, 4 for a role or an agreement, 8 for the rate limit, 9 for the network, 11 for another error of the server.",
        ),
      )
      .action(async (options: DoctorOptions) => {
        const { runDoctor } = await import("./run-doctor.js");
        await runDoctor(options, shell);
      });
  },
};
