/** `uploadBuild`: uploads an .ipa or a .pkg, and waits until Apple has made a build of it. */
import { poll } from "../../client/poll.js";
import type { Requester } from "../../client/untyped-request.js";
import { fillPath } from "../../client/url.js";
import { isNotFoundError, TimeoutError, UploadFailedError, type UploadProblem } from "../../errors/index.js";
import type { Build } from "../../generated/connect/schemas.js";
import { type UploadKindRule, uploadKinds } from "../../generated/connect/upload-kinds.js";
import { checkNames, type Names, requireStrings } from "../../options.js";
import type { sleep } from "../../transport/abort.js";
import { type AppFacts, readIpa } from "./app-archive.js";
import type { UploadProgress } from "./progress.js";
import { withoutRandom404 } from "./random-not-found.js";
import { nameOf } from "./source.js";
import { type UploadRequest, upload } from "./upload.js";
import type { FileOptions } from "./upload-asset.js";
import { type TransferOptions, type TransferSettings, toTransferSettings, transferNames } from "./upload-options.js";

/** Options of {@link uploadBuild}. */
export interface UploadBuildOptions extends FileOptions, TransferOptions {
  /** The id of the app. */
  app: string;
  /** The version, as testers see it: one to three numbers with periods. @default that in the Info.plist of the .ipa */
  version?: string | undefined;
  /** The build number. @default that in the Info.plist of the .ipa */
  buildNumber?: string | undefined;
  /** The platform. @default that in the Info.plist of the .ipa; `MAC_OS` for a .pkg */
  platform?: "IOS" | "MAC_OS" | "TV_OS" | "VISION_OS" | undefined;
}

/** A build that was uploaded. */
export interface UploadedBuild {
  /** The id of the resource `buildUploads`. */
  readonly uploadId: string;
  readonly version: string;
  readonly buildNumber: string;
  readonly platform: string;
  /** The build; undefined if it was not waited for. */
  readonly build: Build | undefined;
  /** What Apple notes about the build besides. */
  readonly warnings: readonly UploadProblem[];
}

const optionNames: Names<UploadBuildOptions> = {
  app: true,
  file: true,
  size: true,
  fileName: true,
  version: true,
  buildNumber: true,
  platform: true,
  ...transferNames,
};

const kind = "buildUploadFiles";

/**
 * Uploads an .ipa or a .pkg from any operating system, and returns the build when Apple has processed it. Version, build number
 * and platform are read from the Info.plist of the .ipa; for a .pkg, and for a stream, name them. Sends a request to make the
 * upload, those of `uploadAsset` for the file, and one for each look at the upload. The key needs the role Admin, App Manager or
 * Developer.
 *
 * If the upload fails or is aborted before it is committed, what was made is deleted, unless `keepReservation` is set.
 *
 * @throws {UploadFailedError} if Apple rejected the build; `errors` is Apple's list.
 * @throws {UploadPartError} if a part can't be sent.
 * @throws {UploadSizeError} if the file has another size than announced, or changes while it is sent.
 * @throws {UploadExpiredError} if the URLs of the reservation have expired.
 * @throws {UploadChecksumError} if Apple found another checksum.
 * @throws {TimeoutError} if the processing takes longer than `wait.timeoutMs`; the upload stays.
 * @throws {ApiError} for an error response, such as 409 for a build number that was used before.
 * @throws {TypeError} if an option is missing, wrong or unknown, or the .ipa can't be read; nothing is sent.
 * @see https://developer.apple.com/documentation/appstoreconnectapi/build-uploads
 * @example
 * const { build } = await uploadBuild(connect, { app, file: await fileFromPath("build/Example.ipa") });
 */
export function uploadBuild(client: Requester, options: UploadBuildOptions): Promise<UploadedBuild> {
  return uploadBuildWith(client, options);
}

/** {@link uploadBuild} with the `sleep` of a test's clock. */
export async function uploadBuildWith(
  client: Requester,
  options: UploadBuildOptions,
  rest?: typeof sleep,
): Promise<UploadedBuild> {
  checkNames(options, optionNames, "an option of uploadBuild");
  const { app, file, size, fileName = nameOf(file) } = options;
  if (fileName === undefined) throw new TypeError('"fileName" is missing: the "file" has no name');
  requireStrings({ app, fileName });
  const settings = toTransferSettings(options);
  const uti = utiOf(fileName);
  const rule = (uploadKinds as Readonly<Record<string, UploadKindRule | undefined>>)[kind];
  if (!rule) throw new TypeError("Apple's document has no build uploads: generate from 4.1 or later");
  const facts = await factsOf(options, uti);
  const patient = withoutRandom404(client, app, rest);
  let progress: UploadProgress | undefined;
  // The file is done long before the build.
  const onProgress = (next: UploadProgress): void => {
    progress = next.phase === "done" ? { ...next, phase: "process" } : next;
    settings.onProgress?.(progress);
  };

  const resumed = settings.resume && (await existing(patient, settings.resume.parent));
  const resume = resumed === undefined ? undefined : settings.resume;
  const uploadId = resumed ?? (await createUpload(patient, app, facts));
  let isCommitted = false;
  try {
    settings.signal?.throwIfAborted();
    const request: UploadRequest = {
      kind,
      rule,
      file,
      size,
      fileName,
      attributes: { assetType: "ASSET", uti },
      relationships: { buildUpload: { data: { type: "buildUploads", id: uploadId } } },
      parent: uploadId,
      onCommitted: () => {
        isCommitted = true;
      },
    };
    await upload(patient, request, { ...settings, resume, wait: undefined, onProgress }, rest);
  } catch (error) {
    const url = fillPath("/v1/buildUploads/{id}", { id: uploadId });
    const isOther = resumed !== undefined && error instanceof TypeError;
    if (!settings.keepReservation && !isCommitted && !isOther)
      await patient.request(url, { method: "DELETE", timeoutMs: 30_000 }).catch(() => {});
    throw error;
  }
  const found = settings.wait
    ? await processedBuild(patient, { uploadId, fileName, wait: settings.wait, signal: settings.signal, rest })
    : { build: undefined, warnings: [] };
  if (progress) settings.onProgress?.({ ...progress, phase: "done" });
  return { uploadId, ...facts, ...found };
}

