/** Finds the operation of a request, checks its token and the rate limit, and turns its result into a response. */

import type { FakeRequest, FakeResponse } from "../../http/exchange.js";
import type { Call, OperationName, Operations } from "./call.js";
import { plainError, ServerApiError } from "./error.js";
import type { RateLimit } from "./rate-limit.js";
import type { TokenCheck } from "./token-check.js";

/** The first parts of the paths of Apple's APIs for servers. */
const roots = ["/inApps/", "/groups/", "/advancedCommerce/", "/externalPurchase/"];

/** Whether a path belongs to the APIs for servers. Paths are case-sensitive. */
export const isServerPath = (path: string): boolean => roots.some((root) => path.startsWith(root));

/** The operations whose success is 202. */
const accepted: readonly string[] = [
  "PUT /inApps/v2/transactions/consumption/{transactionId}",
  "PUT /inApps/v1/transactions/consumption/{transactionId}",
] satisfies OperationName[];

interface Route {
  readonly name: OperationName;
  readonly method: string;
  readonly segments: readonly string[];
}

export interface RouterOptions {
  readonly operations: Operations;
  readonly checkToken: TokenCheck;
  readonly rateLimit: RateLimit;
}

/** Never rejects: an error in an operation becomes a 500. */
export function createRouter(options: RouterOptions): (request: FakeRequest) => Promise<FakeResponse> {
  const { operations, checkToken, rateLimit } = options;
  const routes = Object.keys(operations)
    .map((name): Route => {
      const [method = "", path = ""] = name.split(" ");
      return { name: name as OperationName, method, segments: path.split("/") };
    })
    // A path without parameters comes before one with them that fits too.
    .sort((a, b) => parameterCount(a) - parameterCount(b));

  async function respond({ method, url, headers, body }: FakeRequest): Promise<FakeResponse> {
    await checkToken({ headers });
    const segments = url.pathname.split("/");
    const fitting = routes.filter((route) => fits(route, segments));
    if (fitting.length === 0) throw plainError(404, "Not Found");
    const route = fitting.find((one) => one.method === method);
    if (!route) throw plainError(405, "Method Not Allowed");
    rateLimit.count(route.name);
    const call: Call = { path: parametersOf(route, segments), query: url.searchParams, body };
    const data = operations[route.name](call);
    if (data !== undefined) return { status: 200, body: data as FakeResponse["body"] };
    return { status: accepted.includes(route.name) ? 202 : 200 };
  }

  return async (request) => {
    try {
      return await respond(request);
    } catch (error) {
      if (error instanceof ServerApiError) return error.response;
      const reason = error instanceof Error ? error.message : String(error);
      const errorMessage = `The fake store has an internal error: ${reason}`;
      return { status: 500, body: { errorCode: 5_000_000, errorMessage } };
    }
  };
}

const isParameter = (segment: string): boolean => segment.startsWith("{");
const parameterCount = ({ segments }: Route): number => segments.filter(isParameter).length;

const fits = (route: Route, segments: readonly string[]): boolean =>
  route.segments.length === segments.length &&
  route.segments.every((part, index) => (isParameter(part) ? segments[index] !== "" : part === segments[index]));

function parametersOf(route: Route, segments: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    route.segments.flatMap((part, index) =>
      isParameter(part) ? [[part.slice(1, -1), decode(segments[index] ?? "")] as const] : [],
    ),
  );
}

/** A segment that is not well encoded stays as it is. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
