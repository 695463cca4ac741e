/**
 * Verified payloads a second beside Apple's library and app-store-server-api, on the same payload and the same chain,
 * in one run; and beside them what importing the door costs and what it weighs in a bundle.
 *
 *     npm ci --prefix bench/verify && npx tsx bench/verify/measure.ts
 *
 * Prints a table and a line of JSON; exits 1 when a ratio or a size misses its bound.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { Environment, SignedDataVerifier } from "@apple/app-store-server-library";
import { decodeTransaction } from "app-store-server-api";
import { build } from "esbuild";
import { createAppleChain, signJws } from "../../test/helpers/apple-chain.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = fileURLToPath(new URL("./dist", import.meta.url));
const bounds = {
  /** Times Apple's library, offline, at least. */
  oneAfterAnother: 4,
  eightInFlight: 8,
  /** Of what `crypto.subtle.verify` alone does, at least. */
  ofBareVerify: 0.6,
  /** Of the time to import Apple's library, at most. */
  ofApplesImport: 0.5,
  bundleGzipBytes: 60_000,
};

execFileSync(
  process.execPath,
  [`${root}/node_modules/typescript/bin/tsc`, "-p", "tsconfig.build.json", "--outDir", dist],
  {
    cwd: root,
    stdio: "inherit",
  },
);
const { createVerifier } = (await import(`${dist}/server/verify.js`)) as typeof import("../../src/server/verify.js");

const chain = await createAppleChain();
const bundleId = "com.example.app";
const now = Date.now();
const payload = {
  transactionId: "2000000123456789",
  originalTransactionId: "2000000123450000",
  webOrderLineItemId: "2000000087654321",
  bundleId,
  productId: "com.example.app.pro.monthly",
  subscriptionGroupIdentifier: "21234567",
  purchaseDate: now - 60_000,
  originalPurchaseDate: now - 86_400_000,
  expiresDate: now + 2_592_000_000,
  quantity: 1,
  type: "Auto-Renewable Subscription",
  appAccountToken: "7e3fb204-2bd4-4f5f-9d3e-1f1a2b3c4d5e",
  inAppOwnershipType: "PURCHASED",
  signedDate: now - 1_000,
  environment: "Sandbox",
  transactionReason: "RENEWAL",
  storefront: "DEU",
  storefrontId: "143443",
  price: 9990,
  currency: "EUR",
  appTransactionId: "704346128478924578",
};
const signed = await signJws(chain, payload);
const rootDer = chain.root.der;

type Verify = () => Promise<unknown>;
const createOurs = (): Verify => {
  const { verifyTransaction } = createVerifier({ bundleId, environment: "Sandbox", rootCertificates: [rootDer] });
  return () => verifyTransaction(signed);
};
const createApples = (): Verify => {
  const verifier = new SignedDataVerifier([Buffer.from(rootDer)], false, Environment.SANDBOX, bundleId);
  return () => verifier.verifyAndDecodeTransaction(signed);
};
const fingerprint = await crypto.subtle.digest("SHA-256", rootDer);
const rootFingerprint = Buffer.from(fingerprint)
  .toString("hex")
  .toUpperCase()
  .replace(/..(?=.)/g, "$&:");

async function createBare(): Promise<Verify> {
  const data = new TextEncoder().encode(signed.slice(0, signed.lastIndexOf(".")));
  const signature = Buffer.from(signed.slice(signed.lastIndexOf(".") + 1), "base64url");
  const spki = await crypto.subtle.exportKey("spki", chain.leaf.keys.publicKey);
  const key = await crypto.subtle.importKey("spki", spki, { name: "ECDSA", namedCurve: "P-256" }, false, ["verify"]);
  return () => crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, signature, data);
}

const contenders: Record<string, Verify> = {
  "crypto.subtle.verify": await createBare(),
  storeconnect: createOurs(),
  "@apple/app-store-server-library": createApples(),
  "app-store-server-api": () => decodeTransaction(signed, rootFingerprint),
};

