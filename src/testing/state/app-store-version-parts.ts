/** What a version has from its creation on and loses with it: localizations. A version is deleted only while that is possible. */

import { type ErrorEntry, ErrorResponse } from "../error-response.js";
import type { Json, StoredResource } from "../store/resource.js";
import { isEditable, isReleased } from "./app-version-states.js";
import type { Behavior, Change, World } from "./behavior.js";
import { createIfKnown, firstOf, relatedTo, stringOf } from "./reading.js";
import { stateError } from "./world.js";

const localizations = "appStoreVersionLocalizations";

/** The attributes of a localization that can be changed at any time. */
const alwaysEditable = ["promotionalText"];

export const appStoreVersionParts: Behavior = {
  types: ["appStoreVersions", localizations],

  creating({ type, links }) {
    const [version] = links.get("appStoreVersion") ?? [];
    if (type === localizations && version) requireEditable(version);
  },

  created(version, world) {
    if (version.type !== "appStoreVersions" || relatedTo(world, version, localizations).length > 0) return;
    const app = firstOf(world, version, "app");
    const previous = previousVersion(world, app, version);
    const copies = relatedTo(world, previous, localizations).map(({ attributes }) => withoutNews(attributes));
    const locale = stringOf(app, "primaryLocale") ?? "en-US";
    for (const attributes of copies.length > 0 ? copies : [{ locale }]) {
      createIfKnown(world, localizations, attributes, { appStoreVersion: version });
    }
  },

  updating(resource, change: Change, world) {
    const version = firstOf(world, resource, "appStoreVersion");
    const isFrozen = Object.keys(change.attributes).some((name) => !alwaysEditable.includes(name));
    if (resource.type === localizations && version && isFrozen) requireEditable(version);
  },

  deleting(resource, world) {
    if (resource.type === localizations) {
      const version = firstOf(world, resource, "appStoreVersion");
      if (version) requireEditable(version);
      return;
    }
    const complaints = complaintsAgainstDeletion(world, resource);
    if (complaints.length > 0) throw new ErrorResponse(409, complaints);
    for (const localization of relatedTo(world, resource, localizations)) world.remove(localization);
  },
};

function requireEditable(version: StoredResource): void {
  if (!isEditable(version)) {
    throw stateError(version, "its localizations cannot be changed in its current state", ".ENTITY_STATE_INVALID");
  }
}

function complaintsAgainstDeletion(world: World, version: StoredResource): ErrorEntry[] {
  const app = firstOf(world, version, "app");
  const others = relatedTo(world, app, "appStoreVersions").filter((one) => one !== version);
  const ofPlatform = others.filter((other) => other.attributes["platform"] === version.attributes["platform"]);
  return [
    ...(isEditable(version) ? [] : ["it cannot be deleted in its current state"]),
    ...(firstOf(world, version, "build") ? ["a version cannot be deleted while a build is attached"] : []),
    ...(app && others.length === 0 ? ["the last version of an app cannot be deleted"] : []),
    ...(ofPlatform.some(isReleased) ? ["only the first version of a platform can be deleted"] : []),
  ].flatMap((complaint) => stateError(version, complaint).entries);
}

function previousVersion(
  world: World,
  app: StoredResource | undefined,
  version: StoredResource,
): StoredResource | undefined {
  return relatedTo(world, app, "appStoreVersions")
    .filter((other) => other !== version && other.attributes["platform"] === version.attributes["platform"])
    .at(-1);
}

function withoutNews(attributes: Readonly<Record<string, Json>>): Record<string, Json> {
  return { ...attributes, whatsNew: null };
}
