/** The URLs of resources. */

import type { Rules } from "../rules/rules.js";

const pathsByRules = new WeakMap<Rules, Map<string, string>>();

/** The path of a schema's resources without their id: `/v2/inAppPurchases`. */
export function resourcePath(rules: Rules, schema: string): string {
  const paths = pathsByRules.get(rules) ?? new Map<string, string>();
  pathsByRules.set(rules, paths);
  const known = paths.get(schema);
  if (known !== undefined) return known;
  const { type } = rules.resource(schema);
  const own = rules.operations.filter(({ data, linkage }) => data === schema && !linkage);
  const operation =
    own.find(({ kind }) => kind === "instance") ?? own.find(({ kind }) => kind === "create" || kind === "collection");
  const path = operation?.path.replace("/{id}", "") ?? `/v1/${type}`;
  paths.set(schema, path);
  return path;
}
