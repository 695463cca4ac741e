/** `submitForReview`: puts a version and what belongs to it into the open submission of its platform, and submits that. */
import type { PageRequestOptions } from "../../client/paginate.js";
import type { Requester } from "../../client/untyped-request.js";
import { fillPath } from "../../client/url.js";
import { OtherItemsError } from "../../errors/index.js";
import type { AppStoreVersionResponse, Platform, ReviewSubmission } from "../../generated/connect/schemas.js";
import { checkNames, type Names, requireBoolean } from "../../options.js";
import { collect } from "../collect.js";
import { resolve } from "../resources/resolve.js";
import type { Flat } from "../resources/resolved.js";
import { create } from "../writes/create.js";
import type { NewResource } from "../writes/flat-write.js";
import { type Identified, identify } from "../writes/identifier.js";
import { update } from "../writes/update.js";

/** Something to review besides a version: one member, named as the relationship of the item. `{ appEvent: event }` */
export type ReviewItem = Omit<NewResource<"/v1/reviewSubmissionItems">, "reviewSubmission">;

/** Options of {@link submitForReview}: what is reviewed. */
export type SubmitForReviewOptions = SubmissionLimits &
  (
    | {
        /** The version: its id, the URL in its `links.self`, or itself. The app and the platform are those of the version. */
        version: Identified<"appStoreVersions">;
        /** What is reviewed along with the version. */
        items?: readonly ReviewItem[] | undefined;
        app?: undefined;
        platform?: undefined;
      }
    | {
        version?: undefined;
        /** What is reviewed without a version. */
        items: readonly ReviewItem[];
        /** The app: its id, the URL in its `links.self`, or itself. */
        app: Identified<"apps">;
        platform: Platform;
      }
  );

interface SubmissionLimits extends PageRequestOptions {
  /**
   * Whether items that are in the open submission already, and that the call does not name, are submitted too.
   *
   * @default false
   */
  includeOtherItems?: boolean | undefined;
}

const optionNames: Names<SubmitForReviewOptions> = {
  version: true,
  items: true,
  app: true,
  platform: true,
  includeOtherItems: true,
  signal: true,
  timeoutMs: true,
  retry: true,
  headers: true,
};

/**
 * Submits a version, items, or both for review, and returns the submission. An app has one open submission for each platform, so
 * the items go into it if it is there; those that it has already are not added again. If the submission of the version waits for
 * review already, it is returned as it is, so that the call can be repeated after an {@link UnknownOutcomeError}.
 *
 * Sends one request for the version, one for the submissions, two for the items of the open submission (before and after items are
 * added), one for each item that is added, one to create a submission if there is none, and one to submit it. Needs the role Admin or
 * App Manager.
 *
 * @throws {OtherItemsError} if the open submission has items that the call does not name; nothing is submitted.
 * @throws {ConflictError} if Apple does not accept an item or the submission: `errors` and `associatedErrors` say what is missing.
 * @throws {UnknownOutcomeError} if a response is lost.
 * @throws {TypeError} if an option is missing, wrong or unknown; nothing is sent.
 * @see https://developer.apple.com/documentation/appstoreconnectapi/post-v1-reviewSubmissions
 * @example const { state } = await submitForReview(connect, { version: versionId, items: [{ appEvent: eventId }] });
 */
export async function submitForReview(
  client: Requester,
  options: SubmitForReviewOptions,
): Promise<Flat<ReviewSubmission>> {
  checkNames(options, optionNames, "an option of submitForReview");
  const { version, items = [], app, platform, includeOtherItems = false, ...request } = options;
  requireBoolean("includeOtherItems", includeOtherItems);
  const versionId = version === undefined ? undefined : identify(client, "version", "appStoreVersions", version).id;
  const wanted = [...(versionId === undefined ? [] : [{ appStoreVersion: versionId }]), ...items].map(readItem);
  if (wanted.length === 0) throw new TypeError('"version" or "items" must name something to review');

  const target =
    versionId === undefined ? readTarget(client, app, platform) : await readVersion(client, versionId, request);
  const submissions = await openSubmissions(client, target, request);
  const ofVersion = submissions.find(({ appStoreVersionForReview: one }) => one && one.id === versionId);
  if (ofVersion && ofVersion.state !== "READY_FOR_REVIEW") return ofVersion;

  const draft = ofVersion ?? submissions.find(({ state }) => state === "READY_FOR_REVIEW");
  const present = draft ? await readItems(client, draft.id, wanted, request) : { names: [], others: [] };
  rejectOthers(draft?.id, present.others, includeOtherItems);
  const { id } =
    draft ?? (await create(client, "/v1/reviewSubmissions", { app: target.appId, platform: target.platform }, request));
  const missing = wanted.filter(({ key }) => !present.names.includes(key));
  for (const { item } of missing) {
    await create(client, "/v1/reviewSubmissionItems", { reviewSubmission: id, ...item }, request);
  }
  // Others may have worked on the same submission meanwhile.
  rejectOthers(id, (await readItems(client, id, wanted, request)).others, includeOtherItems);
  return await update(client, "/v1/reviewSubmissions/{id}", id, { submitted: true }, request);
}

