/** An answer in Apple's error shape, thrown from wherever the fault is found. */

import type { Json } from "../store/resource.js";

/** One entry of `errors`, without the `status` that the whole answer shares. */
export interface Fault {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly source?: { readonly parameter: string } | { readonly pointer: string };
}

/** How many faults of one request are reported; a body can have hundreds of thousands. */
const maxFaults = 100;

/** Ends a request with an error status. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly faults: readonly Fault[];

  constructor(status: number, given: Fault | readonly Fault[]) {
    const faults = [given].flat().slice(0, maxFaults);
    super(faults.map((fault) => `${fault.code}: ${fault.detail}`).join("; "));
    this.status = status;
    this.faults = faults;
  }

  /** The body of the answer. */
  document(requestId: string): Json {
    return { errors: this.faults.map((fault) => ({ id: requestId, status: String(this.status), ...fault })) };
  }
}

/** 404 for a path that the fake does not serve. */
export function unknownPath(path: string): Refusal {
  return new Refusal(404, {
    code: "PATH_ERROR",
    title: "There is nothing at this path.",
    detail: `'${path}' is no path of the fake store.`,
  });
}

/** 404 for a resource that is not there. */
export function unknownResource(type: string, id: string): Refusal {
  return new Refusal(404, {
    code: "NOT_FOUND",
    title: "There is no such resource.",
    detail: `No resource of type '${type}' has the id '${id}'.`,
  });
}
