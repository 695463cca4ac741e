/**
 * The rules of Apple's document are 0.9 MB of JSON, which the fake store and the command read. In dist both import one file, which
 * has the JSON compressed and decompresses it when it is first read.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Plugin } from "esbuild";

/** The compiled module of the rules, with its JSON compressed. */
export async function compressedRules(file: string): Promise<string> {
  const { documentRulesJson } = (await import(pathToFileURL(resolve(file)).href)) as { documentRulesJson: string };
  const data = gzipSync(documentRulesJson, { level: 9 }).toString("base64");
  return `import { gunzipSync } from "node:zlib";
let json;
/** JSON.parse makes a string of it. */
export const documentRulesJson = {
  toString: () => (json ??= gunzipSync(Buffer.from("${data}", "base64")).toString()),
};
`;
}

/** Keeps that file apart in a bundle that lies in a folder of dist. */
export const rulesStayAFile: Plugin = {
  name: "rules-stay-a-file",
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/generated\/connect\/rules\.js$/ }, () => ({
      path: "../generated/connect/rules.js",
      external: true,
    }));
  },
};
