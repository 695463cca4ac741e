import { describe, expect, it } from "vitest";
import { clientOf, createTestApi } from "../../../helpers/fake-server-api.js";

describe("the members of a group", () => {
  it("come in pages of the limit, up to the last", async () => {
    const api = createTestApi();
    const members = Array.from({ length: 5 }, () => api.customers.create());
    const roles = [{ productId: "pro", role: "ADMIN" }] as const;
    const groupId = api.customers.createGroup({ members, groupType: "ORGANIZATION", roles });
    const store = clientOf(api);
    const found: unknown[] = [];
    let paginationToken: string | undefined;
    let pages = 0;
    do {
      const query = { limit: 2, ...(paginationToken !== undefined && { paginationToken }) };
      const { data } = await store.GET("/groups/v1/group/{groupId}", { params: { path: { groupId }, query } });
      found.push(...(data.members ?? []).map((one) => one.appTransactionId));
      expect(data.hasMore).toBe(data.paginationToken !== undefined);
      paginationToken = data.paginationToken;
      pages += 1;
    } while (paginationToken !== undefined);
    expect([found, pages]).toEqual([members, 3]);
    const { data } = await store.GET("/groups/v1/currentGroups/{anyTransactionId}", {
      params: { path: { anyTransactionId: members[0]! } },
    });
    expect(data.groups).toEqual([
      { groupId, groupType: "ORGANIZATION", roles },
      { groupId: "900000000000000000", groupType: "CONSUMER" },
    ]);
    const production = clientOf(createTestApi({ environment: "Production" }));
    const missing = production.GET("/groups/v1/group/{groupId}", { params: { path: { groupId } } });
    await expect(missing).rejects.toMatchObject({ status: 404 });
  });
});
