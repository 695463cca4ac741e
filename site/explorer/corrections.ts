/**
 * Which corrections of Apple's document touch which operation. It is read from the targets of the overlay and the generated
 * table, so that the site needs no document of Apple's.
 */
import { type DocumentRules, documentRulesJson, type OperationRule } from "../../src/generated/connect/rules.js";

/** A correction that changes something in the document that the types are made from. */
export interface TouchingCorrection {
  readonly id: string;
  /** Both in Markdown with code spans alone. */
  readonly description: string;
  readonly reason: string;
  /** The ids of the operations. */
  readonly operations: readonly string[];
}

interface Correction {
  readonly id: string;
  readonly description: string;
  readonly reason: string;
  readonly actions: readonly { readonly target: string }[];
}

/**
 * Returns the corrections that were applied and touch some operations; those of every operation are left out.
 *
 * @param page docs/corrections.md, which has their states.
 */
export function touchingCorrections(corrections: readonly Correction[], page: string): TouchingCorrection[] {
  const table = JSON.parse(documentRulesJson) as DocumentRules;
  const applied = new Set([...page.matchAll(/^\| `([\w-]+)` \|.*\| applied \d+[^|]*\|$/gm)].map(([, id]) => id));
  const calls = Object.entries(table.operations).map(([call, rule]) => ({
    call,
    rule,
    schemas: schemasOf(rule, table),
  }));
  return corrections
    .filter(({ id }) => applied.has(id))
    .map(({ id, description, reason, actions }) => {
      const touches = actions.map(({ target }) => touchedBy(target, table));
      const touched = calls.filter((one) => touches.some((isTouched) => isTouched(one)));
      return { id, description, reason, operations: touched.map(({ rule }) => rule.id) };
    })
    .filter(({ operations }) => operations.length > 0);
}

interface Call {
  readonly call: string;
  readonly rule: OperationRule;
  readonly schemas: ReadonlySet<string>;
}

function touchedBy(target: string, table: DocumentRules): (call: Call) => boolean {
  if (target.startsWith("$.paths")) {
    const [, list = "", method = ""] = /^\$\.paths(?:\[([^\]]*)\]|\.\*)\.(\w+)/.exec(target) ?? [];
    const paths = quoted(list);
    const parameter = /@\.name == '([^']+)'/.exec(target)?.[1];
    if (paths.length === 0 && parameter === undefined) return () => false;
    return ({ call, rule }) => {
      const [is, path] = call.split(" ");
      if (is !== method.toUpperCase()) return false;
      return paths.length > 0
        ? paths.includes(path!)
        : rule.query.some((index) => table.parameters[index]!.name === parameter);
    };
  }
  const [, single, list = ""] = /^\$\.components(?:\.schemas)?(?:\.(\w+)|\[([^\]]*)\])/.exec(target) ?? [];
  const named = /^\$\.components\[\?\(@\.(\w+)/.exec(target)?.[1];
  const names = [single, named, ...quoted(list)].filter((name) => name !== undefined && name !== "schemas");
  return ({ schemas }) => names.some((name) => schemas.has(name!));
}

const quoted = (list: string): string[] => [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name!);

/** The schemas that the body, the parameters and the response of an operation are made of. */
function schemasOf({ body, data, response, query }: OperationRule, table: DocumentRules): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (schema: unknown): void => {
    for (const [, name] of (JSON.stringify(schema) ?? "").matchAll(/"#\/\$defs\/([^"]+)"/g)) {
      if (found.has(name!)) continue;
      found.add(name!);
      follow(table.$defs[name!]);
    }
  };
  for (const name of [body, response]) {
    if (name === undefined) continue;
    found.add(name);
    follow(table.$defs[name]);
  }
  if (data !== undefined && table.resources[data] !== undefined) {
    found.add(data);
    follow(table.resources[data].attributes);
  }
  for (const index of query) follow(table.parameters[index]!.schema);
  return found;
}
