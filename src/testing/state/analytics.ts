/** Analytics: a request makes reports, which get an instance each day with a segment to download. */

import { analyticsFile } from "../reports/analytics-table.js";
import { numberFrom } from "../reports/numbers.js";
import type { Json, StoredResource } from "../store/resource.js";
import type { Behavior, World } from "./behavior.js";
import { firstOf, relatedTo } from "./reading.js";
import { stateError } from "./world.js";

const type = "analyticsReportRequests";

/** A name of a report of each category; a category of a newer document is its own name. */
const names: Readonly<Record<string, readonly string[]>> = {
  APP_USAGE: ["App Sessions Standard", "App Store Installation and Deletion Standard"],
  APP_STORE_ENGAGEMENT: ["App Store Discovery and Engagement Standard"],
  COMMERCE: ["App Downloads Standard", "App Store Purchases Standard"],
  FRAMEWORK_USAGE: ["App Clip Usage"],
  PERFORMANCE: ["App Crashes"],
};

export const analytics: Behavior = {
  types: [type],

  creating({ attributes, links }, world) {
    const [app] = links.get("app") ?? [];
    const same = relatedTo(world, app, type).find(
      (other) =>
        other.attributes["accessType"] === attributes["accessType"] &&
        other.attributes["accessType"] === "ONGOING" &&
        other.attributes["stoppedDueToInactivity"] !== true,
    );
    if (same) throw stateError(same, "the app has an ongoing request already");
    attributes["stoppedDueToInactivity"] ??= false;
  },

  created(request, world) {
    world.clock.after(world.settings.analytics, () => {
      if (!isThere(world, request)) return;
      const categories = world.rules.schemas.values(world.rules.attributes("analyticsReports").get("category")) ?? [];
      for (const category of categories) {
        if (typeof category !== "string") continue;
        for (const name of names[category] ?? [category]) {
          const report = world.create("analyticsReports", { name, category });
          world.store.link(request, "reports", report);
        }
      }
      addDay(world, request);
    });
  },

  deleting(request, world) {
    for (const report of relatedTo(world, request, "reports")) {
      for (const instance of relatedTo(world, report, "instances")) {
        for (const segment of relatedTo(world, instance, "segments")) world.remove(segment);
        world.remove(instance);
      }
      world.remove(report);
    }
  },
};

/** Adds the instances of the day before, and goes on each day for an ongoing request. */
function addDay(world: World, request: StoredResource): void {
  if (!isThere(world, request)) return;
  const today = new Date(world.clock.now());
  const yesterday = dateOf(today.getTime() - 24 * 60 * 60 * 1000);
  const isOngoing = request.attributes["accessType"] === "ONGOING";
  const lastMonth = dateOf(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 1, 1));
  for (const report of relatedTo(world, request, "reports")) {
    addInstance(world, request, report, "DAILY", yesterday);
    if (today.getUTCDay() === 1) addInstance(world, request, report, "WEEKLY", yesterday);
    if (today.getUTCDate() === 1 || !isOngoing) addInstance(world, request, report, "MONTHLY", lastMonth);
  }
  if (isOngoing) world.clock.after("P1D", () => addDay(world, request));
}

function addInstance(
  world: World,
  request: StoredResource,
  report: StoredResource,
  granularity: string,
  processingDate: string,
): void {
  const app = firstOf(world, request, "app");
  const instance = world.create("analyticsReportInstances", { granularity, processingDate });
  world.store.link(report, "instances", instance);
  const { body, checksum } = analyticsFile({
    report: String(report.attributes["name"]),
    app: { id: app?.id ?? "", name: String(app?.attributes["name"] ?? "") },
    date: processingDate,
    members: world.settings.gzipMembers,
  });
  const segment = world.create("analyticsReportSegments", { checksum, sizeInBytes: body.length });
  const signature = numberFrom(`${segment.id}/${checksum}`, 2 ** 31).toString(36);
  const url: Json = `${world.settings.uploadUrl()}/analytics/${encodeURIComponent(segment.id)}.gz?Signature=${signature}`;
  world.set(segment, { url });
  world.store.link(instance, "segments", segment);
}

function isThere(world: World, request: StoredResource): boolean {
  return world.store.find(type, request.id) === request;
}

function dateOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
