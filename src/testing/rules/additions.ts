/** What Apple's document does not say about its resources, written by hand. */

/** The pairs of relationships that are two ends of one, as `type.relationship`, where the names alone don't tell. */
export interface RuleAdditions {
  /** Both ends of a relationship whose names don't tell: `["appCategories.parent", "appCategories.subcategories"]`. */
  readonly inverses: readonly (readonly [string, string])[];
  /** Relationships that have no other end, although names suggest one. */
  readonly oneWay: readonly string[];
  /** Two names of the same relationship in two versions of a resource: the older name, then the one it is stored by. */
  readonly aliases: Readonly<Record<string, string>>;
  /** The prefix of ids made for a type. Ids of other types are made of digits, as most of Apple's are. */
  readonly uuidTypes: readonly string[];
}

export const additions: RuleAdditions = {
  inverses: [
    ["appCategories.parent", "appCategories.subcategories"],
    ["appStoreVersions.appStoreVersionExperiments", "appStoreVersionExperiments.appStoreVersion"],
    ["backgroundAssets.versions", "backgroundAssetVersions.backgroundAsset"],
    ["gameCenterMatchmakingQueues.ruleSet", "gameCenterMatchmakingRuleSets.matchmakingQueues"],
    ["scmRepositories.gitReferences", "scmGitReferences.repository"],
  ],
  oneWay: [],
  aliases: {
    "gameCenterAchievementImages.gameCenterAchievementLocalization": "localization",
    "gameCenterAchievementLocalizations.gameCenterAchievementImage": "image",
    "gameCenterLeaderboardImages.gameCenterLeaderboardLocalization": "localization",
    "gameCenterLeaderboardLocalizations.gameCenterLeaderboardImage": "image",
    "gameCenterLeaderboardSetImages.gameCenterLeaderboardSetLocalization": "localization",
    "gameCenterLeaderboardSetLocalizations.gameCenterLeaderboardSetImage": "image",
  },
  uuidTypes: [],
};
