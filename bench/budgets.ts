import type { Budget } from "./figures.js";

// Every limit of the benchmarks. Ratios compare medians of one interleaved run, so that the speed of the machine cancels out.

/** A limit relative to openapi-fetch over openapi-typescript's own types. */
const ofPlain = (most: number, label?: string): Budget => ({ most, of: "openapi-fetch", ...(label && { label }) });
/** A limit relative to the most widely used TypeScript SDK. */
const ofPeer = (most: number): Budget => ({ most, of: "appstore-connect-sdk" });

/** Completion after an edit. Measured for the flat route map: 1/38 to 1/180 of plain for paths, 1/5 to 1/15 for the rest. */
export const editor = {
  /** `GET("` is the most frequent completion. TypeScript 7 makes plain three times faster, but hardly changes the flat map. */
  pathList: { "5.9": [ofPlain(1 / 25, "1/25")], "7": [ofPlain(1 / 8, "1/8")] },
  /** The SDK has one function per operation, about the least work for a compiler. Measured: 0.5 to 0.9 of it. */
  details: [ofPlain(1 / 4, "1/4"), ofPeer(1.5)],
  /** The first completion after opening the file: mostly reading types, of which the SDK has 6 times as many. */
  cold: [ofPeer(0.6)],
} as const;

/** `tsc` of TypeScript 5.9. */
export const typeCost = {
  /** Measured: 1,062; plain openapi-fetch needs 80,000 for the same calls. */
  twoCalls: [{ most: 3_000 }],
  /** Measured: 9,957, so each further call costs about 165. */
  fiftyCalls: [{ most: 20_000 }],
  /** Twice the 9,427 of fifty plain calls before `include` was typed. Measured: 14,200. */
  mixedCalls: [{ most: 18_854 }],
  /** The same limit with ten flat writes in place of the resolved collections. */
  writingCalls: [{ most: 18_854 }],
  /** TypeScript's own library alone takes about 75 MB. */
  memory: [ofPlain(0.65)],
  /**
   * All declarations, TypeScript's own excluded, that `import "storeconnect"` makes a compiler read; plain reads 5.3 MB.
   * Measured: 1.479, and 1.612 before the build replaced the compiler's indentation of four spaces by tabs (limit 1.6). Flat
   * writes added 0.024, most of which is documentation that the editor shows.
   */
  declarationsMB: [{ most: 1.53 }],
  /** Only storeconnect/openapi may load `paths`, `components` and `operations`. */
  classicFiles: [{ most: 0 }],
} as const;

export const runTime = {
  /** Relative to importing openapi-fetch and jose, the dependencies. */
  import: [ofPlain(1.2)],
  /**
   * What a program with one GET loads at once, with a bundler that splits. openapi-fetch and jose alone are 8.4 kB. Untyped calls,
   * errors, hooks, quota and keys in other forms than Apple's own are loaded when they are needed.
   */
  bundleKB: [{ most: 16 }],
  /**
   * The same in one file, for bundlers that don't split: all of the above, whether or not it is used, and what makes modules of it
   * that run later, 1.1 kB.
   */
  oneFileKB: [{ most: 25.4 }],
  /** Relative to a bare fetch with a ready header. Plain openapi-fetch with one middleware takes 1.05 to 1.14. */
  call: [{ most: 1.25, of: "bare" }],
  /** Signatures for 1,000 calls started together. */
  signatures: [{ most: 1 }],
} satisfies Record<string, Budget[]>;

export const resources = {
  /** Relative to a plain loop that requests a page after the work on the one before. The least possible is 0.5. */
  pages: [{ most: 0.6, of: "bare" }],
  resolve: [{ most: 1, of: "jsona" }],
  /** Twice as many resources: 2 if it is linear; the rest is for caches and the garbage collector. */
  linear: [{ most: 3 }],
  /** The links that were seen are kept, about 150 bytes each, to find pages without an end. */
  heapMB: [{ most: 1 }],
} satisfies Record<string, Budget[]>;

/** A report of 200 MB, beside `createGunzip` and `split` over the same connection. */
export const reports = {
  /** At least half its speed. Measured: 1.5 to 1.9 times as long, for objects with numbers and dates instead of arrays of strings. */
  rows: [{ most: 2, of: "bare" }],
  /** Constant memory: nothing is kept of rows that were read. */
  heapMB: [{ most: 3 }],
} satisfies Record<string, Budget[]>;

