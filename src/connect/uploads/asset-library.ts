/** `assetLibrary`: the App Asset Library of an app, where screenshots, previews and event media are uploaded once and then placed. */
import { readPages } from "../../client/paginate.js";
import type { Requester } from "../../client/untyped-request.js";
import { fillPath } from "../../client/url.js";
import { type UploadKindRule, uploadKinds } from "../../generated/connect/upload-kinds.js";
import { documentVersion } from "../../generated/connect/version.js";
import { checkNames, type Names, requireStrings } from "../../options.js";
import type { AssetLibrary, LibraryUploadOptions, PlaceOptions, ReorderOptions } from "./library-options.js";
import { checkPlacement, kindFor, limitIn } from "./library-rules.js";
import type { LibraryAsset, LibraryPlacement, LibraryReference, ResourceIdentifier } from "./library-types.js";
import { type FileResource, isProcessed } from "./reservation.js";
import { nameOf, openSource } from "./source.js";
import { processed, upload } from "./upload.js";
import type { FileOptions } from "./upload-asset.js";
import { toTransferSettings, transferNames } from "./upload-options.js";

const uploadNames: Names<LibraryUploadOptions> = {
  file: true,
  size: true,
  fileName: true,
  placementType: true,
  category: true,
  referenceName: true,
  previewFrameTimeCode: true,
  reuse: true,
  ...transferNames,
};
const placeNames: Names<PlaceOptions> = { asset: true, localization: true, placementType: true, group: true };
const reorderNames: Names<ReorderOptions> = { localization: true, group: true, placements: true };

const lists = { appAssetLibraryImages: "images", appAssetLibraryVideos: "videos" } as const;
const placementsType = "appAssetLibraryPlacements";
/** States in which an asset is not used again. */
const unusable: readonly unknown[] = ["AWAITING_UPLOAD", "FAILED", "ARCHIVED"];

/**
 * Opens the App Asset Library of an app: Apple's way for screenshots, previews and event media since version 4.5.1 of its
 * document. Sends one request. The key needs a role that may edit the app.
 *
 * @param app the id of the app.
 * @throws {ApiError} for an error response: 404 if the app does not exist.
 * @throws {TypeError} if the app has no library.
 * @see https://developer.apple.com/documentation/appstoreconnectapi/app-asset-library
 * @example
 * const library = await assetLibrary(connect, app);
 * const asset = await library.upload({ file: await fileFromPath("1.png"), placementType: "APP_SCREENSHOT" });
 * await library.place({ asset, localization, placementType: "APP_SCREENSHOT", group });
 */
