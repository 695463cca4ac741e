import type { Budget } from "./figures.js";

// Every limit of the benchmarks. A ratio is taken on medians of one interleaved run, so that the machine cancels out.

/** Of openapi-fetch over openapi-typescript's own types, or of the TypeScript peer with the widest use. */
const ofPlain = (most: number, text?: string): Budget => ({ most, of: "openapi-fetch", ...(text && { text }) });
const ofPeer = (most: number): Budget => ({ most, of: "appstore-connect-sdk" });

/** Completion, after an edit. The flat route map was measured at 1/20 to 1/180 of plain for paths, at 1/5 to 1/15 for the rest. */
export const editor = {
  /** `GET("` is what one types all day. TypeScript 7 makes plain three times faster, a map that is read as it stands hardly. */
  pathList: { "5.9": [ofPlain(1 / 15, "1/15")], "7": [ofPlain(1 / 8, "1/8")] },
  /** The peer has one function an operation: about the least that a compiler can be asked. Ours was at 0.5 to 0.9 of it. */
  details: [ofPlain(1 / 4, "1/4"), ofPeer(1.5)],
  /** The first answer after opening the file: mostly reading types, of which the peer has 6 times as many. */
  cold: [ofPeer(0.6)],
} as const;

/** `tsc` of TypeScript 5.9. */
export const typeCost = {
  /** Measured: 1,013; plain openapi-fetch needs 80,000 for the same. The first limit was 12,000. */
  twoCalls: [{ most: 3_000 }],
  /** Measured: 7,541, so a call more costs about 140, in any number of calls. The first limit was 60,000. */
  fiftyCalls: [{ most: 20_000 }],
  /** The floor is TypeScript's own library: about 75 MB. */
  memory: [ofPlain(0.65)],
  /** All declarations but TypeScript's own that `import "storeconnect"` makes a compiler read; plain reads 5.3 MB. */
  declarationsMB: [{ most: 1.6 }],
  /** `paths`, `components` and `operations` are for who imports storeconnect/openapi. */
  classicFiles: [{ most: 0 }],
} as const;

export const runTime = {
  /** Of importing openapi-fetch and jose, which we stand on. */
  import: [ofPlain(1.2)],
  /**
   * openapi-fetch and jose alone are 8.4 kB, and the client as it first stood was 11.9 (limit 13). Raised once: what keeps
   * calls alive is in every client, whether it is used or not. Retry, deadlines and failures told apart took 3.4 kB,
   * errors with their guards 1, keys in every form 1.3, quota 1.5, streams and odd requests that are
   * handled as their documentation says 0.3. Raised again, by what an audit found to be ignored in silence: queries, names
   * of options and base URLs are checked, and each fault of a response is in its message (1.1 kB). What would bring it down: quota, encrypted keys and
   * hooks loaded only where an option asks for them.
   */
  bundleKB: [{ most: 22 }],
  /** Of a bare fetch with a ready header. Plain openapi-fetch with one middleware takes 1.05 to 1.14. */
  call: [{ most: 1.25, of: "bare" }],
  /** Signatures for 1,000 calls started together. */
  signatures: [{ most: 1 }],
} satisfies Record<string, Budget[]>;

/** Of the bare openapi-typescript command on the same document. */
export const generate = [{ most: 3, of: "openapi-typescript" }] satisfies Budget[];

/**
 * bench/verify, each at most. Of the time that Apple's library (@apple/app-store-server-library, offline) takes for the
 * same, unless it says otherwise.
 */
export const verify = {
  /** Importing the entry point, before anything is verified. */
  import: 0.5,
  /** In a fresh process, with the imports: what a serverless function pays for its first payload. */
  firstInFreshProcess: 0.7,
  /** The first payload of a chain, in a warm process. */
  newChain: 1,
  /** One payload of a known chain after the other. Apple's library verifies the chain each time. */
  knownChain: 1 / 15,
  /** Eight payloads of a known chain in flight. */
  knownChainEightInFlight: 1 / 25,
  /** A known chain, of the time of `crypto.subtle.verify` alone; one after the other, and eight in flight. */
  ofBareVerify: 1 / 0.6,
  /** 1,000 payloads of one new chain that start together, of the time of 1,000 with a known chain. */
  thousandOfNewChain: 3,
  /** All chunks of the verifier, minified, gzip. */
  bundleKB: 12,
  /** What anyone can send: milliseconds until it is rejected, the median of each kind. */
  junkMs: 5,
} as const;
