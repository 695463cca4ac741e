/** Prints the tables of error codes that schemas have as `x-error-codes`, for use at run time. */
import type { OpenApiDocument } from "../../openapi.js";

interface ErrorCode {
  code: number;
  name: string;
  retryable: boolean;
}

/** Returns the content of `error-codes.ts`, or undefined if the document has no such tables. */
export function printErrorCodes(document: OpenApiDocument): string | undefined {
  const tables = Object.entries(document.components.schemas).flatMap(([schema, { "x-error-codes": codes }]) =>
    Array.isArray(codes) ? [{ schema, codes: codes as ErrorCode[] }] : [],
  );
  if (tables.length === 0) return undefined;
  const retryable = new Set(
    tables.flatMap(({ codes }) => codes.filter((one) => one.retryable).map(({ code }) => code)),
  );
  const members = tables.map(
    ({ schema, codes }) =>
      `  ${schema}: {\n${codes.map(({ code, name }) => `    ${code}: "${name}",\n`).join("")}  },\n`,
  );
  return `/** The names of the error codes, by the schema that lists them. */
export const errorNames = {
${members.join("")}} as const;

/** The codes after which the same request may be retried; after 4290000, wait for \`Retry-After\`. */
export const retryableErrorCodes: readonly number[] = [${[...retryable].sort().join(", ")}];
`;
}
