/**
 * What needs Node: key files and environment variables.
 *
 * @module
 */
export { credentialsFromEnvironment, type EnvironmentOptions } from "./environment.js";
export { type Credentials, credentialsFromFile, type KeyFileOptions, privateKeyFromFile } from "./key-file.js";
export { type Environment, type FindKeyOptions, findPrivateKey } from "./key-folders.js";
