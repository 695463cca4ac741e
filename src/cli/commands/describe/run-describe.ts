/** The action of `storeconnect describe`. */
import {
  commandSnippet,
  nearest,
  nearestOperations,
  type Operation,
  operations,
  operationsAt,
  summaryOf,
  typescriptSnippet,
} from "../../../operations/index.js";
import { baseUrlOf, methods, toApiPath } from "../../api-path.js";
import { usageError } from "../../command-error.js";
import type { Shell } from "../../shell.js";
import { describeOperation } from "./describe-operation.js";

/** The options of `storeconnect describe`. */
export interface DescribeOptions {
  readonly json?: true;
}

/** Prints an operation for people, or with `--json` all that is known about it. Sends nothing. */
export function runDescribe(words: readonly string[], { json }: DescribeOptions, shell: Shell): void {
  const { operation, others } = findDescribed(words.join(" ").trim(), shell);
  const snippets = { typescript: typescriptSnippet(operation), command: commandSnippet(operation) };
  if (json) {
    const known = JSON.parse(JSON.stringify(operation)) as object;
    shell.stdout.write(`${JSON.stringify({ ...known, summary: summaryOf(operation), snippets }, null, 2)}\n`);
  } else shell.stdout.write(describeOperation(operation, others, snippets));
}

/**
 * Finds an operation by its id, by its path, or by its method and path.
 *
 * @throws {CommandError} if there is none; it names the nearest.
 */
function findDescribed(given: string, shell: Shell): { operation: Operation; others: readonly string[] } {
  const byId = operations().find(({ id }) => id.toLowerCase() === given.toLowerCase());
  if (byId !== undefined) return { operation: byId, others: [] };
  const [, method, rest = ""] = /^(?:([a-z]+)\s+)?(\S+)$/i.exec(given) ?? [];
  const wanted = method?.toUpperCase();
  if (wanted !== undefined && !methods.includes(wanted))
    throw usageError(`"${method}" is not a method: ${methods.join(", ")}`);
  const path = toApiPath(rest.replace(/[?#].*$/s, ""), baseUrlOf({}, shell));
  const found = operationsAt(path).map(({ operation }) => operation);
  const operation = wanted === undefined ? found[0] : found.find((one) => one.method === wanted);
  if (operation !== undefined) {
    const others = found.filter((one) => one.path === operation.path && one !== operation).map((one) => one.method);
    return { operation, others: wanted === undefined ? others : [] };
  }
  if (found.length > 0) throw usageError(`${path} has no ${wanted}, but ${found.map((one) => one.method).join(", ")}`);
  const near = rest.includes("/")
    ? nearestOperations(wanted ?? "GET", path).map((one) => `${one.method} ${one.path}`)
    : nearest(
        given,
        operations().map(({ id }) => id),
      );
  throw usageError(`No operation is called ${given}`, ["The nearest are:", ...near]);
}
