/** Makes a copy of this project's generator in a temporary folder, with a small document and its own corrections. */
import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { correctionsPage, lockFile, overlayFile, projectFolder, serverFile } from "../../scripts/spec/paths.js";
import { storeDocument } from "./small-document.js";

const overlay = `
overlay: 1.0.0
info: { title: Test, version: "1" }
actions:
  - x-id: audience-beta
    description: What
    x-reason: Why
    x-source: Who
    target: $.components.schemas.Audience
    update: { nullable: true }
`;

const server = `
openapi: 3.1.0
info: { title: Our own, version: "1.2" }
paths:
  /v1/ours:
    get:
      operationId: ours
      externalDocs: { url: "https://docs.example/ours" }
      responses: { "200": { content: { application/json: { schema: { $ref: "#/components/schemas/Ours" } } } } }
components:
  schemas:
    Ours: { type: object, description: Ours alone., properties: { a: { type: string } } }
`;

/** Makes the copy in a folder whose name contains a space, without generating anything. Returns the folder. */
export async function makeProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "a project "));
  await cp(join(projectFolder, "scripts"), join(folder, "scripts"), { recursive: true });
  await symlink(join(projectFolder, "node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await mkdir(join(folder, "spec"));
  await writeFile(join(folder, "spec/app-store-connect.overlay.yaml"), overlay);
  await writeFile(join(folder, "spec/app-store-server.openapi.yaml"), server);
  await mkdir(join(folder, "documents"));
  await writeFile(join(folder, "documents/store.json"), JSON.stringify(storeDocument()));
  return folder;
}

/**
 * Copies this project, with its code and tests but without documents, into a temporary folder, in which another document
 * can be generated, compiled and tested. Returns the folder.
 */
export async function copyProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "copy "));
  for (const name of [
    "src",
    "scripts",
    "test",
    "examples",
    "package.json",
    "tsconfig.json",
    "tsconfig.web.json",
    "vitest.config.ts",
  ])
    await cp(join(projectFolder, name), join(folder, name), { recursive: true });
  for (const name of [lockFile, overlayFile, serverFile, correctionsPage])
    await cp(join(projectFolder, name), join(folder, name));
  await symlink(join(projectFolder, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/**
 * Compiles `src` of the copy in `folder`, without what needs Node, and `code` beside it, with TypeScript 7, which is several
 * times faster. Returns the compiler's messages; "" if there are none.
 */
export async function compileCopy(folder: string, code = ""): Promise<string> {
  await writeFile(
    join(folder, "changed.ts"),
    `import type { ConnectClient } from "storeconnect";\n${code}\nexport type { ConnectClient };\n`,
  );
  const config = {
    extends: "./tsconfig.web.json",
    // As the build does, which only differs in writing files.
    compilerOptions: { declaration: true, isolatedDeclarations: true },
    include: ["src", "changed.ts"],
    exclude: ["src/node", "src/testing", "src/cli"],
  };
  await writeFile(join(folder, "tsconfig.changed.json"), JSON.stringify(config));
  const compiler = join(folder, "node_modules/typescript7/bin/tsc");
  return (await run(folder, [compiler, "-p", "tsconfig.changed.json"])).output;
}

/** Compiles everything in the copy in `folder` that `npm run typecheck` does, with TypeScript 7. Returns its messages. */
export async function typecheckCopy(folder: string): Promise<string> {
  return (await run(folder, [join(folder, "node_modules/typescript7/bin/tsc"), "-p", "tsconfig.json"])).output;
}

/** Runs `tests` of the copy in `folder` for the document at `spec`. Returns the exit code and the output. */
export async function testCopy(
  folder: string,
  spec: string,
  tests: string[],
): Promise<{ code: number | null; output: string }> {
  return await run(folder, [join(folder, "node_modules/vitest/vitest.mjs"), "run", "--testTimeout=120000", ...tests], {
    ASC_SPEC: spec,
  });
}

/** Runs Node in `folder` with `argv`; `output` is stdout and stderr together. */
async function run(folder: string, argv: string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, argv, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exit = new Promise<number | null>((resolve) => child.on("exit", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { code, output: stdout + stderr };
}

/** Reads every file in `folder`; content by relative path. */
export async function filesBelow(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  return Object.fromEntries(
    paths.map((path, index) => [path.slice(folder.length + 1), contents[index]!] as const).sort(),
  );
}
