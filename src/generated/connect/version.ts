// Generated from "App Store Connect API" 4.5.1 (SHA-256 a9335d802795031a…) by `npm run generate`.
// Do not edit: corrections belong in spec/ or scripts/.

/** The version of "App Store Connect API" that the types were generated from. */
export const documentVersion = "4.5.1";
/** The SHA-256 of that document. */
export const documentSha256 = "a9335d802795031ac05b548f0b344eae0b43790c5f3f93e053307b7596aef319";
/** The number of operations in that document. */
export const operationCount = 1303;
