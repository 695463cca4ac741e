/** The states of app store versions: their steps, and the older attribute `appStoreState` that follows them. */

import type { StoredResource } from "../store/resource.js";
import { stringOf } from "./reading.js";

const approved = ["PENDING_DEVELOPER_RELEASE", "PENDING_APPLE_RELEASE", "PROCESSING_FOR_DISTRIBUTION"];
const rejected = ["REJECTED", "METADATA_REJECTED", "INVALID_BINARY", "DEVELOPER_REJECTED"];
const prepared = ["PREPARE_FOR_SUBMISSION", "READY_FOR_REVIEW"];

/** The states that can follow each `appVersionState`. */
export const appVersionSteps: Readonly<Record<string, readonly string[]>> = {
  PREPARE_FOR_SUBMISSION: ["READY_FOR_REVIEW"],
  READY_FOR_REVIEW: ["PREPARE_FOR_SUBMISSION", "WAITING_FOR_REVIEW"],
  WAITING_FOR_REVIEW: ["IN_REVIEW", "WAITING_FOR_EXPORT_COMPLIANCE", ...rejected],
  WAITING_FOR_EXPORT_COMPLIANCE: ["WAITING_FOR_REVIEW", "IN_REVIEW", ...rejected],
  IN_REVIEW: ["ACCEPTED", ...approved, ...rejected],
  ACCEPTED: ["PREPARE_FOR_SUBMISSION", "WAITING_FOR_REVIEW", ...approved, ...rejected],
  PENDING_DEVELOPER_RELEASE: ["PENDING_APPLE_RELEASE", "PROCESSING_FOR_DISTRIBUTION", "DEVELOPER_REJECTED"],
  PENDING_APPLE_RELEASE: ["PROCESSING_FOR_DISTRIBUTION", "DEVELOPER_REJECTED"],
  PROCESSING_FOR_DISTRIBUTION: ["READY_FOR_DISTRIBUTION"],
  READY_FOR_DISTRIBUTION: ["REPLACED_WITH_NEW_VERSION"],
  REPLACED_WITH_NEW_VERSION: [],
  REJECTED: [...prepared, "WAITING_FOR_REVIEW", "DEVELOPER_REJECTED"],
  METADATA_REJECTED: [...prepared, "WAITING_FOR_REVIEW", "DEVELOPER_REJECTED"],
  INVALID_BINARY: [...prepared, "WAITING_FOR_REVIEW", "DEVELOPER_REJECTED"],
  DEVELOPER_REJECTED: prepared,
};

/** The `appVersionState` of each older `appStoreState` that has another name. The first of several is the usual one. */
const newNames: Readonly<Record<string, string>> = {
  PROCESSING_FOR_APP_STORE: "PROCESSING_FOR_DISTRIBUTION",
  READY_FOR_SALE: "READY_FOR_DISTRIBUTION",
  PREORDER_READY_FOR_SALE: "READY_FOR_DISTRIBUTION",
  DEVELOPER_REMOVED_FROM_SALE: "READY_FOR_DISTRIBUTION",
  REMOVED_FROM_SALE: "READY_FOR_DISTRIBUTION",
  NOT_APPLICABLE: "READY_FOR_DISTRIBUTION",
  PENDING_CONTRACT: "PENDING_APPLE_RELEASE",
};

/** The `appVersionState` that an `appStoreState` stands for. */
export function toAppVersionState(appStoreState: string): string {
  return newNames[appStoreState] ?? appStoreState;
}

/** The usual `appStoreState` of an `appVersionState`. */
export function toAppStoreState(appVersionState: string): string {
  if (appVersionState === "PENDING_APPLE_RELEASE") return appVersionState;
  return Object.keys(newNames).find((old) => newNames[old] === appVersionState) ?? appVersionState;
}

/** Every `appStoreState`. */
const appStoreStates = [
  ...Object.keys(newNames),
  ...Object.keys(appVersionSteps).filter((state) => toAppStoreState(state) === state),
];

/** The states that can follow each `appStoreState`: those of one `appVersionState`, and those that can follow it. */
export const appStoreSteps: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  appStoreStates.map((from) => [
    from,
    appStoreStates.filter((to) => {
      const [before, after] = [toAppVersionState(from), toAppVersionState(to)];
      return to !== from && (before === after || appVersionSteps[before]?.includes(after));
    }),
  ]),
);

/** Whether a version's metadata, build and number can be changed. */
export function isEditable(version: StoredResource): boolean {
  return ["PREPARE_FOR_SUBMISSION", ...rejected].includes(stringOf(version, "appVersionState") ?? "");
}

/** Whether a version is on the App Store, or was. */
export function isReleased(version: StoredResource): boolean {
  const state = stringOf(version, "appVersionState");
  return state === "READY_FOR_DISTRIBUTION" || state === "REPLACED_WITH_NEW_VERSION";
}
