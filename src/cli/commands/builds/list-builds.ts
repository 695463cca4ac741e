/** The action of `storeconnect builds`. */
import { collect, resolve } from "../../../index.js";
import { appIdOf } from "../../app-id.js";
import { type ClientOptions, createClient } from "../../client-options.js";
import type { FormatOptions } from "../../output/format.js";
import { printRows } from "../../output/rows.js";
import type { Shell } from "../../shell.js";
import { wholeNumber } from "../../whole-number.js";

/** The options of `storeconnect builds`. */
export interface BuildsOptions extends ClientOptions, FormatOptions {
  readonly app: string;
  readonly limit: string;
}

const columns = ["id", "version", "build", "platform", "state", "uploaded", "expires", "expired"] as const;

/** Prints the builds, sorted by the time of their upload. */
export async function listBuilds({ app, limit, ...options }: BuildsOptions, shell: Shell): Promise<void> {
  const take = wholeNumber("--limit", limit, 1, 1_000_000);
  const connect = await createClient(options, shell);
  const id = await appIdOf(app, connect, shell);
  const builds = await collect(connect, "/v1/builds", {
    params: {
      query: {
        "filter[app]": [id],
        sort: ["-uploadedDate"],
        include: ["preReleaseVersion"],
        "fields[builds]": [
          "version",
          "processingState",
          "uploadedDate",
          "expirationDate",
          "expired",
          "preReleaseVersion",
        ],
        "fields[preReleaseVersions]": ["version", "platform"],
      },
    },
    take,
    signal: shell.signal,
  });
  printRows(
    resolve(builds).map(({ id: buildId, preReleaseVersion, ...build }) => ({
      id: buildId,
      version: preReleaseVersion?.version,
      build: build.version,
      platform: preReleaseVersion?.platform,
      state: build.processingState,
      uploaded: build.uploadedDate,
      expires: build.expirationDate,
      expired: build.expired,
    })),
    options,
    shell,
    columns,
  );
}
