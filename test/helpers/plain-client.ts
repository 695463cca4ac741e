/** A client of the fake store with only fetch and jose, so that the store is tested from outside. */

import { importPKCS8, type JWTHeaderParameters, SignJWT } from "jose";
import { createFakeAppStore, type FakeAppStore, type FakeAppStoreOptions } from "../../src/testing/index.js";

interface Item {
  readonly type: string;
  readonly id: string;
  readonly attributes: { name: string; version: string; rating: number; createdDate: string };
  readonly relationships: Record<"app" | "builds", { data: unknown; meta: { paging: unknown } }>;
  readonly links: { self: string };
}

/** Any response: each test knows which of these members it has. */
export interface Document {
  readonly data: Item & readonly [Item, ...Item[]];
  readonly included: readonly [Item, ...Item[]];
  readonly links: { self: string; related?: string; first?: string; next?: string };
  readonly meta: { paging: { total: number; nextCursor?: string } };
  readonly errors: readonly { code: string; detail: string; source: { parameter?: string } }[];
}

export interface TokenParts {
  readonly header?: Partial<JWTHeaderParameters>;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly key?: CryptoKey;
}

export const nowSeconds = (): number => Math.floor(Date.now() / 1000);

export async function signToken(
  { credentials }: FakeAppStore,
  { header, claims, key }: TokenParts = {},
): Promise<string> {
  const iat = nowSeconds();
  return new SignJWT({ iss: credentials.issuerId, aud: "appstoreconnect-v1", iat, exp: iat + 900, ...claims })
    .setProtectedHeader({ alg: "ES256", kid: credentials.keyId, typ: "JWT", ...header })
    .sign(key ?? (await importPKCS8(credentials.privateKey, "ES256")));
}

export type Send = (
  path: string,
  init?: RequestInit,
) => Promise<{ status: number; headers: Headers; document: Document }>;

/** Sends requests to one store with a valid token, and parses the JSON of the responses. */
export async function authorized(store: FakeAppStore): Promise<Send> {
  const authorization = `Bearer ${await signToken(store)}`;
  return async (path, init = {}) => {
    const response = await fetch(new URL(path, store.baseUrl), {
      ...init,
      headers: { authorization, ...init.headers },
    });
    const body = await response.text();
    return { status: response.status, headers: response.headers, document: body === "" ? undefined : JSON.parse(body) };
  };
}

/** Calls `run` with a new store, which is closed afterwards. */
export async function withStore<T>(options: FakeAppStoreOptions, run: (send: Send, store: FakeAppStore) => Promise<T>) {
  await using store = await createFakeAppStore(options);
  return await run(await authorized(store), store);
}

export const json = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { "content-type": "application/json" },
  body: typeof body === "string" ? body : JSON.stringify(body),
});

/** The first error of a response. */
export const errorOf = ({ document }: { document: Document }) => document.errors[0]!;

/** The first app of the sample. */
export const tidewatch = "6450000101";
