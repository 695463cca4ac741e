/** The action of `storeconnect report analytics`. */
import {
  type AnalyticsInstance,
  type AnalyticsMark,
  type AnalyticsReports,
  analyticsReports,
} from "../../../connect/reports/index.js";
import { appIdOf } from "../../app-id.js";
import { type ClientOptions, createClient } from "../../client-options.js";
import { CommandError, usageError } from "../../command-error.js";
import { exitCodes } from "../../exit-codes.js";
import { readJsonFile } from "../../json-file.js";
import type { Row } from "../../output/rows.js";
import { withSink } from "../../output/sink.js";
import type { Shell } from "../../shell.js";
import { type ReportOutput, writeReport } from "./write-report.js";

/** The options of `storeconnect report analytics`. */
export interface AnalyticsOptions extends ClientOptions, ReportOutput {
  readonly app: string;
  readonly report: string;
  readonly granularity: string;
  readonly snapshot?: true;
  readonly create?: true;
  readonly mark?: string;
}

/** Prints the rows of all instances of a report that were not read yet. */
export async function printAnalytics(options: AnalyticsOptions, shell: Shell): Promise<void> {
  const { app, report, granularity, snapshot, create = false, mark, raw, output } = options;
  if (raw && output?.endsWith(".gz")) throw usageError("A file that ends in .gz is not possible for analytics");
  const connect = await createClient(options, shell);
  const id = await appIdOf(app, connect, shell);
  let analytics: AnalyticsReports | undefined;
  await writeReport(report, options, shell, async (onProgress) => {
    analytics = await analyticsReports(connect, {
      app: id,
      reports: [report],
      granularity: granularity as "DAILY",
      accessType: snapshot ? "ONE_TIME_SNAPSHOT" : "ONGOING",
      create,
      mark:
        mark === undefined ? undefined : ((await readJsonFile(mark, () => notMark(mark))) as AnalyticsMark | undefined),
      onProgress,
      signal: shell.signal,
    });
    const { request } = analytics;
    if (!request)
      throw new CommandError(exitCodes.notFound, "No reports were requested for the app.", [
        "Add --create to request them.",
      ]);
    if (request.isNew) shell.stderr.write("note: Requested. Apple makes the first reports in one or two days.\n");
    const instances = analytics.instances();
    return {
      rows: () => rowsOf(instances),
      stream: () => bytesOf(instances),
      compressed: () => bytesOf(instances),
    };
  });
  for (const { processingDate } of analytics?.missing ?? [])
    shell.stderr.write(`warning: There is no instance for ${processingDate}.\n`);
  // Only now: what was not written must be read again by the next run.
  if (mark !== undefined && analytics)
    await withSink(mark, shell, (sink) => sink.write(`${JSON.stringify(analytics!.mark)}\n`));
}

async function* rowsOf(instances: AsyncIterable<AnalyticsInstance>): AsyncIterableIterator<Row> {
  for await (const instance of instances) yield* instance.rows() as AsyncIterable<Row>;
}

/** The segments as Apple wrote them, each with its header. */
async function* bytesOf(instances: AsyncIterable<AnalyticsInstance>): AsyncGenerator<Uint8Array> {
  for await (const instance of instances) {
    for (const segment of await instance.segments()) yield* (await segment.open()).stream();
    instance.done();
  }
}

const notMark = (path: string): Error => usageError(`The file ${path} is not a mark of an earlier run`);
