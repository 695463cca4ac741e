/**
 * Parses the overlay: OpenAPI Overlay 1.1 (https://spec.openapis.org/overlay/v1.1.0.html) in YAML, plus our `x-` keys.
 *
 * A **correction** is one action, or several consecutive ones with the same `x-id`; the first of them has these keys:
 *
 * - `x-id`: its name, in kebab-case.
 * - `description`, `x-reason`, `x-source`: what it does, why, and who reported it. A source is a string or a list of strings.
 * - `x-right`: a JSONPath that selects the positions where the document is right. Required if the actions remove, or select
 *   only what is wrong: once everything is right they select nothing, and `x-right` distinguishes that from a wrong path.
 * - `x-expect`: the number of positions, for a correction of positions that it names. A group that Apple extends has none: any
 *   number except 0 is right.
 * - `x-versions`: the versions of Apple's document that it applies to (a semver range). In other versions it may match
 *   nothing.
 */
import { readFile } from "node:fs/promises";
import { compile } from "json-p3";
import semver from "semver";
import { parse } from "yaml";
import { messageOf } from "../document.js";
import { isJsonObject, type Json } from "../json.js";

/** One action of the overlay: exactly one of `update` and `remove`. */
export interface OverlayAction {
  readonly target: string;
  readonly update?: Json;
  readonly remove?: true;
}

/** Consecutive actions with the same `x-id`, and the keys of the first one. */
export interface Correction {
  readonly id: string;
  readonly description: string;
  readonly reason: string;
  readonly sources: readonly string[];
  readonly right?: string;
  readonly expect?: number;
  readonly versions?: string;
  readonly actions: readonly OverlayAction[];
}

/** A parsed overlay: its corrections in the order of the file. */
export interface Overlay {
  readonly title: string;
  readonly version: string;
  readonly corrections: readonly Correction[];
}

/** The overlay is invalid or does not fit the document. The message names every faulty correction. */
export class OverlayError extends Error {
  override readonly name = "OverlayError";
}

const actionKeys = new Set(["target", "update", "remove"]);
const correctionKeys = new Set(["description", "x-id", "x-reason", "x-source", "x-right", "x-expect", "x-versions"]);

/**
 * Reads the overlay at `path`.
 *
 * @throws {OverlayError} naming the invalid action.
 */
export async function readOverlay(path: string | URL): Promise<Overlay> {
  return parseOverlay(await readFile(path, "utf8"));
}

/**
 * Parses `text` as an overlay in YAML or JSON.
 *
 * @throws {OverlayError} naming the invalid action.
 */
export function parseOverlay(text: string): Overlay {
  const file: unknown = parse(text);
  if (!isJsonObject(file) || !/^1\.[01]\.\d+$/.test(String(file["overlay"]))) {
    throw new OverlayError('The overlay: "overlay" must be 1.0.x or 1.1.x.');
  }
  const { info, actions } = file;
  if (!isJsonObject(info) || typeof info["title"] !== "string" || typeof info["version"] !== "string") {
    throw new OverlayError('The overlay: "info" must have the strings "title" and "version".');
  }
  if (!Array.isArray(actions) || actions.length === 0) {
    throw new OverlayError('The overlay: "actions" must be a list with at least one action.');
  }

  const corrections = new Map<string, Correction & { actions: OverlayAction[] }>();
  let last: string | undefined;
  for (const [index, entry] of actions.entries()) {
    const id = isJsonObject(entry) ? entry["x-id"] : undefined;
    const fault = faultReporter(index, id);
    if (!isJsonObject(entry)) throw fault("must be an object");
    if (typeof id !== "string" || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw fault('"x-id" must be in kebab-case');
    const action = parseAction(entry, fault);
    const open = corrections.get(id);
    if (open === undefined) {
      corrections.set(id, { ...parseCorrection(id, entry, fault), actions: [action] });
    } else if (id !== last) {
      throw fault('"x-id" belongs to an earlier correction; the actions of a correction must be consecutive');
    } else {
      const extra = Object.keys(entry).find((key) => key !== "x-id" && !actionKeys.has(key));
      if (extra !== undefined) throw fault(`"${extra}" is allowed only in the first action of the correction`);
      open.actions.push(action);
    }
    last = id;
  }
  for (const { id, right, actions } of corrections.values()) {
    if (right === undefined && actions.some((action) => action.remove)) {
      throw new OverlayError(`The overlay's correction "${id}": "x-right" is required if an action removes.`);
    }
  }
  return { title: info["title"], version: info["version"], corrections: [...corrections.values()] };
}

type Fault = (message: string) => OverlayError;

function faultReporter(index: number, id: unknown): Fault {
  const name = typeof id === "string" ? ` ("${id}")` : "";
  return (message) => new OverlayError(`The overlay's action ${index + 1}${name}: ${message}.`);
}

function parseAction(entry: Record<string, Json>, fault: Fault): OverlayAction {
  for (const key of Object.keys(entry)) {
    if (!actionKeys.has(key) && !correctionKeys.has(key)) throw fault(`"${key}" is not a key of an action`);
  }
  const target = jsonPath("target", entry["target"], fault);
  if ("update" in entry === "remove" in entry) throw fault('must have either "update" or "remove"');
  if (!("remove" in entry)) return { target, update: entry["update"] ?? null };
  if (entry["remove"] !== true) throw fault('"remove" must be true');
  return { target, remove: true };
}

function parseCorrection(id: string, entry: Record<string, Json>, fault: Fault): Omit<Correction, "actions"> {
  const source = entry["x-source"];
  const sources = Array.isArray(source) ? source : [source];
  if (!sources.every((one) => typeof one === "string" && one !== "") || sources.length === 0) {
    throw fault('"x-source" must be a non-empty string or a list of them');
  }
  const versions = entry["x-versions"];
  if (versions !== undefined && !isRange(versions)) throw fault('"x-versions" must be a semver range');
  const expect = entry["x-expect"];
  if (expect !== undefined && !isCount(expect)) throw fault('"x-expect" must be a positive integer');
  return {
    id,
    description: requireString("description", entry["description"], fault),
    reason: requireString("x-reason", entry["x-reason"], fault),
    sources: sources as string[],
    ...(expect !== undefined && { expect }),
    ...(versions !== undefined && { versions }),
    ...(entry["x-right"] !== undefined && { right: jsonPath("x-right", entry["x-right"], fault) }),
  };
}

function requireString(key: string, value: Json | undefined, fault: Fault): string {
  if (typeof value !== "string" || value.trim() === "") throw fault(`"${key}" must be a non-empty string`);
  return value.trim();
}

function jsonPath(key: string, value: Json | undefined, fault: Fault): string {
  const path = requireString(key, value, fault);
  try {
    compile(path);
  } catch (cause) {
    throw fault(`"${key}" is not a JSONPath (RFC 9535): ${messageOf(cause)}`);
  }
  return path;
}

function isRange(value: Json): value is string {
  return typeof value === "string" && semver.validRange(value) !== null;
}

function isCount(value: Json): value is number {
  return typeof value === "number" && Number.isInteger(value) && value > 0;
}
