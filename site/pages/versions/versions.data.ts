import { documentVersions } from "../../versions/history.js";
import type { PlottedVersion } from "../../versions/plot.js";

declare const data: PlottedVersion[];

export { data };

export default {
  watch: ["../../../spec/app-store-connect.history.json"],
  load: (): PlottedVersion[] =>
    documentVersions().map(({ version, slug, note, paths, operations, deprecated, schemas, changes }) => ({
      version,
      slug,
      published: note?.published ?? "",
      paths,
      operations,
      deprecated,
      schemas,
      added: changes?.added.operations.length,
      removed: changes?.removed.operations.length,
    })),
};
