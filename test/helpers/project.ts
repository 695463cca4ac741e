/** Makes a copy of this project's generator in a temporary folder, with a small document and its own corrections. */
import { cp, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectFolder } from "../../scripts/spec/paths.js";
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

/** Reads every file in `folder`; content by relative path. */
export async function filesBelow(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  return Object.fromEntries(
    paths.map((path, index) => [path.slice(folder.length + 1), contents[index]!] as const).sort(),
  );
}
