import { pathToFileURL } from "node:url";

/** Whether the module at `url` is the command that was called, and not imported by another. */
export function isMain(url: string): boolean {
  return process.argv[1] !== undefined && url === pathToFileURL(process.argv[1]).href;
}
