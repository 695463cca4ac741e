/** One sentence about an operation. Apple's document has none, so it is made of the path and the kind. */
import type { Operation } from "./operation.js";

/** `Creates a beta group.`, `Lists the builds of an app.` */
export function summaryOf(operation: Operation): string {
  const { kind, path, response, summary } = operation;
  if (summary !== undefined) return summary;
  const [, , collection = "", , ...rest] = path.split("/");
  const type = typeOf(operation) ?? collection;
  const one = withArticle(singular(words(type)));
  const owner = withArticle(singular(words(collection)));
  const relationship = words(rest.at(-1) ?? "");
  switch (kind) {
    case "list":
      return `Lists ${words(collection)}.`;
    case "read":
      return rest.length === 0 && path.endsWith("}") ? `Reads ${one}.` : `Reads ${words(collection)}.`;
    case "create":
      return `Creates ${one}.`;
    case "update":
      return `Changes ${one}.`;
    case "delete":
      return `Deletes ${owner}.`;
    case "related":
      return `${response.many ? "Lists" : "Reads"} the ${relationship} of ${owner}.`;
    case "linkage":
      return `${response.many ? "Lists the ids" : "Reads the id"} of the ${relationship} of ${owner}.`;
    case "link":
      return `Adds ${relationship} to ${owner}.`;
    case "unlink":
      return `Removes ${relationship} from ${owner}.`;
    case "replaceLinks":
      return `Sets the ${relationship} of ${owner}.`;
    default:
      return rest.length === 0 ? `Reads ${words(collection)}.` : `Reads the ${rest.map(words).join(" ")} of ${owner}.`;
  }
}

/** The type of resource that a write is about. */
const typeOf = ({ body, response }: Operation): string | undefined => body?.flat?.type ?? response.type;

/** `appStoreVersions` -> `app store versions`. */
export const words = (name: string): string =>
  name
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase();

/** `beta groups` -> `beta group`, `territories` -> `territory`. */
export const singular = (name: string): string =>
  name.endsWith("ies") ? `${name.slice(0, -3)}y` : name.replace(/(?<=[^s])s$/, "");

const withArticle = (name: string): string => `${/^[aeio]/.test(name) ? "an" : "a"} ${name}`;
