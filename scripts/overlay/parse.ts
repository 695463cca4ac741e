/**
 * The overlay as a file: OpenAPI Overlay 1.0 (https://spec.openapis.org/overlay/v1.0.0.html) in YAML, plus our `x-` keys.
 *
 * A **correction** is one action, or several in a row that share an `x-id`; the first of them carries the keys:
 *
 * - `x-id`: its name, in kebab-case.
 * - `description`, `x-reason`, `x-source`: what it does, why, and who saw it. A source is a text or a list of texts.
 * - `x-right`: a JSONPath that selects the places where the document is right. Needed where the actions remove, or select
 *   only what is wrong: once all is right they select nothing, and `x-right` tells that from a path gone astray.
 * - `x-expect`: how many places there are. A number, or numbers by version (`{"4.4.1": 89}`) for a class that Apple adds
 *   to; a version not named there may have any number of them but none.
 * - `x-versions`: for which versions of Apple's document it counts (a semver range). In any other it may match nothing.
 */
import { readFile } from "node:fs/promises";
import { compile } from "json-p3";
import semver from "semver";
import { parse } from "yaml";
import { isJsonObject, type Json } from "../json.js";

/** One action of the overlay: exactly one of `update` and `remove`. */
export interface OverlayAction {
  readonly target: string;
  readonly update?: Json;
  readonly remove?: true;
}

/** Actions in a row that share an `x-id`, and what their first one says about them. */
export interface Correction {
  readonly id: string;
  readonly description: string;
  readonly reason: string;
  readonly sources: readonly string[];
  readonly right?: string;
  readonly expect?: number | Readonly<Record<string, number>>;
  readonly versions?: string;
  readonly actions: readonly OverlayAction[];
}

/** A read overlay: its corrections in the order of the file. */
export interface Overlay {
  readonly title: string;
  readonly version: string;
  readonly corrections: readonly Correction[];
}

/** The overlay is faulty, or did not fit the document. The message names every correction that is at fault. */
export class OverlayError extends Error {
  override readonly name = "OverlayError";
}

const ACTION_KEYS = new Set(["target", "update", "remove"]);
const CORRECTION_KEYS = new Set(["description", "x-id", "x-reason", "x-source", "x-right", "x-expect", "x-versions"]);

/**
 * The overlay in the file at `path`.
 *
 * @throws OverlayError naming the action that is not valid.
 */
export async function readOverlay(path: string | URL): Promise<Overlay> {
  return parseOverlay(await readFile(path, "utf8"));
}

/**
 * The overlay in `text`, YAML or JSON.
 *
 * @throws OverlayError naming the action that is not valid.
 */
export function parseOverlay(text: string): Overlay {
  const file: unknown = parse(text);
  if (!isJsonObject(file) || !/^1\.0\.\d+$/.test(String(file["overlay"]))) {
    throw new OverlayError("The overlay: 'overlay' has to be 1.0.x.");
  }
  const { info, actions } = file;
  if (!isJsonObject(info) || typeof info["title"] !== "string" || typeof info["version"] !== "string") {
    throw new OverlayError("The overlay: 'info' has to have a 'title' and a 'version', both text.");
  }
  if (!Array.isArray(actions) || actions.length === 0) {
    throw new OverlayError("The overlay: 'actions' has to be a list with at least one action.");
  }

  const corrections = new Map<string, Correction & { actions: OverlayAction[] }>();
  let last: string | undefined;
  for (const [index, entry] of actions.entries()) {
    const id = isJsonObject(entry) ? entry["x-id"] : undefined;
    const fault = faultReporter(index, id);
    if (!isJsonObject(entry)) throw fault("has to be an object");
    if (typeof id !== "string" || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw fault("'x-id' has to be in kebab-case");
    const action = parseAction(entry, fault);
    const open = corrections.get(id);
    if (open === undefined) {
      corrections.set(id, { ...parseCorrection(id, entry, fault), actions: [action] });
    } else if (id !== last) {
      throw fault("'x-id' is taken by another correction; the actions of one stand in a row");
    } else {
      const extra = Object.keys(entry).find((key) => key !== "x-id" && !ACTION_KEYS.has(key));
      if (extra !== undefined) throw fault(`'${extra}' belongs to the first action of the correction`);
      open.actions.push(action);
    }
    last = id;
  }
  for (const { id, right, actions } of corrections.values()) {
    if (right === undefined && actions.some((action) => action.remove)) {
      throw new OverlayError(`The overlay's correction "${id}": one that removes has to have 'x-right'.`);
    }
  }
  return { title: info["title"], version: info["version"], corrections: [...corrections.values()] };
}

type Fault = (what: string) => OverlayError;

function faultReporter(index: number, id: unknown): Fault {
  const name = typeof id === "string" ? ` ("${id}")` : "";
  return (what) => new OverlayError(`The overlay's action ${index + 1}${name}: ${what}.`);
}

function parseAction(entry: Record<string, Json>, fault: Fault): OverlayAction {
  for (const key of Object.keys(entry)) {
    if (!ACTION_KEYS.has(key) && !CORRECTION_KEYS.has(key)) throw fault(`'${key}' is not a key of an action`);
  }
  const target = jsonPath("target", entry["target"], fault);
  if ("update" in entry === "remove" in entry) throw fault("has to have either 'update' or 'remove'");
  if (!("remove" in entry)) return { target, update: entry["update"] ?? null };
  if (entry["remove"] !== true) throw fault("'remove' has to be true");
  return { target, remove: true };
}

function parseCorrection(id: string, entry: Record<string, Json>, fault: Fault): Omit<Correction, "actions"> {
  const source = entry["x-source"];
  const sources = Array.isArray(source) ? source : [source];
  if (!sources.every((one) => typeof one === "string" && one !== "") || sources.length === 0) {
    throw fault("'x-source' has to be a text or a list of texts");
  }
  const versions = entry["x-versions"];
  if (versions !== undefined && !isRange(versions)) throw fault("'x-versions' has to be a semver range");
  const expect = entry["x-expect"];
  if (expect === undefined && entry["x-right"] !== undefined) throw fault("'x-right' needs 'x-expect' beside it");
  if (expect !== undefined && !isExpectation(expect)) {
    throw fault("'x-expect' has to be a whole number above 0, or such numbers by semver range");
  }
  return {
    id,
    description: text("description", entry["description"], fault),
    reason: text("x-reason", entry["x-reason"], fault),
    sources: sources as string[],
    ...(expect !== undefined && { expect }),
    ...(versions !== undefined && { versions }),
    ...(entry["x-right"] !== undefined && { right: jsonPath("x-right", entry["x-right"], fault) }),
  };
}

function text(key: string, value: Json | undefined, fault: Fault): string {
  if (typeof value !== "string" || value.trim() === "") throw fault(`'${key}' has to be a text`);
  return value.trim();
}

function jsonPath(key: string, value: Json | undefined, fault: Fault): string {
  const path = text(key, value, fault);
  try {
    compile(path);
  } catch (cause) {
    throw fault(`'${key}' is no JSONPath (RFC 9535): ${cause instanceof Error ? cause.message : cause}`);
  }
  return path;
}

function isRange(value: Json): value is string {
  return typeof value === "string" && semver.validRange(value) !== null;
}

function isExpectation(value: Json): value is number | Record<string, number> {
  const isCount = (count: Json) => typeof count === "number" && Number.isInteger(count) && count > 0;
  if (!isJsonObject(value)) return isCount(value);
  return Object.entries(value).every(([range, count]) => isRange(range) && isCount(count));
}
