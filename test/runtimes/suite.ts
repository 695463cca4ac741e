/** Runs cases on the current runtime, one after another. */
import { type Cases, type Fixtures, Skipped, type World } from "./case.js";
import { recordModules } from "./modules.js";
import { createStore, type Store } from "./store.js";

/** One line of what a runtime prints: a case, or the end of the run. */
export type Line =
  | { readonly case: string; readonly failure?: string; readonly skipped?: string }
  /** What no case has used; nothing that a skipped case would have used. */
  | { readonly unused: readonly string[] };

export interface SuiteOptions<Modules> {
  readonly modules: Modules;
  /** By their names, in which order they run. */
  readonly groups: (fixtures: Fixtures) => Readonly<Record<string, Cases<Modules>>>;
  readonly runtime: string;
  /** The URL of the server of fake stores. */
  readonly storesUrl: string;
  readonly print: (line: Line) => void;
}

/** Runs all cases. */
export async function runSuite<Modules extends object>(options: SuiteOptions<Modules>): Promise<void> {
  const { runtime, storesUrl, print } = options;
  const fixtures = (await (await fetch(`${storesUrl}/fixtures`)).json()) as Fixtures;
  const { modules, unused } = recordModules(options.modules);
  const excused = new Set<string>();
  for (const [group, cases] of Object.entries(options.groups(fixtures))) {
    for (const [title, run] of Object.entries(cases)) {
      const name = `${group}: ${title}`;
      const stores: Store[] = [];
      const world: World<Modules> = {
        modules,
        fixtures,
        runtime,
        async createStore(storeOptions) {
          const store = await createStore(storesUrl, storeOptions, runtime === "chromium");
          stores.push(store);
          return store;
        },
      };
      try {
        await withinLimit(run(world));
        print({ case: name });
      } catch (error) {
        if (error instanceof Skipped) {
          for (const one of error.exports) excused.add(one);
          print({ case: name, skipped: error.message });
        } else {
          print({
            case: name,
            failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
          });
        }
      }
      await Promise.all(stores.map((store) => store.close()));
    }
  }
  print({ unused: unused().filter((name) => !excused.has(name)) });
}

const limitMs = 30_000;

/** A case that hangs must not end the whole run without a name. */
async function withinLimit(run: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`did not end within ${limitMs} ms`)), limitMs);
  });
  try {
    await Promise.race([run, limit]);
  } finally {
    clearTimeout(timer);
  }
}
