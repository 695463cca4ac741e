/**
 * Resolved resources of two versions, and of nominations. In documents before 4.0, which have no nominations, `included` lists
 * both versions of in-app purchases, so that a resolved one is a union of them.
 */
import { type ConnectClient, related, resolve } from "storeconnect";
import type { InAppPurchase, InAppPurchaseV2 } from "storeconnect/schemas";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Claim extends true>(): void => {};

declare const connect: ConnectClient;

// ---- V1 and V2 share their type name

const { data: shops } = await connect.GET("/v1/apps", {
  params: { query: { include: ["inAppPurchases", "inAppPurchasesV2"] } },
});
const shop = resolve(shops)[0]!;
shop.inAppPurchases[0]?.referenceName satisfies InAppPurchase["attributes"]["referenceName"];
shop.inAppPurchasesV2[0]?.familySharable satisfies InAppPurchaseV2["attributes"]["familySharable"];
// @ts-expect-error of the second version
shop.inAppPurchases[0]?.familySharable;
// @ts-expect-error of the first version
shop.inAppPurchasesV2[0]?.referenceName;
const { data: narrowShops } = await connect.GET("/v1/apps", {
  params: { query: { include: ["inAppPurchasesV2"], "fields[inAppPurchases]": ["name"] } },
});
holds<
  Equal<
    keyof NonNullable<ReturnType<typeof resolve<typeof narrowShops>>[number]["inAppPurchasesV2"][number]>,
    "id" | "type" | "name"
  >
>();

// ---- An attribute named type takes the place of the resource's type

const { data: nominations } = await connect.GET("/v1/nominations", {
  params: { query: { "filter[state]": ["DRAFT"], include: ["createdByActor", "relatedApps"] } },
});
resolve(nominations)[0]?.type satisfies string | null | undefined;
resolve(nominations)[0]?.relatedApps[0]?.name;

// ---- related

related(shops, shops.data[0]!, "inAppPurchasesV2")[0]?.attributes.familySharable;
