/** Finds the processing dates that have no instance, and those that have several. */
import { dayOf } from "./report-dates.js";

/** A processing date of a report without an instance. Such data has not come later, as far as is known. */
export interface MissingInstance {
  readonly reportId: string;
  readonly report: string;
  readonly granularity: string;
  /** `YYYY-MM-DD`. */
  readonly processingDate: string;
}

/** A processing date of a report with several instances, whose rows would count twice. */
export interface DuplicateInstance extends MissingInstance {
  /** The ids of all instances with this date, in the order of the API. The first one is read. */
  readonly ids: readonly string[];
}

/** The most dates that are reported as missing for a report. */
const mostMissing = 1_000;

/**
 * The dates between `dates`, and after `through`, that are not in `dates`: every day, week or month. The time after the last date is
 * not a gap, since its instances may still come.
 *
 * @param through the last date that was read in an earlier run.
 */
export function missingDates(granularity: string, dates: readonly string[], through: string | undefined): string[] {
  const known = new Set(dates);
  const sorted = [...known].sort();
  const last = sorted.at(-1);
  let date = through !== undefined && through < (sorted[0] ?? "") ? through : sorted[0];
  const missing: string[] = [];
  while (last !== undefined && date !== undefined && date < last && missing.length < mostMissing) {
    date = following(granularity, date);
    if (date !== undefined && date < last && !known.has(date)) missing.push(date);
  }
  return missing;
}

/** The processing date after `date`; undefined for a granularity that is not known. */
function following(granularity: string, date: string): string | undefined {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  if (granularity === "DAILY") return dayOf(Date.UTC(year, month - 1, day + 1));
  if (granularity === "WEEKLY") return dayOf(Date.UTC(year, month - 1, day + 7));
  return granularity === "MONTHLY" ? dayOf(Date.UTC(year, month, day)) : undefined;
}