/** What an app has one open submission for. */
interface Target {
  readonly appId: string;
  readonly platform: Platform;
}

/** An item of the caller, with the relationship and the id that it can be found by. */
interface WantedItem {
  readonly item: ReviewItem;
  readonly name: keyof ReviewItem;
  readonly key: string;
}

function readItem(item: ReviewItem, index: number): WantedItem {
  const members = Object.entries(item).filter(([, value]) => value !== undefined);
  const [[name, value] = ["", undefined]] = members;
  if (members.length !== 1) throw new TypeError(`"items[${index}]" must have one member: what is to be reviewed`);
  const id = typeof value === "string" ? value.slice(value.lastIndexOf("/") + 1) : value?.id;
  return { item, name: name as keyof ReviewItem, key: `${name}/${id}` };
}

/** @throws {TypeError} if the app or the platform is missing. */
function readTarget(client: Requester, app: unknown, platform: Platform | undefined): Target {
  if (typeof platform !== "string") throw new TypeError('"platform" must be that of the submission, such as "IOS"');
  return { appId: identify(client, "app", "apps", app).id, platform };
}

async function readVersion(client: Requester, id: string, request: PageRequestOptions): Promise<Target> {
  const document = await client.request<AppStoreVersionResponse>(fillPath("/v1/appStoreVersions/{id}", { id }), {
    ...request,
    query: { include: ["app"], "fields[appStoreVersions]": ["platform", "app"], "fields[apps]": ["bundleId"] },
  });
  const { attributes, relationships } = document.data;
  return { appId: relationships?.app?.data?.id ?? "", platform: attributes.platform as Platform };
}

/** The submissions of an app and a platform that are not complete. */
async function openSubmissions(client: Requester, { appId, platform }: Target, request: PageRequestOptions) {
  const submissions = await collect(client, "/v1/reviewSubmissions", {
    ...request,
    params: {
      query: {
        "filter[app]": [appId],
        "filter[platform]": [platform],
        "filter[state]": ["READY_FOR_REVIEW", "WAITING_FOR_REVIEW", "IN_REVIEW", "UNRESOLVED_ISSUES"],
        include: ["appStoreVersionForReview"],
      },
    },
  });
  return resolve(submissions);
}

/** The items of a submission: which of the wanted ones it has, and the ids of others. */
async function readItems(
  client: Requester,
  id: string,
  wanted: readonly WantedItem[],
  request: PageRequestOptions,
): Promise<{ names: string[]; others: string[] }> {
  const include = [...new Set(wanted.map(({ name }) => name))];
  const items = await collect(client, "/v1/reviewSubmissions/{id}/items", {
    ...request,
    params: { path: { id }, query: { include } },
  });
  const names: string[] = [];
  const others: string[] = [];
  for (const { id: itemId, attributes, relationships = {} } of items) {
    if (attributes.state === "REMOVED") continue;
    const linked = Object.entries(relationships).map(([name, { data }]) => `${name}/${data?.id}`);
    const key = linked.find((one) => wanted.some((item) => item.key === one));
    if (key === undefined) others.push(itemId);
    else names.push(key);
  }
  return { names, others };
}

/** @throws {OtherItemsError} if there are items that the caller did not name. */
function rejectOthers(submissionId: string | undefined, others: readonly string[], areIncluded: boolean): void {
  if (submissionId !== undefined && others.length > 0 && !areIncluded) throw new OtherItemsError(submissionId, others);
}