/** How many a second, over about this long. */
async function measure(verify: Verify, inFlight: number, milliseconds = 300): Promise<number> {
  const start = performance.now();
  let done = 0;
  const run = async () => {
    for (; performance.now() - start < milliseconds; done += 1) await verify();
  };
  await Promise.all(Array.from({ length: inFlight }, run));
  return (done * 1_000) / (performance.now() - start);
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Rounds in turn, so that a busy machine slows all alike. */
async function rates(inFlight: number): Promise<Record<string, number[]>> {
  const all = Object.fromEntries(Object.keys(contenders).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < 7; round += 1) {
    for (const [name, verify] of Object.entries(contenders)) all[name]?.push(await measure(verify, inFlight));
  }
  return all;
}

function ratio(all: Record<string, number[]>, name: string, to: string): number {
  return median(all[name]!.map((value, round) => value / all[to]![round]!));
}

function importTimes(specifiers: Record<string, string>): Record<string, number> {
  const times = Object.fromEntries(Object.keys(specifiers).map((name): [string, number[]] => [name, []]));
  const script = "const t = performance.now(); await import(process.argv[1]); console.log(performance.now() - t)";
  for (let round = 0; round < 9; round += 1) {
    for (const [name, specifier] of Object.entries(specifiers)) {
      const args = ["--input-type=module", "-e", script, specifier];
      times[name]?.push(Number(execFileSync(process.execPath, args, { cwd: `${root}/bench/verify` })));
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}

/** The verifier as an application's bundler would see it, by chunk: what loads at once, and what only when needed. */
async function bundleSizes(): Promise<Record<string, number>> {
  const { outputFiles } = await build({
    entryPoints: [`${dist}/server/verify.js`],
    outdir: "out",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    write: false,
  });
  return Object.fromEntries(
    outputFiles.map(({ path, contents }) => [path.split("/").at(-1)!, gzipSync(contents, { level: 9 }).length]),
  );
}

for (const verify of Object.values(contenders)) await measure(verify, 1);
const sequential = await rates(1);
const parallel = await rates(8);
const firsts = async (create: () => Verify): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    const verify = create();
    const start = performance.now();
    await verify();
    times.push(performance.now() - start);
  }
  return median(times);
};
const newChainMs = { storeconnect: await firsts(createOurs), apple: await firsts(createApples) };
const door = existsSync(`${dist}/server/index.js`) ? `${dist}/server/index.js` : `${dist}/server/verify.js`;
const importMs = importTimes({ storeconnect: door, apple: "@apple/app-store-server-library" });
const chunks = await bundleSizes();
const bundleGzipBytes = Object.values(chunks).reduce((sum, size) => sum + size, 0);

console.table(
  Object.fromEntries(
    Object.keys(contenders).map((name) => [
      name,
      {
        "1 at a time, per s": Math.round(median(sequential[name]!)),
        "8 in flight, per s": Math.round(median(parallel[name]!)),
      },
    ]),
  ),
);
const apple = "@apple/app-store-server-library";
const results = {
  oneAfterAnother: ratio(sequential, "storeconnect", apple),
  eightInFlight: ratio(parallel, "storeconnect", apple),
  ofBareVerify: ratio(sequential, "storeconnect", "crypto.subtle.verify"),
  ofBareVerifyInFlight: ratio(parallel, "storeconnect", "crypto.subtle.verify"),
  ofApplesImport: importMs["storeconnect"]! / importMs["apple"]!,
  importMs,
  newChainMs,
  bundleGzipBytes,
  chunks,
};
console.log(JSON.stringify({ ...results, node: process.version, payloadBytes: signed.length }));

const misses = [
  results.oneAfterAnother < bounds.oneAfterAnother && "one after another",
  results.eightInFlight < bounds.eightInFlight && "eight in flight",
  Math.min(results.ofBareVerify, results.ofBareVerifyInFlight) < bounds.ofBareVerify && "beside bare verify",
  results.ofApplesImport > bounds.ofApplesImport && "import",
  results.bundleGzipBytes > bounds.bundleGzipBytes && "bundle",
].filter((miss) => miss !== false);
if (misses.length > 0) {
  console.error(`Below the bound: ${misses.join(", ")}`);
  process.exitCode = 1;
}
