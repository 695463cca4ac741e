/** Organizations and groups through which customers have access (multiseat purchases). */

import type { GroupEntry, RoleEntry } from "../../../generated/server/schemas.js";
import type { Ids } from "../ids.js";
import type { PurchaseStore } from "./purchase-store.js";

/** A group with its members. */
export interface Group {
  readonly groupId: string;
  readonly groupType: "ORGANIZATION" | "CONSUMER";
  /** By product; only for an organization. */
  readonly roles: readonly RoleEntry[];
  /** The `appTransactionId` of each member. */
  readonly members: readonly string[];
}

/** Options of {@link GroupEvents.createGroup}. */
export interface GroupOptions {
  /** An organization that buys in volume, or a group of customers. @default "CONSUMER" */
  readonly groupType?: "ORGANIZATION" | "CONSUMER" | undefined;
  /** The `appTransactionId` of each member. */
  readonly members: readonly string[];
  /** The roles by product of an organization. @default none */
  readonly roles?: readonly RoleEntry[] | undefined;
}

/** Groups of customers. */
export interface GroupEvents {
  /** Makes a group of customers. Returns its `groupId`. @throws {TypeError} for an unknown member. */
  createGroup(options: GroupOptions): string;
}

export interface Groups extends GroupEvents {
  find(groupId: string): Group | undefined;
  /** The groups of a customer. */
  of(appTransactionId: string): GroupEntry[];
  reset(): void;
}

export function createGroups(ids: Ids, store: PurchaseStore): Groups {
  const groups = new Map<string, Group>();
  return {
    createGroup({ groupType = "CONSUMER", members, roles = [] }) {
      if (groupType !== "CONSUMER" && groupType !== "ORGANIZATION") {
        throw new TypeError('"groupType" must be CONSUMER or ORGANIZATION');
      }
      if (!Array.isArray(members) || !members.every((one) => store.customer(one))) {
        throw new TypeError('"members" must be a list of the appTransactionId of customers of this fake store');
      }
      const groupId = ids.groupId();
      groups.set(groupId, { groupId, groupType, members: [...members], roles: [...roles] });
      return groupId;
    },
    find: (groupId) => groups.get(groupId),
    of: (appTransactionId) =>
      [...groups.values()]
        .filter(({ members }) => members.includes(appTransactionId))
        .map(({ groupId, groupType, roles }) => ({
          groupId,
          groupType,
          ...(groupType === "ORGANIZATION" && { roles: [...roles] }),
        })),
    reset: () => groups.clear(),
  };
}
