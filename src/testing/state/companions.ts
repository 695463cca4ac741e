/** What Apple creates along: the resources that an app or a build has from the beginning, without a request for them. */

import type { Json, StoredResource } from "../store/resource.js";
import type { Behavior, World } from "./behavior.js";
import { createIfKnown, firstOf, relatedTo, stringOf } from "./reading.js";

interface Companion {
  /** The relationship that leads to it. */
  readonly name: string;
  readonly type: string;
  /** The relationship that leads back from it. */
  readonly back: string;
  attributes(owner: StoredResource, world: World): Readonly<Record<string, Json>>;
}

const noAttributes = (): Readonly<Record<string, Json>> => ({});

/** By the type that they come with. A companion can have companions of its own. */
const companions: Readonly<Record<string, readonly Companion[]>> = {
  apps: [
    { name: "appInfos", type: "appInfos", back: "app", attributes: infoStates },
    { name: "betaAppReviewDetail", type: "betaAppReviewDetails", back: "app", attributes: noAttributes },
    { name: "betaLicenseAgreement", type: "betaLicenseAgreements", back: "app", attributes: noAttributes },
  ],
  appInfos: [
    { name: "ageRatingDeclaration", type: "ageRatingDeclarations", back: "appInfo", attributes: noAttributes },
    {
      name: "appInfoLocalizations",
      type: "appInfoLocalizations",
      back: "appInfo",
      attributes(info, world) {
        const app = firstOf(world, info, "app");
        return { locale: stringOf(app, "primaryLocale") ?? "en-US", name: stringOf(app, "name") ?? null };
      },
    },
  ],
  builds: [{ name: "buildBetaDetail", type: "buildBetaDetails", back: "build", attributes: noAttributes }],
};

export const createdAlong: Behavior = {
  types: Object.keys(companions),
  created: complete,
  seeded: complete,
};

function complete(owner: StoredResource, world: World): void {
  for (const { name, type, back, attributes } of companions[owner.type] ?? []) {
    if (!world.rules.relationship(owner.type, name) || relatedTo(world, owner, name).length > 0) continue;
    createIfKnown(world, type, attributes(owner, world), { [back]: owner });
  }
}

function infoStates(app: StoredResource, world: World): Readonly<Record<string, Json>> {
  const isLive = relatedTo(world, app, "appStoreVersions").some(
    (version) =>
      version.attributes["appVersionState"] === "READY_FOR_DISTRIBUTION" ||
      version.attributes["appStoreState"] === "READY_FOR_SALE",
  );
  return isLive
    ? { state: "READY_FOR_DISTRIBUTION", appStoreState: "READY_FOR_SALE" }
    : { state: "PREPARE_FOR_SUBMISSION", appStoreState: "PREPARE_FOR_SUBMISSION" };
}
