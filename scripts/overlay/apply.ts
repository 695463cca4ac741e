/**
 * Applies the overlay and reports which corrections were applied, were no longer needed or did not match.
 *
 * The states:
 *
 * - **applied N**: the actions changed the document; N positions are right now that were not before.
 * - **already right**: nothing changed, and the positions exist. Without `x-right`, the positions are those that the targets
 *   select (a merge that changes nothing). With it, they are those that `x-right` selects after the actions; needed if a
 *   target selects only what is wrong, and so selects nothing once Apple has fixed it.
 * - **matched nothing**: there is no position, or another number than `x-expect` says. This fails the run, unless
 *   `x-versions` excludes the document's version; then the report says **not for this version**.
 *
 * Other overlay tools must produce the same document: they ignore the `x-` keys, which affect only the report here. So each
 * action is tried on each version, and its target must not select what is already right. For the same reason the
 * targets of an `update` are objects or arrays, lists inside an `update` are appended, and an action removes at most one item
 * of a list.
 *
 * Why a merge of our own, on top of a maintained JSONPath library (json-p3, RFC 9535): the overlay libraries on npm report
 * no counts. openapi-format skips misses silently and replaces a list with the entry to append; openapi-overlays-js uses
 * the JSONPath that preceded the RFC. The tests compare our result with openapi-format's.
 */
import { compile, type JSONPathNode } from "json-p3";
import semver from "semver";
import { isJsonObject, type Json, type JsonObject } from "../json.js";
import { type Correction, type Overlay, type OverlayAction, OverlayError } from "./parse.js";

export { type Overlay, OverlayError, readOverlay } from "./parse.js";

/** The outcome of one correction. */
export interface CorrectionReport {
  readonly id: string;
  readonly state: "applied" | "already right" | "not for this version";
  /** The number of positions that are right now: just corrected, or right before. */
  readonly places: number;
  /** How many of them the correction changed. */
  readonly applied: number;
}

/**
 * Returns a corrected copy of `document` and a report for each correction, in the order of the file.
 *
 * `version` is the version of Apple's document (`info.version`), for `x-versions`.
 *
 * @throws {OverlayError} naming every correction that matched nothing, or not the expected number of positions.
 * @throws {TypeError} if `version` is not a version.
 */
export function applyOverlay(
  document: JsonObject,
  overlay: Overlay,
  { version }: { readonly version: string },
): { document: JsonObject; reports: CorrectionReport[] } {
  const parsed = semver.coerce(version);
  if (parsed === null) throw new TypeError(`"version" must be a version such as 4.4.1, not "${version}".`);
  const corrected = structuredClone(document);
  const reports: CorrectionReport[] = [];
  const faults: string[] = [];
  for (const correction of overlay.corrections) {
    const outcome = applyCorrection(corrected, correction, parsed.version);
    if (typeof outcome === "string") faults.push(`- ${correction.id} ${outcome}`);
    else reports.push(outcome);
  }
  if (faults.length > 0) {
    throw new OverlayError(
      `The overlay does not fit Apple's document ${version}. Fix it, or limit the correction to the versions it applies to ` +
        `with "x-versions":\n${faults.join("\n")}`,
    );
  }
  return { document: corrected, reports };
}

/** Formats `report` as one line: `device-status-processing: applied 1`. */
export function describeReport({ id, state, applied }: CorrectionReport): string {
  return `${id}: ${state === "applied" ? `applied ${applied}` : state}`;
}

/** Applies `correction` in place. Returns its report, or a message if it does not fit. */
function applyCorrection(document: JsonObject, correction: Correction, version: string): CorrectionReport | string {
  const { id, right } = correction;
  const applies = correction.versions === undefined || semver.satisfies(version, correction.versions);
  const rightBefore = right === undefined ? 0 : select(document, right).length;
  let matched = 0;
  let changed = 0;
  let missed: string | undefined;
  for (const action of correction.actions) {
    const nodes = select(document, action.target);
    if (nodes.length === 0) missed ??= action.target;
    matched += nodes.length;
    changed += applyAction(document, action, nodes, id);
  }
  const places = right === undefined ? matched : select(document, right).length;
  const applied = right === undefined ? changed : places - rightBefore;

  if (changed > 0 && applied <= 0) return `changed ${changed} positions, but "x-right" does not select them: ${right}`;
  if (changed === 0 && !applies) return { id, state: "not for this version", places, applied: 0 };
  if (applies) {
    if (places === 0) return `matched nothing: ${right ?? missed}`;
    if (right === undefined && missed !== undefined) return `matched nothing in one of its actions: ${missed}`;
    const { expect } = correction;
    if (expect !== undefined && places !== expect) return `found ${places} positions, expected ${expect}`;
  }
  return { id, state: changed > 0 ? "applied" : "already right", places, applied };
}

function select(document: JsonObject, path: string): JSONPathNode[] {
  return compile(path).query(document).nodes;
}

/** Applies `action` to `nodes` in place. Returns how many of them it changed. */
function applyAction(document: JsonObject, action: OverlayAction, nodes: JSONPathNode[], id: string): number {
  for (const { value, location } of nodes) {
    if (location.length === 0 || !(action.remove || isContainer(value as Json))) {
      throw new OverlayError(
        `The overlay's correction "${id}" selects ${pathOf(location)}: a target must be an object or array below the root.`,
      );
    }
  }
  if (action.remove) {
    // From the end, so that removing an item does not shift those still to be removed.
    for (const { location } of nodes.reverse()) remove(document, location);
    return nodes.length;
  }
  let changed = 0;
  for (const { value, location } of nodes) {
    if (update(value as JsonObject | Json[], action.update ?? null, id, location)) changed++;
  }
  return changed;
}

function remove(document: JsonObject, location: readonly (string | number)[]): void {
  const key = location[location.length - 1]!;
  let parent: Json | undefined = document;
  for (const step of location.slice(0, -1)) parent = (parent as Record<string | number, Json> | undefined)?.[step];
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (isJsonObject(parent)) delete parent[key];
}

/** Merges `source` into `target` by the rules of Overlay 1.1. Returns whether anything changed. */
function update(
  target: JsonObject | Json[],
  source: Json,
  id: string,
  location: readonly (string | number)[],
): boolean {
  if (Array.isArray(target)) {
    target.push(structuredClone(source));
    return true;
  }
  if (!isJsonObject(source)) throw incompatible(id, location);
  let changed = false;
  for (const [key, value] of Object.entries(source)) {
    const old = Object.hasOwn(target, key) ? target[key] : undefined;
    if (old === undefined) {
      target[key] = structuredClone(value);
      changed = true;
    } else if (Array.isArray(old) && Array.isArray(value)) {
      old.push(...structuredClone(value));
      if (value.length > 0) changed = true;
    } else if (isJsonObject(old) && isJsonObject(value)) {
      if (update(old, value, id, [...location, key])) changed = true;
    } else if (isContainer(old) || isContainer(value)) {
      throw incompatible(id, [...location, key]);
    } else if (old !== value) {
      target[key] = value;
      changed = true;
    }
  }
  return changed;
}

function isContainer(value: Json): boolean {
  return typeof value === "object" && value !== null;
}

function incompatible(id: string, location: readonly (string | number)[]): OverlayError {
  return new OverlayError(`The overlay's correction "${id}" puts an incompatible value at ${pathOf(location)}.`);
}

function pathOf(location: readonly (string | number)[]): string {
  return `$${location.map((key) => `[${typeof key === "number" ? key : `'${key}'`}]`).join("")}`;
}
