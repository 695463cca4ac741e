/** The URLs of resources. */

import { rememberByRules } from "../rules/remember.js";
import type { Rules } from "../rules/rules.js";

/** The path of a schema's resources without their id: `/v2/inAppPurchases`. */
export const resourcePath: (rules: Rules, schema: string) => string = rememberByRules((rules, schema) => {
  const own = rules.operations.filter(({ data, linkage }) => data === schema && !linkage);
  const operation =
    own.find(({ kind }) => kind === "instance") ?? own.find(({ kind }) => kind === "create" || kind === "collection");
  return operation?.path.replace("/{id}", "") ?? `/v1/${rules.resource(schema).type}`;
});