export async function assetLibrary(client: Requester, app: string): Promise<AssetLibrary> {
  requireStrings({ app });
  const { data } = await client.request<{ data: ResourceIdentifier | null }>(
    fillPath("/v1/apps/{id}/assetLibrary", { id: app }),
  );
  if (!data) throw new TypeError('"app" is the id of an app without an asset library');
  const { id } = data;
  const rules: Readonly<Record<string, UploadKindRule | undefined>> = uploadKinds;
  let reference: Promise<LibraryReference> | undefined;
  let known: Promise<FileResource[]> | undefined;

  const library: AssetLibrary = {
    id,
    reference() {
      reference ??= readReference(client);
      // A failed request is made again.
      reference.catch(() => {
        reference = undefined;
      });
      return reference;
    },
    limit: async (placementType, group) => limitIn(await library.reference(), placementType, group),
    async assets() {
      const found = await Promise.all(
        Object.values(lists).map((list) => readAll<LibraryAsset>(client, `/v1/appAssetLibraries/${id}/${list}`)),
      );
      return found.flat();
    },
    async upload(options) {
      checkNames(options, uploadNames, "an option of upload");
      const { file, size, fileName = nameOf(file), placementType, category, reuse = true } = options;
      if (fileName === undefined) throw new TypeError('"fileName" is missing: the "file" has no name');
      requireStrings({ fileName });
      const settings = toTransferSettings(options);
      const source = { kind: "appAssetLibraryImages", fileName };
      const fileSize = sizeOf(file, size, source);
      const found = kindFor(await library.reference(), { placementType, category, fileName, fileSize });
      const rule = rules[found.kind];
      if (!rule) throw new TypeError(`Version ${documentVersion} of Apple's document has no App Asset Library`);
      known ??= reuse ? (library.assets() as Promise<unknown> as Promise<FileResource[]>) : undefined;
      known?.catch(() => {
        known = undefined;
      });
      const same = reuse
        ? (await known)?.find((asset) => isSame(asset, { kind: found.kind, fileName, fileSize }))
        : undefined;
      if (same) {
        const { wait, signal = new AbortController().signal } = settings;
        if (!wait || isProcessed(rule.states, same)) return asAsset(same);
        return asAsset(await processed(client, rule, { id: same.id, first: same, wait, signal }));
      }
      const { referenceName, previewFrameTimeCode } = options;
      const asset = await upload(
        client,
        {
          kind: found.kind,
          rule,
          file,
          size,
          fileName,
          attributes: {
            category: found.category,
            ...(referenceName !== undefined && { referenceName }),
            ...(previewFrameTimeCode !== undefined && { previewFrameTimeCode }),
          },
          relationships: { assetLibrary: { data } },
          parent: id,
        },
        settings,
      );
      (await known)?.push(asset);
      return asAsset(asset);
    },
    async place(options) {
      checkNames(options, placeNames, "an option of place");
      const { asset, localization, placementType, group } = options;
      if (!(asset.type in lists))
        throw new TypeError('"asset" must be one of appAssetLibraryImages or appAssetLibraryVideos');
      checkPlacement(await library.reference(), { placementType, group, asset });
      const body = {
        data: {
          type: placementsType,
          attributes: { placementType, ...(group !== undefined && { placementGroup: group }) },
          relationships: {
            [asset.type === "appAssetLibraryImages" ? "image" : "video"]: { data: identifierOf(asset) },
            ...inLocalization(localization),
          },
        },
      };
      const document = await client.request<{ data: LibraryPlacement }>(`/v1/${placementsType}`, {
        method: "POST",
        body,
      });
      return document.data;
    },
    placements(localization, { placementType, group } = {}) {
      inLocalization(localization);
      return readAll<LibraryPlacement>(
        client,
        fillPath(`/v1/${localization.type}/{id}/placements`, localization as never),
        {
          "filter[placementType]": placementType,
          "filter[placementGroup]": group,
          sort: "placementGroupPosition",
          include: "image,video",
        },
      );
    },
    async reorder(options) {
      checkNames(options, reorderNames, "an option of reorder");
      const { localization, group, placements } = options;
      requireStrings({ group });
      const ordered = placements.map((one) => ({ type: placementsType, id: typeof one === "string" ? one : one.id }));
      const type = "appAssetLibraryPlacementOrderingRequests";
      const relationships = { orderedPlacements: { data: ordered }, ...inLocalization(localization) };
      const body = { data: { type, attributes: { placementGroup: group }, relationships } };
      await client.request(`/v1/${type}`, { method: "POST", body });
    },
    async remove(resource) {
      const { type } = resource;
      if (type !== placementsType && !(type in lists))
        throw new TypeError('"resource" must be an image, a video or a placement of the library');
      const url = fillPath(`/v1/${type}/{id}`, { id: resource.id });
      if (type !== placementsType) {
        for (const placement of await readAll<LibraryPlacement>(client, `${url}/placements`))
          await library.remove(placement);
      }
      await client.request(url, { method: "DELETE" });
      if (known) known = Promise.resolve((await known).filter((asset) => asset.id !== resource.id));
    },
  };
  return library;
}

async function readReference(client: Requester): Promise<LibraryReference> {
  const document = await client.request<{ data: { attributes: LibraryReference }[] }>("/v1/appAssetLibraryRefData");
  return document.data[0]?.attributes ?? ({} as LibraryReference);
}

async function readAll<Resource>(client: Requester, url: string, query: object = {}): Promise<Resource[]> {
  const found: Resource[] = [];
  for await (const page of readPages(client, url, { query: { ...query, limit: 200 } }))
    found.push(...(page.data as Resource[]));
  return found;
}

function sizeOf(
  file: FileOptions["file"],
  size: number | undefined,
  facts: { kind: string; fileName: string },
): number {
  // A stream is opened once, by the upload.
  if (typeof (file as ReadableStream).getReader === "function" && size !== undefined) return size;
  return openSource(file, size, facts).size;
}

function isSame(asset: FileResource, file: { kind: string; fileName: string; fileSize: number }): boolean {
  const { fileName, fileSize, state } = asset.attributes ?? {};
  return (
    asset.type === file.kind && fileName === file.fileName && fileSize === file.fileSize && !unusable.includes(state)
  );
}

const asAsset = (file: FileResource): LibraryAsset => file as unknown as LibraryAsset;

const identifierOf = ({ type, id }: ResourceIdentifier): ResourceIdentifier => ({ type, id });

/** The relationship to a localization: `appStoreVersionLocalization`, and so on. */
function inLocalization(localization: ResourceIdentifier): Record<string, { data: ResourceIdentifier }> {
  const { type, id } = localization ?? {};
  if (typeof type !== "string" || !/^[a-z]\w*Localizations$/i.test(type))
    throw new TypeError('"localization" must be the type and id of a localization');
  requireStrings({ "localization.id": id });
  return { [type.slice(0, -1)]: { data: { type, id } } };
}
