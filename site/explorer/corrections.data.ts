import { join } from "node:path";
import { readOverlay } from "../../scripts/overlay/parse.js";
import { overlayFile } from "../../scripts/spec/paths.js";
import { readSource, repository } from "../.vitepress/pages.js";
import { type TouchingCorrection, touchingCorrections } from "./corrections.js";

declare const data: TouchingCorrection[];

export { data };

export default {
  watch: ["../../spec/app-store-connect.overlay.yaml", "../../docs/corrections.md"],
  load: async () =>
    touchingCorrections(
      (await readOverlay(join(repository, overlayFile))).corrections,
      readSource("docs/corrections.md"),
    ),
};
