/** The types of the fake store: compiled, not run. */
import { createFakeAppStore, type FakeAppStore } from "storeconnect/testing";

declare const fake: FakeAppStore;

const { apps, builds } = fake.seed({
  apps: [
    {
      name: "Example",
      bundleId: "com.example",
      builds: [{ version: "1", processingState: "VALID", preReleaseVersion: { platform: "IOS" } }, "id-of-a-build"],
      betaGroups: [{ name: "Friends", betaTesters: [{ email: "someone@example.com" }] }],
    },
  ],
});
apps[0]?.name satisfies string | null | undefined;
builds[0]?.type satisfies "builds" | undefined;
builds[0]?.id satisfies string | undefined;

// @ts-expect-error: a misspelled attribute
fake.seed({ apps: [{ naem: "Example" }] });
// @ts-expect-error: a misspelled attribute of a nested resource
fake.seed({ apps: [{ builds: [{ versoin: "1" }] }] });
// @ts-expect-error: an unknown type
fake.seed({ pears: [] });
// @ts-expect-error: a value of another type
fake.seed({ builds: [{ expired: "yes" }] });
// @ts-expect-error: a to-one relationship is not an array
fake.seed({ builds: [{ app: [{ name: "Example" }] }] });

fake.fault({ method: "GET", path: /builds$/, status: 503, retryAfterSeconds: 1 }).remove();
// @ts-expect-error: a misspelled fault
fake.fault({ statsu: 503 });
createFakeAppStore({ quirks: ["clockSkew"], keys: [{ kind: "individual" }, { role: "SALES" }], latencyMs: [1, 2] });
// @ts-expect-error: an unknown quirk
createFakeAppStore({ quirks: ["slow"] });
