import { execFile } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { loadedAtOnce } from "../test/helpers/loaded-at-once.js";
import * as budgets from "./budgets.js";
import { root } from "./document.js";
import { type Contender, type Figure, measure, type Value, type Values } from "./figures.js";
import { withLoopback } from "./loopback.js";
import { asValues, interleave } from "./rounds.js";

const contenders = ["bare", "openapi-fetch", "storeconnect", "appstore-connect-sdk", "app-store-connect-api"] as const;
type RunTimeContender = (typeof contenders)[number];
const clients = contenders.filter((contender) => contender !== "bare");

/** The cost of importing, shipping and calling. */
export async function measureRunTime(): Promise<Figure[]> {
  return [
    await measure({ name: "import", unit: "ms", budgets: budgets.runTime.import }, measureImport),
    await measure(
      { name: "one GET, loaded at once, minified, gzip", unit: "kB", budgets: budgets.runTime.bundleKB },
      measureLoadedAtOnce,
    ),
    await measure({ name: "one GET, in one file", unit: "kB", budgets: budgets.runTime.oneFileKB }, measureOneFile),
    await measure({ name: "a call over loopback", unit: "µs", budgets: budgets.runTime.call }, measureCall),
    await measure(
      { name: "signatures, 1,000 calls together", unit: "", budgets: budgets.runTime.signatures },
      countSignatures,
    ),
  ];
}

const modules: Record<Exclude<RunTimeContender, "bare">, string[]> = {
  storeconnect: [pathToFileURL(`${root}/dist/index.js`).href],
  "openapi-fetch": ["openapi-fetch", "jose"],
  "appstore-connect-sdk": ["appstore-connect-sdk"],
  "app-store-connect-api": ["@rage-against-the-pixel/app-store-connect-api"],
};

/** Imports each in a new process, which measures the import alone. */
async function measureImport(): Promise<Values> {
  const turn = async (contender: Exclude<RunTimeContender, "bare">): Promise<number> => {
    const imports = modules[contender].map((specifier) => `import(${JSON.stringify(specifier)})`);
    const code = `const start = performance.now(); await Promise.all([${imports}]); console.log(performance.now() - start)`;
    const cwd = fileURLToPath(new URL(".", import.meta.url));
    return Number((await promisify(execFile)(process.execPath, ["--input-type=module", "-e", code], { cwd })).stdout);
  };
  return asValues(await interleave(11, new Map(clients.map((contender) => [contender, () => turn(contender)]))));
}

/** Bundles each by a bundler that splits, as Vite does, and measures what is not loaded later. The others load nothing later. */
async function measureLoadedAtOnce(): Promise<Values> {
  const values: { [C in Contender]?: Value } = {};
  for (const contender of ["openapi-fetch", "storeconnect"] as const)
    values[contender] = { amount: (await loadedAtOnce(`${root}/bench/clients/${contender}.ts`)).kB };
  return values;
}

/** Bundles each into one file, with what is loaded later too. As for a browser or an edge runtime, without Node's own modules. */
async function measureOneFile(): Promise<Values> {
  const values: { [C in Contender]?: Value } = {};
  for (const contender of clients) {
    const { outputFiles } = await build({
      entryPoints: [`${root}/bench/clients/${contender}.ts`],
      bundle: true,
      minify: true,
      write: false,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      external: ["fs", "node:*"],
    });
    values[contender] = { amount: gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1000 };
  }
  return values;
}

/** Sequential calls in small batches; the contenders take turns, so that other load of the machine affects all alike. */
function measureCall(): Promise<Values> {
  return withLoopback(async (loopback) => {
    const batch = { calls: 20, together: false };
    const turns = new Map<Contender, () => Promise<number>>();
    for (const contender of contenders) {
      const run = await loopback.client(contender);
      await run({ ...batch, calls: 1_000 }); // warm up, as in a program that calls often
      turns.set(contender, async () => ((await run(batch)) / batch.calls) * 1_000);
    }
    return asValues(await interleave(301, turns));
  });
}

/** Each ES256 signature is different, so the number of different tokens is the number of signatures. */
function countSignatures(): Promise<Values> {
  return withLoopback(async (loopback) => {
    const values: { [C in Contender]?: Value } = {};
    for (const contender of clients) {
      const run = await loopback.client(contender);
      await run({ calls: 1_000, together: true });
      values[contender] = { amount: await loopback.tokens() };
    }
    return values;
  });
}
