/** `latestBuild`: the build that was uploaded last. */
import type { PageRequestOptions } from "../../client/paginate.js";
import type {
  Build,
  BuildsProcessingStateFilter,
  Platform,
  PrereleaseVersion,
} from "../../generated/connect/schemas.js";
import { checkNames, type Names, requireBoolean } from "../../options.js";
import { collect } from "../collect.js";
import { resolve } from "../resources/resolve.js";
import type { Flat } from "../resources/resolved.js";
import { type Identified, identify } from "../writes/identifier.js";

/** Options of {@link latestBuild}: which builds count. */
export interface LatestBuildOptions extends PageRequestOptions {
  /** The app: its id, the URL in its `links.self`, or itself. */
  app: Identified<"apps">;
  /** The version that the build is of: `"2.1"`. @default any version */
  version?: string | undefined;
  /** @default any platform */
  platform?: Platform | undefined;
  /** The processing states that count. @default ["VALID"] */
  processingStates?: readonly BuildsProcessingStateFilter[] | undefined;
  /** Whether builds count that can't be tested any more. @default false */
  includeExpired?: boolean | undefined;
}

/** A build with its version, flat as `resolve` makes it. */
export type LatestBuild = Flat<Build> & { preReleaseVersion: Flat<PrereleaseVersion> | null };

const optionNames: Names<LatestBuildOptions> = {
  app: true,
  version: true,
  platform: true,
  processingStates: true,
  includeExpired: true,
  signal: true,
  timeoutMs: true,
  retry: true,
  headers: true,
};

/**
 * Returns the build of an app that was uploaded last, with its `preReleaseVersion`; undefined if there is none. Sends one
 * request, to `/v1/builds`: the builds below an app come in no order, and Apple rejects `sort` there. Every role that can see the
 * app can send it.
 *
 * @throws {ApiError} for a status of 400 or more.
 * @throws {TypeError} if an option is missing, wrong or unknown; nothing is sent.
 * @see https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds
 * @example
 * const build = await latestBuild(connect, { app: appId, version: "2.1", platform: "IOS" });
 * console.log(build?.version, build?.uploadedDate);
 */
export async function latestBuild(
  client: Parameters<typeof collect>[0],
  options: LatestBuildOptions,
): Promise<LatestBuild | undefined> {
  checkNames(options, optionNames, "an option of latestBuild");
  const { app, version, platform, processingStates = ["VALID"], includeExpired = false, ...request } = options;
  requireBoolean("includeExpired", includeExpired);
  const builds = await collect(client, "/v1/builds", {
    ...request,
    take: 1,
    params: {
      query: {
        "filter[app]": [identify(client, "app", "apps", app).id],
        "filter[preReleaseVersion.version]": version === undefined ? undefined : [version],
        "filter[preReleaseVersion.platform]": platform === undefined ? undefined : [platform],
        "filter[processingState]": processingStates,
        "filter[expired]": includeExpired ? undefined : ["false"],
        include: ["preReleaseVersion"],
        sort: ["-uploadedDate"],
      },
    },
  });
  return resolve(builds)[0];
}
