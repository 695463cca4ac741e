/** The action of `storeconnect upload`. */
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { isStoreConnectError, type UploadProgress } from "../../../connect/uploads/index.js";
import { fileFromPath } from "../../../node/index.js";
import { appIdOf } from "../../app-id.js";
import { createClient } from "../../client-options.js";
import { CommandError, usageError } from "../../command-error.js";
import { exitCodes } from "../../exit-codes.js";
import { megabytes, startProgress } from "../../progress.js";
import type { Shell } from "../../shell.js";
import { wholeNumber } from "../../whole-number.js";
import type { Uploaded, UploadOptions } from "./options.js";
import { sendBuild, statePathOf } from "./send-build.js";
import { sendMedia } from "./send-media.js";

/** Uploads the file and prints what became of it. */
export async function uploadFile(path: string, options: UploadOptions, shell: Shell): Promise<void> {
  const { app, place, json, wait } = options;
  const isBuild = /\.(ipa|pkg)$/i.test(path);
  if (isBuild && place !== undefined) throw usageError("--place is for images and videos");
  if (!isBuild && place === undefined)
    throw usageError(`${basename(path)} is not a build (.ipa or .pkg); an image or a video needs --place`);
  const concurrency = wholeNumber("--concurrency", options.concurrency, 1, 32);
  const file = await fileFromPath(path).catch((error: NodeJS.ErrnoException) => {
    throw usageError(`The file ${path} can't be read (${error.code ?? error.message})`);
  });
  const connect = await createClient(options, shell);
  const id = await appIdOf(app, connect, shell);
  const progress = startProgress(basename(path), shell);
  const onProgress = ({ phase, sentBytes, totalBytes }: UploadProgress): void =>
    progress.update(totalBytes === 0 ? 1 : sentBytes / totalBytes, `${megabytes(sentBytes)} ${labels[phase]}`);
  const transfer = { concurrency, wait, onProgress, signal: shell.signal };
  let uploaded: Uploaded;
  try {
    uploaded = isBuild
      ? await sendBuild(connect, { path, file, app: id, options, transfer })
      : await sendMedia(connect, { file, app: id, place: place!, transfer });
  } catch (error) {
    // The bar ends its line before anything else is printed.
    progress.stop();
    const next = existsSync(statePathOf(path)) ? "The same command goes on where this one stopped." : undefined;
    if (shell.signal.aborted) throw new CommandError(exitCodes.interrupted, "Stopped.", next ? [next] : []);
    if (next && !json && isStoreConnectError(error)) shell.stderr.write(`note: ${next}\n`);
    throw error;
  } finally {
    progress.stop();
  }
  shell.stdout.write(`${json ? JSON.stringify(uploaded.facts) : uploaded.text}\n`);
}

const labels: Readonly<Record<UploadProgress["phase"], string>> = {
  reserve: "reserving",
  upload: "sending",
  commit: "committing",
  process: "processed by Apple",
  done: "done",
};
