/** Finds the analytics report request of an app, or makes it. */
import { readPages } from "../../client/paginate.js";
import type { Requester } from "../../client/untyped-request.js";
import { isConflictError } from "../../errors/index.js";
import type { CallLimits } from "../../transport/transport.js";

/** Whether reports go on each day, or are made once with all earlier data. */
export type AnalyticsAccess = "ONGOING" | "ONE_TIME_SNAPSHOT";

/** A request for analytics reports. */
export interface AnalyticsRequest {
  readonly id: string;
  readonly accessType: AnalyticsAccess;
  /** Whether it was made by this call. Its first reports come in one or two days. */
  readonly isNew: boolean;
  /** Whether Apple makes no more reports, because they were not read for a long time. */
  readonly isStopped: boolean;
}

interface RequestResource {
  readonly id: string;
  readonly attributes?: { readonly accessType?: string | null; readonly stoppedDueToInactivity?: boolean | null };
}

/**
 * The request of `accessType` that the app has. A stopped one counts only where no other can be made. With `create`, a request is
 * made if the app has none.
 */
export async function findRequest(
  client: Requester,
  {
    app,
    accessType,
    create,
    limits,
  }: { app: string; accessType: AnalyticsAccess; create: boolean; limits: CallLimits },
): Promise<AnalyticsRequest | undefined> {
  const existing = await list(client, app, limits);
  const ofType = existing.filter(({ attributes }) => attributes?.accessType === accessType);
  const active = ofType.find(({ attributes }) => attributes?.stoppedDueToInactivity !== true);
  if (active) return toRequest(active, accessType, false);
  if (!create) return ofType[0] && toRequest(ofType[0], accessType, false);
  try {
    const { data } = await client.request<{ data: RequestResource }>("/v1/analyticsReportRequests", {
      method: "POST",
      body: {
        data: {
          type: "analyticsReportRequests",
          attributes: { accessType },
          relationships: { app: { data: { type: "apps", id: app } } },
        },
      },
      ...limits,
    });
    return toRequest(data, accessType, true);
  } catch (error) {
    // Another process may have made it meanwhile, and Apple lists a new request late at times.
    if (!isConflictError(error)) throw error;
    const found = (await list(client, app, limits)).find(({ attributes }) => attributes?.accessType === accessType);
    if (!found) throw error;
    return toRequest(found, accessType, false);
  }
}

async function list(client: Requester, app: string, limits: CallLimits): Promise<RequestResource[]> {
  const path = `/v1/apps/${encodeURIComponent(app)}/analyticsReportRequests`;
  const found: RequestResource[] = [];
  for await (const { data } of readPages(client, path, { ...limits, query: { limit: 200 } }))
    found.push(...(data as RequestResource[]));
  return found;
}

const toRequest = ({ id, attributes }: RequestResource, accessType: AnalyticsAccess, isNew: boolean) => ({
  id,
  accessType,
  isNew,
  isStopped: attributes?.stoppedDueToInactivity === true,
});
