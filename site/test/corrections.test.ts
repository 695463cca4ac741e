/** Which corrections the explorer shows with which operation. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readOverlay } from "../../scripts/overlay/parse.js";
import { operations } from "../../src/operations/index.js";
import { touchingCorrections } from "../explorer/corrections.js";

const fileOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const page = readFileSync(fileOf("docs/corrections.md"), "utf8");
const { corrections } = await readOverlay(fileOf("spec/app-store-connect.overlay.yaml"));
const touching = touchingCorrections(corrections, page);

const pathsOf = (id: string): string[] => {
  const ids = touching.find((one) => one.id === id)?.operations ?? [];
  return operations()
    .filter((one) => ids.includes(one.id))
    .map(({ method, path }) => `${method} ${path}`);
};

describe("touchingCorrections", () => {
  it("finds the operations of a correction that names paths", () => {
    expect(pathsOf("filter-platform-services")).toEqual(["GET /v1/bundleIds", "GET /v1/devices"]);
  });

  it("finds the operations of a correction that names a parameter", () => {
    expect(pathsOf("app-keywords-fields").length).toBeGreaterThan(3);
    expect(pathsOf("app-keywords-fields")).toContain("GET /v1/apps/{id}/searchKeywords");
  });

  it("finds the operations whose body or response has a schema, directly or inside another", () => {
    expect(pathsOf("app-store-version-update-null")).toEqual(["PATCH /v1/appStoreVersions/{id}"]);
    expect(pathsOf("device-status-processing")).toContain("GET /v1/devices/{id}");
    expect(pathsOf("win-back-offer-price-relationships")).toContain("POST /v1/winBackOffers");
    expect(pathsOf("ci-avatar-url-format")).toContain("GET /v1/ciBuildRuns/{id}");
  });

  it("leaves out what Apple has fixed, and what holds for every operation", () => {
    const ids = touching.map(({ id }) => id);
    expect(ids).not.toContain("app-infos-kids-age-band");
    expect(ids).not.toContain("server-errors");
    expect(ids).not.toContain("response-error");
    expect(Math.max(...touching.map((one) => one.operations.length))).toBeLessThan(200);
  });
});
