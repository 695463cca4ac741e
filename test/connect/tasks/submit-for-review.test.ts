import { describe, expect, it } from "vitest";
import { createConnectClient, isConflictError, isOtherItemsError, submitForReview } from "../../../src/index.js";
import { fakeWithClient } from "../../helpers/fake-client.js";

/** A store with an app, a version that is ready to be submitted, and an event. */
async function setUp() {
  const { fake, connect } = await fakeWithClient({ resources: [] });
  const { apps, appStoreVersions, appEvents } = fake.seed({
    apps: [
      {
        name: "Example",
        bundleId: "com.example.one",
        appStoreVersions: [
          {
            platform: "IOS",
            versionString: "2.1",
            build: { version: "7", processingState: "VALID", usesNonExemptEncryption: false },
          },
        ],
        appEvents: [{ referenceName: "Winter" }],
      },
    ],
  });
  const app = apps[0]!.id;
  return { fake, connect, app, version: appStoreVersions[0]!.id, event: appEvents[0]!.id };
}

const sent = (requests: readonly { method: string; path: string }[]) =>
  requests.map(({ method, path }) => `${method} ${path.split("?")[0]}`);

describe("submitForReview", () => {
  it("creates a submission, adds the version and submits it, with six requests", async () => {
    const { fake, connect, version } = await setUp();
    const submission = await submitForReview(connect, { version });
    expect(submission).toMatchObject({ type: "reviewSubmissions", state: "WAITING_FOR_REVIEW", platform: "IOS" });
    expect(sent(fake.requests)).toEqual([
      `GET /v1/appStoreVersions/${version}`,
      "GET /v1/reviewSubmissions",
      "POST /v1/reviewSubmissions",
      "POST /v1/reviewSubmissionItems",
      `GET /v1/reviewSubmissions/${submission.id}/items`,
      `PATCH /v1/reviewSubmissions/${submission.id}`,
    ]);
  });

  it("goes on with the open submission, and does not add an item again", async () => {
    const { fake, connect, app, version } = await setUp();
    const { reviewSubmissions } = fake.seed({
      reviewSubmissions: [{ platform: "IOS", state: "READY_FOR_REVIEW", app }],
    });
    fake.seed({ reviewSubmissionItems: [{ reviewSubmission: reviewSubmissions[0]!.id, appStoreVersion: version }] });
    const { id, state } = await submitForReview(connect, { version });
    expect([id, state]).toEqual([reviewSubmissions[0]!.id, "WAITING_FOR_REVIEW"]);
    expect(sent(fake.requests).filter((one) => one.startsWith("POST"))).toEqual([]);
  });

  it("returns the submission of a version that waits for review already", async () => {
    const { fake, connect, version } = await setUp();
    const first = await submitForReview(connect, { version });
    const count = fake.requests.length;
    expect(await submitForReview(connect, { version })).toMatchObject({ id: first.id, state: "WAITING_FOR_REVIEW" });
    expect(sent(fake.requests.slice(count)).every((one) => one.startsWith("GET"))).toBe(true);
  });

  it("can be repeated after a response was lost", async () => {
    const { fake, connect, version } = await setUp();
    fake.fault({ method: "PATCH", times: 1, loseResponse: true });
    await expect(submitForReview(connect, { version })).rejects.toThrow();
    expect((await submitForReview(connect, { version })).state).toBe("WAITING_FOR_REVIEW");
  });

  it("submits a version with an event", async () => {
    const { connect, version, event } = await setUp();
    expect((await submitForReview(connect, { version, items: [{ appEvent: event }] })).state).toBe(
      "WAITING_FOR_REVIEW",
    );
  });

  it("submits nothing if the open submission has other items, unless they are included", async () => {
    const { fake, connect, app, version, event } = await setUp();
    const { reviewSubmissions } = fake.seed({
      reviewSubmissions: [{ platform: "IOS", state: "READY_FOR_REVIEW", app }],
    });
    const submission = reviewSubmissions[0]!.id;
    const { reviewSubmissionItems } = fake.seed({
      reviewSubmissionItems: [{ reviewSubmission: submission, appEvent: event }],
    });
    const failure = await submitForReview(connect, { version }).catch((error: unknown) => error);
    expect(isOtherItemsError(failure) && [failure.submission, failure.items]).toEqual([
      submission,
      [reviewSubmissionItems[0]!.id],
    ]);
    expect(sent(fake.requests).filter((one) => !one.startsWith("GET"))).toEqual([]);
    const { state } = await submitForReview(connect, { version, includeOtherItems: true });
    expect(state).toBe("WAITING_FOR_REVIEW");
  });

  it("submits nothing if another person adds an item meanwhile", async () => {
    const { fake, version, event } = await setUp();
    const connect = createConnectClient({
      ...fake.credentials,
      baseUrl: fake.baseUrl,
      fetch: async (request) => {
        const response = await fake.fetch(request);
        if (request.method === "POST" && request.url.endsWith("/reviewSubmissionItems")) {
          const [submission] = fake.snapshot().filter(({ type }) => type === "reviewSubmissions");
          fake.seed({ reviewSubmissionItems: [{ reviewSubmission: submission!.id, appEvent: event }] });
        }
        return response;
      },
    });
    const failure = await submitForReview(connect, { version }).catch((error: unknown) => error);
    expect(isOtherItemsError(failure)).toBe(true);
    expect(sent(fake.requests).filter((one) => one.startsWith("PATCH"))).toEqual([]);
  });

  it("submits an event alone, for an app that is on the App Store", async () => {
    const { fake, connect, app, event } = await setUp();
    fake.seed({
      appStoreVersions: [{ platform: "IOS", versionString: "1.0", appVersionState: "READY_FOR_DISTRIBUTION", app }],
    });
    const { state } = await submitForReview(connect, { app, platform: "IOS", items: [{ appEvent: event }] });
    expect(state).toBe("WAITING_FOR_REVIEW");
  });

  it("throws Apple's error for a version that is not complete", async () => {
    const { fake, connect, app } = await setUp();
    const { appStoreVersions } = fake.seed({
      appStoreVersions: [{ platform: "MAC_OS", versionString: "1.0", app }],
    });
    const failure = await submitForReview(connect, { version: appStoreVersions[0]!.id }).catch(
      (error: unknown) => error,
    );
    expect(isConflictError(failure)).toBe(true);
  });

  it.each<[object, string]>([
    [{}, '"version" or "items"'],
    [{ app: "1", platform: "IOS", items: [] }, '"version" or "items"'],
    [{ app: "1", items: [{ appEvent: "1" }] }, '"platform"'],
    [{ platform: "IOS", items: [{ appEvent: "1" }] }, '"app"'],
    [{ version: "1", items: [{ appEvent: "1", backgroundAssetVersion: "2" }] }, '"items[1]"'],
    [{ version: "1", includeOtherItems: "yes" }, '"includeOtherItems"'],
    [{ version: "1", item: [] }, '"item"'],
  ])("rejects %j before anything is sent", async (options, message) => {
    const { fake, connect } = await setUp();
    await expect(submitForReview(connect, options as never)).rejects.toThrow(message);
    expect(fake.requests).toEqual([]);
  });
});
