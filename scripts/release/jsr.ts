/**
 * Publishes dist to JSR: `npm run release:jsr [-- --dry-run]`. Needs `npm run build` and Deno (`npm ci --prefix test/runtimes`).
 *
 * JSR gets the same modules as npm, without the command, in a copy with two changes. JSR finds the declarations of a module by
 * a comment at its start, so the entry points get one. And it does not look for a declaration beside a module, so that
 * declarations import declarations.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { isMain } from "../main-module.js";
import { projectFolder } from "../spec/paths.js";

/** Deno, where `npm ci --prefix test/runtimes` puts it. */
export const denoPath: string = join(projectFolder, "test/runtimes/node_modules/.bin/deno");

interface JsrFile {
  readonly exports: Readonly<Record<string, string>>;
}

type Ranges = Readonly<Record<string, string>>;

/** Copies what JSR gets from the project in `folder` into the empty folder `target`. */
export async function prepareJsr(folder: string, target: string): Promise<void> {
  for (const name of ["jsr.json", "README.md", "CHANGELOG.md", "LICENSE"])
    await cp(join(folder, name), join(target, name));
  // Deno writes these ranges into the imports: "jose" becomes "npm:jose@^6.2.17". JSR does not know optional peers.
  const { dependencies, peerDependencies } = (await readJson(join(folder, "package.json"))) as Record<string, Ranges>;
  const manifest = { type: "module", dependencies: { ...dependencies, ...peerDependencies } };
  await writeFile(join(target, "package.json"), JSON.stringify(manifest));
  const command = join(folder, "dist/cli");
  await cp(join(folder, "dist"), join(target, "dist"), { recursive: true, filter: (path) => path !== command });
  await symlink(join(folder, "node_modules"), join(target, "node_modules"));
  for (const path of await readdir(join(target, "dist"), { recursive: true })) {
    if (path.endsWith(".d.ts")) await change(join(target, "dist", path), importDeclarations);
  }
  const { exports } = (await readJson(join(folder, "jsr.json"))) as JsrFile;
  for (const module of Object.values(exports)) {
    const types = `./${basename(module, ".js")}.d.ts`;
    await change(join(target, module), (code) => `/* @ts-self-types="${types}" */\n${code}`);
  }
}

/** Returns a declaration whose relative imports name declarations. */
export function importDeclarations(code: string): string {
  return code.replaceAll(/(\b(?:from|import)\s*\(?\s*"\.{1,2}\/[^"\n]*)\.js"/g, '$1.d.ts"');
}

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, "utf8"));

async function change(path: string, edit: (code: string) => string): Promise<void> {
  await writeFile(path, edit(await readFile(path, "utf8")));
}

if (isMain(import.meta.url)) {
  if (!existsSync(denoPath)) throw new Error("Deno is missing: npm ci --prefix test/runtimes");
  const target = await mkdtemp(join(tmpdir(), "storeconnect-jsr-"));
  try {
    await prepareJsr(projectFolder, target);
    // The copy is not a repository, so that everything in it is uncommitted.
    const args = ["publish", "--allow-dirty", ...process.argv.slice(2)];
    const [code] = await once(spawn(denoPath, args, { cwd: target, stdio: "inherit" }), "exit");
    process.exitCode = code ?? 1;
  } finally {
    await rm(target, { recursive: true });
  }
}
