/**
 * A name in a snippet whose type is shown over it. What shows it is larger than most pages, so that it is loaded when a reader
 * first points at such a name.
 */
import {
  type Component,
  defineComponent,
  getCurrentInstance,
  h,
  nextTick,
  onBeforeUnmount,
  onMounted,
  type Slot,
  shallowRef,
} from "vue";
import { type TypeHover, typeHovers } from "./type-hovers.js";

interface Menu {
  show(): void;
  hide(): void;
}

/** All names become menus with the first. */
const menu = shallowRef<Component>();

export default defineComponent({
  name: "TypeHover",
  inheritAttrs: false,
  setup(_, { attrs, slots }) {
    const instance = getCurrentInstance()!;
    const { app } = instance.appContext;
    const own = shallowRef<Menu>();

    async function open(): Promise<void> {
      if (menu.value === undefined) {
        const { default: loaded } = await import("./type-menus.js");
        menu.value = loaded(app);
      }
      await nextTick();
      own.value?.show();
    }

    const hover: TypeHover = {
      get element() {
        return instance.proxy!.$el as Element;
      },
      show: open,
      hide: () => own.value?.hide(),
    };
    onMounted(() => typeHovers.add(hover));
    onBeforeUnmount(() => typeHovers.delete(hover));

    return () =>
      menu.value === undefined
        ? h("span", { class: attrs["class"], onPointerenter: open }, slots["default"]?.())
        : h(menu.value, { ...attrs, ref: own }, slots as Record<string, Slot>);
  },
});
