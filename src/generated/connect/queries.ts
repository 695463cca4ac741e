// Generated from "App Store Connect API" 4.5.1 (SHA-256 a9335d802795031a…) by `npm run generate`.
// Do not edit: corrections belong in spec/ or scripts/.

import type {
  AccessibilityDeclarationsField,
  ActorsField,
  AgeRatingDeclarationsField,
  AlternativeDistributionDomainsField,
  AlternativeDistributionPackageDeltasField,
  AlternativeDistributionPackageVariantsField,
  AlternativeDistributionPackageVersionsField,
  AlternativeDistributionPackageVersionsInclude,
  AlternativeDistributionPackagesField,
  AnalyticsReportInstancesField,
  AnalyticsReportRequestsField,
  AnalyticsReportSegmentsField,
  AnalyticsReportsField,
  AndroidToIosAppMappingDetailsField,
  AppAssetLibrariesField,
  AppAssetLibrariesSort,
  AppAssetLibraryAssetCategory,
  AppAssetLibraryAssetState,
  AppAssetLibraryImagesField,
  AppAssetLibraryPlacementState,
  AppAssetLibraryPlacementType,
  AppAssetLibraryPlacementsField,
  AppAssetLibraryPlacementsInclude,
  AppAssetLibraryRefDataField,
  AppAssetLibraryVideosField,
  AppAvailabilitiesField,
  AppCategoriesField,
  AppCategoriesInclude,
  AppClipAction,
  AppClipAdvancedExperienceImagesField,
  AppClipAdvancedExperienceLocalizationsField,
  AppClipAdvancedExperiencesField,
  AppClipAdvancedExperiencesInclude,
  AppClipAppStoreReviewDetailsField,
  AppClipDefaultExperienceLocalizationsField,
  AppClipDefaultExperienceLocalizationsInclude,
  AppClipDefaultExperiencesField,
  AppClipDefaultExperiencesInclude,
  AppClipDomainStatusesField,
  AppClipHeaderImagesField,
  AppClipsField,
  AppClipsInclude,
  AppCustomProductPageLocalizationsField,
  AppCustomProductPageLocalizationsInclude,
  AppCustomProductPageVersionsField,
  AppCustomProductPageVersionsInclude,
  AppCustomProductPagesField,
  AppCustomProductPagesInclude,
  AppEncryptionDeclarationDocumentsField,
  AppEncryptionDeclarationsField,
  AppEncryptionDeclarationsInclude,
  AppEventLocalizationsField,
  AppEventLocalizationsInclude,
  AppEventScreenshotsField,
  AppEventVideoClipsField,
  AppEventsField,
  AppInfoLocalizationsField,
  AppInfosField,
  AppInfosInclude,
  AppInfosPrimaryCategoryGetToOneRelatedInclude,
  AppPreviewSetsField,
  AppPreviewSetsInclude,
  AppPreviewsField,
  AppPricePointsField,
  AppPricePointsV3Include,
  AppPriceSchedulesAutomaticPricesGetToManyRelatedInclude,
  AppPriceSchedulesField,
  AppPriceSchedulesInclude,
  AppPricesField,
  AppScreenshotSetsField,
  AppScreenshotSetsInclude,
  AppScreenshotsField,
  AppStoreReviewAttachmentsField,
  AppStoreReviewDetailsField,
  AppStoreReviewDetailsInclude,
  AppStoreVersionExperimentTreatmentLocalizationsField,
  AppStoreVersionExperimentTreatmentLocalizationsInclude,
  AppStoreVersionExperimentTreatmentsField,
  AppStoreVersionExperimentTreatmentsGetInstanceAppStoreVersionExperimentsField,
  AppStoreVersionExperimentTreatmentsInclude,
  AppStoreVersionExperimentsField,
  AppStoreVersionExperimentsInclude,
  AppStoreVersionExperimentsV2Field,
  AppStoreVersionExperimentsV2Include,
  AppStoreVersionLocalizationsField,
  AppStoreVersionLocalizationsInclude,
  AppStoreVersionPhasedReleasesField,
  AppStoreVersionsField,
  AppStoreVersionsInclude,
  AppStoreVersionsStateFilter,
  AppTagsField,
  AppVersionState,
  AppsAppPlatformFilter,
  AppsAppStoreVersionsAppStoreStateFilter,
  AppsBetaFeedbackCrashSubmissionsGetToManyRelatedInclude,
  AppsBetaFeedbackCrashSubmissionsGetToManyRelatedSort,
  AppsDevicePlatformFilter,
  AppsField,
  AppsGetCollectionInAppPurchasesField,
  AppsInclude,
  AppsReviewSubmissionsStateFilter,
  AppsSort,
  BackgroundAssetUploadFilesField,
  BackgroundAssetVersionAppStoreReleaseState,
  BackgroundAssetVersionAppStoreReleasesField,
  BackgroundAssetVersionExternalBetaReleaseState,
  BackgroundAssetVersionExternalBetaReleasesField,
  BackgroundAssetVersionInternalBetaReleasesField,
  BackgroundAssetVersionState,
  BackgroundAssetVersionsField,
  BackgroundAssetVersionsInclude,
  BackgroundAssetsField,
  BackgroundAssetsInclude,
  BetaAppClipInvocationLocalizationsField,
  BetaAppClipInvocationsField,
  BetaAppLocalizationsField,
  BetaAppReviewDetailsField,
  BetaAppReviewSubmissionsField,
  BetaBuildLocalizationsField,
  BetaFeedbackCrashSubmissionsField,
  BetaFeedbackCrashSubmissionsInclude,
  BetaFeedbackScreenshotSubmissionsField,
  BetaFeedbackScreenshotSubmissionsInclude,
  BetaGroupsField,
  BetaGroupsInclude,
  BetaGroupsSort,
  BetaInviteType,
  BetaLicenseAgreementsField,
  BetaRecruitmentCriteriaField,
  BetaReviewState,
  BetaTestersField,
  BetaTestersInclude,
  BetaTestersSort,
  BuildAudienceType,
  BuildBetaDetailsField,
  BuildBundleFileSizesField,
  BuildBundlesField,
  BuildIconsField,
  BuildUploadFilesField,
  BuildUploadsField,
  BuildUploadsInclude,
  BuildsField,
  BuildsInclude,
  BuildsProcessingStateFilter,
  BuildsSort,
  BundleIdCapabilitiesField,
  BundleIdPlatform,
  BundleIdsField,
  BundleIdsInclude,
  BundleIdsSort,
  CertificateType,
  CertificatesField,
  CertificatesSort,
  CiArtifactsField,
  CiBuildActionsField,
  CiBuildRunsField,
  CiBuildRunsInclude,
  CiIssuesField,
  CiMacOsVersionsField,
  CiProductsAdditionalRepositoriesGetToManyRelatedInclude,
  CiProductsField,
  CiProductsInclude,
  CiProductsProductTypeFilter,
  CiTestResultsField,
  CiWorkflowsField,
  CiWorkflowsInclude,
  CiXcodeVersionsField,
  CustomerReviewResponsesField,
  CustomerReviewSummarizationsField,
  CustomerReviewsField,
  CustomerReviewsInclude,
  DeviceFamily,
  DevicesField,
  DevicesSort,
  DevicesStatusFilter,
  DiagnosticSignaturesField,
  EndUserLicenseAgreementsField,
  EndUserLicenseAgreementsInclude,
  FinanceReportsReportTypeFilter,
  GameCenterAchievementImagesField,
  GameCenterAchievementImagesV2Field,
  GameCenterAchievementLocalizationsField,
  GameCenterAchievementLocalizationsInclude,
  GameCenterAchievementLocalizationsV2Field,
  GameCenterAchievementLocalizationsV2Include,
  GameCenterAchievementReleasesField,
  GameCenterAchievementReleasesInclude,
  GameCenterAchievementVersionsField,
  GameCenterAchievementVersionsV2Include,
  GameCenterAchievementsField,
  GameCenterAchievementsInclude,
  GameCenterAchievementsV2Field,
  GameCenterAchievementsV2Include,
  GameCenterActivitiesField,
  GameCenterActivitiesGetInstanceGameCenterAchievementsField,
  GameCenterActivitiesGetInstanceGameCenterLeaderboardsField,
  GameCenterActivitiesInclude,
  GameCenterActivityImagesField,
  GameCenterActivityLocalizationsField,
  GameCenterActivityLocalizationsInclude,
  GameCenterActivityVersionsField,
  GameCenterActivityVersionsInclude,
  GameCenterAppVersionsField,
  GameCenterAppVersionsInclude,
  GameCenterChallengeImagesField,
  GameCenterChallengeLocalizationsField,
  GameCenterChallengeLocalizationsInclude,
  GameCenterChallengeVersionsField,
  GameCenterChallengeVersionsInclude,
  GameCenterChallengesField,
  GameCenterChallengesInclude,
  GameCenterDetailPlayersField,
  GameCenterDetailsField,
  GameCenterDetailsGetInstanceGameCenterLeaderboardSetsField,
  GameCenterDetailsGranularity,
  GameCenterDetailsInclude,
  GameCenterDetailsResultFilter,
  GameCenterDetailsSort,
  GameCenterEnabledVersionsField,
  GameCenterGroupsField,
  GameCenterGroupsInclude,
  GameCenterLeaderboardImagesField,
  GameCenterLeaderboardImagesV2Field,
  GameCenterLeaderboardLocalizationsField,
  GameCenterLeaderboardLocalizationsInclude,
  GameCenterLeaderboardLocalizationsV2Field,
  GameCenterLeaderboardLocalizationsV2Include,
  GameCenterLeaderboardReleasesField,
  GameCenterLeaderboardReleasesInclude,
  GameCenterLeaderboardSetImagesField,
  GameCenterLeaderboardSetImagesV2Field,
  GameCenterLeaderboardSetLocalizationsField,
  GameCenterLeaderboardSetLocalizationsInclude,
  GameCenterLeaderboardSetLocalizationsV2Field,
  GameCenterLeaderboardSetLocalizationsV2Include,
  GameCenterLeaderboardSetMemberLocalizationsField,
  GameCenterLeaderboardSetMemberLocalizationsInclude,
  GameCenterLeaderboardSetReleasesField,
  GameCenterLeaderboardSetReleasesInclude,
  GameCenterLeaderboardSetVersionsField,
  GameCenterLeaderboardSetVersionsV2Include,
  GameCenterLeaderboardSetsField,
  GameCenterLeaderboardSetsInclude,
  GameCenterLeaderboardSetsV2Field,
  GameCenterLeaderboardSetsV2Include,
  GameCenterLeaderboardVersionsField,
  GameCenterLeaderboardVersionsV2Include,
  GameCenterLeaderboardsField,
  GameCenterLeaderboardsInclude,
  GameCenterLeaderboardsV2Field,
  GameCenterLeaderboardsV2Include,
  GameCenterMatchmakingQueuesExperimentMatchmakingRequestsGetMetricsSort,
  GameCenterMatchmakingQueuesField,
  GameCenterMatchmakingQueuesGranularity,
  GameCenterMatchmakingQueuesGroupBy,
  GameCenterMatchmakingQueuesInclude,
  GameCenterMatchmakingQueuesResultFilter,
  GameCenterMatchmakingQueuesSort,
  GameCenterMatchmakingRuleSetsField,
  GameCenterMatchmakingRuleSetsInclude,
  GameCenterMatchmakingRulesField,
  GameCenterMatchmakingRulesGranularity,
  GameCenterMatchmakingRulesSort,
  GameCenterMatchmakingTeamsField,
  GameCenterScoreModerationsField,
  InAppPurchaseAppStoreReviewScreenshotsField,
  InAppPurchaseAvailabilitiesField,
  InAppPurchaseContentsField,
  InAppPurchaseImagesField,
  InAppPurchaseImagesV2Field,
  InAppPurchaseLocalizationsField,
  InAppPurchaseLocalizationsV2Field,
  InAppPurchaseOfferCodeCustomCodesField,
  InAppPurchaseOfferCodeCustomCodesInclude,
  InAppPurchaseOfferCodeOneTimeUseCodesField,
  InAppPurchaseOfferCodeOneTimeUseCodesInclude,
  InAppPurchaseOfferCodesCustomCodesGetToManyRelatedInclude,
  InAppPurchaseOfferCodesField,
  InAppPurchaseOfferCodesInclude,
  InAppPurchaseOfferPricesField,
  InAppPurchasePricePointsField,
  InAppPurchasePriceSchedulesAutomaticPricesGetToManyRelatedInclude,
  InAppPurchasePriceSchedulesField,
  InAppPurchasePriceSchedulesInclude,
  InAppPurchasePricesField,
  InAppPurchaseState,
  InAppPurchaseType,
  InAppPurchaseVersionsField,
  InAppPurchaseVersionsInclude,
  InAppPurchasesField,
  InAppPurchasesV2Field,
  InAppPurchasesV2Include,
  MerchantIdsField,
  MerchantIdsSort,
  NominationsField,
  NominationsInclude,
  NominationsSort,
  NominationsStateFilter,
  NominationsTypeFilter,
  PassTypeIdsField,
  PassTypeIdsSort,
  Platform,
  PreReleaseVersionsBuildsProcessingStateFilter,
  PreReleaseVersionsField,
  PreReleaseVersionsInclude,
  PreReleaseVersionsSort,
  PreviewType,
  ProfilesField,
  ProfilesInclude,
  ProfilesProfileStateFilter,
  ProfilesProfileTypeFilter,
  ProfilesSort,
  PromotedPurchasesField,
  PromotedPurchasesInclude,
  ReviewSubmissionItemsField,
  ReviewSubmissionsField,
  ReviewSubmissionsInclude,
  ReviewSubmissionsStateFilter,
  RoutingAppCoveragesField,
  SalesReportsFrequencyFilter,
  SalesReportsReportSubTypeFilter,
  SalesReportsReportTypeFilter,
  SandboxTestersField,
  ScmGitReferencesField,
  ScmProvidersField,
  ScmPullRequestsField,
  ScmRepositoriesField,
  ScmRepositoriesInclude,
  ScreenshotDisplayType,
  SubscriptionAppStoreReviewScreenshotsField,
  SubscriptionAvailabilitiesField,
  SubscriptionGracePeriodsField,
  SubscriptionGroupLocalizationsField,
  SubscriptionGroupLocalizationsV2Field,
  SubscriptionGroupVersionsField,
  SubscriptionGroupVersionsInclude,
  SubscriptionGroupsField,
  SubscriptionGroupsInclude,
  SubscriptionImagesField,
  SubscriptionImagesV2Field,
  SubscriptionIntroductoryOffersField,
  SubscriptionLocalizationsField,
  SubscriptionLocalizationsV2Field,
  SubscriptionOfferCodeCustomCodesField,
  SubscriptionOfferCodeOneTimeUseCodesField,
  SubscriptionOfferCodePricesField,
  SubscriptionOfferCodesField,
  SubscriptionOfferCodesInclude,
  SubscriptionPlanAvailabilitiesField,
  SubscriptionPlanType,
  SubscriptionPricePointsField,
  SubscriptionPricesField,
  SubscriptionPromotionalOfferPricesField,
  SubscriptionPromotionalOffersField,
  SubscriptionPromotionalOffersInclude,
  SubscriptionVersionsField,
  SubscriptionVersionsInclude,
  SubscriptionsField,
  SubscriptionsInclude,
  TerritoryAgeRatingsField,
  TerritoryAvailabilitiesField,
  TerritoryCode,
  UserInvitationsField,
  UserInvitationsSort,
  UserRole,
  UsersField,
  UsersSort,
  WebhookDeliveriesField,
  WebhookEventsField,
  WebhooksField,
  WinBackOfferPricesField,
  WinBackOffersField,
} from "./schemas.js";

export interface AccessibilityDeclarationsGetInstanceQuery {
  "fields[accessibilityDeclarations]"?: readonly AccessibilityDeclarationsField[] | undefined;
}

