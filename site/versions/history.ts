/** The versions of Apple's document, from spec/app-store-connect.history.json. */
import type { RecordedVersion } from "../../scripts/diff/history.js";
import { historyFile } from "../../scripts/spec/paths.js";
import { readSource } from "../.vitepress/pages.js";
import { type VersionNote, versionNotes } from "./notes.js";

/** A version, with what this project says about it. */
export interface DocumentVersion extends RecordedVersion {
  readonly note: VersionNote | undefined;
  /** Its place in addresses, without dots, which some hosts take for the start of a file's extension: `4-5-1`. */
  readonly slug: string;
}

/** The oldest first. */
export const documentVersions = (): DocumentVersion[] =>
  (JSON.parse(readSource(historyFile)) as RecordedVersion[]).map((one) => ({
    ...one,
    note: versionNotes[one.version],
    slug: one.version.replaceAll(".", "-"),
  }));
