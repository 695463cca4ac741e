/** The App Asset Library as its users see it, and the options of its functions. */
import type {
  AssetCategory,
  LibraryAsset,
  LibraryPlacement,
  LibraryReference,
  PlacementType,
  ResourceIdentifier,
} from "./library-types.js";
import type { FileOptions } from "./upload-asset.js";
import type { TransferOptions } from "./upload-options.js";

/** Options of an upload to a library. */
export interface LibraryUploadOptions extends FileOptions, TransferOptions {
  /** Where the file will be shown: it decides the category, and is checked with the name and size of the file. */
  placementType?: PlacementType | undefined;
  /** The category. @default the one that `placementType` accepts */
  category?: AssetCategory | undefined;
  /** A name for the asset in App Store Connect. @default none */
  referenceName?: string | undefined;
  /** The frame of a video that is shown before it plays, as `00:00:05:00`. @default Apple's choice */
  previewFrameTimeCode?: string | undefined;
  /**
   * Whether an asset with the same name and size is used in place of the file. The library has no checksums, so a change that
   * keeps the size is not noticed: set `false` then.
   *
   * @default true
   */
  reuse?: boolean | undefined;
}

/** Options of {@link AssetLibrary.place}. */
export interface PlaceOptions {
  /** The image or video. With its attributes, its format is compared with those that the group takes. */
  asset: ResourceIdentifier;
  /** The localization of a version, custom product page, event or treatment. */
  localization: ResourceIdentifier;
  placementType: PlacementType;
  /** The group: a device, by its id in the reference data. @default the one for all devices */
  group?: string | undefined;
}

/** Options of {@link AssetLibrary.placements}. */
export interface PlacementsOptions {
  placementType?: PlacementType | undefined;
  group?: string | undefined;
}

/** Options of {@link AssetLibrary.reorder}. */
export interface ReorderOptions {
  /** A localization; those of events have no order. */
  localization: ResourceIdentifier;
  group: string;
  /** Every placement of the group, in the new order: resources or ids. */
  placements: readonly (string | { readonly id: string })[];
}

/** The App Asset Library of one app. */
export interface AssetLibrary {
  /** The id of the resource `appAssetLibraries`. */
  readonly id: string;
  /** Apple's reference data: groups, formats and limits. Sends one request, once. */
  reference(): Promise<LibraryReference>;
  /** The most placements of a type in a group of one localization, by the reference data; undefined for no limit. */
  limit(placementType: PlacementType, group: string): Promise<number | undefined>;
  /** All images and videos. Sends one request for each 200 of each. */
  assets(): Promise<LibraryAsset[]>;
  /**
   * Uploads an image or video, and returns it when Apple has processed it; an unchanged file is not sent again. Sends the requests
   * of `uploadAsset`, and for the first file those of `assets` and `reference`.
   *
   * @throws {TypeError} if Apple takes no such file for the place; nothing is sent.
   * @throws the errors of `uploadAsset`.
   */
  upload(options: LibraryUploadOptions): Promise<LibraryAsset>;
  /**
   * Shows an asset in a localization. A placement can't be changed: delete it and place the asset again. Sends one request.
   *
   * @throws {TypeError} if the place has no such group, or takes another format than the asset has.
   * @throws {ConflictError} if the group is full, or the version is closed.
   */
  place(options: PlaceOptions): Promise<LibraryPlacement>;
  /** The placements of a localization in their order. Sends one request for each 200. */
  placements(localization: ResourceIdentifier, options?: PlacementsOptions): Promise<LibraryPlacement[]>;
  /** Puts the placements of a group in order. Sends one request. */
  reorder(options: ReorderOptions): Promise<void>;
  /** Deletes a placement, or an asset after its placements. Sends one request for each, and one for each 200 placements. */
  remove(resource: ResourceIdentifier): Promise<void>;
}
