/** The menus of @shikijs/vitepress-twoslash with their styles, which nothing needs before. */
import menus from "@shikijs/vitepress-twoslash/client";
import styles from "@shikijs/vitepress-twoslash/style.css?inline";
import type { App, Component } from "vue";

const ownName = "VMenu";

/** Adds them to the app, and returns the menu. */
export default function loadMenus(app: App): Component {
  const element = document.createElement("style");
  element.textContent = styles;
  // Before our own styles, which give them our colors.
  document.head.prepend(element);
  const replaced = app.component(ownName)!;
  app.use(menus);
  const menu = app.component(ownName)!;
  app.component(ownName, replaced);
  return menu;
}
