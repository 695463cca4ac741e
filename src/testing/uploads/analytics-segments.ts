/** Downloads of the segments of analytics reports. */

import type { FakeResponse } from "../http/exchange.js";
import { analyticsFile } from "../reports/analytics-table.js";
import type { World } from "../state/behavior.js";
import type { StoredResource } from "../store/resource.js";

/** Serves the URL of a segment, as long as it is that of the stored resource. */
export function downloadSegment(url: URL, world: World): FakeResponse | undefined {
  const [, folder, file = ""] = url.pathname.split("/");
  if (folder !== "analytics") return undefined;
  const segment = world.store.find("analyticsReportSegments", file.replace(/\.gz$/, ""));
  if (!segment || segment.attributes["url"] !== url.href) return undefined;
  const above = (resource: StoredResource | undefined, name: string): StoredResource | undefined =>
    resource && world.store.relatedOne(resource, name);
  const instance = above(segment, "analyticsReportInstance");
  const report = above(instance, "analyticsReport");
  const app = above(above(report, "analyticsReportRequest"), "app");
  const { body } = analyticsFile({
    report: String(report?.attributes["name"]),
    app: { id: app?.id ?? "", name: String(app?.attributes["name"] ?? "") },
    date: String(instance?.attributes["processingDate"]),
    members: world.settings.gzipMembers,
  });
  return { status: 200, headers: { "content-type": "application/a-gzip" }, body };
}
