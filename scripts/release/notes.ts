/** Prints the section of CHANGELOG.md for the version of package.json: `npm run -s release:notes`. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { projectFolder } from "../spec/paths.js";
import { sectionOf } from "./changelog.js";
import { changelogFile } from "./version.js";
import { readVersion } from "./versions.js";

const changelog = await readFile(join(projectFolder, changelogFile), "utf8");
process.stdout.write(sectionOf(changelog, await readVersion(projectFolder)));
