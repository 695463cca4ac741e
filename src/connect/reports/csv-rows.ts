/** `csvRows`: the lists that the API also has as CSV, in one response instead of many pages. */
import type { RoutePart } from "../../client/types/route.js";
import type { Requester } from "../../client/untyped-request.js";
import { fillPath, type QueryValues } from "../../client/url.js";
import type { CsvPath } from "../../generated/connect/media-types.js";
import type { GetRoutes } from "../../generated/connect/routes.js";
import { checkNames, type Names } from "../../options.js";
import { limitsOf, type ReportOptions } from "./download.js";
import { createReport, type Report } from "./report.js";
import type { UnknownRow } from "./sales-columns.js";

export type { CsvPath };

/** Options of {@link csvRows}: the parameters of the path's GET, and limits of the request. */
export type CsvInit<Path extends CsvPath> = Omit<ReportOptions, "now"> & {
  params?:
    | {
        path?: RoutePart<GetRoutes[Path], "path"> | undefined;
        query?: RoutePart<GetRoutes[Path], "query"> | undefined;
      }
    | undefined;
} & RoutePart<GetRoutes[Path], "needs">;

interface UntypedInit extends Omit<ReportOptions, "now"> {
  params?: { path?: QueryValues | undefined; query?: QueryValues | undefined } | undefined;
}

const names: Names<UntypedInit> = { params: true, onProgress: true, signal: true, timeoutMs: true, retry: true };

/**
 * Requests a list as CSV. Its rows are read as they arrive, in constant memory, each cell as a string under the name of its
 * column; one-time use codes have the column `code`. `limit` is the number of rows: up to 8,000 price points of a subscription or
 * in-app purchase in one response. Sends one request.
 *
 * @throws {ApiError} for an error response.
 * @throws {TypeError} if a parameter or option is missing, wrong or unknown; nothing is sent.
 * @example
 * const points = await csvRows(connect, "/v1/subscriptions/{id}/pricePoints", {
 *   params: { path: { id }, query: { "filter[territory]": ["USA"], limit: 8000 } },
 * });
 * for await (const { customerPrice } of points) console.log(customerPrice);
 */
export async function csvRows<Path extends CsvPath>(
  client: Requester,
  path: Path,
  init: CsvInit<Path>,
): Promise<Report<UnknownRow>>;
export async function csvRows(client: Requester, path: string, init: UntypedInit): Promise<Report<UnknownRow>> {
  checkNames(init, names, "an option of csvRows");
  const { params, onProgress } = init;
  const url = fillPath(path, params?.path);
  const headers = { Accept: "text/csv" };
  const body = await client.request(url, { query: params?.query, headers, as: "stream", ...limitsOf(init) });
  const columns = path.endsWith("/values") ? ["code"] : undefined;
  return createReport({
    body,
    rules: { report: `GET ${path}`, columns },
    delimiter: ",",
    isCompressed: false,
    onProgress,
  });
}
