/** Checks the dates of reports before anything is sent. */
import { requireFunction } from "../../options.js";

/** How often a report is made. */
export type Frequency = "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";

const formats: Readonly<Record<Frequency, { readonly pattern: RegExp; readonly name: string }>> = {
  DAILY: { pattern: /^\d{4}-\d\d-\d\d$/, name: "YYYY-MM-DD" },
  WEEKLY: { pattern: /^\d{4}-\d\d-\d\d$/, name: "YYYY-MM-DD, the Sunday that ends the week" },
  MONTHLY: { pattern: /^\d{4}-(0[1-9]|1[0-2])$/, name: "YYYY-MM" },
  YEARLY: { pattern: /^\d{4}$/, name: "YYYY" },
};

const dayMs = 86_400_000;

/**
 * Checks `date` by the frequency: its format, that the calendar has it, that a week ends on it, and that it is not in the
 * future. Apple's days end later than those of UTC, so a date after today in UTC is in the future everywhere.
 *
 * @throws {TypeError} naming `date`.
 */
export function checkReportDate(date: string, frequency: Frequency, now: () => number): void {
  const { pattern, name } = formats[frequency];
  if (typeof date !== "string" || !pattern.test(date))
    throw new TypeError(`"date" of a ${frequency} report must be ${name}, not ${shown(date)}`);
  if (date.length === 10) checkDay(date, frequency);
  const today = dayOf(readClock(now));
  if (date > today.slice(0, date.length))
    throw new TypeError(`"date" must not be in the future: it is ${date}, and today is ${today}`);
}

/**
 * Checks a month of Apple's fiscal year, which begins in the calendar's October of the year before: `2027-01` is about
 * October 2026.
 *
 * @throws {TypeError} naming `date`.
 */
export function checkFiscalMonth(date: string, now: () => number): void {
  if (typeof date !== "string" || !formats.MONTHLY.pattern.test(date))
    throw new TypeError(`"date" of a finance report must be a fiscal month, YYYY-MM, not ${shown(date)}`);
  const [year = 0, month = 0] = date.split("-").map(Number);
  const begins = new Date(Date.UTC(year, month - 1 - 3, 1)).getTime();
  // A fiscal month begins up to a week before the calendar's.
  if (begins - 7 * dayMs > readClock(now))
    throw new TypeError(`"date" must not be in the future: the fiscal month ${date} has not begun`);
}

/** @throws {TypeError} unless the calendar has the day, and a week ends on it. */
function checkDay(date: string, frequency: Frequency): void {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || dayOf(time) !== date) throw new TypeError(`"date" is not a day of the calendar: ${date}`);
  const weekday = new Date(time).getUTCDay();
  if (frequency === "WEEKLY" && weekday !== 0) {
    const sunday = dayOf(time + (7 - weekday) * dayMs);
    throw new TypeError(`"date" of a WEEKLY report must be a Sunday: the week of ${date} ends on ${sunday}`);
  }
}

/** The milliseconds of a clock. @throws {TypeError} if it has none. */
function readClock(now: () => number): number {
  requireFunction("now", now);
  const time = now();
  if (!Number.isFinite(time)) throw new TypeError('"now" must return milliseconds since 1970');
  return time;
}

/** `YYYY-MM-DD` in UTC. */
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

const shown = (value: unknown): string => (typeof value === "string" ? `"${value.slice(0, 20)}"` : typeof value);
