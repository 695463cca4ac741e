/**
 * Uploads of files to App Store Connect.
 *
 * @module
 */

export type { Requester } from "../../client/untyped-request.js";
export {
  isStoreConnectError,
  isUploadChecksumError,
  isUploadExpiredError,
  isUploadFailedError,
  isUploadPartError,
  isUploadSizeError,
  StoreConnectError,
  UploadChecksumError,
  type UploadErrorCode,
  UploadExpiredError,
  UploadFailedError,
  UploadPartError,
  type UploadProblem,
  UploadSizeError,
} from "../../errors/index.js";
export type { Build } from "../../generated/connect/schemas.js";
export type { UploadKinds } from "../../generated/connect/upload-kinds.js";
export type { Fetch } from "../../transport/transport-options.js";
export { assetLibrary } from "./asset-library.js";
export type {
  AssetLibrary,
  LibraryUploadOptions,
  PlacementsOptions,
  PlaceOptions,
  ReorderOptions,
} from "./library-options.js";
export type {
  AssetCategory,
  LibraryAsset,
  LibraryPlacement,
  LibraryReference,
  PlacementType,
  ResourceIdentifier,
} from "./library-types.js";
export type { UploadPhase, UploadProgress } from "./progress.js";
export type { UploadState } from "./saved-state.js";
export type { UploadFile } from "./source.js";
export { type FileOptions, type UploadAssetOptions, type UploadKind, uploadAsset } from "./upload-asset.js";
export { type UploadBuildOptions, type UploadedBuild, uploadBuild } from "./upload-build.js";
export type { ProcessingWait, TransferOptions } from "./upload-options.js";
