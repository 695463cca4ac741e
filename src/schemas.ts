/**
 * The types of the App Store Connect API by name: resources, request bodies, response documents and enums. The typed calls use
 * the same ones.
 *
 * @module
 */
export type * from "./generated/connect/schemas.js";
