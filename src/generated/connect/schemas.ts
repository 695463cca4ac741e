// Generated from "App Store Connect API" 4.5.1 (SHA-256 a9335d802795031a…) by `npm run generate`.
// Do not edit: corrections belong in spec/ or scripts/.

/** The type and id of a resource, by which relationships name it. */
export interface ResourceId<Type extends string> {
  type: Type;
  id: string;
}

/** A value in a response: one that the document lists, or one that Apple added later. */
export type Open<Known extends string | null> = Known | (string & {});

export interface AccessibilityDeclaration {
  type: "accessibilityDeclarations";
  id: string;
  attributes: {
    deviceFamily?: Open<DeviceFamily>;
    state?: Open<AccessibilityDeclarationState> | null;
    supportsAudioDescriptions?: boolean | null;
    supportsCaptions?: boolean | null;
    supportsDarkInterface?: boolean | null;
    supportsDifferentiateWithoutColorAlone?: boolean | null;
    supportsLargerText?: boolean | null;
    supportsReducedMotion?: boolean | null;
    supportsSufficientContrast?: boolean | null;
    supportsVoiceControl?: boolean | null;
    supportsVoiceover?: boolean | null;
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-accessibilityDeclarations) */
export interface AccessibilityDeclarationCreateRequest {
  data: {
    type: "accessibilityDeclarations";
    attributes: AccessibilityDeclarationCreateRequestAttributes;
    relationships: {
      app: {
        data: ResourceId<"apps">;
      };
    };
  };
}

export interface AccessibilityDeclarationCreateRequestAttributes {
  deviceFamily: DeviceFamily;
  supportsAudioDescriptions?: boolean | null | undefined;
  supportsCaptions?: boolean | null | undefined;
  supportsDarkInterface?: boolean | null | undefined;
  supportsDifferentiateWithoutColorAlone?: boolean | null | undefined;
  supportsLargerText?: boolean | null | undefined;
  supportsReducedMotion?: boolean | null | undefined;
  supportsSufficientContrast?: boolean | null | undefined;
  supportsVoiceControl?: boolean | null | undefined;
  supportsVoiceover?: boolean | null | undefined;
}

export interface AccessibilityDeclarationResponse {
  data: AccessibilityDeclaration;
  links: DocumentLinks;
}

export type AccessibilityDeclarationState = "DRAFT" | "PUBLISHED" | "REPLACED";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-accessibilityDeclarations-_id_) */
export interface AccessibilityDeclarationUpdateRequest {
  data: {
    type: "accessibilityDeclarations";
    id: string;
    attributes?: AccessibilityDeclarationUpdateRequestAttributes | undefined;
  };
}

export interface AccessibilityDeclarationUpdateRequestAttributes {
  publish?: boolean | null | undefined;
  supportsAudioDescriptions?: boolean | null | undefined;
  supportsCaptions?: boolean | null | undefined;
  supportsDarkInterface?: boolean | null | undefined;
  supportsDifferentiateWithoutColorAlone?: boolean | null | undefined;
  supportsLargerText?: boolean | null | undefined;
  supportsReducedMotion?: boolean | null | undefined;
  supportsSufficientContrast?: boolean | null | undefined;
  supportsVoiceControl?: boolean | null | undefined;
  supportsVoiceover?: boolean | null | undefined;
}

export type AccessibilityDeclarationsField = "deviceFamily" | "state" | "supportsAudioDescriptions" | "supportsCaptions" | "supportsDarkInterface" | "supportsDifferentiateWithoutColorAlone" | "supportsLargerText" | "supportsReducedMotion" | "supportsSufficientContrast" | "supportsVoiceControl" | "supportsVoiceover";

export interface AccessibilityDeclarationsResponse {
  data: AccessibilityDeclaration[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface Actor {
  type: "actors";
  id: string;
  attributes: {
    actorType?: Open<ActorType> | null;
    userFirstName?: string | null;
    userLastName?: string | null;
    userEmail?: string | null;
    apiKeyId?: string | null;
  };
  links?: ResourceLinks;
}

export interface ActorResponse {
  data: Actor;
  links: DocumentLinks;
}

export type ActorType = "USER" | "API_KEY" | "XCODE_CLOUD" | "APPLE";

export type ActorsField = "actorType" | "userFirstName" | "userLastName" | "userEmail" | "apiKeyId";

export interface ActorsResponse {
  data: Actor[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AgeRatingDeclaration {
  type: "ageRatingDeclarations";
  id: string;
  attributes: {
    advertising?: boolean | null;
    alcoholTobaccoOrDrugUseOrReferences?: Open<AgeRatingDeclarationAlcoholTobaccoOrDrugUseOrReferences> | null;
    contests?: Open<AgeRatingDeclarationContests> | null;
    gambling?: boolean | null;
    gamblingSimulated?: Open<AgeRatingDeclarationGamblingSimulated> | null;
    gunsOrOtherWeapons?: Open<AgeRatingDeclarationGunsOrOtherWeapons> | null;
    healthOrWellnessTopics?: boolean | null;
    kidsAgeBand?: Open<KidsAgeBand> | null;
    lootBox?: boolean | null;
    medicalOrTreatmentInformation?: Open<AgeRatingDeclarationMedicalOrTreatmentInformation> | null;
    messagingAndChat?: boolean | null;
    parentalControls?: boolean | null;
    profanityOrCrudeHumor?: Open<AgeRatingDeclarationProfanityOrCrudeHumor> | null;
    ageAssurance?: boolean | null;
    sexualContentGraphicAndNudity?: Open<AgeRatingDeclarationSexualContentGraphicAndNudity> | null;
    sexualContentOrNudity?: Open<AgeRatingDeclarationSexualContentOrNudity> | null;
    socialMedia?: boolean | null;
    socialMediaAgeRestricted?: boolean | null;
    horrorOrFearThemes?: Open<AgeRatingDeclarationHorrorOrFearThemes> | null;
    matureOrSuggestiveThemes?: Open<AgeRatingDeclarationMatureOrSuggestiveThemes> | null;
    unrestrictedWebAccess?: boolean | null;
    userGeneratedContent?: boolean | null;
    violenceCartoonOrFantasy?: Open<AgeRatingDeclarationViolenceCartoonOrFantasy> | null;
    violenceRealisticProlongedGraphicOrSadistic?: Open<AgeRatingDeclarationViolenceRealisticProlongedGraphicOrSadistic> | null;
    violenceRealistic?: Open<AgeRatingDeclarationViolenceRealistic> | null;
    /** @deprecated */
    ageRatingOverride?: Open<AgeRatingDeclarationAgeRatingOverride> | null;
    ageRatingOverrideV2?: Open<AgeRatingDeclarationAgeRatingOverrideV2> | null;
    koreaAgeRatingOverride?: Open<AgeRatingDeclarationKoreaAgeRatingOverride> | null;
    gracRatingClassificationNumber?: string | null;
    /** Format: uri */
    developerAgeRatingInfoUrl?: string | null;
  };
  links?: ResourceLinks;
}

export type AgeRatingDeclarationAgeRatingOverride = "NONE" | "NINE_PLUS" | "THIRTEEN_PLUS" | "SIXTEEN_PLUS" | "SEVENTEEN_PLUS" | "UNRATED";

export type AgeRatingDeclarationAgeRatingOverrideV2 = "NONE" | "NINE_PLUS" | "THIRTEEN_PLUS" | "SIXTEEN_PLUS" | "EIGHTEEN_PLUS" | "UNRATED";

export type AgeRatingDeclarationAlcoholTobaccoOrDrugUseOrReferences = "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";

export type AgeRatingDeclarationContests = "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";

export type AgeRatingDeclarationGamblingSimulated = "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";

export type AgeRatingDeclarationGunsOrOtherWeapons = "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";

export type AgeRatingDeclarationHorrorOrFearThemes = "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";

export type AgeRatingDeclarationKoreaAgeRatingOverride = "NONE" | "ALL" | "TWELVE_PLUS" | "FIFTEEN_PLUS" | "NINETEEN_PLUS";

export type AgeRatingDeclarationMatureOrSuggestiveThemes = "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";

export type AgeRatingDeclarationMedicalOrTreatmentInformation = "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";

export interface AgeRatingDeclarationNullableResponse {
  data: AgeRatingDeclaration | null;
  links: DocumentLinks;
}

export type AgeRatingDeclarationProfanityOrCrudeHumor = "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";

export interface AgeRatingDeclarationResponse {
  data: AgeRatingDeclaration;
  links: DocumentLinks;
}

export type AgeRatingDeclarationSexualContentGraphicAndNudity = "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";

export type AgeRatingDeclarationSexualContentOrNudity = "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-ageRatingDeclarations-_id_) */
export interface AgeRatingDeclarationUpdateRequest {
  data: {
    type: "ageRatingDeclarations";
    id: string;
    attributes?: AgeRatingDeclarationUpdateRequestAttributes | undefined;
  };
}

export interface AgeRatingDeclarationUpdateRequestAttributes {
  advertising?: boolean | null | undefined;
  alcoholTobaccoOrDrugUseOrReferences?: AgeRatingDeclarationAlcoholTobaccoOrDrugUseOrReferences | null | undefined;
  contests?: AgeRatingDeclarationContests | null | undefined;
  gambling?: boolean | null | undefined;
  gamblingSimulated?: AgeRatingDeclarationGamblingSimulated | null | undefined;
  gunsOrOtherWeapons?: AgeRatingDeclarationGunsOrOtherWeapons | null | undefined;
  healthOrWellnessTopics?: boolean | null | undefined;
  lootBox?: boolean | null | undefined;
  medicalOrTreatmentInformation?: AgeRatingDeclarationMedicalOrTreatmentInformation | null | undefined;
  messagingAndChat?: boolean | null | undefined;
  parentalControls?: boolean | null | undefined;
  profanityOrCrudeHumor?: AgeRatingDeclarationProfanityOrCrudeHumor | null | undefined;
  ageAssurance?: boolean | null | undefined;
  sexualContentGraphicAndNudity?: AgeRatingDeclarationSexualContentGraphicAndNudity | null | undefined;
  sexualContentOrNudity?: AgeRatingDeclarationSexualContentOrNudity | null | undefined;
  socialMedia?: boolean | null | undefined;
  socialMediaAgeRestricted?: boolean | null | undefined;
  horrorOrFearThemes?: AgeRatingDeclarationHorrorOrFearThemes | null | undefined;
  matureOrSuggestiveThemes?: AgeRatingDeclarationMatureOrSuggestiveThemes | null | undefined;
  unrestrictedWebAccess?: boolean | null | undefined;
  userGeneratedContent?: boolean | null | undefined;
  violenceCartoonOrFantasy?: AgeRatingDeclarationViolenceCartoonOrFantasy | null | undefined;
  violenceRealisticProlongedGraphicOrSadistic?: AgeRatingDeclarationViolenceRealisticProlongedGraphicOrSadistic | null | undefined;
  violenceRealistic?: AgeRatingDeclarationViolenceRealistic | null | undefined;
  /** @deprecated */
  ageRatingOverride?: AgeRatingDeclarationAgeRatingOverride | null | undefined;
  ageRatingOverrideV2?: AgeRatingDeclarationAgeRatingOverrideV2 | null | undefined;
  koreaAgeRatingOverride?: AgeRatingDeclarationKoreaAgeRatingOverride | null | undefined;
  gracRatingClassificationNumber?: string | null | undefined;
  /** Format: uri */
  developerAgeRatingInfoUrl?: string | null | undefined;
  kidsAgeBand?: KidsAgeBand | null | undefined;
}

export type AgeRatingDeclarationViolenceCartoonOrFantasy = "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";

export type AgeRatingDeclarationViolenceRealistic = "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";

export type AgeRatingDeclarationViolenceRealisticProlongedGraphicOrSadistic = "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";

export type AgeRatingDeclarationsField = "advertising" | "alcoholTobaccoOrDrugUseOrReferences" | "contests" | "gambling" | "gamblingSimulated" | "gunsOrOtherWeapons" | "healthOrWellnessTopics" | "kidsAgeBand" | "lootBox" | "medicalOrTreatmentInformation" | "messagingAndChat" | "parentalControls" | "profanityOrCrudeHumor" | "ageAssurance" | "sexualContentGraphicAndNudity" | "sexualContentOrNudity" | "socialMedia" | "socialMediaAgeRestricted" | "horrorOrFearThemes" | "matureOrSuggestiveThemes" | "unrestrictedWebAccess" | "userGeneratedContent" | "violenceCartoonOrFantasy" | "violenceRealisticProlongedGraphicOrSadistic" | "violenceRealistic" | "ageRatingOverride" | "ageRatingOverrideV2" | "koreaAgeRatingOverride" | "gracRatingClassificationNumber" | "developerAgeRatingInfoUrl";

export interface AlternativeDistributionDomain {
  type: "alternativeDistributionDomains";
  id: string;
  attributes: {
    domain?: string;
    referenceName?: string;
    /** Format: date-time */
    createdDate?: string | null;
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-alternativeDistributionDomains) */
export interface AlternativeDistributionDomainCreateRequest {
  data: {
    type: "alternativeDistributionDomains";
    attributes: AlternativeDistributionDomainCreateRequestAttributes;
  };
}

export interface AlternativeDistributionDomainCreateRequestAttributes {
  domain: string;
  referenceName: string;
}

export interface AlternativeDistributionDomainResponse {
  data: AlternativeDistributionDomain;
  links: DocumentLinks;
}

export type AlternativeDistributionDomainsField = "domain" | "referenceName" | "createdDate";

export interface AlternativeDistributionDomainsResponse {
  data: AlternativeDistributionDomain[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AlternativeDistributionKey {
  type: "alternativeDistributionKeys";
  id: string;
  attributes: {
    publicKey?: string;
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-alternativeDistributionKeys) */
export interface AlternativeDistributionKeyCreateRequest {
  data: {
    type: "alternativeDistributionKeys";
    attributes: AlternativeDistributionKeyCreateRequestAttributes;
    relationships?: {
      app?: {
        data?: ResourceId<"apps"> | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface AlternativeDistributionKeyCreateRequestAttributes {
  publicKey: string;
}

export interface AlternativeDistributionKeyNullableResponse {
  data: AlternativeDistributionKey | null;
  links: DocumentLinks;
}

export interface AlternativeDistributionKeyResponse {
  data: AlternativeDistributionKey;
  links: DocumentLinks;
}

export interface AlternativeDistributionKeysResponse {
  data: AlternativeDistributionKey[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AlternativeDistributionPackage {
  type: "alternativeDistributionPackages";
  id: string;
  attributes: {
    sourceFileChecksum?: Checksums | null;
  };
  relationships?: {
    versions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"alternativeDistributionPackageVersions">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-alternativeDistributionPackages) */
export interface AlternativeDistributionPackageCreateRequest {
  data: {
    type: "alternativeDistributionPackages";
    relationships: {
      appStoreVersion: {
        data: ResourceId<"appStoreVersions">;
      };
    };
  };
}

export interface AlternativeDistributionPackageDelta {
  type: "alternativeDistributionPackageDeltas";
  id: string;
  attributes: {
    /** Format: uri */
    url?: string | null;
    /** Format: date-time */
    urlExpirationDate?: string | null;
    alternativeDistributionKeyBlob?: string | null;
    fileChecksum?: string | null;
  };
  links?: ResourceLinks;
}

export interface AlternativeDistributionPackageDeltaResponse {
  data: AlternativeDistributionPackageDelta;
  links: DocumentLinks;
}

export type AlternativeDistributionPackageDeltasField = "url" | "urlExpirationDate" | "alternativeDistributionKeyBlob" | "fileChecksum";

export interface AlternativeDistributionPackageDeltasResponse {
  data: AlternativeDistributionPackageDelta[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AlternativeDistributionPackageNullableResponse {
  data: AlternativeDistributionPackage | null;
  included?: AlternativeDistributionPackageResponse["included"];
  links: DocumentLinks;
}

export interface AlternativeDistributionPackageResponse {
  data: AlternativeDistributionPackage;
  included?: AlternativeDistributionPackageVersion[];
  links: DocumentLinks;
}

export interface AlternativeDistributionPackageVariant {
  type: "alternativeDistributionPackageVariants";
  id: string;
  attributes: {
    /** Format: uri */
    url?: string | null;
    /** Format: date-time */
    urlExpirationDate?: string | null;
    alternativeDistributionKeyBlob?: string | null;
    fileChecksum?: string | null;
  };
  links?: ResourceLinks;
}

export interface AlternativeDistributionPackageVariantResponse {
  data: AlternativeDistributionPackageVariant;
  links: DocumentLinks;
}

export type AlternativeDistributionPackageVariantsField = "url" | "urlExpirationDate" | "alternativeDistributionKeyBlob" | "fileChecksum";

export interface AlternativeDistributionPackageVariantsResponse {
  data: AlternativeDistributionPackageVariant[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AlternativeDistributionPackageVersion {
  type: "alternativeDistributionPackageVersions";
  id: string;
  attributes: {
    /** Format: uri */
    url?: string | null;
    /** Format: date-time */
    urlExpirationDate?: string | null;
    version?: string | null;
    fileChecksum?: string | null;
    state?: Open<AlternativeDistributionPackageVersionState> | null;
  };
  relationships?: {
    variants?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"alternativeDistributionPackageVariants">[];
    };
    deltas?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"alternativeDistributionPackageDeltas">[];
    };
    alternativeDistributionPackage?: {
      data?: ResourceId<"alternativeDistributionPackages"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface AlternativeDistributionPackageVersionDeltasLinkagesResponse {
  data: ResourceId<"alternativeDistributionPackageDeltas">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AlternativeDistributionPackageVersionResponse {
  data: AlternativeDistributionPackageVersion;
  included?: (AlternativeDistributionPackageDelta | AlternativeDistributionPackageVariant | AlternativeDistributionPackage)[];
  links: DocumentLinks;
}

export type AlternativeDistributionPackageVersionState = "COMPLETED" | "REPLACED";

export interface AlternativeDistributionPackageVersionVariantsLinkagesResponse {
  data: ResourceId<"alternativeDistributionPackageVariants">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type AlternativeDistributionPackageVersionsField = "url" | "urlExpirationDate" | "version" | "fileChecksum" | "state" | "variants" | "deltas" | "alternativeDistributionPackage";

export type AlternativeDistributionPackageVersionsInclude = "variants" | "deltas" | "alternativeDistributionPackage";

export interface AlternativeDistributionPackageVersionsLinkagesResponse {
  data: ResourceId<"alternativeDistributionPackageVersions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AlternativeDistributionPackageVersionsResponse {
  data: AlternativeDistributionPackageVersion[];
  included?: (AlternativeDistributionPackageDelta | AlternativeDistributionPackageVariant | AlternativeDistributionPackage)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type AlternativeDistributionPackagesField = "sourceFileChecksum" | "versions";

export interface AnalyticsReport {
  type: "analyticsReports";
  id: string;
  attributes: {
    name?: string | null;
    category?: Open<AnalyticsReportCategory> | null;
  };
  relationships?: {
    instances?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

export type AnalyticsReportCategory = "APP_USAGE" | "APP_STORE_ENGAGEMENT" | "COMMERCE" | "FRAMEWORK_USAGE" | "PERFORMANCE";

export interface AnalyticsReportInstance {
  type: "analyticsReportInstances";
  id: string;
  attributes: {
    granularity?: Open<AnalyticsReportInstanceGranularity> | null;
    /** Format: date */
    processingDate?: string | null;
  };
  relationships?: {
    segments?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

export type AnalyticsReportInstanceGranularity = "DAILY" | "WEEKLY" | "MONTHLY";

export interface AnalyticsReportInstanceResponse {
  data: AnalyticsReportInstance;
  links: DocumentLinks;
}

export interface AnalyticsReportInstanceSegmentsLinkagesResponse {
  data: ResourceId<"analyticsReportSegments">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type AnalyticsReportInstancesField = "granularity" | "processingDate" | "segments";

export interface AnalyticsReportInstancesLinkagesResponse {
  data: ResourceId<"analyticsReportInstances">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AnalyticsReportInstancesResponse {
  data: AnalyticsReportInstance[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AnalyticsReportRequest {
  type: "analyticsReportRequests";
  id: string;
  attributes: {
    accessType?: Open<AnalyticsReportRequestAccessType>;
    stoppedDueToInactivity?: boolean | null;
  };
  relationships?: {
    reports?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"analyticsReports">[];
    };
  };
  links?: ResourceLinks;
}

export type AnalyticsReportRequestAccessType = "ONE_TIME_SNAPSHOT" | "ONGOING";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-analyticsReportRequests) */
export interface AnalyticsReportRequestCreateRequest {
  data: {
    type: "analyticsReportRequests";
    attributes: AnalyticsReportRequestCreateRequestAttributes;
    relationships: {
      app: {
        data: ResourceId<"apps">;
      };
    };
  };
}

export interface AnalyticsReportRequestCreateRequestAttributes {
  accessType: AnalyticsReportRequestAccessType;
}

export interface AnalyticsReportRequestReportsLinkagesResponse {
  data: ResourceId<"analyticsReports">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AnalyticsReportRequestResponse {
  data: AnalyticsReportRequest;
  included?: AnalyticsReport[];
  links: DocumentLinks;
}

export type AnalyticsReportRequestsField = "accessType" | "stoppedDueToInactivity" | "reports";

export interface AnalyticsReportRequestsResponse {
  data: AnalyticsReportRequest[];
  included?: AnalyticsReport[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AnalyticsReportResponse {
  data: AnalyticsReport;
  links: DocumentLinks;
}

export interface AnalyticsReportSegment {
  type: "analyticsReportSegments";
  id: string;
  attributes: {
    checksum?: string | null;
    sizeInBytes?: number | null;
    /** Format: uri */
    url?: string | null;
  };
  links?: ResourceLinks;
}

export interface AnalyticsReportSegmentResponse {
  data: AnalyticsReportSegment;
  links: DocumentLinks;
}

export type AnalyticsReportSegmentsField = "checksum" | "sizeInBytes" | "url";

export interface AnalyticsReportSegmentsResponse {
  data: AnalyticsReportSegment[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type AnalyticsReportsField = "name" | "category" | "instances";

export interface AnalyticsReportsResponse {
  data: AnalyticsReport[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AndroidToIosAppMappingDetail {
  type: "androidToIosAppMappingDetails";
  id: string;
  attributes: {
    packageName?: string;
    appSigningKeyPublicCertificateSha256Fingerprints?: string[];
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-androidToIosAppMappingDetails) */
export interface AndroidToIosAppMappingDetailCreateRequest {
  data: {
    type: "androidToIosAppMappingDetails";
    attributes: AndroidToIosAppMappingDetailCreateRequestAttributes;
    relationships: {
      app: {
        data: ResourceId<"apps">;
      };
    };
  };
}

export interface AndroidToIosAppMappingDetailCreateRequestAttributes {
  packageName: string;
  appSigningKeyPublicCertificateSha256Fingerprints: string[];
}

export interface AndroidToIosAppMappingDetailResponse {
  data: AndroidToIosAppMappingDetail;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-androidToIosAppMappingDetails-_id_) */
export interface AndroidToIosAppMappingDetailUpdateRequest {
  data: {
    type: "androidToIosAppMappingDetails";
    id: string;
    attributes?: AndroidToIosAppMappingDetailUpdateRequestAttributes | undefined;
  };
}

export interface AndroidToIosAppMappingDetailUpdateRequestAttributes {
  packageName?: string | null | undefined;
  appSigningKeyPublicCertificateSha256Fingerprints?: string[] | null | undefined;
}

export type AndroidToIosAppMappingDetailsField = "packageName" | "appSigningKeyPublicCertificateSha256Fingerprints";

export interface AndroidToIosAppMappingDetailsResponse {
  data: AndroidToIosAppMappingDetail[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface App {
  type: "apps";
  id: string;
  attributes: {
    /** Format: uri */
    accessibilityUrl?: string | null;
    name?: string;
    bundleId?: string;
    sku?: string;
    primaryLocale?: string;
    isOrEverWasMadeForKids?: boolean | null;
    /** Format: uri */
    subscriptionStatusUrl?: string | null;
    subscriptionStatusUrlVersion?: Open<SubscriptionStatusUrlVersion> | null;
    /** Format: uri */
    subscriptionStatusUrlForSandbox?: string | null;
    subscriptionStatusUrlVersionForSandbox?: Open<SubscriptionStatusUrlVersion> | null;
    contentRightsDeclaration?: Open<AppContentRightsDeclaration> | null;
    streamlinedPurchasingEnabled?: boolean | null;
  };
  relationships?: {
    accessibilityDeclarations?: {
      links?: RelationshipLinks;
    };
    appEncryptionDeclarations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appEncryptionDeclarations">[];
    };
    appStoreIcon?: {
      data?: ResourceId<"buildIcons"> | null;
    };
    ciProduct?: {
      links?: RelationshipLinks;
      data?: ResourceId<"ciProducts"> | null;
    };
    betaTesters?: {
      links?: RelationshipLinks;
    };
    betaGroups?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"betaGroups">[];
    };
    appStoreVersions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appStoreVersions">[];
    };
    appTags?: {
      links?: RelationshipLinks;
    };
    preReleaseVersions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"preReleaseVersions">[];
    };
    betaAppLocalizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"betaAppLocalizations">[];
    };
    builds?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"builds">[];
    };
    betaLicenseAgreement?: {
      links?: RelationshipLinks;
      data?: ResourceId<"betaLicenseAgreements"> | null;
    };
    betaAppReviewDetail?: {
      links?: RelationshipLinks;
      data?: ResourceId<"betaAppReviewDetails"> | null;
    };
    appInfos?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appInfos">[];
    };
    appClips?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appClips">[];
    };
    appPricePoints?: {
      links?: RelationshipLinks;
    };
    endUserLicenseAgreement?: {
      links?: RelationshipLinks;
      data?: ResourceId<"endUserLicenseAgreements"> | null;
    };
    appPriceSchedule?: {
      links?: RelationshipLinks;
    };
    appAvailabilityV2?: {
      links?: RelationshipLinks;
    };
    /** @deprecated */
    inAppPurchases?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"inAppPurchases">[];
    };
    subscriptionGroups?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"subscriptionGroups">[];
    };
    gameCenterEnabledVersions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterEnabledVersions">[];
    };
    performanceOverviews?: {
      links?: RelationshipLinks;
    };
    perfPowerMetrics?: {
      links?: RelationshipLinks;
    };
    appCustomProductPages?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appCustomProductPages">[];
    };
    inAppPurchasesV2?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"inAppPurchases">[];
    };
    promotedPurchases?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"promotedPurchases">[];
    };
    appEvents?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appEvents">[];
    };
    reviewSubmissions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"reviewSubmissions">[];
    };
    subscriptionGracePeriod?: {
      links?: RelationshipLinks;
      data?: ResourceId<"subscriptionGracePeriods"> | null;
    };
    customerReviews?: {
      links?: RelationshipLinks;
    };
    customerReviewSummarizations?: {
      links?: RelationshipLinks;
    };
    gameCenterDetail?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterDetails"> | null;
    };
    appStoreVersionExperimentsV2?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appStoreVersionExperiments">[];
    };
    alternativeDistributionKey?: {
      links?: RelationshipLinks;
    };
    analyticsReportRequests?: {
      links?: RelationshipLinks;
    };
    marketplaceSearchDetail?: {
      links?: RelationshipLinks;
    };
    buildUploads?: {
      links?: RelationshipLinks;
    };
    backgroundAssets?: {
      links?: RelationshipLinks;
    };
    assetLibrary?: {
      links?: RelationshipLinks;
    };
    betaFeedbackScreenshotSubmissions?: {
      links?: RelationshipLinks;
    };
    betaFeedbackCrashSubmissions?: {
      links?: RelationshipLinks;
    };
    searchKeywords?: {
      links?: RelationshipLinks;
    };
    webhooks?: {
      links?: RelationshipLinks;
    };
    androidToIosAppMappingDetails?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"androidToIosAppMappingDetails">[];
    };
  };
  links?: ResourceLinks;
}

export interface AppAccessibilityDeclarationsLinkagesResponse {
  data: ResourceId<"accessibilityDeclarations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAlternativeDistributionKeyLinkageResponse {
  data: ResourceId<"alternativeDistributionKeys"> | null;
  links: DocumentLinks;
}

export interface AppAnalyticsReportRequestsLinkagesResponse {
  data: ResourceId<"analyticsReportRequests">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAndroidToIosAppMappingDetailsLinkagesResponse {
  data: ResourceId<"androidToIosAppMappingDetails">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAppAvailabilityV2LinkageResponse {
  data: ResourceId<"appAvailabilities"> | null;
  links: DocumentLinks;
}

export interface AppAppClipsLinkagesResponse {
  data: ResourceId<"appClips">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAppCustomProductPagesLinkagesResponse {
  data: ResourceId<"appCustomProductPages">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAppEncryptionDeclarationsLinkagesResponse {
  data: ResourceId<"appEncryptionDeclarations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAppEventsLinkagesResponse {
  data: ResourceId<"appEvents">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAppInfosLinkagesResponse {
  data: ResourceId<"appInfos">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAppPricePointsLinkagesResponse {
  data: ResourceId<"appPricePoints">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAppPriceScheduleLinkageResponse {
  data: ResourceId<"appPriceSchedules"> | null;
  links: DocumentLinks;
}

export interface AppAppStoreVersionExperimentsV2LinkagesResponse {
  data: ResourceId<"appStoreVersionExperiments">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAppStoreVersionsLinkagesResponse {
  data: ResourceId<"appStoreVersions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAppTagsLinkagesResponse {
  data: ResourceId<"appTags">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type AppAssetLibrariesField = "images" | "videos";

export type AppAssetLibrariesSort = "createdDate" | "-createdDate" | "lastModifiedDate" | "-lastModifiedDate" | "referenceName" | "-referenceName";

export interface AppAssetLibrary {
  type: "appAssetLibraries";
  id: string;
  relationships?: {
    images?: {
      links?: RelationshipLinks;
    };
    videos?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

export type AppAssetLibraryAssetCategory = "CREATIVE_ASSETS" | "APP_SCREENSHOTS_AND_PREVIEWS";

export type AppAssetLibraryAssetState = "AWAITING_UPLOAD" | "UPLOAD_COMPLETE" | "FAILED" | "COMPLETE" | "PREPARE_FOR_SUBMISSION" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "ACCEPTED" | "APPROVED" | "REJECTED" | "ARCHIVED";

export type AppAssetLibraryDisplayClass = "DEFAULT" | "WATCH_ULTRA" | "WATCH_SERIES_10" | "WATCH_SERIES_7" | "WATCH_SERIES_4" | "WATCH_SERIES_3" | "IPHONE_DUO" | "IPHONE_DYNAMIC_ISLAND_LARGE_DISPLAY" | "IPHONE_DYNAMIC_ISLAND_MEDIUM_DISPLAY" | "IPHONE_FACE_ID_LARGE_DISPLAY" | "IPHONE_FACE_ID_MEDIUM_DISPLAY" | "IPHONE_HOME_BUTTON_LARGE_DISPLAY" | "IPHONE_HOME_BUTTON_MEDIUM_DISPLAY" | "IPHONE_HOME_BUTTON_40_DISPLAY" | "IPHONE_HOME_BUTTON_35_DISPLAY" | "IPAD_13_DISPLAY" | "IPAD_11_DISPLAY" | "IPAD_129_DISPLAY" | "IPAD_105_DISPLAY" | "IPAD_97_DISPLAY";

export type AppAssetLibraryFeature = "APP_STORE_VERSIONS" | "CUSTOM_PRODUCT_PAGES" | "PRODUCT_PAGE_OPTIMIZATIONS" | "IN_APP_EVENTS" | "IN_APP_PURCHASES" | "SUBSCRIPTIONS" | "RETENTION_MESSAGING" | "GAME_CENTER" | "APP_CLIPS" | "APPLE_ADS";

export interface AppAssetLibraryImage {
  type: "appAssetLibraryImages";
  id: string;
  attributes: AppAssetLibraryImageAwaitingUploadAttributes | AppAssetLibraryImageUploadCompleteAttributes | AppAssetLibraryImageFailedAttributes | AppAssetLibraryImageCommonAttributes | AppAssetLibraryImageReadyForReviewAttributes | AppAssetLibraryImageWaitingForReviewAttributes | AppAssetLibraryImageInReviewAttributes | AppAssetLibraryImageAcceptedAttributes | AppAssetLibraryImageApprovedAttributes | AppAssetLibraryImageRejectedAttributes | AppAssetLibraryImageArchivedAttributes;
  relationships?: {
    placements?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appAssetLibraryPlacements">[];
    };
  };
  links?: ResourceLinks;
}

export interface AppAssetLibraryImageAcceptedAttributes {
  category?: Open<AppAssetLibraryAssetCategory>;
  /** Format: date-time */
  createdDate?: string | null;
  /** Format: date-time */
  lastModifiedDate?: string | null;
  fileName?: string;
  /** Format: int64 */
  fileSize?: number;
  imageAsset?: ImageAsset | null;
  referenceName?: string | null;
  specId?: string | null;
  state: "ACCEPTED";
  stateDetails?: StateDetail[] | null;
}

export interface AppAssetLibraryImageApprovedAttributes {
  category?: Open<AppAssetLibraryAssetCategory>;
  /** Format: date-time */
  createdDate?: string | null;
  /** Format: date-time */
  lastModifiedDate?: string | null;
  fileName?: string;
  /** Format: int64 */
  fileSize?: number;
  imageAsset?: ImageAsset | null;
  referenceName?: string | null;
  specId?: string | null;
  state: "APPROVED";
  stateDetails?: StateDetail[] | null;
}

export interface AppAssetLibraryImageArchivedAttributes {
  category?: Open<AppAssetLibraryAssetCategory>;
  /** Format: date-time */
  createdDate?: string | null;
  /** Format: date-time */
  lastModifiedDate?: string | null;
  fileName?: string;
  /** Format: int64 */
  fileSize?: number;
  imageAsset?: ImageAsset | null;
  referenceName?: string | null;
  specId?: string | null;
  state: "ARCHIVED";
  stateDetails?: StateDetail[] | null;
}

export interface AppAssetLibraryImageAwaitingUploadAttributes {
  category?: Open<AppAssetLibraryAssetCategory>;
  /** Format: date-time */
  createdDate?: string | null;
  /** Format: date-time */
  lastModifiedDate?: string | null;
  fileName?: string;
  /** Format: int64 */
  fileSize?: number;
  imageAsset?: ImageAsset | null;
  referenceName?: string | null;
  specId?: string | null;
  state: "AWAITING_UPLOAD";
  stateDetails?: StateDetail[] | null;
  uploadOperations?: UploadOperation[] | null;
}

export interface AppAssetLibraryImageCommonAttributes {
  category?: Open<AppAssetLibraryAssetCategory>;
  /** Format: date-time */
  createdDate?: string | null;
  /** Format: date-time */
  lastModifiedDate?: string | null;
  fileName?: string;
  /** Format: int64 */
  fileSize?: number;
  imageAsset?: ImageAsset | null;
  referenceName?: string | null;
  specId?: string | null;
  state: "COMPLETE" | "PREPARE_FOR_SUBMISSION";
  stateDetails?: StateDetail[] | null;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appAssetLibraryImages) */
export interface AppAssetLibraryImageCreateRequest {
  data: {
    type: "appAssetLibraryImages";
    attributes: AppAssetLibraryImageCreateRequestAttributes;
    relationships: {
      assetLibrary: {
        data: ResourceId<"appAssetLibraries">;
      };
      placements?: {
        data?: ResourceId<"appAssetLibraryPlacements">[] | undefined;
      } | undefined;
    };
  };
}

export interface AppAssetLibraryImageCreateRequestAttributes {
  category: AppAssetLibraryAssetCategory;
  fileName: string;
  /**
   * Format: int64
   * At least 1.
   */
  fileSize: number;
  referenceName?: string | null | undefined;
}

export interface AppAssetLibraryImageFailedAttributes {
  category?: Open<AppAssetLibraryAssetCategory>;
  /** Format: date-time */
  createdDate?: string | null;
  /** Format: date-time */
  lastModifiedDate?: string | null;
  fileName?: string;
  /** Format: int64 */
  fileSize?: number;
  imageAsset?: ImageAsset | null;
  referenceName?: string | null;
  specId?: string | null;
  state: "FAILED";
  stateDetails?: StateDetail[] | null;
  uploadOperations?: UploadOperation[] | null;
}

export interface AppAssetLibraryImageInReviewAttributes {
  category?: Open<AppAssetLibraryAssetCategory>;
  /** Format: date-time */
  createdDate?: string | null;
  /** Format: date-time */
  lastModifiedDate?: string | null;
  fileName?: string;
  /** Format: int64 */
  fileSize?: number;
  imageAsset?: ImageAsset | null;
  referenceName?: string | null;
  specId?: string | null;
  state: "IN_REVIEW";
  stateDetails?: StateDetail[] | null;
}

export interface AppAssetLibraryImagePlacementsLinkagesResponse {
  data: ResourceId<"appAssetLibraryPlacements">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAssetLibraryImageReadyForReviewAttributes {
  category?: Open<AppAssetLibraryAssetCategory>;
  /** Format: date-time */
  createdDate?: string | null;
  /** Format: date-time */
  lastModifiedDate?: string | null;
  fileName?: string;
  /** Format: int64 */
  fileSize?: number;
  imageAsset?: ImageAsset | null;
  referenceName?: string | null;
  specId?: string | null;
  state: "READY_FOR_REVIEW";
  stateDetails?: StateDetail[] | null;
}

export interface AppAssetLibraryImageRejectedAttributes {
  category?: Open<AppAssetLibraryAssetCategory>;
  /** Format: date-time */
  createdDate?: string | null;
  /** Format: date-time */
  lastModifiedDate?: string | null;
  fileName?: string;
  /** Format: int64 */
  fileSize?: number;
  imageAsset?: ImageAsset | null;
  referenceName?: string | null;
  specId?: string | null;
  state: "REJECTED";
  stateDetails?: StateDetail[] | null;
}

export interface AppAssetLibraryImageResponse {
  data: AppAssetLibraryImage;
  included?: AppAssetLibraryPlacement[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appAssetLibraryImages-_id_) */
export interface AppAssetLibraryImageUpdateRequest {
  data: {
    type: "appAssetLibraryImages";
    id: string;
    attributes?: AppAssetLibraryImageUpdateRequestAttributes | undefined;
  };
}

export interface AppAssetLibraryImageUpdateRequestAttributes {
  archived?: boolean | null | undefined;
  referenceName?: string | null | undefined;
  uploaded?: boolean | null | undefined;
}

export interface AppAssetLibraryImageUploadCompleteAttributes {
  category?: Open<AppAssetLibraryAssetCategory>;
  /** Format: date-time */
  createdDate?: string | null;
  /** Format: date-time */
  lastModifiedDate?: string | null;
  fileName?: string;
  /** Format: int64 */
  fileSize?: number;
  imageAsset?: ImageAsset | null;
  referenceName?: string | null;
  specId?: string | null;
  state: "UPLOAD_COMPLETE";
  stateDetails?: StateDetail[] | null;
  uploadOperations?: UploadOperation[] | null;
}

export interface AppAssetLibraryImageWaitingForReviewAttributes {
  category?: Open<AppAssetLibraryAssetCategory>;
  /** Format: date-time */
  createdDate?: string | null;
  /** Format: date-time */
  lastModifiedDate?: string | null;
  fileName?: string;
  /** Format: int64 */
  fileSize?: number;
  imageAsset?: ImageAsset | null;
  referenceName?: string | null;
  specId?: string | null;
  state: "WAITING_FOR_REVIEW";
  stateDetails?: StateDetail[] | null;
}

export type AppAssetLibraryImagesField = "category" | "createdDate" | "lastModifiedDate" | "fileName" | "fileSize" | "imageAsset" | "referenceName" | "specId" | "state" | "stateDetails" | "uploadOperations" | "placements";

export interface AppAssetLibraryImagesLinkagesResponse {
  data: ResourceId<"appAssetLibraryImages">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAssetLibraryImagesResponse {
  data: AppAssetLibraryImage[];
  included?: AppAssetLibraryPlacement[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAssetLibraryLinkageResponse {
  data: ResourceId<"appAssetLibraries"> | null;
  links: DocumentLinks;
}

export type AppAssetLibraryMediaType = "IMAGE" | "VIDEO";

export interface AppAssetLibraryNullableResponse {
  data: AppAssetLibrary | null;
  links: DocumentLinks;
}

export interface AppAssetLibraryPlacement {
  type: "appAssetLibraryPlacements";
  id: string;
  attributes: {
    mediaType?: Open<AppAssetLibraryMediaType> | null;
    placementType?: Open<AppAssetLibraryPlacementType> | null;
    placementGroup?: string | null;
    /** Format: date-time */
    createdDate?: string | null;
    /** Format: date-time */
    lastModifiedDate?: string | null;
    state?: Open<AppAssetLibraryPlacementState> | null;
    stateDetails?: StateDetail[] | null;
  };
  relationships?: {
    appEventLocalization?: {
      data?: ResourceId<"appEventLocalizations"> | null;
    };
    appStoreVersionLocalization?: {
      data?: ResourceId<"appStoreVersionLocalizations"> | null;
    };
    appCustomProductPageLocalization?: {
      data?: ResourceId<"appCustomProductPageLocalizations"> | null;
    };
    appStoreVersionExperimentTreatmentLocalization?: {
      data?: ResourceId<"appStoreVersionExperimentTreatmentLocalizations"> | null;
    };
    image?: {
      data?: ResourceId<"appAssetLibraryImages"> | null;
    };
    video?: {
      data?: ResourceId<"appAssetLibraryVideos"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface AppAssetLibraryPlacementCommonAttributes {
  mediaType?: AppAssetLibraryMediaType;
  placementType?: AppAssetLibraryPlacementType;
  placementGroup?: string;
  /** Format: date-time */
  createdDate?: string;
  /** Format: date-time */
  lastModifiedDate?: string;
  state?: AppAssetLibraryPlacementState;
  stateDetails?: StateDetail[];
}

export interface AppAssetLibraryPlacementCommonRelationships {
  appEventLocalization?: {
    data?: ResourceId<"appEventLocalizations">;
  };
  appStoreVersionLocalization?: {
    data?: ResourceId<"appStoreVersionLocalizations">;
  };
  appCustomProductPageLocalization?: {
    data?: ResourceId<"appCustomProductPageLocalizations">;
  };
  appStoreVersionExperimentTreatmentLocalization?: {
    data?: ResourceId<"appStoreVersionExperimentTreatmentLocalizations">;
  };
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appAssetLibraryPlacements) */
export interface AppAssetLibraryPlacementCreateRequest {
  data: {
    type: "appAssetLibraryPlacements";
    attributes: AppAssetLibraryPlacementCreateRequestAttributes;
    relationships: {
      image: {
        data?: ResourceId<"appAssetLibraryImages"> | undefined;
      };
      video?: {
        data?: ResourceId<"appAssetLibraryVideos"> | undefined;
      } | undefined;
      appEventLocalization: {
        data?: ResourceId<"appEventLocalizations"> | undefined;
      };
      appStoreVersionLocalization?: {
        data?: ResourceId<"appStoreVersionLocalizations"> | undefined;
      } | undefined;
      appCustomProductPageLocalization?: {
        data?: ResourceId<"appCustomProductPageLocalizations"> | undefined;
      } | undefined;
      appStoreVersionExperimentTreatmentLocalization?: {
        data?: ResourceId<"appStoreVersionExperimentTreatmentLocalizations"> | undefined;
      } | undefined;
    };
  } | {
    type: "appAssetLibraryPlacements";
    attributes: {
      placementType: AppAssetLibraryPlacementType | null;
      placementGroup?: string | null | undefined;
    };
    relationships: {
      image: {
        data?: ResourceId<"appAssetLibraryImages"> | undefined;
      };
      video?: {
        data?: ResourceId<"appAssetLibraryVideos"> | undefined;
      } | undefined;
      appEventLocalization?: {
        data?: ResourceId<"appEventLocalizations"> | undefined;
      } | undefined;
      appStoreVersionLocalization: {
        data?: ResourceId<"appStoreVersionLocalizations"> | undefined;
      };
      appCustomProductPageLocalization?: {
        data?: ResourceId<"appCustomProductPageLocalizations"> | undefined;
      } | undefined;
      appStoreVersionExperimentTreatmentLocalization?: {
        data?: ResourceId<"appStoreVersionExperimentTreatmentLocalizations"> | undefined;
      } | undefined;
    };
  } | {
    type: "appAssetLibraryPlacements";
    attributes: {
      placementType: AppAssetLibraryPlacementType | null;
      placementGroup?: string | null | undefined;
    };
    relationships: {
      image: {
        data?: ResourceId<"appAssetLibraryImages"> | undefined;
      };
      video?: {
        data?: ResourceId<"appAssetLibraryVideos"> | undefined;
      } | undefined;
      appEventLocalization?: {
        data?: ResourceId<"appEventLocalizations"> | undefined;
      } | undefined;
      appStoreVersionLocalization?: {
        data?: ResourceId<"appStoreVersionLocalizations"> | undefined;
      } | undefined;
      appCustomProductPageLocalization: {
        data?: ResourceId<"appCustomProductPageLocalizations"> | undefined;
      };
      appStoreVersionExperimentTreatmentLocalization?: {
        data?: ResourceId<"appStoreVersionExperimentTreatmentLocalizations"> | undefined;
      } | undefined;
    };
  } | {
    type: "appAssetLibraryPlacements";
    attributes: {
      placementType: AppAssetLibraryPlacementType | null;
      placementGroup?: string | null | undefined;
    };
    relationships: {
      image: {
        data?: ResourceId<"appAssetLibraryImages"> | undefined;
      };
      video?: {
        data?: ResourceId<"appAssetLibraryVideos"> | undefined;
      } | undefined;
      appEventLocalization?: {
        data?: ResourceId<"appEventLocalizations"> | undefined;
      } | undefined;
      appStoreVersionLocalization?: {
        data?: ResourceId<"appStoreVersionLocalizations"> | undefined;
      } | undefined;
      appCustomProductPageLocalization?: {
        data?: ResourceId<"appCustomProductPageLocalizations"> | undefined;
      } | undefined;
      appStoreVersionExperimentTreatmentLocalization: {
        data?: ResourceId<"appStoreVersionExperimentTreatmentLocalizations"> | undefined;
      };
    };
  } | {
    type: "appAssetLibraryPlacements";
    attributes: {
      placementType: AppAssetLibraryPlacementType | null;
      placementGroup?: string | null | undefined;
    };
    relationships: {
      image?: {
        data?: ResourceId<"appAssetLibraryImages"> | undefined;
      } | undefined;
      video: {
        data?: ResourceId<"appAssetLibraryVideos"> | undefined;
      };
      appEventLocalization: {
        data?: ResourceId<"appEventLocalizations"> | undefined;
      };
      appStoreVersionLocalization?: {
        data?: ResourceId<"appStoreVersionLocalizations"> | undefined;
      } | undefined;
      appCustomProductPageLocalization?: {
        data?: ResourceId<"appCustomProductPageLocalizations"> | undefined;
      } | undefined;
      appStoreVersionExperimentTreatmentLocalization?: {
        data?: ResourceId<"appStoreVersionExperimentTreatmentLocalizations"> | undefined;
      } | undefined;
    };
  } | {
    type: "appAssetLibraryPlacements";
    attributes: {
      placementType: AppAssetLibraryPlacementType | null;
      placementGroup?: string | null | undefined;
    };
    relationships: {
      image?: {
        data?: ResourceId<"appAssetLibraryImages"> | undefined;
      } | undefined;
      video: {
        data?: ResourceId<"appAssetLibraryVideos"> | undefined;
      };
      appEventLocalization?: {
        data?: ResourceId<"appEventLocalizations"> | undefined;
      } | undefined;
      appStoreVersionLocalization: {
        data?: ResourceId<"appStoreVersionLocalizations"> | undefined;
      };
      appCustomProductPageLocalization?: {
        data?: ResourceId<"appCustomProductPageLocalizations"> | undefined;
      } | undefined;
      appStoreVersionExperimentTreatmentLocalization?: {
        data?: ResourceId<"appStoreVersionExperimentTreatmentLocalizations"> | undefined;
      } | undefined;
    };
  } | {
    type: "appAssetLibraryPlacements";
    attributes: {
      placementType: AppAssetLibraryPlacementType | null;
      placementGroup?: string | null | undefined;
    };
    relationships: {
      image?: {
        data?: ResourceId<"appAssetLibraryImages"> | undefined;
      } | undefined;
      video: {
        data?: ResourceId<"appAssetLibraryVideos"> | undefined;
      };
      appEventLocalization?: {
        data?: ResourceId<"appEventLocalizations"> | undefined;
      } | undefined;
      appStoreVersionLocalization?: {
        data?: ResourceId<"appStoreVersionLocalizations"> | undefined;
      } | undefined;
      appCustomProductPageLocalization: {
        data?: ResourceId<"appCustomProductPageLocalizations"> | undefined;
      };
      appStoreVersionExperimentTreatmentLocalization?: {
        data?: ResourceId<"appStoreVersionExperimentTreatmentLocalizations"> | undefined;
      } | undefined;
    };
  } | {
    type: "appAssetLibraryPlacements";
    attributes: {
      placementType: AppAssetLibraryPlacementType | null;
      placementGroup?: string | null | undefined;
    };
    relationships: {
      image?: {
        data?: ResourceId<"appAssetLibraryImages"> | undefined;
      } | undefined;
      video: {
        data?: ResourceId<"appAssetLibraryVideos"> | undefined;
      };
      appEventLocalization?: {
        data?: ResourceId<"appEventLocalizations"> | undefined;
      } | undefined;
      appStoreVersionLocalization?: {
        data?: ResourceId<"appStoreVersionLocalizations"> | undefined;
      } | undefined;
      appCustomProductPageLocalization?: {
        data?: ResourceId<"appCustomProductPageLocalizations"> | undefined;
      } | undefined;
      appStoreVersionExperimentTreatmentLocalization: {
        data?: ResourceId<"appStoreVersionExperimentTreatmentLocalizations"> | undefined;
      };
    };
  };
}

export interface AppAssetLibraryPlacementCreateRequestAttributes {
  placementType: AppAssetLibraryPlacementType | null;
  placementGroup?: string | null | undefined;
}

export interface AppAssetLibraryPlacementImageRelationships {
  appEventLocalization?: {
    data?: ResourceId<"appEventLocalizations">;
  };
  appStoreVersionLocalization?: {
    data?: ResourceId<"appStoreVersionLocalizations">;
  };
  appCustomProductPageLocalization?: {
    data?: ResourceId<"appCustomProductPageLocalizations">;
  };
  appStoreVersionExperimentTreatmentLocalization?: {
    data?: ResourceId<"appStoreVersionExperimentTreatmentLocalizations">;
  };
  image?: {
    data?: ResourceId<"appAssetLibraryImages"> | null;
  };
}

export interface AppAssetLibraryPlacementOrderingRequest {
  type: "appAssetLibraryPlacementOrderingRequests";
  id: string;
  relationships?: {
    orderedPlacements?: {
      meta?: PagingInformation;
      data?: ResourceId<"appAssetLibraryPlacements">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appAssetLibraryPlacementOrderingRequests) */
export interface AppAssetLibraryPlacementOrderingRequestCreateRequest {
  data: {
    type: "appAssetLibraryPlacementOrderingRequests";
    attributes: AppAssetLibraryPlacementOrderingRequestCreateRequestAttributes;
    relationships: {
      orderedPlacements: {
        data?: ResourceId<"appAssetLibraryPlacements">[] | undefined;
      };
      appStoreVersionLocalization: {
        data?: ResourceId<"appStoreVersionLocalizations"> | undefined;
      };
      appCustomProductPageLocalization?: {
        data?: ResourceId<"appCustomProductPageLocalizations"> | undefined;
      } | undefined;
      appStoreVersionExperimentTreatmentLocalization?: {
        data?: ResourceId<"appStoreVersionExperimentTreatmentLocalizations"> | undefined;
      } | undefined;
    };
  } | {
    type: "appAssetLibraryPlacementOrderingRequests";
    attributes: {
      placementGroup: string | null;
    };
    relationships: {
      orderedPlacements: {
        data?: ResourceId<"appAssetLibraryPlacements">[] | undefined;
      };
      appStoreVersionLocalization?: {
        data?: ResourceId<"appStoreVersionLocalizations"> | undefined;
      } | undefined;
      appCustomProductPageLocalization: {
        data?: ResourceId<"appCustomProductPageLocalizations"> | undefined;
      };
      appStoreVersionExperimentTreatmentLocalization?: {
        data?: ResourceId<"appStoreVersionExperimentTreatmentLocalizations"> | undefined;
      } | undefined;
    };
  } | {
    type: "appAssetLibraryPlacementOrderingRequests";
    attributes: {
      placementGroup: string | null;
    };
    relationships: {
      orderedPlacements: {
        data?: ResourceId<"appAssetLibraryPlacements">[] | undefined;
      };
      appStoreVersionLocalization?: {
        data?: ResourceId<"appStoreVersionLocalizations"> | undefined;
      } | undefined;
      appCustomProductPageLocalization?: {
        data?: ResourceId<"appCustomProductPageLocalizations"> | undefined;
      } | undefined;
      appStoreVersionExperimentTreatmentLocalization: {
        data?: ResourceId<"appStoreVersionExperimentTreatmentLocalizations"> | undefined;
      };
    };
  };
}

export interface AppAssetLibraryPlacementOrderingRequestCreateRequestAttributes {
  placementGroup: string | null;
}

export interface AppAssetLibraryPlacementOrderingRequestResponse {
  data: AppAssetLibraryPlacementOrderingRequest;
  included?: AppAssetLibraryPlacement[];
  links: DocumentLinks;
}

export type AppAssetLibraryPlacementPlatform = "IPHONE_APP_STORE" | "IPAD_APP_STORE" | "WATCH_APP_STORE" | "IMESSAGE_APP_STORE" | "VISION_PRO_APP_STORE" | "MAC_APP_STORE" | "TV_APP_STORE" | "ANY";

export interface AppAssetLibraryPlacementResponse {
  data: AppAssetLibraryPlacement;
  included?: (AppAssetLibraryImage | AppAssetLibraryVideo | AppCustomProductPageLocalization | AppEventLocalization | AppStoreVersionExperimentTreatmentLocalization | AppStoreVersionLocalization)[];
  links: DocumentLinks;
}

export type AppAssetLibraryPlacementState = "ASSET_PROCESSING" | "FAILED" | "PARENT_PREPARE_FOR_SUBMISSION" | "PARENT_READY_FOR_REVIEW" | "PARENT_WAITING_FOR_REVIEW" | "PARENT_IN_REVIEW" | "PARENT_APPROVED";

export type AppAssetLibraryPlacementType = "APP_SCREENSHOT" | "IMESSAGE_APP_SCREENSHOT" | "APP_PREVIEW" | "PRODUCT_PAGE_HEADER_ASSET" | "APP_STORE_SEARCH_RESULTS_ASSET" | "SEARCH_RESULTS_ADS_ASSET" | "TODAY_TAB_ADS_ASSET" | "EVENT_CARD_ASSET" | "EVENT_DETAILS_PAGE_ASSET" | "RETENTION_MESSAGE_ASSET";

export type AppAssetLibraryPlacementVideoAttributes = AppAssetLibraryPlacementCommonAttributes & Record<string, never>;

export interface AppAssetLibraryPlacementVideoRelationships {
  appEventLocalization?: {
    data?: ResourceId<"appEventLocalizations"> | null;
  };
  appStoreVersionLocalization?: {
    data?: ResourceId<"appStoreVersionLocalizations"> | null;
  };
  appCustomProductPageLocalization?: {
    data?: ResourceId<"appCustomProductPageLocalizations"> | null;
  };
  appStoreVersionExperimentTreatmentLocalization?: {
    data?: ResourceId<"appStoreVersionExperimentTreatmentLocalizations"> | null;
  };
  video?: {
    data?: ResourceId<"appAssetLibraryVideos"> | null;
  };
}

export type AppAssetLibraryPlacementsField = "mediaType" | "placementType" | "placementGroup" | "createdDate" | "lastModifiedDate" | "state" | "stateDetails" | "image" | "video" | "appEventLocalization" | "appStoreVersionLocalization" | "appCustomProductPageLocalization" | "appStoreVersionExperimentTreatmentLocalization";

export type AppAssetLibraryPlacementsInclude = "image" | "video" | "appEventLocalization" | "appStoreVersionLocalization" | "appCustomProductPageLocalization" | "appStoreVersionExperimentTreatmentLocalization";

export interface AppAssetLibraryPlacementsResponse {
  data: AppAssetLibraryPlacement[];
  included?: (AppAssetLibraryImage | AppAssetLibraryVideo | AppCustomProductPageLocalization | AppEventLocalization | AppStoreVersionExperimentTreatmentLocalization | AppStoreVersionLocalization)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type AppAssetLibraryRefDataField = "features" | "placementProfileGroups" | "imageSpecs" | "videoSpecs" | "placementTypes" | "displayClasses";

export interface AppAssetLibraryRefDataResponse {
  data: AppAssetLibraryRefDatum[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAssetLibraryRefDatum {
  type: "appAssetLibraryRefData";
  id: string;
  attributes: {
    features?: {
      featureId?: Open<AppAssetLibraryFeature> | null;
      placementPolicies?: {
        placementType?: Open<AppAssetLibraryPlacementType> | null;
        groupLimits?: {
          groupIds?: string[] | null;
          maxCount?: number | null;
        }[] | null;
      }[] | null;
    }[] | null;
    placementProfileGroups?: {
      placementProfileGroupId?: string | null;
      platform?: Open<AppAssetLibraryPlacementPlatform> | null;
      displayClassId?: Open<AppAssetLibraryDisplayClass> | null;
    }[] | null;
    imageSpecs?: {
      specId?: string | null;
      shortName?: string | null;
      dimensions?: {
        minWidth?: number | null;
        maxWidth?: number | null;
        minHeight?: number | null;
        maxHeight?: number | null;
      } | null;
      aspectRatio?: string | null;
      compatiblePlacementTypes?: Open<AppAssetLibraryPlacementType>[] | null;
      alphaAllowed?: boolean | null;
      fileExtensions?: string[] | null;
      /** Format: int64 */
      maxFileSize?: number | null;
      mimeTypes?: string[] | null;
      universalAsset?: boolean | null;
    }[] | null;
    videoSpecs?: {
      specId?: string | null;
      shortName?: string | null;
      dimensions?: {
        minWidth?: number | null;
        maxWidth?: number | null;
        minHeight?: number | null;
        maxHeight?: number | null;
      } | null;
      aspectRatio?: string | null;
      compatiblePlacementTypes?: Open<AppAssetLibraryPlacementType>[] | null;
      frameRates?: {
        minFps?: number | null;
        maxFps?: number | null;
      }[] | null;
      duration?: {
        /** Format: duration */
        min?: string | null;
        /** Format: duration */
        max?: string | null;
      } | null;
      audioRequired?: boolean | null;
      fileExtensions?: string[] | null;
      /** Format: int64 */
      maxFileSize?: number | null;
      mimeTypes?: string[] | null;
      universalAsset?: boolean | null;
    }[] | null;
    placementTypes?: {
      placementTypeId?: Open<AppAssetLibraryPlacementType> | null;
      acceptsAssetCategories?: Open<AppAssetLibraryAssetCategory>[] | null;
      specMappings?: {
        placementGroupId?: string | null;
        specs?: string[] | null;
      }[] | null;
    }[] | null;
    displayClasses?: {
      displayClassId?: Open<AppAssetLibraryDisplayClass> | null;
      deviceFamily?: Open<DeviceFamily> | null;
      screenDimensions?: string[] | null;
    }[] | null;
  };
  links?: ResourceLinks;
}

export interface AppAssetLibraryRefDatumResponse {
  data: AppAssetLibraryRefDatum;
  links: DocumentLinks;
}

export interface AppAssetLibraryResponse {
  data: AppAssetLibrary;
  links: DocumentLinks;
}

export interface AppAssetLibraryVideo {
  type: "appAssetLibraryVideos";
  id: string;
  attributes: AppAssetLibraryVideoAwaitingUploadAttributes | AppAssetLibraryVideoUploadCompleteAttributes | AppAssetLibraryVideoFailedAttributes | AppAssetLibraryVideoCommonAttributes | AppAssetLibraryVideoReadyForReviewAttributes | AppAssetLibraryVideoWaitingForReviewAttributes | AppAssetLibraryVideoInReviewAttributes | AppAssetLibraryVideoAcceptedAttributes | AppAssetLibraryVideoApprovedAttributes | AppAssetLibraryVideoRejectedAttributes | AppAssetLibraryVideoArchivedAttributes;
  relationships?: {
    placements?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appAssetLibraryPlacements">[];
    };
  };
  links?: ResourceLinks;
}

export interface AppAssetLibraryVideoAcceptedAttributes {
  category?: Open<AppAssetLibraryAssetCategory>;
  /** Format: date-time */
  createdDate?: string | null;
  /** Format: date-time */
  lastModifiedDate?: string | null;
  fileName?: string;
  /** Format: int64 */
  fileSize?: number;
  previewFrameImage?: PreviewFrameImage | null;
  previewFrameTimeCode?: string | null;
  referenceName?: string | null;
  specId?: string | null;
  state: "ACCEPTED";
  stateDetails?: StateDetail[] | null;
  /** Format: uri */
  videoAsset?: string | null;
}

export interface AppAssetLibraryVideoApprovedAttributes {
  category?: Open<AppAssetLibraryAssetCategory>;
  /** Format: date-time */
  createdDate?: string | null;
  /** Format: date-time */
  lastModifiedDate?: string | null;
  fileName?: string;
  /** Format: int64 */
  fileSize?: number;
  previewFrameImage?: PreviewFrameImage | null;
  previewFrameTimeCode?: string | null;
  referenceName?: string | null;
  specId?: string | null;
  state: "APPROVED";
  stateDetails?: StateDetail[] | null;
  /** Format: uri */
  videoAsset?: string | null;
}

export interface AppAssetLibraryVideoArchivedAttributes {
  category?: Open<AppAssetLibraryAssetCategory>;
  /** Format: date-time */
  createdDate?: string | null;
  /** Format: date-time */
  lastModifiedDate?: string | null;
  fileName?: string;
  /** Format: int64 */
  fileSize?: number;
  previewFrameImage?: PreviewFrameImage | null;
  previewFrameTimeCode?: string | null;
  referenceName?: string | null;
  specId?: string | null;
  state: "ARCHIVED";
  stateDetails?: StateDetail[] | null;
  /** Format: uri */
  videoAsset?: string | null;
}

export interface AppAssetLibraryVideoAwaitingUploadAttributes {
  category?: Open<AppAssetLibraryAssetCategory>;
  /** Format: date-time */
  createdDate?: string | null;
  /** Format: date-time */
  lastModifiedDate?: string | null;
  fileName?: string;
  /** Format: int64 */
  fileSize?: number;
  previewFrameImage?: PreviewFrameImage | null;
  previewFrameTimeCode?: string | null;
  referenceName?: string | null;
  specId?: string | null;
  state: "AWAITING_UPLOAD";
  stateDetails?: StateDetail[] | null;
  /** Format: uri */
  videoAsset?: string | null;
  uploadOperations?: UploadOperation[] | null;
}

export interface AppAssetLibraryVideoCommonAttributes {
  category?: Open<AppAssetLibraryAssetCategory>;
  /** Format: date-time */
  createdDate?: string | null;
  /** Format: date-time */
  lastModifiedDate?: string | null;
  fileName?: string;
  /** Format: int64 */
  fileSize?: number;
  previewFrameImage?: PreviewFrameImage | null;
  previewFrameTimeCode?: string | null;
  referenceName?: string | null;
  specId?: string | null;
  state: "COMPLETE" | "PREPARE_FOR_SUBMISSION";
  stateDetails?: StateDetail[] | null;
  /** Format: uri */
  videoAsset?: string | null;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appAssetLibraryVideos) */
export interface AppAssetLibraryVideoCreateRequest {
  data: {
    type: "appAssetLibraryVideos";
    attributes: AppAssetLibraryVideoCreateRequestAttributes;
    relationships: {
      assetLibrary: {
        data: ResourceId<"appAssetLibraries">;
      };
      placements?: {
        data?: ResourceId<"appAssetLibraryPlacements">[] | undefined;
      } | undefined;
    };
  };
}

export interface AppAssetLibraryVideoCreateRequestAttributes {
  category: AppAssetLibraryAssetCategory;
  fileName: string;
  /**
   * Format: int64
   * At least 1.
   */
  fileSize: number;
  previewFrameTimeCode?: string | null | undefined;
  referenceName?: string | null | undefined;
}

export interface AppAssetLibraryVideoFailedAttributes {
  category?: Open<AppAssetLibraryAssetCategory>;
  /** Format: date-time */
  createdDate?: string | null;
  /** Format: date-time */
  lastModifiedDate?: string | null;
  fileName?: string;
  /** Format: int64 */
  fileSize?: number;
  previewFrameImage?: PreviewFrameImage | null;
  previewFrameTimeCode?: string | null;
  referenceName?: string | null;
  specId?: string | null;
  state: "FAILED";
  stateDetails?: StateDetail[] | null;
  /** Format: uri */
  videoAsset?: string | null;
  uploadOperations?: UploadOperation[] | null;
}

export interface AppAssetLibraryVideoInReviewAttributes {
  category?: Open<AppAssetLibraryAssetCategory>;
  /** Format: date-time */
  createdDate?: string | null;
  /** Format: date-time */
  lastModifiedDate?: string | null;
  fileName?: string;
  /** Format: int64 */
  fileSize?: number;
  previewFrameImage?: PreviewFrameImage | null;
  previewFrameTimeCode?: string | null;
  referenceName?: string | null;
  specId?: string | null;
  state: "IN_REVIEW";
  stateDetails?: StateDetail[] | null;
  /** Format: uri */
  videoAsset?: string | null;
}

export interface AppAssetLibraryVideoPlacementsLinkagesResponse {
  data: ResourceId<"appAssetLibraryPlacements">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAssetLibraryVideoReadyForReviewAttributes {
  category?: Open<AppAssetLibraryAssetCategory>;
  /** Format: date-time */
  createdDate?: string | null;
  /** Format: date-time */
  lastModifiedDate?: string | null;
  fileName?: string;
  /** Format: int64 */
  fileSize?: number;
  previewFrameImage?: PreviewFrameImage | null;
  previewFrameTimeCode?: string | null;
  referenceName?: string | null;
  specId?: string | null;
  state: "READY_FOR_REVIEW";
  stateDetails?: StateDetail[] | null;
  /** Format: uri */
  videoAsset?: string | null;
}

export interface AppAssetLibraryVideoRejectedAttributes {
  category?: Open<AppAssetLibraryAssetCategory>;
  /** Format: date-time */
  createdDate?: string | null;
  /** Format: date-time */
  lastModifiedDate?: string | null;
  fileName?: string;
  /** Format: int64 */
  fileSize?: number;
  previewFrameImage?: PreviewFrameImage | null;
  previewFrameTimeCode?: string | null;
  referenceName?: string | null;
  specId?: string | null;
  state: "REJECTED";
  stateDetails?: StateDetail[] | null;
  /** Format: uri */
  videoAsset?: string | null;
}

export interface AppAssetLibraryVideoResponse {
  data: AppAssetLibraryVideo;
  included?: AppAssetLibraryPlacement[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appAssetLibraryVideos-_id_) */
export interface AppAssetLibraryVideoUpdateRequest {
  data: {
    type: "appAssetLibraryVideos";
    id: string;
    attributes?: AppAssetLibraryVideoUpdateRequestAttributes | undefined;
  };
}

export interface AppAssetLibraryVideoUpdateRequestAttributes {
  archived?: boolean | null | undefined;
  previewFrameTimeCode?: string | null | undefined;
  referenceName?: string | null | undefined;
  uploaded?: boolean | null | undefined;
}

export interface AppAssetLibraryVideoUploadCompleteAttributes {
  category?: Open<AppAssetLibraryAssetCategory>;
  /** Format: date-time */
  createdDate?: string | null;
  /** Format: date-time */
  lastModifiedDate?: string | null;
  fileName?: string;
  /** Format: int64 */
  fileSize?: number;
  previewFrameImage?: PreviewFrameImage | null;
  previewFrameTimeCode?: string | null;
  referenceName?: string | null;
  specId?: string | null;
  state: "UPLOAD_COMPLETE";
  stateDetails?: StateDetail[] | null;
  /** Format: uri */
  videoAsset?: string | null;
  uploadOperations?: UploadOperation[] | null;
}

export interface AppAssetLibraryVideoWaitingForReviewAttributes {
  category?: Open<AppAssetLibraryAssetCategory>;
  /** Format: date-time */
  createdDate?: string | null;
  /** Format: date-time */
  lastModifiedDate?: string | null;
  fileName?: string;
  /** Format: int64 */
  fileSize?: number;
  previewFrameImage?: PreviewFrameImage | null;
  previewFrameTimeCode?: string | null;
  referenceName?: string | null;
  specId?: string | null;
  state: "WAITING_FOR_REVIEW";
  stateDetails?: StateDetail[] | null;
  /** Format: uri */
  videoAsset?: string | null;
}

export type AppAssetLibraryVideosField = "category" | "createdDate" | "lastModifiedDate" | "fileName" | "fileSize" | "previewFrameImage" | "previewFrameTimeCode" | "referenceName" | "specId" | "state" | "stateDetails" | "uploadOperations" | "videoAsset" | "placements";

export interface AppAssetLibraryVideosLinkagesResponse {
  data: ResourceId<"appAssetLibraryVideos">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAssetLibraryVideosResponse {
  data: AppAssetLibraryVideo[];
  included?: AppAssetLibraryPlacement[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type AppAvailabilitiesField = "availableInNewTerritories" | "territoryAvailabilities";

export interface AppAvailabilityV2 {
  type: "appAvailabilities";
  id: string;
  attributes: {
    availableInNewTerritories?: boolean;
  };
  relationships?: {
    territoryAvailabilities?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"territoryAvailabilities">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-appAvailabilities) */
export interface AppAvailabilityV2CreateRequest {
  data: {
    type: "appAvailabilities";
    attributes: AppAvailabilityV2CreateRequestAttributes;
    relationships: {
      app: {
        data: ResourceId<"apps">;
      };
      territoryAvailabilities: {
        data: ResourceId<"territoryAvailabilities">[];
      };
    };
  };
  included?: TerritoryAvailabilityInlineCreate[] | undefined;
}

export interface AppAvailabilityV2CreateRequestAttributes {
  availableInNewTerritories: boolean;
}

export interface AppAvailabilityV2NullableResponse {
  data: AppAvailabilityV2 | null;
  included?: AppAvailabilityV2Response["included"];
  links: DocumentLinks;
}

export interface AppAvailabilityV2Response {
  data: AppAvailabilityV2;
  included?: TerritoryAvailability[];
  links: DocumentLinks;
}

export interface AppAvailabilityV2TerritoryAvailabilitiesLinkagesResponse {
  data: ResourceId<"territoryAvailabilities">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppBackgroundAssetsLinkagesResponse {
  data: ResourceId<"backgroundAssets">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppBetaAppLocalizationsLinkagesResponse {
  data: ResourceId<"betaAppLocalizations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppBetaAppReviewDetailLinkageResponse {
  data: ResourceId<"betaAppReviewDetails"> | null;
  links: DocumentLinks;
}

export interface AppBetaFeedbackCrashSubmissionsLinkagesResponse {
  data: ResourceId<"betaFeedbackCrashSubmissions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppBetaFeedbackScreenshotSubmissionsLinkagesResponse {
  data: ResourceId<"betaFeedbackScreenshotSubmissions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppBetaGroupsLinkagesResponse {
  data: ResourceId<"betaGroups">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppBetaLicenseAgreementLinkageResponse {
  data: ResourceId<"betaLicenseAgreements"> | null;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-apps-_id_-relationships-betaTesters) */
export interface AppBetaTestersLinkagesRequest {
  data: ResourceId<"betaTesters">[];
}

export interface AppBuildUploadsLinkagesResponse {
  data: ResourceId<"buildUploads">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppBuildsLinkagesResponse {
  data: ResourceId<"builds">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type AppCategoriesField = "platforms" | "subcategories" | "parent";

export type AppCategoriesInclude = "subcategories" | "parent";

export interface AppCategoriesResponse {
  data: AppCategory[];
  included?: AppCategory[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppCategoriesWithoutIncludesResponse {
  data: AppCategory[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppCategory {
  type: "appCategories";
  id: string;
  attributes: {
    platforms?: Open<Platform>[] | null;
  };
  relationships?: {
    subcategories?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appCategories">[];
    };
    parent?: {
      links?: RelationshipLinks;
      data?: ResourceId<"appCategories"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface AppCategoryNullableResponse {
  data: AppCategory | null;
  included?: AppCategoryResponse["included"];
  links: DocumentLinks;
}

export interface AppCategoryParentLinkageResponse {
  data: ResourceId<"appCategories"> | null;
  links: DocumentLinks;
}

export interface AppCategoryResponse {
  data: AppCategory;
  included?: AppCategory[];
  links: DocumentLinks;
}

export interface AppCategorySubcategoriesLinkagesResponse {
  data: ResourceId<"appCategories">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppCategoryWithoutIncludesResponse {
  data: AppCategory | null;
  links: DocumentLinks;
}

export interface AppCiProductLinkageResponse {
  data: ResourceId<"ciProducts"> | null;
  links: DocumentLinks;
}

export interface AppClip {
  type: "appClips";
  id: string;
  attributes: {
    bundleId?: string | null;
  };
  relationships?: {
    app?: {
      data?: ResourceId<"apps"> | null;
    };
    appClipDefaultExperiences?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appClipDefaultExperiences">[];
    };
    appClipAdvancedExperiences?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

export type AppClipAction = "OPEN" | "VIEW" | "PLAY";

export interface AppClipAdvancedExperience {
  type: "appClipAdvancedExperiences";
  id: string;
  attributes: {
    /** Format: uri */
    link?: string;
    version?: number | null;
    status?: Open<AppClipAdvancedExperienceStatus> | null;
    action?: Open<AppClipAction> | null;
    isPoweredBy?: boolean;
    place?: {
      placeId?: string | null;
      names?: string[] | null;
      mainAddress?: {
        fullAddress?: string | null;
        structuredAddress?: {
          streetAddress?: string[] | null;
          floor?: string | null;
          neighborhood?: string | null;
          locality?: string | null;
          stateProvince?: string | null;
          postalCode?: string | null;
          countryCode?: string | null;
        } | null;
      } | null;
      displayPoint?: {
        coordinates?: {
          latitude?: number | null;
          longitude?: number | null;
        } | null;
        source?: Open<AppClipAdvancedExperienceSource> | null;
      } | null;
      mapAction?: Open<AppClipAdvancedExperienceMapAction> | null;
      relationship?: Open<AppClipAdvancedExperienceRelationship> | null;
      phoneNumber?: {
        number?: string | null;
        type?: Open<AppClipAdvancedExperienceType> | null;
        intent?: string | null;
      } | null;
      homePage?: string | null;
      categories?: string[] | null;
    } | null;
    placeStatus?: Open<AppClipAdvancedExperiencePlaceStatus> | null;
    businessCategory?: Open<AppClipAdvancedExperienceBusinessCategory> | null;
    defaultLanguage?: Open<AppClipAdvancedExperienceLanguage>;
  };
  relationships?: {
    appClip?: {
      data?: ResourceId<"appClips"> | null;
    };
    headerImage?: {
      data?: ResourceId<"appClipAdvancedExperienceImages"> | null;
    };
    localizations?: {
      meta?: PagingInformation;
      data?: ResourceId<"appClipAdvancedExperienceLocalizations">[];
    };
  };
  links?: ResourceLinks;
}

export type AppClipAdvancedExperienceBusinessCategory = "AUTOMOTIVE" | "BEAUTY" | "BIKES" | "BOOKS" | "CASINO" | "EDUCATION" | "EDUCATION_JAPAN" | "ENTERTAINMENT" | "EV_CHARGER" | "FINANCIAL_USD" | "FINANCIAL_CNY" | "FINANCIAL_GBP" | "FINANCIAL_JPY" | "FINANCIAL_EUR" | "FITNESS" | "FOOD_AND_DRINK" | "GAS" | "GROCERY" | "HEALTH_AND_MEDICAL" | "HOTEL_AND_TRAVEL" | "MUSIC" | "PARKING" | "PET_SERVICES" | "PROFESSIONAL_SERVICES" | "SHOPPING" | "TICKETING" | "TRANSIT";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appClipAdvancedExperiences) */
export interface AppClipAdvancedExperienceCreateRequest {
  data: {
    type: "appClipAdvancedExperiences";
    attributes: AppClipAdvancedExperienceCreateRequestAttributes;
    relationships: {
      appClip: {
        data: ResourceId<"appClips">;
      };
      headerImage: {
        data: ResourceId<"appClipAdvancedExperienceImages">;
      };
      localizations: {
        data: ResourceId<"appClipAdvancedExperienceLocalizations">[];
      };
    };
  };
  included?: AppClipAdvancedExperienceLocalizationInlineCreate[] | undefined;
}

export interface AppClipAdvancedExperienceCreateRequestAttributes {
  /** Format: uri */
  link: string;
  action?: AppClipAction | null | undefined;
  isPoweredBy: boolean;
  place?: {
    placeId?: string | undefined;
    names?: string[] | undefined;
    mainAddress?: {
      fullAddress?: string | undefined;
      structuredAddress?: {
        streetAddress?: string[] | undefined;
        floor?: string | undefined;
        neighborhood?: string | undefined;
        locality?: string | undefined;
        stateProvince?: string | undefined;
        postalCode?: string | undefined;
        countryCode?: string | undefined;
      } | undefined;
    } | undefined;
    displayPoint?: {
      coordinates?: {
        latitude?: number | undefined;
        longitude?: number | undefined;
      } | undefined;
      source?: AppClipAdvancedExperienceSource | undefined;
    } | undefined;
    mapAction?: AppClipAdvancedExperienceMapAction | undefined;
    relationship?: AppClipAdvancedExperienceRelationship | undefined;
    phoneNumber?: {
      number?: string | undefined;
      type?: AppClipAdvancedExperienceType | undefined;
      intent?: string | undefined;
    } | undefined;
    homePage?: string | undefined;
    categories?: string[] | undefined;
  } | null | undefined;
  businessCategory?: AppClipAdvancedExperienceBusinessCategory | null | undefined;
  defaultLanguage: AppClipAdvancedExperienceLanguage;
}

export interface AppClipAdvancedExperienceImage {
  type: "appClipAdvancedExperienceImages";
  id: string;
  attributes: {
    fileSize?: number;
    fileName?: string;
    sourceFileChecksum?: string | null;
    imageAsset?: ImageAsset | null;
    uploadOperations?: UploadOperation[] | null;
    assetDeliveryState?: AppMediaAssetState | null;
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appClipAdvancedExperienceImages) */
export interface AppClipAdvancedExperienceImageCreateRequest {
  data: {
    type: "appClipAdvancedExperienceImages";
    attributes: AppClipAdvancedExperienceImageCreateRequestAttributes;
  };
}

export interface AppClipAdvancedExperienceImageCreateRequestAttributes {
  fileSize: number;
  fileName: string;
}

export interface AppClipAdvancedExperienceImageResponse {
  data: AppClipAdvancedExperienceImage;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appClipAdvancedExperienceImages-_id_) */
export interface AppClipAdvancedExperienceImageUpdateRequest {
  data: {
    type: "appClipAdvancedExperienceImages";
    id: string;
    attributes?: AppClipAdvancedExperienceImageUpdateRequestAttributes | undefined;
  };
}

export interface AppClipAdvancedExperienceImageUpdateRequestAttributes {
  sourceFileChecksum?: string | null | undefined;
  uploaded?: boolean | null | undefined;
}

export type AppClipAdvancedExperienceImagesField = "fileSize" | "fileName" | "sourceFileChecksum" | "imageAsset" | "uploadOperations" | "assetDeliveryState";

export type AppClipAdvancedExperienceLanguage = "AR" | "CA" | "CS" | "DA" | "DE" | "EL" | "EN" | "ES" | "FI" | "FR" | "HE" | "HI" | "HR" | "HU" | "ID" | "IT" | "JA" | "KO" | "MS" | "NL" | "NO" | "PL" | "PT" | "RO" | "RU" | "SK" | "SV" | "TH" | "TR" | "UK" | "VI" | "ZH";

export interface AppClipAdvancedExperienceLocalization {
  type: "appClipAdvancedExperienceLocalizations";
  id: string;
  attributes: {
    language?: Open<AppClipAdvancedExperienceLanguage> | null;
    title?: string | null;
    subtitle?: string | null;
  };
  links?: ResourceLinks;
}

export interface AppClipAdvancedExperienceLocalizationInlineCreate {
  type: "appClipAdvancedExperienceLocalizations";
  id?: string | undefined;
  attributes?: AppClipAdvancedExperienceLocalizationInlineCreateAttributes | undefined;
}

export interface AppClipAdvancedExperienceLocalizationInlineCreateAttributes {
  language?: AppClipAdvancedExperienceLanguage | null | undefined;
  title?: string | null | undefined;
  subtitle?: string | null | undefined;
}

export type AppClipAdvancedExperienceLocalizationsField = "language" | "title" | "subtitle";

export type AppClipAdvancedExperienceMapAction = "BUY_TICKETS" | "VIEW_AVAILABILITY" | "VIEW_PRICING" | "HOTEL_BOOK_ROOM" | "PARKING_RESERVE_PARKING" | "RESTAURANT_JOIN_WAITLIST" | "RESTAURANT_ORDER_DELIVERY" | "RESTAURANT_ORDER_FOOD" | "RESTAURANT_ORDER_TAKEOUT" | "RESTAURANT_RESERVATION" | "SCHEDULE_APPOINTMENT" | "RESTAURANT_VIEW_MENU" | "THEATER_NOW_PLAYING" | "AIRLINE_BOOK_TRAVEL" | "AIRLINE_CHECK_IN" | "AIRLINE_FLIGHT_STATUS" | "APPLY" | "BOOK" | "BOOK_ACTIVITIES" | "BOOK_RIDES" | "BOOK_TEETIMES" | "BOOK_TOURS" | "CAREERS" | "CHARGE_EV" | "COUPONS" | "DONATE" | "EVENTS" | "EVENTS_SHOWS" | "EVENTS_SPORTS" | "GIFT_CARD" | "HOTEL_AMENITIES" | "JOIN" | "PARKING_AVAILABLE" | "RESTAURANT_PICKUP" | "RETAIL_SERVICE_QUOTE" | "RETAIL_STORE_DELIVERY" | "RETAIL_STORE_PICKUP" | "RETAIL_STORE_SHOP" | "SERVICES" | "SUPPORT" | "PAY_TO_PARK";

export type AppClipAdvancedExperiencePlaceStatus = "PENDING" | "MATCHED" | "NO_MATCH";

export type AppClipAdvancedExperienceRelationship = "OWNER" | "AUTHORIZED" | "OTHER";

export interface AppClipAdvancedExperienceResponse {
  data: AppClipAdvancedExperience;
  included?: (AppClipAdvancedExperienceImage | AppClipAdvancedExperienceLocalization | AppClip)[];
  links: DocumentLinks;
}

export type AppClipAdvancedExperienceSource = "CALCULATED" | "MANUALLY_PLACED";

export type AppClipAdvancedExperienceStatus = "RECEIVED" | "DEACTIVATED" | "APP_TRANSFER_IN_PROGRESS";

export type AppClipAdvancedExperienceType = "FAX" | "LANDLINE" | "MOBILE" | "TOLLFREE";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appClipAdvancedExperiences-_id_) */
export interface AppClipAdvancedExperienceUpdateRequest {
  data: {
    type: "appClipAdvancedExperiences";
    id: string;
    attributes?: AppClipAdvancedExperienceUpdateRequestAttributes | undefined;
    relationships?: {
      appClip?: {
        data?: ResourceId<"appClips"> | undefined;
      } | undefined;
      headerImage?: {
        data?: ResourceId<"appClipAdvancedExperienceImages"> | undefined;
      } | undefined;
      localizations?: {
        data?: ResourceId<"appClipAdvancedExperienceLocalizations">[] | undefined;
      } | undefined;
    } | undefined;
  };
  included?: AppClipAdvancedExperienceLocalizationInlineCreate[] | undefined;
}

export interface AppClipAdvancedExperienceUpdateRequestAttributes {
  action?: AppClipAction | null | undefined;
  isPoweredBy?: boolean | null | undefined;
  place?: {
    placeId?: string | undefined;
    names?: string[] | undefined;
    mainAddress?: {
      fullAddress?: string | undefined;
      structuredAddress?: {
        streetAddress?: string[] | undefined;
        floor?: string | undefined;
        neighborhood?: string | undefined;
        locality?: string | undefined;
        stateProvince?: string | undefined;
        postalCode?: string | undefined;
        countryCode?: string | undefined;
      } | undefined;
    } | undefined;
    displayPoint?: {
      coordinates?: {
        latitude?: number | undefined;
        longitude?: number | undefined;
      } | undefined;
      source?: AppClipAdvancedExperienceSource | undefined;
    } | undefined;
    mapAction?: AppClipAdvancedExperienceMapAction | undefined;
    relationship?: AppClipAdvancedExperienceRelationship | undefined;
    phoneNumber?: {
      number?: string | undefined;
      type?: AppClipAdvancedExperienceType | undefined;
      intent?: string | undefined;
    } | undefined;
    homePage?: string | undefined;
    categories?: string[] | undefined;
  } | null | undefined;
  businessCategory?: AppClipAdvancedExperienceBusinessCategory | null | undefined;
  defaultLanguage?: AppClipAdvancedExperienceLanguage | null | undefined;
  removed?: boolean | null | undefined;
}

export type AppClipAdvancedExperiencesField = "link" | "version" | "status" | "action" | "isPoweredBy" | "place" | "placeStatus" | "businessCategory" | "defaultLanguage" | "appClip" | "headerImage" | "localizations";

export type AppClipAdvancedExperiencesInclude = "appClip" | "headerImage" | "localizations";

export interface AppClipAdvancedExperiencesResponse {
  data: AppClipAdvancedExperience[];
  included?: (AppClipAdvancedExperienceImage | AppClipAdvancedExperienceLocalization | AppClip)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppClipAppClipAdvancedExperiencesLinkagesResponse {
  data: ResourceId<"appClipAdvancedExperiences">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppClipAppClipDefaultExperiencesLinkagesResponse {
  data: ResourceId<"appClipDefaultExperiences">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppClipAppStoreReviewDetail {
  type: "appClipAppStoreReviewDetails";
  id: string;
  attributes: {
    invocationUrls?: string[] | null;
  };
  relationships?: {
    appClipDefaultExperience?: {
      data?: ResourceId<"appClipDefaultExperiences"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appClipAppStoreReviewDetails) */
export interface AppClipAppStoreReviewDetailCreateRequest {
  data: {
    type: "appClipAppStoreReviewDetails";
    attributes?: AppClipAppStoreReviewDetailCreateRequestAttributes | undefined;
    relationships: {
      appClipDefaultExperience: {
        data: ResourceId<"appClipDefaultExperiences">;
      };
    };
  };
}

export interface AppClipAppStoreReviewDetailCreateRequestAttributes {
  invocationUrls?: string[] | null | undefined;
}

export interface AppClipAppStoreReviewDetailNullableResponse {
  data: AppClipAppStoreReviewDetail | null;
  included?: AppClipAppStoreReviewDetailResponse["included"];
  links: DocumentLinks;
}

export interface AppClipAppStoreReviewDetailResponse {
  data: AppClipAppStoreReviewDetail;
  included?: AppClipDefaultExperience[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appClipAppStoreReviewDetails-_id_) */
export interface AppClipAppStoreReviewDetailUpdateRequest {
  data: {
    type: "appClipAppStoreReviewDetails";
    id: string;
    attributes?: AppClipAppStoreReviewDetailUpdateRequestAttributes | undefined;
  };
}

export interface AppClipAppStoreReviewDetailUpdateRequestAttributes {
  invocationUrls?: string[] | null | undefined;
}

export type AppClipAppStoreReviewDetailsField = "invocationUrls" | "appClipDefaultExperience";

export interface AppClipDefaultExperience {
  type: "appClipDefaultExperiences";
  id: string;
  attributes: {
    action?: Open<AppClipAction> | null;
  };
  relationships?: {
    appClip?: {
      data?: ResourceId<"appClips"> | null;
    };
    releaseWithAppStoreVersion?: {
      links?: RelationshipLinks;
      data?: ResourceId<"appStoreVersions"> | null;
    };
    appClipDefaultExperienceLocalizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appClipDefaultExperienceLocalizations">[];
    };
    appClipAppStoreReviewDetail?: {
      links?: RelationshipLinks;
      data?: ResourceId<"appClipAppStoreReviewDetails"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface AppClipDefaultExperienceAppClipAppStoreReviewDetailLinkageResponse {
  data: ResourceId<"appClipAppStoreReviewDetails"> | null;
  links: DocumentLinks;
}

export interface AppClipDefaultExperienceAppClipDefaultExperienceLocalizationsLinkagesResponse {
  data: ResourceId<"appClipDefaultExperienceLocalizations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appClipDefaultExperiences) */
export interface AppClipDefaultExperienceCreateRequest {
  data: {
    type: "appClipDefaultExperiences";
    attributes?: AppClipDefaultExperienceCreateRequestAttributes | undefined;
    relationships: {
      appClip: {
        data: ResourceId<"appClips">;
      };
      releaseWithAppStoreVersion?: {
        data?: ResourceId<"appStoreVersions"> | undefined;
      } | undefined;
      appClipDefaultExperienceTemplate?: {
        data?: ResourceId<"appClipDefaultExperiences"> | undefined;
      } | undefined;
    };
  };
}

export interface AppClipDefaultExperienceCreateRequestAttributes {
  action?: AppClipAction | null | undefined;
}

export interface AppClipDefaultExperienceLocalization {
  type: "appClipDefaultExperienceLocalizations";
  id: string;
  attributes: {
    locale?: string;
    subtitle?: string | null;
  };
  relationships?: {
    appClipDefaultExperience?: {
      data?: ResourceId<"appClipDefaultExperiences"> | null;
    };
    appClipHeaderImage?: {
      links?: RelationshipLinks;
      data?: ResourceId<"appClipHeaderImages"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface AppClipDefaultExperienceLocalizationAppClipHeaderImageLinkageResponse {
  data: ResourceId<"appClipHeaderImages"> | null;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appClipDefaultExperienceLocalizations) */
export interface AppClipDefaultExperienceLocalizationCreateRequest {
  data: {
    type: "appClipDefaultExperienceLocalizations";
    attributes: AppClipDefaultExperienceLocalizationCreateRequestAttributes;
    relationships: {
      appClipDefaultExperience: {
        data: ResourceId<"appClipDefaultExperiences">;
      };
    };
  };
}

export interface AppClipDefaultExperienceLocalizationCreateRequestAttributes {
  locale: string;
  subtitle?: string | null | undefined;
}

export interface AppClipDefaultExperienceLocalizationResponse {
  data: AppClipDefaultExperienceLocalization;
  included?: (AppClipDefaultExperience | AppClipHeaderImage)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appClipDefaultExperienceLocalizations-_id_) */
export interface AppClipDefaultExperienceLocalizationUpdateRequest {
  data: {
    type: "appClipDefaultExperienceLocalizations";
    id: string;
    attributes?: AppClipDefaultExperienceLocalizationUpdateRequestAttributes | undefined;
  };
}

export interface AppClipDefaultExperienceLocalizationUpdateRequestAttributes {
  subtitle?: string | null | undefined;
}

export type AppClipDefaultExperienceLocalizationsField = "locale" | "subtitle" | "appClipDefaultExperience" | "appClipHeaderImage";

export type AppClipDefaultExperienceLocalizationsInclude = "appClipDefaultExperience" | "appClipHeaderImage";

export interface AppClipDefaultExperienceLocalizationsResponse {
  data: AppClipDefaultExperienceLocalization[];
  included?: (AppClipDefaultExperience | AppClipHeaderImage)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppClipDefaultExperienceNullableResponse {
  data: AppClipDefaultExperience | null;
  included?: AppClipDefaultExperienceResponse["included"];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appClipDefaultExperiences-_id_-relationships-releaseWithAppStoreVersion) */
export interface AppClipDefaultExperienceReleaseWithAppStoreVersionLinkageRequest {
  data: ResourceId<"appStoreVersions"> | null;
}

export interface AppClipDefaultExperienceReleaseWithAppStoreVersionLinkageResponse {
  data: ResourceId<"appStoreVersions"> | null;
  links: DocumentLinks;
}

export interface AppClipDefaultExperienceResponse {
  data: AppClipDefaultExperience;
  included?: (AppClipAppStoreReviewDetail | AppClipDefaultExperienceLocalization | AppClip | AppStoreVersion)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appClipDefaultExperiences-_id_) */
export interface AppClipDefaultExperienceUpdateRequest {
  data: {
    type: "appClipDefaultExperiences";
    id: string;
    attributes?: AppClipDefaultExperienceUpdateRequestAttributes | undefined;
    relationships?: {
      releaseWithAppStoreVersion?: {
        data?: ResourceId<"appStoreVersions"> | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface AppClipDefaultExperienceUpdateRequestAttributes {
  action?: AppClipAction | null | undefined;
}

export type AppClipDefaultExperiencesField = "action" | "appClip" | "releaseWithAppStoreVersion" | "appClipDefaultExperienceLocalizations" | "appClipAppStoreReviewDetail";

export type AppClipDefaultExperiencesInclude = "appClip" | "releaseWithAppStoreVersion" | "appClipDefaultExperienceLocalizations" | "appClipAppStoreReviewDetail";

export interface AppClipDefaultExperiencesResponse {
  data: AppClipDefaultExperience[];
  included?: (AppClipAppStoreReviewDetail | AppClipDefaultExperienceLocalization | AppClip | AppStoreVersion)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppClipDomainStatus {
  type: "appClipDomainStatuses";
  id: string;
  attributes: {
    domains?: {
      domain?: string | null;
      isValid?: boolean | null;
      /** Format: date-time */
      lastUpdatedDate?: string | null;
      errorCode?: Open<AppClipDomainStatusErrorCode> | null;
    }[] | null;
    /** Format: date-time */
    lastUpdatedDate?: string | null;
  };
  links?: ResourceLinks;
}

export type AppClipDomainStatusErrorCode = "BAD_HTTP_RESPONSE" | "BAD_JSON_CONTENT" | "BAD_PKCS7_SIGNATURE" | "CANNOT_REACH_AASA_FILE" | "CROSS_SITE_REDIRECTS_FORBIDDEN" | "DNS_ERROR" | "INSECURE_REDIRECTS_FORBIDDEN" | "INVALID_ENTITLEMENT_MISSING_SECTION" | "INVALID_ENTITLEMENT_SYNTAX_ERROR" | "INVALID_ENTITLEMENT_UNHANDLED_SECTION" | "INVALID_ENTITLEMENT_UNKNOWN_ID" | "NETWORK_ERROR" | "NETWORK_ERROR_TEMPORARY" | "OTHER_ERROR" | "TIMEOUT" | "TLS_ERROR" | "TOO_MANY_REDIRECTS" | "UNEXPECTED_ERROR";

export interface AppClipDomainStatusResponse {
  data: AppClipDomainStatus | null;
  links: DocumentLinks;
}

export type AppClipDomainStatusesField = "domains" | "lastUpdatedDate";

export interface AppClipHeaderImage {
  type: "appClipHeaderImages";
  id: string;
  attributes: {
    fileSize?: number;
    fileName?: string;
    sourceFileChecksum?: string | null;
    imageAsset?: ImageAsset | null;
    uploadOperations?: UploadOperation[] | null;
    assetDeliveryState?: AppMediaAssetState | null;
  };
  relationships?: {
    appClipDefaultExperienceLocalization?: {
      data?: ResourceId<"appClipDefaultExperienceLocalizations"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appClipHeaderImages) */
export interface AppClipHeaderImageCreateRequest {
  data: {
    type: "appClipHeaderImages";
    attributes: AppClipHeaderImageCreateRequestAttributes;
    relationships: {
      appClipDefaultExperienceLocalization: {
        data: ResourceId<"appClipDefaultExperienceLocalizations">;
      };
    };
  };
}

export interface AppClipHeaderImageCreateRequestAttributes {
  fileSize: number;
  fileName: string;
}

export interface AppClipHeaderImageNullableResponse {
  data: AppClipHeaderImage | null;
  included?: AppClipHeaderImageResponse["included"];
  links: DocumentLinks;
}

export interface AppClipHeaderImageResponse {
  data: AppClipHeaderImage;
  included?: AppClipDefaultExperienceLocalization[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appClipHeaderImages-_id_) */
export interface AppClipHeaderImageUpdateRequest {
  data: {
    type: "appClipHeaderImages";
    id: string;
    attributes?: AppClipHeaderImageUpdateRequestAttributes | undefined;
  };
}

export interface AppClipHeaderImageUpdateRequestAttributes {
  sourceFileChecksum?: string | null | undefined;
  uploaded?: boolean | null | undefined;
}

export type AppClipHeaderImagesField = "fileSize" | "fileName" | "sourceFileChecksum" | "imageAsset" | "uploadOperations" | "assetDeliveryState" | "appClipDefaultExperienceLocalization";

export interface AppClipResponse {
  data: AppClip;
  included?: (AppClipDefaultExperience | App)[];
  links: DocumentLinks;
}

export type AppClipsField = "bundleId" | "app" | "appClipDefaultExperiences" | "appClipAdvancedExperiences";

export type AppClipsInclude = "app" | "appClipDefaultExperiences";

export interface AppClipsResponse {
  data: AppClip[];
  included?: (AppClipDefaultExperience | App)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type AppContentRightsDeclaration = "DOES_NOT_USE_THIRD_PARTY_CONTENT" | "USES_THIRD_PARTY_CONTENT";

export interface AppCustomProductPage {
  type: "appCustomProductPages";
  id: string;
  attributes: {
    name?: string;
    /** Format: uri */
    url?: string | null;
    visible?: boolean | null;
  };
  relationships?: {
    app?: {
      data?: ResourceId<"apps"> | null;
    };
    appCustomProductPageVersions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appCustomProductPageVersions">[];
    };
  };
  links?: ResourceLinks;
}

export interface AppCustomProductPageAppCustomProductPageVersionsLinkagesResponse {
  data: ResourceId<"appCustomProductPageVersions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appCustomProductPages) */
export interface AppCustomProductPageCreateRequest {
  data: {
    type: "appCustomProductPages";
    attributes: AppCustomProductPageCreateRequestAttributes;
    relationships: {
      app: {
        data: ResourceId<"apps">;
      };
      appCustomProductPageVersions?: {
        data?: ResourceId<"appCustomProductPageVersions">[] | undefined;
      } | undefined;
      appStoreVersionTemplate?: {
        data?: ResourceId<"appStoreVersions"> | undefined;
      } | undefined;
      customProductPageTemplate?: {
        data?: ResourceId<"appCustomProductPages"> | undefined;
      } | undefined;
    };
  };
  included?: (AppCustomProductPageLocalizationInlineCreate | AppCustomProductPageVersionInlineCreate)[] | undefined;
}

export interface AppCustomProductPageCreateRequestAttributes {
  name: string;
}

export interface AppCustomProductPageLocalization {
  type: "appCustomProductPageLocalizations";
  id: string;
  attributes: {
    locale?: string;
    promotionalText?: string | null;
  };
  relationships?: {
    appCustomProductPageVersion?: {
      data?: ResourceId<"appCustomProductPageVersions"> | null;
    };
    appScreenshotSets?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appScreenshotSets">[];
    };
    appPreviewSets?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appPreviewSets">[];
    };
    searchKeywords?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appKeywords">[];
    };
    placements?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appAssetLibraryPlacements">[];
    };
  };
  links?: ResourceLinks;
}

export interface AppCustomProductPageLocalizationAppPreviewSetsLinkagesResponse {
  data: ResourceId<"appPreviewSets">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppCustomProductPageLocalizationAppScreenshotSetsLinkagesResponse {
  data: ResourceId<"appScreenshotSets">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appCustomProductPageLocalizations) */
export interface AppCustomProductPageLocalizationCreateRequest {
  data: {
    type: "appCustomProductPageLocalizations";
    attributes: AppCustomProductPageLocalizationCreateRequestAttributes;
    relationships: {
      appCustomProductPageVersion: {
        data: ResourceId<"appCustomProductPageVersions">;
      };
      placements?: {
        data?: ResourceId<"appAssetLibraryPlacements">[] | undefined;
      } | undefined;
    };
  };
}

export interface AppCustomProductPageLocalizationCreateRequestAttributes {
  locale: string;
  promotionalText?: string | null | undefined;
}

export interface AppCustomProductPageLocalizationInlineCreate {
  type: "appCustomProductPageLocalizations";
  id?: string | undefined;
  attributes: AppCustomProductPageLocalizationInlineCreateAttributes;
  relationships?: {
    appCustomProductPageVersion?: {
      data?: ResourceId<"appCustomProductPageVersions"> | undefined;
    } | undefined;
    placements?: {
      data?: ResourceId<"appAssetLibraryPlacements">[] | undefined;
    } | undefined;
  } | undefined;
}

export interface AppCustomProductPageLocalizationInlineCreateAttributes {
  locale: string;
  promotionalText?: string | null | undefined;
}

export interface AppCustomProductPageLocalizationPlacementsLinkagesResponse {
  data: ResourceId<"appAssetLibraryPlacements">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppCustomProductPageLocalizationResponse {
  data: AppCustomProductPageLocalization;
  included?: (AppAssetLibraryPlacement | AppCustomProductPageVersion | AppKeyword | AppPreviewSet | AppScreenshotSet)[];
  links: DocumentLinks;
}

export interface AppCustomProductPageLocalizationSearchKeywordsLinkagesRequest {
  data: ResourceId<"appKeywords">[];
}

export interface AppCustomProductPageLocalizationSearchKeywordsLinkagesResponse {
  data: ResourceId<"appKeywords">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appCustomProductPageLocalizations-_id_) */
export interface AppCustomProductPageLocalizationUpdateRequest {
  data: {
    type: "appCustomProductPageLocalizations";
    id: string;
    attributes?: AppCustomProductPageLocalizationUpdateRequestAttributes | undefined;
  };
}

export interface AppCustomProductPageLocalizationUpdateRequestAttributes {
  promotionalText?: string | null | undefined;
}

export type AppCustomProductPageLocalizationsField = "locale" | "promotionalText" | "appCustomProductPageVersion" | "appScreenshotSets" | "appPreviewSets" | "searchKeywords" | "placements";

export type AppCustomProductPageLocalizationsInclude = "appCustomProductPageVersion" | "appScreenshotSets" | "appPreviewSets" | "searchKeywords" | "placements";

export interface AppCustomProductPageLocalizationsResponse {
  data: AppCustomProductPageLocalization[];
  included?: (AppAssetLibraryPlacement | AppCustomProductPageVersion | AppKeyword | AppPreviewSet | AppScreenshotSet)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppCustomProductPageResponse {
  data: AppCustomProductPage;
  included?: (AppCustomProductPageLocalization | AppCustomProductPageVersion | App)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appCustomProductPages-_id_) */
export interface AppCustomProductPageUpdateRequest {
  data: {
    type: "appCustomProductPages";
    id: string;
    attributes?: AppCustomProductPageUpdateRequestAttributes | undefined;
  };
}

export interface AppCustomProductPageUpdateRequestAttributes {
  name?: string | null | undefined;
  visible?: boolean | null | undefined;
}

export interface AppCustomProductPageVersion {
  type: "appCustomProductPageVersions";
  id: string;
  attributes: {
    version?: string | null;
    state?: Open<AppCustomProductPageVersionState> | null;
    /** Format: uri */
    deepLink?: string | null;
  };
  relationships?: {
    appCustomProductPage?: {
      data?: ResourceId<"appCustomProductPages"> | null;
    };
    appCustomProductPageLocalizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appCustomProductPageLocalizations">[];
    };
  };
  links?: ResourceLinks;
}

export interface AppCustomProductPageVersionAppCustomProductPageLocalizationsLinkagesResponse {
  data: ResourceId<"appCustomProductPageLocalizations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appCustomProductPageVersions) */
export interface AppCustomProductPageVersionCreateRequest {
  data: {
    type: "appCustomProductPageVersions";
    attributes?: AppCustomProductPageVersionCreateRequestAttributes | undefined;
    relationships: {
      appCustomProductPage: {
        data: ResourceId<"appCustomProductPages">;
      };
      appCustomProductPageLocalizations?: {
        data?: ResourceId<"appCustomProductPageLocalizations">[] | undefined;
      } | undefined;
    };
  };
}

export interface AppCustomProductPageVersionCreateRequestAttributes {
  /** Format: uri */
  deepLink?: string | null | undefined;
}

export interface AppCustomProductPageVersionInlineCreate {
  type: "appCustomProductPageVersions";
  id?: string | undefined;
  attributes?: AppCustomProductPageVersionInlineCreateAttributes | undefined;
  relationships?: {
    appCustomProductPage?: {
      data?: ResourceId<"appCustomProductPages"> | undefined;
    } | undefined;
    appCustomProductPageLocalizations?: {
      data?: ResourceId<"appCustomProductPageLocalizations">[] | undefined;
    } | undefined;
  } | undefined;
}

export interface AppCustomProductPageVersionInlineCreateAttributes {
  /** Format: uri */
  deepLink?: string | null | undefined;
}

export interface AppCustomProductPageVersionResponse {
  data: AppCustomProductPageVersion;
  included?: (AppCustomProductPageLocalization | AppCustomProductPage)[];
  links: DocumentLinks;
}

export type AppCustomProductPageVersionState = "PREPARE_FOR_SUBMISSION" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "ACCEPTED" | "APPROVED" | "REPLACED_WITH_NEW_VERSION" | "REJECTED";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appCustomProductPageVersions-_id_) */
export interface AppCustomProductPageVersionUpdateRequest {
  data: {
    type: "appCustomProductPageVersions";
    id: string;
    attributes?: AppCustomProductPageVersionUpdateRequestAttributes | undefined;
  };
}

export interface AppCustomProductPageVersionUpdateRequestAttributes {
  /** Format: uri */
  deepLink?: string | null | undefined;
}

export type AppCustomProductPageVersionsField = "version" | "state" | "deepLink" | "appCustomProductPage" | "appCustomProductPageLocalizations";

export type AppCustomProductPageVersionsInclude = "appCustomProductPage" | "appCustomProductPageLocalizations";

export interface AppCustomProductPageVersionsResponse {
  data: AppCustomProductPageVersion[];
  included?: (AppCustomProductPageLocalization | AppCustomProductPage)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type AppCustomProductPagesField = "name" | "url" | "visible" | "app" | "appCustomProductPageVersions";

export type AppCustomProductPagesInclude = "app" | "appCustomProductPageVersions";

export interface AppCustomProductPagesResponse {
  data: AppCustomProductPage[];
  included?: (AppCustomProductPageLocalization | AppCustomProductPageVersion | App)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppCustomerReviewsLinkagesResponse {
  data: ResourceId<"customerReviews">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppEncryptionDeclaration {
  type: "appEncryptionDeclarations";
  id: string;
  attributes: {
    appDescription?: string;
    /** Format: date-time */
    createdDate?: string | null;
    /** @deprecated */
    usesEncryption?: boolean | null;
    exempt?: boolean | null;
    containsProprietaryCryptography?: boolean;
    containsThirdPartyCryptography?: boolean;
    availableOnFrenchStore?: boolean;
    /** @deprecated */
    platform?: Open<Platform> | null;
    /**
     * Format: date-time
     * @deprecated
     */
    uploadedDate?: string | null;
    /** @deprecated */
    documentUrl?: string | null;
    /** @deprecated */
    documentName?: string | null;
    /** @deprecated */
    documentType?: string | null;
    appEncryptionDeclarationState?: Open<AppEncryptionDeclarationState> | null;
    codeValue?: string | null;
  };
  relationships?: {
    /** @deprecated */
    app?: {
      links?: RelationshipLinks;
      data?: ResourceId<"apps"> | null;
    };
    /** @deprecated */
    builds?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"builds">[];
    };
    appEncryptionDeclarationDocument?: {
      links?: RelationshipLinks;
      data?: ResourceId<"appEncryptionDeclarationDocuments"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface AppEncryptionDeclarationAppEncryptionDeclarationDocumentLinkageResponse {
  data: ResourceId<"appEncryptionDeclarationDocuments"> | null;
  links: DocumentLinks;
}

/** @deprecated */
export interface AppEncryptionDeclarationAppLinkageResponse {
  data: ResourceId<"apps"> | null;
  links: DocumentLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appEncryptionDeclarations-_id_-relationships-builds)
 */
export interface AppEncryptionDeclarationBuildsLinkagesRequest {
  data: ResourceId<"builds">[];
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appEncryptionDeclarations) */
export interface AppEncryptionDeclarationCreateRequest {
  data: {
    type: "appEncryptionDeclarations";
    attributes: AppEncryptionDeclarationCreateRequestAttributes;
    relationships: {
      /** @deprecated */
      app: {
        data: ResourceId<"apps">;
      };
    };
  };
}

export interface AppEncryptionDeclarationCreateRequestAttributes {
  appDescription: string;
  containsProprietaryCryptography: boolean;
  containsThirdPartyCryptography: boolean;
  availableOnFrenchStore: boolean;
}

export interface AppEncryptionDeclarationDocument {
  type: "appEncryptionDeclarationDocuments";
  id: string;
  attributes: {
    fileSize?: number;
    fileName?: string;
    assetToken?: string | null;
    /** Format: uri */
    downloadUrl?: string | null;
    sourceFileChecksum?: string | null;
    uploadOperations?: UploadOperation[] | null;
    assetDeliveryState?: AppMediaAssetState | null;
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appEncryptionDeclarationDocuments) */
export interface AppEncryptionDeclarationDocumentCreateRequest {
  data: {
    type: "appEncryptionDeclarationDocuments";
    attributes: AppEncryptionDeclarationDocumentCreateRequestAttributes;
    relationships: {
      appEncryptionDeclaration: {
        data: ResourceId<"appEncryptionDeclarations">;
      };
    };
  };
}

export interface AppEncryptionDeclarationDocumentCreateRequestAttributes {
  fileSize: number;
  fileName: string;
}

export interface AppEncryptionDeclarationDocumentNullableResponse {
  data: AppEncryptionDeclarationDocument | null;
  links: DocumentLinks;
}

export interface AppEncryptionDeclarationDocumentResponse {
  data: AppEncryptionDeclarationDocument;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appEncryptionDeclarationDocuments-_id_) */
export interface AppEncryptionDeclarationDocumentUpdateRequest {
  data: {
    type: "appEncryptionDeclarationDocuments";
    id: string;
    attributes?: AppEncryptionDeclarationDocumentUpdateRequestAttributes | undefined;
  };
}

export interface AppEncryptionDeclarationDocumentUpdateRequestAttributes {
  sourceFileChecksum?: string | null | undefined;
  uploaded?: boolean | null | undefined;
}

export type AppEncryptionDeclarationDocumentsField = "fileSize" | "fileName" | "assetToken" | "downloadUrl" | "sourceFileChecksum" | "uploadOperations" | "assetDeliveryState";

export interface AppEncryptionDeclarationResponse {
  data: AppEncryptionDeclaration;
  included?: (AppEncryptionDeclarationDocument | App | Build)[];
  links: DocumentLinks;
}

export type AppEncryptionDeclarationState = "CREATED" | "IN_REVIEW" | "APPROVED" | "REJECTED" | "INVALID" | "EXPIRED";

export interface AppEncryptionDeclarationWithoutIncludesResponse {
  data: AppEncryptionDeclaration | null;
  links: DocumentLinks;
}

export type AppEncryptionDeclarationsField = "appDescription" | "createdDate" | "usesEncryption" | "exempt" | "containsProprietaryCryptography" | "containsThirdPartyCryptography" | "availableOnFrenchStore" | "platform" | "uploadedDate" | "documentUrl" | "documentName" | "documentType" | "appEncryptionDeclarationState" | "codeValue" | "app" | "builds" | "appEncryptionDeclarationDocument";

export type AppEncryptionDeclarationsInclude = "app" | "builds" | "appEncryptionDeclarationDocument";

export interface AppEncryptionDeclarationsResponse {
  data: AppEncryptionDeclaration[];
  included?: (AppEncryptionDeclarationDocument | App | Build)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppEndUserLicenseAgreementLinkageResponse {
  data: ResourceId<"endUserLicenseAgreements"> | null;
  links: DocumentLinks;
}

export interface AppEvent {
  type: "appEvents";
  id: string;
  attributes: {
    referenceName?: string;
    badge?: Open<AppEventBadge> | null;
    eventState?: Open<AppEventState> | null;
    purchaseRequirement?: Open<AppEventPurchaseRequirement> | null;
    primaryLocale?: string | null;
    priority?: Open<AppEventPriority> | null;
    purpose?: Open<AppEventPurpose> | null;
    territorySchedules?: {
      territories?: string[] | null;
      /** Format: date-time */
      publishStart?: string | null;
      /** Format: date-time */
      eventStart?: string | null;
      /** Format: date-time */
      eventEnd?: string | null;
    }[] | null;
    archivedTerritorySchedules?: {
      territories?: string[] | null;
      /** Format: date-time */
      publishStart?: string | null;
      /** Format: date-time */
      eventStart?: string | null;
      /** Format: date-time */
      eventEnd?: string | null;
    }[] | null;
    deepLink?: string | null;
  };
  relationships?: {
    localizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appEventLocalizations">[];
    };
  };
  links?: ResourceLinks;
}

export type AppEventAssetType = "EVENT_CARD" | "EVENT_DETAILS_PAGE";

export type AppEventBadge = "LIVE_EVENT" | "PREMIERE" | "CHALLENGE" | "COMPETITION" | "NEW_SEASON" | "MAJOR_UPDATE" | "SPECIAL_EVENT";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appEvents) */
export interface AppEventCreateRequest {
  data: {
    type: "appEvents";
    attributes: AppEventCreateRequestAttributes;
    relationships: {
      app: {
        data: ResourceId<"apps">;
      };
    };
  };
}

export interface AppEventCreateRequestAttributes {
  referenceName: string;
  badge?: AppEventBadge | null | undefined;
  /** Format: uri */
  deepLink?: string | null | undefined;
  purchaseRequirement?: AppEventPurchaseRequirement | null | undefined;
  primaryLocale?: string | null | undefined;
  priority?: AppEventPriority | null | undefined;
  purpose?: AppEventPurpose | null | undefined;
  territorySchedules?: {
    territories?: string[] | undefined;
    /** Format: date-time */
    publishStart?: string | undefined;
    /** Format: date-time */
    eventStart?: string | undefined;
    /** Format: date-time */
    eventEnd?: string | undefined;
  }[] | null | undefined;
}

export interface AppEventLocalization {
  type: "appEventLocalizations";
  id: string;
  attributes: {
    locale?: string;
    name?: string | null;
    shortDescription?: string | null;
    longDescription?: string | null;
  };
  relationships?: {
    appEvent?: {
      data?: ResourceId<"appEvents"> | null;
    };
    appEventScreenshots?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appEventScreenshots">[];
    };
    appEventVideoClips?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appEventVideoClips">[];
    };
    placements?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appAssetLibraryPlacements">[];
    };
  };
  links?: ResourceLinks;
}

export interface AppEventLocalizationAppEventScreenshotsLinkagesResponse {
  data: ResourceId<"appEventScreenshots">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppEventLocalizationAppEventVideoClipsLinkagesResponse {
  data: ResourceId<"appEventVideoClips">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appEventLocalizations) */
export interface AppEventLocalizationCreateRequest {
  data: {
    type: "appEventLocalizations";
    attributes: AppEventLocalizationCreateRequestAttributes;
    relationships: {
      appEvent: {
        data: ResourceId<"appEvents">;
      };
      placements?: {
        data?: ResourceId<"appAssetLibraryPlacements">[] | undefined;
      } | undefined;
    };
  };
}

export interface AppEventLocalizationCreateRequestAttributes {
  locale: string;
  name?: string | null | undefined;
  shortDescription?: string | null | undefined;
  longDescription?: string | null | undefined;
}

export interface AppEventLocalizationPlacementsLinkagesResponse {
  data: ResourceId<"appAssetLibraryPlacements">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppEventLocalizationResponse {
  data: AppEventLocalization;
  included?: (AppAssetLibraryPlacement | AppEventScreenshot | AppEventVideoClip | AppEvent)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appEventLocalizations-_id_) */
export interface AppEventLocalizationUpdateRequest {
  data: {
    type: "appEventLocalizations";
    id: string;
    attributes?: AppEventLocalizationUpdateRequestAttributes | undefined;
  };
}

export interface AppEventLocalizationUpdateRequestAttributes {
  name?: string | null | undefined;
  shortDescription?: string | null | undefined;
  longDescription?: string | null | undefined;
}

export type AppEventLocalizationsField = "locale" | "name" | "shortDescription" | "longDescription" | "appEvent" | "appEventScreenshots" | "appEventVideoClips" | "placements";

export type AppEventLocalizationsInclude = "appEvent" | "appEventScreenshots" | "appEventVideoClips" | "placements";

export interface AppEventLocalizationsLinkagesResponse {
  data: ResourceId<"appEventLocalizations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppEventLocalizationsResponse {
  data: AppEventLocalization[];
  included?: (AppAssetLibraryPlacement | AppEventScreenshot | AppEventVideoClip | AppEvent)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type AppEventPriority = "HIGH" | "NORMAL";

export type AppEventPurchaseRequirement = "NO_COST_ASSOCIATED" | "IN_APP_PURCHASE";

export type AppEventPurpose = "APPROPRIATE_FOR_ALL_USERS" | "ATTRACT_NEW_USERS" | "KEEP_ACTIVE_USERS_INFORMED" | "BRING_BACK_LAPSED_USERS";

export interface AppEventResponse {
  data: AppEvent;
  included?: AppEventLocalization[];
  links: DocumentLinks;
}

export interface AppEventScreenshot {
  type: "appEventScreenshots";
  id: string;
  attributes: {
    fileSize?: number;
    fileName?: string;
    imageAsset?: ImageAsset | null;
    assetToken?: string | null;
    uploadOperations?: UploadOperation[] | null;
    assetDeliveryState?: AppMediaAssetState | null;
    appEventAssetType?: Open<AppEventAssetType>;
  };
  relationships?: {
    appEventLocalization?: {
      data?: ResourceId<"appEventLocalizations"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appEventScreenshots) */
export interface AppEventScreenshotCreateRequest {
  data: {
    type: "appEventScreenshots";
    attributes: AppEventScreenshotCreateRequestAttributes;
    relationships: {
      appEventLocalization: {
        data: ResourceId<"appEventLocalizations">;
      };
    };
  };
}

export interface AppEventScreenshotCreateRequestAttributes {
  fileSize: number;
  fileName: string;
  appEventAssetType: AppEventAssetType;
}

export interface AppEventScreenshotResponse {
  data: AppEventScreenshot;
  included?: AppEventLocalization[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appEventScreenshots-_id_) */
export interface AppEventScreenshotUpdateRequest {
  data: {
    type: "appEventScreenshots";
    id: string;
    attributes?: AppEventScreenshotUpdateRequestAttributes | undefined;
  };
}

export interface AppEventScreenshotUpdateRequestAttributes {
  uploaded?: boolean | null | undefined;
}

export type AppEventScreenshotsField = "fileSize" | "fileName" | "imageAsset" | "assetToken" | "uploadOperations" | "assetDeliveryState" | "appEventAssetType" | "appEventLocalization";

export interface AppEventScreenshotsResponse {
  data: AppEventScreenshot[];
  included?: AppEventLocalization[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type AppEventState = "DRAFT" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "REJECTED" | "ACCEPTED" | "APPROVED" | "PUBLISHED" | "PAST" | "ARCHIVED";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appEvents-_id_) */
export interface AppEventUpdateRequest {
  data: {
    type: "appEvents";
    id: string;
    attributes?: AppEventUpdateRequestAttributes | undefined;
  };
}

export interface AppEventUpdateRequestAttributes {
  referenceName?: string | null | undefined;
  badge?: AppEventBadge | null | undefined;
  /** Format: uri */
  deepLink?: string | null | undefined;
  purchaseRequirement?: AppEventPurchaseRequirement | null | undefined;
  primaryLocale?: string | null | undefined;
  priority?: AppEventPriority | null | undefined;
  purpose?: AppEventPurpose | null | undefined;
  territorySchedules?: {
    territories?: string[] | undefined;
    /** Format: date-time */
    publishStart?: string | undefined;
    /** Format: date-time */
    eventStart?: string | undefined;
    /** Format: date-time */
    eventEnd?: string | undefined;
  }[] | null | undefined;
}

export interface AppEventVideoClip {
  type: "appEventVideoClips";
  id: string;
  attributes: {
    fileSize?: number;
    fileName?: string;
    previewFrameTimeCode?: string | null;
    videoUrl?: string | null;
    previewFrameImage?: PreviewFrameImage | null;
    /** @deprecated */
    previewImage?: ImageAsset | null;
    uploadOperations?: UploadOperation[] | null;
    /** @deprecated */
    assetDeliveryState?: AppMediaAssetState | null;
    videoDeliveryState?: AppMediaVideoState | null;
    appEventAssetType?: Open<AppEventAssetType>;
  };
  relationships?: {
    appEventLocalization?: {
      data?: ResourceId<"appEventLocalizations"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appEventVideoClips) */
export interface AppEventVideoClipCreateRequest {
  data: {
    type: "appEventVideoClips";
    attributes: AppEventVideoClipCreateRequestAttributes;
    relationships: {
      appEventLocalization: {
        data: ResourceId<"appEventLocalizations">;
      };
    };
  };
}

export interface AppEventVideoClipCreateRequestAttributes {
  fileSize: number;
  fileName: string;
  previewFrameTimeCode?: string | null | undefined;
  appEventAssetType: AppEventAssetType;
}

export interface AppEventVideoClipResponse {
  data: AppEventVideoClip;
  included?: AppEventLocalization[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appEventVideoClips-_id_) */
export interface AppEventVideoClipUpdateRequest {
  data: {
    type: "appEventVideoClips";
    id: string;
    attributes?: AppEventVideoClipUpdateRequestAttributes | undefined;
  };
}

export interface AppEventVideoClipUpdateRequestAttributes {
  previewFrameTimeCode?: string | null | undefined;
  uploaded?: boolean | null | undefined;
}

export type AppEventVideoClipsField = "fileSize" | "fileName" | "previewFrameTimeCode" | "videoUrl" | "previewFrameImage" | "previewImage" | "uploadOperations" | "assetDeliveryState" | "videoDeliveryState" | "appEventAssetType" | "appEventLocalization";

export interface AppEventVideoClipsResponse {
  data: AppEventVideoClip[];
  included?: AppEventLocalization[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type AppEventsField = "referenceName" | "badge" | "eventState" | "deepLink" | "purchaseRequirement" | "primaryLocale" | "priority" | "purpose" | "territorySchedules" | "archivedTerritorySchedules" | "localizations";

export interface AppEventsResponse {
  data: AppEvent[];
  included?: AppEventLocalization[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppGameCenterDetailLinkageResponse {
  data: ResourceId<"gameCenterDetails"> | null;
  links: DocumentLinks;
}

/** @deprecated */
export interface AppGameCenterEnabledVersionsLinkagesResponse {
  data: ResourceId<"gameCenterEnabledVersions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface AppInAppPurchasesLinkagesResponse {
  data: ResourceId<"inAppPurchases">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppInAppPurchasesV2LinkagesResponse {
  data: ResourceId<"inAppPurchases">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppInfo {
  type: "appInfos";
  id: string;
  attributes: {
    /** @deprecated */
    appStoreState?: Open<AppStoreVersionState> | null;
    state?: Open<AppInfoState> | null;
    /** @deprecated */
    appStoreAgeRating?: Open<AppStoreAgeRating> | null;
    /** @deprecated */
    australiaAgeRating?: Open<AppInfoAustraliaAgeRating> | null;
    /** @deprecated */
    brazilAgeRating?: Open<BrazilAgeRating> | null;
    /** @deprecated */
    brazilAgeRatingV2?: Open<AppInfoBrazilAgeRatingV2> | null;
    /**
     * @deprecated
     */
    franceAgeRating?: "EIGHTEEN" | null;
    /** @deprecated */
    koreaAgeRating?: Open<AppInfoKoreaAgeRating> | null;
  };
  relationships?: {
    app?: {
      data?: ResourceId<"apps"> | null;
    };
    ageRatingDeclaration?: {
      links?: RelationshipLinks;
      data?: ResourceId<"ageRatingDeclarations"> | null;
    };
    appInfoLocalizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appInfoLocalizations">[];
    };
    primaryCategory?: {
      links?: RelationshipLinks;
      data?: ResourceId<"appCategories"> | null;
    };
    primarySubcategoryOne?: {
      links?: RelationshipLinks;
      data?: ResourceId<"appCategories"> | null;
    };
    primarySubcategoryTwo?: {
      links?: RelationshipLinks;
      data?: ResourceId<"appCategories"> | null;
    };
    secondaryCategory?: {
      links?: RelationshipLinks;
      data?: ResourceId<"appCategories"> | null;
    };
    secondarySubcategoryOne?: {
      links?: RelationshipLinks;
      data?: ResourceId<"appCategories"> | null;
    };
    secondarySubcategoryTwo?: {
      links?: RelationshipLinks;
      data?: ResourceId<"appCategories"> | null;
    };
    territoryAgeRatings?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

export interface AppInfoAgeRatingDeclarationLinkageResponse {
  data: ResourceId<"ageRatingDeclarations"> | null;
  links: DocumentLinks;
}

export interface AppInfoAppInfoLocalizationsLinkagesResponse {
  data: ResourceId<"appInfoLocalizations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type AppInfoAustraliaAgeRating = "FIFTEEN" | "EIGHTEEN";

export type AppInfoBrazilAgeRatingV2 = "SELF_RATED_L" | "SELF_RATED_TEN" | "SELF_RATED_TWELVE" | "SELF_RATED_FOURTEEN" | "SELF_RATED_SIXTEEN" | "SELF_RATED_EIGHTEEN" | "OFFICIAL_L" | "OFFICIAL_TEN" | "OFFICIAL_TWELVE" | "OFFICIAL_FOURTEEN" | "OFFICIAL_SIXTEEN" | "OFFICIAL_EIGHTEEN";

export type AppInfoKoreaAgeRating = "ALL" | "TWELVE" | "FIFTEEN" | "NINETEEN" | "NOT_APPLICABLE";

export interface AppInfoLocalization {
  type: "appInfoLocalizations";
  id: string;
  attributes: {
    locale?: string;
    name?: string;
    subtitle?: string | null;
    privacyPolicyUrl?: string | null;
    privacyChoicesUrl?: string | null;
    privacyPolicyText?: string | null;
  };
  relationships?: {
    appInfo?: {
      data?: ResourceId<"appInfos"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appInfoLocalizations) */
export interface AppInfoLocalizationCreateRequest {
  data: {
    type: "appInfoLocalizations";
    attributes: AppInfoLocalizationCreateRequestAttributes;
    relationships: {
      appInfo: {
        data: ResourceId<"appInfos">;
      };
    };
  };
}

export interface AppInfoLocalizationCreateRequestAttributes {
  locale: string;
  name: string;
  subtitle?: string | null | undefined;
  privacyPolicyUrl?: string | null | undefined;
  privacyChoicesUrl?: string | null | undefined;
  privacyPolicyText?: string | null | undefined;
}

export interface AppInfoLocalizationResponse {
  data: AppInfoLocalization;
  included?: AppInfo[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appInfoLocalizations-_id_) */
export interface AppInfoLocalizationUpdateRequest {
  data: {
    type: "appInfoLocalizations";
    id: string;
    attributes?: AppInfoLocalizationUpdateRequestAttributes | undefined;
  };
}

export interface AppInfoLocalizationUpdateRequestAttributes {
  name?: string | null | undefined;
  subtitle?: string | null | undefined;
  privacyPolicyUrl?: string | null | undefined;
  privacyChoicesUrl?: string | null | undefined;
  privacyPolicyText?: string | null | undefined;
}

export type AppInfoLocalizationsField = "locale" | "name" | "subtitle" | "privacyPolicyUrl" | "privacyChoicesUrl" | "privacyPolicyText" | "appInfo";

export interface AppInfoLocalizationsResponse {
  data: AppInfoLocalization[];
  included?: AppInfo[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppInfoPrimaryCategoryLinkageResponse {
  data: ResourceId<"appCategories"> | null;
  links: DocumentLinks;
}

export interface AppInfoPrimarySubcategoryOneLinkageResponse {
  data: ResourceId<"appCategories"> | null;
  links: DocumentLinks;
}

export interface AppInfoPrimarySubcategoryTwoLinkageResponse {
  data: ResourceId<"appCategories"> | null;
  links: DocumentLinks;
}

export interface AppInfoResponse {
  data: AppInfo;
  included?: (AgeRatingDeclaration | AppCategory | AppInfoLocalization | App)[];
  links: DocumentLinks;
}

export interface AppInfoSecondaryCategoryLinkageResponse {
  data: ResourceId<"appCategories"> | null;
  links: DocumentLinks;
}

export interface AppInfoSecondarySubcategoryOneLinkageResponse {
  data: ResourceId<"appCategories"> | null;
  links: DocumentLinks;
}

export interface AppInfoSecondarySubcategoryTwoLinkageResponse {
  data: ResourceId<"appCategories"> | null;
  links: DocumentLinks;
}

export type AppInfoState = "ACCEPTED" | "DEVELOPER_REJECTED" | "IN_REVIEW" | "PENDING_RELEASE" | "PREPARE_FOR_SUBMISSION" | "READY_FOR_DISTRIBUTION" | "READY_FOR_REVIEW" | "REJECTED" | "REPLACED_WITH_NEW_INFO" | "WAITING_FOR_REVIEW";

export interface AppInfoTerritoryAgeRatingsLinkagesResponse {
  data: ResourceId<"territoryAgeRatings">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appInfos-_id_) */
export interface AppInfoUpdateRequest {
  data: {
    type: "appInfos";
    id: string;
    relationships?: {
      primaryCategory?: {
        data?: ResourceId<"appCategories"> | undefined;
      } | undefined;
      primarySubcategoryOne?: {
        data?: ResourceId<"appCategories"> | undefined;
      } | undefined;
      primarySubcategoryTwo?: {
        data?: ResourceId<"appCategories"> | undefined;
      } | undefined;
      secondaryCategory?: {
        data?: ResourceId<"appCategories"> | undefined;
      } | undefined;
      secondarySubcategoryOne?: {
        data?: ResourceId<"appCategories"> | undefined;
      } | undefined;
      secondarySubcategoryTwo?: {
        data?: ResourceId<"appCategories"> | undefined;
      } | undefined;
    } | undefined;
  };
}

export type AppInfosField = "appStoreState" | "state" | "appStoreAgeRating" | "australiaAgeRating" | "brazilAgeRating" | "brazilAgeRatingV2" | "franceAgeRating" | "koreaAgeRating" | "app" | "ageRatingDeclaration" | "appInfoLocalizations" | "primaryCategory" | "primarySubcategoryOne" | "primarySubcategoryTwo" | "secondaryCategory" | "secondarySubcategoryOne" | "secondarySubcategoryTwo" | "territoryAgeRatings";

export type AppInfosInclude = "app" | "ageRatingDeclaration" | "appInfoLocalizations" | "primaryCategory" | "primarySubcategoryOne" | "primarySubcategoryTwo" | "secondaryCategory" | "secondarySubcategoryOne" | "secondarySubcategoryTwo";

export type AppInfosPrimaryCategoryGetToOneRelatedInclude = "subcategories" | "parent";

export interface AppInfosResponse {
  data: AppInfo[];
  included?: (AgeRatingDeclaration | AppCategory | AppInfoLocalization | App)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppKeyword {
  type: "appKeywords";
  id: string;
  links?: ResourceLinks;
}

export interface AppKeywordsResponse {
  data: AppKeyword[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppMarketplaceSearchDetailLinkageResponse {
  data: ResourceId<"marketplaceSearchDetails"> | null;
  links: DocumentLinks;
}

export interface AppMediaAssetState {
  errors?: AppMediaStateError[] | null;
  warnings?: AppMediaStateError[] | null;
  state?: Open<AppMediaAssetStateState> | null;
}

export type AppMediaAssetStateState = "AWAITING_UPLOAD" | "UPLOAD_COMPLETE" | "COMPLETE" | "FAILED";

export interface AppMediaPreviewFrameImageState {
  errors?: AppMediaStateError[] | null;
  warnings?: AppMediaStateError[] | null;
  state?: Open<AppMediaPreviewFrameImageStateState> | null;
}

export type AppMediaPreviewFrameImageStateState = "PROCESSING" | "COMPLETE" | "FAILED";

export interface AppMediaStateError {
  code?: string | null;
  description?: string | null;
}

export interface AppMediaVideoState {
  errors?: AppMediaStateError[] | null;
  warnings?: AppMediaStateError[] | null;
  state?: Open<AppMediaVideoStateState> | null;
}

export type AppMediaVideoStateState = "AWAITING_UPLOAD" | "UPLOAD_COMPLETE" | "PROCESSING" | "COMPLETE" | "FAILED";

export interface AppNullableResponse {
  data: App | null;
  included?: AppResponse["included"];
  links: DocumentLinks;
}

export interface AppPerfPowerMetricsLinkagesResponse {
  data: ResourceId<"perfPowerMetrics">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppPerformanceOverviewsLinkagesResponse {
  data: ResourceId<"performanceOverviews">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppPreReleaseVersionsLinkagesResponse {
  data: ResourceId<"preReleaseVersions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppPreview {
  type: "appPreviews";
  id: string;
  attributes: {
    fileSize?: number;
    fileName?: string;
    sourceFileChecksum?: string | null;
    previewFrameTimeCode?: string | null;
    mimeType?: string | null;
    videoUrl?: string | null;
    previewFrameImage?: PreviewFrameImage | null;
    /** @deprecated */
    previewImage?: ImageAsset | null;
    uploadOperations?: UploadOperation[] | null;
    /** @deprecated */
    assetDeliveryState?: AppMediaAssetState | null;
    videoDeliveryState?: AppMediaVideoState | null;
  };
  relationships?: {
    appPreviewSet?: {
      data?: ResourceId<"appPreviewSets"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appPreviews) */
export interface AppPreviewCreateRequest {
  data: {
    type: "appPreviews";
    attributes: AppPreviewCreateRequestAttributes;
    relationships: {
      appPreviewSet: {
        data: ResourceId<"appPreviewSets">;
      };
    };
  };
}

export interface AppPreviewCreateRequestAttributes {
  fileSize: number;
  fileName: string;
  previewFrameTimeCode?: string | null | undefined;
  mimeType?: string | null | undefined;
}

export interface AppPreviewResponse {
  data: AppPreview;
  included?: AppPreviewSet[];
  links: DocumentLinks;
}

export interface AppPreviewSet {
  type: "appPreviewSets";
  id: string;
  attributes: {
    previewType?: Open<PreviewType>;
  };
  relationships?: {
    appStoreVersionLocalization?: {
      data?: ResourceId<"appStoreVersionLocalizations"> | null;
    };
    appCustomProductPageLocalization?: {
      data?: ResourceId<"appCustomProductPageLocalizations"> | null;
    };
    appStoreVersionExperimentTreatmentLocalization?: {
      data?: ResourceId<"appStoreVersionExperimentTreatmentLocalizations"> | null;
    };
    appPreviews?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appPreviews">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appPreviewSets-_id_-relationships-appPreviews) */
export interface AppPreviewSetAppPreviewsLinkagesRequest {
  data: ResourceId<"appPreviews">[];
}

export interface AppPreviewSetAppPreviewsLinkagesResponse {
  data: ResourceId<"appPreviews">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appPreviewSets) */
export interface AppPreviewSetCreateRequest {
  data: {
    type: "appPreviewSets";
    attributes: AppPreviewSetCreateRequestAttributes;
    relationships?: {
      appStoreVersionLocalization?: {
        data?: ResourceId<"appStoreVersionLocalizations"> | undefined;
      } | undefined;
      appCustomProductPageLocalization?: {
        data?: ResourceId<"appCustomProductPageLocalizations"> | undefined;
      } | undefined;
      appStoreVersionExperimentTreatmentLocalization?: {
        data?: ResourceId<"appStoreVersionExperimentTreatmentLocalizations"> | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface AppPreviewSetCreateRequestAttributes {
  previewType: PreviewType;
}

export interface AppPreviewSetResponse {
  data: AppPreviewSet;
  included?: (AppCustomProductPageLocalization | AppPreview | AppStoreVersionExperimentTreatmentLocalization | AppStoreVersionLocalization)[];
  links: DocumentLinks;
}

export type AppPreviewSetsField = "previewType" | "appStoreVersionLocalization" | "appCustomProductPageLocalization" | "appStoreVersionExperimentTreatmentLocalization" | "appPreviews";

export type AppPreviewSetsInclude = "appStoreVersionLocalization" | "appCustomProductPageLocalization" | "appStoreVersionExperimentTreatmentLocalization" | "appPreviews";

export interface AppPreviewSetsResponse {
  data: AppPreviewSet[];
  included?: (AppCustomProductPageLocalization | AppPreview | AppStoreVersionExperimentTreatmentLocalization | AppStoreVersionLocalization)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appPreviews-_id_) */
export interface AppPreviewUpdateRequest {
  data: {
    type: "appPreviews";
    id: string;
    attributes?: AppPreviewUpdateRequestAttributes | undefined;
  };
}

export interface AppPreviewUpdateRequestAttributes {
  sourceFileChecksum?: string | null | undefined;
  previewFrameTimeCode?: string | null | undefined;
  uploaded?: boolean | null | undefined;
}

export type AppPreviewsField = "fileSize" | "fileName" | "sourceFileChecksum" | "previewFrameTimeCode" | "mimeType" | "videoUrl" | "previewFrameImage" | "previewImage" | "uploadOperations" | "assetDeliveryState" | "videoDeliveryState" | "appPreviewSet";

export interface AppPreviewsResponse {
  data: AppPreview[];
  included?: AppPreviewSet[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppPricePointV3 {
  type: "appPricePoints";
  id: string;
  attributes: {
    customerPrice?: string | null;
    proceeds?: string | null;
  };
  relationships?: {
    app?: {
      data?: ResourceId<"apps"> | null;
    };
    equalizations?: {
      links?: RelationshipLinks;
    };
    territory?: {
      data?: ResourceId<"territories"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface AppPricePointV3EqualizationsLinkagesResponse {
  data: ResourceId<"appPricePoints">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppPricePointV3Response {
  data: AppPricePointV3;
  included?: (App | Territory)[];
  links: DocumentLinks;
}

export type AppPricePointsField = "customerPrice" | "proceeds" | "app" | "equalizations" | "territory";

export type AppPricePointsV3Include = "app" | "territory";

export interface AppPricePointsV3Response {
  data: AppPricePointV3[];
  included?: (App | Territory)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppPriceSchedule {
  type: "appPriceSchedules";
  id: string;
  relationships?: {
    app?: {
      data?: ResourceId<"apps"> | null;
    };
    baseTerritory?: {
      links?: RelationshipLinks;
      data?: ResourceId<"territories"> | null;
    };
    manualPrices?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appPrices">[];
    };
    automaticPrices?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appPrices">[];
    };
  };
  links?: ResourceLinks;
}

export interface AppPriceScheduleAutomaticPricesLinkagesResponse {
  data: ResourceId<"appPrices">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppPriceScheduleBaseTerritoryLinkageResponse {
  data: ResourceId<"territories"> | null;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appPriceSchedules) */
export interface AppPriceScheduleCreateRequest {
  data: {
    type: "appPriceSchedules";
    relationships: {
      app: {
        data: ResourceId<"apps">;
      };
      baseTerritory: {
        data: ResourceId<"territories">;
      };
      manualPrices: {
        data: ResourceId<"appPrices">[];
      };
    };
  };
  included?: (AppPriceV2InlineCreate | TerritoryInlineCreate)[] | undefined;
}

export interface AppPriceScheduleManualPricesLinkagesResponse {
  data: ResourceId<"appPrices">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppPriceScheduleNullableResponse {
  data: AppPriceSchedule | null;
  included?: AppPriceScheduleResponse["included"];
  links: DocumentLinks;
}

export interface AppPriceScheduleResponse {
  data: AppPriceSchedule;
  included?: (AppPriceV2 | App | Territory)[];
  links: DocumentLinks;
}

export type AppPriceSchedulesAutomaticPricesGetToManyRelatedInclude = "appPricePoint" | "territory";

export type AppPriceSchedulesField = "app" | "baseTerritory" | "manualPrices" | "automaticPrices";

export type AppPriceSchedulesInclude = "app" | "baseTerritory" | "manualPrices" | "automaticPrices";

export interface AppPriceV2 {
  type: "appPrices";
  id: string;
  attributes: {
    manual?: boolean | null;
    /** Format: date */
    startDate?: string | null;
    /** Format: date */
    endDate?: string | null;
  };
  relationships?: {
    appPricePoint?: {
      data?: ResourceId<"appPricePoints"> | null;
    };
    territory?: {
      data?: ResourceId<"territories"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface AppPriceV2InlineCreate {
  type: "appPrices";
  id?: string | undefined;
  attributes?: AppPriceV2InlineCreateAttributes | undefined;
  relationships?: {
    appPricePoint?: {
      data?: ResourceId<"appPricePoints"> | undefined;
    } | undefined;
  } | undefined;
}

export interface AppPriceV2InlineCreateAttributes {
  /** Format: date */
  startDate?: string | null | undefined;
  /** Format: date */
  endDate?: string | null | undefined;
}

export type AppPricesField = "manual" | "startDate" | "endDate" | "appPricePoint" | "territory";

export interface AppPricesV2Response {
  data: AppPriceV2[];
  included?: (AppPricePointV3 | Territory)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-apps-_id_-relationships-promotedPurchases) */
export interface AppPromotedPurchasesLinkagesRequest {
  data: ResourceId<"promotedPurchases">[];
}

export interface AppPromotedPurchasesLinkagesResponse {
  data: ResourceId<"promotedPurchases">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppResponse {
  data: App;
  included?: (AndroidToIosAppMappingDetail | AppClip | AppCustomProductPage | AppEncryptionDeclaration | AppEvent | AppInfo | AppStoreVersionExperimentV2 | AppStoreVersion | BetaAppLocalization | BetaAppReviewDetail | BetaGroup | BetaLicenseAgreement | BuildIcon | Build | CiProduct | EndUserLicenseAgreement | GameCenterDetail | GameCenterEnabledVersion | InAppPurchase | PrereleaseVersion | PromotedPurchase | ReviewSubmission | SubscriptionGracePeriod | SubscriptionGroup)[];
  links: DocumentLinks;
}

export interface AppReviewSubmissionsLinkagesResponse {
  data: ResourceId<"reviewSubmissions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppScreenshot {
  type: "appScreenshots";
  id: string;
  attributes: {
    fileSize?: number;
    fileName?: string;
    sourceFileChecksum?: string | null;
    imageAsset?: ImageAsset | null;
    assetToken?: string | null;
    assetType?: string | null;
    uploadOperations?: UploadOperation[] | null;
    assetDeliveryState?: AppMediaAssetState | null;
  };
  relationships?: {
    appScreenshotSet?: {
      data?: ResourceId<"appScreenshotSets"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appScreenshots) */
export interface AppScreenshotCreateRequest {
  data: {
    type: "appScreenshots";
    attributes: AppScreenshotCreateRequestAttributes;
    relationships: {
      appScreenshotSet: {
        data: ResourceId<"appScreenshotSets">;
      };
    };
  };
}

export interface AppScreenshotCreateRequestAttributes {
  fileSize: number;
  fileName: string;
}

export interface AppScreenshotResponse {
  data: AppScreenshot;
  included?: AppScreenshotSet[];
  links: DocumentLinks;
}

export interface AppScreenshotSet {
  type: "appScreenshotSets";
  id: string;
  attributes: {
    screenshotDisplayType?: Open<ScreenshotDisplayType>;
  };
  relationships?: {
    appStoreVersionLocalization?: {
      data?: ResourceId<"appStoreVersionLocalizations"> | null;
    };
    appCustomProductPageLocalization?: {
      data?: ResourceId<"appCustomProductPageLocalizations"> | null;
    };
    appStoreVersionExperimentTreatmentLocalization?: {
      data?: ResourceId<"appStoreVersionExperimentTreatmentLocalizations"> | null;
    };
    appScreenshots?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appScreenshots">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appScreenshotSets-_id_-relationships-appScreenshots) */
export interface AppScreenshotSetAppScreenshotsLinkagesRequest {
  data: ResourceId<"appScreenshots">[];
}

export interface AppScreenshotSetAppScreenshotsLinkagesResponse {
  data: ResourceId<"appScreenshots">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appScreenshotSets) */
export interface AppScreenshotSetCreateRequest {
  data: {
    type: "appScreenshotSets";
    attributes: AppScreenshotSetCreateRequestAttributes;
    relationships?: {
      appStoreVersionLocalization?: {
        data?: ResourceId<"appStoreVersionLocalizations"> | undefined;
      } | undefined;
      appCustomProductPageLocalization?: {
        data?: ResourceId<"appCustomProductPageLocalizations"> | undefined;
      } | undefined;
      appStoreVersionExperimentTreatmentLocalization?: {
        data?: ResourceId<"appStoreVersionExperimentTreatmentLocalizations"> | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface AppScreenshotSetCreateRequestAttributes {
  screenshotDisplayType: ScreenshotDisplayType;
}

export interface AppScreenshotSetResponse {
  data: AppScreenshotSet;
  included?: (AppCustomProductPageLocalization | AppScreenshot | AppStoreVersionExperimentTreatmentLocalization | AppStoreVersionLocalization)[];
  links: DocumentLinks;
}

export type AppScreenshotSetsField = "screenshotDisplayType" | "appStoreVersionLocalization" | "appCustomProductPageLocalization" | "appStoreVersionExperimentTreatmentLocalization" | "appScreenshots";

export type AppScreenshotSetsInclude = "appStoreVersionLocalization" | "appCustomProductPageLocalization" | "appStoreVersionExperimentTreatmentLocalization" | "appScreenshots";

export interface AppScreenshotSetsResponse {
  data: AppScreenshotSet[];
  included?: (AppCustomProductPageLocalization | AppScreenshot | AppStoreVersionExperimentTreatmentLocalization | AppStoreVersionLocalization)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appScreenshots-_id_) */
export interface AppScreenshotUpdateRequest {
  data: {
    type: "appScreenshots";
    id: string;
    attributes?: AppScreenshotUpdateRequestAttributes | undefined;
  };
}

export interface AppScreenshotUpdateRequestAttributes {
  sourceFileChecksum?: string | null | undefined;
  uploaded?: boolean | null | undefined;
}

export type AppScreenshotsField = "fileSize" | "fileName" | "sourceFileChecksum" | "imageAsset" | "assetToken" | "assetType" | "uploadOperations" | "assetDeliveryState" | "appScreenshotSet";

export interface AppScreenshotsResponse {
  data: AppScreenshot[];
  included?: AppScreenshotSet[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppSearchKeywordsLinkagesResponse {
  data: ResourceId<"appKeywords">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type AppStoreAgeRating = "L" | "ALL" | "ZERO_ZERO" | "ONE_PLUS" | "TWO_PLUS" | "THREE_PLUS" | "FOUR_PLUS" | "FIVE_PLUS" | "SIX_PLUS" | "SEVEN_PLUS" | "EIGHT_PLUS" | "NINE_PLUS" | "TEN_PLUS" | "ELEVEN_PLUS" | "TWELVE_PLUS" | "THIRTEEN_PLUS" | "FOURTEEN_PLUS" | "FIFTEEN_PLUS" | "SIXTEEN_PLUS" | "SEVENTEEN_PLUS" | "EIGHTEEN_PLUS" | "NINETEEN_PLUS" | "TWENTY_PLUS" | "TWENTY_ONE_PLUS" | "UNRATED";

export interface AppStoreReviewAttachment {
  type: "appStoreReviewAttachments";
  id: string;
  attributes: {
    fileSize?: number;
    fileName?: string;
    sourceFileChecksum?: string | null;
    uploadOperations?: UploadOperation[] | null;
    assetDeliveryState?: AppMediaAssetState | null;
  };
  relationships?: {
    appStoreReviewDetail?: {
      data?: ResourceId<"appStoreReviewDetails"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appStoreReviewAttachments) */
export interface AppStoreReviewAttachmentCreateRequest {
  data: {
    type: "appStoreReviewAttachments";
    attributes: AppStoreReviewAttachmentCreateRequestAttributes;
    relationships: {
      appStoreReviewDetail: {
        data: ResourceId<"appStoreReviewDetails">;
      };
    };
  };
}

export interface AppStoreReviewAttachmentCreateRequestAttributes {
  fileSize: number;
  fileName: string;
}

export interface AppStoreReviewAttachmentResponse {
  data: AppStoreReviewAttachment;
  included?: AppStoreReviewDetail[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appStoreReviewAttachments-_id_) */
export interface AppStoreReviewAttachmentUpdateRequest {
  data: {
    type: "appStoreReviewAttachments";
    id: string;
    attributes?: AppStoreReviewAttachmentUpdateRequestAttributes | undefined;
  };
}

export interface AppStoreReviewAttachmentUpdateRequestAttributes {
  sourceFileChecksum?: string | null | undefined;
  uploaded?: boolean | null | undefined;
}

export type AppStoreReviewAttachmentsField = "fileSize" | "fileName" | "sourceFileChecksum" | "uploadOperations" | "assetDeliveryState" | "appStoreReviewDetail";

export interface AppStoreReviewAttachmentsResponse {
  data: AppStoreReviewAttachment[];
  included?: AppStoreReviewDetail[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppStoreReviewDetail {
  type: "appStoreReviewDetails";
  id: string;
  attributes: {
    contactFirstName?: string | null;
    contactLastName?: string | null;
    contactPhone?: string | null;
    contactEmail?: string | null;
    demoAccountName?: string | null;
    demoAccountPassword?: string | null;
    demoAccountRequired?: boolean | null;
    notes?: string | null;
  };
  relationships?: {
    appStoreVersion?: {
      data?: ResourceId<"appStoreVersions"> | null;
    };
    appStoreReviewAttachments?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appStoreReviewAttachments">[];
    };
  };
  links?: ResourceLinks;
}

export interface AppStoreReviewDetailAppStoreReviewAttachmentsLinkagesResponse {
  data: ResourceId<"appStoreReviewAttachments">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appStoreReviewDetails) */
export interface AppStoreReviewDetailCreateRequest {
  data: {
    type: "appStoreReviewDetails";
    attributes?: AppStoreReviewDetailCreateRequestAttributes | undefined;
    relationships: {
      appStoreVersion: {
        data: ResourceId<"appStoreVersions">;
      };
    };
  };
}

export interface AppStoreReviewDetailCreateRequestAttributes {
  contactFirstName?: string | null | undefined;
  contactLastName?: string | null | undefined;
  contactPhone?: string | null | undefined;
  contactEmail?: string | null | undefined;
  demoAccountName?: string | null | undefined;
  demoAccountPassword?: string | null | undefined;
  demoAccountRequired?: boolean | null | undefined;
  notes?: string | null | undefined;
}

export interface AppStoreReviewDetailNullableResponse {
  data: AppStoreReviewDetail | null;
  included?: AppStoreReviewDetailResponse["included"];
  links: DocumentLinks;
}

export interface AppStoreReviewDetailResponse {
  data: AppStoreReviewDetail;
  included?: (AppStoreReviewAttachment | AppStoreVersion)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appStoreReviewDetails-_id_) */
export interface AppStoreReviewDetailUpdateRequest {
  data: {
    type: "appStoreReviewDetails";
    id: string;
    attributes?: AppStoreReviewDetailUpdateRequestAttributes | undefined;
  };
}

export interface AppStoreReviewDetailUpdateRequestAttributes {
  contactFirstName?: string | null | undefined;
  contactLastName?: string | null | undefined;
  contactPhone?: string | null | undefined;
  contactEmail?: string | null | undefined;
  demoAccountName?: string | null | undefined;
  demoAccountPassword?: string | null | undefined;
  demoAccountRequired?: boolean | null | undefined;
  notes?: string | null | undefined;
}

export type AppStoreReviewDetailsField = "contactFirstName" | "contactLastName" | "contactPhone" | "contactEmail" | "demoAccountName" | "demoAccountPassword" | "demoAccountRequired" | "notes" | "appStoreVersion" | "appStoreReviewAttachments";

export type AppStoreReviewDetailsInclude = "appStoreVersion" | "appStoreReviewAttachments";

export interface AppStoreVersion {
  type: "appStoreVersions";
  id: string;
  attributes: {
    platform?: Open<Platform>;
    versionString?: string;
    /** @deprecated */
    appStoreState?: Open<AppStoreVersionState> | null;
    appVersionState?: Open<AppVersionState> | null;
    copyright?: string | null;
    reviewType?: Open<AppStoreVersionReviewType> | null;
    releaseType?: Open<AppStoreVersionReleaseType> | null;
    /** Format: date-time */
    earliestReleaseDate?: string | null;
    /** @deprecated */
    usesIdfa?: boolean | null;
    downloadable?: boolean | null;
    /** Format: date-time */
    createdDate?: string | null;
  };
  relationships?: {
    app?: {
      data?: ResourceId<"apps"> | null;
    };
    appStoreVersionLocalizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appStoreVersionLocalizations">[];
    };
    build?: {
      links?: RelationshipLinks;
      data?: ResourceId<"builds"> | null;
    };
    appStoreVersionPhasedRelease?: {
      links?: RelationshipLinks;
      data?: ResourceId<"appStoreVersionPhasedReleases"> | null;
    };
    gameCenterAppVersion?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterAppVersions"> | null;
    };
    routingAppCoverage?: {
      links?: RelationshipLinks;
      data?: ResourceId<"routingAppCoverages"> | null;
    };
    appStoreReviewDetail?: {
      links?: RelationshipLinks;
      data?: ResourceId<"appStoreReviewDetails"> | null;
    };
    appStoreVersionSubmission?: {
      links?: RelationshipLinks;
      data?: ResourceId<"appStoreVersionSubmissions"> | null;
    };
    appClipDefaultExperience?: {
      links?: RelationshipLinks;
      data?: ResourceId<"appClipDefaultExperiences"> | null;
    };
    appStoreVersionExperiments?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appStoreVersionExperiments">[];
    };
    appStoreVersionExperimentsV2?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appStoreVersionExperiments">[];
    };
    customerReviews?: {
      links?: RelationshipLinks;
    };
    alternativeDistributionPackage?: {
      links?: RelationshipLinks;
      data?: ResourceId<"alternativeDistributionPackages"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface AppStoreVersionAlternativeDistributionPackageLinkageResponse {
  data: ResourceId<"alternativeDistributionPackages"> | null;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appStoreVersions-_id_-relationships-appClipDefaultExperience) */
export interface AppStoreVersionAppClipDefaultExperienceLinkageRequest {
  data: ResourceId<"appClipDefaultExperiences"> | null;
}

export interface AppStoreVersionAppClipDefaultExperienceLinkageResponse {
  data: ResourceId<"appClipDefaultExperiences"> | null;
  links: DocumentLinks;
}

export interface AppStoreVersionAppStoreReviewDetailLinkageResponse {
  data: ResourceId<"appStoreReviewDetails"> | null;
  links: DocumentLinks;
}

/** @deprecated */
export interface AppStoreVersionAppStoreVersionExperimentsLinkagesResponse {
  data: ResourceId<"appStoreVersionExperiments">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppStoreVersionAppStoreVersionExperimentsV2LinkagesResponse {
  data: ResourceId<"appStoreVersionExperiments">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppStoreVersionAppStoreVersionLocalizationsLinkagesResponse {
  data: ResourceId<"appStoreVersionLocalizations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppStoreVersionAppStoreVersionPhasedReleaseLinkageResponse {
  data: ResourceId<"appStoreVersionPhasedReleases"> | null;
  links: DocumentLinks;
}

/** @deprecated */
export interface AppStoreVersionAppStoreVersionSubmissionLinkageResponse {
  data: ResourceId<"appStoreVersionSubmissions"> | null;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appStoreVersions-_id_-relationships-build) */
export interface AppStoreVersionBuildLinkageRequest {
  data: ResourceId<"builds"> | null;
}

export interface AppStoreVersionBuildLinkageResponse {
  data: ResourceId<"builds"> | null;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appStoreVersions) */
export interface AppStoreVersionCreateRequest {
  data: {
    type: "appStoreVersions";
    attributes: AppStoreVersionCreateRequestAttributes;
    relationships: {
      app: {
        data: ResourceId<"apps">;
      };
      appStoreVersionLocalizations?: {
        data?: ResourceId<"appStoreVersionLocalizations">[] | undefined;
      } | undefined;
      build?: {
        data?: ResourceId<"builds"> | undefined;
      } | undefined;
    };
  };
}

export interface AppStoreVersionCreateRequestAttributes {
  platform: Platform;
  versionString: string;
  copyright?: string | null | undefined;
  reviewType?: AppStoreVersionReviewType | null | undefined;
  releaseType?: AppStoreVersionReleaseType | null | undefined;
  /** Format: date-time */
  earliestReleaseDate?: string | null | undefined;
  /** @deprecated */
  usesIdfa?: boolean | null | undefined;
}

export interface AppStoreVersionCustomerReviewsLinkagesResponse {
  data: ResourceId<"customerReviews">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface AppStoreVersionExperiment {
  type: "appStoreVersionExperiments";
  id: string;
  attributes: {
    name?: string;
    trafficProportion?: number;
    state?: Open<AppStoreVersionExperimentState> | null;
    reviewRequired?: boolean | null;
    /** Format: date-time */
    startDate?: string | null;
    /** Format: date-time */
    endDate?: string | null;
  };
  relationships?: {
    appStoreVersion?: {
      data?: ResourceId<"appStoreVersions"> | null;
    };
    appStoreVersionExperimentTreatments?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appStoreVersionExperimentTreatments">[];
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface AppStoreVersionExperimentAppStoreVersionExperimentTreatmentsLinkagesResponse {
  data: ResourceId<"appStoreVersionExperimentTreatments">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appStoreVersionExperiments)
 */
export interface AppStoreVersionExperimentCreateRequest {
  data: {
    type: "appStoreVersionExperiments";
    attributes: AppStoreVersionExperimentCreateRequestAttributes;
    relationships: {
      appStoreVersion: {
        data: ResourceId<"appStoreVersions">;
      };
    };
  };
}

export interface AppStoreVersionExperimentCreateRequestAttributes {
  name: string;
  trafficProportion: number;
}

/** @deprecated */
export interface AppStoreVersionExperimentResponse {
  data: AppStoreVersionExperiment;
  included?: (AppStoreVersionExperimentTreatment | AppStoreVersion)[];
  links: DocumentLinks;
}

export type AppStoreVersionExperimentState = "PREPARE_FOR_SUBMISSION" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "ACCEPTED" | "APPROVED" | "REJECTED" | "COMPLETED" | "STOPPED";

export interface AppStoreVersionExperimentTreatment {
  type: "appStoreVersionExperimentTreatments";
  id: string;
  attributes: {
    name?: string;
    appIcon?: ImageAsset | null;
    appIconName?: string | null;
    /** Format: date-time */
    promotedDate?: string | null;
  };
  relationships?: {
    appStoreVersionExperiment?: {
      data?: ResourceId<"appStoreVersionExperiments"> | null;
    };
    appStoreVersionExperimentV2?: {
      data?: ResourceId<"appStoreVersionExperiments"> | null;
    };
    appStoreVersionExperimentTreatmentLocalizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appStoreVersionExperimentTreatmentLocalizations">[];
    };
  };
  links?: ResourceLinks;
}

export interface AppStoreVersionExperimentTreatmentAppStoreVersionExperimentTreatmentLocalizationsLinkagesResponse {
  data: ResourceId<"appStoreVersionExperimentTreatmentLocalizations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appStoreVersionExperimentTreatments) */
export interface AppStoreVersionExperimentTreatmentCreateRequest {
  data: {
    type: "appStoreVersionExperimentTreatments";
    attributes: AppStoreVersionExperimentTreatmentCreateRequestAttributes;
    relationships?: {
      appStoreVersionExperiment?: {
        data?: ResourceId<"appStoreVersionExperiments"> | undefined;
      } | undefined;
      appStoreVersionExperimentV2?: {
        data?: ResourceId<"appStoreVersionExperiments"> | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface AppStoreVersionExperimentTreatmentCreateRequestAttributes {
  name: string;
  appIconName?: string | null | undefined;
}

export interface AppStoreVersionExperimentTreatmentLocalization {
  type: "appStoreVersionExperimentTreatmentLocalizations";
  id: string;
  attributes: {
    locale?: string;
  };
  relationships?: {
    appStoreVersionExperimentTreatment?: {
      data?: ResourceId<"appStoreVersionExperimentTreatments"> | null;
    };
    appScreenshotSets?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appScreenshotSets">[];
    };
    appPreviewSets?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appPreviewSets">[];
    };
    placements?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appAssetLibraryPlacements">[];
    };
  };
  links?: ResourceLinks;
}

export interface AppStoreVersionExperimentTreatmentLocalizationAppPreviewSetsLinkagesResponse {
  data: ResourceId<"appPreviewSets">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppStoreVersionExperimentTreatmentLocalizationAppScreenshotSetsLinkagesResponse {
  data: ResourceId<"appScreenshotSets">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appStoreVersionExperimentTreatmentLocalizations) */
export interface AppStoreVersionExperimentTreatmentLocalizationCreateRequest {
  data: {
    type: "appStoreVersionExperimentTreatmentLocalizations";
    attributes: AppStoreVersionExperimentTreatmentLocalizationCreateRequestAttributes;
    relationships: {
      appStoreVersionExperimentTreatment: {
        data: ResourceId<"appStoreVersionExperimentTreatments">;
      };
      placements?: {
        data?: ResourceId<"appAssetLibraryPlacements">[] | undefined;
      } | undefined;
    };
  };
}

export interface AppStoreVersionExperimentTreatmentLocalizationCreateRequestAttributes {
  locale: string;
}

export interface AppStoreVersionExperimentTreatmentLocalizationPlacementsLinkagesResponse {
  data: ResourceId<"appAssetLibraryPlacements">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppStoreVersionExperimentTreatmentLocalizationResponse {
  data: AppStoreVersionExperimentTreatmentLocalization;
  included?: (AppAssetLibraryPlacement | AppPreviewSet | AppScreenshotSet | AppStoreVersionExperimentTreatment)[];
  links: DocumentLinks;
}

export type AppStoreVersionExperimentTreatmentLocalizationsField = "locale" | "appStoreVersionExperimentTreatment" | "appScreenshotSets" | "appPreviewSets" | "placements";

export type AppStoreVersionExperimentTreatmentLocalizationsInclude = "appStoreVersionExperimentTreatment" | "appScreenshotSets" | "appPreviewSets" | "placements";

export interface AppStoreVersionExperimentTreatmentLocalizationsResponse {
  data: AppStoreVersionExperimentTreatmentLocalization[];
  included?: (AppAssetLibraryPlacement | AppPreviewSet | AppScreenshotSet | AppStoreVersionExperimentTreatment)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppStoreVersionExperimentTreatmentResponse {
  data: AppStoreVersionExperimentTreatment;
  included?: (AppStoreVersionExperimentTreatmentLocalization | AppStoreVersionExperiment)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appStoreVersionExperimentTreatments-_id_) */
export interface AppStoreVersionExperimentTreatmentUpdateRequest {
  data: {
    type: "appStoreVersionExperimentTreatments";
    id: string;
    attributes?: AppStoreVersionExperimentTreatmentUpdateRequestAttributes | undefined;
  };
}

export interface AppStoreVersionExperimentTreatmentUpdateRequestAttributes {
  name?: string | null | undefined;
  appIconName?: string | null | undefined;
}

export type AppStoreVersionExperimentTreatmentsField = "name" | "appIcon" | "appIconName" | "promotedDate" | "appStoreVersionExperiment" | "appStoreVersionExperimentV2" | "appStoreVersionExperimentTreatmentLocalizations";

export type AppStoreVersionExperimentTreatmentsGetInstanceAppStoreVersionExperimentsField = "name" | "trafficProportion" | "state" | "reviewRequired" | "startDate" | "endDate" | "appStoreVersion" | "appStoreVersionExperimentTreatments" | "platform" | "app" | "latestControlVersion" | "controlVersions";

export type AppStoreVersionExperimentTreatmentsInclude = "appStoreVersionExperiment" | "appStoreVersionExperimentV2" | "appStoreVersionExperimentTreatmentLocalizations";

export interface AppStoreVersionExperimentTreatmentsResponse {
  data: AppStoreVersionExperimentTreatment[];
  included?: (AppStoreVersionExperimentTreatmentLocalization | AppStoreVersionExperiment)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appStoreVersionExperiments-_id_)
 */
export interface AppStoreVersionExperimentUpdateRequest {
  data: {
    type: "appStoreVersionExperiments";
    id: string;
    attributes?: AppStoreVersionExperimentUpdateRequestAttributes | undefined;
  };
}

export interface AppStoreVersionExperimentUpdateRequestAttributes {
  name?: string | null | undefined;
  trafficProportion?: number | null | undefined;
  started?: boolean | null | undefined;
}

export interface AppStoreVersionExperimentV2 {
  type: "appStoreVersionExperiments";
  id: string;
  attributes: {
    name?: string;
    platform?: Open<Platform>;
    trafficProportion?: number;
    state?: Open<AppStoreVersionExperimentV2State> | null;
    reviewRequired?: boolean | null;
    /** Format: date-time */
    startDate?: string | null;
    /** Format: date-time */
    endDate?: string | null;
  };
  relationships?: {
    app?: {
      data?: ResourceId<"apps"> | null;
    };
    latestControlVersion?: {
      data?: ResourceId<"appStoreVersions"> | null;
    };
    controlVersions?: {
      meta?: PagingInformation;
      data?: ResourceId<"appStoreVersions">[];
    };
    appStoreVersionExperimentTreatments?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appStoreVersionExperimentTreatments">[];
    };
  };
  links?: ResourceLinks;
}

export interface AppStoreVersionExperimentV2AppStoreVersionExperimentTreatmentsLinkagesResponse {
  data: ResourceId<"appStoreVersionExperimentTreatments">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-appStoreVersionExperiments) */
export interface AppStoreVersionExperimentV2CreateRequest {
  data: {
    type: "appStoreVersionExperiments";
    attributes: AppStoreVersionExperimentV2CreateRequestAttributes;
    relationships: {
      app: {
        data: ResourceId<"apps">;
      };
    };
  };
}

export interface AppStoreVersionExperimentV2CreateRequestAttributes {
  name: string;
  platform: Platform;
  trafficProportion: number;
}

export interface AppStoreVersionExperimentV2Response {
  data: AppStoreVersionExperimentV2;
  included?: (AppStoreVersionExperimentTreatment | AppStoreVersion | App)[];
  links: DocumentLinks;
}

export type AppStoreVersionExperimentV2State = "PREPARE_FOR_SUBMISSION" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "ACCEPTED" | "APPROVED" | "REJECTED" | "COMPLETED" | "STOPPED";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-appStoreVersionExperiments-_id_) */
export interface AppStoreVersionExperimentV2UpdateRequest {
  data: {
    type: "appStoreVersionExperiments";
    id: string;
    attributes?: AppStoreVersionExperimentV2UpdateRequestAttributes | undefined;
  };
}

export interface AppStoreVersionExperimentV2UpdateRequestAttributes {
  name?: string | null | undefined;
  trafficProportion?: number | null | undefined;
  started?: boolean | null | undefined;
}

export type AppStoreVersionExperimentsField = "name" | "trafficProportion" | "state" | "reviewRequired" | "startDate" | "endDate" | "appStoreVersion" | "appStoreVersionExperimentTreatments";

export type AppStoreVersionExperimentsInclude = "appStoreVersion" | "appStoreVersionExperimentTreatments";

/** @deprecated */
export interface AppStoreVersionExperimentsResponse {
  data: AppStoreVersionExperiment[];
  included?: (AppStoreVersionExperimentTreatment | AppStoreVersion)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type AppStoreVersionExperimentsV2Field = "name" | "platform" | "trafficProportion" | "state" | "reviewRequired" | "startDate" | "endDate" | "app" | "latestControlVersion" | "controlVersions" | "appStoreVersionExperimentTreatments";

export type AppStoreVersionExperimentsV2Include = "app" | "latestControlVersion" | "controlVersions" | "appStoreVersionExperimentTreatments";

export interface AppStoreVersionExperimentsV2Response {
  data: AppStoreVersionExperimentV2[];
  included?: (AppStoreVersionExperimentTreatment | AppStoreVersion | App)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppStoreVersionGameCenterAppVersionLinkageResponse {
  data: ResourceId<"gameCenterAppVersions"> | null;
  links: DocumentLinks;
}

export interface AppStoreVersionLocalization {
  type: "appStoreVersionLocalizations";
  id: string;
  attributes: {
    description?: string | null;
    locale?: string;
    keywords?: string | null;
    /** Format: uri */
    marketingUrl?: string | null;
    promotionalText?: string | null;
    /** Format: uri */
    supportUrl?: string | null;
    whatsNew?: string | null;
  };
  relationships?: {
    appStoreVersion?: {
      data?: ResourceId<"appStoreVersions"> | null;
    };
    appScreenshotSets?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appScreenshotSets">[];
    };
    appPreviewSets?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appPreviewSets">[];
    };
    searchKeywords?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appKeywords">[];
    };
    placements?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appAssetLibraryPlacements">[];
    };
  };
  links?: ResourceLinks;
}

export interface AppStoreVersionLocalizationAppPreviewSetsLinkagesResponse {
  data: ResourceId<"appPreviewSets">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppStoreVersionLocalizationAppScreenshotSetsLinkagesResponse {
  data: ResourceId<"appScreenshotSets">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appStoreVersionLocalizations) */
export interface AppStoreVersionLocalizationCreateRequest {
  data: {
    type: "appStoreVersionLocalizations";
    attributes: AppStoreVersionLocalizationCreateRequestAttributes;
    relationships: {
      appStoreVersion: {
        data: ResourceId<"appStoreVersions">;
      };
      placements?: {
        data?: ResourceId<"appAssetLibraryPlacements">[] | undefined;
      } | undefined;
    };
  };
}

export interface AppStoreVersionLocalizationCreateRequestAttributes {
  description?: string | null | undefined;
  locale: string;
  keywords?: string | null | undefined;
  /** Format: uri */
  marketingUrl?: string | null | undefined;
  promotionalText?: string | null | undefined;
  /** Format: uri */
  supportUrl?: string | null | undefined;
  whatsNew?: string | null | undefined;
}

export interface AppStoreVersionLocalizationPlacementsLinkagesResponse {
  data: ResourceId<"appAssetLibraryPlacements">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppStoreVersionLocalizationResponse {
  data: AppStoreVersionLocalization;
  included?: (AppAssetLibraryPlacement | AppKeyword | AppPreviewSet | AppScreenshotSet | AppStoreVersion)[];
  links: DocumentLinks;
}

export interface AppStoreVersionLocalizationSearchKeywordsLinkagesRequest {
  data: ResourceId<"appKeywords">[];
}

export interface AppStoreVersionLocalizationSearchKeywordsLinkagesResponse {
  data: ResourceId<"appKeywords">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appStoreVersionLocalizations-_id_) */
export interface AppStoreVersionLocalizationUpdateRequest {
  data: {
    type: "appStoreVersionLocalizations";
    id: string;
    attributes?: AppStoreVersionLocalizationUpdateRequestAttributes | undefined;
  };
}

export interface AppStoreVersionLocalizationUpdateRequestAttributes {
  description?: string | null | undefined;
  keywords?: string | null | undefined;
  /** Format: uri */
  marketingUrl?: string | null | undefined;
  promotionalText?: string | null | undefined;
  /** Format: uri */
  supportUrl?: string | null | undefined;
  whatsNew?: string | null | undefined;
}

export type AppStoreVersionLocalizationsField = "description" | "locale" | "keywords" | "marketingUrl" | "promotionalText" | "supportUrl" | "whatsNew" | "appStoreVersion" | "appScreenshotSets" | "appPreviewSets" | "searchKeywords" | "placements";

export type AppStoreVersionLocalizationsInclude = "appStoreVersion" | "appScreenshotSets" | "appPreviewSets" | "searchKeywords" | "placements";

export interface AppStoreVersionLocalizationsResponse {
  data: AppStoreVersionLocalization[];
  included?: (AppAssetLibraryPlacement | AppKeyword | AppPreviewSet | AppScreenshotSet | AppStoreVersion)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppStoreVersionNullableResponse {
  data: AppStoreVersion | null;
  included?: AppStoreVersionResponse["included"];
  links: DocumentLinks;
}

export interface AppStoreVersionPhasedRelease {
  type: "appStoreVersionPhasedReleases";
  id: string;
  attributes: {
    phasedReleaseState?: Open<PhasedReleaseState> | null;
    /** Format: date-time */
    startDate?: string | null;
    totalPauseDuration?: number | null;
    currentDayNumber?: number | null;
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appStoreVersionPhasedReleases) */
export interface AppStoreVersionPhasedReleaseCreateRequest {
  data: {
    type: "appStoreVersionPhasedReleases";
    attributes?: AppStoreVersionPhasedReleaseCreateRequestAttributes | undefined;
    relationships: {
      appStoreVersion: {
        data: ResourceId<"appStoreVersions">;
      };
    };
  };
}

export interface AppStoreVersionPhasedReleaseCreateRequestAttributes {
  phasedReleaseState?: PhasedReleaseState | null | undefined;
}

export interface AppStoreVersionPhasedReleaseResponse {
  data: AppStoreVersionPhasedRelease;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appStoreVersionPhasedReleases-_id_) */
export interface AppStoreVersionPhasedReleaseUpdateRequest {
  data: {
    type: "appStoreVersionPhasedReleases";
    id: string;
    attributes?: AppStoreVersionPhasedReleaseUpdateRequestAttributes | undefined;
  };
}

export interface AppStoreVersionPhasedReleaseUpdateRequestAttributes {
  phasedReleaseState?: PhasedReleaseState | null | undefined;
}

export interface AppStoreVersionPhasedReleaseWithoutIncludesResponse {
  data: AppStoreVersionPhasedRelease | null;
  links: DocumentLinks;
}

export type AppStoreVersionPhasedReleasesField = "phasedReleaseState" | "startDate" | "totalPauseDuration" | "currentDayNumber";

export interface AppStoreVersionPromotion {
  type: "appStoreVersionPromotions";
  id: string;
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appStoreVersionPromotions) */
export interface AppStoreVersionPromotionCreateRequest {
  data: {
    type: "appStoreVersionPromotions";
    relationships: {
      appStoreVersion: {
        data: ResourceId<"appStoreVersions">;
      };
      appStoreVersionExperimentTreatment: {
        data: ResourceId<"appStoreVersionExperimentTreatments">;
      };
    };
  };
}

export interface AppStoreVersionPromotionResponse {
  data: AppStoreVersionPromotion;
  links: DocumentLinks;
}

export interface AppStoreVersionReleaseRequest {
  type: "appStoreVersionReleaseRequests";
  id: string;
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appStoreVersionReleaseRequests) */
export interface AppStoreVersionReleaseRequestCreateRequest {
  data: {
    type: "appStoreVersionReleaseRequests";
    relationships: {
      appStoreVersion: {
        data: ResourceId<"appStoreVersions">;
      };
    };
  };
}

export interface AppStoreVersionReleaseRequestResponse {
  data: AppStoreVersionReleaseRequest;
  links: DocumentLinks;
}

export type AppStoreVersionReleaseType = "MANUAL" | "AFTER_APPROVAL" | "SCHEDULED";

export interface AppStoreVersionResponse {
  data: AppStoreVersion;
  included?: (AlternativeDistributionPackage | AppClipDefaultExperience | AppStoreReviewDetail | AppStoreVersionExperiment | AppStoreVersionLocalization | AppStoreVersionPhasedRelease | AppStoreVersionSubmission | App | Build | GameCenterAppVersion | RoutingAppCoverage)[];
  links: DocumentLinks;
}

export type AppStoreVersionReviewType = "APP_STORE" | "NOTARIZATION";

export interface AppStoreVersionRoutingAppCoverageLinkageResponse {
  data: ResourceId<"routingAppCoverages"> | null;
  links: DocumentLinks;
}

export type AppStoreVersionState = "ACCEPTED" | "DEVELOPER_REMOVED_FROM_SALE" | "DEVELOPER_REJECTED" | "IN_REVIEW" | "INVALID_BINARY" | "METADATA_REJECTED" | "PENDING_APPLE_RELEASE" | "PENDING_CONTRACT" | "PENDING_DEVELOPER_RELEASE" | "PREPARE_FOR_SUBMISSION" | "PREORDER_READY_FOR_SALE" | "PROCESSING_FOR_APP_STORE" | "READY_FOR_REVIEW" | "READY_FOR_SALE" | "REJECTED" | "REMOVED_FROM_SALE" | "WAITING_FOR_EXPORT_COMPLIANCE" | "WAITING_FOR_REVIEW" | "REPLACED_WITH_NEW_VERSION" | "NOT_APPLICABLE";

/** @deprecated */
export interface AppStoreVersionSubmission {
  type: "appStoreVersionSubmissions";
  id: string;
  relationships?: {
    appStoreVersion?: {
      data?: ResourceId<"appStoreVersions"> | null;
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface AppStoreVersionSubmissionResponse {
  data: AppStoreVersionSubmission | null;
  included?: AppStoreVersion[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appStoreVersions-_id_) */
export interface AppStoreVersionUpdateRequest {
  data: {
    type: "appStoreVersions";
    id: string;
    attributes?: AppStoreVersionUpdateRequestAttributes | undefined;
    relationships?: {
      build?: {
        data?: ResourceId<"builds"> | null | undefined;
      } | undefined;
      appClipDefaultExperience?: {
        data?: ResourceId<"appClipDefaultExperiences"> | null | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface AppStoreVersionUpdateRequestAttributes {
  versionString?: string | null | undefined;
  copyright?: string | null | undefined;
  reviewType?: AppStoreVersionReviewType | null | undefined;
  releaseType?: AppStoreVersionReleaseType | null | undefined;
  /** Format: date-time */
  earliestReleaseDate?: string | null | undefined;
  /** @deprecated */
  usesIdfa?: boolean | null | undefined;
  downloadable?: boolean | null | undefined;
}

export type AppStoreVersionsField = "platform" | "versionString" | "appStoreState" | "appVersionState" | "copyright" | "reviewType" | "releaseType" | "earliestReleaseDate" | "usesIdfa" | "downloadable" | "createdDate" | "app" | "appStoreVersionLocalizations" | "build" | "appStoreVersionPhasedRelease" | "gameCenterAppVersion" | "routingAppCoverage" | "appStoreReviewDetail" | "appStoreVersionSubmission" | "appClipDefaultExperience" | "appStoreVersionExperiments" | "appStoreVersionExperimentsV2" | "customerReviews" | "alternativeDistributionPackage";

export type AppStoreVersionsInclude = "app" | "appStoreVersionLocalizations" | "build" | "appStoreVersionPhasedRelease" | "gameCenterAppVersion" | "routingAppCoverage" | "appStoreReviewDetail" | "appStoreVersionSubmission" | "appClipDefaultExperience" | "appStoreVersionExperiments" | "appStoreVersionExperimentsV2" | "alternativeDistributionPackage";

export interface AppStoreVersionsResponse {
  data: AppStoreVersion[];
  included?: (AlternativeDistributionPackage | AppClipDefaultExperience | AppStoreReviewDetail | AppStoreVersionExperiment | AppStoreVersionLocalization | AppStoreVersionPhasedRelease | AppStoreVersionSubmission | App | Build | GameCenterAppVersion | RoutingAppCoverage)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type AppStoreVersionsStateFilter = "PREPARE_FOR_SUBMISSION" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "ACCEPTED" | "APPROVED" | "REJECTED" | "COMPLETED" | "STOPPED";

export interface AppSubscriptionGracePeriodLinkageResponse {
  data: ResourceId<"subscriptionGracePeriods"> | null;
  links: DocumentLinks;
}

export interface AppSubscriptionGroupsLinkagesResponse {
  data: ResourceId<"subscriptionGroups">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppTag {
  type: "appTags";
  id: string;
  attributes: {
    name?: string | null;
    visibleInAppStore?: boolean | null;
  };
  relationships?: {
    territories?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"territories">[];
    };
  };
  links?: ResourceLinks;
}

export interface AppTagResponse {
  data: AppTag;
  included?: Territory[];
  links: DocumentLinks;
}

export interface AppTagTerritoriesLinkagesResponse {
  data: ResourceId<"territories">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appTags-_id_) */
export interface AppTagUpdateRequest {
  data: {
    type: "appTags";
    id: string;
    attributes?: AppTagUpdateRequestAttributes | undefined;
  };
}

export interface AppTagUpdateRequestAttributes {
  visibleInAppStore?: boolean | null | undefined;
}

export type AppTagsField = "name" | "visibleInAppStore" | "territories";

export interface AppTagsResponse {
  data: AppTag[];
  included?: Territory[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-apps-_id_) */
export interface AppUpdateRequest {
  data: {
    type: "apps";
    id: string;
    attributes?: AppUpdateRequestAttributes | undefined;
  };
}

export interface AppUpdateRequestAttributes {
  /** Format: uri */
  accessibilityUrl?: string | null | undefined;
  bundleId?: string | null | undefined;
  primaryLocale?: string | null | undefined;
  /** Format: uri */
  subscriptionStatusUrl?: string | null | undefined;
  subscriptionStatusUrlVersion?: SubscriptionStatusUrlVersion | null | undefined;
  /** Format: uri */
  subscriptionStatusUrlForSandbox?: string | null | undefined;
  subscriptionStatusUrlVersionForSandbox?: SubscriptionStatusUrlVersion | null | undefined;
  contentRightsDeclaration?: AppContentRightsDeclaration | null | undefined;
  streamlinedPurchasingEnabled?: boolean | null | undefined;
}

export type AppVersionState = "ACCEPTED" | "DEVELOPER_REJECTED" | "IN_REVIEW" | "INVALID_BINARY" | "METADATA_REJECTED" | "PENDING_APPLE_RELEASE" | "PENDING_DEVELOPER_RELEASE" | "PREPARE_FOR_SUBMISSION" | "PROCESSING_FOR_DISTRIBUTION" | "READY_FOR_DISTRIBUTION" | "READY_FOR_REVIEW" | "REJECTED" | "REPLACED_WITH_NEW_VERSION" | "WAITING_FOR_EXPORT_COMPLIANCE" | "WAITING_FOR_REVIEW";

export interface AppWebhooksLinkagesResponse {
  data: ResourceId<"webhooks">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppWithoutIncludesResponse {
  data: App | null;
  links: DocumentLinks;
}

export type AppsAppPlatformFilter = "IOS" | "MAC_OS" | "TV_OS" | "VISION_OS";

export type AppsAppStoreVersionsAppStoreStateFilter = "ACCEPTED" | "DEVELOPER_REMOVED_FROM_SALE" | "DEVELOPER_REJECTED" | "IN_REVIEW" | "INVALID_BINARY" | "METADATA_REJECTED" | "PENDING_APPLE_RELEASE" | "PENDING_CONTRACT" | "PENDING_DEVELOPER_RELEASE" | "PREPARE_FOR_SUBMISSION" | "PREORDER_READY_FOR_SALE" | "PROCESSING_FOR_APP_STORE" | "READY_FOR_REVIEW" | "READY_FOR_SALE" | "REJECTED" | "REMOVED_FROM_SALE" | "WAITING_FOR_EXPORT_COMPLIANCE" | "WAITING_FOR_REVIEW" | "REPLACED_WITH_NEW_VERSION" | "NOT_APPLICABLE";

export type AppsBetaFeedbackCrashSubmissionsGetToManyRelatedInclude = "build" | "tester";

export type AppsBetaFeedbackCrashSubmissionsGetToManyRelatedSort = "createdDate" | "-createdDate";

export interface AppsBetaTesterUsagesV1MetricResponse {
  data: {
    dataPoints?: {
      /** Format: date-time */
      start?: string;
      /** Format: date-time */
      end?: string;
      values?: {
        crashCount?: number;
        sessionCount?: number;
        feedbackCount?: number;
      };
    }[];
    dimensions?: {
      betaTesters?: {
        links?: {
          /** Format: uri-reference */
          groupBy?: string;
          /** Format: uri-reference */
          related?: string;
        };
        data?: string;
      };
    };
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
  included?: BetaTester[];
}

export type AppsDevicePlatformFilter = "IOS" | "MAC_OS" | "TV_OS" | "VISION_OS";

export type AppsField = "accessibilityUrl" | "name" | "bundleId" | "sku" | "primaryLocale" | "isOrEverWasMadeForKids" | "subscriptionStatusUrl" | "subscriptionStatusUrlVersion" | "subscriptionStatusUrlForSandbox" | "subscriptionStatusUrlVersionForSandbox" | "contentRightsDeclaration" | "streamlinedPurchasingEnabled" | "accessibilityDeclarations" | "appEncryptionDeclarations" | "appStoreIcon" | "ciProduct" | "betaTesters" | "betaGroups" | "appStoreVersions" | "appTags" | "preReleaseVersions" | "betaAppLocalizations" | "builds" | "betaLicenseAgreement" | "betaAppReviewDetail" | "appInfos" | "appClips" | "appPricePoints" | "endUserLicenseAgreement" | "appPriceSchedule" | "appAvailabilityV2" | "inAppPurchases" | "subscriptionGroups" | "gameCenterEnabledVersions" | "performanceOverviews" | "perfPowerMetrics" | "appCustomProductPages" | "inAppPurchasesV2" | "promotedPurchases" | "appEvents" | "reviewSubmissions" | "subscriptionGracePeriod" | "customerReviews" | "customerReviewSummarizations" | "gameCenterDetail" | "appStoreVersionExperimentsV2" | "alternativeDistributionKey" | "analyticsReportRequests" | "marketplaceSearchDetail" | "buildUploads" | "backgroundAssets" | "assetLibrary" | "betaFeedbackScreenshotSubmissions" | "betaFeedbackCrashSubmissions" | "searchKeywords" | "webhooks" | "androidToIosAppMappingDetails";

export type AppsGetCollectionInAppPurchasesField = "referenceName" | "productId" | "inAppPurchaseType" | "state" | "apps" | "name" | "reviewNote" | "familySharable" | "contentHosting" | "inAppPurchaseLocalizations" | "pricePoints" | "content" | "appStoreReviewScreenshot" | "promotedPurchase" | "iapPriceSchedule" | "inAppPurchaseAvailability" | "images" | "offerCodes" | "versions";

export type AppsInclude = "appEncryptionDeclarations" | "appStoreIcon" | "ciProduct" | "betaGroups" | "appStoreVersions" | "preReleaseVersions" | "betaAppLocalizations" | "builds" | "betaLicenseAgreement" | "betaAppReviewDetail" | "appInfos" | "appClips" | "endUserLicenseAgreement" | "inAppPurchases" | "subscriptionGroups" | "gameCenterEnabledVersions" | "appCustomProductPages" | "inAppPurchasesV2" | "promotedPurchases" | "appEvents" | "reviewSubmissions" | "subscriptionGracePeriod" | "gameCenterDetail" | "appStoreVersionExperimentsV2" | "androidToIosAppMappingDetails";

export interface AppsResponse {
  data: App[];
  included?: (AndroidToIosAppMappingDetail | AppClip | AppCustomProductPage | AppEncryptionDeclaration | AppEvent | AppInfo | AppStoreVersionExperimentV2 | AppStoreVersion | BetaAppLocalization | BetaAppReviewDetail | BetaGroup | BetaLicenseAgreement | BuildIcon | Build | CiProduct | EndUserLicenseAgreement | GameCenterDetail | GameCenterEnabledVersion | InAppPurchase | PrereleaseVersion | PromotedPurchase | ReviewSubmission | SubscriptionGracePeriod | SubscriptionGroup)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type AppsReviewSubmissionsStateFilter = "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "UNRESOLVED_ISSUES" | "CANCELING" | "COMPLETING" | "COMPLETE";

export type AppsSort = "name" | "-name" | "bundleId" | "-bundleId" | "sku" | "-sku";

export interface AppsWithoutIncludesResponse {
  data: App[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BackgroundAsset {
  type: "backgroundAssets";
  id: string;
  attributes: {
    archived?: boolean | null;
    assetPackIdentifier?: string;
    /** Format: date-time */
    createdDate?: string | null;
    /** Format: int64 */
    usedBytes?: number | null;
  };
  relationships?: {
    app?: {
      data?: ResourceId<"apps"> | null;
    };
    versions?: {
      links?: RelationshipLinks;
    };
    appStoreVersion?: {
      data?: ResourceId<"backgroundAssetVersions"> | null;
    };
    internalBetaVersion?: {
      data?: ResourceId<"backgroundAssetVersions"> | null;
    };
    externalBetaVersion?: {
      data?: ResourceId<"backgroundAssetVersions"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-backgroundAssets) */
export interface BackgroundAssetCreateRequest {
  data: {
    type: "backgroundAssets";
    attributes: BackgroundAssetCreateRequestAttributes;
    relationships: {
      app: {
        data: ResourceId<"apps">;
      };
    };
  };
}

export interface BackgroundAssetCreateRequestAttributes {
  assetPackIdentifier: string;
}

export interface BackgroundAssetResponse {
  data: BackgroundAsset;
  included?: (App | BackgroundAssetVersion)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-backgroundAssets-_id_) */
export interface BackgroundAssetUpdateRequest {
  data: {
    type: "backgroundAssets";
    id: string;
    attributes?: BackgroundAssetUpdateRequestAttributes | undefined;
  };
}

export interface BackgroundAssetUpdateRequestAttributes {
  archived?: boolean | null | undefined;
}

export interface BackgroundAssetUploadFile {
  type: "backgroundAssetUploadFiles";
  id: string;
  attributes: {
    assetDeliveryState?: AppMediaAssetState | null;
    assetToken?: string | null;
    assetType?: Open<BackgroundAssetUploadFileAssetType>;
    fileName?: string;
    /** Format: int64 */
    fileSize?: number;
    /** @deprecated */
    sourceFileChecksum?: string | null;
    sourceFileChecksums?: Checksums | null;
    uploadOperations?: DeliveryFileUploadOperation[] | null;
  };
  links?: ResourceLinks;
}

export type BackgroundAssetUploadFileAssetType = "ASSET" | "MANIFEST";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-backgroundAssetUploadFiles) */
export interface BackgroundAssetUploadFileCreateRequest {
  data: {
    type: "backgroundAssetUploadFiles";
    attributes: BackgroundAssetUploadFileCreateRequestAttributes;
    relationships: {
      backgroundAssetVersion: {
        data: ResourceId<"backgroundAssetVersions">;
      };
    };
  };
}

export interface BackgroundAssetUploadFileCreateRequestAttributes {
  assetType: BackgroundAssetUploadFileAssetType;
  fileName: string;
  /**
   * Format: int64
   * At least 1.
   */
  fileSize: number;
}

export interface BackgroundAssetUploadFileResponse {
  data: BackgroundAssetUploadFile;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-backgroundAssetUploadFiles-_id_) */
export interface BackgroundAssetUploadFileUpdateRequest {
  data: {
    type: "backgroundAssetUploadFiles";
    id: string;
    attributes?: BackgroundAssetUploadFileUpdateRequestAttributes | undefined;
  };
}

export interface BackgroundAssetUploadFileUpdateRequestAttributes {
  /** @deprecated */
  sourceFileChecksum?: string | null | undefined;
  sourceFileChecksums?: Checksums | null | undefined;
  uploaded?: boolean | null | undefined;
}

export type BackgroundAssetUploadFilesField = "assetDeliveryState" | "assetToken" | "assetType" | "fileName" | "fileSize" | "sourceFileChecksum" | "sourceFileChecksums" | "uploadOperations";

export interface BackgroundAssetUploadFilesResponse {
  data: BackgroundAssetUploadFile[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BackgroundAssetVersion {
  type: "backgroundAssetVersions";
  id: string;
  attributes: {
    /** Format: date-time */
    createdDate?: string | null;
    platforms?: Open<Platform>[] | null;
    state?: Open<BackgroundAssetVersionState> | null;
    stateDetails?: {
      errors?: StateDetail[] | null;
      warnings?: StateDetail[] | null;
      infos?: StateDetail[] | null;
    } | null;
    version?: string | null;
    locale?: string | null;
  };
  relationships?: {
    backgroundAsset?: {
      data?: ResourceId<"backgroundAssets"> | null;
    };
    internalBetaRelease?: {
      data?: ResourceId<"backgroundAssetVersionInternalBetaReleases"> | null;
    };
    externalBetaRelease?: {
      data?: ResourceId<"backgroundAssetVersionExternalBetaReleases"> | null;
    };
    appStoreRelease?: {
      data?: ResourceId<"backgroundAssetVersionAppStoreReleases"> | null;
    };
    assetFile?: {
      data?: ResourceId<"backgroundAssetUploadFiles"> | null;
    };
    manifestFile?: {
      data?: ResourceId<"backgroundAssetUploadFiles"> | null;
    };
    backgroundAssetUploadFiles?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

export interface BackgroundAssetVersionAppStoreRelease {
  type: "backgroundAssetVersionAppStoreReleases";
  id: string;
  attributes: {
    state?: Open<BackgroundAssetVersionAppStoreReleaseState> | null;
  };
  relationships?: {
    backgroundAssetVersion?: {
      data?: ResourceId<"backgroundAssetVersions"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface BackgroundAssetVersionAppStoreReleaseResponse {
  data: BackgroundAssetVersionAppStoreRelease;
  included?: BackgroundAssetVersion[];
  links: DocumentLinks;
}

export type BackgroundAssetVersionAppStoreReleaseState = "PREPARE_FOR_SUBMISSION" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "ACCEPTED" | "REJECTED" | "PROCESSING_FOR_DISTRIBUTION" | "READY_FOR_DISTRIBUTION" | "SUPERSEDED";

export type BackgroundAssetVersionAppStoreReleasesField = "state" | "backgroundAssetVersion";

export interface BackgroundAssetVersionBackgroundAssetUploadFilesLinkagesResponse {
  data: ResourceId<"backgroundAssetUploadFiles">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-backgroundAssetVersions) */
export interface BackgroundAssetVersionCreateRequest {
  data: {
    type: "backgroundAssetVersions";
    relationships: {
      backgroundAsset: {
        data: ResourceId<"backgroundAssets">;
      };
    };
  };
}

export interface BackgroundAssetVersionExternalBetaRelease {
  type: "backgroundAssetVersionExternalBetaReleases";
  id: string;
  attributes: {
    state?: Open<BackgroundAssetVersionExternalBetaReleaseState> | null;
  };
  relationships?: {
    backgroundAssetVersion?: {
      data?: ResourceId<"backgroundAssetVersions"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface BackgroundAssetVersionExternalBetaReleaseResponse {
  data: BackgroundAssetVersionExternalBetaRelease;
  included?: BackgroundAssetVersion[];
  links: DocumentLinks;
}

export type BackgroundAssetVersionExternalBetaReleaseState = "READY_FOR_BETA_SUBMISSION" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "REJECTED" | "PROCESSING_FOR_TESTING" | "READY_FOR_TESTING" | "SUPERSEDED";

export type BackgroundAssetVersionExternalBetaReleasesField = "state" | "backgroundAssetVersion";

export interface BackgroundAssetVersionInternalBetaRelease {
  type: "backgroundAssetVersionInternalBetaReleases";
  id: string;
  attributes: {
    state?: Open<BackgroundAssetVersionInternalBetaReleaseState> | null;
  };
  relationships?: {
    backgroundAssetVersion?: {
      data?: ResourceId<"backgroundAssetVersions"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface BackgroundAssetVersionInternalBetaReleaseResponse {
  data: BackgroundAssetVersionInternalBetaRelease;
  included?: BackgroundAssetVersion[];
  links: DocumentLinks;
}

export type BackgroundAssetVersionInternalBetaReleaseState = "READY_FOR_TESTING" | "SUPERSEDED";

export type BackgroundAssetVersionInternalBetaReleasesField = "state" | "backgroundAssetVersion";

export interface BackgroundAssetVersionResponse {
  data: BackgroundAssetVersion;
  included?: (BackgroundAssetUploadFile | BackgroundAssetVersionAppStoreRelease | BackgroundAssetVersionExternalBetaRelease | BackgroundAssetVersionInternalBetaRelease | BackgroundAsset)[];
  links: DocumentLinks;
}

export type BackgroundAssetVersionState = "AWAITING_UPLOAD" | "PROCESSING" | "FAILED" | "COMPLETE";

export type BackgroundAssetVersionsField = "createdDate" | "platforms" | "state" | "stateDetails" | "version" | "locale" | "backgroundAsset" | "internalBetaRelease" | "externalBetaRelease" | "appStoreRelease" | "assetFile" | "manifestFile" | "backgroundAssetUploadFiles";

export type BackgroundAssetVersionsInclude = "backgroundAsset" | "internalBetaRelease" | "externalBetaRelease" | "appStoreRelease" | "assetFile" | "manifestFile";

export interface BackgroundAssetVersionsLinkagesResponse {
  data: ResourceId<"backgroundAssetVersions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BackgroundAssetVersionsResponse {
  data: BackgroundAssetVersion[];
  included?: (BackgroundAssetUploadFile | BackgroundAssetVersionAppStoreRelease | BackgroundAssetVersionExternalBetaRelease | BackgroundAssetVersionInternalBetaRelease | BackgroundAsset)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type BackgroundAssetsField = "archived" | "assetPackIdentifier" | "createdDate" | "usedBytes" | "app" | "versions" | "appStoreVersion" | "internalBetaVersion" | "externalBetaVersion";

export type BackgroundAssetsInclude = "app" | "appStoreVersion" | "internalBetaVersion" | "externalBetaVersion";

export interface BackgroundAssetsResponse {
  data: BackgroundAsset[];
  included?: (App | BackgroundAssetVersion)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BetaAppClipInvocation {
  type: "betaAppClipInvocations";
  id: string;
  attributes: {
    /** Format: uri */
    url?: string;
  };
  relationships?: {
    betaAppClipInvocationLocalizations?: {
      meta?: PagingInformation;
      data?: ResourceId<"betaAppClipInvocationLocalizations">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaAppClipInvocations) */
export interface BetaAppClipInvocationCreateRequest {
  data: {
    type: "betaAppClipInvocations";
    attributes: BetaAppClipInvocationCreateRequestAttributes;
    relationships: {
      buildBundle: {
        data: ResourceId<"buildBundles">;
      };
      betaAppClipInvocationLocalizations: {
        data: ResourceId<"betaAppClipInvocationLocalizations">[];
      };
    };
  };
  included?: BetaAppClipInvocationLocalizationInlineCreate[] | undefined;
}

export interface BetaAppClipInvocationCreateRequestAttributes {
  /** Format: uri */
  url: string;
}

export interface BetaAppClipInvocationLocalization {
  type: "betaAppClipInvocationLocalizations";
  id: string;
  attributes: {
    title?: string;
    locale?: string;
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaAppClipInvocationLocalizations) */
export interface BetaAppClipInvocationLocalizationCreateRequest {
  data: {
    type: "betaAppClipInvocationLocalizations";
    attributes: BetaAppClipInvocationLocalizationCreateRequestAttributes;
    relationships: {
      betaAppClipInvocation: {
        data: ResourceId<"betaAppClipInvocations">;
      };
    };
  };
}

export interface BetaAppClipInvocationLocalizationCreateRequestAttributes {
  title: string;
  locale: string;
}

export interface BetaAppClipInvocationLocalizationInlineCreate {
  type: "betaAppClipInvocationLocalizations";
  id?: string | undefined;
  attributes: BetaAppClipInvocationLocalizationInlineCreateAttributes;
  relationships?: {
    betaAppClipInvocation?: {
      data?: ResourceId<"betaAppClipInvocations"> | undefined;
    } | undefined;
  } | undefined;
}

export interface BetaAppClipInvocationLocalizationInlineCreateAttributes {
  title: string;
  locale: string;
}

export interface BetaAppClipInvocationLocalizationResponse {
  data: BetaAppClipInvocationLocalization;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaAppClipInvocationLocalizations-_id_) */
export interface BetaAppClipInvocationLocalizationUpdateRequest {
  data: {
    type: "betaAppClipInvocationLocalizations";
    id: string;
    attributes?: BetaAppClipInvocationLocalizationUpdateRequestAttributes | undefined;
  };
}

export interface BetaAppClipInvocationLocalizationUpdateRequestAttributes {
  title?: string | null | undefined;
}

export type BetaAppClipInvocationLocalizationsField = "title" | "locale";

export interface BetaAppClipInvocationResponse {
  data: BetaAppClipInvocation;
  included?: BetaAppClipInvocationLocalization[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaAppClipInvocations-_id_) */
export interface BetaAppClipInvocationUpdateRequest {
  data: {
    type: "betaAppClipInvocations";
    id: string;
    attributes?: BetaAppClipInvocationUpdateRequestAttributes | undefined;
  };
}

export interface BetaAppClipInvocationUpdateRequestAttributes {
  /** Format: uri */
  url?: string | null | undefined;
}

export type BetaAppClipInvocationsField = "url" | "betaAppClipInvocationLocalizations";

export interface BetaAppClipInvocationsResponse {
  data: BetaAppClipInvocation[];
  included?: BetaAppClipInvocationLocalization[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BetaAppLocalization {
  type: "betaAppLocalizations";
  id: string;
  attributes: {
    feedbackEmail?: string | null;
    marketingUrl?: string | null;
    privacyPolicyUrl?: string | null;
    tvOsPrivacyPolicy?: string | null;
    description?: string | null;
    locale?: string;
  };
  relationships?: {
    app?: {
      links?: RelationshipLinks;
      data?: ResourceId<"apps"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface BetaAppLocalizationAppLinkageResponse {
  data: ResourceId<"apps"> | null;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaAppLocalizations) */
export interface BetaAppLocalizationCreateRequest {
  data: {
    type: "betaAppLocalizations";
    attributes: BetaAppLocalizationCreateRequestAttributes;
    relationships: {
      app: {
        data: ResourceId<"apps">;
      };
    };
  };
}

export interface BetaAppLocalizationCreateRequestAttributes {
  feedbackEmail?: string | null | undefined;
  marketingUrl?: string | null | undefined;
  privacyPolicyUrl?: string | null | undefined;
  tvOsPrivacyPolicy?: string | null | undefined;
  description?: string | null | undefined;
  locale: string;
}

export interface BetaAppLocalizationResponse {
  data: BetaAppLocalization;
  included?: App[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaAppLocalizations-_id_) */
export interface BetaAppLocalizationUpdateRequest {
  data: {
    type: "betaAppLocalizations";
    id: string;
    attributes?: BetaAppLocalizationUpdateRequestAttributes | undefined;
  };
}

export interface BetaAppLocalizationUpdateRequestAttributes {
  feedbackEmail?: string | null | undefined;
  marketingUrl?: string | null | undefined;
  privacyPolicyUrl?: string | null | undefined;
  tvOsPrivacyPolicy?: string | null | undefined;
  description?: string | null | undefined;
}

export type BetaAppLocalizationsField = "feedbackEmail" | "marketingUrl" | "privacyPolicyUrl" | "tvOsPrivacyPolicy" | "description" | "locale" | "app";

export interface BetaAppLocalizationsResponse {
  data: BetaAppLocalization[];
  included?: App[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BetaAppLocalizationsWithoutIncludesResponse {
  data: BetaAppLocalization[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BetaAppReviewDetail {
  type: "betaAppReviewDetails";
  id: string;
  attributes: {
    contactFirstName?: string | null;
    contactLastName?: string | null;
    contactPhone?: string | null;
    contactEmail?: string | null;
    demoAccountName?: string | null;
    demoAccountPassword?: string | null;
    demoAccountRequired?: boolean | null;
    notes?: string | null;
  };
  relationships?: {
    app?: {
      links?: RelationshipLinks;
      data?: ResourceId<"apps"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface BetaAppReviewDetailAppLinkageResponse {
  data: ResourceId<"apps"> | null;
  links: DocumentLinks;
}

export interface BetaAppReviewDetailResponse {
  data: BetaAppReviewDetail;
  included?: App[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaAppReviewDetails-_id_) */
export interface BetaAppReviewDetailUpdateRequest {
  data: {
    type: "betaAppReviewDetails";
    id: string;
    attributes?: BetaAppReviewDetailUpdateRequestAttributes | undefined;
  };
}

export interface BetaAppReviewDetailUpdateRequestAttributes {
  contactFirstName?: string | null | undefined;
  contactLastName?: string | null | undefined;
  contactPhone?: string | null | undefined;
  contactEmail?: string | null | undefined;
  demoAccountName?: string | null | undefined;
  demoAccountPassword?: string | null | undefined;
  demoAccountRequired?: boolean | null | undefined;
  notes?: string | null | undefined;
}

export interface BetaAppReviewDetailWithoutIncludesResponse {
  data: BetaAppReviewDetail | null;
  links: DocumentLinks;
}

export type BetaAppReviewDetailsField = "contactFirstName" | "contactLastName" | "contactPhone" | "contactEmail" | "demoAccountName" | "demoAccountPassword" | "demoAccountRequired" | "notes" | "app";

export interface BetaAppReviewDetailsResponse {
  data: BetaAppReviewDetail[];
  included?: App[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BetaAppReviewSubmission {
  type: "betaAppReviewSubmissions";
  id: string;
  attributes: {
    betaReviewState?: Open<BetaReviewState> | null;
    /** Format: date-time */
    submittedDate?: string | null;
  };
  relationships?: {
    build?: {
      links?: RelationshipLinks;
      data?: ResourceId<"builds"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface BetaAppReviewSubmissionBuildLinkageResponse {
  data: ResourceId<"builds"> | null;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaAppReviewSubmissions) */
export interface BetaAppReviewSubmissionCreateRequest {
  data: {
    type: "betaAppReviewSubmissions";
    relationships: {
      build: {
        data: ResourceId<"builds">;
      };
    };
  };
}

export interface BetaAppReviewSubmissionResponse {
  data: BetaAppReviewSubmission;
  included?: Build[];
  links: DocumentLinks;
}

export interface BetaAppReviewSubmissionWithoutIncludesResponse {
  data: BetaAppReviewSubmission | null;
  links: DocumentLinks;
}

export type BetaAppReviewSubmissionsField = "betaReviewState" | "submittedDate" | "build";

export interface BetaAppReviewSubmissionsResponse {
  data: BetaAppReviewSubmission[];
  included?: Build[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BetaBuildLocalization {
  type: "betaBuildLocalizations";
  id: string;
  attributes: {
    whatsNew?: string | null;
    locale?: string;
  };
  relationships?: {
    build?: {
      links?: RelationshipLinks;
      data?: ResourceId<"builds"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface BetaBuildLocalizationBuildLinkageResponse {
  data: ResourceId<"builds"> | null;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaBuildLocalizations) */
export interface BetaBuildLocalizationCreateRequest {
  data: {
    type: "betaBuildLocalizations";
    attributes: BetaBuildLocalizationCreateRequestAttributes;
    relationships: {
      build: {
        data: ResourceId<"builds">;
      };
    };
  };
}

export interface BetaBuildLocalizationCreateRequestAttributes {
  whatsNew?: string | null | undefined;
  locale: string;
}

export interface BetaBuildLocalizationResponse {
  data: BetaBuildLocalization;
  included?: Build[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaBuildLocalizations-_id_) */
export interface BetaBuildLocalizationUpdateRequest {
  data: {
    type: "betaBuildLocalizations";
    id: string;
    attributes?: BetaBuildLocalizationUpdateRequestAttributes | undefined;
  };
}

export interface BetaBuildLocalizationUpdateRequestAttributes {
  whatsNew?: string | null | undefined;
}

export type BetaBuildLocalizationsField = "whatsNew" | "locale" | "build";

export interface BetaBuildLocalizationsResponse {
  data: BetaBuildLocalization[];
  included?: Build[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BetaBuildLocalizationsWithoutIncludesResponse {
  data: BetaBuildLocalization[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BetaBuildUsagesV1MetricResponse {
  data: {
    dataPoints?: {
      /** Format: date-time */
      start?: string;
      /** Format: date-time */
      end?: string;
      values?: {
        crashCount?: number;
        installCount?: number;
        sessionCount?: number;
        feedbackCount?: number;
        inviteCount?: number;
      };
    }[];
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BetaCrashLog {
  type: "betaCrashLogs";
  id: string;
  attributes: {
    logText?: string | null;
  };
  links?: ResourceLinks;
}

export interface BetaCrashLogNullableResponse {
  data: BetaCrashLog | null;
  links: DocumentLinks;
}

export interface BetaCrashLogResponse {
  data: BetaCrashLog;
  links: DocumentLinks;
}

export interface BetaFeedbackCrashSubmission {
  type: "betaFeedbackCrashSubmissions";
  id: string;
  attributes: {
    /** Format: date-time */
    createdDate?: string | null;
    comment?: string | null;
    email?: string | null;
    deviceModel?: string | null;
    osVersion?: string | null;
    locale?: string | null;
    timeZone?: string | null;
    architecture?: string | null;
    connectionType?: Open<DeviceConnectionType> | null;
    pairedAppleWatch?: string | null;
    /** Format: int64 */
    appUptimeInMilliseconds?: number | null;
    /** Format: int64 */
    diskBytesAvailable?: number | null;
    /** Format: int64 */
    diskBytesTotal?: number | null;
    batteryPercentage?: number | null;
    screenWidthInPoints?: number | null;
    screenHeightInPoints?: number | null;
    appPlatform?: Open<Platform> | null;
    devicePlatform?: Open<Platform> | null;
    deviceFamily?: Open<DeviceFamily> | null;
    buildBundleId?: string | null;
  };
  relationships?: {
    crashLog?: {
      links?: RelationshipLinks;
    };
    build?: {
      data?: ResourceId<"builds"> | null;
    };
    tester?: {
      data?: ResourceId<"betaTesters"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface BetaFeedbackCrashSubmissionCrashLogLinkageResponse {
  data: ResourceId<"betaCrashLogs"> | null;
  links: DocumentLinks;
}

export interface BetaFeedbackCrashSubmissionResponse {
  data: BetaFeedbackCrashSubmission;
  included?: (BetaTester | Build)[];
  links: DocumentLinks;
}

export type BetaFeedbackCrashSubmissionsField = "createdDate" | "comment" | "email" | "deviceModel" | "osVersion" | "locale" | "timeZone" | "architecture" | "connectionType" | "pairedAppleWatch" | "appUptimeInMilliseconds" | "diskBytesAvailable" | "diskBytesTotal" | "batteryPercentage" | "screenWidthInPoints" | "screenHeightInPoints" | "appPlatform" | "devicePlatform" | "deviceFamily" | "buildBundleId" | "crashLog" | "build" | "tester";

export type BetaFeedbackCrashSubmissionsInclude = "build" | "tester";

export interface BetaFeedbackCrashSubmissionsResponse {
  data: BetaFeedbackCrashSubmission[];
  included?: (BetaTester | Build)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BetaFeedbackScreenshotImage {
  url?: string | null;
  width?: number | null;
  height?: number | null;
  /** Format: date-time */
  expirationDate?: string | null;
}

export interface BetaFeedbackScreenshotSubmission {
  type: "betaFeedbackScreenshotSubmissions";
  id: string;
  attributes: {
    /** Format: date-time */
    createdDate?: string | null;
    comment?: string | null;
    email?: string | null;
    deviceModel?: string | null;
    osVersion?: string | null;
    locale?: string | null;
    timeZone?: string | null;
    architecture?: string | null;
    connectionType?: Open<DeviceConnectionType> | null;
    pairedAppleWatch?: string | null;
    /** Format: int64 */
    appUptimeInMilliseconds?: number | null;
    /** Format: int64 */
    diskBytesAvailable?: number | null;
    /** Format: int64 */
    diskBytesTotal?: number | null;
    batteryPercentage?: number | null;
    screenWidthInPoints?: number | null;
    screenHeightInPoints?: number | null;
    appPlatform?: Open<Platform> | null;
    devicePlatform?: Open<Platform> | null;
    deviceFamily?: Open<DeviceFamily> | null;
    buildBundleId?: string | null;
    screenshots?: BetaFeedbackScreenshotImage[] | null;
  };
  relationships?: {
    build?: {
      data?: ResourceId<"builds"> | null;
    };
    tester?: {
      data?: ResourceId<"betaTesters"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface BetaFeedbackScreenshotSubmissionResponse {
  data: BetaFeedbackScreenshotSubmission;
  included?: (BetaTester | Build)[];
  links: DocumentLinks;
}

export type BetaFeedbackScreenshotSubmissionsField = "createdDate" | "comment" | "email" | "deviceModel" | "osVersion" | "locale" | "timeZone" | "architecture" | "connectionType" | "pairedAppleWatch" | "appUptimeInMilliseconds" | "diskBytesAvailable" | "diskBytesTotal" | "batteryPercentage" | "screenWidthInPoints" | "screenHeightInPoints" | "appPlatform" | "devicePlatform" | "deviceFamily" | "buildBundleId" | "screenshots" | "build" | "tester";

export type BetaFeedbackScreenshotSubmissionsInclude = "build" | "tester";

export interface BetaFeedbackScreenshotSubmissionsResponse {
  data: BetaFeedbackScreenshotSubmission[];
  included?: (BetaTester | Build)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BetaGroup {
  type: "betaGroups";
  id: string;
  attributes: {
    name?: string;
    /** Format: date-time */
    createdDate?: string | null;
    isInternalGroup?: boolean | null;
    hasAccessToAllBuilds?: boolean | null;
    publicLinkEnabled?: boolean | null;
    publicLinkId?: string | null;
    publicLinkLimitEnabled?: boolean | null;
    publicLinkLimit?: number | null;
    publicLink?: string | null;
    feedbackEnabled?: boolean | null;
    iosBuildsAvailableForAppleSiliconMac?: boolean | null;
    iosBuildsAvailableForAppleVision?: boolean | null;
  };
  relationships?: {
    app?: {
      links?: RelationshipLinks;
      data?: ResourceId<"apps"> | null;
    };
    builds?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"builds">[];
    };
    betaTesters?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"betaTesters">[];
    };
    betaRecruitmentCriteria?: {
      links?: RelationshipLinks;
      data?: ResourceId<"betaRecruitmentCriteria"> | null;
    };
    betaRecruitmentCriterionCompatibleBuildCheck?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

export interface BetaGroupAppLinkageResponse {
  data: ResourceId<"apps"> | null;
  links: DocumentLinks;
}

export interface BetaGroupBetaRecruitmentCriteriaLinkageResponse {
  data: ResourceId<"betaRecruitmentCriteria"> | null;
  links: DocumentLinks;
}

export interface BetaGroupBetaRecruitmentCriterionCompatibleBuildCheckLinkageResponse {
  data: ResourceId<"betaRecruitmentCriterionCompatibleBuildChecks"> | null;
  links: DocumentLinks;
}

export interface BetaGroupBetaTestersLinkagesRequest {
  data: ResourceId<"betaTesters">[];
}

export interface BetaGroupBetaTestersLinkagesResponse {
  data: ResourceId<"betaTesters">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BetaGroupBuildsLinkagesRequest {
  data: ResourceId<"builds">[];
}

export interface BetaGroupBuildsLinkagesResponse {
  data: ResourceId<"builds">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaGroups) */
export interface BetaGroupCreateRequest {
  data: {
    type: "betaGroups";
    attributes: BetaGroupCreateRequestAttributes;
    relationships: {
      app: {
        data: ResourceId<"apps">;
      };
      builds?: {
        data?: ResourceId<"builds">[] | undefined;
      } | undefined;
      betaTesters?: {
        data?: ResourceId<"betaTesters">[] | undefined;
      } | undefined;
    };
  };
}

export interface BetaGroupCreateRequestAttributes {
  name: string;
  isInternalGroup?: boolean | null | undefined;
  hasAccessToAllBuilds?: boolean | null | undefined;
  publicLinkEnabled?: boolean | null | undefined;
  publicLinkLimitEnabled?: boolean | null | undefined;
  publicLinkLimit?: number | null | undefined;
  feedbackEnabled?: boolean | null | undefined;
}

export interface BetaGroupResponse {
  data: BetaGroup;
  included?: (App | BetaRecruitmentCriterion | BetaTester | Build)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaGroups-_id_) */
export interface BetaGroupUpdateRequest {
  data: {
    type: "betaGroups";
    id: string;
    attributes?: BetaGroupUpdateRequestAttributes | undefined;
  };
}

export interface BetaGroupUpdateRequestAttributes {
  name?: string | null | undefined;
  publicLinkEnabled?: boolean | null | undefined;
  publicLinkLimitEnabled?: boolean | null | undefined;
  publicLinkLimit?: number | null | undefined;
  feedbackEnabled?: boolean | null | undefined;
  iosBuildsAvailableForAppleSiliconMac?: boolean | null | undefined;
  iosBuildsAvailableForAppleVision?: boolean | null | undefined;
}

export type BetaGroupsField = "name" | "createdDate" | "isInternalGroup" | "hasAccessToAllBuilds" | "publicLinkEnabled" | "publicLinkId" | "publicLinkLimitEnabled" | "publicLinkLimit" | "publicLink" | "feedbackEnabled" | "iosBuildsAvailableForAppleSiliconMac" | "iosBuildsAvailableForAppleVision" | "app" | "builds" | "betaTesters" | "betaRecruitmentCriteria" | "betaRecruitmentCriterionCompatibleBuildCheck";

export type BetaGroupsInclude = "app" | "builds" | "betaTesters" | "betaRecruitmentCriteria";

export interface BetaGroupsResponse {
  data: BetaGroup[];
  included?: (App | BetaRecruitmentCriterion | BetaTester | Build)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type BetaGroupsSort = "name" | "-name" | "createdDate" | "-createdDate" | "publicLinkEnabled" | "-publicLinkEnabled" | "publicLinkLimit" | "-publicLinkLimit";

export interface BetaGroupsWithoutIncludesResponse {
  data: BetaGroup[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type BetaInviteType = "EMAIL" | "PUBLIC_LINK";

export interface BetaLicenseAgreement {
  type: "betaLicenseAgreements";
  id: string;
  attributes: {
    agreementText?: string | null;
  };
  relationships?: {
    app?: {
      links?: RelationshipLinks;
      data?: ResourceId<"apps"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface BetaLicenseAgreementAppLinkageResponse {
  data: ResourceId<"apps"> | null;
  links: DocumentLinks;
}

export interface BetaLicenseAgreementResponse {
  data: BetaLicenseAgreement;
  included?: App[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaLicenseAgreements-_id_) */
export interface BetaLicenseAgreementUpdateRequest {
  data: {
    type: "betaLicenseAgreements";
    id: string;
    attributes?: BetaLicenseAgreementUpdateRequestAttributes | undefined;
  };
}

export interface BetaLicenseAgreementUpdateRequestAttributes {
  agreementText?: string | null | undefined;
}

export interface BetaLicenseAgreementWithoutIncludesResponse {
  data: BetaLicenseAgreement | null;
  links: DocumentLinks;
}

export type BetaLicenseAgreementsField = "agreementText" | "app";

export interface BetaLicenseAgreementsResponse {
  data: BetaLicenseAgreement[];
  included?: App[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BetaPublicLinkUsagesV1MetricResponse {
  data: {
    dataPoints?: {
      /** Format: date-time */
      start?: string;
      /** Format: date-time */
      end?: string;
      values?: {
        viewCount?: number;
        acceptedCount?: number;
        didNotAcceptCount?: number;
        didNotMeetCriteriaCount?: number;
        notRelevantRatio?: number;
        notClearRatio?: number;
        notInterestingRatio?: number;
      };
    }[];
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type BetaRecruitmentCriteriaField = "lastModifiedDate" | "deviceFamilyOsVersionFilters";

export interface BetaRecruitmentCriterion {
  type: "betaRecruitmentCriteria";
  id: string;
  attributes: {
    /** Format: date-time */
    lastModifiedDate?: string | null;
    deviceFamilyOsVersionFilters?: DeviceFamilyOsVersionFilter[];
  };
  links?: ResourceLinks;
}

export interface BetaRecruitmentCriterionCompatibleBuildCheck {
  type: "betaRecruitmentCriterionCompatibleBuildChecks";
  id: string;
  attributes: {
    hasCompatibleBuild?: boolean | null;
  };
  links?: ResourceLinks;
}

export interface BetaRecruitmentCriterionCompatibleBuildCheckResponse {
  data: BetaRecruitmentCriterionCompatibleBuildCheck | null;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaRecruitmentCriteria) */
export interface BetaRecruitmentCriterionCreateRequest {
  data: {
    type: "betaRecruitmentCriteria";
    attributes: BetaRecruitmentCriterionCreateRequestAttributes;
    relationships: {
      betaGroup: {
        data: ResourceId<"betaGroups">;
      };
    };
  };
}

export interface BetaRecruitmentCriterionCreateRequestAttributes {
  deviceFamilyOsVersionFilters: DeviceFamilyOsVersionFilter[];
}

export interface BetaRecruitmentCriterionNullableResponse {
  data: BetaRecruitmentCriterion | null;
  links: DocumentLinks;
}

export interface BetaRecruitmentCriterionOption {
  type: "betaRecruitmentCriterionOptions";
  id: string;
  attributes: {
    deviceFamilyOsVersions?: {
      deviceFamily?: Open<DeviceFamily> | null;
      osVersions?: string[] | null;
    }[] | null;
  };
  links?: ResourceLinks;
}

export interface BetaRecruitmentCriterionOptionsResponse {
  data: BetaRecruitmentCriterionOption[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BetaRecruitmentCriterionResponse {
  data: BetaRecruitmentCriterion;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaRecruitmentCriteria-_id_) */
export interface BetaRecruitmentCriterionUpdateRequest {
  data: {
    type: "betaRecruitmentCriteria";
    id: string;
    attributes?: BetaRecruitmentCriterionUpdateRequestAttributes | undefined;
  };
}

export interface BetaRecruitmentCriterionUpdateRequestAttributes {
  deviceFamilyOsVersionFilters?: DeviceFamilyOsVersionFilter[] | null | undefined;
}

export type BetaReviewState = "WAITING_FOR_REVIEW" | "IN_REVIEW" | "REJECTED" | "APPROVED";

export interface BetaTester {
  type: "betaTesters";
  id: string;
  attributes: {
    firstName?: string | null;
    lastName?: string | null;
    /** Format: email */
    email?: string;
    inviteType?: Open<BetaInviteType> | null;
    state?: Open<BetaTesterState> | null;
    appDevices?: {
      model?: string | null;
      platform?: Open<BetaTesterPlatform> | null;
      osVersion?: string | null;
      appBuildVersion?: string | null;
    }[] | null;
  };
  relationships?: {
    apps?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"apps">[];
    };
    betaGroups?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"betaGroups">[];
    };
    builds?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"builds">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaTesters-_id_-relationships-apps) */
export interface BetaTesterAppsLinkagesRequest {
  data: ResourceId<"apps">[];
}

export interface BetaTesterAppsLinkagesResponse {
  data: ResourceId<"apps">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BetaTesterBetaGroupsLinkagesRequest {
  data: ResourceId<"betaGroups">[];
}

export interface BetaTesterBetaGroupsLinkagesResponse {
  data: ResourceId<"betaGroups">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BetaTesterBuildsLinkagesRequest {
  data: ResourceId<"builds">[];
}

export interface BetaTesterBuildsLinkagesResponse {
  data: ResourceId<"builds">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaTesters) */
export interface BetaTesterCreateRequest {
  data: {
    type: "betaTesters";
    attributes: BetaTesterCreateRequestAttributes;
    relationships?: {
      betaGroups?: {
        data?: ResourceId<"betaGroups">[] | undefined;
      } | undefined;
      builds?: {
        data?: ResourceId<"builds">[] | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface BetaTesterCreateRequestAttributes {
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
  /** Format: email */
  email: string;
}

export interface BetaTesterInvitation {
  type: "betaTesterInvitations";
  id: string;
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaTesterInvitations) */
export interface BetaTesterInvitationCreateRequest {
  data: {
    type: "betaTesterInvitations";
    relationships: {
      /** @deprecated */
      betaTester?: {
        data?: ResourceId<"betaTesters"> | undefined;
      } | undefined;
      app: {
        data: ResourceId<"apps">;
      };
    };
  };
}

export interface BetaTesterInvitationResponse {
  data: BetaTesterInvitation;
  links: DocumentLinks;
}

export type BetaTesterPlatform = "IOS" | "MAC_OS" | "TV_OS" | "WATCH_OS" | "VISION_OS";

export interface BetaTesterResponse {
  data: BetaTester;
  included?: (App | BetaGroup | Build)[];
  links: DocumentLinks;
}

export type BetaTesterState = "NOT_INVITED" | "INVITED" | "ACCEPTED" | "INSTALLED" | "REVOKED";

export interface BetaTesterUsagesV1MetricResponse {
  data: {
    dataPoints?: {
      /** Format: date-time */
      start?: string;
      /** Format: date-time */
      end?: string;
      values?: {
        crashCount?: number;
        sessionCount?: number;
        feedbackCount?: number;
      };
    }[];
    dimensions?: {
      apps?: {
        links?: {
          /** Format: uri-reference */
          groupBy?: string;
          /** Format: uri-reference */
          related?: string;
        };
        data?: string;
      };
    };
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type BetaTestersField = "firstName" | "lastName" | "email" | "inviteType" | "state" | "appDevices" | "apps" | "betaGroups" | "builds";

export type BetaTestersInclude = "apps" | "betaGroups" | "builds";

export interface BetaTestersResponse {
  data: BetaTester[];
  included?: (App | BetaGroup | Build)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type BetaTestersSort = "firstName" | "-firstName" | "lastName" | "-lastName" | "email" | "-email" | "inviteType" | "-inviteType" | "state" | "-state";

export interface BetaTestersWithoutIncludesResponse {
  data: BetaTester[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type BrazilAgeRating = "L" | "TEN" | "TWELVE" | "FOURTEEN" | "SIXTEEN" | "EIGHTEEN";

export interface Build {
  type: "builds";
  id: string;
  attributes: {
    version?: string | null;
    /** Format: date-time */
    uploadedDate?: string | null;
    /** Format: date-time */
    expirationDate?: string | null;
    expired?: boolean | null;
    minOsVersion?: string | null;
    lsMinimumSystemVersion?: string | null;
    computedMinMacOsVersion?: string | null;
    computedMinVisionOsVersion?: string | null;
    iconAssetToken?: ImageAsset | null;
    processingState?: Open<BuildProcessingState> | null;
    buildAudienceType?: Open<BuildAudienceType> | null;
    usesNonExemptEncryption?: boolean | null;
  };
  relationships?: {
    preReleaseVersion?: {
      links?: RelationshipLinks;
      data?: ResourceId<"preReleaseVersions"> | null;
    };
    individualTesters?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"betaTesters">[];
    };
    betaGroups?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"betaGroups">[];
    };
    betaBuildLocalizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"betaBuildLocalizations">[];
    };
    appEncryptionDeclaration?: {
      links?: RelationshipLinks;
      data?: ResourceId<"appEncryptionDeclarations"> | null;
    };
    betaAppReviewSubmission?: {
      links?: RelationshipLinks;
      data?: ResourceId<"betaAppReviewSubmissions"> | null;
    };
    app?: {
      links?: RelationshipLinks;
      data?: ResourceId<"apps"> | null;
    };
    buildBetaDetail?: {
      links?: RelationshipLinks;
      data?: ResourceId<"buildBetaDetails"> | null;
    };
    appStoreVersion?: {
      links?: RelationshipLinks;
      data?: ResourceId<"appStoreVersions"> | null;
    };
    icons?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"buildIcons">[];
    };
    buildBundles?: {
      meta?: PagingInformation;
      data?: ResourceId<"buildBundles">[];
    };
    buildUpload?: {
      data?: ResourceId<"buildUploads"> | null;
    };
    perfPowerMetrics?: {
      links?: RelationshipLinks;
    };
    diagnosticSignatures?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-builds-_id_-relationships-appEncryptionDeclaration) */
export interface BuildAppEncryptionDeclarationLinkageRequest {
  data: ResourceId<"appEncryptionDeclarations"> | null;
}

export interface BuildAppEncryptionDeclarationLinkageResponse {
  data: ResourceId<"appEncryptionDeclarations"> | null;
  links: DocumentLinks;
}

export interface BuildAppLinkageResponse {
  data: ResourceId<"apps"> | null;
  links: DocumentLinks;
}

export interface BuildAppStoreVersionLinkageResponse {
  data: ResourceId<"appStoreVersions"> | null;
  links: DocumentLinks;
}

export type BuildAudienceType = "INTERNAL_ONLY" | "APP_STORE_ELIGIBLE";

export interface BuildBetaAppReviewSubmissionLinkageResponse {
  data: ResourceId<"betaAppReviewSubmissions"> | null;
  links: DocumentLinks;
}

export interface BuildBetaBuildLocalizationsLinkagesResponse {
  data: ResourceId<"betaBuildLocalizations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BuildBetaDetail {
  type: "buildBetaDetails";
  id: string;
  attributes: {
    autoNotifyEnabled?: boolean | null;
    internalBuildState?: Open<InternalBetaState> | null;
    externalBuildState?: Open<ExternalBetaState> | null;
  };
  relationships?: {
    build?: {
      links?: RelationshipLinks;
      data?: ResourceId<"builds"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface BuildBetaDetailBuildLinkageResponse {
  data: ResourceId<"builds"> | null;
  links: DocumentLinks;
}

export interface BuildBetaDetailNullableResponse {
  data: BuildBetaDetail | null;
  included?: BuildBetaDetailResponse["included"];
  links: DocumentLinks;
}

export interface BuildBetaDetailResponse {
  data: BuildBetaDetail;
  included?: Build[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-buildBetaDetails-_id_) */
export interface BuildBetaDetailUpdateRequest {
  data: {
    type: "buildBetaDetails";
    id: string;
    attributes?: BuildBetaDetailUpdateRequestAttributes | undefined;
  };
}

export interface BuildBetaDetailUpdateRequestAttributes {
  autoNotifyEnabled?: boolean | null | undefined;
}

export type BuildBetaDetailsField = "autoNotifyEnabled" | "internalBuildState" | "externalBuildState" | "build";

export interface BuildBetaDetailsResponse {
  data: BuildBetaDetail[];
  included?: Build[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BuildBetaGroupsLinkagesRequest {
  data: ResourceId<"betaGroups">[];
}

export interface BuildBetaNotification {
  type: "buildBetaNotifications";
  id: string;
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-buildBetaNotifications) */
export interface BuildBetaNotificationCreateRequest {
  data: {
    type: "buildBetaNotifications";
    relationships: {
      build: {
        data: ResourceId<"builds">;
      };
    };
  };
}

export interface BuildBetaNotificationResponse {
  data: BuildBetaNotification;
  links: DocumentLinks;
}

export interface BuildBuildBetaDetailLinkageResponse {
  data: ResourceId<"buildBetaDetails"> | null;
  links: DocumentLinks;
}

export interface BuildBundle {
  type: "buildBundles";
  id: string;
  attributes: {
    bundleId?: string | null;
    bundleType?: Open<BuildBundleType> | null;
    sdkBuild?: string | null;
    platformBuild?: string | null;
    fileName?: string | null;
    hasSirikit?: boolean | null;
    hasOnDemandResources?: boolean | null;
    hasPrerenderedIcon?: boolean | null;
    usesLocationServices?: boolean | null;
    isIosBuildMacAppStoreCompatible?: boolean | null;
    includesSymbols?: boolean | null;
    /** Format: uri */
    dSYMUrl?: string | null;
    supportedArchitectures?: string[] | null;
    requiredCapabilities?: string[] | null;
    deviceProtocols?: string[] | null;
    locales?: string[] | null;
    entitlements?: {
      [key: string]: {
        [key: string]: string;
      };
    } | null;
    baDownloadAllowance?: number | null;
    baMaxInstallSize?: number | null;
    minimumOsVersion?: string | null;
  };
  relationships?: {
    appClipDomainCacheStatus?: {
      links?: RelationshipLinks;
      data?: ResourceId<"appClipDomainStatuses"> | null;
    };
    appClipDomainDebugStatus?: {
      links?: RelationshipLinks;
      data?: ResourceId<"appClipDomainStatuses"> | null;
    };
    betaAppClipInvocations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"betaAppClipInvocations">[];
    };
    buildBundleFileSizes?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"buildBundleFileSizes">[];
    };
  };
  links?: ResourceLinks;
}

export interface BuildBundleAppClipDomainCacheStatusLinkageResponse {
  data: ResourceId<"appClipDomainStatuses"> | null;
  links: DocumentLinks;
}

export interface BuildBundleAppClipDomainDebugStatusLinkageResponse {
  data: ResourceId<"appClipDomainStatuses"> | null;
  links: DocumentLinks;
}

export interface BuildBundleBetaAppClipInvocationsLinkagesResponse {
  data: ResourceId<"betaAppClipInvocations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BuildBundleBuildBundleFileSizesLinkagesResponse {
  data: ResourceId<"buildBundleFileSizes">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BuildBundleFileSize {
  type: "buildBundleFileSizes";
  id: string;
  attributes: {
    deviceModel?: string | null;
    osVersion?: string | null;
    downloadBytes?: number | null;
    installBytes?: number | null;
  };
  links?: ResourceLinks;
}

export type BuildBundleFileSizesField = "deviceModel" | "osVersion" | "downloadBytes" | "installBytes";

export interface BuildBundleFileSizesResponse {
  data: BuildBundleFileSize[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type BuildBundleType = "APP" | "APP_CLIP" | "WATCH_APP";

export type BuildBundlesField = "bundleId" | "bundleType" | "sdkBuild" | "platformBuild" | "fileName" | "hasSirikit" | "hasOnDemandResources" | "hasPrerenderedIcon" | "usesLocationServices" | "isIosBuildMacAppStoreCompatible" | "includesSymbols" | "dSYMUrl" | "supportedArchitectures" | "requiredCapabilities" | "deviceProtocols" | "locales" | "entitlements" | "baDownloadAllowance" | "baMaxInstallSize" | "minimumOsVersion" | "appClipDomainCacheStatus" | "appClipDomainDebugStatus" | "betaAppClipInvocations" | "buildBundleFileSizes";

export interface BuildDiagnosticSignaturesLinkagesResponse {
  data: ResourceId<"diagnosticSignatures">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BuildIcon {
  type: "buildIcons";
  id: string;
  attributes: {
    iconAsset?: ImageAsset | null;
    iconType?: Open<IconAssetType> | null;
    masked?: boolean | null;
    name?: string | null;
  };
  links?: ResourceLinks;
}

export type BuildIconsField = "iconAsset" | "iconType" | "masked" | "name";

export interface BuildIconsLinkagesResponse {
  data: ResourceId<"buildIcons">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BuildIconsResponse {
  data: BuildIcon[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BuildIconsWithoutIncludesResponse {
  data: BuildIcon[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BuildIndividualTestersLinkagesRequest {
  data: ResourceId<"betaTesters">[];
}

export interface BuildIndividualTestersLinkagesResponse {
  data: ResourceId<"betaTesters">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BuildNullableResponse {
  data: Build | null;
  included?: BuildResponse["included"];
  links: DocumentLinks;
}

export interface BuildPerfPowerMetricsLinkagesResponse {
  data: ResourceId<"perfPowerMetrics">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BuildPreReleaseVersionLinkageResponse {
  data: ResourceId<"preReleaseVersions"> | null;
  links: DocumentLinks;
}

export type BuildProcessingState = "PROCESSING" | "FAILED" | "INVALID" | "VALID";

export interface BuildResponse {
  data: Build;
  included?: (AppEncryptionDeclaration | AppStoreVersion | App | BetaAppReviewSubmission | BetaBuildLocalization | BetaGroup | BetaTester | BuildBetaDetail | BuildBundle | BuildIcon | BuildUpload | PrereleaseVersion)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-builds-_id_) */
export interface BuildUpdateRequest {
  data: {
    type: "builds";
    id: string;
    attributes?: BuildUpdateRequestAttributes | undefined;
    relationships?: {
      appEncryptionDeclaration?: {
        data?: ResourceId<"appEncryptionDeclarations"> | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface BuildUpdateRequestAttributes {
  expired?: boolean | null | undefined;
  usesNonExemptEncryption?: boolean | null | undefined;
}

export interface BuildUpload {
  type: "buildUploads";
  id: string;
  attributes: {
    cfBundleShortVersionString?: string;
    cfBundleVersion?: string;
    /** Format: date-time */
    createdDate?: string | null;
    state?: {
      errors?: StateDetail[] | null;
      warnings?: StateDetail[] | null;
      infos?: StateDetail[] | null;
      state?: Open<BuildUploadState> | null;
    } | null;
    platform?: Open<Platform>;
    /** Format: date-time */
    uploadedDate?: string | null;
  };
  relationships?: {
    build?: {
      data?: ResourceId<"builds"> | null;
    };
    assetFile?: {
      data?: ResourceId<"buildUploadFiles"> | null;
    };
    assetDescriptionFile?: {
      data?: ResourceId<"buildUploadFiles"> | null;
    };
    assetSpiFile?: {
      data?: ResourceId<"buildUploadFiles"> | null;
    };
    buildUploadFiles?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

export interface BuildUploadBuildUploadFilesLinkagesResponse {
  data: ResourceId<"buildUploadFiles">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-buildUploads) */
export interface BuildUploadCreateRequest {
  data: {
    type: "buildUploads";
    attributes: BuildUploadCreateRequestAttributes;
    relationships: {
      app: {
        data: ResourceId<"apps">;
      };
    };
  };
}

export interface BuildUploadCreateRequestAttributes {
  cfBundleShortVersionString: string;
  cfBundleVersion: string;
  platform: Platform;
}

export interface BuildUploadFile {
  type: "buildUploadFiles";
  id: string;
  attributes: {
    assetDeliveryState?: AppMediaAssetState | null;
    assetToken?: string | null;
    assetType?: Open<BuildUploadFileAssetType>;
    fileName?: string;
    /** Format: int64 */
    fileSize?: number;
    sourceFileChecksums?: Checksums | null;
    uploadOperations?: DeliveryFileUploadOperation[] | null;
    uti?: Open<BuildUploadFileUti>;
  };
  links?: ResourceLinks;
}

export type BuildUploadFileAssetType = "ASSET" | "ASSET_DESCRIPTION" | "ASSET_SPI";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-buildUploadFiles) */
export interface BuildUploadFileCreateRequest {
  data: {
    type: "buildUploadFiles";
    attributes: BuildUploadFileCreateRequestAttributes;
    relationships: {
      buildUpload: {
        data: ResourceId<"buildUploads">;
      };
    };
  };
}

export interface BuildUploadFileCreateRequestAttributes {
  assetType: BuildUploadFileAssetType;
  fileName: string;
  /**
   * Format: int64
   * At least 1.
   */
  fileSize: number;
  uti: BuildUploadFileUti;
}

export interface BuildUploadFileResponse {
  data: BuildUploadFile;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-buildUploadFiles-_id_) */
export interface BuildUploadFileUpdateRequest {
  data: {
    type: "buildUploadFiles";
    id: string;
    attributes?: BuildUploadFileUpdateRequestAttributes | undefined;
  };
}

export interface BuildUploadFileUpdateRequestAttributes {
  sourceFileChecksums?: Checksums | null | undefined;
  uploaded?: boolean | null | undefined;
}

export type BuildUploadFileUti = "com.apple.binary-property-list" | "com.apple.ipa" | "com.apple.pkg" | "com.apple.xml-property-list" | "com.pkware.zip-archive";

export type BuildUploadFilesField = "assetDeliveryState" | "assetToken" | "assetType" | "fileName" | "fileSize" | "sourceFileChecksums" | "uploadOperations" | "uti";

export interface BuildUploadFilesResponse {
  data: BuildUploadFile[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BuildUploadResponse {
  data: BuildUpload;
  included?: (BuildUploadFile | Build)[];
  links: DocumentLinks;
}

export type BuildUploadState = "AWAITING_UPLOAD" | "PROCESSING" | "FAILED" | "COMPLETE";

export type BuildUploadsField = "cfBundleShortVersionString" | "cfBundleVersion" | "createdDate" | "state" | "platform" | "uploadedDate" | "build" | "assetFile" | "assetDescriptionFile" | "assetSpiFile" | "buildUploadFiles";

export type BuildUploadsInclude = "build" | "assetFile" | "assetDescriptionFile" | "assetSpiFile";

export interface BuildUploadsResponse {
  data: BuildUpload[];
  included?: (BuildUploadFile | Build)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BuildWithoutIncludesResponse {
  data: Build | null;
  links: DocumentLinks;
}

export type BuildsField = "version" | "uploadedDate" | "expirationDate" | "expired" | "minOsVersion" | "lsMinimumSystemVersion" | "computedMinMacOsVersion" | "computedMinVisionOsVersion" | "iconAssetToken" | "processingState" | "buildAudienceType" | "usesNonExemptEncryption" | "preReleaseVersion" | "individualTesters" | "betaGroups" | "betaBuildLocalizations" | "appEncryptionDeclaration" | "betaAppReviewSubmission" | "app" | "buildBetaDetail" | "appStoreVersion" | "icons" | "buildBundles" | "buildUpload" | "perfPowerMetrics" | "diagnosticSignatures";

export type BuildsInclude = "preReleaseVersion" | "individualTesters" | "betaGroups" | "betaBuildLocalizations" | "appEncryptionDeclaration" | "betaAppReviewSubmission" | "app" | "buildBetaDetail" | "appStoreVersion" | "icons" | "buildBundles" | "buildUpload";

export type BuildsProcessingStateFilter = "PROCESSING" | "FAILED" | "INVALID" | "VALID";

export interface BuildsResponse {
  data: Build[];
  included?: (AppEncryptionDeclaration | AppStoreVersion | App | BetaAppReviewSubmission | BetaBuildLocalization | BetaGroup | BetaTester | BuildBetaDetail | BuildBundle | BuildIcon | BuildUpload | PrereleaseVersion)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type BuildsSort = "version" | "-version" | "uploadedDate" | "-uploadedDate" | "preReleaseVersion" | "-preReleaseVersion";

export interface BuildsWithoutIncludesResponse {
  data: Build[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BundleId {
  type: "bundleIds";
  id: string;
  attributes: {
    name?: string;
    platform?: Open<BundleIdPlatform>;
    identifier?: string;
    seedId?: string | null;
  };
  relationships?: {
    profiles?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"profiles">[];
    };
    bundleIdCapabilities?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"bundleIdCapabilities">[];
    };
    app?: {
      links?: RelationshipLinks;
      data?: ResourceId<"apps"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface BundleIdAppLinkageResponse {
  data: ResourceId<"apps"> | null;
  links: DocumentLinks;
}

export interface BundleIdBundleIdCapabilitiesLinkagesResponse {
  data: ResourceId<"bundleIdCapabilities">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type BundleIdCapabilitiesField = "capabilityType" | "settings";

export interface BundleIdCapabilitiesResponse {
  data: BundleIdCapability[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BundleIdCapabilitiesWithoutIncludesResponse {
  data: BundleIdCapability[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BundleIdCapability {
  type: "bundleIdCapabilities";
  id: string;
  attributes: {
    capabilityType?: Open<CapabilityType>;
    settings?: CapabilitySetting[] | null;
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-bundleIdCapabilities) */
export interface BundleIdCapabilityCreateRequest {
  data: {
    type: "bundleIdCapabilities";
    attributes: BundleIdCapabilityCreateRequestAttributes;
    relationships: {
      bundleId: {
        data: ResourceId<"bundleIds">;
      };
    };
  };
}

export interface BundleIdCapabilityCreateRequestAttributes {
  capabilityType: CapabilityType;
  settings?: CapabilitySetting[] | null | undefined;
}

export interface BundleIdCapabilityResponse {
  data: BundleIdCapability;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-bundleIdCapabilities-_id_) */
export interface BundleIdCapabilityUpdateRequest {
  data: {
    type: "bundleIdCapabilities";
    id: string;
    attributes?: BundleIdCapabilityUpdateRequestAttributes | undefined;
  };
}

export interface BundleIdCapabilityUpdateRequestAttributes {
  capabilityType?: CapabilityType | null | undefined;
  settings?: CapabilitySetting[] | null | undefined;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-bundleIds) */
export interface BundleIdCreateRequest {
  data: {
    type: "bundleIds";
    attributes: BundleIdCreateRequestAttributes;
  };
}

export interface BundleIdCreateRequestAttributes {
  name: string;
  platform: BundleIdPlatform;
  identifier: string;
  seedId?: string | null | undefined;
}

export type BundleIdPlatform = "IOS" | "MAC_OS" | "UNIVERSAL" | "SERVICES";

export interface BundleIdProfilesLinkagesResponse {
  data: ResourceId<"profiles">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BundleIdResponse {
  data: BundleId;
  included?: (App | BundleIdCapability | Profile)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-bundleIds-_id_) */
export interface BundleIdUpdateRequest {
  data: {
    type: "bundleIds";
    id: string;
    attributes?: BundleIdUpdateRequestAttributes | undefined;
  };
}

export interface BundleIdUpdateRequestAttributes {
  name?: string | null | undefined;
}

export interface BundleIdWithoutIncludesResponse {
  data: BundleId | null;
  links: DocumentLinks;
}

export type BundleIdsField = "name" | "platform" | "identifier" | "seedId" | "profiles" | "bundleIdCapabilities" | "app";

export type BundleIdsInclude = "profiles" | "bundleIdCapabilities" | "app";

export interface BundleIdsResponse {
  data: BundleId[];
  included?: (App | BundleIdCapability | Profile)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type BundleIdsSort = "name" | "-name" | "platform" | "-platform" | "identifier" | "-identifier" | "seedId" | "-seedId" | "id" | "-id";

export interface CapabilityOption {
  key?: CapabilityOptionKey | undefined;
  name?: string | undefined;
  description?: string | undefined;
  enabledByDefault?: boolean | undefined;
  enabled?: boolean | undefined;
  supportsWildcard?: boolean | undefined;
}

export type CapabilityOptionKey = "XCODE_5" | "XCODE_6" | "COMPLETE_PROTECTION" | "PROTECTED_UNLESS_OPEN" | "PROTECTED_UNTIL_FIRST_USER_AUTH" | "PRIMARY_APP_CONSENT";

export interface CapabilitySetting {
  key?: CapabilitySettingKey | undefined;
  name?: string | undefined;
  description?: string | undefined;
  enabledByDefault?: boolean | undefined;
  visible?: boolean | undefined;
  allowedInstances?: CapabilitySettingAllowedInstances | undefined;
  minInstances?: number | undefined;
  options?: CapabilityOption[] | undefined;
}

export type CapabilitySettingAllowedInstances = "ENTRY" | "SINGLE" | "MULTIPLE";

export type CapabilitySettingKey = "ICLOUD_VERSION" | "DATA_PROTECTION_PERMISSION_LEVEL" | "APPLE_ID_AUTH_APP_CONSENT";

export type CapabilityType = "ICLOUD" | "IN_APP_PURCHASE" | "GAME_CENTER" | "PUSH_NOTIFICATIONS" | "WALLET" | "INTER_APP_AUDIO" | "MAPS" | "ASSOCIATED_DOMAINS" | "PERSONAL_VPN" | "APP_GROUPS" | "HEALTHKIT" | "HOMEKIT" | "WIRELESS_ACCESSORY_CONFIGURATION" | "APPLE_PAY" | "DATA_PROTECTION" | "SIRIKIT" | "NETWORK_EXTENSIONS" | "MULTIPATH" | "HOT_SPOT" | "NFC_TAG_READING" | "CLASSKIT" | "AUTOFILL_CREDENTIAL_PROVIDER" | "ACCESS_WIFI_INFORMATION" | "NETWORK_CUSTOM_PROTOCOL" | "COREMEDIA_HLS_LOW_LATENCY" | "SYSTEM_EXTENSION_INSTALL" | "USER_MANAGEMENT" | "APPLE_ID_AUTH";

export interface Certificate {
  type: "certificates";
  id: string;
  attributes: {
    name?: string | null;
    certificateType?: Open<CertificateType>;
    displayName?: string | null;
    serialNumber?: string | null;
    platform?: Open<BundleIdPlatform> | null;
    /** Format: date-time */
    expirationDate?: string | null;
    certificateContent?: string | null;
    activated?: boolean | null;
  };
  relationships?: {
    passTypeId?: {
      links?: RelationshipLinks;
      data?: ResourceId<"passTypeIds"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-certificates) */
export interface CertificateCreateRequest {
  data: {
    type: "certificates";
    attributes: CertificateCreateRequestAttributes;
    relationships?: {
      merchantId?: {
        data?: ResourceId<"merchantIds"> | undefined;
      } | undefined;
      passTypeId?: {
        data?: ResourceId<"passTypeIds"> | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface CertificateCreateRequestAttributes {
  csrContent: string;
  certificateType: CertificateType;
}

export interface CertificatePassTypeIdLinkageResponse {
  data: ResourceId<"passTypeIds"> | null;
  links: DocumentLinks;
}

export interface CertificateResponse {
  data: Certificate;
  included?: PassTypeId[];
  links: DocumentLinks;
}

export type CertificateType = "APPLE_PAY" | "APPLE_PAY_MERCHANT_IDENTITY" | "APPLE_PAY_PSP_IDENTITY" | "APPLE_PAY_RSA" | "DEVELOPER_ID_KEXT" | "DEVELOPER_ID_KEXT_G2" | "DEVELOPER_ID_APPLICATION" | "DEVELOPER_ID_APPLICATION_G2" | "DEVELOPMENT" | "DISTRIBUTION" | "IDENTITY_ACCESS" | "IOS_DEVELOPMENT" | "IOS_DISTRIBUTION" | "MAC_APP_DISTRIBUTION" | "MAC_INSTALLER_DISTRIBUTION" | "MAC_APP_DEVELOPMENT" | "PASS_TYPE_ID" | "PASS_TYPE_ID_WITH_NFC";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-certificates-_id_) */
export interface CertificateUpdateRequest {
  data: {
    type: "certificates";
    id: string;
    attributes?: CertificateUpdateRequestAttributes | undefined;
  };
}

export interface CertificateUpdateRequestAttributes {
  activated?: boolean | null | undefined;
}

export type CertificatesField = "name" | "certificateType" | "displayName" | "serialNumber" | "platform" | "expirationDate" | "certificateContent" | "activated" | "passTypeId";

export interface CertificatesResponse {
  data: Certificate[];
  included?: PassTypeId[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type CertificatesSort = "displayName" | "-displayName" | "certificateType" | "-certificateType" | "serialNumber" | "-serialNumber" | "id" | "-id";

export interface CertificatesWithoutIncludesResponse {
  data: Certificate[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type ChecksumAlgorithm = "MD5" | "SHA_256";

export interface Checksums {
  file?: {
    hash?: string | undefined;
    algorithm?: ChecksumAlgorithm | undefined;
  } | undefined;
  composite?: {
    hash?: string | undefined;
    algorithm?: "MD5" | undefined;
  } | undefined;
}

export interface CiAction {
  name?: string | undefined;
  actionType?: CiActionType | undefined;
  destination?: CiActionDestination | undefined;
  buildDistributionAudience?: BuildAudienceType | undefined;
  testConfiguration?: {
    kind?: CiActionKind | undefined;
    testPlanName?: string | undefined;
    testDestinations?: CiTestDestination[] | undefined;
  } | undefined;
  scheme?: string | undefined;
  platform?: CiActionPlatform | undefined;
  isRequiredToPass?: boolean | undefined;
}

export type CiActionDestination = "ANY_IOS_DEVICE" | "ANY_IOS_SIMULATOR" | "ANY_TVOS_DEVICE" | "ANY_TVOS_SIMULATOR" | "ANY_WATCHOS_DEVICE" | "ANY_WATCHOS_SIMULATOR" | "ANY_MAC" | "ANY_MAC_CATALYST" | "ANY_VISIONOS_DEVICE" | "ANY_VISIONOS_SIMULATOR";

export type CiActionKind = "USE_SCHEME_SETTINGS" | "SPECIFIC_TEST_PLANS";

export type CiActionPlatform = "MACOS" | "IOS" | "TVOS" | "WATCHOS" | "VISIONOS";

export type CiActionType = "BUILD" | "ANALYZE" | "TEST" | "ARCHIVE";

export interface CiArtifact {
  type: "ciArtifacts";
  id: string;
  attributes: {
    fileType?: Open<CiArtifactFileType> | null;
    fileName?: string | null;
    fileSize?: number | null;
    /** Format: uri */
    downloadUrl?: string | null;
  };
  links?: ResourceLinks;
}

export type CiArtifactFileType = "ARCHIVE" | "ARCHIVE_EXPORT" | "LOG_BUNDLE" | "RESULT_BUNDLE" | "TEST_PRODUCTS" | "XCODEBUILD_PRODUCTS" | "STAPLED_NOTARIZED_ARCHIVE";

export interface CiArtifactResponse {
  data: CiArtifact;
  links: DocumentLinks;
}

export type CiArtifactsField = "fileType" | "fileName" | "fileSize" | "downloadUrl";

export interface CiArtifactsResponse {
  data: CiArtifact[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface CiBranchPatterns {
  isAllMatch?: boolean | undefined;
  patterns?: {
    pattern?: string | undefined;
    isPrefix?: boolean | undefined;
  }[] | undefined;
}

export interface CiBranchStartCondition {
  source?: CiBranchPatterns | undefined;
  filesAndFoldersRule?: CiFilesAndFoldersRule | undefined;
  autoCancel?: boolean | undefined;
}

export interface CiBuildAction {
  type: "ciBuildActions";
  id: string;
  attributes: {
    name?: string | null;
    actionType?: Open<CiActionType> | null;
    /** Format: date-time */
    startedDate?: string | null;
    /** Format: date-time */
    finishedDate?: string | null;
    issueCounts?: CiIssueCounts | null;
    executionProgress?: Open<CiExecutionProgress> | null;
    completionStatus?: Open<CiCompletionStatus> | null;
    isRequiredToPass?: boolean | null;
  };
  relationships?: {
    buildRun?: {
      links?: RelationshipLinks;
      data?: ResourceId<"ciBuildRuns"> | null;
    };
    artifacts?: {
      links?: RelationshipLinks;
    };
    issues?: {
      links?: RelationshipLinks;
    };
    testResults?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

export interface CiBuildActionArtifactsLinkagesResponse {
  data: ResourceId<"ciArtifacts">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface CiBuildActionBuildRunLinkageResponse {
  data: ResourceId<"ciBuildRuns"> | null;
  links: DocumentLinks;
}

export interface CiBuildActionIssuesLinkagesResponse {
  data: ResourceId<"ciIssues">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface CiBuildActionResponse {
  data: CiBuildAction;
  included?: CiBuildRun[];
  links: DocumentLinks;
}

export interface CiBuildActionTestResultsLinkagesResponse {
  data: ResourceId<"ciTestResults">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type CiBuildActionsField = "name" | "actionType" | "startedDate" | "finishedDate" | "issueCounts" | "executionProgress" | "completionStatus" | "isRequiredToPass" | "buildRun" | "artifacts" | "issues" | "testResults";

export interface CiBuildActionsResponse {
  data: CiBuildAction[];
  included?: CiBuildRun[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface CiBuildRun {
  type: "ciBuildRuns";
  id: string;
  attributes: {
    number?: number | null;
    /** Format: date-time */
    createdDate?: string | null;
    /** Format: date-time */
    startedDate?: string | null;
    /** Format: date-time */
    finishedDate?: string | null;
    sourceCommit?: {
      commitSha?: string | null;
      message?: string | null;
      author?: CiGitUser | null;
      committer?: CiGitUser | null;
      webUrl?: string | null;
    } | null;
    destinationCommit?: {
      commitSha?: string | null;
      message?: string | null;
      author?: CiGitUser | null;
      committer?: CiGitUser | null;
      webUrl?: string | null;
    } | null;
    isPullRequestBuild?: boolean | null;
    issueCounts?: CiIssueCounts | null;
    executionProgress?: Open<CiExecutionProgress> | null;
    completionStatus?: Open<CiCompletionStatus> | null;
    startReason?: Open<CiBuildRunStartReason> | null;
    cancelReason?: Open<CiBuildRunCancelReason> | null;
  };
  relationships?: {
    builds?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"builds">[];
    };
    workflow?: {
      data?: ResourceId<"ciWorkflows"> | null;
    };
    product?: {
      data?: ResourceId<"ciProducts"> | null;
    };
    sourceBranchOrTag?: {
      data?: ResourceId<"scmGitReferences"> | null;
    };
    destinationBranch?: {
      data?: ResourceId<"scmGitReferences"> | null;
    };
    actions?: {
      links?: RelationshipLinks;
    };
    pullRequest?: {
      data?: ResourceId<"scmPullRequests"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface CiBuildRunActionsLinkagesResponse {
  data: ResourceId<"ciBuildActions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface CiBuildRunBuildsLinkagesResponse {
  data: ResourceId<"builds">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type CiBuildRunCancelReason = "AUTOMATICALLY_BY_NEWER_BUILD" | "MANUALLY_BY_USER";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-ciBuildRuns) */
export interface CiBuildRunCreateRequest {
  data: {
    type: "ciBuildRuns";
    attributes?: CiBuildRunCreateRequestAttributes | undefined;
    relationships?: {
      buildRun?: {
        data?: ResourceId<"ciBuildRuns"> | undefined;
      } | undefined;
      workflow?: {
        data?: ResourceId<"ciWorkflows"> | undefined;
      } | undefined;
      sourceBranchOrTag?: {
        data?: ResourceId<"scmGitReferences"> | undefined;
      } | undefined;
      pullRequest?: {
        data?: ResourceId<"scmPullRequests"> | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface CiBuildRunCreateRequestAttributes {
  clean?: boolean | null | undefined;
}

export interface CiBuildRunNullableResponse {
  data: CiBuildRun | null;
  included?: CiBuildRunResponse["included"];
  links: DocumentLinks;
}

export interface CiBuildRunResponse {
  data: CiBuildRun;
  included?: (Build | CiProduct | CiWorkflow | ScmGitReference | ScmPullRequest)[];
  links: DocumentLinks;
}

export type CiBuildRunStartReason = "GIT_REF_CHANGE" | "MANUAL" | "MANUAL_REBUILD" | "PULL_REQUEST_OPEN" | "PULL_REQUEST_UPDATE" | "SCHEDULE";

export type CiBuildRunsField = "number" | "createdDate" | "startedDate" | "finishedDate" | "sourceCommit" | "destinationCommit" | "isPullRequestBuild" | "issueCounts" | "executionProgress" | "completionStatus" | "startReason" | "cancelReason" | "builds" | "workflow" | "product" | "sourceBranchOrTag" | "destinationBranch" | "actions" | "pullRequest";

export type CiBuildRunsInclude = "builds" | "workflow" | "product" | "sourceBranchOrTag" | "destinationBranch" | "pullRequest";

export interface CiBuildRunsResponse {
  data: CiBuildRun[];
  included?: (Build | CiProduct | CiWorkflow | ScmGitReference | ScmPullRequest)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type CiCompletionStatus = "SUCCEEDED" | "FAILED" | "ERRORED" | "CANCELED" | "SKIPPED";

export type CiExecutionProgress = "PENDING" | "RUNNING" | "COMPLETE";

export interface CiFilesAndFoldersRule {
  mode?: CiFilesAndFoldersRuleMode | undefined;
  matchers?: CiStartConditionFileMatcher[] | undefined;
}

export type CiFilesAndFoldersRuleMode = "START_IF_ANY_FILE_MATCHES" | "DO_NOT_START_IF_ALL_FILES_MATCH";

export type CiGitRefKind = "BRANCH" | "TAG";

export interface CiGitUser {
  displayName?: string | null;
  avatarUrl?: string | null;
}

export interface CiIssue {
  type: "ciIssues";
  id: string;
  attributes: {
    issueType?: Open<CiIssueType> | null;
    message?: string | null;
    fileSource?: FileLocation | null;
    category?: string | null;
  };
  links?: ResourceLinks;
}

export interface CiIssueCounts {
  analyzerWarnings?: number | null;
  errors?: number | null;
  testFailures?: number | null;
  warnings?: number | null;
}

export interface CiIssueResponse {
  data: CiIssue;
  links: DocumentLinks;
}

export type CiIssueType = "ANALYZER_WARNING" | "ERROR" | "TEST_FAILURE" | "WARNING";

export type CiIssuesField = "issueType" | "message" | "fileSource" | "category";

export interface CiIssuesResponse {
  data: CiIssue[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface CiMacOsVersion {
  type: "ciMacOsVersions";
  id: string;
  attributes: {
    version?: string | null;
    name?: string | null;
  };
  relationships?: {
    xcodeVersions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"ciXcodeVersions">[];
    };
  };
  links?: ResourceLinks;
}

export interface CiMacOsVersionResponse {
  data: CiMacOsVersion;
  included?: CiXcodeVersion[];
  links: DocumentLinks;
}

export interface CiMacOsVersionXcodeVersionsLinkagesResponse {
  data: ResourceId<"ciXcodeVersions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type CiMacOsVersionsField = "version" | "name" | "xcodeVersions";

export interface CiMacOsVersionsResponse {
  data: CiMacOsVersion[];
  included?: CiXcodeVersion[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface CiManualBranchStartCondition {
  source?: CiBranchPatterns | undefined;
}

export interface CiManualPullRequestStartCondition {
  source?: CiBranchPatterns | undefined;
  destination?: CiBranchPatterns | undefined;
}

export interface CiManualTagStartCondition {
  source?: CiTagPatterns | undefined;
}

export interface CiProduct {
  type: "ciProducts";
  id: string;
  attributes: {
    name?: string | null;
    /** Format: date-time */
    createdDate?: string | null;
    productType?: Open<CiProductType> | null;
  };
  relationships?: {
    app?: {
      links?: RelationshipLinks;
      data?: ResourceId<"apps"> | null;
    };
    bundleId?: {
      data?: ResourceId<"bundleIds"> | null;
    };
    workflows?: {
      links?: RelationshipLinks;
    };
    primaryRepositories?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"scmRepositories">[];
    };
    additionalRepositories?: {
      links?: RelationshipLinks;
    };
    buildRuns?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

export interface CiProductAdditionalRepositoriesLinkagesResponse {
  data: ResourceId<"scmRepositories">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface CiProductAppLinkageResponse {
  data: ResourceId<"apps"> | null;
  links: DocumentLinks;
}

export interface CiProductBuildRunsLinkagesResponse {
  data: ResourceId<"ciBuildRuns">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface CiProductNullableResponse {
  data: CiProduct | null;
  included?: CiProductResponse["included"];
  links: DocumentLinks;
}

export interface CiProductPrimaryRepositoriesLinkagesResponse {
  data: ResourceId<"scmRepositories">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface CiProductResponse {
  data: CiProduct;
  included?: (App | BundleId | ScmRepository)[];
  links: DocumentLinks;
}

export type CiProductType = "APP" | "FRAMEWORK";

export interface CiProductWorkflowsLinkagesResponse {
  data: ResourceId<"ciWorkflows">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type CiProductsAdditionalRepositoriesGetToManyRelatedInclude = "scmProvider" | "defaultBranch";

export type CiProductsField = "name" | "createdDate" | "productType" | "app" | "bundleId" | "workflows" | "primaryRepositories" | "additionalRepositories" | "buildRuns";

export type CiProductsInclude = "app" | "bundleId" | "primaryRepositories";

export type CiProductsProductTypeFilter = "APP" | "FRAMEWORK";

export interface CiProductsResponse {
  data: CiProduct[];
  included?: (App | BundleId | ScmRepository)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface CiPullRequestStartCondition {
  source?: CiBranchPatterns | undefined;
  destination?: CiBranchPatterns | undefined;
  filesAndFoldersRule?: CiFilesAndFoldersRule | undefined;
  autoCancel?: boolean | undefined;
}

export interface CiScheduledStartCondition {
  source?: CiBranchPatterns | undefined;
  schedule?: {
    frequency?: CiScheduledStartConditionFrequency | undefined;
    days?: CiScheduledStartConditionDays[] | undefined;
    hour?: number | undefined;
    minute?: number | undefined;
    timezone?: string | undefined;
  } | undefined;
}

export type CiScheduledStartConditionDays = "SUNDAY" | "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY";

export type CiScheduledStartConditionFrequency = "WEEKLY" | "DAILY" | "HOURLY";

export interface CiStartConditionFileMatcher {
  directory?: string | undefined;
  fileExtension?: string | undefined;
  fileName?: string | undefined;
}

export interface CiTagPatterns {
  isAllMatch?: boolean | undefined;
  patterns?: {
    pattern?: string | undefined;
    isPrefix?: boolean | undefined;
  }[] | undefined;
}

export interface CiTagStartCondition {
  source?: CiTagPatterns | undefined;
  filesAndFoldersRule?: CiFilesAndFoldersRule | undefined;
  autoCancel?: boolean | undefined;
}

export interface CiTestDestination {
  deviceTypeName?: string | undefined;
  deviceTypeIdentifier?: string | undefined;
  runtimeName?: string | undefined;
  runtimeIdentifier?: string | undefined;
  kind?: CiTestDestinationKind | undefined;
}

export type CiTestDestinationKind = "SIMULATOR" | "MAC";

export interface CiTestResult {
  type: "ciTestResults";
  id: string;
  attributes: {
    className?: string | null;
    name?: string | null;
    status?: Open<CiTestStatus> | null;
    fileSource?: FileLocation | null;
    message?: string | null;
    destinationTestResults?: {
      uuid?: string | null;
      deviceName?: string | null;
      osVersion?: string | null;
      status?: Open<CiTestStatus> | null;
      duration?: number | null;
    }[] | null;
  };
  links?: ResourceLinks;
}

export interface CiTestResultResponse {
  data: CiTestResult;
  links: DocumentLinks;
}

export type CiTestResultsField = "className" | "name" | "status" | "fileSource" | "message" | "destinationTestResults";

export interface CiTestResultsResponse {
  data: CiTestResult[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type CiTestStatus = "SUCCESS" | "FAILURE" | "MIXED" | "SKIPPED" | "EXPECTED_FAILURE";

export interface CiWorkflow {
  type: "ciWorkflows";
  id: string;
  attributes: {
    name?: string;
    description?: string;
    branchStartCondition?: CiBranchStartCondition | null;
    tagStartCondition?: CiTagStartCondition | null;
    pullRequestStartCondition?: CiPullRequestStartCondition | null;
    scheduledStartCondition?: CiScheduledStartCondition | null;
    manualBranchStartCondition?: CiManualBranchStartCondition | null;
    manualTagStartCondition?: CiManualTagStartCondition | null;
    manualPullRequestStartCondition?: CiManualPullRequestStartCondition | null;
    actions?: CiAction[];
    isEnabled?: boolean;
    isLockedForEditing?: boolean | null;
    clean?: boolean;
    containerFilePath?: string;
    /** Format: date-time */
    lastModifiedDate?: string | null;
  };
  relationships?: {
    product?: {
      data?: ResourceId<"ciProducts"> | null;
    };
    repository?: {
      links?: RelationshipLinks;
      data?: ResourceId<"scmRepositories"> | null;
    };
    xcodeVersion?: {
      data?: ResourceId<"ciXcodeVersions"> | null;
    };
    macOsVersion?: {
      data?: ResourceId<"ciMacOsVersions"> | null;
    };
    buildRuns?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

export interface CiWorkflowBuildRunsLinkagesResponse {
  data: ResourceId<"ciBuildRuns">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-ciWorkflows) */
export interface CiWorkflowCreateRequest {
  data: {
    type: "ciWorkflows";
    attributes: CiWorkflowCreateRequestAttributes;
    relationships: {
      product: {
        data: ResourceId<"ciProducts">;
      };
      repository: {
        data: ResourceId<"scmRepositories">;
      };
      xcodeVersion: {
        data: ResourceId<"ciXcodeVersions">;
      };
      macOsVersion: {
        data: ResourceId<"ciMacOsVersions">;
      };
    };
  };
}

export interface CiWorkflowCreateRequestAttributes {
  name: string;
  description: string;
  branchStartCondition?: CiBranchStartCondition | null | undefined;
  tagStartCondition?: CiTagStartCondition | null | undefined;
  pullRequestStartCondition?: CiPullRequestStartCondition | null | undefined;
  scheduledStartCondition?: CiScheduledStartCondition | null | undefined;
  manualBranchStartCondition?: CiManualBranchStartCondition | null | undefined;
  manualTagStartCondition?: CiManualTagStartCondition | null | undefined;
  manualPullRequestStartCondition?: CiManualPullRequestStartCondition | null | undefined;
  actions: CiAction[];
  isEnabled: boolean;
  isLockedForEditing?: boolean | null | undefined;
  clean: boolean;
  containerFilePath: string;
}

export interface CiWorkflowRepositoryLinkageResponse {
  data: ResourceId<"scmRepositories"> | null;
  links: DocumentLinks;
}

export interface CiWorkflowResponse {
  data: CiWorkflow;
  included?: (CiMacOsVersion | CiProduct | CiXcodeVersion | ScmRepository)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-ciWorkflows-_id_) */
export interface CiWorkflowUpdateRequest {
  data: {
    type: "ciWorkflows";
    id: string;
    attributes?: CiWorkflowUpdateRequestAttributes | undefined;
    relationships?: {
      xcodeVersion?: {
        data?: ResourceId<"ciXcodeVersions"> | undefined;
      } | undefined;
      macOsVersion?: {
        data?: ResourceId<"ciMacOsVersions"> | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface CiWorkflowUpdateRequestAttributes {
  name?: string | null | undefined;
  description?: string | null | undefined;
  branchStartCondition?: CiBranchStartCondition | null | undefined;
  tagStartCondition?: CiTagStartCondition | null | undefined;
  pullRequestStartCondition?: CiPullRequestStartCondition | null | undefined;
  scheduledStartCondition?: CiScheduledStartCondition | null | undefined;
  manualBranchStartCondition?: CiManualBranchStartCondition | null | undefined;
  manualTagStartCondition?: CiManualTagStartCondition | null | undefined;
  manualPullRequestStartCondition?: CiManualPullRequestStartCondition | null | undefined;
  actions?: CiAction[] | null | undefined;
  isEnabled?: boolean | null | undefined;
  isLockedForEditing?: boolean | null | undefined;
  clean?: boolean | null | undefined;
  containerFilePath?: string | null | undefined;
}

export type CiWorkflowsField = "name" | "description" | "branchStartCondition" | "tagStartCondition" | "pullRequestStartCondition" | "scheduledStartCondition" | "manualBranchStartCondition" | "manualTagStartCondition" | "manualPullRequestStartCondition" | "actions" | "isEnabled" | "isLockedForEditing" | "clean" | "containerFilePath" | "lastModifiedDate" | "product" | "repository" | "xcodeVersion" | "macOsVersion" | "buildRuns";

export type CiWorkflowsInclude = "product" | "repository" | "xcodeVersion" | "macOsVersion";

export interface CiWorkflowsResponse {
  data: CiWorkflow[];
  included?: (CiMacOsVersion | CiProduct | CiXcodeVersion | ScmRepository)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface CiXcodeVersion {
  type: "ciXcodeVersions";
  id: string;
  attributes: {
    version?: string | null;
    name?: string | null;
    testDestinations?: {
      deviceTypeName?: string | null;
      deviceTypeIdentifier?: string | null;
      availableRuntimes?: {
        runtimeName?: string | null;
        runtimeIdentifier?: string | null;
      }[] | null;
      kind?: Open<CiTestDestinationKind> | null;
    }[] | null;
  };
  relationships?: {
    macOsVersions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"ciMacOsVersions">[];
    };
  };
  links?: ResourceLinks;
}

export interface CiXcodeVersionMacOsVersionsLinkagesResponse {
  data: ResourceId<"ciMacOsVersions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface CiXcodeVersionResponse {
  data: CiXcodeVersion;
  included?: CiMacOsVersion[];
  links: DocumentLinks;
}

export type CiXcodeVersionsField = "version" | "name" | "testDestinations" | "macOsVersions";

export interface CiXcodeVersionsResponse {
  data: CiXcodeVersion[];
  included?: CiMacOsVersion[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface CustomerReview {
  type: "customerReviews";
  id: string;
  attributes: {
    rating?: number | null;
    title?: string | null;
    body?: string | null;
    reviewerNickname?: string | null;
    /** Format: date-time */
    createdDate?: string | null;
    territory?: Open<TerritoryCode> | null;
  };
  relationships?: {
    response?: {
      links?: RelationshipLinks;
      data?: ResourceId<"customerReviewResponses"> | null;
    };
    reviewTerritory?: {
      data?: ResourceId<"territories"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface CustomerReviewResponse {
  data: CustomerReview;
  included?: (CustomerReviewResponseV1 | Territory)[];
  links: DocumentLinks;
}

export interface CustomerReviewResponseLinkageResponse {
  data: ResourceId<"customerReviewResponses"> | null;
  links: DocumentLinks;
}

export interface CustomerReviewResponseV1 {
  type: "customerReviewResponses";
  id: string;
  attributes: {
    responseBody?: string;
    /** Format: date-time */
    lastModifiedDate?: string | null;
    state?: Open<CustomerReviewResponseV1State> | null;
  };
  relationships?: {
    review?: {
      data?: ResourceId<"customerReviews"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-customerReviewResponses) */
export interface CustomerReviewResponseV1CreateRequest {
  data: {
    type: "customerReviewResponses";
    attributes: CustomerReviewResponseV1CreateRequestAttributes;
    relationships: {
      review: {
        data: ResourceId<"customerReviews">;
      };
    };
  };
}

export interface CustomerReviewResponseV1CreateRequestAttributes {
  responseBody: string;
}

export interface CustomerReviewResponseV1NullableResponse {
  data: CustomerReviewResponseV1 | null;
  included?: CustomerReviewResponseV1Response["included"];
  links: DocumentLinks;
}

export interface CustomerReviewResponseV1Response {
  data: CustomerReviewResponseV1;
  included?: CustomerReview[];
  links: DocumentLinks;
}

export type CustomerReviewResponseV1State = "PUBLISHED" | "PENDING_PUBLISH";

export type CustomerReviewResponsesField = "responseBody" | "lastModifiedDate" | "state" | "review";

export interface CustomerReviewSummarization {
  type: "customerReviewSummarizations";
  id: string;
  attributes: {
    /** Format: date-time */
    createdDate?: string | null;
    locale?: string | null;
    platform?: Open<Platform> | null;
    text?: string | null;
  };
  relationships?: {
    territory?: {
      data?: ResourceId<"territories"> | null;
    };
  };
  links?: ResourceLinks;
}

export type CustomerReviewSummarizationsField = "createdDate" | "locale" | "platform" | "text" | "territory";

export interface CustomerReviewSummarizationsResponse {
  data: CustomerReviewSummarization[];
  included?: Territory[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type CustomerReviewsField = "rating" | "title" | "body" | "reviewerNickname" | "createdDate" | "territory" | "response" | "reviewTerritory";

export type CustomerReviewsInclude = "response" | "reviewTerritory";

export interface CustomerReviewsResponse {
  data: CustomerReview[];
  included?: (CustomerReviewResponseV1 | Territory)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface DeliveryFileUploadOperation {
  method: string;
  url: string;
  /** Format: int64 */
  length: number;
  /** Format: int64 */
  offset: number;
  requestHeaders: HttpHeader[];
  /** Format: date-time */
  expiration?: string | null;
  /** Format: int64 */
  partNumber?: number | null;
  entityTag?: string | null;
}

export interface Device {
  type: "devices";
  id: string;
  attributes: {
    name?: string;
    platform?: Open<BundleIdPlatform>;
    udid?: string;
    deviceClass?: Open<DeviceClass> | null;
    status?: Open<DeviceStatus> | null;
    model?: string | null;
    /** Format: date-time */
    addedDate?: string | null;
  };
  links?: ResourceLinks;
}

export type DeviceClass = "APPLE_VISION_PRO" | "APPLE_WATCH" | "IPAD" | "IPHONE" | "IPOD" | "APPLE_TV" | "MAC";

export type DeviceConnectionType = "WIFI" | "MOBILE_DATA" | "WIRE" | "UNKNOWN" | "NONE";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-devices) */
export interface DeviceCreateRequest {
  data: {
    type: "devices";
    attributes: DeviceCreateRequestAttributes;
  };
}

export interface DeviceCreateRequestAttributes {
  name: string;
  platform: BundleIdPlatform;
  udid: string;
}

export type DeviceFamily = "IPHONE" | "IPAD" | "APPLE_TV" | "APPLE_WATCH" | "MAC" | "VISION";

export interface DeviceFamilyOsVersionFilter {
  deviceFamily?: DeviceFamily | undefined;
  minimumOsInclusive?: string | undefined;
  maximumOsInclusive?: string | undefined;
}

export interface DeviceResponse {
  data: Device;
  links: DocumentLinks;
}

export type DeviceStatus = "ENABLED" | "DISABLED" | "PROCESSING";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-devices-_id_) */
export interface DeviceUpdateRequest {
  data: {
    type: "devices";
    id: string;
    attributes?: DeviceUpdateRequestAttributes | undefined;
  };
}

export interface DeviceUpdateRequestAttributes {
  name?: string | null | undefined;
  status?: DeviceUpdateRequestStatus | null | undefined;
}

export type DeviceUpdateRequestStatus = "ENABLED" | "DISABLED";

export type DevicesField = "name" | "platform" | "udid" | "deviceClass" | "status" | "model" | "addedDate";

export interface DevicesResponse {
  data: Device[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type DevicesSort = "name" | "-name" | "platform" | "-platform" | "udid" | "-udid" | "status" | "-status" | "id" | "-id";

export type DevicesStatusFilter = "ENABLED" | "DISABLED";

export interface DevicesWithoutIncludesResponse {
  data: Device[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface DiagnosticInsight {
  insightType?: DiagnosticInsightType | null;
  direction?: Open<DiagnosticInsightDirection> | null;
  referenceVersions?: {
    version?: string | null;
    value?: number | null;
  }[] | null;
}

export type DiagnosticInsightDirection = "UP" | "DOWN" | "UNDEFINED";

export type DiagnosticInsightType = "TREND";

export interface DiagnosticLog {
  type: "diagnosticLogs";
  id: string;
  links?: ResourceLinks;
}

export interface DiagnosticLogCallStackNode {
  sampleCount?: number | null;
  isBlameFrame?: boolean | null;
  symbolName?: string | null;
  insightsCategory?: string | null;
  offsetIntoSymbol?: string | null;
  binaryName?: string | null;
  fileName?: string | null;
  binaryUUID?: string | null;
  lineNumber?: string | null;
  address?: string | null;
  offsetIntoBinaryTextSegment?: string | null;
  rawFrame?: string | null;
  subFrames?: DiagnosticLogCallStackNode[] | null;
}

export interface DiagnosticSignature {
  type: "diagnosticSignatures";
  id: string;
  attributes: {
    diagnosticType?: Open<DiagnosticSignatureDiagnosticType> | null;
    signature?: string | null;
    weight?: number | null;
    insight?: DiagnosticInsight | null;
  };
  relationships?: {
    logs?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

export type DiagnosticSignatureDiagnosticType = "DISK_WRITES" | "HANGS" | "LAUNCHES";

export interface DiagnosticSignatureLogsLinkagesResponse {
  data: ResourceId<"diagnosticLogs">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type DiagnosticSignaturesField = "diagnosticType" | "signature" | "weight" | "insight" | "logs";

export interface DiagnosticSignaturesResponse {
  data: DiagnosticSignature[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface DocumentLinks {
  /** Format: uri-reference */
  self: string;
}

export interface EndAppAvailabilityPreOrder {
  type: "endAppAvailabilityPreOrders";
  id: string;
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-endAppAvailabilityPreOrders) */
export interface EndAppAvailabilityPreOrderCreateRequest {
  data: {
    type: "endAppAvailabilityPreOrders";
    relationships: {
      territoryAvailabilities: {
        data: ResourceId<"territoryAvailabilities">[];
      };
    };
  };
}

export interface EndAppAvailabilityPreOrderResponse {
  data: EndAppAvailabilityPreOrder;
  links: DocumentLinks;
}

export interface EndUserLicenseAgreement {
  type: "endUserLicenseAgreements";
  id: string;
  attributes: {
    agreementText?: string;
  };
  relationships?: {
    app?: {
      data?: ResourceId<"apps"> | null;
    };
    territories?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"territories">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-endUserLicenseAgreements) */
export interface EndUserLicenseAgreementCreateRequest {
  data: {
    type: "endUserLicenseAgreements";
    attributes: EndUserLicenseAgreementCreateRequestAttributes;
    relationships: {
      app: {
        data: ResourceId<"apps">;
      };
      territories: {
        data: ResourceId<"territories">[];
      };
    };
  };
}

export interface EndUserLicenseAgreementCreateRequestAttributes {
  agreementText: string;
}

export interface EndUserLicenseAgreementResponse {
  data: EndUserLicenseAgreement;
  included?: (App | Territory)[];
  links: DocumentLinks;
}

export interface EndUserLicenseAgreementTerritoriesLinkagesResponse {
  data: ResourceId<"territories">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-endUserLicenseAgreements-_id_) */
export interface EndUserLicenseAgreementUpdateRequest {
  data: {
    type: "endUserLicenseAgreements";
    id: string;
    attributes?: EndUserLicenseAgreementUpdateRequestAttributes | undefined;
    relationships?: {
      territories?: {
        data?: ResourceId<"territories">[] | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface EndUserLicenseAgreementUpdateRequestAttributes {
  agreementText?: string | null | undefined;
}

export interface EndUserLicenseAgreementWithoutIncludesResponse {
  data: EndUserLicenseAgreement | null;
  links: DocumentLinks;
}

export type EndUserLicenseAgreementsField = "agreementText" | "app" | "territories";

export type EndUserLicenseAgreementsInclude = "app" | "territories";

export interface ErrorLinks {
  /** Format: uri-reference */
  about?: string;
  associated?: string | {
    /** Format: uri-reference */
    href?: string;
    meta?: {
      source?: string;
    };
  };
  /** Format: uri-reference */
  see?: string;
}

export interface ErrorResponse {
  errors?: ResponseError[];
}

export interface ErrorSourceParameter {
  parameter: string;
}

export interface ErrorSourcePointer {
  pointer: string;
}

export type ExternalBetaState = "PROCESSING" | "PROCESSING_EXCEPTION" | "MISSING_EXPORT_COMPLIANCE" | "READY_FOR_BETA_TESTING" | "IN_BETA_TESTING" | "EXPIRED" | "READY_FOR_BETA_SUBMISSION" | "IN_EXPORT_COMPLIANCE_REVIEW" | "WAITING_FOR_BETA_REVIEW" | "IN_BETA_REVIEW" | "BETA_REJECTED" | "BETA_APPROVED" | "NOT_APPLICABLE";

export interface FileLocation {
  path?: string | null;
  lineNumber?: number | null;
}

export type FinanceReportsReportTypeFilter = "FINANCIAL" | "FINANCE_DETAIL";

/** @deprecated */
export interface GameCenterAchievement {
  type: "gameCenterAchievements";
  id: string;
  attributes: {
    referenceName?: string;
    vendorIdentifier?: string;
    points?: number;
    showBeforeEarned?: boolean;
    repeatable?: boolean;
    archived?: boolean | null;
    activityProperties?: StringToStringMap | null;
  };
  relationships?: {
    gameCenterDetail?: {
      data?: ResourceId<"gameCenterDetails"> | null;
    };
    gameCenterGroup?: {
      data?: ResourceId<"gameCenterGroups"> | null;
    };
    /** @deprecated */
    groupAchievement?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterAchievements"> | null;
    };
    localizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterAchievementLocalizations">[];
    };
    releases?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterAchievementReleases">[];
    };
    activity?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterActivities"> | null;
    };
  };
  links?: ResourceLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterAchievements-_id_-relationships-activity)
 */
export interface GameCenterAchievementActivityLinkageRequest {
  data: ResourceId<"gameCenterActivities"> | null;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterAchievements)
 */
export interface GameCenterAchievementCreateRequest {
  data: {
    type: "gameCenterAchievements";
    attributes: GameCenterAchievementCreateRequestAttributes;
    relationships?: {
      gameCenterDetail?: {
        data?: ResourceId<"gameCenterDetails"> | undefined;
      } | undefined;
      gameCenterGroup?: {
        data?: ResourceId<"gameCenterGroups"> | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface GameCenterAchievementCreateRequestAttributes {
  referenceName: string;
  vendorIdentifier: string;
  points: number;
  showBeforeEarned: boolean;
  repeatable: boolean;
  activityProperties?: StringToStringMap | null | undefined;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterAchievements-_id_-relationships-groupAchievement)
 */
export interface GameCenterAchievementGroupAchievementLinkageRequest {
  data: ResourceId<"gameCenterAchievements"> | null;
}

/** @deprecated */
export interface GameCenterAchievementGroupAchievementLinkageResponse {
  data: ResourceId<"gameCenterAchievements"> | null;
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterAchievementImage {
  type: "gameCenterAchievementImages";
  id: string;
  attributes: {
    fileSize?: number;
    fileName?: string;
    imageAsset?: ImageAsset | null;
    uploadOperations?: UploadOperation[] | null;
    assetDeliveryState?: AppMediaAssetState | null;
  };
  relationships?: {
    gameCenterAchievementLocalization?: {
      data?: ResourceId<"gameCenterAchievementLocalizations"> | null;
    };
  };
  links?: ResourceLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterAchievementImages)
 */
export interface GameCenterAchievementImageCreateRequest {
  data: {
    type: "gameCenterAchievementImages";
    attributes: GameCenterAchievementImageCreateRequestAttributes;
    relationships: {
      gameCenterAchievementLocalization: {
        data: ResourceId<"gameCenterAchievementLocalizations">;
      };
    };
  };
}

export interface GameCenterAchievementImageCreateRequestAttributes {
  fileSize: number;
  fileName: string;
}

/** @deprecated */
export interface GameCenterAchievementImageNullableResponse {
  data: GameCenterAchievementImage | null;
  included?: GameCenterAchievementImageResponse["included"];
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterAchievementImageResponse {
  data: GameCenterAchievementImage;
  included?: GameCenterAchievementLocalization[];
  links: DocumentLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterAchievementImages-_id_)
 */
export interface GameCenterAchievementImageUpdateRequest {
  data: {
    type: "gameCenterAchievementImages";
    id: string;
    attributes?: GameCenterAchievementImageUpdateRequestAttributes | undefined;
  };
}

export interface GameCenterAchievementImageUpdateRequestAttributes {
  uploaded?: boolean | null | undefined;
}

export interface GameCenterAchievementImageV2 {
  type: "gameCenterAchievementImages";
  id: string;
  attributes: {
    fileSize?: number;
    fileName?: string;
    imageAsset?: ImageAsset | null;
    uploadOperations?: UploadOperation[] | null;
    assetDeliveryState?: AppMediaAssetState | null;
  };
  relationships?: {
    localization?: {
      data?: ResourceId<"gameCenterAchievementLocalizations"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterAchievementImages) */
export interface GameCenterAchievementImageV2CreateRequest {
  data: {
    type: "gameCenterAchievementImages";
    attributes: GameCenterAchievementImageV2CreateRequestAttributes;
    relationships: {
      localization: {
        data: ResourceId<"gameCenterAchievementLocalizations">;
      };
    };
  };
}

export interface GameCenterAchievementImageV2CreateRequestAttributes {
  fileSize: number;
  fileName: string;
}

export interface GameCenterAchievementImageV2NullableResponse {
  data: GameCenterAchievementImageV2 | null;
  included?: GameCenterAchievementImageV2Response["included"];
  links: DocumentLinks;
}

export interface GameCenterAchievementImageV2Response {
  data: GameCenterAchievementImageV2;
  included?: GameCenterAchievementLocalizationV2[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterAchievementImages-_id_) */
export interface GameCenterAchievementImageV2UpdateRequest {
  data: {
    type: "gameCenterAchievementImages";
    id: string;
    attributes?: GameCenterAchievementImageV2UpdateRequestAttributes | undefined;
  };
}

export interface GameCenterAchievementImageV2UpdateRequestAttributes {
  uploaded?: boolean | null | undefined;
}

export type GameCenterAchievementImagesField = "fileSize" | "fileName" | "imageAsset" | "uploadOperations" | "assetDeliveryState" | "gameCenterAchievementLocalization";

export type GameCenterAchievementImagesV2Field = "fileSize" | "fileName" | "imageAsset" | "uploadOperations" | "assetDeliveryState" | "localization";

/** @deprecated */
export interface GameCenterAchievementLocalization {
  type: "gameCenterAchievementLocalizations";
  id: string;
  attributes: {
    locale?: string;
    name?: string;
    beforeEarnedDescription?: string;
    afterEarnedDescription?: string;
  };
  relationships?: {
    gameCenterAchievement?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterAchievements"> | null;
    };
    gameCenterAchievementImage?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterAchievementImages"> | null;
    };
  };
  links?: ResourceLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterAchievementLocalizations)
 */
export interface GameCenterAchievementLocalizationCreateRequest {
  data: {
    type: "gameCenterAchievementLocalizations";
    attributes: GameCenterAchievementLocalizationCreateRequestAttributes;
    relationships: {
      gameCenterAchievement: {
        data: ResourceId<"gameCenterAchievements">;
      };
    };
  };
}

export interface GameCenterAchievementLocalizationCreateRequestAttributes {
  locale: string;
  name: string;
  beforeEarnedDescription: string;
  afterEarnedDescription: string;
}

/** @deprecated */
export interface GameCenterAchievementLocalizationGameCenterAchievementImageLinkageResponse {
  data: ResourceId<"gameCenterAchievementImages"> | null;
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterAchievementLocalizationGameCenterAchievementLinkageResponse {
  data: ResourceId<"gameCenterAchievements"> | null;
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterAchievementLocalizationResponse {
  data: GameCenterAchievementLocalization;
  included?: (GameCenterAchievementImage | GameCenterAchievement)[];
  links: DocumentLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterAchievementLocalizations-_id_)
 */
export interface GameCenterAchievementLocalizationUpdateRequest {
  data: {
    type: "gameCenterAchievementLocalizations";
    id: string;
    attributes?: GameCenterAchievementLocalizationUpdateRequestAttributes | undefined;
  };
}

export interface GameCenterAchievementLocalizationUpdateRequestAttributes {
  name?: string | null | undefined;
  beforeEarnedDescription?: string | null | undefined;
  afterEarnedDescription?: string | null | undefined;
}

export interface GameCenterAchievementLocalizationV2 {
  type: "gameCenterAchievementLocalizations";
  id: string;
  attributes: {
    locale?: string;
    name?: string;
    beforeEarnedDescription?: string;
    afterEarnedDescription?: string;
  };
  relationships?: {
    version?: {
      data?: ResourceId<"gameCenterAchievementVersions"> | null;
    };
    image?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterAchievementImages"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterAchievementLocalizations) */
export interface GameCenterAchievementLocalizationV2CreateRequest {
  data: {
    type: "gameCenterAchievementLocalizations";
    attributes: GameCenterAchievementLocalizationV2CreateRequestAttributes;
    relationships: {
      version: {
        data: ResourceId<"gameCenterAchievementVersions">;
      };
    };
  };
}

export interface GameCenterAchievementLocalizationV2CreateRequestAttributes {
  locale: string;
  name: string;
  beforeEarnedDescription: string;
  afterEarnedDescription: string;
}

export interface GameCenterAchievementLocalizationV2ImageLinkageResponse {
  data: ResourceId<"gameCenterAchievementImages"> | null;
  links: DocumentLinks;
}

export interface GameCenterAchievementLocalizationV2Response {
  data: GameCenterAchievementLocalizationV2;
  included?: (GameCenterAchievementImageV2 | GameCenterAchievementVersionV2)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterAchievementLocalizations-_id_) */
export interface GameCenterAchievementLocalizationV2UpdateRequest {
  data: {
    type: "gameCenterAchievementLocalizations";
    id: string;
    attributes?: GameCenterAchievementLocalizationV2UpdateRequestAttributes | undefined;
  };
}

export interface GameCenterAchievementLocalizationV2UpdateRequestAttributes {
  name?: string | null | undefined;
  beforeEarnedDescription?: string | null | undefined;
  afterEarnedDescription?: string | null | undefined;
}

export type GameCenterAchievementLocalizationsField = "locale" | "name" | "beforeEarnedDescription" | "afterEarnedDescription" | "gameCenterAchievement" | "gameCenterAchievementImage";

export type GameCenterAchievementLocalizationsInclude = "gameCenterAchievement" | "gameCenterAchievementImage";

/** @deprecated */
export interface GameCenterAchievementLocalizationsLinkagesResponse {
  data: ResourceId<"gameCenterAchievementLocalizations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterAchievementLocalizationsResponse {
  data: GameCenterAchievementLocalization[];
  included?: (GameCenterAchievementImage | GameCenterAchievement)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type GameCenterAchievementLocalizationsV2Field = "locale" | "name" | "beforeEarnedDescription" | "afterEarnedDescription" | "version" | "image";

export type GameCenterAchievementLocalizationsV2Include = "version" | "image";

export interface GameCenterAchievementLocalizationsV2Response {
  data: GameCenterAchievementLocalizationV2[];
  included?: (GameCenterAchievementImageV2 | GameCenterAchievementVersionV2)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterAchievementNullableResponse {
  data: GameCenterAchievement | null;
  included?: GameCenterAchievementResponse["included"];
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterAchievementRelease {
  type: "gameCenterAchievementReleases";
  id: string;
  attributes: {
    live?: boolean | null;
  };
  relationships?: {
    gameCenterDetail?: {
      data?: ResourceId<"gameCenterDetails"> | null;
    };
    gameCenterAchievement?: {
      data?: ResourceId<"gameCenterAchievements"> | null;
    };
  };
  links?: ResourceLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterAchievementReleases)
 */
export interface GameCenterAchievementReleaseCreateRequest {
  data: {
    type: "gameCenterAchievementReleases";
    relationships: {
      gameCenterDetail: {
        data: ResourceId<"gameCenterDetails">;
      };
      gameCenterAchievement: {
        data: ResourceId<"gameCenterAchievements">;
      };
    };
  };
}

/** @deprecated */
export interface GameCenterAchievementReleaseResponse {
  data: GameCenterAchievementRelease;
  included?: (GameCenterAchievement | GameCenterDetail)[];
  links: DocumentLinks;
}

export type GameCenterAchievementReleasesField = "live" | "gameCenterDetail" | "gameCenterAchievement";

export type GameCenterAchievementReleasesInclude = "gameCenterDetail" | "gameCenterAchievement";

/** @deprecated */
export interface GameCenterAchievementReleasesLinkagesResponse {
  data: ResourceId<"gameCenterAchievementReleases">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterAchievementReleasesResponse {
  data: GameCenterAchievementRelease[];
  included?: (GameCenterAchievement | GameCenterDetail)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterAchievementResponse {
  data: GameCenterAchievement;
  included?: (GameCenterAchievementLocalization | GameCenterAchievementRelease | GameCenterAchievement | GameCenterActivity | GameCenterDetail | GameCenterGroup)[];
  links: DocumentLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterAchievements-_id_)
 */
export interface GameCenterAchievementUpdateRequest {
  data: {
    type: "gameCenterAchievements";
    id: string;
    attributes?: GameCenterAchievementUpdateRequestAttributes | undefined;
  };
}

export interface GameCenterAchievementUpdateRequestAttributes {
  referenceName?: string | null | undefined;
  points?: number | null | undefined;
  showBeforeEarned?: boolean | null | undefined;
  repeatable?: boolean | null | undefined;
  archived?: boolean | null | undefined;
  activityProperties?: StringToStringMap | null | undefined;
}

export interface GameCenterAchievementV2 {
  type: "gameCenterAchievements";
  id: string;
  attributes: {
    referenceName?: string;
    vendorIdentifier?: string;
    points?: number;
    showBeforeEarned?: boolean;
    repeatable?: boolean;
    archived?: boolean | null;
    activityProperties?: StringToStringMap | null;
  };
  relationships?: {
    gameCenterDetail?: {
      data?: ResourceId<"gameCenterDetails"> | null;
    };
    gameCenterGroup?: {
      data?: ResourceId<"gameCenterGroups"> | null;
    };
    activity?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterActivities"> | null;
    };
    versions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterAchievementVersions">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterAchievements-_id_-relationships-activity) */
export interface GameCenterAchievementV2ActivityLinkageRequest {
  data: ResourceId<"gameCenterActivities"> | null;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterAchievements) */
export interface GameCenterAchievementV2CreateRequest {
  data: {
    type: "gameCenterAchievements";
    attributes: GameCenterAchievementV2CreateRequestAttributes;
    relationships: {
      gameCenterDetail?: {
        data?: ResourceId<"gameCenterDetails"> | undefined;
      } | undefined;
      gameCenterGroup?: {
        data?: ResourceId<"gameCenterGroups"> | undefined;
      } | undefined;
      versions: {
        data: ResourceId<"gameCenterAchievementVersions">[];
      };
    };
  };
  included?: GameCenterAchievementVersionV2InlineCreate[] | undefined;
}

export interface GameCenterAchievementV2CreateRequestAttributes {
  referenceName: string;
  vendorIdentifier: string;
  points: number;
  showBeforeEarned: boolean;
  repeatable: boolean;
  activityProperties?: StringToStringMap | null | undefined;
}

export interface GameCenterAchievementV2Response {
  data: GameCenterAchievementV2;
  included?: (GameCenterAchievementVersionV2 | GameCenterActivity | GameCenterDetail | GameCenterGroup)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterAchievements-_id_) */
export interface GameCenterAchievementV2UpdateRequest {
  data: {
    type: "gameCenterAchievements";
    id: string;
    attributes?: GameCenterAchievementV2UpdateRequestAttributes | undefined;
  };
}

export interface GameCenterAchievementV2UpdateRequestAttributes {
  referenceName?: string | null | undefined;
  points?: number | null | undefined;
  showBeforeEarned?: boolean | null | undefined;
  repeatable?: boolean | null | undefined;
  archived?: boolean | null | undefined;
  activityProperties?: StringToStringMap | null | undefined;
}

export interface GameCenterAchievementV2VersionsLinkagesResponse {
  data: ResourceId<"gameCenterAchievementVersions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterAchievementVersionV2 {
  type: "gameCenterAchievementVersions";
  id: string;
  attributes: {
    version?: number | null;
    state?: Open<GameCenterVersionState> | null;
  };
  relationships?: {
    achievement?: {
      data?: ResourceId<"gameCenterAchievements"> | null;
    };
    localizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterAchievementLocalizations">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterAchievementVersions) */
export interface GameCenterAchievementVersionV2CreateRequest {
  data: {
    type: "gameCenterAchievementVersions";
    relationships: {
      achievement: {
        data: ResourceId<"gameCenterAchievements">;
      };
    };
  };
}

export interface GameCenterAchievementVersionV2InlineCreate {
  type: "gameCenterAchievementVersions";
  id?: string | undefined;
  relationships?: {
    achievement?: {
      data?: ResourceId<"gameCenterAchievements"> | undefined;
    } | undefined;
  } | undefined;
}

export interface GameCenterAchievementVersionV2LocalizationsLinkagesResponse {
  data: ResourceId<"gameCenterAchievementLocalizations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterAchievementVersionV2Response {
  data: GameCenterAchievementVersionV2;
  included?: (GameCenterAchievementLocalizationV2 | GameCenterAchievementV2)[];
  links: DocumentLinks;
}

export type GameCenterAchievementVersionsField = "version" | "state" | "achievement" | "localizations";

export type GameCenterAchievementVersionsV2Include = "achievement" | "localizations";

export interface GameCenterAchievementVersionsV2Response {
  data: GameCenterAchievementVersionV2[];
  included?: (GameCenterAchievementLocalizationV2 | GameCenterAchievementV2)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type GameCenterAchievementsField = "referenceName" | "vendorIdentifier" | "points" | "showBeforeEarned" | "repeatable" | "archived" | "activityProperties" | "gameCenterDetail" | "gameCenterGroup" | "groupAchievement" | "localizations" | "releases" | "activity";

export type GameCenterAchievementsInclude = "gameCenterDetail" | "gameCenterGroup" | "groupAchievement" | "localizations" | "releases" | "activity";

/** @deprecated */
export interface GameCenterAchievementsResponse {
  data: GameCenterAchievement[];
  included?: (GameCenterAchievementLocalization | GameCenterAchievementRelease | GameCenterAchievement | GameCenterActivity | GameCenterDetail | GameCenterGroup)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type GameCenterAchievementsV2Field = "referenceName" | "vendorIdentifier" | "points" | "showBeforeEarned" | "repeatable" | "archived" | "activityProperties" | "gameCenterDetail" | "gameCenterGroup" | "activity" | "versions";

export type GameCenterAchievementsV2Include = "gameCenterDetail" | "gameCenterGroup" | "activity" | "versions";

export interface GameCenterAchievementsV2Response {
  data: GameCenterAchievementV2[];
  included?: (GameCenterAchievementVersionV2 | GameCenterActivity | GameCenterDetail | GameCenterGroup)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type GameCenterActivitiesField = "referenceName" | "vendorIdentifier" | "playStyle" | "minimumPlayersCount" | "maximumPlayersCount" | "supportsPartyCode" | "archived" | "properties" | "gameCenterDetail" | "gameCenterGroup" | "achievements" | "achievementsV2" | "leaderboards" | "leaderboardsV2" | "versions";

export type GameCenterActivitiesGetInstanceGameCenterAchievementsField = "referenceName" | "vendorIdentifier" | "points" | "showBeforeEarned" | "repeatable" | "archived" | "activityProperties" | "gameCenterDetail" | "gameCenterGroup" | "groupAchievement" | "localizations" | "releases" | "activity" | "versions";

export type GameCenterActivitiesGetInstanceGameCenterLeaderboardsField = "defaultFormatter" | "referenceName" | "vendorIdentifier" | "submissionType" | "scoreSortType" | "scoreRangeStart" | "scoreRangeEnd" | "recurrenceStartDate" | "recurrenceDuration" | "recurrenceRule" | "archived" | "activityProperties" | "visibility" | "gameCenterDetail" | "gameCenterGroup" | "groupLeaderboard" | "gameCenterLeaderboardSets" | "localizations" | "releases" | "activity" | "challenge" | "gameCenterScoreModerations" | "versions";

export type GameCenterActivitiesInclude = "gameCenterDetail" | "gameCenterGroup" | "achievements" | "achievementsV2" | "leaderboards" | "leaderboardsV2" | "versions";

export interface GameCenterActivitiesResponse {
  data: GameCenterActivity[];
  included?: (GameCenterAchievement | GameCenterActivityVersion | GameCenterDetail | GameCenterGroup | GameCenterLeaderboard)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterActivity {
  type: "gameCenterActivities";
  id: string;
  attributes: {
    referenceName?: string;
    vendorIdentifier?: string;
    playStyle?: Open<GameCenterActivityPlayStyle> | null;
    minimumPlayersCount?: number | null;
    maximumPlayersCount?: number | null;
    supportsPartyCode?: boolean | null;
    archived?: boolean | null;
    properties?: StringToStringMap | null;
  };
  relationships?: {
    gameCenterDetail?: {
      data?: ResourceId<"gameCenterDetails"> | null;
    };
    gameCenterGroup?: {
      data?: ResourceId<"gameCenterGroups"> | null;
    };
    /** @deprecated */
    achievements?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterAchievements">[];
    };
    achievementsV2?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterAchievements">[];
    };
    /** @deprecated */
    leaderboards?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboards">[];
    };
    leaderboardsV2?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboards">[];
    };
    versions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterActivityVersions">[];
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface GameCenterActivityAchievementsLinkagesRequest {
  data: ResourceId<"gameCenterAchievements">[];
}

export interface GameCenterActivityAchievementsV2LinkagesRequest {
  data: ResourceId<"gameCenterAchievements">[];
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterActivities) */
export interface GameCenterActivityCreateRequest {
  data: {
    type: "gameCenterActivities";
    attributes: GameCenterActivityCreateRequestAttributes;
    relationships?: {
      gameCenterDetail?: {
        data?: ResourceId<"gameCenterDetails"> | undefined;
      } | undefined;
      gameCenterGroup?: {
        data?: ResourceId<"gameCenterGroups"> | undefined;
      } | undefined;
      versions?: {
        data?: ResourceId<"gameCenterActivityVersions">[] | undefined;
      } | undefined;
    } | undefined;
  };
  included?: GameCenterActivityVersionInlineCreate[] | undefined;
}

export interface GameCenterActivityCreateRequestAttributes {
  referenceName: string;
  vendorIdentifier: string;
  playStyle?: GameCenterActivityPlayStyle | null | undefined;
  minimumPlayersCount?: number | null | undefined;
  maximumPlayersCount?: number | null | undefined;
  supportsPartyCode?: boolean | null | undefined;
  properties?: StringToStringMap | null | undefined;
}

export interface GameCenterActivityImage {
  type: "gameCenterActivityImages";
  id: string;
  attributes: {
    fileSize?: number;
    fileName?: string;
    imageAsset?: ImageAsset | null;
    uploadOperations?: UploadOperation[] | null;
    assetDeliveryState?: AppMediaAssetState | null;
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterActivityImages) */
export interface GameCenterActivityImageCreateRequest {
  data: {
    type: "gameCenterActivityImages";
    attributes: GameCenterActivityImageCreateRequestAttributes;
    relationships?: {
      localization?: {
        data?: ResourceId<"gameCenterActivityLocalizations"> | undefined;
      } | undefined;
      version?: {
        data?: ResourceId<"gameCenterActivityVersions"> | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface GameCenterActivityImageCreateRequestAttributes {
  fileSize: number;
  fileName: string;
}

export interface GameCenterActivityImageNullableResponse {
  data: GameCenterActivityImage | null;
  links: DocumentLinks;
}

export interface GameCenterActivityImageResponse {
  data: GameCenterActivityImage;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterActivityImages-_id_) */
export interface GameCenterActivityImageUpdateRequest {
  data: {
    type: "gameCenterActivityImages";
    id: string;
    attributes?: GameCenterActivityImageUpdateRequestAttributes | undefined;
  };
}

export interface GameCenterActivityImageUpdateRequestAttributes {
  uploaded?: boolean | null | undefined;
}

export type GameCenterActivityImagesField = "fileSize" | "fileName" | "imageAsset" | "uploadOperations" | "assetDeliveryState";

/** @deprecated */
export interface GameCenterActivityLeaderboardsLinkagesRequest {
  data: ResourceId<"gameCenterLeaderboards">[];
}

export interface GameCenterActivityLeaderboardsV2LinkagesRequest {
  data: ResourceId<"gameCenterLeaderboards">[];
}

export interface GameCenterActivityLocalization {
  type: "gameCenterActivityLocalizations";
  id: string;
  attributes: {
    locale?: string;
    name?: string;
    description?: string | null;
  };
  relationships?: {
    version?: {
      data?: ResourceId<"gameCenterActivityVersions"> | null;
    };
    image?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterActivityImages"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterActivityLocalizations) */
export interface GameCenterActivityLocalizationCreateRequest {
  data: {
    type: "gameCenterActivityLocalizations";
    attributes: GameCenterActivityLocalizationCreateRequestAttributes;
    relationships: {
      version: {
        data: ResourceId<"gameCenterActivityVersions">;
      };
    };
  };
}

export interface GameCenterActivityLocalizationCreateRequestAttributes {
  locale: string;
  name: string;
  description?: string | null | undefined;
}

export interface GameCenterActivityLocalizationImageLinkageResponse {
  data: ResourceId<"gameCenterActivityImages"> | null;
  links: DocumentLinks;
}

export interface GameCenterActivityLocalizationResponse {
  data: GameCenterActivityLocalization;
  included?: (GameCenterActivityImage | GameCenterActivityVersion)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterActivityLocalizations-_id_) */
export interface GameCenterActivityLocalizationUpdateRequest {
  data: {
    type: "gameCenterActivityLocalizations";
    id: string;
    attributes?: GameCenterActivityLocalizationUpdateRequestAttributes | undefined;
  };
}

export interface GameCenterActivityLocalizationUpdateRequestAttributes {
  name?: string | null | undefined;
  description?: string | null | undefined;
}

export type GameCenterActivityLocalizationsField = "locale" | "name" | "description" | "version" | "image";

export type GameCenterActivityLocalizationsInclude = "version" | "image";

export interface GameCenterActivityLocalizationsResponse {
  data: GameCenterActivityLocalization[];
  included?: (GameCenterActivityImage | GameCenterActivityVersion)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type GameCenterActivityPlayStyle = "ASYNCHRONOUS" | "SYNCHRONOUS";

export interface GameCenterActivityResponse {
  data: GameCenterActivity;
  included?: (GameCenterAchievement | GameCenterActivityVersion | GameCenterDetail | GameCenterGroup | GameCenterLeaderboard)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterActivities-_id_) */
export interface GameCenterActivityUpdateRequest {
  data: {
    type: "gameCenterActivities";
    id: string;
    attributes?: GameCenterActivityUpdateRequestAttributes | undefined;
  };
}

export interface GameCenterActivityUpdateRequestAttributes {
  referenceName?: string | null | undefined;
  playStyle?: GameCenterActivityPlayStyle | null | undefined;
  minimumPlayersCount?: number | null | undefined;
  maximumPlayersCount?: number | null | undefined;
  supportsPartyCode?: boolean | null | undefined;
  archived?: boolean | null | undefined;
  properties?: StringToStringMap | null | undefined;
}

export interface GameCenterActivityVersion {
  type: "gameCenterActivityVersions";
  id: string;
  attributes: {
    version?: number | null;
    state?: Open<GameCenterVersionState> | null;
    fallbackUrl?: string | null;
  };
  relationships?: {
    activity?: {
      data?: ResourceId<"gameCenterActivities"> | null;
    };
    localizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterActivityLocalizations">[];
    };
    defaultImage?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterActivityImages"> | null;
    };
    releases?: {
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterActivityVersionReleases">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterActivityVersions) */
export interface GameCenterActivityVersionCreateRequest {
  data: {
    type: "gameCenterActivityVersions";
    attributes?: GameCenterActivityVersionCreateRequestAttributes | undefined;
    relationships: {
      activity: {
        data: ResourceId<"gameCenterActivities">;
      };
    };
  };
}

export interface GameCenterActivityVersionCreateRequestAttributes {
  fallbackUrl?: string | null | undefined;
}

export interface GameCenterActivityVersionDefaultImageLinkageResponse {
  data: ResourceId<"gameCenterActivityImages"> | null;
  links: DocumentLinks;
}

export interface GameCenterActivityVersionInlineCreate {
  type: "gameCenterActivityVersions";
  id?: string | undefined;
  attributes?: GameCenterActivityVersionInlineCreateAttributes | undefined;
  relationships?: {
    activity?: {
      data?: ResourceId<"gameCenterActivities"> | undefined;
    } | undefined;
  } | undefined;
}

export interface GameCenterActivityVersionInlineCreateAttributes {
  fallbackUrl?: string | null | undefined;
}

export interface GameCenterActivityVersionLocalizationsLinkagesResponse {
  data: ResourceId<"gameCenterActivityLocalizations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterActivityVersionRelease {
  type: "gameCenterActivityVersionReleases";
  id: string;
  relationships?: {
    version?: {
      data?: ResourceId<"gameCenterActivityVersions"> | null;
    };
  };
  links?: ResourceLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterActivityVersionReleases)
 */
export interface GameCenterActivityVersionReleaseCreateRequest {
  data: {
    type: "gameCenterActivityVersionReleases";
    relationships: {
      gameCenterDetail: {
        data: ResourceId<"gameCenterDetails">;
      };
      version: {
        data: ResourceId<"gameCenterActivityVersions">;
      };
    };
  };
}

/** @deprecated */
export interface GameCenterActivityVersionReleaseResponse {
  data: GameCenterActivityVersionRelease;
  included?: GameCenterActivityVersion[];
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterActivityVersionReleasesResponse {
  data: GameCenterActivityVersionRelease[];
  included?: GameCenterActivityVersion[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterActivityVersionResponse {
  data: GameCenterActivityVersion;
  included?: (GameCenterActivity | GameCenterActivityImage | GameCenterActivityLocalization | GameCenterActivityVersionRelease)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterActivityVersions-_id_) */
export interface GameCenterActivityVersionUpdateRequest {
  data: {
    type: "gameCenterActivityVersions";
    id: string;
    attributes?: GameCenterActivityVersionUpdateRequestAttributes | undefined;
  };
}

export interface GameCenterActivityVersionUpdateRequestAttributes {
  fallbackUrl?: string | null | undefined;
}

export type GameCenterActivityVersionsField = "version" | "state" | "fallbackUrl" | "activity" | "localizations" | "defaultImage" | "releases";

export type GameCenterActivityVersionsInclude = "activity" | "localizations" | "defaultImage" | "releases";

export interface GameCenterActivityVersionsLinkagesResponse {
  data: ResourceId<"gameCenterActivityVersions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterActivityVersionsResponse {
  data: GameCenterActivityVersion[];
  included?: (GameCenterActivity | GameCenterActivityImage | GameCenterActivityLocalization | GameCenterActivityVersionRelease)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterAppVersion {
  type: "gameCenterAppVersions";
  id: string;
  attributes: {
    enabled?: boolean | null;
  };
  relationships?: {
    compatibilityVersions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterAppVersions">[];
    };
    appStoreVersion?: {
      links?: RelationshipLinks;
      data?: ResourceId<"appStoreVersions"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterAppVersionAppStoreVersionLinkageResponse {
  data: ResourceId<"appStoreVersions"> | null;
  links: DocumentLinks;
}

export interface GameCenterAppVersionCompatibilityVersionsLinkagesRequest {
  data: ResourceId<"gameCenterAppVersions">[];
}

export interface GameCenterAppVersionCompatibilityVersionsLinkagesResponse {
  data: ResourceId<"gameCenterAppVersions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterAppVersions) */
export interface GameCenterAppVersionCreateRequest {
  data: {
    type: "gameCenterAppVersions";
    relationships: {
      appStoreVersion: {
        data: ResourceId<"appStoreVersions">;
      };
    };
  };
}

export interface GameCenterAppVersionNullableResponse {
  data: GameCenterAppVersion | null;
  included?: GameCenterAppVersionResponse["included"];
  links: DocumentLinks;
}

export interface GameCenterAppVersionResponse {
  data: GameCenterAppVersion;
  included?: (AppStoreVersion | GameCenterAppVersion)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterAppVersions-_id_) */
export interface GameCenterAppVersionUpdateRequest {
  data: {
    type: "gameCenterAppVersions";
    id: string;
    attributes?: GameCenterAppVersionUpdateRequestAttributes | undefined;
  };
}

export interface GameCenterAppVersionUpdateRequestAttributes {
  enabled?: boolean | null | undefined;
}

export type GameCenterAppVersionsField = "enabled" | "compatibilityVersions" | "appStoreVersion";

export type GameCenterAppVersionsInclude = "compatibilityVersions" | "appStoreVersion";

export interface GameCenterAppVersionsResponse {
  data: GameCenterAppVersion[];
  included?: (AppStoreVersion | GameCenterAppVersion)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterChallenge {
  type: "gameCenterChallenges";
  id: string;
  attributes: {
    referenceName?: string;
    vendorIdentifier?: string;
    archived?: boolean | null;
    challengeType?: "LEADERBOARD";
    repeatable?: boolean | null;
  };
  relationships?: {
    gameCenterDetail?: {
      data?: ResourceId<"gameCenterDetails"> | null;
    };
    gameCenterGroup?: {
      data?: ResourceId<"gameCenterGroups"> | null;
    };
    versions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterChallengeVersions">[];
    };
    /** @deprecated */
    leaderboard?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterLeaderboards"> | null;
    };
    leaderboardV2?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterLeaderboards"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterChallenges) */
export interface GameCenterChallengeCreateRequest {
  data: {
    type: "gameCenterChallenges";
    attributes: GameCenterChallengeCreateRequestAttributes;
    relationships?: {
      gameCenterDetail?: {
        data?: ResourceId<"gameCenterDetails"> | undefined;
      } | undefined;
      gameCenterGroup?: {
        data?: ResourceId<"gameCenterGroups"> | undefined;
      } | undefined;
      versions?: {
        data?: ResourceId<"gameCenterChallengeVersions">[] | undefined;
      } | undefined;
      /** @deprecated */
      leaderboard?: {
        data?: ResourceId<"gameCenterLeaderboards"> | undefined;
      } | undefined;
      leaderboardV2?: {
        data?: ResourceId<"gameCenterLeaderboards"> | undefined;
      } | undefined;
    } | undefined;
  };
  included?: GameCenterChallengeVersionInlineCreate[] | undefined;
}

export interface GameCenterChallengeCreateRequestAttributes {
  referenceName: string;
  vendorIdentifier: string;
  challengeType: "LEADERBOARD";
  repeatable?: boolean | null | undefined;
}

export interface GameCenterChallengeImage {
  type: "gameCenterChallengeImages";
  id: string;
  attributes: {
    fileSize?: number;
    fileName?: string;
    imageAsset?: ImageAsset | null;
    uploadOperations?: UploadOperation[] | null;
    assetDeliveryState?: AppMediaAssetState | null;
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterChallengeImages) */
export interface GameCenterChallengeImageCreateRequest {
  data: {
    type: "gameCenterChallengeImages";
    attributes: GameCenterChallengeImageCreateRequestAttributes;
    relationships?: {
      localization?: {
        data?: ResourceId<"gameCenterChallengeLocalizations"> | undefined;
      } | undefined;
      version?: {
        data?: ResourceId<"gameCenterChallengeVersions"> | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface GameCenterChallengeImageCreateRequestAttributes {
  fileSize: number;
  fileName: string;
}

export interface GameCenterChallengeImageNullableResponse {
  data: GameCenterChallengeImage | null;
  links: DocumentLinks;
}

export interface GameCenterChallengeImageResponse {
  data: GameCenterChallengeImage;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterChallengeImages-_id_) */
export interface GameCenterChallengeImageUpdateRequest {
  data: {
    type: "gameCenterChallengeImages";
    id: string;
    attributes?: GameCenterChallengeImageUpdateRequestAttributes | undefined;
  };
}

export interface GameCenterChallengeImageUpdateRequestAttributes {
  uploaded?: boolean | null | undefined;
}

export type GameCenterChallengeImagesField = "fileSize" | "fileName" | "imageAsset" | "uploadOperations" | "assetDeliveryState";

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterChallenges-_id_-relationships-leaderboard)
 */
export interface GameCenterChallengeLeaderboardLinkageRequest {
  data: ResourceId<"gameCenterLeaderboards"> | null;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterChallenges-_id_-relationships-leaderboardV2) */
export interface GameCenterChallengeLeaderboardV2LinkageRequest {
  data: ResourceId<"gameCenterLeaderboards"> | null;
}

export interface GameCenterChallengeLocalization {
  type: "gameCenterChallengeLocalizations";
  id: string;
  attributes: {
    locale?: string;
    name?: string;
    description?: string | null;
  };
  relationships?: {
    version?: {
      data?: ResourceId<"gameCenterChallengeVersions"> | null;
    };
    image?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterChallengeImages"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterChallengeLocalizations) */
export interface GameCenterChallengeLocalizationCreateRequest {
  data: {
    type: "gameCenterChallengeLocalizations";
    attributes: GameCenterChallengeLocalizationCreateRequestAttributes;
    relationships: {
      version: {
        data: ResourceId<"gameCenterChallengeVersions">;
      };
    };
  };
}

export interface GameCenterChallengeLocalizationCreateRequestAttributes {
  locale: string;
  name: string;
  description?: string | null | undefined;
}

export interface GameCenterChallengeLocalizationImageLinkageResponse {
  data: ResourceId<"gameCenterChallengeImages"> | null;
  links: DocumentLinks;
}

export interface GameCenterChallengeLocalizationResponse {
  data: GameCenterChallengeLocalization;
  included?: (GameCenterChallengeImage | GameCenterChallengeVersion)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterChallengeLocalizations-_id_) */
export interface GameCenterChallengeLocalizationUpdateRequest {
  data: {
    type: "gameCenterChallengeLocalizations";
    id: string;
    attributes?: GameCenterChallengeLocalizationUpdateRequestAttributes | undefined;
  };
}

export interface GameCenterChallengeLocalizationUpdateRequestAttributes {
  name?: string | null | undefined;
  description?: string | null | undefined;
}

export type GameCenterChallengeLocalizationsField = "locale" | "name" | "description" | "version" | "image";

export type GameCenterChallengeLocalizationsInclude = "version" | "image";

export interface GameCenterChallengeLocalizationsResponse {
  data: GameCenterChallengeLocalization[];
  included?: (GameCenterChallengeImage | GameCenterChallengeVersion)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterChallengeResponse {
  data: GameCenterChallenge;
  included?: (GameCenterChallengeVersion | GameCenterDetail | GameCenterGroup | GameCenterLeaderboard)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterChallenges-_id_) */
export interface GameCenterChallengeUpdateRequest {
  data: {
    type: "gameCenterChallenges";
    id: string;
    attributes?: GameCenterChallengeUpdateRequestAttributes | undefined;
    relationships?: {
      /** @deprecated */
      leaderboard?: {
        data?: ResourceId<"gameCenterLeaderboards"> | undefined;
      } | undefined;
      leaderboardV2?: {
        data?: ResourceId<"gameCenterLeaderboards"> | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface GameCenterChallengeUpdateRequestAttributes {
  referenceName?: string | null | undefined;
  archived?: boolean | null | undefined;
  repeatable?: boolean | null | undefined;
}

export interface GameCenterChallengeVersion {
  type: "gameCenterChallengeVersions";
  id: string;
  attributes: {
    version?: number | null;
    state?: Open<GameCenterVersionState> | null;
  };
  relationships?: {
    challenge?: {
      data?: ResourceId<"gameCenterChallenges"> | null;
    };
    localizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterChallengeLocalizations">[];
    };
    releases?: {
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterChallengeVersionReleases">[];
    };
    defaultImage?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterChallengeImages"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterChallengeVersions) */
export interface GameCenterChallengeVersionCreateRequest {
  data: {
    type: "gameCenterChallengeVersions";
    relationships: {
      challenge: {
        data: ResourceId<"gameCenterChallenges">;
      };
    };
  };
}

export interface GameCenterChallengeVersionDefaultImageLinkageResponse {
  data: ResourceId<"gameCenterChallengeImages"> | null;
  links: DocumentLinks;
}

export interface GameCenterChallengeVersionInlineCreate {
  type: "gameCenterChallengeVersions";
  id?: string | undefined;
  relationships?: {
    challenge?: {
      data?: ResourceId<"gameCenterChallenges"> | undefined;
    } | undefined;
  } | undefined;
}

export interface GameCenterChallengeVersionLocalizationsLinkagesResponse {
  data: ResourceId<"gameCenterChallengeLocalizations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterChallengeVersionRelease {
  type: "gameCenterChallengeVersionReleases";
  id: string;
  relationships?: {
    version?: {
      data?: ResourceId<"gameCenterChallengeVersions"> | null;
    };
  };
  links?: ResourceLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterChallengeVersionReleases)
 */
export interface GameCenterChallengeVersionReleaseCreateRequest {
  data: {
    type: "gameCenterChallengeVersionReleases";
    relationships: {
      gameCenterDetail: {
        data: ResourceId<"gameCenterDetails">;
      };
      version: {
        data: ResourceId<"gameCenterChallengeVersions">;
      };
    };
  };
}

/** @deprecated */
export interface GameCenterChallengeVersionReleaseResponse {
  data: GameCenterChallengeVersionRelease;
  included?: GameCenterChallengeVersion[];
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterChallengeVersionReleasesResponse {
  data: GameCenterChallengeVersionRelease[];
  included?: GameCenterChallengeVersion[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterChallengeVersionResponse {
  data: GameCenterChallengeVersion;
  included?: (GameCenterChallengeImage | GameCenterChallengeLocalization | GameCenterChallengeVersionRelease | GameCenterChallenge)[];
  links: DocumentLinks;
}

export type GameCenterChallengeVersionsField = "version" | "state" | "challenge" | "localizations" | "releases" | "defaultImage";

export type GameCenterChallengeVersionsInclude = "challenge" | "localizations" | "releases" | "defaultImage";

export interface GameCenterChallengeVersionsLinkagesResponse {
  data: ResourceId<"gameCenterChallengeVersions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterChallengeVersionsResponse {
  data: GameCenterChallengeVersion[];
  included?: (GameCenterChallengeImage | GameCenterChallengeLocalization | GameCenterChallengeVersionRelease | GameCenterChallenge)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type GameCenterChallengesField = "referenceName" | "vendorIdentifier" | "archived" | "challengeType" | "repeatable" | "gameCenterDetail" | "gameCenterGroup" | "versions" | "leaderboard" | "leaderboardV2";

export type GameCenterChallengesInclude = "gameCenterDetail" | "gameCenterGroup" | "versions" | "leaderboard" | "leaderboardV2";

export interface GameCenterChallengesResponse {
  data: GameCenterChallenge[];
  included?: (GameCenterChallengeVersion | GameCenterDetail | GameCenterGroup | GameCenterLeaderboard)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterDetail {
  type: "gameCenterDetails";
  id: string;
  attributes: {
    arcadeEnabled?: boolean | null;
    /** @deprecated */
    challengeEnabled?: boolean | null;
  };
  relationships?: {
    app?: {
      data?: ResourceId<"apps"> | null;
    };
    gameCenterAppVersions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterAppVersions">[];
    };
    gameCenterGroup?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterGroups"> | null;
    };
    /** @deprecated */
    gameCenterLeaderboards?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboards">[];
    };
    gameCenterLeaderboardsV2?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboards">[];
    };
    /** @deprecated */
    gameCenterLeaderboardSets?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboardSets">[];
    };
    gameCenterLeaderboardSetsV2?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboardSets">[];
    };
    /** @deprecated */
    gameCenterAchievements?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterAchievements">[];
    };
    gameCenterAchievementsV2?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterAchievements">[];
    };
    gameCenterActivities?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterActivities">[];
    };
    gameCenterChallenges?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterChallenges">[];
    };
    /** @deprecated */
    defaultLeaderboard?: {
      data?: ResourceId<"gameCenterLeaderboards"> | null;
    };
    defaultLeaderboardV2?: {
      data?: ResourceId<"gameCenterLeaderboards"> | null;
    };
    /** @deprecated */
    defaultGroupLeaderboard?: {
      data?: ResourceId<"gameCenterLeaderboards"> | null;
    };
    defaultGroupLeaderboardV2?: {
      data?: ResourceId<"gameCenterLeaderboards"> | null;
    };
    /** @deprecated */
    achievementReleases?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterAchievementReleases">[];
    };
    /** @deprecated */
    activityReleases?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterActivityVersionReleases">[];
    };
    /** @deprecated */
    challengeReleases?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterChallengeVersionReleases">[];
    };
    /** @deprecated */
    leaderboardReleases?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboardReleases">[];
    };
    /** @deprecated */
    leaderboardSetReleases?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboardSetReleases">[];
    };
    blockedPlayers?: {
      links?: RelationshipLinks;
    };
    challengesMinimumPlatformVersions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"appStoreVersions">[];
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface GameCenterDetailAchievementReleasesLinkagesResponse {
  data: ResourceId<"gameCenterAchievementReleases">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterDetailActivityReleasesLinkagesResponse {
  data: ResourceId<"gameCenterActivityVersionReleases">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterDetailBlockedPlayersLinkagesResponse {
  data: ResourceId<"gameCenterDetailPlayers">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterDetailChallengeReleasesLinkagesResponse {
  data: ResourceId<"gameCenterChallengeVersionReleases">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterDetails-_id_-relationships-challengesMinimumPlatformVersions) */
export interface GameCenterDetailChallengesMinimumPlatformVersionsLinkagesRequest {
  data: ResourceId<"appStoreVersions">[];
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterDetails) */
export interface GameCenterDetailCreateRequest {
  data: {
    type: "gameCenterDetails";
    attributes?: GameCenterDetailCreateRequestAttributes | undefined;
    relationships: {
      app: {
        data: ResourceId<"apps">;
      };
    };
  };
}

export interface GameCenterDetailCreateRequestAttributes {
  /** @deprecated */
  challengeEnabled?: boolean | null | undefined;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterDetails-_id_-relationships-gameCenterAchievements)
 */
export interface GameCenterDetailGameCenterAchievementsLinkagesRequest {
  data: ResourceId<"gameCenterAchievements">[];
}

/** @deprecated */
export interface GameCenterDetailGameCenterAchievementsLinkagesResponse {
  data: ResourceId<"gameCenterAchievements">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterDetails-_id_-relationships-gameCenterAchievementsV2) */
export interface GameCenterDetailGameCenterAchievementsV2LinkagesRequest {
  data: ResourceId<"gameCenterAchievements">[];
}

export interface GameCenterDetailGameCenterAchievementsV2LinkagesResponse {
  data: ResourceId<"gameCenterAchievements">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterDetailGameCenterActivitiesLinkagesResponse {
  data: ResourceId<"gameCenterActivities">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterDetailGameCenterAppVersionsLinkagesResponse {
  data: ResourceId<"gameCenterAppVersions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterDetailGameCenterChallengesLinkagesResponse {
  data: ResourceId<"gameCenterChallenges">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterDetailGameCenterGroupLinkageResponse {
  data: ResourceId<"gameCenterGroups"> | null;
  links: DocumentLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterDetails-_id_-relationships-gameCenterLeaderboardSets)
 */
export interface GameCenterDetailGameCenterLeaderboardSetsLinkagesRequest {
  data: ResourceId<"gameCenterLeaderboardSets">[];
}

/** @deprecated */
export interface GameCenterDetailGameCenterLeaderboardSetsLinkagesResponse {
  data: ResourceId<"gameCenterLeaderboardSets">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterDetails-_id_-relationships-gameCenterLeaderboardSetsV2) */
export interface GameCenterDetailGameCenterLeaderboardSetsV2LinkagesRequest {
  data: ResourceId<"gameCenterLeaderboardSets">[];
}

export interface GameCenterDetailGameCenterLeaderboardSetsV2LinkagesResponse {
  data: ResourceId<"gameCenterLeaderboardSets">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterDetails-_id_-relationships-gameCenterLeaderboards)
 */
export interface GameCenterDetailGameCenterLeaderboardsLinkagesRequest {
  data: ResourceId<"gameCenterLeaderboards">[];
}

/** @deprecated */
export interface GameCenterDetailGameCenterLeaderboardsLinkagesResponse {
  data: ResourceId<"gameCenterLeaderboards">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterDetails-_id_-relationships-gameCenterLeaderboardsV2) */
export interface GameCenterDetailGameCenterLeaderboardsV2LinkagesRequest {
  data: ResourceId<"gameCenterLeaderboards">[];
}

export interface GameCenterDetailGameCenterLeaderboardsV2LinkagesResponse {
  data: ResourceId<"gameCenterLeaderboards">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterDetailLeaderboardReleasesLinkagesResponse {
  data: ResourceId<"gameCenterLeaderboardReleases">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterDetailLeaderboardSetReleasesLinkagesResponse {
  data: ResourceId<"gameCenterLeaderboardSetReleases">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterDetailNullableResponse {
  data: GameCenterDetail | null;
  included?: GameCenterDetailResponse["included"];
  links: DocumentLinks;
}

export interface GameCenterDetailPlayer {
  type: "gameCenterDetailPlayers";
  id: string;
  attributes: {
    nickname?: string | null;
    blocked?: boolean | null;
    bundleId?: string | null;
  };
  links?: ResourceLinks;
}

export interface GameCenterDetailPlayerResponse {
  data: GameCenterDetailPlayer;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterDetailPlayers-_id_) */
export interface GameCenterDetailPlayerUpdateRequest {
  data: {
    type: "gameCenterDetailPlayers";
    id: string;
    attributes?: GameCenterDetailPlayerUpdateRequestAttributes | undefined;
  };
}

export interface GameCenterDetailPlayerUpdateRequestAttributes {
  blocked?: boolean | null | undefined;
  bundleId?: string | null | undefined;
}

export type GameCenterDetailPlayersField = "nickname" | "blocked" | "bundleId";

export interface GameCenterDetailPlayersResponse {
  data: GameCenterDetailPlayer[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterDetailResponse {
  data: GameCenterDetail;
  included?: (AppStoreVersion | App | GameCenterAchievementRelease | GameCenterAchievement | GameCenterActivity | GameCenterActivityVersionRelease | GameCenterAppVersion | GameCenterChallengeVersionRelease | GameCenterChallenge | GameCenterGroup | GameCenterLeaderboardRelease | GameCenterLeaderboardSetRelease | GameCenterLeaderboardSet | GameCenterLeaderboard)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterDetails-_id_) */
export interface GameCenterDetailUpdateRequest {
  data: {
    type: "gameCenterDetails";
    id: string;
    attributes?: GameCenterDetailUpdateRequestAttributes | undefined;
    relationships?: {
      gameCenterGroup?: {
        data?: ResourceId<"gameCenterGroups"> | undefined;
      } | undefined;
      /** @deprecated */
      defaultLeaderboard?: {
        data?: ResourceId<"gameCenterLeaderboards"> | undefined;
      } | undefined;
      defaultLeaderboardV2?: {
        data?: ResourceId<"gameCenterLeaderboards"> | undefined;
      } | undefined;
      /** @deprecated */
      defaultGroupLeaderboard?: {
        data?: ResourceId<"gameCenterLeaderboards"> | undefined;
      } | undefined;
      defaultGroupLeaderboardV2?: {
        data?: ResourceId<"gameCenterLeaderboards"> | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface GameCenterDetailUpdateRequestAttributes {
  /** @deprecated */
  challengeEnabled?: boolean | null | undefined;
}

export type GameCenterDetailsField = "arcadeEnabled" | "challengeEnabled" | "app" | "gameCenterAppVersions" | "gameCenterGroup" | "gameCenterLeaderboards" | "gameCenterLeaderboardsV2" | "gameCenterLeaderboardSets" | "gameCenterLeaderboardSetsV2" | "gameCenterAchievements" | "gameCenterAchievementsV2" | "gameCenterActivities" | "gameCenterChallenges" | "defaultLeaderboard" | "defaultLeaderboardV2" | "defaultGroupLeaderboard" | "defaultGroupLeaderboardV2" | "achievementReleases" | "activityReleases" | "challengeReleases" | "leaderboardReleases" | "leaderboardSetReleases" | "blockedPlayers" | "challengesMinimumPlatformVersions";

export type GameCenterDetailsGetInstanceGameCenterLeaderboardSetsField = "referenceName" | "vendorIdentifier" | "gameCenterDetail" | "gameCenterGroup" | "groupLeaderboardSet" | "localizations" | "gameCenterLeaderboards" | "releases" | "versions";

export type GameCenterDetailsGranularity = "P1D" | "PT1H" | "PT15M";

export type GameCenterDetailsInclude = "app" | "gameCenterAppVersions" | "gameCenterGroup" | "gameCenterLeaderboards" | "gameCenterLeaderboardsV2" | "gameCenterLeaderboardSets" | "gameCenterLeaderboardSetsV2" | "gameCenterAchievements" | "gameCenterAchievementsV2" | "gameCenterActivities" | "gameCenterChallenges" | "defaultLeaderboard" | "defaultLeaderboardV2" | "defaultGroupLeaderboard" | "defaultGroupLeaderboardV2" | "achievementReleases" | "activityReleases" | "challengeReleases" | "leaderboardReleases" | "leaderboardSetReleases" | "challengesMinimumPlatformVersions";

export interface GameCenterDetailsResponse {
  data: GameCenterDetail[];
  included?: (AppStoreVersion | App | GameCenterAchievementRelease | GameCenterAchievement | GameCenterActivity | GameCenterActivityVersionRelease | GameCenterAppVersion | GameCenterChallengeVersionRelease | GameCenterChallenge | GameCenterGroup | GameCenterLeaderboardRelease | GameCenterLeaderboardSetRelease | GameCenterLeaderboardSet | GameCenterLeaderboard)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type GameCenterDetailsResultFilter = "MATCHED" | "CANCELED" | "EXPIRED";

export type GameCenterDetailsSort = "count" | "-count" | "averageSecondsInQueue" | "-averageSecondsInQueue" | "p50SecondsInQueue" | "-p50SecondsInQueue" | "p95SecondsInQueue" | "-p95SecondsInQueue";

/** @deprecated */
export interface GameCenterEnabledVersion {
  type: "gameCenterEnabledVersions";
  id: string;
  attributes: {
    platform?: Open<Platform> | null;
    versionString?: string | null;
    iconAsset?: ImageAsset | null;
  };
  relationships?: {
    compatibleVersions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterEnabledVersions">[];
    };
    app?: {
      data?: ResourceId<"apps"> | null;
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface GameCenterEnabledVersionCompatibleVersionsLinkagesRequest {
  data: ResourceId<"gameCenterEnabledVersions">[];
}

/** @deprecated */
export interface GameCenterEnabledVersionCompatibleVersionsLinkagesResponse {
  data: ResourceId<"gameCenterEnabledVersions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type GameCenterEnabledVersionsField = "platform" | "versionString" | "iconAsset" | "compatibleVersions" | "app";

/** @deprecated */
export interface GameCenterEnabledVersionsResponse {
  data: GameCenterEnabledVersion[];
  included?: (App | GameCenterEnabledVersion)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterGroup {
  type: "gameCenterGroups";
  id: string;
  attributes: {
    referenceName?: string | null;
  };
  relationships?: {
    gameCenterDetails?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterDetails">[];
    };
    /** @deprecated */
    gameCenterLeaderboards?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboards">[];
    };
    gameCenterLeaderboardsV2?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboards">[];
    };
    /** @deprecated */
    gameCenterLeaderboardSets?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboardSets">[];
    };
    gameCenterLeaderboardSetsV2?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboardSets">[];
    };
    /** @deprecated */
    gameCenterAchievements?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterAchievements">[];
    };
    gameCenterAchievementsV2?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterAchievements">[];
    };
    gameCenterActivities?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterActivities">[];
    };
    gameCenterChallenges?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterChallenges">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterGroups) */
export interface GameCenterGroupCreateRequest {
  data: {
    type: "gameCenterGroups";
    attributes?: GameCenterGroupCreateRequestAttributes | undefined;
  };
}

export interface GameCenterGroupCreateRequestAttributes {
  referenceName?: string | null | undefined;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterGroups-_id_-relationships-gameCenterAchievements)
 */
export interface GameCenterGroupGameCenterAchievementsLinkagesRequest {
  data: ResourceId<"gameCenterAchievements">[];
}

/** @deprecated */
export interface GameCenterGroupGameCenterAchievementsLinkagesResponse {
  data: ResourceId<"gameCenterAchievements">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterGroups-_id_-relationships-gameCenterAchievementsV2) */
export interface GameCenterGroupGameCenterAchievementsV2LinkagesRequest {
  data: ResourceId<"gameCenterAchievements">[];
}

export interface GameCenterGroupGameCenterAchievementsV2LinkagesResponse {
  data: ResourceId<"gameCenterAchievements">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterGroupGameCenterActivitiesLinkagesResponse {
  data: ResourceId<"gameCenterActivities">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterGroupGameCenterChallengesLinkagesResponse {
  data: ResourceId<"gameCenterChallenges">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterGroupGameCenterDetailsLinkagesResponse {
  data: ResourceId<"gameCenterDetails">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterGroups-_id_-relationships-gameCenterLeaderboardSets)
 */
export interface GameCenterGroupGameCenterLeaderboardSetsLinkagesRequest {
  data: ResourceId<"gameCenterLeaderboardSets">[];
}

/** @deprecated */
export interface GameCenterGroupGameCenterLeaderboardSetsLinkagesResponse {
  data: ResourceId<"gameCenterLeaderboardSets">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterGroups-_id_-relationships-gameCenterLeaderboardSetsV2) */
export interface GameCenterGroupGameCenterLeaderboardSetsV2LinkagesRequest {
  data: ResourceId<"gameCenterLeaderboardSets">[];
}

export interface GameCenterGroupGameCenterLeaderboardSetsV2LinkagesResponse {
  data: ResourceId<"gameCenterLeaderboardSets">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterGroups-_id_-relationships-gameCenterLeaderboards)
 */
export interface GameCenterGroupGameCenterLeaderboardsLinkagesRequest {
  data: ResourceId<"gameCenterLeaderboards">[];
}

/** @deprecated */
export interface GameCenterGroupGameCenterLeaderboardsLinkagesResponse {
  data: ResourceId<"gameCenterLeaderboards">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterGroups-_id_-relationships-gameCenterLeaderboardsV2) */
export interface GameCenterGroupGameCenterLeaderboardsV2LinkagesRequest {
  data: ResourceId<"gameCenterLeaderboards">[];
}

export interface GameCenterGroupGameCenterLeaderboardsV2LinkagesResponse {
  data: ResourceId<"gameCenterLeaderboards">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterGroupNullableResponse {
  data: GameCenterGroup | null;
  included?: GameCenterGroupResponse["included"];
  links: DocumentLinks;
}

export interface GameCenterGroupResponse {
  data: GameCenterGroup;
  included?: (GameCenterAchievement | GameCenterActivity | GameCenterChallenge | GameCenterDetail | GameCenterLeaderboardSet | GameCenterLeaderboard)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterGroups-_id_) */
export interface GameCenterGroupUpdateRequest {
  data: {
    type: "gameCenterGroups";
    id: string;
    attributes?: GameCenterGroupUpdateRequestAttributes | undefined;
  };
}

export interface GameCenterGroupUpdateRequestAttributes {
  referenceName?: string | null | undefined;
}

export type GameCenterGroupsField = "referenceName" | "gameCenterDetails" | "gameCenterLeaderboards" | "gameCenterLeaderboardsV2" | "gameCenterLeaderboardSets" | "gameCenterLeaderboardSetsV2" | "gameCenterAchievements" | "gameCenterAchievementsV2" | "gameCenterActivities" | "gameCenterChallenges";

export type GameCenterGroupsInclude = "gameCenterDetails" | "gameCenterLeaderboards" | "gameCenterLeaderboardsV2" | "gameCenterLeaderboardSets" | "gameCenterLeaderboardSetsV2" | "gameCenterAchievements" | "gameCenterAchievementsV2" | "gameCenterActivities" | "gameCenterChallenges";

export interface GameCenterGroupsResponse {
  data: GameCenterGroup[];
  included?: (GameCenterAchievement | GameCenterActivity | GameCenterChallenge | GameCenterDetail | GameCenterLeaderboardSet | GameCenterLeaderboard)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterLeaderboard {
  type: "gameCenterLeaderboards";
  id: string;
  attributes: {
    defaultFormatter?: Open<GameCenterLeaderboardFormatter>;
    referenceName?: string;
    vendorIdentifier?: string;
    submissionType?: Open<GameCenterLeaderboardSubmissionType>;
    scoreSortType?: Open<GameCenterLeaderboardScoreSortType>;
    /** Format: number */
    scoreRangeStart?: string | null;
    /** Format: number */
    scoreRangeEnd?: string | null;
    /** Format: date-time */
    recurrenceStartDate?: string | null;
    /** Format: duration */
    recurrenceDuration?: string | null;
    recurrenceRule?: string | null;
    archived?: boolean | null;
    activityProperties?: StringToStringMap | null;
    visibility?: Open<GameCenterLeaderboardVisibility> | null;
  };
  relationships?: {
    gameCenterDetail?: {
      data?: ResourceId<"gameCenterDetails"> | null;
    };
    gameCenterGroup?: {
      data?: ResourceId<"gameCenterGroups"> | null;
    };
    /** @deprecated */
    groupLeaderboard?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterLeaderboards"> | null;
    };
    gameCenterLeaderboardSets?: {
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboardSets">[];
    };
    localizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboardLocalizations">[];
    };
    releases?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboardReleases">[];
    };
    activity?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterActivities"> | null;
    };
    challenge?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterChallenges"> | null;
    };
  };
  links?: ResourceLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboards-_id_-relationships-activity)
 */
export interface GameCenterLeaderboardActivityLinkageRequest {
  data: ResourceId<"gameCenterActivities"> | null;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboards-_id_-relationships-challenge)
 */
export interface GameCenterLeaderboardChallengeLinkageRequest {
  data: ResourceId<"gameCenterChallenges"> | null;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterLeaderboards)
 */
export interface GameCenterLeaderboardCreateRequest {
  data: {
    type: "gameCenterLeaderboards";
    attributes: GameCenterLeaderboardCreateRequestAttributes;
    relationships?: {
      gameCenterDetail?: {
        data?: ResourceId<"gameCenterDetails"> | undefined;
      } | undefined;
      gameCenterGroup?: {
        data?: ResourceId<"gameCenterGroups"> | undefined;
      } | undefined;
      gameCenterLeaderboardSets?: {
        data?: ResourceId<"gameCenterLeaderboardSets">[] | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface GameCenterLeaderboardCreateRequestAttributes {
  defaultFormatter: GameCenterLeaderboardFormatter;
  referenceName: string;
  vendorIdentifier: string;
  submissionType: GameCenterLeaderboardSubmissionType;
  scoreSortType: GameCenterLeaderboardScoreSortType;
  /** Format: number */
  scoreRangeStart?: string | null | undefined;
  /** Format: number */
  scoreRangeEnd?: string | null | undefined;
  /** Format: date-time */
  recurrenceStartDate?: string | null | undefined;
  /** Format: duration */
  recurrenceDuration?: string | null | undefined;
  recurrenceRule?: string | null | undefined;
  activityProperties?: StringToStringMap | null | undefined;
  visibility?: GameCenterLeaderboardVisibility | null | undefined;
}

export interface GameCenterLeaderboardEntrySubmission {
  type: "gameCenterLeaderboardEntrySubmissions";
  id: string;
  attributes: {
    bundleId?: string;
    challengeIds?: string[] | null;
    /** Format: number */
    context?: string | null;
    scopedPlayerId?: string;
    /** Format: number */
    score?: string;
    /** Format: date-time */
    submittedDate?: string | null;
    vendorIdentifier?: string;
    preReleased?: boolean | null;
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterLeaderboardEntrySubmissions) */
export interface GameCenterLeaderboardEntrySubmissionCreateRequest {
  data: {
    type: "gameCenterLeaderboardEntrySubmissions";
    attributes: GameCenterLeaderboardEntrySubmissionCreateRequestAttributes;
  };
}

export interface GameCenterLeaderboardEntrySubmissionCreateRequestAttributes {
  bundleId: string;
  challengeIds?: string[] | null | undefined;
  /** Format: number */
  context?: string | null | undefined;
  scopedPlayerId: string;
  /** Format: number */
  score: string;
  /** Format: date-time */
  submittedDate?: string | null | undefined;
  vendorIdentifier: string;
  preReleased?: boolean | null | undefined;
}

export interface GameCenterLeaderboardEntrySubmissionResponse {
  data: GameCenterLeaderboardEntrySubmission;
  links: DocumentLinks;
}

export type GameCenterLeaderboardFormatter = "INTEGER" | "DECIMAL_POINT_1_PLACE" | "DECIMAL_POINT_2_PLACE" | "DECIMAL_POINT_3_PLACE" | "ELAPSED_TIME_CENTISECOND" | "ELAPSED_TIME_MINUTE" | "ELAPSED_TIME_SECOND" | "MONEY_POUND_DECIMAL" | "MONEY_POUND" | "MONEY_DOLLAR_DECIMAL" | "MONEY_DOLLAR" | "MONEY_EURO_DECIMAL" | "MONEY_EURO" | "MONEY_FRANC_DECIMAL" | "MONEY_FRANC" | "MONEY_KRONER_DECIMAL" | "MONEY_KRONER" | "MONEY_YEN";

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboards-_id_-relationships-groupLeaderboard)
 */
export interface GameCenterLeaderboardGroupLeaderboardLinkageRequest {
  data: ResourceId<"gameCenterLeaderboards"> | null;
}

/** @deprecated */
export interface GameCenterLeaderboardGroupLeaderboardLinkageResponse {
  data: ResourceId<"gameCenterLeaderboards"> | null;
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterLeaderboardImage {
  type: "gameCenterLeaderboardImages";
  id: string;
  attributes: {
    fileSize?: number;
    fileName?: string;
    imageAsset?: ImageAsset | null;
    uploadOperations?: UploadOperation[] | null;
    assetDeliveryState?: AppMediaAssetState | null;
  };
  relationships?: {
    gameCenterLeaderboardLocalization?: {
      data?: ResourceId<"gameCenterLeaderboardLocalizations"> | null;
    };
  };
  links?: ResourceLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterLeaderboardImages)
 */
export interface GameCenterLeaderboardImageCreateRequest {
  data: {
    type: "gameCenterLeaderboardImages";
    attributes: GameCenterLeaderboardImageCreateRequestAttributes;
    relationships: {
      gameCenterLeaderboardLocalization: {
        data: ResourceId<"gameCenterLeaderboardLocalizations">;
      };
    };
  };
}

export interface GameCenterLeaderboardImageCreateRequestAttributes {
  fileSize: number;
  fileName: string;
}

/** @deprecated */
export interface GameCenterLeaderboardImageNullableResponse {
  data: GameCenterLeaderboardImage | null;
  included?: GameCenterLeaderboardImageResponse["included"];
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterLeaderboardImageResponse {
  data: GameCenterLeaderboardImage;
  included?: GameCenterLeaderboardLocalization[];
  links: DocumentLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboardImages-_id_)
 */
export interface GameCenterLeaderboardImageUpdateRequest {
  data: {
    type: "gameCenterLeaderboardImages";
    id: string;
    attributes?: GameCenterLeaderboardImageUpdateRequestAttributes | undefined;
  };
}

export interface GameCenterLeaderboardImageUpdateRequestAttributes {
  uploaded?: boolean | null | undefined;
}

export interface GameCenterLeaderboardImageV2 {
  type: "gameCenterLeaderboardImages";
  id: string;
  attributes: {
    fileSize?: number;
    fileName?: string;
    imageAsset?: ImageAsset | null;
    uploadOperations?: UploadOperation[] | null;
    assetDeliveryState?: AppMediaAssetState | null;
  };
  relationships?: {
    localization?: {
      data?: ResourceId<"gameCenterLeaderboardLocalizations"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterLeaderboardImages) */
export interface GameCenterLeaderboardImageV2CreateRequest {
  data: {
    type: "gameCenterLeaderboardImages";
    attributes: GameCenterLeaderboardImageV2CreateRequestAttributes;
    relationships: {
      localization: {
        data: ResourceId<"gameCenterLeaderboardLocalizations">;
      };
    };
  };
}

export interface GameCenterLeaderboardImageV2CreateRequestAttributes {
  fileSize: number;
  fileName: string;
}

export interface GameCenterLeaderboardImageV2NullableResponse {
  data: GameCenterLeaderboardImageV2 | null;
  included?: GameCenterLeaderboardImageV2Response["included"];
  links: DocumentLinks;
}

export interface GameCenterLeaderboardImageV2Response {
  data: GameCenterLeaderboardImageV2;
  included?: GameCenterLeaderboardLocalizationV2[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterLeaderboardImages-_id_) */
export interface GameCenterLeaderboardImageV2UpdateRequest {
  data: {
    type: "gameCenterLeaderboardImages";
    id: string;
    attributes?: GameCenterLeaderboardImageV2UpdateRequestAttributes | undefined;
  };
}

export interface GameCenterLeaderboardImageV2UpdateRequestAttributes {
  uploaded?: boolean | null | undefined;
}

export type GameCenterLeaderboardImagesField = "fileSize" | "fileName" | "imageAsset" | "uploadOperations" | "assetDeliveryState" | "gameCenterLeaderboardLocalization";

export type GameCenterLeaderboardImagesV2Field = "fileSize" | "fileName" | "imageAsset" | "uploadOperations" | "assetDeliveryState" | "localization";

/** @deprecated */
export interface GameCenterLeaderboardLocalization {
  type: "gameCenterLeaderboardLocalizations";
  id: string;
  attributes: {
    locale?: string;
    name?: string;
    formatterOverride?: Open<GameCenterLeaderboardFormatter> | null;
    formatterSuffix?: string | null;
    formatterSuffixSingular?: string | null;
    description?: string | null;
  };
  relationships?: {
    gameCenterLeaderboard?: {
      data?: ResourceId<"gameCenterLeaderboards"> | null;
    };
    gameCenterLeaderboardImage?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterLeaderboardImages"> | null;
    };
  };
  links?: ResourceLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterLeaderboardLocalizations)
 */
export interface GameCenterLeaderboardLocalizationCreateRequest {
  data: {
    type: "gameCenterLeaderboardLocalizations";
    attributes: GameCenterLeaderboardLocalizationCreateRequestAttributes;
    relationships: {
      gameCenterLeaderboard: {
        data: ResourceId<"gameCenterLeaderboards">;
      };
    };
  };
}

export interface GameCenterLeaderboardLocalizationCreateRequestAttributes {
  locale: string;
  name: string;
  formatterOverride?: GameCenterLeaderboardFormatter | null | undefined;
  formatterSuffix?: string | null | undefined;
  formatterSuffixSingular?: string | null | undefined;
  description?: string | null | undefined;
}

/** @deprecated */
export interface GameCenterLeaderboardLocalizationGameCenterLeaderboardImageLinkageResponse {
  data: ResourceId<"gameCenterLeaderboardImages"> | null;
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterLeaderboardLocalizationResponse {
  data: GameCenterLeaderboardLocalization;
  included?: (GameCenterLeaderboardImage | GameCenterLeaderboard)[];
  links: DocumentLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboardLocalizations-_id_)
 */
export interface GameCenterLeaderboardLocalizationUpdateRequest {
  data: {
    type: "gameCenterLeaderboardLocalizations";
    id: string;
    attributes?: GameCenterLeaderboardLocalizationUpdateRequestAttributes | undefined;
  };
}

export interface GameCenterLeaderboardLocalizationUpdateRequestAttributes {
  name?: string | null | undefined;
  formatterOverride?: GameCenterLeaderboardFormatter | null | undefined;
  formatterSuffix?: string | null | undefined;
  formatterSuffixSingular?: string | null | undefined;
  description?: string | null | undefined;
}

export interface GameCenterLeaderboardLocalizationV2 {
  type: "gameCenterLeaderboardLocalizations";
  id: string;
  attributes: {
    locale?: string;
    name?: string;
    formatterOverride?: Open<GameCenterLeaderboardFormatter> | null;
    formatterSuffix?: string | null;
    formatterSuffixSingular?: string | null;
    description?: string | null;
  };
  relationships?: {
    version?: {
      data?: ResourceId<"gameCenterLeaderboardVersions"> | null;
    };
    image?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterLeaderboardImages"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterLeaderboardLocalizations) */
export interface GameCenterLeaderboardLocalizationV2CreateRequest {
  data: {
    type: "gameCenterLeaderboardLocalizations";
    attributes: GameCenterLeaderboardLocalizationV2CreateRequestAttributes;
    relationships: {
      version: {
        data: ResourceId<"gameCenterLeaderboardVersions">;
      };
    };
  };
}

export interface GameCenterLeaderboardLocalizationV2CreateRequestAttributes {
  locale: string;
  name: string;
  formatterOverride?: GameCenterLeaderboardFormatter | null | undefined;
  formatterSuffix?: string | null | undefined;
  formatterSuffixSingular?: string | null | undefined;
  description?: string | null | undefined;
}

export interface GameCenterLeaderboardLocalizationV2ImageLinkageResponse {
  data: ResourceId<"gameCenterLeaderboardImages"> | null;
  links: DocumentLinks;
}

export interface GameCenterLeaderboardLocalizationV2Response {
  data: GameCenterLeaderboardLocalizationV2;
  included?: (GameCenterLeaderboardImageV2 | GameCenterLeaderboardVersionV2)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterLeaderboardLocalizations-_id_) */
export interface GameCenterLeaderboardLocalizationV2UpdateRequest {
  data: {
    type: "gameCenterLeaderboardLocalizations";
    id: string;
    attributes?: GameCenterLeaderboardLocalizationV2UpdateRequestAttributes | undefined;
  };
}

export interface GameCenterLeaderboardLocalizationV2UpdateRequestAttributes {
  name?: string | null | undefined;
  formatterOverride?: GameCenterLeaderboardFormatter | null | undefined;
  formatterSuffix?: string | null | undefined;
  formatterSuffixSingular?: string | null | undefined;
  description?: string | null | undefined;
}

export type GameCenterLeaderboardLocalizationsField = "locale" | "name" | "formatterOverride" | "formatterSuffix" | "formatterSuffixSingular" | "description" | "gameCenterLeaderboard" | "gameCenterLeaderboardImage";

export type GameCenterLeaderboardLocalizationsInclude = "gameCenterLeaderboard" | "gameCenterLeaderboardImage";

/** @deprecated */
export interface GameCenterLeaderboardLocalizationsLinkagesResponse {
  data: ResourceId<"gameCenterLeaderboardLocalizations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterLeaderboardLocalizationsResponse {
  data: GameCenterLeaderboardLocalization[];
  included?: (GameCenterLeaderboardImage | GameCenterLeaderboard)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type GameCenterLeaderboardLocalizationsV2Field = "locale" | "name" | "formatterOverride" | "formatterSuffix" | "formatterSuffixSingular" | "description" | "version" | "image";

export type GameCenterLeaderboardLocalizationsV2Include = "version" | "image";

export interface GameCenterLeaderboardLocalizationsV2Response {
  data: GameCenterLeaderboardLocalizationV2[];
  included?: (GameCenterLeaderboardImageV2 | GameCenterLeaderboardVersionV2)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterLeaderboardNullableResponse {
  data: GameCenterLeaderboard | null;
  included?: GameCenterLeaderboardResponse["included"];
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterLeaderboardRelease {
  type: "gameCenterLeaderboardReleases";
  id: string;
  attributes: {
    live?: boolean | null;
  };
  relationships?: {
    gameCenterDetail?: {
      data?: ResourceId<"gameCenterDetails"> | null;
    };
    gameCenterLeaderboard?: {
      data?: ResourceId<"gameCenterLeaderboards"> | null;
    };
  };
  links?: ResourceLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterLeaderboardReleases)
 */
export interface GameCenterLeaderboardReleaseCreateRequest {
  data: {
    type: "gameCenterLeaderboardReleases";
    relationships: {
      gameCenterDetail: {
        data: ResourceId<"gameCenterDetails">;
      };
      gameCenterLeaderboard: {
        data: ResourceId<"gameCenterLeaderboards">;
      };
    };
  };
}

/** @deprecated */
export interface GameCenterLeaderboardReleaseResponse {
  data: GameCenterLeaderboardRelease;
  included?: (GameCenterDetail | GameCenterLeaderboard)[];
  links: DocumentLinks;
}

export type GameCenterLeaderboardReleasesField = "live" | "gameCenterDetail" | "gameCenterLeaderboard";

export type GameCenterLeaderboardReleasesInclude = "gameCenterDetail" | "gameCenterLeaderboard";

/** @deprecated */
export interface GameCenterLeaderboardReleasesLinkagesResponse {
  data: ResourceId<"gameCenterLeaderboardReleases">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterLeaderboardReleasesResponse {
  data: GameCenterLeaderboardRelease[];
  included?: (GameCenterDetail | GameCenterLeaderboard)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterLeaderboardResponse {
  data: GameCenterLeaderboard;
  included?: (GameCenterActivity | GameCenterChallenge | GameCenterDetail | GameCenterGroup | GameCenterLeaderboardLocalization | GameCenterLeaderboardRelease | GameCenterLeaderboardSet | GameCenterLeaderboard)[];
  links: DocumentLinks;
}

export type GameCenterLeaderboardScoreSortType = "ASC" | "DESC";

/** @deprecated */
export interface GameCenterLeaderboardSet {
  type: "gameCenterLeaderboardSets";
  id: string;
  attributes: {
    referenceName?: string;
    vendorIdentifier?: string;
  };
  relationships?: {
    gameCenterDetail?: {
      data?: ResourceId<"gameCenterDetails"> | null;
    };
    gameCenterGroup?: {
      data?: ResourceId<"gameCenterGroups"> | null;
    };
    /** @deprecated */
    groupLeaderboardSet?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterLeaderboardSets"> | null;
    };
    localizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboardSetLocalizations">[];
    };
    gameCenterLeaderboards?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboards">[];
    };
    releases?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboardSetReleases">[];
    };
  };
  links?: ResourceLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterLeaderboardSets)
 */
export interface GameCenterLeaderboardSetCreateRequest {
  data: {
    type: "gameCenterLeaderboardSets";
    attributes: GameCenterLeaderboardSetCreateRequestAttributes;
    relationships?: {
      gameCenterDetail?: {
        data?: ResourceId<"gameCenterDetails"> | undefined;
      } | undefined;
      gameCenterGroup?: {
        data?: ResourceId<"gameCenterGroups"> | undefined;
      } | undefined;
      gameCenterLeaderboards?: {
        data?: ResourceId<"gameCenterLeaderboards">[] | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface GameCenterLeaderboardSetCreateRequestAttributes {
  referenceName: string;
  vendorIdentifier: string;
}

/** @deprecated */
export interface GameCenterLeaderboardSetGameCenterLeaderboardsLinkagesRequest {
  data: ResourceId<"gameCenterLeaderboards">[];
}

/** @deprecated */
export interface GameCenterLeaderboardSetGameCenterLeaderboardsLinkagesResponse {
  data: ResourceId<"gameCenterLeaderboards">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboardSets-_id_-relationships-groupLeaderboardSet)
 */
export interface GameCenterLeaderboardSetGroupLeaderboardSetLinkageRequest {
  data: ResourceId<"gameCenterLeaderboardSets"> | null;
}

/** @deprecated */
export interface GameCenterLeaderboardSetGroupLeaderboardSetLinkageResponse {
  data: ResourceId<"gameCenterLeaderboardSets"> | null;
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterLeaderboardSetImage {
  type: "gameCenterLeaderboardSetImages";
  id: string;
  attributes: {
    fileSize?: number;
    fileName?: string;
    imageAsset?: ImageAsset | null;
    uploadOperations?: UploadOperation[] | null;
    assetDeliveryState?: AppMediaAssetState | null;
  };
  relationships?: {
    gameCenterLeaderboardSetLocalization?: {
      data?: ResourceId<"gameCenterLeaderboardSetLocalizations"> | null;
    };
  };
  links?: ResourceLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterLeaderboardSetImages)
 */
export interface GameCenterLeaderboardSetImageCreateRequest {
  data: {
    type: "gameCenterLeaderboardSetImages";
    attributes: GameCenterLeaderboardSetImageCreateRequestAttributes;
    relationships: {
      gameCenterLeaderboardSetLocalization: {
        data: ResourceId<"gameCenterLeaderboardSetLocalizations">;
      };
    };
  };
}

export interface GameCenterLeaderboardSetImageCreateRequestAttributes {
  fileSize: number;
  fileName: string;
}

/** @deprecated */
export interface GameCenterLeaderboardSetImageNullableResponse {
  data: GameCenterLeaderboardSetImage | null;
  included?: GameCenterLeaderboardSetImageResponse["included"];
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterLeaderboardSetImageResponse {
  data: GameCenterLeaderboardSetImage;
  included?: GameCenterLeaderboardSetLocalization[];
  links: DocumentLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboardSetImages-_id_)
 */
export interface GameCenterLeaderboardSetImageUpdateRequest {
  data: {
    type: "gameCenterLeaderboardSetImages";
    id: string;
    attributes?: GameCenterLeaderboardSetImageUpdateRequestAttributes | undefined;
  };
}

export interface GameCenterLeaderboardSetImageUpdateRequestAttributes {
  uploaded?: boolean | null | undefined;
}

export interface GameCenterLeaderboardSetImageV2 {
  type: "gameCenterLeaderboardSetImages";
  id: string;
  attributes: {
    fileSize?: number;
    fileName?: string;
    imageAsset?: ImageAsset | null;
    uploadOperations?: UploadOperation[] | null;
    assetDeliveryState?: AppMediaAssetState | null;
  };
  relationships?: {
    localization?: {
      data?: ResourceId<"gameCenterLeaderboardSetLocalizations"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterLeaderboardSetImages) */
export interface GameCenterLeaderboardSetImageV2CreateRequest {
  data: {
    type: "gameCenterLeaderboardSetImages";
    attributes: GameCenterLeaderboardSetImageV2CreateRequestAttributes;
    relationships: {
      localization: {
        data: ResourceId<"gameCenterLeaderboardSetLocalizations">;
      };
    };
  };
}

export interface GameCenterLeaderboardSetImageV2CreateRequestAttributes {
  fileSize: number;
  fileName: string;
}

export interface GameCenterLeaderboardSetImageV2NullableResponse {
  data: GameCenterLeaderboardSetImageV2 | null;
  included?: GameCenterLeaderboardSetImageV2Response["included"];
  links: DocumentLinks;
}

export interface GameCenterLeaderboardSetImageV2Response {
  data: GameCenterLeaderboardSetImageV2;
  included?: GameCenterLeaderboardSetLocalizationV2[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterLeaderboardSetImages-_id_) */
export interface GameCenterLeaderboardSetImageV2UpdateRequest {
  data: {
    type: "gameCenterLeaderboardSetImages";
    id: string;
    attributes?: GameCenterLeaderboardSetImageV2UpdateRequestAttributes | undefined;
  };
}

export interface GameCenterLeaderboardSetImageV2UpdateRequestAttributes {
  uploaded?: boolean | null | undefined;
}

export type GameCenterLeaderboardSetImagesField = "fileSize" | "fileName" | "imageAsset" | "uploadOperations" | "assetDeliveryState" | "gameCenterLeaderboardSetLocalization";

export type GameCenterLeaderboardSetImagesV2Field = "fileSize" | "fileName" | "imageAsset" | "uploadOperations" | "assetDeliveryState" | "localization";

/** @deprecated */
export interface GameCenterLeaderboardSetLocalization {
  type: "gameCenterLeaderboardSetLocalizations";
  id: string;
  attributes: {
    locale?: string;
    name?: string;
  };
  relationships?: {
    gameCenterLeaderboardSet?: {
      data?: ResourceId<"gameCenterLeaderboardSets"> | null;
    };
    gameCenterLeaderboardSetImage?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterLeaderboardSetImages"> | null;
    };
  };
  links?: ResourceLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterLeaderboardSetLocalizations)
 */
export interface GameCenterLeaderboardSetLocalizationCreateRequest {
  data: {
    type: "gameCenterLeaderboardSetLocalizations";
    attributes: GameCenterLeaderboardSetLocalizationCreateRequestAttributes;
    relationships: {
      gameCenterLeaderboardSet: {
        data: ResourceId<"gameCenterLeaderboardSets">;
      };
    };
  };
}

export interface GameCenterLeaderboardSetLocalizationCreateRequestAttributes {
  locale: string;
  name: string;
}

/** @deprecated */
export interface GameCenterLeaderboardSetLocalizationGameCenterLeaderboardSetImageLinkageResponse {
  data: ResourceId<"gameCenterLeaderboardSetImages"> | null;
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterLeaderboardSetLocalizationResponse {
  data: GameCenterLeaderboardSetLocalization;
  included?: (GameCenterLeaderboardSetImage | GameCenterLeaderboardSet)[];
  links: DocumentLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboardSetLocalizations-_id_)
 */
export interface GameCenterLeaderboardSetLocalizationUpdateRequest {
  data: {
    type: "gameCenterLeaderboardSetLocalizations";
    id: string;
    attributes?: GameCenterLeaderboardSetLocalizationUpdateRequestAttributes | undefined;
  };
}

export interface GameCenterLeaderboardSetLocalizationUpdateRequestAttributes {
  name?: string | null | undefined;
}

export interface GameCenterLeaderboardSetLocalizationV2 {
  type: "gameCenterLeaderboardSetLocalizations";
  id: string;
  attributes: {
    locale?: string;
    name?: string;
  };
  relationships?: {
    version?: {
      data?: ResourceId<"gameCenterLeaderboardSetVersions"> | null;
    };
    image?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterLeaderboardSetImages"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterLeaderboardSetLocalizations) */
export interface GameCenterLeaderboardSetLocalizationV2CreateRequest {
  data: {
    type: "gameCenterLeaderboardSetLocalizations";
    attributes: GameCenterLeaderboardSetLocalizationV2CreateRequestAttributes;
    relationships: {
      version: {
        data: ResourceId<"gameCenterLeaderboardSetVersions">;
      };
    };
  };
}

export interface GameCenterLeaderboardSetLocalizationV2CreateRequestAttributes {
  locale: string;
  name: string;
}

export interface GameCenterLeaderboardSetLocalizationV2ImageLinkageResponse {
  data: ResourceId<"gameCenterLeaderboardSetImages"> | null;
  links: DocumentLinks;
}

export interface GameCenterLeaderboardSetLocalizationV2Response {
  data: GameCenterLeaderboardSetLocalizationV2;
  included?: (GameCenterLeaderboardSetImageV2 | GameCenterLeaderboardSetVersionV2)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterLeaderboardSetLocalizations-_id_) */
export interface GameCenterLeaderboardSetLocalizationV2UpdateRequest {
  data: {
    type: "gameCenterLeaderboardSetLocalizations";
    id: string;
    attributes?: GameCenterLeaderboardSetLocalizationV2UpdateRequestAttributes | undefined;
  };
}

export interface GameCenterLeaderboardSetLocalizationV2UpdateRequestAttributes {
  name?: string | null | undefined;
}

export type GameCenterLeaderboardSetLocalizationsField = "locale" | "name" | "gameCenterLeaderboardSet" | "gameCenterLeaderboardSetImage";

export type GameCenterLeaderboardSetLocalizationsInclude = "gameCenterLeaderboardSet" | "gameCenterLeaderboardSetImage";

/** @deprecated */
export interface GameCenterLeaderboardSetLocalizationsLinkagesResponse {
  data: ResourceId<"gameCenterLeaderboardSetLocalizations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterLeaderboardSetLocalizationsResponse {
  data: GameCenterLeaderboardSetLocalization[];
  included?: (GameCenterLeaderboardSetImage | GameCenterLeaderboardSet)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type GameCenterLeaderboardSetLocalizationsV2Field = "locale" | "name" | "version" | "image";

export type GameCenterLeaderboardSetLocalizationsV2Include = "version" | "image";

export interface GameCenterLeaderboardSetLocalizationsV2Response {
  data: GameCenterLeaderboardSetLocalizationV2[];
  included?: (GameCenterLeaderboardSetImageV2 | GameCenterLeaderboardSetVersionV2)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterLeaderboardSetMemberLocalization {
  type: "gameCenterLeaderboardSetMemberLocalizations";
  id: string;
  attributes: {
    name?: string | null;
    locale?: string | null;
  };
  relationships?: {
    gameCenterLeaderboardSet?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterLeaderboardSets"> | null;
    };
    gameCenterLeaderboard?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterLeaderboards"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterLeaderboardSetMemberLocalizations) */
export interface GameCenterLeaderboardSetMemberLocalizationCreateRequest {
  data: {
    type: "gameCenterLeaderboardSetMemberLocalizations";
    attributes?: GameCenterLeaderboardSetMemberLocalizationCreateRequestAttributes | undefined;
    relationships: {
      gameCenterLeaderboardSet: {
        data: ResourceId<"gameCenterLeaderboardSets">;
      };
      gameCenterLeaderboard: {
        data: ResourceId<"gameCenterLeaderboards">;
      };
    };
  };
}

export interface GameCenterLeaderboardSetMemberLocalizationCreateRequestAttributes {
  name?: string | null | undefined;
  locale?: string | null | undefined;
}

/** @deprecated */
export interface GameCenterLeaderboardSetMemberLocalizationGameCenterLeaderboardLinkageResponse {
  data: ResourceId<"gameCenterLeaderboards"> | null;
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterLeaderboardSetMemberLocalizationGameCenterLeaderboardSetLinkageResponse {
  data: ResourceId<"gameCenterLeaderboardSets"> | null;
  links: DocumentLinks;
}

export interface GameCenterLeaderboardSetMemberLocalizationResponse {
  data: GameCenterLeaderboardSetMemberLocalization;
  included?: (GameCenterLeaderboardSet | GameCenterLeaderboard)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboardSetMemberLocalizations-_id_) */
export interface GameCenterLeaderboardSetMemberLocalizationUpdateRequest {
  data: {
    type: "gameCenterLeaderboardSetMemberLocalizations";
    id: string;
    attributes?: GameCenterLeaderboardSetMemberLocalizationUpdateRequestAttributes | undefined;
  };
}

export interface GameCenterLeaderboardSetMemberLocalizationUpdateRequestAttributes {
  name?: string | null | undefined;
}

export type GameCenterLeaderboardSetMemberLocalizationsField = "name" | "locale" | "gameCenterLeaderboardSet" | "gameCenterLeaderboard";

export type GameCenterLeaderboardSetMemberLocalizationsInclude = "gameCenterLeaderboardSet" | "gameCenterLeaderboard";

export interface GameCenterLeaderboardSetMemberLocalizationsResponse {
  data: GameCenterLeaderboardSetMemberLocalization[];
  included?: (GameCenterLeaderboardSet | GameCenterLeaderboard)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterLeaderboardSetNullableResponse {
  data: GameCenterLeaderboardSet | null;
  included?: GameCenterLeaderboardSetResponse["included"];
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterLeaderboardSetRelease {
  type: "gameCenterLeaderboardSetReleases";
  id: string;
  attributes: {
    live?: boolean | null;
  };
  relationships?: {
    gameCenterDetail?: {
      data?: ResourceId<"gameCenterDetails"> | null;
    };
    gameCenterLeaderboardSet?: {
      data?: ResourceId<"gameCenterLeaderboardSets"> | null;
    };
  };
  links?: ResourceLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterLeaderboardSetReleases)
 */
export interface GameCenterLeaderboardSetReleaseCreateRequest {
  data: {
    type: "gameCenterLeaderboardSetReleases";
    relationships: {
      gameCenterDetail: {
        data: ResourceId<"gameCenterDetails">;
      };
      gameCenterLeaderboardSet: {
        data: ResourceId<"gameCenterLeaderboardSets">;
      };
    };
  };
}

/** @deprecated */
export interface GameCenterLeaderboardSetReleaseResponse {
  data: GameCenterLeaderboardSetRelease;
  included?: (GameCenterDetail | GameCenterLeaderboardSet)[];
  links: DocumentLinks;
}

export type GameCenterLeaderboardSetReleasesField = "live" | "gameCenterDetail" | "gameCenterLeaderboardSet";

export type GameCenterLeaderboardSetReleasesInclude = "gameCenterDetail" | "gameCenterLeaderboardSet";

/** @deprecated */
export interface GameCenterLeaderboardSetReleasesLinkagesResponse {
  data: ResourceId<"gameCenterLeaderboardSetReleases">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterLeaderboardSetReleasesResponse {
  data: GameCenterLeaderboardSetRelease[];
  included?: (GameCenterDetail | GameCenterLeaderboardSet)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterLeaderboardSetResponse {
  data: GameCenterLeaderboardSet;
  included?: (GameCenterDetail | GameCenterGroup | GameCenterLeaderboardSetLocalization | GameCenterLeaderboardSetRelease | GameCenterLeaderboardSet | GameCenterLeaderboard)[];
  links: DocumentLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboardSets-_id_)
 */
export interface GameCenterLeaderboardSetUpdateRequest {
  data: {
    type: "gameCenterLeaderboardSets";
    id: string;
    attributes?: GameCenterLeaderboardSetUpdateRequestAttributes | undefined;
  };
}

export interface GameCenterLeaderboardSetUpdateRequestAttributes {
  referenceName?: string | null | undefined;
}

export interface GameCenterLeaderboardSetV2 {
  type: "gameCenterLeaderboardSets";
  id: string;
  attributes: {
    referenceName?: string;
    vendorIdentifier?: string;
  };
  relationships?: {
    gameCenterDetail?: {
      data?: ResourceId<"gameCenterDetails"> | null;
    };
    gameCenterGroup?: {
      data?: ResourceId<"gameCenterGroups"> | null;
    };
    gameCenterLeaderboards?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboards">[];
    };
    versions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboardSetVersions">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterLeaderboardSets) */
export interface GameCenterLeaderboardSetV2CreateRequest {
  data: {
    type: "gameCenterLeaderboardSets";
    attributes: GameCenterLeaderboardSetV2CreateRequestAttributes;
    relationships: {
      gameCenterDetail?: {
        data?: ResourceId<"gameCenterDetails"> | undefined;
      } | undefined;
      gameCenterGroup?: {
        data?: ResourceId<"gameCenterGroups"> | undefined;
      } | undefined;
      gameCenterLeaderboards?: {
        data?: ResourceId<"gameCenterLeaderboards">[] | undefined;
      } | undefined;
      versions: {
        data: ResourceId<"gameCenterLeaderboardSetVersions">[];
      };
    };
  };
  included?: GameCenterLeaderboardSetVersionV2InlineCreate[] | undefined;
}

export interface GameCenterLeaderboardSetV2CreateRequestAttributes {
  referenceName: string;
  vendorIdentifier: string;
}

export interface GameCenterLeaderboardSetV2GameCenterLeaderboardsLinkagesRequest {
  data: ResourceId<"gameCenterLeaderboards">[];
}

export interface GameCenterLeaderboardSetV2GameCenterLeaderboardsLinkagesResponse {
  data: ResourceId<"gameCenterLeaderboards">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterLeaderboardSetV2Response {
  data: GameCenterLeaderboardSetV2;
  included?: (GameCenterDetail | GameCenterGroup | GameCenterLeaderboardSetVersionV2 | GameCenterLeaderboardV2)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterLeaderboardSets-_id_) */
export interface GameCenterLeaderboardSetV2UpdateRequest {
  data: {
    type: "gameCenterLeaderboardSets";
    id: string;
    attributes?: GameCenterLeaderboardSetV2UpdateRequestAttributes | undefined;
  };
}

export interface GameCenterLeaderboardSetV2UpdateRequestAttributes {
  referenceName?: string | null | undefined;
}

export interface GameCenterLeaderboardSetV2VersionsLinkagesResponse {
  data: ResourceId<"gameCenterLeaderboardSetVersions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterLeaderboardSetVersionV2 {
  type: "gameCenterLeaderboardSetVersions";
  id: string;
  attributes: {
    version?: number | null;
    state?: Open<GameCenterVersionState> | null;
  };
  relationships?: {
    leaderboardSet?: {
      data?: ResourceId<"gameCenterLeaderboardSets"> | null;
    };
    localizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboardSetLocalizations">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterLeaderboardSetVersions) */
export interface GameCenterLeaderboardSetVersionV2CreateRequest {
  data: {
    type: "gameCenterLeaderboardSetVersions";
    relationships: {
      leaderboardSet: {
        data: ResourceId<"gameCenterLeaderboardSets">;
      };
    };
  };
}

export interface GameCenterLeaderboardSetVersionV2InlineCreate {
  type: "gameCenterLeaderboardSetVersions";
  id?: string | undefined;
  relationships?: {
    leaderboardSet?: {
      data?: ResourceId<"gameCenterLeaderboardSets"> | undefined;
    } | undefined;
  } | undefined;
}

export interface GameCenterLeaderboardSetVersionV2LocalizationsLinkagesResponse {
  data: ResourceId<"gameCenterLeaderboardSetLocalizations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterLeaderboardSetVersionV2Response {
  data: GameCenterLeaderboardSetVersionV2;
  included?: (GameCenterLeaderboardSetLocalizationV2 | GameCenterLeaderboardSetV2)[];
  links: DocumentLinks;
}

export type GameCenterLeaderboardSetVersionsField = "version" | "state" | "leaderboardSet" | "localizations";

export type GameCenterLeaderboardSetVersionsV2Include = "leaderboardSet" | "localizations";

export interface GameCenterLeaderboardSetVersionsV2Response {
  data: GameCenterLeaderboardSetVersionV2[];
  included?: (GameCenterLeaderboardSetLocalizationV2 | GameCenterLeaderboardSetV2)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type GameCenterLeaderboardSetsField = "referenceName" | "vendorIdentifier" | "gameCenterDetail" | "gameCenterGroup" | "groupLeaderboardSet" | "localizations" | "gameCenterLeaderboards" | "releases";

export type GameCenterLeaderboardSetsInclude = "gameCenterDetail" | "gameCenterGroup" | "groupLeaderboardSet" | "localizations" | "gameCenterLeaderboards" | "releases";

/** @deprecated */
export interface GameCenterLeaderboardSetsResponse {
  data: GameCenterLeaderboardSet[];
  included?: (GameCenterDetail | GameCenterGroup | GameCenterLeaderboardSetLocalization | GameCenterLeaderboardSetRelease | GameCenterLeaderboardSet | GameCenterLeaderboard)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type GameCenterLeaderboardSetsV2Field = "referenceName" | "vendorIdentifier" | "gameCenterDetail" | "gameCenterGroup" | "gameCenterLeaderboards" | "versions";

export type GameCenterLeaderboardSetsV2Include = "gameCenterDetail" | "gameCenterGroup" | "gameCenterLeaderboards" | "versions";

export interface GameCenterLeaderboardSetsV2Response {
  data: GameCenterLeaderboardSetV2[];
  included?: (GameCenterDetail | GameCenterGroup | GameCenterLeaderboardSetVersionV2 | GameCenterLeaderboardV2)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type GameCenterLeaderboardSubmissionType = "BEST_SCORE" | "MOST_RECENT_SCORE";

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboards-_id_)
 */
export interface GameCenterLeaderboardUpdateRequest {
  data: {
    type: "gameCenterLeaderboards";
    id: string;
    attributes?: GameCenterLeaderboardUpdateRequestAttributes | undefined;
  };
}

export interface GameCenterLeaderboardUpdateRequestAttributes {
  defaultFormatter?: GameCenterLeaderboardFormatter | null | undefined;
  referenceName?: string | null | undefined;
  submissionType?: GameCenterLeaderboardSubmissionType | null | undefined;
  scoreSortType?: GameCenterLeaderboardScoreSortType | null | undefined;
  /** Format: number */
  scoreRangeStart?: string | null | undefined;
  /** Format: number */
  scoreRangeEnd?: string | null | undefined;
  /** Format: date-time */
  recurrenceStartDate?: string | null | undefined;
  /** Format: duration */
  recurrenceDuration?: string | null | undefined;
  recurrenceRule?: string | null | undefined;
  archived?: boolean | null | undefined;
  activityProperties?: StringToStringMap | null | undefined;
  visibility?: GameCenterLeaderboardVisibility | null | undefined;
}

export interface GameCenterLeaderboardV2 {
  type: "gameCenterLeaderboards";
  id: string;
  attributes: {
    defaultFormatter?: Open<GameCenterLeaderboardFormatter>;
    referenceName?: string;
    vendorIdentifier?: string;
    submissionType?: Open<GameCenterLeaderboardV2SubmissionType>;
    scoreSortType?: Open<GameCenterLeaderboardV2ScoreSortType>;
    /** Format: number */
    scoreRangeStart?: string | null;
    /** Format: number */
    scoreRangeEnd?: string | null;
    /** Format: date-time */
    recurrenceStartDate?: string | null;
    /** Format: duration */
    recurrenceDuration?: string | null;
    recurrenceRule?: string | null;
    archived?: boolean | null;
    activityProperties?: StringToStringMap | null;
    visibility?: Open<GameCenterLeaderboardV2Visibility> | null;
  };
  relationships?: {
    gameCenterDetail?: {
      data?: ResourceId<"gameCenterDetails"> | null;
    };
    gameCenterGroup?: {
      data?: ResourceId<"gameCenterGroups"> | null;
    };
    gameCenterLeaderboardSets?: {
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboardSets">[];
    };
    gameCenterScoreModerations?: {
      links?: RelationshipLinks;
    };
    activity?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterActivities"> | null;
    };
    challenge?: {
      links?: RelationshipLinks;
      data?: ResourceId<"gameCenterChallenges"> | null;
    };
    versions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboardVersions">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterLeaderboards-_id_-relationships-activity) */
export interface GameCenterLeaderboardV2ActivityLinkageRequest {
  data: ResourceId<"gameCenterActivities"> | null;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterLeaderboards-_id_-relationships-challenge) */
export interface GameCenterLeaderboardV2ChallengeLinkageRequest {
  data: ResourceId<"gameCenterChallenges"> | null;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterLeaderboards) */
export interface GameCenterLeaderboardV2CreateRequest {
  data: {
    type: "gameCenterLeaderboards";
    attributes: GameCenterLeaderboardV2CreateRequestAttributes;
    relationships: {
      gameCenterDetail?: {
        data?: ResourceId<"gameCenterDetails"> | undefined;
      } | undefined;
      gameCenterGroup?: {
        data?: ResourceId<"gameCenterGroups"> | undefined;
      } | undefined;
      gameCenterLeaderboardSets?: {
        data?: ResourceId<"gameCenterLeaderboardSets">[] | undefined;
      } | undefined;
      versions: {
        data: ResourceId<"gameCenterLeaderboardVersions">[];
      };
    };
  };
  included?: GameCenterLeaderboardVersionV2InlineCreate[] | undefined;
}

export interface GameCenterLeaderboardV2CreateRequestAttributes {
  defaultFormatter: GameCenterLeaderboardFormatter;
  referenceName: string;
  vendorIdentifier: string;
  submissionType: GameCenterLeaderboardV2SubmissionType;
  scoreSortType: GameCenterLeaderboardV2ScoreSortType;
  /** Format: number */
  scoreRangeStart?: string | null | undefined;
  /** Format: number */
  scoreRangeEnd?: string | null | undefined;
  /** Format: date-time */
  recurrenceStartDate?: string | null | undefined;
  /** Format: duration */
  recurrenceDuration?: string | null | undefined;
  recurrenceRule?: string | null | undefined;
  activityProperties?: StringToStringMap | null | undefined;
  visibility?: GameCenterLeaderboardV2Visibility | null | undefined;
}

export interface GameCenterLeaderboardV2GameCenterScoreModerationsLinkagesResponse {
  data: ResourceId<"gameCenterScoreModerations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterLeaderboardV2Response {
  data: GameCenterLeaderboardV2;
  included?: (GameCenterActivity | GameCenterChallenge | GameCenterDetail | GameCenterGroup | GameCenterLeaderboardSetV2 | GameCenterLeaderboardVersionV2)[];
  links: DocumentLinks;
}

export type GameCenterLeaderboardV2ScoreSortType = "ASC" | "DESC";

export type GameCenterLeaderboardV2SubmissionType = "BEST_SCORE" | "MOST_RECENT_SCORE";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterLeaderboards-_id_) */
export interface GameCenterLeaderboardV2UpdateRequest {
  data: {
    type: "gameCenterLeaderboards";
    id: string;
    attributes?: GameCenterLeaderboardV2UpdateRequestAttributes | undefined;
  };
}

export interface GameCenterLeaderboardV2UpdateRequestAttributes {
  defaultFormatter?: GameCenterLeaderboardFormatter | null | undefined;
  referenceName?: string | null | undefined;
  submissionType?: GameCenterLeaderboardV2SubmissionType | null | undefined;
  scoreSortType?: GameCenterLeaderboardV2ScoreSortType | null | undefined;
  /** Format: number */
  scoreRangeStart?: string | null | undefined;
  /** Format: number */
  scoreRangeEnd?: string | null | undefined;
  /** Format: date-time */
  recurrenceStartDate?: string | null | undefined;
  /** Format: duration */
  recurrenceDuration?: string | null | undefined;
  recurrenceRule?: string | null | undefined;
  archived?: boolean | null | undefined;
  activityProperties?: StringToStringMap | null | undefined;
  visibility?: GameCenterLeaderboardV2Visibility | null | undefined;
}

export interface GameCenterLeaderboardV2VersionsLinkagesResponse {
  data: ResourceId<"gameCenterLeaderboardVersions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type GameCenterLeaderboardV2Visibility = "SHOW_FOR_ALL" | "HIDE_FOR_ALL";

export interface GameCenterLeaderboardVersionV2 {
  type: "gameCenterLeaderboardVersions";
  id: string;
  attributes: {
    version?: number | null;
    state?: Open<GameCenterVersionState> | null;
  };
  relationships?: {
    leaderboard?: {
      data?: ResourceId<"gameCenterLeaderboards"> | null;
    };
    localizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterLeaderboardLocalizations">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterLeaderboardVersions) */
export interface GameCenterLeaderboardVersionV2CreateRequest {
  data: {
    type: "gameCenterLeaderboardVersions";
    relationships: {
      leaderboard: {
        data: ResourceId<"gameCenterLeaderboards">;
      };
    };
  };
}

export interface GameCenterLeaderboardVersionV2InlineCreate {
  type: "gameCenterLeaderboardVersions";
  id?: string | undefined;
  relationships?: {
    leaderboard?: {
      data?: ResourceId<"gameCenterLeaderboards"> | undefined;
    } | undefined;
  } | undefined;
}

export interface GameCenterLeaderboardVersionV2LocalizationsLinkagesResponse {
  data: ResourceId<"gameCenterLeaderboardLocalizations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterLeaderboardVersionV2Response {
  data: GameCenterLeaderboardVersionV2;
  included?: (GameCenterLeaderboardLocalizationV2 | GameCenterLeaderboardV2)[];
  links: DocumentLinks;
}

export type GameCenterLeaderboardVersionsField = "version" | "state" | "leaderboard" | "localizations";

export type GameCenterLeaderboardVersionsV2Include = "leaderboard" | "localizations";

export interface GameCenterLeaderboardVersionsV2Response {
  data: GameCenterLeaderboardVersionV2[];
  included?: (GameCenterLeaderboardLocalizationV2 | GameCenterLeaderboardV2)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type GameCenterLeaderboardVisibility = "SHOW_FOR_ALL" | "HIDE_FOR_ALL";

export type GameCenterLeaderboardsField = "defaultFormatter" | "referenceName" | "vendorIdentifier" | "submissionType" | "scoreSortType" | "scoreRangeStart" | "scoreRangeEnd" | "recurrenceStartDate" | "recurrenceDuration" | "recurrenceRule" | "archived" | "activityProperties" | "visibility" | "gameCenterDetail" | "gameCenterGroup" | "groupLeaderboard" | "gameCenterLeaderboardSets" | "localizations" | "releases" | "activity" | "challenge";

export type GameCenterLeaderboardsInclude = "gameCenterDetail" | "gameCenterGroup" | "groupLeaderboard" | "gameCenterLeaderboardSets" | "localizations" | "releases" | "activity" | "challenge";

/** @deprecated */
export interface GameCenterLeaderboardsResponse {
  data: GameCenterLeaderboard[];
  included?: (GameCenterActivity | GameCenterChallenge | GameCenterDetail | GameCenterGroup | GameCenterLeaderboardLocalization | GameCenterLeaderboardRelease | GameCenterLeaderboardSet | GameCenterLeaderboard)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type GameCenterLeaderboardsV2Field = "defaultFormatter" | "referenceName" | "vendorIdentifier" | "submissionType" | "scoreSortType" | "scoreRangeStart" | "scoreRangeEnd" | "recurrenceStartDate" | "recurrenceDuration" | "recurrenceRule" | "archived" | "activityProperties" | "visibility" | "gameCenterDetail" | "gameCenterGroup" | "gameCenterLeaderboardSets" | "gameCenterScoreModerations" | "activity" | "challenge" | "versions";

export type GameCenterLeaderboardsV2Include = "gameCenterDetail" | "gameCenterGroup" | "gameCenterLeaderboardSets" | "activity" | "challenge" | "versions";

export interface GameCenterLeaderboardsV2Response {
  data: GameCenterLeaderboardV2[];
  included?: (GameCenterActivity | GameCenterChallenge | GameCenterDetail | GameCenterGroup | GameCenterLeaderboardSetV2 | GameCenterLeaderboardVersionV2)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type GameCenterMatchmakingAppRequestsV1MetricData = "MATCHED" | "CANCELED" | "EXPIRED";

export type GameCenterMatchmakingAppRequestsV1MetricGranularity = "P1D" | "PT1H" | "PT15M";

export interface GameCenterMatchmakingAppRequestsV1MetricResponse {
  data: {
    dataPoints?: {
      /** Format: date-time */
      start?: string;
      /** Format: date-time */
      end?: string;
      values?: {
        count?: number;
        averageSecondsInQueue?: number;
        p50SecondsInQueue?: number;
        p95SecondsInQueue?: number;
      };
    }[];
    dimensions?: {
      result?: {
        links?: {
          /** Format: uri-reference */
          groupBy?: string;
        };
        data?: Open<GameCenterMatchmakingAppRequestsV1MetricData>;
      };
    };
    granularity?: Open<GameCenterMatchmakingAppRequestsV1MetricGranularity>;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type GameCenterMatchmakingBooleanRuleResultsV1MetricGranularity = "P1D" | "PT1H" | "PT15M";

export interface GameCenterMatchmakingBooleanRuleResultsV1MetricResponse {
  data: {
    dataPoints?: {
      /** Format: date-time */
      start?: string;
      /** Format: date-time */
      end?: string;
      values?: {
        count?: number;
      };
    }[];
    dimensions?: {
      result?: {
        links?: {
          /** Format: uri-reference */
          groupBy?: string;
        };
        data?: string;
      };
      gameCenterMatchmakingQueue?: {
        links?: {
          /** Format: uri-reference */
          groupBy?: string;
          /** Format: uri-reference */
          related?: string;
        };
        data?: string;
      };
    };
    granularity?: Open<GameCenterMatchmakingBooleanRuleResultsV1MetricGranularity>;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type GameCenterMatchmakingNumberRuleResultsV1MetricGranularity = "P1D" | "PT1H" | "PT15M";

export interface GameCenterMatchmakingNumberRuleResultsV1MetricResponse {
  data: {
    dataPoints?: {
      /** Format: date-time */
      start?: string;
      /** Format: date-time */
      end?: string;
      values?: {
        count?: number;
        averageResult?: number;
        p50Result?: number;
        p95Result?: number;
      };
    }[];
    dimensions?: {
      gameCenterMatchmakingQueue?: {
        links?: {
          /** Format: uri-reference */
          groupBy?: string;
          /** Format: uri-reference */
          related?: string;
        };
        data?: string;
      };
    };
    granularity?: Open<GameCenterMatchmakingNumberRuleResultsV1MetricGranularity>;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterMatchmakingQueue {
  type: "gameCenterMatchmakingQueues";
  id: string;
  attributes: {
    referenceName?: string;
    classicMatchmakingBundleIds?: string[] | null;
  };
  relationships?: {
    ruleSet?: {
      data?: ResourceId<"gameCenterMatchmakingRuleSets"> | null;
    };
    experimentRuleSet?: {
      data?: ResourceId<"gameCenterMatchmakingRuleSets"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterMatchmakingQueues) */
export interface GameCenterMatchmakingQueueCreateRequest {
  data: {
    type: "gameCenterMatchmakingQueues";
    attributes: GameCenterMatchmakingQueueCreateRequestAttributes;
    relationships: {
      ruleSet: {
        data: ResourceId<"gameCenterMatchmakingRuleSets">;
      };
      experimentRuleSet?: {
        data?: ResourceId<"gameCenterMatchmakingRuleSets"> | undefined;
      } | undefined;
    };
  };
}

export interface GameCenterMatchmakingQueueCreateRequestAttributes {
  referenceName: string;
  classicMatchmakingBundleIds?: string[] | null | undefined;
}

export type GameCenterMatchmakingQueueRequestsV1MetricData = "MATCHED" | "CANCELED" | "EXPIRED";

export type GameCenterMatchmakingQueueRequestsV1MetricGranularity = "P1D" | "PT1H" | "PT15M";

export interface GameCenterMatchmakingQueueRequestsV1MetricResponse {
  data: {
    dataPoints?: {
      /** Format: date-time */
      start?: string;
      /** Format: date-time */
      end?: string;
      values?: {
        count?: number;
        averageSecondsInQueue?: number;
        p50SecondsInQueue?: number;
        p95SecondsInQueue?: number;
      };
    }[];
    dimensions?: {
      result?: {
        links?: {
          /** Format: uri-reference */
          groupBy?: string;
        };
        data?: Open<GameCenterMatchmakingQueueRequestsV1MetricData>;
      };
      gameCenterDetail?: {
        links?: {
          /** Format: uri-reference */
          groupBy?: string;
          /** Format: uri-reference */
          related?: string;
        };
        data?: string;
      };
    };
    granularity?: Open<GameCenterMatchmakingQueueRequestsV1MetricGranularity>;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterMatchmakingQueueResponse {
  data: GameCenterMatchmakingQueue;
  included?: GameCenterMatchmakingRuleSet[];
  links: DocumentLinks;
}

export type GameCenterMatchmakingQueueSizesV1MetricGranularity = "P1D" | "PT1H" | "PT15M";

export interface GameCenterMatchmakingQueueSizesV1MetricResponse {
  data: {
    dataPoints?: {
      /** Format: date-time */
      start?: string;
      /** Format: date-time */
      end?: string;
      values?: {
        count?: number;
        averageNumberOfRequests?: number;
        p50NumberOfRequests?: number;
        p95NumberOfRequests?: number;
      };
    }[];
    granularity?: Open<GameCenterMatchmakingQueueSizesV1MetricGranularity>;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterMatchmakingQueues-_id_) */
export interface GameCenterMatchmakingQueueUpdateRequest {
  data: {
    type: "gameCenterMatchmakingQueues";
    id: string;
    attributes?: GameCenterMatchmakingQueueUpdateRequestAttributes | undefined;
    relationships?: {
      ruleSet?: {
        data?: ResourceId<"gameCenterMatchmakingRuleSets"> | undefined;
      } | undefined;
      experimentRuleSet?: {
        data?: ResourceId<"gameCenterMatchmakingRuleSets"> | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface GameCenterMatchmakingQueueUpdateRequestAttributes {
  classicMatchmakingBundleIds?: string[] | null | undefined;
}

export type GameCenterMatchmakingQueuesExperimentMatchmakingRequestsGetMetricsSort = "count" | "-count" | "averageSecondsInQueue" | "-averageSecondsInQueue" | "p50SecondsInQueue" | "-p50SecondsInQueue" | "p95SecondsInQueue" | "-p95SecondsInQueue";

export type GameCenterMatchmakingQueuesField = "referenceName" | "classicMatchmakingBundleIds" | "ruleSet" | "experimentRuleSet";

export type GameCenterMatchmakingQueuesGranularity = "P1D" | "PT1H" | "PT15M";

export type GameCenterMatchmakingQueuesGroupBy = "result" | "gameCenterDetail";

export type GameCenterMatchmakingQueuesInclude = "ruleSet" | "experimentRuleSet";

export interface GameCenterMatchmakingQueuesResponse {
  data: GameCenterMatchmakingQueue[];
  included?: GameCenterMatchmakingRuleSet[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type GameCenterMatchmakingQueuesResultFilter = "MATCHED" | "CANCELED" | "EXPIRED";

export type GameCenterMatchmakingQueuesSort = "count" | "-count" | "averageNumberOfRequests" | "-averageNumberOfRequests" | "p50NumberOfRequests" | "-p50NumberOfRequests" | "p95NumberOfRequests" | "-p95NumberOfRequests";

export interface GameCenterMatchmakingRule {
  type: "gameCenterMatchmakingRules";
  id: string;
  attributes: {
    referenceName?: string;
    description?: string;
    type?: Open<GameCenterMatchmakingRuleType>;
    expression?: string;
    weight?: number | null;
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterMatchmakingRules) */
export interface GameCenterMatchmakingRuleCreateRequest {
  data: {
    type: "gameCenterMatchmakingRules";
    attributes: GameCenterMatchmakingRuleCreateRequestAttributes;
    relationships: {
      ruleSet: {
        data: ResourceId<"gameCenterMatchmakingRuleSets">;
      };
    };
  };
}

export interface GameCenterMatchmakingRuleCreateRequestAttributes {
  referenceName: string;
  description: string;
  type: GameCenterMatchmakingRuleType;
  expression: string;
  weight?: number | null | undefined;
}

export type GameCenterMatchmakingRuleErrorsV1MetricGranularity = "P1D" | "PT1H" | "PT15M";

export interface GameCenterMatchmakingRuleErrorsV1MetricResponse {
  data: {
    dataPoints?: {
      /** Format: date-time */
      start?: string;
      /** Format: date-time */
      end?: string;
      values?: {
        count?: number;
      };
    }[];
    dimensions?: {
      gameCenterMatchmakingQueue?: {
        links?: {
          /** Format: uri-reference */
          groupBy?: string;
          /** Format: uri-reference */
          related?: string;
        };
        data?: string;
      };
    };
    granularity?: Open<GameCenterMatchmakingRuleErrorsV1MetricGranularity>;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterMatchmakingRuleResponse {
  data: GameCenterMatchmakingRule;
  links: DocumentLinks;
}

export interface GameCenterMatchmakingRuleSet {
  type: "gameCenterMatchmakingRuleSets";
  id: string;
  attributes: {
    referenceName?: string;
    ruleLanguageVersion?: number;
    minPlayers?: number;
    maxPlayers?: number;
  };
  relationships?: {
    teams?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterMatchmakingTeams">[];
    };
    rules?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterMatchmakingRules">[];
    };
    matchmakingQueues?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"gameCenterMatchmakingQueues">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterMatchmakingRuleSets) */
export interface GameCenterMatchmakingRuleSetCreateRequest {
  data: {
    type: "gameCenterMatchmakingRuleSets";
    attributes: GameCenterMatchmakingRuleSetCreateRequestAttributes;
  };
}

export interface GameCenterMatchmakingRuleSetCreateRequestAttributes {
  referenceName: string;
  ruleLanguageVersion: number;
  minPlayers: number;
  maxPlayers: number;
}

export interface GameCenterMatchmakingRuleSetMatchmakingQueuesLinkagesResponse {
  data: ResourceId<"gameCenterMatchmakingQueues">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterMatchmakingRuleSetResponse {
  data: GameCenterMatchmakingRuleSet;
  included?: (GameCenterMatchmakingQueue | GameCenterMatchmakingRule | GameCenterMatchmakingTeam)[];
  links: DocumentLinks;
}

export interface GameCenterMatchmakingRuleSetRulesLinkagesResponse {
  data: ResourceId<"gameCenterMatchmakingRules">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterMatchmakingRuleSetTeamsLinkagesResponse {
  data: ResourceId<"gameCenterMatchmakingTeams">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterMatchmakingRuleSetTest {
  type: "gameCenterMatchmakingRuleSetTests";
  id: string;
  attributes: {
    matchmakingResults?: {
      requestName?: string | null;
      teamAssignments?: GameCenterMatchmakingTeamAssignment[] | null;
    }[][] | null;
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterMatchmakingRuleSetTests) */
export interface GameCenterMatchmakingRuleSetTestCreateRequest {
  data: {
    type: "gameCenterMatchmakingRuleSetTests";
    relationships: {
      matchmakingRuleSet: {
        data: ResourceId<"gameCenterMatchmakingRuleSets">;
      };
      matchmakingRequests: {
        data: ResourceId<"gameCenterMatchmakingTestRequests">[];
      };
    };
  };
  included?: (GameCenterMatchmakingTestPlayerPropertyInlineCreate | GameCenterMatchmakingTestRequestInlineCreate)[] | undefined;
}

export interface GameCenterMatchmakingRuleSetTestResponse {
  data: GameCenterMatchmakingRuleSetTest;
  included?: (GameCenterMatchmakingTestPlayerProperty | GameCenterMatchmakingTestRequest)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterMatchmakingRuleSets-_id_) */
export interface GameCenterMatchmakingRuleSetUpdateRequest {
  data: {
    type: "gameCenterMatchmakingRuleSets";
    id: string;
    attributes?: GameCenterMatchmakingRuleSetUpdateRequestAttributes | undefined;
  };
}

export interface GameCenterMatchmakingRuleSetUpdateRequestAttributes {
  minPlayers?: number | null | undefined;
  maxPlayers?: number | null | undefined;
}

export type GameCenterMatchmakingRuleSetsField = "referenceName" | "ruleLanguageVersion" | "minPlayers" | "maxPlayers" | "teams" | "rules" | "matchmakingQueues";

export type GameCenterMatchmakingRuleSetsInclude = "teams" | "rules" | "matchmakingQueues";

export interface GameCenterMatchmakingRuleSetsResponse {
  data: GameCenterMatchmakingRuleSet[];
  included?: (GameCenterMatchmakingQueue | GameCenterMatchmakingRule | GameCenterMatchmakingTeam)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type GameCenterMatchmakingRuleType = "COMPATIBLE" | "DISTANCE" | "MATCH" | "TEAM";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterMatchmakingRules-_id_) */
export interface GameCenterMatchmakingRuleUpdateRequest {
  data: {
    type: "gameCenterMatchmakingRules";
    id: string;
    attributes?: GameCenterMatchmakingRuleUpdateRequestAttributes | undefined;
  };
}

export interface GameCenterMatchmakingRuleUpdateRequestAttributes {
  description?: string | null | undefined;
  expression?: string | null | undefined;
  weight?: number | null | undefined;
}

export type GameCenterMatchmakingRulesField = "referenceName" | "description" | "type" | "expression" | "weight";

export type GameCenterMatchmakingRulesGranularity = "P1D" | "PT1H" | "PT15M";

export interface GameCenterMatchmakingRulesResponse {
  data: GameCenterMatchmakingRule[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type GameCenterMatchmakingRulesSort = "count" | "-count";

export type GameCenterMatchmakingSessionsV1MetricGranularity = "P1D" | "PT1H" | "PT15M";

export interface GameCenterMatchmakingSessionsV1MetricResponse {
  data: {
    dataPoints?: {
      /** Format: date-time */
      start?: string;
      /** Format: date-time */
      end?: string;
      values?: {
        count?: number;
        averagePlayerCount?: number;
        p50PlayerCount?: number;
        p95PlayerCount?: number;
      };
    }[];
    granularity?: Open<GameCenterMatchmakingSessionsV1MetricGranularity>;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterMatchmakingTeam {
  type: "gameCenterMatchmakingTeams";
  id: string;
  attributes: {
    referenceName?: string;
    minPlayers?: number;
    maxPlayers?: number;
  };
  links?: ResourceLinks;
}

export interface GameCenterMatchmakingTeamAssignment {
  playerId?: string | null;
  team?: string | null;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterMatchmakingTeams) */
export interface GameCenterMatchmakingTeamCreateRequest {
  data: {
    type: "gameCenterMatchmakingTeams";
    attributes: GameCenterMatchmakingTeamCreateRequestAttributes;
    relationships: {
      ruleSet: {
        data: ResourceId<"gameCenterMatchmakingRuleSets">;
      };
    };
  };
}

export interface GameCenterMatchmakingTeamCreateRequestAttributes {
  referenceName: string;
  minPlayers: number;
  maxPlayers: number;
}

export interface GameCenterMatchmakingTeamResponse {
  data: GameCenterMatchmakingTeam;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterMatchmakingTeams-_id_) */
export interface GameCenterMatchmakingTeamUpdateRequest {
  data: {
    type: "gameCenterMatchmakingTeams";
    id: string;
    attributes?: GameCenterMatchmakingTeamUpdateRequestAttributes | undefined;
  };
}

export interface GameCenterMatchmakingTeamUpdateRequestAttributes {
  minPlayers?: number | null | undefined;
  maxPlayers?: number | null | undefined;
}

export type GameCenterMatchmakingTeamsField = "referenceName" | "minPlayers" | "maxPlayers";

export interface GameCenterMatchmakingTeamsResponse {
  data: GameCenterMatchmakingTeam[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterMatchmakingTestPlayerProperty {
  type: "gameCenterMatchmakingTestPlayerProperties";
  id: string;
  links?: ResourceLinks;
}

export interface GameCenterMatchmakingTestPlayerPropertyInlineCreate {
  type: "gameCenterMatchmakingTestPlayerProperties";
  id?: string | undefined;
  attributes?: GameCenterMatchmakingTestPlayerPropertyInlineCreateAttributes | undefined;
}

export interface GameCenterMatchmakingTestPlayerPropertyInlineCreateAttributes {
  playerId?: string | undefined;
  properties?: Property[] | null | undefined;
}

export interface GameCenterMatchmakingTestRequest {
  type: "gameCenterMatchmakingTestRequests";
  id: string;
  links?: ResourceLinks;
}

export interface GameCenterMatchmakingTestRequestInlineCreate {
  type: "gameCenterMatchmakingTestRequests";
  id?: string | undefined;
  attributes?: GameCenterMatchmakingTestRequestInlineCreateAttributes | undefined;
  relationships?: {
    matchmakingPlayerProperties?: {
      data?: ResourceId<"gameCenterMatchmakingTestPlayerProperties">[] | undefined;
    } | undefined;
  } | undefined;
}

export interface GameCenterMatchmakingTestRequestInlineCreateAttributes {
  requestName?: string | undefined;
  secondsInQueue?: number | undefined;
  locale?: GameCenterMatchmakingTestRequestLocale | null | undefined;
  location?: Location | null | undefined;
  minPlayers?: number | null | undefined;
  maxPlayers?: number | null | undefined;
  playerCount?: number | null | undefined;
  bundleId?: string | undefined;
  platform?: Platform | undefined;
  appVersion?: string | undefined;
}

export type GameCenterMatchmakingTestRequestLocale = "AR-SA" | "CA-ES" | "CS-CZ" | "DA-DK" | "DE-DE" | "EL-GR" | "EN-AU" | "EN-GB" | "EN-US" | "EN-KY" | "ES-ES" | "ES-MX" | "FI-FI" | "FR-CA" | "FR-FR" | "HI-IN" | "HR-HR" | "HU-HU" | "ID-ID" | "IT-IT" | "IW-IL" | "JA-JP" | "KO-KR" | "MS-MY" | "NL-NL" | "NO-NO" | "PL-PL" | "PT-BR" | "PT-PT" | "RO-RO" | "RU-RU" | "SK-SK" | "SV-SE" | "TH-TH" | "TR-TR" | "UK-UA" | "ZH-CN" | "ZH-TW" | "ZH-HK";

export interface GameCenterPlayerAchievementSubmission {
  type: "gameCenterPlayerAchievementSubmissions";
  id: string;
  attributes: {
    bundleId?: string;
    challengeIds?: string[] | null;
    percentageAchieved?: number;
    scopedPlayerId?: string;
    /** Format: date-time */
    submittedDate?: string | null;
    vendorIdentifier?: string;
    preReleased?: boolean | null;
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterPlayerAchievementSubmissions) */
export interface GameCenterPlayerAchievementSubmissionCreateRequest {
  data: {
    type: "gameCenterPlayerAchievementSubmissions";
    attributes: GameCenterPlayerAchievementSubmissionCreateRequestAttributes;
  };
}

export interface GameCenterPlayerAchievementSubmissionCreateRequestAttributes {
  bundleId: string;
  challengeIds?: string[] | null | undefined;
  percentageAchieved: number;
  scopedPlayerId: string;
  /** Format: date-time */
  submittedDate?: string | null | undefined;
  vendorIdentifier: string;
  preReleased?: boolean | null | undefined;
}

export interface GameCenterPlayerAchievementSubmissionResponse {
  data: GameCenterPlayerAchievementSubmission;
  links: DocumentLinks;
}

export interface GameCenterScoreModeration {
  type: "gameCenterScoreModerations";
  id: string;
  attributes: {
    /** Format: number */
    rank?: string | null;
    /** Format: number */
    score?: string | null;
    /** Format: date-time */
    submittedDate?: string | null;
    blocked?: boolean | null;
    preReleased?: boolean | null;
    /** Format: number */
    context?: string | null;
    challengeIds?: string[] | null;
  };
  relationships?: {
    player?: {
      data?: ResourceId<"gameCenterDetailPlayers"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterScoreModerationResponse {
  data: GameCenterScoreModeration;
  included?: GameCenterDetailPlayer[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterScoreModerations-_id_) */
export interface GameCenterScoreModerationUpdateRequest {
  data: {
    type: "gameCenterScoreModerations";
    id: string;
    attributes?: GameCenterScoreModerationUpdateRequestAttributes | undefined;
  };
}

export interface GameCenterScoreModerationUpdateRequestAttributes {
  blocked?: boolean | null | undefined;
}

export type GameCenterScoreModerationsField = "rank" | "score" | "submittedDate" | "blocked" | "preReleased" | "context" | "challengeIds" | "player";

export interface GameCenterScoreModerationsResponse {
  data: GameCenterScoreModeration[];
  included?: GameCenterDetailPlayer[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type GameCenterVersionState = "PREPARE_FOR_SUBMISSION" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "DEVELOPER_REJECTED" | "REJECTED" | "ACCEPTED" | "PENDING_RELEASE" | "LIVE" | "REPLACED_WITH_NEW_VERSION";

export interface HttpHeader {
  name: string;
  value: string;
}

export type IconAssetType = "APP_STORE" | "MESSAGES_APP_STORE" | "WATCH_APP_STORE" | "TV_OS_HOME_SCREEN" | "TV_OS_TOP_SHELF" | "ALTERNATE_EXPERIMENT";

export interface ImageAsset {
  templateUrl?: string | null;
  width?: number | null;
  height?: number | null;
}

/** @deprecated */
export interface InAppPurchase {
  type: "inAppPurchases";
  id: string;
  attributes: {
    referenceName?: string | null;
    productId?: string;
    inAppPurchaseType?: Open<InAppPurchaseInAppPurchaseType>;
    state?: Open<InAppPurchaseState2> | null;
  };
  relationships?: {
    apps?: {
      meta?: PagingInformation;
      data?: ResourceId<"apps">[];
    };
  };
  links?: ResourceLinks;
}

export interface InAppPurchaseAppStoreReviewScreenshot {
  type: "inAppPurchaseAppStoreReviewScreenshots";
  id: string;
  attributes: {
    fileSize?: number;
    fileName?: string;
    sourceFileChecksum?: string | null;
    imageAsset?: ImageAsset | null;
    assetToken?: string | null;
    assetType?: string | null;
    uploadOperations?: UploadOperation[] | null;
    assetDeliveryState?: AppMediaAssetState | null;
  };
  relationships?: {
    inAppPurchaseV2?: {
      data?: ResourceId<"inAppPurchases"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inAppPurchaseAppStoreReviewScreenshots) */
export interface InAppPurchaseAppStoreReviewScreenshotCreateRequest {
  data: {
    type: "inAppPurchaseAppStoreReviewScreenshots";
    attributes: InAppPurchaseAppStoreReviewScreenshotCreateRequestAttributes;
    relationships: {
      inAppPurchaseV2: {
        data: ResourceId<"inAppPurchases">;
      };
    };
  };
}

export interface InAppPurchaseAppStoreReviewScreenshotCreateRequestAttributes {
  fileSize: number;
  fileName: string;
}

export interface InAppPurchaseAppStoreReviewScreenshotNullableResponse {
  data: InAppPurchaseAppStoreReviewScreenshot | null;
  included?: InAppPurchaseAppStoreReviewScreenshotResponse["included"];
  links: DocumentLinks;
}

export interface InAppPurchaseAppStoreReviewScreenshotResponse {
  data: InAppPurchaseAppStoreReviewScreenshot;
  included?: InAppPurchaseV2[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inAppPurchaseAppStoreReviewScreenshots-_id_) */
export interface InAppPurchaseAppStoreReviewScreenshotUpdateRequest {
  data: {
    type: "inAppPurchaseAppStoreReviewScreenshots";
    id: string;
    attributes?: InAppPurchaseAppStoreReviewScreenshotUpdateRequestAttributes | undefined;
  };
}

export interface InAppPurchaseAppStoreReviewScreenshotUpdateRequestAttributes {
  sourceFileChecksum?: string | null | undefined;
  uploaded?: boolean | null | undefined;
}

export type InAppPurchaseAppStoreReviewScreenshotsField = "fileSize" | "fileName" | "sourceFileChecksum" | "imageAsset" | "assetToken" | "assetType" | "uploadOperations" | "assetDeliveryState" | "inAppPurchaseV2";

export type InAppPurchaseAvailabilitiesField = "availableInNewTerritories" | "availableTerritories";

export interface InAppPurchaseAvailability {
  type: "inAppPurchaseAvailabilities";
  id: string;
  attributes: {
    availableInNewTerritories?: boolean;
  };
  relationships?: {
    availableTerritories?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"territories">[];
    };
  };
  links?: ResourceLinks;
}

export interface InAppPurchaseAvailabilityAvailableTerritoriesLinkagesResponse {
  data: ResourceId<"territories">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inAppPurchaseAvailabilities) */
export interface InAppPurchaseAvailabilityCreateRequest {
  data: {
    type: "inAppPurchaseAvailabilities";
    attributes: InAppPurchaseAvailabilityCreateRequestAttributes;
    relationships: {
      inAppPurchase: {
        data: ResourceId<"inAppPurchases">;
      };
      availableTerritories: {
        data: ResourceId<"territories">[];
      };
    };
  };
}

export interface InAppPurchaseAvailabilityCreateRequestAttributes {
  availableInNewTerritories: boolean;
}

export interface InAppPurchaseAvailabilityNullableResponse {
  data: InAppPurchaseAvailability | null;
  included?: InAppPurchaseAvailabilityResponse["included"];
  links: DocumentLinks;
}

export interface InAppPurchaseAvailabilityResponse {
  data: InAppPurchaseAvailability;
  included?: Territory[];
  links: DocumentLinks;
}

export interface InAppPurchaseContent {
  type: "inAppPurchaseContents";
  id: string;
  attributes: {
    fileName?: string | null;
    fileSize?: number | null;
    /** Format: uri */
    url?: string | null;
    /** Format: date-time */
    lastModifiedDate?: string | null;
  };
  relationships?: {
    inAppPurchaseV2?: {
      data?: ResourceId<"inAppPurchases"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface InAppPurchaseContentNullableResponse {
  data: InAppPurchaseContent | null;
  included?: InAppPurchaseContentResponse["included"];
  links: DocumentLinks;
}

export interface InAppPurchaseContentResponse {
  data: InAppPurchaseContent;
  included?: InAppPurchaseV2[];
  links: DocumentLinks;
}

export type InAppPurchaseContentsField = "fileName" | "fileSize" | "url" | "lastModifiedDate" | "inAppPurchaseV2";

export interface InAppPurchaseImage {
  type: "inAppPurchaseImages";
  id: string;
  attributes: {
    fileSize?: number;
    fileName?: string;
    sourceFileChecksum?: string | null;
    assetToken?: string | null;
    imageAsset?: ImageAsset | null;
    uploadOperations?: UploadOperation[] | null;
    state?: Open<InAppPurchaseImageState> | null;
  };
  relationships?: {
    inAppPurchase?: {
      data?: ResourceId<"inAppPurchases"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inAppPurchaseImages) */
export interface InAppPurchaseImageCreateRequest {
  data: {
    type: "inAppPurchaseImages";
    attributes: InAppPurchaseImageCreateRequestAttributes;
    relationships: {
      inAppPurchase: {
        data: ResourceId<"inAppPurchases">;
      };
    };
  };
}

export interface InAppPurchaseImageCreateRequestAttributes {
  fileSize: number;
  fileName: string;
}

export interface InAppPurchaseImageResponse {
  data: InAppPurchaseImage;
  included?: InAppPurchaseV2[];
  links: DocumentLinks;
}

export type InAppPurchaseImageState = "AWAITING_UPLOAD" | "UPLOAD_COMPLETE" | "FAILED" | "PREPARE_FOR_SUBMISSION" | "WAITING_FOR_REVIEW" | "APPROVED" | "REJECTED";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inAppPurchaseImages-_id_) */
export interface InAppPurchaseImageUpdateRequest {
  data: {
    type: "inAppPurchaseImages";
    id: string;
    attributes?: InAppPurchaseImageUpdateRequestAttributes | undefined;
  };
}

export interface InAppPurchaseImageUpdateRequestAttributes {
  sourceFileChecksum?: string | null | undefined;
  uploaded?: boolean | null | undefined;
}

export interface InAppPurchaseImageV2 {
  type: "inAppPurchaseImages";
  id: string;
  attributes: {
    fileSize?: number;
    fileName?: string;
    assetToken?: string | null;
    imageAsset?: ImageAsset | null;
    uploadOperations?: UploadOperation[] | null;
    assetDeliveryState?: AppMediaAssetState | null;
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-inAppPurchaseImages) */
export interface InAppPurchaseImageV2CreateRequest {
  data: {
    type: "inAppPurchaseImages";
    attributes: InAppPurchaseImageV2CreateRequestAttributes;
    relationships: {
      version: {
        data: ResourceId<"inAppPurchaseVersions">;
      };
    };
  };
}

export interface InAppPurchaseImageV2CreateRequestAttributes {
  fileSize: number;
  fileName: string;
}

export interface InAppPurchaseImageV2NullableResponse {
  data: InAppPurchaseImageV2 | null;
  links: DocumentLinks;
}

export interface InAppPurchaseImageV2Response {
  data: InAppPurchaseImageV2;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-inAppPurchaseImages-_id_) */
export interface InAppPurchaseImageV2UpdateRequest {
  data: {
    type: "inAppPurchaseImages";
    id: string;
    attributes?: InAppPurchaseImageV2UpdateRequestAttributes | undefined;
  };
}

export interface InAppPurchaseImageV2UpdateRequestAttributes {
  uploaded?: boolean | null | undefined;
}

export type InAppPurchaseImagesField = "fileSize" | "fileName" | "sourceFileChecksum" | "assetToken" | "imageAsset" | "uploadOperations" | "state" | "inAppPurchase";

export interface InAppPurchaseImagesResponse {
  data: InAppPurchaseImage[];
  included?: InAppPurchaseV2[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type InAppPurchaseImagesV2Field = "fileSize" | "fileName" | "assetToken" | "imageAsset" | "uploadOperations" | "assetDeliveryState";

export interface InAppPurchaseImagesV2Response {
  data: InAppPurchaseImageV2[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type InAppPurchaseInAppPurchaseType = "AUTOMATICALLY_RENEWABLE_SUBSCRIPTION" | "NON_CONSUMABLE" | "CONSUMABLE" | "NON_RENEWING_SUBSCRIPTION" | "FREE_SUBSCRIPTION";

export interface InAppPurchaseLocalization {
  type: "inAppPurchaseLocalizations";
  id: string;
  attributes: {
    name?: string;
    locale?: string;
    description?: string | null;
    state?: Open<InAppPurchaseLocalizationState> | null;
  };
  relationships?: {
    inAppPurchaseV2?: {
      data?: ResourceId<"inAppPurchases"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inAppPurchaseLocalizations) */
export interface InAppPurchaseLocalizationCreateRequest {
  data: {
    type: "inAppPurchaseLocalizations";
    attributes: InAppPurchaseLocalizationCreateRequestAttributes;
    relationships: {
      inAppPurchaseV2: {
        data: ResourceId<"inAppPurchases">;
      };
    };
  };
}

export interface InAppPurchaseLocalizationCreateRequestAttributes {
  name: string;
  locale: string;
  description?: string | null | undefined;
}

export interface InAppPurchaseLocalizationResponse {
  data: InAppPurchaseLocalization;
  included?: InAppPurchaseV2[];
  links: DocumentLinks;
}

export type InAppPurchaseLocalizationState = "PREPARE_FOR_SUBMISSION" | "WAITING_FOR_REVIEW" | "APPROVED" | "REJECTED";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inAppPurchaseLocalizations-_id_) */
export interface InAppPurchaseLocalizationUpdateRequest {
  data: {
    type: "inAppPurchaseLocalizations";
    id: string;
    attributes?: InAppPurchaseLocalizationUpdateRequestAttributes | undefined;
  };
}

export interface InAppPurchaseLocalizationUpdateRequestAttributes {
  name?: string | null | undefined;
  description?: string | null | undefined;
}

export interface InAppPurchaseLocalizationV2 {
  type: "inAppPurchaseLocalizations";
  id: string;
  attributes: {
    name?: string;
    locale?: string;
    description?: string | null;
  };
  relationships?: {
    version?: {
      data?: ResourceId<"inAppPurchaseVersions"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-inAppPurchaseLocalizations) */
export interface InAppPurchaseLocalizationV2CreateRequest {
  data: {
    type: "inAppPurchaseLocalizations";
    attributes: InAppPurchaseLocalizationV2CreateRequestAttributes;
    relationships: {
      version: {
        data: ResourceId<"inAppPurchaseVersions">;
      };
    };
  };
}

export interface InAppPurchaseLocalizationV2CreateRequestAttributes {
  name: string;
  locale: string;
  description?: string | null | undefined;
}

export interface InAppPurchaseLocalizationV2Response {
  data: InAppPurchaseLocalizationV2;
  included?: InAppPurchaseVersion[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-inAppPurchaseLocalizations-_id_) */
export interface InAppPurchaseLocalizationV2UpdateRequest {
  data: {
    type: "inAppPurchaseLocalizations";
    id: string;
    attributes?: InAppPurchaseLocalizationV2UpdateRequestAttributes | undefined;
  };
}

export interface InAppPurchaseLocalizationV2UpdateRequestAttributes {
  name?: string | null | undefined;
  description?: string | null | undefined;
}

export type InAppPurchaseLocalizationsField = "name" | "locale" | "description" | "state" | "inAppPurchaseV2";

export interface InAppPurchaseLocalizationsResponse {
  data: InAppPurchaseLocalization[];
  included?: InAppPurchaseV2[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type InAppPurchaseLocalizationsV2Field = "name" | "locale" | "description" | "version";

export interface InAppPurchaseLocalizationsV2Response {
  data: InAppPurchaseLocalizationV2[];
  included?: InAppPurchaseVersion[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchaseOfferCode {
  type: "inAppPurchaseOfferCodes";
  id: string;
  attributes: {
    name?: string;
    customerEligibilities?: Open<InAppPurchaseOfferCodeCustomerEligibilities>[];
    productionCodeCount?: number | null;
    sandboxCodeCount?: number | null;
    active?: boolean | null;
  };
  relationships?: {
    oneTimeUseCodes?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"inAppPurchaseOfferCodeOneTimeUseCodes">[];
    };
    customCodes?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"inAppPurchaseOfferCodeCustomCodes">[];
    };
    prices?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"inAppPurchaseOfferPrices">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inAppPurchaseOfferCodes) */
export interface InAppPurchaseOfferCodeCreateRequest {
  data: {
    type: "inAppPurchaseOfferCodes";
    attributes: InAppPurchaseOfferCodeCreateRequestAttributes;
    relationships: {
      inAppPurchase: {
        data: ResourceId<"inAppPurchases">;
      };
      prices: {
        data: ResourceId<"inAppPurchaseOfferPrices">[];
      };
    };
  };
  included?: InAppPurchaseOfferPriceInlineCreate[] | undefined;
}

export interface InAppPurchaseOfferCodeCreateRequestAttributes {
  name: string;
  customerEligibilities: InAppPurchaseOfferCodeCustomerEligibilities[];
}

export interface InAppPurchaseOfferCodeCustomCode {
  type: "inAppPurchaseOfferCodeCustomCodes";
  id: string;
  attributes: {
    customCode?: string;
    numberOfCodes?: number;
    /** Format: date-time */
    createdDate?: string | null;
    /** Format: date */
    expirationDate?: string | null;
    active?: boolean | null;
  };
  relationships?: {
    createdByActor?: {
      data?: ResourceId<"actors"> | null;
    };
    deactivatedByActor?: {
      data?: ResourceId<"actors"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inAppPurchaseOfferCodeCustomCodes) */
export interface InAppPurchaseOfferCodeCustomCodeCreateRequest {
  data: {
    type: "inAppPurchaseOfferCodeCustomCodes";
    attributes: InAppPurchaseOfferCodeCustomCodeCreateRequestAttributes;
    relationships: {
      offerCode: {
        data: ResourceId<"inAppPurchaseOfferCodes">;
      };
    };
  };
}

export interface InAppPurchaseOfferCodeCustomCodeCreateRequestAttributes {
  customCode: string;
  numberOfCodes: number;
  /** Format: date */
  expirationDate?: string | null | undefined;
}

export interface InAppPurchaseOfferCodeCustomCodeResponse {
  data: InAppPurchaseOfferCodeCustomCode;
  included?: Actor[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inAppPurchaseOfferCodeCustomCodes-_id_) */
export interface InAppPurchaseOfferCodeCustomCodeUpdateRequest {
  data: {
    type: "inAppPurchaseOfferCodeCustomCodes";
    id: string;
    attributes?: InAppPurchaseOfferCodeCustomCodeUpdateRequestAttributes | undefined;
  };
}

export interface InAppPurchaseOfferCodeCustomCodeUpdateRequestAttributes {
  active?: boolean | null | undefined;
}

export type InAppPurchaseOfferCodeCustomCodesField = "customCode" | "numberOfCodes" | "createdDate" | "expirationDate" | "active" | "createdByActor" | "deactivatedByActor";

export type InAppPurchaseOfferCodeCustomCodesInclude = "createdByActor" | "deactivatedByActor";

export interface InAppPurchaseOfferCodeCustomCodesLinkagesResponse {
  data: ResourceId<"inAppPurchaseOfferCodeCustomCodes">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchaseOfferCodeCustomCodesResponse {
  data: InAppPurchaseOfferCodeCustomCode[];
  included?: Actor[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type InAppPurchaseOfferCodeCustomerEligibilities = "NON_SPENDER" | "ACTIVE_SPENDER" | "CHURNED_SPENDER";

export interface InAppPurchaseOfferCodeOneTimeUseCode {
  type: "inAppPurchaseOfferCodeOneTimeUseCodes";
  id: string;
  attributes: {
    numberOfCodes?: number;
    /** Format: date-time */
    createdDate?: string | null;
    /** Format: date */
    expirationDate?: string;
    active?: boolean | null;
    environment?: Open<OfferCodeEnvironment> | null;
  };
  relationships?: {
    values?: {
      links?: RelationshipLinks;
    };
    createdByActor?: {
      data?: ResourceId<"actors"> | null;
    };
    deactivatedByActor?: {
      data?: ResourceId<"actors"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inAppPurchaseOfferCodeOneTimeUseCodes) */
export interface InAppPurchaseOfferCodeOneTimeUseCodeCreateRequest {
  data: {
    type: "inAppPurchaseOfferCodeOneTimeUseCodes";
    attributes: InAppPurchaseOfferCodeOneTimeUseCodeCreateRequestAttributes;
    relationships: {
      offerCode: {
        data: ResourceId<"inAppPurchaseOfferCodes">;
      };
    };
  };
}

export interface InAppPurchaseOfferCodeOneTimeUseCodeCreateRequestAttributes {
  numberOfCodes: number;
  /** Format: date */
  expirationDate: string;
  environment?: OfferCodeEnvironment | null | undefined;
}

export interface InAppPurchaseOfferCodeOneTimeUseCodeResponse {
  data: InAppPurchaseOfferCodeOneTimeUseCode;
  included?: Actor[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inAppPurchaseOfferCodeOneTimeUseCodes-_id_) */
export interface InAppPurchaseOfferCodeOneTimeUseCodeUpdateRequest {
  data: {
    type: "inAppPurchaseOfferCodeOneTimeUseCodes";
    id: string;
    attributes?: InAppPurchaseOfferCodeOneTimeUseCodeUpdateRequestAttributes | undefined;
  };
}

export interface InAppPurchaseOfferCodeOneTimeUseCodeUpdateRequestAttributes {
  active?: boolean | null | undefined;
}

export interface InAppPurchaseOfferCodeOneTimeUseCodeValue {
  type: "inAppPurchaseOfferCodeOneTimeUseCodeValues";
  id: string;
  links?: ResourceLinks;
}

export interface InAppPurchaseOfferCodeOneTimeUseCodeValuesLinkageResponse {
  data: ResourceId<"inAppPurchaseOfferCodeOneTimeUseCodeValues"> | null;
  links: DocumentLinks;
}

export type InAppPurchaseOfferCodeOneTimeUseCodesField = "numberOfCodes" | "createdDate" | "expirationDate" | "active" | "environment" | "values" | "createdByActor" | "deactivatedByActor";

export type InAppPurchaseOfferCodeOneTimeUseCodesInclude = "createdByActor" | "deactivatedByActor";

export interface InAppPurchaseOfferCodeOneTimeUseCodesLinkagesResponse {
  data: ResourceId<"inAppPurchaseOfferCodeOneTimeUseCodes">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchaseOfferCodeOneTimeUseCodesResponse {
  data: InAppPurchaseOfferCodeOneTimeUseCode[];
  included?: Actor[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchaseOfferCodePricesLinkagesResponse {
  data: ResourceId<"inAppPurchaseOfferPrices">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchaseOfferCodeResponse {
  data: InAppPurchaseOfferCode;
  included?: (InAppPurchaseOfferCodeCustomCode | InAppPurchaseOfferCodeOneTimeUseCode | InAppPurchaseOfferPrice)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inAppPurchaseOfferCodes-_id_) */
export interface InAppPurchaseOfferCodeUpdateRequest {
  data: {
    type: "inAppPurchaseOfferCodes";
    id: string;
    attributes?: InAppPurchaseOfferCodeUpdateRequestAttributes | undefined;
  };
}

export interface InAppPurchaseOfferCodeUpdateRequestAttributes {
  active?: boolean | null | undefined;
}

export type InAppPurchaseOfferCodesCustomCodesGetToManyRelatedInclude = "createdByActor" | "deactivatedByActor";

export type InAppPurchaseOfferCodesField = "name" | "customerEligibilities" | "productionCodeCount" | "sandboxCodeCount" | "active" | "oneTimeUseCodes" | "customCodes" | "prices";

export type InAppPurchaseOfferCodesInclude = "oneTimeUseCodes" | "customCodes" | "prices";

export interface InAppPurchaseOfferCodesResponse {
  data: InAppPurchaseOfferCode[];
  included?: (InAppPurchaseOfferCodeCustomCode | InAppPurchaseOfferCodeOneTimeUseCode | InAppPurchaseOfferPrice)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchaseOfferPrice {
  type: "inAppPurchaseOfferPrices";
  id: string;
  relationships?: {
    territory?: {
      data?: ResourceId<"territories"> | null;
    };
    pricePoint?: {
      data?: ResourceId<"inAppPurchasePricePoints"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface InAppPurchaseOfferPriceInlineCreate {
  type: "inAppPurchaseOfferPrices";
  id?: string | undefined;
  relationships?: {
    territory?: {
      data?: ResourceId<"territories"> | undefined;
    } | undefined;
    pricePoint?: {
      data?: ResourceId<"inAppPurchasePricePoints"> | undefined;
    } | undefined;
  } | undefined;
}

export type InAppPurchaseOfferPricesField = "territory" | "pricePoint";

export interface InAppPurchaseOfferPricesResponse {
  data: InAppPurchaseOfferPrice[];
  included?: (InAppPurchasePricePoint | Territory)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchasePrice {
  type: "inAppPurchasePrices";
  id: string;
  attributes: {
    /** Format: date */
    startDate?: string | null;
    /** Format: date */
    endDate?: string | null;
    manual?: boolean | null;
  };
  relationships?: {
    inAppPurchasePricePoint?: {
      data?: ResourceId<"inAppPurchasePricePoints"> | null;
    };
    territory?: {
      data?: ResourceId<"territories"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface InAppPurchasePriceInlineCreate {
  type: "inAppPurchasePrices";
  id?: string | undefined;
  attributes?: InAppPurchasePriceInlineCreateAttributes | undefined;
  relationships?: {
    inAppPurchaseV2?: {
      data?: ResourceId<"inAppPurchases"> | undefined;
    } | undefined;
    inAppPurchasePricePoint?: {
      data?: ResourceId<"inAppPurchasePricePoints"> | undefined;
    } | undefined;
  } | undefined;
}

export interface InAppPurchasePriceInlineCreateAttributes {
  /** Format: date */
  startDate?: string | null | undefined;
  /** Format: date */
  endDate?: string | null | undefined;
}

export interface InAppPurchasePricePoint {
  type: "inAppPurchasePricePoints";
  id: string;
  attributes: {
    customerPrice?: string | null;
    proceeds?: string | null;
  };
  relationships?: {
    territory?: {
      data?: ResourceId<"territories"> | null;
    };
    equalizations?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

export interface InAppPurchasePricePointEqualizationsLinkagesResponse {
  data: ResourceId<"inAppPurchasePricePoints">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type InAppPurchasePricePointsField = "customerPrice" | "proceeds" | "territory" | "equalizations";

export interface InAppPurchasePricePointsResponse {
  data: InAppPurchasePricePoint[];
  included?: Territory[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchasePriceSchedule {
  type: "inAppPurchasePriceSchedules";
  id: string;
  relationships?: {
    baseTerritory?: {
      links?: RelationshipLinks;
      data?: ResourceId<"territories"> | null;
    };
    manualPrices?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"inAppPurchasePrices">[];
    };
    automaticPrices?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"inAppPurchasePrices">[];
    };
  };
  links?: ResourceLinks;
}

export interface InAppPurchasePriceScheduleAutomaticPricesLinkagesResponse {
  data: ResourceId<"inAppPurchasePrices">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchasePriceScheduleBaseTerritoryLinkageResponse {
  data: ResourceId<"territories"> | null;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inAppPurchasePriceSchedules) */
export interface InAppPurchasePriceScheduleCreateRequest {
  data: {
    type: "inAppPurchasePriceSchedules";
    relationships: {
      inAppPurchase: {
        data: ResourceId<"inAppPurchases">;
      };
      baseTerritory: {
        data: ResourceId<"territories">;
      };
      manualPrices: {
        data: ResourceId<"inAppPurchasePrices">[];
      };
    };
  };
  included?: (InAppPurchasePriceInlineCreate | TerritoryInlineCreate)[] | undefined;
}

export interface InAppPurchasePriceScheduleManualPricesLinkagesResponse {
  data: ResourceId<"inAppPurchasePrices">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchasePriceScheduleNullableResponse {
  data: InAppPurchasePriceSchedule | null;
  included?: InAppPurchasePriceScheduleResponse["included"];
  links: DocumentLinks;
}

export interface InAppPurchasePriceScheduleResponse {
  data: InAppPurchasePriceSchedule;
  included?: (InAppPurchasePrice | Territory)[];
  links: DocumentLinks;
}

export type InAppPurchasePriceSchedulesAutomaticPricesGetToManyRelatedInclude = "inAppPurchasePricePoint" | "territory";

export type InAppPurchasePriceSchedulesField = "baseTerritory" | "manualPrices" | "automaticPrices";

export type InAppPurchasePriceSchedulesInclude = "baseTerritory" | "manualPrices" | "automaticPrices";

export type InAppPurchasePricesField = "startDate" | "endDate" | "manual" | "inAppPurchasePricePoint" | "territory";

export interface InAppPurchasePricesResponse {
  data: InAppPurchasePrice[];
  included?: (InAppPurchasePricePoint | Territory)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface InAppPurchaseResponse {
  data: InAppPurchase;
  included?: App[];
  links: DocumentLinks;
}

export type InAppPurchaseState = "MISSING_METADATA" | "WAITING_FOR_UPLOAD" | "PROCESSING_CONTENT" | "READY_TO_SUBMIT" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "DEVELOPER_ACTION_NEEDED" | "PENDING_BINARY_APPROVAL" | "APPROVED" | "DEVELOPER_REMOVED_FROM_SALE" | "REMOVED_FROM_SALE" | "REJECTED";

export type InAppPurchaseState2 = "CREATED" | "DEVELOPER_SIGNED_OFF" | "DEVELOPER_ACTION_NEEDED" | "DELETION_IN_PROGRESS" | "APPROVED" | "DELETED" | "REMOVED_FROM_SALE" | "DEVELOPER_REMOVED_FROM_SALE" | "WAITING_FOR_UPLOAD" | "PROCESSING_CONTENT" | "REPLACED" | "REJECTED" | "WAITING_FOR_SCREENSHOT" | "PREPARE_FOR_SUBMISSION" | "MISSING_METADATA" | "READY_TO_SUBMIT" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "PENDING_DEVELOPER_RELEASE";

export interface InAppPurchaseSubmission {
  type: "inAppPurchaseSubmissions";
  id: string;
  relationships?: {
    inAppPurchaseV2?: {
      data?: ResourceId<"inAppPurchases"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inAppPurchaseSubmissions) */
export interface InAppPurchaseSubmissionCreateRequest {
  data: {
    type: "inAppPurchaseSubmissions";
    relationships: {
      inAppPurchaseV2: {
        data: ResourceId<"inAppPurchases">;
      };
    };
  };
}

export interface InAppPurchaseSubmissionResponse {
  data: InAppPurchaseSubmission;
  included?: InAppPurchaseV2[];
  links: DocumentLinks;
}

export type InAppPurchaseType = "CONSUMABLE" | "NON_CONSUMABLE" | "NON_RENEWING_SUBSCRIPTION";

export interface InAppPurchaseV2 {
  type: "inAppPurchases";
  id: string;
  attributes: {
    name?: string;
    productId?: string;
    inAppPurchaseType?: Open<InAppPurchaseType>;
    state?: Open<InAppPurchaseState> | null;
    reviewNote?: string | null;
    familySharable?: boolean | null;
    contentHosting?: boolean | null;
  };
  relationships?: {
    inAppPurchaseLocalizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"inAppPurchaseLocalizations">[];
    };
    pricePoints?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"inAppPurchasePricePoints">[];
    };
    content?: {
      links?: RelationshipLinks;
      data?: ResourceId<"inAppPurchaseContents"> | null;
    };
    appStoreReviewScreenshot?: {
      links?: RelationshipLinks;
      data?: ResourceId<"inAppPurchaseAppStoreReviewScreenshots"> | null;
    };
    promotedPurchase?: {
      links?: RelationshipLinks;
      data?: ResourceId<"promotedPurchases"> | null;
    };
    iapPriceSchedule?: {
      links?: RelationshipLinks;
      data?: ResourceId<"inAppPurchasePriceSchedules"> | null;
    };
    inAppPurchaseAvailability?: {
      links?: RelationshipLinks;
      data?: ResourceId<"inAppPurchaseAvailabilities"> | null;
    };
    images?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"inAppPurchaseImages">[];
    };
    offerCodes?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"inAppPurchaseOfferCodes">[];
    };
    versions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"inAppPurchaseVersions">[];
    };
  };
  links?: ResourceLinks;
}

export interface InAppPurchaseV2AppStoreReviewScreenshotLinkageResponse {
  data: ResourceId<"inAppPurchaseAppStoreReviewScreenshots"> | null;
  links: DocumentLinks;
}

export interface InAppPurchaseV2ContentLinkageResponse {
  data: ResourceId<"inAppPurchaseContents"> | null;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-inAppPurchases) */
export interface InAppPurchaseV2CreateRequest {
  data: {
    type: "inAppPurchases";
    attributes: InAppPurchaseV2CreateRequestAttributes;
    relationships: {
      app: {
        data: ResourceId<"apps">;
      };
    };
  };
}

export interface InAppPurchaseV2CreateRequestAttributes {
  name: string;
  productId: string;
  inAppPurchaseType: InAppPurchaseType;
  reviewNote?: string | null | undefined;
  familySharable?: boolean | null | undefined;
}

export interface InAppPurchaseV2IapPriceScheduleLinkageResponse {
  data: ResourceId<"inAppPurchasePriceSchedules"> | null;
  links: DocumentLinks;
}

export interface InAppPurchaseV2ImagesLinkagesResponse {
  data: ResourceId<"inAppPurchaseImages">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchaseV2InAppPurchaseAvailabilityLinkageResponse {
  data: ResourceId<"inAppPurchaseAvailabilities"> | null;
  links: DocumentLinks;
}

export interface InAppPurchaseV2InAppPurchaseLocalizationsLinkagesResponse {
  data: ResourceId<"inAppPurchaseLocalizations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchaseV2OfferCodesLinkagesResponse {
  data: ResourceId<"inAppPurchaseOfferCodes">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchaseV2PricePointsLinkagesResponse {
  data: ResourceId<"inAppPurchasePricePoints">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchaseV2PromotedPurchaseLinkageResponse {
  data: ResourceId<"promotedPurchases"> | null;
  links: DocumentLinks;
}

export interface InAppPurchaseV2Response {
  data: InAppPurchaseV2;
  included?: (InAppPurchaseAppStoreReviewScreenshot | InAppPurchaseAvailability | InAppPurchaseContent | InAppPurchaseImage | InAppPurchaseLocalization | InAppPurchaseOfferCode | InAppPurchasePricePoint | InAppPurchasePriceSchedule | InAppPurchaseVersion | PromotedPurchase)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-inAppPurchases-_id_) */
export interface InAppPurchaseV2UpdateRequest {
  data: {
    type: "inAppPurchases";
    id: string;
    attributes?: InAppPurchaseV2UpdateRequestAttributes | undefined;
  };
}

export interface InAppPurchaseV2UpdateRequestAttributes {
  name?: string | null | undefined;
  reviewNote?: string | null | undefined;
  familySharable?: boolean | null | undefined;
}

export interface InAppPurchaseV2VersionsLinkagesResponse {
  data: ResourceId<"inAppPurchaseVersions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchaseVersion {
  type: "inAppPurchaseVersions";
  id: string;
  attributes: {
    version?: number | null;
    state?: Open<InAppPurchaseVersionState> | null;
  };
  relationships?: {
    inAppPurchase?: {
      data?: ResourceId<"inAppPurchases"> | null;
    };
    image?: {
      links?: RelationshipLinks;
      data?: ResourceId<"inAppPurchaseImages"> | null;
    };
    images?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"inAppPurchaseImages">[];
    };
    localizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"inAppPurchaseLocalizations">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inAppPurchaseVersions) */
export interface InAppPurchaseVersionCreateRequest {
  data: {
    type: "inAppPurchaseVersions";
    relationships: {
      inAppPurchase: {
        data: ResourceId<"inAppPurchases">;
      };
    };
  };
}

export interface InAppPurchaseVersionImageLinkageResponse {
  data: ResourceId<"inAppPurchaseImages"> | null;
  links: DocumentLinks;
}

export interface InAppPurchaseVersionImagesLinkagesResponse {
  data: ResourceId<"inAppPurchaseImages">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchaseVersionLocalizationsLinkagesResponse {
  data: ResourceId<"inAppPurchaseLocalizations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchaseVersionResponse {
  data: InAppPurchaseVersion;
  included?: (InAppPurchaseImageV2 | InAppPurchaseLocalizationV2 | InAppPurchaseV2)[];
  links: DocumentLinks;
}

export type InAppPurchaseVersionState = "PREPARE_FOR_SUBMISSION" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "ACCEPTED" | "APPROVED" | "REPLACED_WITH_NEW_VERSION" | "REJECTED" | "DEVELOPER_REJECTED";

export type InAppPurchaseVersionsField = "version" | "state" | "inAppPurchase" | "image" | "images" | "localizations";

export type InAppPurchaseVersionsInclude = "inAppPurchase" | "image" | "images" | "localizations";

export interface InAppPurchaseVersionsResponse {
  data: InAppPurchaseVersion[];
  included?: (InAppPurchaseImageV2 | InAppPurchaseLocalizationV2 | InAppPurchaseV2)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type InAppPurchasesField = "referenceName" | "productId" | "inAppPurchaseType" | "state" | "apps";

/** @deprecated */
export interface InAppPurchasesResponse {
  data: InAppPurchase[];
  included?: App[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type InAppPurchasesV2Field = "name" | "productId" | "inAppPurchaseType" | "state" | "reviewNote" | "familySharable" | "contentHosting" | "inAppPurchaseLocalizations" | "pricePoints" | "content" | "appStoreReviewScreenshot" | "promotedPurchase" | "iapPriceSchedule" | "inAppPurchaseAvailability" | "images" | "offerCodes" | "versions";

export type InAppPurchasesV2Include = "inAppPurchaseLocalizations" | "pricePoints" | "content" | "appStoreReviewScreenshot" | "promotedPurchase" | "iapPriceSchedule" | "inAppPurchaseAvailability" | "images" | "offerCodes" | "versions";

export interface InAppPurchasesV2Response {
  data: InAppPurchaseV2[];
  included?: (InAppPurchaseAppStoreReviewScreenshot | InAppPurchaseAvailability | InAppPurchaseContent | InAppPurchaseImage | InAppPurchaseLocalization | InAppPurchaseOfferCode | InAppPurchasePricePoint | InAppPurchasePriceSchedule | InAppPurchaseVersion | PromotedPurchase)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface IntegerRange {
  minimum?: number | undefined;
  maximum?: number | undefined;
}

export type InternalBetaState = "PROCESSING" | "PROCESSING_EXCEPTION" | "MISSING_EXPORT_COMPLIANCE" | "READY_FOR_BETA_TESTING" | "IN_BETA_TESTING" | "EXPIRED" | "IN_EXPORT_COMPLIANCE_REVIEW";

export type KidsAgeBand = "FIVE_AND_UNDER" | "SIX_TO_EIGHT" | "NINE_TO_ELEVEN";

export interface Location {
  latitude?: number | undefined;
  longitude?: number | undefined;
}

export interface MarketplaceSearchDetail {
  type: "marketplaceSearchDetails";
  id: string;
  attributes: {
    /** Format: uri */
    catalogUrl?: string;
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-marketplaceSearchDetails) */
export interface MarketplaceSearchDetailCreateRequest {
  data: {
    type: "marketplaceSearchDetails";
    attributes: MarketplaceSearchDetailCreateRequestAttributes;
    relationships: {
      app: {
        data: ResourceId<"apps">;
      };
    };
  };
}

export interface MarketplaceSearchDetailCreateRequestAttributes {
  /** Format: uri */
  catalogUrl: string;
}

export interface MarketplaceSearchDetailNullableResponse {
  data: MarketplaceSearchDetail | null;
  links: DocumentLinks;
}

export interface MarketplaceSearchDetailResponse {
  data: MarketplaceSearchDetail;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-marketplaceSearchDetails-_id_) */
export interface MarketplaceSearchDetailUpdateRequest {
  data: {
    type: "marketplaceSearchDetails";
    id: string;
    attributes?: MarketplaceSearchDetailUpdateRequestAttributes | undefined;
  };
}

export interface MarketplaceSearchDetailUpdateRequestAttributes {
  /** Format: uri */
  catalogUrl?: string | null | undefined;
}

/** @deprecated */
export interface MarketplaceWebhook {
  type: "marketplaceWebhooks";
  id: string;
  attributes: {
    /** Format: uri */
    endpointUrl?: string;
  };
  links?: ResourceLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-marketplaceWebhooks)
 */
export interface MarketplaceWebhookCreateRequest {
  data: {
    type: "marketplaceWebhooks";
    attributes: MarketplaceWebhookCreateRequestAttributes;
  };
}

export interface MarketplaceWebhookCreateRequestAttributes {
  /** Format: uri */
  endpointUrl: string;
  secret: string;
}

/** @deprecated */
export interface MarketplaceWebhookResponse {
  data: MarketplaceWebhook;
  links: DocumentLinks;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-marketplaceWebhooks-_id_)
 */
export interface MarketplaceWebhookUpdateRequest {
  data: {
    type: "marketplaceWebhooks";
    id: string;
    attributes?: MarketplaceWebhookUpdateRequestAttributes | undefined;
  };
}

export interface MarketplaceWebhookUpdateRequestAttributes {
  /** Format: uri */
  endpointUrl?: string | null | undefined;
  secret?: string | null | undefined;
}

/** @deprecated */
export interface MarketplaceWebhooksResponse {
  data: MarketplaceWebhook[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface MerchantId {
  type: "merchantIds";
  id: string;
  attributes: {
    name?: string;
    identifier?: string;
  };
  relationships?: {
    certificates?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"certificates">[];
    };
  };
  links?: ResourceLinks;
}

export interface MerchantIdCertificatesLinkagesResponse {
  data: ResourceId<"certificates">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-merchantIds) */
export interface MerchantIdCreateRequest {
  data: {
    type: "merchantIds";
    attributes: MerchantIdCreateRequestAttributes;
  };
}

export interface MerchantIdCreateRequestAttributes {
  name: string;
  identifier: string;
}

export interface MerchantIdResponse {
  data: MerchantId;
  included?: Certificate[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-merchantIds-_id_) */
export interface MerchantIdUpdateRequest {
  data: {
    type: "merchantIds";
    id: string;
    attributes?: MerchantIdUpdateRequestAttributes | undefined;
  };
}

export interface MerchantIdUpdateRequestAttributes {
  name?: string | null | undefined;
}

export type MerchantIdsField = "name" | "identifier" | "certificates";

export interface MerchantIdsResponse {
  data: MerchantId[];
  included?: Certificate[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type MerchantIdsSort = "name" | "-name" | "identifier" | "-identifier";

export type MetricCategory = "HANG" | "LAUNCH" | "MEMORY" | "DISK" | "BATTERY" | "TERMINATION" | "ANIMATION" | "STORAGE";

export interface MetricsInsight {
  metricCategory?: Open<MetricCategory> | null;
  latestVersion?: string | null;
  metric?: string | null;
  summaryString?: string | null;
  referenceVersions?: string | null;
  maxLatestVersionValue?: number | null;
  subSystemLabel?: string | null;
  highImpact?: boolean | null;
  populations?: {
    deltaPercentage?: number | null;
    percentile?: string | null;
    summaryString?: string | null;
    referenceAverageValue?: number | null;
    latestVersionValue?: number | null;
    device?: string | null;
  }[] | null;
}

export interface Nomination {
  type: "nominations";
  id: string;
  attributes: {
    name?: string;
    type?: Open<NominationType>;
    description?: string;
    /** Format: date-time */
    createdDate?: string | null;
    /** Format: date-time */
    lastModifiedDate?: string | null;
    /** Format: date-time */
    submittedDate?: string | null;
    state?: Open<NominationState> | null;
    /** Format: date-time */
    publishStartDate?: string;
    /** Format: date-time */
    publishEndDate?: string | null;
    deviceFamilies?: Open<DeviceFamily>[] | null;
    locales?: string[] | null;
    supplementalMaterialsUris?: string[] | null;
    hasInAppEvents?: boolean | null;
    launchInSelectMarketsFirst?: boolean | null;
    notes?: string | null;
    preOrderEnabled?: boolean | null;
  };
  relationships?: {
    relatedApps?: {
      meta?: PagingInformation;
      data?: ResourceId<"apps">[];
    };
    createdByActor?: {
      data?: ResourceId<"actors"> | null;
    };
    lastModifiedByActor?: {
      data?: ResourceId<"actors"> | null;
    };
    submittedByActor?: {
      data?: ResourceId<"actors"> | null;
    };
    inAppEvents?: {
      meta?: PagingInformation;
      data?: ResourceId<"appEvents">[];
    };
    supportedTerritories?: {
      meta?: PagingInformation;
      data?: ResourceId<"territories">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-nominations) */
export interface NominationCreateRequest {
  data: {
    type: "nominations";
    attributes: NominationCreateRequestAttributes;
    relationships: {
      relatedApps: {
        data: ResourceId<"apps">[];
      };
      inAppEvents?: {
        data?: ResourceId<"appEvents">[] | undefined;
      } | undefined;
      supportedTerritories?: {
        data?: ResourceId<"territories">[] | undefined;
      } | undefined;
    };
  };
}

export interface NominationCreateRequestAttributes {
  name: string;
  type: NominationType;
  description: string;
  submitted: boolean;
  /** Format: date-time */
  publishStartDate: string;
  /** Format: date-time */
  publishEndDate?: string | null | undefined;
  deviceFamilies?: DeviceFamily[] | null | undefined;
  locales?: string[] | null | undefined;
  supplementalMaterialsUris?: string[] | null | undefined;
  hasInAppEvents?: boolean | null | undefined;
  launchInSelectMarketsFirst?: boolean | null | undefined;
  notes?: string | null | undefined;
  preOrderEnabled?: boolean | null | undefined;
}

export interface NominationResponse {
  data: Nomination;
  included?: (Actor | AppEvent | App | Territory)[];
  links: DocumentLinks;
}

export type NominationState = "DRAFT" | "SUBMITTED" | "ARCHIVED";

export type NominationType = "APP_LAUNCH" | "APP_ENHANCEMENTS" | "NEW_CONTENT";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-nominations-_id_) */
export interface NominationUpdateRequest {
  data: {
    type: "nominations";
    id: string;
    attributes?: NominationUpdateRequestAttributes | undefined;
    relationships?: {
      relatedApps?: {
        data?: ResourceId<"apps">[] | undefined;
      } | undefined;
      inAppEvents?: {
        data?: ResourceId<"appEvents">[] | undefined;
      } | undefined;
      supportedTerritories?: {
        data?: ResourceId<"territories">[] | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface NominationUpdateRequestAttributes {
  name?: string | null | undefined;
  type?: NominationType | null | undefined;
  description?: string | null | undefined;
  submitted?: boolean | null | undefined;
  archived?: boolean | null | undefined;
  /** Format: date-time */
  publishStartDate?: string | null | undefined;
  /** Format: date-time */
  publishEndDate?: string | null | undefined;
  deviceFamilies?: DeviceFamily[] | null | undefined;
  locales?: string[] | null | undefined;
  supplementalMaterialsUris?: string[] | null | undefined;
  hasInAppEvents?: boolean | null | undefined;
  launchInSelectMarketsFirst?: boolean | null | undefined;
  notes?: string | null | undefined;
  preOrderEnabled?: boolean | null | undefined;
}

export type NominationsField = "name" | "type" | "description" | "createdDate" | "lastModifiedDate" | "submittedDate" | "state" | "publishStartDate" | "publishEndDate" | "deviceFamilies" | "locales" | "supplementalMaterialsUris" | "hasInAppEvents" | "launchInSelectMarketsFirst" | "notes" | "preOrderEnabled" | "relatedApps" | "createdByActor" | "lastModifiedByActor" | "submittedByActor" | "inAppEvents" | "supportedTerritories";

export type NominationsInclude = "relatedApps" | "createdByActor" | "lastModifiedByActor" | "submittedByActor" | "inAppEvents" | "supportedTerritories";

export interface NominationsResponse {
  data: Nomination[];
  included?: (Actor | AppEvent | App | Territory)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type NominationsSort = "lastModifiedDate" | "-lastModifiedDate" | "publishStartDate" | "-publishStartDate" | "publishEndDate" | "-publishEndDate" | "name" | "-name" | "type" | "-type";

export type NominationsStateFilter = "DRAFT" | "SUBMITTED" | "ARCHIVED";

export type NominationsTypeFilter = "APP_LAUNCH" | "APP_ENHANCEMENTS" | "NEW_CONTENT";

export type OfferCodeEnvironment = "PRODUCTION" | "SANDBOX";

export interface PagedDocumentLinks {
  /** Format: uri-reference */
  self: string;
  /** Format: uri-reference */
  first?: string;
  /** Format: uri-reference */
  next?: string;
}

export interface PagingInformation {
  paging: {
    total?: number;
    limit: number;
    nextCursor?: string;
  };
}

export interface PassTypeId {
  type: "passTypeIds";
  id: string;
  attributes: {
    name?: string;
    identifier?: string;
  };
  relationships?: {
    certificates?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"certificates">[];
    };
  };
  links?: ResourceLinks;
}

export interface PassTypeIdCertificatesLinkagesResponse {
  data: ResourceId<"certificates">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-passTypeIds) */
export interface PassTypeIdCreateRequest {
  data: {
    type: "passTypeIds";
    attributes: PassTypeIdCreateRequestAttributes;
  };
}

export interface PassTypeIdCreateRequestAttributes {
  name: string;
  identifier: string;
}

export interface PassTypeIdNullableResponse {
  data: PassTypeId | null;
  included?: PassTypeIdResponse["included"];
  links: DocumentLinks;
}

export interface PassTypeIdResponse {
  data: PassTypeId;
  included?: Certificate[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-passTypeIds-_id_) */
export interface PassTypeIdUpdateRequest {
  data: {
    type: "passTypeIds";
    id: string;
    attributes?: PassTypeIdUpdateRequestAttributes | undefined;
  };
}

export interface PassTypeIdUpdateRequestAttributes {
  name?: string | null | undefined;
}

export type PassTypeIdsField = "name" | "identifier" | "certificates";

export interface PassTypeIdsResponse {
  data: PassTypeId[];
  included?: Certificate[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type PassTypeIdsSort = "name" | "-name" | "identifier" | "-identifier" | "id" | "-id";

export interface PerfPowerMetric {
  type: "perfPowerMetrics";
  id: string;
  attributes?: {
    platform?: "IOS";
    metricType?: PerfPowerMetricType;
    deviceType?: string;
  };
  links?: ResourceLinks;
}

export type PerfPowerMetricType = "DISK" | "HANG" | "BATTERY" | "LAUNCH" | "MEMORY" | "ANIMATION" | "TERMINATION" | "STORAGE";

export interface PerformanceOverview {
  type: "performanceOverviews";
  id: string;
  attributes?: {
    deviceType?: string;
  };
  links?: ResourceLinks;
}

export interface PerformanceSignature {
  signatureId?: string | null;
  signature?: string | null;
  count?: number | null;
  weight?: number | null;
  sourceFile?: string | null;
  lineNumber?: number | null;
  trendInfo?: Open<DiagnosticInsightDirection> | null;
  metricsSummary?: {
    referenceVersions?: {
      version?: string | null;
      value?: number | null;
    }[] | null;
  } | null;
}

export type PhasedReleaseState = "INACTIVE" | "ACTIVE" | "PAUSED" | "COMPLETE";

export type Platform = "IOS" | "MAC_OS" | "TV_OS" | "VISION_OS";

export type PreReleaseVersionsBuildsProcessingStateFilter = "PROCESSING" | "FAILED" | "INVALID" | "VALID";

export type PreReleaseVersionsField = "version" | "platform" | "builds" | "app";

export type PreReleaseVersionsInclude = "builds" | "app";

export interface PreReleaseVersionsResponse {
  data: PrereleaseVersion[];
  included?: (App | Build)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type PreReleaseVersionsSort = "version" | "-version";

export interface PreReleaseVersionsWithoutIncludesResponse {
  data: PrereleaseVersion[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface PrereleaseVersion {
  type: "preReleaseVersions";
  id: string;
  attributes: {
    version?: string | null;
    platform?: Open<Platform> | null;
  };
  relationships?: {
    builds?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"builds">[];
    };
    app?: {
      links?: RelationshipLinks;
      data?: ResourceId<"apps"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface PrereleaseVersionAppLinkageResponse {
  data: ResourceId<"apps"> | null;
  links: DocumentLinks;
}

export interface PrereleaseVersionBuildsLinkagesResponse {
  data: ResourceId<"builds">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface PrereleaseVersionResponse {
  data: PrereleaseVersion;
  included?: (App | Build)[];
  links: DocumentLinks;
}

export interface PrereleaseVersionWithoutIncludesResponse {
  data: PrereleaseVersion | null;
  links: DocumentLinks;
}

export interface PreviewFrameImage {
  image?: ImageAsset | null;
  state?: AppMediaPreviewFrameImageState | null;
}

export type PreviewType = "IPHONE_67" | "IPHONE_61" | "IPHONE_65" | "IPHONE_58" | "IPHONE_55" | "IPHONE_47" | "IPHONE_40" | "IPHONE_35" | "IPAD_PRO_3GEN_129" | "IPAD_PRO_3GEN_11" | "IPAD_PRO_129" | "IPAD_105" | "IPAD_97" | "DESKTOP" | "APPLE_TV" | "APPLE_VISION_PRO";

export interface Profile {
  type: "profiles";
  id: string;
  attributes: {
    name?: string;
    platform?: Open<BundleIdPlatform> | null;
    profileType?: Open<ProfileType>;
    profileState?: Open<ProfileState> | null;
    profileContent?: string | null;
    uuid?: string | null;
    /** Format: date-time */
    createdDate?: string | null;
    /** Format: date-time */
    expirationDate?: string | null;
  };
  relationships?: {
    bundleId?: {
      links?: RelationshipLinks;
      data?: ResourceId<"bundleIds"> | null;
    };
    devices?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"devices">[];
    };
    certificates?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"certificates">[];
    };
  };
  links?: ResourceLinks;
}

export interface ProfileBundleIdLinkageResponse {
  data: ResourceId<"bundleIds"> | null;
  links: DocumentLinks;
}

export interface ProfileCertificatesLinkagesResponse {
  data: ResourceId<"certificates">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-profiles) */
export interface ProfileCreateRequest {
  data: {
    type: "profiles";
    attributes: ProfileCreateRequestAttributes;
    relationships: {
      bundleId: {
        data: ResourceId<"bundleIds">;
      };
      devices?: {
        data?: ResourceId<"devices">[] | undefined;
      } | undefined;
      certificates: {
        data: ResourceId<"certificates">[];
      };
    };
  };
}

export interface ProfileCreateRequestAttributes {
  name: string;
  profileType: ProfileType;
}

export interface ProfileDevicesLinkagesResponse {
  data: ResourceId<"devices">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface ProfileResponse {
  data: Profile;
  included?: (BundleId | Certificate | Device)[];
  links: DocumentLinks;
}

export type ProfileState = "ACTIVE" | "INVALID";

export type ProfileType = "IOS_APP_DEVELOPMENT" | "IOS_APP_STORE" | "IOS_APP_ADHOC" | "IOS_APP_INHOUSE" | "MAC_APP_DEVELOPMENT" | "MAC_APP_STORE" | "MAC_APP_DIRECT" | "TVOS_APP_DEVELOPMENT" | "TVOS_APP_STORE" | "TVOS_APP_ADHOC" | "TVOS_APP_INHOUSE" | "MAC_CATALYST_APP_DEVELOPMENT" | "MAC_CATALYST_APP_STORE" | "MAC_CATALYST_APP_DIRECT";

export type ProfilesField = "name" | "platform" | "profileType" | "profileState" | "profileContent" | "uuid" | "createdDate" | "expirationDate" | "bundleId" | "devices" | "certificates";

export type ProfilesInclude = "bundleId" | "devices" | "certificates";

export type ProfilesProfileStateFilter = "ACTIVE" | "INVALID";

export type ProfilesProfileTypeFilter = "IOS_APP_DEVELOPMENT" | "IOS_APP_STORE" | "IOS_APP_ADHOC" | "IOS_APP_INHOUSE" | "MAC_APP_DEVELOPMENT" | "MAC_APP_STORE" | "MAC_APP_DIRECT" | "TVOS_APP_DEVELOPMENT" | "TVOS_APP_STORE" | "TVOS_APP_ADHOC" | "TVOS_APP_INHOUSE" | "MAC_CATALYST_APP_DEVELOPMENT" | "MAC_CATALYST_APP_STORE" | "MAC_CATALYST_APP_DIRECT";

export interface ProfilesResponse {
  data: Profile[];
  included?: (BundleId | Certificate | Device)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type ProfilesSort = "name" | "-name" | "profileType" | "-profileType" | "profileState" | "-profileState" | "id" | "-id";

export interface ProfilesWithoutIncludesResponse {
  data: Profile[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface PromotedPurchase {
  type: "promotedPurchases";
  id: string;
  attributes: {
    visibleForAllUsers?: boolean;
    enabled?: boolean | null;
    state?: Open<PromotedPurchaseState> | null;
  };
  relationships?: {
    inAppPurchaseV2?: {
      data?: ResourceId<"inAppPurchases"> | null;
    };
    subscription?: {
      data?: ResourceId<"subscriptions"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-promotedPurchases) */
export interface PromotedPurchaseCreateRequest {
  data: {
    type: "promotedPurchases";
    attributes: PromotedPurchaseCreateRequestAttributes;
    relationships: {
      app: {
        data: ResourceId<"apps">;
      };
      inAppPurchaseV2?: {
        data?: ResourceId<"inAppPurchases"> | undefined;
      } | undefined;
      subscription?: {
        data?: ResourceId<"subscriptions"> | undefined;
      } | undefined;
    };
  };
}

export interface PromotedPurchaseCreateRequestAttributes {
  visibleForAllUsers: boolean;
  enabled?: boolean | null | undefined;
}

export interface PromotedPurchaseNullableResponse {
  data: PromotedPurchase | null;
  included?: PromotedPurchaseResponse["included"];
  links: DocumentLinks;
}

export interface PromotedPurchaseResponse {
  data: PromotedPurchase;
  included?: (InAppPurchaseV2 | Subscription)[];
  links: DocumentLinks;
}

export type PromotedPurchaseState = "APPROVED" | "IN_REVIEW" | "PREPARE_FOR_SUBMISSION" | "REJECTED";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-promotedPurchases-_id_) */
export interface PromotedPurchaseUpdateRequest {
  data: {
    type: "promotedPurchases";
    id: string;
    attributes?: PromotedPurchaseUpdateRequestAttributes | undefined;
  };
}

export interface PromotedPurchaseUpdateRequestAttributes {
  visibleForAllUsers?: boolean | null | undefined;
  enabled?: boolean | null | undefined;
}

export type PromotedPurchasesField = "visibleForAllUsers" | "enabled" | "state" | "inAppPurchaseV2" | "subscription";

export type PromotedPurchasesInclude = "inAppPurchaseV2" | "subscription";

export interface PromotedPurchasesResponse {
  data: PromotedPurchase[];
  included?: (InAppPurchaseV2 | Subscription)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface Property {
  key?: string | undefined;
  value?: string | undefined;
}

export interface RelationshipLinks {
  /** Format: uri-reference */
  self?: string;
  /** Format: uri-reference */
  related?: string;
}

export interface ResourceLinks {
  /** Format: uri-reference */
  self?: string;
}

export interface ResponseError {
  id?: string;
  status: string;
  code: string;
  title: string;
  detail?: string;
  source?: ErrorSourcePointer | ErrorSourceParameter;
  links?: ErrorLinks;
  meta?: {
    associatedErrors?: {
      [key: string]: ResponseError[];
    };
  } & {
    [key: string]: unknown;
  };
}

export interface ReviewSubmission {
  type: "reviewSubmissions";
  id: string;
  attributes: {
    platform?: Open<Platform> | null;
    /** Format: date-time */
    submittedDate?: string | null;
    state?: Open<ReviewSubmissionState> | null;
  };
  relationships?: {
    app?: {
      data?: ResourceId<"apps"> | null;
    };
    items?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"reviewSubmissionItems">[];
    };
    appStoreVersionForReview?: {
      data?: ResourceId<"appStoreVersions"> | null;
    };
    submittedByActor?: {
      data?: ResourceId<"actors"> | null;
    };
    lastUpdatedByActor?: {
      data?: ResourceId<"actors"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-reviewSubmissions) */
export interface ReviewSubmissionCreateRequest {
  data: {
    type: "reviewSubmissions";
    attributes?: ReviewSubmissionCreateRequestAttributes | undefined;
    relationships: {
      app: {
        data: ResourceId<"apps">;
      };
    };
  };
}

export interface ReviewSubmissionCreateRequestAttributes {
  platform?: Platform | null | undefined;
}

export interface ReviewSubmissionItem {
  type: "reviewSubmissionItems";
  id: string;
  attributes: {
    state?: Open<ReviewSubmissionItemState> | null;
  };
  relationships?: {
    appStoreVersion?: {
      data?: ResourceId<"appStoreVersions"> | null;
    };
    appCustomProductPageVersion?: {
      data?: ResourceId<"appCustomProductPageVersions"> | null;
    };
    appStoreVersionExperiment?: {
      data?: ResourceId<"appStoreVersionExperiments"> | null;
    };
    appStoreVersionExperimentV2?: {
      data?: ResourceId<"appStoreVersionExperiments"> | null;
    };
    appEvent?: {
      data?: ResourceId<"appEvents"> | null;
    };
    appAssetLibraryImage?: {
      data?: ResourceId<"appAssetLibraryImages"> | null;
    };
    appAssetLibraryVideo?: {
      data?: ResourceId<"appAssetLibraryVideos"> | null;
    };
    backgroundAssetVersion?: {
      data?: ResourceId<"backgroundAssetVersions"> | null;
    };
    gameCenterAchievementVersion?: {
      data?: ResourceId<"gameCenterAchievementVersions"> | null;
    };
    gameCenterActivityVersion?: {
      data?: ResourceId<"gameCenterActivityVersions"> | null;
    };
    gameCenterChallengeVersion?: {
      data?: ResourceId<"gameCenterChallengeVersions"> | null;
    };
    gameCenterLeaderboardSetVersion?: {
      data?: ResourceId<"gameCenterLeaderboardSetVersions"> | null;
    };
    gameCenterLeaderboardVersion?: {
      data?: ResourceId<"gameCenterLeaderboardVersions"> | null;
    };
    inAppPurchaseVersion?: {
      data?: ResourceId<"inAppPurchaseVersions"> | null;
    };
    subscriptionVersion?: {
      data?: ResourceId<"subscriptionVersions"> | null;
    };
    subscriptionGroupVersion?: {
      data?: ResourceId<"subscriptionGroupVersions"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-reviewSubmissionItems) */
export interface ReviewSubmissionItemCreateRequest {
  data: {
    type: "reviewSubmissionItems";
    relationships: {
      reviewSubmission: {
        data: ResourceId<"reviewSubmissions">;
      };
      appStoreVersion?: {
        data?: ResourceId<"appStoreVersions"> | undefined;
      } | undefined;
      appCustomProductPageVersion?: {
        data?: ResourceId<"appCustomProductPageVersions"> | undefined;
      } | undefined;
      appStoreVersionExperiment?: {
        data?: ResourceId<"appStoreVersionExperiments"> | undefined;
      } | undefined;
      appStoreVersionExperimentV2?: {
        data?: ResourceId<"appStoreVersionExperiments"> | undefined;
      } | undefined;
      appEvent?: {
        data?: ResourceId<"appEvents"> | undefined;
      } | undefined;
      appAssetLibraryImage?: {
        data?: ResourceId<"appAssetLibraryImages"> | undefined;
      } | undefined;
      appAssetLibraryVideo?: {
        data?: ResourceId<"appAssetLibraryVideos"> | undefined;
      } | undefined;
      backgroundAssetVersion?: {
        data?: ResourceId<"backgroundAssetVersions"> | undefined;
      } | undefined;
      gameCenterAchievementVersion?: {
        data?: ResourceId<"gameCenterAchievementVersions"> | undefined;
      } | undefined;
      gameCenterActivityVersion?: {
        data?: ResourceId<"gameCenterActivityVersions"> | undefined;
      } | undefined;
      gameCenterChallengeVersion?: {
        data?: ResourceId<"gameCenterChallengeVersions"> | undefined;
      } | undefined;
      gameCenterLeaderboardSetVersion?: {
        data?: ResourceId<"gameCenterLeaderboardSetVersions"> | undefined;
      } | undefined;
      gameCenterLeaderboardVersion?: {
        data?: ResourceId<"gameCenterLeaderboardVersions"> | undefined;
      } | undefined;
      inAppPurchaseVersion?: {
        data?: ResourceId<"inAppPurchaseVersions"> | undefined;
      } | undefined;
      subscriptionVersion?: {
        data?: ResourceId<"subscriptionVersions"> | undefined;
      } | undefined;
      subscriptionGroupVersion?: {
        data?: ResourceId<"subscriptionGroupVersions"> | undefined;
      } | undefined;
    };
  };
}

export interface ReviewSubmissionItemResponse {
  data: ReviewSubmissionItem;
  included?: (AppAssetLibraryImage | AppAssetLibraryVideo | AppCustomProductPageVersion | AppEvent | AppStoreVersionExperiment | AppStoreVersion | BackgroundAssetVersion | GameCenterAchievementVersionV2 | GameCenterActivityVersion | GameCenterChallengeVersion | GameCenterLeaderboardSetVersionV2 | GameCenterLeaderboardVersionV2 | InAppPurchaseVersion | SubscriptionGroupVersion | SubscriptionVersion)[];
  links: DocumentLinks;
}

export type ReviewSubmissionItemState = "READY_FOR_REVIEW" | "ACCEPTED" | "APPROVED" | "REJECTED" | "REMOVED";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-reviewSubmissionItems-_id_) */
export interface ReviewSubmissionItemUpdateRequest {
  data: {
    type: "reviewSubmissionItems";
    id: string;
    attributes?: ReviewSubmissionItemUpdateRequestAttributes | undefined;
  };
}

export interface ReviewSubmissionItemUpdateRequestAttributes {
  resolved?: boolean | null | undefined;
  removed?: boolean | null | undefined;
}

export type ReviewSubmissionItemsField = "state" | "appStoreVersion" | "appCustomProductPageVersion" | "appStoreVersionExperiment" | "appStoreVersionExperimentV2" | "appEvent" | "appAssetLibraryImage" | "appAssetLibraryVideo" | "backgroundAssetVersion" | "gameCenterAchievementVersion" | "gameCenterActivityVersion" | "gameCenterChallengeVersion" | "gameCenterLeaderboardSetVersion" | "gameCenterLeaderboardVersion" | "inAppPurchaseVersion" | "subscriptionVersion" | "subscriptionGroupVersion";

export interface ReviewSubmissionItemsLinkagesResponse {
  data: ResourceId<"reviewSubmissionItems">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface ReviewSubmissionItemsResponse {
  data: ReviewSubmissionItem[];
  included?: (AppAssetLibraryImage | AppAssetLibraryVideo | AppCustomProductPageVersion | AppEvent | AppStoreVersionExperiment | AppStoreVersion | BackgroundAssetVersion | GameCenterAchievementVersionV2 | GameCenterActivityVersion | GameCenterChallengeVersion | GameCenterLeaderboardSetVersionV2 | GameCenterLeaderboardVersionV2 | InAppPurchaseVersion | SubscriptionGroupVersion | SubscriptionVersion)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface ReviewSubmissionResponse {
  data: ReviewSubmission;
  included?: (Actor | AppStoreVersion | App | ReviewSubmissionItem)[];
  links: DocumentLinks;
}

export type ReviewSubmissionState = "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "UNRESOLVED_ISSUES" | "CANCELING" | "COMPLETING" | "COMPLETE";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-reviewSubmissions-_id_) */
export interface ReviewSubmissionUpdateRequest {
  data: {
    type: "reviewSubmissions";
    id: string;
    attributes?: ReviewSubmissionUpdateRequestAttributes | undefined;
  };
}

export interface ReviewSubmissionUpdateRequestAttributes {
  platform?: Platform | null | undefined;
  submitted?: boolean | null | undefined;
  canceled?: boolean | null | undefined;
}

export type ReviewSubmissionsField = "platform" | "submittedDate" | "state" | "app" | "items" | "appStoreVersionForReview" | "submittedByActor" | "lastUpdatedByActor";

export type ReviewSubmissionsInclude = "app" | "items" | "appStoreVersionForReview" | "submittedByActor" | "lastUpdatedByActor";

export interface ReviewSubmissionsResponse {
  data: ReviewSubmission[];
  included?: (Actor | AppStoreVersion | App | ReviewSubmissionItem)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type ReviewSubmissionsStateFilter = "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "UNRESOLVED_ISSUES" | "CANCELING" | "COMPLETING" | "COMPLETE";

export interface RoutingAppCoverage {
  type: "routingAppCoverages";
  id: string;
  attributes: {
    fileSize?: number;
    fileName?: string;
    sourceFileChecksum?: string | null;
    uploadOperations?: UploadOperation[] | null;
    assetDeliveryState?: AppMediaAssetState | null;
  };
  relationships?: {
    appStoreVersion?: {
      data?: ResourceId<"appStoreVersions"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-routingAppCoverages) */
export interface RoutingAppCoverageCreateRequest {
  data: {
    type: "routingAppCoverages";
    attributes: RoutingAppCoverageCreateRequestAttributes;
    relationships: {
      appStoreVersion: {
        data: ResourceId<"appStoreVersions">;
      };
    };
  };
}

export interface RoutingAppCoverageCreateRequestAttributes {
  fileSize: number;
  fileName: string;
}

export interface RoutingAppCoverageNullableResponse {
  data: RoutingAppCoverage | null;
  included?: RoutingAppCoverageResponse["included"];
  links: DocumentLinks;
}

export interface RoutingAppCoverageResponse {
  data: RoutingAppCoverage;
  included?: AppStoreVersion[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-routingAppCoverages-_id_) */
export interface RoutingAppCoverageUpdateRequest {
  data: {
    type: "routingAppCoverages";
    id: string;
    attributes?: RoutingAppCoverageUpdateRequestAttributes | undefined;
  };
}

export interface RoutingAppCoverageUpdateRequestAttributes {
  sourceFileChecksum?: string | null | undefined;
  uploaded?: boolean | null | undefined;
}

export type RoutingAppCoveragesField = "fileSize" | "fileName" | "sourceFileChecksum" | "uploadOperations" | "assetDeliveryState" | "appStoreVersion";

export type SalesReportsFrequencyFilter = "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";

export type SalesReportsReportSubTypeFilter = "SUMMARY" | "DETAILED" | "SUMMARY_INSTALL_TYPE" | "SUMMARY_TERRITORY" | "SUMMARY_CHANNEL";

export type SalesReportsReportTypeFilter = "SALES" | "PRE_ORDER" | "NEWSSTAND" | "SUBSCRIPTION" | "SUBSCRIPTION_EVENT" | "SUBSCRIBER" | "SUBSCRIPTION_OFFER_CODE_REDEMPTION" | "INSTALLS" | "FIRST_ANNUAL" | "WIN_BACK_ELIGIBILITY";

export interface SandboxTesterV2 {
  type: "sandboxTesters";
  id: string;
  attributes: {
    firstName?: string | null;
    lastName?: string | null;
    acAccountName?: string | null;
    territory?: Open<TerritoryCode> | null;
    applePayCompatible?: boolean | null;
    interruptPurchases?: boolean | null;
    subscriptionRenewalRate?: Open<SandboxTesterV2SubscriptionRenewalRate> | null;
  };
  links?: ResourceLinks;
}

export interface SandboxTesterV2Response {
  data: SandboxTesterV2;
  links: DocumentLinks;
}

export type SandboxTesterV2SubscriptionRenewalRate = "MONTHLY_RENEWAL_EVERY_ONE_HOUR" | "MONTHLY_RENEWAL_EVERY_THIRTY_MINUTES" | "MONTHLY_RENEWAL_EVERY_FIFTEEN_MINUTES" | "MONTHLY_RENEWAL_EVERY_FIVE_MINUTES" | "MONTHLY_RENEWAL_EVERY_THREE_MINUTES";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-sandboxTesters-_id_) */
export interface SandboxTesterV2UpdateRequest {
  data: {
    type: "sandboxTesters";
    id: string;
    attributes?: SandboxTesterV2UpdateRequestAttributes | undefined;
  };
}

export interface SandboxTesterV2UpdateRequestAttributes {
  territory?: TerritoryCode | null | undefined;
  interruptPurchases?: boolean | null | undefined;
  subscriptionRenewalRate?: SandboxTesterV2SubscriptionRenewalRate | null | undefined;
}

export interface SandboxTestersClearPurchaseHistoryRequestV2 {
  type: "sandboxTestersClearPurchaseHistoryRequest";
  id: string;
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-sandboxTestersClearPurchaseHistoryRequest) */
export interface SandboxTestersClearPurchaseHistoryRequestV2CreateRequest {
  data: {
    type: "sandboxTestersClearPurchaseHistoryRequest";
    relationships: {
      sandboxTesters: {
        data: ResourceId<"sandboxTesters">[];
      };
    };
  };
}

export interface SandboxTestersClearPurchaseHistoryRequestV2Response {
  data: SandboxTestersClearPurchaseHistoryRequestV2;
  links: DocumentLinks;
}

export type SandboxTestersField = "firstName" | "lastName" | "acAccountName" | "territory" | "applePayCompatible" | "interruptPurchases" | "subscriptionRenewalRate";

export interface SandboxTestersV2Response {
  data: SandboxTesterV2[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface ScmGitReference {
  type: "scmGitReferences";
  id: string;
  attributes: {
    name?: string | null;
    canonicalName?: string | null;
    isDeleted?: boolean | null;
    kind?: Open<CiGitRefKind> | null;
  };
  relationships?: {
    repository?: {
      data?: ResourceId<"scmRepositories"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface ScmGitReferenceResponse {
  data: ScmGitReference;
  included?: ScmRepository[];
  links: DocumentLinks;
}

export type ScmGitReferencesField = "name" | "canonicalName" | "isDeleted" | "kind" | "repository";

export interface ScmGitReferencesResponse {
  data: ScmGitReference[];
  included?: ScmRepository[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface ScmProvider {
  type: "scmProviders";
  id: string;
  attributes: {
    scmProviderType?: ScmProviderType | null;
    /** Format: uri */
    url?: string | null;
  };
  relationships?: {
    repositories?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

export interface ScmProviderRepositoriesLinkagesResponse {
  data: ResourceId<"scmRepositories">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface ScmProviderResponse {
  data: ScmProvider;
  links: DocumentLinks;
}

export interface ScmProviderType {
  kind?: Open<ScmProviderTypeKind> | null;
  displayName?: string | null;
  isOnPremise?: boolean | null;
}

export type ScmProviderTypeKind = "BITBUCKET_CLOUD" | "BITBUCKET_SERVER" | "GITHUB_CLOUD" | "GITHUB_ENTERPRISE" | "GITLAB_CLOUD" | "GITLAB_SELF_MANAGED";

export type ScmProvidersField = "scmProviderType" | "url" | "repositories";

export interface ScmProvidersResponse {
  data: ScmProvider[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface ScmPullRequest {
  type: "scmPullRequests";
  id: string;
  attributes: {
    title?: string | null;
    number?: number | null;
    /** Format: uri */
    webUrl?: string | null;
    sourceRepositoryOwner?: string | null;
    sourceRepositoryName?: string | null;
    sourceBranchName?: string | null;
    destinationRepositoryOwner?: string | null;
    destinationRepositoryName?: string | null;
    destinationBranchName?: string | null;
    isClosed?: boolean | null;
    isCrossRepository?: boolean | null;
  };
  relationships?: {
    repository?: {
      data?: ResourceId<"scmRepositories"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface ScmPullRequestResponse {
  data: ScmPullRequest;
  included?: ScmRepository[];
  links: DocumentLinks;
}

export type ScmPullRequestsField = "title" | "number" | "webUrl" | "sourceRepositoryOwner" | "sourceRepositoryName" | "sourceBranchName" | "destinationRepositoryOwner" | "destinationRepositoryName" | "destinationBranchName" | "isClosed" | "isCrossRepository" | "repository";

export interface ScmPullRequestsResponse {
  data: ScmPullRequest[];
  included?: ScmRepository[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type ScmRepositoriesField = "lastAccessedDate" | "httpCloneUrl" | "sshCloneUrl" | "ownerName" | "repositoryName" | "scmProvider" | "defaultBranch" | "gitReferences" | "pullRequests";

export type ScmRepositoriesInclude = "scmProvider" | "defaultBranch";

export interface ScmRepositoriesResponse {
  data: ScmRepository[];
  included?: (ScmGitReference | ScmProvider)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface ScmRepository {
  type: "scmRepositories";
  id: string;
  attributes: {
    /** Format: date-time */
    lastAccessedDate?: string | null;
    /** Format: uri */
    httpCloneUrl?: string | null;
    /** Format: uri */
    sshCloneUrl?: string | null;
    ownerName?: string | null;
    repositoryName?: string | null;
  };
  relationships?: {
    scmProvider?: {
      data?: ResourceId<"scmProviders"> | null;
    };
    defaultBranch?: {
      data?: ResourceId<"scmGitReferences"> | null;
    };
    gitReferences?: {
      links?: RelationshipLinks;
    };
    pullRequests?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

export interface ScmRepositoryGitReferencesLinkagesResponse {
  data: ResourceId<"scmGitReferences">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface ScmRepositoryNullableResponse {
  data: ScmRepository | null;
  included?: ScmRepositoryResponse["included"];
  links: DocumentLinks;
}

export interface ScmRepositoryPullRequestsLinkagesResponse {
  data: ResourceId<"scmPullRequests">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface ScmRepositoryResponse {
  data: ScmRepository;
  included?: (ScmGitReference | ScmProvider)[];
  links: DocumentLinks;
}

export type ScreenshotDisplayType = "APP_IPHONE_67" | "APP_IPHONE_61" | "APP_IPHONE_65" | "APP_IPHONE_58" | "APP_IPHONE_55" | "APP_IPHONE_47" | "APP_IPHONE_40" | "APP_IPHONE_35" | "APP_IPAD_PRO_3GEN_129" | "APP_IPAD_PRO_3GEN_11" | "APP_IPAD_PRO_129" | "APP_IPAD_105" | "APP_IPAD_97" | "APP_DESKTOP" | "APP_WATCH_ULTRA" | "APP_WATCH_SERIES_10" | "APP_WATCH_SERIES_7" | "APP_WATCH_SERIES_4" | "APP_WATCH_SERIES_3" | "APP_APPLE_TV" | "APP_APPLE_VISION_PRO" | "IMESSAGE_APP_IPHONE_67" | "IMESSAGE_APP_IPHONE_61" | "IMESSAGE_APP_IPHONE_65" | "IMESSAGE_APP_IPHONE_58" | "IMESSAGE_APP_IPHONE_55" | "IMESSAGE_APP_IPHONE_47" | "IMESSAGE_APP_IPHONE_40" | "IMESSAGE_APP_IPAD_PRO_3GEN_129" | "IMESSAGE_APP_IPAD_PRO_3GEN_11" | "IMESSAGE_APP_IPAD_PRO_129" | "IMESSAGE_APP_IPAD_105" | "IMESSAGE_APP_IPAD_97";

export interface StateDetail {
  code?: string | null;
  description?: string | null;
}

export interface StringToStringMap {
  [key: string]: string;
}

export interface Subscription {
  type: "subscriptions";
  id: string;
  attributes: {
    name?: string;
    productId?: string;
    familySharable?: boolean | null;
    state?: Open<SubscriptionState> | null;
    subscriptionPeriod?: Open<SubscriptionPeriod> | null;
    reviewNote?: string | null;
    groupLevel?: number | null;
    multiSeatStatus?: Open<SubscriptionMultiSeatStatus> | null;
    marketSettings?: Open<SubscriptionMarketSettings>[] | null;
  };
  relationships?: {
    subscriptionLocalizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"subscriptionLocalizations">[];
    };
    appStoreReviewScreenshot?: {
      links?: RelationshipLinks;
      data?: ResourceId<"subscriptionAppStoreReviewScreenshots"> | null;
    };
    group?: {
      data?: ResourceId<"subscriptionGroups"> | null;
    };
    introductoryOffers?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"subscriptionIntroductoryOffers">[];
    };
    promotionalOffers?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"subscriptionPromotionalOffers">[];
    };
    offerCodes?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"subscriptionOfferCodes">[];
    };
    prices?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"subscriptionPrices">[];
    };
    pricePoints?: {
      links?: RelationshipLinks;
    };
    promotedPurchase?: {
      links?: RelationshipLinks;
      data?: ResourceId<"promotedPurchases"> | null;
    };
    /** @deprecated */
    subscriptionAvailability?: {
      links?: RelationshipLinks;
      data?: ResourceId<"subscriptionAvailabilities"> | null;
    };
    winBackOffers?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"winBackOffers">[];
    };
    images?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"subscriptionImages">[];
    };
    planAvailabilities?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"subscriptionPlanAvailabilities">[];
    };
    versions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"subscriptionVersions">[];
    };
  };
  links?: ResourceLinks;
}

export interface SubscriptionAppStoreReviewScreenshot {
  type: "subscriptionAppStoreReviewScreenshots";
  id: string;
  attributes: {
    fileSize?: number;
    fileName?: string;
    sourceFileChecksum?: string | null;
    imageAsset?: ImageAsset | null;
    assetToken?: string | null;
    assetType?: string | null;
    uploadOperations?: UploadOperation[] | null;
    assetDeliveryState?: AppMediaAssetState | null;
  };
  relationships?: {
    subscription?: {
      data?: ResourceId<"subscriptions"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionAppStoreReviewScreenshots) */
export interface SubscriptionAppStoreReviewScreenshotCreateRequest {
  data: {
    type: "subscriptionAppStoreReviewScreenshots";
    attributes: SubscriptionAppStoreReviewScreenshotCreateRequestAttributes;
    relationships: {
      subscription: {
        data: ResourceId<"subscriptions">;
      };
    };
  };
}

export interface SubscriptionAppStoreReviewScreenshotCreateRequestAttributes {
  fileSize: number;
  fileName: string;
}

export interface SubscriptionAppStoreReviewScreenshotLinkageResponse {
  data: ResourceId<"subscriptionAppStoreReviewScreenshots"> | null;
  links: DocumentLinks;
}

export interface SubscriptionAppStoreReviewScreenshotNullableResponse {
  data: SubscriptionAppStoreReviewScreenshot | null;
  included?: SubscriptionAppStoreReviewScreenshotResponse["included"];
  links: DocumentLinks;
}

export interface SubscriptionAppStoreReviewScreenshotResponse {
  data: SubscriptionAppStoreReviewScreenshot;
  included?: Subscription[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionAppStoreReviewScreenshots-_id_) */
export interface SubscriptionAppStoreReviewScreenshotUpdateRequest {
  data: {
    type: "subscriptionAppStoreReviewScreenshots";
    id: string;
    attributes?: SubscriptionAppStoreReviewScreenshotUpdateRequestAttributes | undefined;
  };
}

export interface SubscriptionAppStoreReviewScreenshotUpdateRequestAttributes {
  sourceFileChecksum?: string | null | undefined;
  uploaded?: boolean | null | undefined;
}

export type SubscriptionAppStoreReviewScreenshotsField = "fileSize" | "fileName" | "sourceFileChecksum" | "imageAsset" | "assetToken" | "assetType" | "uploadOperations" | "assetDeliveryState" | "subscription";

export type SubscriptionAvailabilitiesField = "availableInNewTerritories" | "availableTerritories";

/** @deprecated */
export interface SubscriptionAvailability {
  type: "subscriptionAvailabilities";
  id: string;
  attributes: {
    availableInNewTerritories?: boolean;
  };
  relationships?: {
    availableTerritories?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"territories">[];
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface SubscriptionAvailabilityAvailableTerritoriesLinkagesResponse {
  data: ResourceId<"territories">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/**
 * @deprecated
 * [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionAvailabilities)
 */
export interface SubscriptionAvailabilityCreateRequest {
  data: {
    type: "subscriptionAvailabilities";
    attributes: SubscriptionAvailabilityCreateRequestAttributes;
    relationships: {
      subscription: {
        data: ResourceId<"subscriptions">;
      };
      availableTerritories: {
        data: ResourceId<"territories">[];
      };
    };
  };
}

export interface SubscriptionAvailabilityCreateRequestAttributes {
  availableInNewTerritories: boolean;
}

/** @deprecated */
export interface SubscriptionAvailabilityNullableResponse {
  data: SubscriptionAvailability | null;
  included?: SubscriptionAvailabilityResponse["included"];
  links: DocumentLinks;
}

/** @deprecated */
export interface SubscriptionAvailabilityResponse {
  data: SubscriptionAvailability;
  included?: Territory[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptions) */
export interface SubscriptionCreateRequest {
  data: {
    type: "subscriptions";
    attributes: SubscriptionCreateRequestAttributes;
    relationships: {
      group: {
        data: ResourceId<"subscriptionGroups">;
      };
    };
  };
}

export interface SubscriptionCreateRequestAttributes {
  name: string;
  productId: string;
  familySharable?: boolean | null | undefined;
  subscriptionPeriod?: SubscriptionPeriod | null | undefined;
  reviewNote?: string | null | undefined;
  groupLevel?: number | null | undefined;
}

export type SubscriptionCustomerEligibility = "NEW" | "EXISTING" | "EXPIRED";

export interface SubscriptionGracePeriod {
  type: "subscriptionGracePeriods";
  id: string;
  attributes: {
    optIn?: boolean | null;
    sandboxOptIn?: boolean | null;
    duration?: Open<SubscriptionGracePeriodDuration> | null;
    renewalType?: Open<SubscriptionGracePeriodRenewalType> | null;
  };
  links?: ResourceLinks;
}

export type SubscriptionGracePeriodDuration = "THREE_DAYS" | "SIXTEEN_DAYS" | "TWENTY_EIGHT_DAYS";

export interface SubscriptionGracePeriodNullableResponse {
  data: SubscriptionGracePeriod | null;
  links: DocumentLinks;
}

export type SubscriptionGracePeriodRenewalType = "ALL_RENEWALS" | "PAID_TO_PAID_ONLY";

export interface SubscriptionGracePeriodResponse {
  data: SubscriptionGracePeriod;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionGracePeriods-_id_) */
export interface SubscriptionGracePeriodUpdateRequest {
  data: {
    type: "subscriptionGracePeriods";
    id: string;
    attributes?: SubscriptionGracePeriodUpdateRequestAttributes | undefined;
  };
}

export interface SubscriptionGracePeriodUpdateRequestAttributes {
  optIn?: boolean | null | undefined;
  sandboxOptIn?: boolean | null | undefined;
  duration?: SubscriptionGracePeriodDuration | null | undefined;
  renewalType?: SubscriptionGracePeriodRenewalType | null | undefined;
}

export type SubscriptionGracePeriodsField = "optIn" | "sandboxOptIn" | "duration" | "renewalType";

export interface SubscriptionGroup {
  type: "subscriptionGroups";
  id: string;
  attributes: {
    referenceName?: string;
  };
  relationships?: {
    subscriptions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"subscriptions">[];
    };
    subscriptionGroupLocalizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"subscriptionGroupLocalizations">[];
    };
    versions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"subscriptionGroupVersions">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionGroups) */
export interface SubscriptionGroupCreateRequest {
  data: {
    type: "subscriptionGroups";
    attributes: SubscriptionGroupCreateRequestAttributes;
    relationships: {
      app: {
        data: ResourceId<"apps">;
      };
    };
  };
}

export interface SubscriptionGroupCreateRequestAttributes {
  referenceName: string;
}

export interface SubscriptionGroupLocalization {
  type: "subscriptionGroupLocalizations";
  id: string;
  attributes: {
    name?: string;
    customAppName?: string | null;
    locale?: string;
    state?: Open<SubscriptionGroupLocalizationState> | null;
  };
  relationships?: {
    subscriptionGroup?: {
      data?: ResourceId<"subscriptionGroups"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionGroupLocalizations) */
export interface SubscriptionGroupLocalizationCreateRequest {
  data: {
    type: "subscriptionGroupLocalizations";
    attributes: SubscriptionGroupLocalizationCreateRequestAttributes;
    relationships: {
      subscriptionGroup: {
        data: ResourceId<"subscriptionGroups">;
      };
    };
  };
}

export interface SubscriptionGroupLocalizationCreateRequestAttributes {
  name: string;
  customAppName?: string | null | undefined;
  locale: string;
}

export interface SubscriptionGroupLocalizationResponse {
  data: SubscriptionGroupLocalization;
  included?: SubscriptionGroup[];
  links: DocumentLinks;
}

export type SubscriptionGroupLocalizationState = "PREPARE_FOR_SUBMISSION" | "WAITING_FOR_REVIEW" | "APPROVED" | "REJECTED";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionGroupLocalizations-_id_) */
export interface SubscriptionGroupLocalizationUpdateRequest {
  data: {
    type: "subscriptionGroupLocalizations";
    id: string;
    attributes?: SubscriptionGroupLocalizationUpdateRequestAttributes | undefined;
  };
}

export interface SubscriptionGroupLocalizationUpdateRequestAttributes {
  name?: string | null | undefined;
  customAppName?: string | null | undefined;
}

export interface SubscriptionGroupLocalizationV2 {
  type: "subscriptionGroupLocalizations";
  id: string;
  attributes: {
    name?: string;
    customAppName?: string | null;
    locale?: string;
  };
  relationships?: {
    version?: {
      data?: ResourceId<"subscriptionGroupVersions"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-subscriptionGroupLocalizations) */
export interface SubscriptionGroupLocalizationV2CreateRequest {
  data: {
    type: "subscriptionGroupLocalizations";
    attributes: SubscriptionGroupLocalizationV2CreateRequestAttributes;
    relationships: {
      version: {
        data: ResourceId<"subscriptionGroupVersions">;
      };
    };
  };
}

export interface SubscriptionGroupLocalizationV2CreateRequestAttributes {
  name: string;
  customAppName?: string | null | undefined;
  locale: string;
}

export interface SubscriptionGroupLocalizationV2Response {
  data: SubscriptionGroupLocalizationV2;
  included?: SubscriptionGroupVersion[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-subscriptionGroupLocalizations-_id_) */
export interface SubscriptionGroupLocalizationV2UpdateRequest {
  data: {
    type: "subscriptionGroupLocalizations";
    id: string;
    attributes?: SubscriptionGroupLocalizationV2UpdateRequestAttributes | undefined;
  };
}

export interface SubscriptionGroupLocalizationV2UpdateRequestAttributes {
  name?: string | null | undefined;
  customAppName?: string | null | undefined;
}

export type SubscriptionGroupLocalizationsField = "name" | "customAppName" | "locale" | "state" | "subscriptionGroup";

export interface SubscriptionGroupLocalizationsResponse {
  data: SubscriptionGroupLocalization[];
  included?: SubscriptionGroup[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type SubscriptionGroupLocalizationsV2Field = "name" | "customAppName" | "locale" | "version";

export interface SubscriptionGroupLocalizationsV2Response {
  data: SubscriptionGroupLocalizationV2[];
  included?: SubscriptionGroupVersion[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionGroupResponse {
  data: SubscriptionGroup;
  included?: (SubscriptionGroupLocalization | SubscriptionGroupVersion | Subscription)[];
  links: DocumentLinks;
}

export interface SubscriptionGroupSubmission {
  type: "subscriptionGroupSubmissions";
  id: string;
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionGroupSubmissions) */
export interface SubscriptionGroupSubmissionCreateRequest {
  data: {
    type: "subscriptionGroupSubmissions";
    relationships: {
      subscriptionGroup: {
        data: ResourceId<"subscriptionGroups">;
      };
    };
  };
}

export interface SubscriptionGroupSubmissionResponse {
  data: SubscriptionGroupSubmission;
  links: DocumentLinks;
}

export interface SubscriptionGroupSubscriptionGroupLocalizationsLinkagesResponse {
  data: ResourceId<"subscriptionGroupLocalizations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionGroupSubscriptionsLinkagesResponse {
  data: ResourceId<"subscriptions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionGroups-_id_) */
export interface SubscriptionGroupUpdateRequest {
  data: {
    type: "subscriptionGroups";
    id: string;
    attributes?: SubscriptionGroupUpdateRequestAttributes | undefined;
  };
}

export interface SubscriptionGroupUpdateRequestAttributes {
  referenceName?: string | null | undefined;
}

export interface SubscriptionGroupVersion {
  type: "subscriptionGroupVersions";
  id: string;
  attributes: {
    version?: number | null;
    state?: Open<SubscriptionGroupVersionState> | null;
  };
  relationships?: {
    subscriptionGroup?: {
      data?: ResourceId<"subscriptionGroups"> | null;
    };
    localizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"subscriptionGroupLocalizations">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionGroupVersions) */
export interface SubscriptionGroupVersionCreateRequest {
  data: {
    type: "subscriptionGroupVersions";
    relationships: {
      subscriptionGroup: {
        data: ResourceId<"subscriptionGroups">;
      };
    };
  };
}

export interface SubscriptionGroupVersionLocalizationsLinkagesResponse {
  data: ResourceId<"subscriptionGroupLocalizations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionGroupVersionResponse {
  data: SubscriptionGroupVersion;
  included?: (SubscriptionGroupLocalizationV2 | SubscriptionGroup)[];
  links: DocumentLinks;
}

export type SubscriptionGroupVersionState = "PREPARE_FOR_SUBMISSION" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "ACCEPTED" | "APPROVED" | "REPLACED_WITH_NEW_VERSION" | "REJECTED" | "DEVELOPER_REJECTED";

export type SubscriptionGroupVersionsField = "version" | "state" | "subscriptionGroup" | "localizations";

export type SubscriptionGroupVersionsInclude = "subscriptionGroup" | "localizations";

export interface SubscriptionGroupVersionsLinkagesResponse {
  data: ResourceId<"subscriptionGroupVersions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionGroupVersionsResponse {
  data: SubscriptionGroupVersion[];
  included?: (SubscriptionGroupLocalizationV2 | SubscriptionGroup)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type SubscriptionGroupsField = "referenceName" | "subscriptions" | "subscriptionGroupLocalizations" | "versions";

export type SubscriptionGroupsInclude = "subscriptions" | "subscriptionGroupLocalizations" | "versions";

export interface SubscriptionGroupsResponse {
  data: SubscriptionGroup[];
  included?: (SubscriptionGroupLocalization | SubscriptionGroupVersion | Subscription)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionImage {
  type: "subscriptionImages";
  id: string;
  attributes: {
    fileSize?: number;
    fileName?: string;
    sourceFileChecksum?: string | null;
    assetToken?: string | null;
    imageAsset?: ImageAsset | null;
    uploadOperations?: UploadOperation[] | null;
    state?: Open<SubscriptionImageState> | null;
  };
  relationships?: {
    subscription?: {
      data?: ResourceId<"subscriptions"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionImages) */
export interface SubscriptionImageCreateRequest {
  data: {
    type: "subscriptionImages";
    attributes: SubscriptionImageCreateRequestAttributes;
    relationships: {
      subscription: {
        data: ResourceId<"subscriptions">;
      };
    };
  };
}

export interface SubscriptionImageCreateRequestAttributes {
  fileSize: number;
  fileName: string;
}

export interface SubscriptionImageResponse {
  data: SubscriptionImage;
  included?: Subscription[];
  links: DocumentLinks;
}

export type SubscriptionImageState = "AWAITING_UPLOAD" | "UPLOAD_COMPLETE" | "FAILED" | "PREPARE_FOR_SUBMISSION" | "WAITING_FOR_REVIEW" | "APPROVED" | "REJECTED";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionImages-_id_) */
export interface SubscriptionImageUpdateRequest {
  data: {
    type: "subscriptionImages";
    id: string;
    attributes?: SubscriptionImageUpdateRequestAttributes | undefined;
  };
}

export interface SubscriptionImageUpdateRequestAttributes {
  sourceFileChecksum?: string | null | undefined;
  uploaded?: boolean | null | undefined;
}

export interface SubscriptionImageV2 {
  type: "subscriptionImages";
  id: string;
  attributes: {
    fileSize?: number;
    fileName?: string;
    assetToken?: string | null;
    imageAsset?: ImageAsset | null;
    uploadOperations?: UploadOperation[] | null;
    assetDeliveryState?: AppMediaAssetState | null;
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-subscriptionImages) */
export interface SubscriptionImageV2CreateRequest {
  data: {
    type: "subscriptionImages";
    attributes: SubscriptionImageV2CreateRequestAttributes;
    relationships: {
      version: {
        data: ResourceId<"subscriptionVersions">;
      };
    };
  };
}

export interface SubscriptionImageV2CreateRequestAttributes {
  fileSize: number;
  fileName: string;
}

export interface SubscriptionImageV2NullableResponse {
  data: SubscriptionImageV2 | null;
  links: DocumentLinks;
}

export interface SubscriptionImageV2Response {
  data: SubscriptionImageV2;
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-subscriptionImages-_id_) */
export interface SubscriptionImageV2UpdateRequest {
  data: {
    type: "subscriptionImages";
    id: string;
    attributes?: SubscriptionImageV2UpdateRequestAttributes | undefined;
  };
}

export interface SubscriptionImageV2UpdateRequestAttributes {
  uploaded?: boolean | null | undefined;
}

export type SubscriptionImagesField = "fileSize" | "fileName" | "sourceFileChecksum" | "assetToken" | "imageAsset" | "uploadOperations" | "state" | "subscription";

export interface SubscriptionImagesLinkagesResponse {
  data: ResourceId<"subscriptionImages">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionImagesResponse {
  data: SubscriptionImage[];
  included?: Subscription[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type SubscriptionImagesV2Field = "fileSize" | "fileName" | "assetToken" | "imageAsset" | "uploadOperations" | "assetDeliveryState";

export interface SubscriptionImagesV2Response {
  data: SubscriptionImageV2[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionIntroductoryOffer {
  type: "subscriptionIntroductoryOffers";
  id: string;
  attributes: {
    /** Format: date */
    startDate?: string | null;
    /** Format: date */
    endDate?: string | null;
    duration?: Open<SubscriptionOfferDuration>;
    offerMode?: Open<SubscriptionOfferMode>;
    numberOfPeriods?: number;
    targetSubscriptionPlanType?: Open<SubscriptionPlanType> | null;
  };
  relationships?: {
    subscription?: {
      data?: ResourceId<"subscriptions"> | null;
    };
    territory?: {
      data?: ResourceId<"territories"> | null;
    };
    subscriptionPricePoint?: {
      data?: ResourceId<"subscriptionPricePoints"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionIntroductoryOffers) */
export interface SubscriptionIntroductoryOfferCreateRequest {
  data: {
    type: "subscriptionIntroductoryOffers";
    attributes: SubscriptionIntroductoryOfferCreateRequestAttributes;
    relationships: {
      subscription: {
        data: ResourceId<"subscriptions">;
      };
      territory?: {
        data?: ResourceId<"territories"> | undefined;
      } | undefined;
      subscriptionPricePoint?: {
        data?: ResourceId<"subscriptionPricePoints"> | undefined;
      } | undefined;
    };
  };
  included?: SubscriptionPricePointInlineCreate[] | undefined;
}

export interface SubscriptionIntroductoryOfferCreateRequestAttributes {
  /** Format: date */
  startDate?: string | null | undefined;
  /** Format: date */
  endDate?: string | null | undefined;
  duration: SubscriptionOfferDuration;
  offerMode: SubscriptionOfferMode;
  numberOfPeriods: number;
  targetSubscriptionPlanType?: SubscriptionPlanType | null | undefined;
}

export interface SubscriptionIntroductoryOfferInlineCreate {
  type: "subscriptionIntroductoryOffers";
  id?: string | undefined;
  attributes: SubscriptionIntroductoryOfferInlineCreateAttributes;
  relationships?: {
    subscription?: {
      data?: ResourceId<"subscriptions"> | undefined;
    } | undefined;
    territory?: {
      data?: ResourceId<"territories"> | undefined;
    } | undefined;
    subscriptionPricePoint?: {
      data?: ResourceId<"subscriptionPricePoints"> | undefined;
    } | undefined;
  } | undefined;
}

export interface SubscriptionIntroductoryOfferInlineCreateAttributes {
  /** Format: date */
  startDate?: string | null | undefined;
  /** Format: date */
  endDate?: string | null | undefined;
  duration: SubscriptionOfferDuration;
  offerMode: SubscriptionOfferMode;
  numberOfPeriods: number;
  targetSubscriptionPlanType?: SubscriptionPlanType | null | undefined;
}

export interface SubscriptionIntroductoryOfferResponse {
  data: SubscriptionIntroductoryOffer;
  included?: (SubscriptionPricePoint | Subscription | Territory)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionIntroductoryOffers-_id_) */
export interface SubscriptionIntroductoryOfferUpdateRequest {
  data: {
    type: "subscriptionIntroductoryOffers";
    id: string;
    attributes?: SubscriptionIntroductoryOfferUpdateRequestAttributes | undefined;
  };
}

export interface SubscriptionIntroductoryOfferUpdateRequestAttributes {
  /** Format: date */
  endDate?: string | null | undefined;
}

export type SubscriptionIntroductoryOffersField = "startDate" | "endDate" | "duration" | "offerMode" | "numberOfPeriods" | "targetSubscriptionPlanType" | "subscription" | "territory" | "subscriptionPricePoint";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptions-_id_-relationships-introductoryOffers) */
export interface SubscriptionIntroductoryOffersLinkagesRequest {
  data: ResourceId<"subscriptionIntroductoryOffers">[];
}

export interface SubscriptionIntroductoryOffersLinkagesResponse {
  data: ResourceId<"subscriptionIntroductoryOffers">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionIntroductoryOffersResponse {
  data: SubscriptionIntroductoryOffer[];
  included?: (SubscriptionPricePoint | Subscription | Territory)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionLocalization {
  type: "subscriptionLocalizations";
  id: string;
  attributes: {
    name?: string;
    locale?: string;
    description?: string | null;
    state?: Open<SubscriptionLocalizationState> | null;
  };
  relationships?: {
    subscription?: {
      data?: ResourceId<"subscriptions"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionLocalizations) */
export interface SubscriptionLocalizationCreateRequest {
  data: {
    type: "subscriptionLocalizations";
    attributes: SubscriptionLocalizationCreateRequestAttributes;
    relationships: {
      subscription: {
        data: ResourceId<"subscriptions">;
      };
    };
  };
}

export interface SubscriptionLocalizationCreateRequestAttributes {
  name: string;
  locale: string;
  description?: string | null | undefined;
}

export interface SubscriptionLocalizationResponse {
  data: SubscriptionLocalization;
  included?: Subscription[];
  links: DocumentLinks;
}

export type SubscriptionLocalizationState = "PREPARE_FOR_SUBMISSION" | "WAITING_FOR_REVIEW" | "APPROVED" | "REJECTED";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionLocalizations-_id_) */
export interface SubscriptionLocalizationUpdateRequest {
  data: {
    type: "subscriptionLocalizations";
    id: string;
    attributes?: SubscriptionLocalizationUpdateRequestAttributes | undefined;
  };
}

export interface SubscriptionLocalizationUpdateRequestAttributes {
  name?: string | null | undefined;
  description?: string | null | undefined;
}

export interface SubscriptionLocalizationV2 {
  type: "subscriptionLocalizations";
  id: string;
  attributes: {
    name?: string;
    locale?: string;
    description?: string | null;
  };
  relationships?: {
    version?: {
      data?: ResourceId<"subscriptionVersions"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-subscriptionLocalizations) */
export interface SubscriptionLocalizationV2CreateRequest {
  data: {
    type: "subscriptionLocalizations";
    attributes: SubscriptionLocalizationV2CreateRequestAttributes;
    relationships: {
      version: {
        data: ResourceId<"subscriptionVersions">;
      };
    };
  };
}

export interface SubscriptionLocalizationV2CreateRequestAttributes {
  name: string;
  locale: string;
  description?: string | null | undefined;
}

export interface SubscriptionLocalizationV2Response {
  data: SubscriptionLocalizationV2;
  included?: SubscriptionVersion[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-subscriptionLocalizations-_id_) */
export interface SubscriptionLocalizationV2UpdateRequest {
  data: {
    type: "subscriptionLocalizations";
    id: string;
    attributes?: SubscriptionLocalizationV2UpdateRequestAttributes | undefined;
  };
}

export interface SubscriptionLocalizationV2UpdateRequestAttributes {
  name?: string | null | undefined;
  description?: string | null | undefined;
}

export type SubscriptionLocalizationsField = "name" | "locale" | "description" | "state" | "subscription";

export interface SubscriptionLocalizationsResponse {
  data: SubscriptionLocalization[];
  included?: Subscription[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type SubscriptionLocalizationsV2Field = "name" | "locale" | "description" | "version";

export interface SubscriptionLocalizationsV2Response {
  data: SubscriptionLocalizationV2[];
  included?: SubscriptionVersion[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type SubscriptionMarketSettings = "APPLE_SCHOOL" | "APP_STORE" | "APPLE_BUSINESS";

export type SubscriptionMultiSeatStatus = "ENABLED" | "DISABLED";

export interface SubscriptionOfferCode {
  type: "subscriptionOfferCodes";
  id: string;
  attributes: {
    name?: string;
    customerEligibilities?: Open<SubscriptionCustomerEligibility>[];
    offerEligibility?: Open<SubscriptionOfferEligibility>;
    duration?: Open<SubscriptionOfferDuration>;
    offerMode?: Open<SubscriptionOfferMode>;
    numberOfPeriods?: number;
    totalNumberOfCodes?: number | null;
    productionCodeCount?: number | null;
    sandboxCodeCount?: number | null;
    active?: boolean | null;
    autoRenewEnabled?: boolean | null;
    targetSubscriptionPlanType?: Open<SubscriptionPlanType> | null;
  };
  relationships?: {
    subscription?: {
      data?: ResourceId<"subscriptions"> | null;
    };
    oneTimeUseCodes?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"subscriptionOfferCodeOneTimeUseCodes">[];
    };
    customCodes?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"subscriptionOfferCodeCustomCodes">[];
    };
    prices?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"subscriptionOfferCodePrices">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionOfferCodes) */
export interface SubscriptionOfferCodeCreateRequest {
  data: {
    type: "subscriptionOfferCodes";
    attributes: SubscriptionOfferCodeCreateRequestAttributes;
    relationships: {
      subscription: {
        data: ResourceId<"subscriptions">;
      };
      prices: {
        data: ResourceId<"subscriptionOfferCodePrices">[];
      };
    };
  };
  included?: SubscriptionOfferCodePriceInlineCreate[] | undefined;
}

export interface SubscriptionOfferCodeCreateRequestAttributes {
  name: string;
  customerEligibilities: SubscriptionCustomerEligibility[];
  offerEligibility: SubscriptionOfferEligibility;
  duration: SubscriptionOfferDuration;
  offerMode: SubscriptionOfferMode;
  numberOfPeriods: number;
  autoRenewEnabled?: boolean | null | undefined;
  targetSubscriptionPlanType?: SubscriptionPlanType | null | undefined;
}

export interface SubscriptionOfferCodeCustomCode {
  type: "subscriptionOfferCodeCustomCodes";
  id: string;
  attributes: {
    customCode?: string;
    numberOfCodes?: number;
    /** Format: date-time */
    createdDate?: string | null;
    /** Format: date */
    expirationDate?: string | null;
    active?: boolean | null;
  };
  relationships?: {
    offerCode?: {
      data?: ResourceId<"subscriptionOfferCodes"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionOfferCodeCustomCodes) */
export interface SubscriptionOfferCodeCustomCodeCreateRequest {
  data: {
    type: "subscriptionOfferCodeCustomCodes";
    attributes: SubscriptionOfferCodeCustomCodeCreateRequestAttributes;
    relationships: {
      offerCode: {
        data: ResourceId<"subscriptionOfferCodes">;
      };
    };
  };
}

export interface SubscriptionOfferCodeCustomCodeCreateRequestAttributes {
  customCode: string;
  numberOfCodes: number;
  /** Format: date */
  expirationDate?: string | null | undefined;
}

export interface SubscriptionOfferCodeCustomCodeResponse {
  data: SubscriptionOfferCodeCustomCode;
  included?: SubscriptionOfferCode[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionOfferCodeCustomCodes-_id_) */
export interface SubscriptionOfferCodeCustomCodeUpdateRequest {
  data: {
    type: "subscriptionOfferCodeCustomCodes";
    id: string;
    attributes?: SubscriptionOfferCodeCustomCodeUpdateRequestAttributes | undefined;
  };
}

export interface SubscriptionOfferCodeCustomCodeUpdateRequestAttributes {
  active?: boolean | null | undefined;
}

export type SubscriptionOfferCodeCustomCodesField = "customCode" | "numberOfCodes" | "createdDate" | "expirationDate" | "active" | "offerCode";

export interface SubscriptionOfferCodeCustomCodesLinkagesResponse {
  data: ResourceId<"subscriptionOfferCodeCustomCodes">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionOfferCodeCustomCodesResponse {
  data: SubscriptionOfferCodeCustomCode[];
  included?: SubscriptionOfferCode[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionOfferCodeOneTimeUseCode {
  type: "subscriptionOfferCodeOneTimeUseCodes";
  id: string;
  attributes: {
    numberOfCodes?: number;
    /** Format: date-time */
    createdDate?: string | null;
    /** Format: date */
    expirationDate?: string;
    active?: boolean | null;
    environment?: Open<OfferCodeEnvironment> | null;
  };
  relationships?: {
    offerCode?: {
      data?: ResourceId<"subscriptionOfferCodes"> | null;
    };
    values?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionOfferCodeOneTimeUseCodes) */
export interface SubscriptionOfferCodeOneTimeUseCodeCreateRequest {
  data: {
    type: "subscriptionOfferCodeOneTimeUseCodes";
    attributes: SubscriptionOfferCodeOneTimeUseCodeCreateRequestAttributes;
    relationships: {
      offerCode: {
        data: ResourceId<"subscriptionOfferCodes">;
      };
    };
  };
}

export interface SubscriptionOfferCodeOneTimeUseCodeCreateRequestAttributes {
  numberOfCodes: number;
  /** Format: date */
  expirationDate: string;
  environment?: OfferCodeEnvironment | null | undefined;
}

export interface SubscriptionOfferCodeOneTimeUseCodeResponse {
  data: SubscriptionOfferCodeOneTimeUseCode;
  included?: SubscriptionOfferCode[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionOfferCodeOneTimeUseCodes-_id_) */
export interface SubscriptionOfferCodeOneTimeUseCodeUpdateRequest {
  data: {
    type: "subscriptionOfferCodeOneTimeUseCodes";
    id: string;
    attributes?: SubscriptionOfferCodeOneTimeUseCodeUpdateRequestAttributes | undefined;
  };
}

export interface SubscriptionOfferCodeOneTimeUseCodeUpdateRequestAttributes {
  active?: boolean | null | undefined;
}

export interface SubscriptionOfferCodeOneTimeUseCodeValue {
  type: "subscriptionOfferCodeOneTimeUseCodeValues";
  id: string;
  links?: ResourceLinks;
}

export interface SubscriptionOfferCodeOneTimeUseCodeValuesLinkageResponse {
  data: ResourceId<"subscriptionOfferCodeOneTimeUseCodeValues"> | null;
  links: DocumentLinks;
}

export type SubscriptionOfferCodeOneTimeUseCodesField = "numberOfCodes" | "createdDate" | "expirationDate" | "active" | "environment" | "offerCode" | "values";

export interface SubscriptionOfferCodeOneTimeUseCodesLinkagesResponse {
  data: ResourceId<"subscriptionOfferCodeOneTimeUseCodes">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionOfferCodeOneTimeUseCodesResponse {
  data: SubscriptionOfferCodeOneTimeUseCode[];
  included?: SubscriptionOfferCode[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionOfferCodePrice {
  type: "subscriptionOfferCodePrices";
  id: string;
  relationships?: {
    territory?: {
      data?: ResourceId<"territories"> | null;
    };
    subscriptionPricePoint?: {
      data?: ResourceId<"subscriptionPricePoints"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface SubscriptionOfferCodePriceInlineCreate {
  type: "subscriptionOfferCodePrices";
  id?: string | undefined;
  relationships?: {
    territory?: {
      data?: ResourceId<"territories"> | undefined;
    } | undefined;
    subscriptionPricePoint?: {
      data?: ResourceId<"subscriptionPricePoints"> | undefined;
    } | undefined;
  } | undefined;
}

export type SubscriptionOfferCodePricesField = "territory" | "subscriptionPricePoint";

export interface SubscriptionOfferCodePricesLinkagesResponse {
  data: ResourceId<"subscriptionOfferCodePrices">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionOfferCodePricesResponse {
  data: SubscriptionOfferCodePrice[];
  included?: (SubscriptionPricePoint | Territory)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionOfferCodeResponse {
  data: SubscriptionOfferCode;
  included?: (SubscriptionOfferCodeCustomCode | SubscriptionOfferCodeOneTimeUseCode | SubscriptionOfferCodePrice | Subscription)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionOfferCodes-_id_) */
export interface SubscriptionOfferCodeUpdateRequest {
  data: {
    type: "subscriptionOfferCodes";
    id: string;
    attributes?: SubscriptionOfferCodeUpdateRequestAttributes | undefined;
  };
}

export interface SubscriptionOfferCodeUpdateRequestAttributes {
  active?: boolean | null | undefined;
}

export type SubscriptionOfferCodesField = "name" | "customerEligibilities" | "offerEligibility" | "duration" | "offerMode" | "numberOfPeriods" | "totalNumberOfCodes" | "productionCodeCount" | "sandboxCodeCount" | "active" | "autoRenewEnabled" | "targetSubscriptionPlanType" | "subscription" | "oneTimeUseCodes" | "customCodes" | "prices";

export type SubscriptionOfferCodesInclude = "subscription" | "oneTimeUseCodes" | "customCodes" | "prices";

export interface SubscriptionOfferCodesLinkagesResponse {
  data: ResourceId<"subscriptionOfferCodes">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionOfferCodesResponse {
  data: SubscriptionOfferCode[];
  included?: (SubscriptionOfferCodeCustomCode | SubscriptionOfferCodeOneTimeUseCode | SubscriptionOfferCodePrice | Subscription)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type SubscriptionOfferDuration = "THREE_DAYS" | "ONE_WEEK" | "TWO_WEEKS" | "ONE_MONTH" | "TWO_MONTHS" | "THREE_MONTHS" | "SIX_MONTHS" | "ONE_YEAR";

export type SubscriptionOfferEligibility = "STACK_WITH_INTRO_OFFERS" | "REPLACE_INTRO_OFFERS";

export type SubscriptionOfferMode = "PAY_AS_YOU_GO" | "PAY_UP_FRONT" | "FREE_TRIAL";

export type SubscriptionPeriod = "ONE_WEEK" | "ONE_MONTH" | "TWO_MONTHS" | "THREE_MONTHS" | "SIX_MONTHS" | "ONE_YEAR";

export type SubscriptionPlanAvailabilitiesField = "availableInNewTerritories" | "planType" | "availableTerritories";

export interface SubscriptionPlanAvailabilitiesLinkagesResponse {
  data: ResourceId<"subscriptionPlanAvailabilities">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionPlanAvailabilitiesResponse {
  data: SubscriptionPlanAvailability[];
  included?: Territory[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionPlanAvailability {
  type: "subscriptionPlanAvailabilities";
  id: string;
  attributes: {
    availableInNewTerritories?: boolean | null;
    planType?: Open<SubscriptionPlanType>;
  };
  relationships?: {
    availableTerritories?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"territories">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionPlanAvailabilities-_id_-relationships-availableTerritories) */
export interface SubscriptionPlanAvailabilityAvailableTerritoriesLinkagesRequest {
  data: ResourceId<"territories">[];
}

export interface SubscriptionPlanAvailabilityAvailableTerritoriesLinkagesResponse {
  data: ResourceId<"territories">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionPlanAvailabilities) */
export interface SubscriptionPlanAvailabilityCreateRequest {
  data: {
    type: "subscriptionPlanAvailabilities";
    attributes: SubscriptionPlanAvailabilityCreateRequestAttributes;
    relationships: {
      availableTerritories: {
        data: ResourceId<"territories">[];
      };
      subscription: {
        data: ResourceId<"subscriptions">;
      };
    };
  };
}

export interface SubscriptionPlanAvailabilityCreateRequestAttributes {
  availableInNewTerritories?: boolean | null | undefined;
  planType: SubscriptionPlanType;
}

export interface SubscriptionPlanAvailabilityResponse {
  data: SubscriptionPlanAvailability;
  included?: Territory[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionPlanAvailabilities-_id_) */
export interface SubscriptionPlanAvailabilityUpdateRequest {
  data: {
    type: "subscriptionPlanAvailabilities";
    id: string;
    attributes?: SubscriptionPlanAvailabilityUpdateRequestAttributes | undefined;
    relationships?: {
      availableTerritories?: {
        data?: ResourceId<"territories">[] | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface SubscriptionPlanAvailabilityUpdateRequestAttributes {
  availableInNewTerritories?: boolean | null | undefined;
}

export type SubscriptionPlanType = "MONTHLY" | "UPFRONT";

export interface SubscriptionPrice {
  type: "subscriptionPrices";
  id: string;
  attributes: {
    /** Format: date */
    startDate?: string | null;
    preserved?: boolean | null;
    planType?: Open<SubscriptionPlanType> | null;
  };
  relationships?: {
    territory?: {
      data?: ResourceId<"territories"> | null;
    };
    subscriptionPricePoint?: {
      data?: ResourceId<"subscriptionPricePoints"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionPrices) */
export interface SubscriptionPriceCreateRequest {
  data: {
    type: "subscriptionPrices";
    attributes?: SubscriptionPriceCreateRequestAttributes | undefined;
    relationships: {
      subscription: {
        data: ResourceId<"subscriptions">;
      };
      territory?: {
        data?: ResourceId<"territories"> | undefined;
      } | undefined;
      subscriptionPricePoint: {
        data: ResourceId<"subscriptionPricePoints">;
      };
    };
  };
}

export interface SubscriptionPriceCreateRequestAttributes {
  /** Format: date */
  startDate?: string | null | undefined;
  preserveCurrentPrice?: boolean | null | undefined;
  planType?: SubscriptionPlanType | null | undefined;
}

export interface SubscriptionPriceInlineCreate {
  type: "subscriptionPrices";
  id?: string | undefined;
  attributes?: SubscriptionPriceInlineCreateAttributes | undefined;
  relationships?: {
    subscription?: {
      data?: ResourceId<"subscriptions"> | undefined;
    } | undefined;
    territory?: {
      data?: ResourceId<"territories"> | undefined;
    } | undefined;
    subscriptionPricePoint?: {
      data?: ResourceId<"subscriptionPricePoints"> | undefined;
    } | undefined;
  } | undefined;
}

export interface SubscriptionPriceInlineCreateAttributes {
  /** Format: date */
  startDate?: string | null | undefined;
  preserveCurrentPrice?: boolean | null | undefined;
  planType?: SubscriptionPlanType | null | undefined;
}

export interface SubscriptionPricePoint {
  type: "subscriptionPricePoints";
  id: string;
  attributes: {
    customerPrice?: string | null;
    proceeds?: string | null;
    proceedsYear2?: string | null;
  };
  relationships?: {
    territory?: {
      data?: ResourceId<"territories"> | null;
    };
    equalizations?: {
      links?: RelationshipLinks;
    };
    adjustedEqualizations?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

export interface SubscriptionPricePointEqualizationsLinkagesResponse {
  data: ResourceId<"subscriptionPricePoints">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionPricePointInlineCreate {
  type: "subscriptionPricePoints";
  id?: string | undefined;
}

export interface SubscriptionPricePointResponse {
  data: SubscriptionPricePoint;
  included?: Territory[];
  links: DocumentLinks;
}

export type SubscriptionPricePointsField = "customerPrice" | "proceeds" | "proceedsYear2" | "territory" | "equalizations" | "adjustedEqualizations";

export interface SubscriptionPricePointsLinkagesResponse {
  data: ResourceId<"subscriptionPricePoints">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionPricePointsResponse {
  data: SubscriptionPricePoint[];
  included?: Territory[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionPriceResponse {
  data: SubscriptionPrice;
  included?: (SubscriptionPricePoint | Territory)[];
  links: DocumentLinks;
}

export type SubscriptionPricesField = "startDate" | "preserved" | "planType" | "territory" | "subscriptionPricePoint";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptions-_id_-relationships-prices) */
export interface SubscriptionPricesLinkagesRequest {
  data: ResourceId<"subscriptionPrices">[];
}

export interface SubscriptionPricesLinkagesResponse {
  data: ResourceId<"subscriptionPrices">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionPricesResponse {
  data: SubscriptionPrice[];
  included?: (SubscriptionPricePoint | Territory)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionPromotedPurchaseLinkageResponse {
  data: ResourceId<"promotedPurchases"> | null;
  links: DocumentLinks;
}

export interface SubscriptionPromotionalOffer {
  type: "subscriptionPromotionalOffers";
  id: string;
  attributes: {
    duration?: Open<SubscriptionOfferDuration>;
    name?: string;
    numberOfPeriods?: number;
    offerCode?: string;
    offerMode?: Open<SubscriptionOfferMode>;
    targetSubscriptionPlanType?: Open<SubscriptionPlanType> | null;
  };
  relationships?: {
    subscription?: {
      data?: ResourceId<"subscriptions"> | null;
    };
    prices?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"subscriptionPromotionalOfferPrices">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionPromotionalOffers) */
export interface SubscriptionPromotionalOfferCreateRequest {
  data: {
    type: "subscriptionPromotionalOffers";
    attributes: SubscriptionPromotionalOfferCreateRequestAttributes;
    relationships: {
      subscription: {
        data: ResourceId<"subscriptions">;
      };
      prices: {
        data: ResourceId<"subscriptionPromotionalOfferPrices">[];
      };
    };
  };
  included?: SubscriptionPromotionalOfferPriceInlineCreate[] | undefined;
}

export interface SubscriptionPromotionalOfferCreateRequestAttributes {
  duration: SubscriptionOfferDuration;
  name: string;
  numberOfPeriods: number;
  offerCode: string;
  offerMode: SubscriptionOfferMode;
  targetSubscriptionPlanType?: SubscriptionPlanType | null | undefined;
}

export interface SubscriptionPromotionalOfferInlineCreate {
  type: "subscriptionPromotionalOffers";
  id?: string | undefined;
  attributes: SubscriptionPromotionalOfferInlineCreateAttributes;
  relationships?: {
    subscription?: {
      data?: ResourceId<"subscriptions"> | undefined;
    } | undefined;
    prices?: {
      data?: ResourceId<"subscriptionPromotionalOfferPrices">[] | undefined;
    } | undefined;
  } | undefined;
}

export interface SubscriptionPromotionalOfferInlineCreateAttributes {
  duration: SubscriptionOfferDuration;
  name: string;
  numberOfPeriods: number;
  offerCode: string;
  offerMode: SubscriptionOfferMode;
  targetSubscriptionPlanType?: SubscriptionPlanType | null | undefined;
}

export interface SubscriptionPromotionalOfferPrice {
  type: "subscriptionPromotionalOfferPrices";
  id: string;
  relationships?: {
    territory?: {
      data?: ResourceId<"territories"> | null;
    };
    subscriptionPricePoint?: {
      data?: ResourceId<"subscriptionPricePoints"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface SubscriptionPromotionalOfferPriceInlineCreate {
  type: "subscriptionPromotionalOfferPrices";
  id?: string | undefined;
  relationships?: {
    territory?: {
      data?: ResourceId<"territories"> | undefined;
    } | undefined;
    subscriptionPricePoint?: {
      data?: ResourceId<"subscriptionPricePoints"> | undefined;
    } | undefined;
  } | undefined;
}

export type SubscriptionPromotionalOfferPricesField = "territory" | "subscriptionPricePoint";

export interface SubscriptionPromotionalOfferPricesLinkagesResponse {
  data: ResourceId<"subscriptionPromotionalOfferPrices">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionPromotionalOfferPricesResponse {
  data: SubscriptionPromotionalOfferPrice[];
  included?: (SubscriptionPricePoint | Territory)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionPromotionalOfferResponse {
  data: SubscriptionPromotionalOffer;
  included?: (SubscriptionPromotionalOfferPrice | Subscription)[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionPromotionalOffers-_id_) */
export interface SubscriptionPromotionalOfferUpdateRequest {
  data: {
    type: "subscriptionPromotionalOffers";
    id: string;
    relationships?: {
      prices?: {
        data?: ResourceId<"subscriptionPromotionalOfferPrices">[] | undefined;
      } | undefined;
    } | undefined;
  };
  included?: SubscriptionPromotionalOfferPriceInlineCreate[] | undefined;
}

export type SubscriptionPromotionalOffersField = "duration" | "name" | "numberOfPeriods" | "offerCode" | "offerMode" | "targetSubscriptionPlanType" | "subscription" | "prices";

export type SubscriptionPromotionalOffersInclude = "subscription" | "prices";

export interface SubscriptionPromotionalOffersLinkagesResponse {
  data: ResourceId<"subscriptionPromotionalOffers">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionPromotionalOffersResponse {
  data: SubscriptionPromotionalOffer[];
  included?: (SubscriptionPromotionalOfferPrice | Subscription)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionResponse {
  data: Subscription;
  included?: (PromotedPurchase | SubscriptionAppStoreReviewScreenshot | SubscriptionAvailability | SubscriptionGroup | SubscriptionImage | SubscriptionIntroductoryOffer | SubscriptionLocalization | SubscriptionOfferCode | SubscriptionPlanAvailability | SubscriptionPrice | SubscriptionPromotionalOffer | SubscriptionVersion | WinBackOffer)[];
  links: DocumentLinks;
}

export type SubscriptionState = "MISSING_METADATA" | "READY_TO_SUBMIT" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "DEVELOPER_ACTION_NEEDED" | "PENDING_BINARY_APPROVAL" | "APPROVED" | "DEVELOPER_REMOVED_FROM_SALE" | "REMOVED_FROM_SALE" | "REJECTED";

export type SubscriptionStatusUrlVersion = "V1" | "V2";

export interface SubscriptionSubmission {
  type: "subscriptionSubmissions";
  id: string;
  relationships?: {
    subscription?: {
      data?: ResourceId<"subscriptions"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionSubmissions) */
export interface SubscriptionSubmissionCreateRequest {
  data: {
    type: "subscriptionSubmissions";
    relationships: {
      subscription: {
        data: ResourceId<"subscriptions">;
      };
    };
  };
}

export interface SubscriptionSubmissionResponse {
  data: SubscriptionSubmission;
  included?: Subscription[];
  links: DocumentLinks;
}

/** @deprecated */
export interface SubscriptionSubscriptionAvailabilityLinkageResponse {
  data: ResourceId<"subscriptionAvailabilities"> | null;
  links: DocumentLinks;
}

export interface SubscriptionSubscriptionLocalizationsLinkagesResponse {
  data: ResourceId<"subscriptionLocalizations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptions-_id_) */
export interface SubscriptionUpdateRequest {
  data: {
    type: "subscriptions";
    id: string;
    attributes?: SubscriptionUpdateRequestAttributes | undefined;
    relationships?: {
      introductoryOffers?: {
        data?: ResourceId<"subscriptionIntroductoryOffers">[] | undefined;
      } | undefined;
      promotionalOffers?: {
        data?: ResourceId<"subscriptionPromotionalOffers">[] | undefined;
      } | undefined;
      prices?: {
        data?: ResourceId<"subscriptionPrices">[] | undefined;
      } | undefined;
    } | undefined;
  };
  included?: (SubscriptionPromotionalOfferInlineCreate | SubscriptionPriceInlineCreate | SubscriptionIntroductoryOfferInlineCreate)[] | undefined;
}

export interface SubscriptionUpdateRequestAttributes {
  name?: string | null | undefined;
  familySharable?: boolean | null | undefined;
  subscriptionPeriod?: SubscriptionPeriod | null | undefined;
  reviewNote?: string | null | undefined;
  groupLevel?: number | null | undefined;
  multiSeatStatus?: SubscriptionMultiSeatStatus | null | undefined;
  marketSettings?: SubscriptionMarketSettings[] | null | undefined;
}

export interface SubscriptionVersion {
  type: "subscriptionVersions";
  id: string;
  attributes: {
    version?: number | null;
    state?: Open<SubscriptionVersionState> | null;
  };
  relationships?: {
    subscription?: {
      data?: ResourceId<"subscriptions"> | null;
    };
    image?: {
      links?: RelationshipLinks;
      data?: ResourceId<"subscriptionImages"> | null;
    };
    images?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"subscriptionImages">[];
    };
    localizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"subscriptionLocalizations">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionVersions) */
export interface SubscriptionVersionCreateRequest {
  data: {
    type: "subscriptionVersions";
    relationships: {
      subscription: {
        data: ResourceId<"subscriptions">;
      };
    };
  };
}

export interface SubscriptionVersionImageLinkageResponse {
  data: ResourceId<"subscriptionImages"> | null;
  links: DocumentLinks;
}

export interface SubscriptionVersionImagesLinkagesResponse {
  data: ResourceId<"subscriptionImages">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionVersionLocalizationsLinkagesResponse {
  data: ResourceId<"subscriptionLocalizations">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionVersionResponse {
  data: SubscriptionVersion;
  included?: (SubscriptionImageV2 | SubscriptionLocalizationV2 | Subscription)[];
  links: DocumentLinks;
}

export type SubscriptionVersionState = "PREPARE_FOR_SUBMISSION" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "ACCEPTED" | "APPROVED" | "REPLACED_WITH_NEW_VERSION" | "REJECTED" | "DEVELOPER_REJECTED";

export type SubscriptionVersionsField = "version" | "state" | "subscription" | "image" | "images" | "localizations";

export type SubscriptionVersionsInclude = "subscription" | "image" | "images" | "localizations";

export interface SubscriptionVersionsLinkagesResponse {
  data: ResourceId<"subscriptionVersions">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionVersionsResponse {
  data: SubscriptionVersion[];
  included?: (SubscriptionImageV2 | SubscriptionLocalizationV2 | Subscription)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionWinBackOffersLinkagesResponse {
  data: ResourceId<"winBackOffers">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type SubscriptionsField = "name" | "productId" | "familySharable" | "state" | "subscriptionPeriod" | "reviewNote" | "groupLevel" | "multiSeatStatus" | "marketSettings" | "subscriptionLocalizations" | "appStoreReviewScreenshot" | "group" | "introductoryOffers" | "promotionalOffers" | "offerCodes" | "prices" | "pricePoints" | "promotedPurchase" | "subscriptionAvailability" | "winBackOffers" | "images" | "planAvailabilities" | "versions";

export type SubscriptionsInclude = "subscriptionLocalizations" | "appStoreReviewScreenshot" | "group" | "introductoryOffers" | "promotionalOffers" | "offerCodes" | "prices" | "promotedPurchase" | "subscriptionAvailability" | "winBackOffers" | "images" | "planAvailabilities" | "versions";

export interface SubscriptionsResponse {
  data: Subscription[];
  included?: (PromotedPurchase | SubscriptionAppStoreReviewScreenshot | SubscriptionAvailability | SubscriptionGroup | SubscriptionImage | SubscriptionIntroductoryOffer | SubscriptionLocalization | SubscriptionOfferCode | SubscriptionPlanAvailability | SubscriptionPrice | SubscriptionPromotionalOffer | SubscriptionVersion | WinBackOffer)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface TerritoriesResponse {
  data: Territory[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface TerritoriesWithoutIncludesResponse {
  data: Territory[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface Territory {
  type: "territories";
  id: string;
  attributes: {
    currency?: string | null;
  };
  links?: ResourceLinks;
}

export interface TerritoryAgeRating {
  type: "territoryAgeRatings";
  id: string;
  attributes: {
    appStoreAgeRating?: Open<AppStoreAgeRating> | null;
  };
  relationships?: {
    territory?: {
      data?: ResourceId<"territories"> | null;
    };
  };
  links?: ResourceLinks;
}

export type TerritoryAgeRatingsField = "appStoreAgeRating" | "territory";

export interface TerritoryAgeRatingsResponse {
  data: TerritoryAgeRating[];
  included?: Territory[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type TerritoryAvailabilitiesField = "available" | "releaseDate" | "preOrderEnabled" | "preOrderPublishDate" | "contentStatuses" | "territory";

export interface TerritoryAvailabilitiesResponse {
  data: TerritoryAvailability[];
  included?: Territory[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface TerritoryAvailability {
  type: "territoryAvailabilities";
  id: string;
  attributes: {
    available?: boolean | null;
    /** Format: date */
    releaseDate?: string | null;
    preOrderEnabled?: boolean | null;
    /** Format: date */
    preOrderPublishDate?: string | null;
    contentStatuses?: Open<TerritoryAvailabilityContentStatuses>[] | null;
  };
  relationships?: {
    territory?: {
      data?: ResourceId<"territories"> | null;
    };
  };
  links?: ResourceLinks;
}

export type TerritoryAvailabilityContentStatuses = "AVAILABLE" | "AVAILABLE_FOR_PREORDER_ON_DATE" | "PROCESSING_TO_NOT_AVAILABLE" | "PROCESSING_TO_AVAILABLE" | "PROCESSING_TO_PRE_ORDER" | "AVAILABLE_FOR_SALE_UNRELEASED_APP" | "PREORDER_ON_UNRELEASED_APP" | "AVAILABLE_FOR_PREORDER" | "MISSING_RATING" | "CANNOT_SELL_RESTRICTED_RATING" | "BRAZIL_REQUIRED_TAX_ID" | "BRAZIL_GAMBLING_NOT_VERIFIED" | "MISSING_GRN" | "UNVERIFIED_GRN" | "ICP_NUMBER_INVALID" | "ICP_NUMBER_MISSING" | "TRADER_STATUS_NOT_PROVIDED" | "TRADER_STATUS_VERIFICATION_FAILED" | "TRADER_STATUS_VERIFICATION_STATUS_MISSING" | "CANNOT_SELL_SEVENTEEN_PLUS_APPS" | "CANNOT_SELL_SEXUALLY_EXPLICIT" | "CANNOT_SELL_NON_IOS_GAMES" | "CANNOT_SELL_SEVENTEEN_PLUS_GAMES" | "CANNOT_SELL_CASINO" | "CANNOT_SELL_CASINO_WITHOUT_GRAC" | "CANNOT_SELL_CASINO_WITHOUT_AGE_VERIFICATION" | "CANNOT_SELL_ADULT_ONLY" | "CANNOT_SELL_GAMBLING_CONTESTS" | "CANNOT_SELL_GAMBLING" | "CANNOT_SELL_CONTESTS" | "CANNOT_SELL_NINETEEN_PLUS_WITHOUT_GRAC" | "CANNOT_SELL" | "CANNOT_SELL_FREQUENT_INTENSE_GAMBLING" | "CANNOT_SELL_FREQUENT_INTENSE_ALCOHOL_TOBACCO_DRUGS" | "CANNOT_SELL_FREQUENT_INTENSE_VIOLENCE" | "CANNOT_SELL_FREQUENT_INTENSE_SEXUAL_CONTENT_NUDITY" | "CANNOT_SELL_INFREQUENT_MILD_ALCOHOL_TOBACCO_DRUGS" | "CANNOT_SELL_INFREQUENT_MILD_SEXUAL_CONTENT_NUDITY" | "CANNOT_SELL_FREQUENT_INTENSE" | "CANNOT_SELL_FREQUENT_INTENSE_WITHOUT_GRAC" | "CANNOT_SELL_FREQUENT_GAMBLING" | "CANNOT_SELL_FREQUENT_ALCOHOL_TOBACCO_DRUGS" | "CANNOT_SELL_FREQUENT_VIOLENCE" | "CANNOT_SELL_FREQUENT_SEXUAL_CONTENT_NUDITY" | "CANNOT_SELL_INFREQUENT_ALCOHOL_TOBACCO_DRUGS" | "CANNOT_SELL_INFREQUENT_SEXUAL_CONTENT_NUDITY" | "CANNOT_SELL_FREQUENT" | "CANNOT_SELL_FREQUENT_WITHOUT_GRAC";

export interface TerritoryAvailabilityInlineCreate {
  type: "territoryAvailabilities";
  id?: string | undefined;
  attributes?: TerritoryAvailabilityInlineCreateAttributes | undefined;
  relationships?: {
    territory?: {
      data?: ResourceId<"territories"> | undefined;
    } | undefined;
  } | undefined;
}

export interface TerritoryAvailabilityInlineCreateAttributes {
  available?: boolean | null | undefined;
  /** Format: date */
  releaseDate?: string | null | undefined;
  preOrderEnabled?: boolean | null | undefined;
}

export interface TerritoryAvailabilityResponse {
  data: TerritoryAvailability;
  included?: Territory[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-territoryAvailabilities-_id_) */
export interface TerritoryAvailabilityUpdateRequest {
  data: {
    type: "territoryAvailabilities";
    id: string;
    attributes?: TerritoryAvailabilityUpdateRequestAttributes | undefined;
  };
}

export interface TerritoryAvailabilityUpdateRequestAttributes {
  available?: boolean | null | undefined;
  /** Format: date */
  releaseDate?: string | null | undefined;
  preOrderEnabled?: boolean | null | undefined;
}

export type TerritoryCode = "ABW" | "AFG" | "AGO" | "AIA" | "ALB" | "AND" | "ANT" | "ARE" | "ARG" | "ARM" | "ASM" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BWA" | "CAF" | "CAN" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IRL" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SEN" | "SGP" | "SHN" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XKS" | "YEM" | "ZAF" | "ZMB" | "ZWE";

export interface TerritoryInlineCreate {
  type: "territories";
  id?: string | undefined;
}

export interface TerritoryResponse {
  data: Territory | null;
  links: DocumentLinks;
}

export interface UploadOperation {
  method: string;
  url: string;
  length: number;
  offset: number;
  requestHeaders: HttpHeader[];
}

export interface User {
  type: "users";
  id: string;
  attributes: {
    username?: string | null;
    firstName?: string | null;
    lastName?: string | null;
    roles?: Open<UserRole>[] | null;
    allAppsVisible?: boolean | null;
    provisioningAllowed?: boolean | null;
  };
  relationships?: {
    visibleApps?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"apps">[];
    };
  };
  links?: ResourceLinks;
}

export interface UserInvitation {
  type: "userInvitations";
  id: string;
  attributes: {
    /** Format: email */
    email?: string;
    firstName?: string;
    lastName?: string;
    /** Format: date-time */
    expirationDate?: string | null;
    roles?: Open<UserRole>[];
    allAppsVisible?: boolean | null;
    provisioningAllowed?: boolean | null;
  };
  relationships?: {
    visibleApps?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"apps">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-userInvitations) */
export interface UserInvitationCreateRequest {
  data: {
    type: "userInvitations";
    attributes: UserInvitationCreateRequestAttributes;
    relationships?: {
      visibleApps?: {
        data?: ResourceId<"apps">[] | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface UserInvitationCreateRequestAttributes {
  /** Format: email */
  email: string;
  firstName: string;
  lastName: string;
  roles: UserRole[];
  allAppsVisible?: boolean | null | undefined;
  provisioningAllowed?: boolean | null | undefined;
}

export interface UserInvitationResponse {
  data: UserInvitation;
  included?: App[];
  links: DocumentLinks;
}

export interface UserInvitationVisibleAppsLinkagesResponse {
  data: ResourceId<"apps">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type UserInvitationsField = "email" | "firstName" | "lastName" | "expirationDate" | "roles" | "allAppsVisible" | "provisioningAllowed" | "visibleApps";

export interface UserInvitationsResponse {
  data: UserInvitation[];
  included?: App[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type UserInvitationsSort = "email" | "-email" | "lastName" | "-lastName";

export interface UserResponse {
  data: User;
  included?: App[];
  links: DocumentLinks;
}

export type UserRole = "ADMIN" | "FINANCE" | "ACCOUNT_HOLDER" | "SALES" | "MARKETING" | "APP_MANAGER" | "DEVELOPER" | "ACCESS_TO_REPORTS" | "CUSTOMER_SUPPORT" | "CREATE_APPS" | "CLOUD_MANAGED_DEVELOPER_ID" | "CLOUD_MANAGED_APP_DISTRIBUTION" | "GENERATE_INDIVIDUAL_KEYS";

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-users-_id_) */
export interface UserUpdateRequest {
  data: {
    type: "users";
    id: string;
    attributes?: UserUpdateRequestAttributes | undefined;
    relationships?: {
      visibleApps?: {
        data?: ResourceId<"apps">[] | undefined;
      } | undefined;
    } | undefined;
  };
}

export interface UserUpdateRequestAttributes {
  roles?: UserRole[] | null | undefined;
  allAppsVisible?: boolean | null | undefined;
  provisioningAllowed?: boolean | null | undefined;
}

export interface UserVisibleAppsLinkagesRequest {
  data: ResourceId<"apps">[];
}

export interface UserVisibleAppsLinkagesResponse {
  data: ResourceId<"apps">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type UsersField = "username" | "firstName" | "lastName" | "roles" | "allAppsVisible" | "provisioningAllowed" | "visibleApps";

export interface UsersResponse {
  data: User[];
  included?: App[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type UsersSort = "username" | "-username" | "lastName" | "-lastName";

export interface Webhook {
  type: "webhooks";
  id: string;
  attributes: {
    enabled?: boolean;
    eventTypes?: Open<WebhookEventType>[];
    name?: string;
    /** Format: uri */
    url?: string;
  };
  relationships?: {
    app?: {
      data?: ResourceId<"apps"> | null;
    };
    deliveries?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-webhooks) */
export interface WebhookCreateRequest {
  data: {
    type: "webhooks";
    attributes: WebhookCreateRequestAttributes;
    relationships: {
      app: {
        data: ResourceId<"apps">;
      };
    };
  };
}

export interface WebhookCreateRequestAttributes {
  enabled: boolean;
  eventTypes: WebhookEventType[];
  name: string;
  secret: string;
  /** Format: uri */
  url: string;
}

export type WebhookDeliveriesField = "createdDate" | "deliveryState" | "errorMessage" | "redelivery" | "sentDate" | "request" | "response" | "event";

export interface WebhookDeliveriesLinkagesResponse {
  data: ResourceId<"webhookDeliveries">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface WebhookDeliveriesResponse {
  data: WebhookDelivery[];
  included?: WebhookEvent[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface WebhookDelivery {
  type: "webhookDeliveries";
  id: string;
  attributes: {
    /** Format: date-time */
    createdDate?: string | null;
    deliveryState?: Open<WebhookDeliveryState> | null;
    errorMessage?: string | null;
    redelivery?: boolean | null;
    /** Format: date-time */
    sentDate?: string | null;
    request?: {
      /** Format: uri */
      url?: string | null;
    } | null;
    response?: {
      httpStatusCode?: number | null;
      body?: string | null;
    } | null;
  };
  relationships?: {
    event?: {
      data?: ResourceId<"webhookEvents"> | null;
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-webhookDeliveries) */
export interface WebhookDeliveryCreateRequest {
  data: {
    type: "webhookDeliveries";
    relationships: {
      template: {
        data: ResourceId<"webhookDeliveries">;
      };
    };
  };
}

export interface WebhookDeliveryResponse {
  data: WebhookDelivery;
  included?: WebhookEvent[];
  links: DocumentLinks;
}

export type WebhookDeliveryState = "SUCCEEDED" | "FAILED" | "PENDING";

export interface WebhookEvent {
  type: "webhookEvents";
  id: string;
  attributes: {
    eventType?: Open<WebhookEventType> | null;
    payload?: string | null;
    ping?: boolean | null;
    /** Format: date-time */
    createdDate?: string | null;
  };
  links?: ResourceLinks;
}

export type WebhookEventType = "ALTERNATIVE_DISTRIBUTION_PACKAGE_AVAILABLE_UPDATED" | "ALTERNATIVE_DISTRIBUTION_PACKAGE_VERSION_CREATED" | "ALTERNATIVE_DISTRIBUTION_TERRITORY_AVAILABILITY_UPDATED" | "APP_STORE_VERSION_APP_VERSION_STATE_UPDATED" | "BACKGROUND_ASSET_VERSION_APP_STORE_RELEASE_STATE_UPDATED" | "BACKGROUND_ASSET_VERSION_EXTERNAL_BETA_RELEASE_STATE_UPDATED" | "BACKGROUND_ASSET_VERSION_INTERNAL_BETA_RELEASE_CREATED" | "BACKGROUND_ASSET_VERSION_STATE_UPDATED" | "BETA_FEEDBACK_CRASH_SUBMISSION_CREATED" | "BETA_FEEDBACK_SCREENSHOT_SUBMISSION_CREATED" | "BUILD_BETA_DETAIL_EXTERNAL_BUILD_STATE_UPDATED" | "BUILD_UPLOAD_STATE_UPDATED";

export type WebhookEventsField = "eventType" | "payload" | "ping" | "createdDate";

export interface WebhookPing {
  type: "webhookPings";
  id: string;
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-webhookPings) */
export interface WebhookPingCreateRequest {
  data: {
    type: "webhookPings";
    relationships: {
      webhook: {
        data: ResourceId<"webhooks">;
      };
    };
  };
}

export interface WebhookPingResponse {
  data: WebhookPing;
  links: DocumentLinks;
}

export interface WebhookResponse {
  data: Webhook;
  included?: App[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-webhooks-_id_) */
export interface WebhookUpdateRequest {
  data: {
    type: "webhooks";
    id: string;
    attributes?: WebhookUpdateRequestAttributes | undefined;
  };
}

export interface WebhookUpdateRequestAttributes {
  enabled?: boolean | null | undefined;
  eventTypes?: WebhookEventType[] | null | undefined;
  name?: string | null | undefined;
  secret?: string | null | undefined;
  /** Format: uri */
  url?: string | null | undefined;
}

export type WebhooksField = "enabled" | "eventTypes" | "name" | "url" | "app" | "deliveries";

export interface WebhooksResponse {
  data: Webhook[];
  included?: App[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface WinBackOffer {
  type: "winBackOffers";
  id: string;
  attributes: {
    referenceName?: string;
    offerId?: string;
    duration?: Open<SubscriptionOfferDuration>;
    offerMode?: Open<SubscriptionOfferMode>;
    periodCount?: number;
    customerEligibilityPaidSubscriptionDurationInMonths?: number;
    customerEligibilityTimeSinceLastSubscribedInMonths?: IntegerRange;
    customerEligibilityWaitBetweenOffersInMonths?: number | null;
    /** Format: date */
    startDate?: string;
    /** Format: date */
    endDate?: string | null;
    priority?: Open<WinBackOfferPriority>;
    promotionIntent?: Open<WinBackOfferPromotionIntent> | null;
    targetSubscriptionPlanType?: Open<SubscriptionPlanType> | null;
  };
  relationships?: {
    prices?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: ResourceId<"winBackOfferPrices">[];
    };
  };
  links?: ResourceLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-winBackOffers) */
export interface WinBackOfferCreateRequest {
  data: {
    type: "winBackOffers";
    attributes: WinBackOfferCreateRequestAttributes;
    relationships: {
      subscription: {
        data: ResourceId<"subscriptions">;
      };
      prices: {
        data: ResourceId<"winBackOfferPrices">[];
      };
    };
  };
  included?: WinBackOfferPriceInlineCreate[] | undefined;
}

export interface WinBackOfferCreateRequestAttributes {
  referenceName: string;
  offerId: string;
  duration: SubscriptionOfferDuration;
  offerMode: SubscriptionOfferMode;
  periodCount: number;
  customerEligibilityPaidSubscriptionDurationInMonths: number;
  customerEligibilityTimeSinceLastSubscribedInMonths: IntegerRange;
  customerEligibilityWaitBetweenOffersInMonths?: number | null | undefined;
  /** Format: date */
  startDate: string;
  /** Format: date */
  endDate?: string | null | undefined;
  priority: WinBackOfferPriority;
  promotionIntent?: WinBackOfferPromotionIntent | null | undefined;
  targetSubscriptionPlanType?: SubscriptionPlanType | null | undefined;
}

export interface WinBackOfferPrice {
  type: "winBackOfferPrices";
  id: string;
  relationships?: {
    territory?: {
      data?: ResourceId<"territories"> | null;
    };
    subscriptionPricePoint?: {
      data?: ResourceId<"subscriptionPricePoints"> | null;
    };
  };
  links?: ResourceLinks;
}

export interface WinBackOfferPriceInlineCreate {
  type: "winBackOfferPrices";
  id?: string | undefined;
  relationships?: {
    territory: {
      data: ResourceId<"territories">;
    };
    subscriptionPricePoint?: {
      data: ResourceId<"subscriptionPricePoints">;
    } | undefined;
  } | undefined;
}

export type WinBackOfferPricesField = "territory" | "subscriptionPricePoint";

export interface WinBackOfferPricesLinkagesResponse {
  data: ResourceId<"winBackOfferPrices">[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface WinBackOfferPricesResponse {
  data: WinBackOfferPrice[];
  included?: (SubscriptionPricePoint | Territory)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type WinBackOfferPriority = "HIGH" | "NORMAL";

export type WinBackOfferPromotionIntent = "NOT_PROMOTED" | "USE_AUTO_GENERATED_ASSETS";

export interface WinBackOfferResponse {
  data: WinBackOffer;
  included?: WinBackOfferPrice[];
  links: DocumentLinks;
}

/** [Documentation](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-winBackOffers-_id_) */
export interface WinBackOfferUpdateRequest {
  data: {
    type: "winBackOffers";
    id: string;
    attributes?: WinBackOfferUpdateRequestAttributes | undefined;
  };
}

export interface WinBackOfferUpdateRequestAttributes {
  customerEligibilityPaidSubscriptionDurationInMonths?: number | null | undefined;
  customerEligibilityTimeSinceLastSubscribedInMonths?: IntegerRange | null | undefined;
  customerEligibilityWaitBetweenOffersInMonths?: number | null | undefined;
  /** Format: date */
  startDate?: string | null | undefined;
  /** Format: date */
  endDate?: string | null | undefined;
  priority?: WinBackOfferPriority | null | undefined;
  promotionIntent?: WinBackOfferPromotionIntent | null | undefined;
}

export type WinBackOffersField = "referenceName" | "offerId" | "duration" | "offerMode" | "periodCount" | "customerEligibilityPaidSubscriptionDurationInMonths" | "customerEligibilityTimeSinceLastSubscribedInMonths" | "customerEligibilityWaitBetweenOffersInMonths" | "startDate" | "endDate" | "priority" | "promotionIntent" | "targetSubscriptionPlanType" | "prices";

export interface WinBackOffersResponse {
  data: WinBackOffer[];
  included?: WinBackOfferPrice[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type csv = string;

export interface diagnosticLogs {
  productData?: {
    signatureId?: string | null;
    diagnosticInsights?: {
      insightsURL?: string | null;
      insightsCategory?: string | null;
      insightsString?: string | null;
    }[] | null;
    diagnosticLogs?: {
      callStackTree?: {
        callStackPerThread?: boolean | null;
        callStacks?: {
          callStackRootFrames?: DiagnosticLogCallStackNode[] | null;
        }[] | null;
      }[] | null;
      diagnosticMetaData?: {
        bundleId?: string | null;
        event?: string | null;
        osVersion?: string | null;
        appVersion?: string | null;
        writesCaused?: string | null;
        deviceType?: string | null;
        platformArchitecture?: string | null;
        eventDetail?: string | null;
        buildVersion?: string | null;
      } | null;
    }[] | null;
  }[] | null;
  version?: string | null;
}

/** Format: binary */
export type gzip = string;

export interface xcodeMetrics {
  version?: string | null;
  insights?: {
    trendingUp?: MetricsInsight[] | null;
    regressions?: MetricsInsight[] | null;
  } | null;
  productData?: {
    platform?: string | null;
    metricCategories?: {
      identifier?: Open<MetricCategory> | null;
      metrics?: {
        identifier?: string | null;
        goalKeys?: {
          goalKey?: string | null;
          lowerBound?: number | null;
          upperBound?: number | null;
        }[] | null;
        unit?: {
          identifier?: string | null;
          displayName?: string | null;
        } | null;
        datasets?: {
          filterCriteria?: {
            percentile?: string | null;
            device?: string | null;
            deviceMarketingName?: string | null;
          } | null;
          points?: {
            version?: string | null;
            value?: number | null;
            errorMargin?: number | null;
            percentageBreakdown?: {
              value?: number | null;
              subSystemLabel?: string | null;
            } | null;
            goal?: string | null;
          }[] | null;
          recommendedMetricGoal?: {
            value?: number | null;
            detail?: string | null;
          } | null;
        }[] | null;
      }[] | null;
    }[] | null;
  }[] | null;
}

export interface xcodeOverview {
  version?: string | null;
  appMetadata?: {
    bundleId?: string | null;
    appId?: string | null;
    latestVersion?: string | null;
    platform?: string | null;
  } | null;
  insights?: {
    regressions?: MetricsInsight[] | null;
    trendingUp?: MetricsInsight[] | null;
  } | null;
  categories?: {
    identifier?: string | null;
    displayName?: string | null;
    sections?: {
      identifier?: string | null;
      displayName?: string | null;
      relevanceScore?: number | null;
      sortOrder?: number | null;
      unit?: {
        identifier?: string | null;
        displayName?: string | null;
      } | null;
      datasets?: {
        filterCriteria?: {
          percentile?: string | null;
          device?: string | null;
          deviceMarketingName?: string | null;
        } | null;
        points?: {
          version?: string | null;
          value?: number | null;
          errorMargin?: number | null;
          percentageBreakdown?: {
            value?: number | null;
            subSystemLabel?: string | null;
          } | null;
        }[] | null;
        recommendedMetricGoal?: {
          value?: number | null;
          detail?: string | null;
        } | null;
      }[] | null;
    }[] | null;
  }[] | null;
  signatures?: {
    topHangPoint?: PerformanceSignature[] | null;
    topLaunchPoint?: PerformanceSignature[] | null;
    topDiskWritePoint?: PerformanceSignature[] | null;
  } | null;
  telemetryIdentifier?: string | null;
}
