import { readFileSync } from "node:fs";

/** The packages that users have anyway, by package.json: dependencies and peers. The build copies no code of theirs. */
export function installedPackages(): readonly string[] {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
    dependencies?: Record<string, string>;
    peerDependencies?: Record<string, string>;
  };
  return Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
}
