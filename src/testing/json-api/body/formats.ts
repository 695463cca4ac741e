/** The formats of strings that Apple's document names, as strictly as Apple reads them. */

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/;
const duration = /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/;
const maxLength = 4_096;

/** Whether a string has the format, by the format's name. A format without an entry is not checked. */
export const formats: ReadonlyMap<string, (text: string) => boolean> = new Map<string, (text: string) => boolean>([
  ["date-time", (text) => dateTime.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))],
  ["date", isDay],
  ["uri", (text) => text.length <= maxLength && /^[a-z][a-z\d+.-]*:/i.test(text) && URL.canParse(text)],
  ["email", (text) => text.length <= maxLength && /^[^\s@]+@[^\s@]+$/.test(text)],
  ["duration", (text) => duration.test(text)],
  ["number", (text) => /^-?\d+(\.\d+)?$/.test(text)],
]);

/** A day that the calendar has. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
