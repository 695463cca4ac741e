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
import { collect, create, latestBuild, replaceLinks, resolve, submitForReview, update } from "storeconnect";
import { change, findApp, run, UsageError } from "./command.js";

const { values, positionals } = parseArgs({
  options: { notes: { type: "string" }, yes: { type: "boolean", default: false } },
  allowPositionals: true,
});
const { notes, yes } = values;
const platform = "IOS";

await run(async (connect) => {
  const [bundleId, versionString] = positionals;
  if (bundleId === undefined || versionString === undefined)
    throw new UsageError("Expected: BUNDLE_ID VERSION [--yes]");
  const app = await findApp(connect, bundleId);
  const build = await latestBuild(connect, { app: app.id, version: versionString, platform });
  if (build === undefined) throw new UsageError(`Version ${versionString} has no valid build.`);
  console.log(`${app.name} ${versionString}, build ${build.version}, uploaded ${build.uploadedDate}`);
  if (build.usesNonExemptEncryption == null) console.warn("Its export compliance is not declared: review asks for it.");

  const version = await change(yes, `create version ${versionString}, unless it is there`, () =>
    create(connect, "/v1/appStoreVersions", { platform, versionString, app: app.id }, { ifExists: "skip" }),
  );
  if (version === undefined) return;
  await change(yes, "attach the build", () =>
    replaceLinks(connect, "/v1/appStoreVersions/{id}/relationships/build", version, build),
  );
  const path = "/v1/appStoreVersions/{id}/appStoreVersionLocalizations";
  for (const { id, locale, whatsNew: current } of resolve(
    await collect(connect, path, { params: { path: { id: version.id } } }),
  )) {
    if (notes === undefined) break;
    const whatsNew = (await readFile(join(notes, locale ?? "", "release_notes.txt"), "utf8")).trim();
    if (whatsNew === current) continue;
    await change(yes, `set What's New of ${locale}`, () =>
      update(connect, "/v1/appStoreVersionLocalizations/{id}", id, { whatsNew }),
    );
  }
  const submission = await change(yes, "submit it for review", () => submitForReview(connect, { version }));
  console.log(`The submission is ${submission?.state}.`);
});
