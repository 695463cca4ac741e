import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { tidewatch } from "../../helpers/plain-client.js";
import { bodyOf, createRoutedWorld, type RoutedWorld } from "../../helpers/routed-world.js";

const type = "analyticsReportRequests";

const request = (fake: RoutedWorld, accessType: string) =>
  fake.send("POST", `/v1/${type}`, bodyOf(type, { accessType }, { app: { type: "apps", id: tidewatch } }));

function list(fake: RoutedWorld, path: string): { id: string; attributes: Record<string, string> }[] {
  return fake.send("GET", path).document.data;
}

describe("an analytics report request", () => {
  it("has reports of every category after a day, with an instance each day", () => {
    const fake = createRoutedWorld();
    const { id } = request(fake, "ONGOING").document.data;
    expect(list(fake, `/v1/${type}/${id}/reports`)).toEqual([]);
    fake.world.clock.advance("P1D");
    const reports = list(fake, `/v1/${type}/${id}/reports`);
    expect(new Set(reports.map(({ attributes }) => attributes["category"])).size).toBe(5);
    const instances = (): string[] =>
      list(fake, `/v1/analyticsReports/${reports[0]!.id}/instances?filter[granularity]=DAILY`).map(
        ({ attributes }) => attributes["processingDate"]!,
      );
    expect(instances()).toEqual(["2026-11-02"]);
    fake.world.clock.advance("P2D");
    expect(instances()).toEqual(["2026-11-02", "2026-11-03", "2026-11-04"]);
  });

  it("has segments whose file has the size and the checksum that they say", async () => {
    const fake = createRoutedWorld({ settings: { gzipMembers: 2 } });
    const { id } = request(fake, "ONE_TIME_SNAPSHOT").document.data;
    fake.world.clock.advance("P3D");
    const [report] = list(fake, `/v1/${type}/${id}/reports`);
    const instances = list(fake, `/v1/analyticsReports/${report!.id}/instances`);
    expect(instances.map(({ attributes }) => attributes["granularity"])).toEqual(["DAILY", "MONTHLY"]);
    const [segment] = list(fake, `/v1/analyticsReportInstances/${instances[0]!.id}/segments`);
    const { url, checksum, sizeInBytes } = segment!.attributes;
    const { status, body } = await fake.transfer("GET", url!);
    expect(status).toBe(200);
    expect((body as Buffer).length).toBe(sizeInBytes);
    expect(
      createHash("md5")
        .update(body as Buffer)
        .digest("hex"),
    ).toBe(checksum);
    expect(gunzipSync(body as Buffer).toString()).toMatch(/^Date\tApp Name\t.*\n2026-11-02\tTidewatch\t/);
    expect((await fake.transfer("GET", `${url}0`)).status).toBe(404);
  });

  it("is 409 as a second ongoing one of an app, until the first was deleted with its reports", () => {
    const fake = createRoutedWorld();
    const { id } = request(fake, "ONGOING").document.data;
    fake.world.clock.advance("P3D");
    expect(request(fake, "ONGOING").document.errors[0].code).toBe("STATE_ERROR");
    expect(request(fake, "ONE_TIME_SNAPSHOT").status).toBe(201);
    expect(fake.send("DELETE", `/v1/${type}/${id}`).status).toBe(204);
    expect(fake.world.store.count("analyticsReportSegments")).toBe(0);
    expect(request(fake, "ONGOING").status).toBe(201);
  });
});
