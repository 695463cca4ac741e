/** The two documents that types are generated from, and what is particular about each. */
import { join } from "node:path";
import { parse as parseYaml } from "yaml";
import type { Place } from "../openapi.js";
import { CACHE_FILE, GENERATED_FOLDER, OVERLAY_FILE, PROJECT_FOLDER, SERVER_FILE } from "../spec/paths.js";
import type { RouteOptions } from "./emit/routes.js";

export interface Target extends RouteOptions {
  name: "connect" | "server";
  /** Where its document is, unless another is named. */
  document: string;
  /** The folder that is written. */
  folder: string;
  parse: (text: string) => unknown;
  /** The corrections to apply, where there are any. */
  overlay?: string;
  /** Whether the document's sentences are ours and may become doc comments. */
  keepProse: boolean;
}

/** `GET /v1/apps/{id}` -> Apple's page of it, whose name is the method and the path with `-` and `_`. */
const applePage = ({ method, path }: Pick<Place, "method" | "path">): string =>
  `https://developer.apple.com/documentation/appstoreconnectapi/${method}${path.replaceAll("/", "-").replaceAll(/[{}]/g, "_")}`;

/** Both, in the project in the folder `project`. */
export const targetsOf = (project: string): Record<Target["name"], Target> => ({
  connect: {
    name: "connect",
    document: join(project, CACHE_FILE),
    folder: join(project, GENERATED_FOLDER, "connect"),
    parse: JSON.parse,
    overlay: join(project, OVERLAY_FILE),
    keepProse: false,
    pageOf: applePage,
    relatedTo: "/v1/apps",
  },
  server: {
    name: "server",
    document: join(project, SERVER_FILE),
    folder: join(project, GENERATED_FOLDER, "server"),
    parse: (text) => parseYaml(text, { maxAliasCount: 0 }),
    keepProse: true,
    pageOf: ({ operation }) => operation.externalDocs?.url,
  },
});

export const serverDocument: string = targetsOf(PROJECT_FOLDER).server.document;
