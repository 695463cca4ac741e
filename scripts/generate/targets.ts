/** The two documents that types are generated from, and how each of them is handled. */
import { join } from "node:path";
import { parse as parseYaml } from "yaml";
import type { Place } from "../openapi.js";
import { cacheFile, generatedFolder, overlayFile, serverFile } from "../spec/paths.js";
import type { RouteOptions } from "./emit/routes.js";
import type { ClientAbilities } from "./supported.js";

export interface Target extends RouteOptions {
  name: "connect" | "server";
  /** The path of its document, unless the caller names another. */
  document: string;
  /** The folder that is written. */
  folder: string;
  parse: (text: string) => unknown;
  /** The path of the corrections to apply, if there are any. */
  overlay?: string;
  /** Whether the document's descriptions are ours and may become doc comments. */
  keepProse: boolean;
  /** What the client of this API can do. */
  abilities: ClientAbilities;
  /** The operations whose types hand-written code names, with the file that does. */
  uses: Readonly<Record<string, string>>;
}

/** `GET /v1/apps/{id}` -> Apple's page about it, whose name is the method and the path with `-` and `_`. */
const applePage = ({ method, path }: Pick<Place, "method" | "path">): string =>
  `https://developer.apple.com/documentation/appstoreconnectapi/${method}${path.replaceAll("/", "-").replaceAll(/[{}]/g, "_")}`;

/** Returns both targets of the project in the folder `project`. */
export const targetsOf = (project: string): Record<Target["name"], Target> => ({
  connect: {
    name: "connect",
    document: join(project, cacheFile),
    folder: join(project, generatedFolder, "connect"),
    parse: JSON.parse,
    overlay: join(project, overlayFile),
    keepProse: false,
    abilities: {
      methods: ["get", "post", "patch", "delete"],
      binaryBodies: false,
      lists: "joined",
      corrections: overlayFile,
    },
    uses: { "GET /v1/apps": "src/connect/apps.ts", "GET /v1/apps/{id}": "src/connect/apps.ts" },
    pageOf: applePage,
    relatedTo: "/v1/apps",
  },
  server: {
    name: "server",
    document: join(project, serverFile),
    folder: join(project, generatedFolder, "server"),
    parse: (text) => parseYaml(text, { maxAliasCount: 0 }),
    keepProse: true,
    abilities: {
      methods: ["get", "post", "put", "patch", "delete"],
      binaryBodies: true,
      lists: "repeated",
      corrections: serverFile,
    },
    uses: {},
    pageOf: ({ operation }) => operation.externalDocs?.url,
  },
});
