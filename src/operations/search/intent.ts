/** What the words of a phrase say about the method: the verbs of people, and what operations do. */
import type { Operation } from "../operation.js";

/** What someone wants to do. */
export type Intent = "read" | "create" | "update" | "delete";

const verbs: Readonly<Record<Intent, string>> = {
  read: "list show get find read see view look download fetch check which what who whose how when where why is are was were did does do has have search count number latest newest status details",
  create:
    "create add new make register upload invite send resend submit start begin generate reply respond post give request attach publish ask nominate notify end refund release issue buy",
  update:
    "change update edit rename set modify enable disable turn pause resume expire reorder replace translate cancel choose select let allow only move adjust stop limit mark tie correct",
  delete: "delete remove revoke drop erase clear destroy unlink",
};

const intentByVerb = new Map(
  Object.entries(verbs).flatMap(([intent, words]) => words.split(" ").map((word) => [word, intent as Intent] as const)),
);

/** Returns what the first verb of a phrase wants; undefined for a phrase without a verb. */
export function intentOf(words: readonly string[]): Intent | undefined {
  for (const word of words) {
    const intent = intentByVerb.get(word);
    if (intent !== undefined) return intent;
  }
  return undefined;
}

/** Whether a word is a verb of the list, which says more about the method than about the subject. */
export const isVerb = (word: string): boolean => intentByVerb.has(word);

/** What an operation does. */
function purposeOf({ api, method, kind, summary = "" }: Operation): Intent {
  if (api === "server") {
    const [verb = ""] = summary.toLowerCase().split(" ", 1);
    const intent = intentByVerb.get(verb);
    if (method === "POST" && intent === "read") return "read";
    return method === "GET" ? "read" : method === "DELETE" ? "delete" : (intent ?? "create");
  }
  if (kind === "link") return "create";
  if (kind === "unlink") return "delete";
  return byMethod[method];
}

const byMethod: Readonly<Record<Operation["method"], Intent>> = {
  GET: "read",
  POST: "create",
  PUT: "create",
  PATCH: "update",
  DELETE: "delete",
};

/** How well an operation of the second purpose fits the first: people say "set" where something has to be created. */
const fits: Readonly<Record<Intent | "any", Readonly<Record<Intent, number>>>> = {
  read: { read: 1, create: 0.5, update: 0.5, delete: 0.3 },
  create: { read: 0.4, create: 1, update: 0.7, delete: 0.3 },
  update: { read: 0.4, create: 0.75, update: 1, delete: 0.4 },
  delete: { read: 0.3, create: 0.4, update: 0.6, delete: 1 },
  any: { read: 1, create: 0.95, update: 0.9, delete: 0.6 },
};

/** Returns from 0 to 1 how well an operation fits what someone wants. */
export const fitOf = (intent: Intent | undefined, operation: Operation): number =>
  fits[intent ?? "any"][purposeOf(operation)];
