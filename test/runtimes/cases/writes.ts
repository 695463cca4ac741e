/** Resources as flat objects, and the tasks above them. */
import { type Cases, check, checkEqual, rejection, type World } from "../case.js";

/** A store with an app whose version is ready to be submitted, an event, a group and a tester. */
async function oneApp({ modules, createStore }: World) {
  const store = await createStore({ resources: [], maxPageSize: 8_000 });
  await store.seed({
    apps: [
      {
        id: "11",
        name: "Lantern",
        bundleId: "com.example.lantern",
        builds: [{ id: "b1", version: "7", processingState: "VALID", expired: false, usesNonExemptEncryption: false }],
        appEvents: [{ id: "e1", referenceName: "Winter" }],
        betaGroups: [{ id: "g1", name: "Friends" }],
      },
    ],
    betaTesters: [{ id: "t1", email: "ada@example.com" }],
  });
  await store.seed({ appStoreVersions: [{ id: "v1", platform: "IOS", versionString: "2.1", app: "11", build: "b1" }] });
  const { createConnectClient } = modules["."];
  const connect = createConnectClient({ ...store.credentials, baseUrl: store.baseUrl, retry: { limit: 1 } });
  return { store, connect };
}

export const writes: Cases = {
  "create, update and remove take flat objects": async (world) => {
    const { connect, store } = await oneApp(world);
    const { create, remove, update } = world.modules["."];
    const group = await create(connect, "/v1/betaGroups", { name: "Familie ✓", app: "11" });
    checkEqual([group.type, group.name], ["betaGroups", "Familie ✓"]);
    const changed = await update(connect, "/v1/betaGroups/{id}", group, { feedbackEnabled: true });
    checkEqual(changed.feedbackEnabled, true);
    await remove(connect, "/v1/betaGroups/{id}", group);
    checkEqual(
      (await store.requests()).map(({ method }) => method),
      ["POST", "PATCH", "DELETE"],
    );
  },
  "a new resource takes new ones inside": async (world) => {
    const { connect } = await oneApp(world);
    const { create } = world.modules["."];
    const page = await create(connect, "/v1/appCustomProductPages", {
      name: "Winter",
      app: "11",
      appCustomProductPageVersions: [
        { appCustomProductPageLocalizations: [{ locale: "fr-FR", promotionalText: "Hiver" }] },
      ],
    });
    const { data: versions } = await connect.GET("/v1/appCustomProductPages/{id}/appCustomProductPageVersions", {
      params: { path: { id: page.id } },
    });
    checkEqual(versions.data.length, 1);
  },
  "link, unlink and replaceLinks change relationships alone": async (world) => {
    const { connect } = await oneApp(world);
    const { collect, link, replaceLinks, unlink } = world.modules["."];
    const path = "/v1/betaGroups/{id}/relationships/betaTesters";
    const testers = async (): Promise<number> =>
      (await collect(connect, "/v1/betaGroups/{id}/betaTesters", { params: { path: { id: "g1" } } })).length;
    await link(connect, path, "g1", ["t1"]);
    checkEqual(await testers(), 1);
    await unlink(connect, path, "g1", ["t1"]);
    checkEqual(await testers(), 0);
    await replaceLinks(connect, "/v1/appStoreVersions/{id}/relationships/build", "v1", null);
  },
  "what exists already is skipped, updated, or an error": async (world) => {
    const { connect } = await oneApp(world);
    const { create, ExistingResourceError, isConflictError, isExistingResourceError } = world.modules["."];
    const group = { name: "Friends", app: "11" };
    check(isConflictError(await rejection(create(connect, "/v1/betaGroups", group))), "a ConflictError");
    checkEqual((await create(connect, "/v1/betaGroups", group, { ifExists: "skip" })).id, "g1");
    const updated = await create(
      connect,
      "/v1/betaGroups",
      { ...group, feedbackEnabled: true },
      { ifExists: "update" },
    );
    checkEqual([updated.id, updated.feedbackEnabled], ["g1", true]);
    const other = { ...group, isInternalGroup: true };
    const error = await rejection(create(connect, "/v1/betaGroups", other, { ifExists: "update" }));
    check(
      isExistingResourceError(error) && error instanceof ExistingResourceError,
      `an ExistingResourceError, not ${error}`,
    );
    checkEqual(error.attributes, ["isInternalGroup"]);
  },
  "latestBuild finds the newest one": async (world) => {
    const { connect } = await oneApp(world);
    const { latestBuild } = world.modules["."];
    checkEqual((await latestBuild(connect, { app: "11" }))?.version, "7");
  },
  "submitForReview submits a version, unless the submission has other items": async (world) => {
    const { connect, store } = await oneApp(world);
    const { isOtherItemsError, OtherItemsError, submitForReview } = world.modules["."];
    const { reviewSubmissions } = await store.seed({
      reviewSubmissions: [{ platform: "IOS", state: "READY_FOR_REVIEW", app: "11" }],
    });
    await store.seed({ reviewSubmissionItems: [{ reviewSubmission: reviewSubmissions[0]!.id, appEvent: "e1" }] });
    const error = await rejection(submitForReview(connect, { version: "v1" }));
    check(isOtherItemsError(error) && error instanceof OtherItemsError, `an OtherItemsError, not ${error}`);
    const { state } = await submitForReview(connect, { version: "v1", includeOtherItems: true });
    checkEqual(state, "WAITING_FOR_REVIEW");
  },
  "addTesters links and creates testers, removeTesters removes them": async (world) => {
    const { connect } = await oneApp(world);
    const { addTesters, removeTesters } = world.modules["."];
    const { created } = await addTesters(connect, "g1", ["ada@example.com", "max@example.com"]);
    checkEqual(
      created.map(({ email }) => email),
      ["max@example.com"],
    );
    await removeTesters(connect, "g1", ["ada@example.com"]);
    const params = { path: { id: "g1" } };
    checkEqual((await connect.GET("/v1/betaGroups/{id}/betaTesters", { params })).data.data.length, 1);
  },
  "setPrices sets the price of an app": async (world) => {
    const { connect } = await oneApp(world);
    const { setPrices } = world.modules["."];
    const set = await setPrices(connect, { app: "11", territory: "USA", price: "4.99" });
    checkEqual(
      set.map(({ territory, customerPrice }) => [territory, customerPrice]),
      [["USA", "4.99"]],
    );
  },
};
