import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { findDocument, root } from "./document.js";
import type { Contender } from "./figures.js";

/** The contenders whose types are measured. */
export type TypedContender = Extract<Contender, "storeconnect" | "openapi-fetch" | "appstore-connect-sdk">;

/** The beginning of a file for each contender; it declares `client`. */
export const heads: { readonly [C in TypedContender]: string } = {
  storeconnect: `
import { collect, create, createConnectClient, getApps, resolve, update } from "storeconnect";
const client = createConnectClient({ keyId: "", issuerId: "", privateKey: "" });
`,
  "openapi-fetch": `
import createClient from "openapi-fetch";
import type { paths } from "./paths.js";
const client = createClient<paths>();
`,
  "appstore-connect-sdk": `
import { appsGetCollection, appsGetInstance, betaGroupsCreateInstance, betaGroupsUpdateInstance, buildsGetCollection, createClient } from "appstore-connect-sdk";
const client = createClient({ privateKeyId: "", issuerId: "", privateKey: "" });
`,
};

const packages: { readonly [C in TypedContender]: string } = {
  storeconnect: root,
  "openapi-fetch": path.join(root, "bench/node_modules/openapi-fetch"),
  "appstore-connect-sdk": path.join(root, "bench/node_modules/appstore-connect-sdk"),
};

/** The compiler options of a typical user's project. */
const compilerOptions = {
  target: "ES2022",
  module: "NodeNext",
  lib: ["ES2023", "DOM", "DOM.Iterable"],
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/**
 * Makes a small project for each contender, which depends on that contender alone, and passes their directories to `use`.
 * Without Apple's document openapi-fetch has none. The projects are outside of this repository, since an editor reads the
 * dependencies of every package.json above a file, and would load the types of all contenders for each.
 */
export async function withProjects<T>(use: (projects: Map<TypedContender, string>) => Promise<T>): Promise<T> {
  const plainTypes = await writePlainTypes();
  const base = mkdtempSync(path.join(os.tmpdir(), "storeconnect-bench-"));
  try {
    const projects = new Map<TypedContender, string>();
    for (const contender of Object.keys(heads) as TypedContender[]) {
      if (contender === "openapi-fetch" && plainTypes === undefined) continue;
      const directory = path.join(base, contender);
      mkdirSync(path.join(directory, "node_modules"), { recursive: true });
      symlinkSync(packages[contender], path.join(directory, "node_modules", contender), "junction");
      const manifest = { type: "module", dependencies: { [contender]: "*" } };
      writeFileSync(path.join(directory, "package.json"), JSON.stringify(manifest));
      writeFileSync(path.join(directory, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["probe.ts"] }));
      writeFileSync(path.join(directory, "probe.ts"), heads[contender]);
      if (contender === "openapi-fetch") copyFileSync(plainTypes!, path.join(directory, "paths.d.ts"));
      projects.set(contender, directory);
    }
    return await use(projects);
  } finally {
    rmSync(base, { recursive: true });
  }
}

/** Writes openapi-typescript's own types of Apple's document, unless they exist for this document. Returns their path. */
async function writePlainTypes(): Promise<string | undefined> {
  const document = findDocument();
  if (document === undefined) return undefined;
  const hash = createHash("sha256").update(readFileSync(document)).digest("hex");
  const file = path.join(root, `bench/.cache/paths-${hash.slice(0, 12)}.d.ts`);
  if (!existsSync(file)) await runOpenapiTypescript(document, file);
  return file;
}

/** Runs the command as its manual does. */
export async function runOpenapiTypescript(document: string, output: string): Promise<void> {
  const command = path.join(root, "node_modules/openapi-typescript/bin/cli.js");
  await promisify(execFile)(process.execPath, [command, document, "--output", output]);
}
