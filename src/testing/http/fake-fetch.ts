/** The type of `fake.fetch`, apart from its code so that declarations need no types of Node. */

/** A function with the signature of the global `fetch`. */
export type FakeFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
