// Generated from "App Store Connect API" 4.5.1 (SHA-256 a9335d802795031a…) by `npm run generate`.
// Do not edit: corrections belong in spec/ or scripts/.

import type {
  AccessibilityDeclarationCreateRequest,
  AccessibilityDeclarationResponse,
  AccessibilityDeclarationUpdateRequest,
  AccessibilityDeclarationsField,
  AccessibilityDeclarationsResponse,
  ActorResponse,
  ActorsField,
  ActorsResponse,
  AgeRatingDeclarationNullableResponse,
  AgeRatingDeclarationResponse,
  AgeRatingDeclarationUpdateRequest,
  AgeRatingDeclarationsField,
  AlternativeDistributionDomainCreateRequest,
  AlternativeDistributionDomainResponse,
  AlternativeDistributionDomainsField,
  AlternativeDistributionDomainsResponse,
  AlternativeDistributionKeyCreateRequest,
  AlternativeDistributionKeyNullableResponse,
  AlternativeDistributionKeyResponse,
  AlternativeDistributionKeysResponse,
  AlternativeDistributionPackageCreateRequest,
  AlternativeDistributionPackageDeltaResponse,
  AlternativeDistributionPackageDeltasField,
  AlternativeDistributionPackageDeltasResponse,
  AlternativeDistributionPackageNullableResponse,
  AlternativeDistributionPackageResponse,
  AlternativeDistributionPackageVariantResponse,
  AlternativeDistributionPackageVariantsField,
  AlternativeDistributionPackageVariantsResponse,
  AlternativeDistributionPackageVersionDeltasLinkagesResponse,
  AlternativeDistributionPackageVersionResponse,
  AlternativeDistributionPackageVersionVariantsLinkagesResponse,
  AlternativeDistributionPackageVersionsField,
  AlternativeDistributionPackageVersionsInclude,
  AlternativeDistributionPackageVersionsLinkagesResponse,
  AlternativeDistributionPackageVersionsResponse,
  AlternativeDistributionPackagesField,
  AnalyticsReportInstanceResponse,
  AnalyticsReportInstanceSegmentsLinkagesResponse,
  AnalyticsReportInstancesField,
  AnalyticsReportInstancesLinkagesResponse,
  AnalyticsReportInstancesResponse,
  AnalyticsReportRequestCreateRequest,
  AnalyticsReportRequestReportsLinkagesResponse,
  AnalyticsReportRequestResponse,
  AnalyticsReportRequestsField,
  AnalyticsReportRequestsResponse,
  AnalyticsReportResponse,
  AnalyticsReportSegmentResponse,
  AnalyticsReportSegmentsField,
  AnalyticsReportSegmentsResponse,
  AnalyticsReportsField,
  AnalyticsReportsResponse,
  AndroidToIosAppMappingDetailCreateRequest,
  AndroidToIosAppMappingDetailResponse,
  AndroidToIosAppMappingDetailUpdateRequest,
  AndroidToIosAppMappingDetailsField,
  AndroidToIosAppMappingDetailsResponse,
  AppAccessibilityDeclarationsLinkagesResponse,
  AppAlternativeDistributionKeyLinkageResponse,
  AppAnalyticsReportRequestsLinkagesResponse,
  AppAndroidToIosAppMappingDetailsLinkagesResponse,
  AppAppAvailabilityV2LinkageResponse,
  AppAppClipsLinkagesResponse,
  AppAppCustomProductPagesLinkagesResponse,
  AppAppEncryptionDeclarationsLinkagesResponse,
  AppAppEventsLinkagesResponse,
  AppAppInfosLinkagesResponse,
  AppAppPricePointsLinkagesResponse,
  AppAppPriceScheduleLinkageResponse,
  AppAppStoreVersionExperimentsV2LinkagesResponse,
  AppAppStoreVersionsLinkagesResponse,
  AppAppTagsLinkagesResponse,
  AppAssetLibrariesField,
  AppAssetLibrariesSort,
  AppAssetLibraryAssetCategory,
  AppAssetLibraryAssetState,
  AppAssetLibraryImageCreateRequest,
  AppAssetLibraryImagePlacementsLinkagesResponse,
  AppAssetLibraryImageResponse,
  AppAssetLibraryImageUpdateRequest,
  AppAssetLibraryImagesField,
  AppAssetLibraryImagesLinkagesResponse,
  AppAssetLibraryImagesResponse,
  AppAssetLibraryLinkageResponse,
  AppAssetLibraryNullableResponse,
  AppAssetLibraryPlacementCreateRequest,
  AppAssetLibraryPlacementOrderingRequestCreateRequest,
  AppAssetLibraryPlacementOrderingRequestResponse,
  AppAssetLibraryPlacementResponse,
  AppAssetLibraryPlacementState,
  AppAssetLibraryPlacementType,
  AppAssetLibraryPlacementsField,
  AppAssetLibraryPlacementsInclude,
  AppAssetLibraryPlacementsResponse,
  AppAssetLibraryRefDataField,
  AppAssetLibraryRefDataResponse,
  AppAssetLibraryRefDatumResponse,
  AppAssetLibraryResponse,
  AppAssetLibraryVideoCreateRequest,
  AppAssetLibraryVideoPlacementsLinkagesResponse,
  AppAssetLibraryVideoResponse,
  AppAssetLibraryVideoUpdateRequest,
  AppAssetLibraryVideosField,
  AppAssetLibraryVideosLinkagesResponse,
  AppAssetLibraryVideosResponse,
  AppAvailabilitiesField,
  AppAvailabilityV2CreateRequest,
  AppAvailabilityV2NullableResponse,
  AppAvailabilityV2Response,
  AppAvailabilityV2TerritoryAvailabilitiesLinkagesResponse,
  AppBackgroundAssetsLinkagesResponse,
  AppBetaAppLocalizationsLinkagesResponse,
  AppBetaAppReviewDetailLinkageResponse,
  AppBetaFeedbackCrashSubmissionsLinkagesResponse,
  AppBetaFeedbackScreenshotSubmissionsLinkagesResponse,
  AppBetaGroupsLinkagesResponse,
  AppBetaLicenseAgreementLinkageResponse,
  AppBetaTestersLinkagesRequest,
  AppBuildUploadsLinkagesResponse,
  AppBuildsLinkagesResponse,
  AppCategoriesField,
  AppCategoriesInclude,
  AppCategoriesResponse,
  AppCategoriesWithoutIncludesResponse,
  AppCategoryNullableResponse,
  AppCategoryParentLinkageResponse,
  AppCategoryResponse,
  AppCategorySubcategoriesLinkagesResponse,
  AppCategoryWithoutIncludesResponse,
  AppCiProductLinkageResponse,
  AppClipAction,
  AppClipAdvancedExperienceCreateRequest,
  AppClipAdvancedExperienceImageCreateRequest,
  AppClipAdvancedExperienceImageResponse,
  AppClipAdvancedExperienceImageUpdateRequest,
  AppClipAdvancedExperienceImagesField,
  AppClipAdvancedExperienceLocalizationsField,
  AppClipAdvancedExperienceResponse,
  AppClipAdvancedExperienceUpdateRequest,
  AppClipAdvancedExperiencesField,
  AppClipAdvancedExperiencesInclude,
  AppClipAdvancedExperiencesResponse,
  AppClipAppClipAdvancedExperiencesLinkagesResponse,
  AppClipAppClipDefaultExperiencesLinkagesResponse,
  AppClipAppStoreReviewDetailCreateRequest,
  AppClipAppStoreReviewDetailNullableResponse,
  AppClipAppStoreReviewDetailResponse,
  AppClipAppStoreReviewDetailUpdateRequest,
  AppClipAppStoreReviewDetailsField,
  AppClipDefaultExperienceAppClipAppStoreReviewDetailLinkageResponse,
  AppClipDefaultExperienceAppClipDefaultExperienceLocalizationsLinkagesResponse,
  AppClipDefaultExperienceCreateRequest,
  AppClipDefaultExperienceLocalizationAppClipHeaderImageLinkageResponse,
  AppClipDefaultExperienceLocalizationCreateRequest,
  AppClipDefaultExperienceLocalizationResponse,
  AppClipDefaultExperienceLocalizationUpdateRequest,
  AppClipDefaultExperienceLocalizationsField,
  AppClipDefaultExperienceLocalizationsInclude,
  AppClipDefaultExperienceLocalizationsResponse,
  AppClipDefaultExperienceNullableResponse,
  AppClipDefaultExperienceReleaseWithAppStoreVersionLinkageRequest,
  AppClipDefaultExperienceReleaseWithAppStoreVersionLinkageResponse,
  AppClipDefaultExperienceResponse,
  AppClipDefaultExperienceUpdateRequest,
  AppClipDefaultExperiencesField,
  AppClipDefaultExperiencesInclude,
  AppClipDefaultExperiencesResponse,
  AppClipDomainStatusResponse,
  AppClipDomainStatusesField,
  AppClipHeaderImageCreateRequest,
  AppClipHeaderImageNullableResponse,
  AppClipHeaderImageResponse,
  AppClipHeaderImageUpdateRequest,
  AppClipHeaderImagesField,
  AppClipResponse,
  AppClipsField,
  AppClipsInclude,
  AppClipsResponse,
  AppCustomProductPageAppCustomProductPageVersionsLinkagesResponse,
  AppCustomProductPageCreateRequest,
  AppCustomProductPageLocalizationAppPreviewSetsLinkagesResponse,
  AppCustomProductPageLocalizationAppScreenshotSetsLinkagesResponse,
  AppCustomProductPageLocalizationCreateRequest,
  AppCustomProductPageLocalizationPlacementsLinkagesResponse,
  AppCustomProductPageLocalizationResponse,
  AppCustomProductPageLocalizationSearchKeywordsLinkagesRequest,
  AppCustomProductPageLocalizationSearchKeywordsLinkagesResponse,
  AppCustomProductPageLocalizationUpdateRequest,
  AppCustomProductPageLocalizationsField,
  AppCustomProductPageLocalizationsInclude,
  AppCustomProductPageLocalizationsResponse,
  AppCustomProductPageResponse,
  AppCustomProductPageUpdateRequest,
  AppCustomProductPageVersionAppCustomProductPageLocalizationsLinkagesResponse,
  AppCustomProductPageVersionCreateRequest,
  AppCustomProductPageVersionResponse,
  AppCustomProductPageVersionUpdateRequest,
  AppCustomProductPageVersionsField,
  AppCustomProductPageVersionsInclude,
  AppCustomProductPageVersionsResponse,
  AppCustomProductPagesField,
  AppCustomProductPagesInclude,
  AppCustomProductPagesResponse,
  AppCustomerReviewsLinkagesResponse,
  AppEncryptionDeclarationAppEncryptionDeclarationDocumentLinkageResponse,
  AppEncryptionDeclarationAppLinkageResponse,
  AppEncryptionDeclarationBuildsLinkagesRequest,
  AppEncryptionDeclarationCreateRequest,
  AppEncryptionDeclarationDocumentCreateRequest,
  AppEncryptionDeclarationDocumentNullableResponse,
  AppEncryptionDeclarationDocumentResponse,
  AppEncryptionDeclarationDocumentUpdateRequest,
  AppEncryptionDeclarationDocumentsField,
  AppEncryptionDeclarationResponse,
  AppEncryptionDeclarationWithoutIncludesResponse,
  AppEncryptionDeclarationsField,
  AppEncryptionDeclarationsInclude,
  AppEncryptionDeclarationsResponse,
  AppEndUserLicenseAgreementLinkageResponse,
  AppEventCreateRequest,
  AppEventLocalizationAppEventScreenshotsLinkagesResponse,
  AppEventLocalizationAppEventVideoClipsLinkagesResponse,
  AppEventLocalizationCreateRequest,
  AppEventLocalizationPlacementsLinkagesResponse,
  AppEventLocalizationResponse,
  AppEventLocalizationUpdateRequest,
  AppEventLocalizationsField,
  AppEventLocalizationsInclude,
  AppEventLocalizationsLinkagesResponse,
  AppEventLocalizationsResponse,
  AppEventResponse,
  AppEventScreenshotCreateRequest,
  AppEventScreenshotResponse,
  AppEventScreenshotUpdateRequest,
  AppEventScreenshotsField,
  AppEventScreenshotsResponse,
  AppEventUpdateRequest,
  AppEventVideoClipCreateRequest,
  AppEventVideoClipResponse,
  AppEventVideoClipUpdateRequest,
  AppEventVideoClipsField,
  AppEventVideoClipsResponse,
  AppEventsField,
  AppEventsResponse,
  AppGameCenterDetailLinkageResponse,
  AppGameCenterEnabledVersionsLinkagesResponse,
  AppInAppPurchasesLinkagesResponse,
  AppInAppPurchasesV2LinkagesResponse,
  AppInfoAgeRatingDeclarationLinkageResponse,
  AppInfoAppInfoLocalizationsLinkagesResponse,
  AppInfoLocalizationCreateRequest,
  AppInfoLocalizationResponse,
  AppInfoLocalizationUpdateRequest,
  AppInfoLocalizationsField,
  AppInfoLocalizationsResponse,
  AppInfoPrimaryCategoryLinkageResponse,
  AppInfoPrimarySubcategoryOneLinkageResponse,
  AppInfoPrimarySubcategoryTwoLinkageResponse,
  AppInfoResponse,
  AppInfoSecondaryCategoryLinkageResponse,
  AppInfoSecondarySubcategoryOneLinkageResponse,
  AppInfoSecondarySubcategoryTwoLinkageResponse,
  AppInfoTerritoryAgeRatingsLinkagesResponse,
  AppInfoUpdateRequest,
  AppInfosField,
  AppInfosInclude,
  AppInfosPrimaryCategoryGetToOneRelatedInclude,
  AppInfosResponse,
  AppKeywordsResponse,
  AppMarketplaceSearchDetailLinkageResponse,
  AppNullableResponse,
  AppPreReleaseVersionsLinkagesResponse,
  AppPreviewCreateRequest,
  AppPreviewResponse,
  AppPreviewSetAppPreviewsLinkagesRequest,
  AppPreviewSetAppPreviewsLinkagesResponse,
  AppPreviewSetCreateRequest,
  AppPreviewSetResponse,
  AppPreviewSetsField,
  AppPreviewSetsInclude,
  AppPreviewSetsResponse,
  AppPreviewUpdateRequest,
  AppPreviewsField,
  AppPreviewsResponse,
  AppPricePointV3EqualizationsLinkagesResponse,
  AppPricePointV3Response,
  AppPricePointsField,
  AppPricePointsV3Include,
  AppPricePointsV3Response,
  AppPriceScheduleAutomaticPricesLinkagesResponse,
  AppPriceScheduleBaseTerritoryLinkageResponse,
  AppPriceScheduleCreateRequest,
  AppPriceScheduleManualPricesLinkagesResponse,
  AppPriceScheduleNullableResponse,
  AppPriceScheduleResponse,
  AppPriceSchedulesAutomaticPricesGetToManyRelatedInclude,
  AppPriceSchedulesField,
  AppPriceSchedulesInclude,
  AppPricesField,
  AppPricesV2Response,
  AppPromotedPurchasesLinkagesRequest,
  AppPromotedPurchasesLinkagesResponse,
  AppResponse,
  AppReviewSubmissionsLinkagesResponse,
  AppScreenshotCreateRequest,
  AppScreenshotResponse,
  AppScreenshotSetAppScreenshotsLinkagesRequest,
  AppScreenshotSetAppScreenshotsLinkagesResponse,
  AppScreenshotSetCreateRequest,
  AppScreenshotSetResponse,
  AppScreenshotSetsField,
  AppScreenshotSetsInclude,
  AppScreenshotSetsResponse,
  AppScreenshotUpdateRequest,
  AppScreenshotsField,
  AppScreenshotsResponse,
  AppSearchKeywordsLinkagesResponse,
  AppStoreReviewAttachmentCreateRequest,
  AppStoreReviewAttachmentResponse,
  AppStoreReviewAttachmentUpdateRequest,
  AppStoreReviewAttachmentsField,
  AppStoreReviewAttachmentsResponse,
  AppStoreReviewDetailAppStoreReviewAttachmentsLinkagesResponse,
  AppStoreReviewDetailCreateRequest,
  AppStoreReviewDetailNullableResponse,
  AppStoreReviewDetailResponse,
  AppStoreReviewDetailUpdateRequest,
  AppStoreReviewDetailsField,
  AppStoreReviewDetailsInclude,
  AppStoreVersionAlternativeDistributionPackageLinkageResponse,
  AppStoreVersionAppClipDefaultExperienceLinkageRequest,
  AppStoreVersionAppClipDefaultExperienceLinkageResponse,
  AppStoreVersionAppStoreReviewDetailLinkageResponse,
  AppStoreVersionAppStoreVersionExperimentsLinkagesResponse,
  AppStoreVersionAppStoreVersionExperimentsV2LinkagesResponse,
  AppStoreVersionAppStoreVersionLocalizationsLinkagesResponse,
  AppStoreVersionAppStoreVersionPhasedReleaseLinkageResponse,
  AppStoreVersionAppStoreVersionSubmissionLinkageResponse,
  AppStoreVersionBuildLinkageRequest,
  AppStoreVersionBuildLinkageResponse,
  AppStoreVersionCreateRequest,
  AppStoreVersionCustomerReviewsLinkagesResponse,
  AppStoreVersionExperimentAppStoreVersionExperimentTreatmentsLinkagesResponse,
  AppStoreVersionExperimentCreateRequest,
  AppStoreVersionExperimentResponse,
  AppStoreVersionExperimentTreatmentAppStoreVersionExperimentTreatmentLocalizationsLinkagesResponse,
  AppStoreVersionExperimentTreatmentCreateRequest,
  AppStoreVersionExperimentTreatmentLocalizationAppPreviewSetsLinkagesResponse,
  AppStoreVersionExperimentTreatmentLocalizationAppScreenshotSetsLinkagesResponse,
  AppStoreVersionExperimentTreatmentLocalizationCreateRequest,
  AppStoreVersionExperimentTreatmentLocalizationPlacementsLinkagesResponse,
  AppStoreVersionExperimentTreatmentLocalizationResponse,
  AppStoreVersionExperimentTreatmentLocalizationsField,
  AppStoreVersionExperimentTreatmentLocalizationsInclude,
  AppStoreVersionExperimentTreatmentLocalizationsResponse,
  AppStoreVersionExperimentTreatmentResponse,
  AppStoreVersionExperimentTreatmentUpdateRequest,
  AppStoreVersionExperimentTreatmentsField,
  AppStoreVersionExperimentTreatmentsGetInstanceAppStoreVersionExperimentsField,
  AppStoreVersionExperimentTreatmentsInclude,
  AppStoreVersionExperimentTreatmentsResponse,
  AppStoreVersionExperimentUpdateRequest,
  AppStoreVersionExperimentV2AppStoreVersionExperimentTreatmentsLinkagesResponse,
  AppStoreVersionExperimentV2CreateRequest,
  AppStoreVersionExperimentV2Response,
  AppStoreVersionExperimentV2UpdateRequest,
  AppStoreVersionExperimentsField,
  AppStoreVersionExperimentsInclude,
  AppStoreVersionExperimentsResponse,
  AppStoreVersionExperimentsV2Field,
  AppStoreVersionExperimentsV2Include,
  AppStoreVersionExperimentsV2Response,
  AppStoreVersionGameCenterAppVersionLinkageResponse,
  AppStoreVersionLocalizationAppPreviewSetsLinkagesResponse,
  AppStoreVersionLocalizationAppScreenshotSetsLinkagesResponse,
  AppStoreVersionLocalizationCreateRequest,
  AppStoreVersionLocalizationPlacementsLinkagesResponse,
  AppStoreVersionLocalizationResponse,
  AppStoreVersionLocalizationSearchKeywordsLinkagesRequest,
  AppStoreVersionLocalizationSearchKeywordsLinkagesResponse,
  AppStoreVersionLocalizationUpdateRequest,
  AppStoreVersionLocalizationsField,
  AppStoreVersionLocalizationsInclude,
  AppStoreVersionLocalizationsResponse,
  AppStoreVersionNullableResponse,
  AppStoreVersionPhasedReleaseCreateRequest,
  AppStoreVersionPhasedReleaseResponse,
  AppStoreVersionPhasedReleaseUpdateRequest,
  AppStoreVersionPhasedReleaseWithoutIncludesResponse,
  AppStoreVersionPhasedReleasesField,
  AppStoreVersionPromotionCreateRequest,
  AppStoreVersionPromotionResponse,
  AppStoreVersionReleaseRequestCreateRequest,
  AppStoreVersionReleaseRequestResponse,
  AppStoreVersionResponse,
  AppStoreVersionRoutingAppCoverageLinkageResponse,
  AppStoreVersionSubmissionResponse,
  AppStoreVersionUpdateRequest,
  AppStoreVersionsField,
  AppStoreVersionsInclude,
  AppStoreVersionsResponse,
  AppStoreVersionsStateFilter,
  AppSubscriptionGracePeriodLinkageResponse,
  AppSubscriptionGroupsLinkagesResponse,
  AppTagResponse,
  AppTagTerritoriesLinkagesResponse,
  AppTagUpdateRequest,
  AppTagsField,
  AppTagsResponse,
  AppUpdateRequest,
  AppVersionState,
  AppWebhooksLinkagesResponse,
  AppWithoutIncludesResponse,
  AppsAppPlatformFilter,
  AppsAppStoreVersionsAppStoreStateFilter,
  AppsBetaFeedbackCrashSubmissionsGetToManyRelatedInclude,
  AppsBetaFeedbackCrashSubmissionsGetToManyRelatedSort,
  AppsBetaTesterUsagesV1MetricResponse,
  AppsDevicePlatformFilter,
  AppsField,
  AppsGetCollectionInAppPurchasesField,
  AppsInclude,
  AppsResponse,
  AppsReviewSubmissionsStateFilter,
  AppsSort,
  AppsWithoutIncludesResponse,
  BackgroundAssetCreateRequest,
  BackgroundAssetResponse,
  BackgroundAssetUpdateRequest,
  BackgroundAssetUploadFileCreateRequest,
  BackgroundAssetUploadFileResponse,
  BackgroundAssetUploadFileUpdateRequest,
  BackgroundAssetUploadFilesField,
  BackgroundAssetUploadFilesResponse,
  BackgroundAssetVersionAppStoreReleaseResponse,
  BackgroundAssetVersionAppStoreReleaseState,
  BackgroundAssetVersionAppStoreReleasesField,
  BackgroundAssetVersionBackgroundAssetUploadFilesLinkagesResponse,
  BackgroundAssetVersionCreateRequest,
  BackgroundAssetVersionExternalBetaReleaseResponse,
  BackgroundAssetVersionExternalBetaReleaseState,
  BackgroundAssetVersionExternalBetaReleasesField,
  BackgroundAssetVersionInternalBetaReleaseResponse,
  BackgroundAssetVersionInternalBetaReleasesField,
  BackgroundAssetVersionResponse,
  BackgroundAssetVersionState,
  BackgroundAssetVersionsField,
  BackgroundAssetVersionsInclude,
  BackgroundAssetVersionsLinkagesResponse,
  BackgroundAssetVersionsResponse,
  BackgroundAssetsField,
  BackgroundAssetsInclude,
  BackgroundAssetsResponse,
  BetaAppClipInvocationCreateRequest,
  BetaAppClipInvocationLocalizationCreateRequest,
  BetaAppClipInvocationLocalizationResponse,
  BetaAppClipInvocationLocalizationUpdateRequest,
  BetaAppClipInvocationLocalizationsField,
  BetaAppClipInvocationResponse,
  BetaAppClipInvocationUpdateRequest,
  BetaAppClipInvocationsField,
  BetaAppClipInvocationsResponse,
  BetaAppLocalizationAppLinkageResponse,
  BetaAppLocalizationCreateRequest,
  BetaAppLocalizationResponse,
  BetaAppLocalizationUpdateRequest,
  BetaAppLocalizationsField,
  BetaAppLocalizationsResponse,
  BetaAppLocalizationsWithoutIncludesResponse,
  BetaAppReviewDetailAppLinkageResponse,
  BetaAppReviewDetailResponse,
  BetaAppReviewDetailUpdateRequest,
  BetaAppReviewDetailWithoutIncludesResponse,
  BetaAppReviewDetailsField,
  BetaAppReviewDetailsResponse,
  BetaAppReviewSubmissionBuildLinkageResponse,
  BetaAppReviewSubmissionCreateRequest,
  BetaAppReviewSubmissionResponse,
  BetaAppReviewSubmissionWithoutIncludesResponse,
  BetaAppReviewSubmissionsField,
  BetaAppReviewSubmissionsResponse,
  BetaBuildLocalizationBuildLinkageResponse,
  BetaBuildLocalizationCreateRequest,
  BetaBuildLocalizationResponse,
  BetaBuildLocalizationUpdateRequest,
  BetaBuildLocalizationsField,
  BetaBuildLocalizationsResponse,
  BetaBuildLocalizationsWithoutIncludesResponse,
  BetaBuildUsagesV1MetricResponse,
  BetaCrashLogNullableResponse,
  BetaCrashLogResponse,
  BetaFeedbackCrashSubmissionCrashLogLinkageResponse,
  BetaFeedbackCrashSubmissionResponse,
  BetaFeedbackCrashSubmissionsField,
  BetaFeedbackCrashSubmissionsInclude,
  BetaFeedbackCrashSubmissionsResponse,
  BetaFeedbackScreenshotSubmissionResponse,
  BetaFeedbackScreenshotSubmissionsField,
  BetaFeedbackScreenshotSubmissionsInclude,
  BetaFeedbackScreenshotSubmissionsResponse,
  BetaGroupAppLinkageResponse,
  BetaGroupBetaRecruitmentCriteriaLinkageResponse,
  BetaGroupBetaRecruitmentCriterionCompatibleBuildCheckLinkageResponse,
  BetaGroupBetaTestersLinkagesRequest,
  BetaGroupBetaTestersLinkagesResponse,
  BetaGroupBuildsLinkagesRequest,
  BetaGroupBuildsLinkagesResponse,
  BetaGroupCreateRequest,
  BetaGroupResponse,
  BetaGroupUpdateRequest,
  BetaGroupsField,
  BetaGroupsInclude,
  BetaGroupsResponse,
  BetaGroupsSort,
  BetaGroupsWithoutIncludesResponse,
  BetaInviteType,
  BetaLicenseAgreementAppLinkageResponse,
  BetaLicenseAgreementResponse,
  BetaLicenseAgreementUpdateRequest,
  BetaLicenseAgreementWithoutIncludesResponse,
  BetaLicenseAgreementsField,
  BetaLicenseAgreementsResponse,
  BetaPublicLinkUsagesV1MetricResponse,
  BetaRecruitmentCriteriaField,
  BetaRecruitmentCriterionCompatibleBuildCheckResponse,
  BetaRecruitmentCriterionCreateRequest,
  BetaRecruitmentCriterionNullableResponse,
  BetaRecruitmentCriterionOptionsResponse,
  BetaRecruitmentCriterionResponse,
  BetaRecruitmentCriterionUpdateRequest,
  BetaReviewState,
  BetaTesterAppsLinkagesRequest,
  BetaTesterAppsLinkagesResponse,
  BetaTesterBetaGroupsLinkagesRequest,
  BetaTesterBetaGroupsLinkagesResponse,
  BetaTesterBuildsLinkagesRequest,
  BetaTesterBuildsLinkagesResponse,
  BetaTesterCreateRequest,
  BetaTesterInvitationCreateRequest,
  BetaTesterInvitationResponse,
  BetaTesterResponse,
  BetaTesterUsagesV1MetricResponse,
  BetaTestersField,
  BetaTestersInclude,
  BetaTestersResponse,
  BetaTestersSort,
  BetaTestersWithoutIncludesResponse,
  BuildAppEncryptionDeclarationLinkageRequest,
  BuildAppEncryptionDeclarationLinkageResponse,
  BuildAppLinkageResponse,
  BuildAppStoreVersionLinkageResponse,
  BuildAudienceType,
  BuildBetaAppReviewSubmissionLinkageResponse,
  BuildBetaBuildLocalizationsLinkagesResponse,
  BuildBetaDetailBuildLinkageResponse,
  BuildBetaDetailNullableResponse,
  BuildBetaDetailResponse,
  BuildBetaDetailUpdateRequest,
  BuildBetaDetailsField,
  BuildBetaDetailsResponse,
  BuildBetaGroupsLinkagesRequest,
  BuildBetaNotificationCreateRequest,
  BuildBetaNotificationResponse,
  BuildBuildBetaDetailLinkageResponse,
  BuildBundleAppClipDomainCacheStatusLinkageResponse,
  BuildBundleAppClipDomainDebugStatusLinkageResponse,
  BuildBundleBetaAppClipInvocationsLinkagesResponse,
  BuildBundleBuildBundleFileSizesLinkagesResponse,
  BuildBundleFileSizesField,
  BuildBundleFileSizesResponse,
  BuildBundlesField,
  BuildDiagnosticSignaturesLinkagesResponse,
  BuildIconsField,
  BuildIconsLinkagesResponse,
  BuildIconsWithoutIncludesResponse,
  BuildIndividualTestersLinkagesRequest,
  BuildIndividualTestersLinkagesResponse,
  BuildNullableResponse,
  BuildPreReleaseVersionLinkageResponse,
  BuildResponse,
  BuildUpdateRequest,
  BuildUploadBuildUploadFilesLinkagesResponse,
  BuildUploadCreateRequest,
  BuildUploadFileCreateRequest,
  BuildUploadFileResponse,
  BuildUploadFileUpdateRequest,
  BuildUploadFilesField,
  BuildUploadFilesResponse,
  BuildUploadResponse,
  BuildUploadsField,
  BuildUploadsInclude,
  BuildUploadsResponse,
  BuildWithoutIncludesResponse,
  BuildsField,
  BuildsInclude,
  BuildsProcessingStateFilter,
  BuildsResponse,
  BuildsSort,
  BuildsWithoutIncludesResponse,
  BundleIdAppLinkageResponse,
  BundleIdBundleIdCapabilitiesLinkagesResponse,
  BundleIdCapabilitiesField,
  BundleIdCapabilitiesWithoutIncludesResponse,
  BundleIdCapabilityCreateRequest,
  BundleIdCapabilityResponse,
  BundleIdCapabilityUpdateRequest,
  BundleIdCreateRequest,
  BundleIdPlatform,
  BundleIdProfilesLinkagesResponse,
  BundleIdResponse,
  BundleIdUpdateRequest,
  BundleIdWithoutIncludesResponse,
  BundleIdsField,
  BundleIdsInclude,
  BundleIdsResponse,
  BundleIdsSort,
  CertificateCreateRequest,
  CertificatePassTypeIdLinkageResponse,
  CertificateResponse,
  CertificateType,
  CertificateUpdateRequest,
  CertificatesField,
  CertificatesResponse,
  CertificatesSort,
  CertificatesWithoutIncludesResponse,
  CiArtifactResponse,
  CiArtifactsField,
  CiArtifactsResponse,
  CiBuildActionArtifactsLinkagesResponse,
  CiBuildActionBuildRunLinkageResponse,
  CiBuildActionIssuesLinkagesResponse,
  CiBuildActionResponse,
  CiBuildActionTestResultsLinkagesResponse,
  CiBuildActionsField,
  CiBuildActionsResponse,
  CiBuildRunActionsLinkagesResponse,
  CiBuildRunBuildsLinkagesResponse,
  CiBuildRunCreateRequest,
  CiBuildRunNullableResponse,
  CiBuildRunResponse,
  CiBuildRunsField,
  CiBuildRunsInclude,
  CiBuildRunsResponse,
  CiIssueResponse,
  CiIssuesField,
  CiIssuesResponse,
  CiMacOsVersionResponse,
  CiMacOsVersionXcodeVersionsLinkagesResponse,
  CiMacOsVersionsField,
  CiMacOsVersionsResponse,
  CiProductAdditionalRepositoriesLinkagesResponse,
  CiProductAppLinkageResponse,
  CiProductBuildRunsLinkagesResponse,
  CiProductNullableResponse,
  CiProductPrimaryRepositoriesLinkagesResponse,
  CiProductResponse,
  CiProductWorkflowsLinkagesResponse,
  CiProductsAdditionalRepositoriesGetToManyRelatedInclude,
  CiProductsField,
  CiProductsInclude,
  CiProductsProductTypeFilter,
  CiProductsResponse,
  CiTestResultResponse,
  CiTestResultsField,
  CiTestResultsResponse,
  CiWorkflowBuildRunsLinkagesResponse,
  CiWorkflowCreateRequest,
  CiWorkflowRepositoryLinkageResponse,
  CiWorkflowResponse,
  CiWorkflowUpdateRequest,
  CiWorkflowsField,
  CiWorkflowsInclude,
  CiWorkflowsResponse,
  CiXcodeVersionMacOsVersionsLinkagesResponse,
  CiXcodeVersionResponse,
  CiXcodeVersionsField,
  CiXcodeVersionsResponse,
  CustomerReviewResponse,
  CustomerReviewResponseLinkageResponse,
  CustomerReviewResponseV1CreateRequest,
  CustomerReviewResponseV1NullableResponse,
  CustomerReviewResponseV1Response,
  CustomerReviewResponsesField,
  CustomerReviewSummarizationsField,
  CustomerReviewSummarizationsResponse,
  CustomerReviewsField,
  CustomerReviewsInclude,
  CustomerReviewsResponse,
  DeviceCreateRequest,
  DeviceFamily,
  DeviceResponse,
  DeviceUpdateRequest,
  DevicesField,
  DevicesResponse,
  DevicesSort,
  DevicesStatusFilter,
  DevicesWithoutIncludesResponse,
  DiagnosticSignaturesField,
  DiagnosticSignaturesResponse,
  EndAppAvailabilityPreOrderCreateRequest,
  EndAppAvailabilityPreOrderResponse,
  EndUserLicenseAgreementCreateRequest,
  EndUserLicenseAgreementResponse,
  EndUserLicenseAgreementTerritoriesLinkagesResponse,
  EndUserLicenseAgreementUpdateRequest,
  EndUserLicenseAgreementWithoutIncludesResponse,
  EndUserLicenseAgreementsField,
  EndUserLicenseAgreementsInclude,
  FinanceReportsReportTypeFilter,
  GameCenterAchievementActivityLinkageRequest,
  GameCenterAchievementCreateRequest,
  GameCenterAchievementGroupAchievementLinkageRequest,
  GameCenterAchievementGroupAchievementLinkageResponse,
  GameCenterAchievementImageCreateRequest,
  GameCenterAchievementImageNullableResponse,
  GameCenterAchievementImageResponse,
  GameCenterAchievementImageUpdateRequest,
  GameCenterAchievementImageV2CreateRequest,
  GameCenterAchievementImageV2NullableResponse,
  GameCenterAchievementImageV2Response,
  GameCenterAchievementImageV2UpdateRequest,
  GameCenterAchievementImagesField,
  GameCenterAchievementImagesV2Field,
  GameCenterAchievementLocalizationCreateRequest,
  GameCenterAchievementLocalizationGameCenterAchievementImageLinkageResponse,
  GameCenterAchievementLocalizationGameCenterAchievementLinkageResponse,
  GameCenterAchievementLocalizationResponse,
  GameCenterAchievementLocalizationUpdateRequest,
  GameCenterAchievementLocalizationV2CreateRequest,
  GameCenterAchievementLocalizationV2ImageLinkageResponse,
  GameCenterAchievementLocalizationV2Response,
  GameCenterAchievementLocalizationV2UpdateRequest,
  GameCenterAchievementLocalizationsField,
  GameCenterAchievementLocalizationsInclude,
  GameCenterAchievementLocalizationsLinkagesResponse,
  GameCenterAchievementLocalizationsResponse,
  GameCenterAchievementLocalizationsV2Field,
  GameCenterAchievementLocalizationsV2Include,
  GameCenterAchievementLocalizationsV2Response,
  GameCenterAchievementNullableResponse,
  GameCenterAchievementReleaseCreateRequest,
  GameCenterAchievementReleaseResponse,
  GameCenterAchievementReleasesField,
  GameCenterAchievementReleasesInclude,
  GameCenterAchievementReleasesLinkagesResponse,
  GameCenterAchievementReleasesResponse,
  GameCenterAchievementResponse,
  GameCenterAchievementUpdateRequest,
  GameCenterAchievementV2ActivityLinkageRequest,
  GameCenterAchievementV2CreateRequest,
  GameCenterAchievementV2Response,
  GameCenterAchievementV2UpdateRequest,
  GameCenterAchievementV2VersionsLinkagesResponse,
  GameCenterAchievementVersionV2CreateRequest,
  GameCenterAchievementVersionV2LocalizationsLinkagesResponse,
  GameCenterAchievementVersionV2Response,
  GameCenterAchievementVersionsField,
  GameCenterAchievementVersionsV2Include,
  GameCenterAchievementVersionsV2Response,
  GameCenterAchievementsField,
  GameCenterAchievementsInclude,
  GameCenterAchievementsResponse,
  GameCenterAchievementsV2Field,
  GameCenterAchievementsV2Include,
  GameCenterAchievementsV2Response,
  GameCenterActivitiesField,
  GameCenterActivitiesGetInstanceGameCenterAchievementsField,
  GameCenterActivitiesGetInstanceGameCenterLeaderboardsField,
  GameCenterActivitiesInclude,
  GameCenterActivitiesResponse,
  GameCenterActivityAchievementsLinkagesRequest,
  GameCenterActivityAchievementsV2LinkagesRequest,
  GameCenterActivityCreateRequest,
  GameCenterActivityImageCreateRequest,
  GameCenterActivityImageNullableResponse,
  GameCenterActivityImageResponse,
  GameCenterActivityImageUpdateRequest,
  GameCenterActivityImagesField,
  GameCenterActivityLeaderboardsLinkagesRequest,
  GameCenterActivityLeaderboardsV2LinkagesRequest,
  GameCenterActivityLocalizationCreateRequest,
  GameCenterActivityLocalizationImageLinkageResponse,
  GameCenterActivityLocalizationResponse,
  GameCenterActivityLocalizationUpdateRequest,
  GameCenterActivityLocalizationsField,
  GameCenterActivityLocalizationsInclude,
  GameCenterActivityLocalizationsResponse,
  GameCenterActivityResponse,
  GameCenterActivityUpdateRequest,
  GameCenterActivityVersionCreateRequest,
  GameCenterActivityVersionDefaultImageLinkageResponse,
  GameCenterActivityVersionLocalizationsLinkagesResponse,
  GameCenterActivityVersionReleaseCreateRequest,
  GameCenterActivityVersionReleaseResponse,
  GameCenterActivityVersionReleasesResponse,
  GameCenterActivityVersionResponse,
  GameCenterActivityVersionUpdateRequest,
  GameCenterActivityVersionsField,
  GameCenterActivityVersionsInclude,
  GameCenterActivityVersionsLinkagesResponse,
  GameCenterActivityVersionsResponse,
  GameCenterAppVersionAppStoreVersionLinkageResponse,
  GameCenterAppVersionCompatibilityVersionsLinkagesRequest,
  GameCenterAppVersionCompatibilityVersionsLinkagesResponse,
  GameCenterAppVersionCreateRequest,
  GameCenterAppVersionNullableResponse,
  GameCenterAppVersionResponse,
  GameCenterAppVersionUpdateRequest,
  GameCenterAppVersionsField,
  GameCenterAppVersionsInclude,
  GameCenterAppVersionsResponse,
  GameCenterChallengeCreateRequest,
  GameCenterChallengeImageCreateRequest,
  GameCenterChallengeImageNullableResponse,
  GameCenterChallengeImageResponse,
  GameCenterChallengeImageUpdateRequest,
  GameCenterChallengeImagesField,
  GameCenterChallengeLeaderboardLinkageRequest,
  GameCenterChallengeLeaderboardV2LinkageRequest,
  GameCenterChallengeLocalizationCreateRequest,
  GameCenterChallengeLocalizationImageLinkageResponse,
  GameCenterChallengeLocalizationResponse,
  GameCenterChallengeLocalizationUpdateRequest,
  GameCenterChallengeLocalizationsField,
  GameCenterChallengeLocalizationsInclude,
  GameCenterChallengeLocalizationsResponse,
  GameCenterChallengeResponse,
  GameCenterChallengeUpdateRequest,
  GameCenterChallengeVersionCreateRequest,
  GameCenterChallengeVersionDefaultImageLinkageResponse,
  GameCenterChallengeVersionLocalizationsLinkagesResponse,
  GameCenterChallengeVersionReleaseCreateRequest,
  GameCenterChallengeVersionReleaseResponse,
  GameCenterChallengeVersionReleasesResponse,
  GameCenterChallengeVersionResponse,
  GameCenterChallengeVersionsField,
  GameCenterChallengeVersionsInclude,
  GameCenterChallengeVersionsLinkagesResponse,
  GameCenterChallengeVersionsResponse,
  GameCenterChallengesField,
  GameCenterChallengesInclude,
  GameCenterChallengesResponse,
  GameCenterDetailAchievementReleasesLinkagesResponse,
  GameCenterDetailActivityReleasesLinkagesResponse,
  GameCenterDetailBlockedPlayersLinkagesResponse,
  GameCenterDetailChallengeReleasesLinkagesResponse,
  GameCenterDetailChallengesMinimumPlatformVersionsLinkagesRequest,
  GameCenterDetailCreateRequest,
  GameCenterDetailGameCenterAchievementsLinkagesRequest,
  GameCenterDetailGameCenterAchievementsLinkagesResponse,
  GameCenterDetailGameCenterAchievementsV2LinkagesRequest,
  GameCenterDetailGameCenterAchievementsV2LinkagesResponse,
  GameCenterDetailGameCenterActivitiesLinkagesResponse,
  GameCenterDetailGameCenterAppVersionsLinkagesResponse,
  GameCenterDetailGameCenterChallengesLinkagesResponse,
  GameCenterDetailGameCenterGroupLinkageResponse,
  GameCenterDetailGameCenterLeaderboardSetsLinkagesRequest,
  GameCenterDetailGameCenterLeaderboardSetsLinkagesResponse,
  GameCenterDetailGameCenterLeaderboardSetsV2LinkagesRequest,
  GameCenterDetailGameCenterLeaderboardSetsV2LinkagesResponse,
  GameCenterDetailGameCenterLeaderboardsLinkagesRequest,
  GameCenterDetailGameCenterLeaderboardsLinkagesResponse,
  GameCenterDetailGameCenterLeaderboardsV2LinkagesRequest,
  GameCenterDetailGameCenterLeaderboardsV2LinkagesResponse,
  GameCenterDetailLeaderboardReleasesLinkagesResponse,
  GameCenterDetailLeaderboardSetReleasesLinkagesResponse,
  GameCenterDetailNullableResponse,
  GameCenterDetailPlayerResponse,
  GameCenterDetailPlayerUpdateRequest,
  GameCenterDetailPlayersField,
  GameCenterDetailPlayersResponse,
  GameCenterDetailResponse,
  GameCenterDetailUpdateRequest,
  GameCenterDetailsField,
  GameCenterDetailsGetInstanceGameCenterLeaderboardSetsField,
  GameCenterDetailsGranularity,
  GameCenterDetailsInclude,
  GameCenterDetailsResponse,
  GameCenterDetailsResultFilter,
  GameCenterDetailsSort,
  GameCenterEnabledVersionCompatibleVersionsLinkagesRequest,
  GameCenterEnabledVersionCompatibleVersionsLinkagesResponse,
  GameCenterEnabledVersionsField,
  GameCenterEnabledVersionsResponse,
  GameCenterGroupCreateRequest,
  GameCenterGroupGameCenterAchievementsLinkagesRequest,
  GameCenterGroupGameCenterAchievementsLinkagesResponse,
  GameCenterGroupGameCenterAchievementsV2LinkagesRequest,
  GameCenterGroupGameCenterAchievementsV2LinkagesResponse,
  GameCenterGroupGameCenterActivitiesLinkagesResponse,
  GameCenterGroupGameCenterChallengesLinkagesResponse,
  GameCenterGroupGameCenterDetailsLinkagesResponse,
  GameCenterGroupGameCenterLeaderboardSetsLinkagesRequest,
  GameCenterGroupGameCenterLeaderboardSetsLinkagesResponse,
  GameCenterGroupGameCenterLeaderboardSetsV2LinkagesRequest,
  GameCenterGroupGameCenterLeaderboardSetsV2LinkagesResponse,
  GameCenterGroupGameCenterLeaderboardsLinkagesRequest,
  GameCenterGroupGameCenterLeaderboardsLinkagesResponse,
  GameCenterGroupGameCenterLeaderboardsV2LinkagesRequest,
  GameCenterGroupGameCenterLeaderboardsV2LinkagesResponse,
  GameCenterGroupNullableResponse,
  GameCenterGroupResponse,
  GameCenterGroupUpdateRequest,
  GameCenterGroupsField,
  GameCenterGroupsInclude,
  GameCenterGroupsResponse,
  GameCenterLeaderboardActivityLinkageRequest,
  GameCenterLeaderboardChallengeLinkageRequest,
  GameCenterLeaderboardCreateRequest,
  GameCenterLeaderboardEntrySubmissionCreateRequest,
  GameCenterLeaderboardEntrySubmissionResponse,
  GameCenterLeaderboardGroupLeaderboardLinkageRequest,
  GameCenterLeaderboardGroupLeaderboardLinkageResponse,
  GameCenterLeaderboardImageCreateRequest,
  GameCenterLeaderboardImageNullableResponse,
  GameCenterLeaderboardImageResponse,
  GameCenterLeaderboardImageUpdateRequest,
  GameCenterLeaderboardImageV2CreateRequest,
  GameCenterLeaderboardImageV2NullableResponse,
  GameCenterLeaderboardImageV2Response,
  GameCenterLeaderboardImageV2UpdateRequest,
  GameCenterLeaderboardImagesField,
  GameCenterLeaderboardImagesV2Field,
  GameCenterLeaderboardLocalizationCreateRequest,
  GameCenterLeaderboardLocalizationGameCenterLeaderboardImageLinkageResponse,
  GameCenterLeaderboardLocalizationResponse,
  GameCenterLeaderboardLocalizationUpdateRequest,
  GameCenterLeaderboardLocalizationV2CreateRequest,
  GameCenterLeaderboardLocalizationV2ImageLinkageResponse,
  GameCenterLeaderboardLocalizationV2Response,
  GameCenterLeaderboardLocalizationV2UpdateRequest,
  GameCenterLeaderboardLocalizationsField,
  GameCenterLeaderboardLocalizationsInclude,
  GameCenterLeaderboardLocalizationsLinkagesResponse,
  GameCenterLeaderboardLocalizationsResponse,
  GameCenterLeaderboardLocalizationsV2Field,
  GameCenterLeaderboardLocalizationsV2Include,
  GameCenterLeaderboardLocalizationsV2Response,
  GameCenterLeaderboardNullableResponse,
  GameCenterLeaderboardReleaseCreateRequest,
  GameCenterLeaderboardReleaseResponse,
  GameCenterLeaderboardReleasesField,
  GameCenterLeaderboardReleasesInclude,
  GameCenterLeaderboardReleasesLinkagesResponse,
  GameCenterLeaderboardReleasesResponse,
  GameCenterLeaderboardResponse,
  GameCenterLeaderboardSetCreateRequest,
  GameCenterLeaderboardSetGameCenterLeaderboardsLinkagesRequest,
  GameCenterLeaderboardSetGameCenterLeaderboardsLinkagesResponse,
  GameCenterLeaderboardSetGroupLeaderboardSetLinkageRequest,
  GameCenterLeaderboardSetGroupLeaderboardSetLinkageResponse,
  GameCenterLeaderboardSetImageCreateRequest,
  GameCenterLeaderboardSetImageNullableResponse,
  GameCenterLeaderboardSetImageResponse,
  GameCenterLeaderboardSetImageUpdateRequest,
  GameCenterLeaderboardSetImageV2CreateRequest,
  GameCenterLeaderboardSetImageV2NullableResponse,
  GameCenterLeaderboardSetImageV2Response,
  GameCenterLeaderboardSetImageV2UpdateRequest,
  GameCenterLeaderboardSetImagesField,
  GameCenterLeaderboardSetImagesV2Field,
  GameCenterLeaderboardSetLocalizationCreateRequest,
  GameCenterLeaderboardSetLocalizationGameCenterLeaderboardSetImageLinkageResponse,
  GameCenterLeaderboardSetLocalizationResponse,
  GameCenterLeaderboardSetLocalizationUpdateRequest,
  GameCenterLeaderboardSetLocalizationV2CreateRequest,
  GameCenterLeaderboardSetLocalizationV2ImageLinkageResponse,
  GameCenterLeaderboardSetLocalizationV2Response,
  GameCenterLeaderboardSetLocalizationV2UpdateRequest,
  GameCenterLeaderboardSetLocalizationsField,
  GameCenterLeaderboardSetLocalizationsInclude,
  GameCenterLeaderboardSetLocalizationsLinkagesResponse,
  GameCenterLeaderboardSetLocalizationsResponse,
  GameCenterLeaderboardSetLocalizationsV2Field,
  GameCenterLeaderboardSetLocalizationsV2Include,
  GameCenterLeaderboardSetLocalizationsV2Response,
  GameCenterLeaderboardSetMemberLocalizationCreateRequest,
  GameCenterLeaderboardSetMemberLocalizationGameCenterLeaderboardLinkageResponse,
  GameCenterLeaderboardSetMemberLocalizationGameCenterLeaderboardSetLinkageResponse,
  GameCenterLeaderboardSetMemberLocalizationResponse,
  GameCenterLeaderboardSetMemberLocalizationUpdateRequest,
  GameCenterLeaderboardSetMemberLocalizationsField,
  GameCenterLeaderboardSetMemberLocalizationsInclude,
  GameCenterLeaderboardSetMemberLocalizationsResponse,
  GameCenterLeaderboardSetNullableResponse,
  GameCenterLeaderboardSetReleaseCreateRequest,
  GameCenterLeaderboardSetReleaseResponse,
  GameCenterLeaderboardSetReleasesField,
  GameCenterLeaderboardSetReleasesInclude,
  GameCenterLeaderboardSetReleasesLinkagesResponse,
  GameCenterLeaderboardSetReleasesResponse,
  GameCenterLeaderboardSetResponse,
  GameCenterLeaderboardSetUpdateRequest,
  GameCenterLeaderboardSetV2CreateRequest,
  GameCenterLeaderboardSetV2GameCenterLeaderboardsLinkagesRequest,
  GameCenterLeaderboardSetV2GameCenterLeaderboardsLinkagesResponse,
  GameCenterLeaderboardSetV2Response,
  GameCenterLeaderboardSetV2UpdateRequest,
  GameCenterLeaderboardSetV2VersionsLinkagesResponse,
  GameCenterLeaderboardSetVersionV2CreateRequest,
  GameCenterLeaderboardSetVersionV2LocalizationsLinkagesResponse,
  GameCenterLeaderboardSetVersionV2Response,
  GameCenterLeaderboardSetVersionsField,
  GameCenterLeaderboardSetVersionsV2Include,
  GameCenterLeaderboardSetVersionsV2Response,
  GameCenterLeaderboardSetsField,
  GameCenterLeaderboardSetsInclude,
  GameCenterLeaderboardSetsResponse,
  GameCenterLeaderboardSetsV2Field,
  GameCenterLeaderboardSetsV2Include,
  GameCenterLeaderboardSetsV2Response,
  GameCenterLeaderboardUpdateRequest,
  GameCenterLeaderboardV2ActivityLinkageRequest,
  GameCenterLeaderboardV2ChallengeLinkageRequest,
  GameCenterLeaderboardV2CreateRequest,
  GameCenterLeaderboardV2GameCenterScoreModerationsLinkagesResponse,
  GameCenterLeaderboardV2Response,
  GameCenterLeaderboardV2UpdateRequest,
  GameCenterLeaderboardV2VersionsLinkagesResponse,
  GameCenterLeaderboardVersionV2CreateRequest,
  GameCenterLeaderboardVersionV2LocalizationsLinkagesResponse,
  GameCenterLeaderboardVersionV2Response,
  GameCenterLeaderboardVersionsField,
  GameCenterLeaderboardVersionsV2Include,
  GameCenterLeaderboardVersionsV2Response,
  GameCenterLeaderboardsField,
  GameCenterLeaderboardsInclude,
  GameCenterLeaderboardsResponse,
  GameCenterLeaderboardsV2Field,
  GameCenterLeaderboardsV2Include,
  GameCenterLeaderboardsV2Response,
  GameCenterMatchmakingAppRequestsV1MetricResponse,
  GameCenterMatchmakingBooleanRuleResultsV1MetricResponse,
  GameCenterMatchmakingNumberRuleResultsV1MetricResponse,
  GameCenterMatchmakingQueueCreateRequest,
  GameCenterMatchmakingQueueRequestsV1MetricResponse,
  GameCenterMatchmakingQueueResponse,
  GameCenterMatchmakingQueueSizesV1MetricResponse,
  GameCenterMatchmakingQueueUpdateRequest,
  GameCenterMatchmakingQueuesExperimentMatchmakingRequestsGetMetricsSort,
  GameCenterMatchmakingQueuesField,
  GameCenterMatchmakingQueuesGranularity,
  GameCenterMatchmakingQueuesGroupBy,
  GameCenterMatchmakingQueuesInclude,
  GameCenterMatchmakingQueuesResponse,
  GameCenterMatchmakingQueuesResultFilter,
  GameCenterMatchmakingQueuesSort,
  GameCenterMatchmakingRuleCreateRequest,
  GameCenterMatchmakingRuleErrorsV1MetricResponse,
  GameCenterMatchmakingRuleResponse,
  GameCenterMatchmakingRuleSetCreateRequest,
  GameCenterMatchmakingRuleSetMatchmakingQueuesLinkagesResponse,
  GameCenterMatchmakingRuleSetResponse,
  GameCenterMatchmakingRuleSetRulesLinkagesResponse,
  GameCenterMatchmakingRuleSetTeamsLinkagesResponse,
  GameCenterMatchmakingRuleSetTestCreateRequest,
  GameCenterMatchmakingRuleSetTestResponse,
  GameCenterMatchmakingRuleSetUpdateRequest,
  GameCenterMatchmakingRuleSetsField,
  GameCenterMatchmakingRuleSetsInclude,
  GameCenterMatchmakingRuleSetsResponse,
  GameCenterMatchmakingRuleUpdateRequest,
  GameCenterMatchmakingRulesField,
  GameCenterMatchmakingRulesGranularity,
  GameCenterMatchmakingRulesResponse,
  GameCenterMatchmakingRulesSort,
  GameCenterMatchmakingSessionsV1MetricResponse,
  GameCenterMatchmakingTeamCreateRequest,
  GameCenterMatchmakingTeamResponse,
  GameCenterMatchmakingTeamUpdateRequest,
  GameCenterMatchmakingTeamsField,
  GameCenterMatchmakingTeamsResponse,
  GameCenterPlayerAchievementSubmissionCreateRequest,
  GameCenterPlayerAchievementSubmissionResponse,
  GameCenterScoreModerationResponse,
  GameCenterScoreModerationUpdateRequest,
  GameCenterScoreModerationsField,
  GameCenterScoreModerationsResponse,
  InAppPurchaseAppStoreReviewScreenshotCreateRequest,
  InAppPurchaseAppStoreReviewScreenshotNullableResponse,
  InAppPurchaseAppStoreReviewScreenshotResponse,
  InAppPurchaseAppStoreReviewScreenshotUpdateRequest,
  InAppPurchaseAppStoreReviewScreenshotsField,
  InAppPurchaseAvailabilitiesField,
  InAppPurchaseAvailabilityAvailableTerritoriesLinkagesResponse,
  InAppPurchaseAvailabilityCreateRequest,
  InAppPurchaseAvailabilityNullableResponse,
  InAppPurchaseAvailabilityResponse,
  InAppPurchaseContentNullableResponse,
  InAppPurchaseContentResponse,
  InAppPurchaseContentsField,
  InAppPurchaseImageCreateRequest,
  InAppPurchaseImageResponse,
  InAppPurchaseImageUpdateRequest,
  InAppPurchaseImageV2CreateRequest,
  InAppPurchaseImageV2NullableResponse,
  InAppPurchaseImageV2Response,
  InAppPurchaseImageV2UpdateRequest,
  InAppPurchaseImagesField,
  InAppPurchaseImagesResponse,
  InAppPurchaseImagesV2Field,
  InAppPurchaseImagesV2Response,
  InAppPurchaseLocalizationCreateRequest,
  InAppPurchaseLocalizationResponse,
  InAppPurchaseLocalizationUpdateRequest,
  InAppPurchaseLocalizationV2CreateRequest,
  InAppPurchaseLocalizationV2Response,
  InAppPurchaseLocalizationV2UpdateRequest,
  InAppPurchaseLocalizationsField,
  InAppPurchaseLocalizationsResponse,
  InAppPurchaseLocalizationsV2Field,
  InAppPurchaseLocalizationsV2Response,
  InAppPurchaseOfferCodeCreateRequest,
  InAppPurchaseOfferCodeCustomCodeCreateRequest,
  InAppPurchaseOfferCodeCustomCodeResponse,
  InAppPurchaseOfferCodeCustomCodeUpdateRequest,
  InAppPurchaseOfferCodeCustomCodesField,
  InAppPurchaseOfferCodeCustomCodesInclude,
  InAppPurchaseOfferCodeCustomCodesLinkagesResponse,
  InAppPurchaseOfferCodeCustomCodesResponse,
  InAppPurchaseOfferCodeOneTimeUseCodeCreateRequest,
  InAppPurchaseOfferCodeOneTimeUseCodeResponse,
  InAppPurchaseOfferCodeOneTimeUseCodeUpdateRequest,
  InAppPurchaseOfferCodeOneTimeUseCodesField,
  InAppPurchaseOfferCodeOneTimeUseCodesInclude,
  InAppPurchaseOfferCodeOneTimeUseCodesLinkagesResponse,
  InAppPurchaseOfferCodeOneTimeUseCodesResponse,
  InAppPurchaseOfferCodePricesLinkagesResponse,
  InAppPurchaseOfferCodeResponse,
  InAppPurchaseOfferCodeUpdateRequest,
  InAppPurchaseOfferCodesCustomCodesGetToManyRelatedInclude,
  InAppPurchaseOfferCodesField,
  InAppPurchaseOfferCodesInclude,
  InAppPurchaseOfferCodesResponse,
  InAppPurchaseOfferPricesField,
  InAppPurchaseOfferPricesResponse,
  InAppPurchasePricePointEqualizationsLinkagesResponse,
  InAppPurchasePricePointsField,
  InAppPurchasePricePointsResponse,
  InAppPurchasePriceScheduleAutomaticPricesLinkagesResponse,
  InAppPurchasePriceScheduleBaseTerritoryLinkageResponse,
  InAppPurchasePriceScheduleCreateRequest,
  InAppPurchasePriceScheduleManualPricesLinkagesResponse,
  InAppPurchasePriceScheduleNullableResponse,
  InAppPurchasePriceScheduleResponse,
  InAppPurchasePriceSchedulesAutomaticPricesGetToManyRelatedInclude,
  InAppPurchasePriceSchedulesField,
  InAppPurchasePriceSchedulesInclude,
  InAppPurchasePricesField,
  InAppPurchasePricesResponse,
  InAppPurchaseResponse,
  InAppPurchaseState,
  InAppPurchaseSubmissionCreateRequest,
  InAppPurchaseSubmissionResponse,
  InAppPurchaseType,
  InAppPurchaseV2AppStoreReviewScreenshotLinkageResponse,
  InAppPurchaseV2ContentLinkageResponse,
  InAppPurchaseV2CreateRequest,
  InAppPurchaseV2IapPriceScheduleLinkageResponse,
  InAppPurchaseV2ImagesLinkagesResponse,
  InAppPurchaseV2InAppPurchaseAvailabilityLinkageResponse,
  InAppPurchaseV2InAppPurchaseLocalizationsLinkagesResponse,
  InAppPurchaseV2OfferCodesLinkagesResponse,
  InAppPurchaseV2PricePointsLinkagesResponse,
  InAppPurchaseV2PromotedPurchaseLinkageResponse,
  InAppPurchaseV2Response,
  InAppPurchaseV2UpdateRequest,
  InAppPurchaseV2VersionsLinkagesResponse,
  InAppPurchaseVersionCreateRequest,
  InAppPurchaseVersionImageLinkageResponse,
  InAppPurchaseVersionImagesLinkagesResponse,
  InAppPurchaseVersionLocalizationsLinkagesResponse,
  InAppPurchaseVersionResponse,
  InAppPurchaseVersionsField,
  InAppPurchaseVersionsInclude,
  InAppPurchaseVersionsResponse,
  InAppPurchasesField,
  InAppPurchasesResponse,
  InAppPurchasesV2Field,
  InAppPurchasesV2Include,
  InAppPurchasesV2Response,
  MarketplaceSearchDetailCreateRequest,
  MarketplaceSearchDetailNullableResponse,
  MarketplaceSearchDetailResponse,
  MarketplaceSearchDetailUpdateRequest,
  MarketplaceWebhookCreateRequest,
  MarketplaceWebhookResponse,
  MarketplaceWebhookUpdateRequest,
  MarketplaceWebhooksResponse,
  MerchantIdCertificatesLinkagesResponse,
  MerchantIdCreateRequest,
  MerchantIdResponse,
  MerchantIdUpdateRequest,
  MerchantIdsField,
  MerchantIdsResponse,
  MerchantIdsSort,
  NominationCreateRequest,
  NominationResponse,
  NominationUpdateRequest,
  NominationsField,
  NominationsInclude,
  NominationsResponse,
  NominationsSort,
  NominationsStateFilter,
  NominationsTypeFilter,
  PassTypeIdCertificatesLinkagesResponse,
  PassTypeIdCreateRequest,
  PassTypeIdNullableResponse,
  PassTypeIdResponse,
  PassTypeIdUpdateRequest,
  PassTypeIdsField,
  PassTypeIdsResponse,
  PassTypeIdsSort,
  Platform,
  PreReleaseVersionsBuildsProcessingStateFilter,
  PreReleaseVersionsField,
  PreReleaseVersionsInclude,
  PreReleaseVersionsResponse,
  PreReleaseVersionsSort,
  PreReleaseVersionsWithoutIncludesResponse,
  PrereleaseVersionAppLinkageResponse,
  PrereleaseVersionBuildsLinkagesResponse,
  PrereleaseVersionResponse,
  PrereleaseVersionWithoutIncludesResponse,
  PreviewType,
  ProfileBundleIdLinkageResponse,
  ProfileCertificatesLinkagesResponse,
  ProfileCreateRequest,
  ProfileDevicesLinkagesResponse,
  ProfileResponse,
  ProfilesField,
  ProfilesInclude,
  ProfilesProfileStateFilter,
  ProfilesProfileTypeFilter,
  ProfilesResponse,
  ProfilesSort,
  ProfilesWithoutIncludesResponse,
  PromotedPurchaseCreateRequest,
  PromotedPurchaseNullableResponse,
  PromotedPurchaseResponse,
  PromotedPurchaseUpdateRequest,
  PromotedPurchasesField,
  PromotedPurchasesInclude,
  PromotedPurchasesResponse,
  ReviewSubmissionCreateRequest,
  ReviewSubmissionItemCreateRequest,
  ReviewSubmissionItemResponse,
  ReviewSubmissionItemUpdateRequest,
  ReviewSubmissionItemsField,
  ReviewSubmissionItemsLinkagesResponse,
  ReviewSubmissionItemsResponse,
  ReviewSubmissionResponse,
  ReviewSubmissionUpdateRequest,
  ReviewSubmissionsField,
  ReviewSubmissionsInclude,
  ReviewSubmissionsResponse,
  ReviewSubmissionsStateFilter,
  RoutingAppCoverageCreateRequest,
  RoutingAppCoverageNullableResponse,
  RoutingAppCoverageResponse,
  RoutingAppCoverageUpdateRequest,
  RoutingAppCoveragesField,
  SalesReportsFrequencyFilter,
  SalesReportsReportSubTypeFilter,
  SalesReportsReportTypeFilter,
  SandboxTesterV2Response,
  SandboxTesterV2UpdateRequest,
  SandboxTestersClearPurchaseHistoryRequestV2CreateRequest,
  SandboxTestersClearPurchaseHistoryRequestV2Response,
  SandboxTestersField,
  SandboxTestersV2Response,
  ScmGitReferenceResponse,
  ScmGitReferencesField,
  ScmGitReferencesResponse,
  ScmProviderRepositoriesLinkagesResponse,
  ScmProviderResponse,
  ScmProvidersField,
  ScmProvidersResponse,
  ScmPullRequestResponse,
  ScmPullRequestsField,
  ScmPullRequestsResponse,
  ScmRepositoriesField,
  ScmRepositoriesInclude,
  ScmRepositoriesResponse,
  ScmRepositoryGitReferencesLinkagesResponse,
  ScmRepositoryNullableResponse,
  ScmRepositoryPullRequestsLinkagesResponse,
  ScmRepositoryResponse,
  ScreenshotDisplayType,
  SubscriptionAppStoreReviewScreenshotCreateRequest,
  SubscriptionAppStoreReviewScreenshotLinkageResponse,
  SubscriptionAppStoreReviewScreenshotNullableResponse,
  SubscriptionAppStoreReviewScreenshotResponse,
  SubscriptionAppStoreReviewScreenshotUpdateRequest,
  SubscriptionAppStoreReviewScreenshotsField,
  SubscriptionAvailabilitiesField,
  SubscriptionAvailabilityAvailableTerritoriesLinkagesResponse,
  SubscriptionAvailabilityCreateRequest,
  SubscriptionAvailabilityNullableResponse,
  SubscriptionAvailabilityResponse,
  SubscriptionCreateRequest,
  SubscriptionGracePeriodNullableResponse,
  SubscriptionGracePeriodResponse,
  SubscriptionGracePeriodUpdateRequest,
  SubscriptionGracePeriodsField,
  SubscriptionGroupCreateRequest,
  SubscriptionGroupLocalizationCreateRequest,
  SubscriptionGroupLocalizationResponse,
  SubscriptionGroupLocalizationUpdateRequest,
  SubscriptionGroupLocalizationV2CreateRequest,
  SubscriptionGroupLocalizationV2Response,
  SubscriptionGroupLocalizationV2UpdateRequest,
  SubscriptionGroupLocalizationsField,
  SubscriptionGroupLocalizationsResponse,
  SubscriptionGroupLocalizationsV2Field,
  SubscriptionGroupLocalizationsV2Response,
  SubscriptionGroupResponse,
  SubscriptionGroupSubmissionCreateRequest,
  SubscriptionGroupSubmissionResponse,
  SubscriptionGroupSubscriptionGroupLocalizationsLinkagesResponse,
  SubscriptionGroupSubscriptionsLinkagesResponse,
  SubscriptionGroupUpdateRequest,
  SubscriptionGroupVersionCreateRequest,
  SubscriptionGroupVersionLocalizationsLinkagesResponse,
  SubscriptionGroupVersionResponse,
  SubscriptionGroupVersionsField,
  SubscriptionGroupVersionsInclude,
  SubscriptionGroupVersionsLinkagesResponse,
  SubscriptionGroupVersionsResponse,
  SubscriptionGroupsField,
  SubscriptionGroupsInclude,
  SubscriptionGroupsResponse,
  SubscriptionImageCreateRequest,
  SubscriptionImageResponse,
  SubscriptionImageUpdateRequest,
  SubscriptionImageV2CreateRequest,
  SubscriptionImageV2NullableResponse,
  SubscriptionImageV2Response,
  SubscriptionImageV2UpdateRequest,
  SubscriptionImagesField,
  SubscriptionImagesLinkagesResponse,
  SubscriptionImagesResponse,
  SubscriptionImagesV2Field,
  SubscriptionImagesV2Response,
  SubscriptionIntroductoryOfferCreateRequest,
  SubscriptionIntroductoryOfferResponse,
  SubscriptionIntroductoryOfferUpdateRequest,
  SubscriptionIntroductoryOffersField,
  SubscriptionIntroductoryOffersLinkagesRequest,
  SubscriptionIntroductoryOffersLinkagesResponse,
  SubscriptionIntroductoryOffersResponse,
  SubscriptionLocalizationCreateRequest,
  SubscriptionLocalizationResponse,
  SubscriptionLocalizationUpdateRequest,
  SubscriptionLocalizationV2CreateRequest,
  SubscriptionLocalizationV2Response,
  SubscriptionLocalizationV2UpdateRequest,
  SubscriptionLocalizationsField,
  SubscriptionLocalizationsResponse,
  SubscriptionLocalizationsV2Field,
  SubscriptionLocalizationsV2Response,
  SubscriptionOfferCodeCreateRequest,
  SubscriptionOfferCodeCustomCodeCreateRequest,
  SubscriptionOfferCodeCustomCodeResponse,
  SubscriptionOfferCodeCustomCodeUpdateRequest,
  SubscriptionOfferCodeCustomCodesField,
  SubscriptionOfferCodeCustomCodesLinkagesResponse,
  SubscriptionOfferCodeCustomCodesResponse,
  SubscriptionOfferCodeOneTimeUseCodeCreateRequest,
  SubscriptionOfferCodeOneTimeUseCodeResponse,
  SubscriptionOfferCodeOneTimeUseCodeUpdateRequest,
  SubscriptionOfferCodeOneTimeUseCodesField,
  SubscriptionOfferCodeOneTimeUseCodesLinkagesResponse,
  SubscriptionOfferCodeOneTimeUseCodesResponse,
  SubscriptionOfferCodePricesField,
  SubscriptionOfferCodePricesLinkagesResponse,
  SubscriptionOfferCodePricesResponse,
  SubscriptionOfferCodeResponse,
  SubscriptionOfferCodeUpdateRequest,
  SubscriptionOfferCodesField,
  SubscriptionOfferCodesInclude,
  SubscriptionOfferCodesLinkagesResponse,
  SubscriptionOfferCodesResponse,
  SubscriptionPlanAvailabilitiesField,
  SubscriptionPlanAvailabilitiesLinkagesResponse,
  SubscriptionPlanAvailabilitiesResponse,
  SubscriptionPlanAvailabilityAvailableTerritoriesLinkagesRequest,
  SubscriptionPlanAvailabilityAvailableTerritoriesLinkagesResponse,
  SubscriptionPlanAvailabilityCreateRequest,
  SubscriptionPlanAvailabilityResponse,
  SubscriptionPlanAvailabilityUpdateRequest,
  SubscriptionPlanType,
  SubscriptionPriceCreateRequest,
  SubscriptionPricePointEqualizationsLinkagesResponse,
  SubscriptionPricePointResponse,
  SubscriptionPricePointsField,
  SubscriptionPricePointsLinkagesResponse,
  SubscriptionPricePointsResponse,
  SubscriptionPriceResponse,
  SubscriptionPricesField,
  SubscriptionPricesLinkagesRequest,
  SubscriptionPricesLinkagesResponse,
  SubscriptionPricesResponse,
  SubscriptionPromotedPurchaseLinkageResponse,
  SubscriptionPromotionalOfferCreateRequest,
  SubscriptionPromotionalOfferPricesField,
  SubscriptionPromotionalOfferPricesLinkagesResponse,
  SubscriptionPromotionalOfferPricesResponse,
  SubscriptionPromotionalOfferResponse,
  SubscriptionPromotionalOfferUpdateRequest,
  SubscriptionPromotionalOffersField,
  SubscriptionPromotionalOffersInclude,
  SubscriptionPromotionalOffersLinkagesResponse,
  SubscriptionPromotionalOffersResponse,
  SubscriptionResponse,
  SubscriptionSubmissionCreateRequest,
  SubscriptionSubmissionResponse,
  SubscriptionSubscriptionAvailabilityLinkageResponse,
  SubscriptionSubscriptionLocalizationsLinkagesResponse,
  SubscriptionUpdateRequest,
  SubscriptionVersionCreateRequest,
  SubscriptionVersionImageLinkageResponse,
  SubscriptionVersionImagesLinkagesResponse,
  SubscriptionVersionLocalizationsLinkagesResponse,
  SubscriptionVersionResponse,
  SubscriptionVersionsField,
  SubscriptionVersionsInclude,
  SubscriptionVersionsLinkagesResponse,
  SubscriptionVersionsResponse,
  SubscriptionWinBackOffersLinkagesResponse,
  SubscriptionsField,
  SubscriptionsInclude,
  SubscriptionsResponse,
  TerritoriesResponse,
  TerritoriesWithoutIncludesResponse,
  TerritoryAgeRatingsField,
  TerritoryAgeRatingsResponse,
  TerritoryAvailabilitiesField,
  TerritoryAvailabilitiesResponse,
  TerritoryAvailabilityResponse,
  TerritoryAvailabilityUpdateRequest,
  TerritoryCode,
  TerritoryResponse,
  UserInvitationCreateRequest,
  UserInvitationResponse,
  UserInvitationVisibleAppsLinkagesResponse,
  UserInvitationsField,
  UserInvitationsResponse,
  UserInvitationsSort,
  UserResponse,
  UserRole,
  UserUpdateRequest,
  UserVisibleAppsLinkagesRequest,
  UserVisibleAppsLinkagesResponse,
  UsersField,
  UsersResponse,
  UsersSort,
  WebhookCreateRequest,
  WebhookDeliveriesField,
  WebhookDeliveriesLinkagesResponse,
  WebhookDeliveriesResponse,
  WebhookDeliveryCreateRequest,
  WebhookDeliveryResponse,
  WebhookEventsField,
  WebhookPingCreateRequest,
  WebhookPingResponse,
  WebhookResponse,
  WebhookUpdateRequest,
  WebhooksField,
  WebhooksResponse,
  WinBackOfferCreateRequest,
  WinBackOfferPricesField,
  WinBackOfferPricesLinkagesResponse,
  WinBackOfferPricesResponse,
  WinBackOfferResponse,
  WinBackOfferUpdateRequest,
  WinBackOffersField,
  WinBackOffersResponse,
  diagnosticLogs,
  xcodeMetrics,
  xcodeOverview,
} from "./schemas.js";

/** No parameters. */
export type None = Record<string, never>;

/** The path parameter of most routes. */
export interface ById {
  id: string;
}

export interface NeedsBody {
  body: {};
}

export interface NeedsPath {
  params: { path: {} };
}

export interface NeedsPathBody {
  params: { path: {} };
  body: {};
}

export interface NeedsPathQuery {
  params: { path: {}; query: {} };
}

export interface NeedsQuery {
  params: { query: {} };
}

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

export interface AlternativeDistributionDomainsGetInstanceQuery {
  "fields[alternativeDistributionDomains]"?: readonly AlternativeDistributionDomainsField[] | undefined;
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

export interface BetaAppLocalizationsGetInstanceQuery {
  "fields[betaAppLocalizations]"?: readonly BetaAppLocalizationsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  include?: readonly "app"[] | undefined;
}

export interface BetaAppReviewDetailsGetCollectionQuery {
  "filter[app]": readonly string[];
  "fields[betaAppReviewDetails]"?: readonly BetaAppReviewDetailsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "app"[] | undefined;
}

export interface BetaAppReviewDetailsGetInstanceQuery {
  "fields[betaAppReviewDetails]"?: readonly BetaAppReviewDetailsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  include?: readonly "app"[] | undefined;
}

export interface BetaAppReviewSubmissionsGetCollectionQuery {
  "filter[betaReviewState]"?: readonly BetaReviewState[] | undefined;
  "filter[build]": readonly string[];
  "fields[betaAppReviewSubmissions]"?: readonly BetaAppReviewSubmissionsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "build"[] | undefined;
}

export interface BetaAppReviewSubmissionsGetInstanceQuery {
  "fields[betaAppReviewSubmissions]"?: readonly BetaAppReviewSubmissionsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  include?: readonly "build"[] | undefined;
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

export interface BetaLicenseAgreementsGetInstanceQuery {
  "fields[betaLicenseAgreements]"?: readonly BetaLicenseAgreementsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  include?: readonly "app"[] | undefined;
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

export interface CiMacOsVersionsGetInstanceQuery {
  "fields[ciMacOsVersions]"?: readonly CiMacOsVersionsField[] | undefined;
  "fields[ciXcodeVersions]"?: readonly CiXcodeVersionsField[] | undefined;
  include?: readonly "xcodeVersions"[] | undefined;
  /** At most 50. */
  "limit[xcodeVersions]"?: number | undefined;
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

export interface GameCenterMatchmakingQueuesGetInstanceQuery {
  "fields[gameCenterMatchmakingQueues]"?: readonly GameCenterMatchmakingQueuesField[] | undefined;
  "fields[gameCenterMatchmakingRuleSets]"?: readonly GameCenterMatchmakingRuleSetsField[] | undefined;
  include?: readonly GameCenterMatchmakingQueuesInclude[] | undefined;
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

export interface MerchantIdsGetInstanceQuery {
  "fields[merchantIds]"?: readonly MerchantIdsField[] | undefined;
  "fields[certificates]"?: readonly CertificatesField[] | undefined;
  include?: readonly "certificates"[] | undefined;
  /** At most 50. */
  "limit[certificates]"?: number | undefined;
}

export interface NominationsGetCollectionQuery {
  "filter[type]"?: readonly NominationsTypeFilter[] | undefined;
  "filter[state]": readonly NominationsStateFilter[];
  "filter[hasInAppEvents]"?: readonly string[] | undefined;
  "filter[relatedApps]"?: readonly string[] | undefined;
  sort?: readonly NominationsSort[] | undefined;
  "fields[nominations]"?: readonly NominationsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[actors]"?: readonly ActorsField[] | undefined;
  "fields[appEvents]"?: readonly AppEventsField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly NominationsInclude[] | undefined;
  /** At most 50. */
  "limit[inAppEvents]"?: number | undefined;
  /** At most 50. */
  "limit[relatedApps]"?: number | undefined;
  /** At most 200. */
  "limit[supportedTerritories]"?: number | undefined;
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

export interface PassTypeIdsGetInstanceQuery {
  "fields[passTypeIds]"?: readonly PassTypeIdsField[] | undefined;
  "fields[certificates]"?: readonly CertificatesField[] | undefined;
  include?: readonly "certificates"[] | undefined;
  /** At most 50. */
  "limit[certificates]"?: number | undefined;
}

export interface PreReleaseVersionsGetInstanceQuery {
  "fields[preReleaseVersions]"?: readonly PreReleaseVersionsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  include?: readonly PreReleaseVersionsInclude[] | undefined;
  /** At most 50. */
  "limit[builds]"?: number | undefined;
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

export interface ReviewSubmissionsGetCollectionQuery {
  "filter[platform]"?: readonly Platform[] | undefined;
  "filter[state]"?: readonly ReviewSubmissionsStateFilter[] | undefined;
  "filter[app]": readonly string[];
  "fields[reviewSubmissions]"?: readonly ReviewSubmissionsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[reviewSubmissionItems]"?: readonly ReviewSubmissionItemsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  "fields[actors]"?: readonly ActorsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ReviewSubmissionsInclude[] | undefined;
  /** At most 50. */
  "limit[items]"?: number | undefined;
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

export interface ScmGitReferencesGetInstanceQuery {
  "fields[scmGitReferences]"?: readonly ScmGitReferencesField[] | undefined;
  "fields[scmRepositories]"?: readonly ScmRepositoriesField[] | undefined;
  include?: readonly "repository"[] | undefined;
}

export interface ScmProvidersGetInstanceQuery {
  "fields[scmProviders]"?: readonly ScmProvidersField[] | undefined;
}

export interface ScmPullRequestsGetInstanceQuery {
  "fields[scmPullRequests]"?: readonly ScmPullRequestsField[] | undefined;
  "fields[scmRepositories]"?: readonly ScmRepositoriesField[] | undefined;
  include?: readonly "repository"[] | undefined;
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

export interface UserInvitationsGetInstanceQuery {
  "fields[userInvitations]"?: readonly UserInvitationsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  include?: readonly "visibleApps"[] | undefined;
  /** At most 50. */
  "limit[visibleApps]"?: number | undefined;
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

export interface AppAssetLibrariesImagesGetToManyRelatedQuery {
  "filter[category]"?: readonly AppAssetLibraryAssetCategory[] | undefined;
  "filter[state]"?: readonly AppAssetLibraryAssetState[] | undefined;
  "filter[referenceName]"?: readonly string[] | undefined;
  "filter[specId]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly AppAssetLibrariesSort[] | undefined;
  "fields[appAssetLibraryImages]"?: readonly AppAssetLibraryImagesField[] | undefined;
  "fields[appAssetLibraryPlacements]"?: readonly AppAssetLibraryPlacementsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "placements"[] | undefined;
  /** At most 50. */
  "limit[placements]"?: number | undefined;
}

export interface AppAssetLibrariesVideosGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppAssetLibrariesVideosGetToManyRelatedQuery {
  "filter[category]"?: readonly AppAssetLibraryAssetCategory[] | undefined;
  "filter[state]"?: readonly AppAssetLibraryAssetState[] | undefined;
  "filter[referenceName]"?: readonly string[] | undefined;
  "filter[specId]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly AppAssetLibrariesSort[] | undefined;
  "fields[appAssetLibraryVideos]"?: readonly AppAssetLibraryVideosField[] | undefined;
  "fields[appAssetLibraryPlacements]"?: readonly AppAssetLibraryPlacementsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "placements"[] | undefined;
  /** At most 50. */
  "limit[placements]"?: number | undefined;
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

export interface AppClipDefaultExperienceLocalizationsAppClipHeaderImageGetToOneRelatedQuery {
  "fields[appClipHeaderImages]"?: readonly AppClipHeaderImagesField[] | undefined;
  "fields[appClipDefaultExperienceLocalizations]"?: readonly AppClipDefaultExperienceLocalizationsField[] | undefined;
  include?: readonly "appClipDefaultExperienceLocalization"[] | undefined;
}

export interface AppClipDefaultExperiencesAppClipAppStoreReviewDetailGetToOneRelatedQuery {
  "fields[appClipAppStoreReviewDetails]"?: readonly AppClipAppStoreReviewDetailsField[] | undefined;
  "fields[appClipDefaultExperiences]"?: readonly AppClipDefaultExperiencesField[] | undefined;
  include?: readonly "appClipDefaultExperience"[] | undefined;
}

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

export interface AppClipsAppClipDefaultExperiencesGetToManyRelatedQuery {
  "exists[releaseWithAppStoreVersion]"?: boolean | undefined;
  "fields[appClipDefaultExperiences]"?: readonly AppClipDefaultExperiencesField[] | undefined;
  "fields[appClips]"?: readonly AppClipsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  "fields[appClipDefaultExperienceLocalizations]"?: readonly AppClipDefaultExperienceLocalizationsField[] | undefined;
  "fields[appClipAppStoreReviewDetails]"?: readonly AppClipAppStoreReviewDetailsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("appClip" | "releaseWithAppStoreVersion" | "appClipDefaultExperienceLocalizations" | "appClipAppStoreReviewDetail")[] | undefined;
  /** At most 50. */
  "limit[appClipDefaultExperienceLocalizations]"?: number | undefined;
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

export interface AppEventLocalizationsAppEventScreenshotsGetToManyRelatedQuery {
  "fields[appEventScreenshots]"?: readonly AppEventScreenshotsField[] | undefined;
  "fields[appEventLocalizations]"?: readonly AppEventLocalizationsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "appEventLocalization"[] | undefined;
}

export interface AppEventLocalizationsAppEventVideoClipsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppEventLocalizationsAppEventVideoClipsGetToManyRelatedQuery {
  "fields[appEventVideoClips]"?: readonly AppEventVideoClipsField[] | undefined;
  "fields[appEventLocalizations]"?: readonly AppEventLocalizationsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "appEventLocalization"[] | undefined;
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

export interface AppInfosAppInfoLocalizationsGetToManyRelatedQuery {
  "filter[locale]"?: readonly string[] | undefined;
  "fields[appInfoLocalizations]"?: readonly AppInfoLocalizationsField[] | undefined;
  "fields[appInfos]"?: readonly AppInfosField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "appInfo"[] | undefined;
}

export interface AppInfosPrimaryCategoryGetToOneRelatedQuery {
  "fields[appCategories]"?: readonly AppCategoriesField[] | undefined;
  include?: readonly AppInfosPrimaryCategoryGetToOneRelatedInclude[] | undefined;
  /** At most 50. */
  "limit[subcategories]"?: number | undefined;
}

export interface AppInfosPrimarySubcategoryOneGetToOneRelatedQuery {
  "fields[appCategories]"?: readonly AppCategoriesField[] | undefined;
  include?: readonly AppInfosPrimaryCategoryGetToOneRelatedInclude[] | undefined;
  /** At most 50. */
  "limit[subcategories]"?: number | undefined;
}

export interface AppInfosPrimarySubcategoryTwoGetToOneRelatedQuery {
  "fields[appCategories]"?: readonly AppCategoriesField[] | undefined;
  include?: readonly AppInfosPrimaryCategoryGetToOneRelatedInclude[] | undefined;
  /** At most 50. */
  "limit[subcategories]"?: number | undefined;
}

export interface AppInfosSecondaryCategoryGetToOneRelatedQuery {
  "fields[appCategories]"?: readonly AppCategoriesField[] | undefined;
  include?: readonly AppInfosPrimaryCategoryGetToOneRelatedInclude[] | undefined;
  /** At most 50. */
  "limit[subcategories]"?: number | undefined;
}

export interface AppInfosSecondarySubcategoryOneGetToOneRelatedQuery {
  "fields[appCategories]"?: readonly AppCategoriesField[] | undefined;
  include?: readonly AppInfosPrimaryCategoryGetToOneRelatedInclude[] | undefined;
  /** At most 50. */
  "limit[subcategories]"?: number | undefined;
}

export interface AppInfosSecondarySubcategoryTwoGetToOneRelatedQuery {
  "fields[appCategories]"?: readonly AppCategoriesField[] | undefined;
  include?: readonly AppInfosPrimaryCategoryGetToOneRelatedInclude[] | undefined;
  /** At most 50. */
  "limit[subcategories]"?: number | undefined;
}

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

export interface AppPreviewSetsAppPreviewsGetToManyRelatedQuery {
  "fields[appPreviews]"?: readonly AppPreviewsField[] | undefined;
  "fields[appPreviewSets]"?: readonly AppPreviewSetsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "appPreviewSet"[] | undefined;
}

export interface AppPricePointsV3EqualizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppPricePointsV3EqualizationsGetToManyRelatedQuery {
  "filter[territory]"?: readonly string[] | undefined;
  "fields[appPricePoints]"?: readonly AppPricePointsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly AppPricePointsV3Include[] | undefined;
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

export interface AppPriceSchedulesManualPricesGetToManyRelatedQuery {
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

export interface AppScreenshotSetsAppScreenshotsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppScreenshotSetsAppScreenshotsGetToManyRelatedQuery {
  "fields[appScreenshots]"?: readonly AppScreenshotsField[] | undefined;
  "fields[appScreenshotSets]"?: readonly AppScreenshotSetsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "appScreenshotSet"[] | undefined;
}

export interface AppStoreReviewDetailsAppStoreReviewAttachmentsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppStoreReviewDetailsAppStoreReviewAttachmentsGetToManyRelatedQuery {
  "fields[appStoreReviewAttachments]"?: readonly AppStoreReviewAttachmentsField[] | undefined;
  "fields[appStoreReviewDetails]"?: readonly AppStoreReviewDetailsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "appStoreReviewDetail"[] | undefined;
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

export interface AppStoreVersionExperimentsAppStoreVersionExperimentTreatmentsGetToManyRelatedQuery {
  "fields[appStoreVersionExperimentTreatments]"?: readonly AppStoreVersionExperimentTreatmentsField[] | undefined;
  "fields[appStoreVersionExperiments]"?: readonly AppStoreVersionExperimentTreatmentsGetInstanceAppStoreVersionExperimentsField[] | undefined;
  "fields[appStoreVersionExperimentTreatmentLocalizations]"?: readonly AppStoreVersionExperimentTreatmentLocalizationsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("appStoreVersionExperiment" | "appStoreVersionExperimentV2" | "appStoreVersionExperimentTreatmentLocalizations")[] | undefined;
  /** At most 50. */
  "limit[appStoreVersionExperimentTreatmentLocalizations]"?: number | undefined;
}

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

export interface AppStoreVersionLocalizationsSearchKeywordsGetToManyRelatedQuery {
  "filter[platform]"?: readonly string[] | undefined;
  "filter[locale]"?: readonly string[] | undefined;
  "fields[appKeywords]"?: readonly string[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppStoreVersionsAlternativeDistributionPackageGetToOneRelatedQuery {
  "fields[alternativeDistributionPackages]"?: readonly AlternativeDistributionPackagesField[] | undefined;
  "fields[alternativeDistributionPackageVersions]"?: readonly AlternativeDistributionPackageVersionsField[] | undefined;
  include?: readonly "versions"[] | undefined;
  /** At most 50. */
  "limit[versions]"?: number | undefined;
}

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

export interface AppStoreVersionsRoutingAppCoverageGetToOneRelatedQuery {
  "fields[routingAppCoverages]"?: readonly RoutingAppCoveragesField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  include?: readonly "appStoreVersion"[] | undefined;
}

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

export interface AppsAnalyticsReportRequestsGetToManyRelatedQuery {
  "filter[accessType]"?: readonly ("ONE_TIME_SNAPSHOT" | "ONGOING")[] | undefined;
  "fields[analyticsReportRequests]"?: readonly AnalyticsReportRequestsField[] | undefined;
  "fields[analyticsReports]"?: readonly AnalyticsReportsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "reports"[] | undefined;
  /** At most 50. */
  "limit[reports]"?: number | undefined;
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

export interface AppsAppAvailabilityV2GetToOneRelatedQuery {
  "fields[appAvailabilities]"?: readonly AppAvailabilitiesField[] | undefined;
  "fields[territoryAvailabilities]"?: readonly TerritoryAvailabilitiesField[] | undefined;
  include?: readonly "territoryAvailabilities"[] | undefined;
  /** At most 50. */
  "limit[territoryAvailabilities]"?: number | undefined;
}

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

export interface AppsAppEventsGetToManyRelatedQuery {
  "filter[eventState]"?: readonly ("DRAFT" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "REJECTED" | "ACCEPTED" | "APPROVED" | "PUBLISHED" | "PAST" | "ARCHIVED")[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  "fields[appEvents]"?: readonly AppEventsField[] | undefined;
  "fields[appEventLocalizations]"?: readonly AppEventLocalizationsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "localizations"[] | undefined;
  /** At most 50. */
  "limit[localizations]"?: number | undefined;
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

export interface AppsAppStoreVersionsGetToManyRelatedQuery {
  "filter[platform]"?: readonly Platform[] | undefined;
  "filter[versionString]"?: readonly string[] | undefined;
  /** @deprecated */
  "filter[appStoreState]"?: readonly ("ACCEPTED" | "DEVELOPER_REMOVED_FROM_SALE" | "DEVELOPER_REJECTED" | "IN_REVIEW" | "INVALID_BINARY" | "METADATA_REJECTED" | "PENDING_APPLE_RELEASE" | "PENDING_CONTRACT" | "PENDING_DEVELOPER_RELEASE" | "PREPARE_FOR_SUBMISSION" | "PREORDER_READY_FOR_SALE" | "PROCESSING_FOR_APP_STORE" | "READY_FOR_REVIEW" | "READY_FOR_SALE" | "REJECTED" | "REMOVED_FROM_SALE" | "WAITING_FOR_EXPORT_COMPLIANCE" | "WAITING_FOR_REVIEW" | "REPLACED_WITH_NEW_VERSION" | "NOT_APPLICABLE")[] | undefined;
  "filter[appVersionState]"?: readonly AppVersionState[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
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
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("app" | "appStoreVersionLocalizations" | "build" | "appStoreVersionPhasedRelease" | "gameCenterAppVersion" | "routingAppCoverage" | "appStoreReviewDetail" | "appStoreVersionSubmission" | "appClipDefaultExperience" | "appStoreVersionExperiments" | "appStoreVersionExperimentsV2" | "alternativeDistributionPackage")[] | undefined;
  /** At most 50. */
  "limit[appStoreVersionLocalizations]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[appStoreVersionExperiments]"?: number | undefined;
  /** At most 50. */
  "limit[appStoreVersionExperimentsV2]"?: number | undefined;
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

export interface AppsCustomerReviewsGetToManyRelatedQuery {
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

export interface AppsInAppPurchasesGetToManyRelatedQuery {
  "filter[inAppPurchaseType]"?: readonly ("AUTOMATICALLY_RENEWABLE_SUBSCRIPTION" | "NON_CONSUMABLE" | "CONSUMABLE" | "NON_RENEWING_SUBSCRIPTION" | "FREE_SUBSCRIPTION")[] | undefined;
  "filter[canBeSubmitted]"?: readonly string[] | undefined;
  sort?: readonly ("referenceName" | "-referenceName" | "productId" | "-productId" | "inAppPurchaseType" | "-inAppPurchaseType")[] | undefined;
  "fields[inAppPurchases]"?: readonly InAppPurchasesField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "apps"[] | undefined;
  /** At most 50. */
  "limit[apps]"?: number | undefined;
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

export interface AppsPromotedPurchasesGetToManyRelatedQuery {
  "fields[promotedPurchases]"?: readonly PromotedPurchasesField[] | undefined;
  "fields[inAppPurchases]"?: readonly InAppPurchasesV2Field[] | undefined;
  "fields[subscriptions]"?: readonly SubscriptionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("inAppPurchaseV2" | "subscription")[] | undefined;
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

export interface AppsSearchKeywordsGetToManyRelatedQuery {
  "filter[platform]"?: readonly string[] | undefined;
  "filter[locale]"?: readonly string[] | undefined;
  "fields[appKeywords]"?: readonly string[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

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

export interface AppsWebhooksGetToManyRelatedQuery {
  "fields[webhooks]"?: readonly WebhooksField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "app"[] | undefined;
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

export interface BuildBundlesBetaAppClipInvocationsGetToManyRelatedQuery {
  "fields[betaAppClipInvocations]"?: readonly BetaAppClipInvocationsField[] | undefined;
  "fields[betaAppClipInvocationLocalizations]"?: readonly BetaAppClipInvocationLocalizationsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "betaAppClipInvocationLocalizations"[] | undefined;
  /** At most 50. */
  "limit[betaAppClipInvocationLocalizations]"?: number | undefined;
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

export interface BuildsAppStoreVersionGetToOneRelatedQuery {
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

export interface BuildsBuildBetaDetailGetToOneRelatedQuery {
  "fields[buildBetaDetails]"?: readonly BuildBetaDetailsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  include?: readonly "build"[] | undefined;
}

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

export interface BuildsPerfPowerMetricsGetToManyRelatedQuery {
  "filter[platform]"?: readonly "IOS"[] | undefined;
  "filter[metricType]"?: readonly ("DISK" | "HANG" | "BATTERY" | "LAUNCH" | "MEMORY" | "ANIMATION" | "TERMINATION" | "STORAGE")[] | undefined;
  "filter[deviceType]"?: readonly string[] | undefined;
}

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

export interface CertificatesPassTypeIdGetToOneRelatedQuery {
  "fields[passTypeIds]"?: readonly PassTypeIdsField[] | undefined;
  "fields[certificates]"?: readonly CertificatesField[] | undefined;
  include?: readonly "certificates"[] | undefined;
  /** At most 50. */
  "limit[certificates]"?: number | undefined;
}

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

export interface CiBuildRunsActionsGetToManyRelatedQuery {
  "fields[ciBuildActions]"?: readonly CiBuildActionsField[] | undefined;
  "fields[ciBuildRuns]"?: readonly CiBuildRunsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "buildRun"[] | undefined;
}

export interface CiBuildRunsBuildsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiBuildRunsBuildsGetToManyRelatedQuery {
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
  /** At most 200. */
  limit?: number | undefined;
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

export interface CiMacOsVersionsXcodeVersionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiMacOsVersionsXcodeVersionsGetToManyRelatedQuery {
  "fields[ciXcodeVersions]"?: readonly CiXcodeVersionsField[] | undefined;
  "fields[ciMacOsVersions]"?: readonly CiMacOsVersionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "macOsVersions"[] | undefined;
  /** At most 50. */
  "limit[macOsVersions]"?: number | undefined;
}

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

export interface CiProductsBuildRunsGetToManyRelatedQuery {
  "filter[builds]"?: readonly string[] | undefined;
  sort?: readonly ("number" | "-number")[] | undefined;
  "fields[ciBuildRuns]"?: readonly CiBuildRunsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[ciWorkflows]"?: readonly CiWorkflowsField[] | undefined;
  "fields[ciProducts]"?: readonly CiProductsField[] | undefined;
  "fields[scmGitReferences]"?: readonly ScmGitReferencesField[] | undefined;
  "fields[scmPullRequests]"?: readonly ScmPullRequestsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("builds" | "workflow" | "product" | "sourceBranchOrTag" | "destinationBranch" | "pullRequest")[] | undefined;
  /** At most 50. */
  "limit[builds]"?: number | undefined;
}

export interface CiProductsPrimaryRepositoriesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface CiProductsPrimaryRepositoriesGetToManyRelatedQuery {
  "filter[id]"?: readonly string[] | undefined;
  "fields[scmRepositories]"?: readonly ScmRepositoriesField[] | undefined;
  "fields[scmProviders]"?: readonly ScmProvidersField[] | undefined;
  "fields[scmGitReferences]"?: readonly ScmGitReferencesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly CiProductsAdditionalRepositoriesGetToManyRelatedInclude[] | undefined;
}

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

export interface CiWorkflowsBuildRunsGetToManyRelatedQuery {
  "filter[builds]"?: readonly string[] | undefined;
  sort?: readonly ("number" | "-number")[] | undefined;
  "fields[ciBuildRuns]"?: readonly CiBuildRunsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[ciWorkflows]"?: readonly CiWorkflowsField[] | undefined;
  "fields[ciProducts]"?: readonly CiProductsField[] | undefined;
  "fields[scmGitReferences]"?: readonly ScmGitReferencesField[] | undefined;
  "fields[scmPullRequests]"?: readonly ScmPullRequestsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("builds" | "workflow" | "product" | "sourceBranchOrTag" | "destinationBranch" | "pullRequest")[] | undefined;
  /** At most 50. */
  "limit[builds]"?: number | undefined;
}

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

export interface CiXcodeVersionsMacOsVersionsGetToManyRelatedQuery {
  "fields[ciMacOsVersions]"?: readonly CiMacOsVersionsField[] | undefined;
  "fields[ciXcodeVersions]"?: readonly CiXcodeVersionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "xcodeVersions"[] | undefined;
  /** At most 50. */
  "limit[xcodeVersions]"?: number | undefined;
}

export interface CustomerReviewsResponseGetToOneRelatedQuery {
  "fields[customerReviewResponses]"?: readonly CustomerReviewResponsesField[] | undefined;
  "fields[customerReviews]"?: readonly CustomerReviewsField[] | undefined;
  include?: readonly "review"[] | undefined;
}

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

export interface GameCenterAchievementLocalizationsV2ImageGetToOneRelatedQuery {
  "fields[gameCenterAchievementImages]"?: readonly GameCenterAchievementImagesV2Field[] | undefined;
  "fields[gameCenterAchievementLocalizations]"?: readonly GameCenterAchievementLocalizationsV2Field[] | undefined;
  include?: readonly "localization"[] | undefined;
}

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

export interface GameCenterAppVersionsAppStoreVersionGetToOneRelatedQuery {
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

export interface GameCenterAppVersionsCompatibilityVersionsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterAppVersionsCompatibilityVersionsGetToManyRelatedQuery {
  "filter[enabled]"?: readonly string[] | undefined;
  "fields[gameCenterAppVersions]"?: readonly GameCenterAppVersionsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly GameCenterAppVersionsInclude[] | undefined;
  /** At most 50. */
  "limit[compatibilityVersions]"?: number | undefined;
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

export interface GameCenterDetailsActivityReleasesGetToManyRelatedQuery {
  "fields[gameCenterActivityVersionReleases]"?: readonly "version"[] | undefined;
  "fields[gameCenterActivityVersions]"?: readonly GameCenterActivityVersionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "version"[] | undefined;
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

export interface GameCenterDetailsChallengeReleasesGetToManyRelatedQuery {
  "fields[gameCenterChallengeVersionReleases]"?: readonly "version"[] | undefined;
  "fields[gameCenterChallengeVersions]"?: readonly GameCenterChallengeVersionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "version"[] | undefined;
}

export interface GameCenterDetailsGameCenterAchievementsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterDetailsGameCenterAchievementsGetToManyRelatedQuery {
  "filter[referenceName]"?: readonly string[] | undefined;
  "filter[archived]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  "fields[gameCenterAchievements]"?: readonly GameCenterAchievementsField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterAchievementLocalizations]"?: readonly GameCenterAchievementLocalizationsField[] | undefined;
  "fields[gameCenterAchievementReleases]"?: readonly GameCenterAchievementReleasesField[] | undefined;
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("gameCenterDetail" | "gameCenterGroup" | "groupAchievement" | "localizations" | "releases" | "activity")[] | undefined;
  /** At most 50. @deprecated */
  "limit[localizations]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[releases]"?: number | undefined;
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

export interface GameCenterDetailsGameCenterAppVersionsGetToManyRelatedQuery {
  "filter[enabled]"?: readonly string[] | undefined;
  "fields[gameCenterAppVersions]"?: readonly GameCenterAppVersionsField[] | undefined;
  "fields[appStoreVersions]"?: readonly AppStoreVersionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("compatibilityVersions" | "appStoreVersion")[] | undefined;
  /** At most 50. */
  "limit[compatibilityVersions]"?: number | undefined;
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

export interface GameCenterDetailsGameCenterLeaderboardSetsGetToManyRelatedQuery {
  "filter[referenceName]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterLeaderboardSetsField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterLeaderboardSetLocalizations]"?: readonly GameCenterLeaderboardSetLocalizationsField[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterLeaderboardsField[] | undefined;
  "fields[gameCenterLeaderboardSetReleases]"?: readonly GameCenterLeaderboardSetReleasesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("gameCenterDetail" | "gameCenterGroup" | "groupLeaderboardSet" | "localizations" | "gameCenterLeaderboards" | "releases")[] | undefined;
  /** At most 50. @deprecated */
  "limit[localizations]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterLeaderboards]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[releases]"?: number | undefined;
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

export interface GameCenterDetailsGameCenterLeaderboardsGetToManyRelatedQuery {
  "filter[referenceName]"?: readonly string[] | undefined;
  "filter[archived]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterLeaderboardsField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterLeaderboardSetsField[] | undefined;
  "fields[gameCenterLeaderboardLocalizations]"?: readonly GameCenterLeaderboardLocalizationsField[] | undefined;
  "fields[gameCenterLeaderboardReleases]"?: readonly GameCenterLeaderboardReleasesField[] | undefined;
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  "fields[gameCenterChallenges]"?: readonly GameCenterChallengesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("gameCenterDetail" | "gameCenterGroup" | "groupLeaderboard" | "gameCenterLeaderboardSets" | "localizations" | "releases" | "activity" | "challenge")[] | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterLeaderboardSets]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[localizations]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[releases]"?: number | undefined;
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

export interface GameCenterEnabledVersionsCompatibleVersionsGetToManyRelatedQuery {
  "filter[platform]"?: readonly Platform[] | undefined;
  "filter[versionString]"?: readonly string[] | undefined;
  "filter[app]"?: readonly string[] | undefined;
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

export interface GameCenterGroupsGameCenterAchievementsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterGroupsGameCenterAchievementsGetToManyRelatedQuery {
  "filter[referenceName]"?: readonly string[] | undefined;
  "filter[archived]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  "fields[gameCenterAchievements]"?: readonly GameCenterAchievementsField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterAchievementLocalizations]"?: readonly GameCenterAchievementLocalizationsField[] | undefined;
  "fields[gameCenterAchievementReleases]"?: readonly GameCenterAchievementReleasesField[] | undefined;
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("gameCenterDetail" | "gameCenterGroup" | "groupAchievement" | "localizations" | "releases" | "activity")[] | undefined;
  /** At most 50. @deprecated */
  "limit[localizations]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[releases]"?: number | undefined;
}

export interface GameCenterGroupsGameCenterAchievementsV2GetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterGroupsGameCenterAchievementsV2GetToManyRelatedQuery {
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

export interface GameCenterGroupsGameCenterActivitiesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterGroupsGameCenterActivitiesGetToManyRelatedQuery {
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

export interface GameCenterGroupsGameCenterChallengesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterGroupsGameCenterChallengesGetToManyRelatedQuery {
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

export interface GameCenterGroupsGameCenterDetailsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterGroupsGameCenterDetailsGetToManyRelatedQuery {
  "filter[gameCenterAppVersions.enabled]"?: readonly string[] | undefined;
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
  /** At most 200. */
  limit?: number | undefined;
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

export interface GameCenterGroupsGameCenterLeaderboardSetsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterGroupsGameCenterLeaderboardSetsGetToManyRelatedQuery {
  "filter[referenceName]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterLeaderboardSetsField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterLeaderboardSetLocalizations]"?: readonly GameCenterLeaderboardSetLocalizationsField[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterLeaderboardsField[] | undefined;
  "fields[gameCenterLeaderboardSetReleases]"?: readonly GameCenterLeaderboardSetReleasesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("gameCenterDetail" | "gameCenterGroup" | "groupLeaderboardSet" | "localizations" | "gameCenterLeaderboards" | "releases")[] | undefined;
  /** At most 50. @deprecated */
  "limit[localizations]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterLeaderboards]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[releases]"?: number | undefined;
}

export interface GameCenterGroupsGameCenterLeaderboardSetsV2GetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterGroupsGameCenterLeaderboardSetsV2GetToManyRelatedQuery {
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

export interface GameCenterGroupsGameCenterLeaderboardsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterGroupsGameCenterLeaderboardsGetToManyRelatedQuery {
  "filter[referenceName]"?: readonly string[] | undefined;
  "filter[archived]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterLeaderboardsField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterLeaderboardSetsField[] | undefined;
  "fields[gameCenterLeaderboardLocalizations]"?: readonly GameCenterLeaderboardLocalizationsField[] | undefined;
  "fields[gameCenterLeaderboardReleases]"?: readonly GameCenterLeaderboardReleasesField[] | undefined;
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  "fields[gameCenterChallenges]"?: readonly GameCenterChallengesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("gameCenterDetail" | "gameCenterGroup" | "groupLeaderboard" | "gameCenterLeaderboardSets" | "localizations" | "releases" | "activity" | "challenge")[] | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterLeaderboardSets]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[localizations]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[releases]"?: number | undefined;
}

export interface GameCenterGroupsGameCenterLeaderboardsV2GetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterGroupsGameCenterLeaderboardsV2GetToManyRelatedQuery {
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

export interface GameCenterLeaderboardLocalizationsGameCenterLeaderboardImageGetToOneRelatedQuery {
  "fields[gameCenterLeaderboardImages]"?: readonly GameCenterLeaderboardImagesField[] | undefined;
  "fields[gameCenterLeaderboardLocalizations]"?: readonly GameCenterLeaderboardLocalizationsField[] | undefined;
  include?: readonly "gameCenterLeaderboardLocalization"[] | undefined;
}

export interface GameCenterLeaderboardLocalizationsV2ImageGetToOneRelatedQuery {
  "fields[gameCenterLeaderboardImages]"?: readonly GameCenterLeaderboardImagesV2Field[] | undefined;
  "fields[gameCenterLeaderboardLocalizations]"?: readonly GameCenterLeaderboardLocalizationsV2Field[] | undefined;
  include?: readonly "localization"[] | undefined;
}

export interface GameCenterLeaderboardSetLocalizationsGameCenterLeaderboardSetImageGetToOneRelatedQuery {
  "fields[gameCenterLeaderboardSetImages]"?: readonly GameCenterLeaderboardSetImagesField[] | undefined;
  "fields[gameCenterLeaderboardSetLocalizations]"?: readonly GameCenterLeaderboardSetLocalizationsField[] | undefined;
  include?: readonly "gameCenterLeaderboardSetLocalization"[] | undefined;
}

export interface GameCenterLeaderboardSetLocalizationsV2ImageGetToOneRelatedQuery {
  "fields[gameCenterLeaderboardSetImages]"?: readonly GameCenterLeaderboardSetImagesV2Field[] | undefined;
  "fields[gameCenterLeaderboardSetLocalizations]"?: readonly GameCenterLeaderboardSetLocalizationsV2Field[] | undefined;
  include?: readonly "localization"[] | undefined;
}

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

export interface GameCenterLeaderboardSetsV2GameCenterLeaderboardsGetToManyRelatedQuery {
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

export interface GameCenterLeaderboardSetsGameCenterLeaderboardsGetToManyRelatedQuery {
  "filter[referenceName]"?: readonly string[] | undefined;
  "filter[archived]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterLeaderboardsField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterLeaderboardSetsField[] | undefined;
  "fields[gameCenterLeaderboardLocalizations]"?: readonly GameCenterLeaderboardLocalizationsField[] | undefined;
  "fields[gameCenterLeaderboardReleases]"?: readonly GameCenterLeaderboardReleasesField[] | undefined;
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  "fields[gameCenterChallenges]"?: readonly GameCenterChallengesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("gameCenterDetail" | "gameCenterGroup" | "groupLeaderboard" | "gameCenterLeaderboardSets" | "localizations" | "releases" | "activity" | "challenge")[] | undefined;
  /** At most 50. @deprecated */
  "limit[gameCenterLeaderboardSets]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[localizations]"?: number | undefined;
  /** At most 50. @deprecated */
  "limit[releases]"?: number | undefined;
}

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

export interface InAppPurchasePricePointsEqualizationsGetToManyRelatedQuery {
  "filter[territory]"?: readonly string[] | undefined;
  "filter[inAppPurchaseV2]"?: readonly string[] | undefined;
  "fields[inAppPurchasePricePoints]"?: readonly InAppPurchasePricePointsField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 8000. */
  limit?: number | undefined;
  include?: readonly "territory"[] | undefined;
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

export interface InAppPurchasePriceSchedulesManualPricesGetToManyRelatedQuery {
  "filter[territory]"?: readonly string[] | undefined;
  "fields[inAppPurchasePrices]"?: readonly InAppPurchasePricesField[] | undefined;
  "fields[inAppPurchasePricePoints]"?: readonly InAppPurchasePricePointsField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly InAppPurchasePriceSchedulesAutomaticPricesGetToManyRelatedInclude[] | undefined;
}

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

export interface InAppPurchaseVersionsLocalizationsGetToManyRelatedQuery {
  "fields[inAppPurchaseLocalizations]"?: readonly InAppPurchaseLocalizationsV2Field[] | undefined;
  "fields[inAppPurchaseVersions]"?: readonly InAppPurchaseVersionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "version"[] | undefined;
}

export interface InAppPurchasesV2AppStoreReviewScreenshotGetToOneRelatedQuery {
  "fields[inAppPurchaseAppStoreReviewScreenshots]"?: readonly InAppPurchaseAppStoreReviewScreenshotsField[] | undefined;
  "fields[inAppPurchases]"?: readonly InAppPurchasesV2Field[] | undefined;
  include?: readonly "inAppPurchaseV2"[] | undefined;
}

export interface InAppPurchasesV2ContentGetToOneRelatedQuery {
  "fields[inAppPurchaseContents]"?: readonly InAppPurchaseContentsField[] | undefined;
  "fields[inAppPurchases]"?: readonly InAppPurchasesV2Field[] | undefined;
  include?: readonly "inAppPurchaseV2"[] | undefined;
}

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

export interface InAppPurchasesV2ImagesGetToManyRelatedQuery {
  "fields[inAppPurchaseImages]"?: readonly InAppPurchaseImagesField[] | undefined;
  "fields[inAppPurchases]"?: readonly InAppPurchasesV2Field[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "inAppPurchase"[] | undefined;
}

export interface InAppPurchasesV2InAppPurchaseAvailabilityGetToOneRelatedQuery {
  "fields[inAppPurchaseAvailabilities]"?: readonly InAppPurchaseAvailabilitiesField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  include?: readonly "availableTerritories"[] | undefined;
  /** At most 50. */
  "limit[availableTerritories]"?: number | undefined;
}

export interface InAppPurchasesV2InAppPurchaseLocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface InAppPurchasesV2InAppPurchaseLocalizationsGetToManyRelatedQuery {
  "fields[inAppPurchaseLocalizations]"?: readonly InAppPurchaseLocalizationsField[] | undefined;
  "fields[inAppPurchases]"?: readonly InAppPurchasesV2Field[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "inAppPurchaseV2"[] | undefined;
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

export interface MerchantIdsCertificatesGetToManyRelatedQuery {
  "filter[displayName]"?: readonly string[] | undefined;
  "filter[certificateType]"?: readonly CertificateType[] | undefined;
  "filter[serialNumber]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly ("displayName" | "-displayName" | "certificateType" | "-certificateType" | "serialNumber" | "-serialNumber" | "id" | "-id")[] | undefined;
  "fields[certificates]"?: readonly CertificatesField[] | undefined;
  "fields[passTypeIds]"?: readonly PassTypeIdsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
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

export interface ScmProvidersRepositoriesGetToManyRelatedQuery {
  "filter[id]"?: readonly string[] | undefined;
  "fields[scmRepositories]"?: readonly ScmRepositoriesField[] | undefined;
  "fields[scmProviders]"?: readonly ScmProvidersField[] | undefined;
  "fields[scmGitReferences]"?: readonly ScmGitReferencesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ("scmProvider" | "defaultBranch")[] | undefined;
}

export interface ScmRepositoriesGitReferencesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface ScmRepositoriesGitReferencesGetToManyRelatedQuery {
  "fields[scmGitReferences]"?: readonly ScmGitReferencesField[] | undefined;
  "fields[scmRepositories]"?: readonly ScmRepositoriesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "repository"[] | undefined;
}

export interface ScmRepositoriesPullRequestsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface ScmRepositoriesPullRequestsGetToManyRelatedQuery {
  "fields[scmPullRequests]"?: readonly ScmPullRequestsField[] | undefined;
  "fields[scmRepositories]"?: readonly ScmRepositoriesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "repository"[] | undefined;
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

export interface SubscriptionGroupVersionsLocalizationsGetToManyRelatedQuery {
  "fields[subscriptionGroupLocalizations]"?: readonly SubscriptionGroupLocalizationsV2Field[] | undefined;
  "fields[subscriptionGroupVersions]"?: readonly SubscriptionGroupVersionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "version"[] | undefined;
}

export interface SubscriptionGroupsSubscriptionGroupLocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionGroupsSubscriptionGroupLocalizationsGetToManyRelatedQuery {
  "fields[subscriptionGroupLocalizations]"?: readonly SubscriptionGroupLocalizationsField[] | undefined;
  "fields[subscriptionGroups]"?: readonly SubscriptionGroupsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "subscriptionGroup"[] | undefined;
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

export interface SubscriptionOfferCodesCustomCodesGetToManyRelatedQuery {
  "fields[subscriptionOfferCodeCustomCodes]"?: readonly SubscriptionOfferCodeCustomCodesField[] | undefined;
  "fields[subscriptionOfferCodes]"?: readonly SubscriptionOfferCodesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "offerCode"[] | undefined;
}

export interface SubscriptionOfferCodesOneTimeUseCodesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionOfferCodesOneTimeUseCodesGetToManyRelatedQuery {
  "fields[subscriptionOfferCodeOneTimeUseCodes]"?: readonly SubscriptionOfferCodeOneTimeUseCodesField[] | undefined;
  "fields[subscriptionOfferCodes]"?: readonly SubscriptionOfferCodesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "offerCode"[] | undefined;
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

export interface SubscriptionPricePointsAdjustedEqualizationsGetToManyRelatedQuery {
  "filter[territory]"?: readonly string[] | undefined;
  "filter[subscription]"?: readonly string[] | undefined;
  "filter[upfrontPricePointId]"?: readonly string[] | undefined;
  "filter[planType]": readonly string[];
  "fields[subscriptionPricePoints]"?: readonly SubscriptionPricePointsField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 8000. */
  limit?: number | undefined;
  include?: readonly "territory"[] | undefined;
}

export interface SubscriptionPricePointsEqualizationsGetToManyRelationshipQuery {
  /** At most 8000. */
  limit?: number | undefined;
}

export interface SubscriptionPricePointsEqualizationsGetToManyRelatedQuery {
  "filter[territory]"?: readonly string[] | undefined;
  "filter[subscription]"?: readonly string[] | undefined;
  "filter[upfrontPricePointId]"?: readonly string[] | undefined;
  "filter[planType]"?: readonly string[] | undefined;
  "fields[subscriptionPricePoints]"?: readonly SubscriptionPricePointsField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 8000. */
  limit?: number | undefined;
  include?: readonly "territory"[] | undefined;
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

export interface SubscriptionVersionsLocalizationsGetToManyRelatedQuery {
  "fields[subscriptionLocalizations]"?: readonly SubscriptionLocalizationsV2Field[] | undefined;
  "fields[subscriptionVersions]"?: readonly SubscriptionVersionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "version"[] | undefined;
}

export interface SubscriptionsAppStoreReviewScreenshotGetToOneRelatedQuery {
  "fields[subscriptionAppStoreReviewScreenshots]"?: readonly SubscriptionAppStoreReviewScreenshotsField[] | undefined;
  "fields[subscriptions]"?: readonly SubscriptionsField[] | undefined;
  include?: readonly "subscription"[] | undefined;
}

export interface SubscriptionsImagesGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionsImagesGetToManyRelatedQuery {
  "fields[subscriptionImages]"?: readonly SubscriptionImagesField[] | undefined;
  "fields[subscriptions]"?: readonly SubscriptionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "subscription"[] | undefined;
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

export interface SubscriptionsPlanAvailabilitiesGetToManyRelatedQuery {
  "fields[subscriptionPlanAvailabilities]"?: readonly SubscriptionPlanAvailabilitiesField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "availableTerritories"[] | undefined;
  /** At most 50. */
  "limit[availableTerritories]"?: number | undefined;
}

export interface SubscriptionsPricePointsGetToManyRelationshipQuery {
  /** At most 8000. */
  limit?: number | undefined;
}

export interface SubscriptionsPricePointsGetToManyRelatedQuery {
  "filter[territory]"?: readonly string[] | undefined;
  "filter[upfrontPricePointId]"?: readonly string[] | undefined;
  "filter[planType]"?: readonly string[] | undefined;
  "fields[subscriptionPricePoints]"?: readonly SubscriptionPricePointsField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 8000. */
  limit?: number | undefined;
  include?: readonly "territory"[] | undefined;
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

export interface SubscriptionsPromotedPurchaseGetToOneRelatedQuery {
  "fields[promotedPurchases]"?: readonly PromotedPurchasesField[] | undefined;
  "fields[inAppPurchases]"?: readonly InAppPurchasesV2Field[] | undefined;
  "fields[subscriptions]"?: readonly SubscriptionsField[] | undefined;
  include?: readonly ("inAppPurchaseV2" | "subscription")[] | undefined;
}

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

export interface SubscriptionsSubscriptionAvailabilityGetToOneRelatedQuery {
  "fields[subscriptionAvailabilities]"?: readonly SubscriptionAvailabilitiesField[] | undefined;
  "fields[territories]"?: readonly "currency"[] | undefined;
  include?: readonly "availableTerritories"[] | undefined;
  /** At most 50. */
  "limit[availableTerritories]"?: number | undefined;
}

export interface SubscriptionsSubscriptionLocalizationsGetToManyRelationshipQuery {
  /** At most 200. */
  limit?: number | undefined;
}

export interface SubscriptionsSubscriptionLocalizationsGetToManyRelatedQuery {
  "fields[subscriptionLocalizations]"?: readonly SubscriptionLocalizationsField[] | undefined;
  "fields[subscriptions]"?: readonly SubscriptionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "subscription"[] | undefined;
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

export interface SubscriptionsWinBackOffersGetToManyRelatedQuery {
  "fields[winBackOffers]"?: readonly WinBackOffersField[] | undefined;
  "fields[winBackOfferPrices]"?: readonly WinBackOfferPricesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "prices"[] | undefined;
  /** At most 50. */
  "limit[prices]"?: number | undefined;
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

export interface BetaGroupsBetaTesterUsagesGetMetricsQuery {
  period?: "P7D" | "P30D" | "P90D" | "P365D" | undefined;
  groupBy?: readonly "betaTesters"[] | undefined;
  "filter[betaTesters]"?: string | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

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

export interface GameCenterDetailsRuleBasedMatchmakingRequestsGetMetricsQuery {
  granularity: GameCenterDetailsGranularity;
  groupBy?: readonly "result"[] | undefined;
  "filter[result]"?: GameCenterDetailsResultFilter | undefined;
  sort?: readonly GameCenterDetailsSort[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

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

export interface GameCenterMatchmakingQueuesMatchmakingQueueSizesGetMetricsQuery {
  granularity: GameCenterMatchmakingQueuesGranularity;
  sort?: readonly GameCenterMatchmakingQueuesSort[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface GameCenterMatchmakingQueuesMatchmakingRequestsGetMetricsQuery {
  granularity: GameCenterMatchmakingQueuesGranularity;
  groupBy?: readonly GameCenterMatchmakingQueuesGroupBy[] | undefined;
  "filter[result]"?: GameCenterMatchmakingQueuesResultFilter | undefined;
  "filter[gameCenterDetail]"?: string | undefined;
  sort?: readonly GameCenterMatchmakingQueuesExperimentMatchmakingRequestsGetMetricsSort[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

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

export interface AlternativeDistributionDomainsGetCollectionQuery {
  "fields[alternativeDistributionDomains]"?: readonly AlternativeDistributionDomainsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AlternativeDistributionKeysGetCollectionQuery {
  "exists[app]"?: boolean | undefined;
  "fields[alternativeDistributionKeys]"?: readonly "publicKey"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface AppAssetLibraryRefDataGetCollectionQuery {
  "filter[placementTypes]"?: readonly string[] | undefined;
  "filter[placementProfileGroups]"?: readonly string[] | undefined;
  "filter[features]"?: readonly string[] | undefined;
  "filter[specs]"?: readonly string[] | undefined;
  "fields[appAssetLibraryRefData]"?: readonly AppAssetLibraryRefDataField[] | undefined;
}

export interface AppCategoriesGetCollectionQuery {
  "filter[platforms]"?: readonly Platform[] | undefined;
  "exists[parent]"?: boolean | undefined;
  "fields[appCategories]"?: readonly AppCategoriesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly AppCategoriesInclude[] | undefined;
  /** At most 50. */
  "limit[subcategories]"?: number | undefined;
}

export interface AppEncryptionDeclarationsGetCollectionQuery {
  /** @deprecated */
  "filter[platform]"?: readonly Platform[] | undefined;
  "filter[app]"?: readonly string[] | undefined;
  "filter[builds]"?: readonly string[] | undefined;
  "fields[appEncryptionDeclarations]"?: readonly AppEncryptionDeclarationsField[] | undefined;
  /** @deprecated */
  "fields[apps]"?: readonly AppsField[] | undefined;
  /** @deprecated */
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[appEncryptionDeclarationDocuments]"?: readonly AppEncryptionDeclarationDocumentsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly AppEncryptionDeclarationsInclude[] | undefined;
  /** At most 50. */
  "limit[builds]"?: number | undefined;
}

export interface AppsGetCollectionQuery {
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
  /** At most 200. */
  limit?: number | undefined;
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

export interface BetaAppLocalizationsGetCollectionQuery {
  "filter[locale]"?: readonly string[] | undefined;
  "filter[app]"?: readonly string[] | undefined;
  "fields[betaAppLocalizations]"?: readonly BetaAppLocalizationsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "app"[] | undefined;
}

export interface BetaBuildLocalizationsGetCollectionQuery {
  "filter[locale]"?: readonly string[] | undefined;
  "filter[build]"?: readonly string[] | undefined;
  "fields[betaBuildLocalizations]"?: readonly BetaBuildLocalizationsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "build"[] | undefined;
}

export interface BetaGroupsGetCollectionQuery {
  "filter[name]"?: readonly string[] | undefined;
  "filter[isInternalGroup]"?: readonly string[] | undefined;
  "filter[publicLinkEnabled]"?: readonly string[] | undefined;
  "filter[publicLinkLimitEnabled]"?: readonly string[] | undefined;
  "filter[publicLink]"?: readonly string[] | undefined;
  "filter[app]"?: readonly string[] | undefined;
  "filter[builds]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly BetaGroupsSort[] | undefined;
  "fields[betaGroups]"?: readonly BetaGroupsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[betaTesters]"?: readonly BetaTestersField[] | undefined;
  "fields[betaRecruitmentCriteria]"?: readonly BetaRecruitmentCriteriaField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly BetaGroupsInclude[] | undefined;
  /** At most 50. */
  "limit[betaTesters]"?: number | undefined;
  /** At most 1000. */
  "limit[builds]"?: number | undefined;
}

export interface BetaLicenseAgreementsGetCollectionQuery {
  "filter[app]"?: readonly string[] | undefined;
  "fields[betaLicenseAgreements]"?: readonly BetaLicenseAgreementsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "app"[] | undefined;
}

export interface BetaRecruitmentCriterionOptionsGetCollectionQuery {
  "fields[betaRecruitmentCriterionOptions]"?: readonly "deviceFamilyOsVersions"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface BetaTestersGetCollectionQuery {
  "filter[firstName]"?: readonly string[] | undefined;
  "filter[lastName]"?: readonly string[] | undefined;
  "filter[email]"?: readonly string[] | undefined;
  "filter[inviteType]"?: readonly BetaInviteType[] | undefined;
  "filter[apps]"?: readonly string[] | undefined;
  "filter[betaGroups]"?: readonly string[] | undefined;
  "filter[builds]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly BetaTestersSort[] | undefined;
  "fields[betaTesters]"?: readonly BetaTestersField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[betaGroups]"?: readonly BetaGroupsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly BetaTestersInclude[] | undefined;
  /** At most 50. */
  "limit[apps]"?: number | undefined;
  /** At most 50. */
  "limit[betaGroups]"?: number | undefined;
  /** At most 50. */
  "limit[builds]"?: number | undefined;
}

export interface BuildBetaDetailsGetCollectionQuery {
  "filter[build]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  "fields[buildBetaDetails]"?: readonly BuildBetaDetailsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "build"[] | undefined;
}

export interface BuildsGetCollectionQuery {
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
  /** At most 200. */
  limit?: number | undefined;
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

export interface BundleIdsGetCollectionQuery {
  "filter[name]"?: readonly string[] | undefined;
  "filter[platform]"?: readonly BundleIdPlatform[] | undefined;
  "filter[identifier]"?: readonly string[] | undefined;
  "filter[seedId]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly BundleIdsSort[] | undefined;
  "fields[bundleIds]"?: readonly BundleIdsField[] | undefined;
  "fields[profiles]"?: readonly ProfilesField[] | undefined;
  "fields[bundleIdCapabilities]"?: readonly BundleIdCapabilitiesField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly BundleIdsInclude[] | undefined;
  /** At most 50. */
  "limit[bundleIdCapabilities]"?: number | undefined;
  /** At most 50. */
  "limit[profiles]"?: number | undefined;
}

export interface CertificatesGetCollectionQuery {
  "filter[displayName]"?: readonly string[] | undefined;
  "filter[certificateType]"?: readonly CertificateType[] | undefined;
  "filter[serialNumber]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly CertificatesSort[] | undefined;
  "fields[certificates]"?: readonly CertificatesField[] | undefined;
  "fields[passTypeIds]"?: readonly PassTypeIdsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "passTypeId"[] | undefined;
}

export interface CiMacOsVersionsGetCollectionQuery {
  "fields[ciMacOsVersions]"?: readonly CiMacOsVersionsField[] | undefined;
  "fields[ciXcodeVersions]"?: readonly CiXcodeVersionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "xcodeVersions"[] | undefined;
  /** At most 50. */
  "limit[xcodeVersions]"?: number | undefined;
}

export interface CiProductsGetCollectionQuery {
  "filter[productType]"?: readonly CiProductsProductTypeFilter[] | undefined;
  "filter[app]"?: readonly string[] | undefined;
  "fields[ciProducts]"?: readonly CiProductsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  "fields[bundleIds]"?: readonly BundleIdsField[] | undefined;
  "fields[scmRepositories]"?: readonly ScmRepositoriesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly CiProductsInclude[] | undefined;
  /** At most 50. */
  "limit[primaryRepositories]"?: number | undefined;
}

export interface CiXcodeVersionsGetCollectionQuery {
  "fields[ciXcodeVersions]"?: readonly CiXcodeVersionsField[] | undefined;
  "fields[ciMacOsVersions]"?: readonly CiMacOsVersionsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "macOsVersions"[] | undefined;
  /** At most 50. */
  "limit[macOsVersions]"?: number | undefined;
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

export interface GameCenterGroupsGetCollectionQuery {
  "filter[gameCenterDetails]"?: readonly string[] | undefined;
  "fields[gameCenterGroups]"?: readonly GameCenterGroupsField[] | undefined;
  "fields[gameCenterDetails]"?: readonly GameCenterDetailsField[] | undefined;
  "fields[gameCenterLeaderboards]"?: readonly GameCenterActivitiesGetInstanceGameCenterLeaderboardsField[] | undefined;
  "fields[gameCenterLeaderboardSets]"?: readonly GameCenterDetailsGetInstanceGameCenterLeaderboardSetsField[] | undefined;
  "fields[gameCenterAchievements]"?: readonly GameCenterActivitiesGetInstanceGameCenterAchievementsField[] | undefined;
  "fields[gameCenterActivities]"?: readonly GameCenterActivitiesField[] | undefined;
  "fields[gameCenterChallenges]"?: readonly GameCenterChallengesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
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

export interface GameCenterMatchmakingQueuesGetCollectionQuery {
  "fields[gameCenterMatchmakingQueues]"?: readonly GameCenterMatchmakingQueuesField[] | undefined;
  "fields[gameCenterMatchmakingRuleSets]"?: readonly GameCenterMatchmakingRuleSetsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly GameCenterMatchmakingQueuesInclude[] | undefined;
}

export interface GameCenterMatchmakingRuleSetsGetCollectionQuery {
  "fields[gameCenterMatchmakingRuleSets]"?: readonly GameCenterMatchmakingRuleSetsField[] | undefined;
  "fields[gameCenterMatchmakingTeams]"?: readonly GameCenterMatchmakingTeamsField[] | undefined;
  "fields[gameCenterMatchmakingRules]"?: readonly GameCenterMatchmakingRulesField[] | undefined;
  "fields[gameCenterMatchmakingQueues]"?: readonly GameCenterMatchmakingQueuesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly GameCenterMatchmakingRuleSetsInclude[] | undefined;
  /** At most 50. */
  "limit[matchmakingQueues]"?: number | undefined;
  /** At most 50. */
  "limit[rules]"?: number | undefined;
  /** At most 50. */
  "limit[teams]"?: number | undefined;
}

export interface MarketplaceWebhooksGetCollectionQuery {
  "fields[marketplaceWebhooks]"?: readonly "endpointUrl"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface MerchantIdsGetCollectionQuery {
  "filter[name]"?: readonly string[] | undefined;
  "filter[identifier]"?: readonly string[] | undefined;
  sort?: readonly MerchantIdsSort[] | undefined;
  "fields[merchantIds]"?: readonly MerchantIdsField[] | undefined;
  "fields[certificates]"?: readonly CertificatesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "certificates"[] | undefined;
  /** At most 50. */
  "limit[certificates]"?: number | undefined;
}

export interface PassTypeIdsGetCollectionQuery {
  "filter[name]"?: readonly string[] | undefined;
  "filter[identifier]"?: readonly string[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly PassTypeIdsSort[] | undefined;
  "fields[passTypeIds]"?: readonly PassTypeIdsField[] | undefined;
  "fields[certificates]"?: readonly CertificatesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "certificates"[] | undefined;
  /** At most 50. */
  "limit[certificates]"?: number | undefined;
}

export interface PreReleaseVersionsGetCollectionQuery {
  "filter[builds.buildAudienceType]"?: readonly BuildAudienceType[] | undefined;
  "filter[builds.expired]"?: readonly string[] | undefined;
  "filter[builds.processingState]"?: readonly PreReleaseVersionsBuildsProcessingStateFilter[] | undefined;
  "filter[builds.version]"?: readonly string[] | undefined;
  "filter[platform]"?: readonly Platform[] | undefined;
  "filter[version]"?: readonly string[] | undefined;
  "filter[app]"?: readonly string[] | undefined;
  "filter[builds]"?: readonly string[] | undefined;
  sort?: readonly PreReleaseVersionsSort[] | undefined;
  "fields[preReleaseVersions]"?: readonly PreReleaseVersionsField[] | undefined;
  "fields[builds]"?: readonly BuildsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly PreReleaseVersionsInclude[] | undefined;
  /** At most 50. */
  "limit[builds]"?: number | undefined;
}

export interface ProfilesGetCollectionQuery {
  "filter[name]"?: readonly string[] | undefined;
  "filter[profileType]"?: readonly ProfilesProfileTypeFilter[] | undefined;
  "filter[profileState]"?: readonly ProfilesProfileStateFilter[] | undefined;
  "filter[id]"?: readonly string[] | undefined;
  sort?: readonly ProfilesSort[] | undefined;
  "fields[profiles]"?: readonly ProfilesField[] | undefined;
  "fields[bundleIds]"?: readonly BundleIdsField[] | undefined;
  "fields[devices]"?: readonly DevicesField[] | undefined;
  "fields[certificates]"?: readonly CertificatesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ProfilesInclude[] | undefined;
  /** At most 50. */
  "limit[certificates]"?: number | undefined;
  /** At most 50. */
  "limit[devices]"?: number | undefined;
}

export interface SandboxTestersV2GetCollectionQuery {
  "fields[sandboxTesters]"?: readonly SandboxTestersField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface ScmProvidersGetCollectionQuery {
  "fields[scmProviders]"?: readonly ScmProvidersField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface ScmRepositoriesGetCollectionQuery {
  "filter[id]"?: readonly string[] | undefined;
  "fields[scmRepositories]"?: readonly ScmRepositoriesField[] | undefined;
  "fields[scmProviders]"?: readonly ScmProvidersField[] | undefined;
  "fields[scmGitReferences]"?: readonly ScmGitReferencesField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly ScmRepositoriesInclude[] | undefined;
}

export interface TerritoriesGetCollectionQuery {
  "fields[territories]"?: readonly "currency"[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
}

export interface UserInvitationsGetCollectionQuery {
  "filter[email]"?: readonly string[] | undefined;
  "filter[roles]"?: readonly UserRole[] | undefined;
  "filter[visibleApps]"?: readonly string[] | undefined;
  sort?: readonly UserInvitationsSort[] | undefined;
  "fields[userInvitations]"?: readonly UserInvitationsField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "visibleApps"[] | undefined;
  /** At most 50. */
  "limit[visibleApps]"?: number | undefined;
}

export interface UsersGetCollectionQuery {
  "filter[username]"?: readonly string[] | undefined;
  "filter[roles]"?: readonly UserRole[] | undefined;
  "filter[visibleApps]"?: readonly string[] | undefined;
  sort?: readonly UsersSort[] | undefined;
  "fields[users]"?: readonly UsersField[] | undefined;
  "fields[apps]"?: readonly AppsField[] | undefined;
  /** At most 200. */
  limit?: number | undefined;
  include?: readonly "visibleApps"[] | undefined;
  /** At most 50. */
  "limit[visibleApps]"?: number | undefined;
}

export interface AppAssetLibraryPlacementOrderingRequestsCreateInstanceQuery {
  "fields[appAssetLibraryPlacements]"?: readonly AppAssetLibraryPlacementsField[] | undefined;
  include?: readonly "orderedPlacements"[] | undefined;
  /** At most 50. */
  "limit[orderedPlacements]"?: number | undefined;
  "fields[appAssetLibraryPlacementOrderingRequests]"?: readonly "orderedPlacements"[] | undefined;
}

/** The GET routes that need parameters or a body. */
export interface GetRoutesWithRequiredParameters {
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-accessibilityDeclarations-_id_) */
  "/v1/accessibilityDeclarations/{id}": { path: ById; query: AccessibilityDeclarationsGetInstanceQuery; needs: NeedsPath; data: AccessibilityDeclarationResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-actors) */
  "/v1/actors": { path: None; query: ActorsGetCollectionQuery; needs: NeedsQuery; data: ActorsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-actors-_id_) */
  "/v1/actors/{id}": { path: ById; query: ActorsGetInstanceQuery; needs: NeedsPath; data: ActorResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionDomains-_id_) */
  "/v1/alternativeDistributionDomains/{id}": { path: ById; query: AlternativeDistributionDomainsGetInstanceQuery; needs: NeedsPath; data: AlternativeDistributionDomainResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionKeys-_id_) */
  "/v1/alternativeDistributionKeys/{id}": { path: ById; query: AlternativeDistributionKeysGetInstanceQuery; needs: NeedsPath; data: AlternativeDistributionKeyResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionPackageDeltas-_id_) */
  "/v1/alternativeDistributionPackageDeltas/{id}": { path: ById; query: AlternativeDistributionPackageDeltasGetInstanceQuery; needs: NeedsPath; data: AlternativeDistributionPackageDeltaResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionPackageVariants-_id_) */
  "/v1/alternativeDistributionPackageVariants/{id}": { path: ById; query: AlternativeDistributionPackageVariantsGetInstanceQuery; needs: NeedsPath; data: AlternativeDistributionPackageVariantResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionPackageVersions-_id_) */
  "/v1/alternativeDistributionPackageVersions/{id}": { path: ById; query: AlternativeDistributionPackageVersionsGetInstanceQuery; needs: NeedsPath; data: AlternativeDistributionPackageVersionResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionPackages-_id_) */
  "/v1/alternativeDistributionPackages/{id}": { path: ById; query: AlternativeDistributionPackagesGetInstanceQuery; needs: NeedsPath; data: AlternativeDistributionPackageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsReportInstances-_id_) */
  "/v1/analyticsReportInstances/{id}": { path: ById; query: AnalyticsReportInstancesGetInstanceQuery; needs: NeedsPath; data: AnalyticsReportInstanceResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsReportRequests-_id_) */
  "/v1/analyticsReportRequests/{id}": { path: ById; query: AnalyticsReportRequestsGetInstanceQuery; needs: NeedsPath; data: AnalyticsReportRequestResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsReportSegments-_id_) */
  "/v1/analyticsReportSegments/{id}": { path: ById; query: AnalyticsReportSegmentsGetInstanceQuery; needs: NeedsPath; data: AnalyticsReportSegmentResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsReports-_id_) */
  "/v1/analyticsReports/{id}": { path: ById; query: AnalyticsReportsGetInstanceQuery; needs: NeedsPath; data: AnalyticsReportResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-androidToIosAppMappingDetails-_id_) */
  "/v1/androidToIosAppMappingDetails/{id}": { path: ById; query: AndroidToIosAppMappingDetailsGetInstanceQuery; needs: NeedsPath; data: AndroidToIosAppMappingDetailResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraries-_id_) */
  "/v1/appAssetLibraries/{id}": { path: ById; query: AppAssetLibrariesGetInstanceQuery; needs: NeedsPath; data: AppAssetLibraryResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraryImages-_id_) */
  "/v1/appAssetLibraryImages/{id}": { path: ById; query: AppAssetLibraryImagesGetInstanceQuery; needs: NeedsPath; data: AppAssetLibraryImageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraryPlacements-_id_) */
  "/v1/appAssetLibraryPlacements/{id}": { path: ById; query: AppAssetLibraryPlacementsGetInstanceQuery; needs: NeedsPath; data: AppAssetLibraryPlacementResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraryRefData-_id_) */
  "/v1/appAssetLibraryRefData/{id}": { path: ById; query: AppAssetLibraryRefDataGetInstanceQuery; needs: NeedsPath; data: AppAssetLibraryRefDatumResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraryVideos-_id_) */
  "/v1/appAssetLibraryVideos/{id}": { path: ById; query: AppAssetLibraryVideosGetInstanceQuery; needs: NeedsPath; data: AppAssetLibraryVideoResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appAvailabilities-_id_) */
  "/v2/appAvailabilities/{id}": { path: ById; query: AppAvailabilitiesV2GetInstanceQuery; needs: NeedsPath; data: AppAvailabilityV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCategories-_id_) */
  "/v1/appCategories/{id}": { path: ById; query: AppCategoriesGetInstanceQuery; needs: NeedsPath; data: AppCategoryResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipAdvancedExperienceImages-_id_) */
  "/v1/appClipAdvancedExperienceImages/{id}": { path: ById; query: AppClipAdvancedExperienceImagesGetInstanceQuery; needs: NeedsPath; data: AppClipAdvancedExperienceImageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipAdvancedExperiences-_id_) */
  "/v1/appClipAdvancedExperiences/{id}": { path: ById; query: AppClipAdvancedExperiencesGetInstanceQuery; needs: NeedsPath; data: AppClipAdvancedExperienceResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipAppStoreReviewDetails-_id_) */
  "/v1/appClipAppStoreReviewDetails/{id}": { path: ById; query: AppClipAppStoreReviewDetailsGetInstanceQuery; needs: NeedsPath; data: AppClipAppStoreReviewDetailResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipDefaultExperienceLocalizations-_id_) */
  "/v1/appClipDefaultExperienceLocalizations/{id}": { path: ById; query: AppClipDefaultExperienceLocalizationsGetInstanceQuery; needs: NeedsPath; data: AppClipDefaultExperienceLocalizationResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipDefaultExperiences-_id_) */
  "/v1/appClipDefaultExperiences/{id}": { path: ById; query: AppClipDefaultExperiencesGetInstanceQuery; needs: NeedsPath; data: AppClipDefaultExperienceResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipHeaderImages-_id_) */
  "/v1/appClipHeaderImages/{id}": { path: ById; query: AppClipHeaderImagesGetInstanceQuery; needs: NeedsPath; data: AppClipHeaderImageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClips-_id_) */
  "/v1/appClips/{id}": { path: ById; query: AppClipsGetInstanceQuery; needs: NeedsPath; data: AppClipResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageLocalizations-_id_) */
  "/v1/appCustomProductPageLocalizations/{id}": { path: ById; query: AppCustomProductPageLocalizationsGetInstanceQuery; needs: NeedsPath; data: AppCustomProductPageLocalizationResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageVersions-_id_) */
  "/v1/appCustomProductPageVersions/{id}": { path: ById; query: AppCustomProductPageVersionsGetInstanceQuery; needs: NeedsPath; data: AppCustomProductPageVersionResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPages-_id_) */
  "/v1/appCustomProductPages/{id}": { path: ById; query: AppCustomProductPagesGetInstanceQuery; needs: NeedsPath; data: AppCustomProductPageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEncryptionDeclarationDocuments-_id_) */
  "/v1/appEncryptionDeclarationDocuments/{id}": { path: ById; query: AppEncryptionDeclarationDocumentsGetInstanceQuery; needs: NeedsPath; data: AppEncryptionDeclarationDocumentResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEncryptionDeclarations-_id_) */
  "/v1/appEncryptionDeclarations/{id}": { path: ById; query: AppEncryptionDeclarationsGetInstanceQuery; needs: NeedsPath; data: AppEncryptionDeclarationResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEventLocalizations-_id_) */
  "/v1/appEventLocalizations/{id}": { path: ById; query: AppEventLocalizationsGetInstanceQuery; needs: NeedsPath; data: AppEventLocalizationResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEventScreenshots-_id_) */
  "/v1/appEventScreenshots/{id}": { path: ById; query: AppEventScreenshotsGetInstanceQuery; needs: NeedsPath; data: AppEventScreenshotResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEventVideoClips-_id_) */
  "/v1/appEventVideoClips/{id}": { path: ById; query: AppEventVideoClipsGetInstanceQuery; needs: NeedsPath; data: AppEventVideoClipResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEvents-_id_) */
  "/v1/appEvents/{id}": { path: ById; query: AppEventsGetInstanceQuery; needs: NeedsPath; data: AppEventResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfoLocalizations-_id_) */
  "/v1/appInfoLocalizations/{id}": { path: ById; query: AppInfoLocalizationsGetInstanceQuery; needs: NeedsPath; data: AppInfoLocalizationResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_) */
  "/v1/appInfos/{id}": { path: ById; query: AppInfosGetInstanceQuery; needs: NeedsPath; data: AppInfoResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appPreviewSets-_id_) */
  "/v1/appPreviewSets/{id}": { path: ById; query: AppPreviewSetsGetInstanceQuery; needs: NeedsPath; data: AppPreviewSetResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appPreviews-_id_) */
  "/v1/appPreviews/{id}": { path: ById; query: AppPreviewsGetInstanceQuery; needs: NeedsPath; data: AppPreviewResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v3-appPricePoints-_id_) */
  "/v3/appPricePoints/{id}": { path: ById; query: AppPricePointsV3GetInstanceQuery; needs: NeedsPath; data: AppPricePointV3Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appPriceSchedules-_id_) */
  "/v1/appPriceSchedules/{id}": { path: ById; query: AppPriceSchedulesGetInstanceQuery; needs: NeedsPath; data: AppPriceScheduleResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appScreenshotSets-_id_) */
  "/v1/appScreenshotSets/{id}": { path: ById; query: AppScreenshotSetsGetInstanceQuery; needs: NeedsPath; data: AppScreenshotSetResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appScreenshots-_id_) */
  "/v1/appScreenshots/{id}": { path: ById; query: AppScreenshotsGetInstanceQuery; needs: NeedsPath; data: AppScreenshotResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreReviewAttachments-_id_) */
  "/v1/appStoreReviewAttachments/{id}": { path: ById; query: AppStoreReviewAttachmentsGetInstanceQuery; needs: NeedsPath; data: AppStoreReviewAttachmentResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreReviewDetails-_id_) */
  "/v1/appStoreReviewDetails/{id}": { path: ById; query: AppStoreReviewDetailsGetInstanceQuery; needs: NeedsPath; data: AppStoreReviewDetailResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperimentTreatmentLocalizations-_id_) */
  "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}": { path: ById; query: AppStoreVersionExperimentTreatmentLocalizationsGetInstanceQuery; needs: NeedsPath; data: AppStoreVersionExperimentTreatmentLocalizationResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperimentTreatments-_id_) */
  "/v1/appStoreVersionExperimentTreatments/{id}": { path: ById; query: AppStoreVersionExperimentTreatmentsGetInstanceQuery; needs: NeedsPath; data: AppStoreVersionExperimentTreatmentResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appStoreVersionExperiments-_id_) */
  "/v2/appStoreVersionExperiments/{id}": { path: ById; query: AppStoreVersionExperimentsV2GetInstanceQuery; needs: NeedsPath; data: AppStoreVersionExperimentV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperiments-_id_) @deprecated */
  "/v1/appStoreVersionExperiments/{id}": { path: ById; query: AppStoreVersionExperimentsGetInstanceQuery; needs: NeedsPath; data: AppStoreVersionExperimentResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionLocalizations-_id_) */
  "/v1/appStoreVersionLocalizations/{id}": { path: ById; query: AppStoreVersionLocalizationsGetInstanceQuery; needs: NeedsPath; data: AppStoreVersionLocalizationResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_) */
  "/v1/appStoreVersions/{id}": { path: ById; query: AppStoreVersionsGetInstanceQuery; needs: NeedsPath; data: AppStoreVersionResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_) */
  "/v1/apps/{id}": { path: ById; query: AppsGetInstanceQuery; needs: NeedsPath; data: AppResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundAssetUploadFiles-_id_) */
  "/v1/backgroundAssetUploadFiles/{id}": { path: ById; query: BackgroundAssetUploadFilesGetInstanceQuery; needs: NeedsPath; data: BackgroundAssetUploadFileResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundAssetVersionAppStoreReleases-_id_) */
  "/v1/backgroundAssetVersionAppStoreReleases/{id}": { path: ById; query: BackgroundAssetVersionAppStoreReleasesGetInstanceQuery; needs: NeedsPath; data: BackgroundAssetVersionAppStoreReleaseResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundAssetVersionExternalBetaReleases-_id_) */
  "/v1/backgroundAssetVersionExternalBetaReleases/{id}": { path: ById; query: BackgroundAssetVersionExternalBetaReleasesGetInstanceQuery; needs: NeedsPath; data: BackgroundAssetVersionExternalBetaReleaseResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundAssetVersionInternalBetaReleases-_id_) */
  "/v1/backgroundAssetVersionInternalBetaReleases/{id}": { path: ById; query: BackgroundAssetVersionInternalBetaReleasesGetInstanceQuery; needs: NeedsPath; data: BackgroundAssetVersionInternalBetaReleaseResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundAssetVersions-_id_) */
  "/v1/backgroundAssetVersions/{id}": { path: ById; query: BackgroundAssetVersionsGetInstanceQuery; needs: NeedsPath; data: BackgroundAssetVersionResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundAssets-_id_) */
  "/v1/backgroundAssets/{id}": { path: ById; query: BackgroundAssetsGetInstanceQuery; needs: NeedsPath; data: BackgroundAssetResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppClipInvocations-_id_) */
  "/v1/betaAppClipInvocations/{id}": { path: ById; query: BetaAppClipInvocationsGetInstanceQuery; needs: NeedsPath; data: BetaAppClipInvocationResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppLocalizations-_id_) */
  "/v1/betaAppLocalizations/{id}": { path: ById; query: BetaAppLocalizationsGetInstanceQuery; needs: NeedsPath; data: BetaAppLocalizationResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppReviewDetails) */
  "/v1/betaAppReviewDetails": { path: None; query: BetaAppReviewDetailsGetCollectionQuery; needs: NeedsQuery; data: BetaAppReviewDetailsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppReviewDetails-_id_) */
  "/v1/betaAppReviewDetails/{id}": { path: ById; query: BetaAppReviewDetailsGetInstanceQuery; needs: NeedsPath; data: BetaAppReviewDetailResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppReviewSubmissions) */
  "/v1/betaAppReviewSubmissions": { path: None; query: BetaAppReviewSubmissionsGetCollectionQuery; needs: NeedsQuery; data: BetaAppReviewSubmissionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppReviewSubmissions-_id_) */
  "/v1/betaAppReviewSubmissions/{id}": { path: ById; query: BetaAppReviewSubmissionsGetInstanceQuery; needs: NeedsPath; data: BetaAppReviewSubmissionResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaBuildLocalizations-_id_) */
  "/v1/betaBuildLocalizations/{id}": { path: ById; query: BetaBuildLocalizationsGetInstanceQuery; needs: NeedsPath; data: BetaBuildLocalizationResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaCrashLogs-_id_) */
  "/v1/betaCrashLogs/{id}": { path: ById; query: BetaCrashLogsGetInstanceQuery; needs: NeedsPath; data: BetaCrashLogResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaFeedbackCrashSubmissions-_id_) */
  "/v1/betaFeedbackCrashSubmissions/{id}": { path: ById; query: BetaFeedbackCrashSubmissionsGetInstanceQuery; needs: NeedsPath; data: BetaFeedbackCrashSubmissionResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaFeedbackScreenshotSubmissions-_id_) */
  "/v1/betaFeedbackScreenshotSubmissions/{id}": { path: ById; query: BetaFeedbackScreenshotSubmissionsGetInstanceQuery; needs: NeedsPath; data: BetaFeedbackScreenshotSubmissionResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_) */
  "/v1/betaGroups/{id}": { path: ById; query: BetaGroupsGetInstanceQuery; needs: NeedsPath; data: BetaGroupResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaLicenseAgreements-_id_) */
  "/v1/betaLicenseAgreements/{id}": { path: ById; query: BetaLicenseAgreementsGetInstanceQuery; needs: NeedsPath; data: BetaLicenseAgreementResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaTesters-_id_) */
  "/v1/betaTesters/{id}": { path: ById; query: BetaTestersGetInstanceQuery; needs: NeedsPath; data: BetaTesterResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBetaDetails-_id_) */
  "/v1/buildBetaDetails/{id}": { path: ById; query: BuildBetaDetailsGetInstanceQuery; needs: NeedsPath; data: BuildBetaDetailResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildUploadFiles-_id_) */
  "/v1/buildUploadFiles/{id}": { path: ById; query: BuildUploadFilesGetInstanceQuery; needs: NeedsPath; data: BuildUploadFileResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildUploads-_id_) */
  "/v1/buildUploads/{id}": { path: ById; query: BuildUploadsGetInstanceQuery; needs: NeedsPath; data: BuildUploadResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_) */
  "/v1/builds/{id}": { path: ById; query: BuildsGetInstanceQuery; needs: NeedsPath; data: BuildResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleIds-_id_) */
  "/v1/bundleIds/{id}": { path: ById; query: BundleIdsGetInstanceQuery; needs: NeedsPath; data: BundleIdResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-certificates-_id_) */
  "/v1/certificates/{id}": { path: ById; query: CertificatesGetInstanceQuery; needs: NeedsPath; data: CertificateResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciArtifacts-_id_) */
  "/v1/ciArtifacts/{id}": { path: ById; query: CiArtifactsGetInstanceQuery; needs: NeedsPath; data: CiArtifactResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildActions-_id_) */
  "/v1/ciBuildActions/{id}": { path: ById; query: CiBuildActionsGetInstanceQuery; needs: NeedsPath; data: CiBuildActionResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildRuns-_id_) */
  "/v1/ciBuildRuns/{id}": { path: ById; query: CiBuildRunsGetInstanceQuery; needs: NeedsPath; data: CiBuildRunResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciIssues-_id_) */
  "/v1/ciIssues/{id}": { path: ById; query: CiIssuesGetInstanceQuery; needs: NeedsPath; data: CiIssueResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciMacOsVersions-_id_) */
  "/v1/ciMacOsVersions/{id}": { path: ById; query: CiMacOsVersionsGetInstanceQuery; needs: NeedsPath; data: CiMacOsVersionResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts-_id_) */
  "/v1/ciProducts/{id}": { path: ById; query: CiProductsGetInstanceQuery; needs: NeedsPath; data: CiProductResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciTestResults-_id_) */
  "/v1/ciTestResults/{id}": { path: ById; query: CiTestResultsGetInstanceQuery; needs: NeedsPath; data: CiTestResultResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciWorkflows-_id_) */
  "/v1/ciWorkflows/{id}": { path: ById; query: CiWorkflowsGetInstanceQuery; needs: NeedsPath; data: CiWorkflowResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciXcodeVersions-_id_) */
  "/v1/ciXcodeVersions/{id}": { path: ById; query: CiXcodeVersionsGetInstanceQuery; needs: NeedsPath; data: CiXcodeVersionResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-customerReviewResponses-_id_) */
  "/v1/customerReviewResponses/{id}": { path: ById; query: CustomerReviewResponsesGetInstanceQuery; needs: NeedsPath; data: CustomerReviewResponseV1Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-customerReviews-_id_) */
  "/v1/customerReviews/{id}": { path: ById; query: CustomerReviewsGetInstanceQuery; needs: NeedsPath; data: CustomerReviewResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-devices-_id_) */
  "/v1/devices/{id}": { path: ById; query: DevicesGetInstanceQuery; needs: NeedsPath; data: DeviceResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-endUserLicenseAgreements-_id_) */
  "/v1/endUserLicenseAgreements/{id}": { path: ById; query: EndUserLicenseAgreementsGetInstanceQuery; needs: NeedsPath; data: EndUserLicenseAgreementResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-financeReports) */
  "/v1/financeReports": { path: None; query: FinanceReportsGetCollectionQuery; needs: NeedsQuery; data: Blob; as: "blob" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievementImages-_id_) @deprecated */
  "/v1/gameCenterAchievementImages/{id}": { path: ById; query: GameCenterAchievementImagesGetInstanceQuery; needs: NeedsPath; data: GameCenterAchievementImageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterAchievementImages-_id_) */
  "/v2/gameCenterAchievementImages/{id}": { path: ById; query: GameCenterAchievementImagesV2GetInstanceQuery; needs: NeedsPath; data: GameCenterAchievementImageV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterAchievementLocalizations-_id_) */
  "/v2/gameCenterAchievementLocalizations/{id}": { path: ById; query: GameCenterAchievementLocalizationsV2GetInstanceQuery; needs: NeedsPath; data: GameCenterAchievementLocalizationV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievementLocalizations-_id_) @deprecated */
  "/v1/gameCenterAchievementLocalizations/{id}": { path: ById; query: GameCenterAchievementLocalizationsGetInstanceQuery; needs: NeedsPath; data: GameCenterAchievementLocalizationResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievementReleases-_id_) @deprecated */
  "/v1/gameCenterAchievementReleases/{id}": { path: ById; query: GameCenterAchievementReleasesGetInstanceQuery; needs: NeedsPath; data: GameCenterAchievementReleaseResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterAchievementVersions-_id_) */
  "/v2/gameCenterAchievementVersions/{id}": { path: ById; query: GameCenterAchievementVersionsV2GetInstanceQuery; needs: NeedsPath; data: GameCenterAchievementVersionV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterAchievements-_id_) */
  "/v2/gameCenterAchievements/{id}": { path: ById; query: GameCenterAchievementsV2GetInstanceQuery; needs: NeedsPath; data: GameCenterAchievementV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievements-_id_) @deprecated */
  "/v1/gameCenterAchievements/{id}": { path: ById; query: GameCenterAchievementsGetInstanceQuery; needs: NeedsPath; data: GameCenterAchievementResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivities-_id_) */
  "/v1/gameCenterActivities/{id}": { path: ById; query: GameCenterActivitiesGetInstanceQuery; needs: NeedsPath; data: GameCenterActivityResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivityImages-_id_) */
  "/v1/gameCenterActivityImages/{id}": { path: ById; query: GameCenterActivityImagesGetInstanceQuery; needs: NeedsPath; data: GameCenterActivityImageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivityLocalizations-_id_) */
  "/v1/gameCenterActivityLocalizations/{id}": { path: ById; query: GameCenterActivityLocalizationsGetInstanceQuery; needs: NeedsPath; data: GameCenterActivityLocalizationResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivityVersionReleases-_id_) @deprecated */
  "/v1/gameCenterActivityVersionReleases/{id}": { path: ById; query: GameCenterActivityVersionReleasesGetInstanceQuery; needs: NeedsPath; data: GameCenterActivityVersionReleaseResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivityVersions-_id_) */
  "/v1/gameCenterActivityVersions/{id}": { path: ById; query: GameCenterActivityVersionsGetInstanceQuery; needs: NeedsPath; data: GameCenterActivityVersionResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAppVersions-_id_) */
  "/v1/gameCenterAppVersions/{id}": { path: ById; query: GameCenterAppVersionsGetInstanceQuery; needs: NeedsPath; data: GameCenterAppVersionResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallengeImages-_id_) */
  "/v1/gameCenterChallengeImages/{id}": { path: ById; query: GameCenterChallengeImagesGetInstanceQuery; needs: NeedsPath; data: GameCenterChallengeImageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallengeLocalizations-_id_) */
  "/v1/gameCenterChallengeLocalizations/{id}": { path: ById; query: GameCenterChallengeLocalizationsGetInstanceQuery; needs: NeedsPath; data: GameCenterChallengeLocalizationResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallengeVersionReleases-_id_) @deprecated */
  "/v1/gameCenterChallengeVersionReleases/{id}": { path: ById; query: GameCenterChallengeVersionReleasesGetInstanceQuery; needs: NeedsPath; data: GameCenterChallengeVersionReleaseResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallengeVersions-_id_) */
  "/v1/gameCenterChallengeVersions/{id}": { path: ById; query: GameCenterChallengeVersionsGetInstanceQuery; needs: NeedsPath; data: GameCenterChallengeVersionResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallenges-_id_) */
  "/v1/gameCenterChallenges/{id}": { path: ById; query: GameCenterChallengesGetInstanceQuery; needs: NeedsPath; data: GameCenterChallengeResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_) */
  "/v1/gameCenterDetails/{id}": { path: ById; query: GameCenterDetailsGetInstanceQuery; needs: NeedsPath; data: GameCenterDetailResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_) */
  "/v1/gameCenterGroups/{id}": { path: ById; query: GameCenterGroupsGetInstanceQuery; needs: NeedsPath; data: GameCenterGroupResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardImages-_id_) @deprecated */
  "/v1/gameCenterLeaderboardImages/{id}": { path: ById; query: GameCenterLeaderboardImagesGetInstanceQuery; needs: NeedsPath; data: GameCenterLeaderboardImageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardImages-_id_) */
  "/v2/gameCenterLeaderboardImages/{id}": { path: ById; query: GameCenterLeaderboardImagesV2GetInstanceQuery; needs: NeedsPath; data: GameCenterLeaderboardImageV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardLocalizations-_id_) @deprecated */
  "/v1/gameCenterLeaderboardLocalizations/{id}": { path: ById; query: GameCenterLeaderboardLocalizationsGetInstanceQuery; needs: NeedsPath; data: GameCenterLeaderboardLocalizationResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardLocalizations-_id_) */
  "/v2/gameCenterLeaderboardLocalizations/{id}": { path: ById; query: GameCenterLeaderboardLocalizationsV2GetInstanceQuery; needs: NeedsPath; data: GameCenterLeaderboardLocalizationV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardReleases-_id_) @deprecated */
  "/v1/gameCenterLeaderboardReleases/{id}": { path: ById; query: GameCenterLeaderboardReleasesGetInstanceQuery; needs: NeedsPath; data: GameCenterLeaderboardReleaseResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSetImages-_id_) @deprecated */
  "/v1/gameCenterLeaderboardSetImages/{id}": { path: ById; query: GameCenterLeaderboardSetImagesGetInstanceQuery; needs: NeedsPath; data: GameCenterLeaderboardSetImageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSetImages-_id_) */
  "/v2/gameCenterLeaderboardSetImages/{id}": { path: ById; query: GameCenterLeaderboardSetImagesV2GetInstanceQuery; needs: NeedsPath; data: GameCenterLeaderboardSetImageV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSetLocalizations-_id_) @deprecated */
  "/v1/gameCenterLeaderboardSetLocalizations/{id}": { path: ById; query: GameCenterLeaderboardSetLocalizationsGetInstanceQuery; needs: NeedsPath; data: GameCenterLeaderboardSetLocalizationResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSetLocalizations-_id_) */
  "/v2/gameCenterLeaderboardSetLocalizations/{id}": { path: ById; query: GameCenterLeaderboardSetLocalizationsV2GetInstanceQuery; needs: NeedsPath; data: GameCenterLeaderboardSetLocalizationV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSetMemberLocalizations) */
  "/v1/gameCenterLeaderboardSetMemberLocalizations": { path: None; query: GameCenterLeaderboardSetMemberLocalizationsGetCollectionQuery; needs: NeedsQuery; data: GameCenterLeaderboardSetMemberLocalizationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSetReleases-_id_) @deprecated */
  "/v1/gameCenterLeaderboardSetReleases/{id}": { path: ById; query: GameCenterLeaderboardSetReleasesGetInstanceQuery; needs: NeedsPath; data: GameCenterLeaderboardSetReleaseResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSetVersions-_id_) */
  "/v2/gameCenterLeaderboardSetVersions/{id}": { path: ById; query: GameCenterLeaderboardSetVersionsV2GetInstanceQuery; needs: NeedsPath; data: GameCenterLeaderboardSetVersionV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSets-_id_) */
  "/v2/gameCenterLeaderboardSets/{id}": { path: ById; query: GameCenterLeaderboardSetsV2GetInstanceQuery; needs: NeedsPath; data: GameCenterLeaderboardSetV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSets-_id_) @deprecated */
  "/v1/gameCenterLeaderboardSets/{id}": { path: ById; query: GameCenterLeaderboardSetsGetInstanceQuery; needs: NeedsPath; data: GameCenterLeaderboardSetResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardVersions-_id_) */
  "/v2/gameCenterLeaderboardVersions/{id}": { path: ById; query: GameCenterLeaderboardVersionsV2GetInstanceQuery; needs: NeedsPath; data: GameCenterLeaderboardVersionV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboards-_id_) @deprecated */
  "/v1/gameCenterLeaderboards/{id}": { path: ById; query: GameCenterLeaderboardsGetInstanceQuery; needs: NeedsPath; data: GameCenterLeaderboardResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboards-_id_) */
  "/v2/gameCenterLeaderboards/{id}": { path: ById; query: GameCenterLeaderboardsV2GetInstanceQuery; needs: NeedsPath; data: GameCenterLeaderboardV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingQueues-_id_) */
  "/v1/gameCenterMatchmakingQueues/{id}": { path: ById; query: GameCenterMatchmakingQueuesGetInstanceQuery; needs: NeedsPath; data: GameCenterMatchmakingQueueResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingRuleSets-_id_) */
  "/v1/gameCenterMatchmakingRuleSets/{id}": { path: ById; query: GameCenterMatchmakingRuleSetsGetInstanceQuery; needs: NeedsPath; data: GameCenterMatchmakingRuleSetResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseAppStoreReviewScreenshots-_id_) */
  "/v1/inAppPurchaseAppStoreReviewScreenshots/{id}": { path: ById; query: InAppPurchaseAppStoreReviewScreenshotsGetInstanceQuery; needs: NeedsPath; data: InAppPurchaseAppStoreReviewScreenshotResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseAvailabilities-_id_) */
  "/v1/inAppPurchaseAvailabilities/{id}": { path: ById; query: InAppPurchaseAvailabilitiesGetInstanceQuery; needs: NeedsPath; data: InAppPurchaseAvailabilityResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseContents-_id_) */
  "/v1/inAppPurchaseContents/{id}": { path: ById; query: InAppPurchaseContentsGetInstanceQuery; needs: NeedsPath; data: InAppPurchaseContentResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseImages-_id_) */
  "/v1/inAppPurchaseImages/{id}": { path: ById; query: InAppPurchaseImagesGetInstanceQuery; needs: NeedsPath; data: InAppPurchaseImageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchaseImages-_id_) */
  "/v2/inAppPurchaseImages/{id}": { path: ById; query: InAppPurchaseImagesV2GetInstanceQuery; needs: NeedsPath; data: InAppPurchaseImageV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseLocalizations-_id_) */
  "/v1/inAppPurchaseLocalizations/{id}": { path: ById; query: InAppPurchaseLocalizationsGetInstanceQuery; needs: NeedsPath; data: InAppPurchaseLocalizationResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchaseLocalizations-_id_) */
  "/v2/inAppPurchaseLocalizations/{id}": { path: ById; query: InAppPurchaseLocalizationsV2GetInstanceQuery; needs: NeedsPath; data: InAppPurchaseLocalizationV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseOfferCodeCustomCodes-_id_) */
  "/v1/inAppPurchaseOfferCodeCustomCodes/{id}": { path: ById; query: InAppPurchaseOfferCodeCustomCodesGetInstanceQuery; needs: NeedsPath; data: InAppPurchaseOfferCodeCustomCodeResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseOfferCodeOneTimeUseCodes-_id_) */
  "/v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}": { path: ById; query: InAppPurchaseOfferCodeOneTimeUseCodesGetInstanceQuery; needs: NeedsPath; data: InAppPurchaseOfferCodeOneTimeUseCodeResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseOfferCodes-_id_) */
  "/v1/inAppPurchaseOfferCodes/{id}": { path: ById; query: InAppPurchaseOfferCodesGetInstanceQuery; needs: NeedsPath; data: InAppPurchaseOfferCodeResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchasePriceSchedules-_id_) */
  "/v1/inAppPurchasePriceSchedules/{id}": { path: ById; query: InAppPurchasePriceSchedulesGetInstanceQuery; needs: NeedsPath; data: InAppPurchasePriceScheduleResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseVersions-_id_) */
  "/v1/inAppPurchaseVersions/{id}": { path: ById; query: InAppPurchaseVersionsGetInstanceQuery; needs: NeedsPath; data: InAppPurchaseVersionResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchases-_id_) @deprecated */
  "/v1/inAppPurchases/{id}": { path: ById; query: InAppPurchasesGetInstanceQuery; needs: NeedsPath; data: InAppPurchaseResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_) */
  "/v2/inAppPurchases/{id}": { path: ById; query: InAppPurchasesV2GetInstanceQuery; needs: NeedsPath; data: InAppPurchaseV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-merchantIds-_id_) */
  "/v1/merchantIds/{id}": { path: ById; query: MerchantIdsGetInstanceQuery; needs: NeedsPath; data: MerchantIdResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-nominations) */
  "/v1/nominations": { path: None; query: NominationsGetCollectionQuery; needs: NeedsQuery; data: NominationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-nominations-_id_) */
  "/v1/nominations/{id}": { path: ById; query: NominationsGetInstanceQuery; needs: NeedsPath; data: NominationResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-passTypeIds-_id_) */
  "/v1/passTypeIds/{id}": { path: ById; query: PassTypeIdsGetInstanceQuery; needs: NeedsPath; data: PassTypeIdResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-preReleaseVersions-_id_) */
  "/v1/preReleaseVersions/{id}": { path: ById; query: PreReleaseVersionsGetInstanceQuery; needs: NeedsPath; data: PrereleaseVersionResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_) */
  "/v1/profiles/{id}": { path: ById; query: ProfilesGetInstanceQuery; needs: NeedsPath; data: ProfileResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-promotedPurchases-_id_) */
  "/v1/promotedPurchases/{id}": { path: ById; query: PromotedPurchasesGetInstanceQuery; needs: NeedsPath; data: PromotedPurchaseResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-reviewSubmissions) */
  "/v1/reviewSubmissions": { path: None; query: ReviewSubmissionsGetCollectionQuery; needs: NeedsQuery; data: ReviewSubmissionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-reviewSubmissions-_id_) */
  "/v1/reviewSubmissions/{id}": { path: ById; query: ReviewSubmissionsGetInstanceQuery; needs: NeedsPath; data: ReviewSubmissionResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-routingAppCoverages-_id_) */
  "/v1/routingAppCoverages/{id}": { path: ById; query: RoutingAppCoveragesGetInstanceQuery; needs: NeedsPath; data: RoutingAppCoverageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-salesReports) */
  "/v1/salesReports": { path: None; query: SalesReportsGetCollectionQuery; needs: NeedsQuery; data: Blob; as: "blob" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmGitReferences-_id_) */
  "/v1/scmGitReferences/{id}": { path: ById; query: ScmGitReferencesGetInstanceQuery; needs: NeedsPath; data: ScmGitReferenceResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmProviders-_id_) */
  "/v1/scmProviders/{id}": { path: ById; query: ScmProvidersGetInstanceQuery; needs: NeedsPath; data: ScmProviderResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmPullRequests-_id_) */
  "/v1/scmPullRequests/{id}": { path: ById; query: ScmPullRequestsGetInstanceQuery; needs: NeedsPath; data: ScmPullRequestResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmRepositories-_id_) */
  "/v1/scmRepositories/{id}": { path: ById; query: ScmRepositoriesGetInstanceQuery; needs: NeedsPath; data: ScmRepositoryResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionAppStoreReviewScreenshots-_id_) */
  "/v1/subscriptionAppStoreReviewScreenshots/{id}": { path: ById; query: SubscriptionAppStoreReviewScreenshotsGetInstanceQuery; needs: NeedsPath; data: SubscriptionAppStoreReviewScreenshotResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionAvailabilities-_id_) @deprecated */
  "/v1/subscriptionAvailabilities/{id}": { path: ById; query: SubscriptionAvailabilitiesGetInstanceQuery; needs: NeedsPath; data: SubscriptionAvailabilityResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGracePeriods-_id_) */
  "/v1/subscriptionGracePeriods/{id}": { path: ById; query: SubscriptionGracePeriodsGetInstanceQuery; needs: NeedsPath; data: SubscriptionGracePeriodResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-subscriptionGroupLocalizations-_id_) */
  "/v2/subscriptionGroupLocalizations/{id}": { path: ById; query: SubscriptionGroupLocalizationsV2GetInstanceQuery; needs: NeedsPath; data: SubscriptionGroupLocalizationV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGroupLocalizations-_id_) */
  "/v1/subscriptionGroupLocalizations/{id}": { path: ById; query: SubscriptionGroupLocalizationsGetInstanceQuery; needs: NeedsPath; data: SubscriptionGroupLocalizationResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGroupVersions-_id_) */
  "/v1/subscriptionGroupVersions/{id}": { path: ById; query: SubscriptionGroupVersionsGetInstanceQuery; needs: NeedsPath; data: SubscriptionGroupVersionResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGroups-_id_) */
  "/v1/subscriptionGroups/{id}": { path: ById; query: SubscriptionGroupsGetInstanceQuery; needs: NeedsPath; data: SubscriptionGroupResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionImages-_id_) */
  "/v1/subscriptionImages/{id}": { path: ById; query: SubscriptionImagesGetInstanceQuery; needs: NeedsPath; data: SubscriptionImageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-subscriptionImages-_id_) */
  "/v2/subscriptionImages/{id}": { path: ById; query: SubscriptionImagesV2GetInstanceQuery; needs: NeedsPath; data: SubscriptionImageV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-subscriptionLocalizations-_id_) */
  "/v2/subscriptionLocalizations/{id}": { path: ById; query: SubscriptionLocalizationsV2GetInstanceQuery; needs: NeedsPath; data: SubscriptionLocalizationV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionLocalizations-_id_) */
  "/v1/subscriptionLocalizations/{id}": { path: ById; query: SubscriptionLocalizationsGetInstanceQuery; needs: NeedsPath; data: SubscriptionLocalizationResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionOfferCodeCustomCodes-_id_) */
  "/v1/subscriptionOfferCodeCustomCodes/{id}": { path: ById; query: SubscriptionOfferCodeCustomCodesGetInstanceQuery; needs: NeedsPath; data: SubscriptionOfferCodeCustomCodeResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionOfferCodeOneTimeUseCodes-_id_) */
  "/v1/subscriptionOfferCodeOneTimeUseCodes/{id}": { path: ById; query: SubscriptionOfferCodeOneTimeUseCodesGetInstanceQuery; needs: NeedsPath; data: SubscriptionOfferCodeOneTimeUseCodeResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionOfferCodes-_id_) */
  "/v1/subscriptionOfferCodes/{id}": { path: ById; query: SubscriptionOfferCodesGetInstanceQuery; needs: NeedsPath; data: SubscriptionOfferCodeResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionPlanAvailabilities-_id_) */
  "/v1/subscriptionPlanAvailabilities/{id}": { path: ById; query: SubscriptionPlanAvailabilitiesGetInstanceQuery; needs: NeedsPath; data: SubscriptionPlanAvailabilityResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionPricePoints-_id_) */
  "/v1/subscriptionPricePoints/{id}": { path: ById; query: SubscriptionPricePointsGetInstanceQuery; needs: NeedsPath; data: SubscriptionPricePointResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionPromotionalOffers-_id_) */
  "/v1/subscriptionPromotionalOffers/{id}": { path: ById; query: SubscriptionPromotionalOffersGetInstanceQuery; needs: NeedsPath; data: SubscriptionPromotionalOfferResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionVersions-_id_) */
  "/v1/subscriptionVersions/{id}": { path: ById; query: SubscriptionVersionsGetInstanceQuery; needs: NeedsPath; data: SubscriptionVersionResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_) */
  "/v1/subscriptions/{id}": { path: ById; query: SubscriptionsGetInstanceQuery; needs: NeedsPath; data: SubscriptionResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-userInvitations-_id_) */
  "/v1/userInvitations/{id}": { path: ById; query: UserInvitationsGetInstanceQuery; needs: NeedsPath; data: UserInvitationResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-users-_id_) */
  "/v1/users/{id}": { path: ById; query: UsersGetInstanceQuery; needs: NeedsPath; data: UserResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-webhooks-_id_) */
  "/v1/webhooks/{id}": { path: ById; query: WebhooksGetInstanceQuery; needs: NeedsPath; data: WebhookResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-winBackOffers-_id_) */
  "/v1/winBackOffers/{id}": { path: ById; query: WinBackOffersGetInstanceQuery; needs: NeedsPath; data: WinBackOfferResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionPackageVersions-_id_-relationships-deltas) */
  "/v1/alternativeDistributionPackageVersions/{id}/relationships/deltas": { path: ById; query: AlternativeDistributionPackageVersionsDeltasGetToManyRelationshipQuery; needs: NeedsPath; data: AlternativeDistributionPackageVersionDeltasLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionPackageVersions-_id_-deltas) */
  "/v1/alternativeDistributionPackageVersions/{id}/deltas": { path: ById; query: AlternativeDistributionPackageVersionsDeltasGetToManyRelatedQuery; needs: NeedsPath; data: AlternativeDistributionPackageDeltasResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionPackageVersions-_id_-relationships-variants) */
  "/v1/alternativeDistributionPackageVersions/{id}/relationships/variants": { path: ById; query: AlternativeDistributionPackageVersionsVariantsGetToManyRelationshipQuery; needs: NeedsPath; data: AlternativeDistributionPackageVersionVariantsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionPackageVersions-_id_-variants) */
  "/v1/alternativeDistributionPackageVersions/{id}/variants": { path: ById; query: AlternativeDistributionPackageVersionsVariantsGetToManyRelatedQuery; needs: NeedsPath; data: AlternativeDistributionPackageVariantsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionPackages-_id_-relationships-versions) */
  "/v1/alternativeDistributionPackages/{id}/relationships/versions": { path: ById; query: AlternativeDistributionPackagesVersionsGetToManyRelationshipQuery; needs: NeedsPath; data: AlternativeDistributionPackageVersionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionPackages-_id_-versions) */
  "/v1/alternativeDistributionPackages/{id}/versions": { path: ById; query: AlternativeDistributionPackagesVersionsGetToManyRelatedQuery; needs: NeedsPath; data: AlternativeDistributionPackageVersionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsReportInstances-_id_-relationships-segments) */
  "/v1/analyticsReportInstances/{id}/relationships/segments": { path: ById; query: AnalyticsReportInstancesSegmentsGetToManyRelationshipQuery; needs: NeedsPath; data: AnalyticsReportInstanceSegmentsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsReportInstances-_id_-segments) */
  "/v1/analyticsReportInstances/{id}/segments": { path: ById; query: AnalyticsReportInstancesSegmentsGetToManyRelatedQuery; needs: NeedsPath; data: AnalyticsReportSegmentsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsReportRequests-_id_-relationships-reports) */
  "/v1/analyticsReportRequests/{id}/relationships/reports": { path: ById; query: AnalyticsReportRequestsReportsGetToManyRelationshipQuery; needs: NeedsPath; data: AnalyticsReportRequestReportsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsReportRequests-_id_-reports) */
  "/v1/analyticsReportRequests/{id}/reports": { path: ById; query: AnalyticsReportRequestsReportsGetToManyRelatedQuery; needs: NeedsPath; data: AnalyticsReportsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsReports-_id_-relationships-instances) */
  "/v1/analyticsReports/{id}/relationships/instances": { path: ById; query: AnalyticsReportsInstancesGetToManyRelationshipQuery; needs: NeedsPath; data: AnalyticsReportInstancesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsReports-_id_-instances) */
  "/v1/analyticsReports/{id}/instances": { path: ById; query: AnalyticsReportsInstancesGetToManyRelatedQuery; needs: NeedsPath; data: AnalyticsReportInstancesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraries-_id_-relationships-images) */
  "/v1/appAssetLibraries/{id}/relationships/images": { path: ById; query: AppAssetLibrariesImagesGetToManyRelationshipQuery; needs: NeedsPath; data: AppAssetLibraryImagesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraries-_id_-images) */
  "/v1/appAssetLibraries/{id}/images": { path: ById; query: AppAssetLibrariesImagesGetToManyRelatedQuery; needs: NeedsPath; data: AppAssetLibraryImagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraries-_id_-relationships-videos) */
  "/v1/appAssetLibraries/{id}/relationships/videos": { path: ById; query: AppAssetLibrariesVideosGetToManyRelationshipQuery; needs: NeedsPath; data: AppAssetLibraryVideosLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraries-_id_-videos) */
  "/v1/appAssetLibraries/{id}/videos": { path: ById; query: AppAssetLibrariesVideosGetToManyRelatedQuery; needs: NeedsPath; data: AppAssetLibraryVideosResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraryImages-_id_-relationships-placements) */
  "/v1/appAssetLibraryImages/{id}/relationships/placements": { path: ById; query: AppAssetLibraryImagesPlacementsGetToManyRelationshipQuery; needs: NeedsPath; data: AppAssetLibraryImagePlacementsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraryImages-_id_-placements) */
  "/v1/appAssetLibraryImages/{id}/placements": { path: ById; query: AppAssetLibraryImagesPlacementsGetToManyRelatedQuery; needs: NeedsPath; data: AppAssetLibraryPlacementsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraryVideos-_id_-relationships-placements) */
  "/v1/appAssetLibraryVideos/{id}/relationships/placements": { path: ById; query: AppAssetLibraryVideosPlacementsGetToManyRelationshipQuery; needs: NeedsPath; data: AppAssetLibraryVideoPlacementsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraryVideos-_id_-placements) */
  "/v1/appAssetLibraryVideos/{id}/placements": { path: ById; query: AppAssetLibraryVideosPlacementsGetToManyRelatedQuery; needs: NeedsPath; data: AppAssetLibraryPlacementsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appAvailabilities-_id_-relationships-territoryAvailabilities) */
  "/v2/appAvailabilities/{id}/relationships/territoryAvailabilities": { path: ById; query: AppAvailabilitiesV2TerritoryAvailabilitiesGetToManyRelationshipQuery; needs: NeedsPath; data: AppAvailabilityV2TerritoryAvailabilitiesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appAvailabilities-_id_-territoryAvailabilities) */
  "/v2/appAvailabilities/{id}/territoryAvailabilities": { path: ById; query: AppAvailabilitiesV2TerritoryAvailabilitiesGetToManyRelatedQuery; needs: NeedsPath; data: TerritoryAvailabilitiesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCategories-_id_-relationships-parent) */
  "/v1/appCategories/{id}/relationships/parent": { path: ById; query: None; needs: NeedsPath; data: AppCategoryParentLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCategories-_id_-parent) */
  "/v1/appCategories/{id}/parent": { path: ById; query: AppCategoriesParentGetToOneRelatedQuery; needs: NeedsPath; data: AppCategoryWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCategories-_id_-relationships-subcategories) */
  "/v1/appCategories/{id}/relationships/subcategories": { path: ById; query: AppCategoriesSubcategoriesGetToManyRelationshipQuery; needs: NeedsPath; data: AppCategorySubcategoriesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCategories-_id_-subcategories) */
  "/v1/appCategories/{id}/subcategories": { path: ById; query: AppCategoriesSubcategoriesGetToManyRelatedQuery; needs: NeedsPath; data: AppCategoriesWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipDefaultExperienceLocalizations-_id_-relationships-appClipHeaderImage) */
  "/v1/appClipDefaultExperienceLocalizations/{id}/relationships/appClipHeaderImage": { path: ById; query: None; needs: NeedsPath; data: AppClipDefaultExperienceLocalizationAppClipHeaderImageLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipDefaultExperienceLocalizations-_id_-appClipHeaderImage) */
  "/v1/appClipDefaultExperienceLocalizations/{id}/appClipHeaderImage": { path: ById; query: AppClipDefaultExperienceLocalizationsAppClipHeaderImageGetToOneRelatedQuery; needs: NeedsPath; data: AppClipHeaderImageNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipDefaultExperiences-_id_-relationships-appClipAppStoreReviewDetail) */
  "/v1/appClipDefaultExperiences/{id}/relationships/appClipAppStoreReviewDetail": { path: ById; query: None; needs: NeedsPath; data: AppClipDefaultExperienceAppClipAppStoreReviewDetailLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipDefaultExperiences-_id_-appClipAppStoreReviewDetail) */
  "/v1/appClipDefaultExperiences/{id}/appClipAppStoreReviewDetail": { path: ById; query: AppClipDefaultExperiencesAppClipAppStoreReviewDetailGetToOneRelatedQuery; needs: NeedsPath; data: AppClipAppStoreReviewDetailNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipDefaultExperiences-_id_-relationships-appClipDefaultExperienceLocalizations) */
  "/v1/appClipDefaultExperiences/{id}/relationships/appClipDefaultExperienceLocalizations": { path: ById; query: AppClipDefaultExperiencesAppClipDefaultExperienceLocalizationsGetToManyRelationshipQuery; needs: NeedsPath; data: AppClipDefaultExperienceAppClipDefaultExperienceLocalizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipDefaultExperiences-_id_-appClipDefaultExperienceLocalizations) */
  "/v1/appClipDefaultExperiences/{id}/appClipDefaultExperienceLocalizations": { path: ById; query: AppClipDefaultExperiencesAppClipDefaultExperienceLocalizationsGetToManyRelatedQuery; needs: NeedsPath; data: AppClipDefaultExperienceLocalizationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipDefaultExperiences-_id_-relationships-releaseWithAppStoreVersion) */
  "/v1/appClipDefaultExperiences/{id}/relationships/releaseWithAppStoreVersion": { path: ById; query: None; needs: NeedsPath; data: AppClipDefaultExperienceReleaseWithAppStoreVersionLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipDefaultExperiences-_id_-releaseWithAppStoreVersion) */
  "/v1/appClipDefaultExperiences/{id}/releaseWithAppStoreVersion": { path: ById; query: AppClipDefaultExperiencesReleaseWithAppStoreVersionGetToOneRelatedQuery; needs: NeedsPath; data: AppStoreVersionNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClips-_id_-relationships-appClipAdvancedExperiences) */
  "/v1/appClips/{id}/relationships/appClipAdvancedExperiences": { path: ById; query: AppClipsAppClipAdvancedExperiencesGetToManyRelationshipQuery; needs: NeedsPath; data: AppClipAppClipAdvancedExperiencesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClips-_id_-appClipAdvancedExperiences) */
  "/v1/appClips/{id}/appClipAdvancedExperiences": { path: ById; query: AppClipsAppClipAdvancedExperiencesGetToManyRelatedQuery; needs: NeedsPath; data: AppClipAdvancedExperiencesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClips-_id_-relationships-appClipDefaultExperiences) */
  "/v1/appClips/{id}/relationships/appClipDefaultExperiences": { path: ById; query: AppClipsAppClipDefaultExperiencesGetToManyRelationshipQuery; needs: NeedsPath; data: AppClipAppClipDefaultExperiencesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClips-_id_-appClipDefaultExperiences) */
  "/v1/appClips/{id}/appClipDefaultExperiences": { path: ById; query: AppClipsAppClipDefaultExperiencesGetToManyRelatedQuery; needs: NeedsPath; data: AppClipDefaultExperiencesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageLocalizations-_id_-relationships-appPreviewSets) */
  "/v1/appCustomProductPageLocalizations/{id}/relationships/appPreviewSets": { path: ById; query: AppCustomProductPageLocalizationsAppPreviewSetsGetToManyRelationshipQuery; needs: NeedsPath; data: AppCustomProductPageLocalizationAppPreviewSetsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageLocalizations-_id_-appPreviewSets) */
  "/v1/appCustomProductPageLocalizations/{id}/appPreviewSets": { path: ById; query: AppCustomProductPageLocalizationsAppPreviewSetsGetToManyRelatedQuery; needs: NeedsPath; data: AppPreviewSetsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageLocalizations-_id_-relationships-appScreenshotSets) */
  "/v1/appCustomProductPageLocalizations/{id}/relationships/appScreenshotSets": { path: ById; query: AppCustomProductPageLocalizationsAppScreenshotSetsGetToManyRelationshipQuery; needs: NeedsPath; data: AppCustomProductPageLocalizationAppScreenshotSetsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageLocalizations-_id_-appScreenshotSets) */
  "/v1/appCustomProductPageLocalizations/{id}/appScreenshotSets": { path: ById; query: AppCustomProductPageLocalizationsAppScreenshotSetsGetToManyRelatedQuery; needs: NeedsPath; data: AppScreenshotSetsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageLocalizations-_id_-relationships-placements) */
  "/v1/appCustomProductPageLocalizations/{id}/relationships/placements": { path: ById; query: AppCustomProductPageLocalizationsPlacementsGetToManyRelationshipQuery; needs: NeedsPath; data: AppCustomProductPageLocalizationPlacementsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageLocalizations-_id_-placements) */
  "/v1/appCustomProductPageLocalizations/{id}/placements": { path: ById; query: AppCustomProductPageLocalizationsPlacementsGetToManyRelatedQuery; needs: NeedsPath; data: AppAssetLibraryPlacementsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageLocalizations-_id_-relationships-searchKeywords) */
  "/v1/appCustomProductPageLocalizations/{id}/relationships/searchKeywords": { path: ById; query: AppCustomProductPageLocalizationsSearchKeywordsGetToManyRelationshipQuery; needs: NeedsPath; data: AppCustomProductPageLocalizationSearchKeywordsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageLocalizations-_id_-searchKeywords) */
  "/v1/appCustomProductPageLocalizations/{id}/searchKeywords": { path: ById; query: AppCustomProductPageLocalizationsSearchKeywordsGetToManyRelatedQuery; needs: NeedsPath; data: AppKeywordsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageVersions-_id_-relationships-appCustomProductPageLocalizations) */
  "/v1/appCustomProductPageVersions/{id}/relationships/appCustomProductPageLocalizations": { path: ById; query: AppCustomProductPageVersionsAppCustomProductPageLocalizationsGetToManyRelationshipQuery; needs: NeedsPath; data: AppCustomProductPageVersionAppCustomProductPageLocalizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageVersions-_id_-appCustomProductPageLocalizations) */
  "/v1/appCustomProductPageVersions/{id}/appCustomProductPageLocalizations": { path: ById; query: AppCustomProductPageVersionsAppCustomProductPageLocalizationsGetToManyRelatedQuery; needs: NeedsPath; data: AppCustomProductPageLocalizationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPages-_id_-relationships-appCustomProductPageVersions) */
  "/v1/appCustomProductPages/{id}/relationships/appCustomProductPageVersions": { path: ById; query: AppCustomProductPagesAppCustomProductPageVersionsGetToManyRelationshipQuery; needs: NeedsPath; data: AppCustomProductPageAppCustomProductPageVersionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPages-_id_-appCustomProductPageVersions) */
  "/v1/appCustomProductPages/{id}/appCustomProductPageVersions": { path: ById; query: AppCustomProductPagesAppCustomProductPageVersionsGetToManyRelatedQuery; needs: NeedsPath; data: AppCustomProductPageVersionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEncryptionDeclarations-_id_-relationships-app) @deprecated */
  "/v1/appEncryptionDeclarations/{id}/relationships/app": { path: ById; query: None; needs: NeedsPath; data: AppEncryptionDeclarationAppLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEncryptionDeclarations-_id_-app) @deprecated */
  "/v1/appEncryptionDeclarations/{id}/app": { path: ById; query: AppEncryptionDeclarationsAppGetToOneRelatedQuery; needs: NeedsPath; data: AppWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEncryptionDeclarations-_id_-relationships-appEncryptionDeclarationDocument) */
  "/v1/appEncryptionDeclarations/{id}/relationships/appEncryptionDeclarationDocument": { path: ById; query: None; needs: NeedsPath; data: AppEncryptionDeclarationAppEncryptionDeclarationDocumentLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEncryptionDeclarations-_id_-appEncryptionDeclarationDocument) */
  "/v1/appEncryptionDeclarations/{id}/appEncryptionDeclarationDocument": { path: ById; query: AppEncryptionDeclarationsAppEncryptionDeclarationDocumentGetToOneRelatedQuery; needs: NeedsPath; data: AppEncryptionDeclarationDocumentNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEventLocalizations-_id_-relationships-appEventScreenshots) */
  "/v1/appEventLocalizations/{id}/relationships/appEventScreenshots": { path: ById; query: AppEventLocalizationsAppEventScreenshotsGetToManyRelationshipQuery; needs: NeedsPath; data: AppEventLocalizationAppEventScreenshotsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEventLocalizations-_id_-appEventScreenshots) */
  "/v1/appEventLocalizations/{id}/appEventScreenshots": { path: ById; query: AppEventLocalizationsAppEventScreenshotsGetToManyRelatedQuery; needs: NeedsPath; data: AppEventScreenshotsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEventLocalizations-_id_-relationships-appEventVideoClips) */
  "/v1/appEventLocalizations/{id}/relationships/appEventVideoClips": { path: ById; query: AppEventLocalizationsAppEventVideoClipsGetToManyRelationshipQuery; needs: NeedsPath; data: AppEventLocalizationAppEventVideoClipsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEventLocalizations-_id_-appEventVideoClips) */
  "/v1/appEventLocalizations/{id}/appEventVideoClips": { path: ById; query: AppEventLocalizationsAppEventVideoClipsGetToManyRelatedQuery; needs: NeedsPath; data: AppEventVideoClipsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEventLocalizations-_id_-relationships-placements) */
  "/v1/appEventLocalizations/{id}/relationships/placements": { path: ById; query: AppEventLocalizationsPlacementsGetToManyRelationshipQuery; needs: NeedsPath; data: AppEventLocalizationPlacementsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEventLocalizations-_id_-placements) */
  "/v1/appEventLocalizations/{id}/placements": { path: ById; query: AppEventLocalizationsPlacementsGetToManyRelatedQuery; needs: NeedsPath; data: AppAssetLibraryPlacementsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEvents-_id_-relationships-localizations) */
  "/v1/appEvents/{id}/relationships/localizations": { path: ById; query: AppEventsLocalizationsGetToManyRelationshipQuery; needs: NeedsPath; data: AppEventLocalizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEvents-_id_-localizations) */
  "/v1/appEvents/{id}/localizations": { path: ById; query: AppEventsLocalizationsGetToManyRelatedQuery; needs: NeedsPath; data: AppEventLocalizationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-relationships-ageRatingDeclaration) */
  "/v1/appInfos/{id}/relationships/ageRatingDeclaration": { path: ById; query: None; needs: NeedsPath; data: AppInfoAgeRatingDeclarationLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-ageRatingDeclaration) */
  "/v1/appInfos/{id}/ageRatingDeclaration": { path: ById; query: AppInfosAgeRatingDeclarationGetToOneRelatedQuery; needs: NeedsPath; data: AgeRatingDeclarationNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-relationships-appInfoLocalizations) */
  "/v1/appInfos/{id}/relationships/appInfoLocalizations": { path: ById; query: AppInfosAppInfoLocalizationsGetToManyRelationshipQuery; needs: NeedsPath; data: AppInfoAppInfoLocalizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-appInfoLocalizations) */
  "/v1/appInfos/{id}/appInfoLocalizations": { path: ById; query: AppInfosAppInfoLocalizationsGetToManyRelatedQuery; needs: NeedsPath; data: AppInfoLocalizationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-relationships-primaryCategory) */
  "/v1/appInfos/{id}/relationships/primaryCategory": { path: ById; query: None; needs: NeedsPath; data: AppInfoPrimaryCategoryLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-primaryCategory) */
  "/v1/appInfos/{id}/primaryCategory": { path: ById; query: AppInfosPrimaryCategoryGetToOneRelatedQuery; needs: NeedsPath; data: AppCategoryNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-relationships-primarySubcategoryOne) */
  "/v1/appInfos/{id}/relationships/primarySubcategoryOne": { path: ById; query: None; needs: NeedsPath; data: AppInfoPrimarySubcategoryOneLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-primarySubcategoryOne) */
  "/v1/appInfos/{id}/primarySubcategoryOne": { path: ById; query: AppInfosPrimarySubcategoryOneGetToOneRelatedQuery; needs: NeedsPath; data: AppCategoryNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-relationships-primarySubcategoryTwo) */
  "/v1/appInfos/{id}/relationships/primarySubcategoryTwo": { path: ById; query: None; needs: NeedsPath; data: AppInfoPrimarySubcategoryTwoLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-primarySubcategoryTwo) */
  "/v1/appInfos/{id}/primarySubcategoryTwo": { path: ById; query: AppInfosPrimarySubcategoryTwoGetToOneRelatedQuery; needs: NeedsPath; data: AppCategoryNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-relationships-secondaryCategory) */
  "/v1/appInfos/{id}/relationships/secondaryCategory": { path: ById; query: None; needs: NeedsPath; data: AppInfoSecondaryCategoryLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-secondaryCategory) */
  "/v1/appInfos/{id}/secondaryCategory": { path: ById; query: AppInfosSecondaryCategoryGetToOneRelatedQuery; needs: NeedsPath; data: AppCategoryNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-relationships-secondarySubcategoryOne) */
  "/v1/appInfos/{id}/relationships/secondarySubcategoryOne": { path: ById; query: None; needs: NeedsPath; data: AppInfoSecondarySubcategoryOneLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-secondarySubcategoryOne) */
  "/v1/appInfos/{id}/secondarySubcategoryOne": { path: ById; query: AppInfosSecondarySubcategoryOneGetToOneRelatedQuery; needs: NeedsPath; data: AppCategoryNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-relationships-secondarySubcategoryTwo) */
  "/v1/appInfos/{id}/relationships/secondarySubcategoryTwo": { path: ById; query: None; needs: NeedsPath; data: AppInfoSecondarySubcategoryTwoLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-secondarySubcategoryTwo) */
  "/v1/appInfos/{id}/secondarySubcategoryTwo": { path: ById; query: AppInfosSecondarySubcategoryTwoGetToOneRelatedQuery; needs: NeedsPath; data: AppCategoryNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-relationships-territoryAgeRatings) */
  "/v1/appInfos/{id}/relationships/territoryAgeRatings": { path: ById; query: AppInfosTerritoryAgeRatingsGetToManyRelationshipQuery; needs: NeedsPath; data: AppInfoTerritoryAgeRatingsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-territoryAgeRatings) */
  "/v1/appInfos/{id}/territoryAgeRatings": { path: ById; query: AppInfosTerritoryAgeRatingsGetToManyRelatedQuery; needs: NeedsPath; data: TerritoryAgeRatingsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appPreviewSets-_id_-relationships-appPreviews) */
  "/v1/appPreviewSets/{id}/relationships/appPreviews": { path: ById; query: AppPreviewSetsAppPreviewsGetToManyRelationshipQuery; needs: NeedsPath; data: AppPreviewSetAppPreviewsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appPreviewSets-_id_-appPreviews) */
  "/v1/appPreviewSets/{id}/appPreviews": { path: ById; query: AppPreviewSetsAppPreviewsGetToManyRelatedQuery; needs: NeedsPath; data: AppPreviewsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v3-appPricePoints-_id_-relationships-equalizations) */
  "/v3/appPricePoints/{id}/relationships/equalizations": { path: ById; query: AppPricePointsV3EqualizationsGetToManyRelationshipQuery; needs: NeedsPath; data: AppPricePointV3EqualizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v3-appPricePoints-_id_-equalizations) */
  "/v3/appPricePoints/{id}/equalizations": { path: ById; query: AppPricePointsV3EqualizationsGetToManyRelatedQuery; needs: NeedsPath; data: AppPricePointsV3Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appPriceSchedules-_id_-relationships-automaticPrices) */
  "/v1/appPriceSchedules/{id}/relationships/automaticPrices": { path: ById; query: AppPriceSchedulesAutomaticPricesGetToManyRelationshipQuery; needs: NeedsPath; data: AppPriceScheduleAutomaticPricesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appPriceSchedules-_id_-automaticPrices) */
  "/v1/appPriceSchedules/{id}/automaticPrices": { path: ById; query: AppPriceSchedulesAutomaticPricesGetToManyRelatedQuery; needs: NeedsPath; data: AppPricesV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appPriceSchedules-_id_-relationships-baseTerritory) */
  "/v1/appPriceSchedules/{id}/relationships/baseTerritory": { path: ById; query: None; needs: NeedsPath; data: AppPriceScheduleBaseTerritoryLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appPriceSchedules-_id_-baseTerritory) */
  "/v1/appPriceSchedules/{id}/baseTerritory": { path: ById; query: AppPriceSchedulesBaseTerritoryGetToOneRelatedQuery; needs: NeedsPath; data: TerritoryResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appPriceSchedules-_id_-relationships-manualPrices) */
  "/v1/appPriceSchedules/{id}/relationships/manualPrices": { path: ById; query: AppPriceSchedulesManualPricesGetToManyRelationshipQuery; needs: NeedsPath; data: AppPriceScheduleManualPricesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appPriceSchedules-_id_-manualPrices) */
  "/v1/appPriceSchedules/{id}/manualPrices": { path: ById; query: AppPriceSchedulesManualPricesGetToManyRelatedQuery; needs: NeedsPath; data: AppPricesV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appScreenshotSets-_id_-relationships-appScreenshots) */
  "/v1/appScreenshotSets/{id}/relationships/appScreenshots": { path: ById; query: AppScreenshotSetsAppScreenshotsGetToManyRelationshipQuery; needs: NeedsPath; data: AppScreenshotSetAppScreenshotsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appScreenshotSets-_id_-appScreenshots) */
  "/v1/appScreenshotSets/{id}/appScreenshots": { path: ById; query: AppScreenshotSetsAppScreenshotsGetToManyRelatedQuery; needs: NeedsPath; data: AppScreenshotsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreReviewDetails-_id_-relationships-appStoreReviewAttachments) */
  "/v1/appStoreReviewDetails/{id}/relationships/appStoreReviewAttachments": { path: ById; query: AppStoreReviewDetailsAppStoreReviewAttachmentsGetToManyRelationshipQuery; needs: NeedsPath; data: AppStoreReviewDetailAppStoreReviewAttachmentsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreReviewDetails-_id_-appStoreReviewAttachments) */
  "/v1/appStoreReviewDetails/{id}/appStoreReviewAttachments": { path: ById; query: AppStoreReviewDetailsAppStoreReviewAttachmentsGetToManyRelatedQuery; needs: NeedsPath; data: AppStoreReviewAttachmentsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperimentTreatmentLocalizations-_id_-relationships-appPreviewSets) */
  "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/appPreviewSets": { path: ById; query: AppStoreVersionExperimentTreatmentLocalizationsAppPreviewSetsGetToManyRelationshipQuery; needs: NeedsPath; data: AppStoreVersionExperimentTreatmentLocalizationAppPreviewSetsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperimentTreatmentLocalizations-_id_-appPreviewSets) */
  "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appPreviewSets": { path: ById; query: AppStoreVersionExperimentTreatmentLocalizationsAppPreviewSetsGetToManyRelatedQuery; needs: NeedsPath; data: AppPreviewSetsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperimentTreatmentLocalizations-_id_-relationships-appScreenshotSets) */
  "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/appScreenshotSets": { path: ById; query: AppStoreVersionExperimentTreatmentLocalizationsAppScreenshotSetsGetToManyRelationshipQuery; needs: NeedsPath; data: AppStoreVersionExperimentTreatmentLocalizationAppScreenshotSetsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperimentTreatmentLocalizations-_id_-appScreenshotSets) */
  "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appScreenshotSets": { path: ById; query: AppStoreVersionExperimentTreatmentLocalizationsAppScreenshotSetsGetToManyRelatedQuery; needs: NeedsPath; data: AppScreenshotSetsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperimentTreatmentLocalizations-_id_-relationships-placements) */
  "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/placements": { path: ById; query: AppStoreVersionExperimentTreatmentLocalizationsPlacementsGetToManyRelationshipQuery; needs: NeedsPath; data: AppStoreVersionExperimentTreatmentLocalizationPlacementsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperimentTreatmentLocalizations-_id_-placements) */
  "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/placements": { path: ById; query: AppStoreVersionExperimentTreatmentLocalizationsPlacementsGetToManyRelatedQuery; needs: NeedsPath; data: AppAssetLibraryPlacementsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperimentTreatments-_id_-relationships-appStoreVersionExperimentTreatmentLocalizations) */
  "/v1/appStoreVersionExperimentTreatments/{id}/relationships/appStoreVersionExperimentTreatmentLocalizations": { path: ById; query: AppStoreVersionExperimentTreatmentsAppStoreVersionExperimentTreatmentLocalizationsGetToManyRelationshipQuery; needs: NeedsPath; data: AppStoreVersionExperimentTreatmentAppStoreVersionExperimentTreatmentLocalizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperimentTreatments-_id_-appStoreVersionExperimentTreatmentLocalizations) */
  "/v1/appStoreVersionExperimentTreatments/{id}/appStoreVersionExperimentTreatmentLocalizations": { path: ById; query: AppStoreVersionExperimentTreatmentsAppStoreVersionExperimentTreatmentLocalizationsGetToManyRelatedQuery; needs: NeedsPath; data: AppStoreVersionExperimentTreatmentLocalizationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appStoreVersionExperiments-_id_-relationships-appStoreVersionExperimentTreatments) */
  "/v2/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments": { path: ById; query: AppStoreVersionExperimentsV2AppStoreVersionExperimentTreatmentsGetToManyRelationshipQuery; needs: NeedsPath; data: AppStoreVersionExperimentV2AppStoreVersionExperimentTreatmentsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appStoreVersionExperiments-_id_-appStoreVersionExperimentTreatments) */
  "/v2/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments": { path: ById; query: AppStoreVersionExperimentsV2AppStoreVersionExperimentTreatmentsGetToManyRelatedQuery; needs: NeedsPath; data: AppStoreVersionExperimentTreatmentsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperiments-_id_-relationships-appStoreVersionExperimentTreatments) @deprecated */
  "/v1/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments": { path: ById; query: AppStoreVersionExperimentsAppStoreVersionExperimentTreatmentsGetToManyRelationshipQuery; needs: NeedsPath; data: AppStoreVersionExperimentAppStoreVersionExperimentTreatmentsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperiments-_id_-appStoreVersionExperimentTreatments) @deprecated */
  "/v1/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments": { path: ById; query: AppStoreVersionExperimentsAppStoreVersionExperimentTreatmentsGetToManyRelatedQuery; needs: NeedsPath; data: AppStoreVersionExperimentTreatmentsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionLocalizations-_id_-relationships-appPreviewSets) */
  "/v1/appStoreVersionLocalizations/{id}/relationships/appPreviewSets": { path: ById; query: AppStoreVersionLocalizationsAppPreviewSetsGetToManyRelationshipQuery; needs: NeedsPath; data: AppStoreVersionLocalizationAppPreviewSetsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionLocalizations-_id_-appPreviewSets) */
  "/v1/appStoreVersionLocalizations/{id}/appPreviewSets": { path: ById; query: AppStoreVersionLocalizationsAppPreviewSetsGetToManyRelatedQuery; needs: NeedsPath; data: AppPreviewSetsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionLocalizations-_id_-relationships-appScreenshotSets) */
  "/v1/appStoreVersionLocalizations/{id}/relationships/appScreenshotSets": { path: ById; query: AppStoreVersionLocalizationsAppScreenshotSetsGetToManyRelationshipQuery; needs: NeedsPath; data: AppStoreVersionLocalizationAppScreenshotSetsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionLocalizations-_id_-appScreenshotSets) */
  "/v1/appStoreVersionLocalizations/{id}/appScreenshotSets": { path: ById; query: AppStoreVersionLocalizationsAppScreenshotSetsGetToManyRelatedQuery; needs: NeedsPath; data: AppScreenshotSetsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionLocalizations-_id_-relationships-placements) */
  "/v1/appStoreVersionLocalizations/{id}/relationships/placements": { path: ById; query: AppStoreVersionLocalizationsPlacementsGetToManyRelationshipQuery; needs: NeedsPath; data: AppStoreVersionLocalizationPlacementsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionLocalizations-_id_-placements) */
  "/v1/appStoreVersionLocalizations/{id}/placements": { path: ById; query: AppStoreVersionLocalizationsPlacementsGetToManyRelatedQuery; needs: NeedsPath; data: AppAssetLibraryPlacementsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionLocalizations-_id_-relationships-searchKeywords) */
  "/v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords": { path: ById; query: AppStoreVersionLocalizationsSearchKeywordsGetToManyRelationshipQuery; needs: NeedsPath; data: AppStoreVersionLocalizationSearchKeywordsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionLocalizations-_id_-searchKeywords) */
  "/v1/appStoreVersionLocalizations/{id}/searchKeywords": { path: ById; query: AppStoreVersionLocalizationsSearchKeywordsGetToManyRelatedQuery; needs: NeedsPath; data: AppKeywordsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-alternativeDistributionPackage) */
  "/v1/appStoreVersions/{id}/relationships/alternativeDistributionPackage": { path: ById; query: None; needs: NeedsPath; data: AppStoreVersionAlternativeDistributionPackageLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-alternativeDistributionPackage) */
  "/v1/appStoreVersions/{id}/alternativeDistributionPackage": { path: ById; query: AppStoreVersionsAlternativeDistributionPackageGetToOneRelatedQuery; needs: NeedsPath; data: AlternativeDistributionPackageNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-appClipDefaultExperience) */
  "/v1/appStoreVersions/{id}/relationships/appClipDefaultExperience": { path: ById; query: None; needs: NeedsPath; data: AppStoreVersionAppClipDefaultExperienceLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-appClipDefaultExperience) */
  "/v1/appStoreVersions/{id}/appClipDefaultExperience": { path: ById; query: AppStoreVersionsAppClipDefaultExperienceGetToOneRelatedQuery; needs: NeedsPath; data: AppClipDefaultExperienceNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-appStoreReviewDetail) */
  "/v1/appStoreVersions/{id}/relationships/appStoreReviewDetail": { path: ById; query: None; needs: NeedsPath; data: AppStoreVersionAppStoreReviewDetailLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-appStoreReviewDetail) */
  "/v1/appStoreVersions/{id}/appStoreReviewDetail": { path: ById; query: AppStoreVersionsAppStoreReviewDetailGetToOneRelatedQuery; needs: NeedsPath; data: AppStoreReviewDetailNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-appStoreVersionExperiments) @deprecated */
  "/v1/appStoreVersions/{id}/relationships/appStoreVersionExperiments": { path: ById; query: AppStoreVersionsAppStoreVersionExperimentsGetToManyRelationshipQuery; needs: NeedsPath; data: AppStoreVersionAppStoreVersionExperimentsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-appStoreVersionExperiments) @deprecated */
  "/v1/appStoreVersions/{id}/appStoreVersionExperiments": { path: ById; query: AppStoreVersionsAppStoreVersionExperimentsGetToManyRelatedQuery; needs: NeedsPath; data: AppStoreVersionExperimentsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-appStoreVersionExperimentsV2) */
  "/v1/appStoreVersions/{id}/relationships/appStoreVersionExperimentsV2": { path: ById; query: AppStoreVersionsAppStoreVersionExperimentsV2GetToManyRelationshipQuery; needs: NeedsPath; data: AppStoreVersionAppStoreVersionExperimentsV2LinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-appStoreVersionExperimentsV2) */
  "/v1/appStoreVersions/{id}/appStoreVersionExperimentsV2": { path: ById; query: AppStoreVersionsAppStoreVersionExperimentsV2GetToManyRelatedQuery; needs: NeedsPath; data: AppStoreVersionExperimentsV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-appStoreVersionLocalizations) */
  "/v1/appStoreVersions/{id}/relationships/appStoreVersionLocalizations": { path: ById; query: AppStoreVersionsAppStoreVersionLocalizationsGetToManyRelationshipQuery; needs: NeedsPath; data: AppStoreVersionAppStoreVersionLocalizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-appStoreVersionLocalizations) */
  "/v1/appStoreVersions/{id}/appStoreVersionLocalizations": { path: ById; query: AppStoreVersionsAppStoreVersionLocalizationsGetToManyRelatedQuery; needs: NeedsPath; data: AppStoreVersionLocalizationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-appStoreVersionPhasedRelease) */
  "/v1/appStoreVersions/{id}/relationships/appStoreVersionPhasedRelease": { path: ById; query: None; needs: NeedsPath; data: AppStoreVersionAppStoreVersionPhasedReleaseLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-appStoreVersionPhasedRelease) */
  "/v1/appStoreVersions/{id}/appStoreVersionPhasedRelease": { path: ById; query: AppStoreVersionsAppStoreVersionPhasedReleaseGetToOneRelatedQuery; needs: NeedsPath; data: AppStoreVersionPhasedReleaseWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-appStoreVersionSubmission) @deprecated */
  "/v1/appStoreVersions/{id}/relationships/appStoreVersionSubmission": { path: ById; query: None; needs: NeedsPath; data: AppStoreVersionAppStoreVersionSubmissionLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-appStoreVersionSubmission) @deprecated */
  "/v1/appStoreVersions/{id}/appStoreVersionSubmission": { path: ById; query: AppStoreVersionsAppStoreVersionSubmissionGetToOneRelatedQuery; needs: NeedsPath; data: AppStoreVersionSubmissionResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-build) */
  "/v1/appStoreVersions/{id}/relationships/build": { path: ById; query: None; needs: NeedsPath; data: AppStoreVersionBuildLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-build) */
  "/v1/appStoreVersions/{id}/build": { path: ById; query: AppStoreVersionsBuildGetToOneRelatedQuery; needs: NeedsPath; data: BuildWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-customerReviews) */
  "/v1/appStoreVersions/{id}/relationships/customerReviews": { path: ById; query: AppStoreVersionsCustomerReviewsGetToManyRelationshipQuery; needs: NeedsPath; data: AppStoreVersionCustomerReviewsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-customerReviews) */
  "/v1/appStoreVersions/{id}/customerReviews": { path: ById; query: AppStoreVersionsCustomerReviewsGetToManyRelatedQuery; needs: NeedsPath; data: CustomerReviewsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-gameCenterAppVersion) */
  "/v1/appStoreVersions/{id}/relationships/gameCenterAppVersion": { path: ById; query: None; needs: NeedsPath; data: AppStoreVersionGameCenterAppVersionLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-gameCenterAppVersion) */
  "/v1/appStoreVersions/{id}/gameCenterAppVersion": { path: ById; query: AppStoreVersionsGameCenterAppVersionGetToOneRelatedQuery; needs: NeedsPath; data: GameCenterAppVersionNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-routingAppCoverage) */
  "/v1/appStoreVersions/{id}/relationships/routingAppCoverage": { path: ById; query: None; needs: NeedsPath; data: AppStoreVersionRoutingAppCoverageLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-routingAppCoverage) */
  "/v1/appStoreVersions/{id}/routingAppCoverage": { path: ById; query: AppStoreVersionsRoutingAppCoverageGetToOneRelatedQuery; needs: NeedsPath; data: RoutingAppCoverageNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appTags-_id_-relationships-territories) */
  "/v1/appTags/{id}/relationships/territories": { path: ById; query: AppTagsTerritoriesGetToManyRelationshipQuery; needs: NeedsPath; data: AppTagTerritoriesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appTags-_id_-territories) */
  "/v1/appTags/{id}/territories": { path: ById; query: AppTagsTerritoriesGetToManyRelatedQuery; needs: NeedsPath; data: TerritoriesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-accessibilityDeclarations) */
  "/v1/apps/{id}/relationships/accessibilityDeclarations": { path: ById; query: AppsAccessibilityDeclarationsGetToManyRelationshipQuery; needs: NeedsPath; data: AppAccessibilityDeclarationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-accessibilityDeclarations) */
  "/v1/apps/{id}/accessibilityDeclarations": { path: ById; query: AppsAccessibilityDeclarationsGetToManyRelatedQuery; needs: NeedsPath; data: AccessibilityDeclarationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-alternativeDistributionKey) */
  "/v1/apps/{id}/relationships/alternativeDistributionKey": { path: ById; query: None; needs: NeedsPath; data: AppAlternativeDistributionKeyLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-alternativeDistributionKey) */
  "/v1/apps/{id}/alternativeDistributionKey": { path: ById; query: AppsAlternativeDistributionKeyGetToOneRelatedQuery; needs: NeedsPath; data: AlternativeDistributionKeyNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-analyticsReportRequests) */
  "/v1/apps/{id}/relationships/analyticsReportRequests": { path: ById; query: AppsAnalyticsReportRequestsGetToManyRelationshipQuery; needs: NeedsPath; data: AppAnalyticsReportRequestsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-analyticsReportRequests) */
  "/v1/apps/{id}/analyticsReportRequests": { path: ById; query: AppsAnalyticsReportRequestsGetToManyRelatedQuery; needs: NeedsPath; data: AnalyticsReportRequestsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-androidToIosAppMappingDetails) */
  "/v1/apps/{id}/relationships/androidToIosAppMappingDetails": { path: ById; query: AppsAndroidToIosAppMappingDetailsGetToManyRelationshipQuery; needs: NeedsPath; data: AppAndroidToIosAppMappingDetailsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-androidToIosAppMappingDetails) */
  "/v1/apps/{id}/androidToIosAppMappingDetails": { path: ById; query: AppsAndroidToIosAppMappingDetailsGetToManyRelatedQuery; needs: NeedsPath; data: AndroidToIosAppMappingDetailsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appAvailabilityV2) */
  "/v1/apps/{id}/relationships/appAvailabilityV2": { path: ById; query: None; needs: NeedsPath; data: AppAppAvailabilityV2LinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appAvailabilityV2) */
  "/v1/apps/{id}/appAvailabilityV2": { path: ById; query: AppsAppAvailabilityV2GetToOneRelatedQuery; needs: NeedsPath; data: AppAvailabilityV2NullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appClips) */
  "/v1/apps/{id}/relationships/appClips": { path: ById; query: AppsAppClipsGetToManyRelationshipQuery; needs: NeedsPath; data: AppAppClipsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appClips) */
  "/v1/apps/{id}/appClips": { path: ById; query: AppsAppClipsGetToManyRelatedQuery; needs: NeedsPath; data: AppClipsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appCustomProductPages) */
  "/v1/apps/{id}/relationships/appCustomProductPages": { path: ById; query: AppsAppCustomProductPagesGetToManyRelationshipQuery; needs: NeedsPath; data: AppAppCustomProductPagesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appCustomProductPages) */
  "/v1/apps/{id}/appCustomProductPages": { path: ById; query: AppsAppCustomProductPagesGetToManyRelatedQuery; needs: NeedsPath; data: AppCustomProductPagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appEncryptionDeclarations) */
  "/v1/apps/{id}/relationships/appEncryptionDeclarations": { path: ById; query: AppsAppEncryptionDeclarationsGetToManyRelationshipQuery; needs: NeedsPath; data: AppAppEncryptionDeclarationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appEncryptionDeclarations) */
  "/v1/apps/{id}/appEncryptionDeclarations": { path: ById; query: AppsAppEncryptionDeclarationsGetToManyRelatedQuery; needs: NeedsPath; data: AppEncryptionDeclarationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appEvents) */
  "/v1/apps/{id}/relationships/appEvents": { path: ById; query: AppsAppEventsGetToManyRelationshipQuery; needs: NeedsPath; data: AppAppEventsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appEvents) */
  "/v1/apps/{id}/appEvents": { path: ById; query: AppsAppEventsGetToManyRelatedQuery; needs: NeedsPath; data: AppEventsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appInfos) */
  "/v1/apps/{id}/relationships/appInfos": { path: ById; query: AppsAppInfosGetToManyRelationshipQuery; needs: NeedsPath; data: AppAppInfosLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appInfos) */
  "/v1/apps/{id}/appInfos": { path: ById; query: AppsAppInfosGetToManyRelatedQuery; needs: NeedsPath; data: AppInfosResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appPricePoints) */
  "/v1/apps/{id}/relationships/appPricePoints": { path: ById; query: AppsAppPricePointsGetToManyRelationshipQuery; needs: NeedsPath; data: AppAppPricePointsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appPricePoints) */
  "/v1/apps/{id}/appPricePoints": { path: ById; query: AppsAppPricePointsGetToManyRelatedQuery; needs: NeedsPath; data: AppPricePointsV3Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appPriceSchedule) */
  "/v1/apps/{id}/relationships/appPriceSchedule": { path: ById; query: None; needs: NeedsPath; data: AppAppPriceScheduleLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appPriceSchedule) */
  "/v1/apps/{id}/appPriceSchedule": { path: ById; query: AppsAppPriceScheduleGetToOneRelatedQuery; needs: NeedsPath; data: AppPriceScheduleNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appStoreVersionExperimentsV2) */
  "/v1/apps/{id}/relationships/appStoreVersionExperimentsV2": { path: ById; query: AppsAppStoreVersionExperimentsV2GetToManyRelationshipQuery; needs: NeedsPath; data: AppAppStoreVersionExperimentsV2LinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appStoreVersionExperimentsV2) */
  "/v1/apps/{id}/appStoreVersionExperimentsV2": { path: ById; query: AppsAppStoreVersionExperimentsV2GetToManyRelatedQuery; needs: NeedsPath; data: AppStoreVersionExperimentsV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appStoreVersions) */
  "/v1/apps/{id}/relationships/appStoreVersions": { path: ById; query: AppsAppStoreVersionsGetToManyRelationshipQuery; needs: NeedsPath; data: AppAppStoreVersionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appStoreVersions) */
  "/v1/apps/{id}/appStoreVersions": { path: ById; query: AppsAppStoreVersionsGetToManyRelatedQuery; needs: NeedsPath; data: AppStoreVersionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appTags) */
  "/v1/apps/{id}/relationships/appTags": { path: ById; query: AppsAppTagsGetToManyRelationshipQuery; needs: NeedsPath; data: AppAppTagsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appTags) */
  "/v1/apps/{id}/appTags": { path: ById; query: AppsAppTagsGetToManyRelatedQuery; needs: NeedsPath; data: AppTagsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-assetLibrary) */
  "/v1/apps/{id}/relationships/assetLibrary": { path: ById; query: None; needs: NeedsPath; data: AppAssetLibraryLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-assetLibrary) */
  "/v1/apps/{id}/assetLibrary": { path: ById; query: AppsAssetLibraryGetToOneRelatedQuery; needs: NeedsPath; data: AppAssetLibraryNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-backgroundAssets) */
  "/v1/apps/{id}/relationships/backgroundAssets": { path: ById; query: AppsBackgroundAssetsGetToManyRelationshipQuery; needs: NeedsPath; data: AppBackgroundAssetsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-backgroundAssets) */
  "/v1/apps/{id}/backgroundAssets": { path: ById; query: AppsBackgroundAssetsGetToManyRelatedQuery; needs: NeedsPath; data: BackgroundAssetsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betaAppLocalizations) */
  "/v1/apps/{id}/relationships/betaAppLocalizations": { path: ById; query: AppsBetaAppLocalizationsGetToManyRelationshipQuery; needs: NeedsPath; data: AppBetaAppLocalizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betaAppLocalizations) */
  "/v1/apps/{id}/betaAppLocalizations": { path: ById; query: AppsBetaAppLocalizationsGetToManyRelatedQuery; needs: NeedsPath; data: BetaAppLocalizationsWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betaAppReviewDetail) */
  "/v1/apps/{id}/relationships/betaAppReviewDetail": { path: ById; query: None; needs: NeedsPath; data: AppBetaAppReviewDetailLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betaAppReviewDetail) */
  "/v1/apps/{id}/betaAppReviewDetail": { path: ById; query: AppsBetaAppReviewDetailGetToOneRelatedQuery; needs: NeedsPath; data: BetaAppReviewDetailWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betaFeedbackCrashSubmissions) */
  "/v1/apps/{id}/relationships/betaFeedbackCrashSubmissions": { path: ById; query: AppsBetaFeedbackCrashSubmissionsGetToManyRelationshipQuery; needs: NeedsPath; data: AppBetaFeedbackCrashSubmissionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betaFeedbackCrashSubmissions) */
  "/v1/apps/{id}/betaFeedbackCrashSubmissions": { path: ById; query: AppsBetaFeedbackCrashSubmissionsGetToManyRelatedQuery; needs: NeedsPath; data: BetaFeedbackCrashSubmissionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betaFeedbackScreenshotSubmissions) */
  "/v1/apps/{id}/relationships/betaFeedbackScreenshotSubmissions": { path: ById; query: AppsBetaFeedbackScreenshotSubmissionsGetToManyRelationshipQuery; needs: NeedsPath; data: AppBetaFeedbackScreenshotSubmissionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betaFeedbackScreenshotSubmissions) */
  "/v1/apps/{id}/betaFeedbackScreenshotSubmissions": { path: ById; query: AppsBetaFeedbackScreenshotSubmissionsGetToManyRelatedQuery; needs: NeedsPath; data: BetaFeedbackScreenshotSubmissionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betaGroups) */
  "/v1/apps/{id}/relationships/betaGroups": { path: ById; query: AppsBetaGroupsGetToManyRelationshipQuery; needs: NeedsPath; data: AppBetaGroupsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betaGroups) */
  "/v1/apps/{id}/betaGroups": { path: ById; query: AppsBetaGroupsGetToManyRelatedQuery; needs: NeedsPath; data: BetaGroupsWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betaLicenseAgreement) */
  "/v1/apps/{id}/relationships/betaLicenseAgreement": { path: ById; query: None; needs: NeedsPath; data: AppBetaLicenseAgreementLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betaLicenseAgreement) */
  "/v1/apps/{id}/betaLicenseAgreement": { path: ById; query: AppsBetaLicenseAgreementGetToOneRelatedQuery; needs: NeedsPath; data: BetaLicenseAgreementWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-buildUploads) */
  "/v1/apps/{id}/relationships/buildUploads": { path: ById; query: AppsBuildUploadsGetToManyRelationshipQuery; needs: NeedsPath; data: AppBuildUploadsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-buildUploads) */
  "/v1/apps/{id}/buildUploads": { path: ById; query: AppsBuildUploadsGetToManyRelatedQuery; needs: NeedsPath; data: BuildUploadsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-builds) */
  "/v1/apps/{id}/relationships/builds": { path: ById; query: AppsBuildsGetToManyRelationshipQuery; needs: NeedsPath; data: AppBuildsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-builds) */
  "/v1/apps/{id}/builds": { path: ById; query: AppsBuildsGetToManyRelatedQuery; needs: NeedsPath; data: BuildsWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-ciProduct) */
  "/v1/apps/{id}/relationships/ciProduct": { path: ById; query: None; needs: NeedsPath; data: AppCiProductLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-ciProduct) */
  "/v1/apps/{id}/ciProduct": { path: ById; query: AppsCiProductGetToOneRelatedQuery; needs: NeedsPath; data: CiProductNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-customerReviewSummarizations) */
  "/v1/apps/{id}/customerReviewSummarizations": { path: ById; query: AppsCustomerReviewSummarizationsGetToManyRelatedQuery; needs: NeedsPathQuery; data: CustomerReviewSummarizationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-customerReviews) */
  "/v1/apps/{id}/relationships/customerReviews": { path: ById; query: AppsCustomerReviewsGetToManyRelationshipQuery; needs: NeedsPath; data: AppCustomerReviewsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-customerReviews) */
  "/v1/apps/{id}/customerReviews": { path: ById; query: AppsCustomerReviewsGetToManyRelatedQuery; needs: NeedsPath; data: CustomerReviewsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-endUserLicenseAgreement) */
  "/v1/apps/{id}/relationships/endUserLicenseAgreement": { path: ById; query: None; needs: NeedsPath; data: AppEndUserLicenseAgreementLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-endUserLicenseAgreement) */
  "/v1/apps/{id}/endUserLicenseAgreement": { path: ById; query: AppsEndUserLicenseAgreementGetToOneRelatedQuery; needs: NeedsPath; data: EndUserLicenseAgreementWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-gameCenterDetail) */
  "/v1/apps/{id}/relationships/gameCenterDetail": { path: ById; query: None; needs: NeedsPath; data: AppGameCenterDetailLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-gameCenterDetail) */
  "/v1/apps/{id}/gameCenterDetail": { path: ById; query: AppsGameCenterDetailGetToOneRelatedQuery; needs: NeedsPath; data: GameCenterDetailNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-gameCenterEnabledVersions) @deprecated */
  "/v1/apps/{id}/relationships/gameCenterEnabledVersions": { path: ById; query: AppsGameCenterEnabledVersionsGetToManyRelationshipQuery; needs: NeedsPath; data: AppGameCenterEnabledVersionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-gameCenterEnabledVersions) @deprecated */
  "/v1/apps/{id}/gameCenterEnabledVersions": { path: ById; query: AppsGameCenterEnabledVersionsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterEnabledVersionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-inAppPurchases) @deprecated */
  "/v1/apps/{id}/relationships/inAppPurchases": { path: ById; query: AppsInAppPurchasesGetToManyRelationshipQuery; needs: NeedsPath; data: AppInAppPurchasesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-inAppPurchases) @deprecated */
  "/v1/apps/{id}/inAppPurchases": { path: ById; query: AppsInAppPurchasesGetToManyRelatedQuery; needs: NeedsPath; data: InAppPurchasesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-inAppPurchasesV2) */
  "/v1/apps/{id}/relationships/inAppPurchasesV2": { path: ById; query: AppsInAppPurchasesV2GetToManyRelationshipQuery; needs: NeedsPath; data: AppInAppPurchasesV2LinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-inAppPurchasesV2) */
  "/v1/apps/{id}/inAppPurchasesV2": { path: ById; query: AppsInAppPurchasesV2GetToManyRelatedQuery; needs: NeedsPath; data: InAppPurchasesV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-marketplaceSearchDetail) */
  "/v1/apps/{id}/relationships/marketplaceSearchDetail": { path: ById; query: None; needs: NeedsPath; data: AppMarketplaceSearchDetailLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-marketplaceSearchDetail) */
  "/v1/apps/{id}/marketplaceSearchDetail": { path: ById; query: AppsMarketplaceSearchDetailGetToOneRelatedQuery; needs: NeedsPath; data: MarketplaceSearchDetailNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-perfPowerMetrics) */
  "/v1/apps/{id}/perfPowerMetrics": { path: ById; query: AppsPerfPowerMetricsGetToManyRelatedQuery; needs: NeedsPath; data: xcodeMetrics; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-performanceOverviews) */
  "/v1/apps/{id}/performanceOverviews": { path: ById; query: AppsPerformanceOverviewsGetToManyRelatedQuery; needs: NeedsPath; data: xcodeOverview; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-preReleaseVersions) */
  "/v1/apps/{id}/relationships/preReleaseVersions": { path: ById; query: AppsPreReleaseVersionsGetToManyRelationshipQuery; needs: NeedsPath; data: AppPreReleaseVersionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-preReleaseVersions) */
  "/v1/apps/{id}/preReleaseVersions": { path: ById; query: AppsPreReleaseVersionsGetToManyRelatedQuery; needs: NeedsPath; data: PreReleaseVersionsWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-promotedPurchases) */
  "/v1/apps/{id}/relationships/promotedPurchases": { path: ById; query: AppsPromotedPurchasesGetToManyRelationshipQuery; needs: NeedsPath; data: AppPromotedPurchasesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-promotedPurchases) */
  "/v1/apps/{id}/promotedPurchases": { path: ById; query: AppsPromotedPurchasesGetToManyRelatedQuery; needs: NeedsPath; data: PromotedPurchasesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-reviewSubmissions) */
  "/v1/apps/{id}/relationships/reviewSubmissions": { path: ById; query: AppsReviewSubmissionsGetToManyRelationshipQuery; needs: NeedsPath; data: AppReviewSubmissionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-reviewSubmissions) */
  "/v1/apps/{id}/reviewSubmissions": { path: ById; query: AppsReviewSubmissionsGetToManyRelatedQuery; needs: NeedsPath; data: ReviewSubmissionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-searchKeywords) */
  "/v1/apps/{id}/relationships/searchKeywords": { path: ById; query: AppsSearchKeywordsGetToManyRelationshipQuery; needs: NeedsPath; data: AppSearchKeywordsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-searchKeywords) */
  "/v1/apps/{id}/searchKeywords": { path: ById; query: AppsSearchKeywordsGetToManyRelatedQuery; needs: NeedsPath; data: AppKeywordsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-subscriptionGracePeriod) */
  "/v1/apps/{id}/relationships/subscriptionGracePeriod": { path: ById; query: None; needs: NeedsPath; data: AppSubscriptionGracePeriodLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-subscriptionGracePeriod) */
  "/v1/apps/{id}/subscriptionGracePeriod": { path: ById; query: AppsSubscriptionGracePeriodGetToOneRelatedQuery; needs: NeedsPath; data: SubscriptionGracePeriodNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-subscriptionGroups) */
  "/v1/apps/{id}/relationships/subscriptionGroups": { path: ById; query: AppsSubscriptionGroupsGetToManyRelationshipQuery; needs: NeedsPath; data: AppSubscriptionGroupsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-subscriptionGroups) */
  "/v1/apps/{id}/subscriptionGroups": { path: ById; query: AppsSubscriptionGroupsGetToManyRelatedQuery; needs: NeedsPath; data: SubscriptionGroupsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-webhooks) */
  "/v1/apps/{id}/relationships/webhooks": { path: ById; query: AppsWebhooksGetToManyRelationshipQuery; needs: NeedsPath; data: AppWebhooksLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-webhooks) */
  "/v1/apps/{id}/webhooks": { path: ById; query: AppsWebhooksGetToManyRelatedQuery; needs: NeedsPath; data: WebhooksResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundAssetVersions-_id_-relationships-backgroundAssetUploadFiles) */
  "/v1/backgroundAssetVersions/{id}/relationships/backgroundAssetUploadFiles": { path: ById; query: BackgroundAssetVersionsBackgroundAssetUploadFilesGetToManyRelationshipQuery; needs: NeedsPath; data: BackgroundAssetVersionBackgroundAssetUploadFilesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundAssetVersions-_id_-backgroundAssetUploadFiles) */
  "/v1/backgroundAssetVersions/{id}/backgroundAssetUploadFiles": { path: ById; query: BackgroundAssetVersionsBackgroundAssetUploadFilesGetToManyRelatedQuery; needs: NeedsPath; data: BackgroundAssetUploadFilesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundAssets-_id_-relationships-versions) */
  "/v1/backgroundAssets/{id}/relationships/versions": { path: ById; query: BackgroundAssetsVersionsGetToManyRelationshipQuery; needs: NeedsPath; data: BackgroundAssetVersionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundAssets-_id_-versions) */
  "/v1/backgroundAssets/{id}/versions": { path: ById; query: BackgroundAssetsVersionsGetToManyRelatedQuery; needs: NeedsPath; data: BackgroundAssetVersionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppLocalizations-_id_-relationships-app) */
  "/v1/betaAppLocalizations/{id}/relationships/app": { path: ById; query: None; needs: NeedsPath; data: BetaAppLocalizationAppLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppLocalizations-_id_-app) */
  "/v1/betaAppLocalizations/{id}/app": { path: ById; query: BetaAppLocalizationsAppGetToOneRelatedQuery; needs: NeedsPath; data: AppWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppReviewDetails-_id_-relationships-app) */
  "/v1/betaAppReviewDetails/{id}/relationships/app": { path: ById; query: None; needs: NeedsPath; data: BetaAppReviewDetailAppLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppReviewDetails-_id_-app) */
  "/v1/betaAppReviewDetails/{id}/app": { path: ById; query: BetaAppReviewDetailsAppGetToOneRelatedQuery; needs: NeedsPath; data: AppWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppReviewSubmissions-_id_-relationships-build) */
  "/v1/betaAppReviewSubmissions/{id}/relationships/build": { path: ById; query: None; needs: NeedsPath; data: BetaAppReviewSubmissionBuildLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppReviewSubmissions-_id_-build) */
  "/v1/betaAppReviewSubmissions/{id}/build": { path: ById; query: BetaAppReviewSubmissionsBuildGetToOneRelatedQuery; needs: NeedsPath; data: BuildWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaBuildLocalizations-_id_-relationships-build) */
  "/v1/betaBuildLocalizations/{id}/relationships/build": { path: ById; query: None; needs: NeedsPath; data: BetaBuildLocalizationBuildLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaBuildLocalizations-_id_-build) */
  "/v1/betaBuildLocalizations/{id}/build": { path: ById; query: BetaBuildLocalizationsBuildGetToOneRelatedQuery; needs: NeedsPath; data: BuildWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaFeedbackCrashSubmissions-_id_-relationships-crashLog) */
  "/v1/betaFeedbackCrashSubmissions/{id}/relationships/crashLog": { path: ById; query: None; needs: NeedsPath; data: BetaFeedbackCrashSubmissionCrashLogLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaFeedbackCrashSubmissions-_id_-crashLog) */
  "/v1/betaFeedbackCrashSubmissions/{id}/crashLog": { path: ById; query: BetaFeedbackCrashSubmissionsCrashLogGetToOneRelatedQuery; needs: NeedsPath; data: BetaCrashLogNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-relationships-app) */
  "/v1/betaGroups/{id}/relationships/app": { path: ById; query: None; needs: NeedsPath; data: BetaGroupAppLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-app) */
  "/v1/betaGroups/{id}/app": { path: ById; query: BetaGroupsAppGetToOneRelatedQuery; needs: NeedsPath; data: AppWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-relationships-betaRecruitmentCriteria) */
  "/v1/betaGroups/{id}/relationships/betaRecruitmentCriteria": { path: ById; query: None; needs: NeedsPath; data: BetaGroupBetaRecruitmentCriteriaLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-betaRecruitmentCriteria) */
  "/v1/betaGroups/{id}/betaRecruitmentCriteria": { path: ById; query: BetaGroupsBetaRecruitmentCriteriaGetToOneRelatedQuery; needs: NeedsPath; data: BetaRecruitmentCriterionNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-relationships-betaRecruitmentCriterionCompatibleBuildCheck) */
  "/v1/betaGroups/{id}/relationships/betaRecruitmentCriterionCompatibleBuildCheck": { path: ById; query: None; needs: NeedsPath; data: BetaGroupBetaRecruitmentCriterionCompatibleBuildCheckLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-betaRecruitmentCriterionCompatibleBuildCheck) */
  "/v1/betaGroups/{id}/betaRecruitmentCriterionCompatibleBuildCheck": { path: ById; query: BetaGroupsBetaRecruitmentCriterionCompatibleBuildCheckGetToOneRelatedQuery; needs: NeedsPath; data: BetaRecruitmentCriterionCompatibleBuildCheckResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-relationships-betaTesters) */
  "/v1/betaGroups/{id}/relationships/betaTesters": { path: ById; query: BetaGroupsBetaTestersGetToManyRelationshipQuery; needs: NeedsPath; data: BetaGroupBetaTestersLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-betaTesters) */
  "/v1/betaGroups/{id}/betaTesters": { path: ById; query: BetaGroupsBetaTestersGetToManyRelatedQuery; needs: NeedsPath; data: BetaTestersWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-relationships-builds) */
  "/v1/betaGroups/{id}/relationships/builds": { path: ById; query: BetaGroupsBuildsGetToManyRelationshipQuery; needs: NeedsPath; data: BetaGroupBuildsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-builds) */
  "/v1/betaGroups/{id}/builds": { path: ById; query: BetaGroupsBuildsGetToManyRelatedQuery; needs: NeedsPath; data: BuildsWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaLicenseAgreements-_id_-relationships-app) */
  "/v1/betaLicenseAgreements/{id}/relationships/app": { path: ById; query: None; needs: NeedsPath; data: BetaLicenseAgreementAppLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaLicenseAgreements-_id_-app) */
  "/v1/betaLicenseAgreements/{id}/app": { path: ById; query: BetaLicenseAgreementsAppGetToOneRelatedQuery; needs: NeedsPath; data: AppWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaTesters-_id_-relationships-apps) */
  "/v1/betaTesters/{id}/relationships/apps": { path: ById; query: BetaTestersAppsGetToManyRelationshipQuery; needs: NeedsPath; data: BetaTesterAppsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaTesters-_id_-apps) */
  "/v1/betaTesters/{id}/apps": { path: ById; query: BetaTestersAppsGetToManyRelatedQuery; needs: NeedsPath; data: AppsWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaTesters-_id_-relationships-betaGroups) */
  "/v1/betaTesters/{id}/relationships/betaGroups": { path: ById; query: BetaTestersBetaGroupsGetToManyRelationshipQuery; needs: NeedsPath; data: BetaTesterBetaGroupsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaTesters-_id_-betaGroups) */
  "/v1/betaTesters/{id}/betaGroups": { path: ById; query: BetaTestersBetaGroupsGetToManyRelatedQuery; needs: NeedsPath; data: BetaGroupsWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaTesters-_id_-relationships-builds) */
  "/v1/betaTesters/{id}/relationships/builds": { path: ById; query: BetaTestersBuildsGetToManyRelationshipQuery; needs: NeedsPath; data: BetaTesterBuildsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaTesters-_id_-builds) */
  "/v1/betaTesters/{id}/builds": { path: ById; query: BetaTestersBuildsGetToManyRelatedQuery; needs: NeedsPath; data: BuildsWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBetaDetails-_id_-relationships-build) */
  "/v1/buildBetaDetails/{id}/relationships/build": { path: ById; query: None; needs: NeedsPath; data: BuildBetaDetailBuildLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBetaDetails-_id_-build) */
  "/v1/buildBetaDetails/{id}/build": { path: ById; query: BuildBetaDetailsBuildGetToOneRelatedQuery; needs: NeedsPath; data: BuildNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBundles-_id_-relationships-appClipDomainCacheStatus) */
  "/v1/buildBundles/{id}/relationships/appClipDomainCacheStatus": { path: ById; query: None; needs: NeedsPath; data: BuildBundleAppClipDomainCacheStatusLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBundles-_id_-appClipDomainCacheStatus) */
  "/v1/buildBundles/{id}/appClipDomainCacheStatus": { path: ById; query: BuildBundlesAppClipDomainCacheStatusGetToOneRelatedQuery; needs: NeedsPath; data: AppClipDomainStatusResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBundles-_id_-relationships-appClipDomainDebugStatus) */
  "/v1/buildBundles/{id}/relationships/appClipDomainDebugStatus": { path: ById; query: None; needs: NeedsPath; data: BuildBundleAppClipDomainDebugStatusLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBundles-_id_-appClipDomainDebugStatus) */
  "/v1/buildBundles/{id}/appClipDomainDebugStatus": { path: ById; query: BuildBundlesAppClipDomainDebugStatusGetToOneRelatedQuery; needs: NeedsPath; data: AppClipDomainStatusResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBundles-_id_-relationships-betaAppClipInvocations) */
  "/v1/buildBundles/{id}/relationships/betaAppClipInvocations": { path: ById; query: BuildBundlesBetaAppClipInvocationsGetToManyRelationshipQuery; needs: NeedsPath; data: BuildBundleBetaAppClipInvocationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBundles-_id_-betaAppClipInvocations) */
  "/v1/buildBundles/{id}/betaAppClipInvocations": { path: ById; query: BuildBundlesBetaAppClipInvocationsGetToManyRelatedQuery; needs: NeedsPath; data: BetaAppClipInvocationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBundles-_id_-relationships-buildBundleFileSizes) */
  "/v1/buildBundles/{id}/relationships/buildBundleFileSizes": { path: ById; query: BuildBundlesBuildBundleFileSizesGetToManyRelationshipQuery; needs: NeedsPath; data: BuildBundleBuildBundleFileSizesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBundles-_id_-buildBundleFileSizes) */
  "/v1/buildBundles/{id}/buildBundleFileSizes": { path: ById; query: BuildBundlesBuildBundleFileSizesGetToManyRelatedQuery; needs: NeedsPath; data: BuildBundleFileSizesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildUploads-_id_-relationships-buildUploadFiles) */
  "/v1/buildUploads/{id}/relationships/buildUploadFiles": { path: ById; query: BuildUploadsBuildUploadFilesGetToManyRelationshipQuery; needs: NeedsPath; data: BuildUploadBuildUploadFilesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildUploads-_id_-buildUploadFiles) */
  "/v1/buildUploads/{id}/buildUploadFiles": { path: ById; query: BuildUploadsBuildUploadFilesGetToManyRelatedQuery; needs: NeedsPath; data: BuildUploadFilesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-app) */
  "/v1/builds/{id}/relationships/app": { path: ById; query: None; needs: NeedsPath; data: BuildAppLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-app) */
  "/v1/builds/{id}/app": { path: ById; query: BuildsAppGetToOneRelatedQuery; needs: NeedsPath; data: AppWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-appEncryptionDeclaration) */
  "/v1/builds/{id}/relationships/appEncryptionDeclaration": { path: ById; query: None; needs: NeedsPath; data: BuildAppEncryptionDeclarationLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-appEncryptionDeclaration) */
  "/v1/builds/{id}/appEncryptionDeclaration": { path: ById; query: BuildsAppEncryptionDeclarationGetToOneRelatedQuery; needs: NeedsPath; data: AppEncryptionDeclarationWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-appStoreVersion) */
  "/v1/builds/{id}/relationships/appStoreVersion": { path: ById; query: None; needs: NeedsPath; data: BuildAppStoreVersionLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-appStoreVersion) */
  "/v1/builds/{id}/appStoreVersion": { path: ById; query: BuildsAppStoreVersionGetToOneRelatedQuery; needs: NeedsPath; data: AppStoreVersionNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-betaAppReviewSubmission) */
  "/v1/builds/{id}/relationships/betaAppReviewSubmission": { path: ById; query: None; needs: NeedsPath; data: BuildBetaAppReviewSubmissionLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-betaAppReviewSubmission) */
  "/v1/builds/{id}/betaAppReviewSubmission": { path: ById; query: BuildsBetaAppReviewSubmissionGetToOneRelatedQuery; needs: NeedsPath; data: BetaAppReviewSubmissionWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-betaBuildLocalizations) */
  "/v1/builds/{id}/relationships/betaBuildLocalizations": { path: ById; query: BuildsBetaBuildLocalizationsGetToManyRelationshipQuery; needs: NeedsPath; data: BuildBetaBuildLocalizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-betaBuildLocalizations) */
  "/v1/builds/{id}/betaBuildLocalizations": { path: ById; query: BuildsBetaBuildLocalizationsGetToManyRelatedQuery; needs: NeedsPath; data: BetaBuildLocalizationsWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-buildBetaDetail) */
  "/v1/builds/{id}/relationships/buildBetaDetail": { path: ById; query: None; needs: NeedsPath; data: BuildBuildBetaDetailLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-buildBetaDetail) */
  "/v1/builds/{id}/buildBetaDetail": { path: ById; query: BuildsBuildBetaDetailGetToOneRelatedQuery; needs: NeedsPath; data: BuildBetaDetailNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-diagnosticSignatures) */
  "/v1/builds/{id}/relationships/diagnosticSignatures": { path: ById; query: BuildsDiagnosticSignaturesGetToManyRelationshipQuery; needs: NeedsPath; data: BuildDiagnosticSignaturesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-diagnosticSignatures) */
  "/v1/builds/{id}/diagnosticSignatures": { path: ById; query: BuildsDiagnosticSignaturesGetToManyRelatedQuery; needs: NeedsPath; data: DiagnosticSignaturesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-icons) */
  "/v1/builds/{id}/relationships/icons": { path: ById; query: BuildsIconsGetToManyRelationshipQuery; needs: NeedsPath; data: BuildIconsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-icons) */
  "/v1/builds/{id}/icons": { path: ById; query: BuildsIconsGetToManyRelatedQuery; needs: NeedsPath; data: BuildIconsWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-individualTesters) */
  "/v1/builds/{id}/relationships/individualTesters": { path: ById; query: BuildsIndividualTestersGetToManyRelationshipQuery; needs: NeedsPath; data: BuildIndividualTestersLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-individualTesters) */
  "/v1/builds/{id}/individualTesters": { path: ById; query: BuildsIndividualTestersGetToManyRelatedQuery; needs: NeedsPath; data: BetaTestersWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-perfPowerMetrics) */
  "/v1/builds/{id}/perfPowerMetrics": { path: ById; query: BuildsPerfPowerMetricsGetToManyRelatedQuery; needs: NeedsPath; data: xcodeMetrics; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-preReleaseVersion) */
  "/v1/builds/{id}/relationships/preReleaseVersion": { path: ById; query: None; needs: NeedsPath; data: BuildPreReleaseVersionLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-preReleaseVersion) */
  "/v1/builds/{id}/preReleaseVersion": { path: ById; query: BuildsPreReleaseVersionGetToOneRelatedQuery; needs: NeedsPath; data: PrereleaseVersionWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleIds-_id_-relationships-app) */
  "/v1/bundleIds/{id}/relationships/app": { path: ById; query: None; needs: NeedsPath; data: BundleIdAppLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleIds-_id_-app) */
  "/v1/bundleIds/{id}/app": { path: ById; query: BundleIdsAppGetToOneRelatedQuery; needs: NeedsPath; data: AppWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleIds-_id_-relationships-bundleIdCapabilities) */
  "/v1/bundleIds/{id}/relationships/bundleIdCapabilities": { path: ById; query: BundleIdsBundleIdCapabilitiesGetToManyRelationshipQuery; needs: NeedsPath; data: BundleIdBundleIdCapabilitiesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleIds-_id_-bundleIdCapabilities) */
  "/v1/bundleIds/{id}/bundleIdCapabilities": { path: ById; query: BundleIdsBundleIdCapabilitiesGetToManyRelatedQuery; needs: NeedsPath; data: BundleIdCapabilitiesWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleIds-_id_-relationships-profiles) */
  "/v1/bundleIds/{id}/relationships/profiles": { path: ById; query: BundleIdsProfilesGetToManyRelationshipQuery; needs: NeedsPath; data: BundleIdProfilesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleIds-_id_-profiles) */
  "/v1/bundleIds/{id}/profiles": { path: ById; query: BundleIdsProfilesGetToManyRelatedQuery; needs: NeedsPath; data: ProfilesWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-certificates-_id_-relationships-passTypeId) */
  "/v1/certificates/{id}/relationships/passTypeId": { path: ById; query: None; needs: NeedsPath; data: CertificatePassTypeIdLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-certificates-_id_-passTypeId) */
  "/v1/certificates/{id}/passTypeId": { path: ById; query: CertificatesPassTypeIdGetToOneRelatedQuery; needs: NeedsPath; data: PassTypeIdNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildActions-_id_-relationships-artifacts) */
  "/v1/ciBuildActions/{id}/relationships/artifacts": { path: ById; query: CiBuildActionsArtifactsGetToManyRelationshipQuery; needs: NeedsPath; data: CiBuildActionArtifactsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildActions-_id_-artifacts) */
  "/v1/ciBuildActions/{id}/artifacts": { path: ById; query: CiBuildActionsArtifactsGetToManyRelatedQuery; needs: NeedsPath; data: CiArtifactsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildActions-_id_-relationships-buildRun) */
  "/v1/ciBuildActions/{id}/relationships/buildRun": { path: ById; query: None; needs: NeedsPath; data: CiBuildActionBuildRunLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildActions-_id_-buildRun) */
  "/v1/ciBuildActions/{id}/buildRun": { path: ById; query: CiBuildActionsBuildRunGetToOneRelatedQuery; needs: NeedsPath; data: CiBuildRunNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildActions-_id_-relationships-issues) */
  "/v1/ciBuildActions/{id}/relationships/issues": { path: ById; query: CiBuildActionsIssuesGetToManyRelationshipQuery; needs: NeedsPath; data: CiBuildActionIssuesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildActions-_id_-issues) */
  "/v1/ciBuildActions/{id}/issues": { path: ById; query: CiBuildActionsIssuesGetToManyRelatedQuery; needs: NeedsPath; data: CiIssuesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildActions-_id_-relationships-testResults) */
  "/v1/ciBuildActions/{id}/relationships/testResults": { path: ById; query: CiBuildActionsTestResultsGetToManyRelationshipQuery; needs: NeedsPath; data: CiBuildActionTestResultsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildActions-_id_-testResults) */
  "/v1/ciBuildActions/{id}/testResults": { path: ById; query: CiBuildActionsTestResultsGetToManyRelatedQuery; needs: NeedsPath; data: CiTestResultsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildRuns-_id_-relationships-actions) */
  "/v1/ciBuildRuns/{id}/relationships/actions": { path: ById; query: CiBuildRunsActionsGetToManyRelationshipQuery; needs: NeedsPath; data: CiBuildRunActionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildRuns-_id_-actions) */
  "/v1/ciBuildRuns/{id}/actions": { path: ById; query: CiBuildRunsActionsGetToManyRelatedQuery; needs: NeedsPath; data: CiBuildActionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildRuns-_id_-relationships-builds) */
  "/v1/ciBuildRuns/{id}/relationships/builds": { path: ById; query: CiBuildRunsBuildsGetToManyRelationshipQuery; needs: NeedsPath; data: CiBuildRunBuildsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildRuns-_id_-builds) */
  "/v1/ciBuildRuns/{id}/builds": { path: ById; query: CiBuildRunsBuildsGetToManyRelatedQuery; needs: NeedsPath; data: BuildsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciMacOsVersions-_id_-relationships-xcodeVersions) */
  "/v1/ciMacOsVersions/{id}/relationships/xcodeVersions": { path: ById; query: CiMacOsVersionsXcodeVersionsGetToManyRelationshipQuery; needs: NeedsPath; data: CiMacOsVersionXcodeVersionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciMacOsVersions-_id_-xcodeVersions) */
  "/v1/ciMacOsVersions/{id}/xcodeVersions": { path: ById; query: CiMacOsVersionsXcodeVersionsGetToManyRelatedQuery; needs: NeedsPath; data: CiXcodeVersionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts-_id_-relationships-additionalRepositories) */
  "/v1/ciProducts/{id}/relationships/additionalRepositories": { path: ById; query: CiProductsAdditionalRepositoriesGetToManyRelationshipQuery; needs: NeedsPath; data: CiProductAdditionalRepositoriesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts-_id_-additionalRepositories) */
  "/v1/ciProducts/{id}/additionalRepositories": { path: ById; query: CiProductsAdditionalRepositoriesGetToManyRelatedQuery; needs: NeedsPath; data: ScmRepositoriesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts-_id_-relationships-app) */
  "/v1/ciProducts/{id}/relationships/app": { path: ById; query: None; needs: NeedsPath; data: CiProductAppLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts-_id_-app) */
  "/v1/ciProducts/{id}/app": { path: ById; query: CiProductsAppGetToOneRelatedQuery; needs: NeedsPath; data: AppNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts-_id_-relationships-buildRuns) */
  "/v1/ciProducts/{id}/relationships/buildRuns": { path: ById; query: CiProductsBuildRunsGetToManyRelationshipQuery; needs: NeedsPath; data: CiProductBuildRunsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts-_id_-buildRuns) */
  "/v1/ciProducts/{id}/buildRuns": { path: ById; query: CiProductsBuildRunsGetToManyRelatedQuery; needs: NeedsPath; data: CiBuildRunsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts-_id_-relationships-primaryRepositories) */
  "/v1/ciProducts/{id}/relationships/primaryRepositories": { path: ById; query: CiProductsPrimaryRepositoriesGetToManyRelationshipQuery; needs: NeedsPath; data: CiProductPrimaryRepositoriesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts-_id_-primaryRepositories) */
  "/v1/ciProducts/{id}/primaryRepositories": { path: ById; query: CiProductsPrimaryRepositoriesGetToManyRelatedQuery; needs: NeedsPath; data: ScmRepositoriesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts-_id_-relationships-workflows) */
  "/v1/ciProducts/{id}/relationships/workflows": { path: ById; query: CiProductsWorkflowsGetToManyRelationshipQuery; needs: NeedsPath; data: CiProductWorkflowsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts-_id_-workflows) */
  "/v1/ciProducts/{id}/workflows": { path: ById; query: CiProductsWorkflowsGetToManyRelatedQuery; needs: NeedsPath; data: CiWorkflowsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciWorkflows-_id_-relationships-buildRuns) */
  "/v1/ciWorkflows/{id}/relationships/buildRuns": { path: ById; query: CiWorkflowsBuildRunsGetToManyRelationshipQuery; needs: NeedsPath; data: CiWorkflowBuildRunsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciWorkflows-_id_-buildRuns) */
  "/v1/ciWorkflows/{id}/buildRuns": { path: ById; query: CiWorkflowsBuildRunsGetToManyRelatedQuery; needs: NeedsPath; data: CiBuildRunsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciWorkflows-_id_-relationships-repository) */
  "/v1/ciWorkflows/{id}/relationships/repository": { path: ById; query: None; needs: NeedsPath; data: CiWorkflowRepositoryLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciWorkflows-_id_-repository) */
  "/v1/ciWorkflows/{id}/repository": { path: ById; query: CiWorkflowsRepositoryGetToOneRelatedQuery; needs: NeedsPath; data: ScmRepositoryNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciXcodeVersions-_id_-relationships-macOsVersions) */
  "/v1/ciXcodeVersions/{id}/relationships/macOsVersions": { path: ById; query: CiXcodeVersionsMacOsVersionsGetToManyRelationshipQuery; needs: NeedsPath; data: CiXcodeVersionMacOsVersionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciXcodeVersions-_id_-macOsVersions) */
  "/v1/ciXcodeVersions/{id}/macOsVersions": { path: ById; query: CiXcodeVersionsMacOsVersionsGetToManyRelatedQuery; needs: NeedsPath; data: CiMacOsVersionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-customerReviews-_id_-relationships-response) */
  "/v1/customerReviews/{id}/relationships/response": { path: ById; query: None; needs: NeedsPath; data: CustomerReviewResponseLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-customerReviews-_id_-response) */
  "/v1/customerReviews/{id}/response": { path: ById; query: CustomerReviewsResponseGetToOneRelatedQuery; needs: NeedsPath; data: CustomerReviewResponseV1NullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-diagnosticSignatures-_id_-logs) */
  "/v1/diagnosticSignatures/{id}/logs": { path: ById; query: DiagnosticSignaturesLogsGetToManyRelatedQuery; needs: NeedsPath; data: diagnosticLogs; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-endUserLicenseAgreements-_id_-relationships-territories) */
  "/v1/endUserLicenseAgreements/{id}/relationships/territories": { path: ById; query: EndUserLicenseAgreementsTerritoriesGetToManyRelationshipQuery; needs: NeedsPath; data: EndUserLicenseAgreementTerritoriesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-endUserLicenseAgreements-_id_-territories) */
  "/v1/endUserLicenseAgreements/{id}/territories": { path: ById; query: EndUserLicenseAgreementsTerritoriesGetToManyRelatedQuery; needs: NeedsPath; data: TerritoriesWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterAchievementLocalizations-_id_-relationships-image) */
  "/v2/gameCenterAchievementLocalizations/{id}/relationships/image": { path: ById; query: None; needs: NeedsPath; data: GameCenterAchievementLocalizationV2ImageLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterAchievementLocalizations-_id_-image) */
  "/v2/gameCenterAchievementLocalizations/{id}/image": { path: ById; query: GameCenterAchievementLocalizationsV2ImageGetToOneRelatedQuery; needs: NeedsPath; data: GameCenterAchievementImageV2NullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievementLocalizations-_id_-relationships-gameCenterAchievement) @deprecated */
  "/v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievement": { path: ById; query: None; needs: NeedsPath; data: GameCenterAchievementLocalizationGameCenterAchievementLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievementLocalizations-_id_-gameCenterAchievement) @deprecated */
  "/v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievement": { path: ById; query: GameCenterAchievementLocalizationsGameCenterAchievementGetToOneRelatedQuery; needs: NeedsPath; data: GameCenterAchievementNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievementLocalizations-_id_-relationships-gameCenterAchievementImage) @deprecated */
  "/v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievementImage": { path: ById; query: None; needs: NeedsPath; data: GameCenterAchievementLocalizationGameCenterAchievementImageLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievementLocalizations-_id_-gameCenterAchievementImage) @deprecated */
  "/v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievementImage": { path: ById; query: GameCenterAchievementLocalizationsGameCenterAchievementImageGetToOneRelatedQuery; needs: NeedsPath; data: GameCenterAchievementImageNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterAchievementVersions-_id_-relationships-localizations) */
  "/v2/gameCenterAchievementVersions/{id}/relationships/localizations": { path: ById; query: GameCenterAchievementVersionsV2LocalizationsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterAchievementVersionV2LocalizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterAchievementVersions-_id_-localizations) */
  "/v2/gameCenterAchievementVersions/{id}/localizations": { path: ById; query: GameCenterAchievementVersionsV2LocalizationsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterAchievementLocalizationsV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterAchievements-_id_-relationships-versions) */
  "/v2/gameCenterAchievements/{id}/relationships/versions": { path: ById; query: GameCenterAchievementsV2VersionsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterAchievementV2VersionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterAchievements-_id_-versions) */
  "/v2/gameCenterAchievements/{id}/versions": { path: ById; query: GameCenterAchievementsV2VersionsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterAchievementVersionsV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievements-_id_-relationships-groupAchievement) @deprecated */
  "/v1/gameCenterAchievements/{id}/relationships/groupAchievement": { path: ById; query: None; needs: NeedsPath; data: GameCenterAchievementGroupAchievementLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievements-_id_-groupAchievement) @deprecated */
  "/v1/gameCenterAchievements/{id}/groupAchievement": { path: ById; query: GameCenterAchievementsGroupAchievementGetToOneRelatedQuery; needs: NeedsPath; data: GameCenterAchievementNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievements-_id_-relationships-localizations) @deprecated */
  "/v1/gameCenterAchievements/{id}/relationships/localizations": { path: ById; query: GameCenterAchievementsLocalizationsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterAchievementLocalizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievements-_id_-localizations) @deprecated */
  "/v1/gameCenterAchievements/{id}/localizations": { path: ById; query: GameCenterAchievementsLocalizationsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterAchievementLocalizationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievements-_id_-relationships-releases) @deprecated */
  "/v1/gameCenterAchievements/{id}/relationships/releases": { path: ById; query: GameCenterAchievementsReleasesGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterAchievementReleasesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievements-_id_-releases) @deprecated */
  "/v1/gameCenterAchievements/{id}/releases": { path: ById; query: GameCenterAchievementsReleasesGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterAchievementReleasesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivities-_id_-relationships-versions) */
  "/v1/gameCenterActivities/{id}/relationships/versions": { path: ById; query: GameCenterActivitiesVersionsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterActivityVersionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivities-_id_-versions) */
  "/v1/gameCenterActivities/{id}/versions": { path: ById; query: GameCenterActivitiesVersionsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterActivityVersionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivityLocalizations-_id_-relationships-image) */
  "/v1/gameCenterActivityLocalizations/{id}/relationships/image": { path: ById; query: None; needs: NeedsPath; data: GameCenterActivityLocalizationImageLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivityLocalizations-_id_-image) */
  "/v1/gameCenterActivityLocalizations/{id}/image": { path: ById; query: GameCenterActivityLocalizationsImageGetToOneRelatedQuery; needs: NeedsPath; data: GameCenterActivityImageNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivityVersions-_id_-relationships-defaultImage) */
  "/v1/gameCenterActivityVersions/{id}/relationships/defaultImage": { path: ById; query: None; needs: NeedsPath; data: GameCenterActivityVersionDefaultImageLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivityVersions-_id_-defaultImage) */
  "/v1/gameCenterActivityVersions/{id}/defaultImage": { path: ById; query: GameCenterActivityVersionsDefaultImageGetToOneRelatedQuery; needs: NeedsPath; data: GameCenterActivityImageNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivityVersions-_id_-relationships-localizations) */
  "/v1/gameCenterActivityVersions/{id}/relationships/localizations": { path: ById; query: GameCenterActivityVersionsLocalizationsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterActivityVersionLocalizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivityVersions-_id_-localizations) */
  "/v1/gameCenterActivityVersions/{id}/localizations": { path: ById; query: GameCenterActivityVersionsLocalizationsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterActivityLocalizationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAppVersions-_id_-relationships-appStoreVersion) */
  "/v1/gameCenterAppVersions/{id}/relationships/appStoreVersion": { path: ById; query: None; needs: NeedsPath; data: GameCenterAppVersionAppStoreVersionLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAppVersions-_id_-appStoreVersion) */
  "/v1/gameCenterAppVersions/{id}/appStoreVersion": { path: ById; query: GameCenterAppVersionsAppStoreVersionGetToOneRelatedQuery; needs: NeedsPath; data: AppStoreVersionNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAppVersions-_id_-relationships-compatibilityVersions) */
  "/v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions": { path: ById; query: GameCenterAppVersionsCompatibilityVersionsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterAppVersionCompatibilityVersionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAppVersions-_id_-compatibilityVersions) */
  "/v1/gameCenterAppVersions/{id}/compatibilityVersions": { path: ById; query: GameCenterAppVersionsCompatibilityVersionsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterAppVersionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallengeLocalizations-_id_-relationships-image) */
  "/v1/gameCenterChallengeLocalizations/{id}/relationships/image": { path: ById; query: None; needs: NeedsPath; data: GameCenterChallengeLocalizationImageLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallengeLocalizations-_id_-image) */
  "/v1/gameCenterChallengeLocalizations/{id}/image": { path: ById; query: GameCenterChallengeLocalizationsImageGetToOneRelatedQuery; needs: NeedsPath; data: GameCenterChallengeImageNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallengeVersions-_id_-relationships-defaultImage) */
  "/v1/gameCenterChallengeVersions/{id}/relationships/defaultImage": { path: ById; query: None; needs: NeedsPath; data: GameCenterChallengeVersionDefaultImageLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallengeVersions-_id_-defaultImage) */
  "/v1/gameCenterChallengeVersions/{id}/defaultImage": { path: ById; query: GameCenterChallengeVersionsDefaultImageGetToOneRelatedQuery; needs: NeedsPath; data: GameCenterChallengeImageNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallengeVersions-_id_-relationships-localizations) */
  "/v1/gameCenterChallengeVersions/{id}/relationships/localizations": { path: ById; query: GameCenterChallengeVersionsLocalizationsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterChallengeVersionLocalizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallengeVersions-_id_-localizations) */
  "/v1/gameCenterChallengeVersions/{id}/localizations": { path: ById; query: GameCenterChallengeVersionsLocalizationsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterChallengeLocalizationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallenges-_id_-relationships-versions) */
  "/v1/gameCenterChallenges/{id}/relationships/versions": { path: ById; query: GameCenterChallengesVersionsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterChallengeVersionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallenges-_id_-versions) */
  "/v1/gameCenterChallenges/{id}/versions": { path: ById; query: GameCenterChallengesVersionsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterChallengeVersionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-achievementReleases) @deprecated */
  "/v1/gameCenterDetails/{id}/relationships/achievementReleases": { path: ById; query: GameCenterDetailsAchievementReleasesGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterDetailAchievementReleasesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-achievementReleases) @deprecated */
  "/v1/gameCenterDetails/{id}/achievementReleases": { path: ById; query: GameCenterDetailsAchievementReleasesGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterAchievementReleasesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-activityReleases) @deprecated */
  "/v1/gameCenterDetails/{id}/relationships/activityReleases": { path: ById; query: GameCenterDetailsActivityReleasesGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterDetailActivityReleasesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-activityReleases) @deprecated */
  "/v1/gameCenterDetails/{id}/activityReleases": { path: ById; query: GameCenterDetailsActivityReleasesGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterActivityVersionReleasesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-blockedPlayers) */
  "/v1/gameCenterDetails/{id}/relationships/blockedPlayers": { path: ById; query: GameCenterDetailsBlockedPlayersGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterDetailBlockedPlayersLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-blockedPlayers) */
  "/v1/gameCenterDetails/{id}/blockedPlayers": { path: ById; query: GameCenterDetailsBlockedPlayersGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterDetailPlayersResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-challengeReleases) @deprecated */
  "/v1/gameCenterDetails/{id}/relationships/challengeReleases": { path: ById; query: GameCenterDetailsChallengeReleasesGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterDetailChallengeReleasesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-challengeReleases) @deprecated */
  "/v1/gameCenterDetails/{id}/challengeReleases": { path: ById; query: GameCenterDetailsChallengeReleasesGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterChallengeVersionReleasesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-gameCenterAchievements) @deprecated */
  "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievements": { path: ById; query: GameCenterDetailsGameCenterAchievementsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterDetailGameCenterAchievementsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-gameCenterAchievements) @deprecated */
  "/v1/gameCenterDetails/{id}/gameCenterAchievements": { path: ById; query: GameCenterDetailsGameCenterAchievementsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterAchievementsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-gameCenterAchievementsV2) */
  "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2": { path: ById; query: GameCenterDetailsGameCenterAchievementsV2GetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterDetailGameCenterAchievementsV2LinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-gameCenterAchievementsV2) */
  "/v1/gameCenterDetails/{id}/gameCenterAchievementsV2": { path: ById; query: GameCenterDetailsGameCenterAchievementsV2GetToManyRelatedQuery; needs: NeedsPath; data: GameCenterAchievementsV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-gameCenterActivities) */
  "/v1/gameCenterDetails/{id}/relationships/gameCenterActivities": { path: ById; query: GameCenterDetailsGameCenterActivitiesGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterDetailGameCenterActivitiesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-gameCenterActivities) */
  "/v1/gameCenterDetails/{id}/gameCenterActivities": { path: ById; query: GameCenterDetailsGameCenterActivitiesGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterActivitiesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-gameCenterAppVersions) */
  "/v1/gameCenterDetails/{id}/relationships/gameCenterAppVersions": { path: ById; query: GameCenterDetailsGameCenterAppVersionsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterDetailGameCenterAppVersionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-gameCenterAppVersions) */
  "/v1/gameCenterDetails/{id}/gameCenterAppVersions": { path: ById; query: GameCenterDetailsGameCenterAppVersionsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterAppVersionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-gameCenterChallenges) */
  "/v1/gameCenterDetails/{id}/relationships/gameCenterChallenges": { path: ById; query: GameCenterDetailsGameCenterChallengesGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterDetailGameCenterChallengesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-gameCenterChallenges) */
  "/v1/gameCenterDetails/{id}/gameCenterChallenges": { path: ById; query: GameCenterDetailsGameCenterChallengesGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterChallengesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-gameCenterGroup) */
  "/v1/gameCenterDetails/{id}/relationships/gameCenterGroup": { path: ById; query: None; needs: NeedsPath; data: GameCenterDetailGameCenterGroupLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-gameCenterGroup) */
  "/v1/gameCenterDetails/{id}/gameCenterGroup": { path: ById; query: GameCenterDetailsGameCenterGroupGetToOneRelatedQuery; needs: NeedsPath; data: GameCenterGroupNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-gameCenterLeaderboardSets) @deprecated */
  "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets": { path: ById; query: GameCenterDetailsGameCenterLeaderboardSetsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterDetailGameCenterLeaderboardSetsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-gameCenterLeaderboardSets) @deprecated */
  "/v1/gameCenterDetails/{id}/gameCenterLeaderboardSets": { path: ById; query: GameCenterDetailsGameCenterLeaderboardSetsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardSetsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-gameCenterLeaderboardSetsV2) */
  "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2": { path: ById; query: GameCenterDetailsGameCenterLeaderboardSetsV2GetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterDetailGameCenterLeaderboardSetsV2LinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-gameCenterLeaderboardSetsV2) */
  "/v1/gameCenterDetails/{id}/gameCenterLeaderboardSetsV2": { path: ById; query: GameCenterDetailsGameCenterLeaderboardSetsV2GetToManyRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardSetsV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-gameCenterLeaderboards) @deprecated */
  "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards": { path: ById; query: GameCenterDetailsGameCenterLeaderboardsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterDetailGameCenterLeaderboardsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-gameCenterLeaderboards) @deprecated */
  "/v1/gameCenterDetails/{id}/gameCenterLeaderboards": { path: ById; query: GameCenterDetailsGameCenterLeaderboardsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-gameCenterLeaderboardsV2) */
  "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2": { path: ById; query: GameCenterDetailsGameCenterLeaderboardsV2GetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterDetailGameCenterLeaderboardsV2LinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-gameCenterLeaderboardsV2) */
  "/v1/gameCenterDetails/{id}/gameCenterLeaderboardsV2": { path: ById; query: GameCenterDetailsGameCenterLeaderboardsV2GetToManyRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardsV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-leaderboardReleases) @deprecated */
  "/v1/gameCenterDetails/{id}/relationships/leaderboardReleases": { path: ById; query: GameCenterDetailsLeaderboardReleasesGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterDetailLeaderboardReleasesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-leaderboardReleases) @deprecated */
  "/v1/gameCenterDetails/{id}/leaderboardReleases": { path: ById; query: GameCenterDetailsLeaderboardReleasesGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardReleasesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-leaderboardSetReleases) @deprecated */
  "/v1/gameCenterDetails/{id}/relationships/leaderboardSetReleases": { path: ById; query: GameCenterDetailsLeaderboardSetReleasesGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterDetailLeaderboardSetReleasesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-leaderboardSetReleases) @deprecated */
  "/v1/gameCenterDetails/{id}/leaderboardSetReleases": { path: ById; query: GameCenterDetailsLeaderboardSetReleasesGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardSetReleasesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterEnabledVersions-_id_-relationships-compatibleVersions) @deprecated */
  "/v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions": { path: ById; query: GameCenterEnabledVersionsCompatibleVersionsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterEnabledVersionCompatibleVersionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterEnabledVersions-_id_-compatibleVersions) @deprecated */
  "/v1/gameCenterEnabledVersions/{id}/compatibleVersions": { path: ById; query: GameCenterEnabledVersionsCompatibleVersionsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterEnabledVersionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-relationships-gameCenterAchievements) @deprecated */
  "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievements": { path: ById; query: GameCenterGroupsGameCenterAchievementsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterGroupGameCenterAchievementsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-gameCenterAchievements) @deprecated */
  "/v1/gameCenterGroups/{id}/gameCenterAchievements": { path: ById; query: GameCenterGroupsGameCenterAchievementsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterAchievementsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-relationships-gameCenterAchievementsV2) */
  "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2": { path: ById; query: GameCenterGroupsGameCenterAchievementsV2GetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterGroupGameCenterAchievementsV2LinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-gameCenterAchievementsV2) */
  "/v1/gameCenterGroups/{id}/gameCenterAchievementsV2": { path: ById; query: GameCenterGroupsGameCenterAchievementsV2GetToManyRelatedQuery; needs: NeedsPath; data: GameCenterAchievementsV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-relationships-gameCenterActivities) */
  "/v1/gameCenterGroups/{id}/relationships/gameCenterActivities": { path: ById; query: GameCenterGroupsGameCenterActivitiesGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterGroupGameCenterActivitiesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-gameCenterActivities) */
  "/v1/gameCenterGroups/{id}/gameCenterActivities": { path: ById; query: GameCenterGroupsGameCenterActivitiesGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterActivitiesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-relationships-gameCenterChallenges) */
  "/v1/gameCenterGroups/{id}/relationships/gameCenterChallenges": { path: ById; query: GameCenterGroupsGameCenterChallengesGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterGroupGameCenterChallengesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-gameCenterChallenges) */
  "/v1/gameCenterGroups/{id}/gameCenterChallenges": { path: ById; query: GameCenterGroupsGameCenterChallengesGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterChallengesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-relationships-gameCenterDetails) */
  "/v1/gameCenterGroups/{id}/relationships/gameCenterDetails": { path: ById; query: GameCenterGroupsGameCenterDetailsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterGroupGameCenterDetailsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-gameCenterDetails) */
  "/v1/gameCenterGroups/{id}/gameCenterDetails": { path: ById; query: GameCenterGroupsGameCenterDetailsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterDetailsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-relationships-gameCenterLeaderboardSets) @deprecated */
  "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets": { path: ById; query: GameCenterGroupsGameCenterLeaderboardSetsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterGroupGameCenterLeaderboardSetsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-gameCenterLeaderboardSets) @deprecated */
  "/v1/gameCenterGroups/{id}/gameCenterLeaderboardSets": { path: ById; query: GameCenterGroupsGameCenterLeaderboardSetsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardSetsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-relationships-gameCenterLeaderboardSetsV2) */
  "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2": { path: ById; query: GameCenterGroupsGameCenterLeaderboardSetsV2GetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterGroupGameCenterLeaderboardSetsV2LinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-gameCenterLeaderboardSetsV2) */
  "/v1/gameCenterGroups/{id}/gameCenterLeaderboardSetsV2": { path: ById; query: GameCenterGroupsGameCenterLeaderboardSetsV2GetToManyRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardSetsV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-relationships-gameCenterLeaderboards) @deprecated */
  "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards": { path: ById; query: GameCenterGroupsGameCenterLeaderboardsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterGroupGameCenterLeaderboardsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-gameCenterLeaderboards) @deprecated */
  "/v1/gameCenterGroups/{id}/gameCenterLeaderboards": { path: ById; query: GameCenterGroupsGameCenterLeaderboardsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-relationships-gameCenterLeaderboardsV2) */
  "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2": { path: ById; query: GameCenterGroupsGameCenterLeaderboardsV2GetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterGroupGameCenterLeaderboardsV2LinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-gameCenterLeaderboardsV2) */
  "/v1/gameCenterGroups/{id}/gameCenterLeaderboardsV2": { path: ById; query: GameCenterGroupsGameCenterLeaderboardsV2GetToManyRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardsV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardLocalizations-_id_-relationships-gameCenterLeaderboardImage) @deprecated */
  "/v1/gameCenterLeaderboardLocalizations/{id}/relationships/gameCenterLeaderboardImage": { path: ById; query: None; needs: NeedsPath; data: GameCenterLeaderboardLocalizationGameCenterLeaderboardImageLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardLocalizations-_id_-gameCenterLeaderboardImage) @deprecated */
  "/v1/gameCenterLeaderboardLocalizations/{id}/gameCenterLeaderboardImage": { path: ById; query: GameCenterLeaderboardLocalizationsGameCenterLeaderboardImageGetToOneRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardImageNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardLocalizations-_id_-relationships-image) */
  "/v2/gameCenterLeaderboardLocalizations/{id}/relationships/image": { path: ById; query: None; needs: NeedsPath; data: GameCenterLeaderboardLocalizationV2ImageLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardLocalizations-_id_-image) */
  "/v2/gameCenterLeaderboardLocalizations/{id}/image": { path: ById; query: GameCenterLeaderboardLocalizationsV2ImageGetToOneRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardImageV2NullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSetLocalizations-_id_-relationships-gameCenterLeaderboardSetImage) @deprecated */
  "/v1/gameCenterLeaderboardSetLocalizations/{id}/relationships/gameCenterLeaderboardSetImage": { path: ById; query: None; needs: NeedsPath; data: GameCenterLeaderboardSetLocalizationGameCenterLeaderboardSetImageLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSetLocalizations-_id_-gameCenterLeaderboardSetImage) @deprecated */
  "/v1/gameCenterLeaderboardSetLocalizations/{id}/gameCenterLeaderboardSetImage": { path: ById; query: GameCenterLeaderboardSetLocalizationsGameCenterLeaderboardSetImageGetToOneRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardSetImageNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSetLocalizations-_id_-relationships-image) */
  "/v2/gameCenterLeaderboardSetLocalizations/{id}/relationships/image": { path: ById; query: None; needs: NeedsPath; data: GameCenterLeaderboardSetLocalizationV2ImageLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSetLocalizations-_id_-image) */
  "/v2/gameCenterLeaderboardSetLocalizations/{id}/image": { path: ById; query: GameCenterLeaderboardSetLocalizationsV2ImageGetToOneRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardSetImageV2NullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSetMemberLocalizations-_id_-relationships-gameCenterLeaderboard) @deprecated */
  "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboard": { path: ById; query: None; needs: NeedsPath; data: GameCenterLeaderboardSetMemberLocalizationGameCenterLeaderboardLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSetMemberLocalizations-_id_-gameCenterLeaderboard) @deprecated */
  "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboard": { path: ById; query: GameCenterLeaderboardSetMemberLocalizationsGameCenterLeaderboardGetToOneRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSetMemberLocalizations-_id_-relationships-gameCenterLeaderboardSet) @deprecated */
  "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboardSet": { path: ById; query: None; needs: NeedsPath; data: GameCenterLeaderboardSetMemberLocalizationGameCenterLeaderboardSetLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSetMemberLocalizations-_id_-gameCenterLeaderboardSet) @deprecated */
  "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboardSet": { path: ById; query: GameCenterLeaderboardSetMemberLocalizationsGameCenterLeaderboardSetGetToOneRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardSetNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSetVersions-_id_-relationships-localizations) */
  "/v2/gameCenterLeaderboardSetVersions/{id}/relationships/localizations": { path: ById; query: GameCenterLeaderboardSetVersionsV2LocalizationsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterLeaderboardSetVersionV2LocalizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSetVersions-_id_-localizations) */
  "/v2/gameCenterLeaderboardSetVersions/{id}/localizations": { path: ById; query: GameCenterLeaderboardSetVersionsV2LocalizationsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardSetLocalizationsV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSets-_id_-relationships-gameCenterLeaderboards) */
  "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards": { path: ById; query: GameCenterLeaderboardSetsV2GameCenterLeaderboardsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterLeaderboardSetV2GameCenterLeaderboardsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSets-_id_-gameCenterLeaderboards) */
  "/v2/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards": { path: ById; query: GameCenterLeaderboardSetsV2GameCenterLeaderboardsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardsV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSets-_id_-relationships-versions) */
  "/v2/gameCenterLeaderboardSets/{id}/relationships/versions": { path: ById; query: GameCenterLeaderboardSetsV2VersionsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterLeaderboardSetV2VersionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSets-_id_-versions) */
  "/v2/gameCenterLeaderboardSets/{id}/versions": { path: ById; query: GameCenterLeaderboardSetsV2VersionsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardSetVersionsV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSets-_id_-relationships-gameCenterLeaderboards) @deprecated */
  "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards": { path: ById; query: GameCenterLeaderboardSetsGameCenterLeaderboardsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterLeaderboardSetGameCenterLeaderboardsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSets-_id_-gameCenterLeaderboards) @deprecated */
  "/v1/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards": { path: ById; query: GameCenterLeaderboardSetsGameCenterLeaderboardsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSets-_id_-relationships-groupLeaderboardSet) @deprecated */
  "/v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet": { path: ById; query: None; needs: NeedsPath; data: GameCenterLeaderboardSetGroupLeaderboardSetLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSets-_id_-groupLeaderboardSet) @deprecated */
  "/v1/gameCenterLeaderboardSets/{id}/groupLeaderboardSet": { path: ById; query: GameCenterLeaderboardSetsGroupLeaderboardSetGetToOneRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardSetNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSets-_id_-relationships-localizations) @deprecated */
  "/v1/gameCenterLeaderboardSets/{id}/relationships/localizations": { path: ById; query: GameCenterLeaderboardSetsLocalizationsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterLeaderboardSetLocalizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSets-_id_-localizations) @deprecated */
  "/v1/gameCenterLeaderboardSets/{id}/localizations": { path: ById; query: GameCenterLeaderboardSetsLocalizationsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardSetLocalizationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSets-_id_-relationships-releases) @deprecated */
  "/v1/gameCenterLeaderboardSets/{id}/relationships/releases": { path: ById; query: GameCenterLeaderboardSetsReleasesGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterLeaderboardSetReleasesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSets-_id_-releases) @deprecated */
  "/v1/gameCenterLeaderboardSets/{id}/releases": { path: ById; query: GameCenterLeaderboardSetsReleasesGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardSetReleasesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardVersions-_id_-relationships-localizations) */
  "/v2/gameCenterLeaderboardVersions/{id}/relationships/localizations": { path: ById; query: GameCenterLeaderboardVersionsV2LocalizationsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterLeaderboardVersionV2LocalizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardVersions-_id_-localizations) */
  "/v2/gameCenterLeaderboardVersions/{id}/localizations": { path: ById; query: GameCenterLeaderboardVersionsV2LocalizationsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardLocalizationsV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboards-_id_-relationships-groupLeaderboard) @deprecated */
  "/v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard": { path: ById; query: None; needs: NeedsPath; data: GameCenterLeaderboardGroupLeaderboardLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboards-_id_-groupLeaderboard) @deprecated */
  "/v1/gameCenterLeaderboards/{id}/groupLeaderboard": { path: ById; query: GameCenterLeaderboardsGroupLeaderboardGetToOneRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboards-_id_-relationships-localizations) @deprecated */
  "/v1/gameCenterLeaderboards/{id}/relationships/localizations": { path: ById; query: GameCenterLeaderboardsLocalizationsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterLeaderboardLocalizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboards-_id_-localizations) @deprecated */
  "/v1/gameCenterLeaderboards/{id}/localizations": { path: ById; query: GameCenterLeaderboardsLocalizationsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardLocalizationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboards-_id_-relationships-releases) @deprecated */
  "/v1/gameCenterLeaderboards/{id}/relationships/releases": { path: ById; query: GameCenterLeaderboardsReleasesGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterLeaderboardReleasesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboards-_id_-releases) @deprecated */
  "/v1/gameCenterLeaderboards/{id}/releases": { path: ById; query: GameCenterLeaderboardsReleasesGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardReleasesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboards-_id_-relationships-gameCenterScoreModerations) */
  "/v2/gameCenterLeaderboards/{id}/relationships/gameCenterScoreModerations": { path: ById; query: GameCenterLeaderboardsV2GameCenterScoreModerationsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterLeaderboardV2GameCenterScoreModerationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboards-_id_-gameCenterScoreModerations) */
  "/v2/gameCenterLeaderboards/{id}/gameCenterScoreModerations": { path: ById; query: GameCenterLeaderboardsV2GameCenterScoreModerationsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterScoreModerationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboards-_id_-relationships-versions) */
  "/v2/gameCenterLeaderboards/{id}/relationships/versions": { path: ById; query: GameCenterLeaderboardsV2VersionsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterLeaderboardV2VersionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboards-_id_-versions) */
  "/v2/gameCenterLeaderboards/{id}/versions": { path: ById; query: GameCenterLeaderboardsV2VersionsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterLeaderboardVersionsV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingRuleSets-_id_-relationships-matchmakingQueues) */
  "/v1/gameCenterMatchmakingRuleSets/{id}/relationships/matchmakingQueues": { path: ById; query: GameCenterMatchmakingRuleSetsMatchmakingQueuesGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterMatchmakingRuleSetMatchmakingQueuesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingRuleSets-_id_-matchmakingQueues) */
  "/v1/gameCenterMatchmakingRuleSets/{id}/matchmakingQueues": { path: ById; query: GameCenterMatchmakingRuleSetsMatchmakingQueuesGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterMatchmakingQueuesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingRuleSets-_id_-relationships-rules) */
  "/v1/gameCenterMatchmakingRuleSets/{id}/relationships/rules": { path: ById; query: GameCenterMatchmakingRuleSetsRulesGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterMatchmakingRuleSetRulesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingRuleSets-_id_-rules) */
  "/v1/gameCenterMatchmakingRuleSets/{id}/rules": { path: ById; query: GameCenterMatchmakingRuleSetsRulesGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterMatchmakingRulesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingRuleSets-_id_-relationships-teams) */
  "/v1/gameCenterMatchmakingRuleSets/{id}/relationships/teams": { path: ById; query: GameCenterMatchmakingRuleSetsTeamsGetToManyRelationshipQuery; needs: NeedsPath; data: GameCenterMatchmakingRuleSetTeamsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingRuleSets-_id_-teams) */
  "/v1/gameCenterMatchmakingRuleSets/{id}/teams": { path: ById; query: GameCenterMatchmakingRuleSetsTeamsGetToManyRelatedQuery; needs: NeedsPath; data: GameCenterMatchmakingTeamsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseAvailabilities-_id_-relationships-availableTerritories) */
  "/v1/inAppPurchaseAvailabilities/{id}/relationships/availableTerritories": { path: ById; query: InAppPurchaseAvailabilitiesAvailableTerritoriesGetToManyRelationshipQuery; needs: NeedsPath; data: InAppPurchaseAvailabilityAvailableTerritoriesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseAvailabilities-_id_-availableTerritories) */
  "/v1/inAppPurchaseAvailabilities/{id}/availableTerritories": { path: ById; query: InAppPurchaseAvailabilitiesAvailableTerritoriesGetToManyRelatedQuery; needs: NeedsPath; data: TerritoriesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseOfferCodeOneTimeUseCodes-_id_-values) */
  "/v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}/values": { path: ById; query: None; needs: NeedsPath; data: string; as: "text" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseOfferCodes-_id_-relationships-customCodes) */
  "/v1/inAppPurchaseOfferCodes/{id}/relationships/customCodes": { path: ById; query: InAppPurchaseOfferCodesCustomCodesGetToManyRelationshipQuery; needs: NeedsPath; data: InAppPurchaseOfferCodeCustomCodesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseOfferCodes-_id_-customCodes) */
  "/v1/inAppPurchaseOfferCodes/{id}/customCodes": { path: ById; query: InAppPurchaseOfferCodesCustomCodesGetToManyRelatedQuery; needs: NeedsPath; data: InAppPurchaseOfferCodeCustomCodesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseOfferCodes-_id_-relationships-oneTimeUseCodes) */
  "/v1/inAppPurchaseOfferCodes/{id}/relationships/oneTimeUseCodes": { path: ById; query: InAppPurchaseOfferCodesOneTimeUseCodesGetToManyRelationshipQuery; needs: NeedsPath; data: InAppPurchaseOfferCodeOneTimeUseCodesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseOfferCodes-_id_-oneTimeUseCodes) */
  "/v1/inAppPurchaseOfferCodes/{id}/oneTimeUseCodes": { path: ById; query: InAppPurchaseOfferCodesOneTimeUseCodesGetToManyRelatedQuery; needs: NeedsPath; data: InAppPurchaseOfferCodeOneTimeUseCodesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseOfferCodes-_id_-relationships-prices) */
  "/v1/inAppPurchaseOfferCodes/{id}/relationships/prices": { path: ById; query: InAppPurchaseOfferCodesPricesGetToManyRelationshipQuery; needs: NeedsPath; data: InAppPurchaseOfferCodePricesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseOfferCodes-_id_-prices) */
  "/v1/inAppPurchaseOfferCodes/{id}/prices": { path: ById; query: InAppPurchaseOfferCodesPricesGetToManyRelatedQuery; needs: NeedsPath; data: InAppPurchaseOfferPricesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchasePricePoints-_id_-relationships-equalizations) */
  "/v1/inAppPurchasePricePoints/{id}/relationships/equalizations": { path: ById; query: InAppPurchasePricePointsEqualizationsGetToManyRelationshipQuery; needs: NeedsPath; data: InAppPurchasePricePointEqualizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchasePricePoints-_id_-equalizations) */
  "/v1/inAppPurchasePricePoints/{id}/equalizations": { path: ById; query: InAppPurchasePricePointsEqualizationsGetToManyRelatedQuery; needs: NeedsPath; data: InAppPurchasePricePointsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchasePriceSchedules-_id_-relationships-automaticPrices) */
  "/v1/inAppPurchasePriceSchedules/{id}/relationships/automaticPrices": { path: ById; query: InAppPurchasePriceSchedulesAutomaticPricesGetToManyRelationshipQuery; needs: NeedsPath; data: InAppPurchasePriceScheduleAutomaticPricesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchasePriceSchedules-_id_-automaticPrices) */
  "/v1/inAppPurchasePriceSchedules/{id}/automaticPrices": { path: ById; query: InAppPurchasePriceSchedulesAutomaticPricesGetToManyRelatedQuery; needs: NeedsPath; data: InAppPurchasePricesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchasePriceSchedules-_id_-relationships-baseTerritory) */
  "/v1/inAppPurchasePriceSchedules/{id}/relationships/baseTerritory": { path: ById; query: None; needs: NeedsPath; data: InAppPurchasePriceScheduleBaseTerritoryLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchasePriceSchedules-_id_-baseTerritory) */
  "/v1/inAppPurchasePriceSchedules/{id}/baseTerritory": { path: ById; query: InAppPurchasePriceSchedulesBaseTerritoryGetToOneRelatedQuery; needs: NeedsPath; data: TerritoryResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchasePriceSchedules-_id_-relationships-manualPrices) */
  "/v1/inAppPurchasePriceSchedules/{id}/relationships/manualPrices": { path: ById; query: InAppPurchasePriceSchedulesManualPricesGetToManyRelationshipQuery; needs: NeedsPath; data: InAppPurchasePriceScheduleManualPricesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchasePriceSchedules-_id_-manualPrices) */
  "/v1/inAppPurchasePriceSchedules/{id}/manualPrices": { path: ById; query: InAppPurchasePriceSchedulesManualPricesGetToManyRelatedQuery; needs: NeedsPath; data: InAppPurchasePricesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseVersions-_id_-relationships-image) */
  "/v1/inAppPurchaseVersions/{id}/relationships/image": { path: ById; query: None; needs: NeedsPath; data: InAppPurchaseVersionImageLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseVersions-_id_-image) */
  "/v1/inAppPurchaseVersions/{id}/image": { path: ById; query: InAppPurchaseVersionsImageGetToOneRelatedQuery; needs: NeedsPath; data: InAppPurchaseImageV2NullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseVersions-_id_-relationships-images) */
  "/v1/inAppPurchaseVersions/{id}/relationships/images": { path: ById; query: InAppPurchaseVersionsImagesGetToManyRelationshipQuery; needs: NeedsPath; data: InAppPurchaseVersionImagesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseVersions-_id_-images) */
  "/v1/inAppPurchaseVersions/{id}/images": { path: ById; query: InAppPurchaseVersionsImagesGetToManyRelatedQuery; needs: NeedsPath; data: InAppPurchaseImagesV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseVersions-_id_-relationships-localizations) */
  "/v1/inAppPurchaseVersions/{id}/relationships/localizations": { path: ById; query: InAppPurchaseVersionsLocalizationsGetToManyRelationshipQuery; needs: NeedsPath; data: InAppPurchaseVersionLocalizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseVersions-_id_-localizations) */
  "/v1/inAppPurchaseVersions/{id}/localizations": { path: ById; query: InAppPurchaseVersionsLocalizationsGetToManyRelatedQuery; needs: NeedsPath; data: InAppPurchaseLocalizationsV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-relationships-appStoreReviewScreenshot) */
  "/v2/inAppPurchases/{id}/relationships/appStoreReviewScreenshot": { path: ById; query: None; needs: NeedsPath; data: InAppPurchaseV2AppStoreReviewScreenshotLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-appStoreReviewScreenshot) */
  "/v2/inAppPurchases/{id}/appStoreReviewScreenshot": { path: ById; query: InAppPurchasesV2AppStoreReviewScreenshotGetToOneRelatedQuery; needs: NeedsPath; data: InAppPurchaseAppStoreReviewScreenshotNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-relationships-content) */
  "/v2/inAppPurchases/{id}/relationships/content": { path: ById; query: None; needs: NeedsPath; data: InAppPurchaseV2ContentLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-content) */
  "/v2/inAppPurchases/{id}/content": { path: ById; query: InAppPurchasesV2ContentGetToOneRelatedQuery; needs: NeedsPath; data: InAppPurchaseContentNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-relationships-iapPriceSchedule) */
  "/v2/inAppPurchases/{id}/relationships/iapPriceSchedule": { path: ById; query: None; needs: NeedsPath; data: InAppPurchaseV2IapPriceScheduleLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-iapPriceSchedule) */
  "/v2/inAppPurchases/{id}/iapPriceSchedule": { path: ById; query: InAppPurchasesV2IapPriceScheduleGetToOneRelatedQuery; needs: NeedsPath; data: InAppPurchasePriceScheduleNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-relationships-images) */
  "/v2/inAppPurchases/{id}/relationships/images": { path: ById; query: InAppPurchasesV2ImagesGetToManyRelationshipQuery; needs: NeedsPath; data: InAppPurchaseV2ImagesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-images) */
  "/v2/inAppPurchases/{id}/images": { path: ById; query: InAppPurchasesV2ImagesGetToManyRelatedQuery; needs: NeedsPath; data: InAppPurchaseImagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-relationships-inAppPurchaseAvailability) */
  "/v2/inAppPurchases/{id}/relationships/inAppPurchaseAvailability": { path: ById; query: None; needs: NeedsPath; data: InAppPurchaseV2InAppPurchaseAvailabilityLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-inAppPurchaseAvailability) */
  "/v2/inAppPurchases/{id}/inAppPurchaseAvailability": { path: ById; query: InAppPurchasesV2InAppPurchaseAvailabilityGetToOneRelatedQuery; needs: NeedsPath; data: InAppPurchaseAvailabilityNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-relationships-inAppPurchaseLocalizations) */
  "/v2/inAppPurchases/{id}/relationships/inAppPurchaseLocalizations": { path: ById; query: InAppPurchasesV2InAppPurchaseLocalizationsGetToManyRelationshipQuery; needs: NeedsPath; data: InAppPurchaseV2InAppPurchaseLocalizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-inAppPurchaseLocalizations) */
  "/v2/inAppPurchases/{id}/inAppPurchaseLocalizations": { path: ById; query: InAppPurchasesV2InAppPurchaseLocalizationsGetToManyRelatedQuery; needs: NeedsPath; data: InAppPurchaseLocalizationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-relationships-offerCodes) */
  "/v2/inAppPurchases/{id}/relationships/offerCodes": { path: ById; query: InAppPurchasesV2OfferCodesGetToManyRelationshipQuery; needs: NeedsPath; data: InAppPurchaseV2OfferCodesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-offerCodes) */
  "/v2/inAppPurchases/{id}/offerCodes": { path: ById; query: InAppPurchasesV2OfferCodesGetToManyRelatedQuery; needs: NeedsPath; data: InAppPurchaseOfferCodesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-relationships-pricePoints) */
  "/v2/inAppPurchases/{id}/relationships/pricePoints": { path: ById; query: InAppPurchasesV2PricePointsGetToManyRelationshipQuery; needs: NeedsPath; data: InAppPurchaseV2PricePointsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-pricePoints) */
  "/v2/inAppPurchases/{id}/pricePoints": { path: ById; query: InAppPurchasesV2PricePointsGetToManyRelatedQuery; needs: NeedsPath; data: InAppPurchasePricePointsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-relationships-promotedPurchase) */
  "/v2/inAppPurchases/{id}/relationships/promotedPurchase": { path: ById; query: None; needs: NeedsPath; data: InAppPurchaseV2PromotedPurchaseLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-promotedPurchase) */
  "/v2/inAppPurchases/{id}/promotedPurchase": { path: ById; query: InAppPurchasesV2PromotedPurchaseGetToOneRelatedQuery; needs: NeedsPath; data: PromotedPurchaseNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-relationships-versions) */
  "/v2/inAppPurchases/{id}/relationships/versions": { path: ById; query: InAppPurchasesV2VersionsGetToManyRelationshipQuery; needs: NeedsPath; data: InAppPurchaseV2VersionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-versions) */
  "/v2/inAppPurchases/{id}/versions": { path: ById; query: InAppPurchasesV2VersionsGetToManyRelatedQuery; needs: NeedsPath; data: InAppPurchaseVersionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-merchantIds-_id_-relationships-certificates) */
  "/v1/merchantIds/{id}/relationships/certificates": { path: ById; query: MerchantIdsCertificatesGetToManyRelationshipQuery; needs: NeedsPath; data: MerchantIdCertificatesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-merchantIds-_id_-certificates) */
  "/v1/merchantIds/{id}/certificates": { path: ById; query: MerchantIdsCertificatesGetToManyRelatedQuery; needs: NeedsPath; data: CertificatesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-passTypeIds-_id_-relationships-certificates) */
  "/v1/passTypeIds/{id}/relationships/certificates": { path: ById; query: PassTypeIdsCertificatesGetToManyRelationshipQuery; needs: NeedsPath; data: PassTypeIdCertificatesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-passTypeIds-_id_-certificates) */
  "/v1/passTypeIds/{id}/certificates": { path: ById; query: PassTypeIdsCertificatesGetToManyRelatedQuery; needs: NeedsPath; data: CertificatesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-preReleaseVersions-_id_-relationships-app) */
  "/v1/preReleaseVersions/{id}/relationships/app": { path: ById; query: None; needs: NeedsPath; data: PrereleaseVersionAppLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-preReleaseVersions-_id_-app) */
  "/v1/preReleaseVersions/{id}/app": { path: ById; query: PreReleaseVersionsAppGetToOneRelatedQuery; needs: NeedsPath; data: AppWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-preReleaseVersions-_id_-relationships-builds) */
  "/v1/preReleaseVersions/{id}/relationships/builds": { path: ById; query: PreReleaseVersionsBuildsGetToManyRelationshipQuery; needs: NeedsPath; data: PrereleaseVersionBuildsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-preReleaseVersions-_id_-builds) */
  "/v1/preReleaseVersions/{id}/builds": { path: ById; query: PreReleaseVersionsBuildsGetToManyRelatedQuery; needs: NeedsPath; data: BuildsWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-relationships-bundleId) */
  "/v1/profiles/{id}/relationships/bundleId": { path: ById; query: None; needs: NeedsPath; data: ProfileBundleIdLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-bundleId) */
  "/v1/profiles/{id}/bundleId": { path: ById; query: ProfilesBundleIdGetToOneRelatedQuery; needs: NeedsPath; data: BundleIdWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-relationships-certificates) */
  "/v1/profiles/{id}/relationships/certificates": { path: ById; query: ProfilesCertificatesGetToManyRelationshipQuery; needs: NeedsPath; data: ProfileCertificatesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-certificates) */
  "/v1/profiles/{id}/certificates": { path: ById; query: ProfilesCertificatesGetToManyRelatedQuery; needs: NeedsPath; data: CertificatesWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-relationships-devices) */
  "/v1/profiles/{id}/relationships/devices": { path: ById; query: ProfilesDevicesGetToManyRelationshipQuery; needs: NeedsPath; data: ProfileDevicesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-devices) */
  "/v1/profiles/{id}/devices": { path: ById; query: ProfilesDevicesGetToManyRelatedQuery; needs: NeedsPath; data: DevicesWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-reviewSubmissions-_id_-relationships-items) */
  "/v1/reviewSubmissions/{id}/relationships/items": { path: ById; query: ReviewSubmissionsItemsGetToManyRelationshipQuery; needs: NeedsPath; data: ReviewSubmissionItemsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-reviewSubmissions-_id_-items) */
  "/v1/reviewSubmissions/{id}/items": { path: ById; query: ReviewSubmissionsItemsGetToManyRelatedQuery; needs: NeedsPath; data: ReviewSubmissionItemsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmProviders-_id_-relationships-repositories) */
  "/v1/scmProviders/{id}/relationships/repositories": { path: ById; query: ScmProvidersRepositoriesGetToManyRelationshipQuery; needs: NeedsPath; data: ScmProviderRepositoriesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmProviders-_id_-repositories) */
  "/v1/scmProviders/{id}/repositories": { path: ById; query: ScmProvidersRepositoriesGetToManyRelatedQuery; needs: NeedsPath; data: ScmRepositoriesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmRepositories-_id_-relationships-gitReferences) */
  "/v1/scmRepositories/{id}/relationships/gitReferences": { path: ById; query: ScmRepositoriesGitReferencesGetToManyRelationshipQuery; needs: NeedsPath; data: ScmRepositoryGitReferencesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmRepositories-_id_-gitReferences) */
  "/v1/scmRepositories/{id}/gitReferences": { path: ById; query: ScmRepositoriesGitReferencesGetToManyRelatedQuery; needs: NeedsPath; data: ScmGitReferencesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmRepositories-_id_-relationships-pullRequests) */
  "/v1/scmRepositories/{id}/relationships/pullRequests": { path: ById; query: ScmRepositoriesPullRequestsGetToManyRelationshipQuery; needs: NeedsPath; data: ScmRepositoryPullRequestsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmRepositories-_id_-pullRequests) */
  "/v1/scmRepositories/{id}/pullRequests": { path: ById; query: ScmRepositoriesPullRequestsGetToManyRelatedQuery; needs: NeedsPath; data: ScmPullRequestsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionAvailabilities-_id_-relationships-availableTerritories) @deprecated */
  "/v1/subscriptionAvailabilities/{id}/relationships/availableTerritories": { path: ById; query: SubscriptionAvailabilitiesAvailableTerritoriesGetToManyRelationshipQuery; needs: NeedsPath; data: SubscriptionAvailabilityAvailableTerritoriesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionAvailabilities-_id_-availableTerritories) @deprecated */
  "/v1/subscriptionAvailabilities/{id}/availableTerritories": { path: ById; query: SubscriptionAvailabilitiesAvailableTerritoriesGetToManyRelatedQuery; needs: NeedsPath; data: TerritoriesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGroupVersions-_id_-relationships-localizations) */
  "/v1/subscriptionGroupVersions/{id}/relationships/localizations": { path: ById; query: SubscriptionGroupVersionsLocalizationsGetToManyRelationshipQuery; needs: NeedsPath; data: SubscriptionGroupVersionLocalizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGroupVersions-_id_-localizations) */
  "/v1/subscriptionGroupVersions/{id}/localizations": { path: ById; query: SubscriptionGroupVersionsLocalizationsGetToManyRelatedQuery; needs: NeedsPath; data: SubscriptionGroupLocalizationsV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGroups-_id_-relationships-subscriptionGroupLocalizations) */
  "/v1/subscriptionGroups/{id}/relationships/subscriptionGroupLocalizations": { path: ById; query: SubscriptionGroupsSubscriptionGroupLocalizationsGetToManyRelationshipQuery; needs: NeedsPath; data: SubscriptionGroupSubscriptionGroupLocalizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGroups-_id_-subscriptionGroupLocalizations) */
  "/v1/subscriptionGroups/{id}/subscriptionGroupLocalizations": { path: ById; query: SubscriptionGroupsSubscriptionGroupLocalizationsGetToManyRelatedQuery; needs: NeedsPath; data: SubscriptionGroupLocalizationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGroups-_id_-relationships-subscriptions) */
  "/v1/subscriptionGroups/{id}/relationships/subscriptions": { path: ById; query: SubscriptionGroupsSubscriptionsGetToManyRelationshipQuery; needs: NeedsPath; data: SubscriptionGroupSubscriptionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGroups-_id_-subscriptions) */
  "/v1/subscriptionGroups/{id}/subscriptions": { path: ById; query: SubscriptionGroupsSubscriptionsGetToManyRelatedQuery; needs: NeedsPath; data: SubscriptionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGroups-_id_-relationships-versions) */
  "/v1/subscriptionGroups/{id}/relationships/versions": { path: ById; query: SubscriptionGroupsVersionsGetToManyRelationshipQuery; needs: NeedsPath; data: SubscriptionGroupVersionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGroups-_id_-versions) */
  "/v1/subscriptionGroups/{id}/versions": { path: ById; query: SubscriptionGroupsVersionsGetToManyRelatedQuery; needs: NeedsPath; data: SubscriptionGroupVersionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionOfferCodeOneTimeUseCodes-_id_-values) */
  "/v1/subscriptionOfferCodeOneTimeUseCodes/{id}/values": { path: ById; query: None; needs: NeedsPath; data: string; as: "text" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionOfferCodes-_id_-relationships-customCodes) */
  "/v1/subscriptionOfferCodes/{id}/relationships/customCodes": { path: ById; query: SubscriptionOfferCodesCustomCodesGetToManyRelationshipQuery; needs: NeedsPath; data: SubscriptionOfferCodeCustomCodesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionOfferCodes-_id_-customCodes) */
  "/v1/subscriptionOfferCodes/{id}/customCodes": { path: ById; query: SubscriptionOfferCodesCustomCodesGetToManyRelatedQuery; needs: NeedsPath; data: SubscriptionOfferCodeCustomCodesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionOfferCodes-_id_-relationships-oneTimeUseCodes) */
  "/v1/subscriptionOfferCodes/{id}/relationships/oneTimeUseCodes": { path: ById; query: SubscriptionOfferCodesOneTimeUseCodesGetToManyRelationshipQuery; needs: NeedsPath; data: SubscriptionOfferCodeOneTimeUseCodesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionOfferCodes-_id_-oneTimeUseCodes) */
  "/v1/subscriptionOfferCodes/{id}/oneTimeUseCodes": { path: ById; query: SubscriptionOfferCodesOneTimeUseCodesGetToManyRelatedQuery; needs: NeedsPath; data: SubscriptionOfferCodeOneTimeUseCodesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionOfferCodes-_id_-relationships-prices) */
  "/v1/subscriptionOfferCodes/{id}/relationships/prices": { path: ById; query: SubscriptionOfferCodesPricesGetToManyRelationshipQuery; needs: NeedsPath; data: SubscriptionOfferCodePricesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionOfferCodes-_id_-prices) */
  "/v1/subscriptionOfferCodes/{id}/prices": { path: ById; query: SubscriptionOfferCodesPricesGetToManyRelatedQuery; needs: NeedsPath; data: SubscriptionOfferCodePricesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionPlanAvailabilities-_id_-relationships-availableTerritories) */
  "/v1/subscriptionPlanAvailabilities/{id}/relationships/availableTerritories": { path: ById; query: SubscriptionPlanAvailabilitiesAvailableTerritoriesGetToManyRelationshipQuery; needs: NeedsPath; data: SubscriptionPlanAvailabilityAvailableTerritoriesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionPlanAvailabilities-_id_-availableTerritories) */
  "/v1/subscriptionPlanAvailabilities/{id}/availableTerritories": { path: ById; query: SubscriptionPlanAvailabilitiesAvailableTerritoriesGetToManyRelatedQuery; needs: NeedsPath; data: TerritoriesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionPricePoints-_id_-adjustedEqualizations) */
  "/v1/subscriptionPricePoints/{id}/adjustedEqualizations": { path: ById; query: SubscriptionPricePointsAdjustedEqualizationsGetToManyRelatedQuery; needs: NeedsPathQuery; data: SubscriptionPricePointsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionPricePoints-_id_-relationships-equalizations) */
  "/v1/subscriptionPricePoints/{id}/relationships/equalizations": { path: ById; query: SubscriptionPricePointsEqualizationsGetToManyRelationshipQuery; needs: NeedsPath; data: SubscriptionPricePointEqualizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionPricePoints-_id_-equalizations) */
  "/v1/subscriptionPricePoints/{id}/equalizations": { path: ById; query: SubscriptionPricePointsEqualizationsGetToManyRelatedQuery; needs: NeedsPath; data: SubscriptionPricePointsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionPromotionalOffers-_id_-relationships-prices) */
  "/v1/subscriptionPromotionalOffers/{id}/relationships/prices": { path: ById; query: SubscriptionPromotionalOffersPricesGetToManyRelationshipQuery; needs: NeedsPath; data: SubscriptionPromotionalOfferPricesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionPromotionalOffers-_id_-prices) */
  "/v1/subscriptionPromotionalOffers/{id}/prices": { path: ById; query: SubscriptionPromotionalOffersPricesGetToManyRelatedQuery; needs: NeedsPath; data: SubscriptionPromotionalOfferPricesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionVersions-_id_-relationships-image) */
  "/v1/subscriptionVersions/{id}/relationships/image": { path: ById; query: None; needs: NeedsPath; data: SubscriptionVersionImageLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionVersions-_id_-image) */
  "/v1/subscriptionVersions/{id}/image": { path: ById; query: SubscriptionVersionsImageGetToOneRelatedQuery; needs: NeedsPath; data: SubscriptionImageV2NullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionVersions-_id_-relationships-images) */
  "/v1/subscriptionVersions/{id}/relationships/images": { path: ById; query: SubscriptionVersionsImagesGetToManyRelationshipQuery; needs: NeedsPath; data: SubscriptionVersionImagesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionVersions-_id_-images) */
  "/v1/subscriptionVersions/{id}/images": { path: ById; query: SubscriptionVersionsImagesGetToManyRelatedQuery; needs: NeedsPath; data: SubscriptionImagesV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionVersions-_id_-relationships-localizations) */
  "/v1/subscriptionVersions/{id}/relationships/localizations": { path: ById; query: SubscriptionVersionsLocalizationsGetToManyRelationshipQuery; needs: NeedsPath; data: SubscriptionVersionLocalizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionVersions-_id_-localizations) */
  "/v1/subscriptionVersions/{id}/localizations": { path: ById; query: SubscriptionVersionsLocalizationsGetToManyRelatedQuery; needs: NeedsPath; data: SubscriptionLocalizationsV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-appStoreReviewScreenshot) */
  "/v1/subscriptions/{id}/relationships/appStoreReviewScreenshot": { path: ById; query: None; needs: NeedsPath; data: SubscriptionAppStoreReviewScreenshotLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-appStoreReviewScreenshot) */
  "/v1/subscriptions/{id}/appStoreReviewScreenshot": { path: ById; query: SubscriptionsAppStoreReviewScreenshotGetToOneRelatedQuery; needs: NeedsPath; data: SubscriptionAppStoreReviewScreenshotNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-images) */
  "/v1/subscriptions/{id}/relationships/images": { path: ById; query: SubscriptionsImagesGetToManyRelationshipQuery; needs: NeedsPath; data: SubscriptionImagesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-images) */
  "/v1/subscriptions/{id}/images": { path: ById; query: SubscriptionsImagesGetToManyRelatedQuery; needs: NeedsPath; data: SubscriptionImagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-introductoryOffers) */
  "/v1/subscriptions/{id}/relationships/introductoryOffers": { path: ById; query: SubscriptionsIntroductoryOffersGetToManyRelationshipQuery; needs: NeedsPath; data: SubscriptionIntroductoryOffersLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-introductoryOffers) */
  "/v1/subscriptions/{id}/introductoryOffers": { path: ById; query: SubscriptionsIntroductoryOffersGetToManyRelatedQuery; needs: NeedsPath; data: SubscriptionIntroductoryOffersResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-offerCodes) */
  "/v1/subscriptions/{id}/relationships/offerCodes": { path: ById; query: SubscriptionsOfferCodesGetToManyRelationshipQuery; needs: NeedsPath; data: SubscriptionOfferCodesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-offerCodes) */
  "/v1/subscriptions/{id}/offerCodes": { path: ById; query: SubscriptionsOfferCodesGetToManyRelatedQuery; needs: NeedsPath; data: SubscriptionOfferCodesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-planAvailabilities) */
  "/v1/subscriptions/{id}/relationships/planAvailabilities": { path: ById; query: SubscriptionsPlanAvailabilitiesGetToManyRelationshipQuery; needs: NeedsPath; data: SubscriptionPlanAvailabilitiesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-planAvailabilities) */
  "/v1/subscriptions/{id}/planAvailabilities": { path: ById; query: SubscriptionsPlanAvailabilitiesGetToManyRelatedQuery; needs: NeedsPath; data: SubscriptionPlanAvailabilitiesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-pricePoints) */
  "/v1/subscriptions/{id}/relationships/pricePoints": { path: ById; query: SubscriptionsPricePointsGetToManyRelationshipQuery; needs: NeedsPath; data: SubscriptionPricePointsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-pricePoints) */
  "/v1/subscriptions/{id}/pricePoints": { path: ById; query: SubscriptionsPricePointsGetToManyRelatedQuery; needs: NeedsPath; data: SubscriptionPricePointsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-prices) */
  "/v1/subscriptions/{id}/relationships/prices": { path: ById; query: SubscriptionsPricesGetToManyRelationshipQuery; needs: NeedsPath; data: SubscriptionPricesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-prices) */
  "/v1/subscriptions/{id}/prices": { path: ById; query: SubscriptionsPricesGetToManyRelatedQuery; needs: NeedsPath; data: SubscriptionPricesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-promotedPurchase) */
  "/v1/subscriptions/{id}/relationships/promotedPurchase": { path: ById; query: None; needs: NeedsPath; data: SubscriptionPromotedPurchaseLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-promotedPurchase) */
  "/v1/subscriptions/{id}/promotedPurchase": { path: ById; query: SubscriptionsPromotedPurchaseGetToOneRelatedQuery; needs: NeedsPath; data: PromotedPurchaseNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-promotionalOffers) */
  "/v1/subscriptions/{id}/relationships/promotionalOffers": { path: ById; query: SubscriptionsPromotionalOffersGetToManyRelationshipQuery; needs: NeedsPath; data: SubscriptionPromotionalOffersLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-promotionalOffers) */
  "/v1/subscriptions/{id}/promotionalOffers": { path: ById; query: SubscriptionsPromotionalOffersGetToManyRelatedQuery; needs: NeedsPath; data: SubscriptionPromotionalOffersResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-subscriptionAvailability) @deprecated */
  "/v1/subscriptions/{id}/relationships/subscriptionAvailability": { path: ById; query: None; needs: NeedsPath; data: SubscriptionSubscriptionAvailabilityLinkageResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-subscriptionAvailability) @deprecated */
  "/v1/subscriptions/{id}/subscriptionAvailability": { path: ById; query: SubscriptionsSubscriptionAvailabilityGetToOneRelatedQuery; needs: NeedsPath; data: SubscriptionAvailabilityNullableResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-subscriptionLocalizations) */
  "/v1/subscriptions/{id}/relationships/subscriptionLocalizations": { path: ById; query: SubscriptionsSubscriptionLocalizationsGetToManyRelationshipQuery; needs: NeedsPath; data: SubscriptionSubscriptionLocalizationsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-subscriptionLocalizations) */
  "/v1/subscriptions/{id}/subscriptionLocalizations": { path: ById; query: SubscriptionsSubscriptionLocalizationsGetToManyRelatedQuery; needs: NeedsPath; data: SubscriptionLocalizationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-versions) */
  "/v1/subscriptions/{id}/relationships/versions": { path: ById; query: SubscriptionsVersionsGetToManyRelationshipQuery; needs: NeedsPath; data: SubscriptionVersionsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-versions) */
  "/v1/subscriptions/{id}/versions": { path: ById; query: SubscriptionsVersionsGetToManyRelatedQuery; needs: NeedsPath; data: SubscriptionVersionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-winBackOffers) */
  "/v1/subscriptions/{id}/relationships/winBackOffers": { path: ById; query: SubscriptionsWinBackOffersGetToManyRelationshipQuery; needs: NeedsPath; data: SubscriptionWinBackOffersLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-winBackOffers) */
  "/v1/subscriptions/{id}/winBackOffers": { path: ById; query: SubscriptionsWinBackOffersGetToManyRelatedQuery; needs: NeedsPath; data: WinBackOffersResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-userInvitations-_id_-relationships-visibleApps) */
  "/v1/userInvitations/{id}/relationships/visibleApps": { path: ById; query: UserInvitationsVisibleAppsGetToManyRelationshipQuery; needs: NeedsPath; data: UserInvitationVisibleAppsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-userInvitations-_id_-visibleApps) */
  "/v1/userInvitations/{id}/visibleApps": { path: ById; query: UserInvitationsVisibleAppsGetToManyRelatedQuery; needs: NeedsPath; data: AppsWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-users-_id_-relationships-visibleApps) */
  "/v1/users/{id}/relationships/visibleApps": { path: ById; query: UsersVisibleAppsGetToManyRelationshipQuery; needs: NeedsPath; data: UserVisibleAppsLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-users-_id_-visibleApps) */
  "/v1/users/{id}/visibleApps": { path: ById; query: UsersVisibleAppsGetToManyRelatedQuery; needs: NeedsPath; data: AppsWithoutIncludesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-webhooks-_id_-relationships-deliveries) */
  "/v1/webhooks/{id}/relationships/deliveries": { path: ById; query: WebhooksDeliveriesGetToManyRelationshipQuery; needs: NeedsPath; data: WebhookDeliveriesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-webhooks-_id_-deliveries) */
  "/v1/webhooks/{id}/deliveries": { path: ById; query: WebhooksDeliveriesGetToManyRelatedQuery; needs: NeedsPath; data: WebhookDeliveriesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-winBackOffers-_id_-relationships-prices) */
  "/v1/winBackOffers/{id}/relationships/prices": { path: ById; query: WinBackOffersPricesGetToManyRelationshipQuery; needs: NeedsPath; data: WinBackOfferPricesLinkagesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-winBackOffers-_id_-prices) */
  "/v1/winBackOffers/{id}/prices": { path: ById; query: WinBackOffersPricesGetToManyRelatedQuery; needs: NeedsPath; data: WinBackOfferPricesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-metrics-betaTesterUsages) */
  "/v1/apps/{id}/metrics/betaTesterUsages": { path: ById; query: AppsBetaTesterUsagesGetMetricsQuery; needs: NeedsPath; data: AppsBetaTesterUsagesV1MetricResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-metrics-betaTesterUsages) */
  "/v1/betaGroups/{id}/metrics/betaTesterUsages": { path: ById; query: BetaGroupsBetaTesterUsagesGetMetricsQuery; needs: NeedsPath; data: AppsBetaTesterUsagesV1MetricResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-metrics-publicLinkUsages) */
  "/v1/betaGroups/{id}/metrics/publicLinkUsages": { path: ById; query: BetaGroupsPublicLinkUsagesGetMetricsQuery; needs: NeedsPath; data: BetaPublicLinkUsagesV1MetricResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaTesters-_id_-metrics-betaTesterUsages) */
  "/v1/betaTesters/{id}/metrics/betaTesterUsages": { path: ById; query: BetaTestersBetaTesterUsagesGetMetricsQuery; needs: NeedsPathQuery; data: BetaTesterUsagesV1MetricResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-metrics-betaBuildUsages) */
  "/v1/builds/{id}/metrics/betaBuildUsages": { path: ById; query: BuildsBetaBuildUsagesGetMetricsQuery; needs: NeedsPath; data: BetaBuildUsagesV1MetricResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-metrics-classicMatchmakingRequests) */
  "/v1/gameCenterDetails/{id}/metrics/classicMatchmakingRequests": { path: ById; query: GameCenterDetailsClassicMatchmakingRequestsGetMetricsQuery; needs: NeedsPathQuery; data: GameCenterMatchmakingAppRequestsV1MetricResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-metrics-ruleBasedMatchmakingRequests) */
  "/v1/gameCenterDetails/{id}/metrics/ruleBasedMatchmakingRequests": { path: ById; query: GameCenterDetailsRuleBasedMatchmakingRequestsGetMetricsQuery; needs: NeedsPathQuery; data: GameCenterMatchmakingAppRequestsV1MetricResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingQueues-_id_-metrics-experimentMatchmakingQueueSizes) */
  "/v1/gameCenterMatchmakingQueues/{id}/metrics/experimentMatchmakingQueueSizes": { path: ById; query: GameCenterMatchmakingQueuesExperimentMatchmakingQueueSizesGetMetricsQuery; needs: NeedsPathQuery; data: GameCenterMatchmakingQueueSizesV1MetricResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingQueues-_id_-metrics-experimentMatchmakingRequests) */
  "/v1/gameCenterMatchmakingQueues/{id}/metrics/experimentMatchmakingRequests": { path: ById; query: GameCenterMatchmakingQueuesExperimentMatchmakingRequestsGetMetricsQuery; needs: NeedsPathQuery; data: GameCenterMatchmakingQueueRequestsV1MetricResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingQueues-_id_-metrics-matchmakingQueueSizes) */
  "/v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingQueueSizes": { path: ById; query: GameCenterMatchmakingQueuesMatchmakingQueueSizesGetMetricsQuery; needs: NeedsPathQuery; data: GameCenterMatchmakingQueueSizesV1MetricResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingQueues-_id_-metrics-matchmakingRequests) */
  "/v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingRequests": { path: ById; query: GameCenterMatchmakingQueuesMatchmakingRequestsGetMetricsQuery; needs: NeedsPathQuery; data: GameCenterMatchmakingQueueRequestsV1MetricResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingQueues-_id_-metrics-matchmakingSessions) */
  "/v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingSessions": { path: ById; query: GameCenterMatchmakingQueuesMatchmakingSessionsGetMetricsQuery; needs: NeedsPathQuery; data: GameCenterMatchmakingSessionsV1MetricResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingRules-_id_-metrics-matchmakingBooleanRuleResults) */
  "/v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingBooleanRuleResults": { path: ById; query: GameCenterMatchmakingRulesMatchmakingBooleanRuleResultsGetMetricsQuery; needs: NeedsPathQuery; data: GameCenterMatchmakingBooleanRuleResultsV1MetricResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingRules-_id_-metrics-matchmakingNumberRuleResults) */
  "/v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingNumberRuleResults": { path: ById; query: GameCenterMatchmakingRulesMatchmakingNumberRuleResultsGetMetricsQuery; needs: NeedsPathQuery; data: GameCenterMatchmakingNumberRuleResultsV1MetricResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingRules-_id_-metrics-matchmakingRuleErrors) */
  "/v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingRuleErrors": { path: ById; query: GameCenterMatchmakingRulesMatchmakingRuleErrorsGetMetricsQuery; needs: NeedsPathQuery; data: GameCenterMatchmakingRuleErrorsV1MetricResponse; as: "json" };
}

/** The GET routes that can be called with the path alone. */
export interface GetRoutesWithoutRequiredParameters {
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionDomains) */
  "/v1/alternativeDistributionDomains": { path: None; query: AlternativeDistributionDomainsGetCollectionQuery; needs: {}; data: AlternativeDistributionDomainsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionKeys) */
  "/v1/alternativeDistributionKeys": { path: None; query: AlternativeDistributionKeysGetCollectionQuery; needs: {}; data: AlternativeDistributionKeysResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraryRefData) */
  "/v1/appAssetLibraryRefData": { path: None; query: AppAssetLibraryRefDataGetCollectionQuery; needs: {}; data: AppAssetLibraryRefDataResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCategories) */
  "/v1/appCategories": { path: None; query: AppCategoriesGetCollectionQuery; needs: {}; data: AppCategoriesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEncryptionDeclarations) */
  "/v1/appEncryptionDeclarations": { path: None; query: AppEncryptionDeclarationsGetCollectionQuery; needs: {}; data: AppEncryptionDeclarationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps) */
  "/v1/apps": { path: None; query: AppsGetCollectionQuery; needs: {}; data: AppsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppLocalizations) */
  "/v1/betaAppLocalizations": { path: None; query: BetaAppLocalizationsGetCollectionQuery; needs: {}; data: BetaAppLocalizationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaBuildLocalizations) */
  "/v1/betaBuildLocalizations": { path: None; query: BetaBuildLocalizationsGetCollectionQuery; needs: {}; data: BetaBuildLocalizationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups) */
  "/v1/betaGroups": { path: None; query: BetaGroupsGetCollectionQuery; needs: {}; data: BetaGroupsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaLicenseAgreements) */
  "/v1/betaLicenseAgreements": { path: None; query: BetaLicenseAgreementsGetCollectionQuery; needs: {}; data: BetaLicenseAgreementsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaRecruitmentCriterionOptions) */
  "/v1/betaRecruitmentCriterionOptions": { path: None; query: BetaRecruitmentCriterionOptionsGetCollectionQuery; needs: {}; data: BetaRecruitmentCriterionOptionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaTesters) */
  "/v1/betaTesters": { path: None; query: BetaTestersGetCollectionQuery; needs: {}; data: BetaTestersResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBetaDetails) */
  "/v1/buildBetaDetails": { path: None; query: BuildBetaDetailsGetCollectionQuery; needs: {}; data: BuildBetaDetailsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds) */
  "/v1/builds": { path: None; query: BuildsGetCollectionQuery; needs: {}; data: BuildsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleIds) */
  "/v1/bundleIds": { path: None; query: BundleIdsGetCollectionQuery; needs: {}; data: BundleIdsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-certificates) */
  "/v1/certificates": { path: None; query: CertificatesGetCollectionQuery; needs: {}; data: CertificatesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciMacOsVersions) */
  "/v1/ciMacOsVersions": { path: None; query: CiMacOsVersionsGetCollectionQuery; needs: {}; data: CiMacOsVersionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts) */
  "/v1/ciProducts": { path: None; query: CiProductsGetCollectionQuery; needs: {}; data: CiProductsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciXcodeVersions) */
  "/v1/ciXcodeVersions": { path: None; query: CiXcodeVersionsGetCollectionQuery; needs: {}; data: CiXcodeVersionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-devices) */
  "/v1/devices": { path: None; query: DevicesGetCollectionQuery; needs: {}; data: DevicesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups) */
  "/v1/gameCenterGroups": { path: None; query: GameCenterGroupsGetCollectionQuery; needs: {}; data: GameCenterGroupsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingQueues) */
  "/v1/gameCenterMatchmakingQueues": { path: None; query: GameCenterMatchmakingQueuesGetCollectionQuery; needs: {}; data: GameCenterMatchmakingQueuesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingRuleSets) */
  "/v1/gameCenterMatchmakingRuleSets": { path: None; query: GameCenterMatchmakingRuleSetsGetCollectionQuery; needs: {}; data: GameCenterMatchmakingRuleSetsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-marketplaceWebhooks) @deprecated */
  "/v1/marketplaceWebhooks": { path: None; query: MarketplaceWebhooksGetCollectionQuery; needs: {}; data: MarketplaceWebhooksResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-merchantIds) */
  "/v1/merchantIds": { path: None; query: MerchantIdsGetCollectionQuery; needs: {}; data: MerchantIdsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-passTypeIds) */
  "/v1/passTypeIds": { path: None; query: PassTypeIdsGetCollectionQuery; needs: {}; data: PassTypeIdsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-preReleaseVersions) */
  "/v1/preReleaseVersions": { path: None; query: PreReleaseVersionsGetCollectionQuery; needs: {}; data: PreReleaseVersionsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles) */
  "/v1/profiles": { path: None; query: ProfilesGetCollectionQuery; needs: {}; data: ProfilesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-sandboxTesters) */
  "/v2/sandboxTesters": { path: None; query: SandboxTestersV2GetCollectionQuery; needs: {}; data: SandboxTestersV2Response; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmProviders) */
  "/v1/scmProviders": { path: None; query: ScmProvidersGetCollectionQuery; needs: {}; data: ScmProvidersResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmRepositories) */
  "/v1/scmRepositories": { path: None; query: ScmRepositoriesGetCollectionQuery; needs: {}; data: ScmRepositoriesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-territories) */
  "/v1/territories": { path: None; query: TerritoriesGetCollectionQuery; needs: {}; data: TerritoriesResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-userInvitations) */
  "/v1/userInvitations": { path: None; query: UserInvitationsGetCollectionQuery; needs: {}; data: UserInvitationsResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-users) */
  "/v1/users": { path: None; query: UsersGetCollectionQuery; needs: {}; data: UsersResponse; as: "json" };
}

/** Every GET route. */
export interface GetRoutes extends GetRoutesWithRequiredParameters, GetRoutesWithoutRequiredParameters {}

/** The POST routes that need parameters or a body. */
export interface PostRoutesWithRequiredParameters {
  "/v1/accessibilityDeclarations": { path: None; query: None; body: AccessibilityDeclarationCreateRequest; needs: NeedsBody; data: AccessibilityDeclarationResponse; as: "json" };
  "/v1/alternativeDistributionDomains": { path: None; query: None; body: AlternativeDistributionDomainCreateRequest; needs: NeedsBody; data: AlternativeDistributionDomainResponse; as: "json" };
  "/v1/alternativeDistributionKeys": { path: None; query: None; body: AlternativeDistributionKeyCreateRequest; needs: NeedsBody; data: AlternativeDistributionKeyResponse; as: "json" };
  "/v1/alternativeDistributionPackages": { path: None; query: None; body: AlternativeDistributionPackageCreateRequest; needs: NeedsBody; data: AlternativeDistributionPackageResponse; as: "json" };
  "/v1/analyticsReportRequests": { path: None; query: None; body: AnalyticsReportRequestCreateRequest; needs: NeedsBody; data: AnalyticsReportRequestResponse; as: "json" };
  "/v1/androidToIosAppMappingDetails": { path: None; query: None; body: AndroidToIosAppMappingDetailCreateRequest; needs: NeedsBody; data: AndroidToIosAppMappingDetailResponse; as: "json" };
  "/v1/appAssetLibraryImages": { path: None; query: None; body: AppAssetLibraryImageCreateRequest; needs: NeedsBody; data: AppAssetLibraryImageResponse; as: "json" };
  "/v1/appAssetLibraryPlacementOrderingRequests": { path: None; query: AppAssetLibraryPlacementOrderingRequestsCreateInstanceQuery; body: AppAssetLibraryPlacementOrderingRequestCreateRequest; needs: NeedsBody; data: AppAssetLibraryPlacementOrderingRequestResponse; as: "json" };
  "/v1/appAssetLibraryPlacements": { path: None; query: None; body: AppAssetLibraryPlacementCreateRequest; needs: NeedsBody; data: AppAssetLibraryPlacementResponse; as: "json" };
  "/v1/appAssetLibraryVideos": { path: None; query: None; body: AppAssetLibraryVideoCreateRequest; needs: NeedsBody; data: AppAssetLibraryVideoResponse; as: "json" };
  "/v2/appAvailabilities": { path: None; query: None; body: AppAvailabilityV2CreateRequest; needs: NeedsBody; data: AppAvailabilityV2Response; as: "json" };
  "/v1/appClipAdvancedExperienceImages": { path: None; query: None; body: AppClipAdvancedExperienceImageCreateRequest; needs: NeedsBody; data: AppClipAdvancedExperienceImageResponse; as: "json" };
  "/v1/appClipAdvancedExperiences": { path: None; query: None; body: AppClipAdvancedExperienceCreateRequest; needs: NeedsBody; data: AppClipAdvancedExperienceResponse; as: "json" };
  "/v1/appClipAppStoreReviewDetails": { path: None; query: None; body: AppClipAppStoreReviewDetailCreateRequest; needs: NeedsBody; data: AppClipAppStoreReviewDetailResponse; as: "json" };
  "/v1/appClipDefaultExperienceLocalizations": { path: None; query: None; body: AppClipDefaultExperienceLocalizationCreateRequest; needs: NeedsBody; data: AppClipDefaultExperienceLocalizationResponse; as: "json" };
  "/v1/appClipDefaultExperiences": { path: None; query: None; body: AppClipDefaultExperienceCreateRequest; needs: NeedsBody; data: AppClipDefaultExperienceResponse; as: "json" };
  "/v1/appClipHeaderImages": { path: None; query: None; body: AppClipHeaderImageCreateRequest; needs: NeedsBody; data: AppClipHeaderImageResponse; as: "json" };
  "/v1/appCustomProductPageLocalizations": { path: None; query: None; body: AppCustomProductPageLocalizationCreateRequest; needs: NeedsBody; data: AppCustomProductPageLocalizationResponse; as: "json" };
  "/v1/appCustomProductPageVersions": { path: None; query: None; body: AppCustomProductPageVersionCreateRequest; needs: NeedsBody; data: AppCustomProductPageVersionResponse; as: "json" };
  "/v1/appCustomProductPages": { path: None; query: None; body: AppCustomProductPageCreateRequest; needs: NeedsBody; data: AppCustomProductPageResponse; as: "json" };
  "/v1/appEncryptionDeclarationDocuments": { path: None; query: None; body: AppEncryptionDeclarationDocumentCreateRequest; needs: NeedsBody; data: AppEncryptionDeclarationDocumentResponse; as: "json" };
  "/v1/appEncryptionDeclarations": { path: None; query: None; body: AppEncryptionDeclarationCreateRequest; needs: NeedsBody; data: AppEncryptionDeclarationResponse; as: "json" };
  "/v1/appEventLocalizations": { path: None; query: None; body: AppEventLocalizationCreateRequest; needs: NeedsBody; data: AppEventLocalizationResponse; as: "json" };
  "/v1/appEventScreenshots": { path: None; query: None; body: AppEventScreenshotCreateRequest; needs: NeedsBody; data: AppEventScreenshotResponse; as: "json" };
  "/v1/appEventVideoClips": { path: None; query: None; body: AppEventVideoClipCreateRequest; needs: NeedsBody; data: AppEventVideoClipResponse; as: "json" };
  "/v1/appEvents": { path: None; query: None; body: AppEventCreateRequest; needs: NeedsBody; data: AppEventResponse; as: "json" };
  "/v1/appInfoLocalizations": { path: None; query: None; body: AppInfoLocalizationCreateRequest; needs: NeedsBody; data: AppInfoLocalizationResponse; as: "json" };
  "/v1/appPreviewSets": { path: None; query: None; body: AppPreviewSetCreateRequest; needs: NeedsBody; data: AppPreviewSetResponse; as: "json" };
  "/v1/appPreviews": { path: None; query: None; body: AppPreviewCreateRequest; needs: NeedsBody; data: AppPreviewResponse; as: "json" };
  "/v1/appPriceSchedules": { path: None; query: None; body: AppPriceScheduleCreateRequest; needs: NeedsBody; data: AppPriceScheduleResponse; as: "json" };
  "/v1/appScreenshotSets": { path: None; query: None; body: AppScreenshotSetCreateRequest; needs: NeedsBody; data: AppScreenshotSetResponse; as: "json" };
  "/v1/appScreenshots": { path: None; query: None; body: AppScreenshotCreateRequest; needs: NeedsBody; data: AppScreenshotResponse; as: "json" };
  "/v1/appStoreReviewAttachments": { path: None; query: None; body: AppStoreReviewAttachmentCreateRequest; needs: NeedsBody; data: AppStoreReviewAttachmentResponse; as: "json" };
  "/v1/appStoreReviewDetails": { path: None; query: None; body: AppStoreReviewDetailCreateRequest; needs: NeedsBody; data: AppStoreReviewDetailResponse; as: "json" };
  "/v1/appStoreVersionExperimentTreatmentLocalizations": { path: None; query: None; body: AppStoreVersionExperimentTreatmentLocalizationCreateRequest; needs: NeedsBody; data: AppStoreVersionExperimentTreatmentLocalizationResponse; as: "json" };
  "/v1/appStoreVersionExperimentTreatments": { path: None; query: None; body: AppStoreVersionExperimentTreatmentCreateRequest; needs: NeedsBody; data: AppStoreVersionExperimentTreatmentResponse; as: "json" };
  "/v2/appStoreVersionExperiments": { path: None; query: None; body: AppStoreVersionExperimentV2CreateRequest; needs: NeedsBody; data: AppStoreVersionExperimentV2Response; as: "json" };
  /** @deprecated */
  "/v1/appStoreVersionExperiments": { path: None; query: None; body: AppStoreVersionExperimentCreateRequest; needs: NeedsBody; data: AppStoreVersionExperimentResponse; as: "json" };
  "/v1/appStoreVersionLocalizations": { path: None; query: None; body: AppStoreVersionLocalizationCreateRequest; needs: NeedsBody; data: AppStoreVersionLocalizationResponse; as: "json" };
  "/v1/appStoreVersionPhasedReleases": { path: None; query: None; body: AppStoreVersionPhasedReleaseCreateRequest; needs: NeedsBody; data: AppStoreVersionPhasedReleaseResponse; as: "json" };
  "/v1/appStoreVersionPromotions": { path: None; query: None; body: AppStoreVersionPromotionCreateRequest; needs: NeedsBody; data: AppStoreVersionPromotionResponse; as: "json" };
  "/v1/appStoreVersionReleaseRequests": { path: None; query: None; body: AppStoreVersionReleaseRequestCreateRequest; needs: NeedsBody; data: AppStoreVersionReleaseRequestResponse; as: "json" };
  "/v1/appStoreVersions": { path: None; query: None; body: AppStoreVersionCreateRequest; needs: NeedsBody; data: AppStoreVersionResponse; as: "json" };
  "/v1/backgroundAssetUploadFiles": { path: None; query: None; body: BackgroundAssetUploadFileCreateRequest; needs: NeedsBody; data: BackgroundAssetUploadFileResponse; as: "json" };
  "/v1/backgroundAssetVersions": { path: None; query: None; body: BackgroundAssetVersionCreateRequest; needs: NeedsBody; data: BackgroundAssetVersionResponse; as: "json" };
  "/v1/backgroundAssets": { path: None; query: None; body: BackgroundAssetCreateRequest; needs: NeedsBody; data: BackgroundAssetResponse; as: "json" };
  "/v1/betaAppClipInvocationLocalizations": { path: None; query: None; body: BetaAppClipInvocationLocalizationCreateRequest; needs: NeedsBody; data: BetaAppClipInvocationLocalizationResponse; as: "json" };
  "/v1/betaAppClipInvocations": { path: None; query: None; body: BetaAppClipInvocationCreateRequest; needs: NeedsBody; data: BetaAppClipInvocationResponse; as: "json" };
  "/v1/betaAppLocalizations": { path: None; query: None; body: BetaAppLocalizationCreateRequest; needs: NeedsBody; data: BetaAppLocalizationResponse; as: "json" };
  "/v1/betaAppReviewSubmissions": { path: None; query: None; body: BetaAppReviewSubmissionCreateRequest; needs: NeedsBody; data: BetaAppReviewSubmissionResponse; as: "json" };
  "/v1/betaBuildLocalizations": { path: None; query: None; body: BetaBuildLocalizationCreateRequest; needs: NeedsBody; data: BetaBuildLocalizationResponse; as: "json" };
  "/v1/betaGroups": { path: None; query: None; body: BetaGroupCreateRequest; needs: NeedsBody; data: BetaGroupResponse; as: "json" };
  "/v1/betaRecruitmentCriteria": { path: None; query: None; body: BetaRecruitmentCriterionCreateRequest; needs: NeedsBody; data: BetaRecruitmentCriterionResponse; as: "json" };
  "/v1/betaTesterInvitations": { path: None; query: None; body: BetaTesterInvitationCreateRequest; needs: NeedsBody; data: BetaTesterInvitationResponse; as: "json" };
  "/v1/betaTesters": { path: None; query: None; body: BetaTesterCreateRequest; needs: NeedsBody; data: BetaTesterResponse; as: "json" };
  "/v1/buildBetaNotifications": { path: None; query: None; body: BuildBetaNotificationCreateRequest; needs: NeedsBody; data: BuildBetaNotificationResponse; as: "json" };
  "/v1/buildUploadFiles": { path: None; query: None; body: BuildUploadFileCreateRequest; needs: NeedsBody; data: BuildUploadFileResponse; as: "json" };
  "/v1/buildUploads": { path: None; query: None; body: BuildUploadCreateRequest; needs: NeedsBody; data: BuildUploadResponse; as: "json" };
  "/v1/bundleIdCapabilities": { path: None; query: None; body: BundleIdCapabilityCreateRequest; needs: NeedsBody; data: BundleIdCapabilityResponse; as: "json" };
  "/v1/bundleIds": { path: None; query: None; body: BundleIdCreateRequest; needs: NeedsBody; data: BundleIdResponse; as: "json" };
  "/v1/certificates": { path: None; query: None; body: CertificateCreateRequest; needs: NeedsBody; data: CertificateResponse; as: "json" };
  "/v1/ciBuildRuns": { path: None; query: None; body: CiBuildRunCreateRequest; needs: NeedsBody; data: CiBuildRunResponse; as: "json" };
  "/v1/ciWorkflows": { path: None; query: None; body: CiWorkflowCreateRequest; needs: NeedsBody; data: CiWorkflowResponse; as: "json" };
  "/v1/customerReviewResponses": { path: None; query: None; body: CustomerReviewResponseV1CreateRequest; needs: NeedsBody; data: CustomerReviewResponseV1Response; as: "json" };
  "/v1/devices": { path: None; query: None; body: DeviceCreateRequest; needs: NeedsBody; data: DeviceResponse; as: "json" };
  "/v1/endAppAvailabilityPreOrders": { path: None; query: None; body: EndAppAvailabilityPreOrderCreateRequest; needs: NeedsBody; data: EndAppAvailabilityPreOrderResponse; as: "json" };
  "/v1/endUserLicenseAgreements": { path: None; query: None; body: EndUserLicenseAgreementCreateRequest; needs: NeedsBody; data: EndUserLicenseAgreementResponse; as: "json" };
  /** @deprecated */
  "/v1/gameCenterAchievementImages": { path: None; query: None; body: GameCenterAchievementImageCreateRequest; needs: NeedsBody; data: GameCenterAchievementImageResponse; as: "json" };
  "/v2/gameCenterAchievementImages": { path: None; query: None; body: GameCenterAchievementImageV2CreateRequest; needs: NeedsBody; data: GameCenterAchievementImageV2Response; as: "json" };
  "/v2/gameCenterAchievementLocalizations": { path: None; query: None; body: GameCenterAchievementLocalizationV2CreateRequest; needs: NeedsBody; data: GameCenterAchievementLocalizationV2Response; as: "json" };
  /** @deprecated */
  "/v1/gameCenterAchievementLocalizations": { path: None; query: None; body: GameCenterAchievementLocalizationCreateRequest; needs: NeedsBody; data: GameCenterAchievementLocalizationResponse; as: "json" };
  /** @deprecated */
  "/v1/gameCenterAchievementReleases": { path: None; query: None; body: GameCenterAchievementReleaseCreateRequest; needs: NeedsBody; data: GameCenterAchievementReleaseResponse; as: "json" };
  "/v2/gameCenterAchievementVersions": { path: None; query: None; body: GameCenterAchievementVersionV2CreateRequest; needs: NeedsBody; data: GameCenterAchievementVersionV2Response; as: "json" };
  "/v2/gameCenterAchievements": { path: None; query: None; body: GameCenterAchievementV2CreateRequest; needs: NeedsBody; data: GameCenterAchievementV2Response; as: "json" };
  /** @deprecated */
  "/v1/gameCenterAchievements": { path: None; query: None; body: GameCenterAchievementCreateRequest; needs: NeedsBody; data: GameCenterAchievementResponse; as: "json" };
  "/v1/gameCenterActivities": { path: None; query: None; body: GameCenterActivityCreateRequest; needs: NeedsBody; data: GameCenterActivityResponse; as: "json" };
  "/v1/gameCenterActivityImages": { path: None; query: None; body: GameCenterActivityImageCreateRequest; needs: NeedsBody; data: GameCenterActivityImageResponse; as: "json" };
  "/v1/gameCenterActivityLocalizations": { path: None; query: None; body: GameCenterActivityLocalizationCreateRequest; needs: NeedsBody; data: GameCenterActivityLocalizationResponse; as: "json" };
  /** @deprecated */
  "/v1/gameCenterActivityVersionReleases": { path: None; query: None; body: GameCenterActivityVersionReleaseCreateRequest; needs: NeedsBody; data: GameCenterActivityVersionReleaseResponse; as: "json" };
  "/v1/gameCenterActivityVersions": { path: None; query: None; body: GameCenterActivityVersionCreateRequest; needs: NeedsBody; data: GameCenterActivityVersionResponse; as: "json" };
  "/v1/gameCenterAppVersions": { path: None; query: None; body: GameCenterAppVersionCreateRequest; needs: NeedsBody; data: GameCenterAppVersionResponse; as: "json" };
  "/v1/gameCenterChallengeImages": { path: None; query: None; body: GameCenterChallengeImageCreateRequest; needs: NeedsBody; data: GameCenterChallengeImageResponse; as: "json" };
  "/v1/gameCenterChallengeLocalizations": { path: None; query: None; body: GameCenterChallengeLocalizationCreateRequest; needs: NeedsBody; data: GameCenterChallengeLocalizationResponse; as: "json" };
  /** @deprecated */
  "/v1/gameCenterChallengeVersionReleases": { path: None; query: None; body: GameCenterChallengeVersionReleaseCreateRequest; needs: NeedsBody; data: GameCenterChallengeVersionReleaseResponse; as: "json" };
  "/v1/gameCenterChallengeVersions": { path: None; query: None; body: GameCenterChallengeVersionCreateRequest; needs: NeedsBody; data: GameCenterChallengeVersionResponse; as: "json" };
  "/v1/gameCenterChallenges": { path: None; query: None; body: GameCenterChallengeCreateRequest; needs: NeedsBody; data: GameCenterChallengeResponse; as: "json" };
  "/v1/gameCenterDetails": { path: None; query: None; body: GameCenterDetailCreateRequest; needs: NeedsBody; data: GameCenterDetailResponse; as: "json" };
  "/v1/gameCenterGroups": { path: None; query: None; body: GameCenterGroupCreateRequest; needs: NeedsBody; data: GameCenterGroupResponse; as: "json" };
  "/v1/gameCenterLeaderboardEntrySubmissions": { path: None; query: None; body: GameCenterLeaderboardEntrySubmissionCreateRequest; needs: NeedsBody; data: GameCenterLeaderboardEntrySubmissionResponse; as: "json" };
  /** @deprecated */
  "/v1/gameCenterLeaderboardImages": { path: None; query: None; body: GameCenterLeaderboardImageCreateRequest; needs: NeedsBody; data: GameCenterLeaderboardImageResponse; as: "json" };
  "/v2/gameCenterLeaderboardImages": { path: None; query: None; body: GameCenterLeaderboardImageV2CreateRequest; needs: NeedsBody; data: GameCenterLeaderboardImageV2Response; as: "json" };
  /** @deprecated */
  "/v1/gameCenterLeaderboardLocalizations": { path: None; query: None; body: GameCenterLeaderboardLocalizationCreateRequest; needs: NeedsBody; data: GameCenterLeaderboardLocalizationResponse; as: "json" };
  "/v2/gameCenterLeaderboardLocalizations": { path: None; query: None; body: GameCenterLeaderboardLocalizationV2CreateRequest; needs: NeedsBody; data: GameCenterLeaderboardLocalizationV2Response; as: "json" };
  /** @deprecated */
  "/v1/gameCenterLeaderboardReleases": { path: None; query: None; body: GameCenterLeaderboardReleaseCreateRequest; needs: NeedsBody; data: GameCenterLeaderboardReleaseResponse; as: "json" };
  /** @deprecated */
  "/v1/gameCenterLeaderboardSetImages": { path: None; query: None; body: GameCenterLeaderboardSetImageCreateRequest; needs: NeedsBody; data: GameCenterLeaderboardSetImageResponse; as: "json" };
  "/v2/gameCenterLeaderboardSetImages": { path: None; query: None; body: GameCenterLeaderboardSetImageV2CreateRequest; needs: NeedsBody; data: GameCenterLeaderboardSetImageV2Response; as: "json" };
  /** @deprecated */
  "/v1/gameCenterLeaderboardSetLocalizations": { path: None; query: None; body: GameCenterLeaderboardSetLocalizationCreateRequest; needs: NeedsBody; data: GameCenterLeaderboardSetLocalizationResponse; as: "json" };
  "/v2/gameCenterLeaderboardSetLocalizations": { path: None; query: None; body: GameCenterLeaderboardSetLocalizationV2CreateRequest; needs: NeedsBody; data: GameCenterLeaderboardSetLocalizationV2Response; as: "json" };
  "/v1/gameCenterLeaderboardSetMemberLocalizations": { path: None; query: None; body: GameCenterLeaderboardSetMemberLocalizationCreateRequest; needs: NeedsBody; data: GameCenterLeaderboardSetMemberLocalizationResponse; as: "json" };
  /** @deprecated */
  "/v1/gameCenterLeaderboardSetReleases": { path: None; query: None; body: GameCenterLeaderboardSetReleaseCreateRequest; needs: NeedsBody; data: GameCenterLeaderboardSetReleaseResponse; as: "json" };
  "/v2/gameCenterLeaderboardSetVersions": { path: None; query: None; body: GameCenterLeaderboardSetVersionV2CreateRequest; needs: NeedsBody; data: GameCenterLeaderboardSetVersionV2Response; as: "json" };
  "/v2/gameCenterLeaderboardSets": { path: None; query: None; body: GameCenterLeaderboardSetV2CreateRequest; needs: NeedsBody; data: GameCenterLeaderboardSetV2Response; as: "json" };
  /** @deprecated */
  "/v1/gameCenterLeaderboardSets": { path: None; query: None; body: GameCenterLeaderboardSetCreateRequest; needs: NeedsBody; data: GameCenterLeaderboardSetResponse; as: "json" };
  "/v2/gameCenterLeaderboardVersions": { path: None; query: None; body: GameCenterLeaderboardVersionV2CreateRequest; needs: NeedsBody; data: GameCenterLeaderboardVersionV2Response; as: "json" };
  /** @deprecated */
  "/v1/gameCenterLeaderboards": { path: None; query: None; body: GameCenterLeaderboardCreateRequest; needs: NeedsBody; data: GameCenterLeaderboardResponse; as: "json" };
  "/v2/gameCenterLeaderboards": { path: None; query: None; body: GameCenterLeaderboardV2CreateRequest; needs: NeedsBody; data: GameCenterLeaderboardV2Response; as: "json" };
  "/v1/gameCenterMatchmakingQueues": { path: None; query: None; body: GameCenterMatchmakingQueueCreateRequest; needs: NeedsBody; data: GameCenterMatchmakingQueueResponse; as: "json" };
  "/v1/gameCenterMatchmakingRuleSetTests": { path: None; query: None; body: GameCenterMatchmakingRuleSetTestCreateRequest; needs: NeedsBody; data: GameCenterMatchmakingRuleSetTestResponse; as: "json" };
  "/v1/gameCenterMatchmakingRuleSets": { path: None; query: None; body: GameCenterMatchmakingRuleSetCreateRequest; needs: NeedsBody; data: GameCenterMatchmakingRuleSetResponse; as: "json" };
  "/v1/gameCenterMatchmakingRules": { path: None; query: None; body: GameCenterMatchmakingRuleCreateRequest; needs: NeedsBody; data: GameCenterMatchmakingRuleResponse; as: "json" };
  "/v1/gameCenterMatchmakingTeams": { path: None; query: None; body: GameCenterMatchmakingTeamCreateRequest; needs: NeedsBody; data: GameCenterMatchmakingTeamResponse; as: "json" };
  "/v1/gameCenterPlayerAchievementSubmissions": { path: None; query: None; body: GameCenterPlayerAchievementSubmissionCreateRequest; needs: NeedsBody; data: GameCenterPlayerAchievementSubmissionResponse; as: "json" };
  "/v1/inAppPurchaseAppStoreReviewScreenshots": { path: None; query: None; body: InAppPurchaseAppStoreReviewScreenshotCreateRequest; needs: NeedsBody; data: InAppPurchaseAppStoreReviewScreenshotResponse; as: "json" };
  "/v1/inAppPurchaseAvailabilities": { path: None; query: None; body: InAppPurchaseAvailabilityCreateRequest; needs: NeedsBody; data: InAppPurchaseAvailabilityResponse; as: "json" };
  "/v1/inAppPurchaseImages": { path: None; query: None; body: InAppPurchaseImageCreateRequest; needs: NeedsBody; data: InAppPurchaseImageResponse; as: "json" };
  "/v2/inAppPurchaseImages": { path: None; query: None; body: InAppPurchaseImageV2CreateRequest; needs: NeedsBody; data: InAppPurchaseImageV2Response; as: "json" };
  "/v1/inAppPurchaseLocalizations": { path: None; query: None; body: InAppPurchaseLocalizationCreateRequest; needs: NeedsBody; data: InAppPurchaseLocalizationResponse; as: "json" };
  "/v2/inAppPurchaseLocalizations": { path: None; query: None; body: InAppPurchaseLocalizationV2CreateRequest; needs: NeedsBody; data: InAppPurchaseLocalizationV2Response; as: "json" };
  "/v1/inAppPurchaseOfferCodeCustomCodes": { path: None; query: None; body: InAppPurchaseOfferCodeCustomCodeCreateRequest; needs: NeedsBody; data: InAppPurchaseOfferCodeCustomCodeResponse; as: "json" };
  "/v1/inAppPurchaseOfferCodeOneTimeUseCodes": { path: None; query: None; body: InAppPurchaseOfferCodeOneTimeUseCodeCreateRequest; needs: NeedsBody; data: InAppPurchaseOfferCodeOneTimeUseCodeResponse; as: "json" };
  "/v1/inAppPurchaseOfferCodes": { path: None; query: None; body: InAppPurchaseOfferCodeCreateRequest; needs: NeedsBody; data: InAppPurchaseOfferCodeResponse; as: "json" };
  "/v1/inAppPurchasePriceSchedules": { path: None; query: None; body: InAppPurchasePriceScheduleCreateRequest; needs: NeedsBody; data: InAppPurchasePriceScheduleResponse; as: "json" };
  "/v1/inAppPurchaseSubmissions": { path: None; query: None; body: InAppPurchaseSubmissionCreateRequest; needs: NeedsBody; data: InAppPurchaseSubmissionResponse; as: "json" };
  "/v1/inAppPurchaseVersions": { path: None; query: None; body: InAppPurchaseVersionCreateRequest; needs: NeedsBody; data: InAppPurchaseVersionResponse; as: "json" };
  "/v2/inAppPurchases": { path: None; query: None; body: InAppPurchaseV2CreateRequest; needs: NeedsBody; data: InAppPurchaseV2Response; as: "json" };
  "/v1/marketplaceSearchDetails": { path: None; query: None; body: MarketplaceSearchDetailCreateRequest; needs: NeedsBody; data: MarketplaceSearchDetailResponse; as: "json" };
  /** @deprecated */
  "/v1/marketplaceWebhooks": { path: None; query: None; body: MarketplaceWebhookCreateRequest; needs: NeedsBody; data: MarketplaceWebhookResponse; as: "json" };
  "/v1/merchantIds": { path: None; query: None; body: MerchantIdCreateRequest; needs: NeedsBody; data: MerchantIdResponse; as: "json" };
  "/v1/nominations": { path: None; query: None; body: NominationCreateRequest; needs: NeedsBody; data: NominationResponse; as: "json" };
  "/v1/passTypeIds": { path: None; query: None; body: PassTypeIdCreateRequest; needs: NeedsBody; data: PassTypeIdResponse; as: "json" };
  "/v1/profiles": { path: None; query: None; body: ProfileCreateRequest; needs: NeedsBody; data: ProfileResponse; as: "json" };
  "/v1/promotedPurchases": { path: None; query: None; body: PromotedPurchaseCreateRequest; needs: NeedsBody; data: PromotedPurchaseResponse; as: "json" };
  "/v1/reviewSubmissionItems": { path: None; query: None; body: ReviewSubmissionItemCreateRequest; needs: NeedsBody; data: ReviewSubmissionItemResponse; as: "json" };
  "/v1/reviewSubmissions": { path: None; query: None; body: ReviewSubmissionCreateRequest; needs: NeedsBody; data: ReviewSubmissionResponse; as: "json" };
  "/v1/routingAppCoverages": { path: None; query: None; body: RoutingAppCoverageCreateRequest; needs: NeedsBody; data: RoutingAppCoverageResponse; as: "json" };
  "/v2/sandboxTestersClearPurchaseHistoryRequest": { path: None; query: None; body: SandboxTestersClearPurchaseHistoryRequestV2CreateRequest; needs: NeedsBody; data: SandboxTestersClearPurchaseHistoryRequestV2Response; as: "json" };
  "/v1/subscriptionAppStoreReviewScreenshots": { path: None; query: None; body: SubscriptionAppStoreReviewScreenshotCreateRequest; needs: NeedsBody; data: SubscriptionAppStoreReviewScreenshotResponse; as: "json" };
  /** @deprecated */
  "/v1/subscriptionAvailabilities": { path: None; query: None; body: SubscriptionAvailabilityCreateRequest; needs: NeedsBody; data: SubscriptionAvailabilityResponse; as: "json" };
  "/v2/subscriptionGroupLocalizations": { path: None; query: None; body: SubscriptionGroupLocalizationV2CreateRequest; needs: NeedsBody; data: SubscriptionGroupLocalizationV2Response; as: "json" };
  "/v1/subscriptionGroupLocalizations": { path: None; query: None; body: SubscriptionGroupLocalizationCreateRequest; needs: NeedsBody; data: SubscriptionGroupLocalizationResponse; as: "json" };
  "/v1/subscriptionGroupSubmissions": { path: None; query: None; body: SubscriptionGroupSubmissionCreateRequest; needs: NeedsBody; data: SubscriptionGroupSubmissionResponse; as: "json" };
  "/v1/subscriptionGroupVersions": { path: None; query: None; body: SubscriptionGroupVersionCreateRequest; needs: NeedsBody; data: SubscriptionGroupVersionResponse; as: "json" };
  "/v1/subscriptionGroups": { path: None; query: None; body: SubscriptionGroupCreateRequest; needs: NeedsBody; data: SubscriptionGroupResponse; as: "json" };
  "/v1/subscriptionImages": { path: None; query: None; body: SubscriptionImageCreateRequest; needs: NeedsBody; data: SubscriptionImageResponse; as: "json" };
  "/v2/subscriptionImages": { path: None; query: None; body: SubscriptionImageV2CreateRequest; needs: NeedsBody; data: SubscriptionImageV2Response; as: "json" };
  "/v1/subscriptionIntroductoryOffers": { path: None; query: None; body: SubscriptionIntroductoryOfferCreateRequest; needs: NeedsBody; data: SubscriptionIntroductoryOfferResponse; as: "json" };
  "/v2/subscriptionLocalizations": { path: None; query: None; body: SubscriptionLocalizationV2CreateRequest; needs: NeedsBody; data: SubscriptionLocalizationV2Response; as: "json" };
  "/v1/subscriptionLocalizations": { path: None; query: None; body: SubscriptionLocalizationCreateRequest; needs: NeedsBody; data: SubscriptionLocalizationResponse; as: "json" };
  "/v1/subscriptionOfferCodeCustomCodes": { path: None; query: None; body: SubscriptionOfferCodeCustomCodeCreateRequest; needs: NeedsBody; data: SubscriptionOfferCodeCustomCodeResponse; as: "json" };
  "/v1/subscriptionOfferCodeOneTimeUseCodes": { path: None; query: None; body: SubscriptionOfferCodeOneTimeUseCodeCreateRequest; needs: NeedsBody; data: SubscriptionOfferCodeOneTimeUseCodeResponse; as: "json" };
  "/v1/subscriptionOfferCodes": { path: None; query: None; body: SubscriptionOfferCodeCreateRequest; needs: NeedsBody; data: SubscriptionOfferCodeResponse; as: "json" };
  "/v1/subscriptionPlanAvailabilities": { path: None; query: None; body: SubscriptionPlanAvailabilityCreateRequest; needs: NeedsBody; data: SubscriptionPlanAvailabilityResponse; as: "json" };
  "/v1/subscriptionPrices": { path: None; query: None; body: SubscriptionPriceCreateRequest; needs: NeedsBody; data: SubscriptionPriceResponse; as: "json" };
  "/v1/subscriptionPromotionalOffers": { path: None; query: None; body: SubscriptionPromotionalOfferCreateRequest; needs: NeedsBody; data: SubscriptionPromotionalOfferResponse; as: "json" };
  "/v1/subscriptionSubmissions": { path: None; query: None; body: SubscriptionSubmissionCreateRequest; needs: NeedsBody; data: SubscriptionSubmissionResponse; as: "json" };
  "/v1/subscriptionVersions": { path: None; query: None; body: SubscriptionVersionCreateRequest; needs: NeedsBody; data: SubscriptionVersionResponse; as: "json" };
  "/v1/subscriptions": { path: None; query: None; body: SubscriptionCreateRequest; needs: NeedsBody; data: SubscriptionResponse; as: "json" };
  "/v1/userInvitations": { path: None; query: None; body: UserInvitationCreateRequest; needs: NeedsBody; data: UserInvitationResponse; as: "json" };
  "/v1/webhookDeliveries": { path: None; query: None; body: WebhookDeliveryCreateRequest; needs: NeedsBody; data: WebhookDeliveryResponse; as: "json" };
  "/v1/webhookPings": { path: None; query: None; body: WebhookPingCreateRequest; needs: NeedsBody; data: WebhookPingResponse; as: "json" };
  "/v1/webhooks": { path: None; query: None; body: WebhookCreateRequest; needs: NeedsBody; data: WebhookResponse; as: "json" };
  "/v1/winBackOffers": { path: None; query: None; body: WinBackOfferCreateRequest; needs: NeedsBody; data: WinBackOfferResponse; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appCustomProductPageLocalizations-_id_-relationships-searchKeywords) */
  "/v1/appCustomProductPageLocalizations/{id}/relationships/searchKeywords": { path: ById; query: None; body: AppCustomProductPageLocalizationSearchKeywordsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** @deprecated */
  "/v1/appEncryptionDeclarations/{id}/relationships/builds": { path: ById; query: None; body: AppEncryptionDeclarationBuildsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appStoreVersionLocalizations-_id_-relationships-searchKeywords) */
  "/v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords": { path: ById; query: None; body: AppStoreVersionLocalizationSearchKeywordsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaGroups-_id_-relationships-betaTesters) */
  "/v1/betaGroups/{id}/relationships/betaTesters": { path: ById; query: None; body: BetaGroupBetaTestersLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaGroups-_id_-relationships-builds) */
  "/v1/betaGroups/{id}/relationships/builds": { path: ById; query: None; body: BetaGroupBuildsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaTesters-_id_-relationships-betaGroups) */
  "/v1/betaTesters/{id}/relationships/betaGroups": { path: ById; query: None; body: BetaTesterBetaGroupsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaTesters-_id_-relationships-builds) */
  "/v1/betaTesters/{id}/relationships/builds": { path: ById; query: None; body: BetaTesterBuildsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-builds-_id_-relationships-betaGroups) */
  "/v1/builds/{id}/relationships/betaGroups": { path: ById; query: None; body: BuildBetaGroupsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-builds-_id_-relationships-individualTesters) */
  "/v1/builds/{id}/relationships/individualTesters": { path: ById; query: None; body: BuildIndividualTestersLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterActivities-_id_-relationships-achievements) @deprecated */
  "/v1/gameCenterActivities/{id}/relationships/achievements": { path: ById; query: None; body: GameCenterActivityAchievementsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterActivities-_id_-relationships-achievementsV2) */
  "/v1/gameCenterActivities/{id}/relationships/achievementsV2": { path: ById; query: None; body: GameCenterActivityAchievementsV2LinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterActivities-_id_-relationships-leaderboards) @deprecated */
  "/v1/gameCenterActivities/{id}/relationships/leaderboards": { path: ById; query: None; body: GameCenterActivityLeaderboardsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterActivities-_id_-relationships-leaderboardsV2) */
  "/v1/gameCenterActivities/{id}/relationships/leaderboardsV2": { path: ById; query: None; body: GameCenterActivityLeaderboardsV2LinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterAppVersions-_id_-relationships-compatibilityVersions) */
  "/v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions": { path: ById; query: None; body: GameCenterAppVersionCompatibilityVersionsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterEnabledVersions-_id_-relationships-compatibleVersions) @deprecated */
  "/v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions": { path: ById; query: None; body: GameCenterEnabledVersionCompatibleVersionsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterLeaderboardSets-_id_-relationships-gameCenterLeaderboards) */
  "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards": { path: ById; query: None; body: GameCenterLeaderboardSetV2GameCenterLeaderboardsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterLeaderboardSets-_id_-relationships-gameCenterLeaderboards) @deprecated */
  "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards": { path: ById; query: None; body: GameCenterLeaderboardSetGameCenterLeaderboardsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-users-_id_-relationships-visibleApps) */
  "/v1/users/{id}/relationships/visibleApps": { path: ById; query: None; body: UserVisibleAppsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
}

/** The POST routes that can be called with the path alone. */
export interface PostRoutesWithoutRequiredParameters {

}

/** Every POST route. */
export interface PostRoutes extends PostRoutesWithRequiredParameters, PostRoutesWithoutRequiredParameters {}

/** The PATCH routes that need parameters or a body. */
export interface PatchRoutesWithRequiredParameters {
  "/v1/accessibilityDeclarations/{id}": { path: ById; query: None; body: AccessibilityDeclarationUpdateRequest; needs: NeedsPathBody; data: AccessibilityDeclarationResponse; as: "json" };
  "/v1/ageRatingDeclarations/{id}": { path: ById; query: None; body: AgeRatingDeclarationUpdateRequest; needs: NeedsPathBody; data: AgeRatingDeclarationResponse; as: "json" };
  "/v1/androidToIosAppMappingDetails/{id}": { path: ById; query: None; body: AndroidToIosAppMappingDetailUpdateRequest; needs: NeedsPathBody; data: AndroidToIosAppMappingDetailResponse; as: "json" };
  "/v1/appAssetLibraryImages/{id}": { path: ById; query: None; body: AppAssetLibraryImageUpdateRequest; needs: NeedsPathBody; data: AppAssetLibraryImageResponse; as: "json" };
  "/v1/appAssetLibraryVideos/{id}": { path: ById; query: None; body: AppAssetLibraryVideoUpdateRequest; needs: NeedsPathBody; data: AppAssetLibraryVideoResponse; as: "json" };
  "/v1/appClipAdvancedExperienceImages/{id}": { path: ById; query: None; body: AppClipAdvancedExperienceImageUpdateRequest; needs: NeedsPathBody; data: AppClipAdvancedExperienceImageResponse; as: "json" };
  "/v1/appClipAdvancedExperiences/{id}": { path: ById; query: None; body: AppClipAdvancedExperienceUpdateRequest; needs: NeedsPathBody; data: AppClipAdvancedExperienceResponse; as: "json" };
  "/v1/appClipAppStoreReviewDetails/{id}": { path: ById; query: None; body: AppClipAppStoreReviewDetailUpdateRequest; needs: NeedsPathBody; data: AppClipAppStoreReviewDetailResponse; as: "json" };
  "/v1/appClipDefaultExperienceLocalizations/{id}": { path: ById; query: None; body: AppClipDefaultExperienceLocalizationUpdateRequest; needs: NeedsPathBody; data: AppClipDefaultExperienceLocalizationResponse; as: "json" };
  "/v1/appClipDefaultExperiences/{id}": { path: ById; query: None; body: AppClipDefaultExperienceUpdateRequest; needs: NeedsPathBody; data: AppClipDefaultExperienceResponse; as: "json" };
  "/v1/appClipHeaderImages/{id}": { path: ById; query: None; body: AppClipHeaderImageUpdateRequest; needs: NeedsPathBody; data: AppClipHeaderImageResponse; as: "json" };
  "/v1/appCustomProductPageLocalizations/{id}": { path: ById; query: None; body: AppCustomProductPageLocalizationUpdateRequest; needs: NeedsPathBody; data: AppCustomProductPageLocalizationResponse; as: "json" };
  "/v1/appCustomProductPageVersions/{id}": { path: ById; query: None; body: AppCustomProductPageVersionUpdateRequest; needs: NeedsPathBody; data: AppCustomProductPageVersionResponse; as: "json" };
  "/v1/appCustomProductPages/{id}": { path: ById; query: None; body: AppCustomProductPageUpdateRequest; needs: NeedsPathBody; data: AppCustomProductPageResponse; as: "json" };
  "/v1/appEncryptionDeclarationDocuments/{id}": { path: ById; query: None; body: AppEncryptionDeclarationDocumentUpdateRequest; needs: NeedsPathBody; data: AppEncryptionDeclarationDocumentResponse; as: "json" };
  "/v1/appEventLocalizations/{id}": { path: ById; query: None; body: AppEventLocalizationUpdateRequest; needs: NeedsPathBody; data: AppEventLocalizationResponse; as: "json" };
  "/v1/appEventScreenshots/{id}": { path: ById; query: None; body: AppEventScreenshotUpdateRequest; needs: NeedsPathBody; data: AppEventScreenshotResponse; as: "json" };
  "/v1/appEventVideoClips/{id}": { path: ById; query: None; body: AppEventVideoClipUpdateRequest; needs: NeedsPathBody; data: AppEventVideoClipResponse; as: "json" };
  "/v1/appEvents/{id}": { path: ById; query: None; body: AppEventUpdateRequest; needs: NeedsPathBody; data: AppEventResponse; as: "json" };
  "/v1/appInfoLocalizations/{id}": { path: ById; query: None; body: AppInfoLocalizationUpdateRequest; needs: NeedsPathBody; data: AppInfoLocalizationResponse; as: "json" };
  "/v1/appInfos/{id}": { path: ById; query: None; body: AppInfoUpdateRequest; needs: NeedsPathBody; data: AppInfoResponse; as: "json" };
  "/v1/appPreviews/{id}": { path: ById; query: None; body: AppPreviewUpdateRequest; needs: NeedsPathBody; data: AppPreviewResponse; as: "json" };
  "/v1/appScreenshots/{id}": { path: ById; query: None; body: AppScreenshotUpdateRequest; needs: NeedsPathBody; data: AppScreenshotResponse; as: "json" };
  "/v1/appStoreReviewAttachments/{id}": { path: ById; query: None; body: AppStoreReviewAttachmentUpdateRequest; needs: NeedsPathBody; data: AppStoreReviewAttachmentResponse; as: "json" };
  "/v1/appStoreReviewDetails/{id}": { path: ById; query: None; body: AppStoreReviewDetailUpdateRequest; needs: NeedsPathBody; data: AppStoreReviewDetailResponse; as: "json" };
  "/v1/appStoreVersionExperimentTreatments/{id}": { path: ById; query: None; body: AppStoreVersionExperimentTreatmentUpdateRequest; needs: NeedsPathBody; data: AppStoreVersionExperimentTreatmentResponse; as: "json" };
  "/v2/appStoreVersionExperiments/{id}": { path: ById; query: None; body: AppStoreVersionExperimentV2UpdateRequest; needs: NeedsPathBody; data: AppStoreVersionExperimentV2Response; as: "json" };
  /** @deprecated */
  "/v1/appStoreVersionExperiments/{id}": { path: ById; query: None; body: AppStoreVersionExperimentUpdateRequest; needs: NeedsPathBody; data: AppStoreVersionExperimentResponse; as: "json" };
  "/v1/appStoreVersionLocalizations/{id}": { path: ById; query: None; body: AppStoreVersionLocalizationUpdateRequest; needs: NeedsPathBody; data: AppStoreVersionLocalizationResponse; as: "json" };
  "/v1/appStoreVersionPhasedReleases/{id}": { path: ById; query: None; body: AppStoreVersionPhasedReleaseUpdateRequest; needs: NeedsPathBody; data: AppStoreVersionPhasedReleaseResponse; as: "json" };
  "/v1/appStoreVersions/{id}": { path: ById; query: None; body: AppStoreVersionUpdateRequest; needs: NeedsPathBody; data: AppStoreVersionResponse; as: "json" };
  "/v1/appTags/{id}": { path: ById; query: None; body: AppTagUpdateRequest; needs: NeedsPathBody; data: AppTagResponse; as: "json" };
  "/v1/apps/{id}": { path: ById; query: None; body: AppUpdateRequest; needs: NeedsPathBody; data: AppResponse; as: "json" };
  "/v1/backgroundAssetUploadFiles/{id}": { path: ById; query: None; body: BackgroundAssetUploadFileUpdateRequest; needs: NeedsPathBody; data: BackgroundAssetUploadFileResponse; as: "json" };
  "/v1/backgroundAssets/{id}": { path: ById; query: None; body: BackgroundAssetUpdateRequest; needs: NeedsPathBody; data: BackgroundAssetResponse; as: "json" };
  "/v1/betaAppClipInvocationLocalizations/{id}": { path: ById; query: None; body: BetaAppClipInvocationLocalizationUpdateRequest; needs: NeedsPathBody; data: BetaAppClipInvocationLocalizationResponse; as: "json" };
  "/v1/betaAppClipInvocations/{id}": { path: ById; query: None; body: BetaAppClipInvocationUpdateRequest; needs: NeedsPathBody; data: BetaAppClipInvocationResponse; as: "json" };
  "/v1/betaAppLocalizations/{id}": { path: ById; query: None; body: BetaAppLocalizationUpdateRequest; needs: NeedsPathBody; data: BetaAppLocalizationResponse; as: "json" };
  "/v1/betaAppReviewDetails/{id}": { path: ById; query: None; body: BetaAppReviewDetailUpdateRequest; needs: NeedsPathBody; data: BetaAppReviewDetailResponse; as: "json" };
  "/v1/betaBuildLocalizations/{id}": { path: ById; query: None; body: BetaBuildLocalizationUpdateRequest; needs: NeedsPathBody; data: BetaBuildLocalizationResponse; as: "json" };
  "/v1/betaGroups/{id}": { path: ById; query: None; body: BetaGroupUpdateRequest; needs: NeedsPathBody; data: BetaGroupResponse; as: "json" };
  "/v1/betaLicenseAgreements/{id}": { path: ById; query: None; body: BetaLicenseAgreementUpdateRequest; needs: NeedsPathBody; data: BetaLicenseAgreementResponse; as: "json" };
  "/v1/betaRecruitmentCriteria/{id}": { path: ById; query: None; body: BetaRecruitmentCriterionUpdateRequest; needs: NeedsPathBody; data: BetaRecruitmentCriterionResponse; as: "json" };
  "/v1/buildBetaDetails/{id}": { path: ById; query: None; body: BuildBetaDetailUpdateRequest; needs: NeedsPathBody; data: BuildBetaDetailResponse; as: "json" };
  "/v1/buildUploadFiles/{id}": { path: ById; query: None; body: BuildUploadFileUpdateRequest; needs: NeedsPathBody; data: BuildUploadFileResponse; as: "json" };
  "/v1/builds/{id}": { path: ById; query: None; body: BuildUpdateRequest; needs: NeedsPathBody; data: BuildResponse; as: "json" };
  "/v1/bundleIdCapabilities/{id}": { path: ById; query: None; body: BundleIdCapabilityUpdateRequest; needs: NeedsPathBody; data: BundleIdCapabilityResponse; as: "json" };
  "/v1/bundleIds/{id}": { path: ById; query: None; body: BundleIdUpdateRequest; needs: NeedsPathBody; data: BundleIdResponse; as: "json" };
  "/v1/certificates/{id}": { path: ById; query: None; body: CertificateUpdateRequest; needs: NeedsPathBody; data: CertificateResponse; as: "json" };
  "/v1/ciWorkflows/{id}": { path: ById; query: None; body: CiWorkflowUpdateRequest; needs: NeedsPathBody; data: CiWorkflowResponse; as: "json" };
  "/v1/devices/{id}": { path: ById; query: None; body: DeviceUpdateRequest; needs: NeedsPathBody; data: DeviceResponse; as: "json" };
  "/v1/endUserLicenseAgreements/{id}": { path: ById; query: None; body: EndUserLicenseAgreementUpdateRequest; needs: NeedsPathBody; data: EndUserLicenseAgreementResponse; as: "json" };
  /** @deprecated */
  "/v1/gameCenterAchievementImages/{id}": { path: ById; query: None; body: GameCenterAchievementImageUpdateRequest; needs: NeedsPathBody; data: GameCenterAchievementImageResponse; as: "json" };
  "/v2/gameCenterAchievementImages/{id}": { path: ById; query: None; body: GameCenterAchievementImageV2UpdateRequest; needs: NeedsPathBody; data: GameCenterAchievementImageV2Response; as: "json" };
  "/v2/gameCenterAchievementLocalizations/{id}": { path: ById; query: None; body: GameCenterAchievementLocalizationV2UpdateRequest; needs: NeedsPathBody; data: GameCenterAchievementLocalizationV2Response; as: "json" };
  /** @deprecated */
  "/v1/gameCenterAchievementLocalizations/{id}": { path: ById; query: None; body: GameCenterAchievementLocalizationUpdateRequest; needs: NeedsPathBody; data: GameCenterAchievementLocalizationResponse; as: "json" };
  "/v2/gameCenterAchievements/{id}": { path: ById; query: None; body: GameCenterAchievementV2UpdateRequest; needs: NeedsPathBody; data: GameCenterAchievementV2Response; as: "json" };
  /** @deprecated */
  "/v1/gameCenterAchievements/{id}": { path: ById; query: None; body: GameCenterAchievementUpdateRequest; needs: NeedsPathBody; data: GameCenterAchievementResponse; as: "json" };
  "/v1/gameCenterActivities/{id}": { path: ById; query: None; body: GameCenterActivityUpdateRequest; needs: NeedsPathBody; data: GameCenterActivityResponse; as: "json" };
  "/v1/gameCenterActivityImages/{id}": { path: ById; query: None; body: GameCenterActivityImageUpdateRequest; needs: NeedsPathBody; data: GameCenterActivityImageResponse; as: "json" };
  "/v1/gameCenterActivityLocalizations/{id}": { path: ById; query: None; body: GameCenterActivityLocalizationUpdateRequest; needs: NeedsPathBody; data: GameCenterActivityLocalizationResponse; as: "json" };
  "/v1/gameCenterActivityVersions/{id}": { path: ById; query: None; body: GameCenterActivityVersionUpdateRequest; needs: NeedsPathBody; data: GameCenterActivityVersionResponse; as: "json" };
  "/v1/gameCenterAppVersions/{id}": { path: ById; query: None; body: GameCenterAppVersionUpdateRequest; needs: NeedsPathBody; data: GameCenterAppVersionResponse; as: "json" };
  "/v1/gameCenterChallengeImages/{id}": { path: ById; query: None; body: GameCenterChallengeImageUpdateRequest; needs: NeedsPathBody; data: GameCenterChallengeImageResponse; as: "json" };
  "/v1/gameCenterChallengeLocalizations/{id}": { path: ById; query: None; body: GameCenterChallengeLocalizationUpdateRequest; needs: NeedsPathBody; data: GameCenterChallengeLocalizationResponse; as: "json" };
  "/v1/gameCenterChallenges/{id}": { path: ById; query: None; body: GameCenterChallengeUpdateRequest; needs: NeedsPathBody; data: GameCenterChallengeResponse; as: "json" };
  "/v1/gameCenterDetailPlayers/{id}": { path: ById; query: None; body: GameCenterDetailPlayerUpdateRequest; needs: NeedsPathBody; data: GameCenterDetailPlayerResponse; as: "json" };
  "/v1/gameCenterDetails/{id}": { path: ById; query: None; body: GameCenterDetailUpdateRequest; needs: NeedsPathBody; data: GameCenterDetailResponse; as: "json" };
  "/v1/gameCenterGroups/{id}": { path: ById; query: None; body: GameCenterGroupUpdateRequest; needs: NeedsPathBody; data: GameCenterGroupResponse; as: "json" };
  /** @deprecated */
  "/v1/gameCenterLeaderboardImages/{id}": { path: ById; query: None; body: GameCenterLeaderboardImageUpdateRequest; needs: NeedsPathBody; data: GameCenterLeaderboardImageResponse; as: "json" };
  "/v2/gameCenterLeaderboardImages/{id}": { path: ById; query: None; body: GameCenterLeaderboardImageV2UpdateRequest; needs: NeedsPathBody; data: GameCenterLeaderboardImageV2Response; as: "json" };
  /** @deprecated */
  "/v1/gameCenterLeaderboardLocalizations/{id}": { path: ById; query: None; body: GameCenterLeaderboardLocalizationUpdateRequest; needs: NeedsPathBody; data: GameCenterLeaderboardLocalizationResponse; as: "json" };
  "/v2/gameCenterLeaderboardLocalizations/{id}": { path: ById; query: None; body: GameCenterLeaderboardLocalizationV2UpdateRequest; needs: NeedsPathBody; data: GameCenterLeaderboardLocalizationV2Response; as: "json" };
  /** @deprecated */
  "/v1/gameCenterLeaderboardSetImages/{id}": { path: ById; query: None; body: GameCenterLeaderboardSetImageUpdateRequest; needs: NeedsPathBody; data: GameCenterLeaderboardSetImageResponse; as: "json" };
  "/v2/gameCenterLeaderboardSetImages/{id}": { path: ById; query: None; body: GameCenterLeaderboardSetImageV2UpdateRequest; needs: NeedsPathBody; data: GameCenterLeaderboardSetImageV2Response; as: "json" };
  /** @deprecated */
  "/v1/gameCenterLeaderboardSetLocalizations/{id}": { path: ById; query: None; body: GameCenterLeaderboardSetLocalizationUpdateRequest; needs: NeedsPathBody; data: GameCenterLeaderboardSetLocalizationResponse; as: "json" };
  "/v2/gameCenterLeaderboardSetLocalizations/{id}": { path: ById; query: None; body: GameCenterLeaderboardSetLocalizationV2UpdateRequest; needs: NeedsPathBody; data: GameCenterLeaderboardSetLocalizationV2Response; as: "json" };
  "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}": { path: ById; query: None; body: GameCenterLeaderboardSetMemberLocalizationUpdateRequest; needs: NeedsPathBody; data: GameCenterLeaderboardSetMemberLocalizationResponse; as: "json" };
  "/v2/gameCenterLeaderboardSets/{id}": { path: ById; query: None; body: GameCenterLeaderboardSetV2UpdateRequest; needs: NeedsPathBody; data: GameCenterLeaderboardSetV2Response; as: "json" };
  /** @deprecated */
  "/v1/gameCenterLeaderboardSets/{id}": { path: ById; query: None; body: GameCenterLeaderboardSetUpdateRequest; needs: NeedsPathBody; data: GameCenterLeaderboardSetResponse; as: "json" };
  /** @deprecated */
  "/v1/gameCenterLeaderboards/{id}": { path: ById; query: None; body: GameCenterLeaderboardUpdateRequest; needs: NeedsPathBody; data: GameCenterLeaderboardResponse; as: "json" };
  "/v2/gameCenterLeaderboards/{id}": { path: ById; query: None; body: GameCenterLeaderboardV2UpdateRequest; needs: NeedsPathBody; data: GameCenterLeaderboardV2Response; as: "json" };
  "/v1/gameCenterMatchmakingQueues/{id}": { path: ById; query: None; body: GameCenterMatchmakingQueueUpdateRequest; needs: NeedsPathBody; data: GameCenterMatchmakingQueueResponse; as: "json" };
  "/v1/gameCenterMatchmakingRuleSets/{id}": { path: ById; query: None; body: GameCenterMatchmakingRuleSetUpdateRequest; needs: NeedsPathBody; data: GameCenterMatchmakingRuleSetResponse; as: "json" };
  "/v1/gameCenterMatchmakingRules/{id}": { path: ById; query: None; body: GameCenterMatchmakingRuleUpdateRequest; needs: NeedsPathBody; data: GameCenterMatchmakingRuleResponse; as: "json" };
  "/v1/gameCenterMatchmakingTeams/{id}": { path: ById; query: None; body: GameCenterMatchmakingTeamUpdateRequest; needs: NeedsPathBody; data: GameCenterMatchmakingTeamResponse; as: "json" };
  "/v1/gameCenterScoreModerations/{id}": { path: ById; query: None; body: GameCenterScoreModerationUpdateRequest; needs: NeedsPathBody; data: GameCenterScoreModerationResponse; as: "json" };
  "/v1/inAppPurchaseAppStoreReviewScreenshots/{id}": { path: ById; query: None; body: InAppPurchaseAppStoreReviewScreenshotUpdateRequest; needs: NeedsPathBody; data: InAppPurchaseAppStoreReviewScreenshotResponse; as: "json" };
  "/v1/inAppPurchaseImages/{id}": { path: ById; query: None; body: InAppPurchaseImageUpdateRequest; needs: NeedsPathBody; data: InAppPurchaseImageResponse; as: "json" };
  "/v2/inAppPurchaseImages/{id}": { path: ById; query: None; body: InAppPurchaseImageV2UpdateRequest; needs: NeedsPathBody; data: InAppPurchaseImageV2Response; as: "json" };
  "/v1/inAppPurchaseLocalizations/{id}": { path: ById; query: None; body: InAppPurchaseLocalizationUpdateRequest; needs: NeedsPathBody; data: InAppPurchaseLocalizationResponse; as: "json" };
  "/v2/inAppPurchaseLocalizations/{id}": { path: ById; query: None; body: InAppPurchaseLocalizationV2UpdateRequest; needs: NeedsPathBody; data: InAppPurchaseLocalizationV2Response; as: "json" };
  "/v1/inAppPurchaseOfferCodeCustomCodes/{id}": { path: ById; query: None; body: InAppPurchaseOfferCodeCustomCodeUpdateRequest; needs: NeedsPathBody; data: InAppPurchaseOfferCodeCustomCodeResponse; as: "json" };
  "/v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}": { path: ById; query: None; body: InAppPurchaseOfferCodeOneTimeUseCodeUpdateRequest; needs: NeedsPathBody; data: InAppPurchaseOfferCodeOneTimeUseCodeResponse; as: "json" };
  "/v1/inAppPurchaseOfferCodes/{id}": { path: ById; query: None; body: InAppPurchaseOfferCodeUpdateRequest; needs: NeedsPathBody; data: InAppPurchaseOfferCodeResponse; as: "json" };
  "/v2/inAppPurchases/{id}": { path: ById; query: None; body: InAppPurchaseV2UpdateRequest; needs: NeedsPathBody; data: InAppPurchaseV2Response; as: "json" };
  "/v1/marketplaceSearchDetails/{id}": { path: ById; query: None; body: MarketplaceSearchDetailUpdateRequest; needs: NeedsPathBody; data: MarketplaceSearchDetailResponse; as: "json" };
  /** @deprecated */
  "/v1/marketplaceWebhooks/{id}": { path: ById; query: None; body: MarketplaceWebhookUpdateRequest; needs: NeedsPathBody; data: MarketplaceWebhookResponse; as: "json" };
  "/v1/merchantIds/{id}": { path: ById; query: None; body: MerchantIdUpdateRequest; needs: NeedsPathBody; data: MerchantIdResponse; as: "json" };
  "/v1/nominations/{id}": { path: ById; query: None; body: NominationUpdateRequest; needs: NeedsPathBody; data: NominationResponse; as: "json" };
  "/v1/passTypeIds/{id}": { path: ById; query: None; body: PassTypeIdUpdateRequest; needs: NeedsPathBody; data: PassTypeIdResponse; as: "json" };
  "/v1/promotedPurchases/{id}": { path: ById; query: None; body: PromotedPurchaseUpdateRequest; needs: NeedsPathBody; data: PromotedPurchaseResponse; as: "json" };
  "/v1/reviewSubmissionItems/{id}": { path: ById; query: None; body: ReviewSubmissionItemUpdateRequest; needs: NeedsPathBody; data: ReviewSubmissionItemResponse; as: "json" };
  "/v1/reviewSubmissions/{id}": { path: ById; query: None; body: ReviewSubmissionUpdateRequest; needs: NeedsPathBody; data: ReviewSubmissionResponse; as: "json" };
  "/v1/routingAppCoverages/{id}": { path: ById; query: None; body: RoutingAppCoverageUpdateRequest; needs: NeedsPathBody; data: RoutingAppCoverageResponse; as: "json" };
  "/v2/sandboxTesters/{id}": { path: ById; query: None; body: SandboxTesterV2UpdateRequest; needs: NeedsPathBody; data: SandboxTesterV2Response; as: "json" };
  "/v1/subscriptionAppStoreReviewScreenshots/{id}": { path: ById; query: None; body: SubscriptionAppStoreReviewScreenshotUpdateRequest; needs: NeedsPathBody; data: SubscriptionAppStoreReviewScreenshotResponse; as: "json" };
  "/v1/subscriptionGracePeriods/{id}": { path: ById; query: None; body: SubscriptionGracePeriodUpdateRequest; needs: NeedsPathBody; data: SubscriptionGracePeriodResponse; as: "json" };
  "/v2/subscriptionGroupLocalizations/{id}": { path: ById; query: None; body: SubscriptionGroupLocalizationV2UpdateRequest; needs: NeedsPathBody; data: SubscriptionGroupLocalizationV2Response; as: "json" };
  "/v1/subscriptionGroupLocalizations/{id}": { path: ById; query: None; body: SubscriptionGroupLocalizationUpdateRequest; needs: NeedsPathBody; data: SubscriptionGroupLocalizationResponse; as: "json" };
  "/v1/subscriptionGroups/{id}": { path: ById; query: None; body: SubscriptionGroupUpdateRequest; needs: NeedsPathBody; data: SubscriptionGroupResponse; as: "json" };
  "/v1/subscriptionImages/{id}": { path: ById; query: None; body: SubscriptionImageUpdateRequest; needs: NeedsPathBody; data: SubscriptionImageResponse; as: "json" };
  "/v2/subscriptionImages/{id}": { path: ById; query: None; body: SubscriptionImageV2UpdateRequest; needs: NeedsPathBody; data: SubscriptionImageV2Response; as: "json" };
  "/v1/subscriptionIntroductoryOffers/{id}": { path: ById; query: None; body: SubscriptionIntroductoryOfferUpdateRequest; needs: NeedsPathBody; data: SubscriptionIntroductoryOfferResponse; as: "json" };
  "/v2/subscriptionLocalizations/{id}": { path: ById; query: None; body: SubscriptionLocalizationV2UpdateRequest; needs: NeedsPathBody; data: SubscriptionLocalizationV2Response; as: "json" };
  "/v1/subscriptionLocalizations/{id}": { path: ById; query: None; body: SubscriptionLocalizationUpdateRequest; needs: NeedsPathBody; data: SubscriptionLocalizationResponse; as: "json" };
  "/v1/subscriptionOfferCodeCustomCodes/{id}": { path: ById; query: None; body: SubscriptionOfferCodeCustomCodeUpdateRequest; needs: NeedsPathBody; data: SubscriptionOfferCodeCustomCodeResponse; as: "json" };
  "/v1/subscriptionOfferCodeOneTimeUseCodes/{id}": { path: ById; query: None; body: SubscriptionOfferCodeOneTimeUseCodeUpdateRequest; needs: NeedsPathBody; data: SubscriptionOfferCodeOneTimeUseCodeResponse; as: "json" };
  "/v1/subscriptionOfferCodes/{id}": { path: ById; query: None; body: SubscriptionOfferCodeUpdateRequest; needs: NeedsPathBody; data: SubscriptionOfferCodeResponse; as: "json" };
  "/v1/subscriptionPlanAvailabilities/{id}": { path: ById; query: None; body: SubscriptionPlanAvailabilityUpdateRequest; needs: NeedsPathBody; data: SubscriptionPlanAvailabilityResponse; as: "json" };
  "/v1/subscriptionPromotionalOffers/{id}": { path: ById; query: None; body: SubscriptionPromotionalOfferUpdateRequest; needs: NeedsPathBody; data: SubscriptionPromotionalOfferResponse; as: "json" };
  "/v1/subscriptions/{id}": { path: ById; query: None; body: SubscriptionUpdateRequest; needs: NeedsPathBody; data: SubscriptionResponse; as: "json" };
  "/v1/territoryAvailabilities/{id}": { path: ById; query: None; body: TerritoryAvailabilityUpdateRequest; needs: NeedsPathBody; data: TerritoryAvailabilityResponse; as: "json" };
  "/v1/users/{id}": { path: ById; query: None; body: UserUpdateRequest; needs: NeedsPathBody; data: UserResponse; as: "json" };
  "/v1/webhooks/{id}": { path: ById; query: None; body: WebhookUpdateRequest; needs: NeedsPathBody; data: WebhookResponse; as: "json" };
  "/v1/winBackOffers/{id}": { path: ById; query: None; body: WinBackOfferUpdateRequest; needs: NeedsPathBody; data: WinBackOfferResponse; as: "json" };
  "/v1/appClipDefaultExperiences/{id}/relationships/releaseWithAppStoreVersion": { path: ById; query: None; body: AppClipDefaultExperienceReleaseWithAppStoreVersionLinkageRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  "/v1/appPreviewSets/{id}/relationships/appPreviews": { path: ById; query: None; body: AppPreviewSetAppPreviewsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  "/v1/appScreenshotSets/{id}/relationships/appScreenshots": { path: ById; query: None; body: AppScreenshotSetAppScreenshotsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  "/v1/appStoreVersions/{id}/relationships/appClipDefaultExperience": { path: ById; query: None; body: AppStoreVersionAppClipDefaultExperienceLinkageRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  "/v1/appStoreVersions/{id}/relationships/build": { path: ById; query: None; body: AppStoreVersionBuildLinkageRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  "/v1/apps/{id}/relationships/promotedPurchases": { path: ById; query: None; body: AppPromotedPurchasesLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  "/v1/builds/{id}/relationships/appEncryptionDeclaration": { path: ById; query: None; body: BuildAppEncryptionDeclarationLinkageRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  "/v2/gameCenterAchievements/{id}/relationships/activity": { path: ById; query: None; body: GameCenterAchievementV2ActivityLinkageRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** @deprecated */
  "/v1/gameCenterAchievements/{id}/relationships/activity": { path: ById; query: None; body: GameCenterAchievementActivityLinkageRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** @deprecated */
  "/v1/gameCenterAchievements/{id}/relationships/groupAchievement": { path: ById; query: None; body: GameCenterAchievementGroupAchievementLinkageRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** @deprecated */
  "/v1/gameCenterChallenges/{id}/relationships/leaderboard": { path: ById; query: None; body: GameCenterChallengeLeaderboardLinkageRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  "/v1/gameCenterChallenges/{id}/relationships/leaderboardV2": { path: ById; query: None; body: GameCenterChallengeLeaderboardV2LinkageRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  "/v1/gameCenterDetails/{id}/relationships/challengesMinimumPlatformVersions": { path: ById; query: None; body: GameCenterDetailChallengesMinimumPlatformVersionsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** @deprecated */
  "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievements": { path: ById; query: None; body: GameCenterDetailGameCenterAchievementsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2": { path: ById; query: None; body: GameCenterDetailGameCenterAchievementsV2LinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** @deprecated */
  "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets": { path: ById; query: None; body: GameCenterDetailGameCenterLeaderboardSetsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2": { path: ById; query: None; body: GameCenterDetailGameCenterLeaderboardSetsV2LinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** @deprecated */
  "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards": { path: ById; query: None; body: GameCenterDetailGameCenterLeaderboardsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2": { path: ById; query: None; body: GameCenterDetailGameCenterLeaderboardsV2LinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterEnabledVersions-_id_-relationships-compatibleVersions) @deprecated */
  "/v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions": { path: ById; query: None; body: GameCenterEnabledVersionCompatibleVersionsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** @deprecated */
  "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievements": { path: ById; query: None; body: GameCenterGroupGameCenterAchievementsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2": { path: ById; query: None; body: GameCenterGroupGameCenterAchievementsV2LinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** @deprecated */
  "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets": { path: ById; query: None; body: GameCenterGroupGameCenterLeaderboardSetsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2": { path: ById; query: None; body: GameCenterGroupGameCenterLeaderboardSetsV2LinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** @deprecated */
  "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards": { path: ById; query: None; body: GameCenterGroupGameCenterLeaderboardsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2": { path: ById; query: None; body: GameCenterGroupGameCenterLeaderboardsV2LinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterLeaderboardSets-_id_-relationships-gameCenterLeaderboards) */
  "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards": { path: ById; query: None; body: GameCenterLeaderboardSetV2GameCenterLeaderboardsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboardSets-_id_-relationships-gameCenterLeaderboards) @deprecated */
  "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards": { path: ById; query: None; body: GameCenterLeaderboardSetGameCenterLeaderboardsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** @deprecated */
  "/v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet": { path: ById; query: None; body: GameCenterLeaderboardSetGroupLeaderboardSetLinkageRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** @deprecated */
  "/v1/gameCenterLeaderboards/{id}/relationships/activity": { path: ById; query: None; body: GameCenterLeaderboardActivityLinkageRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** @deprecated */
  "/v1/gameCenterLeaderboards/{id}/relationships/challenge": { path: ById; query: None; body: GameCenterLeaderboardChallengeLinkageRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** @deprecated */
  "/v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard": { path: ById; query: None; body: GameCenterLeaderboardGroupLeaderboardLinkageRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  "/v2/gameCenterLeaderboards/{id}/relationships/activity": { path: ById; query: None; body: GameCenterLeaderboardV2ActivityLinkageRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  "/v2/gameCenterLeaderboards/{id}/relationships/challenge": { path: ById; query: None; body: GameCenterLeaderboardV2ChallengeLinkageRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  "/v1/subscriptionPlanAvailabilities/{id}/relationships/availableTerritories": { path: ById; query: None; body: SubscriptionPlanAvailabilityAvailableTerritoriesLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-users-_id_-relationships-visibleApps) */
  "/v1/users/{id}/relationships/visibleApps": { path: ById; query: None; body: UserVisibleAppsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
}

/** The PATCH routes that can be called with the path alone. */
export interface PatchRoutesWithoutRequiredParameters {

}

/** Every PATCH route. */
export interface PatchRoutes extends PatchRoutesWithRequiredParameters, PatchRoutesWithoutRequiredParameters {}

/** The DELETE routes that need parameters or a body. */
export interface DeleteRoutesWithRequiredParameters {
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-accessibilityDeclarations-_id_) */
  "/v1/accessibilityDeclarations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-alternativeDistributionDomains-_id_) */
  "/v1/alternativeDistributionDomains/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-alternativeDistributionKeys-_id_) */
  "/v1/alternativeDistributionKeys/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-analyticsReportRequests-_id_) */
  "/v1/analyticsReportRequests/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-androidToIosAppMappingDetails-_id_) */
  "/v1/androidToIosAppMappingDetails/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appAssetLibraryImages-_id_) */
  "/v1/appAssetLibraryImages/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appAssetLibraryPlacements-_id_) */
  "/v1/appAssetLibraryPlacements/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appAssetLibraryVideos-_id_) */
  "/v1/appAssetLibraryVideos/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appClipDefaultExperienceLocalizations-_id_) */
  "/v1/appClipDefaultExperienceLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appClipDefaultExperiences-_id_) */
  "/v1/appClipDefaultExperiences/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appClipHeaderImages-_id_) */
  "/v1/appClipHeaderImages/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appCustomProductPageLocalizations-_id_) */
  "/v1/appCustomProductPageLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appCustomProductPages-_id_) */
  "/v1/appCustomProductPages/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appEventLocalizations-_id_) */
  "/v1/appEventLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appEventScreenshots-_id_) */
  "/v1/appEventScreenshots/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appEventVideoClips-_id_) */
  "/v1/appEventVideoClips/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appEvents-_id_) */
  "/v1/appEvents/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appInfoLocalizations-_id_) */
  "/v1/appInfoLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appPreviewSets-_id_) */
  "/v1/appPreviewSets/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appPreviews-_id_) */
  "/v1/appPreviews/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appScreenshotSets-_id_) */
  "/v1/appScreenshotSets/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appScreenshots-_id_) */
  "/v1/appScreenshots/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appStoreReviewAttachments-_id_) */
  "/v1/appStoreReviewAttachments/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appStoreVersionExperimentTreatmentLocalizations-_id_) */
  "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appStoreVersionExperimentTreatments-_id_) */
  "/v1/appStoreVersionExperimentTreatments/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-appStoreVersionExperiments-_id_) */
  "/v2/appStoreVersionExperiments/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appStoreVersionExperiments-_id_) @deprecated */
  "/v1/appStoreVersionExperiments/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appStoreVersionLocalizations-_id_) */
  "/v1/appStoreVersionLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appStoreVersionPhasedReleases-_id_) */
  "/v1/appStoreVersionPhasedReleases/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appStoreVersionSubmissions-_id_) @deprecated */
  "/v1/appStoreVersionSubmissions/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appStoreVersions-_id_) */
  "/v1/appStoreVersions/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaAppClipInvocationLocalizations-_id_) */
  "/v1/betaAppClipInvocationLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaAppClipInvocations-_id_) */
  "/v1/betaAppClipInvocations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaAppLocalizations-_id_) */
  "/v1/betaAppLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaBuildLocalizations-_id_) */
  "/v1/betaBuildLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaFeedbackCrashSubmissions-_id_) */
  "/v1/betaFeedbackCrashSubmissions/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaFeedbackScreenshotSubmissions-_id_) */
  "/v1/betaFeedbackScreenshotSubmissions/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaGroups-_id_) */
  "/v1/betaGroups/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaRecruitmentCriteria-_id_) */
  "/v1/betaRecruitmentCriteria/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaTesters-_id_) */
  "/v1/betaTesters/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-buildUploads-_id_) */
  "/v1/buildUploads/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-bundleIdCapabilities-_id_) */
  "/v1/bundleIdCapabilities/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-bundleIds-_id_) */
  "/v1/bundleIds/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-certificates-_id_) */
  "/v1/certificates/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-ciProducts-_id_) */
  "/v1/ciProducts/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-ciWorkflows-_id_) */
  "/v1/ciWorkflows/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-customerReviewResponses-_id_) */
  "/v1/customerReviewResponses/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-endUserLicenseAgreements-_id_) */
  "/v1/endUserLicenseAgreements/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterAchievementImages-_id_) @deprecated */
  "/v1/gameCenterAchievementImages/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gameCenterAchievementImages-_id_) */
  "/v2/gameCenterAchievementImages/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gameCenterAchievementLocalizations-_id_) */
  "/v2/gameCenterAchievementLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterAchievementLocalizations-_id_) @deprecated */
  "/v1/gameCenterAchievementLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterAchievementReleases-_id_) @deprecated */
  "/v1/gameCenterAchievementReleases/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gameCenterAchievements-_id_) */
  "/v2/gameCenterAchievements/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterAchievements-_id_) @deprecated */
  "/v1/gameCenterAchievements/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterActivities-_id_) */
  "/v1/gameCenterActivities/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterActivityImages-_id_) */
  "/v1/gameCenterActivityImages/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterActivityLocalizations-_id_) */
  "/v1/gameCenterActivityLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterActivityVersionReleases-_id_) @deprecated */
  "/v1/gameCenterActivityVersionReleases/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterChallengeImages-_id_) */
  "/v1/gameCenterChallengeImages/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterChallengeLocalizations-_id_) */
  "/v1/gameCenterChallengeLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterChallengeVersionReleases-_id_) @deprecated */
  "/v1/gameCenterChallengeVersionReleases/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterChallenges-_id_) */
  "/v1/gameCenterChallenges/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterGroups-_id_) */
  "/v1/gameCenterGroups/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterLeaderboardImages-_id_) @deprecated */
  "/v1/gameCenterLeaderboardImages/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gameCenterLeaderboardImages-_id_) */
  "/v2/gameCenterLeaderboardImages/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterLeaderboardLocalizations-_id_) @deprecated */
  "/v1/gameCenterLeaderboardLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gameCenterLeaderboardLocalizations-_id_) */
  "/v2/gameCenterLeaderboardLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterLeaderboardReleases-_id_) @deprecated */
  "/v1/gameCenterLeaderboardReleases/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterLeaderboardSetImages-_id_) @deprecated */
  "/v1/gameCenterLeaderboardSetImages/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gameCenterLeaderboardSetImages-_id_) */
  "/v2/gameCenterLeaderboardSetImages/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterLeaderboardSetLocalizations-_id_) @deprecated */
  "/v1/gameCenterLeaderboardSetLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gameCenterLeaderboardSetLocalizations-_id_) */
  "/v2/gameCenterLeaderboardSetLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterLeaderboardSetMemberLocalizations-_id_) */
  "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterLeaderboardSetReleases-_id_) @deprecated */
  "/v1/gameCenterLeaderboardSetReleases/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gameCenterLeaderboardSets-_id_) */
  "/v2/gameCenterLeaderboardSets/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterLeaderboardSets-_id_) @deprecated */
  "/v1/gameCenterLeaderboardSets/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterLeaderboards-_id_) @deprecated */
  "/v1/gameCenterLeaderboards/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gameCenterLeaderboards-_id_) */
  "/v2/gameCenterLeaderboards/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterMatchmakingQueues-_id_) */
  "/v1/gameCenterMatchmakingQueues/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterMatchmakingRuleSets-_id_) */
  "/v1/gameCenterMatchmakingRuleSets/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterMatchmakingRules-_id_) */
  "/v1/gameCenterMatchmakingRules/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterMatchmakingTeams-_id_) */
  "/v1/gameCenterMatchmakingTeams/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-inAppPurchaseAppStoreReviewScreenshots-_id_) */
  "/v1/inAppPurchaseAppStoreReviewScreenshots/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-inAppPurchaseImages-_id_) */
  "/v1/inAppPurchaseImages/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-inAppPurchaseImages-_id_) */
  "/v2/inAppPurchaseImages/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-inAppPurchaseLocalizations-_id_) */
  "/v1/inAppPurchaseLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-inAppPurchaseLocalizations-_id_) */
  "/v2/inAppPurchaseLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-inAppPurchases-_id_) */
  "/v2/inAppPurchases/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-marketplaceSearchDetails-_id_) */
  "/v1/marketplaceSearchDetails/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-marketplaceWebhooks-_id_) @deprecated */
  "/v1/marketplaceWebhooks/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-merchantIds-_id_) */
  "/v1/merchantIds/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-nominations-_id_) */
  "/v1/nominations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-passTypeIds-_id_) */
  "/v1/passTypeIds/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-profiles-_id_) */
  "/v1/profiles/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-promotedPurchases-_id_) */
  "/v1/promotedPurchases/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-reviewSubmissionItems-_id_) */
  "/v1/reviewSubmissionItems/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-routingAppCoverages-_id_) */
  "/v1/routingAppCoverages/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionAppStoreReviewScreenshots-_id_) */
  "/v1/subscriptionAppStoreReviewScreenshots/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-subscriptionGroupLocalizations-_id_) */
  "/v2/subscriptionGroupLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionGroupLocalizations-_id_) */
  "/v1/subscriptionGroupLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionGroups-_id_) */
  "/v1/subscriptionGroups/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionImages-_id_) */
  "/v1/subscriptionImages/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-subscriptionImages-_id_) */
  "/v2/subscriptionImages/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionIntroductoryOffers-_id_) */
  "/v1/subscriptionIntroductoryOffers/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-subscriptionLocalizations-_id_) */
  "/v2/subscriptionLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionLocalizations-_id_) */
  "/v1/subscriptionLocalizations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionPrices-_id_) */
  "/v1/subscriptionPrices/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionPromotionalOffers-_id_) */
  "/v1/subscriptionPromotionalOffers/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptions-_id_) */
  "/v1/subscriptions/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-userInvitations-_id_) */
  "/v1/userInvitations/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-users-_id_) */
  "/v1/users/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-webhooks-_id_) */
  "/v1/webhooks/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-winBackOffers-_id_) */
  "/v1/winBackOffers/{id}": { path: ById; query: None; body: undefined; needs: NeedsPath; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appCustomProductPageLocalizations-_id_-relationships-searchKeywords) */
  "/v1/appCustomProductPageLocalizations/{id}/relationships/searchKeywords": { path: ById; query: None; body: AppCustomProductPageLocalizationSearchKeywordsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appStoreVersionLocalizations-_id_-relationships-searchKeywords) */
  "/v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords": { path: ById; query: None; body: AppStoreVersionLocalizationSearchKeywordsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  "/v1/apps/{id}/relationships/betaTesters": { path: ById; query: None; body: AppBetaTestersLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaGroups-_id_-relationships-betaTesters) */
  "/v1/betaGroups/{id}/relationships/betaTesters": { path: ById; query: None; body: BetaGroupBetaTestersLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaGroups-_id_-relationships-builds) */
  "/v1/betaGroups/{id}/relationships/builds": { path: ById; query: None; body: BetaGroupBuildsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  "/v1/betaTesters/{id}/relationships/apps": { path: ById; query: None; body: BetaTesterAppsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaTesters-_id_-relationships-betaGroups) */
  "/v1/betaTesters/{id}/relationships/betaGroups": { path: ById; query: None; body: BetaTesterBetaGroupsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaTesters-_id_-relationships-builds) */
  "/v1/betaTesters/{id}/relationships/builds": { path: ById; query: None; body: BetaTesterBuildsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-builds-_id_-relationships-betaGroups) */
  "/v1/builds/{id}/relationships/betaGroups": { path: ById; query: None; body: BuildBetaGroupsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-builds-_id_-relationships-individualTesters) */
  "/v1/builds/{id}/relationships/individualTesters": { path: ById; query: None; body: BuildIndividualTestersLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterActivities-_id_-relationships-achievements) @deprecated */
  "/v1/gameCenterActivities/{id}/relationships/achievements": { path: ById; query: None; body: GameCenterActivityAchievementsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterActivities-_id_-relationships-achievementsV2) */
  "/v1/gameCenterActivities/{id}/relationships/achievementsV2": { path: ById; query: None; body: GameCenterActivityAchievementsV2LinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterActivities-_id_-relationships-leaderboards) @deprecated */
  "/v1/gameCenterActivities/{id}/relationships/leaderboards": { path: ById; query: None; body: GameCenterActivityLeaderboardsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterActivities-_id_-relationships-leaderboardsV2) */
  "/v1/gameCenterActivities/{id}/relationships/leaderboardsV2": { path: ById; query: None; body: GameCenterActivityLeaderboardsV2LinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterAppVersions-_id_-relationships-compatibilityVersions) */
  "/v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions": { path: ById; query: None; body: GameCenterAppVersionCompatibilityVersionsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterEnabledVersions-_id_-relationships-compatibleVersions) @deprecated */
  "/v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions": { path: ById; query: None; body: GameCenterEnabledVersionCompatibleVersionsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gameCenterLeaderboardSets-_id_-relationships-gameCenterLeaderboards) */
  "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards": { path: ById; query: None; body: GameCenterLeaderboardSetV2GameCenterLeaderboardsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterLeaderboardSets-_id_-relationships-gameCenterLeaderboards) @deprecated */
  "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards": { path: ById; query: None; body: GameCenterLeaderboardSetGameCenterLeaderboardsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  "/v1/subscriptions/{id}/relationships/introductoryOffers": { path: ById; query: None; body: SubscriptionIntroductoryOffersLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  "/v1/subscriptions/{id}/relationships/prices": { path: ById; query: None; body: SubscriptionPricesLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
  /** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-users-_id_-relationships-visibleApps) */
  "/v1/users/{id}/relationships/visibleApps": { path: ById; query: None; body: UserVisibleAppsLinkagesRequest; needs: NeedsPathBody; data: undefined; as: "json" };
}

/** The DELETE routes that can be called with the path alone. */
export interface DeleteRoutesWithoutRequiredParameters {

}

/** Every DELETE route. */
export interface DeleteRoutes extends DeleteRoutesWithRequiredParameters, DeleteRoutesWithoutRequiredParameters {}

/** The GET paths that return collections page by page. */
export type PagedPath =
  | "/v1/actors"
  | "/v1/alternativeDistributionDomains"
  | "/v1/alternativeDistributionKeys"
  | "/v1/appAssetLibraryRefData"
  | "/v1/appCategories"
  | "/v1/appEncryptionDeclarations"
  | "/v1/apps"
  | "/v1/betaAppLocalizations"
  | "/v1/betaAppReviewDetails"
  | "/v1/betaAppReviewSubmissions"
  | "/v1/betaBuildLocalizations"
  | "/v1/betaGroups"
  | "/v1/betaLicenseAgreements"
  | "/v1/betaRecruitmentCriterionOptions"
  | "/v1/betaTesters"
  | "/v1/buildBetaDetails"
  | "/v1/builds"
  | "/v1/bundleIds"
  | "/v1/certificates"
  | "/v1/ciMacOsVersions"
  | "/v1/ciProducts"
  | "/v1/ciXcodeVersions"
  | "/v1/devices"
  | "/v1/gameCenterGroups"
  | "/v1/gameCenterLeaderboardSetMemberLocalizations"
  | "/v1/gameCenterMatchmakingQueues"
  | "/v1/gameCenterMatchmakingRuleSets"
  | "/v1/marketplaceWebhooks"
  | "/v1/merchantIds"
  | "/v1/nominations"
  | "/v1/passTypeIds"
  | "/v1/preReleaseVersions"
  | "/v1/profiles"
  | "/v1/reviewSubmissions"
  | "/v2/sandboxTesters"
  | "/v1/scmProviders"
  | "/v1/scmRepositories"
  | "/v1/territories"
  | "/v1/userInvitations"
  | "/v1/users"
  | "/v1/alternativeDistributionPackageVersions/{id}/relationships/deltas"
  | "/v1/alternativeDistributionPackageVersions/{id}/deltas"
  | "/v1/alternativeDistributionPackageVersions/{id}/relationships/variants"
  | "/v1/alternativeDistributionPackageVersions/{id}/variants"
  | "/v1/alternativeDistributionPackages/{id}/relationships/versions"
  | "/v1/alternativeDistributionPackages/{id}/versions"
  | "/v1/analyticsReportInstances/{id}/relationships/segments"
  | "/v1/analyticsReportInstances/{id}/segments"
  | "/v1/analyticsReportRequests/{id}/relationships/reports"
  | "/v1/analyticsReportRequests/{id}/reports"
  | "/v1/analyticsReports/{id}/relationships/instances"
  | "/v1/analyticsReports/{id}/instances"
  | "/v1/appAssetLibraries/{id}/relationships/images"
  | "/v1/appAssetLibraries/{id}/images"
  | "/v1/appAssetLibraries/{id}/relationships/videos"
  | "/v1/appAssetLibraries/{id}/videos"
  | "/v1/appAssetLibraryImages/{id}/relationships/placements"
  | "/v1/appAssetLibraryImages/{id}/placements"
  | "/v1/appAssetLibraryVideos/{id}/relationships/placements"
  | "/v1/appAssetLibraryVideos/{id}/placements"
  | "/v2/appAvailabilities/{id}/relationships/territoryAvailabilities"
  | "/v2/appAvailabilities/{id}/territoryAvailabilities"
  | "/v1/appCategories/{id}/relationships/subcategories"
  | "/v1/appCategories/{id}/subcategories"
  | "/v1/appClipDefaultExperiences/{id}/relationships/appClipDefaultExperienceLocalizations"
  | "/v1/appClipDefaultExperiences/{id}/appClipDefaultExperienceLocalizations"
  | "/v1/appClips/{id}/relationships/appClipAdvancedExperiences"
  | "/v1/appClips/{id}/appClipAdvancedExperiences"
  | "/v1/appClips/{id}/relationships/appClipDefaultExperiences"
  | "/v1/appClips/{id}/appClipDefaultExperiences"
  | "/v1/appCustomProductPageLocalizations/{id}/relationships/appPreviewSets"
  | "/v1/appCustomProductPageLocalizations/{id}/appPreviewSets"
  | "/v1/appCustomProductPageLocalizations/{id}/relationships/appScreenshotSets"
  | "/v1/appCustomProductPageLocalizations/{id}/appScreenshotSets"
  | "/v1/appCustomProductPageLocalizations/{id}/relationships/placements"
  | "/v1/appCustomProductPageLocalizations/{id}/placements"
  | "/v1/appCustomProductPageLocalizations/{id}/relationships/searchKeywords"
  | "/v1/appCustomProductPageLocalizations/{id}/searchKeywords"
  | "/v1/appCustomProductPageVersions/{id}/relationships/appCustomProductPageLocalizations"
  | "/v1/appCustomProductPageVersions/{id}/appCustomProductPageLocalizations"
  | "/v1/appCustomProductPages/{id}/relationships/appCustomProductPageVersions"
  | "/v1/appCustomProductPages/{id}/appCustomProductPageVersions"
  | "/v1/appEventLocalizations/{id}/relationships/appEventScreenshots"
  | "/v1/appEventLocalizations/{id}/appEventScreenshots"
  | "/v1/appEventLocalizations/{id}/relationships/appEventVideoClips"
  | "/v1/appEventLocalizations/{id}/appEventVideoClips"
  | "/v1/appEventLocalizations/{id}/relationships/placements"
  | "/v1/appEventLocalizations/{id}/placements"
  | "/v1/appEvents/{id}/relationships/localizations"
  | "/v1/appEvents/{id}/localizations"
  | "/v1/appInfos/{id}/relationships/appInfoLocalizations"
  | "/v1/appInfos/{id}/appInfoLocalizations"
  | "/v1/appInfos/{id}/relationships/territoryAgeRatings"
  | "/v1/appInfos/{id}/territoryAgeRatings"
  | "/v1/appPreviewSets/{id}/relationships/appPreviews"
  | "/v1/appPreviewSets/{id}/appPreviews"
  | "/v3/appPricePoints/{id}/relationships/equalizations"
  | "/v3/appPricePoints/{id}/equalizations"
  | "/v1/appPriceSchedules/{id}/relationships/automaticPrices"
  | "/v1/appPriceSchedules/{id}/automaticPrices"
  | "/v1/appPriceSchedules/{id}/relationships/manualPrices"
  | "/v1/appPriceSchedules/{id}/manualPrices"
  | "/v1/appScreenshotSets/{id}/relationships/appScreenshots"
  | "/v1/appScreenshotSets/{id}/appScreenshots"
  | "/v1/appStoreReviewDetails/{id}/relationships/appStoreReviewAttachments"
  | "/v1/appStoreReviewDetails/{id}/appStoreReviewAttachments"
  | "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/appPreviewSets"
  | "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appPreviewSets"
  | "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/appScreenshotSets"
  | "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appScreenshotSets"
  | "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/placements"
  | "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/placements"
  | "/v1/appStoreVersionExperimentTreatments/{id}/relationships/appStoreVersionExperimentTreatmentLocalizations"
  | "/v1/appStoreVersionExperimentTreatments/{id}/appStoreVersionExperimentTreatmentLocalizations"
  | "/v2/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments"
  | "/v2/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments"
  | "/v1/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments"
  | "/v1/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments"
  | "/v1/appStoreVersionLocalizations/{id}/relationships/appPreviewSets"
  | "/v1/appStoreVersionLocalizations/{id}/appPreviewSets"
  | "/v1/appStoreVersionLocalizations/{id}/relationships/appScreenshotSets"
  | "/v1/appStoreVersionLocalizations/{id}/appScreenshotSets"
  | "/v1/appStoreVersionLocalizations/{id}/relationships/placements"
  | "/v1/appStoreVersionLocalizations/{id}/placements"
  | "/v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords"
  | "/v1/appStoreVersionLocalizations/{id}/searchKeywords"
  | "/v1/appStoreVersions/{id}/relationships/appStoreVersionExperiments"
  | "/v1/appStoreVersions/{id}/appStoreVersionExperiments"
  | "/v1/appStoreVersions/{id}/relationships/appStoreVersionExperimentsV2"
  | "/v1/appStoreVersions/{id}/appStoreVersionExperimentsV2"
  | "/v1/appStoreVersions/{id}/relationships/appStoreVersionLocalizations"
  | "/v1/appStoreVersions/{id}/appStoreVersionLocalizations"
  | "/v1/appStoreVersions/{id}/relationships/customerReviews"
  | "/v1/appStoreVersions/{id}/customerReviews"
  | "/v1/appTags/{id}/relationships/territories"
  | "/v1/appTags/{id}/territories"
  | "/v1/apps/{id}/relationships/accessibilityDeclarations"
  | "/v1/apps/{id}/accessibilityDeclarations"
  | "/v1/apps/{id}/relationships/analyticsReportRequests"
  | "/v1/apps/{id}/analyticsReportRequests"
  | "/v1/apps/{id}/relationships/androidToIosAppMappingDetails"
  | "/v1/apps/{id}/androidToIosAppMappingDetails"
  | "/v1/apps/{id}/relationships/appClips"
  | "/v1/apps/{id}/appClips"
  | "/v1/apps/{id}/relationships/appCustomProductPages"
  | "/v1/apps/{id}/appCustomProductPages"
  | "/v1/apps/{id}/relationships/appEncryptionDeclarations"
  | "/v1/apps/{id}/appEncryptionDeclarations"
  | "/v1/apps/{id}/relationships/appEvents"
  | "/v1/apps/{id}/appEvents"
  | "/v1/apps/{id}/relationships/appInfos"
  | "/v1/apps/{id}/appInfos"
  | "/v1/apps/{id}/relationships/appPricePoints"
  | "/v1/apps/{id}/appPricePoints"
  | "/v1/apps/{id}/relationships/appStoreVersionExperimentsV2"
  | "/v1/apps/{id}/appStoreVersionExperimentsV2"
  | "/v1/apps/{id}/relationships/appStoreVersions"
  | "/v1/apps/{id}/appStoreVersions"
  | "/v1/apps/{id}/relationships/appTags"
  | "/v1/apps/{id}/appTags"
  | "/v1/apps/{id}/relationships/backgroundAssets"
  | "/v1/apps/{id}/backgroundAssets"
  | "/v1/apps/{id}/relationships/betaAppLocalizations"
  | "/v1/apps/{id}/betaAppLocalizations"
  | "/v1/apps/{id}/relationships/betaFeedbackCrashSubmissions"
  | "/v1/apps/{id}/betaFeedbackCrashSubmissions"
  | "/v1/apps/{id}/relationships/betaFeedbackScreenshotSubmissions"
  | "/v1/apps/{id}/betaFeedbackScreenshotSubmissions"
  | "/v1/apps/{id}/relationships/betaGroups"
  | "/v1/apps/{id}/betaGroups"
  | "/v1/apps/{id}/relationships/buildUploads"
  | "/v1/apps/{id}/buildUploads"
  | "/v1/apps/{id}/relationships/builds"
  | "/v1/apps/{id}/builds"
  | "/v1/apps/{id}/customerReviewSummarizations"
  | "/v1/apps/{id}/relationships/customerReviews"
  | "/v1/apps/{id}/customerReviews"
  | "/v1/apps/{id}/relationships/gameCenterEnabledVersions"
  | "/v1/apps/{id}/gameCenterEnabledVersions"
  | "/v1/apps/{id}/relationships/inAppPurchases"
  | "/v1/apps/{id}/inAppPurchases"
  | "/v1/apps/{id}/relationships/inAppPurchasesV2"
  | "/v1/apps/{id}/inAppPurchasesV2"
  | "/v1/apps/{id}/relationships/preReleaseVersions"
  | "/v1/apps/{id}/preReleaseVersions"
  | "/v1/apps/{id}/relationships/promotedPurchases"
  | "/v1/apps/{id}/promotedPurchases"
  | "/v1/apps/{id}/relationships/reviewSubmissions"
  | "/v1/apps/{id}/reviewSubmissions"
  | "/v1/apps/{id}/relationships/searchKeywords"
  | "/v1/apps/{id}/searchKeywords"
  | "/v1/apps/{id}/relationships/subscriptionGroups"
  | "/v1/apps/{id}/subscriptionGroups"
  | "/v1/apps/{id}/relationships/webhooks"
  | "/v1/apps/{id}/webhooks"
  | "/v1/backgroundAssetVersions/{id}/relationships/backgroundAssetUploadFiles"
  | "/v1/backgroundAssetVersions/{id}/backgroundAssetUploadFiles"
  | "/v1/backgroundAssets/{id}/relationships/versions"
  | "/v1/backgroundAssets/{id}/versions"
  | "/v1/betaGroups/{id}/relationships/betaTesters"
  | "/v1/betaGroups/{id}/betaTesters"
  | "/v1/betaGroups/{id}/relationships/builds"
  | "/v1/betaGroups/{id}/builds"
  | "/v1/betaTesters/{id}/relationships/apps"
  | "/v1/betaTesters/{id}/apps"
  | "/v1/betaTesters/{id}/relationships/betaGroups"
  | "/v1/betaTesters/{id}/betaGroups"
  | "/v1/betaTesters/{id}/relationships/builds"
  | "/v1/betaTesters/{id}/builds"
  | "/v1/buildBundles/{id}/relationships/betaAppClipInvocations"
  | "/v1/buildBundles/{id}/betaAppClipInvocations"
  | "/v1/buildBundles/{id}/relationships/buildBundleFileSizes"
  | "/v1/buildBundles/{id}/buildBundleFileSizes"
  | "/v1/buildUploads/{id}/relationships/buildUploadFiles"
  | "/v1/buildUploads/{id}/buildUploadFiles"
  | "/v1/builds/{id}/relationships/betaBuildLocalizations"
  | "/v1/builds/{id}/betaBuildLocalizations"
  | "/v1/builds/{id}/relationships/diagnosticSignatures"
  | "/v1/builds/{id}/diagnosticSignatures"
  | "/v1/builds/{id}/relationships/icons"
  | "/v1/builds/{id}/icons"
  | "/v1/builds/{id}/relationships/individualTesters"
  | "/v1/builds/{id}/individualTesters"
  | "/v1/bundleIds/{id}/relationships/bundleIdCapabilities"
  | "/v1/bundleIds/{id}/bundleIdCapabilities"
  | "/v1/bundleIds/{id}/relationships/profiles"
  | "/v1/bundleIds/{id}/profiles"
  | "/v1/ciBuildActions/{id}/relationships/artifacts"
  | "/v1/ciBuildActions/{id}/artifacts"
  | "/v1/ciBuildActions/{id}/relationships/issues"
  | "/v1/ciBuildActions/{id}/issues"
  | "/v1/ciBuildActions/{id}/relationships/testResults"
  | "/v1/ciBuildActions/{id}/testResults"
  | "/v1/ciBuildRuns/{id}/relationships/actions"
  | "/v1/ciBuildRuns/{id}/actions"
  | "/v1/ciBuildRuns/{id}/relationships/builds"
  | "/v1/ciBuildRuns/{id}/builds"
  | "/v1/ciMacOsVersions/{id}/relationships/xcodeVersions"
  | "/v1/ciMacOsVersions/{id}/xcodeVersions"
  | "/v1/ciProducts/{id}/relationships/additionalRepositories"
  | "/v1/ciProducts/{id}/additionalRepositories"
  | "/v1/ciProducts/{id}/relationships/buildRuns"
  | "/v1/ciProducts/{id}/buildRuns"
  | "/v1/ciProducts/{id}/relationships/primaryRepositories"
  | "/v1/ciProducts/{id}/primaryRepositories"
  | "/v1/ciProducts/{id}/relationships/workflows"
  | "/v1/ciProducts/{id}/workflows"
  | "/v1/ciWorkflows/{id}/relationships/buildRuns"
  | "/v1/ciWorkflows/{id}/buildRuns"
  | "/v1/ciXcodeVersions/{id}/relationships/macOsVersions"
  | "/v1/ciXcodeVersions/{id}/macOsVersions"
  | "/v1/endUserLicenseAgreements/{id}/relationships/territories"
  | "/v1/endUserLicenseAgreements/{id}/territories"
  | "/v2/gameCenterAchievementVersions/{id}/relationships/localizations"
  | "/v2/gameCenterAchievementVersions/{id}/localizations"
  | "/v2/gameCenterAchievements/{id}/relationships/versions"
  | "/v2/gameCenterAchievements/{id}/versions"
  | "/v1/gameCenterAchievements/{id}/relationships/localizations"
  | "/v1/gameCenterAchievements/{id}/localizations"
  | "/v1/gameCenterAchievements/{id}/relationships/releases"
  | "/v1/gameCenterAchievements/{id}/releases"
  | "/v1/gameCenterActivities/{id}/relationships/versions"
  | "/v1/gameCenterActivities/{id}/versions"
  | "/v1/gameCenterActivityVersions/{id}/relationships/localizations"
  | "/v1/gameCenterActivityVersions/{id}/localizations"
  | "/v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions"
  | "/v1/gameCenterAppVersions/{id}/compatibilityVersions"
  | "/v1/gameCenterChallengeVersions/{id}/relationships/localizations"
  | "/v1/gameCenterChallengeVersions/{id}/localizations"
  | "/v1/gameCenterChallenges/{id}/relationships/versions"
  | "/v1/gameCenterChallenges/{id}/versions"
  | "/v1/gameCenterDetails/{id}/relationships/achievementReleases"
  | "/v1/gameCenterDetails/{id}/achievementReleases"
  | "/v1/gameCenterDetails/{id}/relationships/activityReleases"
  | "/v1/gameCenterDetails/{id}/activityReleases"
  | "/v1/gameCenterDetails/{id}/relationships/blockedPlayers"
  | "/v1/gameCenterDetails/{id}/blockedPlayers"
  | "/v1/gameCenterDetails/{id}/relationships/challengeReleases"
  | "/v1/gameCenterDetails/{id}/challengeReleases"
  | "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievements"
  | "/v1/gameCenterDetails/{id}/gameCenterAchievements"
  | "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2"
  | "/v1/gameCenterDetails/{id}/gameCenterAchievementsV2"
  | "/v1/gameCenterDetails/{id}/relationships/gameCenterActivities"
  | "/v1/gameCenterDetails/{id}/gameCenterActivities"
  | "/v1/gameCenterDetails/{id}/relationships/gameCenterAppVersions"
  | "/v1/gameCenterDetails/{id}/gameCenterAppVersions"
  | "/v1/gameCenterDetails/{id}/relationships/gameCenterChallenges"
  | "/v1/gameCenterDetails/{id}/gameCenterChallenges"
  | "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets"
  | "/v1/gameCenterDetails/{id}/gameCenterLeaderboardSets"
  | "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2"
  | "/v1/gameCenterDetails/{id}/gameCenterLeaderboardSetsV2"
  | "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards"
  | "/v1/gameCenterDetails/{id}/gameCenterLeaderboards"
  | "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2"
  | "/v1/gameCenterDetails/{id}/gameCenterLeaderboardsV2"
  | "/v1/gameCenterDetails/{id}/relationships/leaderboardReleases"
  | "/v1/gameCenterDetails/{id}/leaderboardReleases"
  | "/v1/gameCenterDetails/{id}/relationships/leaderboardSetReleases"
  | "/v1/gameCenterDetails/{id}/leaderboardSetReleases"
  | "/v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions"
  | "/v1/gameCenterEnabledVersions/{id}/compatibleVersions"
  | "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievements"
  | "/v1/gameCenterGroups/{id}/gameCenterAchievements"
  | "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2"
  | "/v1/gameCenterGroups/{id}/gameCenterAchievementsV2"
  | "/v1/gameCenterGroups/{id}/relationships/gameCenterActivities"
  | "/v1/gameCenterGroups/{id}/gameCenterActivities"
  | "/v1/gameCenterGroups/{id}/relationships/gameCenterChallenges"
  | "/v1/gameCenterGroups/{id}/gameCenterChallenges"
  | "/v1/gameCenterGroups/{id}/relationships/gameCenterDetails"
  | "/v1/gameCenterGroups/{id}/gameCenterDetails"
  | "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets"
  | "/v1/gameCenterGroups/{id}/gameCenterLeaderboardSets"
  | "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2"
  | "/v1/gameCenterGroups/{id}/gameCenterLeaderboardSetsV2"
  | "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards"
  | "/v1/gameCenterGroups/{id}/gameCenterLeaderboards"
  | "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2"
  | "/v1/gameCenterGroups/{id}/gameCenterLeaderboardsV2"
  | "/v2/gameCenterLeaderboardSetVersions/{id}/relationships/localizations"
  | "/v2/gameCenterLeaderboardSetVersions/{id}/localizations"
  | "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards"
  | "/v2/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards"
  | "/v2/gameCenterLeaderboardSets/{id}/relationships/versions"
  | "/v2/gameCenterLeaderboardSets/{id}/versions"
  | "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards"
  | "/v1/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards"
  | "/v1/gameCenterLeaderboardSets/{id}/relationships/localizations"
  | "/v1/gameCenterLeaderboardSets/{id}/localizations"
  | "/v1/gameCenterLeaderboardSets/{id}/relationships/releases"
  | "/v1/gameCenterLeaderboardSets/{id}/releases"
  | "/v2/gameCenterLeaderboardVersions/{id}/relationships/localizations"
  | "/v2/gameCenterLeaderboardVersions/{id}/localizations"
  | "/v1/gameCenterLeaderboards/{id}/relationships/localizations"
  | "/v1/gameCenterLeaderboards/{id}/localizations"
  | "/v1/gameCenterLeaderboards/{id}/relationships/releases"
  | "/v1/gameCenterLeaderboards/{id}/releases"
  | "/v2/gameCenterLeaderboards/{id}/relationships/gameCenterScoreModerations"
  | "/v2/gameCenterLeaderboards/{id}/gameCenterScoreModerations"
  | "/v2/gameCenterLeaderboards/{id}/relationships/versions"
  | "/v2/gameCenterLeaderboards/{id}/versions"
  | "/v1/gameCenterMatchmakingRuleSets/{id}/relationships/matchmakingQueues"
  | "/v1/gameCenterMatchmakingRuleSets/{id}/matchmakingQueues"
  | "/v1/gameCenterMatchmakingRuleSets/{id}/relationships/rules"
  | "/v1/gameCenterMatchmakingRuleSets/{id}/rules"
  | "/v1/gameCenterMatchmakingRuleSets/{id}/relationships/teams"
  | "/v1/gameCenterMatchmakingRuleSets/{id}/teams"
  | "/v1/inAppPurchaseAvailabilities/{id}/relationships/availableTerritories"
  | "/v1/inAppPurchaseAvailabilities/{id}/availableTerritories"
  | "/v1/inAppPurchaseOfferCodes/{id}/relationships/customCodes"
  | "/v1/inAppPurchaseOfferCodes/{id}/customCodes"
  | "/v1/inAppPurchaseOfferCodes/{id}/relationships/oneTimeUseCodes"
  | "/v1/inAppPurchaseOfferCodes/{id}/oneTimeUseCodes"
  | "/v1/inAppPurchaseOfferCodes/{id}/relationships/prices"
  | "/v1/inAppPurchaseOfferCodes/{id}/prices"
  | "/v1/inAppPurchasePricePoints/{id}/relationships/equalizations"
  | "/v1/inAppPurchasePricePoints/{id}/equalizations"
  | "/v1/inAppPurchasePriceSchedules/{id}/relationships/automaticPrices"
  | "/v1/inAppPurchasePriceSchedules/{id}/automaticPrices"
  | "/v1/inAppPurchasePriceSchedules/{id}/relationships/manualPrices"
  | "/v1/inAppPurchasePriceSchedules/{id}/manualPrices"
  | "/v1/inAppPurchaseVersions/{id}/relationships/images"
  | "/v1/inAppPurchaseVersions/{id}/images"
  | "/v1/inAppPurchaseVersions/{id}/relationships/localizations"
  | "/v1/inAppPurchaseVersions/{id}/localizations"
  | "/v2/inAppPurchases/{id}/relationships/images"
  | "/v2/inAppPurchases/{id}/images"
  | "/v2/inAppPurchases/{id}/relationships/inAppPurchaseLocalizations"
  | "/v2/inAppPurchases/{id}/inAppPurchaseLocalizations"
  | "/v2/inAppPurchases/{id}/relationships/offerCodes"
  | "/v2/inAppPurchases/{id}/offerCodes"
  | "/v2/inAppPurchases/{id}/relationships/pricePoints"
  | "/v2/inAppPurchases/{id}/pricePoints"
  | "/v2/inAppPurchases/{id}/relationships/versions"
  | "/v2/inAppPurchases/{id}/versions"
  | "/v1/merchantIds/{id}/relationships/certificates"
  | "/v1/merchantIds/{id}/certificates"
  | "/v1/passTypeIds/{id}/relationships/certificates"
  | "/v1/passTypeIds/{id}/certificates"
  | "/v1/preReleaseVersions/{id}/relationships/builds"
  | "/v1/preReleaseVersions/{id}/builds"
  | "/v1/profiles/{id}/relationships/certificates"
  | "/v1/profiles/{id}/certificates"
  | "/v1/profiles/{id}/relationships/devices"
  | "/v1/profiles/{id}/devices"
  | "/v1/reviewSubmissions/{id}/relationships/items"
  | "/v1/reviewSubmissions/{id}/items"
  | "/v1/scmProviders/{id}/relationships/repositories"
  | "/v1/scmProviders/{id}/repositories"
  | "/v1/scmRepositories/{id}/relationships/gitReferences"
  | "/v1/scmRepositories/{id}/gitReferences"
  | "/v1/scmRepositories/{id}/relationships/pullRequests"
  | "/v1/scmRepositories/{id}/pullRequests"
  | "/v1/subscriptionAvailabilities/{id}/relationships/availableTerritories"
  | "/v1/subscriptionAvailabilities/{id}/availableTerritories"
  | "/v1/subscriptionGroupVersions/{id}/relationships/localizations"
  | "/v1/subscriptionGroupVersions/{id}/localizations"
  | "/v1/subscriptionGroups/{id}/relationships/subscriptionGroupLocalizations"
  | "/v1/subscriptionGroups/{id}/subscriptionGroupLocalizations"
  | "/v1/subscriptionGroups/{id}/relationships/subscriptions"
  | "/v1/subscriptionGroups/{id}/subscriptions"
  | "/v1/subscriptionGroups/{id}/relationships/versions"
  | "/v1/subscriptionGroups/{id}/versions"
  | "/v1/subscriptionOfferCodes/{id}/relationships/customCodes"
  | "/v1/subscriptionOfferCodes/{id}/customCodes"
  | "/v1/subscriptionOfferCodes/{id}/relationships/oneTimeUseCodes"
  | "/v1/subscriptionOfferCodes/{id}/oneTimeUseCodes"
  | "/v1/subscriptionOfferCodes/{id}/relationships/prices"
  | "/v1/subscriptionOfferCodes/{id}/prices"
  | "/v1/subscriptionPlanAvailabilities/{id}/relationships/availableTerritories"
  | "/v1/subscriptionPlanAvailabilities/{id}/availableTerritories"
  | "/v1/subscriptionPricePoints/{id}/adjustedEqualizations"
  | "/v1/subscriptionPricePoints/{id}/relationships/equalizations"
  | "/v1/subscriptionPricePoints/{id}/equalizations"
  | "/v1/subscriptionPromotionalOffers/{id}/relationships/prices"
  | "/v1/subscriptionPromotionalOffers/{id}/prices"
  | "/v1/subscriptionVersions/{id}/relationships/images"
  | "/v1/subscriptionVersions/{id}/images"
  | "/v1/subscriptionVersions/{id}/relationships/localizations"
  | "/v1/subscriptionVersions/{id}/localizations"
  | "/v1/subscriptions/{id}/relationships/images"
  | "/v1/subscriptions/{id}/images"
  | "/v1/subscriptions/{id}/relationships/introductoryOffers"
  | "/v1/subscriptions/{id}/introductoryOffers"
  | "/v1/subscriptions/{id}/relationships/offerCodes"
  | "/v1/subscriptions/{id}/offerCodes"
  | "/v1/subscriptions/{id}/relationships/planAvailabilities"
  | "/v1/subscriptions/{id}/planAvailabilities"
  | "/v1/subscriptions/{id}/relationships/pricePoints"
  | "/v1/subscriptions/{id}/pricePoints"
  | "/v1/subscriptions/{id}/relationships/prices"
  | "/v1/subscriptions/{id}/prices"
  | "/v1/subscriptions/{id}/relationships/promotionalOffers"
  | "/v1/subscriptions/{id}/promotionalOffers"
  | "/v1/subscriptions/{id}/relationships/subscriptionLocalizations"
  | "/v1/subscriptions/{id}/subscriptionLocalizations"
  | "/v1/subscriptions/{id}/relationships/versions"
  | "/v1/subscriptions/{id}/versions"
  | "/v1/subscriptions/{id}/relationships/winBackOffers"
  | "/v1/subscriptions/{id}/winBackOffers"
  | "/v1/userInvitations/{id}/relationships/visibleApps"
  | "/v1/userInvitations/{id}/visibleApps"
  | "/v1/users/{id}/relationships/visibleApps"
  | "/v1/users/{id}/visibleApps"
  | "/v1/webhooks/{id}/relationships/deliveries"
  | "/v1/webhooks/{id}/deliveries"
  | "/v1/winBackOffers/{id}/relationships/prices"
  | "/v1/winBackOffers/{id}/prices"
  | "/v1/apps/{id}/metrics/betaTesterUsages"
  | "/v1/betaGroups/{id}/metrics/betaTesterUsages"
  | "/v1/betaGroups/{id}/metrics/publicLinkUsages"
  | "/v1/betaTesters/{id}/metrics/betaTesterUsages"
  | "/v1/builds/{id}/metrics/betaBuildUsages"
  | "/v1/gameCenterDetails/{id}/metrics/classicMatchmakingRequests"
  | "/v1/gameCenterDetails/{id}/metrics/ruleBasedMatchmakingRequests"
  | "/v1/gameCenterMatchmakingQueues/{id}/metrics/experimentMatchmakingQueueSizes"
  | "/v1/gameCenterMatchmakingQueues/{id}/metrics/experimentMatchmakingRequests"
  | "/v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingQueueSizes"
  | "/v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingRequests"
  | "/v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingSessions"
  | "/v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingBooleanRuleResults"
  | "/v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingNumberRuleResults"
  | "/v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingRuleErrors";

/** The GET routes below `/v1/apps/{id}/` that return resources, by their last segments. */
export interface RelatedRoutes {
  "relationships/accessibilityDeclarations": GetRoutes["/v1/apps/{id}/relationships/accessibilityDeclarations"];
  "accessibilityDeclarations": GetRoutes["/v1/apps/{id}/accessibilityDeclarations"];
  "relationships/alternativeDistributionKey": GetRoutes["/v1/apps/{id}/relationships/alternativeDistributionKey"];
  "alternativeDistributionKey": GetRoutes["/v1/apps/{id}/alternativeDistributionKey"];
  "relationships/analyticsReportRequests": GetRoutes["/v1/apps/{id}/relationships/analyticsReportRequests"];
  "analyticsReportRequests": GetRoutes["/v1/apps/{id}/analyticsReportRequests"];
  "relationships/androidToIosAppMappingDetails": GetRoutes["/v1/apps/{id}/relationships/androidToIosAppMappingDetails"];
  "androidToIosAppMappingDetails": GetRoutes["/v1/apps/{id}/androidToIosAppMappingDetails"];
  "relationships/appAvailabilityV2": GetRoutes["/v1/apps/{id}/relationships/appAvailabilityV2"];
  "appAvailabilityV2": GetRoutes["/v1/apps/{id}/appAvailabilityV2"];
  "relationships/appClips": GetRoutes["/v1/apps/{id}/relationships/appClips"];
  "appClips": GetRoutes["/v1/apps/{id}/appClips"];
  "relationships/appCustomProductPages": GetRoutes["/v1/apps/{id}/relationships/appCustomProductPages"];
  "appCustomProductPages": GetRoutes["/v1/apps/{id}/appCustomProductPages"];
  "relationships/appEncryptionDeclarations": GetRoutes["/v1/apps/{id}/relationships/appEncryptionDeclarations"];
  "appEncryptionDeclarations": GetRoutes["/v1/apps/{id}/appEncryptionDeclarations"];
  "relationships/appEvents": GetRoutes["/v1/apps/{id}/relationships/appEvents"];
  "appEvents": GetRoutes["/v1/apps/{id}/appEvents"];
  "relationships/appInfos": GetRoutes["/v1/apps/{id}/relationships/appInfos"];
  "appInfos": GetRoutes["/v1/apps/{id}/appInfos"];
  "relationships/appPricePoints": GetRoutes["/v1/apps/{id}/relationships/appPricePoints"];
  "appPricePoints": GetRoutes["/v1/apps/{id}/appPricePoints"];
  "relationships/appPriceSchedule": GetRoutes["/v1/apps/{id}/relationships/appPriceSchedule"];
  "appPriceSchedule": GetRoutes["/v1/apps/{id}/appPriceSchedule"];
  "relationships/appStoreVersionExperimentsV2": GetRoutes["/v1/apps/{id}/relationships/appStoreVersionExperimentsV2"];
  "appStoreVersionExperimentsV2": GetRoutes["/v1/apps/{id}/appStoreVersionExperimentsV2"];
  "relationships/appStoreVersions": GetRoutes["/v1/apps/{id}/relationships/appStoreVersions"];
  "appStoreVersions": GetRoutes["/v1/apps/{id}/appStoreVersions"];
  "relationships/appTags": GetRoutes["/v1/apps/{id}/relationships/appTags"];
  "appTags": GetRoutes["/v1/apps/{id}/appTags"];
  "relationships/assetLibrary": GetRoutes["/v1/apps/{id}/relationships/assetLibrary"];
  "assetLibrary": GetRoutes["/v1/apps/{id}/assetLibrary"];
  "relationships/backgroundAssets": GetRoutes["/v1/apps/{id}/relationships/backgroundAssets"];
  "backgroundAssets": GetRoutes["/v1/apps/{id}/backgroundAssets"];
  "relationships/betaAppLocalizations": GetRoutes["/v1/apps/{id}/relationships/betaAppLocalizations"];
  "betaAppLocalizations": GetRoutes["/v1/apps/{id}/betaAppLocalizations"];
  "relationships/betaAppReviewDetail": GetRoutes["/v1/apps/{id}/relationships/betaAppReviewDetail"];
  "betaAppReviewDetail": GetRoutes["/v1/apps/{id}/betaAppReviewDetail"];
  "relationships/betaFeedbackCrashSubmissions": GetRoutes["/v1/apps/{id}/relationships/betaFeedbackCrashSubmissions"];
  "betaFeedbackCrashSubmissions": GetRoutes["/v1/apps/{id}/betaFeedbackCrashSubmissions"];
  "relationships/betaFeedbackScreenshotSubmissions": GetRoutes["/v1/apps/{id}/relationships/betaFeedbackScreenshotSubmissions"];
  "betaFeedbackScreenshotSubmissions": GetRoutes["/v1/apps/{id}/betaFeedbackScreenshotSubmissions"];
  "relationships/betaGroups": GetRoutes["/v1/apps/{id}/relationships/betaGroups"];
  "betaGroups": GetRoutes["/v1/apps/{id}/betaGroups"];
  "relationships/betaLicenseAgreement": GetRoutes["/v1/apps/{id}/relationships/betaLicenseAgreement"];
  "betaLicenseAgreement": GetRoutes["/v1/apps/{id}/betaLicenseAgreement"];
  "relationships/buildUploads": GetRoutes["/v1/apps/{id}/relationships/buildUploads"];
  "buildUploads": GetRoutes["/v1/apps/{id}/buildUploads"];
  "relationships/builds": GetRoutes["/v1/apps/{id}/relationships/builds"];
  "builds": GetRoutes["/v1/apps/{id}/builds"];
  "relationships/ciProduct": GetRoutes["/v1/apps/{id}/relationships/ciProduct"];
  "ciProduct": GetRoutes["/v1/apps/{id}/ciProduct"];
  "customerReviewSummarizations": GetRoutes["/v1/apps/{id}/customerReviewSummarizations"];
  "relationships/customerReviews": GetRoutes["/v1/apps/{id}/relationships/customerReviews"];
  "customerReviews": GetRoutes["/v1/apps/{id}/customerReviews"];
  "relationships/endUserLicenseAgreement": GetRoutes["/v1/apps/{id}/relationships/endUserLicenseAgreement"];
  "endUserLicenseAgreement": GetRoutes["/v1/apps/{id}/endUserLicenseAgreement"];
  "relationships/gameCenterDetail": GetRoutes["/v1/apps/{id}/relationships/gameCenterDetail"];
  "gameCenterDetail": GetRoutes["/v1/apps/{id}/gameCenterDetail"];
  "relationships/gameCenterEnabledVersions": GetRoutes["/v1/apps/{id}/relationships/gameCenterEnabledVersions"];
  "gameCenterEnabledVersions": GetRoutes["/v1/apps/{id}/gameCenterEnabledVersions"];
  "relationships/inAppPurchases": GetRoutes["/v1/apps/{id}/relationships/inAppPurchases"];
  "inAppPurchases": GetRoutes["/v1/apps/{id}/inAppPurchases"];
  "relationships/inAppPurchasesV2": GetRoutes["/v1/apps/{id}/relationships/inAppPurchasesV2"];
  "inAppPurchasesV2": GetRoutes["/v1/apps/{id}/inAppPurchasesV2"];
  "relationships/marketplaceSearchDetail": GetRoutes["/v1/apps/{id}/relationships/marketplaceSearchDetail"];
  "marketplaceSearchDetail": GetRoutes["/v1/apps/{id}/marketplaceSearchDetail"];
  "relationships/preReleaseVersions": GetRoutes["/v1/apps/{id}/relationships/preReleaseVersions"];
  "preReleaseVersions": GetRoutes["/v1/apps/{id}/preReleaseVersions"];
  "relationships/promotedPurchases": GetRoutes["/v1/apps/{id}/relationships/promotedPurchases"];
  "promotedPurchases": GetRoutes["/v1/apps/{id}/promotedPurchases"];
  "relationships/reviewSubmissions": GetRoutes["/v1/apps/{id}/relationships/reviewSubmissions"];
  "reviewSubmissions": GetRoutes["/v1/apps/{id}/reviewSubmissions"];
  "relationships/searchKeywords": GetRoutes["/v1/apps/{id}/relationships/searchKeywords"];
  "searchKeywords": GetRoutes["/v1/apps/{id}/searchKeywords"];
  "relationships/subscriptionGracePeriod": GetRoutes["/v1/apps/{id}/relationships/subscriptionGracePeriod"];
  "subscriptionGracePeriod": GetRoutes["/v1/apps/{id}/subscriptionGracePeriod"];
  "relationships/subscriptionGroups": GetRoutes["/v1/apps/{id}/relationships/subscriptionGroups"];
  "subscriptionGroups": GetRoutes["/v1/apps/{id}/subscriptionGroups"];
  "relationships/webhooks": GetRoutes["/v1/apps/{id}/relationships/webhooks"];
  "webhooks": GetRoutes["/v1/apps/{id}/webhooks"];
}
