import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root: string = fileURLToPath(new URL("..", import.meta.url));

/** Apple's document: the path in ASC_SPEC, or where the download leaves it; `undefined` where neither is there. */
export function findDocument(): string | undefined {
  const given = process.env["ASC_SPEC"];
  if (given && !existsSync(given)) throw new Error(`ASC_SPEC names ${given}, which is not there`);
  const document = given ? path.resolve(given) : path.join(root, "spec/.cache/app-store-connect.json");
  return existsSync(document) ? document : undefined;
}
