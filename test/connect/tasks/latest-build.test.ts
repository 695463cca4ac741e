import { expect, it } from "vitest";
import { latestBuild } from "../../../src/index.js";
import { fakeWithClient } from "../../helpers/fake-client.js";

it("latestBuild sends one request, sorted by date, and returns the build with its version", async () => {
  const { fake, connect } = await fakeWithClient({ resources: [] });
  const { apps } = fake.seed({ apps: [{ name: "Example", bundleId: "com.example.one" }, { name: "Other" }] });
  const [app, other] = apps;
  const version = (platform: "IOS" | "MAC_OS") => ({ version: "2.1", platform, app: app!.id });
  fake.seed({
    builds: [
      { version: "1", uploadedDate: "2026-11-01T00:00:00-08:00", app: app!.id, preReleaseVersion: version("IOS") },
      { version: "3", uploadedDate: "2026-11-03T00:00:00-08:00", app: app!.id, preReleaseVersion: version("MAC_OS") },
      { version: "4", uploadedDate: "2026-11-04T00:00:00-08:00", app: app!.id, expired: true },
      { version: "5", uploadedDate: "2026-11-05T00:00:00-08:00", app: app!.id, processingState: "PROCESSING" },
      { version: "6", uploadedDate: "2026-11-06T00:00:00-08:00", app: other!.id },
    ].map((build) => ({ processingState: "VALID", expired: false, ...build }) as const),
  });

  const newest = await latestBuild(connect, { app: app!.id });
  expect(newest).toMatchObject({ version: "3", preReleaseVersion: { version: "2.1", platform: "MAC_OS" } });
  expect(fake.requests).toHaveLength(1);
  const found = async (options: object) => (await latestBuild(connect, { app: app!.id, ...options }))?.version;
  expect(await found({ platform: "IOS" })).toBe("1");
  expect(await found({ version: "2.2" })).toBeUndefined();
  expect(await found({ includeExpired: true })).toBe("4");
  expect(await found({ processingStates: ["PROCESSING"] })).toBe("5");
  // @ts-expect-error: an unknown option
  await expect(latestBuild(connect, { app: app!.id, verison: "2.1" })).rejects.toThrow('"verison"');
});
