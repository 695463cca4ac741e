/** Groups of customers, which Apple serves in the sandbox alone. */

import type { Parts } from "../parts.js";
import { demand, isTransactionId, type Operations } from "../request/call.js";
import { errorOf, plainError } from "../request/error.js";
import { findCustomer } from "../request/find.js";
import { pageToken, readPageToken } from "../request/page-token.js";
import { readOne } from "../request/query.js";

const maxLimit = 100;
/** What the sandbox returns for a customer without a group. */
const placeholderGroup = "900000000000000000";
const placeholderMember = "700000000000000000";

export function createGroupOperations({
  app,
  store,
  groups,
}: Parts): Pick<Operations, "GET /groups/v1/currentGroups/{anyTransactionId}" | "GET /groups/v1/group/{groupId}"> {
  const requireSandbox = (): void => demand(app.environment === "Sandbox", () => plainError(404, "Not Found"));

  return {
    "GET /groups/v1/currentGroups/{anyTransactionId}": ({ path }) => {
      requireSandbox();
      const { appTransaction } = findCustomer(store, path["anyTransactionId"]);
      const found = groups.of(appTransaction.appTransactionId);
      if (found.some(({ groupType }) => groupType === "CONSUMER")) return { groups: found };
      return { groups: [...found, { groupId: placeholderGroup, groupType: "CONSUMER" }] };
    },
    "GET /groups/v1/group/{groupId}": (call) => {
      requireSandbox();
      const groupId = call.path["groupId"];
      demand(isTransactionId(groupId), () => errorOf(4000225));
      const limit = readOne(call, "limit", 4000004) ?? String(maxLimit);
      demand(/^[1-9]\d{0,2}$/.test(limit) && Number(limit) <= maxLimit, () => errorOf(4000004));
      const token = readOne(call, "paginationToken", 4000014);
      const from = token === undefined ? 0 : readPageToken(`group ${groupId}`, token);
      demand(from !== undefined, () => errorOf(4000014));
      const members = groupId === placeholderGroup ? [placeholderMember] : groups.find(groupId)?.members;
      demand(members, () => errorOf(4040022));
      const end = from + Number(limit);
      const hasMore = members.length > end;
      return {
        members: members.slice(from, end).map((appTransactionId) => ({ appTransactionId })),
        ...(hasMore && { paginationToken: pageToken(`group ${groupId}`, end) }),
        hasMore,
      };
    },
  };
}
