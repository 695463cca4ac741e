// Generated from "App Store Server API (with Retention Messaging, Advanced Commerce and External Purchase)" 1.22 (SHA-256 218ab1b677c980bb…) by `npm run generate`.
// Do not edit: corrections belong in spec/ or scripts/.

/** The version of "App Store Server API (with Retention Messaging, Advanced Commerce and External Purchase)" that the types were generated from. */
export const documentVersion = "1.22";
/** The SHA-256 of that document. */
export const documentSha256 = "218ab1b677c980bba023673655f22bed7249e83f6d24a0aafc8f0dd2babc0f2e";
/** The number of operations in that document. */
export const operationCount = 42;
