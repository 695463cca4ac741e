/** Uploads a build, and keeps the state that the next run goes on with. */
import { rename, rm, writeFile } from "node:fs/promises";
import { type TransferOptions, type UploadState, uploadBuild } from "../../../connect/uploads/index.js";
import type { ConnectClient } from "../../../index.js";
import { usageError } from "../../command-error.js";
import { readJsonFile } from "../../json-file.js";
import type { Uploaded, UploadOptions } from "./options.js";

/** What a build is uploaded with. */
interface BuildUpload {
  readonly path: string;
  readonly file: File;
  readonly app: string;
  readonly options: UploadOptions;
  readonly transfer: TransferOptions;
}

/** The file with the state of the upload of the file at `path`. */
export const statePathOf = (path: string): string => `${path}.upload.json`;

export async function sendBuild(
  connect: ConnectClient,
  { path, file, app, options, transfer }: BuildUpload,
): Promise<Uploaded> {
  const statePath = statePathOf(path);
  const resume = options.restart
    ? undefined
    : ((await readJsonFile(statePath, () => notState(statePath))) as UploadState | undefined);
  const { uploadId, version, buildNumber, platform, build, warnings } = await uploadBuild(connect, {
    app,
    file,
    version: options.appVersion,
    buildNumber: options.buildNumber,
    platform: options.platform as "IOS" | undefined,
    ...transfer,
    resume,
    saveState: (state) => saveState(statePath, state),
    keepReservation: true,
  }).catch((error: unknown) => {
    if (error instanceof TypeError && error.message.startsWith('"resume'))
      throw usageError(`${statePath} does not fit the file: ${error.message}`, ["Add --restart to begin anew."]);
    throw error;
  });
  await rm(statePath, { force: true });
  const state = build?.attributes.processingState ?? undefined;
  const notes = warnings.map(({ description, code }) => `\n  warning: ${description ?? code}`).join("");
  return {
    text: `Build ${buildNumber} of ${version} (${platform}): ${state ?? "being processed by Apple"}${notes}`,
    facts: { uploadId, version, buildNumber, platform, buildId: build?.id, state, warnings },
  };
}

const notState = (path: string): Error =>
  usageError(`${path} is not the state of an upload`, ["Add --restart to begin anew."]);

/** Replaces the file at once, so that it is never half-written. */
async function saveState(path: string, state: UploadState): Promise<void> {
  await writeFile(`${path}.new`, JSON.stringify(state));
  await rename(`${path}.new`, path);
}
