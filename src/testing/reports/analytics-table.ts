/** The tables of analytics reports: gzip files whose content follows from the report and its date. */

import { createHash } from "node:crypto";
import { gzipMembers } from "./gzip.js";
import { numberFrom } from "./numbers.js";

/** What a table is about. */
export interface AnalyticsTable {
  readonly report: string;
  readonly app: { readonly id: string; readonly name: string };
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly members: number;
}

/** A compressed table, with what its segment says about it. */
export interface AnalyticsFile {
  readonly body: Buffer;
  /** MD5 in hexadecimal. */
  readonly checksum: string;
}

const columns = [
  "Date",
  "App Name",
  "App Apple Identifier",
  "Device",
  "Platform Version",
  "Source Type",
  "Territory",
  "Counts",
];
const devices = ["iPhone", "iPad"];
const territories = ["US", "DE", "JP"];

export function analyticsFile({ report, app, date, members }: AnalyticsTable): AnalyticsFile {
  const rows = devices.flatMap((device) =>
    territories.map((territory) => {
      const count = 5 + numberFrom(`${report}/${app.id}/${date}/${device}/${territory}`, 500);
      return [date, app.name, app.id, device, "iOS 19.0", "App Store search", territory, String(count)];
    }),
  );
  const body = gzipMembers([columns, ...rows].map((row) => `${row.join("\t")}\n`).join(""), members);
  return { body, checksum: createHash("md5").update(body).digest("hex") };
}
