/** `analyticsReports`: the analytics reports of an app, from the request to the rows. */
import { readPages } from "../../client/paginate.js";
import type { Requester } from "../../client/untyped-request.js";
import type { AnalyticsReportCategory, AnalyticsReportInstanceGranularity } from "../../generated/connect/schemas.js";
import { checkNames, type Names, requireBoolean, requireOneOf, requireStrings } from "../../options.js";
import type { CallLimits } from "../../transport/transport.js";
import type { Fetch } from "../../transport/transport-options.js";
import { type DuplicateInstance, type MissingInstance, missingDates } from "./analytics-gaps.js";
import { type AnalyticsInstance, type InstanceFacts, openInstance } from "./analytics-instance.js";
import { type AnalyticsMark, createMarkKeeper, type MarkKeeper } from "./analytics-mark.js";
import { type AnalyticsAccess, type AnalyticsRequest, findRequest } from "./analytics-request.js";
import { limitsOf } from "./download.js";
import type { ReportProgress } from "./report.js";

/** Options of {@link analyticsReports}. */
export interface AnalyticsReportsOptions extends CallLimits {
  /** The id of the app. */
  app: string;
  /** @default "ONGOING" */
  accessType?: AnalyticsAccess | undefined;
  /** Whether a request is made if the app has none, which only the role Admin may. @default true */
  create?: boolean | undefined;
  /** The categories to read. @default all */
  categories?: readonly AnalyticsReportCategory[] | undefined;
  /** The names of the reports to read, such as `App Downloads Standard`. @default all */
  reports?: readonly string[] | undefined;
  /** @default all */
  granularity?: AnalyticsReportInstanceGranularity | undefined;
  /** What was read before: `mark` of an earlier run. Its instances are left out. @default nothing was read */
  mark?: AnalyticsMark | undefined;
  /** Whether the further instances of a date that has several are read too. @default false */
  includeDuplicates?: boolean | undefined;
  /** Downloads segments, whose URLs are signed: it never gets the token. @default the global `fetch` */
  fetch?: Fetch | undefined;
  /** Called for each piece of a segment that arrives. */
  onProgress?: ((progress: ReportProgress) => void) | undefined;
}

/** The analytics reports of an app. */
export interface AnalyticsReports {
  /** The request that Apple makes the reports for; undefined if there is none, and `create` is false. */
  readonly request: AnalyticsRequest | undefined;
  /**
   * The instances that were not read yet, report by report, the oldest first. Sends a request for each page of reports and
   * instances.
   */
  instances(): AsyncGenerator<AnalyticsInstance, void, undefined>;
  /** What was read so far, as plain JSON. Store it after each instance, and give it to the next run. */
  readonly mark: AnalyticsMark;
  /** The dates with several instances, of the reports that `instances` has come to. */
  readonly duplicates: readonly DuplicateInstance[];
  /** The dates without an instance, between others or since the last run, of the reports that `instances` has come to. */
  readonly missing: readonly MissingInstance[];
}

const names: Names<AnalyticsReportsOptions> = {
  app: true,
  accessType: true,
  create: true,
  categories: true,
  reports: true,
  granularity: true,
  mark: true,
  includeDuplicates: true,
  fetch: true,
  onProgress: true,
  signal: true,
  timeoutMs: true,
  retry: true,
};

/**
 * Finds the request for analytics reports of an app, or makes it, and reads the reports that Apple has made for it. The first
 * ones come in one or two days after the request. Sends one or two requests at once.
 *
 * Roles: Admin to make a request; Admin, Finance or Sales to read reports.
 *
 * @throws {TypeError} if an option is missing, wrong or unknown; nothing is sent.
 * @throws {ApiError} for an error response.
 * @see https://developer.apple.com/documentation/appstoreconnectapi/downloading-analytics-reports
 * @example
 * const analytics = await analyticsReports(connect, { app, granularity: "DAILY", mark });
 * for await (const instance of analytics.instances()) {
 *   for await (const row of instance.rows()) console.log(instance.report.name, row.Date, row.Territory);
 *   await store(analytics.mark);
 * }
 */
