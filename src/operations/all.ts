/** The operations of all APIs, read when they are first needed. */
import { documentRulesJson as connectJson, type DocumentRules } from "../generated/connect/rules.js";
import { documentRulesJson as serverJson } from "../generated/server/rules.js";
import type { Operation } from "./operation.js";
import { readTable } from "./read-table.js";

/** The generated tables by API. */
export type Tables = Readonly<Record<Operation["api"], DocumentRules>>;

let knownTables: Tables | undefined;
let knownOperations: readonly Operation[] | undefined;

/** Returns the tables; the first call parses them, which takes some milliseconds. */
export function tables(): Tables {
  knownTables ??= {
    connect: JSON.parse(connectJson) as DocumentRules,
    server: JSON.parse(serverJson) as DocumentRules,
  };
  return knownTables;
}

/**
 * Returns every operation of the App Store Connect API, in the order of Apple's document, and then those of the App Store
 * Server API, Retention Messaging, Advanced Commerce and External Purchase.
 *
 * The first call parses the tables, which takes some milliseconds; later ones return the same list.
 */
export function operations(): readonly Operation[] {
  knownOperations ??= [...readTable("connect", tables().connect), ...readTable("server", tables().server)];
  return knownOperations;
}