function utiOf(fileName: string): "com.apple.ipa" | "com.apple.pkg" {
  if (/\.ipa$/i.test(fileName)) return "com.apple.ipa";
  if (/\.pkg$/i.test(fileName)) return "com.apple.pkg";
  throw new TypeError('"fileName" must end in .ipa or .pkg');
}

type KnownFacts = { readonly [Name in keyof AppFacts]: string };

/** The facts of the options, and the others from the .ipa. */
async function factsOf({ file, ...options }: UploadBuildOptions, uti: string): Promise<KnownFacts> {
  const names = ["version", "buildNumber", "platform"] as const;
  const isMissing = names.some((name) => options[name] === undefined);
  let found: Partial<AppFacts> = uti === "com.apple.pkg" ? { platform: "MAC_OS" } : {};
  if (isMissing && uti === "com.apple.ipa") {
    const blob = file instanceof Uint8Array ? new Blob([file as Uint8Array<ArrayBuffer>]) : file;
    if (!("slice" in blob))
      throw new TypeError('"version", "buildNumber" and "platform" are needed: they can\'t be read from a stream');
    found = await readIpa(blob);
  }
  const facts = names.map((name) => {
    const value = options[name] ?? found[name];
    if (value === undefined) throw new TypeError(`"${name}" is missing: the file does not show it`);
    requireStrings({ [name]: value });
    return [name, value];
  });
  return Object.fromEntries(facts) as KnownFacts;
}

async function createUpload(client: Requester, app: string, facts: KnownFacts): Promise<string> {
  const { version, buildNumber, platform } = facts;
  const data = {
    type: "buildUploads",
    attributes: { cfBundleShortVersionString: version, cfBundleVersion: buildNumber, platform },
    relationships: { app: { data: { type: "apps", id: app } } },
  };
  const document = await client.request<BuildUploadDocument>("/v1/buildUploads", { method: "POST", body: { data } });
  return document.data.id;
}

/** The id of an upload, if it still exists. */
async function existing(client: Requester, id: unknown): Promise<string | undefined> {
  if (typeof id !== "string") throw new TypeError('"resume" must be a state that "saveState" was called with');
  try {
    await client.request(fillPath("/v1/buildUploads/{id}", { id }));
    return id;
  } catch (error) {
    if (isNotFoundError(error)) return undefined;
    throw error;
  }
}

interface BuildUploadDocument {
  readonly data: {
    readonly id: string;
    readonly attributes?: {
      readonly state?: {
        readonly state?: string | null;
        readonly errors?: readonly UploadProblem[] | null;
        readonly warnings?: readonly UploadProblem[] | null;
      } | null;
    };
    readonly relationships?: { readonly build?: { readonly data?: { readonly id: string } | null } };
  };
  readonly included?: readonly (Build | { readonly type: string; readonly id: string })[];
}

interface BuildWait {
  readonly uploadId: string;
  readonly fileName: string;
  readonly wait: NonNullable<TransferSettings["wait"]>;
  readonly signal: AbortSignal | undefined;
  readonly rest: typeof sleep | undefined;
}

/** Watches the upload, which shows a rejection, while a build that was rejected never appears. */
async function processedBuild(
  client: Requester,
  { uploadId, fileName, wait, signal, rest }: BuildWait,
): Promise<Pick<UploadedBuild, "build" | "warnings">> {
  const url = fillPath("/v1/buildUploads/{id}", { id: uploadId });
  const { data, included = [] } = await poll({
    ...wait,
    signal,
    rest,
    read: (pollSignal) => client.request<BuildUploadDocument>(url, { query: { include: "build" }, signal: pollSignal }),
    isDone: ({ data: { attributes } }) => ["COMPLETE", "FAILED"].includes(attributes?.state?.state ?? ""),
    timeout: () =>
      new TimeoutError(
        { method: "GET", path: "/v1/buildUploads/{id}" },
        "timeoutMs",
        wait.timeoutMs,
        "has not finished the processing of the build",
      ),
  });
  const { state, errors, warnings } = data.attributes?.state ?? {};
  if (state === "FAILED")
    throw new UploadFailedError({ kind: "buildUploads", fileName, id: uploadId }, errors ?? [], warnings ?? []);
  const id = data.relationships?.build?.data?.id;
  const known = included.find((one): one is Build => one.type === "builds" && one.id === id);
  const build =
    known ??
    (id === undefined
      ? undefined
      : (await client.request<{ data: Build }>(fillPath("/v1/builds/{id}", { id }), { signal })).data);
  return { build, warnings: warnings ?? [] };
}
