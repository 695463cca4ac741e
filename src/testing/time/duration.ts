/** Durations in the format of ISO 8601, as `P1M` or `PT90S`. */

const pattern = /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/**
 * The time after a duration, in milliseconds since 1970. Months and years follow the calendar in UTC: a month after
 * January 31 is the last day of February.
 *
 * @throws {TypeError} if the string is not a duration.
 */
export function addDuration(milliseconds: number, duration: string): number {
  const parts = pattern
    .exec(duration)
    ?.slice(1)
    .map((digits) => Number(digits ?? 0));
  if (!parts) throw new TypeError(`"${duration}" must be an ISO 8601 duration such as P1M, P3D or PT90S`);
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts;
  const start = new Date(milliseconds);
  const month = new Date(milliseconds);
  month.setUTCDate(1);
  month.setUTCMonth(month.getUTCMonth() + 12 * years + months);
  const lastDay = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0)).getUTCDate();
  month.setUTCDate(Math.min(start.getUTCDate(), lastDay));
  return month.getTime() + ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}
