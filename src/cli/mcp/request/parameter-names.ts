/**
 * Names of parameters as model APIs accept them. These allow letters, digits, `_`, `.` and `-` alone, so that Apple's
 * `filter[bundleId]` is `filter.bundleId` here. Apple's own names are accepted as well.
 */
import type { Operation, OperationParameter } from "../../../operations/index.js";

/** `filter[app.name]` -> `filter.app.name` */
export const modelName = (name: string): string => name.replace(/\[(.*)\]$/, ".$1");

/** The parameters of an operation's query. */
export const queryParameters = ({ parameters }: Operation): readonly OperationParameter[] =>
  parameters.filter((parameter) => parameter.in === "query");

/** The parameter of a query by either of its names. */
export const parameterNamed = (operation: Operation, name: string): OperationParameter | undefined =>
  queryParameters(operation).find((parameter) => parameter.name === name || modelName(parameter.name) === name);