/** The fake App Store, beside a bare `node:http` server that sends the same bytes to the same client. */
export const fake = {
  /** At least 0.3 of its requests a second. */
  one: [{ most: 1 / 0.3, of: "bare", label: "1/0.3" }],
  /** At least half of its requests a second. */
  page: [{ most: 2, of: "bare" }],
  seed: [{ most: 5 }],
  start: [{ most: 100 }],
  /** A build with its TestFlight details, which Apple creates along. */
  resourceKB: [{ most: 4 }],
} satisfies Record<string, Budget[]>;

/**
 * Verifications of webhooks, beside `crypto.subtle.verify` alone with a ready key: no header, no parser, no checks. 1/0.8 is what
 * was asked for; on Node it takes less than the bare call, since the runtime's own HMAC needs no other thread.
 */
export const webhooks = {
  /** Measured: 0.3 to 0.45. */
  verifier: [{ most: 0.7, of: "bare" }],
  /** The same with the key made each time. Measured: 0.42 to 0.55. */
  once: [{ most: 0.9, of: "bare" }],
  /**
   * At least 0.8 of the requests of a loop that reads the body, verifies it and responds: the event, a time limit and repeats
   * besides. Measured: 0.9 to 1.1.
   */
  handler: [{ most: 1 / 0.8, of: "bare", label: "1/0.8" }],
} satisfies Record<string, Budget[]>;

/** An upload beside a plain loop of parallel PUTs over the same file, to a server in another process that only counts the bytes. */
export const uploads = {
  /** At least 0.8 of its throughput. Measured: 0.6 to 0.85 of its time, since parts are read into memory and not streamed. */
  plain: [{ most: 1, of: "bare" }],
  /** The same, though the plain loop computes no MD5. Measured: 1.0 to 1.21 of its time. */
  withMd5: [{ most: 1 / 0.8, of: "bare", label: "1/0.8" }],
  /** Beside a plain loop that computes the MD5 too, with node:crypto. */
  besideMd5: [{ most: 1, of: "bare" }],
  heapMB: [{ most: 100 }],
  /** The heap and the parts that are in memory, with copies that wait for the garbage collector. Measured: 217. */
  memoryMB: [{ most: 300 }],
} satisfies Record<string, Budget[]>;

/** The command, from the start of its process to the end. */
export const cli = {
  /** Beside `node -e 0`. */
  help: [{ most: 1.5, of: "bare" }],
  /** Beside a script with the SDK that does the same: the check against the table comes on top. */
  api: [{ most: 2, of: "bare" }],
  /** Beside `node -e 0`: a person waits for it at each press of the key. */
  complete: [{ most: 3, of: "bare" }],
} satisfies Record<string, Budget[]>;

/** Relative to openapi-typescript's own command on the same document. */
export const generate = [{ most: 3, of: "openapi-typescript" }] satisfies Budget[];

/**
 * The upper limits of bench/verify. Times are relative to those of Apple's library (@apple/app-store-server-library,
 * offline) for the same work, unless a comment says otherwise.
 */
export const verify = {
  /** Importing the entry point, before anything is verified. */
  import: 0.5,
  /** In a fresh process, with the imports: what a serverless function pays for its first payload. */
  firstInFreshProcess: 0.7,
  /** The first payload of a chain, in a warm process. */
  newChain: 1,
  /** Payloads of a known chain, one after another. Apple's library verifies the chain each time. */
  knownChain: 1 / 15,
  /** Eight payloads of a known chain in flight. */
  knownChainEightInFlight: 1 / 25,
  /** A known chain, relative to `crypto.subtle.verify` alone; one after another, and eight in flight. */
  ofBareVerify: 1 / 0.6,
  /** 1,000 payloads of one new chain that start together, relative to 1,000 with a known chain. */
  thousandOfNewChain: 3,
  /** All chunks of the verifier, minified, gzip. */
  bundleKB: 12,
  /** Input that anyone can send: milliseconds until it is rejected, the median of each kind. */
  junkMs: 5,
} as const;
