/** Beta testers: invited when there is a build for them, by a group or by request. What they do is moved from the outside. */

import { ErrorResponse } from "../error-response.js";
import type { StoredResource } from "../store/resource.js";
import type { Behavior, World } from "./behavior.js";
import { relationshipError } from "./entity-errors.js";
import { firstOf, linkIfKnown, moveIfPossible, relatedTo, stringOf } from "./reading.js";
import { stateError } from "./world.js";

const type = "betaTesters";

export const betaTesters: Behavior = {
  types: [type, "betaGroups", "builds", "apps", "betaTesterInvitations", "buildBetaDetails"],
  machines: [
    {
      type,
      attribute: "state",
      initial: "NOT_INVITED",
      steps: {
        NOT_INVITED: ["INVITED", "ACCEPTED", "REVOKED"],
        INVITED: ["ACCEPTED", "REVOKED"],
        ACCEPTED: ["INSTALLED", "REVOKED"],
        INSTALLED: ["ACCEPTED", "REVOKED"],
        REVOKED: ["INVITED"],
      },
    },
  ],

  creating({ type: created, attributes, links }, world) {
    if (created === "betaTesterInvitations") return requireInvitable(links, world);
    if (created === type) {
      attributes["inviteType"] ??= "EMAIL";
      for (const group of links.get("betaGroups") ?? []) requireUser(attributes["email"], group, world);
    }
    if (created === "betaGroups" && attributes["isInternalGroup"] === true) {
      for (const tester of links.get("betaTesters") ?? []) requireKnownUser(tester.attributes["email"], world);
    }
  },

  created(resource, world, { links }) {
    if (resource.type === "betaTesterInvitations") {
      for (const tester of links.get("betaTester") ?? []) moveIfPossible(world, tester, "state", "INVITED");
    } else refresh(resource, world);
  },

  linking(resource, name, targets, how, world) {
    if (how === "unlink") return;
    for (const target of targets) {
      if (resource.type === type && name === "betaGroups") requireUser(resource.attributes["email"], target, world);
      if (resource.type === "betaGroups" && name === "betaTesters")
        requireUser(target.attributes["email"], resource, world);
    }
  },

  linked(resource, name, targets, how, world) {
    if (how === "unlink" && resource.type === type && name === "apps") {
      for (const app of targets) revoke(resource, app, world);
    } else if (how === "unlink" && resource.type === "apps" && name === "betaTesters") {
      for (const tester of targets) revoke(tester, resource, world);
    } else for (const one of [resource, ...targets]) refresh(one, world);
  },

  moved({ resource, attribute }, world) {
    if (attribute !== "state") refresh(resource, world);
  },
};

/** Links testers to the apps of their groups and builds, and invites those for whom there is a build. */
function refresh(resource: StoredResource, world: World): void {
  for (const tester of testersOf(resource, world)) {
    const builds = installableBuilds(tester, world);
    for (const source of [...relatedTo(world, tester, "betaGroups"), ...relatedTo(world, tester, "builds")]) {
      const app = firstOf(world, source, "app");
      if (app) linkIfKnown(world, tester, "apps", app);
    }
    if (builds.length > 0 && stringOf(tester, "state") === "NOT_INVITED") {
      moveIfPossible(world, tester, "state", "INVITED");
    }
  }
}

function testersOf(resource: StoredResource, world: World): StoredResource[] {
  switch (resource.type) {
    case type:
      return [resource];
    case "betaGroups":
      return relatedTo(world, resource, "betaTesters");
    case "buildBetaDetails":
      return relatedTo(world, resource, "build").flatMap((build) => testersOf(build, world));
    case "builds":
      return [
        ...relatedTo(world, resource, "individualTesters"),
        ...relatedTo(world, resource, "betaGroups").flatMap((group) => relatedTo(world, group, "betaTesters")),
      ];
    default:
      return [];
  }
}

/** The builds that a tester can install now. */
function installableBuilds(tester: StoredResource, world: World, app?: StoredResource): StoredResource[] {
  const isTested = (build: StoredResource, attribute: string): boolean =>
    stringOf(firstOf(world, build, "buildBetaDetail"), attribute) === "IN_BETA_TESTING";
  const fromGroups = relatedTo(world, tester, "betaGroups").flatMap((group) => {
    const attribute = group.attributes["isInternalGroup"] === true ? "internalBuildState" : "externalBuildState";
    return relatedTo(world, group, "builds").filter((build) => isTested(build, attribute));
  });
  const own = relatedTo(world, tester, "builds").filter((build) => isTested(build, "externalBuildState"));
  return [...fromGroups, ...own].filter((build) => app === undefined || firstOf(world, build, "app") === app);
}

function requireInvitable(links: ReadonlyMap<string, readonly StoredResource[]>, world: World): void {
  const [tester] = links.get("betaTester") ?? [];
  const [app] = links.get("app") ?? [];
  if (!tester) return;
  if (["ACCEPTED", "INSTALLED"].includes(stringOf(tester, "state") ?? "")) {
    throw stateError(tester, "it accepted the invitation already", ".TESTER_INVITE.ALREADY_ACCEPTED");
  }
  if (installableBuilds(tester, world, app).length === 0) {
    throw stateError(tester, "no build is available to install", ".TESTER_INVITE.NO_INSTALLABLE_BUILDS");
  }
}

/** @throws {ErrorResponse} if an internal group is to get a tester who is not a user of the account. */
function requireUser(email: unknown, group: StoredResource, world: World): void {
  if (group.attributes["isInternalGroup"] === true) requireKnownUser(email, world);
}

function requireKnownUser(email: unknown, world: World): void {
  for (const user of world.store.list("users")) if (user.attributes["username"] === email) return;
  const complaint = "has an internal group, whose testers must be users of the account";
  throw new ErrorResponse(409, relationshipError("betaGroups", "INVALID", complaint));
}

/** A tester who is removed from an app leaves its groups and builds. */
function revoke(tester: StoredResource, app: StoredResource, world: World): void {
  for (const name of ["betaGroups", "builds"]) {
    for (const source of relatedTo(world, tester, name)) {
      if (firstOf(world, source, "app") === app) world.store.unlink(tester, name, source);
    }
  }
  moveIfPossible(world, tester, "state", "REVOKED");
}
