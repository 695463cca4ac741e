/** The faults of one fake store: which one applies to a request. */

import { ErrorResponse } from "../error-response.js";
import type { Effect } from "../http/effect.js";
import { type FakeFault, type FaultEffects, type FaultOptions, matchNames } from "./fault-options.js";
import { type FaultKind, isString, isWhole } from "./kind.js";
import { faultKinds } from "./kinds/index.js";
import { createPathTest } from "./path-test.js";

/** The header that sets a fault for its own request: JSON of `FaultEffects`. */
export const faultHeader = "x-fake-fault";

/** The faults of one fake store. */
export interface Faults {
  /** @throws {TypeError} naming the option that is wrong. */
  add(options: FaultOptions): FakeFault;
  /** The effects of the first fault that applies to a request, which is counted. */
  take(method: string, path: string): readonly Effect[];
  /** Removes all faults. */
  clear(): void;
}

interface Entry {
  readonly effects: readonly Effect[];
  readonly matches: (method: string, path: string) => boolean;
  readonly times: number;
  skip: number;
  used: number;
}

export function createFaults(): Faults {
  let entries: Entry[] = [];
  return {
    add(options) {
      const { method, path, times = 1, skip = 0, ...effects } = checkMatch(options);
      const matchesPath = createPathTest(path);
      const entry: Entry = {
        effects: createEffects(effects),
        matches: (ofRequest, pathOfRequest) =>
          (method === undefined || method.toUpperCase() === ofRequest) && matchesPath(pathOfRequest),
        times,
        skip,
        used: 0,
      };
      entries.push(entry);
      return {
        get used() {
          return entry.used;
        },
        remove() {
          entries = entries.filter((one) => one !== entry);
        },
      };
    },

    take(method, path) {
      let taken: Entry | undefined;
      for (const entry of entries) {
        if (entry.used >= entry.times || !entry.matches(method, path)) continue;
        if (entry.skip > 0) entry.skip -= 1;
        else taken ??= entry;
      }
      if (!taken) return [];
      taken.used += 1;
      return taken.effects;
    },

    clear() {
      entries = [];
    },
  };
}

/** The effects of the fault in a header. @throws {ErrorResponse} with 400 if it is not one. */
export function effectsOfHeader(value: string): readonly Effect[] {
  try {
    const effects: unknown = JSON.parse(value);
    if (typeof effects !== "object" || effects === null || Array.isArray(effects)) {
      throw new TypeError("the header must be a JSON object");
    }
    return createEffects(effects);
  } catch (error) {
    const complaint = error instanceof SyntaxError ? "the header must be a JSON object" : (error as Error).message;
    throw new ErrorResponse(400, {
      code: "PARAMETER_ERROR.INVALID",
      title: "A parameter has a wrong value.",
      detail: `The header '${faultHeader}' does not describe a fault: ${complaint}.`,
      source: { parameter: faultHeader },
    });
  }
}

function createEffects(effects: FaultEffects): readonly Effect[] {
  const given = Object.entries(effects).filter(([, value]) => value !== undefined);
  const kinds: Readonly<Record<string, FaultKind>> = faultKinds;
  for (const [name, value] of given) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (!kind && name !== "code" && name !== "detail") {
      throw new TypeError(`"${name}" is not a fault; expected one of ${Object.keys(kinds).join(", ")}`);
    }
    const expected = (kind?.check ?? isString)(value);
    if (expected !== undefined) throw new TypeError(`"${name}" must be ${expected}`);
  }
  const chosen = Object.keys(kinds).filter((name) => given.some(([one]) => one === name));
  const responding = chosen.filter((name) => kinds[name]!.isResponse);
  if (responding.length > 1) {
    throw new TypeError(`"${responding[1]}" cannot be combined with "${responding[0]}"`);
  }
  if (chosen.length === 0) throw new TypeError(`a fault must have one of ${Object.keys(kinds).join(", ")}`);
  if ((effects.code ?? effects.detail) !== undefined && effects.status === undefined) {
    throw new TypeError('"code" and "detail" need "status"');
  }
  return chosen.map((name) => kinds[name]!.effect((effects as Record<string, unknown>)[name] as never, effects));
}

function checkMatch(options: FaultOptions): FaultOptions {
  if (typeof options !== "object" || options === null) throw new TypeError('"fault" must be an object');
  const { method, path, times, skip } = options;
  const complaints: Readonly<Record<string, string | undefined>> = {
    method: method === undefined ? undefined : isString(method),
    path: path === undefined || path instanceof RegExp ? undefined : isPath(path),
    times: times === undefined || times === Number.POSITIVE_INFINITY ? undefined : isWhole(1)(times),
    skip: skip === undefined ? undefined : isWhole(0)(skip),
  };
  for (const name of matchNames) {
    if (complaints[name] !== undefined) throw new TypeError(`"${name}" must be ${complaints[name]}`);
  }
  return options;
}

const isPath = (value: unknown): string | undefined =>
  typeof value === "string" && /^(\/|\*\*)/.test(value) ? undefined : 'a path that begins with "/", or a RegExp';
