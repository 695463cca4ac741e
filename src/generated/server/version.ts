// Generated from "App Store Server API (with Retention Messaging, Advanced Commerce and External Purchase)" 1.22 (SHA-256 53dc7cb089a828fe…) by `npm run generate`.
// Do not edit: corrections belong in spec/ or scripts/.

/** The version of "App Store Server API (with Retention Messaging, Advanced Commerce and External Purchase)" that the types were generated from. */
export const documentVersion = "1.22";
/** The SHA-256 of that document. */
export const documentSha256 = "53dc7cb089a828fe4455c3cf7cb53c396d13f146fabaa506f1a52aee07cc699f";
/** The number of operations in that document. */
export const operationCount = 42;
