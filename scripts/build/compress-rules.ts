/**
 * The rules of Apple's documents are 0.9 MB of JSON, which the fake store and the command read. In dist both import the same files,
 * which have the JSON compressed and decompress it when it is first read.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import type { Plugin } from "esbuild";

/** The compiled module of the rules, with its JSON compressed. */
export async function compressedRules(file: string): Promise<string> {
  const { documentRulesJson } = (await import(pathToFileURL(resolve(file)).href)) as { documentRulesJson: string };
  const data = brotliCompressSync(documentRulesJson).toString("base64");
  return `import { brotliDecompressSync } from "node:zlib";
let json;
/** JSON.parse makes a string of it. */
export const documentRulesJson = {
  toString: () => (json ??= brotliDecompressSync(Buffer.from("${data}", "base64")).toString()),
};
`;
}

/** Keeps those of App Store Connect, which the fake store reads, apart from its bundle. The command bundles nothing of the SDK. */
export const rulesStayAFile: Plugin = {
  name: "rules-stay-a-file",
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/generated\/connect\/rules\.js$/ }, () => ({
      path: "../generated/connect/rules.js",
      external: true,
    }));
  },
};
