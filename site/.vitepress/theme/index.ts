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
    if (!import.meta.env.SSR) document.addEventListener("keydown", showTypes);
  },
};
export default theme;

/** Enter, on a snippet that has the focus, shows the types in it. */
async function showTypes({ key, target }: KeyboardEvent): Promise<void> {
  if (key !== "Enter" || !(target instanceof HTMLElement) || !target.matches("pre.twoslash")) return;
  const { default: show } = await import("./type-keys.js");
  show(target);
}
