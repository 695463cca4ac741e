import { pagesIn, titleOf } from "../../.vitepress/pages.js";

declare const data: { readonly title: string; readonly link: string }[];

export { data };

export default {
  watch: ["../../../docs/decisions/*.md"],
  load: () =>
    pagesIn("decisions").map((file) => ({
      title: titleOf(file),
      link: file.replace("docs/decisions/", "./").slice(0, -3),
    })),
};
