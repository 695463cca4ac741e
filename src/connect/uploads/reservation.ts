/** The resource of an uploaded file: reserved, read, committed and deleted with the client's own rules. */
import type { Requester } from "../../client/untyped-request.js";
import { fillPath } from "../../client/url.js";
import {
  isApiError,
  isUnknownOutcomeError,
  UploadChecksumError,
  type UploadFacts,
  UploadFailedError,
  type UploadProblem,
  UploadSizeError,
} from "../../errors/index.js";
import type { UploadKindRule } from "../../generated/connect/upload-kinds.js";
import type { Range } from "./source.js";

/** A resource with `uploadOperations`. */
export interface FileResource {
  readonly type: string;
  readonly id: string;
  readonly attributes?: Readonly<Record<string, unknown>> | undefined;
}

/** How Apple wants one part. */
export interface PartOperation extends Range {
  readonly method: string;
  readonly url: string;
  readonly requestHeaders?: readonly { readonly name: string; readonly value: string }[] | null;
  /** When the URL expires, if Apple says so here. */
  readonly expiration?: string | null;
}

type Document = { data: FileResource };

/**
 * Reserves a file. No signal ends it: the id of a reservation that is lost on its way is not known to anyone, and it could not
 * be deleted.
 */
export async function reserve(
  client: Requester,
  { path, type }: UploadKindRule,
  { attributes, relationships }: { attributes: object; relationships: object },
): Promise<FileResource> {
  const hasParent = Object.keys(relationships).length > 0;
  const data = { type, attributes, ...(hasParent && { relationships }) };
  const document = await client.request<Document>(path, { method: "POST", body: { data } });
  return document.data;
}

/** Reads a file. */
export async function read(
  client: Requester,
  { path }: UploadKindRule,
  id: string,
  signal: AbortSignal,
): Promise<FileResource> {
  const document = await client.request<Document>(fillPath(`${path}/{id}`, { id }), { signal });
  return document.data;
}

/**
 * Commits a file, as soon as all its parts have arrived. If the response is lost, the file shows whether the commit took effect.
 *
 * @throws {UploadChecksumError} if Apple rejects the checksum.
 */
export async function commit(
  client: Requester,
  { path, type, states, checksum }: UploadKindRule,
  { facts, id, md5 }: { facts: UploadFacts; id: string; md5: string | undefined },
): Promise<FileResource> {
  const attributes = { uploaded: true, ...(checksum !== undefined && md5 !== undefined && checksumOf(checksum, md5)) };
  const url = fillPath(`${path}/{id}`, { id });
  try {
    const body = { data: { type, id, attributes } };
    return (await client.request<Document>(url, { method: "PATCH", body })).data;
  } catch (error) {
    if (isUnknownOutcomeError(error)) {
      const { data } = await client.request<Document>(url);
      if (!isAwaiting(states, data)) return data;
    }
    if (isApiError(error) && error.status === 409 && error.errors.some((one) => isAboutChecksum(Object.values(one))))
      throw new UploadChecksumError(
        facts,
        error.errors.map(({ code, detail, title }) => ({ code, description: detail ?? title })),
        { cause: error },
      );
    throw error;
  }
}

/** `sourceFileChecksum` is the hash itself, `sourceFileChecksums` an object of hashes. */
const checksumOf = (attribute: string, md5: string): object =>
  attribute === "sourceFileChecksums"
    ? { [attribute]: { file: { hash: md5, algorithm: "MD5" } } }
    : { [attribute]: md5 };

/** Deletes what was reserved. Its errors are not reported, since the one that led here is. */
export async function release(client: Requester, { path, canDelete }: UploadKindRule, id: string): Promise<void> {
  if (!canDelete) return;
  const url = fillPath(`${path}/{id}`, { id });
  await client.request(url, { method: "DELETE", timeoutMs: 30_000 }).catch(() => {});
}

/**
 * The parts that Apple wants, by their place in the file.
 *
 * @throws {UploadSizeError} if they are not the whole file.
 */
export function operationsOf({ attributes }: FileResource, facts: UploadFacts, size: number): PartOperation[] {
  const operations = [...((attributes?.["uploadOperations"] ?? []) as PartOperation[])];
  operations.sort((a, b) => a.offset - b.offset);
  let end = 0;
  for (const { offset, length } of operations) {
    if (offset !== end) break;
    end += length;
  }
  if (end !== size)
    throw new UploadSizeError(facts, `has ${size} bytes, and its reservation has parts for ${end} bytes`);
  return operations;
}

/** Whether a file waits for its parts and its commit. */
export const isAwaiting = (states: readonly string[], file: FileResource): boolean =>
  statesIn(states, file).includes("AWAITING_UPLOAD");

const unfinished: readonly string[] = ["AWAITING_UPLOAD", "UPLOAD_COMPLETE", "PROCESSING"];

/** Whether the processing of a file has ended, well or not. */
export function isProcessed(states: readonly string[], file: FileResource): boolean {
  const found = statesIn(states, file);
  return found.includes("FAILED") || (found.length > 0 && !found.some((state) => unfinished.includes(state)));
}

/** @throws {UploadChecksumError} or {UploadFailedError} if the processing of a file failed. */
export function requireSuccess(states: readonly string[], file: FileResource, facts: UploadFacts): void {
  if (!statesIn(states, file).includes("FAILED")) return;
  const problems = (name: "errors" | "warnings"): UploadProblem[] =>
    states.flatMap((attribute) => {
      const value = file.attributes?.[attribute] as Partial<Record<string, UploadProblem[] | null>> | null | undefined;
      return (typeof value === "object" && value?.[name]) || [];
    });
  const details = (file.attributes?.["stateDetails"] ?? []) as UploadProblem[];
  const errors = [...problems("errors"), ...details];
  if (errors.some((one) => isAboutChecksum(Object.values(one)))) throw new UploadChecksumError(facts, errors);
  throw new UploadFailedError(facts, errors, problems("warnings"));
}

/** The values of the state attributes: strings, or objects with a `state`. */
function statesIn(states: readonly string[], { attributes }: FileResource): string[] {
  return states.flatMap((name) => {
    const value = attributes?.[name] as string | { state?: string | null } | null | undefined;
    const state = typeof value === "object" ? value?.state : value;
    return state ?? [];
  });
}

/** Apple's document has no code for it: the word is in the code, the description or the pointer. */
const isAboutChecksum = (values: readonly unknown[]): boolean => /checksum/i.test(JSON.stringify(values));
