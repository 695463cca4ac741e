/**
 * The types of the App Asset Library as Apple's document has them. Documents before 4.5.1 have no library; the types are general
 * then, so that the code compiles.
 */
import type { ResourceTypes } from "../../generated/connect/resource-types.js";
import type { UploadKinds } from "../../generated/connect/upload-kinds.js";

/** A type and an id. */
export interface ResourceIdentifier {
  readonly type: string;
  readonly id: string;
}

interface AnyResource extends ResourceIdentifier {
  readonly attributes: Readonly<Record<string, unknown>>;
}

type ResourceOf<Kind extends string> =
  UploadKinds extends Record<Kind, { resource: infer Resource }> ? Resource : AnyResource;

type AttributesOf<Type extends string> =
  ResourceTypes extends Record<Type, { attributes: infer Attributes }> ? Attributes : Readonly<Record<string, unknown>>;

type Member<Attributes, Name extends string> = Attributes extends { [Key in Name]?: infer Value }
  ? unknown extends Value
    ? string
    : NonNullable<Value>
  : string;

/** An image or a video of a library. */
export type LibraryAsset = ResourceOf<"appAssetLibraryImages"> | ResourceOf<"appAssetLibraryVideos">;

/** Where an image or a video is shown. */
export interface LibraryPlacement {
  readonly type: "appAssetLibraryPlacements";
  readonly id: string;
  readonly attributes: AttributesOf<"appAssetLibraryPlacements">;
  readonly relationships?: Readonly<Record<string, { readonly data?: ResourceIdentifier | null } | undefined>>;
}

/** What Apple allows: groups, formats and limits. */
export type LibraryReference = AttributesOf<"appAssetLibraryRefData">;

/** The kind of a place: `APP_SCREENSHOT`, `APP_PREVIEW`, `PRODUCT_PAGE_HEADER_ASSET` and so on. */
export type PlacementType = Member<AttributesOf<"appAssetLibraryPlacements">, "placementType">;

/** The category of an asset: `APP_SCREENSHOTS_AND_PREVIEWS` or `CREATIVE_ASSETS`. */
export type AssetCategory =
  UploadKinds extends Record<"appAssetLibraryImages", { attributes: { category: infer Category } }> ? Category : string;
