/** Metrics: `/metrics/...` with data points on the clock, and the performance of apps and builds. */

import type { JsonSchema } from "../../generated/connect/rules.js";
import type { FakeResponse } from "../http/exchange.js";
import type { OtherRequest } from "../json-api/router.js";
import { type Hint, sampleFrom } from "../sample/sample-from.js";
import { appleDate } from "../store/apple-date.js";
import type { Json } from "../store/resource.js";
import { addDuration } from "../time/duration.js";
import { numberFrom } from "./numbers.js";

/** The most data points of a response. */
const maxPoints = 30;

/** The data points of the `period` or `granularity` that the request names, each of one day or of its granularity. */
export function respondWithMetrics(request: OtherRequest): FakeResponse | undefined {
  const { operation, parameters, resource, world, media } = request;
  if (!operation.path.includes("/metrics/") || operation.response === undefined) return undefined;
  const { rules, clock } = world;
  const schema = rules.table.$defs[operation.response];
  const group = rules.schemas.resolve(rules.schemas.properties(schema).get("data"))["items"] as JsonSchema;
  const pointSchema = rules.schemas.resolve(rules.schemas.properties(group).get("dataPoints"))["items"] as JsonSchema;
  const granularity = parameters.get("granularity")?.[0] ?? "P1D";
  const step = addDuration(0, granularity);
  const now = clock.now();
  const newest = now - (now % step);
  const period = addDuration(0, parameters.get("period")?.[0] ?? "P7D");
  const count = Math.max(1, Math.min(maxPoints, Math.floor(period / step)));
  const points = Array.from({ length: count }, (_, index): Json => {
    const start = newest - (count - index) * step;
    const values = rules.schemas.properties(rules.schemas.properties(pointSchema).get("values"));
    return {
      start: appleDate(start),
      end: appleDate(start + step),
      values: Object.fromEntries(
        [...values].map(([name, one]) => {
          const number = numberFrom(`${resource?.id}/${name}/${start}`, 100);
          return [name, rules.schemas.types(one).includes("integer") ? number : number / 10];
        }),
      ),
    };
  });
  const self = `${world.baseUrl()}${operation.path.replace("{id}", encodeURIComponent(resource?.id ?? ""))}`;
  const data = sampleFrom(rules, group, (name) => (name === "granularity" ? granularity : undefined)) as Record<
    string,
    Json
  >;
  const document = {
    data: [{ ...data, dataPoints: points, ...(data["granularity"] !== undefined && { granularity }) }],
    links: { self },
    meta: { paging: { total: 1, limit: Number(parameters.get("limit")?.[0] ?? 50) } },
  };
  return { status: operation.status, headers: { "content-type": media }, text: JSON.stringify(document) };
}

/** The performance of an app or build, and the logs of a diagnostic signature: JSON of Xcode's own forms. */
export function respondWithPerformance({ operation, resource, world, media }: OtherRequest): FakeResponse | undefined {
  if (!/^application\/vnd\.apple\..+\+json$/.test(media) || operation.response === undefined || !resource)
    return undefined;
  const app = resource.type === "apps" ? resource : world.store.relatedOne(resource, "app");
  const known: Readonly<Record<string, Json>> = {
    ...{ version: "1.0.0", appVersion: "1.0.0", latestVersion: "1.0.0", referenceVersions: "0.9.0", platform: "IOS" },
    ...{ bundleId: app?.attributes["bundleId"] ?? "com.example.app", appId: app?.id ?? "1", signatureId: resource.id },
    ...{
      percentile: "percentile.fifty",
      device: "all_iphones",
      deviceMarketingName: "All iPhones",
      osVersion: "iOS 19.0",
    },
    ...{ deviceType: "iPhone17,1", platformArchitecture: "arm64e", buildVersion: "1", event: "hang", goal: "fair" },
    ...{ value: numberFrom(resource.id, 900) / 10, errorMargin: 0.5, insightsURL: "https://example.com/insight" },
    ...{ displayName: "Seconds", goalKey: "fair", lowerBound: 0, upperBound: 100 },
  };
  const hint: Hint = (name) => (Object.hasOwn(known, name) ? known[name] : undefined);
  const document = sampleFrom(world.rules, world.rules.table.$defs[operation.response], hint);
  return { status: operation.status, headers: { "content-type": media }, text: JSON.stringify(document) };
}
