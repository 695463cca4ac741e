/**
 * What needs Node: key files.
 *
 * @module
 */
export { privateKeyFromFile } from "./key-file.js";
