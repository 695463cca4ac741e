/**
 * The App Store Connect API in openapi-typescript's own form, for openapi-fetch, openapi-react-query, openapi-msw and
 * their relatives. Large: import it only where such a library asks for it.
 *
 * @module
 */
export type { components, operations, paths } from "./generated/connect/openapi.js";
export { documentSha256, documentVersion } from "./generated/connect/version.js";