export async function analyticsReports(client: Requester, options: AnalyticsReportsOptions): Promise<AnalyticsReports> {
  checkNames(options, names, "an option of analyticsReports");
  const { app, accessType = "ONGOING", create = true, granularity, includeDuplicates = false } = options;
  requireStrings({ app });
  requireOneOf("accessType", accessType, ["ONGOING", "ONE_TIME_SNAPSHOT"]);
  if (granularity !== undefined) requireOneOf("granularity", granularity, ["DAILY", "WEEKLY", "MONTHLY"]);
  requireBoolean("create", create);
  requireBoolean("includeDuplicates", includeDuplicates);
  const keeper = createMarkKeeper(options.mark);
  const limits = limitsOf(options);
  const request = await findRequest(client, { app, accessType, create, limits });
  const duplicates: DuplicateInstance[] = [];
  const missing: MissingInstance[] = [];

  return {
    request,
    duplicates,
    missing,
    get mark() {
      return keeper.mark;
    },
    async *instances() {
      if (!request) return;
      for (const report of await listReports(client, request.id, options)) {
        const instances = await listInstances(client, report, options);
        const found = inspect(report, instances, keeper);
        duplicates.push(...found.duplicates);
        missing.push(...found.missing);
        const skipped = new Set(includeDuplicates ? [] : found.duplicates.flatMap(({ ids }) => ids.slice(1)));
        for (const facts of instances) {
          if (keeper.has(facts) || skipped.has(facts.id)) continue;
          yield openInstance(client, facts, { ...options, limits, onRead: () => keeper.add(facts) });
        }
      }
    },
  };
}

type Selection = Pick<AnalyticsReportsOptions, "categories" | "reports" | "granularity" | keyof CallLimits>;

interface ReportFacts {
  readonly id: string;
  readonly name: string;
  readonly category: string;
}

async function listReports(client: Requester, requestId: string, options: Selection): Promise<ReportFacts[]> {
  const path = `/v1/analyticsReportRequests/${encodeURIComponent(requestId)}/reports`;
  const { categories, reports } = options;
  const query = {
    limit: 200,
    ...(categories && { "filter[category]": categories }),
    ...(reports && { "filter[name]": reports }),
  };
  const found: ReportFacts[] = [];
  for await (const { data } of readPages(client, path, { ...limitsOf(options), query })) {
    for (const { id, attributes } of data as { id: string; attributes?: { name?: string; category?: string } }[])
      found.push({ id, name: attributes?.name ?? "", category: attributes?.category ?? "" });
  }
  return found;
}

/** The instances of a report by granularity and date, the oldest first; those of one date in the order of the API. */
async function listInstances(client: Requester, report: ReportFacts, options: Selection): Promise<InstanceFacts[]> {
  const path = `/v1/analyticsReports/${encodeURIComponent(report.id)}/instances`;
  const { granularity } = options;
  const query = { limit: 200, ...(granularity && { "filter[granularity]": granularity }) };
  const found: InstanceFacts[] = [];
  for await (const { data } of readPages(client, path, { ...limitsOf(options), query })) {
    type Instance = { id: string; attributes?: { granularity?: string; processingDate?: string } };
    for (const { id, attributes } of data as Instance[])
      found.push({
        id,
        report,
        reportId: report.id,
        granularity: attributes?.granularity ?? "",
        processingDate: attributes?.processingDate ?? "",
      });
  }
  const order = ({ granularity, processingDate }: InstanceFacts): string => `${granularity} ${processingDate}`;
  return found.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

/** The duplicates and gaps among the instances of one report. */
function inspect(
  { id: reportId, name: report }: ReportFacts,
  instances: readonly InstanceFacts[],
  keeper: MarkKeeper,
): { duplicates: DuplicateInstance[]; missing: MissingInstance[] } {
  const duplicates: DuplicateInstance[] = [];
  const missing: MissingInstance[] = [];
  for (const granularity of new Set(instances.map((one) => one.granularity))) {
    const own = instances.filter((one) => one.granularity === granularity);
    keeper.keepOnly(reportId, granularity, new Set(own.map(({ id }) => id)));
    const idsByDate = new Map<string, string[]>();
    for (const { id, processingDate } of own)
      idsByDate.set(processingDate, [...(idsByDate.get(processingDate) ?? []), id]);
    for (const [processingDate, ids] of idsByDate)
      if (ids.length > 1) duplicates.push({ reportId, report, granularity, processingDate, ids });
    for (const processingDate of missingDates(
      granularity,
      [...idsByDate.keys()],
      keeper.through(reportId, granularity),
    ))
      missing.push({ reportId, report, granularity, processingDate });
  }
  return { duplicates, missing };
}
