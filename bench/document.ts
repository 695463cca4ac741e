import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root: string = fileURLToPath(new URL("..", import.meta.url));

/** The path of Apple's document: the one in ASC_SPEC, or else the downloaded one; `undefined` if there is none. */
export function findDocument(): string | undefined {
  const given = process.env["ASC_SPEC"];
  if (given && !existsSync(given)) throw new Error(`ASC_SPEC names ${given}, which does not exist`);
  const document = given ? path.resolve(given) : path.join(root, "spec/.cache/app-store-connect.json");
  return existsSync(document) ? document : undefined;
}
