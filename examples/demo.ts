/**
 * A tour: lists apps, shows the builds and reviews of one, and responds to a review.
 *
 *     npm start
 *
 * Without an account it runs against a fake App Store Connect on 127.0.0.1. With ASC_KEY_ID and its companions set, it runs
 * against Apple and only reads.
 */

import { type ConnectClient, createConnectClient, getApps, items } from "../src/index.js";
import { credentialsFromEnvironment } from "../src/node/index.js";
import { createFakeAppStore } from "../src/testing/index.js";
import { bar, heading, stars, table } from "./terminal.js";

const mostReviews = 200;

async function main(): Promise<void> {
  if (
    Object.entries(process.env).some(
      ([name, value]) => value && /^(ASC_(?!SPEC$)|APP_STORE_CONNECT_API_KEY_)/.test(name),
    )
  ) {
    console.log("storeconnect, with your account: this only reads");
    await read(createConnectClient(await credentialsFromEnvironment({ warn: console.warn })));
    return;
  }

  // Pages of four, so that a few apps fill more than one.
  await using store = await createFakeAppStore({ maxPageSize: 4 });
  console.log(`storeconnect, with a fake App Store Connect at ${store.baseUrl} and a temporary key`);
  const connect = createConnectClient({ ...store.credentials, baseUrl: store.baseUrl });
  const reviewId = await read(connect);
  if (reviewId !== undefined) await respond(connect, reviewId);
  console.log(`\n${store.requests.length} requests, each with a signed token that the fake verified.`);
  console.log(realAccount);
}

/** Shows apps, builds and reviews. Returns the id of the newest review of the first app. */
async function read(connect: ConnectClient): Promise<string | undefined> {
  const { data: first } = await connect.GET("/v1/apps", {
    params: { query: { limit: 3, "fields[apps]": ["name", "bundleId"] } },
  });
  console.log(heading(`connect.GET("/v1/apps"): the first ${first.data.length} of ${first.meta?.paging.total}`));
  console.log(
    table(
      ["Name", "Bundle ID"],
      first.data.map(({ attributes }) => [attributes.name ?? "", attributes.bundleId ?? ""]),
    ),
  );

  const apps = Object.entries(await getApps(connect));
  console.log(heading(`getApps(connect): all ${apps.length}, page by page`));
  console.log(
    table(
      ["ID", "Name", "SKU", "Language"],
      apps.map(([id, app]) => [id, app.name ?? "", app.sku ?? "", app.primaryLocale ?? ""]),
    ),
  );

  const id = apps[0]?.[0];
  if (id === undefined) return undefined;
  await showApp(connect, id);
  return await showReviews(connect, id);
}

async function showApp(connect: ConnectClient, id: string): Promise<void> {
  const app = await getApps(connect, { id });
  const builds = Object.values(await getApps(connect, { id, path: "builds" }));
  console.log(heading(`getApps(connect, { id: "${id}", path: "builds" }): ${app.name}`));
  console.log(
    table(
      ["Build", "Uploaded", "Minimum OS", "State"],
      builds
        .slice(0, 6)
        .map(({ version, uploadedDate, minOsVersion, processingState, expired }) => [
          version ?? "",
          uploadedDate?.slice(0, 10) ?? "",
          minOsVersion ?? "",
          (expired ? "EXPIRED" : processingState) ?? "",
        ]),
    ),
  );
}

async function showReviews(connect: ConnectClient, id: string): Promise<string | undefined> {
  const { data: newest } = await connect.GET("/v1/apps/{id}/customerReviews", {
    params: { path: { id }, query: { limit: 4, sort: ["-createdDate"] } },
  });
  console.log(heading('connect.GET("/v1/apps/{id}/customerReviews"): the newest'));
  console.log(
    table(
      ["Rating", "Date", "From", "By", "Title"],
      newest.data.map(({ attributes: review }) => [
        stars(review.rating ?? 0),
        review.createdDate?.slice(0, 10) ?? "",
        review.territory ?? "",
        review.reviewerNickname ?? "",
        review.title ?? "",
      ]),
    ),
  );

  const counts = [0, 0, 0, 0, 0];
  let total = 0;
  for await (const review of items(connect, "/v1/apps/{id}/customerReviews", { params: { path: { id } } })) {
    const rating = review.attributes.rating ?? 1;
    counts[rating - 1] = (counts[rating - 1] ?? 0) + 1;
    total += 1;
    if (total === mostReviews) break;
  }
  console.log(heading(`items(connect, "/v1/apps/{id}/customerReviews"): ${total} ratings`));
  for (const [index, count] of [...counts.entries()].reverse()) {
    console.log(`  ${stars(index + 1)}  ${String(count).padStart(3)}  ${bar(count / Math.max(total, 1))}`.trimEnd());
  }
  return newest.data[0]?.id;
}

async function respond(connect: ConnectClient, reviewId: string): Promise<void> {
  const {
    data: { data },
  } = await connect.POST("/v1/customerReviewResponses", {
    body: {
      data: {
        type: "customerReviewResponses",
        attributes: { responseBody: "Thank you! The next version will be even calmer." },
        relationships: { review: { data: { type: "customerReviews", id: reviewId } } },
      },
    },
  });
  console.log(heading('connect.POST("/v1/customerReviewResponses"): a response to the newest'));
  console.log(`  ${data.attributes.state}  "${data.attributes.responseBody}"`);
}

const realAccount = `
With your own account (reads only):
  ASC_KEY_ID=...  ASC_ISSUER_ID=...  ASC_PRIVATE_KEY_PATH=AuthKey_....p8  npm start
ASC_PRIVATE_KEY takes the key itself. Without both, the key is looked up in ~/.appstoreconnect/private_keys and similar folders.
An individual key has no ASC_ISSUER_ID. fastlane's APP_STORE_CONNECT_API_KEY_... variables work as well.
Create keys in App Store Connect: Users and Access, Integrations.`;

main().catch((error: unknown) => {
  console.error(`\nThe demo failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
