import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** Whether the module at `url` is the command that was called, if through a symbolic link, and not imported by another. */
export function isMain(url: string): boolean {
  const [, called] = process.argv;
  return called !== undefined && url === pathToFileURL(realpathSync(called)).href;
}
