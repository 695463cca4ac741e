/** The resources that the fake store serves: a part of the API. Names and kinds are those of Apple's document 4.4.1. */

import type { RelationshipRules, RulesByType } from "./rules.js";

const app: RelationshipRules = { type: "apps", served: {} };

const appIncludes = [
  "betaGroups",
  "builds",
  "preReleaseVersions",
  "betaLicenseAgreement",
  "endUserLicenseAgreement",
] as const;

const buildIncludes = ["app", "preReleaseVersion", "betaGroups"] as const;

const betaGroupWrites = ["publicLinkEnabled", "publicLinkLimitEnabled", "publicLinkLimit", "feedbackEnabled"] as const;

export const resourceRules: RulesByType = {
  apps: {
    attributes: {
      accessibilityUrl: "string",
      name: "string",
      bundleId: "string",
      sku: "string",
      primaryLocale: "string",
      isOrEverWasMadeForKids: "boolean",
      subscriptionStatusUrl: "string",
      subscriptionStatusUrlVersion: "string",
      subscriptionStatusUrlForSandbox: "string",
      subscriptionStatusUrlVersionForSandbox: "string",
      contentRightsDeclaration: "string",
      streamlinedPurchasingEnabled: "boolean",
    },
    relationships: {
      betaGroups: { type: "betaGroups", many: true, inverse: "app", served: {} },
      builds: { type: "builds", many: true, inverse: "app", served: {} },
      preReleaseVersions: { type: "preReleaseVersions", many: true, inverse: "app", served: {} },
      betaLicenseAgreement: { type: "betaLicenseAgreements", inverse: "app", served: {} },
      endUserLicenseAgreement: { type: "endUserLicenseAgreements", inverse: "app", served: {} },
      customerReviews: {
        type: "customerReviews",
        many: true,
        inverse: "app",
        served: {
          filters: ["territory", "rating", "reviewTerritory"],
          sorts: ["rating", "createdDate"],
          includes: ["response", "reviewTerritory"],
        },
      },
    },
    operations: {
      GET_COLLECTION: {
        filters: ["id", "name", "bundleId", "sku"],
        sorts: ["name", "bundleId", "sku"],
        includes: appIncludes,
      },
      GET_INSTANCE: { includes: appIncludes },
      UPDATE: {
        optional: [
          "accessibilityUrl",
          "bundleId",
          "primaryLocale",
          "subscriptionStatusUrl",
          "subscriptionStatusUrlVersion",
          "subscriptionStatusUrlForSandbox",
          "subscriptionStatusUrlVersionForSandbox",
          "contentRightsDeclaration",
          "streamlinedPurchasingEnabled",
        ],
      },
    },
  },
  builds: {
    attributes: {
      version: "string",
      uploadedDate: "string",
      expirationDate: "string",
      expired: "boolean",
      minOsVersion: "string",
      lsMinimumSystemVersion: "string",
      computedMinMacOsVersion: "string",
      computedMinVisionOsVersion: "string",
      iconAssetToken: "object",
      processingState: "string",
      buildAudienceType: "string",
      usesNonExemptEncryption: "boolean",
    },
    relationships: {
      app,
      preReleaseVersion: { type: "preReleaseVersions", served: {} },
      betaGroups: { type: "betaGroups", many: true, inverse: "builds" },
    },
    operations: {
      GET_COLLECTION: {
        filters: [
          "id",
          "version",
          "expired",
          "processingState",
          "usesNonExemptEncryption",
          "buildAudienceType",
          "app",
          "betaGroups",
          "preReleaseVersion",
          "preReleaseVersion.version",
          "preReleaseVersion.platform",
        ],
        sorts: ["version", "uploadedDate"],
        includes: buildIncludes,
      },
      GET_INSTANCE: { includes: buildIncludes },
      UPDATE: { optional: ["expired", "usesNonExemptEncryption"] },
    },
  },
  preReleaseVersions: {
    attributes: { version: "string", platform: "string" },
    relationships: {
      app,
      builds: { type: "builds", many: true, inverse: "preReleaseVersion", served: {} },
    },
    operations: {
      GET_COLLECTION: {
        filters: ["version", "platform", "app", "builds", "builds.version"],
        sorts: ["version"],
        includes: ["app", "builds"],
      },
      GET_INSTANCE: { includes: ["app", "builds"] },
    },
  },
  betaGroups: {
    attributes: {
      name: "string",
      createdDate: "string",
      isInternalGroup: "boolean",
      hasAccessToAllBuilds: "boolean",
      publicLinkEnabled: "boolean",
      publicLinkId: "string",
      publicLinkLimitEnabled: "boolean",
      publicLinkLimit: "integer",
      publicLink: "string",
      feedbackEnabled: "boolean",
      iosBuildsAvailableForAppleSiliconMac: "boolean",
      iosBuildsAvailableForAppleVision: "boolean",
    },
    relationships: { app, builds: { type: "builds", many: true, maxIncluded: 1000, served: {} } },
    operations: {
      GET_COLLECTION: {
        filters: ["id", "name", "isInternalGroup", "publicLinkEnabled", "publicLinkLimitEnabled", "app", "builds"],
        sorts: ["name", "createdDate", "publicLinkEnabled", "publicLinkLimit"],
        includes: ["app", "builds"],
      },
      GET_INSTANCE: { includes: ["app", "builds"] },
      CREATE: {
        required: ["name"],
        optional: ["isInternalGroup", "hasAccessToAllBuilds", ...betaGroupWrites],
        requiredRelationships: ["app"],
        optionalRelationships: ["builds"],
        defaults: (now) => ({
          createdDate: now,
          isInternalGroup: false,
          hasAccessToAllBuilds: false,
          publicLinkEnabled: false,
          publicLinkLimitEnabled: false,
          feedbackEnabled: true,
        }),
      },
      UPDATE: {
        optional: [
          "name",
          ...betaGroupWrites,
          "iosBuildsAvailableForAppleSiliconMac",
          "iosBuildsAvailableForAppleVision",
        ],
      },
      DELETE: {},
    },
  },
  customerReviews: {
    attributes: {
      rating: "integer",
      title: "string",
      body: "string",
      reviewerNickname: "string",
      createdDate: "string",
      territory: "string",
    },
    relationships: {
      response: {
        type: "customerReviewResponses",
        inverse: "review",
        served: { includes: ["review"] },
      },
      reviewTerritory: { type: "territories" },
    },
    operations: { GET_INSTANCE: { includes: ["response", "reviewTerritory"] } },
  },
  customerReviewResponses: {
    attributes: { responseBody: "string", lastModifiedDate: "string", state: "string" },
    relationships: { review: { type: "customerReviews" } },
    operations: {
      GET_INSTANCE: { includes: ["review"] },
      CREATE: {
        required: ["responseBody"],
        requiredRelationships: ["review"],
        defaults: (now) => ({ lastModifiedDate: now, state: "PENDING_PUBLISH" }),
        replacesAt: "review",
      },
      DELETE: {},
    },
  },
  betaLicenseAgreements: {
    attributes: { agreementText: "string" },
    relationships: { app },
    operations: {
      GET_COLLECTION: { filters: ["app"], includes: ["app"] },
      GET_INSTANCE: { includes: ["app"] },
      UPDATE: { optional: ["agreementText"] },
    },
  },
  endUserLicenseAgreements: {
    attributes: { agreementText: "string" },
    relationships: {
      app: { type: "apps" },
      territories: { type: "territories", many: true, served: {} },
    },
    operations: {
      GET_INSTANCE: { includes: ["app", "territories"] },
      CREATE: {
        required: ["agreementText"],
        requiredRelationships: ["app", "territories"],
        replacesAt: "app",
      },
      UPDATE: { optional: ["agreementText"], optionalRelationships: ["territories"] },
      DELETE: {},
    },
  },
  territories: {
    attributes: { currency: "string" },
    relationships: {},
    operations: { GET_COLLECTION: {} },
  },
};
