/** The two documents that types are generated from, and what is particular about each. */
import { join } from "node:path";
import { parse as parseYaml } from "yaml";
import type { RouteOptions } from "./emit/routes.js";
import type { Place } from "./openapi.js";
import { CACHE_FILE, OVERLAY_FILE, PROJECT_FOLDER } from "./spec-files.js";

export interface Target extends RouteOptions {
  name: "connect" | "server";
  /** The folder that is written. */
  folder: string;
  parse: (text: string) => unknown;
  /** The corrections to apply, where there are any. */
  overlay?: string;
  /** Whether the document's sentences are ours and may become doc comments. */
  keepProse: boolean;
}

const inRoot = (path: string): string => join(PROJECT_FOLDER, path);

export const serverDocument: string = inRoot("spec/app-store-server.openapi.yaml");
export const documentCache: string = inRoot(CACHE_FILE);

/** `GET /v1/apps/{id}` -> Apple's page of it, whose name is the method and the path with `-` and `_`. */
const applePage = ({ method, path }: Pick<Place, "method" | "path">): string =>
  `https://developer.apple.com/documentation/appstoreconnectapi/${method}${path.replaceAll("/", "-").replaceAll(/[{}]/g, "_")}`;

export const targets: Record<Target["name"], Target> = {
  connect: {
    name: "connect",
    folder: inRoot("src/generated/connect"),
    parse: JSON.parse,
    overlay: inRoot(OVERLAY_FILE),
    keepProse: false,
    pageOf: applePage,
    relatedTo: "/v1/apps",
  },
  server: {
    name: "server",
    folder: inRoot("src/generated/server"),
    parse: (text) => parseYaml(text, { maxAliasCount: 0 }),
    keepProse: true,
    pageOf: ({ operation }) => operation.externalDocs?.url,
  },
};
