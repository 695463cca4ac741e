import { programs } from "./programs.js";

export default {
  watch: ["../../../examples/*.ts"],
  paths: () =>
    programs().map(({ name, title, code }) => ({
      params: { name, title },
      content: `<p class="file">examples/${name}.ts</p>\n\n\`\`\`ts\n${code}\n\`\`\``,
    })),
};
