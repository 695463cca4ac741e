/** Reads the table that the generator makes from Apple's document. */

import { type DocumentRules, documentRulesJson } from "../../generated/connect/rules.js";

/** Parses the table, which takes some milliseconds: once for each fake store. */
export function readRules(): DocumentRules {
  return JSON.parse(documentRulesJson) as DocumentRules;
}
