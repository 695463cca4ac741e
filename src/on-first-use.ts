/**
 * The functions of the main entry point that are loaded when they are first called: writes, whose table is large, and the tasks
 * above them. Whoever only reads does not pay for them at start-up: with them `import "storeconnect"` takes a quarter longer.
 *
 * Each is a function of its own, not made by a helper: a bundler removes an unused function, and keeps a call.
 */
import type { latestBuild as LatestBuild } from "./connect/tasks/latest-build.js";
import type { setPrices as SetPrices } from "./connect/tasks/set-prices.js";
import type { submitForReview as SubmitForReview } from "./connect/tasks/submit-for-review.js";
import type { addTesters as AddTesters, removeTesters as RemoveTesters } from "./connect/tasks/testers.js";
import type { create as Create } from "./connect/writes/create.js";
import type { link as Link, replaceLinks as ReplaceLinks, unlink as Unlink } from "./connect/writes/link.js";
import type { remove as Remove } from "./connect/writes/remove.js";
import type { update as Update } from "./connect/writes/update.js";

export const create: typeof Create = async (...call) => (await import("./connect/writes/create.js")).create(...call);
export const update: typeof Update = async (...call) => (await import("./connect/writes/update.js")).update(...call);
export const remove: typeof Remove = async (...call) => (await import("./connect/writes/remove.js")).remove(...call);
export const link: typeof Link = async (...call) => (await import("./connect/writes/link.js")).link(...call);
export const unlink: typeof Unlink = async (...call) => (await import("./connect/writes/link.js")).unlink(...call);
export const replaceLinks: typeof ReplaceLinks = async (...call) =>
  (await import("./connect/writes/link.js")).replaceLinks(...call);

export const latestBuild: typeof LatestBuild = async (...call) =>
  (await import("./connect/tasks/latest-build.js")).latestBuild(...call);
export const submitForReview: typeof SubmitForReview = async (...call) =>
  (await import("./connect/tasks/submit-for-review.js")).submitForReview(...call);
export const setPrices: typeof SetPrices = async (...call) =>
  (await import("./connect/tasks/set-prices.js")).setPrices(...call);
export const addTesters: typeof AddTesters = async (...call) =>
  (await import("./connect/tasks/testers.js")).addTesters(...call);
export const removeTesters: typeof RemoveTesters = async (...call) =>
  (await import("./connect/tasks/testers.js")).removeTesters(...call);