export interface ActorsGetCollectionQuery {
  "filter[id]": readonly string[];
  "fields[actors]"?: readonly ActorsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface ActorsGetInstanceQuery {
  "fields[actors]"?: readonly ActorsField[] | undefined;
}

export interface AlternativeDistributionDomainsGetCollectionQuery {
  "fields[alternativeDistributionDomains]"?: readonly AlternativeDistributionDomainsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AlternativeDistributionDomainsGetInstanceQuery {
  "fields[alternativeDistributionDomains]"?: readonly AlternativeDistributionDomainsField[] | undefined;
}

export interface AlternativeDistributionKeysGetCollectionQuery {
  "exists[app]"?: boolean | undefined;
  "fields[alternativeDistributionKeys]"?: readonly "publicKey"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AlternativeDistributionKeysGetInstanceQuery {
  "fields[alternativeDistributionKeys]"?: readonly "publicKey"[] | undefined;
}

export interface AlternativeDistributionPackageDeltasGetInstanceQuery {
  "fields[alternativeDistributionPackageDeltas]"?: readonly AlternativeDistributionPackageDeltasField[] | undefined;
}

export interface AlternativeDistributionPackageVariantsGetInstanceQuery {
  "fields[alternativeDistributionPackageVariants]"?: readonly AlternativeDistributionPackageVariantsField[] | undefined;
}

export interface AlternativeDistributionPackageVersionsGetInstanceQuery {
  "fields[alternativeDistributionPackageVersions]"?: readonly AlternativeDistributionPackageVersionsField[] | undefined;
  "fields[alternativeDistributionPackageVariants]"?: readonly AlternativeDistributionPackageVariantsField[] | undefined;
  "fields[alternativeDistributionPackageDeltas]"?: readonly AlternativeDistributionPackageDeltasField[] | undefined;
  "fields[alternativeDistributionPackages]"?: readonly AlternativeDistributionPackagesField[] | undefined;
  include?: readonly AlternativeDistributionPackageVersionsInclude[] | undefined;
  /** At most 50. */
  "limit[deltas]"?: number | undefined;
  /** At most 50. */
  "limit[variants]"?: number | undefined;
}

export interface AlternativeDistributionPackagesGetInstanceQuery {
  "fields[alternativeDistributionPackages]"?: readonly AlternativeDistributionPackagesField[] | undefined;
  "fields[alternativeDistributionPackageVersions]"?: readonly AlternativeDistributionPackageVersionsField[] | undefined;
  include?: readonly "versions"[] | undefined;
  /** At most 50. */
  "limit[versions]"?: number | undefined;
}

export interface AnalyticsReportInstancesGetInstanceQuery {
  "fields[analyticsReportInstances]"?: readonly AnalyticsReportInstancesField[] | undefined;
}

export interface AnalyticsReportRequestsGetInstanceQuery {
  "fields[analyticsReportRequests]"?: readonly AnalyticsReportRequestsField[] | undefined;
  "fields[analyticsReports]"?: readonly AnalyticsReportsField[] | undefined;
  include?: readonly "reports"[] | undefined;
  /** At most 50. */
  "limit[reports]"?: number | undefined;
}

export interface AnalyticsReportSegmentsGetInstanceQuery {
  "fields[analyticsReportSegments]"?: readonly AnalyticsReportSegmentsField[] | undefined;
}

export interface AnalyticsReportsGetInstanceQuery {
  "fields[analyticsReports]"?: readonly AnalyticsReportsField[] | undefined;
}

export interface AndroidToIosAppMappingDetailsGetInstanceQuery {
  "fields[androidToIosAppMappingDetails]"?: readonly AndroidToIosAppMappingDetailsField[] | undefined;
}

export interface AppAssetLibrariesGetInstanceQuery {
  "fields[appAssetLibraries]"?: readonly AppAssetLibrariesField[] | undefined;
}

export interface AppAssetLibraryImagesGetInstanceQuery {
  "fields[appAssetLibraryImages]"?: readonly AppAssetLibraryImagesField[] | undefined;
  "fields[appAssetLibraryPlacements]"?: readonly AppAssetLibraryPlacementsField[] | undefined;
  include?: readonly "placements"[] | undefined;
  /** At most 50. */
  "limit[placements]"?: number | undefined;
}

export interface AppAssetLibraryPlacementsGetInstanceQuery {
  "fields[appAssetLibraryPlacements]"?: readonly AppAssetLibraryPlacementsField[] | undefined;
  "fields[appAssetLibraryImages]"?: readonly AppAssetLibraryImagesField[] | undefined;
  "fields[appAssetLibraryVideos]"?: readonly AppAssetLibraryVideosField[] | undefined;
  "fields[appEventLocalizations]"?: readonly AppEventLocalizationsField[] | undefined;
  "fields[appStoreVersionLocalizations]"?: readonly AppStoreVersionLocalizationsField[] | undefined;
  "fields[appCustomProductPageLocalizations]"?: readonly AppCustomProductPageLocalizationsField[] | undefined;
  "fields[appStoreVersionExperimentTreatmentLocalizations]"?: readonly AppStoreVersionExperimentTreatmentLocalizationsField[] | undefined;
  include?: readonly AppAssetLibraryPlacementsInclude[] | undefined;
}

export interface AppAssetLibraryRefDataGetCollectionQuery {
  "filter[placementTypes]"?: readonly string[] | undefined;
  "filter[placementProfileGroups]"?: readonly string[] | undefined;
  "filter[features]"?: readonly string[] | undefined;
  "filter[specs]"?: readonly string[] | undefined;
  "fields[appAssetLibraryRefData]"?: readonly AppAssetLibraryRefDataField[] | undefined;
}

export interface AppAssetLibraryRefDataGetInstanceQuery {
  "fields[appAssetLibraryRefData]"?: readonly AppAssetLibraryRefDataField[] | undefined;
}

export interface AppAssetLibraryVideosGetInstanceQuery {
  "fields[appAssetLibraryVideos]"?: readonly AppAssetLibraryVideosField[] | undefined;
  "fields[appAssetLibraryPlacements]"?: readonly AppAssetLibraryPlacementsField[] | undefined;
  include?: readonly "placements"[] | undefined;
  /** At most 50. */
  "limit[placements]"?: number | undefined;
}

export interface AppAvailabilitiesV2GetInstanceQuery {
  "fields[appAvailabilities]"?: readonly AppAvailabilitiesField[] | undefined;
  "fields[territoryAvailabilities]"?: readonly TerritoryAvailabilitiesField[] | undefined;
  include?: readonly "territoryAvailabilities"[] | undefined;
  /** At most 50. */
  "limit[territoryAvailabilities]"?: number | undefined;
}

export interface AppCategoriesGetCollectionQuery extends AppCategoriesGetInstanceQuery {
  "filter[platforms]"?: readonly Platform[] | undefined;
  "exists[parent]"?: boolean | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppCategoriesGetInstanceQuery {
  "fields[appCategories]"?: readonly AppCategoriesField[] | undefined;
  include?: readonly AppCategoriesInclude[] | undefined;
  /** At most 50. */
  "limit[subcategories]"?: number | undefined;
}

export interface AppClipAdvancedExperienceImagesGetInstanceQuery {
  "fields[appClipAdvancedExperienceImages]"?: readonly AppClipAdvancedExperienceImagesField[] | undefined;
}

export interface AppClipAdvancedExperiencesGetInstanceQuery {
  "fields[appClipAdvancedExperiences]"?: readonly AppClipAdvancedExperiencesField[] | undefined;
  "fields[appClips]"?: readonly AppClipsField[] | undefined;
  "fields[appClipAdvancedExperienceImages]"?: readonly AppClipAdvancedExperienceImagesField[] | undefined;
  "fields[appClipAdvancedExperienceLocalizations]"?: readonly AppClipAdvancedExperienceLocalizationsField[] | undefined;
  include?: readonly AppClipAdvancedExperiencesInclude[] | undefined;
  /** At most 50. */
  "limit[localizations]"?: number | undefined;
}

export interface AppClipAppStoreReviewDetailsGetInstanceQuery {
  "fields[appClipAppStoreReviewDetails]"?: readonly AppClipAppStoreReviewDetailsField[] | undefined;
  "fields[appClipDefaultExperiences]"?: readonly AppClipDefaultExperiencesField[] | undefined;
  include?: readonly "appClipDefaultExperience"[] | undefined;
}

export interface AppClipDefaultExperienceLocalizationsGetInstanceQuery {
  "fields[appClipDefaultExperienceLocalizations]"?: readonly AppClipDefaultExperienceLocalizationsField[] | undefined;
  "fields[appClipDefaultExperiences]"?: readonly AppClipDefaultExperiencesField[] | undefined;
  "fields[appClipHeaderImages]"?: readonly AppClipHeaderImagesField[] | undefined;
  include?: readonly AppClipDefaultExperienceLocalizationsInclude[] | undefined;
}

export interface AppClipDefaultExperiencesGetInstanceQuery {
  "fields[appClipDefaultExperiences]"?: readonly AppClipDefaultExperiencesField[] | undefined;
  "fields[appClips]"?: readonly AppClipsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  "fields[appClipDefaultExperienceLocalizations]"?: readonly AppClipDefaultExperienceLocalizationsField[] | undefined;
  "fields[appClipAppStoreReviewDetails]"?: readonly AppClipAppStoreReviewDetailsField[] | undefined;
  include?: readonly AppClipDefaultExperiencesInclude[] | undefined;
  /** At most 50. */
  "limit[appClipDefaultExperienceLocalizations]"?: number | undefined;
}

export interface AppClipHeaderImagesGetInstanceQuery {
  "fields[appClipHeaderImages]"?: readonly AppClipHeaderImagesField[] | undefined;
  "fields[appClipDefaultExperienceLocalizations]"?: readonly AppClipDefaultExperienceLocalizationsField[] | undefined;
  include?: readonly "appClipDefaultExperienceLocalization"[] | undefined;
}

export interface AppClipsGetInstanceQuery {
  "fields[appClips]"?: readonly AppClipsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[appClipDefaultExperiences]"?: readonly AppClipDefaultExperiencesField[] | undefined;
  include?: readonly AppClipsInclude[] | undefined;
  /** At most 50. */
  "limit[appClipDefaultExperiences]"?: number | undefined;
}

export interface AppCustomProductPageLocalizationsGetInstanceQuery {
  "fields[appCustomProductPageLocalizations]"?: readonly AppCustomProductPageLocalizationsField[] | undefined;
  "fields[appCustomProductPageVersions]"?: readonly AppCustomProductPageVersionsField[] | undefined;
  "fields[appScreenshotSets]"?: readonly AppScreenshotSetsField[] | undefined;
  "fields[appPreviewSets]"?: readonly AppPreviewSetsField[] | undefined;
  "fields[appAssetLibraryPlacements]"?: readonly AppAssetLibraryPlacementsField[] | undefined;
  include?: readonly AppCustomProductPageLocalizationsInclude[] | undefined;
  /** At most 50. */
  "limit[appPreviewSets]"?: number | undefined;
  /** At most 50. */
  "limit[appScreenshotSets]"?: number | undefined;
  /** At most 50. */
  "limit[placements]"?: number | undefined;
  /** At most 50. */
  "limit[searchKeywords]"?: number | undefined;
}

export interface AppCustomProductPageVersionsGetInstanceQuery {
  "fields[appCustomProductPageVersions]"?: readonly AppCustomProductPageVersionsField[] | undefined;
  "fields[appCustomProductPages]"?: readonly AppCustomProductPagesField[] | undefined;
  "fields[appCustomProductPageLocalizations]"?: readonly AppCustomProductPageLocalizationsField[] | undefined;
  include?: readonly AppCustomProductPageVersionsInclude[] | undefined;
  /** At most 50. */
  "limit[appCustomProductPageLocalizations]"?: number | undefined;
}

export interface AppCustomProductPagesGetInstanceQuery {
  "fields[appCustomProductPages]"?: readonly AppCustomProductPagesField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[appCustomProductPageVersions]"?: readonly AppCustomProductPageVersionsField[] | undefined;
  include?: readonly AppCustomProductPagesInclude[] | undefined;
  /** At most 50. */
  "limit[appCustomProductPageVersions]"?: number | undefined;
}

export interface AppEncryptionDeclarationDocumentsGetInstanceQuery {
  "fields[appEncryptionDeclarationDocuments]"?: readonly AppEncryptionDeclarationDocumentsField[] | undefined;
}

export interface AppEncryptionDeclarationsGetCollectionQuery extends AppEncryptionDeclarationsGetInstanceQuery {
  /** @deprecated */
  "filter[platform]"?: readonly Platform[] | undefined;
  "filter[app]"?: readonly string[] | undefined;
  "filter[builds]"?: readonly string[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppEncryptionDeclarationsGetInstanceQuery {
  "fields[appEncryptionDeclarations]"?: readonly AppEncryptionDeclarationsField[] | undefined;
  /** @deprecated */
  "fields[apps]"?: readonly AppsField[] | undefined;
  /** @deprecated */
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[appEncryptionDeclarationDocuments]"?: readonly AppEncryptionDeclarationDocumentsField[] | undefined;
  include?: readonly AppEncryptionDeclarationsInclude[] | undefined;
  /** At most 50. */
  "limit[builds]"?: number | undefined;
}

export interface AppEventLocalizationsGetInstanceQuery {
  "fields[appEventLocalizations]"?: readonly AppEventLocalizationsField[] | undefined;
  "fields[appEvents]"?: readonly AppEventsField[] | undefined;
  "fields[appEventScreenshots]"?: readonly AppEventScreenshotsField[] | undefined;
  "fields[appEventVideoClips]"?: readonly AppEventVideoClipsField[] | undefined;
  "fields[appAssetLibraryPlacements]"?: readonly AppAssetLibraryPlacementsField[] | undefined;
  include?: readonly AppEventLocalizationsInclude[] | undefined;
  /** At most 50. */
  "limit[appEventScreenshots]"?: number | undefined;
  /** At most 50. */
  "limit[appEventVideoClips]"?: number | undefined;
  /** At most 50. */
  "limit[placements]"?: number | undefined;
}

export interface AppEventScreenshotsGetInstanceQuery {
  "fields[appEventScreenshots]"?: readonly AppEventScreenshotsField[] | undefined;
  "fields[appEventLocalizations]"?: readonly AppEventLocalizationsField[] | undefined;
  include?: readonly "appEventLocalization"[] | undefined;
}

export interface AppEventVideoClipsGetInstanceQuery {
  "fields[appEventVideoClips]"?: readonly AppEventVideoClipsField[] | undefined;
  "fields[appEventLocalizations]"?: readonly AppEventLocalizationsField[] | undefined;
  include?: readonly "appEventLocalization"[] | undefined;
}

export interface AppEventsGetInstanceQuery {
  "fields[appEvents]"?: readonly AppEventsField[] | undefined;
  "fields[appEventLocalizations]"?: readonly AppEventLocalizationsField[] | undefined;
  include?: readonly "localizations"[] | undefined;
  /** At most 50. */
  "limit[localizations]"?: number | undefined;
}

export interface AppInfoLocalizationsGetInstanceQuery {
  "fields[appInfoLocalizations]"?: readonly AppInfoLocalizationsField[] | undefined;
  "fields[appInfos]"?: readonly AppInfosField[] | undefined;
  include?: readonly "appInfo"[] | undefined;
}

export interface AppInfosGetInstanceQuery {
  "fields[appInfos]"?: readonly AppInfosField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[ageRatingDeclarations]"?: readonly AgeRatingDeclarationsField[] | undefined;
  "fields[appInfoLocalizations]"?: readonly AppInfoLocalizationsField[] | undefined;
  "fields[appCategories]"?: readonly AppCategoriesField[] | undefined;
  include?: readonly AppInfosInclude[] | undefined;
  /** At most 50. */
  "limit[appInfoLocalizations]"?: number | undefined;
}

export interface AppPreviewSetsGetInstanceQuery {
  "fields[appPreviewSets]"?: readonly AppPreviewSetsField[] | undefined;
  "fields[appStoreVersionLocalizations]"?: readonly AppStoreVersionLocalizationsField[] | undefined;
  "fields[appCustomProductPageLocalizations]"?: readonly AppCustomProductPageLocalizationsField[] | undefined;
  "fields[appStoreVersionExperimentTreatmentLocalizations]"?: readonly AppStoreVersionExperimentTreatmentLocalizationsField[] | undefined;
  "fields[appPreviews]"?: readonly AppPreviewsField[] | undefined;
  include?: readonly AppPreviewSetsInclude[] | undefined;
  /** At most 50. */
  "limit[appPreviews]"?: number | undefined;
}

export interface AppPreviewsGetInstanceQuery {
  "fields[appPreviews]"?: readonly AppPreviewsField[] | undefined;
  "fields[appPreviewSets]"?: readonly AppPreviewSetsField[] | undefined;
  include?: readonly "appPreviewSet"[] | undefined;
}

export interface AppPricePointsV3GetInstanceQuery {
  "fields[appPricePoints]"?: readonly AppPricePointsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  include?: readonly AppPricePointsV3Include[] | undefined;
}

export interface AppPriceSchedulesGetInstanceQuery {
  "fields[appPriceSchedules]"?: readonly AppPriceSchedulesField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  "fields[appPrices]"?: readonly AppPricesField[] | undefined;
  include?: readonly AppPriceSchedulesInclude[] | undefined;
  /** At most 50. */
  "limit[automaticPrices]"?: number | undefined;
  /** At most 50. */
  "limit[manualPrices]"?: number | undefined;
}

export interface AppScreenshotSetsGetInstanceQuery {
  "fields[appScreenshotSets]"?: readonly AppScreenshotSetsField[] | undefined;
  "fields[appStoreVersionLocalizations]"?: readonly AppStoreVersionLocalizationsField[] | undefined;
  "fields[appCustomProductPageLocalizations]"?: readonly AppCustomProductPageLocalizationsField[] | undefined;
  "fields[appStoreVersionExperimentTreatmentLocalizations]"?: readonly AppStoreVersionExperimentTreatmentLocalizationsField[] | undefined;
  "fields[appScreenshots]"?: readonly AppScreenshotsField[] | undefined;
  include?: readonly AppScreenshotSetsInclude[] | undefined;
  /** At most 50. */
  "limit[appScreenshots]"?: number | undefined;
}

export interface AppScreenshotsGetInstanceQuery {
  "fields[appScreenshots]"?: readonly AppScreenshotsField[] | undefined;
  "fields[appScreenshotSets]"?: readonly AppScreenshotSetsField[] | undefined;
  include?: readonly "appScreenshotSet"[] | undefined;
}

export interface AppStoreReviewAttachmentsGetInstanceQuery {
  "fields[appStoreReviewAttachments]"?: readonly AppStoreReviewAttachmentsField[] | undefined;
  "fields[appStoreReviewDetails]"?: readonly AppStoreReviewDetailsField[] | undefined;
  include?: readonly "appStoreReviewDetail"[] | undefined;
}

export interface AppStoreReviewDetailsGetInstanceQuery {
  "fields[appStoreReviewDetails]"?: readonly AppStoreReviewDetailsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  "fields[appStoreReviewAttachments]"?: readonly AppStoreReviewAttachmentsField[] | undefined;
  include?: readonly AppStoreReviewDetailsInclude[] | undefined;
  /** At most 50. */
  "limit[appStoreReviewAttachments]"?: number | undefined;
}

export interface AppStoreVersionExperimentTreatmentLocalizationsGetInstanceQuery {
  "fields[appStoreVersionExperimentTreatmentLocalizations]"?: readonly AppStoreVersionExperimentTreatmentLocalizationsField[] | undefined;
  "fields[appStoreVersionExperimentTreatments]"?: readonly AppStoreVersionExperimentTreatmentsField[] | undefined;
  "fields[appScreenshotSets]"?: readonly AppScreenshotSetsField[] | undefined;
  "fields[appPreviewSets]"?: readonly AppPreviewSetsField[] | undefined;
  "fields[appAssetLibraryPlacements]"?: readonly AppAssetLibraryPlacementsField[] | undefined;
  include?: readonly AppStoreVersionExperimentTreatmentLocalizationsInclude[] | undefined;
  /** At most 50. */
  "limit[appPreviewSets]"?: number | undefined;
  /** At most 50. */
  "limit[appScreenshotSets]"?: number | undefined;
  /** At most 50. */
  "limit[placements]"?: number | undefined;
}

export interface AppStoreVersionExperimentTreatmentsGetInstanceQuery {
  "fields[appStoreVersionExperimentTreatments]"?: readonly AppStoreVersionExperimentTreatmentsField[] | undefined;
  "fields[appStoreVersionExperiments]"?: readonly AppStoreVersionExperimentTreatmentsGetInstanceAppStoreVersionExperimentsField[] | undefined;
  "fields[appStoreVersionExperimentTreatmentLocalizations]"?: readonly AppStoreVersionExperimentTreatmentLocalizationsField[] | undefined;
  include?: readonly AppStoreVersionExperimentTreatmentsInclude[] | undefined;
  /** At most 50. */
  "limit[appStoreVersionExperimentTreatmentLocalizations]"?: number | undefined;
}

export interface AppStoreVersionExperimentsV2GetInstanceQuery {
  "fields[appStoreVersionExperiments]"?: readonly AppStoreVersionExperimentsV2Field[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  "fields[appStoreVersionExperimentTreatments]"?: readonly AppStoreVersionExperimentTreatmentsField[] | undefined;
  include?: readonly AppStoreVersionExperimentsV2Include[] | undefined;
  /** At most 50. */
  "limit[appStoreVersionExperimentTreatments]"?: number | undefined;
  /** At most 50. */
  "limit[controlVersions]"?: number | undefined;
}

export interface AppStoreVersionExperimentsGetInstanceQuery {
  "fields[appStoreVersionExperiments]"?: readonly AppStoreVersionExperimentsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  "fields[appStoreVersionExperimentTreatments]"?: readonly AppStoreVersionExperimentTreatmentsField[] | undefined;
  include?: readonly AppStoreVersionExperimentsInclude[] | undefined;
  /** At most 50. */
  "limit[appStoreVersionExperimentTreatments]"?: number | undefined;
}

export interface AppStoreVersionLocalizationsGetInstanceQuery {
  "fields[appStoreVersionLocalizations]"?: readonly AppStoreVersionLocalizationsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  "fields[appScreenshotSets]"?: readonly AppScreenshotSetsField[] | undefined;
  "fields[appPreviewSets]"?: readonly AppPreviewSetsField[] | undefined;
  "fields[appAssetLibraryPlacements]"?: readonly AppAssetLibraryPlacementsField[] | undefined;
  include?: readonly AppStoreVersionLocalizationsInclude[] | undefined;
  /** At most 50. */
  "limit[appPreviewSets]"?: number | undefined;
  /** At most 50. */
  "limit[appScreenshotSets]"?: number | undefined;
  /** At most 50. */
  "limit[placements]"?: number | undefined;
  /** At most 50. */
  "limit[searchKeywords]"?: number | undefined;
}

export interface AppStoreVersionsGetInstanceQuery {
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[appStoreVersionLocalizations]"?: readonly AppStoreVersionLocalizationsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[appStoreVersionPhasedReleases]"?: readonly AppStoreVersionPhasedReleasesField[] | undefined;
  "fields[gameCenterAppVersions]"?: readonly GameCenterAppVersionsField[] | undefined;
  "fields[routingAppCoverages]"?: readonly RoutingAppCoveragesField[] | undefined;
  "fields[appStoreReviewDetails]"?: readonly AppStoreReviewDetailsField[] | undefined;
  /** @deprecated */
  "fields[appStoreVersionSubmissions]"?: readonly "appStoreVersion"[] | undefined;
  "fields[appClipDefaultExperiences]"?: readonly AppClipDefaultExperiencesField[] | undefined;
  "fields[appStoreVersionExperiments]"?: readonly AppStoreVersionExperimentTreatmentsGetInstanceAppStoreVersionExperimentsField[] | undefined;
  "fields[alternativeDistributionPackages]"?: readonly AlternativeDistributionPackagesField[] | undefined;
  include?: readonly AppStoreVersionsInclude[] | undefined;
  /** At most 50. @deprecated */
  "limit[appStoreVersionExperiments]"?: number | undefined;
  /** At most 50. */
  "limit[appStoreVersionExperimentsV2]"?: number | undefined;
  /** At most 50. */
  "limit[appStoreVersionLocalizations]"?: number | undefined;
}

export interface AppsGetCollectionQuery extends AppsGetInstanceQuery {
  "filter[name]"?: readonly string[] | undefined;
  "filter[bundleId]"?: readonly string[] | undefined;
  "filter[sku]"?: readonly string[] | undefined;
  /** @deprecated */
  "filter[appStoreVersions.appStoreState]"?: readonly AppsAppStoreVersionsAppStoreStateFilter[] | undefined;
  "filter[appStoreVersions.platform]"?: readonly Platform[] | undefined;
  "filter[appStoreVersions.appVersionState]"?: readonly AppVersionState[] | undefined;
  "filter[reviewSubmissions.state]"?: readonly AppsReviewSubmissionsStateFilter[] | undefined;
  "filter[reviewSubmissions.platform]"?: readonly Platform[] | undefined;
  "filter[appStoreVersions]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  /** @deprecated */
  "exists[gameCenterEnabledVersions]"?: boolean | undefined;
  sort?: readonly AppsSort[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsGetInstanceQuery {
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[appEncryptionDeclarations]"?: readonly AppEncryptionDeclarationsField[] | undefined;
  "fields[buildIcons]"?: readonly BuildIconsField[] | undefined;
  "fields[ciProducts]"?: readonly CiProductsField[] | undefined;
  "fields[betaGroups]"?: readonly BetaGroupsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  "fields[preReleaseVersions]"?: readonly PreReleaseVersionsField[] | undefined;
  "fields[betaAppLocalizations]"?: readonly BetaAppLocalizationsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[betaLicenseAgreements]"?: readonly BetaLicenseAgreementsField[] | undefined;
  "fields[betaAppReviewDetails]"?: readonly BetaAppReviewDetailsField[] | undefined;
  "fields[appInfos]"?: readonly AppInfosField[] | undefined;
  "fields[appClips]"?: readonly AppClipsField[] | undefined;
  "fields[endUserLicenseAgreements]"?: readonly EndUserLicenseAgreementsField[] | undefined;
  "fields[inAppPurchases]"?: readonly AppsGetCollectionInAppPurchasesField[] | undefined;
  "fields[subscriptionGroups]"?: readonly SubscriptionGroupsField[] | undefined;
  /** @deprecated */
  "fields[gameCenterEnabledVersions]"?: readonly GameCenterEnabledVersionsField[] | undefined;
  "fields[appCustomProductPages]"?: readonly AppCustomProductPagesField[] | undefined;
  "fields[promotedPurchases]"?: readonly PromotedPurchasesField[] | undefined;
  "fields[appEvents]"?: readonly AppEventsField[] | undefined;
  "fields[reviewSubmissions]"?: readonly ReviewSubmissionsField[] | undefined;
  "fields[subscriptionGracePeriods]"?: readonly SubscriptionGracePeriodsField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[appStoreVersionExperiments]"?: readonly AppStoreVersionExperimentsV2Field[] | undefined;
  "fields[androidToIosAppMappingDetails]"?: readonly AndroidToIosAppMappingDetailsField[] | undefined;
  include?: readonly AppsInclude[] | undefined;
  /** At most 50. */
  "limit[androidToIosAppMappingDetails]"?: number | undefined;
  /** At most 50. */
  "limit[appClips]"?: number | undefined;
  /** At most 50. */
  "limit[appCustomProductPages]"?: number | undefined;
  /** At most 50. */
  "limit[appEncryptionDeclarations]"?: number | undefined;
  /** At most 50. */
  "limit[appEvents]"?: number | undefined;
  /** At most 50. */
  "limit[appInfos]"?: number | undefined;
  /** At most 50. */
  "limit[appStoreVersionExperimentsV2]"?: number | undefined;
  /** At most 50. */
  "limit[appStoreVersions]"?: number | undefined;
  /** At most 50. */
  "limit[betaAppLocalizations]"?: number | undefined;
  /** At most 50. */
  "limit[betaGroups]"?: number | undefined;
  /** At most 50. */
  "limit[builds]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterEnabledVersions]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[inAppPurchases]"?: number | undefined;
  /** At most 50. */
  "limit[inAppPurchasesV2]"?: number | undefined;
  /** At most 50. */
  "limit[preReleaseVersions]"?: number | undefined;
  /** At most 50. */
  "limit[promotedPurchases]"?: number | undefined;
  /** At most 50. */
  "limit[reviewSubmissions]"?: number | undefined;
  /** At most 50. */
  "limit[subscriptionGroups]"?: number | undefined;
}

export interface BackgroundAssetUploadFilesGetInstanceQuery {
  "fields[backgroundAssetUploadFiles]"?: readonly BackgroundAssetUploadFilesField[] | undefined;
}

export interface BackgroundAssetVersionAppStoreReleasesGetInstanceQuery {
  "fields[backgroundAssetVersionAppStoreReleases]"?: readonly BackgroundAssetVersionAppStoreReleasesField[] | undefined;
  "fields[backgroundAssetVersions]"?: readonly BackgroundAssetVersionsField[] | undefined;
  include?: readonly "backgroundAssetVersion"[] | undefined;
}

export interface BackgroundAssetVersionExternalBetaReleasesGetInstanceQuery {
  "fields[backgroundAssetVersionExternalBetaReleases]"?: readonly BackgroundAssetVersionExternalBetaReleasesField[] | undefined;
  "fields[backgroundAssetVersions]"?: readonly BackgroundAssetVersionsField[] | undefined;
  include?: readonly "backgroundAssetVersion"[] | undefined;
}

export interface BackgroundAssetVersionInternalBetaReleasesGetInstanceQuery {
  "fields[backgroundAssetVersionInternalBetaReleases]"?: readonly BackgroundAssetVersionInternalBetaReleasesField[] | undefined;
  "fields[backgroundAssetVersions]"?: readonly BackgroundAssetVersionsField[] | undefined;
  include?: readonly "backgroundAssetVersion"[] | undefined;
}

export interface BackgroundAssetVersionsGetInstanceQuery {
  "fields[backgroundAssetVersions]"?: readonly BackgroundAssetVersionsField[] | undefined;
  "fields[backgroundAssets]"?: readonly BackgroundAssetsField[] | undefined;
  "fields[backgroundAssetVersionInternalBetaReleases]"?: readonly BackgroundAssetVersionInternalBetaReleasesField[] | undefined;
  "fields[backgroundAssetVersionExternalBetaReleases]"?: readonly BackgroundAssetVersionExternalBetaReleasesField[] | undefined;
  "fields[backgroundAssetVersionAppStoreReleases]"?: readonly BackgroundAssetVersionAppStoreReleasesField[] | undefined;
  "fields[backgroundAssetUploadFiles]"?: readonly BackgroundAssetUploadFilesField[] | undefined;
  include?: readonly BackgroundAssetVersionsInclude[] | undefined;
}

export interface BackgroundAssetsGetInstanceQuery {
  "fields[backgroundAssets]"?: readonly BackgroundAssetsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[backgroundAssetVersions]"?: readonly BackgroundAssetVersionsField[] | undefined;
  include?: readonly BackgroundAssetsInclude[] | undefined;
}

export interface BetaAppClipInvocationsGetInstanceQuery {
  "fields[betaAppClipInvocations]"?: readonly BetaAppClipInvocationsField[] | undefined;
  "fields[betaAppClipInvocationLocalizations]"?: readonly BetaAppClipInvocationLocalizationsField[] | undefined;
  include?: readonly "betaAppClipInvocationLocalizations"[] | undefined;
  /** At most 50. */
  "limit[betaAppClipInvocationLocalizations]"?: number | undefined;
}

export interface BetaAppLocalizationsGetCollectionQuery extends BetaAppLocalizationsGetInstanceQuery {
  "filter[locale]"?: readonly string[] | undefined;
  "filter[app]"?: readonly string[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BetaAppLocalizationsGetInstanceQuery {
  "fields[betaAppLocalizations]"?: readonly BetaAppLocalizationsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  include?: readonly "app"[] | undefined;
}

export interface BetaAppReviewDetailsGetCollectionQuery extends BetaAppReviewDetailsGetInstanceQuery {
  "filter[app]": readonly string[];
  /** At most 200. */
  limit?: number | undefined;
}

export interface BetaAppReviewDetailsGetInstanceQuery {
  "fields[betaAppReviewDetails]"?: readonly BetaAppReviewDetailsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  include?: readonly "app"[] | undefined;
}

export interface BetaAppReviewSubmissionsGetCollectionQuery extends BetaAppReviewSubmissionsGetInstanceQuery {
  "filter[betaReviewState]"?: readonly BetaReviewState[] | undefined;
  "filter[build]": readonly string[];
  /** At most 200. */
  limit?: number | undefined;
}

export interface BetaAppReviewSubmissionsGetInstanceQuery {
  "fields[betaAppReviewSubmissions]"?: readonly BetaAppReviewSubmissionsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  include?: readonly "build"[] | undefined;
}

export interface BetaBuildLocalizationsGetCollectionQuery extends BetaBuildLocalizationsGetInstanceQuery {
  "filter[locale]"?: readonly string[] | undefined;
  "filter[build]"?: readonly string[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BetaBuildLocalizationsGetInstanceQuery {
  "fields[betaBuildLocalizations]"?: readonly BetaBuildLocalizationsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  include?: readonly "build"[] | undefined;
}

export interface BetaCrashLogsGetInstanceQuery {
  "fields[betaCrashLogs]"?: readonly "logText"[] | undefined;
}

export interface BetaFeedbackCrashSubmissionsGetInstanceQuery {
  "fields[betaFeedbackCrashSubmissions]"?: readonly BetaFeedbackCrashSubmissionsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[betaTesters]"?: readonly BetaTestersField[] | undefined;
  include?: readonly BetaFeedbackCrashSubmissionsInclude[] | undefined;
}

export interface BetaFeedbackScreenshotSubmissionsGetInstanceQuery {
  "fields[betaFeedbackScreenshotSubmissions]"?: readonly BetaFeedbackScreenshotSubmissionsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[betaTesters]"?: readonly BetaTestersField[] | undefined;
  include?: readonly BetaFeedbackScreenshotSubmissionsInclude[] | undefined;
}

export interface BetaGroupsGetCollectionQuery extends BetaGroupsGetInstanceQuery {
  "filter[name]"?: readonly string[] | undefined;
  "filter[isInternalGroup]"?: readonly string[] | undefined;
  "filter[publicLinkEnabled]"?: readonly string[] | undefined;
  "filter[publicLinkLimitEnabled]"?: readonly string[] | undefined;
  "filter[publicLink]"?: readonly string[] | undefined;
  "filter[app]"?: readonly string[] | undefined;
  "filter[builds]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly BetaGroupsSort[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BetaGroupsGetInstanceQuery {
  "fields[betaGroups]"?: readonly BetaGroupsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[betaTesters]"?: readonly BetaTestersField[] | undefined;
  "fields[betaRecruitmentCriteria]"?: readonly BetaRecruitmentCriteriaField[] | undefined;
  include?: readonly BetaGroupsInclude[] | undefined;
  /** At most 50. */
  "limit[betaTesters]"?: number | undefined;
  /** At most 1000. */
  "limit[builds]"?: number | undefined;
}

export interface BetaLicenseAgreementsGetCollectionQuery extends BetaLicenseAgreementsGetInstanceQuery {
  "filter[app]"?: readonly string[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BetaLicenseAgreementsGetInstanceQuery {
  "fields[betaLicenseAgreements]"?: readonly BetaLicenseAgreementsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  include?: readonly "app"[] | undefined;
}

export interface BetaRecruitmentCriterionOptionsGetCollectionQuery {
  "fields[betaRecruitmentCriterionOptions]"?: readonly "deviceFamilyOsVersions"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BetaTestersGetCollectionQuery extends BetaTestersGetInstanceQuery {
  "filter[firstName]"?: readonly string[] | undefined;
  "filter[lastName]"?: readonly string[] | undefined;
  "filter[email]"?: readonly string[] | undefined;
  "filter[inviteType]"?: readonly BetaInviteType[] | undefined;
  "filter[apps]"?: readonly string[] | undefined;
  "filter[betaGroups]"?: readonly string[] | undefined;
  "filter[builds]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly BetaTestersSort[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BetaTestersGetInstanceQuery {
  "fields[betaTesters]"?: readonly BetaTestersField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[betaGroups]"?: readonly BetaGroupsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  include?: readonly BetaTestersInclude[] | undefined;
  /** At most 50. */
  "limit[apps]"?: number | undefined;
  /** At most 50. */
  "limit[betaGroups]"?: number | undefined;
  /** At most 50. */
  "limit[builds]"?: number | undefined;
}

export interface BuildBetaDetailsGetCollectionQuery extends BuildBetaDetailsGetInstanceQuery {
  "filter[build]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BuildBetaDetailsGetInstanceQuery {
  "fields[buildBetaDetails]"?: readonly BuildBetaDetailsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  include?: readonly "build"[] | undefined;
}

export interface BuildUploadFilesGetInstanceQuery {
  "fields[buildUploadFiles]"?: readonly BuildUploadFilesField[] | undefined;
}

export interface BuildUploadsGetInstanceQuery {
  "fields[buildUploads]"?: readonly BuildUploadsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[buildUploadFiles]"?: readonly BuildUploadFilesField[] | undefined;
  include?: readonly BuildUploadsInclude[] | undefined;
}

export interface BuildsGetCollectionQuery extends BuildsGetInstanceQuery {
  "filter[version]"?: readonly string[] | undefined;
  "filter[expired]"?: readonly string[] | undefined;
  "filter[processingState]"?: readonly BuildsProcessingStateFilter[] | undefined;
  "filter[betaAppReviewSubmission.betaReviewState]"?: readonly BetaReviewState[] | undefined;
  "filter[usesNonExemptEncryption]"?: readonly string[] | undefined;
  "filter[preReleaseVersion.version]"?: readonly string[] | undefined;
  "filter[preReleaseVersion.platform]"?: readonly Platform[] | undefined;
  "filter[buildAudienceType]"?: readonly BuildAudienceType[] | undefined;
  "filter[preReleaseVersion]"?: readonly string[] | undefined;
  "filter[app]"?: readonly string[] | undefined;
  "filter[betaGroups]"?: readonly string[] | undefined;
  "filter[appStoreVersion]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  "exists[usesNonExemptEncryption]"?: boolean | undefined;
  sort?: readonly BuildsSort[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BuildsGetInstanceQuery {
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[preReleaseVersions]"?: readonly PreReleaseVersionsField[] | undefined;
  "fields[betaTesters]"?: readonly BetaTestersField[] | undefined;
  "fields[betaGroups]"?: readonly BetaGroupsField[] | undefined;
  "fields[betaBuildLocalizations]"?: readonly BetaBuildLocalizationsField[] | undefined;
  "fields[appEncryptionDeclarations]"?: readonly AppEncryptionDeclarationsField[] | undefined;
  "fields[betaAppReviewSubmissions]"?: readonly BetaAppReviewSubmissionsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[buildBetaDetails]"?: readonly BuildBetaDetailsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  "fields[buildIcons]"?: readonly BuildIconsField[] | undefined;
  "fields[buildBundles]"?: readonly BuildBundlesField[] | undefined;
  "fields[buildUploads]"?: readonly BuildUploadsField[] | undefined;
  include?: readonly BuildsInclude[] | undefined;
  /** At most 50. */
  "limit[betaBuildLocalizations]"?: number | undefined;
  /** At most 50. */
  "limit[betaGroups]"?: number | undefined;
  /** At most 50. */
  "limit[buildBundles]"?: number | undefined;
  /** At most 50. */
  "limit[icons]"?: number | undefined;
  /** At most 50. */
  "limit[individualTesters]"?: number | undefined;
}

export interface BundleIdsGetCollectionQuery extends BundleIdsGetInstanceQuery {
  "filter[name]"?: readonly string[] | undefined;
  "filter[platform]"?: readonly BundleIdPlatform[] | undefined;
  "filter[identifier]"?: readonly string[] | undefined;
  "filter[seedId]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly BundleIdsSort[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BundleIdsGetInstanceQuery {
  "fields[bundleIds]"?: readonly BundleIdsField[] | undefined;
  "fields[profiles]"?: readonly ProfilesField[] | undefined;
  "fields[bundleIdCapabilities]"?: readonly BundleIdCapabilitiesField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  include?: readonly BundleIdsInclude[] | undefined;
  /** At most 50. */
  "limit[bundleIdCapabilities]"?: number | undefined;
  /** At most 50. */
  "limit[profiles]"?: number | undefined;
}

export interface CertificatesGetCollectionQuery extends CertificatesGetInstanceQuery {
  "filter[displayName]"?: readonly string[] | undefined;
  "filter[certificateType]"?: readonly CertificateType[] | undefined;
  "filter[serialNumber]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly CertificatesSort[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface CertificatesGetInstanceQuery {
  "fields[certificates]"?: readonly CertificatesField[] | undefined;
  "fields[passTypeIds]"?: readonly PassTypeIdsField[] | undefined;
  include?: readonly "passTypeId"[] | undefined;
}

export interface CiArtifactsGetInstanceQuery {
  "fields[ciArtifacts]"?: readonly CiArtifactsField[] | undefined;
}

export interface CiBuildActionsGetInstanceQuery {
  "fields[ciBuildActions]"?: readonly CiBuildActionsField[] | undefined;
  "fields[ciBuildRuns]"?: readonly CiBuildRunsField[] | undefined;
  include?: readonly "buildRun"[] | undefined;
}

export interface CiBuildRunsGetInstanceQuery {
  "fields[ciBuildRuns]"?: readonly CiBuildRunsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[ciWorkflows]"?: readonly CiWorkflowsField[] | undefined;
  "fields[ciProducts]"?: readonly CiProductsField[] | undefined;
  "fields[scmGitReferences]"?: readonly ScmGitReferencesField[] | undefined;
  "fields[scmPullRequests]"?: readonly ScmPullRequestsField[] | undefined;
  include?: readonly CiBuildRunsInclude[] | undefined;
  /** At most 50. */
  "limit[builds]"?: number | undefined;
}

export interface CiIssuesGetInstanceQuery {
  "fields[ciIssues]"?: readonly CiIssuesField[] | undefined;
}

export interface CiMacOsVersionsGetCollectionQuery extends CiMacOsVersionsGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiMacOsVersionsGetInstanceQuery {
  "fields[ciMacOsVersions]"?: readonly CiMacOsVersionsField[] | undefined;
  "fields[ciXcodeVersions]"?: readonly CiXcodeVersionsField[] | undefined;
  include?: readonly "xcodeVersions"[] | undefined;
  /** At most 50. */
  "limit[xcodeVersions]"?: number | undefined;
}

export interface CiProductsGetCollectionQuery extends CiProductsGetInstanceQuery {
  "filter[productType]"?: readonly CiProductsProductTypeFilter[] | undefined;
  "filter[app]"?: readonly string[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiProductsGetInstanceQuery {
  "fields[ciProducts]"?: readonly CiProductsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[bundleIds]"?: readonly BundleIdsField[] | undefined;
  "fields[scmRepositories]"?: readonly ScmRepositoriesField[] | undefined;
  include?: readonly CiProductsInclude[] | undefined;
  /** At most 50. */
  "limit[primaryRepositories]"?: number | undefined;
}

export interface CiTestResultsGetInstanceQuery {
  "fields[ciTestResults]"?: readonly CiTestResultsField[] | undefined;
}

export interface CiWorkflowsGetInstanceQuery {
  "fields[ciWorkflows]"?: readonly CiWorkflowsField[] | undefined;
  "fields[ciProducts]"?: readonly CiProductsField[] | undefined;
  "fields[scmRepositories]"?: readonly ScmRepositoriesField[] | undefined;
  "fields[ciXcodeVersions]"?: readonly CiXcodeVersionsField[] | undefined;
  "fields[ciMacOsVersions]"?: readonly CiMacOsVersionsField[] | undefined;
  include?: readonly CiWorkflowsInclude[] | undefined;
}

export interface CiXcodeVersionsGetCollectionQuery extends CiXcodeVersionsGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiXcodeVersionsGetInstanceQuery {
  "fields[ciXcodeVersions]"?: readonly CiXcodeVersionsField[] | undefined;
  "fields[ciMacOsVersions]"?: readonly CiMacOsVersionsField[] | undefined;
  include?: readonly "macOsVersions"[] | undefined;
  /** At most 50. */
  "limit[macOsVersions]"?: number | undefined;
}

export interface CustomerReviewResponsesGetInstanceQuery {
  "fields[customerReviewResponses]"?: readonly CustomerReviewResponsesField[] | undefined;
  "fields[customerReviews]"?: readonly CustomerReviewsField[] | undefined;
  include?: readonly "review"[] | undefined;
}

export interface CustomerReviewsGetInstanceQuery {
  "fields[customerReviews]"?: readonly CustomerReviewsField[] | undefined;
  "fields[customerReviewResponses]"?: readonly CustomerReviewResponsesField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  include?: readonly CustomerReviewsInclude[] | undefined;
}

export interface DevicesGetCollectionQuery {
  "filter[name]"?: readonly string[] | undefined;
  "filter[platform]"?: readonly BundleIdPlatform[] | undefined;
  "filter[udid]"?: readonly string[] | undefined;
  "filter[status]"?: readonly DevicesStatusFilter[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly DevicesSort[] | undefined;
  "fields[devices]"?: readonly DevicesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface DevicesGetInstanceQuery {
  "fields[devices]"?: readonly DevicesField[] | undefined;
}

export interface EndUserLicenseAgreementsGetInstanceQuery {
  "fields[endUserLicenseAgreements]"?: readonly EndUserLicenseAgreementsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  include?: readonly EndUserLicenseAgreementsInclude[] | undefined;
  /** At most 50. */
  "limit[territories]"?: number | undefined;
}

export interface FinanceReportsGetCollectionQuery {
  "filter[vendorNumber]": readonly string[];
  "filter[reportType]": readonly FinanceReportsReportTypeFilter[];
  "filter[regionCode]": readonly string[];
  "filter[reportDate]": readonly string[];
}

export interface GameCenterAchievementImagesGetInstanceQuery {
  "fields[gameCenterAchievementImages]"?: readonly GameCenterAchievementImagesField[] | undefined;
  /** @deprecated */
  "fields[gameCenterAchievementLocalizations]"?: readonly GameCenterAchievementLocalizationsField[] | undefined;
  include?: readonly "gameCenterAchievementLocalization"[] | undefined;
}

export interface GameCenterAchievementImagesV2GetInstanceQuery {
  "fields[gameCenterAchievementImages]"?: readonly GameCenterAchievementImagesV2Field[] | undefined;
  "fields[gameCenterAchievementLocalizations]"?: readonly GameCenterAchievementLocalizationsV2Field[] | undefined;
  include?: readonly "localization"[] | undefined;
}

export interface GameCenterAchievementLocalizationsV2GetInstanceQuery {
  "fields[gameCenterAchievementLocalizations]"?: readonly GameCenterAchievementLocalizationsV2Field[] | undefined;
  "fields[gameCenterAchievementVersions]"?: readonly GameCenterAchievementVersionsField[] | undefined;
  "fields[gameCenterAchievementImages]"?: readonly GameCenterAchievementImagesV2Field[] | undefined;
  include?: readonly GameCenterAchievementLocalizationsV2Include[] | undefined;
}

export interface GameCenterAchievementLocalizationsGetInstanceQuery {
  "fields[gameCenterAchievementLocalizations]"?: readonly GameCenterAchievementLocalizationsField[] | undefined;
  /** @deprecated */
  "fields[gameCenterAchievements]"?: readonly GameCenterAchievementsField[] | undefined;
  /** @deprecated */
  "fields[gameCenterAchievementImages]"?: readonly GameCenterAchievementImagesField[] | undefined;
  include?: readonly GameCenterAchievementLocalizationsInclude[] | undefined;
}

export interface GameCenterAchievementReleasesGetInstanceQuery {
  "fields[gameCenterAchievementReleases]"?: readonly GameCenterAchievementReleasesField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  /** @deprecated */
  "fields[gameCenterAchievements]"?: readonly GameCenterAchievementsField[] | undefined;
  include?: readonly GameCenterAchievementReleasesInclude[] | undefined;
}

export interface GameCenterAchievementVersionsV2GetInstanceQuery {
  "fields[gameCenterAchievementVersions]"?: readonly GameCenterAchievementVersionsField[] | undefined;
  "fields[gameCenterAchievements]"?: readonly GameCenterAchievementsV2Field[] | undefined;
  "fields[gameCenterAchievementLocalizations]"?: readonly GameCenterAchievementLocalizationsV2Field[] | undefined;
  include?: readonly GameCenterAchievementVersionsV2Include[] | undefined;
  /** At most 50. */
  "limit[localizations]"?: number | undefined;
}

export interface GameCenterAchievementsV2GetInstanceQuery {
  "fields[gameCenterAchievements]"?: readonly GameCenterAchievementsV2Field[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  "fields[gameCenterAchievementVersions]"?: readonly GameCenterAchievementVersionsField[] | undefined;
  include?: readonly GameCenterAchievementsV2Include[] | undefined;
  /** At most 50. */
  "limit[versions]"?: number | undefined;
}

export interface GameCenterAchievementsGetInstanceQuery {
  "fields[gameCenterAchievements]"?: readonly GameCenterAchievementsField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  /** @deprecated */
  "fields[gameCenterAchievementLocalizations]"?: readonly GameCenterAchievementLocalizationsField[] | undefined;
  /** @deprecated */
  "fields[gameCenterAchievementReleases]"?: readonly GameCenterAchievementReleasesField[] | undefined;
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  include?: readonly GameCenterAchievementsInclude[] | undefined;
  /** At most 50. @deprecated */
  "limit[localizations]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[releases]"?: number | undefined;
}

export interface GameCenterActivitiesGetInstanceQuery {
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterAchievements]"?: readonly GameCenterActivitiesGetInstanceGameCenterAchievementsField[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterActivitiesGetInstanceGameCenterLeaderboardsField[] | undefined;
  "fields[gameCenterActivityVersions]"?: readonly GameCenterActivityVersionsField[] | undefined;
  include?: readonly GameCenterActivitiesInclude[] | undefined;
  /** At most 50. @deprecated */
  "limit[achievements]"?: number | undefined;
  /** At most 50. */
  "limit[achievementsV2]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[leaderboards]"?: number | undefined;
  /** At most 50. */
  "limit[leaderboardsV2]"?: number | undefined;
  /** At most 50. */
  "limit[versions]"?: number | undefined;
}

export interface GameCenterActivityImagesGetInstanceQuery {
  "fields[gameCenterActivityImages]"?: readonly GameCenterActivityImagesField[] | undefined;
}

export interface GameCenterActivityLocalizationsGetInstanceQuery {
  "fields[gameCenterActivityLocalizations]"?: readonly GameCenterActivityLocalizationsField[] | undefined;
  "fields[gameCenterActivityVersions]"?: readonly GameCenterActivityVersionsField[] | undefined;
  "fields[gameCenterActivityImages]"?: readonly GameCenterActivityImagesField[] | undefined;
  include?: readonly GameCenterActivityLocalizationsInclude[] | undefined;
}

export interface GameCenterActivityVersionReleasesGetInstanceQuery {
  "fields[gameCenterActivityVersionReleases]"?: readonly "version"[] | undefined;
  "fields[gameCenterActivityVersions]"?: readonly GameCenterActivityVersionsField[] | undefined;
  include?: readonly "version"[] | undefined;
}

export interface GameCenterActivityVersionsGetInstanceQuery {
  "fields[gameCenterActivityVersions]"?: readonly GameCenterActivityVersionsField[] | undefined;
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  "fields[gameCenterActivityLocalizations]"?: readonly GameCenterActivityLocalizationsField[] | undefined;
  "fields[gameCenterActivityImages]"?: readonly GameCenterActivityImagesField[] | undefined;
  /** @deprecated */
  "fields[gameCenterActivityVersionReleases]"?: readonly "version"[] | undefined;
  include?: readonly GameCenterActivityVersionsInclude[] | undefined;
  /** At most 50. */
  "limit[localizations]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[releases]"?: number | undefined;
}

export interface GameCenterAppVersionsGetInstanceQuery {
  "fields[gameCenterAppVersions]"?: readonly GameCenterAppVersionsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  include?: readonly GameCenterAppVersionsInclude[] | undefined;
  /** At most 50. */
  "limit[compatibilityVersions]"?: number | undefined;
}

export interface GameCenterChallengeImagesGetInstanceQuery {
  "fields[gameCenterChallengeImages]"?: readonly GameCenterChallengeImagesField[] | undefined;
}

export interface GameCenterChallengeLocalizationsGetInstanceQuery {
  "fields[gameCenterChallengeLocalizations]"?: readonly GameCenterChallengeLocalizationsField[] | undefined;
  "fields[gameCenterChallengeVersions]"?: readonly GameCenterChallengeVersionsField[] | undefined;
  "fields[gameCenterChallengeImages]"?: readonly GameCenterChallengeImagesField[] | undefined;
  include?: readonly GameCenterChallengeLocalizationsInclude[] | undefined;
}

export interface GameCenterChallengeVersionReleasesGetInstanceQuery {
  "fields[gameCenterChallengeVersionReleases]"?: readonly "version"[] | undefined;
  "fields[gameCenterChallengeVersions]"?: readonly GameCenterChallengeVersionsField[] | undefined;
  include?: readonly "version"[] | undefined;
}

export interface GameCenterChallengeVersionsGetInstanceQuery {
  "fields[gameCenterChallengeVersions]"?: readonly GameCenterChallengeVersionsField[] | undefined;
  "fields[gameCenterChallenges]"?: readonly GameCenterChallengesField[] | undefined;
  "fields[gameCenterChallengeLocalizations]"?: readonly GameCenterChallengeLocalizationsField[] | undefined;
  /** @deprecated */
  "fields[gameCenterChallengeVersionReleases]"?: readonly "version"[] | undefined;
  "fields[gameCenterChallengeImages]"?: readonly GameCenterChallengeImagesField[] | undefined;
  include?: readonly GameCenterChallengeVersionsInclude[] | undefined;
  /** At most 50. */
  "limit[localizations]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[releases]"?: number | undefined;
}

export interface GameCenterChallengesGetInstanceQuery {
  "fields[gameCenterChallenges]"?: readonly GameCenterChallengesField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterChallengeVersions]"?: readonly GameCenterChallengeVersionsField[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterActivitiesGetInstanceGameCenterLeaderboardsField[] | undefined;
  include?: readonly GameCenterChallengesInclude[] | undefined;
  /** At most 50. */
  "limit[versions]"?: number | undefined;
}

export interface GameCenterDetailsGetInstanceQuery {
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[gameCenterAppVersions]"?: readonly GameCenterAppVersionsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterActivitiesGetInstanceGameCenterLeaderboardsField[] | undefined;
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterDetailsGetInstanceGameCenterLeaderboardSetsField[] | undefined;
  "fields[gameCenterAchievements]"?: readonly GameCenterActivitiesGetInstanceGameCenterAchievementsField[] | undefined;
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  "fields[gameCenterChallenges]"?: readonly GameCenterChallengesField[] | undefined;
  /** @deprecated */
  "fields[gameCenterAchievementReleases]"?: readonly GameCenterAchievementReleasesField[] | undefined;
  /** @deprecated */
  "fields[gameCenterActivityVersionReleases]"?: readonly "version"[] | undefined;
  /** @deprecated */
  "fields[gameCenterChallengeVersionReleases]"?: readonly "version"[] | undefined;
  /** @deprecated */
  "fields[gameCenterLeaderboardReleases]"?: readonly GameCenterLeaderboardReleasesField[] | undefined;
  /** @deprecated */
  "fields[gameCenterLeaderboardSetReleases]"?: readonly GameCenterLeaderboardSetReleasesField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  include?: readonly GameCenterDetailsInclude[] | undefined;
  /** At most 50. @deprecated */
  "limit[achievementReleases]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[activityReleases]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[challengeReleases]"?: number | undefined;
  /** At most 50. */
  "limit[challengesMinimumPlatformVersions]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterAchievements]"?: number | undefined;
  /** At most 50. */
  "limit[gameCenterAchievementsV2]"?: number | undefined;
  /** At most 50. */
  "limit[gameCenterActivities]"?: number | undefined;
  /** At most 50. */
  "limit[gameCenterAppVersions]"?: number | undefined;
  /** At most 50. */
  "limit[gameCenterChallenges]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterLeaderboardSets]"?: number | undefined;
  /** At most 50. */
  "limit[gameCenterLeaderboardSetsV2]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterLeaderboards]"?: number | undefined;
  /** At most 50. */
  "limit[gameCenterLeaderboardsV2]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[leaderboardReleases]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[leaderboardSetReleases]"?: number | undefined;
}

export interface GameCenterGroupsGetCollectionQuery extends GameCenterGroupsGetInstanceQuery {
  "filter[gameCenterDetails]"?: readonly string[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterGroupsGetInstanceQuery {
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterActivitiesGetInstanceGameCenterLeaderboardsField[] | undefined;
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterDetailsGetInstanceGameCenterLeaderboardSetsField[] | undefined;
  "fields[gameCenterAchievements]"?: readonly GameCenterActivitiesGetInstanceGameCenterAchievementsField[] | undefined;
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  "fields[gameCenterChallenges]"?: readonly GameCenterChallengesField[] | undefined;
  include?: readonly GameCenterGroupsInclude[] | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterAchievements]"?: number | undefined;
  /** At most 50. */
  "limit[gameCenterAchievementsV2]"?: number | undefined;
  /** At most 50. */
  "limit[gameCenterActivities]"?: number | undefined;
  /** At most 50. */
  "limit[gameCenterChallenges]"?: number | undefined;
  /** At most 50. */
  "limit[gameCenterDetails]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterLeaderboardSets]"?: number | undefined;
  /** At most 50. */
  "limit[gameCenterLeaderboardSetsV2]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterLeaderboards]"?: number | undefined;
  /** At most 50. */
  "limit[gameCenterLeaderboardsV2]"?: number | undefined;
}

export interface GameCenterLeaderboardImagesGetInstanceQuery {
  "fields[gameCenterLeaderboardImages]"?: readonly GameCenterLeaderboardImagesField[] | undefined;
  /** @deprecated */
  "fields[gameCenterLeaderboardLocalizations]"?: readonly GameCenterLeaderboardLocalizationsField[] | undefined;
  include?: readonly "gameCenterLeaderboardLocalization"[] | undefined;
}

export interface GameCenterLeaderboardImagesV2GetInstanceQuery {
  "fields[gameCenterLeaderboardImages]"?: readonly GameCenterLeaderboardImagesV2Field[] | undefined;
  "fields[gameCenterLeaderboardLocalizations]"?: readonly GameCenterLeaderboardLocalizationsV2Field[] | undefined;
  include?: readonly "localization"[] | undefined;
}

export interface GameCenterLeaderboardLocalizationsGetInstanceQuery {
  "fields[gameCenterLeaderboardLocalizations]"?: readonly GameCenterLeaderboardLocalizationsField[] | undefined;
  /** @deprecated */
  "fields[gameCenterLeaderboards]"?: readonly GameCenterLeaderboardsField[] | undefined;
  /** @deprecated */
  "fields[gameCenterLeaderboardImages]"?: readonly GameCenterLeaderboardImagesField[] | undefined;
  include?: readonly GameCenterLeaderboardLocalizationsInclude[] | undefined;
}

export interface GameCenterLeaderboardLocalizationsV2GetInstanceQuery {
  "fields[gameCenterLeaderboardLocalizations]"?: readonly GameCenterLeaderboardLocalizationsV2Field[] | undefined;
  "fields[gameCenterLeaderboardVersions]"?: readonly GameCenterLeaderboardVersionsField[] | undefined;
  "fields[gameCenterLeaderboardImages]"?: readonly GameCenterLeaderboardImagesV2Field[] | undefined;
  include?: readonly GameCenterLeaderboardLocalizationsV2Include[] | undefined;
}

export interface GameCenterLeaderboardReleasesGetInstanceQuery {
  "fields[gameCenterLeaderboardReleases]"?: readonly GameCenterLeaderboardReleasesField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  /** @deprecated */
  "fields[gameCenterLeaderboards]"?: readonly GameCenterLeaderboardsField[] | undefined;
  include?: readonly GameCenterLeaderboardReleasesInclude[] | undefined;
}

export interface GameCenterLeaderboardSetImagesGetInstanceQuery {
  "fields[gameCenterLeaderboardSetImages]"?: readonly GameCenterLeaderboardSetImagesField[] | undefined;
  /** @deprecated */
  "fields[gameCenterLeaderboardSetLocalizations]"?: readonly GameCenterLeaderboardSetLocalizationsField[] | undefined;
  include?: readonly "gameCenterLeaderboardSetLocalization"[] | undefined;
}

export interface GameCenterLeaderboardSetImagesV2GetInstanceQuery {
  "fields[gameCenterLeaderboardSetImages]"?: readonly GameCenterLeaderboardSetImagesV2Field[] | undefined;
  "fields[gameCenterLeaderboardSetLocalizations]"?: readonly GameCenterLeaderboardSetLocalizationsV2Field[] | undefined;
  include?: readonly "localization"[] | undefined;
}

export interface GameCenterLeaderboardSetLocalizationsGetInstanceQuery {
  "fields[gameCenterLeaderboardSetLocalizations]"?: readonly GameCenterLeaderboardSetLocalizationsField[] | undefined;
  /** @deprecated */
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterLeaderboardSetsField[] | undefined;
  /** @deprecated */
  "fields[gameCenterLeaderboardSetImages]"?: readonly GameCenterLeaderboardSetImagesField[] | undefined;
  include?: readonly GameCenterLeaderboardSetLocalizationsInclude[] | undefined;
}

export interface GameCenterLeaderboardSetLocalizationsV2GetInstanceQuery {
  "fields[gameCenterLeaderboardSetLocalizations]"?: readonly GameCenterLeaderboardSetLocalizationsV2Field[] | undefined;
  "fields[gameCenterLeaderboardSetVersions]"?: readonly GameCenterLeaderboardSetVersionsField[] | undefined;
  "fields[gameCenterLeaderboardSetImages]"?: readonly GameCenterLeaderboardSetImagesV2Field[] | undefined;
  include?: readonly GameCenterLeaderboardSetLocalizationsV2Include[] | undefined;
}

export interface GameCenterLeaderboardSetMemberLocalizationsGetCollectionQuery {
  /** @deprecated */
  "filter[gameCenterLeaderboardSet]": readonly string[];
  /** @deprecated */
  "filter[gameCenterLeaderboard]": readonly string[];
  "fields[gameCenterLeaderboardSetMemberLocalizations]"?: readonly GameCenterLeaderboardSetMemberLocalizationsField[] | undefined;
  /** @deprecated */
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterLeaderboardSetsField[] | undefined;
  /** @deprecated */
  "fields[gameCenterLeaderboards]"?: readonly GameCenterLeaderboardsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly GameCenterLeaderboardSetMemberLocalizationsInclude[] | undefined;
}

export interface GameCenterLeaderboardSetReleasesGetInstanceQuery {
  "fields[gameCenterLeaderboardSetReleases]"?: readonly GameCenterLeaderboardSetReleasesField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  /** @deprecated */
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterLeaderboardSetsField[] | undefined;
  include?: readonly GameCenterLeaderboardSetReleasesInclude[] | undefined;
}

export interface GameCenterLeaderboardSetVersionsV2GetInstanceQuery {
  "fields[gameCenterLeaderboardSetVersions]"?: readonly GameCenterLeaderboardSetVersionsField[] | undefined;
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterLeaderboardSetsV2Field[] | undefined;
  "fields[gameCenterLeaderboardSetLocalizations]"?: readonly GameCenterLeaderboardSetLocalizationsV2Field[] | undefined;
  include?: readonly GameCenterLeaderboardSetVersionsV2Include[] | undefined;
  /** At most 50. */
  "limit[localizations]"?: number | undefined;
}

export interface GameCenterLeaderboardSetsV2GetInstanceQuery {
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterLeaderboardSetsV2Field[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterLeaderboardsV2Field[] | undefined;
  "fields[gameCenterLeaderboardSetVersions]"?: readonly GameCenterLeaderboardSetVersionsField[] | undefined;
  include?: readonly GameCenterLeaderboardSetsV2Include[] | undefined;
  /** At most 50. */
  "limit[gameCenterLeaderboards]"?: number | undefined;
  /** At most 50. */
  "limit[versions]"?: number | undefined;
}

export interface GameCenterLeaderboardSetsGetInstanceQuery {
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterLeaderboardSetsField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  /** @deprecated */
  "fields[gameCenterLeaderboardSetLocalizations]"?: readonly GameCenterLeaderboardSetLocalizationsField[] | undefined;
  /** @deprecated */
  "fields[gameCenterLeaderboards]"?: readonly GameCenterLeaderboardsField[] | undefined;
  /** @deprecated */
  "fields[gameCenterLeaderboardSetReleases]"?: readonly GameCenterLeaderboardSetReleasesField[] | undefined;
  include?: readonly GameCenterLeaderboardSetsInclude[] | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterLeaderboards]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[localizations]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[releases]"?: number | undefined;
}

export interface GameCenterLeaderboardVersionsV2GetInstanceQuery {
  "fields[gameCenterLeaderboardVersions]"?: readonly GameCenterLeaderboardVersionsField[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterLeaderboardsV2Field[] | undefined;
  "fields[gameCenterLeaderboardLocalizations]"?: readonly GameCenterLeaderboardLocalizationsV2Field[] | undefined;
  include?: readonly GameCenterLeaderboardVersionsV2Include[] | undefined;
  /** At most 50. */
  "limit[localizations]"?: number | undefined;
}

export interface GameCenterLeaderboardsGetInstanceQuery {
  "fields[gameCenterLeaderboards]"?: readonly GameCenterLeaderboardsField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  /** @deprecated */
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterLeaderboardSetsField[] | undefined;
  /** @deprecated */
  "fields[gameCenterLeaderboardLocalizations]"?: readonly GameCenterLeaderboardLocalizationsField[] | undefined;
  /** @deprecated */
  "fields[gameCenterLeaderboardReleases]"?: readonly GameCenterLeaderboardReleasesField[] | undefined;
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  "fields[gameCenterChallenges]"?: readonly GameCenterChallengesField[] | undefined;
  include?: readonly GameCenterLeaderboardsInclude[] | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterLeaderboardSets]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[localizations]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[releases]"?: number | undefined;
}

export interface GameCenterLeaderboardsV2GetInstanceQuery {
  "fields[gameCenterLeaderboards]"?: readonly GameCenterLeaderboardsV2Field[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterLeaderboardSetsV2Field[] | undefined;
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  "fields[gameCenterChallenges]"?: readonly GameCenterChallengesField[] | undefined;
  "fields[gameCenterLeaderboardVersions]"?: readonly GameCenterLeaderboardVersionsField[] | undefined;
  include?: readonly GameCenterLeaderboardsV2Include[] | undefined;
  /** At most 50. */
  "limit[gameCenterLeaderboardSets]"?: number | undefined;
  /** At most 50. */
  "limit[versions]"?: number | undefined;
}

export interface GameCenterMatchmakingQueuesGetCollectionQuery extends GameCenterMatchmakingQueuesGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterMatchmakingQueuesGetInstanceQuery {
  "fields[gameCenterMatchmakingQueues]"?: readonly GameCenterMatchmakingQueuesField[] | undefined;
  "fields[gameCenterMatchmakingRuleSets]"?: readonly GameCenterMatchmakingRuleSetsField[] | undefined;
  include?: readonly GameCenterMatchmakingQueuesInclude[] | undefined;
}

export interface GameCenterMatchmakingRuleSetsGetCollectionQuery extends GameCenterMatchmakingRuleSetsGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterMatchmakingRuleSetsGetInstanceQuery {
  "fields[gameCenterMatchmakingRuleSets]"?: readonly GameCenterMatchmakingRuleSetsField[] | undefined;
  "fields[gameCenterMatchmakingTeams]"?: readonly GameCenterMatchmakingTeamsField[] | undefined;
  "fields[gameCenterMatchmakingRules]"?: readonly GameCenterMatchmakingRulesField[] | undefined;
  "fields[gameCenterMatchmakingQueues]"?: readonly GameCenterMatchmakingQueuesField[] | undefined;
  include?: readonly GameCenterMatchmakingRuleSetsInclude[] | undefined;
  /** At most 50. */
  "limit[matchmakingQueues]"?: number | undefined;
  /** At most 50. */
  "limit[rules]"?: number | undefined;
  /** At most 50. */
  "limit[teams]"?: number | undefined;
}

export interface InAppPurchaseAppStoreReviewScreenshotsGetInstanceQuery {
  "fields[inAppPurchaseAppStoreReviewScreenshots]"?: readonly InAppPurchaseAppStoreReviewScreenshotsField[] | undefined;
  "fields[inAppPurchases]"?: readonly InAppPurchasesV2Field[] | undefined;
  include?: readonly "inAppPurchaseV2"[] | undefined;
}

export interface InAppPurchaseAvailabilitiesGetInstanceQuery {
  "fields[inAppPurchaseAvailabilities]"?: readonly InAppPurchaseAvailabilitiesField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  include?: readonly "availableTerritories"[] | undefined;
  /** At most 50. */
  "limit[availableTerritories]"?: number | undefined;
}

export interface InAppPurchaseContentsGetInstanceQuery {
  "fields[inAppPurchaseContents]"?: readonly InAppPurchaseContentsField[] | undefined;
  "fields[inAppPurchases]"?: readonly InAppPurchasesV2Field[] | undefined;
  include?: readonly "inAppPurchaseV2"[] | undefined;
}

export interface InAppPurchaseImagesGetInstanceQuery {
  "fields[inAppPurchaseImages]"?: readonly InAppPurchaseImagesField[] | undefined;
  "fields[inAppPurchases]"?: readonly InAppPurchasesV2Field[] | undefined;
  include?: readonly "inAppPurchase"[] | undefined;
}

export interface InAppPurchaseImagesV2GetInstanceQuery {
  "fields[inAppPurchaseImages]"?: readonly InAppPurchaseImagesV2Field[] | undefined;
}

export interface InAppPurchaseLocalizationsGetInstanceQuery {
  "fields[inAppPurchaseLocalizations]"?: readonly InAppPurchaseLocalizationsField[] | undefined;
  "fields[inAppPurchases]"?: readonly InAppPurchasesV2Field[] | undefined;
  include?: readonly "inAppPurchaseV2"[] | undefined;
}

export interface InAppPurchaseLocalizationsV2GetInstanceQuery {
  "fields[inAppPurchaseLocalizations]"?: readonly InAppPurchaseLocalizationsV2Field[] | undefined;
  "fields[inAppPurchaseVersions]"?: readonly InAppPurchaseVersionsField[] | undefined;
  include?: readonly "version"[] | undefined;
}

export interface InAppPurchaseOfferCodeCustomCodesGetInstanceQuery {
  "fields[inAppPurchaseOfferCodeCustomCodes]"?: readonly InAppPurchaseOfferCodeCustomCodesField[] | undefined;
  "fields[actors]"?: readonly ActorsField[] | undefined;
  include?: readonly InAppPurchaseOfferCodeCustomCodesInclude[] | undefined;
}

export interface InAppPurchaseOfferCodeOneTimeUseCodesGetInstanceQuery {
  "fields[inAppPurchaseOfferCodeOneTimeUseCodes]"?: readonly InAppPurchaseOfferCodeOneTimeUseCodesField[] | undefined;
  "fields[actors]"?: readonly ActorsField[] | undefined;
  include?: readonly InAppPurchaseOfferCodeOneTimeUseCodesInclude[] | undefined;
}

export interface InAppPurchaseOfferCodesGetInstanceQuery {
  "fields[inAppPurchaseOfferCodes]"?: readonly InAppPurchaseOfferCodesField[] | undefined;
  "fields[inAppPurchaseOfferCodeOneTimeUseCodes]"?: readonly InAppPurchaseOfferCodeOneTimeUseCodesField[] | undefined;
  "fields[inAppPurchaseOfferCodeCustomCodes]"?: readonly InAppPurchaseOfferCodeCustomCodesField[] | undefined;
  "fields[inAppPurchaseOfferPrices]"?: readonly InAppPurchaseOfferPricesField[] | undefined;
  include?: readonly InAppPurchaseOfferCodesInclude[] | undefined;
  /** At most 50. */
  "limit[customCodes]"?: number | undefined;
  /** At most 50. */
  "limit[oneTimeUseCodes]"?: number | undefined;
  /** At most 50. */
  "limit[prices]"?: number | undefined;
}

export interface InAppPurchasePriceSchedulesGetInstanceQuery {
  "fields[inAppPurchasePriceSchedules]"?: readonly InAppPurchasePriceSchedulesField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  "fields[inAppPurchasePrices]"?: readonly InAppPurchasePricesField[] | undefined;
  include?: readonly InAppPurchasePriceSchedulesInclude[] | undefined;
  /** At most 50. */
  "limit[automaticPrices]"?: number | undefined;
  /** At most 50. */
  "limit[manualPrices]"?: number | undefined;
}

export interface InAppPurchaseVersionsGetInstanceQuery {
  "fields[inAppPurchaseVersions]"?: readonly InAppPurchaseVersionsField[] | undefined;
  "fields[inAppPurchases]"?: readonly InAppPurchasesV2Field[] | undefined;
  "fields[inAppPurchaseImages]"?: readonly InAppPurchaseImagesV2Field[] | undefined;
  "fields[inAppPurchaseLocalizations]"?: readonly InAppPurchaseLocalizationsV2Field[] | undefined;
  include?: readonly InAppPurchaseVersionsInclude[] | undefined;
  /** At most 50. */
  "limit[images]"?: number | undefined;
  /** At most 50. */
  "limit[localizations]"?: number | undefined;
}

export interface InAppPurchasesGetInstanceQuery {
  "fields[inAppPurchases]"?: readonly InAppPurchasesField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  include?: readonly "apps"[] | undefined;
  /** At most 50. */
  "limit[apps]"?: number | undefined;
}

export interface InAppPurchasesV2GetInstanceQuery {
  "fields[inAppPurchases]"?: readonly InAppPurchasesV2Field[] | undefined;
  "fields[inAppPurchaseLocalizations]"?: readonly InAppPurchaseLocalizationsField[] | undefined;
  "fields[inAppPurchasePricePoints]"?: readonly InAppPurchasePricePointsField[] | undefined;
  "fields[inAppPurchaseContents]"?: readonly InAppPurchaseContentsField[] | undefined;
  "fields[inAppPurchaseAppStoreReviewScreenshots]"?: readonly InAppPurchaseAppStoreReviewScreenshotsField[] | undefined;
  "fields[promotedPurchases]"?: readonly PromotedPurchasesField[] | undefined;
  "fields[inAppPurchasePriceSchedules]"?: readonly InAppPurchasePriceSchedulesField[] | undefined;
  "fields[inAppPurchaseAvailabilities]"?: readonly InAppPurchaseAvailabilitiesField[] | undefined;
  "fields[inAppPurchaseImages]"?: readonly InAppPurchaseImagesField[] | undefined;
  "fields[inAppPurchaseOfferCodes]"?: readonly InAppPurchaseOfferCodesField[] | undefined;
  "fields[inAppPurchaseVersions]"?: readonly InAppPurchaseVersionsField[] | undefined;
  include?: readonly InAppPurchasesV2Include[] | undefined;
  /** At most 50. */
  "limit[images]"?: number | undefined;
  /** At most 50. */
  "limit[inAppPurchaseLocalizations]"?: number | undefined;
  /** At most 50. */
  "limit[offerCodes]"?: number | undefined;
  /** At most 8000. */
  "limit[pricePoints]"?: number | undefined;
  /** At most 50. */
  "limit[versions]"?: number | undefined;
}

export interface MarketplaceWebhooksGetCollectionQuery {
  "fields[marketplaceWebhooks]"?: readonly "endpointUrl"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface MerchantIdsGetCollectionQuery extends MerchantIdsGetInstanceQuery {
  "filter[name]"?: readonly string[] | undefined;
  "filter[identifier]"?: readonly string[] | undefined;
  sort?: readonly MerchantIdsSort[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface MerchantIdsGetInstanceQuery {
  "fields[merchantIds]"?: readonly MerchantIdsField[] | undefined;
  "fields[certificates]"?: readonly CertificatesField[] | undefined;
  include?: readonly "certificates"[] | undefined;
  /** At most 50. */
  "limit[certificates]"?: number | undefined;
}

export interface NominationsGetCollectionQuery extends NominationsGetInstanceQuery {
  "filter[type]"?: readonly NominationsTypeFilter[] | undefined;
  "filter[state]": readonly NominationsStateFilter[];
  "filter[hasInAppEvents]"?: readonly string[] | undefined;
  "filter[relatedApps]"?: readonly string[] | undefined;
  sort?: readonly NominationsSort[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface NominationsGetInstanceQuery {
  "fields[nominations]"?: readonly NominationsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[actors]"?: readonly ActorsField[] | undefined;
  "fields[appEvents]"?: readonly AppEventsField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  include?: readonly NominationsInclude[] | undefined;
  /** At most 50. */
  "limit[inAppEvents]"?: number | undefined;
  /** At most 50. */
  "limit[relatedApps]"?: number | undefined;
  /** At most 200. */
  "limit[supportedTerritories]"?: number | undefined;
}

export interface PassTypeIdsGetCollectionQuery extends PassTypeIdsGetInstanceQuery {
  "filter[name]"?: readonly string[] | undefined;
  "filter[identifier]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly PassTypeIdsSort[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface PassTypeIdsGetInstanceQuery {
  "fields[passTypeIds]"?: readonly PassTypeIdsField[] | undefined;
  "fields[certificates]"?: readonly CertificatesField[] | undefined;
  include?: readonly "certificates"[] | undefined;
  /** At most 50. */
  "limit[certificates]"?: number | undefined;
}

export interface PreReleaseVersionsGetCollectionQuery extends PreReleaseVersionsGetInstanceQuery {
  "filter[builds.buildAudienceType]"?: readonly BuildAudienceType[] | undefined;
  "filter[builds.expired]"?: readonly string[] | undefined;
  "filter[builds.processingState]"?: readonly PreReleaseVersionsBuildsProcessingStateFilter[] | undefined;
  "filter[builds.version]"?: readonly string[] | undefined;
  "filter[platform]"?: readonly Platform[] | undefined;
  "filter[version]"?: readonly string[] | undefined;
  "filter[app]"?: readonly string[] | undefined;
  "filter[builds]"?: readonly string[] | undefined;
  sort?: readonly PreReleaseVersionsSort[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface PreReleaseVersionsGetInstanceQuery {
  "fields[preReleaseVersions]"?: readonly PreReleaseVersionsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  include?: readonly PreReleaseVersionsInclude[] | undefined;
  /** At most 50. */
  "limit[builds]"?: number | undefined;
}

export interface ProfilesGetCollectionQuery extends ProfilesGetInstanceQuery {
  "filter[name]"?: readonly string[] | undefined;
  "filter[profileType]"?: readonly ProfilesProfileTypeFilter[] | undefined;
  "filter[profileState]"?: readonly ProfilesProfileStateFilter[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly ProfilesSort[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface ProfilesGetInstanceQuery {
  "fields[profiles]"?: readonly ProfilesField[] | undefined;
  "fields[bundleIds]"?: readonly BundleIdsField[] | undefined;
  "fields[devices]"?: readonly DevicesField[] | undefined;
  "fields[certificates]"?: readonly CertificatesField[] | undefined;
  include?: readonly ProfilesInclude[] | undefined;
  /** At most 50. */
  "limit[certificates]"?: number | undefined;
  /** At most 50. */
  "limit[devices]"?: number | undefined;
}

export interface PromotedPurchasesGetInstanceQuery {
  "fields[promotedPurchases]"?: readonly PromotedPurchasesField[] | undefined;
  "fields[inAppPurchases]"?: readonly InAppPurchasesV2Field[] | undefined;
  "fields[subscriptions]"?: readonly SubscriptionsField[] | undefined;
  include?: readonly PromotedPurchasesInclude[] | undefined;
}

export interface ReviewSubmissionsGetCollectionQuery extends ReviewSubmissionsGetInstanceQuery {
  "filter[platform]"?: readonly Platform[] | undefined;
  "filter[state]"?: readonly ReviewSubmissionsStateFilter[] | undefined;
  "filter[app]": readonly string[];
  /** At most 200. */
  limit?: number | undefined;
}

export interface ReviewSubmissionsGetInstanceQuery {
  "fields[reviewSubmissions]"?: readonly ReviewSubmissionsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[reviewSubmissionItems]"?: readonly ReviewSubmissionItemsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  "fields[actors]"?: readonly ActorsField[] | undefined;
  include?: readonly ReviewSubmissionsInclude[] | undefined;
  /** At most 50. */
  "limit[items]"?: number | undefined;
}

export interface RoutingAppCoveragesGetInstanceQuery {
  "fields[routingAppCoverages]"?: readonly RoutingAppCoveragesField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  include?: readonly "appStoreVersion"[] | undefined;
}

export interface SalesReportsGetCollectionQuery {
  "filter[vendorNumber]": readonly string[];
  "filter[reportType]": readonly SalesReportsReportTypeFilter[];
  "filter[reportSubType]": readonly SalesReportsReportSubTypeFilter[];
  "filter[frequency]": readonly SalesReportsFrequencyFilter[];
  "filter[reportDate]"?: readonly string[] | undefined;
  "filter[version]"?: readonly string[] | undefined;
}

export interface SandboxTestersV2GetCollectionQuery {
  "fields[sandboxTesters]"?: readonly SandboxTestersField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface ScmGitReferencesGetInstanceQuery {
  "fields[scmGitReferences]"?: readonly ScmGitReferencesField[] | undefined;
  "fields[scmRepositories]"?: readonly ScmRepositoriesField[] | undefined;
  include?: readonly "repository"[] | undefined;
}

export interface ScmProvidersGetCollectionQuery {
  "fields[scmProviders]"?: readonly ScmProvidersField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface ScmProvidersGetInstanceQuery {
  "fields[scmProviders]"?: readonly ScmProvidersField[] | undefined;
}

export interface ScmPullRequestsGetInstanceQuery {
  "fields[scmPullRequests]"?: readonly ScmPullRequestsField[] | undefined;
  "fields[scmRepositories]"?: readonly ScmRepositoriesField[] | undefined;
  include?: readonly "repository"[] | undefined;
}

export interface ScmRepositoriesGetCollectionQuery extends ScmRepositoriesGetInstanceQuery {
  "filter[id]"?: readonly string[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface ScmRepositoriesGetInstanceQuery {
  "fields[scmRepositories]"?: readonly ScmRepositoriesField[] | undefined;
  "fields[scmProviders]"?: readonly ScmProvidersField[] | undefined;
  "fields[scmGitReferences]"?: readonly ScmGitReferencesField[] | undefined;
  include?: readonly ScmRepositoriesInclude[] | undefined;
}

export interface SubscriptionAppStoreReviewScreenshotsGetInstanceQuery {
  "fields[subscriptionAppStoreReviewScreenshots]"?: readonly SubscriptionAppStoreReviewScreenshotsField[] | undefined;
  "fields[subscriptions]"?: readonly SubscriptionsField[] | undefined;
  include?: readonly "subscription"[] | undefined;
}

export interface SubscriptionAvailabilitiesGetInstanceQuery {
  "fields[subscriptionAvailabilities]"?: readonly SubscriptionAvailabilitiesField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  include?: readonly "availableTerritories"[] | undefined;
  /** At most 50. */
  "limit[availableTerritories]"?: number | undefined;
}

export interface SubscriptionGracePeriodsGetInstanceQuery {
  "fields[subscriptionGracePeriods]"?: readonly SubscriptionGracePeriodsField[] | undefined;
}

export interface SubscriptionGroupLocalizationsV2GetInstanceQuery {
  "fields[subscriptionGroupLocalizations]"?: readonly SubscriptionGroupLocalizationsV2Field[] | undefined;
  "fields[subscriptionGroupVersions]"?: readonly SubscriptionGroupVersionsField[] | undefined;
  include?: readonly "version"[] | undefined;
}

export interface SubscriptionGroupLocalizationsGetInstanceQuery {
  "fields[subscriptionGroupLocalizations]"?: readonly SubscriptionGroupLocalizationsField[] | undefined;
  "fields[subscriptionGroups]"?: readonly SubscriptionGroupsField[] | undefined;
  include?: readonly "subscriptionGroup"[] | undefined;
}

export interface SubscriptionGroupVersionsGetInstanceQuery {
  "fields[subscriptionGroupVersions]"?: readonly SubscriptionGroupVersionsField[] | undefined;
  "fields[subscriptionGroups]"?: readonly SubscriptionGroupsField[] | undefined;
  "fields[subscriptionGroupLocalizations]"?: readonly SubscriptionGroupLocalizationsV2Field[] | undefined;
  include?: readonly SubscriptionGroupVersionsInclude[] | undefined;
  /** At most 50. */
  "limit[localizations]"?: number | undefined;
}

export interface SubscriptionGroupsGetInstanceQuery {
  "fields[subscriptionGroups]"?: readonly SubscriptionGroupsField[] | undefined;
  "fields[subscriptions]"?: readonly SubscriptionsField[] | undefined;
  "fields[subscriptionGroupLocalizations]"?: readonly SubscriptionGroupLocalizationsField[] | undefined;
  "fields[subscriptionGroupVersions]"?: readonly SubscriptionGroupVersionsField[] | undefined;
  include?: readonly SubscriptionGroupsInclude[] | undefined;
  /** At most 50. */
  "limit[subscriptionGroupLocalizations]"?: number | undefined;
  /** At most 50. */
  "limit[subscriptions]"?: number | undefined;
  /** At most 50. */
  "limit[versions]"?: number | undefined;
}

export interface SubscriptionImagesGetInstanceQuery {
  "fields[subscriptionImages]"?: readonly SubscriptionImagesField[] | undefined;
  "fields[subscriptions]"?: readonly SubscriptionsField[] | undefined;
  include?: readonly "subscription"[] | undefined;
}

export interface SubscriptionImagesV2GetInstanceQuery {
  "fields[subscriptionImages]"?: readonly SubscriptionImagesV2Field[] | undefined;
}

export interface SubscriptionLocalizationsV2GetInstanceQuery {
  "fields[subscriptionLocalizations]"?: readonly SubscriptionLocalizationsV2Field[] | undefined;
  "fields[subscriptionVersions]"?: readonly SubscriptionVersionsField[] | undefined;
  include?: readonly "version"[] | undefined;
}

export interface SubscriptionLocalizationsGetInstanceQuery {
  "fields[subscriptionLocalizations]"?: readonly SubscriptionLocalizationsField[] | undefined;
  "fields[subscriptions]"?: readonly SubscriptionsField[] | undefined;
  include?: readonly "subscription"[] | undefined;
}

export interface SubscriptionOfferCodeCustomCodesGetInstanceQuery {
  "fields[subscriptionOfferCodeCustomCodes]"?: readonly SubscriptionOfferCodeCustomCodesField[] | undefined;
  "fields[subscriptionOfferCodes]"?: readonly SubscriptionOfferCodesField[] | undefined;
  include?: readonly "offerCode"[] | undefined;
}

export interface SubscriptionOfferCodeOneTimeUseCodesGetInstanceQuery {
  "fields[subscriptionOfferCodeOneTimeUseCodes]"?: readonly SubscriptionOfferCodeOneTimeUseCodesField[] | undefined;
  "fields[subscriptionOfferCodes]"?: readonly SubscriptionOfferCodesField[] | undefined;
  include?: readonly "offerCode"[] | undefined;
}

export interface SubscriptionOfferCodesGetInstanceQuery {
  "fields[subscriptionOfferCodes]"?: readonly SubscriptionOfferCodesField[] | undefined;
  "fields[subscriptions]"?: readonly SubscriptionsField[] | undefined;
  "fields[subscriptionOfferCodeOneTimeUseCodes]"?: readonly SubscriptionOfferCodeOneTimeUseCodesField[] | undefined;
  "fields[subscriptionOfferCodeCustomCodes]"?: readonly SubscriptionOfferCodeCustomCodesField[] | undefined;
  "fields[subscriptionOfferCodePrices]"?: readonly SubscriptionOfferCodePricesField[] | undefined;
  include?: readonly SubscriptionOfferCodesInclude[] | undefined;
  /** At most 50. */
  "limit[customCodes]"?: number | undefined;
  /** At most 50. */
  "limit[oneTimeUseCodes]"?: number | undefined;
  /** At most 50. */
  "limit[prices]"?: number | undefined;
}

export interface SubscriptionPlanAvailabilitiesGetInstanceQuery {
  "fields[subscriptionPlanAvailabilities]"?: readonly SubscriptionPlanAvailabilitiesField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  include?: readonly "availableTerritories"[] | undefined;
  /** At most 50. */
  "limit[availableTerritories]"?: number | undefined;
}

export interface SubscriptionPricePointsGetInstanceQuery {
  "fields[subscriptionPricePoints]"?: readonly SubscriptionPricePointsField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  include?: readonly "territory"[] | undefined;
}

export interface SubscriptionPromotionalOffersGetInstanceQuery {
  "fields[subscriptionPromotionalOffers]"?: readonly SubscriptionPromotionalOffersField[] | undefined;
  "fields[subscriptions]"?: readonly SubscriptionsField[] | undefined;
  "fields[subscriptionPromotionalOfferPrices]"?: readonly SubscriptionPromotionalOfferPricesField[] | undefined;
  include?: readonly SubscriptionPromotionalOffersInclude[] | undefined;
  /** At most 50. */
  "limit[prices]"?: number | undefined;
}

export interface SubscriptionVersionsGetInstanceQuery {
  "fields[subscriptionVersions]"?: readonly SubscriptionVersionsField[] | undefined;
  "fields[subscriptions]"?: readonly SubscriptionsField[] | undefined;
  "fields[subscriptionImages]"?: readonly SubscriptionImagesV2Field[] | undefined;
  "fields[subscriptionLocalizations]"?: readonly SubscriptionLocalizationsV2Field[] | undefined;
  include?: readonly SubscriptionVersionsInclude[] | undefined;
  /** At most 50. */
  "limit[images]"?: number | undefined;
  /** At most 50. */
  "limit[localizations]"?: number | undefined;
}

export interface SubscriptionsGetInstanceQuery {
  "fields[subscriptions]"?: readonly SubscriptionsField[] | undefined;
  "fields[subscriptionLocalizations]"?: readonly SubscriptionLocalizationsField[] | undefined;
  "fields[subscriptionAppStoreReviewScreenshots]"?: readonly SubscriptionAppStoreReviewScreenshotsField[] | undefined;
  "fields[subscriptionGroups]"?: readonly SubscriptionGroupsField[] | undefined;
  "fields[subscriptionIntroductoryOffers]"?: readonly SubscriptionIntroductoryOffersField[] | undefined;
  "fields[subscriptionPromotionalOffers]"?: readonly SubscriptionPromotionalOffersField[] | undefined;
  "fields[subscriptionOfferCodes]"?: readonly SubscriptionOfferCodesField[] | undefined;
  "fields[subscriptionPrices]"?: readonly SubscriptionPricesField[] | undefined;
  "fields[promotedPurchases]"?: readonly PromotedPurchasesField[] | undefined;
  /** @deprecated */
  "fields[subscriptionAvailabilities]"?: readonly SubscriptionAvailabilitiesField[] | undefined;
  "fields[winBackOffers]"?: readonly WinBackOffersField[] | undefined;
  "fields[subscriptionImages]"?: readonly SubscriptionImagesField[] | undefined;
  "fields[subscriptionPlanAvailabilities]"?: readonly SubscriptionPlanAvailabilitiesField[] | undefined;
  "fields[subscriptionVersions]"?: readonly SubscriptionVersionsField[] | undefined;
  include?: readonly SubscriptionsInclude[] | undefined;
  /** At most 50. */
  "limit[images]"?: number | undefined;
  /** At most 50. */
  "limit[introductoryOffers]"?: number | undefined;
  /** At most 50. */
  "limit[offerCodes]"?: number | undefined;
  /** At most 50. */
  "limit[planAvailabilities]"?: number | undefined;
  /** At most 50. */
  "limit[prices]"?: number | undefined;
  /** At most 50. */
  "limit[promotionalOffers]"?: number | undefined;
  /** At most 50. */
  "limit[subscriptionLocalizations]"?: number | undefined;
  /** At most 50. */
  "limit[versions]"?: number | undefined;
  /** At most 50. */
  "limit[winBackOffers]"?: number | undefined;
}

export interface TerritoriesGetCollectionQuery {
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface UserInvitationsGetCollectionQuery extends UserInvitationsGetInstanceQuery {
  "filter[email]"?: readonly string[] | undefined;
  "filter[roles]"?: readonly UserRole[] | undefined;
  "filter[visibleApps]"?: readonly string[] | undefined;
  sort?: readonly UserInvitationsSort[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface UserInvitationsGetInstanceQuery {
  "fields[userInvitations]"?: readonly UserInvitationsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  include?: readonly "visibleApps"[] | undefined;
  /** At most 50. */
  "limit[visibleApps]"?: number | undefined;
}

export interface UsersGetCollectionQuery extends UsersGetInstanceQuery {
  "filter[username]"?: readonly string[] | undefined;
  "filter[roles]"?: readonly UserRole[] | undefined;
  "filter[visibleApps]"?: readonly string[] | undefined;
  sort?: readonly UsersSort[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface UsersGetInstanceQuery {
  "fields[users]"?: readonly UsersField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  include?: readonly "visibleApps"[] | undefined;
  /** At most 50. */
  "limit[visibleApps]"?: number | undefined;
}

export interface WebhooksGetInstanceQuery {
  "fields[webhooks]"?: readonly WebhooksField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  include?: readonly "app"[] | undefined;
}

export interface WinBackOffersGetInstanceQuery {
  "fields[winBackOffers]"?: readonly WinBackOffersField[] | undefined;
  "fields[winBackOfferPrices]"?: readonly WinBackOfferPricesField[] | undefined;
  include?: readonly "prices"[] | undefined;
  /** At most 50. */
  "limit[prices]"?: number | undefined;
}

export interface AlternativeDistributionPackageVersionsDeltasGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AlternativeDistributionPackageVersionsDeltasGetToManyRelatedQuery {
  "fields[alternativeDistributionPackageDeltas]"?: readonly AlternativeDistributionPackageDeltasField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AlternativeDistributionPackageVersionsVariantsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AlternativeDistributionPackageVersionsVariantsGetToManyRelatedQuery {
  "fields[alternativeDistributionPackageVariants]"?: readonly AlternativeDistributionPackageVariantsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AlternativeDistributionPackagesVersionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AlternativeDistributionPackagesVersionsGetToManyRelatedQuery {
  "filter[state]"?: readonly ("COMPLETED" | "REPLACED")[] | undefined;
  "fields[alternativeDistributionPackageVersions]"?: readonly AlternativeDistributionPackageVersionsField[] | undefined;
  "fields[alternativeDistributionPackageVariants]"?: readonly AlternativeDistributionPackageVariantsField[] | undefined;
  "fields[alternativeDistributionPackageDeltas]"?: readonly AlternativeDistributionPackageDeltasField[] | undefined;
  "fields[alternativeDistributionPackages]"?: readonly AlternativeDistributionPackagesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("variants" | "deltas" | "alternativeDistributionPackage")[] | undefined;
  /** At most 50. */
  "limit[variants]"?: number | undefined;
  /** At most 50. */
  "limit[deltas]"?: number | undefined;
}

export interface AnalyticsReportInstancesSegmentsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AnalyticsReportInstancesSegmentsGetToManyRelatedQuery {
  "fields[analyticsReportSegments]"?: readonly AnalyticsReportSegmentsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AnalyticsReportRequestsReportsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AnalyticsReportRequestsReportsGetToManyRelatedQuery {
  "filter[name]"?: readonly string[] | undefined;
  "filter[category]"?: readonly ("APP_USAGE" | "APP_STORE_ENGAGEMENT" | "COMMERCE" | "FRAMEWORK_USAGE" | "PERFORMANCE")[] | undefined;
  "fields[analyticsReports]"?: readonly AnalyticsReportsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AnalyticsReportsInstancesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AnalyticsReportsInstancesGetToManyRelatedQuery {
  "filter[granularity]"?: readonly ("DAILY" | "WEEKLY" | "MONTHLY")[] | undefined;
  "filter[processingDate]"?: readonly string[] | undefined;
  "fields[analyticsReportInstances]"?: readonly AnalyticsReportInstancesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppAssetLibrariesImagesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppAssetLibrariesImagesGetToManyRelatedQuery extends AppAssetLibraryImagesGetInstanceQuery {
  "filter[category]"?: readonly AppAssetLibraryAssetCategory[] | undefined;
  "filter[state]"?: readonly AppAssetLibraryAssetState[] | undefined;
  "filter[referenceName]"?: readonly string[] | undefined;
  "filter[specId]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly AppAssetLibrariesSort[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppAssetLibrariesVideosGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppAssetLibrariesVideosGetToManyRelatedQuery extends AppAssetLibraryVideosGetInstanceQuery {
  "filter[category]"?: readonly AppAssetLibraryAssetCategory[] | undefined;
  "filter[state]"?: readonly AppAssetLibraryAssetState[] | undefined;
  "filter[referenceName]"?: readonly string[] | undefined;
  "filter[specId]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly AppAssetLibrariesSort[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppAssetLibraryImagesPlacementsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppAssetLibraryImagesPlacementsGetToManyRelatedQuery {
  "filter[placementType]"?: readonly AppAssetLibraryPlacementType[] | undefined;
  "filter[placementGroup]"?: readonly string[] | undefined;
  "filter[state]"?: readonly AppAssetLibraryPlacementState[] | undefined;
  "filter[video]"?: readonly string[] | undefined;
  "filter[appEventLocalization]"?: readonly string[] | undefined;
  "filter[appStoreVersionLocalization]"?: readonly string[] | undefined;
  "filter[appCustomProductPageLocalization]"?: readonly string[] | undefined;
  "filter[appStoreVersionExperimentTreatmentLocalization]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly ("createdDate" | "-createdDate" | "lastModifiedDate" | "-lastModifiedDate" | "placementGroupPosition" | "-placementGroupPosition")[] | undefined;
  "fields[appAssetLibraryPlacements]"?: readonly AppAssetLibraryPlacementsField[] | undefined;
  "fields[appAssetLibraryImages]"?: readonly AppAssetLibraryImagesField[] | undefined;
  "fields[appAssetLibraryVideos]"?: readonly AppAssetLibraryVideosField[] | undefined;
  "fields[appEventLocalizations]"?: readonly AppEventLocalizationsField[] | undefined;
  "fields[appStoreVersionLocalizations]"?: readonly AppStoreVersionLocalizationsField[] | undefined;
  "fields[appCustomProductPageLocalizations]"?: readonly AppCustomProductPageLocalizationsField[] | undefined;
  "fields[appStoreVersionExperimentTreatmentLocalizations]"?: readonly AppStoreVersionExperimentTreatmentLocalizationsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("image" | "video" | "appEventLocalization" | "appStoreVersionLocalization" | "appCustomProductPageLocalization" | "appStoreVersionExperimentTreatmentLocalization")[] | undefined;
}

export interface AppAssetLibraryVideosPlacementsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppAssetLibraryVideosPlacementsGetToManyRelatedQuery {
  "filter[placementType]"?: readonly AppAssetLibraryPlacementType[] | undefined;
  "filter[placementGroup]"?: readonly string[] | undefined;
  "filter[state]"?: readonly AppAssetLibraryPlacementState[] | undefined;
  "filter[image]"?: readonly string[] | undefined;
  "filter[appEventLocalization]"?: readonly string[] | undefined;
  "filter[appStoreVersionLocalization]"?: readonly string[] | undefined;
  "filter[appCustomProductPageLocalization]"?: readonly string[] | undefined;
  "filter[appStoreVersionExperimentTreatmentLocalization]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly ("createdDate" | "-createdDate" | "lastModifiedDate" | "-lastModifiedDate" | "placementGroupPosition" | "-placementGroupPosition")[] | undefined;
  "fields[appAssetLibraryPlacements]"?: readonly AppAssetLibraryPlacementsField[] | undefined;
  "fields[appAssetLibraryImages]"?: readonly AppAssetLibraryImagesField[] | undefined;
  "fields[appAssetLibraryVideos]"?: readonly AppAssetLibraryVideosField[] | undefined;
  "fields[appEventLocalizations]"?: readonly AppEventLocalizationsField[] | undefined;
  "fields[appStoreVersionLocalizations]"?: readonly AppStoreVersionLocalizationsField[] | undefined;
  "fields[appCustomProductPageLocalizations]"?: readonly AppCustomProductPageLocalizationsField[] | undefined;
  "fields[appStoreVersionExperimentTreatmentLocalizations]"?: readonly AppStoreVersionExperimentTreatmentLocalizationsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("image" | "video" | "appEventLocalization" | "appStoreVersionLocalization" | "appCustomProductPageLocalization" | "appStoreVersionExperimentTreatmentLocalization")[] | undefined;
}

export interface AppAvailabilitiesV2TerritoryAvailabilitiesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppAvailabilitiesV2TerritoryAvailabilitiesGetToManyRelatedQuery {
  "fields[territoryAvailabilities]"?: readonly TerritoryAvailabilitiesField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "territory"[] | undefined;
}

export interface AppCategoriesParentGetToOneRelatedQuery {
  "fields[appCategories]"?: readonly AppCategoriesField[] | undefined;
}

export interface AppCategoriesSubcategoriesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppCategoriesSubcategoriesGetToManyRelatedQuery {
  "fields[appCategories]"?: readonly AppCategoriesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppClipDefaultExperienceLocalizationsAppClipHeaderImageGetToOneRelatedQuery extends AppClipHeaderImagesGetInstanceQuery {}

export interface AppClipDefaultExperiencesAppClipAppStoreReviewDetailGetToOneRelatedQuery extends AppClipAppStoreReviewDetailsGetInstanceQuery {}

export interface AppClipDefaultExperiencesAppClipDefaultExperienceLocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppClipDefaultExperiencesAppClipDefaultExperienceLocalizationsGetToManyRelatedQuery {
  "filter[locale]"?: readonly string[] | undefined;
  "fields[appClipDefaultExperienceLocalizations]"?: readonly AppClipDefaultExperienceLocalizationsField[] | undefined;
  "fields[appClipDefaultExperiences]"?: readonly AppClipDefaultExperiencesField[] | undefined;
  "fields[appClipHeaderImages]"?: readonly AppClipHeaderImagesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("appClipDefaultExperience" | "appClipHeaderImage")[] | undefined;
}

export interface AppClipDefaultExperiencesReleaseWithAppStoreVersionGetToOneRelatedQuery {
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[appStoreVersionLocalizations]"?: readonly AppStoreVersionLocalizationsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[appStoreVersionPhasedReleases]"?: readonly AppStoreVersionPhasedReleasesField[] | undefined;
  "fields[gameCenterAppVersions]"?: readonly GameCenterAppVersionsField[] | undefined;
  "fields[routingAppCoverages]"?: readonly RoutingAppCoveragesField[] | undefined;
  "fields[appStoreReviewDetails]"?: readonly AppStoreReviewDetailsField[] | undefined;
  "fields[appStoreVersionSubmissions]"?: readonly "appStoreVersion"[] | undefined;
  "fields[appClipDefaultExperiences]"?: readonly AppClipDefaultExperiencesField[] | undefined;
  "fields[appStoreVersionExperiments]"?: readonly AppStoreVersionExperimentTreatmentsGetInstanceAppStoreVersionExperimentsField[] | undefined;
  "fields[alternativeDistributionPackages]"?: readonly AlternativeDistributionPackagesField[] | undefined;
  include?: readonly ("app" | "appStoreVersionLocalizations" | "build" | "appStoreVersionPhasedRelease" | "gameCenterAppVersion" | "routingAppCoverage" | "appStoreReviewDetail" | "appStoreVersionSubmission" | "appClipDefaultExperience" | "appStoreVersionExperiments" | "appStoreVersionExperimentsV2" | "alternativeDistributionPackage")[] | undefined;
  /** At most 50. */
  "limit[appStoreVersionLocalizations]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[appStoreVersionExperiments]"?: number | undefined;
  /** At most 50. */
  "limit[appStoreVersionExperimentsV2]"?: number | undefined;
}

export interface AppClipsAppClipAdvancedExperiencesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppClipsAppClipAdvancedExperiencesGetToManyRelatedQuery {
  "filter[status]"?: readonly ("RECEIVED" | "DEACTIVATED" | "APP_TRANSFER_IN_PROGRESS")[] | undefined;
  "filter[placeStatus]"?: readonly ("PENDING" | "MATCHED" | "NO_MATCH")[] | undefined;
  "filter[action]"?: readonly AppClipAction[] | undefined;
  "fields[appClipAdvancedExperiences]"?: readonly AppClipAdvancedExperiencesField[] | undefined;
  "fields[appClips]"?: readonly AppClipsField[] | undefined;
  "fields[appClipAdvancedExperienceImages]"?: readonly AppClipAdvancedExperienceImagesField[] | undefined;
  "fields[appClipAdvancedExperienceLocalizations]"?: readonly AppClipAdvancedExperienceLocalizationsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("appClip" | "headerImage" | "localizations")[] | undefined;
  /** At most 50. */
  "limit[localizations]"?: number | undefined;
}

export interface AppClipsAppClipDefaultExperiencesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppClipsAppClipDefaultExperiencesGetToManyRelatedQuery extends AppStoreVersionsAppClipDefaultExperienceGetToOneRelatedQuery {
  "exists[releaseWithAppStoreVersion]"?: boolean | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppCustomProductPageLocalizationsAppPreviewSetsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppCustomProductPageLocalizationsAppPreviewSetsGetToManyRelatedQuery {
  "filter[previewType]"?: readonly PreviewType[] | undefined;
  "filter[appStoreVersionLocalization]"?: readonly string[] | undefined;
  "filter[appStoreVersionExperimentTreatmentLocalization]"?: readonly string[] | undefined;
  "fields[appPreviewSets]"?: readonly AppPreviewSetsField[] | undefined;
  "fields[appStoreVersionLocalizations]"?: readonly AppStoreVersionLocalizationsField[] | undefined;
  "fields[appCustomProductPageLocalizations]"?: readonly AppCustomProductPageLocalizationsField[] | undefined;
  "fields[appStoreVersionExperimentTreatmentLocalizations]"?: readonly AppStoreVersionExperimentTreatmentLocalizationsField[] | undefined;
  "fields[appPreviews]"?: readonly AppPreviewsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("appStoreVersionLocalization" | "appCustomProductPageLocalization" | "appStoreVersionExperimentTreatmentLocalization" | "appPreviews")[] | undefined;
  /** At most 50. */
  "limit[appPreviews]"?: number | undefined;
}

export interface AppCustomProductPageLocalizationsAppScreenshotSetsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppCustomProductPageLocalizationsAppScreenshotSetsGetToManyRelatedQuery {
  "filter[screenshotDisplayType]"?: readonly ScreenshotDisplayType[] | undefined;
  "filter[appStoreVersionLocalization]"?: readonly string[] | undefined;
  "filter[appStoreVersionExperimentTreatmentLocalization]"?: readonly string[] | undefined;
  "fields[appScreenshotSets]"?: readonly AppScreenshotSetsField[] | undefined;
  "fields[appStoreVersionLocalizations]"?: readonly AppStoreVersionLocalizationsField[] | undefined;
  "fields[appCustomProductPageLocalizations]"?: readonly AppCustomProductPageLocalizationsField[] | undefined;
  "fields[appStoreVersionExperimentTreatmentLocalizations]"?: readonly AppStoreVersionExperimentTreatmentLocalizationsField[] | undefined;
  "fields[appScreenshots]"?: readonly AppScreenshotsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("appStoreVersionLocalization" | "appCustomProductPageLocalization" | "appStoreVersionExperimentTreatmentLocalization" | "appScreenshots")[] | undefined;
  /** At most 50. */
  "limit[appScreenshots]"?: number | undefined;
}

export interface AppCustomProductPageLocalizationsPlacementsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppCustomProductPageLocalizationsPlacementsGetToManyRelatedQuery {
  "filter[placementType]"?: readonly AppAssetLibraryPlacementType[] | undefined;
  "filter[placementGroup]"?: readonly string[] | undefined;
  "filter[state]"?: readonly AppAssetLibraryPlacementState[] | undefined;
  "filter[image]"?: readonly string[] | undefined;
  "filter[video]"?: readonly string[] | undefined;
  "filter[appEventLocalization]"?: readonly string[] | undefined;
  "filter[appStoreVersionLocalization]"?: readonly string[] | undefined;
  "filter[appStoreVersionExperimentTreatmentLocalization]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly ("createdDate" | "-createdDate" | "lastModifiedDate" | "-lastModifiedDate" | "placementGroupPosition" | "-placementGroupPosition")[] | undefined;
  "fields[appAssetLibraryPlacements]"?: readonly AppAssetLibraryPlacementsField[] | undefined;
  "fields[appAssetLibraryImages]"?: readonly AppAssetLibraryImagesField[] | undefined;
  "fields[appAssetLibraryVideos]"?: readonly AppAssetLibraryVideosField[] | undefined;
  "fields[appEventLocalizations]"?: readonly AppEventLocalizationsField[] | undefined;
  "fields[appStoreVersionLocalizations]"?: readonly AppStoreVersionLocalizationsField[] | undefined;
  "fields[appCustomProductPageLocalizations]"?: readonly AppCustomProductPageLocalizationsField[] | undefined;
  "fields[appStoreVersionExperimentTreatmentLocalizations]"?: readonly AppStoreVersionExperimentTreatmentLocalizationsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("image" | "video" | "appEventLocalization" | "appStoreVersionLocalization" | "appCustomProductPageLocalization" | "appStoreVersionExperimentTreatmentLocalization")[] | undefined;
}

export interface AppCustomProductPageLocalizationsSearchKeywordsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppCustomProductPageLocalizationsSearchKeywordsGetToManyRelatedQuery {
  "filter[platform]"?: readonly string[] | undefined;
  "filter[locale]"?: readonly string[] | undefined;
  "fields[appKeywords]"?: readonly string[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppCustomProductPageVersionsAppCustomProductPageLocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppCustomProductPageVersionsAppCustomProductPageLocalizationsGetToManyRelatedQuery {
  "filter[locale]"?: readonly string[] | undefined;
  "fields[appCustomProductPageLocalizations]"?: readonly AppCustomProductPageLocalizationsField[] | undefined;
  "fields[appCustomProductPageVersions]"?: readonly AppCustomProductPageVersionsField[] | undefined;
  "fields[appScreenshotSets]"?: readonly AppScreenshotSetsField[] | undefined;
  "fields[appPreviewSets]"?: readonly AppPreviewSetsField[] | undefined;
  "fields[appKeywords]"?: readonly string[] | undefined;
  "fields[appAssetLibraryPlacements]"?: readonly AppAssetLibraryPlacementsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("appCustomProductPageVersion" | "appScreenshotSets" | "appPreviewSets" | "searchKeywords" | "placements")[] | undefined;
  /** At most 50. */
  "limit[appScreenshotSets]"?: number | undefined;
  /** At most 50. */
  "limit[appPreviewSets]"?: number | undefined;
  /** At most 50. */
  "limit[searchKeywords]"?: number | undefined;
  /** At most 50. */
  "limit[placements]"?: number | undefined;
}

export interface AppCustomProductPagesAppCustomProductPageVersionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppCustomProductPagesAppCustomProductPageVersionsGetToManyRelatedQuery {
  "filter[state]"?: readonly ("PREPARE_FOR_SUBMISSION" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "ACCEPTED" | "APPROVED" | "REPLACED_WITH_NEW_VERSION" | "REJECTED")[] | undefined;
  "fields[appCustomProductPageVersions]"?: readonly AppCustomProductPageVersionsField[] | undefined;
  "fields[appCustomProductPages]"?: readonly AppCustomProductPagesField[] | undefined;
  "fields[appCustomProductPageLocalizations]"?: readonly AppCustomProductPageLocalizationsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("appCustomProductPage" | "appCustomProductPageLocalizations")[] | undefined;
  /** At most 50. */
  "limit[appCustomProductPageLocalizations]"?: number | undefined;
}

export interface AppEncryptionDeclarationsAppGetToOneRelatedQuery {
  "fields[apps]"?: readonly AppsField[] | undefined;
}

export interface AppEncryptionDeclarationsAppEncryptionDeclarationDocumentGetToOneRelatedQuery {
  "fields[appEncryptionDeclarationDocuments]"?: readonly AppEncryptionDeclarationDocumentsField[] | undefined;
}

export interface AppEventLocalizationsAppEventScreenshotsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppEventLocalizationsAppEventScreenshotsGetToManyRelatedQuery extends AppEventScreenshotsGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppEventLocalizationsAppEventVideoClipsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppEventLocalizationsAppEventVideoClipsGetToManyRelatedQuery extends AppEventVideoClipsGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppEventLocalizationsPlacementsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppEventLocalizationsPlacementsGetToManyRelatedQuery {
  "filter[placementType]"?: readonly AppAssetLibraryPlacementType[] | undefined;
  "filter[placementGroup]"?: readonly string[] | undefined;
  "filter[state]"?: readonly AppAssetLibraryPlacementState[] | undefined;
  "filter[image]"?: readonly string[] | undefined;
  "filter[video]"?: readonly string[] | undefined;
  "filter[appStoreVersionLocalization]"?: readonly string[] | undefined;
  "filter[appCustomProductPageLocalization]"?: readonly string[] | undefined;
  "filter[appStoreVersionExperimentTreatmentLocalization]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly ("createdDate" | "-createdDate" | "lastModifiedDate" | "-lastModifiedDate" | "placementGroupPosition" | "-placementGroupPosition")[] | undefined;
  "fields[appAssetLibraryPlacements]"?: readonly AppAssetLibraryPlacementsField[] | undefined;
  "fields[appAssetLibraryImages]"?: readonly AppAssetLibraryImagesField[] | undefined;
  "fields[appAssetLibraryVideos]"?: readonly AppAssetLibraryVideosField[] | undefined;
  "fields[appEventLocalizations]"?: readonly AppEventLocalizationsField[] | undefined;
  "fields[appStoreVersionLocalizations]"?: readonly AppStoreVersionLocalizationsField[] | undefined;
  "fields[appCustomProductPageLocalizations]"?: readonly AppCustomProductPageLocalizationsField[] | undefined;
  "fields[appStoreVersionExperimentTreatmentLocalizations]"?: readonly AppStoreVersionExperimentTreatmentLocalizationsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("image" | "video" | "appEventLocalization" | "appStoreVersionLocalization" | "appCustomProductPageLocalization" | "appStoreVersionExperimentTreatmentLocalization")[] | undefined;
}

export interface AppEventsLocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppEventsLocalizationsGetToManyRelatedQuery {
  "fields[appEventLocalizations]"?: readonly AppEventLocalizationsField[] | undefined;
  "fields[appEvents]"?: readonly AppEventsField[] | undefined;
  "fields[appEventScreenshots]"?: readonly AppEventScreenshotsField[] | undefined;
  "fields[appEventVideoClips]"?: readonly AppEventVideoClipsField[] | undefined;
  "fields[appAssetLibraryPlacements]"?: readonly AppAssetLibraryPlacementsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("appEvent" | "appEventScreenshots" | "appEventVideoClips" | "placements")[] | undefined;
  /** At most 50. */
  "limit[appEventScreenshots]"?: number | undefined;
  /** At most 50. */
  "limit[appEventVideoClips]"?: number | undefined;
  /** At most 50. */
  "limit[placements]"?: number | undefined;
}

export interface AppInfosAgeRatingDeclarationGetToOneRelatedQuery {
  "fields[ageRatingDeclarations]"?: readonly AgeRatingDeclarationsField[] | undefined;
}

export interface AppInfosAppInfoLocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppInfosAppInfoLocalizationsGetToManyRelatedQuery extends AppInfoLocalizationsGetInstanceQuery {
  "filter[locale]"?: readonly string[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppInfosPrimaryCategoryGetToOneRelatedQuery {
  "fields[appCategories]"?: readonly AppCategoriesField[] | undefined;
  include?: readonly AppInfosPrimaryCategoryGetToOneRelatedInclude[] | undefined;
  /** At most 50. */
  "limit[subcategories]"?: number | undefined;
}

export interface AppInfosPrimarySubcategoryOneGetToOneRelatedQuery extends AppInfosPrimaryCategoryGetToOneRelatedQuery {}

export interface AppInfosPrimarySubcategoryTwoGetToOneRelatedQuery extends AppInfosPrimaryCategoryGetToOneRelatedQuery {}

export interface AppInfosSecondaryCategoryGetToOneRelatedQuery extends AppInfosPrimaryCategoryGetToOneRelatedQuery {}

export interface AppInfosSecondarySubcategoryOneGetToOneRelatedQuery extends AppInfosPrimaryCategoryGetToOneRelatedQuery {}

export interface AppInfosSecondarySubcategoryTwoGetToOneRelatedQuery extends AppInfosPrimaryCategoryGetToOneRelatedQuery {}

export interface AppInfosTerritoryAgeRatingsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppInfosTerritoryAgeRatingsGetToManyRelatedQuery {
  "fields[territoryAgeRatings]"?: readonly TerritoryAgeRatingsField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "territory"[] | undefined;
}

export interface AppPreviewSetsAppPreviewsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppPreviewSetsAppPreviewsGetToManyRelatedQuery extends AppPreviewsGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppPricePointsV3EqualizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppPricePointsV3EqualizationsGetToManyRelatedQuery extends AppPricePointsV3GetInstanceQuery {
  "filter[territory]"?: readonly string[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppPriceSchedulesAutomaticPricesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppPriceSchedulesAutomaticPricesGetToManyRelatedQuery {
  "filter[startDate]"?: readonly string[] | undefined;
  "filter[endDate]"?: readonly string[] | undefined;
  "filter[territory]"?: readonly string[] | undefined;
  "fields[appPrices]"?: readonly AppPricesField[] | undefined;
  "fields[appPricePoints]"?: readonly AppPricePointsField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly AppPriceSchedulesAutomaticPricesGetToManyRelatedInclude[] | undefined;
}

export interface AppPriceSchedulesBaseTerritoryGetToOneRelatedQuery {
  "fields[territories]"?: readonly "currency"[] | undefined;
}

export interface AppPriceSchedulesManualPricesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppPriceSchedulesManualPricesGetToManyRelatedQuery extends AppPriceSchedulesAutomaticPricesGetToManyRelatedQuery {}

export interface AppScreenshotSetsAppScreenshotsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppScreenshotSetsAppScreenshotsGetToManyRelatedQuery extends AppScreenshotsGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppStoreReviewDetailsAppStoreReviewAttachmentsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppStoreReviewDetailsAppStoreReviewAttachmentsGetToManyRelatedQuery extends AppStoreReviewAttachmentsGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppStoreVersionExperimentTreatmentLocalizationsAppPreviewSetsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppStoreVersionExperimentTreatmentLocalizationsAppPreviewSetsGetToManyRelatedQuery {
  "filter[previewType]"?: readonly PreviewType[] | undefined;
  "filter[appStoreVersionLocalization]"?: readonly string[] | undefined;
  "filter[appCustomProductPageLocalization]"?: readonly string[] | undefined;
  "fields[appPreviewSets]"?: readonly AppPreviewSetsField[] | undefined;
  "fields[appStoreVersionLocalizations]"?: readonly AppStoreVersionLocalizationsField[] | undefined;
  "fields[appCustomProductPageLocalizations]"?: readonly AppCustomProductPageLocalizationsField[] | undefined;
  "fields[appStoreVersionExperimentTreatmentLocalizations]"?: readonly AppStoreVersionExperimentTreatmentLocalizationsField[] | undefined;
  "fields[appPreviews]"?: readonly AppPreviewsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("appStoreVersionLocalization" | "appCustomProductPageLocalization" | "appStoreVersionExperimentTreatmentLocalization" | "appPreviews")[] | undefined;
  /** At most 50. */
  "limit[appPreviews]"?: number | undefined;
}

export interface AppStoreVersionExperimentTreatmentLocalizationsAppScreenshotSetsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppStoreVersionExperimentTreatmentLocalizationsAppScreenshotSetsGetToManyRelatedQuery {
  "filter[screenshotDisplayType]"?: readonly ScreenshotDisplayType[] | undefined;
  "filter[appStoreVersionLocalization]"?: readonly string[] | undefined;
  "filter[appCustomProductPageLocalization]"?: readonly string[] | undefined;
  "fields[appScreenshotSets]"?: readonly AppScreenshotSetsField[] | undefined;
  "fields[appStoreVersionLocalizations]"?: readonly AppStoreVersionLocalizationsField[] | undefined;
  "fields[appCustomProductPageLocalizations]"?: readonly AppCustomProductPageLocalizationsField[] | undefined;
  "fields[appStoreVersionExperimentTreatmentLocalizations]"?: readonly AppStoreVersionExperimentTreatmentLocalizationsField[] | undefined;
  "fields[appScreenshots]"?: readonly AppScreenshotsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("appStoreVersionLocalization" | "appCustomProductPageLocalization" | "appStoreVersionExperimentTreatmentLocalization" | "appScreenshots")[] | undefined;
  /** At most 50. */
  "limit[appScreenshots]"?: number | undefined;
}

export interface AppStoreVersionExperimentTreatmentLocalizationsPlacementsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppStoreVersionExperimentTreatmentLocalizationsPlacementsGetToManyRelatedQuery {
  "filter[placementType]"?: readonly AppAssetLibraryPlacementType[] | undefined;
  "filter[placementGroup]"?: readonly string[] | undefined;
  "filter[state]"?: readonly AppAssetLibraryPlacementState[] | undefined;
  "filter[image]"?: readonly string[] | undefined;
  "filter[video]"?: readonly string[] | undefined;
  "filter[appEventLocalization]"?: readonly string[] | undefined;
  "filter[appStoreVersionLocalization]"?: readonly string[] | undefined;
  "filter[appCustomProductPageLocalization]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly ("createdDate" | "-createdDate" | "lastModifiedDate" | "-lastModifiedDate" | "placementGroupPosition" | "-placementGroupPosition")[] | undefined;
  "fields[appAssetLibraryPlacements]"?: readonly AppAssetLibraryPlacementsField[] | undefined;
  "fields[appAssetLibraryImages]"?: readonly AppAssetLibraryImagesField[] | undefined;
  "fields[appAssetLibraryVideos]"?: readonly AppAssetLibraryVideosField[] | undefined;
  "fields[appEventLocalizations]"?: readonly AppEventLocalizationsField[] | undefined;
  "fields[appStoreVersionLocalizations]"?: readonly AppStoreVersionLocalizationsField[] | undefined;
  "fields[appCustomProductPageLocalizations]"?: readonly AppCustomProductPageLocalizationsField[] | undefined;
  "fields[appStoreVersionExperimentTreatmentLocalizations]"?: readonly AppStoreVersionExperimentTreatmentLocalizationsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("image" | "video" | "appEventLocalization" | "appStoreVersionLocalization" | "appCustomProductPageLocalization" | "appStoreVersionExperimentTreatmentLocalization")[] | undefined;
}

export interface AppStoreVersionExperimentTreatmentsAppStoreVersionExperimentTreatmentLocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppStoreVersionExperimentTreatmentsAppStoreVersionExperimentTreatmentLocalizationsGetToManyRelatedQuery {
  "filter[locale]"?: readonly string[] | undefined;
  "fields[appStoreVersionExperimentTreatmentLocalizations]"?: readonly AppStoreVersionExperimentTreatmentLocalizationsField[] | undefined;
  "fields[appStoreVersionExperimentTreatments]"?: readonly AppStoreVersionExperimentTreatmentsField[] | undefined;
  "fields[appScreenshotSets]"?: readonly AppScreenshotSetsField[] | undefined;
  "fields[appPreviewSets]"?: readonly AppPreviewSetsField[] | undefined;
  "fields[appAssetLibraryPlacements]"?: readonly AppAssetLibraryPlacementsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("appStoreVersionExperimentTreatment" | "appScreenshotSets" | "appPreviewSets" | "placements")[] | undefined;
  /** At most 50. */
  "limit[appScreenshotSets]"?: number | undefined;
  /** At most 50. */
  "limit[appPreviewSets]"?: number | undefined;
  /** At most 50. */
  "limit[placements]"?: number | undefined;
}

export interface AppStoreVersionExperimentsV2AppStoreVersionExperimentTreatmentsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppStoreVersionExperimentsV2AppStoreVersionExperimentTreatmentsGetToManyRelatedQuery {
  "fields[appStoreVersionExperimentTreatments]"?: readonly AppStoreVersionExperimentTreatmentsField[] | undefined;
  "fields[appStoreVersionExperiments]"?: readonly AppStoreVersionExperimentTreatmentsGetInstanceAppStoreVersionExperimentsField[] | undefined;
  "fields[appStoreVersionExperimentTreatmentLocalizations]"?: readonly AppStoreVersionExperimentTreatmentLocalizationsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("appStoreVersionExperiment" | "appStoreVersionExperimentV2" | "appStoreVersionExperimentTreatmentLocalizations")[] | undefined;
  /** At most 50. */
  "limit[appStoreVersionExperimentTreatmentLocalizations]"?: number | undefined;
}

export interface AppStoreVersionExperimentsAppStoreVersionExperimentTreatmentsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppStoreVersionExperimentsAppStoreVersionExperimentTreatmentsGetToManyRelatedQuery extends AppStoreVersionExperimentsV2AppStoreVersionExperimentTreatmentsGetToManyRelatedQuery {}

export interface AppStoreVersionLocalizationsAppPreviewSetsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppStoreVersionLocalizationsAppPreviewSetsGetToManyRelatedQuery {
  "filter[previewType]"?: readonly PreviewType[] | undefined;
  "filter[appCustomProductPageLocalization]"?: readonly string[] | undefined;
  "filter[appStoreVersionExperimentTreatmentLocalization]"?: readonly string[] | undefined;
  "fields[appPreviewSets]"?: readonly AppPreviewSetsField[] | undefined;
  "fields[appStoreVersionLocalizations]"?: readonly AppStoreVersionLocalizationsField[] | undefined;
  "fields[appCustomProductPageLocalizations]"?: readonly AppCustomProductPageLocalizationsField[] | undefined;
  "fields[appStoreVersionExperimentTreatmentLocalizations]"?: readonly AppStoreVersionExperimentTreatmentLocalizationsField[] | undefined;
  "fields[appPreviews]"?: readonly AppPreviewsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("appStoreVersionLocalization" | "appCustomProductPageLocalization" | "appStoreVersionExperimentTreatmentLocalization" | "appPreviews")[] | undefined;
  /** At most 50. */
  "limit[appPreviews]"?: number | undefined;
}

export interface AppStoreVersionLocalizationsAppScreenshotSetsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppStoreVersionLocalizationsAppScreenshotSetsGetToManyRelatedQuery {
  "filter[screenshotDisplayType]"?: readonly ScreenshotDisplayType[] | undefined;
  "filter[appCustomProductPageLocalization]"?: readonly string[] | undefined;
  "filter[appStoreVersionExperimentTreatmentLocalization]"?: readonly string[] | undefined;
  "fields[appScreenshotSets]"?: readonly AppScreenshotSetsField[] | undefined;
  "fields[appStoreVersionLocalizations]"?: readonly AppStoreVersionLocalizationsField[] | undefined;
  "fields[appCustomProductPageLocalizations]"?: readonly AppCustomProductPageLocalizationsField[] | undefined;
  "fields[appStoreVersionExperimentTreatmentLocalizations]"?: readonly AppStoreVersionExperimentTreatmentLocalizationsField[] | undefined;
  "fields[appScreenshots]"?: readonly AppScreenshotsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("appStoreVersionLocalization" | "appCustomProductPageLocalization" | "appStoreVersionExperimentTreatmentLocalization" | "appScreenshots")[] | undefined;
  /** At most 50. */
  "limit[appScreenshots]"?: number | undefined;
}

export interface AppStoreVersionLocalizationsPlacementsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppStoreVersionLocalizationsPlacementsGetToManyRelatedQuery {
  "filter[placementType]"?: readonly AppAssetLibraryPlacementType[] | undefined;
  "filter[placementGroup]"?: readonly string[] | undefined;
  "filter[state]"?: readonly AppAssetLibraryPlacementState[] | undefined;
  "filter[image]"?: readonly string[] | undefined;
  "filter[video]"?: readonly string[] | undefined;
  "filter[appEventLocalization]"?: readonly string[] | undefined;
  "filter[appCustomProductPageLocalization]"?: readonly string[] | undefined;
  "filter[appStoreVersionExperimentTreatmentLocalization]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly ("createdDate" | "-createdDate" | "lastModifiedDate" | "-lastModifiedDate" | "placementGroupPosition" | "-placementGroupPosition")[] | undefined;
  "fields[appAssetLibraryPlacements]"?: readonly AppAssetLibraryPlacementsField[] | undefined;
  "fields[appAssetLibraryImages]"?: readonly AppAssetLibraryImagesField[] | undefined;
  "fields[appAssetLibraryVideos]"?: readonly AppAssetLibraryVideosField[] | undefined;
  "fields[appEventLocalizations]"?: readonly AppEventLocalizationsField[] | undefined;
  "fields[appStoreVersionLocalizations]"?: readonly AppStoreVersionLocalizationsField[] | undefined;
  "fields[appCustomProductPageLocalizations]"?: readonly AppCustomProductPageLocalizationsField[] | undefined;
  "fields[appStoreVersionExperimentTreatmentLocalizations]"?: readonly AppStoreVersionExperimentTreatmentLocalizationsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("image" | "video" | "appEventLocalization" | "appStoreVersionLocalization" | "appCustomProductPageLocalization" | "appStoreVersionExperimentTreatmentLocalization")[] | undefined;
}

export interface AppStoreVersionLocalizationsSearchKeywordsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppStoreVersionLocalizationsSearchKeywordsGetToManyRelatedQuery extends AppCustomProductPageLocalizationsSearchKeywordsGetToManyRelatedQuery {}

export interface AppStoreVersionsAlternativeDistributionPackageGetToOneRelatedQuery extends AlternativeDistributionPackagesGetInstanceQuery {}

export interface AppStoreVersionsAppClipDefaultExperienceGetToOneRelatedQuery {
  "fields[appClipDefaultExperiences]"?: readonly AppClipDefaultExperiencesField[] | undefined;
  "fields[appClips]"?: readonly AppClipsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  "fields[appClipDefaultExperienceLocalizations]"?: readonly AppClipDefaultExperienceLocalizationsField[] | undefined;
  "fields[appClipAppStoreReviewDetails]"?: readonly AppClipAppStoreReviewDetailsField[] | undefined;
  include?: readonly ("appClip" | "releaseWithAppStoreVersion" | "appClipDefaultExperienceLocalizations" | "appClipAppStoreReviewDetail")[] | undefined;
  /** At most 50. */
  "limit[appClipDefaultExperienceLocalizations]"?: number | undefined;
}

export interface AppStoreVersionsAppStoreReviewDetailGetToOneRelatedQuery {
  "fields[appStoreReviewDetails]"?: readonly AppStoreReviewDetailsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  "fields[appStoreReviewAttachments]"?: readonly AppStoreReviewAttachmentsField[] | undefined;
  include?: readonly ("appStoreVersion" | "appStoreReviewAttachments")[] | undefined;
  /** At most 50. */
  "limit[appStoreReviewAttachments]"?: number | undefined;
}

export interface AppStoreVersionsAppStoreVersionExperimentsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppStoreVersionsAppStoreVersionExperimentsGetToManyRelatedQuery {
  "filter[state]"?: readonly AppStoreVersionsStateFilter[] | undefined;
  "fields[appStoreVersionExperiments]"?: readonly AppStoreVersionExperimentsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  "fields[appStoreVersionExperimentTreatments]"?: readonly AppStoreVersionExperimentTreatmentsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("appStoreVersion" | "appStoreVersionExperimentTreatments")[] | undefined;
  /** At most 50. */
  "limit[appStoreVersionExperimentTreatments]"?: number | undefined;
}

export interface AppStoreVersionsAppStoreVersionExperimentsV2GetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppStoreVersionsAppStoreVersionExperimentsV2GetToManyRelatedQuery {
  "filter[state]"?: readonly AppStoreVersionsStateFilter[] | undefined;
  "fields[appStoreVersionExperiments]"?: readonly AppStoreVersionExperimentsV2Field[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  "fields[appStoreVersionExperimentTreatments]"?: readonly AppStoreVersionExperimentTreatmentsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("app" | "latestControlVersion" | "controlVersions" | "appStoreVersionExperimentTreatments")[] | undefined;
  /** At most 50. */
  "limit[controlVersions]"?: number | undefined;
  /** At most 50. */
  "limit[appStoreVersionExperimentTreatments]"?: number | undefined;
}

export interface AppStoreVersionsAppStoreVersionLocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppStoreVersionsAppStoreVersionLocalizationsGetToManyRelatedQuery {
  "filter[locale]"?: readonly string[] | undefined;
  "fields[appStoreVersionLocalizations]"?: readonly AppStoreVersionLocalizationsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  "fields[appScreenshotSets]"?: readonly AppScreenshotSetsField[] | undefined;
  "fields[appPreviewSets]"?: readonly AppPreviewSetsField[] | undefined;
  "fields[appKeywords]"?: readonly string[] | undefined;
  "fields[appAssetLibraryPlacements]"?: readonly AppAssetLibraryPlacementsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("appStoreVersion" | "appScreenshotSets" | "appPreviewSets" | "searchKeywords" | "placements")[] | undefined;
  /** At most 50. */
  "limit[appScreenshotSets]"?: number | undefined;
  /** At most 50. */
  "limit[appPreviewSets]"?: number | undefined;
  /** At most 50. */
  "limit[searchKeywords]"?: number | undefined;
  /** At most 50. */
  "limit[placements]"?: number | undefined;
}

export interface AppStoreVersionsAppStoreVersionPhasedReleaseGetToOneRelatedQuery {
  "fields[appStoreVersionPhasedReleases]"?: readonly AppStoreVersionPhasedReleasesField[] | undefined;
}

export interface AppStoreVersionsAppStoreVersionSubmissionGetToOneRelatedQuery {
  "fields[appStoreVersionSubmissions]"?: readonly "appStoreVersion"[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  include?: readonly "appStoreVersion"[] | undefined;
}

export interface AppStoreVersionsBuildGetToOneRelatedQuery {
  "fields[builds]"?: readonly BuildsField[] | undefined;
}

export interface AppStoreVersionsCustomerReviewsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppStoreVersionsCustomerReviewsGetToManyRelatedQuery {
  "filter[territory]"?: readonly TerritoryCode[] | undefined;
  "filter[rating]"?: readonly string[] | undefined;
  "filter[reviewTerritory]"?: readonly string[] | undefined;
  "exists[publishedResponse]"?: boolean | undefined;
  sort?: readonly ("rating" | "-rating" | "createdDate" | "-createdDate")[] | undefined;
  "fields[customerReviews]"?: readonly CustomerReviewsField[] | undefined;
  "fields[customerReviewResponses]"?: readonly CustomerReviewResponsesField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("response" | "reviewTerritory")[] | undefined;
}

export interface AppStoreVersionsGameCenterAppVersionGetToOneRelatedQuery {
  "fields[gameCenterAppVersions]"?: readonly GameCenterAppVersionsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  include?: readonly ("compatibilityVersions" | "appStoreVersion")[] | undefined;
  /** At most 50. */
  "limit[compatibilityVersions]"?: number | undefined;
}

export interface AppStoreVersionsRoutingAppCoverageGetToOneRelatedQuery extends RoutingAppCoveragesGetInstanceQuery {}

export interface AppTagsTerritoriesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppTagsTerritoriesGetToManyRelatedQuery {
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsAccessibilityDeclarationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsAccessibilityDeclarationsGetToManyRelatedQuery {
  "filter[deviceFamily]"?: readonly DeviceFamily[] | undefined;
  "filter[state]"?: readonly ("DRAFT" | "PUBLISHED" | "REPLACED")[] | undefined;
  "fields[accessibilityDeclarations]"?: readonly AccessibilityDeclarationsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsAlternativeDistributionKeyGetToOneRelatedQuery {
  "fields[alternativeDistributionKeys]"?: readonly "publicKey"[] | undefined;
}

export interface AppsAnalyticsReportRequestsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsAnalyticsReportRequestsGetToManyRelatedQuery extends AnalyticsReportRequestsGetInstanceQuery {
  "filter[accessType]"?: readonly ("ONE_TIME_SNAPSHOT" | "ONGOING")[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsAndroidToIosAppMappingDetailsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsAndroidToIosAppMappingDetailsGetToManyRelatedQuery {
  "fields[androidToIosAppMappingDetails]"?: readonly AndroidToIosAppMappingDetailsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsAppAvailabilityV2GetToOneRelatedQuery extends AppAvailabilitiesV2GetInstanceQuery {}

export interface AppsAppClipsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsAppClipsGetToManyRelatedQuery {
  "filter[bundleId]"?: readonly string[] | undefined;
  "fields[appClips]"?: readonly AppClipsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[appClipDefaultExperiences]"?: readonly AppClipDefaultExperiencesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("app" | "appClipDefaultExperiences")[] | undefined;
  /** At most 50. */
  "limit[appClipDefaultExperiences]"?: number | undefined;
}

export interface AppsAppCustomProductPagesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsAppCustomProductPagesGetToManyRelatedQuery {
  "filter[visible]"?: readonly string[] | undefined;
  "fields[appCustomProductPages]"?: readonly AppCustomProductPagesField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[appCustomProductPageVersions]"?: readonly AppCustomProductPageVersionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("app" | "appCustomProductPageVersions")[] | undefined;
  /** At most 50. */
  "limit[appCustomProductPageVersions]"?: number | undefined;
}

export interface AppsAppEncryptionDeclarationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsAppEncryptionDeclarationsGetToManyRelatedQuery {
  /** @deprecated */
  "filter[platform]"?: readonly Platform[] | undefined;
  "filter[builds]"?: readonly string[] | undefined;
  "fields[appEncryptionDeclarations]"?: readonly AppEncryptionDeclarationsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[appEncryptionDeclarationDocuments]"?: readonly AppEncryptionDeclarationDocumentsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("app" | "builds" | "appEncryptionDeclarationDocument")[] | undefined;
  /** At most 50. */
  "limit[builds]"?: number | undefined;
}

export interface AppsAppEventsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsAppEventsGetToManyRelatedQuery extends AppEventsGetInstanceQuery {
  "filter[eventState]"?: readonly ("DRAFT" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "REJECTED" | "ACCEPTED" | "APPROVED" | "PUBLISHED" | "PAST" | "ARCHIVED")[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsAppInfosGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsAppInfosGetToManyRelatedQuery {
  "fields[appInfos]"?: readonly AppInfosField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[ageRatingDeclarations]"?: readonly AgeRatingDeclarationsField[] | undefined;
  "fields[appInfoLocalizations]"?: readonly AppInfoLocalizationsField[] | undefined;
  "fields[appCategories]"?: readonly AppCategoriesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("app" | "ageRatingDeclaration" | "appInfoLocalizations" | "primaryCategory" | "primarySubcategoryOne" | "primarySubcategoryTwo" | "secondaryCategory" | "secondarySubcategoryOne" | "secondarySubcategoryTwo")[] | undefined;
  /** At most 50. */
  "limit[appInfoLocalizations]"?: number | undefined;
}

export interface AppsAppPricePointsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsAppPricePointsGetToManyRelatedQuery {
  "filter[territory]"?: readonly string[] | undefined;
  "fields[appPricePoints]"?: readonly AppPricePointsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("app" | "territory")[] | undefined;
}

export interface AppsAppPriceScheduleGetToOneRelatedQuery {
  "fields[appPriceSchedules]"?: readonly AppPriceSchedulesField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  "fields[appPrices]"?: readonly AppPricesField[] | undefined;
  include?: readonly ("app" | "baseTerritory" | "manualPrices" | "automaticPrices")[] | undefined;
  /** At most 50. */
  "limit[manualPrices]"?: number | undefined;
  /** At most 50. */
  "limit[automaticPrices]"?: number | undefined;
}

export interface AppsAppStoreVersionExperimentsV2GetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsAppStoreVersionExperimentsV2GetToManyRelatedQuery {
  "filter[state]"?: readonly ("PREPARE_FOR_SUBMISSION" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "ACCEPTED" | "APPROVED" | "REJECTED" | "COMPLETED" | "STOPPED")[] | undefined;
  "fields[appStoreVersionExperiments]"?: readonly AppStoreVersionExperimentsV2Field[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  "fields[appStoreVersionExperimentTreatments]"?: readonly AppStoreVersionExperimentTreatmentsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("app" | "latestControlVersion" | "controlVersions" | "appStoreVersionExperimentTreatments")[] | undefined;
  /** At most 50. */
  "limit[controlVersions]"?: number | undefined;
  /** At most 50. */
  "limit[appStoreVersionExperimentTreatments]"?: number | undefined;
}

export interface AppsAppStoreVersionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsAppStoreVersionsGetToManyRelatedQuery extends AppClipDefaultExperiencesReleaseWithAppStoreVersionGetToOneRelatedQuery {
  "filter[platform]"?: readonly Platform[] | undefined;
  "filter[versionString]"?: readonly string[] | undefined;
  /** @deprecated */
  "filter[appStoreState]"?: readonly ("ACCEPTED" | "DEVELOPER_REMOVED_FROM_SALE" | "DEVELOPER_REJECTED" | "IN_REVIEW" | "INVALID_BINARY" | "METADATA_REJECTED" | "PENDING_APPLE_RELEASE" | "PENDING_CONTRACT" | "PENDING_DEVELOPER_RELEASE" | "PREPARE_FOR_SUBMISSION" | "PREORDER_READY_FOR_SALE" | "PROCESSING_FOR_APP_STORE" | "READY_FOR_REVIEW" | "READY_FOR_SALE" | "REJECTED" | "REMOVED_FROM_SALE" | "WAITING_FOR_EXPORT_COMPLIANCE" | "WAITING_FOR_REVIEW" | "REPLACED_WITH_NEW_VERSION" | "NOT_APPLICABLE")[] | undefined;
  "filter[appVersionState]"?: readonly AppVersionState[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsAppTagsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsAppTagsGetToManyRelatedQuery {
  "filter[visibleInAppStore]"?: readonly string[] | undefined;
  sort?: readonly ("name" | "-name")[] | undefined;
  "fields[appTags]"?: readonly AppTagsField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "territories"[] | undefined;
  /** At most 50. */
  "limit[territories]"?: number | undefined;
}

export interface AppsAssetLibraryGetToOneRelatedQuery {
  "fields[appAssetLibraries]"?: readonly AppAssetLibrariesField[] | undefined;
}

export interface AppsBackgroundAssetsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsBackgroundAssetsGetToManyRelatedQuery {
  "filter[archived]"?: readonly string[] | undefined;
  "filter[assetPackIdentifier]"?: readonly string[] | undefined;
  "filter[versions.locale]"?: readonly string[] | undefined;
  "filter[versions.platforms]"?: readonly Platform[] | undefined;
  sort?: readonly ("assetPackIdentifier" | "-assetPackIdentifier" | "createdDate" | "-createdDate")[] | undefined;
  "fields[backgroundAssets]"?: readonly BackgroundAssetsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[backgroundAssetVersions]"?: readonly BackgroundAssetVersionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("app" | "appStoreVersion" | "internalBetaVersion" | "externalBetaVersion")[] | undefined;
}

export interface AppsBetaAppLocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsBetaAppLocalizationsGetToManyRelatedQuery {
  "fields[betaAppLocalizations]"?: readonly BetaAppLocalizationsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsBetaAppReviewDetailGetToOneRelatedQuery {
  "fields[betaAppReviewDetails]"?: readonly BetaAppReviewDetailsField[] | undefined;
}

export interface AppsBetaFeedbackCrashSubmissionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsBetaFeedbackCrashSubmissionsGetToManyRelatedQuery {
  "filter[deviceModel]"?: readonly string[] | undefined;
  "filter[osVersion]"?: readonly string[] | undefined;
  "filter[appPlatform]"?: readonly AppsAppPlatformFilter[] | undefined;
  "filter[devicePlatform]"?: readonly AppsDevicePlatformFilter[] | undefined;
  "filter[build]"?: readonly string[] | undefined;
  "filter[build.preReleaseVersion]"?: readonly string[] | undefined;
  "filter[tester]"?: readonly string[] | undefined;
  sort?: readonly AppsBetaFeedbackCrashSubmissionsGetToManyRelatedSort[] | undefined;
  "fields[betaFeedbackCrashSubmissions]"?: readonly BetaFeedbackCrashSubmissionsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[betaTesters]"?: readonly BetaTestersField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly AppsBetaFeedbackCrashSubmissionsGetToManyRelatedInclude[] | undefined;
}

export interface AppsBetaFeedbackScreenshotSubmissionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsBetaFeedbackScreenshotSubmissionsGetToManyRelatedQuery {
  "filter[deviceModel]"?: readonly string[] | undefined;
  "filter[osVersion]"?: readonly string[] | undefined;
  "filter[appPlatform]"?: readonly AppsAppPlatformFilter[] | undefined;
  "filter[devicePlatform]"?: readonly AppsDevicePlatformFilter[] | undefined;
  "filter[build]"?: readonly string[] | undefined;
  "filter[build.preReleaseVersion]"?: readonly string[] | undefined;
  "filter[tester]"?: readonly string[] | undefined;
  sort?: readonly AppsBetaFeedbackCrashSubmissionsGetToManyRelatedSort[] | undefined;
  "fields[betaFeedbackScreenshotSubmissions]"?: readonly BetaFeedbackScreenshotSubmissionsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[betaTesters]"?: readonly BetaTestersField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly AppsBetaFeedbackCrashSubmissionsGetToManyRelatedInclude[] | undefined;
}

export interface AppsBetaGroupsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsBetaGroupsGetToManyRelatedQuery {
  "fields[betaGroups]"?: readonly BetaGroupsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsBetaLicenseAgreementGetToOneRelatedQuery {
  "fields[betaLicenseAgreements]"?: readonly BetaLicenseAgreementsField[] | undefined;
}

export interface AppsBuildUploadsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsBuildUploadsGetToManyRelatedQuery {
  "filter[cfBundleShortVersionString]"?: readonly string[] | undefined;
  "filter[cfBundleVersion]"?: readonly string[] | undefined;
  "filter[platform]"?: readonly Platform[] | undefined;
  "filter[state]"?: readonly string[] | undefined;
  sort?: readonly ("cfBundleVersion" | "-cfBundleVersion" | "uploadedDate" | "-uploadedDate")[] | undefined;
  "fields[buildUploads]"?: readonly BuildUploadsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[buildUploadFiles]"?: readonly BuildUploadFilesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("build" | "assetFile" | "assetDescriptionFile" | "assetSpiFile")[] | undefined;
}

export interface AppsBuildsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsBuildsGetToManyRelatedQuery {
  "fields[builds]"?: readonly BuildsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsCiProductGetToOneRelatedQuery {
  "fields[ciProducts]"?: readonly CiProductsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[bundleIds]"?: readonly BundleIdsField[] | undefined;
  "fields[scmRepositories]"?: readonly ScmRepositoriesField[] | undefined;
  include?: readonly ("app" | "bundleId" | "primaryRepositories")[] | undefined;
  /** At most 50. */
  "limit[primaryRepositories]"?: number | undefined;
}

export interface AppsCustomerReviewSummarizationsGetToManyRelatedQuery {
  "filter[platform]": readonly Platform[];
  "filter[territory]"?: readonly string[] | undefined;
  "fields[customerReviewSummarizations]"?: readonly CustomerReviewSummarizationsField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "territory"[] | undefined;
}

export interface AppsCustomerReviewsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsCustomerReviewsGetToManyRelatedQuery extends AppStoreVersionsCustomerReviewsGetToManyRelatedQuery {}

export interface AppsEndUserLicenseAgreementGetToOneRelatedQuery {
  "fields[endUserLicenseAgreements]"?: readonly EndUserLicenseAgreementsField[] | undefined;
}

export interface AppsGameCenterDetailGetToOneRelatedQuery {
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[gameCenterAppVersions]"?: readonly GameCenterAppVersionsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterActivitiesGetInstanceGameCenterLeaderboardsField[] | undefined;
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterDetailsGetInstanceGameCenterLeaderboardSetsField[] | undefined;
  "fields[gameCenterAchievements]"?: readonly GameCenterActivitiesGetInstanceGameCenterAchievementsField[] | undefined;
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  "fields[gameCenterChallenges]"?: readonly GameCenterChallengesField[] | undefined;
  "fields[gameCenterAchievementReleases]"?: readonly GameCenterAchievementReleasesField[] | undefined;
  "fields[gameCenterActivityVersionReleases]"?: readonly "version"[] | undefined;
  "fields[gameCenterChallengeVersionReleases]"?: readonly "version"[] | undefined;
  "fields[gameCenterLeaderboardReleases]"?: readonly GameCenterLeaderboardReleasesField[] | undefined;
  "fields[gameCenterLeaderboardSetReleases]"?: readonly GameCenterLeaderboardSetReleasesField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  include?: readonly ("app" | "gameCenterAppVersions" | "gameCenterGroup" | "gameCenterLeaderboards" | "gameCenterLeaderboardsV2" | "gameCenterLeaderboardSets" | "gameCenterLeaderboardSetsV2" | "gameCenterAchievements" | "gameCenterAchievementsV2" | "gameCenterActivities" | "gameCenterChallenges" | "defaultLeaderboard" | "defaultLeaderboardV2" | "defaultGroupLeaderboard" | "defaultGroupLeaderboardV2" | "achievementReleases" | "activityReleases" | "challengeReleases" | "leaderboardReleases" | "leaderboardSetReleases" | "challengesMinimumPlatformVersions")[] | undefined;
  /** At most 50. */
  "limit[gameCenterAppVersions]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterLeaderboards]"?: number | undefined;
  /** At most 50. */
  "limit[gameCenterLeaderboardsV2]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterLeaderboardSets]"?: number | undefined;
  /** At most 50. */
  "limit[gameCenterLeaderboardSetsV2]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterAchievements]"?: number | undefined;
  /** At most 50. */
  "limit[gameCenterAchievementsV2]"?: number | undefined;
  /** At most 50. */
  "limit[gameCenterActivities]"?: number | undefined;
  /** At most 50. */
  "limit[gameCenterChallenges]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[achievementReleases]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[activityReleases]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[challengeReleases]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[leaderboardReleases]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[leaderboardSetReleases]"?: number | undefined;
  /** At most 50. */
  "limit[challengesMinimumPlatformVersions]"?: number | undefined;
}

export interface AppsGameCenterEnabledVersionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsGameCenterEnabledVersionsGetToManyRelatedQuery {
  "filter[platform]"?: readonly Platform[] | undefined;
  "filter[versionString]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly ("versionString" | "-versionString")[] | undefined;
  "fields[gameCenterEnabledVersions]"?: readonly GameCenterEnabledVersionsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("compatibleVersions" | "app")[] | undefined;
  /** At most 50. @deprecated */
  "limit[compatibleVersions]"?: number | undefined;
}

export interface AppsInAppPurchasesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsInAppPurchasesGetToManyRelatedQuery extends InAppPurchasesGetInstanceQuery {
  "filter[inAppPurchaseType]"?: readonly ("AUTOMATICALLY_RENEWABLE_SUBSCRIPTION" | "NON_CONSUMABLE" | "CONSUMABLE" | "NON_RENEWING_SUBSCRIPTION" | "FREE_SUBSCRIPTION")[] | undefined;
  "filter[canBeSubmitted]"?: readonly string[] | undefined;
  sort?: readonly ("referenceName" | "-referenceName" | "productId" | "-productId" | "inAppPurchaseType" | "-inAppPurchaseType")[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsInAppPurchasesV2GetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsInAppPurchasesV2GetToManyRelatedQuery {
  "filter[productId]"?: readonly string[] | undefined;
  "filter[name]"?: readonly string[] | undefined;
  "filter[state]"?: readonly InAppPurchaseState[] | undefined;
  "filter[inAppPurchaseType]"?: readonly InAppPurchaseType[] | undefined;
  sort?: readonly ("name" | "-name" | "inAppPurchaseType" | "-inAppPurchaseType")[] | undefined;
  "fields[inAppPurchases]"?: readonly InAppPurchasesV2Field[] | undefined;
  "fields[inAppPurchaseLocalizations]"?: readonly InAppPurchaseLocalizationsField[] | undefined;
  "fields[inAppPurchaseContents]"?: readonly InAppPurchaseContentsField[] | undefined;
  "fields[inAppPurchaseAppStoreReviewScreenshots]"?: readonly InAppPurchaseAppStoreReviewScreenshotsField[] | undefined;
  "fields[promotedPurchases]"?: readonly PromotedPurchasesField[] | undefined;
  "fields[inAppPurchasePriceSchedules]"?: readonly InAppPurchasePriceSchedulesField[] | undefined;
  "fields[inAppPurchaseAvailabilities]"?: readonly InAppPurchaseAvailabilitiesField[] | undefined;
  "fields[inAppPurchaseImages]"?: readonly InAppPurchaseImagesField[] | undefined;
  "fields[inAppPurchaseOfferCodes]"?: readonly InAppPurchaseOfferCodesField[] | undefined;
  "fields[inAppPurchaseVersions]"?: readonly InAppPurchaseVersionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("inAppPurchaseLocalizations" | "content" | "appStoreReviewScreenshot" | "promotedPurchase" | "iapPriceSchedule" | "inAppPurchaseAvailability" | "images" | "offerCodes" | "versions")[] | undefined;
  /** At most 50. */
  "limit[inAppPurchaseLocalizations]"?: number | undefined;
  /** At most 50. */
  "limit[images]"?: number | undefined;
  /** At most 50. */
  "limit[offerCodes]"?: number | undefined;
  /** At most 50. */
  "limit[versions]"?: number | undefined;
}

export interface AppsMarketplaceSearchDetailGetToOneRelatedQuery {
  "fields[marketplaceSearchDetails]"?: readonly "catalogUrl"[] | undefined;
}

export interface AppsPerfPowerMetricsGetToManyRelatedQuery {
  "filter[platform]"?: readonly "IOS"[] | undefined;
  "filter[metricType]"?: readonly ("DISK" | "HANG" | "BATTERY" | "LAUNCH" | "MEMORY" | "ANIMATION" | "TERMINATION" | "STORAGE")[] | undefined;
  "filter[deviceType]"?: readonly string[] | undefined;
}

export interface AppsPerformanceOverviewsGetToManyRelatedQuery {
  "filter[deviceType]"?: readonly string[] | undefined;
}

export interface AppsPreReleaseVersionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsPreReleaseVersionsGetToManyRelatedQuery {
  "fields[preReleaseVersions]"?: readonly PreReleaseVersionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsPromotedPurchasesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsPromotedPurchasesGetToManyRelatedQuery extends InAppPurchasesV2PromotedPurchaseGetToOneRelatedQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsReviewSubmissionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsReviewSubmissionsGetToManyRelatedQuery {
  "filter[platform]"?: readonly Platform[] | undefined;
  "filter[state]"?: readonly ("READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "UNRESOLVED_ISSUES" | "CANCELING" | "COMPLETING" | "COMPLETE")[] | undefined;
  "fields[reviewSubmissions]"?: readonly ReviewSubmissionsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[reviewSubmissionItems]"?: readonly ReviewSubmissionItemsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  "fields[actors]"?: readonly ActorsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("app" | "items" | "appStoreVersionForReview" | "submittedByActor" | "lastUpdatedByActor")[] | undefined;
  /** At most 50. */
  "limit[items]"?: number | undefined;
}

export interface AppsSearchKeywordsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsSearchKeywordsGetToManyRelatedQuery extends AppCustomProductPageLocalizationsSearchKeywordsGetToManyRelatedQuery {}

export interface AppsSubscriptionGracePeriodGetToOneRelatedQuery {
  "fields[subscriptionGracePeriods]"?: readonly SubscriptionGracePeriodsField[] | undefined;
}

export interface AppsSubscriptionGroupsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsSubscriptionGroupsGetToManyRelatedQuery {
  "filter[referenceName]"?: readonly string[] | undefined;
  "filter[subscriptions.state]"?: readonly ("MISSING_METADATA" | "READY_TO_SUBMIT" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "DEVELOPER_ACTION_NEEDED" | "PENDING_BINARY_APPROVAL" | "APPROVED" | "DEVELOPER_REMOVED_FROM_SALE" | "REMOVED_FROM_SALE" | "REJECTED")[] | undefined;
  sort?: readonly ("referenceName" | "-referenceName")[] | undefined;
  "fields[subscriptionGroups]"?: readonly SubscriptionGroupsField[] | undefined;
  "fields[subscriptions]"?: readonly SubscriptionsField[] | undefined;
  "fields[subscriptionGroupLocalizations]"?: readonly SubscriptionGroupLocalizationsField[] | undefined;
  "fields[subscriptionGroupVersions]"?: readonly SubscriptionGroupVersionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("subscriptions" | "subscriptionGroupLocalizations" | "versions")[] | undefined;
  /** At most 50. */
  "limit[subscriptions]"?: number | undefined;
  /** At most 50. */
  "limit[subscriptionGroupLocalizations]"?: number | undefined;
  /** At most 50. */
  "limit[versions]"?: number | undefined;
}

export interface AppsWebhooksGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppsWebhooksGetToManyRelatedQuery extends WebhooksGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface BackgroundAssetVersionsBackgroundAssetUploadFilesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface BackgroundAssetVersionsBackgroundAssetUploadFilesGetToManyRelatedQuery {
  "fields[backgroundAssetUploadFiles]"?: readonly BackgroundAssetUploadFilesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BackgroundAssetsVersionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface BackgroundAssetsVersionsGetToManyRelatedQuery {
  "filter[locale]"?: readonly string[] | undefined;
  "filter[platforms]"?: readonly Platform[] | undefined;
  "filter[state]"?: readonly BackgroundAssetVersionState[] | undefined;
  "filter[version]"?: readonly string[] | undefined;
  "filter[internalBetaRelease.state]"?: readonly ("READY_FOR_TESTING" | "SUPERSEDED")[] | undefined;
  "filter[externalBetaRelease.state]"?: readonly BackgroundAssetVersionExternalBetaReleaseState[] | undefined;
  "filter[appStoreRelease.state]"?: readonly BackgroundAssetVersionAppStoreReleaseState[] | undefined;
  sort?: readonly ("version" | "-version")[] | undefined;
  "fields[backgroundAssetVersions]"?: readonly BackgroundAssetVersionsField[] | undefined;
  "fields[backgroundAssets]"?: readonly BackgroundAssetsField[] | undefined;
  "fields[backgroundAssetVersionInternalBetaReleases]"?: readonly BackgroundAssetVersionInternalBetaReleasesField[] | undefined;
  "fields[backgroundAssetVersionExternalBetaReleases]"?: readonly BackgroundAssetVersionExternalBetaReleasesField[] | undefined;
  "fields[backgroundAssetVersionAppStoreReleases]"?: readonly BackgroundAssetVersionAppStoreReleasesField[] | undefined;
  "fields[backgroundAssetUploadFiles]"?: readonly BackgroundAssetUploadFilesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("backgroundAsset" | "internalBetaRelease" | "externalBetaRelease" | "appStoreRelease" | "assetFile" | "manifestFile")[] | undefined;
}

export interface BetaAppLocalizationsAppGetToOneRelatedQuery {
  "fields[apps]"?: readonly AppsField[] | undefined;
}

export interface BetaAppReviewDetailsAppGetToOneRelatedQuery {
  "fields[apps]"?: readonly AppsField[] | undefined;
}

export interface BetaAppReviewSubmissionsBuildGetToOneRelatedQuery {
  "fields[builds]"?: readonly BuildsField[] | undefined;
}

export interface BetaBuildLocalizationsBuildGetToOneRelatedQuery {
  "fields[builds]"?: readonly BuildsField[] | undefined;
}

export interface BetaFeedbackCrashSubmissionsCrashLogGetToOneRelatedQuery {
  "fields[betaCrashLogs]"?: readonly "logText"[] | undefined;
}

export interface BetaGroupsAppGetToOneRelatedQuery {
  "fields[apps]"?: readonly AppsField[] | undefined;
}

export interface BetaGroupsBetaRecruitmentCriteriaGetToOneRelatedQuery {
  "fields[betaRecruitmentCriteria]"?: readonly BetaRecruitmentCriteriaField[] | undefined;
}

export interface BetaGroupsBetaRecruitmentCriterionCompatibleBuildCheckGetToOneRelatedQuery {
  "fields[betaRecruitmentCriterionCompatibleBuildChecks]"?: readonly "hasCompatibleBuild"[] | undefined;
}

export interface BetaGroupsBetaTestersGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface BetaGroupsBetaTestersGetToManyRelatedQuery {
  "fields[betaTesters]"?: readonly BetaTestersField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BetaGroupsBuildsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface BetaGroupsBuildsGetToManyRelatedQuery {
  "fields[builds]"?: readonly BuildsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BetaLicenseAgreementsAppGetToOneRelatedQuery {
  "fields[apps]"?: readonly AppsField[] | undefined;
}

export interface BetaTestersAppsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface BetaTestersAppsGetToManyRelatedQuery {
  "fields[apps]"?: readonly AppsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BetaTestersBetaGroupsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface BetaTestersBetaGroupsGetToManyRelatedQuery {
  "fields[betaGroups]"?: readonly BetaGroupsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BetaTestersBuildsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface BetaTestersBuildsGetToManyRelatedQuery {
  "fields[builds]"?: readonly BuildsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BuildBetaDetailsBuildGetToOneRelatedQuery {
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[preReleaseVersions]"?: readonly PreReleaseVersionsField[] | undefined;
  "fields[betaTesters]"?: readonly BetaTestersField[] | undefined;
  "fields[betaGroups]"?: readonly BetaGroupsField[] | undefined;
  "fields[betaBuildLocalizations]"?: readonly BetaBuildLocalizationsField[] | undefined;
  "fields[appEncryptionDeclarations]"?: readonly AppEncryptionDeclarationsField[] | undefined;
  "fields[betaAppReviewSubmissions]"?: readonly BetaAppReviewSubmissionsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[buildBetaDetails]"?: readonly BuildBetaDetailsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  "fields[buildIcons]"?: readonly BuildIconsField[] | undefined;
  "fields[buildBundles]"?: readonly BuildBundlesField[] | undefined;
  "fields[buildUploads]"?: readonly BuildUploadsField[] | undefined;
  include?: readonly ("preReleaseVersion" | "individualTesters" | "betaGroups" | "betaBuildLocalizations" | "appEncryptionDeclaration" | "betaAppReviewSubmission" | "app" | "buildBetaDetail" | "appStoreVersion" | "icons" | "buildBundles" | "buildUpload")[] | undefined;
  /** At most 50. */
  "limit[individualTesters]"?: number | undefined;
  /** At most 50. */
  "limit[betaGroups]"?: number | undefined;
  /** At most 50. */
  "limit[betaBuildLocalizations]"?: number | undefined;
  /** At most 50. */
  "limit[icons]"?: number | undefined;
  /** At most 50. */
  "limit[buildBundles]"?: number | undefined;
}

export interface BuildBundlesAppClipDomainCacheStatusGetToOneRelatedQuery {
  "fields[appClipDomainStatuses]"?: readonly AppClipDomainStatusesField[] | undefined;
}

export interface BuildBundlesAppClipDomainDebugStatusGetToOneRelatedQuery {
  "fields[appClipDomainStatuses]"?: readonly AppClipDomainStatusesField[] | undefined;
}

export interface BuildBundlesBetaAppClipInvocationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface BuildBundlesBetaAppClipInvocationsGetToManyRelatedQuery extends BetaAppClipInvocationsGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface BuildBundlesBuildBundleFileSizesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface BuildBundlesBuildBundleFileSizesGetToManyRelatedQuery {
  "fields[buildBundleFileSizes]"?: readonly BuildBundleFileSizesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BuildUploadsBuildUploadFilesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface BuildUploadsBuildUploadFilesGetToManyRelatedQuery {
  "fields[buildUploadFiles]"?: readonly BuildUploadFilesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BuildsAppGetToOneRelatedQuery {
  "fields[apps]"?: readonly AppsField[] | undefined;
}

export interface BuildsAppEncryptionDeclarationGetToOneRelatedQuery {
  "fields[appEncryptionDeclarations]"?: readonly AppEncryptionDeclarationsField[] | undefined;
}

export interface BuildsAppStoreVersionGetToOneRelatedQuery extends AppClipDefaultExperiencesReleaseWithAppStoreVersionGetToOneRelatedQuery {}

export interface BuildsBetaAppReviewSubmissionGetToOneRelatedQuery {
  "fields[betaAppReviewSubmissions]"?: readonly BetaAppReviewSubmissionsField[] | undefined;
}

export interface BuildsBetaBuildLocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface BuildsBetaBuildLocalizationsGetToManyRelatedQuery {
  "fields[betaBuildLocalizations]"?: readonly BetaBuildLocalizationsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BuildsBuildBetaDetailGetToOneRelatedQuery extends BuildBetaDetailsGetInstanceQuery {}

export interface BuildsDiagnosticSignaturesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface BuildsDiagnosticSignaturesGetToManyRelatedQuery {
  "filter[diagnosticType]"?: readonly ("DISK_WRITES" | "HANGS" | "LAUNCHES")[] | undefined;
  "fields[diagnosticSignatures]"?: readonly DiagnosticSignaturesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BuildsIconsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface BuildsIconsGetToManyRelatedQuery {
  "fields[buildIcons]"?: readonly BuildIconsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BuildsIndividualTestersGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface BuildsIndividualTestersGetToManyRelatedQuery {
  "fields[betaTesters]"?: readonly BetaTestersField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BuildsPerfPowerMetricsGetToManyRelatedQuery extends AppsPerfPowerMetricsGetToManyRelatedQuery {}

export interface BuildsPreReleaseVersionGetToOneRelatedQuery {
  "fields[preReleaseVersions]"?: readonly PreReleaseVersionsField[] | undefined;
}

export interface BundleIdsAppGetToOneRelatedQuery {
  "fields[apps]"?: readonly AppsField[] | undefined;
}

export interface BundleIdsBundleIdCapabilitiesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface BundleIdsBundleIdCapabilitiesGetToManyRelatedQuery {
  "fields[bundleIdCapabilities]"?: readonly BundleIdCapabilitiesField[] | undefined;
}

export interface BundleIdsProfilesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface BundleIdsProfilesGetToManyRelatedQuery {
  "fields[profiles]"?: readonly ProfilesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface CertificatesPassTypeIdGetToOneRelatedQuery extends PassTypeIdsGetInstanceQuery {}

export interface CiBuildActionsArtifactsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiBuildActionsArtifactsGetToManyRelatedQuery {
  "fields[ciArtifacts]"?: readonly CiArtifactsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiBuildActionsBuildRunGetToOneRelatedQuery {
  "fields[ciBuildRuns]"?: readonly CiBuildRunsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[ciWorkflows]"?: readonly CiWorkflowsField[] | undefined;
  "fields[ciProducts]"?: readonly CiProductsField[] | undefined;
  "fields[scmGitReferences]"?: readonly ScmGitReferencesField[] | undefined;
  "fields[scmPullRequests]"?: readonly ScmPullRequestsField[] | undefined;
  include?: readonly ("builds" | "workflow" | "product" | "sourceBranchOrTag" | "destinationBranch" | "pullRequest")[] | undefined;
  /** At most 50. */
  "limit[builds]"?: number | undefined;
}

export interface CiBuildActionsIssuesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiBuildActionsIssuesGetToManyRelatedQuery {
  "fields[ciIssues]"?: readonly CiIssuesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiBuildActionsTestResultsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiBuildActionsTestResultsGetToManyRelatedQuery {
  "fields[ciTestResults]"?: readonly CiTestResultsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiBuildRunsActionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiBuildRunsActionsGetToManyRelatedQuery extends CiBuildActionsGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiBuildRunsBuildsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiBuildRunsBuildsGetToManyRelatedQuery extends BuildBetaDetailsBuildGetToOneRelatedQuery {
  "filter[version]"?: readonly string[] | undefined;
  "filter[expired]"?: readonly string[] | undefined;
  "filter[processingState]"?: readonly ("PROCESSING" | "FAILED" | "INVALID" | "VALID")[] | undefined;
  "filter[betaAppReviewSubmission.betaReviewState]"?: readonly BetaReviewState[] | undefined;
  "filter[usesNonExemptEncryption]"?: readonly string[] | undefined;
  "filter[preReleaseVersion.version]"?: readonly string[] | undefined;
  "filter[preReleaseVersion.platform]"?: readonly Platform[] | undefined;
  "filter[buildAudienceType]"?: readonly BuildAudienceType[] | undefined;
  "filter[preReleaseVersion]"?: readonly string[] | undefined;
  "filter[app]"?: readonly string[] | undefined;
  "filter[betaGroups]"?: readonly string[] | undefined;
  "filter[appStoreVersion]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  "exists[usesNonExemptEncryption]"?: boolean | undefined;
  sort?: readonly ("version" | "-version" | "uploadedDate" | "-uploadedDate" | "preReleaseVersion" | "-preReleaseVersion")[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiMacOsVersionsXcodeVersionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiMacOsVersionsXcodeVersionsGetToManyRelatedQuery extends CiXcodeVersionsGetCollectionQuery {}

export interface CiProductsAdditionalRepositoriesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiProductsAdditionalRepositoriesGetToManyRelatedQuery {
  "filter[id]"?: readonly string[] | undefined;
  "fields[scmRepositories]"?: readonly ScmRepositoriesField[] | undefined;
  "fields[scmProviders]"?: readonly ScmProvidersField[] | undefined;
  "fields[scmGitReferences]"?: readonly ScmGitReferencesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly CiProductsAdditionalRepositoriesGetToManyRelatedInclude[] | undefined;
}

export interface CiProductsAppGetToOneRelatedQuery {
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[appEncryptionDeclarations]"?: readonly AppEncryptionDeclarationsField[] | undefined;
  "fields[buildIcons]"?: readonly BuildIconsField[] | undefined;
  "fields[ciProducts]"?: readonly CiProductsField[] | undefined;
  "fields[betaGroups]"?: readonly BetaGroupsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  "fields[preReleaseVersions]"?: readonly PreReleaseVersionsField[] | undefined;
  "fields[betaAppLocalizations]"?: readonly BetaAppLocalizationsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[betaLicenseAgreements]"?: readonly BetaLicenseAgreementsField[] | undefined;
  "fields[betaAppReviewDetails]"?: readonly BetaAppReviewDetailsField[] | undefined;
  "fields[appInfos]"?: readonly AppInfosField[] | undefined;
  "fields[appClips]"?: readonly AppClipsField[] | undefined;
  "fields[endUserLicenseAgreements]"?: readonly EndUserLicenseAgreementsField[] | undefined;
  "fields[inAppPurchases]"?: readonly AppsGetCollectionInAppPurchasesField[] | undefined;
  "fields[subscriptionGroups]"?: readonly SubscriptionGroupsField[] | undefined;
  "fields[gameCenterEnabledVersions]"?: readonly GameCenterEnabledVersionsField[] | undefined;
  "fields[appCustomProductPages]"?: readonly AppCustomProductPagesField[] | undefined;
  "fields[promotedPurchases]"?: readonly PromotedPurchasesField[] | undefined;
  "fields[appEvents]"?: readonly AppEventsField[] | undefined;
  "fields[reviewSubmissions]"?: readonly ReviewSubmissionsField[] | undefined;
  "fields[subscriptionGracePeriods]"?: readonly SubscriptionGracePeriodsField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[appStoreVersionExperiments]"?: readonly AppStoreVersionExperimentsV2Field[] | undefined;
  "fields[androidToIosAppMappingDetails]"?: readonly AndroidToIosAppMappingDetailsField[] | undefined;
  include?: readonly ("appEncryptionDeclarations" | "appStoreIcon" | "ciProduct" | "betaGroups" | "appStoreVersions" | "preReleaseVersions" | "betaAppLocalizations" | "builds" | "betaLicenseAgreement" | "betaAppReviewDetail" | "appInfos" | "appClips" | "endUserLicenseAgreement" | "inAppPurchases" | "subscriptionGroups" | "gameCenterEnabledVersions" | "appCustomProductPages" | "inAppPurchasesV2" | "promotedPurchases" | "appEvents" | "reviewSubmissions" | "subscriptionGracePeriod" | "gameCenterDetail" | "appStoreVersionExperimentsV2" | "androidToIosAppMappingDetails")[] | undefined;
  /** At most 50. */
  "limit[appEncryptionDeclarations]"?: number | undefined;
  /** At most 50. */
  "limit[betaGroups]"?: number | undefined;
  /** At most 50. */
  "limit[appStoreVersions]"?: number | undefined;
  /** At most 50. */
  "limit[preReleaseVersions]"?: number | undefined;
  /** At most 50. */
  "limit[betaAppLocalizations]"?: number | undefined;
  /** At most 50. */
  "limit[builds]"?: number | undefined;
  /** At most 50. */
  "limit[appInfos]"?: number | undefined;
  /** At most 50. */
  "limit[appClips]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[inAppPurchases]"?: number | undefined;
  /** At most 50. */
  "limit[subscriptionGroups]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterEnabledVersions]"?: number | undefined;
  /** At most 50. */
  "limit[appCustomProductPages]"?: number | undefined;
  /** At most 50. */
  "limit[inAppPurchasesV2]"?: number | undefined;
  /** At most 50. */
  "limit[promotedPurchases]"?: number | undefined;
  /** At most 50. */
  "limit[appEvents]"?: number | undefined;
  /** At most 50. */
  "limit[reviewSubmissions]"?: number | undefined;
  /** At most 50. */
  "limit[appStoreVersionExperimentsV2]"?: number | undefined;
  /** At most 50. */
  "limit[androidToIosAppMappingDetails]"?: number | undefined;
}

export interface CiProductsBuildRunsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiProductsBuildRunsGetToManyRelatedQuery extends CiBuildActionsBuildRunGetToOneRelatedQuery {
  "filter[builds]"?: readonly string[] | undefined;
  sort?: readonly ("number" | "-number")[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiProductsPrimaryRepositoriesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiProductsPrimaryRepositoriesGetToManyRelatedQuery extends CiProductsAdditionalRepositoriesGetToManyRelatedQuery {}

export interface CiProductsWorkflowsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiProductsWorkflowsGetToManyRelatedQuery {
  "fields[ciWorkflows]"?: readonly CiWorkflowsField[] | undefined;
  "fields[ciProducts]"?: readonly CiProductsField[] | undefined;
  "fields[scmRepositories]"?: readonly ScmRepositoriesField[] | undefined;
  "fields[ciXcodeVersions]"?: readonly CiXcodeVersionsField[] | undefined;
  "fields[ciMacOsVersions]"?: readonly CiMacOsVersionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("product" | "repository" | "xcodeVersion" | "macOsVersion")[] | undefined;
}

export interface CiWorkflowsBuildRunsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiWorkflowsBuildRunsGetToManyRelatedQuery extends CiProductsBuildRunsGetToManyRelatedQuery {}

export interface CiWorkflowsRepositoryGetToOneRelatedQuery {
  "fields[scmRepositories]"?: readonly ScmRepositoriesField[] | undefined;
  "fields[scmProviders]"?: readonly ScmProvidersField[] | undefined;
  "fields[scmGitReferences]"?: readonly ScmGitReferencesField[] | undefined;
  include?: readonly ("scmProvider" | "defaultBranch")[] | undefined;
}

export interface CiXcodeVersionsMacOsVersionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiXcodeVersionsMacOsVersionsGetToManyRelatedQuery extends CiMacOsVersionsGetCollectionQuery {}

export interface CustomerReviewsResponseGetToOneRelatedQuery extends CustomerReviewResponsesGetInstanceQuery {}

export interface DiagnosticSignaturesLogsGetToManyRelatedQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface EndUserLicenseAgreementsTerritoriesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface EndUserLicenseAgreementsTerritoriesGetToManyRelatedQuery {
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterAchievementLocalizationsV2ImageGetToOneRelatedQuery extends GameCenterAchievementImagesV2GetInstanceQuery {}

export interface GameCenterAchievementLocalizationsGameCenterAchievementGetToOneRelatedQuery {
  "fields[gameCenterAchievements]"?: readonly GameCenterAchievementsField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterAchievementLocalizations]"?: readonly GameCenterAchievementLocalizationsField[] | undefined;
  "fields[gameCenterAchievementReleases]"?: readonly GameCenterAchievementReleasesField[] | undefined;
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  include?: readonly ("gameCenterDetail" | "gameCenterGroup" | "groupAchievement" | "localizations" | "releases" | "activity")[] | undefined;
  /** At most 50. @deprecated */
  "limit[localizations]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[releases]"?: number | undefined;
}

export interface GameCenterAchievementLocalizationsGameCenterAchievementImageGetToOneRelatedQuery {
  "fields[gameCenterAchievementImages]"?: readonly GameCenterAchievementImagesField[] | undefined;
  "fields[gameCenterAchievementLocalizations]"?: readonly GameCenterAchievementLocalizationsField[] | undefined;
  include?: readonly "gameCenterAchievementLocalization"[] | undefined;
}

export interface GameCenterAchievementVersionsV2LocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterAchievementVersionsV2LocalizationsGetToManyRelatedQuery {
  "fields[gameCenterAchievementLocalizations]"?: readonly GameCenterAchievementLocalizationsV2Field[] | undefined;
  "fields[gameCenterAchievementVersions]"?: readonly GameCenterAchievementVersionsField[] | undefined;
  "fields[gameCenterAchievementImages]"?: readonly GameCenterAchievementImagesV2Field[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("version" | "image")[] | undefined;
}

export interface GameCenterAchievementsV2VersionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterAchievementsV2VersionsGetToManyRelatedQuery {
  "fields[gameCenterAchievementVersions]"?: readonly GameCenterAchievementVersionsField[] | undefined;
  "fields[gameCenterAchievements]"?: readonly GameCenterAchievementsV2Field[] | undefined;
  "fields[gameCenterAchievementLocalizations]"?: readonly GameCenterAchievementLocalizationsV2Field[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("achievement" | "localizations")[] | undefined;
  /** At most 50. */
  "limit[localizations]"?: number | undefined;
}

export interface GameCenterAchievementsGroupAchievementGetToOneRelatedQuery {
  "fields[gameCenterAchievements]"?: readonly GameCenterAchievementsField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterAchievementLocalizations]"?: readonly GameCenterAchievementLocalizationsField[] | undefined;
  "fields[gameCenterAchievementReleases]"?: readonly GameCenterAchievementReleasesField[] | undefined;
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  include?: readonly GameCenterAchievementsInclude[] | undefined;
  /** At most 50. @deprecated */
  "limit[localizations]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[releases]"?: number | undefined;
}

export interface GameCenterAchievementsLocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterAchievementsLocalizationsGetToManyRelatedQuery {
  "fields[gameCenterAchievementLocalizations]"?: readonly GameCenterAchievementLocalizationsField[] | undefined;
  "fields[gameCenterAchievements]"?: readonly GameCenterAchievementsField[] | undefined;
  "fields[gameCenterAchievementImages]"?: readonly GameCenterAchievementImagesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("gameCenterAchievement" | "gameCenterAchievementImage")[] | undefined;
}

export interface GameCenterAchievementsReleasesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterAchievementsReleasesGetToManyRelatedQuery {
  "filter[live]"?: readonly string[] | undefined;
  "filter[gameCenterDetail]"?: readonly string[] | undefined;
  "fields[gameCenterAchievementReleases]"?: readonly GameCenterAchievementReleasesField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterAchievements]"?: readonly GameCenterAchievementsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("gameCenterDetail" | "gameCenterAchievement")[] | undefined;
}

export interface GameCenterActivitiesVersionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterActivitiesVersionsGetToManyRelatedQuery {
  "fields[gameCenterActivityVersions]"?: readonly GameCenterActivityVersionsField[] | undefined;
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  "fields[gameCenterActivityLocalizations]"?: readonly GameCenterActivityLocalizationsField[] | undefined;
  "fields[gameCenterActivityImages]"?: readonly GameCenterActivityImagesField[] | undefined;
  "fields[gameCenterActivityVersionReleases]"?: readonly "version"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("activity" | "localizations" | "defaultImage" | "releases")[] | undefined;
  /** At most 50. */
  "limit[localizations]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[releases]"?: number | undefined;
}

export interface GameCenterActivityLocalizationsImageGetToOneRelatedQuery {
  "fields[gameCenterActivityImages]"?: readonly GameCenterActivityImagesField[] | undefined;
}

export interface GameCenterActivityVersionsDefaultImageGetToOneRelatedQuery {
  "fields[gameCenterActivityImages]"?: readonly GameCenterActivityImagesField[] | undefined;
}

export interface GameCenterActivityVersionsLocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterActivityVersionsLocalizationsGetToManyRelatedQuery {
  "fields[gameCenterActivityLocalizations]"?: readonly GameCenterActivityLocalizationsField[] | undefined;
  "fields[gameCenterActivityVersions]"?: readonly GameCenterActivityVersionsField[] | undefined;
  "fields[gameCenterActivityImages]"?: readonly GameCenterActivityImagesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("version" | "image")[] | undefined;
}

export interface GameCenterAppVersionsAppStoreVersionGetToOneRelatedQuery extends AppClipDefaultExperiencesReleaseWithAppStoreVersionGetToOneRelatedQuery {}

export interface GameCenterAppVersionsCompatibilityVersionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterAppVersionsCompatibilityVersionsGetToManyRelatedQuery extends GameCenterAppVersionsGetInstanceQuery {
  "filter[enabled]"?: readonly string[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterChallengeLocalizationsImageGetToOneRelatedQuery {
  "fields[gameCenterChallengeImages]"?: readonly GameCenterChallengeImagesField[] | undefined;
}

export interface GameCenterChallengeVersionsDefaultImageGetToOneRelatedQuery {
  "fields[gameCenterChallengeImages]"?: readonly GameCenterChallengeImagesField[] | undefined;
}

export interface GameCenterChallengeVersionsLocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterChallengeVersionsLocalizationsGetToManyRelatedQuery {
  "fields[gameCenterChallengeLocalizations]"?: readonly GameCenterChallengeLocalizationsField[] | undefined;
  "fields[gameCenterChallengeVersions]"?: readonly GameCenterChallengeVersionsField[] | undefined;
  "fields[gameCenterChallengeImages]"?: readonly GameCenterChallengeImagesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("version" | "image")[] | undefined;
}

export interface GameCenterChallengesVersionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterChallengesVersionsGetToManyRelatedQuery {
  "fields[gameCenterChallengeVersions]"?: readonly GameCenterChallengeVersionsField[] | undefined;
  "fields[gameCenterChallenges]"?: readonly GameCenterChallengesField[] | undefined;
  "fields[gameCenterChallengeLocalizations]"?: readonly GameCenterChallengeLocalizationsField[] | undefined;
  "fields[gameCenterChallengeVersionReleases]"?: readonly "version"[] | undefined;
  "fields[gameCenterChallengeImages]"?: readonly GameCenterChallengeImagesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("challenge" | "localizations" | "releases" | "defaultImage")[] | undefined;
  /** At most 50. */
  "limit[localizations]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[releases]"?: number | undefined;
}

export interface GameCenterDetailsAchievementReleasesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsAchievementReleasesGetToManyRelatedQuery {
  "filter[live]"?: readonly string[] | undefined;
  /** @deprecated */
  "filter[gameCenterAchievement]"?: readonly string[] | undefined;
  "fields[gameCenterAchievementReleases]"?: readonly GameCenterAchievementReleasesField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterAchievements]"?: readonly GameCenterAchievementsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("gameCenterDetail" | "gameCenterAchievement")[] | undefined;
}

export interface GameCenterDetailsActivityReleasesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsActivityReleasesGetToManyRelatedQuery extends GameCenterActivityVersionReleasesGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsBlockedPlayersGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsBlockedPlayersGetToManyRelatedQuery {
  "fields[gameCenterDetailPlayers]"?: readonly GameCenterDetailPlayersField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsChallengeReleasesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsChallengeReleasesGetToManyRelatedQuery extends GameCenterChallengeVersionReleasesGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsGameCenterAchievementsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsGameCenterAchievementsGetToManyRelatedQuery extends GameCenterAchievementLocalizationsGameCenterAchievementGetToOneRelatedQuery {
  "filter[referenceName]"?: readonly string[] | undefined;
  "filter[archived]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsGameCenterAchievementsV2GetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsGameCenterAchievementsV2GetToManyRelatedQuery {
  "filter[referenceName]"?: readonly string[] | undefined;
  "filter[archived]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  "fields[gameCenterAchievements]"?: readonly GameCenterAchievementsV2Field[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  "fields[gameCenterAchievementVersions]"?: readonly GameCenterAchievementVersionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("gameCenterDetail" | "gameCenterGroup" | "activity" | "versions")[] | undefined;
  /** At most 50. */
  "limit[versions]"?: number | undefined;
}

export interface GameCenterDetailsGameCenterActivitiesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsGameCenterActivitiesGetToManyRelatedQuery {
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterAchievements]"?: readonly GameCenterActivitiesGetInstanceGameCenterAchievementsField[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterActivitiesGetInstanceGameCenterLeaderboardsField[] | undefined;
  "fields[gameCenterActivityVersions]"?: readonly GameCenterActivityVersionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("gameCenterDetail" | "gameCenterGroup" | "achievements" | "achievementsV2" | "leaderboards" | "leaderboardsV2" | "versions")[] | undefined;
  /** At most 50. @deprecated */
  "limit[achievements]"?: number | undefined;
  /** At most 50. */
  "limit[achievementsV2]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[leaderboards]"?: number | undefined;
  /** At most 50. */
  "limit[leaderboardsV2]"?: number | undefined;
  /** At most 50. */
  "limit[versions]"?: number | undefined;
}

export interface GameCenterDetailsGameCenterAppVersionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsGameCenterAppVersionsGetToManyRelatedQuery extends AppStoreVersionsGameCenterAppVersionGetToOneRelatedQuery {
  "filter[enabled]"?: readonly string[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsGameCenterChallengesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsGameCenterChallengesGetToManyRelatedQuery {
  "filter[referenceName]"?: readonly string[] | undefined;
  "filter[archived]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  "fields[gameCenterChallenges]"?: readonly GameCenterChallengesField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterChallengeVersions]"?: readonly GameCenterChallengeVersionsField[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterActivitiesGetInstanceGameCenterLeaderboardsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("gameCenterDetail" | "gameCenterGroup" | "versions" | "leaderboard" | "leaderboardV2")[] | undefined;
  /** At most 50. */
  "limit[versions]"?: number | undefined;
}

export interface GameCenterDetailsGameCenterGroupGetToOneRelatedQuery {
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterActivitiesGetInstanceGameCenterLeaderboardsField[] | undefined;
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterDetailsGetInstanceGameCenterLeaderboardSetsField[] | undefined;
  "fields[gameCenterAchievements]"?: readonly GameCenterActivitiesGetInstanceGameCenterAchievementsField[] | undefined;
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  "fields[gameCenterChallenges]"?: readonly GameCenterChallengesField[] | undefined;
  include?: readonly ("gameCenterDetails" | "gameCenterLeaderboards" | "gameCenterLeaderboardsV2" | "gameCenterLeaderboardSets" | "gameCenterLeaderboardSetsV2" | "gameCenterAchievements" | "gameCenterAchievementsV2" | "gameCenterActivities" | "gameCenterChallenges")[] | undefined;
  /** At most 50. */
  "limit[gameCenterDetails]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterLeaderboards]"?: number | undefined;
  /** At most 50. */
  "limit[gameCenterLeaderboardsV2]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterLeaderboardSets]"?: number | undefined;
  /** At most 50. */
  "limit[gameCenterLeaderboardSetsV2]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterAchievements]"?: number | undefined;
  /** At most 50. */
  "limit[gameCenterAchievementsV2]"?: number | undefined;
  /** At most 50. */
  "limit[gameCenterActivities]"?: number | undefined;
  /** At most 50. */
  "limit[gameCenterChallenges]"?: number | undefined;
}

export interface GameCenterDetailsGameCenterLeaderboardSetsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsGameCenterLeaderboardSetsGetToManyRelatedQuery extends GameCenterLeaderboardSetMemberLocalizationsGameCenterLeaderboardSetGetToOneRelatedQuery {
  "filter[referenceName]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsGameCenterLeaderboardSetsV2GetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsGameCenterLeaderboardSetsV2GetToManyRelatedQuery {
  "filter[referenceName]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterLeaderboardSetsV2Field[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterLeaderboardsV2Field[] | undefined;
  "fields[gameCenterLeaderboardSetVersions]"?: readonly GameCenterLeaderboardSetVersionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("gameCenterDetail" | "gameCenterGroup" | "gameCenterLeaderboards" | "versions")[] | undefined;
  /** At most 50. */
  "limit[gameCenterLeaderboards]"?: number | undefined;
  /** At most 50. */
  "limit[versions]"?: number | undefined;
}

export interface GameCenterDetailsGameCenterLeaderboardsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsGameCenterLeaderboardsGetToManyRelatedQuery extends GameCenterLeaderboardSetMemberLocalizationsGameCenterLeaderboardGetToOneRelatedQuery {
  "filter[referenceName]"?: readonly string[] | undefined;
  "filter[archived]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsGameCenterLeaderboardsV2GetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsGameCenterLeaderboardsV2GetToManyRelatedQuery {
  "filter[referenceName]"?: readonly string[] | undefined;
  "filter[archived]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterLeaderboardsV2Field[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterLeaderboardSetsV2Field[] | undefined;
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  "fields[gameCenterChallenges]"?: readonly GameCenterChallengesField[] | undefined;
  "fields[gameCenterLeaderboardVersions]"?: readonly GameCenterLeaderboardVersionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("gameCenterDetail" | "gameCenterGroup" | "gameCenterLeaderboardSets" | "activity" | "challenge" | "versions")[] | undefined;
  /** At most 50. */
  "limit[gameCenterLeaderboardSets]"?: number | undefined;
  /** At most 50. */
  "limit[versions]"?: number | undefined;
}

export interface GameCenterDetailsLeaderboardReleasesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsLeaderboardReleasesGetToManyRelatedQuery {
  "filter[live]"?: readonly string[] | undefined;
  /** @deprecated */
  "filter[gameCenterLeaderboard]"?: readonly string[] | undefined;
  "fields[gameCenterLeaderboardReleases]"?: readonly GameCenterLeaderboardReleasesField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterLeaderboardsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("gameCenterDetail" | "gameCenterLeaderboard")[] | undefined;
}

export interface GameCenterDetailsLeaderboardSetReleasesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsLeaderboardSetReleasesGetToManyRelatedQuery {
  "filter[live]"?: readonly string[] | undefined;
  /** @deprecated */
  "filter[gameCenterLeaderboardSet]"?: readonly string[] | undefined;
  "fields[gameCenterLeaderboardSetReleases]"?: readonly GameCenterLeaderboardSetReleasesField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterLeaderboardSetsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("gameCenterDetail" | "gameCenterLeaderboardSet")[] | undefined;
}

export interface GameCenterEnabledVersionsCompatibleVersionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterEnabledVersionsCompatibleVersionsGetToManyRelatedQuery extends AppsGameCenterEnabledVersionsGetToManyRelatedQuery {
  "filter[app]"?: readonly string[] | undefined;
}

export interface GameCenterGroupsGameCenterAchievementsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterGroupsGameCenterAchievementsGetToManyRelatedQuery extends GameCenterDetailsGameCenterAchievementsGetToManyRelatedQuery {}

export interface GameCenterGroupsGameCenterAchievementsV2GetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterGroupsGameCenterAchievementsV2GetToManyRelatedQuery extends GameCenterDetailsGameCenterAchievementsV2GetToManyRelatedQuery {}

export interface GameCenterGroupsGameCenterActivitiesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterGroupsGameCenterActivitiesGetToManyRelatedQuery extends GameCenterDetailsGameCenterActivitiesGetToManyRelatedQuery {}

export interface GameCenterGroupsGameCenterChallengesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterGroupsGameCenterChallengesGetToManyRelatedQuery extends GameCenterDetailsGameCenterChallengesGetToManyRelatedQuery {}

export interface GameCenterGroupsGameCenterDetailsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterGroupsGameCenterDetailsGetToManyRelatedQuery extends AppsGameCenterDetailGetToOneRelatedQuery {
  "filter[gameCenterAppVersions.enabled]"?: readonly string[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterGroupsGameCenterLeaderboardSetsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterGroupsGameCenterLeaderboardSetsGetToManyRelatedQuery extends GameCenterDetailsGameCenterLeaderboardSetsGetToManyRelatedQuery {}

export interface GameCenterGroupsGameCenterLeaderboardSetsV2GetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterGroupsGameCenterLeaderboardSetsV2GetToManyRelatedQuery extends GameCenterDetailsGameCenterLeaderboardSetsV2GetToManyRelatedQuery {}

export interface GameCenterGroupsGameCenterLeaderboardsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterGroupsGameCenterLeaderboardsGetToManyRelatedQuery extends GameCenterDetailsGameCenterLeaderboardsGetToManyRelatedQuery {}

export interface GameCenterGroupsGameCenterLeaderboardsV2GetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterGroupsGameCenterLeaderboardsV2GetToManyRelatedQuery extends GameCenterDetailsGameCenterLeaderboardsV2GetToManyRelatedQuery {}

export interface GameCenterLeaderboardLocalizationsGameCenterLeaderboardImageGetToOneRelatedQuery {
  "fields[gameCenterLeaderboardImages]"?: readonly GameCenterLeaderboardImagesField[] | undefined;
  "fields[gameCenterLeaderboardLocalizations]"?: readonly GameCenterLeaderboardLocalizationsField[] | undefined;
  include?: readonly "gameCenterLeaderboardLocalization"[] | undefined;
}

export interface GameCenterLeaderboardLocalizationsV2ImageGetToOneRelatedQuery extends GameCenterLeaderboardImagesV2GetInstanceQuery {}

export interface GameCenterLeaderboardSetLocalizationsGameCenterLeaderboardSetImageGetToOneRelatedQuery {
  "fields[gameCenterLeaderboardSetImages]"?: readonly GameCenterLeaderboardSetImagesField[] | undefined;
  "fields[gameCenterLeaderboardSetLocalizations]"?: readonly GameCenterLeaderboardSetLocalizationsField[] | undefined;
  include?: readonly "gameCenterLeaderboardSetLocalization"[] | undefined;
}

export interface GameCenterLeaderboardSetLocalizationsV2ImageGetToOneRelatedQuery extends GameCenterLeaderboardSetImagesV2GetInstanceQuery {}

export interface GameCenterLeaderboardSetMemberLocalizationsGameCenterLeaderboardGetToOneRelatedQuery {
  "fields[gameCenterLeaderboards]"?: readonly GameCenterLeaderboardsField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterLeaderboardSetsField[] | undefined;
  "fields[gameCenterLeaderboardLocalizations]"?: readonly GameCenterLeaderboardLocalizationsField[] | undefined;
  "fields[gameCenterLeaderboardReleases]"?: readonly GameCenterLeaderboardReleasesField[] | undefined;
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  "fields[gameCenterChallenges]"?: readonly GameCenterChallengesField[] | undefined;
  include?: readonly ("gameCenterDetail" | "gameCenterGroup" | "groupLeaderboard" | "gameCenterLeaderboardSets" | "localizations" | "releases" | "activity" | "challenge")[] | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterLeaderboardSets]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[localizations]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[releases]"?: number | undefined;
}

export interface GameCenterLeaderboardSetMemberLocalizationsGameCenterLeaderboardSetGetToOneRelatedQuery {
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterLeaderboardSetsField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterLeaderboardSetLocalizations]"?: readonly GameCenterLeaderboardSetLocalizationsField[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterLeaderboardsField[] | undefined;
  "fields[gameCenterLeaderboardSetReleases]"?: readonly GameCenterLeaderboardSetReleasesField[] | undefined;
  include?: readonly ("gameCenterDetail" | "gameCenterGroup" | "groupLeaderboardSet" | "localizations" | "gameCenterLeaderboards" | "releases")[] | undefined;
  /** At most 50. @deprecated */
  "limit[localizations]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterLeaderboards]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[releases]"?: number | undefined;
}

export interface GameCenterLeaderboardSetVersionsV2LocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterLeaderboardSetVersionsV2LocalizationsGetToManyRelatedQuery {
  "fields[gameCenterLeaderboardSetLocalizations]"?: readonly GameCenterLeaderboardSetLocalizationsV2Field[] | undefined;
  "fields[gameCenterLeaderboardSetVersions]"?: readonly GameCenterLeaderboardSetVersionsField[] | undefined;
  "fields[gameCenterLeaderboardSetImages]"?: readonly GameCenterLeaderboardSetImagesV2Field[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("version" | "image")[] | undefined;
}

export interface GameCenterLeaderboardSetsV2GameCenterLeaderboardsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterLeaderboardSetsV2GameCenterLeaderboardsGetToManyRelatedQuery extends GameCenterDetailsGameCenterLeaderboardsV2GetToManyRelatedQuery {}

export interface GameCenterLeaderboardSetsV2VersionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterLeaderboardSetsV2VersionsGetToManyRelatedQuery {
  "fields[gameCenterLeaderboardSetVersions]"?: readonly GameCenterLeaderboardSetVersionsField[] | undefined;
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterLeaderboardSetsV2Field[] | undefined;
  "fields[gameCenterLeaderboardSetLocalizations]"?: readonly GameCenterLeaderboardSetLocalizationsV2Field[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("leaderboardSet" | "localizations")[] | undefined;
  /** At most 50. */
  "limit[localizations]"?: number | undefined;
}

export interface GameCenterLeaderboardSetsGameCenterLeaderboardsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterLeaderboardSetsGameCenterLeaderboardsGetToManyRelatedQuery extends GameCenterDetailsGameCenterLeaderboardsGetToManyRelatedQuery {}

export interface GameCenterLeaderboardSetsGroupLeaderboardSetGetToOneRelatedQuery {
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterLeaderboardSetsField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterLeaderboardSetLocalizations]"?: readonly GameCenterLeaderboardSetLocalizationsField[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterLeaderboardsField[] | undefined;
  "fields[gameCenterLeaderboardSetReleases]"?: readonly GameCenterLeaderboardSetReleasesField[] | undefined;
  include?: readonly GameCenterLeaderboardSetsInclude[] | undefined;
  /** At most 50. @deprecated */
  "limit[localizations]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterLeaderboards]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[releases]"?: number | undefined;
}

export interface GameCenterLeaderboardSetsLocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterLeaderboardSetsLocalizationsGetToManyRelatedQuery {
  "fields[gameCenterLeaderboardSetLocalizations]"?: readonly GameCenterLeaderboardSetLocalizationsField[] | undefined;
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterLeaderboardSetsField[] | undefined;
  "fields[gameCenterLeaderboardSetImages]"?: readonly GameCenterLeaderboardSetImagesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("gameCenterLeaderboardSet" | "gameCenterLeaderboardSetImage")[] | undefined;
}

export interface GameCenterLeaderboardSetsReleasesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterLeaderboardSetsReleasesGetToManyRelatedQuery {
  "filter[live]"?: readonly string[] | undefined;
  "filter[gameCenterDetail]"?: readonly string[] | undefined;
  "fields[gameCenterLeaderboardSetReleases]"?: readonly GameCenterLeaderboardSetReleasesField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterLeaderboardSetsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("gameCenterDetail" | "gameCenterLeaderboardSet")[] | undefined;
}

export interface GameCenterLeaderboardVersionsV2LocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterLeaderboardVersionsV2LocalizationsGetToManyRelatedQuery {
  "fields[gameCenterLeaderboardLocalizations]"?: readonly GameCenterLeaderboardLocalizationsV2Field[] | undefined;
  "fields[gameCenterLeaderboardVersions]"?: readonly GameCenterLeaderboardVersionsField[] | undefined;
  "fields[gameCenterLeaderboardImages]"?: readonly GameCenterLeaderboardImagesV2Field[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("version" | "image")[] | undefined;
}

export interface GameCenterLeaderboardsGroupLeaderboardGetToOneRelatedQuery {
  "fields[gameCenterLeaderboards]"?: readonly GameCenterLeaderboardsField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterLeaderboardSetsField[] | undefined;
  "fields[gameCenterLeaderboardLocalizations]"?: readonly GameCenterLeaderboardLocalizationsField[] | undefined;
  "fields[gameCenterLeaderboardReleases]"?: readonly GameCenterLeaderboardReleasesField[] | undefined;
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  "fields[gameCenterChallenges]"?: readonly GameCenterChallengesField[] | undefined;
  include?: readonly GameCenterLeaderboardsInclude[] | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterLeaderboardSets]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[localizations]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[releases]"?: number | undefined;
}

export interface GameCenterLeaderboardsLocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterLeaderboardsLocalizationsGetToManyRelatedQuery {
  "fields[gameCenterLeaderboardLocalizations]"?: readonly GameCenterLeaderboardLocalizationsField[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterLeaderboardsField[] | undefined;
  "fields[gameCenterLeaderboardImages]"?: readonly GameCenterLeaderboardImagesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("gameCenterLeaderboard" | "gameCenterLeaderboardImage")[] | undefined;
}

export interface GameCenterLeaderboardsReleasesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterLeaderboardsReleasesGetToManyRelatedQuery {
  "filter[live]"?: readonly string[] | undefined;
  "filter[gameCenterDetail]"?: readonly string[] | undefined;
  "fields[gameCenterLeaderboardReleases]"?: readonly GameCenterLeaderboardReleasesField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterLeaderboardsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("gameCenterDetail" | "gameCenterLeaderboard")[] | undefined;
}

export interface GameCenterLeaderboardsV2GameCenterScoreModerationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterLeaderboardsV2GameCenterScoreModerationsGetToManyRelatedQuery {
  "exists[blocked]"?: boolean | undefined;
  "fields[gameCenterScoreModerations]"?: readonly GameCenterScoreModerationsField[] | undefined;
  "fields[gameCenterDetailPlayers]"?: readonly GameCenterDetailPlayersField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "player"[] | undefined;
}

export interface GameCenterLeaderboardsV2VersionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterLeaderboardsV2VersionsGetToManyRelatedQuery {
  "fields[gameCenterLeaderboardVersions]"?: readonly GameCenterLeaderboardVersionsField[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterLeaderboardsV2Field[] | undefined;
  "fields[gameCenterLeaderboardLocalizations]"?: readonly GameCenterLeaderboardLocalizationsV2Field[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("leaderboard" | "localizations")[] | undefined;
  /** At most 50. */
  "limit[localizations]"?: number | undefined;
}

export interface GameCenterMatchmakingRuleSetsMatchmakingQueuesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterMatchmakingRuleSetsMatchmakingQueuesGetToManyRelatedQuery {
  "fields[gameCenterMatchmakingQueues]"?: readonly GameCenterMatchmakingQueuesField[] | undefined;
  "fields[gameCenterMatchmakingRuleSets]"?: readonly GameCenterMatchmakingRuleSetsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("ruleSet" | "experimentRuleSet")[] | undefined;
}

export interface GameCenterMatchmakingRuleSetsRulesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterMatchmakingRuleSetsRulesGetToManyRelatedQuery {
  "fields[gameCenterMatchmakingRules]"?: readonly GameCenterMatchmakingRulesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterMatchmakingRuleSetsTeamsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterMatchmakingRuleSetsTeamsGetToManyRelatedQuery {
  "fields[gameCenterMatchmakingTeams]"?: readonly GameCenterMatchmakingTeamsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface InAppPurchaseAvailabilitiesAvailableTerritoriesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface InAppPurchaseAvailabilitiesAvailableTerritoriesGetToManyRelatedQuery {
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface InAppPurchaseOfferCodesCustomCodesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface InAppPurchaseOfferCodesCustomCodesGetToManyRelatedQuery {
  "fields[inAppPurchaseOfferCodeCustomCodes]"?: readonly InAppPurchaseOfferCodeCustomCodesField[] | undefined;
  "fields[actors]"?: readonly ActorsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly InAppPurchaseOfferCodesCustomCodesGetToManyRelatedInclude[] | undefined;
}

export interface InAppPurchaseOfferCodesOneTimeUseCodesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface InAppPurchaseOfferCodesOneTimeUseCodesGetToManyRelatedQuery {
  "fields[inAppPurchaseOfferCodeOneTimeUseCodes]"?: readonly InAppPurchaseOfferCodeOneTimeUseCodesField[] | undefined;
  "fields[actors]"?: readonly ActorsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly InAppPurchaseOfferCodesCustomCodesGetToManyRelatedInclude[] | undefined;
}

export interface InAppPurchaseOfferCodesPricesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface InAppPurchaseOfferCodesPricesGetToManyRelatedQuery {
  "filter[territory]"?: readonly string[] | undefined;
  "fields[inAppPurchaseOfferPrices]"?: readonly InAppPurchaseOfferPricesField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  "fields[inAppPurchasePricePoints]"?: readonly InAppPurchasePricePointsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("territory" | "pricePoint")[] | undefined;
}

export interface InAppPurchasePricePointsEqualizationsGetToManyRelationshipQuery {
  /** At most 8000. */
  limit?: number | undefined;
}

export interface InAppPurchasePricePointsEqualizationsGetToManyRelatedQuery extends InAppPurchasesV2PricePointsGetToManyRelatedQuery {
  "filter[inAppPurchaseV2]"?: readonly string[] | undefined;
}

export interface InAppPurchasePriceSchedulesAutomaticPricesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface InAppPurchasePriceSchedulesAutomaticPricesGetToManyRelatedQuery {
  "filter[territory]"?: readonly string[] | undefined;
  "fields[inAppPurchasePrices]"?: readonly InAppPurchasePricesField[] | undefined;
  "fields[inAppPurchasePricePoints]"?: readonly InAppPurchasePricePointsField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly InAppPurchasePriceSchedulesAutomaticPricesGetToManyRelatedInclude[] | undefined;
}

export interface InAppPurchasePriceSchedulesBaseTerritoryGetToOneRelatedQuery {
  "fields[territories]"?: readonly "currency"[] | undefined;
}

export interface InAppPurchasePriceSchedulesManualPricesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface InAppPurchasePriceSchedulesManualPricesGetToManyRelatedQuery extends InAppPurchasePriceSchedulesAutomaticPricesGetToManyRelatedQuery {}

export interface InAppPurchaseVersionsImageGetToOneRelatedQuery {
  "fields[inAppPurchaseImages]"?: readonly InAppPurchaseImagesV2Field[] | undefined;
}

export interface InAppPurchaseVersionsImagesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface InAppPurchaseVersionsImagesGetToManyRelatedQuery {
  "fields[inAppPurchaseImages]"?: readonly InAppPurchaseImagesV2Field[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface InAppPurchaseVersionsLocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface InAppPurchaseVersionsLocalizationsGetToManyRelatedQuery extends InAppPurchaseLocalizationsV2GetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface InAppPurchasesV2AppStoreReviewScreenshotGetToOneRelatedQuery extends InAppPurchaseAppStoreReviewScreenshotsGetInstanceQuery {}

export interface InAppPurchasesV2ContentGetToOneRelatedQuery extends InAppPurchaseContentsGetInstanceQuery {}

export interface InAppPurchasesV2IapPriceScheduleGetToOneRelatedQuery {
  "fields[inAppPurchasePriceSchedules]"?: readonly InAppPurchasePriceSchedulesField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  "fields[inAppPurchasePrices]"?: readonly InAppPurchasePricesField[] | undefined;
  include?: readonly ("baseTerritory" | "manualPrices" | "automaticPrices")[] | undefined;
  /** At most 50. */
  "limit[manualPrices]"?: number | undefined;
  /** At most 50. */
  "limit[automaticPrices]"?: number | undefined;
}

export interface InAppPurchasesV2ImagesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface InAppPurchasesV2ImagesGetToManyRelatedQuery extends InAppPurchaseImagesGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface InAppPurchasesV2InAppPurchaseAvailabilityGetToOneRelatedQuery extends InAppPurchaseAvailabilitiesGetInstanceQuery {}

export interface InAppPurchasesV2InAppPurchaseLocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface InAppPurchasesV2InAppPurchaseLocalizationsGetToManyRelatedQuery extends InAppPurchaseLocalizationsGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface InAppPurchasesV2OfferCodesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface InAppPurchasesV2OfferCodesGetToManyRelatedQuery {
  "filter[territory]"?: readonly string[] | undefined;
  "fields[inAppPurchaseOfferCodes]"?: readonly InAppPurchaseOfferCodesField[] | undefined;
  "fields[inAppPurchaseOfferCodeOneTimeUseCodes]"?: readonly InAppPurchaseOfferCodeOneTimeUseCodesField[] | undefined;
  "fields[inAppPurchaseOfferCodeCustomCodes]"?: readonly InAppPurchaseOfferCodeCustomCodesField[] | undefined;
  "fields[inAppPurchaseOfferPrices]"?: readonly InAppPurchaseOfferPricesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("oneTimeUseCodes" | "customCodes" | "prices")[] | undefined;
  /** At most 50. */
  "limit[oneTimeUseCodes]"?: number | undefined;
  /** At most 50. */
  "limit[customCodes]"?: number | undefined;
  /** At most 50. */
  "limit[prices]"?: number | undefined;
}

export interface InAppPurchasesV2PricePointsGetToManyRelationshipQuery {
  /** At most 8000. */
  limit?: number | undefined;
}

export interface InAppPurchasesV2PricePointsGetToManyRelatedQuery {
  "filter[territory]"?: readonly string[] | undefined;
  "fields[inAppPurchasePricePoints]"?: readonly InAppPurchasePricePointsField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 8000. */
  limit?: number | undefined;
  include?: readonly "territory"[] | undefined;
}

export interface InAppPurchasesV2PromotedPurchaseGetToOneRelatedQuery {
  "fields[promotedPurchases]"?: readonly PromotedPurchasesField[] | undefined;
  "fields[inAppPurchases]"?: readonly InAppPurchasesV2Field[] | undefined;
  "fields[subscriptions]"?: readonly SubscriptionsField[] | undefined;
  include?: readonly ("inAppPurchaseV2" | "subscription")[] | undefined;
}

export interface InAppPurchasesV2VersionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface InAppPurchasesV2VersionsGetToManyRelatedQuery {
  "filter[state]"?: readonly ("PREPARE_FOR_SUBMISSION" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "ACCEPTED" | "APPROVED" | "REPLACED_WITH_NEW_VERSION" | "REJECTED" | "DEVELOPER_REJECTED")[] | undefined;
  "fields[inAppPurchaseVersions]"?: readonly InAppPurchaseVersionsField[] | undefined;
  "fields[inAppPurchases]"?: readonly InAppPurchasesV2Field[] | undefined;
  "fields[inAppPurchaseImages]"?: readonly InAppPurchaseImagesV2Field[] | undefined;
  "fields[inAppPurchaseLocalizations]"?: readonly InAppPurchaseLocalizationsV2Field[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("inAppPurchase" | "image" | "images" | "localizations")[] | undefined;
  /** At most 50. */
  "limit[images]"?: number | undefined;
  /** At most 50. */
  "limit[localizations]"?: number | undefined;
}

export interface MerchantIdsCertificatesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface MerchantIdsCertificatesGetToManyRelatedQuery extends PassTypeIdsCertificatesGetToManyRelatedQuery {
  "fields[passTypeIds]"?: readonly PassTypeIdsField[] | undefined;
  include?: readonly "passTypeId"[] | undefined;
}

export interface PassTypeIdsCertificatesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface PassTypeIdsCertificatesGetToManyRelatedQuery {
  "filter[displayName]"?: readonly string[] | undefined;
  "filter[certificateType]"?: readonly CertificateType[] | undefined;
  "filter[serialNumber]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly ("displayName" | "-displayName" | "certificateType" | "-certificateType" | "serialNumber" | "-serialNumber" | "id" | "-id")[] | undefined;
  "fields[certificates]"?: readonly CertificatesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface PreReleaseVersionsAppGetToOneRelatedQuery {
  "fields[apps]"?: readonly AppsField[] | undefined;
}

export interface PreReleaseVersionsBuildsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface PreReleaseVersionsBuildsGetToManyRelatedQuery {
  "fields[builds]"?: readonly BuildsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface ProfilesBundleIdGetToOneRelatedQuery {
  "fields[bundleIds]"?: readonly BundleIdsField[] | undefined;
}

export interface ProfilesCertificatesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface ProfilesCertificatesGetToManyRelatedQuery {
  "fields[certificates]"?: readonly CertificatesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface ProfilesDevicesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface ProfilesDevicesGetToManyRelatedQuery {
  "fields[devices]"?: readonly DevicesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface ReviewSubmissionsItemsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface ReviewSubmissionsItemsGetToManyRelatedQuery {
  "fields[reviewSubmissionItems]"?: readonly ReviewSubmissionItemsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  "fields[appCustomProductPageVersions]"?: readonly AppCustomProductPageVersionsField[] | undefined;
  "fields[appStoreVersionExperiments]"?: readonly AppStoreVersionExperimentTreatmentsGetInstanceAppStoreVersionExperimentsField[] | undefined;
  "fields[appEvents]"?: readonly AppEventsField[] | undefined;
  "fields[appAssetLibraryImages]"?: readonly AppAssetLibraryImagesField[] | undefined;
  "fields[appAssetLibraryVideos]"?: readonly AppAssetLibraryVideosField[] | undefined;
  "fields[backgroundAssetVersions]"?: readonly BackgroundAssetVersionsField[] | undefined;
  "fields[gameCenterAchievementVersions]"?: readonly GameCenterAchievementVersionsField[] | undefined;
  "fields[gameCenterActivityVersions]"?: readonly GameCenterActivityVersionsField[] | undefined;
  "fields[gameCenterChallengeVersions]"?: readonly GameCenterChallengeVersionsField[] | undefined;
  "fields[gameCenterLeaderboardSetVersions]"?: readonly GameCenterLeaderboardSetVersionsField[] | undefined;
  "fields[gameCenterLeaderboardVersions]"?: readonly GameCenterLeaderboardVersionsField[] | undefined;
  "fields[inAppPurchaseVersions]"?: readonly InAppPurchaseVersionsField[] | undefined;
  "fields[subscriptionVersions]"?: readonly SubscriptionVersionsField[] | undefined;
  "fields[subscriptionGroupVersions]"?: readonly SubscriptionGroupVersionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("appStoreVersion" | "appCustomProductPageVersion" | "appStoreVersionExperiment" | "appStoreVersionExperimentV2" | "appEvent" | "appAssetLibraryImage" | "appAssetLibraryVideo" | "backgroundAssetVersion" | "gameCenterAchievementVersion" | "gameCenterActivityVersion" | "gameCenterChallengeVersion" | "gameCenterLeaderboardSetVersion" | "gameCenterLeaderboardVersion" | "inAppPurchaseVersion" | "subscriptionVersion" | "subscriptionGroupVersion")[] | undefined;
}

export interface ScmProvidersRepositoriesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface ScmProvidersRepositoriesGetToManyRelatedQuery extends CiWorkflowsRepositoryGetToOneRelatedQuery {
  "filter[id]"?: readonly string[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface ScmRepositoriesGitReferencesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface ScmRepositoriesGitReferencesGetToManyRelatedQuery extends ScmGitReferencesGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface ScmRepositoriesPullRequestsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface ScmRepositoriesPullRequestsGetToManyRelatedQuery extends ScmPullRequestsGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionAvailabilitiesAvailableTerritoriesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionAvailabilitiesAvailableTerritoriesGetToManyRelatedQuery {
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionGroupVersionsLocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionGroupVersionsLocalizationsGetToManyRelatedQuery extends SubscriptionGroupLocalizationsV2GetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionGroupsSubscriptionGroupLocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionGroupsSubscriptionGroupLocalizationsGetToManyRelatedQuery extends SubscriptionGroupLocalizationsGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionGroupsSubscriptionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionGroupsSubscriptionsGetToManyRelatedQuery {
  "filter[productId]"?: readonly string[] | undefined;
  "filter[name]"?: readonly string[] | undefined;
  "filter[state]"?: readonly ("MISSING_METADATA" | "READY_TO_SUBMIT" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "DEVELOPER_ACTION_NEEDED" | "PENDING_BINARY_APPROVAL" | "APPROVED" | "DEVELOPER_REMOVED_FROM_SALE" | "REMOVED_FROM_SALE" | "REJECTED")[] | undefined;
  sort?: readonly ("name" | "-name")[] | undefined;
  "fields[subscriptions]"?: readonly SubscriptionsField[] | undefined;
  "fields[subscriptionLocalizations]"?: readonly SubscriptionLocalizationsField[] | undefined;
  "fields[subscriptionAppStoreReviewScreenshots]"?: readonly SubscriptionAppStoreReviewScreenshotsField[] | undefined;
  "fields[subscriptionGroups]"?: readonly SubscriptionGroupsField[] | undefined;
  "fields[subscriptionIntroductoryOffers]"?: readonly SubscriptionIntroductoryOffersField[] | undefined;
  "fields[subscriptionPromotionalOffers]"?: readonly SubscriptionPromotionalOffersField[] | undefined;
  "fields[subscriptionOfferCodes]"?: readonly SubscriptionOfferCodesField[] | undefined;
  "fields[subscriptionPrices]"?: readonly SubscriptionPricesField[] | undefined;
  "fields[promotedPurchases]"?: readonly PromotedPurchasesField[] | undefined;
  "fields[subscriptionAvailabilities]"?: readonly SubscriptionAvailabilitiesField[] | undefined;
  "fields[winBackOffers]"?: readonly WinBackOffersField[] | undefined;
  "fields[subscriptionImages]"?: readonly SubscriptionImagesField[] | undefined;
  "fields[subscriptionPlanAvailabilities]"?: readonly SubscriptionPlanAvailabilitiesField[] | undefined;
  "fields[subscriptionVersions]"?: readonly SubscriptionVersionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("subscriptionLocalizations" | "appStoreReviewScreenshot" | "group" | "introductoryOffers" | "promotionalOffers" | "offerCodes" | "prices" | "promotedPurchase" | "subscriptionAvailability" | "winBackOffers" | "images" | "planAvailabilities" | "versions")[] | undefined;
  /** At most 50. */
  "limit[subscriptionLocalizations]"?: number | undefined;
  /** At most 50. */
  "limit[introductoryOffers]"?: number | undefined;
  /** At most 50. */
  "limit[promotionalOffers]"?: number | undefined;
  /** At most 50. */
  "limit[offerCodes]"?: number | undefined;
  /** At most 50. */
  "limit[prices]"?: number | undefined;
  /** At most 50. */
  "limit[winBackOffers]"?: number | undefined;
  /** At most 50. */
  "limit[images]"?: number | undefined;
  /** At most 50. */
  "limit[planAvailabilities]"?: number | undefined;
  /** At most 50. */
  "limit[versions]"?: number | undefined;
}

export interface SubscriptionGroupsVersionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionGroupsVersionsGetToManyRelatedQuery {
  "filter[state]"?: readonly ("PREPARE_FOR_SUBMISSION" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "ACCEPTED" | "APPROVED" | "REPLACED_WITH_NEW_VERSION" | "REJECTED" | "DEVELOPER_REJECTED")[] | undefined;
  "fields[subscriptionGroupVersions]"?: readonly SubscriptionGroupVersionsField[] | undefined;
  "fields[subscriptionGroups]"?: readonly SubscriptionGroupsField[] | undefined;
  "fields[subscriptionGroupLocalizations]"?: readonly SubscriptionGroupLocalizationsV2Field[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("subscriptionGroup" | "localizations")[] | undefined;
  /** At most 50. */
  "limit[localizations]"?: number | undefined;
}

export interface SubscriptionOfferCodesCustomCodesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionOfferCodesCustomCodesGetToManyRelatedQuery extends SubscriptionOfferCodeCustomCodesGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionOfferCodesOneTimeUseCodesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionOfferCodesOneTimeUseCodesGetToManyRelatedQuery extends SubscriptionOfferCodeOneTimeUseCodesGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionOfferCodesPricesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionOfferCodesPricesGetToManyRelatedQuery {
  "filter[territory]"?: readonly string[] | undefined;
  "fields[subscriptionOfferCodePrices]"?: readonly SubscriptionOfferCodePricesField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  "fields[subscriptionPricePoints]"?: readonly SubscriptionPricePointsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("territory" | "subscriptionPricePoint")[] | undefined;
}

export interface SubscriptionPlanAvailabilitiesAvailableTerritoriesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionPlanAvailabilitiesAvailableTerritoriesGetToManyRelatedQuery {
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionPricePointsAdjustedEqualizationsGetToManyRelatedQuery extends SubscriptionPricePointsGetInstanceQuery {
  "filter[territory]"?: readonly string[] | undefined;
  "filter[subscription]"?: readonly string[] | undefined;
  "filter[upfrontPricePointId]"?: readonly string[] | undefined;
  "filter[planType]": readonly string[];
  /** At most 8000. */
  limit?: number | undefined;
}

export interface SubscriptionPricePointsEqualizationsGetToManyRelationshipQuery {
  /** At most 8000. */
  limit?: number | undefined;
}

export interface SubscriptionPricePointsEqualizationsGetToManyRelatedQuery extends SubscriptionsPricePointsGetToManyRelatedQuery {
  "filter[subscription]"?: readonly string[] | undefined;
}

export interface SubscriptionPromotionalOffersPricesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionPromotionalOffersPricesGetToManyRelatedQuery {
  "filter[territory]"?: readonly string[] | undefined;
  "fields[subscriptionPromotionalOfferPrices]"?: readonly SubscriptionPromotionalOfferPricesField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  "fields[subscriptionPricePoints]"?: readonly SubscriptionPricePointsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("territory" | "subscriptionPricePoint")[] | undefined;
}

export interface SubscriptionVersionsImageGetToOneRelatedQuery {
  "fields[subscriptionImages]"?: readonly SubscriptionImagesV2Field[] | undefined;
}

export interface SubscriptionVersionsImagesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionVersionsImagesGetToManyRelatedQuery {
  "fields[subscriptionImages]"?: readonly SubscriptionImagesV2Field[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionVersionsLocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionVersionsLocalizationsGetToManyRelatedQuery extends SubscriptionLocalizationsV2GetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionsAppStoreReviewScreenshotGetToOneRelatedQuery extends SubscriptionAppStoreReviewScreenshotsGetInstanceQuery {}

export interface SubscriptionsImagesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionsImagesGetToManyRelatedQuery extends SubscriptionImagesGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionsIntroductoryOffersGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionsIntroductoryOffersGetToManyRelatedQuery {
  "filter[territory]"?: readonly string[] | undefined;
  "fields[subscriptionIntroductoryOffers]"?: readonly SubscriptionIntroductoryOffersField[] | undefined;
  "fields[subscriptions]"?: readonly SubscriptionsField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  "fields[subscriptionPricePoints]"?: readonly SubscriptionPricePointsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("subscription" | "territory" | "subscriptionPricePoint")[] | undefined;
}

export interface SubscriptionsOfferCodesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionsOfferCodesGetToManyRelatedQuery {
  "filter[territory]"?: readonly string[] | undefined;
  "fields[subscriptionOfferCodes]"?: readonly SubscriptionOfferCodesField[] | undefined;
  "fields[subscriptions]"?: readonly SubscriptionsField[] | undefined;
  "fields[subscriptionOfferCodeOneTimeUseCodes]"?: readonly SubscriptionOfferCodeOneTimeUseCodesField[] | undefined;
  "fields[subscriptionOfferCodeCustomCodes]"?: readonly SubscriptionOfferCodeCustomCodesField[] | undefined;
  "fields[subscriptionOfferCodePrices]"?: readonly SubscriptionOfferCodePricesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("subscription" | "oneTimeUseCodes" | "customCodes" | "prices")[] | undefined;
  /** At most 50. */
  "limit[oneTimeUseCodes]"?: number | undefined;
  /** At most 50. */
  "limit[customCodes]"?: number | undefined;
  /** At most 50. */
  "limit[prices]"?: number | undefined;
}

export interface SubscriptionsPlanAvailabilitiesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionsPlanAvailabilitiesGetToManyRelatedQuery extends SubscriptionPlanAvailabilitiesGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionsPricePointsGetToManyRelationshipQuery {
  /** At most 8000. */
  limit?: number | undefined;
}

export interface SubscriptionsPricePointsGetToManyRelatedQuery extends SubscriptionPricePointsGetInstanceQuery {
  "filter[territory]"?: readonly string[] | undefined;
  "filter[upfrontPricePointId]"?: readonly string[] | undefined;
  "filter[planType]"?: readonly string[] | undefined;
  /** At most 8000. */
  limit?: number | undefined;
}

export interface SubscriptionsPricesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionsPricesGetToManyRelatedQuery {
  "filter[planType]"?: readonly SubscriptionPlanType[] | undefined;
  "filter[subscriptionPricePoint]"?: readonly string[] | undefined;
  "filter[territory]"?: readonly string[] | undefined;
  "fields[subscriptionPrices]"?: readonly SubscriptionPricesField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  "fields[subscriptionPricePoints]"?: readonly SubscriptionPricePointsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("territory" | "subscriptionPricePoint")[] | undefined;
}

export interface SubscriptionsPromotedPurchaseGetToOneRelatedQuery extends InAppPurchasesV2PromotedPurchaseGetToOneRelatedQuery {}

export interface SubscriptionsPromotionalOffersGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionsPromotionalOffersGetToManyRelatedQuery {
  "filter[territory]"?: readonly string[] | undefined;
  "fields[subscriptionPromotionalOffers]"?: readonly SubscriptionPromotionalOffersField[] | undefined;
  "fields[subscriptions]"?: readonly SubscriptionsField[] | undefined;
  "fields[subscriptionPromotionalOfferPrices]"?: readonly SubscriptionPromotionalOfferPricesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("subscription" | "prices")[] | undefined;
  /** At most 50. */
  "limit[prices]"?: number | undefined;
}

export interface SubscriptionsSubscriptionAvailabilityGetToOneRelatedQuery extends SubscriptionAvailabilitiesGetInstanceQuery {}

export interface SubscriptionsSubscriptionLocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionsSubscriptionLocalizationsGetToManyRelatedQuery extends SubscriptionLocalizationsGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionsVersionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionsVersionsGetToManyRelatedQuery {
  "filter[state]"?: readonly ("PREPARE_FOR_SUBMISSION" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "ACCEPTED" | "APPROVED" | "REPLACED_WITH_NEW_VERSION" | "REJECTED" | "DEVELOPER_REJECTED")[] | undefined;
  "fields[subscriptionVersions]"?: readonly SubscriptionVersionsField[] | undefined;
  "fields[subscriptions]"?: readonly SubscriptionsField[] | undefined;
  "fields[subscriptionImages]"?: readonly SubscriptionImagesV2Field[] | undefined;
  "fields[subscriptionLocalizations]"?: readonly SubscriptionLocalizationsV2Field[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("subscription" | "image" | "images" | "localizations")[] | undefined;
  /** At most 50. */
  "limit[images]"?: number | undefined;
  /** At most 50. */
  "limit[localizations]"?: number | undefined;
}

export interface SubscriptionsWinBackOffersGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionsWinBackOffersGetToManyRelatedQuery extends WinBackOffersGetInstanceQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface UserInvitationsVisibleAppsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface UserInvitationsVisibleAppsGetToManyRelatedQuery {
  "fields[apps]"?: readonly AppsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface UsersVisibleAppsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface UsersVisibleAppsGetToManyRelatedQuery {
  "fields[apps]"?: readonly AppsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface WebhooksDeliveriesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface WebhooksDeliveriesGetToManyRelatedQuery {
  "filter[deliveryState]"?: readonly ("SUCCEEDED" | "FAILED" | "PENDING")[] | undefined;
  "filter[createdDateGreaterThanOrEqualTo]"?: readonly string[] | undefined;
  "filter[createdDateLessThan]"?: readonly string[] | undefined;
  "fields[webhookDeliveries]"?: readonly WebhookDeliveriesField[] | undefined;
  "fields[webhookEvents]"?: readonly WebhookEventsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "event"[] | undefined;
}

export interface WinBackOffersPricesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface WinBackOffersPricesGetToManyRelatedQuery {
  "filter[territory]"?: readonly string[] | undefined;
  "fields[winBackOfferPrices]"?: readonly WinBackOfferPricesField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  "fields[subscriptionPricePoints]"?: readonly SubscriptionPricePointsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("territory" | "subscriptionPricePoint")[] | undefined;
}

export interface AppsBetaTesterUsagesGetMetricsQuery {
  period?: "P7D" | "P30D" | "P90D" | "P365D" | undefined;
  groupBy?: readonly "betaTesters"[] | undefined;
  "filter[betaTesters]"?: string | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BetaGroupsBetaTesterUsagesGetMetricsQuery extends AppsBetaTesterUsagesGetMetricsQuery {}

export interface BetaGroupsPublicLinkUsagesGetMetricsQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface BetaTestersBetaTesterUsagesGetMetricsQuery {
  period?: "P7D" | "P30D" | "P90D" | "P365D" | undefined;
  "filter[apps]": string;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BuildsBetaBuildUsagesGetMetricsQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsClassicMatchmakingRequestsGetMetricsQuery {
  granularity: GameCenterDetailsGranularity;
  groupBy?: readonly "result"[] | undefined;
  "filter[result]"?: GameCenterDetailsResultFilter | undefined;
  sort?: readonly GameCenterDetailsSort[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsRuleBasedMatchmakingRequestsGetMetricsQuery extends GameCenterDetailsClassicMatchmakingRequestsGetMetricsQuery {}

export interface GameCenterMatchmakingQueuesExperimentMatchmakingQueueSizesGetMetricsQuery {
  granularity: GameCenterMatchmakingQueuesGranularity;
  sort?: readonly GameCenterMatchmakingQueuesSort[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterMatchmakingQueuesExperimentMatchmakingRequestsGetMetricsQuery {
  granularity: GameCenterMatchmakingQueuesGranularity;
  groupBy?: readonly GameCenterMatchmakingQueuesGroupBy[] | undefined;
  "filter[result]"?: GameCenterMatchmakingQueuesResultFilter | undefined;
  "filter[gameCenterDetail]"?: string | undefined;
  sort?: readonly GameCenterMatchmakingQueuesExperimentMatchmakingRequestsGetMetricsSort[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterMatchmakingQueuesMatchmakingQueueSizesGetMetricsQuery extends GameCenterMatchmakingQueuesExperimentMatchmakingQueueSizesGetMetricsQuery {}

export interface GameCenterMatchmakingQueuesMatchmakingRequestsGetMetricsQuery extends GameCenterMatchmakingQueuesExperimentMatchmakingRequestsGetMetricsQuery {}

export interface GameCenterMatchmakingQueuesMatchmakingSessionsGetMetricsQuery {
  granularity: GameCenterMatchmakingQueuesGranularity;
  sort?: readonly ("count" | "-count" | "averagePlayerCount" | "-averagePlayerCount" | "p50PlayerCount" | "-p50PlayerCount" | "p95PlayerCount" | "-p95PlayerCount")[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterMatchmakingRulesMatchmakingBooleanRuleResultsGetMetricsQuery {
  granularity: GameCenterMatchmakingRulesGranularity;
  groupBy?: readonly ("result" | "gameCenterMatchmakingQueue")[] | undefined;
  "filter[result]"?: string | undefined;
  "filter[gameCenterMatchmakingQueue]"?: string | undefined;
  sort?: readonly GameCenterMatchmakingRulesSort[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterMatchmakingRulesMatchmakingNumberRuleResultsGetMetricsQuery {
  granularity: GameCenterMatchmakingRulesGranularity;
  groupBy?: readonly "gameCenterMatchmakingQueue"[] | undefined;
  "filter[gameCenterMatchmakingQueue]"?: string | undefined;
  sort?: readonly ("count" | "-count" | "averageResult" | "-averageResult" | "p50Result" | "-p50Result" | "p95Result" | "-p95Result")[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterMatchmakingRulesMatchmakingRuleErrorsGetMetricsQuery {
  granularity: GameCenterMatchmakingRulesGranularity;
  groupBy?: readonly "gameCenterMatchmakingQueue"[] | undefined;
  "filter[gameCenterMatchmakingQueue]"?: string | undefined;
  sort?: readonly GameCenterMatchmakingRulesSort[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppAssetLibraryPlacementOrderingRequestsCreateInstanceQuery {
  "fields[appAssetLibraryPlacements]"?: readonly AppAssetLibraryPlacementsField[] | undefined;
  include?: readonly "orderedPlacements"[] | undefined;
  /** At most 50. */
  "limit[orderedPlacements]"?: number | undefined;
  "fields[appAssetLibraryPlacementOrderingRequests]"?: readonly "orderedPlacements"[] | undefined;
}
