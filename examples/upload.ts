/**
 * Uploads files with a progress bar: builds to TestFlight, images and videos to the asset library of the app.
 *
 *     npx tsx examples/upload.ts com.example.app build/Example.ipa beach.png tide.mov
 *         --place APP_SCREENSHOT     what the images and videos are for
 *         --yes                      upload; without it the files are only listed
 *
 * Ctrl-C stops a build. The next run with the same file goes on where this one stopped, by the state in FILE.upload.json.
 */

import { readFile, rm, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { ConnectClient } from "storeconnect";
import { fileFromPath } from "storeconnect/node";
import {
  type AssetLibrary,
  assetLibrary,
  type UploadProgress,
  type UploadState,
  uploadBuild,
} from "storeconnect/uploads";
import { change, findApp, run, UsageError } from "./command.js";
import { bar } from "./terminal.js";

const { values, positionals } = parseArgs({
  options: { place: { type: "string", default: "APP_SCREENSHOT" }, yes: { type: "boolean", default: false } },
  allowPositionals: true,
});
const stop = new AbortController();
process.once("SIGINT", () => stop.abort(new UsageError("Stopped.")));

await run(async (connect) => {
  const [bundleId, ...paths] = positionals;
  if (bundleId === undefined || paths.length === 0) throw new UsageError("Expected: BUNDLE_ID FILE... [options]");
  const app = await findApp(connect, bundleId);
  let library: AssetLibrary | undefined;
  for (const path of paths) {
    const file = await fileFromPath(path);
    await change(values.yes, `upload ${file.name} (${megabytes(file.size)}) to ${app.name}`, async () => {
      if (/\.(ipa|pkg)$/i.test(path)) return await sendBuild(connect, app.id, path, file);
      library ??= await assetLibrary(connect, app.id);
      await sendMedia(library, file);
    });
  }
});

async function sendBuild(connect: ConnectClient, app: string, path: string, file: File): Promise<void> {
  const statePath = `${path}.upload.json`;
  const { version, buildNumber, build } = await uploadBuild(connect, {
    app,
    file,
    signal: stop.signal,
    onProgress: show(file.name),
    resume: await savedState(statePath),
    saveState: (state) => writeFile(statePath, JSON.stringify(state)),
    keepReservation: true,
  });
  await rm(statePath, { force: true });
  console.log(`  Build ${buildNumber} of ${version}: ${build?.attributes.processingState ?? "in processing"}`);
}

async function sendMedia(library: AssetLibrary, file: File): Promise<void> {
  const { id, attributes } = await library.upload({
    file,
    placementType: values.place,
    signal: stop.signal,
    onProgress: show(file.name),
  });
  console.log(`  ${file.name}: ${attributes["state"]}, ${attributes["specId"] ?? "of no known format"} (${id})`);
}

async function savedState(path: string): Promise<UploadState | undefined> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}

/** Draws over one line of a terminal; elsewhere, such as in the log of a build server, writes a line for each step. */
function show(name: string): (progress: UploadProgress) => void {
  let last = "";
  return ({ phase, sentBytes, totalBytes }) => {
    const share = sentBytes / totalBytes;
    const line = `  ${bar(share).padEnd(30, "░")} ${String(Math.floor(share * 100)).padStart(3)} %  ${phase.padEnd(7)} ${name}`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line}${phase === "done" ? "\n" : ""}`);
    else if (phase !== last) console.log(line);
    last = phase;
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
