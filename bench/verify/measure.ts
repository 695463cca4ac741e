/**
 * Measures verification side by side with Apple's library and app-store-server-api, on the same payload and chain: the first
 * payload of a new process, a new chain, a known chain, the size of the bundle, and the time until junk is rejected.
 *
 *     npm ci --prefix bench/verify && npx tsx bench/verify/measure.ts
 *
 * Prints tables and a line of JSON. Exits with 1 if a figure is over its budget (bench/budgets.ts).
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { Environment, SignedDataVerifier } from "@apple/app-store-server-library";
import { decodeTransaction } from "app-store-server-api";
import { build } from "esbuild";
import {
  createAppleChain,
  createCertificate,
  createEcKeys,
  extensions,
  marker,
  opaque,
  signJws,
  toBase64,
} from "../../test/helpers/apple-chain.js";
import { verify as budgets } from "../budgets.js";
import { median } from "../rounds.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = fileURLToPath(new URL("./dist", import.meta.url));
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

/** Verifications per second, measured over about `milliseconds`. */
async function measure(verify: Verify, inFlight: number, milliseconds = 300): Promise<number> {
  const start = performance.now();
  let done = 0;
  const run = async () => {
    for (; performance.now() - start < milliseconds; done += 1) await verify();
  };
  await Promise.all(Array.from({ length: inFlight }, run));
  return (done * 1_000) / (performance.now() - start);
}

/** The rates of all contenders, which take turns in each round, so that a busy machine slows all alike. */
async function rates(inFlight: number): Promise<Record<string, number[]>> {
  const all = Object.fromEntries(Object.keys(contenders).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < 7; round += 1) {
    for (const [name, verify] of Object.entries(contenders)) all[name]?.push(await measure(verify, inFlight));
  }
  return all;
}

/** The ratio of times, ours to theirs: the median of the ratios of each round. */
function timeRatio(all: Record<string, number[]>, to: string): number {
  return median(all[to]!.map((rate, round) => rate / all["storeconnect"]![round]!));
}

