/** `create`: creates a resource from a flat object. */
import type { Requester } from "../../client/untyped-request.js";
import { fillPath } from "../../client/url.js";
import type { PatchRoutes } from "../../generated/connect/routes.js";
import { requireFunction, requireOneOf } from "../../options.js";
import { flatten } from "./flat-response.js";
import type { Created, CreatePath, NewResource } from "./flat-write.js";
import { checkKey, compareFixed, findExisting, mayExist, naturalKeyOf, updatable } from "./if-exists.js";
import type { NaturalKeyPath } from "./natural-keys.js";
import { checkOptions, send, type WriteOptions } from "./options.js";
import { type FlatObject, toRequestDocument } from "./request-document.js";

/** Options of {@link create}. `ifExists` is there for resources with a natural key alone. */
export type CreateOptions<Path extends CreatePath> = WriteOptions &
  ([Path] extends [NaturalKeyPath] ? IfExists<Path> : WithoutIfExists<Path>);

/** What happens if the resource exists already. */
export interface IfExists<Path extends CreatePath> {
  /**
   * What to do if Apple reports that the resource exists already, or if the response is lost and the resource is there: `"fail"`
   * throws the error, `"skip"` returns the existing resource as it is, `"update"` changes it to what the object has. The
   * existing resource is read by its natural key, such as the identifier of a bundle id or the locale within its parent, and
   * compared exactly; without exactly one the error is thrown.
   *
   * `"update"` changes what the PATCH of the resource takes. An attribute that it does not take must be as it is, otherwise an
   * {@link ExistingResourceError} names it; a relationship that it does not take is a TypeError before anything is sent.
   *
   * @default "fail"
   */
  ifExists?: "fail" | "skip" | (`${Path}/{id}` extends keyof PatchRoutes ? "update" : never) | undefined;
  /** Called with the existing resource, before it is returned or changed. */
  onExisting?: ((resource: Created<Path>) => void) | undefined;
}

/** The options of a path whose resources have no natural key. */
export interface WithoutIfExists<Path> {
  /** Not possible: the resources of this path have no natural key by which an existing one can be found. */
  ifExists?: NoNaturalKey<Path> | undefined;
}

/** The type of `ifExists` for a path whose resources have no natural key. No value is assignable to it. */
export interface NoNaturalKey<Path> {
  readonly [noNaturalKey]: Path;
}
declare const noNaturalKey: unique symbol;

interface UntypedOptions extends WriteOptions {
  ifExists?: "fail" | "skip" | "update" | undefined;
  onExisting?: ((resource: unknown) => void) | undefined;
}

/**
 * Creates a resource: attributes and relationships are members of one object. Returns the new resource as a flat object, as
 * `resolve` does: `id`, `type` and its attributes. Sends one request. With `ifExists`, a resource that exists already costs one
 * request for each page of the list that has it (one, where the list can be filtered by the key), and one more if it is updated.
 *
 * @param path a path of Apple's document whose POST creates a resource: `"/v1/betaGroups"`.
 * @param resource the attributes and relationships. A relationship takes ids, URLs of `links.self`, or resources, plain or flat.
 * Where Apple creates related resources along, it takes new ones too, as objects without an id: prices for 175 territories in
 * one request.
 * @param options limits, headers and `retry` of each request; `ifExists` and `onExisting`.
 * @throws {ApiError} for a status that is not a success, such as a {@link ConflictError} for 409.
 * @throws {UnknownOutcomeError} if the response is lost, so that the resource may have been created.
 * @throws {ExistingResourceError} if `ifExists` is `"update"`, and an attribute differs that Apple does not let change.
 * @throws {HostError} for the URL of a resource on another host; nothing is sent.
 * @throws {TypeError} if a member or option is wrong or unknown; nothing is sent.
 * @example
 * const group = await create(connect, "/v1/betaGroups", { name: "Friends", app: appId }, { ifExists: "skip" });
 */
export function create<Path extends CreatePath>(
  client: Requester,
  path: Path,
  resource: NewResource<Path>,
  options?: CreateOptions<Path>,
): Promise<Created<Path>>;
export async function create(
  client: Requester,
  path: string,
  resource: FlatObject,
  allOptions: WriteOptions = {},
): Promise<unknown> {
  checkOptions(allOptions, "create", { ifExists: true, onExisting: true });
  const { ifExists = "fail", onExisting, ...options } = allOptions as UntypedOptions;
  requireOneOf("ifExists", ifExists, ["fail", "skip", "update"]);
  if (onExisting !== undefined) requireFunction("onExisting", onExisting);
  const document = toRequestDocument(client, { method: "POST", path }, resource);
  const post = (): Promise<{ data?: unknown } | undefined> => send(client, "POST", path, document, options);
  if (ifExists === "fail") return flatten(await post());

  const key = naturalKeyOf(path);
  checkKey(key, resource);
  const changes = ifExists === "update" ? updatable(path, key, resource) : {};
  try {
    return flatten(await post());
  } catch (error) {
    if (!mayExist(error, key)) throw error;
    const existing = await findExisting(client, key, document, options).catch((failure: unknown) => {
      // What the caller has to know is that the create failed. An abort is the caller's own.
      throw options.signal?.aborted ? failure : error;
    });
    if (!existing) throw error;
    onExisting?.(flatten({ data: existing }));
    if (ifExists === "skip") return flatten({ data: existing });
    compareFixed(path, resource, existing);
    if (Object.keys(changes).length === 0) return flatten({ data: existing });
    const { id } = existing;
    const body = toRequestDocument(client, { method: "PATCH", path: `${path}/{id}`, id }, changes);
    return flatten(await send(client, "PATCH", fillPath(`${path}/{id}`, { id }), body, options));
  }
}
