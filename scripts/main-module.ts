import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** Whether the module at `url` was started as the program (also through a symbolic link) rather than imported. */
export function isMain(url: string): boolean {
  const [, program] = process.argv;
  return program !== undefined && url === pathToFileURL(realpathSync(program)).href;
}
