/**
 * A name in a snippet whose type is shown over it. What shows it is larger than most pages, so that it is loaded when a reader
 * first points at such a name.
 */
import { type Component, defineComponent, getCurrentInstance, h, nextTick, type Slot, shallowRef } from "vue";

interface Menu {
  show(): void;
}

/** All names become menus with the first. */
const menu = shallowRef<Component>();

export default defineComponent({
  name: "TypeHover",
  inheritAttrs: false,
  setup(_, { attrs, slots }) {
    const app = getCurrentInstance()!.appContext.app;
    const own = shallowRef<Menu>();

    async function open(): Promise<void> {
      if (menu.value === undefined) {
        const { default: loaded } = await import("./type-menus.js");
        menu.value = loaded(app);
      }
      await nextTick();
      own.value?.show();
    }

    return () =>
      menu.value === undefined
        ? h("span", { class: attrs["class"], onPointerenter: open }, slots["default"]?.())
        : h(menu.value, { ...attrs, ref: own }, slots as Record<string, Slot>);
  },
});
