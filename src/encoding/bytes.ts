/**
 * Bytes in memory of their own, as Web Crypto and `Response` take them: `Uint8Array<ArrayBuffer>`, written so that
 * TypeScript before 5.7, whose `Uint8Array` has no type parameter, can read the declaration.
 */
export type Bytes = ReturnType<Uint8Array["slice"]>;
