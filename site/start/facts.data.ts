import { documentVersion } from "../../src/generated/connect/version.js";
import { operations } from "../../src/operations/index.js";
import { readSource } from "../.vitepress/pages.js";
import { measuredRows } from "./measured.js";

/** What the start page says about the package, from its files. */
export interface Facts {
  readonly operations: number;
  /** The version of Apple's document. */
  readonly version: string;
  readonly measured: ReturnType<typeof measuredRows>;
}

declare const data: Facts;

export { data };

export default {
  watch: ["../../README.md", "../../src/generated/*/rules.ts"],
  load: (): Facts => ({
    operations: operations().length,
    version: documentVersion,
    measured: measuredRows(readSource("README.md")),
  }),
};
