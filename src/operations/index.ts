/**
 * The operations of Apple's APIs as a table: for the command and the documentation, which work on the APIs as a whole. It is
 * made from the documents, loads nothing else of the package and runs in browsers.
 *
 * @module
 */

export { operations } from "./all.js";
export { checkQuery, findParameter, isPaged, type QueryProblem } from "./check-query.js";
export { type FoundOperation, findOperation, operationsAt } from "./find.js";
export { nearest, nearestOperations } from "./nearest.js";
export type {
  FlatBody,
  FlatMembers,
  Method,
  Operation,
  OperationBody,
  OperationKind,
  OperationParameter,
  OperationResponse,
  RelationshipProperty,
} from "./operation.js";
export type { EnumValue, Property, ValueRule } from "./property.js";
export type { SearchResult } from "./search/search.js";
export { type SearchOptions, searchOperations } from "./search-operations.js";
export { commandSnippet } from "./snippets/command-snippet.js";
export { typescriptSnippet } from "./snippets/typescript-snippet.js";
export { summaryOf } from "./summary.js";
