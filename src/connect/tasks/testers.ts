/** `addTesters` and `removeTesters`: who is in a group of TestFlight. */
import type { PageRequestOptions } from "../../client/paginate.js";
import type { Requester } from "../../client/untyped-request.js";
import type { BetaTester } from "../../generated/connect/schemas.js";
import { checkNames, type Names } from "../../options.js";
import { collect } from "../collect.js";
import { resolve } from "../resources/resolve.js";
import type { Flat } from "../resources/resolved.js";
import { create } from "../writes/create.js";
import { type Identified, identify } from "../writes/identifier.js";
import { link, unlink } from "../writes/link.js";

/** A tester by email address, who is created if there is none yet. */
export interface TesterByEmail {
  email: string;
  firstName?: string | undefined;
  lastName?: string | undefined;
  id?: undefined;
}

/** A tester: an email address alone or with a name, an id, a URL in `links.self`, or a resource. */
export type Tester = TesterByEmail | Identified<"betaTesters">;

/** What {@link addTesters} did. */
export interface AddedTesters {
  /** The testers who existed, and were put into the group or were in it already. */
  readonly linked: readonly string[];
  /** The testers who were created in the group, and are invited when it has a build. */
  readonly created: readonly Flat<BetaTester>[];
}

/** Limits and headers of each request. */
export interface TestersOptions extends PageRequestOptions {}

const optionNames: Names<TestersOptions> = { signal: true, timeoutMs: true, retry: true, headers: true };

/** The number of addresses in one request, which keeps its URL below 8,000 characters. */
const addressesPerRequest = 50;

/**
 * Puts testers into a group. Those whom the account has are linked, others are created with their address and name. Sends one
 * request for each 50 addresses to find the testers, one to link them, and one for each new tester, one after another. If one of
 * these fails, the testers before it are in the group: call it again with the same list. Needs the role Admin, App Manager,
 * Developer or Marketing.
 *
 * @param group an id, the URL in `links.self`, or a resource.
 * @param testers email addresses, with or without names, ids, or resources. An address is compared without regard to case.
 * @throws {ApiError} for a status of 400 or more: {@link ConflictError} for an internal group, which takes users of the account.
 * @throws {UnknownOutcomeError} if a response is lost.
 * @throws {TypeError} if a tester or an option is wrong; nothing is sent.
 * @see https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaGroups-_id_-relationships-betaTesters
 * @example const { created } = await addTesters(connect, groupId, ["ada@example.com", { email: "max@example.com", firstName: "Max" }]);
 */
export async function addTesters(
  client: Requester,
  group: Identified<"betaGroups">,
  testers: readonly Tester[],
  options: TestersOptions = {},
): Promise<AddedTesters> {
  checkNames(options, optionNames, "an option of addTesters");
  const { id: groupId } = identify(client, "group", "betaGroups", group);
  const { ids, byEmail } = sorted(client, testers);
  const known = await findByEmail(client, byEmail, undefined, options);
  const linked = [...new Set([...ids, ...known.values()].flat())];
  await link(client, "/v1/betaGroups/{id}/relationships/betaTesters", groupId, linked, options);
  const created: Flat<BetaTester>[] = [];
  for (const [address, { email, firstName, lastName }] of byEmail) {
    if (known.has(address)) continue;
    const tester = { email, firstName, lastName, betaGroups: [groupId] };
    created.push(await create(client, "/v1/betaTesters", tester, options));
  }
  return { linked, created };
}

/**
 * Takes testers out of a group; they stay testers of the account and of other groups. Returns the ids of those who were named by
 * id, and of those of the addresses who were in the group. Sends one request for each 50 addresses to find the testers, and one to
 * take them out. Needs the role Admin, App Manager, Developer or Marketing.
 *
 * @param group an id, the URL in `links.self`, or a resource.
 * @param testers email addresses, ids, or resources. An address is compared without regard to case.
 * @throws {ApiError} for a status of 400 or more.
 * @throws {UnknownOutcomeError} if a response is lost.
 * @throws {TypeError} if a tester or an option is wrong; nothing is sent.
 * @see https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaGroups-_id_-relationships-betaTesters
 * @example await removeTesters(connect, groupId, ["ada@example.com"]);
 */
export async function removeTesters(
  client: Requester,
  group: Identified<"betaGroups">,
  testers: readonly Tester[],
  options: TestersOptions = {},
): Promise<string[]> {
  checkNames(options, optionNames, "an option of removeTesters");
  const { id: groupId } = identify(client, "group", "betaGroups", group);
  const { ids, byEmail } = sorted(client, testers);
  const known = await findByEmail(client, byEmail, groupId, options);
  const removed = [...new Set([...ids, ...known.values()].flat())];
  await unlink(client, "/v1/betaGroups/{id}/relationships/betaTesters", groupId, removed, options);
  return removed;
}

/** The testers that have an id, and the others by their address in lower case. */
function sorted(client: Requester, testers: readonly Tester[]) {
  const ids: string[] = [];
  const byEmail = new Map<string, TesterByEmail>();
  for (const [index, tester] of testers.entries()) {
    const named = typeof tester === "string" && tester.includes("@") ? { email: tester } : tester;
    if (typeof named === "object" && named.id === undefined) {
      const { email } = named;
      // A comma would end the value of the filter.
      if (typeof email !== "string" || !/^[^\s,@]+@[^\s,@]+$/.test(email))
        throw new TypeError(
          `"testers[${index}]" must be an email address, an id or a resource of the type "betaTesters"`,
        );
      byEmail.set(email.toLowerCase(), named);
    } else ids.push(identify(client, `testers[${index}]`, "betaTesters", named).id);
  }
  return { ids, byEmail };
}

/** The ids of the testers of each address, in lower case; of one group, or of the account. */
async function findByEmail(
  client: Requester,
  byEmail: ReadonlyMap<string, TesterByEmail>,
  groupId: string | undefined,
  options: TestersOptions,
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  // As they are written and in lower case: Apple does not say whether its filter regards case.
  const spellings = [...new Set([...byEmail].flatMap(([address, { email }]) => [address, email]))];
  for (let start = 0; start < spellings.length; start += addressesPerRequest) {
    const query = {
      "filter[email]": spellings.slice(start, start + addressesPerRequest),
      "filter[betaGroups]": groupId === undefined ? undefined : [groupId],
      "fields[betaTesters]": ["email"],
    } as const;
    for (const { id, email } of resolve(await collect(client, "/v1/betaTesters", { ...options, params: { query } }))) {
      const address = email?.toLowerCase() ?? "";
      const ids = found.get(address) ?? [];
      if (byEmail.has(address) && !ids.includes(id)) found.set(address, [...ids, id]);
    }
  }
  return found;
}
