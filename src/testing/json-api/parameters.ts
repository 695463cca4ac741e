/** Reads query parameters as strictly as Apple does. */

import type { JsonSchema } from "../../generated/connect/rules.js";
import { type ErrorEntry, ErrorResponse, parameterError } from "../error-response.js";
import type { Operation } from "../rules/operations.js";
import type { Rules } from "../rules/rules.js";

/** The values of each parameter that was sent, split at the commas. */
export type QueryParameters = ReadonlyMap<string, readonly string[]>;

/** The values that a parameter accepts. */
interface Accepted {
  readonly required: boolean;
  readonly oneOf: ReadonlySet<string> | undefined;
  /** A whole number from 1 up to this. */
  readonly max: number | undefined;
  /** Whether several values can be joined by commas. */
  readonly isList: boolean;
}

const none: QueryParameters = new Map();

/** Makes the function that reads the query of an operation. What an operation accepts is read from the rules once. */
export function createParameterReader(rules: Rules): (operation: Operation, query: URLSearchParams) => QueryParameters {
  const byOperation = new Map<Operation, ReadonlyMap<string, Accepted>>();

  function acceptedBy(operation: Operation): ReadonlyMap<string, Accepted> {
    const known = byOperation.get(operation);
    if (known) return known;
    const accepted = new Map<string, Accepted>();
    for (const { name, required = false, schema } of rules.parameters(operation)) {
      const types = rules.schemas.types(schema);
      const items = schema["items"] as JsonSchema | undefined;
      const isBoolean = (types.includes("array") ? rules.schemas.types(items) : types).includes("boolean");
      const values = rules.schemas.values(schema) ?? (isBoolean ? [true, false] : undefined);
      const { maximum } = schema;
      const isNumber = types.includes("integer");
      accepted.set(name, {
        required,
        oneOf: values && new Set(values.map(String)),
        max: isNumber ? Number(maximum ?? Number.MAX_SAFE_INTEGER) : undefined,
        isList: types.includes("array"),
      });
    }
    // The document leaves out the parameter that links to the next page have.
    if (operation.many) accepted.set("cursor", { required: false, oneOf: undefined, max: undefined, isList: false });
    byOperation.set(operation, accepted);
    return accepted;
  }

  return (operation, query) => {
    const accepted = acceptedBy(operation);
    if (query.size === 0 && operation.query.length === 0) return none;
    const errors: ErrorEntry[] = [];
    const parameters = new Map<string, readonly string[]>();

    for (const name of new Set(query.keys())) {
      const allowed = accepted.get(name);
      const sent = query.getAll(name);
      const values = allowed?.isList === false ? sent.slice(0, 1) : (sent[0]?.split(",") ?? []);
      const invalid = values.find((value) => !accepts(allowed, value));
      if (allowed === undefined) {
        errors.push(parameterError("ILLEGAL", name, "cannot be used with this request"));
      } else if (sent.length > 1) {
        errors.push(parameterError("INVALID", name, "was sent more than once; join its values with commas"));
      } else if (invalid !== undefined) {
        errors.push(parameterError("INVALID", name, `does not accept '${invalid.slice(0, 100)}'${hint(allowed)}`));
      } else {
        parameters.set(name, values);
      }
    }
    for (const [name, { required }] of accepted) {
      if (required && !query.has(name)) errors.push(parameterError("REQUIRED", name, "is required"));
    }
    if (errors.length > 0) throw new ErrorResponse(400, errors);
    return parameters;
  };
}

function accepts(allowed: Accepted | undefined, value: string): boolean {
  if (allowed?.oneOf) return allowed.oneOf.has(value);
  if (allowed?.max !== undefined) return /^[1-9]\d*$/.test(value) && Number(value) <= allowed.max;
  return true;
}

function hint({ oneOf, max }: Accepted): string {
  if (oneOf) return `, only ${[...oneOf].join(", ")}`;
  return max === undefined ? "" : `, only a number from 1 to ${max}`;
}
