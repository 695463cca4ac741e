/**
 * Prepares a version of an iOS app and submits it for review.
 *
 *     npx tsx examples/release-engineer.ts com.example.app 2.1 [--notes fastlane/metadata] [--yes]
 *
 * Takes the newest valid build of the version, and each localization's "What's New" from LOCALE/release_notes.txt in the
 * folder of `--notes`. Without `--yes` it only reads, and prints what it would do.
 */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type ConnectClient, collect } from "storeconnect";
import { change, findApp, run, UsageError } from "./command.js";

const platform = "IOS";

const { values, positionals } = parseArgs({
  options: { notes: { type: "string" }, yes: { type: "boolean", default: false } },
  allowPositionals: true,
});
const { notes, yes } = values;

await run(async (connect) => {
  const [bundleId, versionString] = positionals;
  if (bundleId === undefined || versionString === undefined)
    throw new UsageError("Expected: BUNDLE_ID VERSION [--yes]");
  const app = await findApp(connect, bundleId);
  console.log(`${app.name} ${versionString}`);

  const buildId = await newestBuild(connect, app.id, versionString);
  const versionId = await editableVersion(connect, app.id, versionString);
  if (versionId === undefined) return; // It does not exist yet, and without --yes it is not created.

  await change(yes, "attach the build", () =>
    connect.PATCH("/v1/appStoreVersions/{id}/relationships/build", {
      params: { path: { id: versionId } },
      body: { data: { type: "builds", id: buildId } },
    }),
  );
  if (notes !== undefined) await setReleaseNotes(connect, versionId, notes);
  await submit(connect, app.id, versionId);
});

async function newestBuild(connect: ConnectClient, appId: string, versionString: string): Promise<string> {
  const { data: builds } = await connect.GET("/v1/builds", {
    params: {
      query: {
        "filter[app]": [appId],
        "filter[preReleaseVersion.version]": [versionString],
        "filter[preReleaseVersion.platform]": [platform],
        "filter[processingState]": ["VALID"],
        "filter[expired]": ["false"],
        "fields[builds]": ["version", "uploadedDate", "usesNonExemptEncryption"],
        sort: ["-uploadedDate"],
        limit: 1,
      },
    },
  });
  const [build] = builds.data;
  if (build === undefined) throw new UsageError(`There is no valid build of ${versionString}.`);
  const { version, uploadedDate, usesNonExemptEncryption } = build.attributes;
  console.log(`Build ${version}, uploaded ${uploadedDate}`);
  if (usesNonExemptEncryption == null) console.warn("Its export compliance is not declared: review will ask for it.");
  return build.id;
}

/** Finds the version that is in preparation, or creates it. */
async function editableVersion(connect: ConnectClient, appId: string, versionString: string) {
  const { data: editable } = await connect.GET("/v1/apps/{id}/appStoreVersions", {
    params: {
      path: { id: appId },
      query: {
        "filter[platform]": [platform],
        "filter[appVersionState]": ["PREPARE_FOR_SUBMISSION", "DEVELOPER_REJECTED", "REJECTED", "METADATA_REJECTED"],
        "fields[appStoreVersions]": ["versionString", "appVersionState"],
      },
    },
  });
  const [version] = editable.data;
  if (version === undefined) {
    const created = await change(yes, `create version ${versionString}`, () =>
      connect.POST("/v1/appStoreVersions", {
        body: {
          data: {
            type: "appStoreVersions",
            attributes: { platform, versionString },
            relationships: { app: { data: { type: "apps", id: appId } } },
          },
        },
      }),
    );
    return created?.data.data.id;
  }
  const { versionString: found, appVersionState } = version.attributes;
  if (found !== versionString) throw new UsageError(`Version ${found} is still in preparation.`);
  console.log(`Version ${found}, ${appVersionState}`);
  return version.id;
}

async function setReleaseNotes(connect: ConnectClient, versionId: string, folder: string): Promise<void> {
  const localizations = await collect(connect, "/v1/appStoreVersions/{id}/appStoreVersionLocalizations", {
    params: {
      path: { id: versionId },
      query: { "fields[appStoreVersionLocalizations]": ["locale", "whatsNew"] },
    },
  });
  for (const { id, attributes } of localizations) {
    const { locale = "" } = attributes;
    const whatsNew = (await readFile(join(folder, locale, "release_notes.txt"), "utf8")).trim();
    if (whatsNew === attributes.whatsNew) continue;
    await change(yes, `set What's New of ${locale}`, () =>
      connect.PATCH("/v1/appStoreVersionLocalizations/{id}", {
        params: { path: { id } },
        body: { data: { type: "appStoreVersionLocalizations", id, attributes: { whatsNew } } },
      }),
    );
  }
}

/** Puts the version into the app's open submission, or a new one, and submits that. */
async function submit(connect: ConnectClient, appId: string, versionId: string): Promise<void> {
  const { data: open } = await connect.GET("/v1/reviewSubmissions", {
    params: {
      query: {
        "filter[app]": [appId],
        "filter[platform]": [platform],
        "filter[state]": ["READY_FOR_REVIEW"],
        include: ["appStoreVersionForReview"],
      },
    },
  });
  const [submission] = open.data;
  await change(yes, "submit it for review", async () => {
    const id = submission?.id ?? (await createSubmission(connect, appId));
    if (submission?.relationships?.appStoreVersionForReview?.data?.id !== versionId) {
      await connect.POST("/v1/reviewSubmissionItems", {
        body: {
          data: {
            type: "reviewSubmissionItems",
            relationships: {
              reviewSubmission: { data: { type: "reviewSubmissions", id } },
              appStoreVersion: { data: { type: "appStoreVersions", id: versionId } },
            },
          },
        },
      });
    }
    await connect.PATCH("/v1/reviewSubmissions/{id}", {
      params: { path: { id } },
      body: { data: { type: "reviewSubmissions", id, attributes: { submitted: true } } },
    });
  });
}

async function createSubmission(connect: ConnectClient, appId: string): Promise<string> {
  const { data: created } = await connect.POST("/v1/reviewSubmissions", {
    body: {
      data: {
        type: "reviewSubmissions",
        attributes: { platform },
        relationships: { app: { data: { type: "apps", id: appId } } },
      },
    },
  });
  return created.data.id;
}
