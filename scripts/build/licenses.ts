import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A comment with the license of each package that is part of a file.
 *
 * @param inputs The paths of the files that were bundled. Those in no `node_modules` are our own.
 * @throws {Error} if a package has no license file.
 */
export function licenses(inputs: readonly string[]): string {
  const folders = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []);
  const names: string[] = [];
  const notices = [...new Set(folders)].sort().map((folder) => {
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    if (file === undefined) throw new Error(`The package in ${folder} has no license file, and cannot be bundled`);
    const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, string>;
    names.push(name!);
    return `${name} ${version}\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
  });
  return notices.length === 0
    ? ""
    : `/*!\nThis file contains code of ${names.join(", ")}.\n\n${notices.join("\n\n---\n\n").replaceAll("*/", "* /")}\n*/\n`;
}
