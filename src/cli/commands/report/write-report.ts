/** Writes one report in the format that the options name. */
import type { ReportProgress } from "../../../connect/reports/index.js";
import { usageError } from "../../command-error.js";
import type { FormatOptions } from "../../output/format.js";
import type { Row } from "../../output/rows.js";
import { type Sink, withSink } from "../../output/sink.js";
import { checkRaw, fileFormat, writeRows } from "../../output/stream-rows.js";
import { megabytes, startProgress } from "../../progress.js";
import type { Shell } from "../../shell.js";

/** The options of the output of every report. */
export interface ReportOutput extends FormatOptions {
  readonly output?: string;
  readonly raw?: true;
}

/** What is written of a report; one of these is read. */
export interface ReportParts {
  rows(): AsyncIterable<Row>;
  stream(): AsyncIterable<Uint8Array>;
  compressed(): AsyncIterable<Uint8Array>;
}

/** Requests a report, with the function that takes its progress. */
type Open = (onProgress: (progress: ReportProgress) => void) => Promise<ReportParts>;

/** Requests the report and writes it, to stdout or the file, with a progress bar on a terminal. */
export async function writeReport(title: string, options: ReportOutput, shell: Shell, open: Open): Promise<void> {
  const { output, raw } = options;
  checkRaw(raw, options);
  if (output !== undefined && /\.gz$/i.test(output) && !raw) throw usageError("A file that ends in .gz needs --raw");
  const format = fileFormat(options, output, shell);
  // A bar between the rows of a terminal would be drawn over them.
  const progress = startProgress(title, output === undefined && shell.stdout.isTTY ? { stderr: nowhere } : shell);
  try {
    const report = await open(({ receivedBytes, totalBytes }) =>
      progress.update(totalBytes === undefined ? undefined : receivedBytes / totalBytes, megabytes(receivedBytes)),
    );
    await withSink(output, shell, async (sink) => {
      if (!raw) await writeRows(report.rows(), { format, options, sink, shell });
      else if (output !== undefined && /\.gz$/i.test(output))
        for await (const chunk of report.compressed()) await sink.write(chunk);
      else await writeText(report.stream(), sink);
    });
  } finally {
    progress.stop();
  }
}

const nowhere = { write: (): void => undefined };

/** Writes bytes as a string, with a byte order mark as it is. */
async function writeText(chunks: AsyncIterable<Uint8Array>, sink: Sink): Promise<void> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  for await (const chunk of chunks) await sink.write(decoder.decode(chunk, { stream: true }));
  await sink.write(decoder.decode());
}
