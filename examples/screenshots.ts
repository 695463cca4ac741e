/**
 * Shows the screenshots of an iOS app's version on sale and the images of its asset library, and reserves an upload.
 *
 *     npx tsx examples/screenshots.ts com.example.app
 *         --upload beach.png     reserve an image of the asset library for the file, and print the requests that upload it
 *         --yes                  make the reservation; without it it is only printed
 */

import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { type ConnectClient, collect, items } from "storeconnect";
import { change, findApp, run, UsageError } from "./command.js";
import { heading, table } from "./terminal.js";

const { values, positionals } = parseArgs({
  options: { upload: { type: "string" }, yes: { type: "boolean", default: false } },
  allowPositionals: true,
});
const { upload, yes } = values;

await run(async (connect) => {
  const [bundleId] = positionals;
  if (bundleId === undefined) throw new UsageError("Expected: BUNDLE_ID [options]");
  const app = await findApp(connect, bundleId);
  await showScreenshots(connect, app.id);

  const { data: library } = await connect.GET("/v1/apps/{id}/assetLibrary", { params: { path: { id: app.id } } });
  if (library.data === null) throw new UsageError(`${app.name} has no asset library.`);
  await showLibrary(connect, library.data.id);
  if (upload !== undefined) await reserve(connect, library.data.id, upload);
});

async function showScreenshots(connect: ConnectClient, appId: string): Promise<void> {
  const { data: versions } = await connect.GET("/v1/apps/{id}/appStoreVersions", {
    params: {
      path: { id: appId },
      query: {
        "filter[platform]": ["IOS"],
        "filter[appVersionState]": ["READY_FOR_DISTRIBUTION"],
        include: ["appStoreVersionLocalizations"],
        "fields[appStoreVersions]": ["versionString", "appStoreVersionLocalizations"],
        "fields[appStoreVersionLocalizations]": ["locale"],
      },
    },
  });
  console.log(heading(`Screenshots of ${versions.data[0]?.attributes.versionString ?? "no version: none is on sale"}`));
  const rows: string[][] = [];
  for (const localization of versions.included ?? []) {
    if (localization.type !== "appStoreVersionLocalizations") continue;
    const sets = await collect(connect, "/v1/appStoreVersionLocalizations/{id}/appScreenshotSets", {
      params: { path: { id: localization.id } },
    });
    for (const { id, attributes } of sets) {
      const screenshots = await collect(connect, "/v1/appScreenshotSets/{id}/appScreenshots", {
        params: { path: { id }, query: { "fields[appScreenshots]": ["fileName", "assetDeliveryState"] } },
      });
      for (const { attributes: screenshot } of screenshots) {
        rows.push([
          localization.attributes.locale ?? "",
          attributes.screenshotDisplayType ?? "",
          screenshot.fileName ?? "",
          screenshot.assetDeliveryState?.state ?? "",
        ]);
      }
    }
  }
  console.log(table(["Locale", "Display", "File", "State"], rows));
}

/** The images by state. Those that wait for their upload have `uploadOperations`; the state decides it in the types too. */
async function showLibrary(connect: ConnectClient, libraryId: string): Promise<void> {
  const byState = new Map<string, string[]>();
  const images = items(connect, "/v1/appAssetLibraries/{id}/images", {
    params: {
      path: { id: libraryId },
      query: { "fields[appAssetLibraryImages]": ["state", "fileName", "uploadOperations"], limit: 200 },
    },
  });
  for await (const { attributes: image } of images) {
    const parts = image.state === "AWAITING_UPLOAD" ? ` (${image.uploadOperations?.length ?? 0} parts to upload)` : "";
    byState.set(image.state, [...(byState.get(image.state) ?? []), `${image.fileName}${parts}`]);
  }
  console.log(heading("Asset library"));
  console.log(
    table(
      ["State", "Images", "Files"],
      [...byState].map(([state, files]) => [state, String(files.length), files.join(", ")]),
    ),
  );
}

async function reserve(connect: ConnectClient, libraryId: string, file: string): Promise<void> {
  const { size } = await stat(file);
  const reserved = await change(yes, `reserve ${size} bytes for ${file}`, () =>
    connect.POST("/v1/appAssetLibraryImages", {
      body: {
        data: {
          type: "appAssetLibraryImages",
          attributes: { category: "APP_SCREENSHOTS_AND_PREVIEWS", fileName: basename(file), fileSize: size },
          relationships: { assetLibrary: { data: { type: "appAssetLibraries", id: libraryId } } },
        },
      },
    }),
  );
  const image = reserved?.data.data.attributes;
  if (image?.state !== "AWAITING_UPLOAD") return;
  for (const { method, url, offset, length } of image.uploadOperations ?? []) {
    console.log(`  ${method} ${url}: ${length} bytes from ${offset}`);
  }
}
