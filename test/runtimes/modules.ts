/** The entry points of the package as modules, and a record of what the cases use of them. */

/** The entry points that run anywhere, by their names in `exports` of package.json. */
export interface WebModules {
  readonly ".": typeof import("storeconnect");
  readonly "./openapi": typeof import("storeconnect/openapi");
  readonly "./reports": typeof import("storeconnect/reports");
  readonly "./schemas": typeof import("storeconnect/schemas");
  readonly "./server": typeof import("storeconnect/server");
  readonly "./uploads": typeof import("storeconnect/uploads");
  readonly "./webhooks": typeof import("storeconnect/webhooks");
}

/** Those of Node, Bun and Deno. */
export interface NodeModules extends WebModules {
  readonly "./node": typeof import("storeconnect/node");
  readonly "./testing": typeof import("storeconnect/testing");
}

/** Modules whose exports are recorded when they are read. */
export interface RecordedModules<Modules> {
  readonly modules: Modules;
  /**
   * The exports that were not read, such as `./server createVerifier`. One that another entry point exports too counts as read
   * with that one if both are the same function.
   */
  unused(): string[];
}

/** Records what is read of modules. */
export function recordModules<Modules extends object>(modules: Modules): RecordedModules<Modules> {
  const read = new Set<unknown>();
  const keyOf = (entry: string, name: string, value: unknown): unknown =>
    typeof value === "function" ? value : `${entry} ${name}`;
  const entries = Object.entries(modules) as [string, Record<string, unknown>][];
  const recorded = entries.map(([entry, exported]) => {
    const get = (_: unknown, name: string): unknown => {
      if (!Object.hasOwn(exported, name)) throw new TypeError(`"${entry}" does not export ${name}`);
      read.add(keyOf(entry, name, exported[name]));
      return exported[name];
    };
    return [entry, new Proxy({}, { get: get as ProxyHandler<object>["get"] & {} })];
  });
  return {
    modules: Object.fromEntries(recorded) as Modules,
    unused: () =>
      entries.flatMap(([entry, exported]) =>
        Object.keys(exported)
          .filter((name) => !read.has(keyOf(entry, name, exported[name])))
          .map((name) => `${entry} ${name}`),
      ),
  };
}
