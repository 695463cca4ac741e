// Generated from "App Store Server API (with Retention Messaging, Advanced Commerce and External Purchase)" 1.22 (SHA-256 995ff92f55eaef44…) by `npm run generate`.
// Do not edit: corrections belong in spec/ or scripts/.

/** The version of "App Store Server API (with Retention Messaging, Advanced Commerce and External Purchase)" that the types were generated from. */
export const documentVersion = "1.22";
/** The SHA-256 of that document. */
export const documentSha256 = "995ff92f55eaef44aaa5846e4a11dc8dd8cf91894e28ee699d41a49b6b529c70";
/** The number of operations in that document. */
export const operationCount = 42;
