import { documentVersions } from "../../versions/history.js";
import { formatVersion } from "../../versions/version-page.js";

export default {
  watch: ["../../../spec/app-store-connect.history.json", "../../versions/*.ts"],
  paths: () =>
    documentVersions().map((one, index, all) => ({
      params: { version: one.slug, title: `Apple's document ${one.version}`, shown: one.version },
      content: formatVersion(one, all[index - 1]),
    })),
};
