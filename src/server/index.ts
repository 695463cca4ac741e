/**
 * The App Store Server API.
 *
 * @module
 */
export type { components, operations, paths } from "../generated/server/openapi.js";
export { documentVersion } from "../generated/server/version.js";
