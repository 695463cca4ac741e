/** Installs the package as a user gets it: packed by npm, unpacked beside its dependencies. Needs `npm run build` before. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectFolder } from "../../scripts/spec/paths.js";

type Report = readonly { filename: string; files: { path: string }[] }[];

/** Installs it in `node_modules` of the folder, with links to further packages. Returns the paths in the tarball. */
export function installPacked(folder: string, ...packages: readonly string[]): readonly string[] {
  const out = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: projectFolder,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [tarball] = Object.values(JSON.parse(out.toString()) as Report | Record<string, Report[number]>);
  const installed = join(folder, "node_modules/storeconnect");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, tarball!.filename), "-C", installed, "--strip-components=1"]);
  const manifest = readFileSync(join(installed, "package.json"), "utf8");
  const { dependencies, bin } = JSON.parse(manifest) as Record<"dependencies" | "bin", Record<string, string>>;
  mkdirSync(join(folder, "node_modules/.bin"));
  for (const [name, path] of Object.entries(bin)) {
    // As npm does, which does not rely on the modes in the tarball.
    chmodSync(join(installed, path), 0o755);
    symlinkSync(join("../storeconnect", path), join(folder, "node_modules/.bin", name));
  }
  for (const name of [...Object.keys(dependencies), "openapi-typescript-helpers", ...packages]) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(projectFolder, "node_modules", name), link);
  }
  return tarball!.files.map(({ path }) => path);
}
