/** What a case of the public API is, and its checks. Without Node and a test runner, so that every runtime runs the same cases. */
import type { GzipCase } from "../helpers/gzip-cases.js";
import type { ReceiptCase } from "../helpers/receipt-cases.js";
import type { VerificationCase } from "../helpers/verification-cases/case.js";
import type { NodeModules, WebModules } from "./modules.js";
import type { Store, StoreOptions } from "./store.js";

/** Files and signed data that are made once for all runtimes; bytes are in base64. */
export interface Fixtures {
  readonly verificationCases: readonly VerificationCase[];
  readonly receiptCases: readonly ReceiptCase[];
  readonly gzipCases: readonly GzipCase[];
  readonly gzipRowCount: number;
  /** The version 9.1 with the build number 901, for iOS. */
  readonly ipa: string;
  /** A PNG image of 1290 x 2796 pixels. */
  readonly image: string;
  /** With the transaction 2000000000000001. */
  readonly appReceipt: string;
  /** With the transaction 2000000000000002. */
  readonly transactionReceipt: string;
}

/** What a case works with. It takes the functions under test out of `modules`, so that the run knows which ones were used. */
export interface World<Modules = WebModules> {
  readonly modules: Modules;
  readonly fixtures: Fixtures;
  /** Creates a fake App Store in the process that runs the tests. It is closed after the case. */
  createStore(options?: StoreOptions): Promise<Store>;
  /** The name of the runtime: `node`, `bun`, `deno`, `workerd` or `chromium`. */
  readonly runtime: string;
}

/** Something that must hold on every runtime: rejects if it does not. */
export type Case<Modules = WebModules> = (world: World<Modules>) => Promise<void>;

/** Cases by their names, which are statements. */
export type Cases<Modules = WebModules> = Readonly<Record<string, Case<Modules>>>;

/** Cases for Node, Bun and Deno alone. */
export type NodeCases = Cases<NodeModules>;

/** Thrown by a case that can't run here; `exports` are those that no other case uses. */
export class Skipped extends Error {
  override readonly name = "Skipped";
  readonly exports: readonly string[];

  constructor(reason: string, exports: readonly string[] = []) {
    super(reason);
    this.exports = exports;
  }
}

/** @throws {Error} if the condition does not hold. */
export function check(condition: unknown, expected: string): asserts condition {
  if (!condition) throw new Error(`expected ${expected}`);
}

/** @throws {Error} unless both are the same as JSON. */
export function checkEqual(actual: unknown, expected: unknown, what = "the value"): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`${what} is ${found?.slice(0, 1_000)} in place of ${wanted}`);
}

/** The error that a promise rejects with. @throws {Error} if it resolves. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("expected a rejection");
}

/** Everything that is iterated over. */
export async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = [];
  for await (const value of values) found.push(value);
  return found;
}

export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
