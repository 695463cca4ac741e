/** The call of an operation by the command. */
import { isPaged } from "../check-query.js";
import type { Operation } from "../operation.js";
import { idOf, sampleChange, sampleIds, sampleNew, sampleQuery } from "./sample-values.js";

/** The line, with quotes for bash, zsh and fish; undefined for the App Store Server API, which the command does not call. */
export function commandSnippet(operation: Operation): string | undefined {
  return commandArguments(operation)?.map(quoted).join(" ");
}

function commandArguments(operation: Operation): string[] | undefined {
  const { api, method, path, kind, body, response } = operation;
  if (api === "server") return undefined;
  const ids = sampleIds(operation);
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) => ids[name] ?? name);
  const query = Object.entries(sampleQuery(operation)).flatMap(([name, value]) => ["-q", `${name}=${textOf(value)}`]);
  const { flat, linkage } = body ?? {};
  const members = flat
    ? kind === "create"
      ? sampleNew(flat)
      : sampleChange(flat)
    : linkage && { data: idOf(linkage.to) };
  const fields = Object.entries(members ?? {}).flatMap(([name, value]) => ["-f", `${name}=${textOf(value)}`]);
  const isFile = response.mediaTypes.length > 0 && !response.mediaTypes.some((type) => type.includes("json"));
  const more = [...(isPaged(operation) ? ["--all"] : []), ...(isFile ? ["-o", fileName(response.mediaTypes)] : [])];
  return ["storeconnect", "api", method, filled, ...query, ...fields, ...more];
}

const fileName = ([type = ""]: readonly string[]): string => (type.includes("gzip") ? "report.tsv.gz" : "values.csv");

function textOf(value: unknown): string {
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) return value.join(",");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

const quoted = (argument: string): string =>
  /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
