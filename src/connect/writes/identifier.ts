/** Reads the type and id of a resource from what callers have: an id, a resource, or the URL of one. */
import type { Requester } from "../../client/untyped-request.js";
import { HostError } from "../../errors/index.js";
import { type TypeWithTypeAttribute, typesWithTypeAttribute } from "../../generated/connect/writes.js";

/** A resource as a response, `collect`, `resolve`, `create` or `getApps` returns it. */
export type ResourceReference<Type extends string> = Type extends TypeWithTypeAttribute
  ? { readonly id: string; readonly type?: string | null | undefined }
  : { readonly id: string; readonly type: Type };

/** A resource of one type: its id, the URL in its `links.self`, or the resource itself, plain or resolved. */
export type Identified<Type extends string> = string | ResourceReference<Type>;

/** How a resource is named in a request. */
export interface ResourceIdentifier {
  readonly type: string;
  readonly id: string;
}

/**
 * Returns the type and id of a resource.
 *
 * @param name the member or parameter that has the value, for messages.
 * @throws {TypeError} if it is neither an id, a resource of the type nor the URL of one.
 * @throws {HostError} for a URL on another host than the client's.
 */
export function identify(client: Requester, name: string, type: string, value: unknown): ResourceIdentifier {
  if (typeof value === "string" && value !== "") {
    return { type, id: /^https?:\/\//i.test(value) ? idInUrl(client, name, type, value) : value };
  }
  const { id, type: own, ...rest } = (typeof value === "object" && value !== null ? value : {}) as PossibleResource;
  if (typeof id !== "string" || id === "")
    throw new TypeError(`"${name}" must be the id of a resource of the type "${type}", the resource, or its URL`);
  const isTypeAttribute = typesWithTypeAttribute.includes(type) && !("attributes" in rest || "links" in rest);
  if (own !== type && !isTypeAttribute)
    throw new TypeError(`"${name}" must be a resource of the type "${type}", not ${described(own)}`);
  return { type, id };
}

interface PossibleResource {
  id?: unknown;
  type?: unknown;
}

const described = (type: unknown): string => (typeof type === "string" ? `"${type}"` : "one without a type");

/** Reads `https://host/v1/apps/123`. The messages don't quote the URL, whose query may be secret. */
function idInUrl(client: Requester, name: string, type: string, url: string): string {
  const { baseUrl = "https://api.appstoreconnect.apple.com" } = client;
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const base = new URL(baseUrl);
  if (parsed && parsed.origin !== base.origin)
    throw new HostError(`"${name}" must be the URL of a resource on ${base.origin}, not on ${parsed.origin}.`);
  const prefix = base.pathname.replace(/\/$/, "");
  const path = parsed?.pathname.startsWith(prefix) ? parsed.pathname.slice(prefix.length) : "";
  const [, own, encoded = ""] = /^\/v\d+\/(\w+)\/([^/]+)$/.exec(path) ?? [];
  const id = decode(encoded);
  if (own !== type || id === "")
    throw new TypeError(
      `"${name}" must be the URL of a resource of the type "${type}", such as ${base.origin}/v1/${type}/ID`,
    );
  return id;
}

/** Returns "" for what is not encoded as a part of a URL. */
function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return "";
  }
}
