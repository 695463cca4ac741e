import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { defineAsyncComponent } from "vue";
import TypeHover from "./TypeHover.js";
import "./fonts.css";
import "./theme.css";
import "./hovers.css";

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    // The name that the snippets of @shikijs/vitepress-twoslash have.
    app.component("VMenu", TypeHover);
    app.component(
      "CompletionRecording",
      defineAsyncComponent(() => import("../../completion/CompletionRecording.vue")),
    );
  },
};
export default theme;
