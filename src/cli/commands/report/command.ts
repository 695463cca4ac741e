/** `storeconnect report`: what its commands are called and which options they have. */
import type { Command } from "commander";
import { addClientOptions } from "../../client-options.js";
import type { CommandDefinition } from "../../command-definition.js";
import { note, optionWithDefault } from "../../help.js";
import { addFormatOptions } from "../../output/format.js";
import type { AnalyticsOptions } from "./print-analytics.js";
import type { FinanceOptions, SalesOptions } from "./print-report.js";

const vendor = [
  "--vendor <number>",
  "the number under Payments and Financial Reports in App Store Connect (ASC_VENDOR_NUMBER)",
] as const;

export const reportCommand: CommandDefinition = {
  name: "report",
  description: "download a report and print its rows",
  define(report, shell) {
    const sales = report
      .command("sales")
      .description("sales and trends: units, proceeds, subscriptions; one or two requests")
      .option(...vendor)
      .requiredOption(
        "--date <date>",
        "the day, YYYY-MM-DD; the Sunday that ends the week; YYYY-MM for a month, YYYY for a year",
      )
      .addOption(
        optionWithDefault(
          "--type <name>",
          "SALES, SUBSCRIPTION, SUBSCRIPTION_EVENT, SUBSCRIBER, PRE_ORDER or another type",
          "SALES",
        ),
      )
      .addOption(optionWithDefault("--frequency <name>", "DAILY, WEEKLY, MONTHLY or YEARLY", "DAILY"))
      .option("--sub-type <name>", "SUMMARY or DETAILED, where a type has both")
      .option("--report-version <version>", "the version of the columns, such as 1_4 (default: the newest)");
    addOutputOptions(sales, "The key must be one of a team, with the role Admin, Finance or Sales.").action(
      async (options: SalesOptions) => {
        const { printSales } = await import("./print-report.js");
        await printSales(options, shell);
      },
    );

    const finance = report
      .command("finance")
      .description("what Apple pays, by fiscal month and region; one request")
      .option(...vendor)
      .requiredOption("--date <month>", "the month of Apple's fiscal year, YYYY-MM: 2027-01 is about October 2026")
      .addOption(
        optionWithDefault("--type <name>", "FINANCIAL, or FINANCE_DETAIL for all regions in detail", "FINANCIAL"),
      )
      .option("--region <code>", "the region of a FINANCIAL report, such as US (default: ZZ, all of them)");
    addOutputOptions(finance, "The key must be one of a team, with the role Admin or Finance.").action(
      async (options: FinanceOptions) => {
        const { printFinance } = await import("./print-report.js");
        await printFinance(options, shell);
      },
    );

    const analytics = report
      .command("analytics")
      .description("how an app is found, downloaded and used; some requests, and one download for each segment")
      .requiredOption("--app <id>", "the app: its id, or its bundle id, which costs one more request")
      .requiredOption("--report <name>", 'the report, such as "App Downloads Standard"')
      .addOption(optionWithDefault("--granularity <name>", "DAILY, WEEKLY or MONTHLY", "DAILY"))
      .option("--snapshot", "read the one-time snapshot of all past data (default: the ongoing reports)")
      .option("--create", "request the reports if no request exists; Apple makes the first ones in one or two days")
      .option("--mark <file>", "leave out what the run before has read, by this file, and update it");
    addOutputOptions(analytics, "The key needs the role Admin, Finance or Sales; with --create the role Admin.").action(
      async (options: AnalyticsOptions) => {
        const { printAnalytics } = await import("./print-analytics.js");
        await printAnalytics(options, shell);
      },
    );
  },
};

function addOutputOptions(command: Command, roles: string): Command {
  addFormatOptions(command)
    .option(
      "-o, --output <file>",
      "write a file, which appears when it is complete; .csv and .ndjson choose the format",
    )
    .option(
      "--raw",
      "print what Apple sends, decompressed: columns separated by tabs; with a file that ends in .gz the gzip itself",
    );
  return addClientOptions(command).addHelpText(
    "after",
    note(
      `${roles} Rows are written as they arrive, but for a table. If a download turns out to be damaged, the exit code is 12, and no file is written.`,
    ),
  );
}
