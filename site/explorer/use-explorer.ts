/** The state of the explorer: what is looked for, what was found, which operation is open, and the address that has it all. */
import { computed, onBeforeUnmount, onMounted, reactive, ref, shallowRef, watch } from "vue";
import type { Operation } from "../../src/operations/index.js";
import { emptyQuery, readAddress, writeAddress } from "./query.js";

type Catalog = typeof import("./catalog.js");

/** Browsers limit how often the address may change. */
const addressDelayMs = 300;

export function useExplorer() {
  const query = reactive(emptyQuery());
  const catalog = shallowRef<Catalog>();
  const found = shallowRef<readonly Operation[]>([]);
  const openId = ref<string>();
  const failed = ref(false);
  const open = computed(() => (openId.value === undefined ? undefined : catalog.value?.operationById(openId.value)));
  let path = "";
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function find(): Promise<void> {
    const own = ++latest;
    const operations = await catalog.value?.findOperations({ ...query });
    if (operations !== undefined && own === latest) found.value = operations;
  }

  /** Opens an operation, or none, as a step that the browser's "back" takes back. */
  function show(id: string | undefined): void {
    if (id === openId.value) return;
    clearTimeout(timer);
    openId.value = id;
    history.pushState({}, "", path + writeAddress(query, id));
  }

  function readLocation(): void {
    if (location.pathname !== path) return;
    const { query: given, id } = readAddress(location);
    Object.assign(query, given);
    openId.value = id;
  }

  watch(query, () => {
    void find();
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (location.pathname === path) history.replaceState(history.state, "", path + writeAddress(query, openId.value));
    }, addressDelayMs);
  });

  onMounted(async () => {
    path = location.pathname;
    readLocation();
    addEventListener("popstate", readLocation);
    try {
      catalog.value = await import("./catalog.js");
    } catch {
      failed.value = true;
      return;
    }
    await find();
    const whenIdle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 50));
    whenIdle(() => void catalog.value?.warmSearch());
  });
  onBeforeUnmount(() => {
    clearTimeout(timer);
    removeEventListener("popstate", readLocation);
  });

  return { query, catalog, found, open, openId, failed, show };
}
