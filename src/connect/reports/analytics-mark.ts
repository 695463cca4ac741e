/** What was read of the analytics reports of an app, as plain JSON to store between runs. */

/** The instances that were read, by the id of their report and their granularity. */
export interface AnalyticsMark {
  readonly version: 1;
  readonly reports: Readonly<Record<string, Readonly<Record<string, ReadInstances>>>>;
}

interface ReadInstances {
  /** The newest processing date that was read, `YYYY-MM-DD`. */
  readonly through: string;
  /** The ids that were read, as far as Apple still lists them. */
  readonly ids: readonly string[];
}

/** The marks of one run. */
export interface MarkKeeper {
  has(instance: MarkedInstance): boolean;
  add(instance: MarkedInstance): void;
  /** The newest processing date that was read before this run. */
  through(reportId: string, granularity: string): string | undefined;
  /** Forgets what Apple no longer lists. */
  keepOnly(reportId: string, granularity: string, listed: ReadonlySet<string>): void;
  readonly mark: AnalyticsMark;
}

interface MarkedInstance {
  readonly id: string;
  readonly reportId: string;
  readonly granularity: string;
  readonly processingDate: string;
}

/** @throws {TypeError} unless `mark` is a mark that this version of the package reads. */
export function createMarkKeeper(mark: AnalyticsMark | undefined): MarkKeeper {
  if (mark !== undefined && !isMark(mark))
    throw new TypeError('"mark" must be the mark of an earlier run, as JSON.parse returns it');
  const entries = new Map<string, { through: string; ids: Set<string> }>();
  const before = new Map<string, string>();
  for (const [reportId, granularities] of Object.entries(mark?.reports ?? {})) {
    for (const [granularity, { through, ids }] of Object.entries(granularities)) {
      entries.set(keyOf(reportId, granularity), { through, ids: new Set(ids) });
      before.set(keyOf(reportId, granularity), through);
    }
  }
  return {
    has: ({ id, reportId, granularity }) => entries.get(keyOf(reportId, granularity))?.ids.has(id) ?? false,
    add: ({ id, reportId, granularity, processingDate }) => {
      const { through = "", ids = new Set<string>() } = entries.get(keyOf(reportId, granularity)) ?? {};
      entries.set(keyOf(reportId, granularity), {
        through: processingDate > through ? processingDate : through,
        ids: ids.add(id),
      });
    },
    through: (reportId, granularity) => before.get(keyOf(reportId, granularity)),
    keepOnly: (reportId, granularity, listed) => {
      const ids = entries.get(keyOf(reportId, granularity))?.ids ?? [];
      for (const id of ids) if (!listed.has(id)) (ids as Set<string>).delete(id);
    },
    get mark(): AnalyticsMark {
      const reports: Record<string, Record<string, ReadInstances>> = {};
      for (const [key, { through, ids }] of entries) {
        const [granularity = "", reportId = ""] = key.split(/ (.*)/s);
        reports[reportId] = { ...reports[reportId], [granularity]: { through, ids: [...ids] } };
      }
      return { version: 1, reports };
    },
  };
}

const keyOf = (reportId: string, granularity: string): string => `${granularity} ${reportId}`;

function isMark(mark: AnalyticsMark): boolean {
  if (typeof mark !== "object" || mark === null || mark.version !== 1 || typeof mark.reports !== "object") return false;
  return Object.values(mark.reports ?? {}).every((granularities) =>
    Object.values(granularities).every(
      ({ through, ids }) =>
        typeof through === "string" && Array.isArray(ids) && ids.every((id) => typeof id === "string"),
    ),
  );
}
