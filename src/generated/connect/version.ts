// Generated from "App Store Connect API" 4.4.1 (SHA-256 17999d2293c53d45…) by `npm run generate`.
// Do not edit: corrections belong in spec/ or scripts/.

/** The version of "App Store Connect API" that the types were generated from. */
export const documentVersion = "4.4.1";
/** The SHA-256 of that document. */
export const documentSha256 = "17999d2293c53d45eed4a1a2e658558112fb0092e9a0784673ef8a3a20ede12e";
/** The number of operations in that document. */
export const operationCount = 1263;