/** The milliseconds that each script prints, run alternately in processes of their own. */
function inFreshProcesses(scripts: Record<string, string>): Record<string, number> {
  const times = Object.fromEntries(Object.keys(scripts).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < 9; round += 1) {
    for (const [name, script] of Object.entries(scripts)) {
      const timed = `const start = performance.now();\n${script}\nconsole.log(performance.now() - start);`;
      const output = execFileSync(process.execPath, ["--input-type=module", "-e", timed, signed, toBase64(rootDer)], {
        cwd: `${root}/bench/verify`,
      });
      times[name]?.push(Number(output));
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}

const entryPoint = JSON.stringify(`${dist}/server/index.js`);
const apples = JSON.stringify("@apple/app-store-server-library");
const scripts = {
  import: { storeconnect: `await import(${entryPoint});`, apple: `await import(${apples});` },
  first: {
    storeconnect: `
      const { createVerifier } = await import(${entryPoint});
      const rootCertificates = [Buffer.from(process.argv[2], "base64")];
      const { verifyTransaction } = createVerifier({ bundleId: "${bundleId}", environment: "Sandbox", rootCertificates });
      await verifyTransaction(process.argv[1]);`,
    apple: `
      const { Environment, SignedDataVerifier } = await import(${apples});
      const roots = [Buffer.from(process.argv[2], "base64")];
      const verifier = new SignedDataVerifier(roots, false, Environment.SANDBOX, "${bundleId}");
      await verifier.verifyAndDecodeTransaction(process.argv[1]);`,
  },
};

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/**
 * The milliseconds of the first payload of a chain: with a new verifier, with one that knows the intermediate from another
 * leaf (as after Apple has renewed its leaf), and with Apple's library.
 */
async function newChainTimes(): Promise<{ newVerifier: number; knownIntermediate: number; apple: number }> {
  const newVerifier: number[] = [];
  const knownIntermediate: number[] = [];
  const theirs: number[] = [];
  const { verifyTransaction } = createVerifier({ bundleId, environment: "Sandbox", rootCertificates: [rootDer] });
  await verifyTransaction(signed);
  for (let round = 0; round < 21; round += 1) {
    // A different header counts as a different chain, so the leaf is read and verified again.
    const ofNewLeaf = await signJws(chain, payload, { header: { kid: round } });
    newVerifier.push(await time(createOurs()));
    knownIntermediate.push(await time(() => verifyTransaction(ofNewLeaf)));
    theirs.push(await time(createApples()));
  }
  return { newVerifier: median(newVerifier), knownIntermediate: median(knownIntermediate), apple: median(theirs) };
}

/** The milliseconds of 1,000 payloads that start together: of a new chain, and of a known one. */
async function thousandTimes(): Promise<{ newChain: number; knownChain: number }> {
  const newChain: number[] = [];
  const knownChain: number[] = [];
  const together = (verify: Verify) => () => Promise.all(Array.from({ length: 1_000 }, verify));
  for (let round = 0; round < 7; round += 1) {
    const verify = createOurs();
    newChain.push(await time(together(verify)));
    knownChain.push(await time(together(verify)));
  }
  return { newChain: median(newChain), knownChain: median(knownChain) };
}

/** Input that a sender can make without Apple's keys: the pinned root and Apple's intermediate are public. */
async function junkTimes(): Promise<Record<string, number>> {
  const [leaf, intermediate, pinned] = chain.x5c;
  const forge = (x5c: (string | undefined)[]) => signJws({ ...chain, x5c: x5c as string[] }, payload);
  const nested = new Uint8Array(16_384);
  for (let at = 0; at + 4 <= nested.length; at += 4) {
    const rest = nested.length - at - 4;
    nested.set([0x30, 0x82, rest >> 8, rest & 255], at);
  }
  const keys = await createEcKeys("P-256");
  const own = (more: Parameters<typeof createCertificate>[0]["extensions"]) =>
    createCertificate({
      subject: "CN=Junk",
      issuerName: chain.intermediate.certificate.subject,
      keys,
      hash: "SHA-256",
      extensions: more ?? [],
    });
  const padding = new Uint8Array(15_800).fill(0x41);
  const large = await own([...extensions.leaf(), opaque("1.2.3.4", padding)]);
  const many = await own(Array.from({ length: 1_200 }, (_, index) => marker(`1.2.840.${index + 1}`)));
  const kinds: Record<string, string> = {
    "1 MB header of empty x5c entries": await forge(Array.from({ length: 260_000 }, () => "")),
    "1 MB header of short x5c entries": await forge(Array.from({ length: 110_000 }, () => "MAAA")),
    "1 MB header of long x5c entries": await forge(Array.from({ length: 750 }, () => leaf)),
    "16 kB certificate": await forge([toBase64(large.der), intermediate, pinned]),
    "16 kB certificate of nested sequences": await forge([toBase64(nested), intermediate, pinned]),
    "1,200 extensions": await forge([toBase64(many.der), intermediate, pinned]),
  };
  const { verifyTransaction } = createVerifier({ bundleId, environment: "Sandbox", rootCertificates: [rootDer] });
  const times: Record<string, number> = {};
  for (const [kind, junk] of Object.entries(kinds)) {
    const rounds: number[] = [];
    let code = "";
    for (let round = 0; round < 25; round += 1) {
      rounds.push(
        await time(async () => {
          code = await verifyTransaction(junk).then(
            () => "accepted",
            (error: { code?: string }) => error.code ?? String(error),
          );
        }),
      );
    }
    if (junk.length > 1_048_576 || !code.startsWith("ERR_VERIFICATION_")) throw new Error(`${kind}: ${code}`);
    times[`${kind} (${Math.round(junk.length / 1_000)} kB, ${code})`] = median(rounds);
  }
  return times;
}

/** The bytes of the bundled verifier by chunk: those that load at once, and those that load when needed. */
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
const newChainMs = await newChainTimes();
const thousandMs = await thousandTimes();
const junkMs = await junkTimes();
const importMs = inFreshProcesses(scripts.import);
const firstMs = inFreshProcesses(scripts.first);
const chunks = await bundleSizes();

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
const bare = "crypto.subtle.verify";
const of = ({ storeconnect, apple }: Record<string, number>): number => storeconnect! / apple!;
const figures: Record<string, { ours: number; most: number }> = {
  "import, relative to Apple's": { ours: of(importMs), most: budgets.import },
  "first in a fresh process, relative to Apple's": { ours: of(firstMs), most: budgets.firstInFreshProcess },
  "new chain, new verifier, relative to Apple's": {
    ours: newChainMs.newVerifier / newChainMs.apple,
    most: budgets.newChain,
  },
  "new chain, known intermediate, relative to Apple's": {
    ours: newChainMs.knownIntermediate / newChainMs.apple,
    most: budgets.newChain,
  },
  "known chain, relative to Apple's": { ours: timeRatio(sequential, apple), most: budgets.knownChain },
  "known chain, 8 in flight, relative to Apple's": {
    ours: timeRatio(parallel, apple),
    most: budgets.knownChainEightInFlight,
  },
  "known chain, relative to bare verify": { ours: timeRatio(sequential, bare), most: budgets.ofBareVerify },
  "known chain, 8 in flight, relative to bare verify": { ours: timeRatio(parallel, bare), most: budgets.ofBareVerify },
  "1,000 of a new chain, relative to 1,000 of a known one": {
    ours: thousandMs.newChain / thousandMs.knownChain,
    most: budgets.thousandOfNewChain,
  },
  "bundle, kB": {
    ours: Object.values(chunks).reduce((sum, size) => sum + size, 0) / 1_000,
    most: budgets.bundleKB,
  },
};
for (const [kind, ours] of Object.entries(junkMs)) figures[`junk, ms: ${kind}`] = { ours, most: budgets.junkMs };
const isOver = ({ ours, most }: { ours: number; most: number }): boolean => !(ours <= most);

console.table(
  Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [
      name,
      {
        ours: Number(figure.ours.toPrecision(3)),
        "at most": Number(figure.most.toPrecision(3)),
        verdict: isOver(figure) ? "over" : "ok",
      },
    ]),
  ),
);
console.log(JSON.stringify({ figures, importMs, firstMs, newChainMs, thousandMs, chunks, node: process.version }));

const over = Object.keys(figures).filter((name) => isOver(figures[name]!));
if (over.length > 0) {
  console.error(`Over budget: ${over.join("; ")}`);
  process.exitCode = 1;
}
