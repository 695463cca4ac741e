// Generated from "App Store Connect API" 4.5.1 (SHA-256 a9335d802795031a…) by `npm run generate`.
// Do not edit: corrections belong in spec/ or scripts/.

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

export interface AccessibilityDeclarationCreateRequest {
  data: {
    type: "accessibilityDeclarations";
    attributes: {
      deviceFamily: DeviceFamily;
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
    relationships: {
      app: {
        data: {
          type: "apps";
          id: string;
        };
      };
    };
  };
}

export interface AccessibilityDeclarationResponse {
  data: AccessibilityDeclaration;
  links: DocumentLinks;
}

export type AccessibilityDeclarationState = "DRAFT" | "PUBLISHED" | "REPLACED";

export interface AccessibilityDeclarationUpdateRequest {
  data: {
    type: "accessibilityDeclarations";
    id: string;
    attributes?: {
      publish?: boolean | null;
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
  };
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

export interface AgeRatingDeclarationUpdateRequest {
  data: {
    type: "ageRatingDeclarations";
    id: string;
    attributes?: {
      advertising?: boolean | null;
      alcoholTobaccoOrDrugUseOrReferences?: AgeRatingDeclarationAlcoholTobaccoOrDrugUseOrReferences | null;
      contests?: AgeRatingDeclarationContests | null;
      gambling?: boolean | null;
      gamblingSimulated?: AgeRatingDeclarationGamblingSimulated | null;
      gunsOrOtherWeapons?: AgeRatingDeclarationGunsOrOtherWeapons | null;
      healthOrWellnessTopics?: boolean | null;
      lootBox?: boolean | null;
      medicalOrTreatmentInformation?: AgeRatingDeclarationMedicalOrTreatmentInformation | null;
      messagingAndChat?: boolean | null;
      parentalControls?: boolean | null;
      profanityOrCrudeHumor?: AgeRatingDeclarationProfanityOrCrudeHumor | null;
      ageAssurance?: boolean | null;
      sexualContentGraphicAndNudity?: AgeRatingDeclarationSexualContentGraphicAndNudity | null;
      sexualContentOrNudity?: AgeRatingDeclarationSexualContentOrNudity | null;
      socialMedia?: boolean | null;
      socialMediaAgeRestricted?: boolean | null;
      horrorOrFearThemes?: AgeRatingDeclarationHorrorOrFearThemes | null;
      matureOrSuggestiveThemes?: AgeRatingDeclarationMatureOrSuggestiveThemes | null;
      unrestrictedWebAccess?: boolean | null;
      userGeneratedContent?: boolean | null;
      violenceCartoonOrFantasy?: AgeRatingDeclarationViolenceCartoonOrFantasy | null;
      violenceRealisticProlongedGraphicOrSadistic?: AgeRatingDeclarationViolenceRealisticProlongedGraphicOrSadistic | null;
      violenceRealistic?: AgeRatingDeclarationViolenceRealistic | null;
      /** @deprecated */
      ageRatingOverride?: AgeRatingDeclarationAgeRatingOverride | null;
      ageRatingOverrideV2?: AgeRatingDeclarationAgeRatingOverrideV2 | null;
      koreaAgeRatingOverride?: AgeRatingDeclarationKoreaAgeRatingOverride | null;
      gracRatingClassificationNumber?: string | null;
      /** Format: uri */
      developerAgeRatingInfoUrl?: string | null;
      kidsAgeBand?: KidsAgeBand | null;
    };
  };
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

export interface AlternativeDistributionDomainCreateRequest {
  data: {
    type: "alternativeDistributionDomains";
    attributes: {
      domain: string;
      referenceName: string;
    };
  };
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

export interface AlternativeDistributionKeyCreateRequest {
  data: {
    type: "alternativeDistributionKeys";
    attributes: {
      publicKey: string;
    };
    relationships?: {
      app?: {
        data?: {
          type: "apps";
          id: string;
        };
      };
    };
  };
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
      data?: {
        type: "alternativeDistributionPackageVersions";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface AlternativeDistributionPackageCreateRequest {
  data: {
    type: "alternativeDistributionPackages";
    relationships: {
      appStoreVersion: {
        data: {
          type: "appStoreVersions";
          id: string;
        };
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
      data?: {
        type: "alternativeDistributionPackageVariants";
        id: string;
      }[];
    };
    deltas?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "alternativeDistributionPackageDeltas";
        id: string;
      }[];
    };
    alternativeDistributionPackage?: {
      data?: {
        type: "alternativeDistributionPackages";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface AlternativeDistributionPackageVersionDeltasLinkagesResponse {
  data: {
    type: "alternativeDistributionPackageDeltas";
    id: string;
  }[];
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
  data: {
    type: "alternativeDistributionPackageVariants";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type AlternativeDistributionPackageVersionsField = "url" | "urlExpirationDate" | "version" | "fileChecksum" | "state" | "variants" | "deltas" | "alternativeDistributionPackage";

export type AlternativeDistributionPackageVersionsInclude = "variants" | "deltas" | "alternativeDistributionPackage";

export interface AlternativeDistributionPackageVersionsLinkagesResponse {
  data: {
    type: "alternativeDistributionPackageVersions";
    id: string;
  }[];
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
  data: {
    type: "analyticsReportSegments";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type AnalyticsReportInstancesField = "granularity" | "processingDate" | "segments";

export interface AnalyticsReportInstancesLinkagesResponse {
  data: {
    type: "analyticsReportInstances";
    id: string;
  }[];
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
      data?: {
        type: "analyticsReports";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export type AnalyticsReportRequestAccessType = "ONE_TIME_SNAPSHOT" | "ONGOING";

export interface AnalyticsReportRequestCreateRequest {
  data: {
    type: "analyticsReportRequests";
    attributes: {
      accessType: AnalyticsReportRequestAccessType;
    };
    relationships: {
      app: {
        data: {
          type: "apps";
          id: string;
        };
      };
    };
  };
}

export interface AnalyticsReportRequestReportsLinkagesResponse {
  data: {
    type: "analyticsReports";
    id: string;
  }[];
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

export interface AndroidToIosAppMappingDetailCreateRequest {
  data: {
    type: "androidToIosAppMappingDetails";
    attributes: {
      packageName: string;
      appSigningKeyPublicCertificateSha256Fingerprints: string[];
    };
    relationships: {
      app: {
        data: {
          type: "apps";
          id: string;
        };
      };
    };
  };
}

export interface AndroidToIosAppMappingDetailResponse {
  data: AndroidToIosAppMappingDetail;
  links: DocumentLinks;
}

export interface AndroidToIosAppMappingDetailUpdateRequest {
  data: {
    type: "androidToIosAppMappingDetails";
    id: string;
    attributes?: {
      packageName?: string | null;
      appSigningKeyPublicCertificateSha256Fingerprints?: string[] | null;
    };
  };
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
      data?: {
        type: "appEncryptionDeclarations";
        id: string;
      }[];
    };
    appStoreIcon?: {
      data?: {
        type: "buildIcons";
        id: string;
      } | null;
    };
    ciProduct?: {
      links?: RelationshipLinks;
      data?: {
        type: "ciProducts";
        id: string;
      } | null;
    };
    betaTesters?: {
      links?: RelationshipLinks;
    };
    betaGroups?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "betaGroups";
        id: string;
      }[];
    };
    appStoreVersions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appStoreVersions";
        id: string;
      }[];
    };
    appTags?: {
      links?: RelationshipLinks;
    };
    preReleaseVersions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "preReleaseVersions";
        id: string;
      }[];
    };
    betaAppLocalizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "betaAppLocalizations";
        id: string;
      }[];
    };
    builds?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "builds";
        id: string;
      }[];
    };
    betaLicenseAgreement?: {
      links?: RelationshipLinks;
      data?: {
        type: "betaLicenseAgreements";
        id: string;
      } | null;
    };
    betaAppReviewDetail?: {
      links?: RelationshipLinks;
      data?: {
        type: "betaAppReviewDetails";
        id: string;
      } | null;
    };
    appInfos?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appInfos";
        id: string;
      }[];
    };
    appClips?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appClips";
        id: string;
      }[];
    };
    appPricePoints?: {
      links?: RelationshipLinks;
    };
    endUserLicenseAgreement?: {
      links?: RelationshipLinks;
      data?: {
        type: "endUserLicenseAgreements";
        id: string;
      } | null;
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
      data?: {
        type: "inAppPurchases";
        id: string;
      }[];
    };
    subscriptionGroups?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "subscriptionGroups";
        id: string;
      }[];
    };
    gameCenterEnabledVersions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterEnabledVersions";
        id: string;
      }[];
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
      data?: {
        type: "appCustomProductPages";
        id: string;
      }[];
    };
    inAppPurchasesV2?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "inAppPurchases";
        id: string;
      }[];
    };
    promotedPurchases?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "promotedPurchases";
        id: string;
      }[];
    };
    appEvents?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appEvents";
        id: string;
      }[];
    };
    reviewSubmissions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "reviewSubmissions";
        id: string;
      }[];
    };
    subscriptionGracePeriod?: {
      links?: RelationshipLinks;
      data?: {
        type: "subscriptionGracePeriods";
        id: string;
      } | null;
    };
    customerReviews?: {
      links?: RelationshipLinks;
    };
    customerReviewSummarizations?: {
      links?: RelationshipLinks;
    };
    gameCenterDetail?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterDetails";
        id: string;
      } | null;
    };
    appStoreVersionExperimentsV2?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appStoreVersionExperiments";
        id: string;
      }[];
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
      data?: {
        type: "androidToIosAppMappingDetails";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface AppAccessibilityDeclarationsLinkagesResponse {
  data: {
    type: "accessibilityDeclarations";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAlternativeDistributionKeyLinkageResponse {
  data: {
    type: "alternativeDistributionKeys";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface AppAnalyticsReportRequestsLinkagesResponse {
  data: {
    type: "analyticsReportRequests";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAndroidToIosAppMappingDetailsLinkagesResponse {
  data: {
    type: "androidToIosAppMappingDetails";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAppAvailabilityV2LinkageResponse {
  data: {
    type: "appAvailabilities";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface AppAppClipsLinkagesResponse {
  data: {
    type: "appClips";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAppCustomProductPagesLinkagesResponse {
  data: {
    type: "appCustomProductPages";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAppEncryptionDeclarationsLinkagesResponse {
  data: {
    type: "appEncryptionDeclarations";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAppEventsLinkagesResponse {
  data: {
    type: "appEvents";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAppInfosLinkagesResponse {
  data: {
    type: "appInfos";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAppPricePointsLinkagesResponse {
  data: {
    type: "appPricePoints";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAppPriceScheduleLinkageResponse {
  data: {
    type: "appPriceSchedules";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface AppAppStoreVersionExperimentsV2LinkagesResponse {
  data: {
    type: "appStoreVersionExperiments";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAppStoreVersionsLinkagesResponse {
  data: {
    type: "appStoreVersions";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppAppTagsLinkagesResponse {
  data: {
    type: "appTags";
    id: string;
  }[];
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
      data?: {
        type: "appAssetLibraryPlacements";
        id: string;
      }[];
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

export interface AppAssetLibraryImageCreateRequest {
  data: {
    type: "appAssetLibraryImages";
    attributes: {
      category: AppAssetLibraryAssetCategory;
      fileName: string;
      /** Format: int64 */
      fileSize: number;
      referenceName?: string | null;
    };
    relationships: {
      assetLibrary: {
        data: {
          type: "appAssetLibraries";
          id: string;
        };
      };
      placements?: {
        data?: {
          type: "appAssetLibraryPlacements";
          id: string;
        }[];
      };
    };
  };
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
  data: {
    type: "appAssetLibraryPlacements";
    id: string;
  }[];
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

export interface AppAssetLibraryImageUpdateRequest {
  data: {
    type: "appAssetLibraryImages";
    id: string;
    attributes?: {
      archived?: boolean | null;
      referenceName?: string | null;
      uploaded?: boolean | null;
    };
  };
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
  data: {
    type: "appAssetLibraryImages";
    id: string;
  }[];
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
  data: {
    type: "appAssetLibraries";
    id: string;
  } | null;
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
      data?: {
        type: "appEventLocalizations";
        id: string;
      } | null;
    };
    appStoreVersionLocalization?: {
      data?: {
        type: "appStoreVersionLocalizations";
        id: string;
      } | null;
    };
    appCustomProductPageLocalization?: {
      data?: {
        type: "appCustomProductPageLocalizations";
        id: string;
      } | null;
    };
    appStoreVersionExperimentTreatmentLocalization?: {
      data?: {
        type: "appStoreVersionExperimentTreatmentLocalizations";
        id: string;
      } | null;
    };
    image?: {
      data?: {
        type: "appAssetLibraryImages";
        id: string;
      } | null;
    };
    video?: {
      data?: {
        type: "appAssetLibraryVideos";
        id: string;
      } | null;
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
    data?: {
      type: "appEventLocalizations";
      id: string;
    };
  };
  appStoreVersionLocalization?: {
    data?: {
      type: "appStoreVersionLocalizations";
      id: string;
    };
  };
  appCustomProductPageLocalization?: {
    data?: {
      type: "appCustomProductPageLocalizations";
      id: string;
    };
  };
  appStoreVersionExperimentTreatmentLocalization?: {
    data?: {
      type: "appStoreVersionExperimentTreatmentLocalizations";
      id: string;
    };
  };
}

export interface AppAssetLibraryPlacementCreateRequest {
  data: {
    type: "appAssetLibraryPlacements";
    attributes: {
      placementType: AppAssetLibraryPlacementType | null;
      placementGroup?: string | null;
    };
    relationships: {
      image: {
        data?: {
          type: "appAssetLibraryImages";
          id: string;
        };
      };
      video?: {
        data?: {
          type: "appAssetLibraryVideos";
          id: string;
        };
      };
      appEventLocalization: {
        data?: {
          type: "appEventLocalizations";
          id: string;
        };
      };
      appStoreVersionLocalization?: {
        data?: {
          type: "appStoreVersionLocalizations";
          id: string;
        };
      };
      appCustomProductPageLocalization?: {
        data?: {
          type: "appCustomProductPageLocalizations";
          id: string;
        };
      };
      appStoreVersionExperimentTreatmentLocalization?: {
        data?: {
          type: "appStoreVersionExperimentTreatmentLocalizations";
          id: string;
        };
      };
    };
  } | {
    type: "appAssetLibraryPlacements";
    attributes: {
      placementType: AppAssetLibraryPlacementType | null;
      placementGroup?: string | null;
    };
    relationships: {
      image: {
        data?: {
          type: "appAssetLibraryImages";
          id: string;
        };
      };
      video?: {
        data?: {
          type: "appAssetLibraryVideos";
          id: string;
        };
      };
      appEventLocalization?: {
        data?: {
          type: "appEventLocalizations";
          id: string;
        };
      };
      appStoreVersionLocalization: {
        data?: {
          type: "appStoreVersionLocalizations";
          id: string;
        };
      };
      appCustomProductPageLocalization?: {
        data?: {
          type: "appCustomProductPageLocalizations";
          id: string;
        };
      };
      appStoreVersionExperimentTreatmentLocalization?: {
        data?: {
          type: "appStoreVersionExperimentTreatmentLocalizations";
          id: string;
        };
      };
    };
  } | {
    type: "appAssetLibraryPlacements";
    attributes: {
      placementType: AppAssetLibraryPlacementType | null;
      placementGroup?: string | null;
    };
    relationships: {
      image: {
        data?: {
          type: "appAssetLibraryImages";
          id: string;
        };
      };
      video?: {
        data?: {
          type: "appAssetLibraryVideos";
          id: string;
        };
      };
      appEventLocalization?: {
        data?: {
          type: "appEventLocalizations";
          id: string;
        };
      };
      appStoreVersionLocalization?: {
        data?: {
          type: "appStoreVersionLocalizations";
          id: string;
        };
      };
      appCustomProductPageLocalization: {
        data?: {
          type: "appCustomProductPageLocalizations";
          id: string;
        };
      };
      appStoreVersionExperimentTreatmentLocalization?: {
        data?: {
          type: "appStoreVersionExperimentTreatmentLocalizations";
          id: string;
        };
      };
    };
  } | {
    type: "appAssetLibraryPlacements";
    attributes: {
      placementType: AppAssetLibraryPlacementType | null;
      placementGroup?: string | null;
    };
    relationships: {
      image: {
        data?: {
          type: "appAssetLibraryImages";
          id: string;
        };
      };
      video?: {
        data?: {
          type: "appAssetLibraryVideos";
          id: string;
        };
      };
      appEventLocalization?: {
        data?: {
          type: "appEventLocalizations";
          id: string;
        };
      };
      appStoreVersionLocalization?: {
        data?: {
          type: "appStoreVersionLocalizations";
          id: string;
        };
      };
      appCustomProductPageLocalization?: {
        data?: {
          type: "appCustomProductPageLocalizations";
          id: string;
        };
      };
      appStoreVersionExperimentTreatmentLocalization: {
        data?: {
          type: "appStoreVersionExperimentTreatmentLocalizations";
          id: string;
        };
      };
    };
  } | {
    type: "appAssetLibraryPlacements";
    attributes: {
      placementType: AppAssetLibraryPlacementType | null;
      placementGroup?: string | null;
    };
    relationships: {
      image?: {
        data?: {
          type: "appAssetLibraryImages";
          id: string;
        };
      };
      video: {
        data?: {
          type: "appAssetLibraryVideos";
          id: string;
        };
      };
      appEventLocalization: {
        data?: {
          type: "appEventLocalizations";
          id: string;
        };
      };
      appStoreVersionLocalization?: {
        data?: {
          type: "appStoreVersionLocalizations";
          id: string;
        };
      };
      appCustomProductPageLocalization?: {
        data?: {
          type: "appCustomProductPageLocalizations";
          id: string;
        };
      };
      appStoreVersionExperimentTreatmentLocalization?: {
        data?: {
          type: "appStoreVersionExperimentTreatmentLocalizations";
          id: string;
        };
      };
    };
  } | {
    type: "appAssetLibraryPlacements";
    attributes: {
      placementType: AppAssetLibraryPlacementType | null;
      placementGroup?: string | null;
    };
    relationships: {
      image?: {
        data?: {
          type: "appAssetLibraryImages";
          id: string;
        };
      };
      video: {
        data?: {
          type: "appAssetLibraryVideos";
          id: string;
        };
      };
      appEventLocalization?: {
        data?: {
          type: "appEventLocalizations";
          id: string;
        };
      };
      appStoreVersionLocalization: {
        data?: {
          type: "appStoreVersionLocalizations";
          id: string;
        };
      };
      appCustomProductPageLocalization?: {
        data?: {
          type: "appCustomProductPageLocalizations";
          id: string;
        };
      };
      appStoreVersionExperimentTreatmentLocalization?: {
        data?: {
          type: "appStoreVersionExperimentTreatmentLocalizations";
          id: string;
        };
      };
    };
  } | {
    type: "appAssetLibraryPlacements";
    attributes: {
      placementType: AppAssetLibraryPlacementType | null;
      placementGroup?: string | null;
    };
    relationships: {
      image?: {
        data?: {
          type: "appAssetLibraryImages";
          id: string;
        };
      };
      video: {
        data?: {
          type: "appAssetLibraryVideos";
          id: string;
        };
      };
      appEventLocalization?: {
        data?: {
          type: "appEventLocalizations";
          id: string;
        };
      };
      appStoreVersionLocalization?: {
        data?: {
          type: "appStoreVersionLocalizations";
          id: string;
        };
      };
      appCustomProductPageLocalization: {
        data?: {
          type: "appCustomProductPageLocalizations";
          id: string;
        };
      };
      appStoreVersionExperimentTreatmentLocalization?: {
        data?: {
          type: "appStoreVersionExperimentTreatmentLocalizations";
          id: string;
        };
      };
    };
  } | {
    type: "appAssetLibraryPlacements";
    attributes: {
      placementType: AppAssetLibraryPlacementType | null;
      placementGroup?: string | null;
    };
    relationships: {
      image?: {
        data?: {
          type: "appAssetLibraryImages";
          id: string;
        };
      };
      video: {
        data?: {
          type: "appAssetLibraryVideos";
          id: string;
        };
      };
      appEventLocalization?: {
        data?: {
          type: "appEventLocalizations";
          id: string;
        };
      };
      appStoreVersionLocalization?: {
        data?: {
          type: "appStoreVersionLocalizations";
          id: string;
        };
      };
      appCustomProductPageLocalization?: {
        data?: {
          type: "appCustomProductPageLocalizations";
          id: string;
        };
      };
      appStoreVersionExperimentTreatmentLocalization: {
        data?: {
          type: "appStoreVersionExperimentTreatmentLocalizations";
          id: string;
        };
      };
    };
  };
}

export interface AppAssetLibraryPlacementImageRelationships {
  appEventLocalization?: {
    data?: {
      type: "appEventLocalizations";
      id: string;
    };
  };
  appStoreVersionLocalization?: {
    data?: {
      type: "appStoreVersionLocalizations";
      id: string;
    };
  };
  appCustomProductPageLocalization?: {
    data?: {
      type: "appCustomProductPageLocalizations";
      id: string;
    };
  };
  appStoreVersionExperimentTreatmentLocalization?: {
    data?: {
      type: "appStoreVersionExperimentTreatmentLocalizations";
      id: string;
    };
  };
  image?: {
    data?: {
      type: "appAssetLibraryImages";
      id: string;
    } | null;
  };
}

export interface AppAssetLibraryPlacementOrderingRequest {
  type: "appAssetLibraryPlacementOrderingRequests";
  id: string;
  relationships?: {
    orderedPlacements?: {
      meta?: PagingInformation;
      data?: {
        type: "appAssetLibraryPlacements";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface AppAssetLibraryPlacementOrderingRequestCreateRequest {
  data: {
    type: "appAssetLibraryPlacementOrderingRequests";
    attributes: {
      placementGroup: string | null;
    };
    relationships: {
      orderedPlacements: {
        data?: {
          type: "appAssetLibraryPlacements";
          id: string;
        }[];
      };
      appStoreVersionLocalization: {
        data?: {
          type: "appStoreVersionLocalizations";
          id: string;
        };
      };
      appCustomProductPageLocalization?: {
        data?: {
          type: "appCustomProductPageLocalizations";
          id: string;
        };
      };
      appStoreVersionExperimentTreatmentLocalization?: {
        data?: {
          type: "appStoreVersionExperimentTreatmentLocalizations";
          id: string;
        };
      };
    };
  } | {
    type: "appAssetLibraryPlacementOrderingRequests";
    attributes: {
      placementGroup: string | null;
    };
    relationships: {
      orderedPlacements: {
        data?: {
          type: "appAssetLibraryPlacements";
          id: string;
        }[];
      };
      appStoreVersionLocalization?: {
        data?: {
          type: "appStoreVersionLocalizations";
          id: string;
        };
      };
      appCustomProductPageLocalization: {
        data?: {
          type: "appCustomProductPageLocalizations";
          id: string;
        };
      };
      appStoreVersionExperimentTreatmentLocalization?: {
        data?: {
          type: "appStoreVersionExperimentTreatmentLocalizations";
          id: string;
        };
      };
    };
  } | {
    type: "appAssetLibraryPlacementOrderingRequests";
    attributes: {
      placementGroup: string | null;
    };
    relationships: {
      orderedPlacements: {
        data?: {
          type: "appAssetLibraryPlacements";
          id: string;
        }[];
      };
      appStoreVersionLocalization?: {
        data?: {
          type: "appStoreVersionLocalizations";
          id: string;
        };
      };
      appCustomProductPageLocalization?: {
        data?: {
          type: "appCustomProductPageLocalizations";
          id: string;
        };
      };
      appStoreVersionExperimentTreatmentLocalization: {
        data?: {
          type: "appStoreVersionExperimentTreatmentLocalizations";
          id: string;
        };
      };
    };
  };
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
    data?: {
      type: "appEventLocalizations";
      id: string;
    } | null;
  };
  appStoreVersionLocalization?: {
    data?: {
      type: "appStoreVersionLocalizations";
      id: string;
    } | null;
  };
  appCustomProductPageLocalization?: {
    data?: {
      type: "appCustomProductPageLocalizations";
      id: string;
    } | null;
  };
  appStoreVersionExperimentTreatmentLocalization?: {
    data?: {
      type: "appStoreVersionExperimentTreatmentLocalizations";
      id: string;
    } | null;
  };
  video?: {
    data?: {
      type: "appAssetLibraryVideos";
      id: string;
    } | null;
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
      data?: {
        type: "appAssetLibraryPlacements";
        id: string;
      }[];
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

export interface AppAssetLibraryVideoCreateRequest {
  data: {
    type: "appAssetLibraryVideos";
    attributes: {
      category: AppAssetLibraryAssetCategory;
      fileName: string;
      /** Format: int64 */
      fileSize: number;
      previewFrameTimeCode?: string | null;
      referenceName?: string | null;
    };
    relationships: {
      assetLibrary: {
        data: {
          type: "appAssetLibraries";
          id: string;
        };
      };
      placements?: {
        data?: {
          type: "appAssetLibraryPlacements";
          id: string;
        }[];
      };
    };
  };
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
  data: {
    type: "appAssetLibraryPlacements";
    id: string;
  }[];
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

export interface AppAssetLibraryVideoUpdateRequest {
  data: {
    type: "appAssetLibraryVideos";
    id: string;
    attributes?: {
      archived?: boolean | null;
      previewFrameTimeCode?: string | null;
      referenceName?: string | null;
      uploaded?: boolean | null;
    };
  };
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
  data: {
    type: "appAssetLibraryVideos";
    id: string;
  }[];
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
      data?: {
        type: "territoryAvailabilities";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface AppAvailabilityV2CreateRequest {
  data: {
    type: "appAvailabilities";
    attributes: {
      availableInNewTerritories: boolean;
    };
    relationships: {
      app: {
        data: {
          type: "apps";
          id: string;
        };
      };
      territoryAvailabilities: {
        data: {
          type: "territoryAvailabilities";
          id: string;
        }[];
      };
    };
  };
  included?: TerritoryAvailabilityInlineCreate[];
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
  data: {
    type: "territoryAvailabilities";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppBackgroundAssetsLinkagesResponse {
  data: {
    type: "backgroundAssets";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppBetaAppLocalizationsLinkagesResponse {
  data: {
    type: "betaAppLocalizations";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppBetaAppReviewDetailLinkageResponse {
  data: {
    type: "betaAppReviewDetails";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface AppBetaFeedbackCrashSubmissionsLinkagesResponse {
  data: {
    type: "betaFeedbackCrashSubmissions";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppBetaFeedbackScreenshotSubmissionsLinkagesResponse {
  data: {
    type: "betaFeedbackScreenshotSubmissions";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppBetaGroupsLinkagesResponse {
  data: {
    type: "betaGroups";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppBetaLicenseAgreementLinkageResponse {
  data: {
    type: "betaLicenseAgreements";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface AppBetaTestersLinkagesRequest {
  data: {
    type: "betaTesters";
    id: string;
  }[];
}

export interface AppBuildUploadsLinkagesResponse {
  data: {
    type: "buildUploads";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppBuildsLinkagesResponse {
  data: {
    type: "builds";
    id: string;
  }[];
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
      data?: {
        type: "appCategories";
        id: string;
      }[];
    };
    parent?: {
      links?: RelationshipLinks;
      data?: {
        type: "appCategories";
        id: string;
      } | null;
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
  data: {
    type: "appCategories";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface AppCategoryResponse {
  data: AppCategory;
  included?: AppCategory[];
  links: DocumentLinks;
}

export interface AppCategorySubcategoriesLinkagesResponse {
  data: {
    type: "appCategories";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppCategoryWithoutIncludesResponse {
  data: AppCategory | null;
  links: DocumentLinks;
}

export interface AppCiProductLinkageResponse {
  data: {
    type: "ciProducts";
    id: string;
  } | null;
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
      data?: {
        type: "apps";
        id: string;
      } | null;
    };
    appClipDefaultExperiences?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appClipDefaultExperiences";
        id: string;
      }[];
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
      data?: {
        type: "appClips";
        id: string;
      } | null;
    };
    headerImage?: {
      data?: {
        type: "appClipAdvancedExperienceImages";
        id: string;
      } | null;
    };
    localizations?: {
      meta?: PagingInformation;
      data?: {
        type: "appClipAdvancedExperienceLocalizations";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export type AppClipAdvancedExperienceBusinessCategory = "AUTOMOTIVE" | "BEAUTY" | "BIKES" | "BOOKS" | "CASINO" | "EDUCATION" | "EDUCATION_JAPAN" | "ENTERTAINMENT" | "EV_CHARGER" | "FINANCIAL_USD" | "FINANCIAL_CNY" | "FINANCIAL_GBP" | "FINANCIAL_JPY" | "FINANCIAL_EUR" | "FITNESS" | "FOOD_AND_DRINK" | "GAS" | "GROCERY" | "HEALTH_AND_MEDICAL" | "HOTEL_AND_TRAVEL" | "MUSIC" | "PARKING" | "PET_SERVICES" | "PROFESSIONAL_SERVICES" | "SHOPPING" | "TICKETING" | "TRANSIT";

export interface AppClipAdvancedExperienceCreateRequest {
  data: {
    type: "appClipAdvancedExperiences";
    attributes: {
      /** Format: uri */
      link: string;
      action?: AppClipAction | null;
      isPoweredBy: boolean;
      place?: {
        placeId?: string;
        names?: string[];
        mainAddress?: {
          fullAddress?: string;
          structuredAddress?: {
            streetAddress?: string[];
            floor?: string;
            neighborhood?: string;
            locality?: string;
            stateProvince?: string;
            postalCode?: string;
            countryCode?: string;
          };
        };
        displayPoint?: {
          coordinates?: {
            latitude?: number;
            longitude?: number;
          };
          source?: AppClipAdvancedExperienceSource;
        };
        mapAction?: AppClipAdvancedExperienceMapAction;
        relationship?: AppClipAdvancedExperienceRelationship;
        phoneNumber?: {
          number?: string;
          type?: AppClipAdvancedExperienceType;
          intent?: string;
        };
        homePage?: string;
        categories?: string[];
      } | null;
      businessCategory?: AppClipAdvancedExperienceBusinessCategory | null;
      defaultLanguage: AppClipAdvancedExperienceLanguage;
    };
    relationships: {
      appClip: {
        data: {
          type: "appClips";
          id: string;
        };
      };
      headerImage: {
        data: {
          type: "appClipAdvancedExperienceImages";
          id: string;
        };
      };
      localizations: {
        data: {
          type: "appClipAdvancedExperienceLocalizations";
          id: string;
        }[];
      };
    };
  };
  included?: AppClipAdvancedExperienceLocalizationInlineCreate[];
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

export interface AppClipAdvancedExperienceImageCreateRequest {
  data: {
    type: "appClipAdvancedExperienceImages";
    attributes: {
      fileSize: number;
      fileName: string;
    };
  };
}

export interface AppClipAdvancedExperienceImageResponse {
  data: AppClipAdvancedExperienceImage;
  links: DocumentLinks;
}

export interface AppClipAdvancedExperienceImageUpdateRequest {
  data: {
    type: "appClipAdvancedExperienceImages";
    id: string;
    attributes?: {
      sourceFileChecksum?: string | null;
      uploaded?: boolean | null;
    };
  };
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
  id?: string;
  attributes?: {
    language?: AppClipAdvancedExperienceLanguage | null;
    title?: string | null;
    subtitle?: string | null;
  };
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

export interface AppClipAdvancedExperienceUpdateRequest {
  data: {
    type: "appClipAdvancedExperiences";
    id: string;
    attributes?: {
      action?: AppClipAction | null;
      isPoweredBy?: boolean | null;
      place?: {
        placeId?: string;
        names?: string[];
        mainAddress?: {
          fullAddress?: string;
          structuredAddress?: {
            streetAddress?: string[];
            floor?: string;
            neighborhood?: string;
            locality?: string;
            stateProvince?: string;
            postalCode?: string;
            countryCode?: string;
          };
        };
        displayPoint?: {
          coordinates?: {
            latitude?: number;
            longitude?: number;
          };
          source?: AppClipAdvancedExperienceSource;
        };
        mapAction?: AppClipAdvancedExperienceMapAction;
        relationship?: AppClipAdvancedExperienceRelationship;
        phoneNumber?: {
          number?: string;
          type?: AppClipAdvancedExperienceType;
          intent?: string;
        };
        homePage?: string;
        categories?: string[];
      } | null;
      businessCategory?: AppClipAdvancedExperienceBusinessCategory | null;
      defaultLanguage?: AppClipAdvancedExperienceLanguage | null;
      removed?: boolean | null;
    };
    relationships?: {
      appClip?: {
        data?: {
          type: "appClips";
          id: string;
        };
      };
      headerImage?: {
        data?: {
          type: "appClipAdvancedExperienceImages";
          id: string;
        };
      };
      localizations?: {
        data?: {
          type: "appClipAdvancedExperienceLocalizations";
          id: string;
        }[];
      };
    };
  };
  included?: AppClipAdvancedExperienceLocalizationInlineCreate[];
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
  data: {
    type: "appClipAdvancedExperiences";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppClipAppClipDefaultExperiencesLinkagesResponse {
  data: {
    type: "appClipDefaultExperiences";
    id: string;
  }[];
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
      data?: {
        type: "appClipDefaultExperiences";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface AppClipAppStoreReviewDetailCreateRequest {
  data: {
    type: "appClipAppStoreReviewDetails";
    attributes?: {
      invocationUrls?: string[] | null;
    };
    relationships: {
      appClipDefaultExperience: {
        data: {
          type: "appClipDefaultExperiences";
          id: string;
        };
      };
    };
  };
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

export interface AppClipAppStoreReviewDetailUpdateRequest {
  data: {
    type: "appClipAppStoreReviewDetails";
    id: string;
    attributes?: {
      invocationUrls?: string[] | null;
    };
  };
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
      data?: {
        type: "appClips";
        id: string;
      } | null;
    };
    releaseWithAppStoreVersion?: {
      links?: RelationshipLinks;
      data?: {
        type: "appStoreVersions";
        id: string;
      } | null;
    };
    appClipDefaultExperienceLocalizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appClipDefaultExperienceLocalizations";
        id: string;
      }[];
    };
    appClipAppStoreReviewDetail?: {
      links?: RelationshipLinks;
      data?: {
        type: "appClipAppStoreReviewDetails";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface AppClipDefaultExperienceAppClipAppStoreReviewDetailLinkageResponse {
  data: {
    type: "appClipAppStoreReviewDetails";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface AppClipDefaultExperienceAppClipDefaultExperienceLocalizationsLinkagesResponse {
  data: {
    type: "appClipDefaultExperienceLocalizations";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppClipDefaultExperienceCreateRequest {
  data: {
    type: "appClipDefaultExperiences";
    attributes?: {
      action?: AppClipAction | null;
    };
    relationships: {
      appClip: {
        data: {
          type: "appClips";
          id: string;
        };
      };
      releaseWithAppStoreVersion?: {
        data?: {
          type: "appStoreVersions";
          id: string;
        };
      };
      appClipDefaultExperienceTemplate?: {
        data?: {
          type: "appClipDefaultExperiences";
          id: string;
        };
      };
    };
  };
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
      data?: {
        type: "appClipDefaultExperiences";
        id: string;
      } | null;
    };
    appClipHeaderImage?: {
      links?: RelationshipLinks;
      data?: {
        type: "appClipHeaderImages";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface AppClipDefaultExperienceLocalizationAppClipHeaderImageLinkageResponse {
  data: {
    type: "appClipHeaderImages";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface AppClipDefaultExperienceLocalizationCreateRequest {
  data: {
    type: "appClipDefaultExperienceLocalizations";
    attributes: {
      locale: string;
      subtitle?: string | null;
    };
    relationships: {
      appClipDefaultExperience: {
        data: {
          type: "appClipDefaultExperiences";
          id: string;
        };
      };
    };
  };
}

export interface AppClipDefaultExperienceLocalizationResponse {
  data: AppClipDefaultExperienceLocalization;
  included?: (AppClipDefaultExperience | AppClipHeaderImage)[];
  links: DocumentLinks;
}

export interface AppClipDefaultExperienceLocalizationUpdateRequest {
  data: {
    type: "appClipDefaultExperienceLocalizations";
    id: string;
    attributes?: {
      subtitle?: string | null;
    };
  };
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

export interface AppClipDefaultExperienceReleaseWithAppStoreVersionLinkageRequest {
  data: {
    type: "appStoreVersions";
    id: string;
  } | null;
}

export interface AppClipDefaultExperienceReleaseWithAppStoreVersionLinkageResponse {
  data: {
    type: "appStoreVersions";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface AppClipDefaultExperienceResponse {
  data: AppClipDefaultExperience;
  included?: (AppClipAppStoreReviewDetail | AppClipDefaultExperienceLocalization | AppClip | AppStoreVersion)[];
  links: DocumentLinks;
}

export interface AppClipDefaultExperienceUpdateRequest {
  data: {
    type: "appClipDefaultExperiences";
    id: string;
    attributes?: {
      action?: AppClipAction | null;
    };
    relationships?: {
      releaseWithAppStoreVersion?: {
        data?: {
          type: "appStoreVersions";
          id: string;
        };
      };
    };
  };
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
      data?: {
        type: "appClipDefaultExperienceLocalizations";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface AppClipHeaderImageCreateRequest {
  data: {
    type: "appClipHeaderImages";
    attributes: {
      fileSize: number;
      fileName: string;
    };
    relationships: {
      appClipDefaultExperienceLocalization: {
        data: {
          type: "appClipDefaultExperienceLocalizations";
          id: string;
        };
      };
    };
  };
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

export interface AppClipHeaderImageUpdateRequest {
  data: {
    type: "appClipHeaderImages";
    id: string;
    attributes?: {
      sourceFileChecksum?: string | null;
      uploaded?: boolean | null;
    };
  };
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
      data?: {
        type: "apps";
        id: string;
      } | null;
    };
    appCustomProductPageVersions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appCustomProductPageVersions";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface AppCustomProductPageAppCustomProductPageVersionsLinkagesResponse {
  data: {
    type: "appCustomProductPageVersions";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppCustomProductPageCreateRequest {
  data: {
    type: "appCustomProductPages";
    attributes: {
      name: string;
    };
    relationships: {
      app: {
        data: {
          type: "apps";
          id: string;
        };
      };
      appCustomProductPageVersions?: {
        data?: {
          type: "appCustomProductPageVersions";
          id: string;
        }[];
      };
      appStoreVersionTemplate?: {
        data?: {
          type: "appStoreVersions";
          id: string;
        };
      };
      customProductPageTemplate?: {
        data?: {
          type: "appCustomProductPages";
          id: string;
        };
      };
    };
  };
  included?: (AppCustomProductPageLocalizationInlineCreate | AppCustomProductPageVersionInlineCreate)[];
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
      data?: {
        type: "appCustomProductPageVersions";
        id: string;
      } | null;
    };
    appScreenshotSets?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appScreenshotSets";
        id: string;
      }[];
    };
    appPreviewSets?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appPreviewSets";
        id: string;
      }[];
    };
    searchKeywords?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appKeywords";
        id: string;
      }[];
    };
    placements?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appAssetLibraryPlacements";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface AppCustomProductPageLocalizationAppPreviewSetsLinkagesResponse {
  data: {
    type: "appPreviewSets";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppCustomProductPageLocalizationAppScreenshotSetsLinkagesResponse {
  data: {
    type: "appScreenshotSets";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppCustomProductPageLocalizationCreateRequest {
  data: {
    type: "appCustomProductPageLocalizations";
    attributes: {
      locale: string;
      promotionalText?: string | null;
    };
    relationships: {
      appCustomProductPageVersion: {
        data: {
          type: "appCustomProductPageVersions";
          id: string;
        };
      };
      placements?: {
        data?: {
          type: "appAssetLibraryPlacements";
          id: string;
        }[];
      };
    };
  };
}

export interface AppCustomProductPageLocalizationInlineCreate {
  type: "appCustomProductPageLocalizations";
  id?: string;
  attributes: {
    locale: string;
    promotionalText?: string | null;
  };
  relationships?: {
    appCustomProductPageVersion?: {
      data?: {
        type: "appCustomProductPageVersions";
        id: string;
      };
    };
    placements?: {
      data?: {
        type: "appAssetLibraryPlacements";
        id: string;
      }[];
    };
  };
}

export interface AppCustomProductPageLocalizationPlacementsLinkagesResponse {
  data: {
    type: "appAssetLibraryPlacements";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppCustomProductPageLocalizationResponse {
  data: AppCustomProductPageLocalization;
  included?: (AppAssetLibraryPlacement | AppCustomProductPageVersion | AppKeyword | AppPreviewSet | AppScreenshotSet)[];
  links: DocumentLinks;
}

export interface AppCustomProductPageLocalizationSearchKeywordsLinkagesRequest {
  data: {
    type: "appKeywords";
    id: string;
  }[];
}

export interface AppCustomProductPageLocalizationSearchKeywordsLinkagesResponse {
  data: {
    type: "appKeywords";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppCustomProductPageLocalizationUpdateRequest {
  data: {
    type: "appCustomProductPageLocalizations";
    id: string;
    attributes?: {
      promotionalText?: string | null;
    };
  };
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

export interface AppCustomProductPageUpdateRequest {
  data: {
    type: "appCustomProductPages";
    id: string;
    attributes?: {
      name?: string | null;
      visible?: boolean | null;
    };
  };
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
      data?: {
        type: "appCustomProductPages";
        id: string;
      } | null;
    };
    appCustomProductPageLocalizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appCustomProductPageLocalizations";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface AppCustomProductPageVersionAppCustomProductPageLocalizationsLinkagesResponse {
  data: {
    type: "appCustomProductPageLocalizations";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppCustomProductPageVersionCreateRequest {
  data: {
    type: "appCustomProductPageVersions";
    attributes?: {
      /** Format: uri */
      deepLink?: string | null;
    };
    relationships: {
      appCustomProductPage: {
        data: {
          type: "appCustomProductPages";
          id: string;
        };
      };
      appCustomProductPageLocalizations?: {
        data?: {
          type: "appCustomProductPageLocalizations";
          id: string;
        }[];
      };
    };
  };
}

export interface AppCustomProductPageVersionInlineCreate {
  type: "appCustomProductPageVersions";
  id?: string;
  attributes?: {
    /** Format: uri */
    deepLink?: string | null;
  };
  relationships?: {
    appCustomProductPage?: {
      data?: {
        type: "appCustomProductPages";
        id: string;
      };
    };
    appCustomProductPageLocalizations?: {
      data?: {
        type: "appCustomProductPageLocalizations";
        id: string;
      }[];
    };
  };
}

export interface AppCustomProductPageVersionResponse {
  data: AppCustomProductPageVersion;
  included?: (AppCustomProductPageLocalization | AppCustomProductPage)[];
  links: DocumentLinks;
}

export type AppCustomProductPageVersionState = "PREPARE_FOR_SUBMISSION" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "ACCEPTED" | "APPROVED" | "REPLACED_WITH_NEW_VERSION" | "REJECTED";

export interface AppCustomProductPageVersionUpdateRequest {
  data: {
    type: "appCustomProductPageVersions";
    id: string;
    attributes?: {
      /** Format: uri */
      deepLink?: string | null;
    };
  };
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
  data: {
    type: "customerReviews";
    id: string;
  }[];
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
      data?: {
        type: "apps";
        id: string;
      } | null;
    };
    /** @deprecated */
    builds?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "builds";
        id: string;
      }[];
    };
    appEncryptionDeclarationDocument?: {
      links?: RelationshipLinks;
      data?: {
        type: "appEncryptionDeclarationDocuments";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface AppEncryptionDeclarationAppEncryptionDeclarationDocumentLinkageResponse {
  data: {
    type: "appEncryptionDeclarationDocuments";
    id: string;
  } | null;
  links: DocumentLinks;
}

/** @deprecated */
export interface AppEncryptionDeclarationAppLinkageResponse {
  data: {
    type: "apps";
    id: string;
  } | null;
  links: DocumentLinks;
}

/** @deprecated */
export interface AppEncryptionDeclarationBuildsLinkagesRequest {
  data: {
    type: "builds";
    id: string;
  }[];
}

export interface AppEncryptionDeclarationCreateRequest {
  data: {
    type: "appEncryptionDeclarations";
    attributes: {
      appDescription: string;
      containsProprietaryCryptography: boolean;
      containsThirdPartyCryptography: boolean;
      availableOnFrenchStore: boolean;
    };
    relationships: {
      /** @deprecated */
      app: {
        data: {
          type: "apps";
          id: string;
        };
      };
    };
  };
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

export interface AppEncryptionDeclarationDocumentCreateRequest {
  data: {
    type: "appEncryptionDeclarationDocuments";
    attributes: {
      fileSize: number;
      fileName: string;
    };
    relationships: {
      appEncryptionDeclaration: {
        data: {
          type: "appEncryptionDeclarations";
          id: string;
        };
      };
    };
  };
}

export interface AppEncryptionDeclarationDocumentNullableResponse {
  data: AppEncryptionDeclarationDocument | null;
  links: DocumentLinks;
}

export interface AppEncryptionDeclarationDocumentResponse {
  data: AppEncryptionDeclarationDocument;
  links: DocumentLinks;
}

export interface AppEncryptionDeclarationDocumentUpdateRequest {
  data: {
    type: "appEncryptionDeclarationDocuments";
    id: string;
    attributes?: {
      sourceFileChecksum?: string | null;
      uploaded?: boolean | null;
    };
  };
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
  data: {
    type: "endUserLicenseAgreements";
    id: string;
  } | null;
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
      data?: {
        type: "appEventLocalizations";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export type AppEventAssetType = "EVENT_CARD" | "EVENT_DETAILS_PAGE";

export type AppEventBadge = "LIVE_EVENT" | "PREMIERE" | "CHALLENGE" | "COMPETITION" | "NEW_SEASON" | "MAJOR_UPDATE" | "SPECIAL_EVENT";

export interface AppEventCreateRequest {
  data: {
    type: "appEvents";
    attributes: {
      referenceName: string;
      badge?: AppEventBadge | null;
      /** Format: uri */
      deepLink?: string | null;
      purchaseRequirement?: AppEventPurchaseRequirement | null;
      primaryLocale?: string | null;
      priority?: AppEventPriority | null;
      purpose?: AppEventPurpose | null;
      territorySchedules?: {
        territories?: string[];
        /** Format: date-time */
        publishStart?: string;
        /** Format: date-time */
        eventStart?: string;
        /** Format: date-time */
        eventEnd?: string;
      }[] | null;
    };
    relationships: {
      app: {
        data: {
          type: "apps";
          id: string;
        };
      };
    };
  };
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
      data?: {
        type: "appEvents";
        id: string;
      } | null;
    };
    appEventScreenshots?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appEventScreenshots";
        id: string;
      }[];
    };
    appEventVideoClips?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appEventVideoClips";
        id: string;
      }[];
    };
    placements?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appAssetLibraryPlacements";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface AppEventLocalizationAppEventScreenshotsLinkagesResponse {
  data: {
    type: "appEventScreenshots";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppEventLocalizationAppEventVideoClipsLinkagesResponse {
  data: {
    type: "appEventVideoClips";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppEventLocalizationCreateRequest {
  data: {
    type: "appEventLocalizations";
    attributes: {
      locale: string;
      name?: string | null;
      shortDescription?: string | null;
      longDescription?: string | null;
    };
    relationships: {
      appEvent: {
        data: {
          type: "appEvents";
          id: string;
        };
      };
      placements?: {
        data?: {
          type: "appAssetLibraryPlacements";
          id: string;
        }[];
      };
    };
  };
}

export interface AppEventLocalizationPlacementsLinkagesResponse {
  data: {
    type: "appAssetLibraryPlacements";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppEventLocalizationResponse {
  data: AppEventLocalization;
  included?: (AppAssetLibraryPlacement | AppEventScreenshot | AppEventVideoClip | AppEvent)[];
  links: DocumentLinks;
}

export interface AppEventLocalizationUpdateRequest {
  data: {
    type: "appEventLocalizations";
    id: string;
    attributes?: {
      name?: string | null;
      shortDescription?: string | null;
      longDescription?: string | null;
    };
  };
}

export type AppEventLocalizationsField = "locale" | "name" | "shortDescription" | "longDescription" | "appEvent" | "appEventScreenshots" | "appEventVideoClips" | "placements";

export type AppEventLocalizationsInclude = "appEvent" | "appEventScreenshots" | "appEventVideoClips" | "placements";

export interface AppEventLocalizationsLinkagesResponse {
  data: {
    type: "appEventLocalizations";
    id: string;
  }[];
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
      data?: {
        type: "appEventLocalizations";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface AppEventScreenshotCreateRequest {
  data: {
    type: "appEventScreenshots";
    attributes: {
      fileSize: number;
      fileName: string;
      appEventAssetType: AppEventAssetType;
    };
    relationships: {
      appEventLocalization: {
        data: {
          type: "appEventLocalizations";
          id: string;
        };
      };
    };
  };
}

export interface AppEventScreenshotResponse {
  data: AppEventScreenshot;
  included?: AppEventLocalization[];
  links: DocumentLinks;
}

export interface AppEventScreenshotUpdateRequest {
  data: {
    type: "appEventScreenshots";
    id: string;
    attributes?: {
      uploaded?: boolean | null;
    };
  };
}

export type AppEventScreenshotsField = "fileSize" | "fileName" | "imageAsset" | "assetToken" | "uploadOperations" | "assetDeliveryState" | "appEventAssetType" | "appEventLocalization";

export interface AppEventScreenshotsResponse {
  data: AppEventScreenshot[];
  included?: AppEventLocalization[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type AppEventState = "DRAFT" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "REJECTED" | "ACCEPTED" | "APPROVED" | "PUBLISHED" | "PAST" | "ARCHIVED";

export interface AppEventUpdateRequest {
  data: {
    type: "appEvents";
    id: string;
    attributes?: {
      referenceName?: string | null;
      badge?: AppEventBadge | null;
      /** Format: uri */
      deepLink?: string | null;
      purchaseRequirement?: AppEventPurchaseRequirement | null;
      primaryLocale?: string | null;
      priority?: AppEventPriority | null;
      purpose?: AppEventPurpose | null;
      territorySchedules?: {
        territories?: string[];
        /** Format: date-time */
        publishStart?: string;
        /** Format: date-time */
        eventStart?: string;
        /** Format: date-time */
        eventEnd?: string;
      }[] | null;
    };
  };
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
      data?: {
        type: "appEventLocalizations";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface AppEventVideoClipCreateRequest {
  data: {
    type: "appEventVideoClips";
    attributes: {
      fileSize: number;
      fileName: string;
      previewFrameTimeCode?: string | null;
      appEventAssetType: AppEventAssetType;
    };
    relationships: {
      appEventLocalization: {
        data: {
          type: "appEventLocalizations";
          id: string;
        };
      };
    };
  };
}

export interface AppEventVideoClipResponse {
  data: AppEventVideoClip;
  included?: AppEventLocalization[];
  links: DocumentLinks;
}

export interface AppEventVideoClipUpdateRequest {
  data: {
    type: "appEventVideoClips";
    id: string;
    attributes?: {
      previewFrameTimeCode?: string | null;
      uploaded?: boolean | null;
    };
  };
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
  data: {
    type: "gameCenterDetails";
    id: string;
  } | null;
  links: DocumentLinks;
}

/** @deprecated */
export interface AppGameCenterEnabledVersionsLinkagesResponse {
  data: {
    type: "gameCenterEnabledVersions";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface AppInAppPurchasesLinkagesResponse {
  data: {
    type: "inAppPurchases";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppInAppPurchasesV2LinkagesResponse {
  data: {
    type: "inAppPurchases";
    id: string;
  }[];
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
      data?: {
        type: "apps";
        id: string;
      } | null;
    };
    ageRatingDeclaration?: {
      links?: RelationshipLinks;
      data?: {
        type: "ageRatingDeclarations";
        id: string;
      } | null;
    };
    appInfoLocalizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appInfoLocalizations";
        id: string;
      }[];
    };
    primaryCategory?: {
      links?: RelationshipLinks;
      data?: {
        type: "appCategories";
        id: string;
      } | null;
    };
    primarySubcategoryOne?: {
      links?: RelationshipLinks;
      data?: {
        type: "appCategories";
        id: string;
      } | null;
    };
    primarySubcategoryTwo?: {
      links?: RelationshipLinks;
      data?: {
        type: "appCategories";
        id: string;
      } | null;
    };
    secondaryCategory?: {
      links?: RelationshipLinks;
      data?: {
        type: "appCategories";
        id: string;
      } | null;
    };
    secondarySubcategoryOne?: {
      links?: RelationshipLinks;
      data?: {
        type: "appCategories";
        id: string;
      } | null;
    };
    secondarySubcategoryTwo?: {
      links?: RelationshipLinks;
      data?: {
        type: "appCategories";
        id: string;
      } | null;
    };
    territoryAgeRatings?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

export interface AppInfoAgeRatingDeclarationLinkageResponse {
  data: {
    type: "ageRatingDeclarations";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface AppInfoAppInfoLocalizationsLinkagesResponse {
  data: {
    type: "appInfoLocalizations";
    id: string;
  }[];
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
      data?: {
        type: "appInfos";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface AppInfoLocalizationCreateRequest {
  data: {
    type: "appInfoLocalizations";
    attributes: {
      locale: string;
      name: string;
      subtitle?: string | null;
      privacyPolicyUrl?: string | null;
      privacyChoicesUrl?: string | null;
      privacyPolicyText?: string | null;
    };
    relationships: {
      appInfo: {
        data: {
          type: "appInfos";
          id: string;
        };
      };
    };
  };
}

export interface AppInfoLocalizationResponse {
  data: AppInfoLocalization;
  included?: AppInfo[];
  links: DocumentLinks;
}

export interface AppInfoLocalizationUpdateRequest {
  data: {
    type: "appInfoLocalizations";
    id: string;
    attributes?: {
      name?: string | null;
      subtitle?: string | null;
      privacyPolicyUrl?: string | null;
      privacyChoicesUrl?: string | null;
      privacyPolicyText?: string | null;
    };
  };
}

export type AppInfoLocalizationsField = "locale" | "name" | "subtitle" | "privacyPolicyUrl" | "privacyChoicesUrl" | "privacyPolicyText" | "appInfo";

export interface AppInfoLocalizationsResponse {
  data: AppInfoLocalization[];
  included?: AppInfo[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppInfoPrimaryCategoryLinkageResponse {
  data: {
    type: "appCategories";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface AppInfoPrimarySubcategoryOneLinkageResponse {
  data: {
    type: "appCategories";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface AppInfoPrimarySubcategoryTwoLinkageResponse {
  data: {
    type: "appCategories";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface AppInfoResponse {
  data: AppInfo;
  included?: (AgeRatingDeclaration | AppCategory | AppInfoLocalization | App)[];
  links: DocumentLinks;
}

export interface AppInfoSecondaryCategoryLinkageResponse {
  data: {
    type: "appCategories";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface AppInfoSecondarySubcategoryOneLinkageResponse {
  data: {
    type: "appCategories";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface AppInfoSecondarySubcategoryTwoLinkageResponse {
  data: {
    type: "appCategories";
    id: string;
  } | null;
  links: DocumentLinks;
}

export type AppInfoState = "ACCEPTED" | "DEVELOPER_REJECTED" | "IN_REVIEW" | "PENDING_RELEASE" | "PREPARE_FOR_SUBMISSION" | "READY_FOR_DISTRIBUTION" | "READY_FOR_REVIEW" | "REJECTED" | "REPLACED_WITH_NEW_INFO" | "WAITING_FOR_REVIEW";

export interface AppInfoTerritoryAgeRatingsLinkagesResponse {
  data: {
    type: "territoryAgeRatings";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppInfoUpdateRequest {
  data: {
    type: "appInfos";
    id: string;
    relationships?: {
      primaryCategory?: {
        data?: {
          type: "appCategories";
          id: string;
        };
      };
      primarySubcategoryOne?: {
        data?: {
          type: "appCategories";
          id: string;
        };
      };
      primarySubcategoryTwo?: {
        data?: {
          type: "appCategories";
          id: string;
        };
      };
      secondaryCategory?: {
        data?: {
          type: "appCategories";
          id: string;
        };
      };
      secondarySubcategoryOne?: {
        data?: {
          type: "appCategories";
          id: string;
        };
      };
      secondarySubcategoryTwo?: {
        data?: {
          type: "appCategories";
          id: string;
        };
      };
    };
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
  data: {
    type: "marketplaceSearchDetails";
    id: string;
  } | null;
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
  data: {
    type: "perfPowerMetrics";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppPerformanceOverviewsLinkagesResponse {
  data: {
    type: "performanceOverviews";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppPreReleaseVersionsLinkagesResponse {
  data: {
    type: "preReleaseVersions";
    id: string;
  }[];
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
      data?: {
        type: "appPreviewSets";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface AppPreviewCreateRequest {
  data: {
    type: "appPreviews";
    attributes: {
      fileSize: number;
      fileName: string;
      previewFrameTimeCode?: string | null;
      mimeType?: string | null;
    };
    relationships: {
      appPreviewSet: {
        data: {
          type: "appPreviewSets";
          id: string;
        };
      };
    };
  };
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
      data?: {
        type: "appStoreVersionLocalizations";
        id: string;
      } | null;
    };
    appCustomProductPageLocalization?: {
      data?: {
        type: "appCustomProductPageLocalizations";
        id: string;
      } | null;
    };
    appStoreVersionExperimentTreatmentLocalization?: {
      data?: {
        type: "appStoreVersionExperimentTreatmentLocalizations";
        id: string;
      } | null;
    };
    appPreviews?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appPreviews";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface AppPreviewSetAppPreviewsLinkagesRequest {
  data: {
    type: "appPreviews";
    id: string;
  }[];
}

export interface AppPreviewSetAppPreviewsLinkagesResponse {
  data: {
    type: "appPreviews";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppPreviewSetCreateRequest {
  data: {
    type: "appPreviewSets";
    attributes: {
      previewType: PreviewType;
    };
    relationships?: {
      appStoreVersionLocalization?: {
        data?: {
          type: "appStoreVersionLocalizations";
          id: string;
        };
      };
      appCustomProductPageLocalization?: {
        data?: {
          type: "appCustomProductPageLocalizations";
          id: string;
        };
      };
      appStoreVersionExperimentTreatmentLocalization?: {
        data?: {
          type: "appStoreVersionExperimentTreatmentLocalizations";
          id: string;
        };
      };
    };
  };
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

export interface AppPreviewUpdateRequest {
  data: {
    type: "appPreviews";
    id: string;
    attributes?: {
      sourceFileChecksum?: string | null;
      previewFrameTimeCode?: string | null;
      uploaded?: boolean | null;
    };
  };
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
      data?: {
        type: "apps";
        id: string;
      } | null;
    };
    equalizations?: {
      links?: RelationshipLinks;
    };
    territory?: {
      data?: {
        type: "territories";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface AppPricePointV3EqualizationsLinkagesResponse {
  data: {
    type: "appPricePoints";
    id: string;
  }[];
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
      data?: {
        type: "apps";
        id: string;
      } | null;
    };
    baseTerritory?: {
      links?: RelationshipLinks;
      data?: {
        type: "territories";
        id: string;
      } | null;
    };
    manualPrices?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appPrices";
        id: string;
      }[];
    };
    automaticPrices?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appPrices";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface AppPriceScheduleAutomaticPricesLinkagesResponse {
  data: {
    type: "appPrices";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppPriceScheduleBaseTerritoryLinkageResponse {
  data: {
    type: "territories";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface AppPriceScheduleCreateRequest {
  data: {
    type: "appPriceSchedules";
    relationships: {
      app: {
        data: {
          type: "apps";
          id: string;
        };
      };
      baseTerritory: {
        data: {
          type: "territories";
          id: string;
        };
      };
      manualPrices: {
        data: {
          type: "appPrices";
          id: string;
        }[];
      };
    };
  };
  included?: (AppPriceV2InlineCreate | TerritoryInlineCreate)[];
}

export interface AppPriceScheduleManualPricesLinkagesResponse {
  data: {
    type: "appPrices";
    id: string;
  }[];
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
      data?: {
        type: "appPricePoints";
        id: string;
      } | null;
    };
    territory?: {
      data?: {
        type: "territories";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface AppPriceV2InlineCreate {
  type: "appPrices";
  id?: string;
  attributes?: {
    /** Format: date */
    startDate?: string | null;
    /** Format: date */
    endDate?: string | null;
  };
  relationships?: {
    appPricePoint?: {
      data?: {
        type: "appPricePoints";
        id: string;
      };
    };
  };
}

export type AppPricesField = "manual" | "startDate" | "endDate" | "appPricePoint" | "territory";

export interface AppPricesV2Response {
  data: AppPriceV2[];
  included?: (AppPricePointV3 | Territory)[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppPromotedPurchasesLinkagesRequest {
  data: {
    type: "promotedPurchases";
    id: string;
  }[];
}

export interface AppPromotedPurchasesLinkagesResponse {
  data: {
    type: "promotedPurchases";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppResponse {
  data: App;
  included?: (AndroidToIosAppMappingDetail | AppClip | AppCustomProductPage | AppEncryptionDeclaration | AppEvent | AppInfo | AppStoreVersionExperimentV2 | AppStoreVersion | BetaAppLocalization | BetaAppReviewDetail | BetaGroup | BetaLicenseAgreement | BuildIcon | Build | CiProduct | EndUserLicenseAgreement | GameCenterDetail | GameCenterEnabledVersion | InAppPurchase | PrereleaseVersion | PromotedPurchase | ReviewSubmission | SubscriptionGracePeriod | SubscriptionGroup)[];
  links: DocumentLinks;
}

export interface AppReviewSubmissionsLinkagesResponse {
  data: {
    type: "reviewSubmissions";
    id: string;
  }[];
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
      data?: {
        type: "appScreenshotSets";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface AppScreenshotCreateRequest {
  data: {
    type: "appScreenshots";
    attributes: {
      fileSize: number;
      fileName: string;
    };
    relationships: {
      appScreenshotSet: {
        data: {
          type: "appScreenshotSets";
          id: string;
        };
      };
    };
  };
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
      data?: {
        type: "appStoreVersionLocalizations";
        id: string;
      } | null;
    };
    appCustomProductPageLocalization?: {
      data?: {
        type: "appCustomProductPageLocalizations";
        id: string;
      } | null;
    };
    appStoreVersionExperimentTreatmentLocalization?: {
      data?: {
        type: "appStoreVersionExperimentTreatmentLocalizations";
        id: string;
      } | null;
    };
    appScreenshots?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appScreenshots";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface AppScreenshotSetAppScreenshotsLinkagesRequest {
  data: {
    type: "appScreenshots";
    id: string;
  }[];
}

export interface AppScreenshotSetAppScreenshotsLinkagesResponse {
  data: {
    type: "appScreenshots";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppScreenshotSetCreateRequest {
  data: {
    type: "appScreenshotSets";
    attributes: {
      screenshotDisplayType: ScreenshotDisplayType;
    };
    relationships?: {
      appStoreVersionLocalization?: {
        data?: {
          type: "appStoreVersionLocalizations";
          id: string;
        };
      };
      appCustomProductPageLocalization?: {
        data?: {
          type: "appCustomProductPageLocalizations";
          id: string;
        };
      };
      appStoreVersionExperimentTreatmentLocalization?: {
        data?: {
          type: "appStoreVersionExperimentTreatmentLocalizations";
          id: string;
        };
      };
    };
  };
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

export interface AppScreenshotUpdateRequest {
  data: {
    type: "appScreenshots";
    id: string;
    attributes?: {
      sourceFileChecksum?: string | null;
      uploaded?: boolean | null;
    };
  };
}

export type AppScreenshotsField = "fileSize" | "fileName" | "sourceFileChecksum" | "imageAsset" | "assetToken" | "assetType" | "uploadOperations" | "assetDeliveryState" | "appScreenshotSet";

export interface AppScreenshotsResponse {
  data: AppScreenshot[];
  included?: AppScreenshotSet[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppSearchKeywordsLinkagesResponse {
  data: {
    type: "appKeywords";
    id: string;
  }[];
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
      data?: {
        type: "appStoreReviewDetails";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface AppStoreReviewAttachmentCreateRequest {
  data: {
    type: "appStoreReviewAttachments";
    attributes: {
      fileSize: number;
      fileName: string;
    };
    relationships: {
      appStoreReviewDetail: {
        data: {
          type: "appStoreReviewDetails";
          id: string;
        };
      };
    };
  };
}

export interface AppStoreReviewAttachmentResponse {
  data: AppStoreReviewAttachment;
  included?: AppStoreReviewDetail[];
  links: DocumentLinks;
}

export interface AppStoreReviewAttachmentUpdateRequest {
  data: {
    type: "appStoreReviewAttachments";
    id: string;
    attributes?: {
      sourceFileChecksum?: string | null;
      uploaded?: boolean | null;
    };
  };
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
      data?: {
        type: "appStoreVersions";
        id: string;
      } | null;
    };
    appStoreReviewAttachments?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appStoreReviewAttachments";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface AppStoreReviewDetailAppStoreReviewAttachmentsLinkagesResponse {
  data: {
    type: "appStoreReviewAttachments";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppStoreReviewDetailCreateRequest {
  data: {
    type: "appStoreReviewDetails";
    attributes?: {
      contactFirstName?: string | null;
      contactLastName?: string | null;
      contactPhone?: string | null;
      contactEmail?: string | null;
      demoAccountName?: string | null;
      demoAccountPassword?: string | null;
      demoAccountRequired?: boolean | null;
      notes?: string | null;
    };
    relationships: {
      appStoreVersion: {
        data: {
          type: "appStoreVersions";
          id: string;
        };
      };
    };
  };
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

export interface AppStoreReviewDetailUpdateRequest {
  data: {
    type: "appStoreReviewDetails";
    id: string;
    attributes?: {
      contactFirstName?: string | null;
      contactLastName?: string | null;
      contactPhone?: string | null;
      contactEmail?: string | null;
      demoAccountName?: string | null;
      demoAccountPassword?: string | null;
      demoAccountRequired?: boolean | null;
      notes?: string | null;
    };
  };
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
      data?: {
        type: "apps";
        id: string;
      } | null;
    };
    appStoreVersionLocalizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appStoreVersionLocalizations";
        id: string;
      }[];
    };
    build?: {
      links?: RelationshipLinks;
      data?: {
        type: "builds";
        id: string;
      } | null;
    };
    appStoreVersionPhasedRelease?: {
      links?: RelationshipLinks;
      data?: {
        type: "appStoreVersionPhasedReleases";
        id: string;
      } | null;
    };
    gameCenterAppVersion?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterAppVersions";
        id: string;
      } | null;
    };
    routingAppCoverage?: {
      links?: RelationshipLinks;
      data?: {
        type: "routingAppCoverages";
        id: string;
      } | null;
    };
    appStoreReviewDetail?: {
      links?: RelationshipLinks;
      data?: {
        type: "appStoreReviewDetails";
        id: string;
      } | null;
    };
    appStoreVersionSubmission?: {
      links?: RelationshipLinks;
      data?: {
        type: "appStoreVersionSubmissions";
        id: string;
      } | null;
    };
    appClipDefaultExperience?: {
      links?: RelationshipLinks;
      data?: {
        type: "appClipDefaultExperiences";
        id: string;
      } | null;
    };
    appStoreVersionExperiments?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appStoreVersionExperiments";
        id: string;
      }[];
    };
    appStoreVersionExperimentsV2?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appStoreVersionExperiments";
        id: string;
      }[];
    };
    customerReviews?: {
      links?: RelationshipLinks;
    };
    alternativeDistributionPackage?: {
      links?: RelationshipLinks;
      data?: {
        type: "alternativeDistributionPackages";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface AppStoreVersionAlternativeDistributionPackageLinkageResponse {
  data: {
    type: "alternativeDistributionPackages";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface AppStoreVersionAppClipDefaultExperienceLinkageRequest {
  data: {
    type: "appClipDefaultExperiences";
    id: string;
  } | null;
}

export interface AppStoreVersionAppClipDefaultExperienceLinkageResponse {
  data: {
    type: "appClipDefaultExperiences";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface AppStoreVersionAppStoreReviewDetailLinkageResponse {
  data: {
    type: "appStoreReviewDetails";
    id: string;
  } | null;
  links: DocumentLinks;
}

/** @deprecated */
export interface AppStoreVersionAppStoreVersionExperimentsLinkagesResponse {
  data: {
    type: "appStoreVersionExperiments";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppStoreVersionAppStoreVersionExperimentsV2LinkagesResponse {
  data: {
    type: "appStoreVersionExperiments";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppStoreVersionAppStoreVersionLocalizationsLinkagesResponse {
  data: {
    type: "appStoreVersionLocalizations";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppStoreVersionAppStoreVersionPhasedReleaseLinkageResponse {
  data: {
    type: "appStoreVersionPhasedReleases";
    id: string;
  } | null;
  links: DocumentLinks;
}

/** @deprecated */
export interface AppStoreVersionAppStoreVersionSubmissionLinkageResponse {
  data: {
    type: "appStoreVersionSubmissions";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface AppStoreVersionBuildLinkageRequest {
  data: {
    type: "builds";
    id: string;
  } | null;
}

export interface AppStoreVersionBuildLinkageResponse {
  data: {
    type: "builds";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface AppStoreVersionCreateRequest {
  data: {
    type: "appStoreVersions";
    attributes: {
      platform: Platform;
      versionString: string;
      copyright?: string | null;
      reviewType?: AppStoreVersionReviewType | null;
      releaseType?: AppStoreVersionReleaseType | null;
      /** Format: date-time */
      earliestReleaseDate?: string | null;
      /** @deprecated */
      usesIdfa?: boolean | null;
    };
    relationships: {
      app: {
        data: {
          type: "apps";
          id: string;
        };
      };
      appStoreVersionLocalizations?: {
        data?: {
          type: "appStoreVersionLocalizations";
          id: string;
        }[];
      };
      build?: {
        data?: {
          type: "builds";
          id: string;
        };
      };
    };
  };
}

export interface AppStoreVersionCustomerReviewsLinkagesResponse {
  data: {
    type: "customerReviews";
    id: string;
  }[];
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
      data?: {
        type: "appStoreVersions";
        id: string;
      } | null;
    };
    appStoreVersionExperimentTreatments?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appStoreVersionExperimentTreatments";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface AppStoreVersionExperimentAppStoreVersionExperimentTreatmentsLinkagesResponse {
  data: {
    type: "appStoreVersionExperimentTreatments";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface AppStoreVersionExperimentCreateRequest {
  data: {
    type: "appStoreVersionExperiments";
    attributes: {
      name: string;
      trafficProportion: number;
    };
    relationships: {
      appStoreVersion: {
        data: {
          type: "appStoreVersions";
          id: string;
        };
      };
    };
  };
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
      data?: {
        type: "appStoreVersionExperiments";
        id: string;
      } | null;
    };
    appStoreVersionExperimentV2?: {
      data?: {
        type: "appStoreVersionExperiments";
        id: string;
      } | null;
    };
    appStoreVersionExperimentTreatmentLocalizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appStoreVersionExperimentTreatmentLocalizations";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface AppStoreVersionExperimentTreatmentAppStoreVersionExperimentTreatmentLocalizationsLinkagesResponse {
  data: {
    type: "appStoreVersionExperimentTreatmentLocalizations";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppStoreVersionExperimentTreatmentCreateRequest {
  data: {
    type: "appStoreVersionExperimentTreatments";
    attributes: {
      name: string;
      appIconName?: string | null;
    };
    relationships?: {
      appStoreVersionExperiment?: {
        data?: {
          type: "appStoreVersionExperiments";
          id: string;
        };
      };
      appStoreVersionExperimentV2?: {
        data?: {
          type: "appStoreVersionExperiments";
          id: string;
        };
      };
    };
  };
}

export interface AppStoreVersionExperimentTreatmentLocalization {
  type: "appStoreVersionExperimentTreatmentLocalizations";
  id: string;
  attributes: {
    locale?: string;
  };
  relationships?: {
    appStoreVersionExperimentTreatment?: {
      data?: {
        type: "appStoreVersionExperimentTreatments";
        id: string;
      } | null;
    };
    appScreenshotSets?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appScreenshotSets";
        id: string;
      }[];
    };
    appPreviewSets?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appPreviewSets";
        id: string;
      }[];
    };
    placements?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appAssetLibraryPlacements";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface AppStoreVersionExperimentTreatmentLocalizationAppPreviewSetsLinkagesResponse {
  data: {
    type: "appPreviewSets";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppStoreVersionExperimentTreatmentLocalizationAppScreenshotSetsLinkagesResponse {
  data: {
    type: "appScreenshotSets";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppStoreVersionExperimentTreatmentLocalizationCreateRequest {
  data: {
    type: "appStoreVersionExperimentTreatmentLocalizations";
    attributes: {
      locale: string;
    };
    relationships: {
      appStoreVersionExperimentTreatment: {
        data: {
          type: "appStoreVersionExperimentTreatments";
          id: string;
        };
      };
      placements?: {
        data?: {
          type: "appAssetLibraryPlacements";
          id: string;
        }[];
      };
    };
  };
}

export interface AppStoreVersionExperimentTreatmentLocalizationPlacementsLinkagesResponse {
  data: {
    type: "appAssetLibraryPlacements";
    id: string;
  }[];
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

export interface AppStoreVersionExperimentTreatmentUpdateRequest {
  data: {
    type: "appStoreVersionExperimentTreatments";
    id: string;
    attributes?: {
      name?: string | null;
      appIconName?: string | null;
    };
  };
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

/** @deprecated */
export interface AppStoreVersionExperimentUpdateRequest {
  data: {
    type: "appStoreVersionExperiments";
    id: string;
    attributes?: {
      name?: string | null;
      trafficProportion?: number | null;
      started?: boolean | null;
    };
  };
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
      data?: {
        type: "apps";
        id: string;
      } | null;
    };
    latestControlVersion?: {
      data?: {
        type: "appStoreVersions";
        id: string;
      } | null;
    };
    controlVersions?: {
      meta?: PagingInformation;
      data?: {
        type: "appStoreVersions";
        id: string;
      }[];
    };
    appStoreVersionExperimentTreatments?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appStoreVersionExperimentTreatments";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface AppStoreVersionExperimentV2AppStoreVersionExperimentTreatmentsLinkagesResponse {
  data: {
    type: "appStoreVersionExperimentTreatments";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppStoreVersionExperimentV2CreateRequest {
  data: {
    type: "appStoreVersionExperiments";
    attributes: {
      name: string;
      platform: Platform;
      trafficProportion: number;
    };
    relationships: {
      app: {
        data: {
          type: "apps";
          id: string;
        };
      };
    };
  };
}

export interface AppStoreVersionExperimentV2Response {
  data: AppStoreVersionExperimentV2;
  included?: (AppStoreVersionExperimentTreatment | AppStoreVersion | App)[];
  links: DocumentLinks;
}

export type AppStoreVersionExperimentV2State = "PREPARE_FOR_SUBMISSION" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "ACCEPTED" | "APPROVED" | "REJECTED" | "COMPLETED" | "STOPPED";

export interface AppStoreVersionExperimentV2UpdateRequest {
  data: {
    type: "appStoreVersionExperiments";
    id: string;
    attributes?: {
      name?: string | null;
      trafficProportion?: number | null;
      started?: boolean | null;
    };
  };
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
  data: {
    type: "gameCenterAppVersions";
    id: string;
  } | null;
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
      data?: {
        type: "appStoreVersions";
        id: string;
      } | null;
    };
    appScreenshotSets?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appScreenshotSets";
        id: string;
      }[];
    };
    appPreviewSets?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appPreviewSets";
        id: string;
      }[];
    };
    searchKeywords?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appKeywords";
        id: string;
      }[];
    };
    placements?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appAssetLibraryPlacements";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface AppStoreVersionLocalizationAppPreviewSetsLinkagesResponse {
  data: {
    type: "appPreviewSets";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppStoreVersionLocalizationAppScreenshotSetsLinkagesResponse {
  data: {
    type: "appScreenshotSets";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppStoreVersionLocalizationCreateRequest {
  data: {
    type: "appStoreVersionLocalizations";
    attributes: {
      description?: string | null;
      locale: string;
      keywords?: string | null;
      /** Format: uri */
      marketingUrl?: string | null;
      promotionalText?: string | null;
      /** Format: uri */
      supportUrl?: string | null;
      whatsNew?: string | null;
    };
    relationships: {
      appStoreVersion: {
        data: {
          type: "appStoreVersions";
          id: string;
        };
      };
      placements?: {
        data?: {
          type: "appAssetLibraryPlacements";
          id: string;
        }[];
      };
    };
  };
}

export interface AppStoreVersionLocalizationPlacementsLinkagesResponse {
  data: {
    type: "appAssetLibraryPlacements";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppStoreVersionLocalizationResponse {
  data: AppStoreVersionLocalization;
  included?: (AppAssetLibraryPlacement | AppKeyword | AppPreviewSet | AppScreenshotSet | AppStoreVersion)[];
  links: DocumentLinks;
}

export interface AppStoreVersionLocalizationSearchKeywordsLinkagesRequest {
  data: {
    type: "appKeywords";
    id: string;
  }[];
}

export interface AppStoreVersionLocalizationSearchKeywordsLinkagesResponse {
  data: {
    type: "appKeywords";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppStoreVersionLocalizationUpdateRequest {
  data: {
    type: "appStoreVersionLocalizations";
    id: string;
    attributes?: {
      description?: string | null;
      keywords?: string | null;
      /** Format: uri */
      marketingUrl?: string | null;
      promotionalText?: string | null;
      /** Format: uri */
      supportUrl?: string | null;
      whatsNew?: string | null;
    };
  };
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

export interface AppStoreVersionPhasedReleaseCreateRequest {
  data: {
    type: "appStoreVersionPhasedReleases";
    attributes?: {
      phasedReleaseState?: PhasedReleaseState | null;
    };
    relationships: {
      appStoreVersion: {
        data: {
          type: "appStoreVersions";
          id: string;
        };
      };
    };
  };
}

export interface AppStoreVersionPhasedReleaseResponse {
  data: AppStoreVersionPhasedRelease;
  links: DocumentLinks;
}

export interface AppStoreVersionPhasedReleaseUpdateRequest {
  data: {
    type: "appStoreVersionPhasedReleases";
    id: string;
    attributes?: {
      phasedReleaseState?: PhasedReleaseState | null;
    };
  };
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

export interface AppStoreVersionPromotionCreateRequest {
  data: {
    type: "appStoreVersionPromotions";
    relationships: {
      appStoreVersion: {
        data: {
          type: "appStoreVersions";
          id: string;
        };
      };
      appStoreVersionExperimentTreatment: {
        data: {
          type: "appStoreVersionExperimentTreatments";
          id: string;
        };
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

export interface AppStoreVersionReleaseRequestCreateRequest {
  data: {
    type: "appStoreVersionReleaseRequests";
    relationships: {
      appStoreVersion: {
        data: {
          type: "appStoreVersions";
          id: string;
        };
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
  data: {
    type: "routingAppCoverages";
    id: string;
  } | null;
  links: DocumentLinks;
}

export type AppStoreVersionState = "ACCEPTED" | "DEVELOPER_REMOVED_FROM_SALE" | "DEVELOPER_REJECTED" | "IN_REVIEW" | "INVALID_BINARY" | "METADATA_REJECTED" | "PENDING_APPLE_RELEASE" | "PENDING_CONTRACT" | "PENDING_DEVELOPER_RELEASE" | "PREPARE_FOR_SUBMISSION" | "PREORDER_READY_FOR_SALE" | "PROCESSING_FOR_APP_STORE" | "READY_FOR_REVIEW" | "READY_FOR_SALE" | "REJECTED" | "REMOVED_FROM_SALE" | "WAITING_FOR_EXPORT_COMPLIANCE" | "WAITING_FOR_REVIEW" | "REPLACED_WITH_NEW_VERSION" | "NOT_APPLICABLE";

/** @deprecated */
export interface AppStoreVersionSubmission {
  type: "appStoreVersionSubmissions";
  id: string;
  relationships?: {
    appStoreVersion?: {
      data?: {
        type: "appStoreVersions";
        id: string;
      } | null;
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

export interface AppStoreVersionUpdateRequest {
  data: {
    type: "appStoreVersions";
    id: string;
    attributes?: {
      versionString?: string | null;
      copyright?: string | null;
      reviewType?: AppStoreVersionReviewType | null;
      releaseType?: AppStoreVersionReleaseType | null;
      /** Format: date-time */
      earliestReleaseDate?: string | null;
      /** @deprecated */
      usesIdfa?: boolean | null;
      downloadable?: boolean | null;
    };
    relationships?: {
      build?: {
        data?: {
          type: "builds";
          id: string;
        } | null;
      };
      appClipDefaultExperience?: {
        data?: {
          type: "appClipDefaultExperiences";
          id: string;
        } | null;
      };
    };
  };
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
  data: {
    type: "subscriptionGracePeriods";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface AppSubscriptionGroupsLinkagesResponse {
  data: {
    type: "subscriptionGroups";
    id: string;
  }[];
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
      data?: {
        type: "territories";
        id: string;
      }[];
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
  data: {
    type: "territories";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppTagUpdateRequest {
  data: {
    type: "appTags";
    id: string;
    attributes?: {
      visibleInAppStore?: boolean | null;
    };
  };
}

export type AppTagsField = "name" | "visibleInAppStore" | "territories";

export interface AppTagsResponse {
  data: AppTag[];
  included?: Territory[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface AppUpdateRequest {
  data: {
    type: "apps";
    id: string;
    attributes?: {
      /** Format: uri */
      accessibilityUrl?: string | null;
      bundleId?: string | null;
      primaryLocale?: string | null;
      /** Format: uri */
      subscriptionStatusUrl?: string | null;
      subscriptionStatusUrlVersion?: SubscriptionStatusUrlVersion | null;
      /** Format: uri */
      subscriptionStatusUrlForSandbox?: string | null;
      subscriptionStatusUrlVersionForSandbox?: SubscriptionStatusUrlVersion | null;
      contentRightsDeclaration?: AppContentRightsDeclaration | null;
      streamlinedPurchasingEnabled?: boolean | null;
    };
  };
}

export type AppVersionState = "ACCEPTED" | "DEVELOPER_REJECTED" | "IN_REVIEW" | "INVALID_BINARY" | "METADATA_REJECTED" | "PENDING_APPLE_RELEASE" | "PENDING_DEVELOPER_RELEASE" | "PREPARE_FOR_SUBMISSION" | "PROCESSING_FOR_DISTRIBUTION" | "READY_FOR_DISTRIBUTION" | "READY_FOR_REVIEW" | "REJECTED" | "REPLACED_WITH_NEW_VERSION" | "WAITING_FOR_EXPORT_COMPLIANCE" | "WAITING_FOR_REVIEW";

export interface AppWebhooksLinkagesResponse {
  data: {
    type: "webhooks";
    id: string;
  }[];
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
      data?: {
        type: "apps";
        id: string;
      } | null;
    };
    versions?: {
      links?: RelationshipLinks;
    };
    appStoreVersion?: {
      data?: {
        type: "backgroundAssetVersions";
        id: string;
      } | null;
    };
    internalBetaVersion?: {
      data?: {
        type: "backgroundAssetVersions";
        id: string;
      } | null;
    };
    externalBetaVersion?: {
      data?: {
        type: "backgroundAssetVersions";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface BackgroundAssetCreateRequest {
  data: {
    type: "backgroundAssets";
    attributes: {
      assetPackIdentifier: string;
    };
    relationships: {
      app: {
        data: {
          type: "apps";
          id: string;
        };
      };
    };
  };
}

export interface BackgroundAssetResponse {
  data: BackgroundAsset;
  included?: (App | BackgroundAssetVersion)[];
  links: DocumentLinks;
}

export interface BackgroundAssetUpdateRequest {
  data: {
    type: "backgroundAssets";
    id: string;
    attributes?: {
      archived?: boolean | null;
    };
  };
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

export interface BackgroundAssetUploadFileCreateRequest {
  data: {
    type: "backgroundAssetUploadFiles";
    attributes: {
      assetType: BackgroundAssetUploadFileAssetType;
      fileName: string;
      /** Format: int64 */
      fileSize: number;
    };
    relationships: {
      backgroundAssetVersion: {
        data: {
          type: "backgroundAssetVersions";
          id: string;
        };
      };
    };
  };
}

export interface BackgroundAssetUploadFileResponse {
  data: BackgroundAssetUploadFile;
  links: DocumentLinks;
}

export interface BackgroundAssetUploadFileUpdateRequest {
  data: {
    type: "backgroundAssetUploadFiles";
    id: string;
    attributes?: {
      /** @deprecated */
      sourceFileChecksum?: string | null;
      sourceFileChecksums?: Checksums | null;
      uploaded?: boolean | null;
    };
  };
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
      data?: {
        type: "backgroundAssets";
        id: string;
      } | null;
    };
    internalBetaRelease?: {
      data?: {
        type: "backgroundAssetVersionInternalBetaReleases";
        id: string;
      } | null;
    };
    externalBetaRelease?: {
      data?: {
        type: "backgroundAssetVersionExternalBetaReleases";
        id: string;
      } | null;
    };
    appStoreRelease?: {
      data?: {
        type: "backgroundAssetVersionAppStoreReleases";
        id: string;
      } | null;
    };
    assetFile?: {
      data?: {
        type: "backgroundAssetUploadFiles";
        id: string;
      } | null;
    };
    manifestFile?: {
      data?: {
        type: "backgroundAssetUploadFiles";
        id: string;
      } | null;
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
      data?: {
        type: "backgroundAssetVersions";
        id: string;
      } | null;
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
  data: {
    type: "backgroundAssetUploadFiles";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BackgroundAssetVersionCreateRequest {
  data: {
    type: "backgroundAssetVersions";
    relationships: {
      backgroundAsset: {
        data: {
          type: "backgroundAssets";
          id: string;
        };
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
      data?: {
        type: "backgroundAssetVersions";
        id: string;
      } | null;
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
      data?: {
        type: "backgroundAssetVersions";
        id: string;
      } | null;
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
  data: {
    type: "backgroundAssetVersions";
    id: string;
  }[];
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
      data?: {
        type: "betaAppClipInvocationLocalizations";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface BetaAppClipInvocationCreateRequest {
  data: {
    type: "betaAppClipInvocations";
    attributes: {
      /** Format: uri */
      url: string;
    };
    relationships: {
      buildBundle: {
        data: {
          type: "buildBundles";
          id: string;
        };
      };
      betaAppClipInvocationLocalizations: {
        data: {
          type: "betaAppClipInvocationLocalizations";
          id: string;
        }[];
      };
    };
  };
  included?: BetaAppClipInvocationLocalizationInlineCreate[];
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

export interface BetaAppClipInvocationLocalizationCreateRequest {
  data: {
    type: "betaAppClipInvocationLocalizations";
    attributes: {
      title: string;
      locale: string;
    };
    relationships: {
      betaAppClipInvocation: {
        data: {
          type: "betaAppClipInvocations";
          id: string;
        };
      };
    };
  };
}

export interface BetaAppClipInvocationLocalizationInlineCreate {
  type: "betaAppClipInvocationLocalizations";
  id?: string;
  attributes: {
    title: string;
    locale: string;
  };
  relationships?: {
    betaAppClipInvocation?: {
      data?: {
        type: "betaAppClipInvocations";
        id: string;
      };
    };
  };
}

export interface BetaAppClipInvocationLocalizationResponse {
  data: BetaAppClipInvocationLocalization;
  links: DocumentLinks;
}

export interface BetaAppClipInvocationLocalizationUpdateRequest {
  data: {
    type: "betaAppClipInvocationLocalizations";
    id: string;
    attributes?: {
      title?: string | null;
    };
  };
}

export type BetaAppClipInvocationLocalizationsField = "title" | "locale";

export interface BetaAppClipInvocationResponse {
  data: BetaAppClipInvocation;
  included?: BetaAppClipInvocationLocalization[];
  links: DocumentLinks;
}

export interface BetaAppClipInvocationUpdateRequest {
  data: {
    type: "betaAppClipInvocations";
    id: string;
    attributes?: {
      /** Format: uri */
      url?: string | null;
    };
  };
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
      data?: {
        type: "apps";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface BetaAppLocalizationAppLinkageResponse {
  data: {
    type: "apps";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface BetaAppLocalizationCreateRequest {
  data: {
    type: "betaAppLocalizations";
    attributes: {
      feedbackEmail?: string | null;
      marketingUrl?: string | null;
      privacyPolicyUrl?: string | null;
      tvOsPrivacyPolicy?: string | null;
      description?: string | null;
      locale: string;
    };
    relationships: {
      app: {
        data: {
          type: "apps";
          id: string;
        };
      };
    };
  };
}

export interface BetaAppLocalizationResponse {
  data: BetaAppLocalization;
  included?: App[];
  links: DocumentLinks;
}

export interface BetaAppLocalizationUpdateRequest {
  data: {
    type: "betaAppLocalizations";
    id: string;
    attributes?: {
      feedbackEmail?: string | null;
      marketingUrl?: string | null;
      privacyPolicyUrl?: string | null;
      tvOsPrivacyPolicy?: string | null;
      description?: string | null;
    };
  };
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
      data?: {
        type: "apps";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface BetaAppReviewDetailAppLinkageResponse {
  data: {
    type: "apps";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface BetaAppReviewDetailResponse {
  data: BetaAppReviewDetail;
  included?: App[];
  links: DocumentLinks;
}

export interface BetaAppReviewDetailUpdateRequest {
  data: {
    type: "betaAppReviewDetails";
    id: string;
    attributes?: {
      contactFirstName?: string | null;
      contactLastName?: string | null;
      contactPhone?: string | null;
      contactEmail?: string | null;
      demoAccountName?: string | null;
      demoAccountPassword?: string | null;
      demoAccountRequired?: boolean | null;
      notes?: string | null;
    };
  };
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
      data?: {
        type: "builds";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface BetaAppReviewSubmissionBuildLinkageResponse {
  data: {
    type: "builds";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface BetaAppReviewSubmissionCreateRequest {
  data: {
    type: "betaAppReviewSubmissions";
    relationships: {
      build: {
        data: {
          type: "builds";
          id: string;
        };
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
      data?: {
        type: "builds";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface BetaBuildLocalizationBuildLinkageResponse {
  data: {
    type: "builds";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface BetaBuildLocalizationCreateRequest {
  data: {
    type: "betaBuildLocalizations";
    attributes: {
      whatsNew?: string | null;
      locale: string;
    };
    relationships: {
      build: {
        data: {
          type: "builds";
          id: string;
        };
      };
    };
  };
}

export interface BetaBuildLocalizationResponse {
  data: BetaBuildLocalization;
  included?: Build[];
  links: DocumentLinks;
}

export interface BetaBuildLocalizationUpdateRequest {
  data: {
    type: "betaBuildLocalizations";
    id: string;
    attributes?: {
      whatsNew?: string | null;
    };
  };
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
      data?: {
        type: "builds";
        id: string;
      } | null;
    };
    tester?: {
      data?: {
        type: "betaTesters";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface BetaFeedbackCrashSubmissionCrashLogLinkageResponse {
  data: {
    type: "betaCrashLogs";
    id: string;
  } | null;
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
      data?: {
        type: "builds";
        id: string;
      } | null;
    };
    tester?: {
      data?: {
        type: "betaTesters";
        id: string;
      } | null;
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
      data?: {
        type: "apps";
        id: string;
      } | null;
    };
    builds?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "builds";
        id: string;
      }[];
    };
    betaTesters?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "betaTesters";
        id: string;
      }[];
    };
    betaRecruitmentCriteria?: {
      links?: RelationshipLinks;
      data?: {
        type: "betaRecruitmentCriteria";
        id: string;
      } | null;
    };
    betaRecruitmentCriterionCompatibleBuildCheck?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

export interface BetaGroupAppLinkageResponse {
  data: {
    type: "apps";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface BetaGroupBetaRecruitmentCriteriaLinkageResponse {
  data: {
    type: "betaRecruitmentCriteria";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface BetaGroupBetaRecruitmentCriterionCompatibleBuildCheckLinkageResponse {
  data: {
    type: "betaRecruitmentCriterionCompatibleBuildChecks";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface BetaGroupBetaTestersLinkagesRequest {
  data: {
    type: "betaTesters";
    id: string;
  }[];
}

export interface BetaGroupBetaTestersLinkagesResponse {
  data: {
    type: "betaTesters";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BetaGroupBuildsLinkagesRequest {
  data: {
    type: "builds";
    id: string;
  }[];
}

export interface BetaGroupBuildsLinkagesResponse {
  data: {
    type: "builds";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BetaGroupCreateRequest {
  data: {
    type: "betaGroups";
    attributes: {
      name: string;
      isInternalGroup?: boolean | null;
      hasAccessToAllBuilds?: boolean | null;
      publicLinkEnabled?: boolean | null;
      publicLinkLimitEnabled?: boolean | null;
      publicLinkLimit?: number | null;
      feedbackEnabled?: boolean | null;
    };
    relationships: {
      app: {
        data: {
          type: "apps";
          id: string;
        };
      };
      builds?: {
        data?: {
          type: "builds";
          id: string;
        }[];
      };
      betaTesters?: {
        data?: {
          type: "betaTesters";
          id: string;
        }[];
      };
    };
  };
}

export interface BetaGroupResponse {
  data: BetaGroup;
  included?: (App | BetaRecruitmentCriterion | BetaTester | Build)[];
  links: DocumentLinks;
}

export interface BetaGroupUpdateRequest {
  data: {
    type: "betaGroups";
    id: string;
    attributes?: {
      name?: string | null;
      publicLinkEnabled?: boolean | null;
      publicLinkLimitEnabled?: boolean | null;
      publicLinkLimit?: number | null;
      feedbackEnabled?: boolean | null;
      iosBuildsAvailableForAppleSiliconMac?: boolean | null;
      iosBuildsAvailableForAppleVision?: boolean | null;
    };
  };
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
      data?: {
        type: "apps";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface BetaLicenseAgreementAppLinkageResponse {
  data: {
    type: "apps";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface BetaLicenseAgreementResponse {
  data: BetaLicenseAgreement;
  included?: App[];
  links: DocumentLinks;
}

export interface BetaLicenseAgreementUpdateRequest {
  data: {
    type: "betaLicenseAgreements";
    id: string;
    attributes?: {
      agreementText?: string | null;
    };
  };
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

export interface BetaRecruitmentCriterionCreateRequest {
  data: {
    type: "betaRecruitmentCriteria";
    attributes: {
      deviceFamilyOsVersionFilters: DeviceFamilyOsVersionFilter[];
    };
    relationships: {
      betaGroup: {
        data: {
          type: "betaGroups";
          id: string;
        };
      };
    };
  };
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

export interface BetaRecruitmentCriterionUpdateRequest {
  data: {
    type: "betaRecruitmentCriteria";
    id: string;
    attributes?: {
      deviceFamilyOsVersionFilters?: DeviceFamilyOsVersionFilter[] | null;
    };
  };
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
      data?: {
        type: "apps";
        id: string;
      }[];
    };
    betaGroups?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "betaGroups";
        id: string;
      }[];
    };
    builds?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "builds";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface BetaTesterAppsLinkagesRequest {
  data: {
    type: "apps";
    id: string;
  }[];
}

export interface BetaTesterAppsLinkagesResponse {
  data: {
    type: "apps";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BetaTesterBetaGroupsLinkagesRequest {
  data: {
    type: "betaGroups";
    id: string;
  }[];
}

export interface BetaTesterBetaGroupsLinkagesResponse {
  data: {
    type: "betaGroups";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BetaTesterBuildsLinkagesRequest {
  data: {
    type: "builds";
    id: string;
  }[];
}

export interface BetaTesterBuildsLinkagesResponse {
  data: {
    type: "builds";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BetaTesterCreateRequest {
  data: {
    type: "betaTesters";
    attributes: {
      firstName?: string | null;
      lastName?: string | null;
      /** Format: email */
      email: string;
    };
    relationships?: {
      betaGroups?: {
        data?: {
          type: "betaGroups";
          id: string;
        }[];
      };
      builds?: {
        data?: {
          type: "builds";
          id: string;
        }[];
      };
    };
  };
}

export interface BetaTesterInvitation {
  type: "betaTesterInvitations";
  id: string;
  links?: ResourceLinks;
}

export interface BetaTesterInvitationCreateRequest {
  data: {
    type: "betaTesterInvitations";
    relationships: {
      /** @deprecated */
      betaTester?: {
        data?: {
          type: "betaTesters";
          id: string;
        };
      };
      app: {
        data: {
          type: "apps";
          id: string;
        };
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
      data?: {
        type: "preReleaseVersions";
        id: string;
      } | null;
    };
    individualTesters?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "betaTesters";
        id: string;
      }[];
    };
    betaGroups?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "betaGroups";
        id: string;
      }[];
    };
    betaBuildLocalizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "betaBuildLocalizations";
        id: string;
      }[];
    };
    appEncryptionDeclaration?: {
      links?: RelationshipLinks;
      data?: {
        type: "appEncryptionDeclarations";
        id: string;
      } | null;
    };
    betaAppReviewSubmission?: {
      links?: RelationshipLinks;
      data?: {
        type: "betaAppReviewSubmissions";
        id: string;
      } | null;
    };
    app?: {
      links?: RelationshipLinks;
      data?: {
        type: "apps";
        id: string;
      } | null;
    };
    buildBetaDetail?: {
      links?: RelationshipLinks;
      data?: {
        type: "buildBetaDetails";
        id: string;
      } | null;
    };
    appStoreVersion?: {
      links?: RelationshipLinks;
      data?: {
        type: "appStoreVersions";
        id: string;
      } | null;
    };
    icons?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "buildIcons";
        id: string;
      }[];
    };
    buildBundles?: {
      meta?: PagingInformation;
      data?: {
        type: "buildBundles";
        id: string;
      }[];
    };
    buildUpload?: {
      data?: {
        type: "buildUploads";
        id: string;
      } | null;
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

export interface BuildAppEncryptionDeclarationLinkageRequest {
  data: {
    type: "appEncryptionDeclarations";
    id: string;
  } | null;
}

export interface BuildAppEncryptionDeclarationLinkageResponse {
  data: {
    type: "appEncryptionDeclarations";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface BuildAppLinkageResponse {
  data: {
    type: "apps";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface BuildAppStoreVersionLinkageResponse {
  data: {
    type: "appStoreVersions";
    id: string;
  } | null;
  links: DocumentLinks;
}

export type BuildAudienceType = "INTERNAL_ONLY" | "APP_STORE_ELIGIBLE";

export interface BuildBetaAppReviewSubmissionLinkageResponse {
  data: {
    type: "betaAppReviewSubmissions";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface BuildBetaBuildLocalizationsLinkagesResponse {
  data: {
    type: "betaBuildLocalizations";
    id: string;
  }[];
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
      data?: {
        type: "builds";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface BuildBetaDetailBuildLinkageResponse {
  data: {
    type: "builds";
    id: string;
  } | null;
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

export interface BuildBetaDetailUpdateRequest {
  data: {
    type: "buildBetaDetails";
    id: string;
    attributes?: {
      autoNotifyEnabled?: boolean | null;
    };
  };
}

export type BuildBetaDetailsField = "autoNotifyEnabled" | "internalBuildState" | "externalBuildState" | "build";

export interface BuildBetaDetailsResponse {
  data: BuildBetaDetail[];
  included?: Build[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BuildBetaGroupsLinkagesRequest {
  data: {
    type: "betaGroups";
    id: string;
  }[];
}

export interface BuildBetaNotification {
  type: "buildBetaNotifications";
  id: string;
  links?: ResourceLinks;
}

export interface BuildBetaNotificationCreateRequest {
  data: {
    type: "buildBetaNotifications";
    relationships: {
      build: {
        data: {
          type: "builds";
          id: string;
        };
      };
    };
  };
}

export interface BuildBetaNotificationResponse {
  data: BuildBetaNotification;
  links: DocumentLinks;
}

export interface BuildBuildBetaDetailLinkageResponse {
  data: {
    type: "buildBetaDetails";
    id: string;
  } | null;
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
      data?: {
        type: "appClipDomainStatuses";
        id: string;
      } | null;
    };
    appClipDomainDebugStatus?: {
      links?: RelationshipLinks;
      data?: {
        type: "appClipDomainStatuses";
        id: string;
      } | null;
    };
    betaAppClipInvocations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "betaAppClipInvocations";
        id: string;
      }[];
    };
    buildBundleFileSizes?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "buildBundleFileSizes";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface BuildBundleAppClipDomainCacheStatusLinkageResponse {
  data: {
    type: "appClipDomainStatuses";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface BuildBundleAppClipDomainDebugStatusLinkageResponse {
  data: {
    type: "appClipDomainStatuses";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface BuildBundleBetaAppClipInvocationsLinkagesResponse {
  data: {
    type: "betaAppClipInvocations";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BuildBundleBuildBundleFileSizesLinkagesResponse {
  data: {
    type: "buildBundleFileSizes";
    id: string;
  }[];
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
  data: {
    type: "diagnosticSignatures";
    id: string;
  }[];
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
  data: {
    type: "buildIcons";
    id: string;
  }[];
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
  data: {
    type: "betaTesters";
    id: string;
  }[];
}

export interface BuildIndividualTestersLinkagesResponse {
  data: {
    type: "betaTesters";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BuildNullableResponse {
  data: Build | null;
  included?: BuildResponse["included"];
  links: DocumentLinks;
}

export interface BuildPerfPowerMetricsLinkagesResponse {
  data: {
    type: "perfPowerMetrics";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BuildPreReleaseVersionLinkageResponse {
  data: {
    type: "preReleaseVersions";
    id: string;
  } | null;
  links: DocumentLinks;
}

export type BuildProcessingState = "PROCESSING" | "FAILED" | "INVALID" | "VALID";

export interface BuildResponse {
  data: Build;
  included?: (AppEncryptionDeclaration | AppStoreVersion | App | BetaAppReviewSubmission | BetaBuildLocalization | BetaGroup | BetaTester | BuildBetaDetail | BuildBundle | BuildIcon | BuildUpload | PrereleaseVersion)[];
  links: DocumentLinks;
}

export interface BuildUpdateRequest {
  data: {
    type: "builds";
    id: string;
    attributes?: {
      expired?: boolean | null;
      usesNonExemptEncryption?: boolean | null;
    };
    relationships?: {
      appEncryptionDeclaration?: {
        data?: {
          type: "appEncryptionDeclarations";
          id: string;
        };
      };
    };
  };
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
      data?: {
        type: "builds";
        id: string;
      } | null;
    };
    assetFile?: {
      data?: {
        type: "buildUploadFiles";
        id: string;
      } | null;
    };
    assetDescriptionFile?: {
      data?: {
        type: "buildUploadFiles";
        id: string;
      } | null;
    };
    assetSpiFile?: {
      data?: {
        type: "buildUploadFiles";
        id: string;
      } | null;
    };
    buildUploadFiles?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

export interface BuildUploadBuildUploadFilesLinkagesResponse {
  data: {
    type: "buildUploadFiles";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BuildUploadCreateRequest {
  data: {
    type: "buildUploads";
    attributes: {
      cfBundleShortVersionString: string;
      cfBundleVersion: string;
      platform: Platform;
    };
    relationships: {
      app: {
        data: {
          type: "apps";
          id: string;
        };
      };
    };
  };
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

export interface BuildUploadFileCreateRequest {
  data: {
    type: "buildUploadFiles";
    attributes: {
      assetType: BuildUploadFileAssetType;
      fileName: string;
      /** Format: int64 */
      fileSize: number;
      uti: BuildUploadFileUti;
    };
    relationships: {
      buildUpload: {
        data: {
          type: "buildUploads";
          id: string;
        };
      };
    };
  };
}

export interface BuildUploadFileResponse {
  data: BuildUploadFile;
  links: DocumentLinks;
}

export interface BuildUploadFileUpdateRequest {
  data: {
    type: "buildUploadFiles";
    id: string;
    attributes?: {
      sourceFileChecksums?: Checksums | null;
      uploaded?: boolean | null;
    };
  };
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
      data?: {
        type: "profiles";
        id: string;
      }[];
    };
    bundleIdCapabilities?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "bundleIdCapabilities";
        id: string;
      }[];
    };
    app?: {
      links?: RelationshipLinks;
      data?: {
        type: "apps";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface BundleIdAppLinkageResponse {
  data: {
    type: "apps";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface BundleIdBundleIdCapabilitiesLinkagesResponse {
  data: {
    type: "bundleIdCapabilities";
    id: string;
  }[];
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

export interface BundleIdCapabilityCreateRequest {
  data: {
    type: "bundleIdCapabilities";
    attributes: {
      capabilityType: CapabilityType;
      settings?: CapabilitySetting[] | null;
    };
    relationships: {
      bundleId: {
        data: {
          type: "bundleIds";
          id: string;
        };
      };
    };
  };
}

export interface BundleIdCapabilityResponse {
  data: BundleIdCapability;
  links: DocumentLinks;
}

export interface BundleIdCapabilityUpdateRequest {
  data: {
    type: "bundleIdCapabilities";
    id: string;
    attributes?: {
      capabilityType?: CapabilityType | null;
      settings?: CapabilitySetting[] | null;
    };
  };
}

export interface BundleIdCreateRequest {
  data: {
    type: "bundleIds";
    attributes: {
      name: string;
      platform: BundleIdPlatform;
      identifier: string;
      seedId?: string | null;
    };
  };
}

export type BundleIdPlatform = "IOS" | "MAC_OS" | "UNIVERSAL" | "SERVICES";

export interface BundleIdProfilesLinkagesResponse {
  data: {
    type: "profiles";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface BundleIdResponse {
  data: BundleId;
  included?: (App | BundleIdCapability | Profile)[];
  links: DocumentLinks;
}

export interface BundleIdUpdateRequest {
  data: {
    type: "bundleIds";
    id: string;
    attributes?: {
      name?: string | null;
    };
  };
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
  key?: CapabilityOptionKey;
  name?: string;
  description?: string;
  enabledByDefault?: boolean;
  enabled?: boolean;
  supportsWildcard?: boolean;
}

export type CapabilityOptionKey = "XCODE_5" | "XCODE_6" | "COMPLETE_PROTECTION" | "PROTECTED_UNLESS_OPEN" | "PROTECTED_UNTIL_FIRST_USER_AUTH" | "PRIMARY_APP_CONSENT";

export interface CapabilitySetting {
  key?: CapabilitySettingKey;
  name?: string;
  description?: string;
  enabledByDefault?: boolean;
  visible?: boolean;
  allowedInstances?: CapabilitySettingAllowedInstances;
  minInstances?: number;
  options?: CapabilityOption[];
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
      data?: {
        type: "passTypeIds";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface CertificateCreateRequest {
  data: {
    type: "certificates";
    attributes: {
      csrContent: string;
      certificateType: CertificateType;
    };
    relationships?: {
      merchantId?: {
        data?: {
          type: "merchantIds";
          id: string;
        };
      };
      passTypeId?: {
        data?: {
          type: "passTypeIds";
          id: string;
        };
      };
    };
  };
}

export interface CertificatePassTypeIdLinkageResponse {
  data: {
    type: "passTypeIds";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface CertificateResponse {
  data: Certificate;
  included?: PassTypeId[];
  links: DocumentLinks;
}

export type CertificateType = "APPLE_PAY" | "APPLE_PAY_MERCHANT_IDENTITY" | "APPLE_PAY_PSP_IDENTITY" | "APPLE_PAY_RSA" | "DEVELOPER_ID_KEXT" | "DEVELOPER_ID_KEXT_G2" | "DEVELOPER_ID_APPLICATION" | "DEVELOPER_ID_APPLICATION_G2" | "DEVELOPMENT" | "DISTRIBUTION" | "IDENTITY_ACCESS" | "IOS_DEVELOPMENT" | "IOS_DISTRIBUTION" | "MAC_APP_DISTRIBUTION" | "MAC_INSTALLER_DISTRIBUTION" | "MAC_APP_DEVELOPMENT" | "PASS_TYPE_ID" | "PASS_TYPE_ID_WITH_NFC";

export interface CertificateUpdateRequest {
  data: {
    type: "certificates";
    id: string;
    attributes?: {
      activated?: boolean | null;
    };
  };
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
    hash?: string;
    algorithm?: ChecksumAlgorithm;
  };
  composite?: {
    hash?: string;
    algorithm?: "MD5";
  };
}

export interface CiAction {
  name?: string;
  actionType?: CiActionType;
  destination?: CiActionDestination;
  buildDistributionAudience?: BuildAudienceType;
  testConfiguration?: {
    kind?: CiActionKind;
    testPlanName?: string;
    testDestinations?: CiTestDestination[];
  };
  scheme?: string;
  platform?: CiActionPlatform;
  isRequiredToPass?: boolean;
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
  isAllMatch?: boolean;
  patterns?: {
    pattern?: string;
    isPrefix?: boolean;
  }[];
}

export interface CiBranchStartCondition {
  source?: CiBranchPatterns;
  filesAndFoldersRule?: CiFilesAndFoldersRule;
  autoCancel?: boolean;
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
      data?: {
        type: "ciBuildRuns";
        id: string;
      } | null;
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
  data: {
    type: "ciArtifacts";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface CiBuildActionBuildRunLinkageResponse {
  data: {
    type: "ciBuildRuns";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface CiBuildActionIssuesLinkagesResponse {
  data: {
    type: "ciIssues";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface CiBuildActionResponse {
  data: CiBuildAction;
  included?: CiBuildRun[];
  links: DocumentLinks;
}

export interface CiBuildActionTestResultsLinkagesResponse {
  data: {
    type: "ciTestResults";
    id: string;
  }[];
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
      data?: {
        type: "builds";
        id: string;
      }[];
    };
    workflow?: {
      data?: {
        type: "ciWorkflows";
        id: string;
      } | null;
    };
    product?: {
      data?: {
        type: "ciProducts";
        id: string;
      } | null;
    };
    sourceBranchOrTag?: {
      data?: {
        type: "scmGitReferences";
        id: string;
      } | null;
    };
    destinationBranch?: {
      data?: {
        type: "scmGitReferences";
        id: string;
      } | null;
    };
    actions?: {
      links?: RelationshipLinks;
    };
    pullRequest?: {
      data?: {
        type: "scmPullRequests";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface CiBuildRunActionsLinkagesResponse {
  data: {
    type: "ciBuildActions";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface CiBuildRunBuildsLinkagesResponse {
  data: {
    type: "builds";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export type CiBuildRunCancelReason = "AUTOMATICALLY_BY_NEWER_BUILD" | "MANUALLY_BY_USER";

export interface CiBuildRunCreateRequest {
  data: {
    type: "ciBuildRuns";
    attributes?: {
      clean?: boolean | null;
    };
    relationships?: {
      buildRun?: {
        data?: {
          type: "ciBuildRuns";
          id: string;
        };
      };
      workflow?: {
        data?: {
          type: "ciWorkflows";
          id: string;
        };
      };
      sourceBranchOrTag?: {
        data?: {
          type: "scmGitReferences";
          id: string;
        };
      };
      pullRequest?: {
        data?: {
          type: "scmPullRequests";
          id: string;
        };
      };
    };
  };
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
  mode?: CiFilesAndFoldersRuleMode;
  matchers?: CiStartConditionFileMatcher[];
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
      data?: {
        type: "ciXcodeVersions";
        id: string;
      }[];
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
  data: {
    type: "ciXcodeVersions";
    id: string;
  }[];
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
  source?: CiBranchPatterns;
}

export interface CiManualPullRequestStartCondition {
  source?: CiBranchPatterns;
  destination?: CiBranchPatterns;
}

export interface CiManualTagStartCondition {
  source?: CiTagPatterns;
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
      data?: {
        type: "apps";
        id: string;
      } | null;
    };
    bundleId?: {
      data?: {
        type: "bundleIds";
        id: string;
      } | null;
    };
    workflows?: {
      links?: RelationshipLinks;
    };
    primaryRepositories?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "scmRepositories";
        id: string;
      }[];
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
  data: {
    type: "scmRepositories";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface CiProductAppLinkageResponse {
  data: {
    type: "apps";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface CiProductBuildRunsLinkagesResponse {
  data: {
    type: "ciBuildRuns";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface CiProductNullableResponse {
  data: CiProduct | null;
  included?: CiProductResponse["included"];
  links: DocumentLinks;
}

export interface CiProductPrimaryRepositoriesLinkagesResponse {
  data: {
    type: "scmRepositories";
    id: string;
  }[];
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
  data: {
    type: "ciWorkflows";
    id: string;
  }[];
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
  source?: CiBranchPatterns;
  destination?: CiBranchPatterns;
  filesAndFoldersRule?: CiFilesAndFoldersRule;
  autoCancel?: boolean;
}

export interface CiScheduledStartCondition {
  source?: CiBranchPatterns;
  schedule?: {
    frequency?: CiScheduledStartConditionFrequency;
    days?: CiScheduledStartConditionDays[];
    hour?: number;
    minute?: number;
    timezone?: string;
  };
}

export type CiScheduledStartConditionDays = "SUNDAY" | "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY";

export type CiScheduledStartConditionFrequency = "WEEKLY" | "DAILY" | "HOURLY";

export interface CiStartConditionFileMatcher {
  directory?: string;
  fileExtension?: string;
  fileName?: string;
}

export interface CiTagPatterns {
  isAllMatch?: boolean;
  patterns?: {
    pattern?: string;
    isPrefix?: boolean;
  }[];
}

export interface CiTagStartCondition {
  source?: CiTagPatterns;
  filesAndFoldersRule?: CiFilesAndFoldersRule;
  autoCancel?: boolean;
}

export interface CiTestDestination {
  deviceTypeName?: string;
  deviceTypeIdentifier?: string;
  runtimeName?: string;
  runtimeIdentifier?: string;
  kind?: CiTestDestinationKind;
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
      data?: {
        type: "ciProducts";
        id: string;
      } | null;
    };
    repository?: {
      links?: RelationshipLinks;
      data?: {
        type: "scmRepositories";
        id: string;
      } | null;
    };
    xcodeVersion?: {
      data?: {
        type: "ciXcodeVersions";
        id: string;
      } | null;
    };
    macOsVersion?: {
      data?: {
        type: "ciMacOsVersions";
        id: string;
      } | null;
    };
    buildRuns?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

export interface CiWorkflowBuildRunsLinkagesResponse {
  data: {
    type: "ciBuildRuns";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface CiWorkflowCreateRequest {
  data: {
    type: "ciWorkflows";
    attributes: {
      name: string;
      description: string;
      branchStartCondition?: CiBranchStartCondition | null;
      tagStartCondition?: CiTagStartCondition | null;
      pullRequestStartCondition?: CiPullRequestStartCondition | null;
      scheduledStartCondition?: CiScheduledStartCondition | null;
      manualBranchStartCondition?: CiManualBranchStartCondition | null;
      manualTagStartCondition?: CiManualTagStartCondition | null;
      manualPullRequestStartCondition?: CiManualPullRequestStartCondition | null;
      actions: CiAction[];
      isEnabled: boolean;
      isLockedForEditing?: boolean | null;
      clean: boolean;
      containerFilePath: string;
    };
    relationships: {
      product: {
        data: {
          type: "ciProducts";
          id: string;
        };
      };
      repository: {
        data: {
          type: "scmRepositories";
          id: string;
        };
      };
      xcodeVersion: {
        data: {
          type: "ciXcodeVersions";
          id: string;
        };
      };
      macOsVersion: {
        data: {
          type: "ciMacOsVersions";
          id: string;
        };
      };
    };
  };
}

export interface CiWorkflowRepositoryLinkageResponse {
  data: {
    type: "scmRepositories";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface CiWorkflowResponse {
  data: CiWorkflow;
  included?: (CiMacOsVersion | CiProduct | CiXcodeVersion | ScmRepository)[];
  links: DocumentLinks;
}

export interface CiWorkflowUpdateRequest {
  data: {
    type: "ciWorkflows";
    id: string;
    attributes?: {
      name?: string | null;
      description?: string | null;
      branchStartCondition?: CiBranchStartCondition | null;
      tagStartCondition?: CiTagStartCondition | null;
      pullRequestStartCondition?: CiPullRequestStartCondition | null;
      scheduledStartCondition?: CiScheduledStartCondition | null;
      manualBranchStartCondition?: CiManualBranchStartCondition | null;
      manualTagStartCondition?: CiManualTagStartCondition | null;
      manualPullRequestStartCondition?: CiManualPullRequestStartCondition | null;
      actions?: CiAction[] | null;
      isEnabled?: boolean | null;
      isLockedForEditing?: boolean | null;
      clean?: boolean | null;
      containerFilePath?: string | null;
    };
    relationships?: {
      xcodeVersion?: {
        data?: {
          type: "ciXcodeVersions";
          id: string;
        };
      };
      macOsVersion?: {
        data?: {
          type: "ciMacOsVersions";
          id: string;
        };
      };
    };
  };
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
      data?: {
        type: "ciMacOsVersions";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface CiXcodeVersionMacOsVersionsLinkagesResponse {
  data: {
    type: "ciMacOsVersions";
    id: string;
  }[];
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
      data?: {
        type: "customerReviewResponses";
        id: string;
      } | null;
    };
    reviewTerritory?: {
      data?: {
        type: "territories";
        id: string;
      } | null;
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
  data: {
    type: "customerReviewResponses";
    id: string;
  } | null;
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
      data?: {
        type: "customerReviews";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface CustomerReviewResponseV1CreateRequest {
  data: {
    type: "customerReviewResponses";
    attributes: {
      responseBody: string;
    };
    relationships: {
      review: {
        data: {
          type: "customerReviews";
          id: string;
        };
      };
    };
  };
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
      data?: {
        type: "territories";
        id: string;
      } | null;
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

export interface DeviceCreateRequest {
  data: {
    type: "devices";
    attributes: {
      name: string;
      platform: BundleIdPlatform;
      udid: string;
    };
  };
}

export type DeviceFamily = "IPHONE" | "IPAD" | "APPLE_TV" | "APPLE_WATCH" | "MAC" | "VISION";

export interface DeviceFamilyOsVersionFilter {
  deviceFamily?: DeviceFamily;
  minimumOsInclusive?: string;
  maximumOsInclusive?: string;
}

export interface DeviceResponse {
  data: Device;
  links: DocumentLinks;
}

export type DeviceStatus = "ENABLED" | "DISABLED" | "PROCESSING";

export interface DeviceUpdateRequest {
  data: {
    type: "devices";
    id: string;
    attributes?: {
      name?: string | null;
      status?: DeviceUpdateRequestStatus | null;
    };
  };
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
  data: {
    type: "diagnosticLogs";
    id: string;
  }[];
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

export interface EndAppAvailabilityPreOrderCreateRequest {
  data: {
    type: "endAppAvailabilityPreOrders";
    relationships: {
      territoryAvailabilities: {
        data: {
          type: "territoryAvailabilities";
          id: string;
        }[];
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
      data?: {
        type: "apps";
        id: string;
      } | null;
    };
    territories?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "territories";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface EndUserLicenseAgreementCreateRequest {
  data: {
    type: "endUserLicenseAgreements";
    attributes: {
      agreementText: string;
    };
    relationships: {
      app: {
        data: {
          type: "apps";
          id: string;
        };
      };
      territories: {
        data: {
          type: "territories";
          id: string;
        }[];
      };
    };
  };
}

export interface EndUserLicenseAgreementResponse {
  data: EndUserLicenseAgreement;
  included?: (App | Territory)[];
  links: DocumentLinks;
}

export interface EndUserLicenseAgreementTerritoriesLinkagesResponse {
  data: {
    type: "territories";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface EndUserLicenseAgreementUpdateRequest {
  data: {
    type: "endUserLicenseAgreements";
    id: string;
    attributes?: {
      agreementText?: string | null;
    };
    relationships?: {
      territories?: {
        data?: {
          type: "territories";
          id: string;
        }[];
      };
    };
  };
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
      data?: {
        type: "gameCenterDetails";
        id: string;
      } | null;
    };
    gameCenterGroup?: {
      data?: {
        type: "gameCenterGroups";
        id: string;
      } | null;
    };
    /** @deprecated */
    groupAchievement?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterAchievements";
        id: string;
      } | null;
    };
    localizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterAchievementLocalizations";
        id: string;
      }[];
    };
    releases?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterAchievementReleases";
        id: string;
      }[];
    };
    activity?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterActivities";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface GameCenterAchievementActivityLinkageRequest {
  data: {
    type: "gameCenterActivities";
    id: string;
  } | null;
}

/** @deprecated */
export interface GameCenterAchievementCreateRequest {
  data: {
    type: "gameCenterAchievements";
    attributes: {
      referenceName: string;
      vendorIdentifier: string;
      points: number;
      showBeforeEarned: boolean;
      repeatable: boolean;
      activityProperties?: StringToStringMap | null;
    };
    relationships?: {
      gameCenterDetail?: {
        data?: {
          type: "gameCenterDetails";
          id: string;
        };
      };
      gameCenterGroup?: {
        data?: {
          type: "gameCenterGroups";
          id: string;
        };
      };
    };
  };
}

/** @deprecated */
export interface GameCenterAchievementGroupAchievementLinkageRequest {
  data: {
    type: "gameCenterAchievements";
    id: string;
  } | null;
}

/** @deprecated */
export interface GameCenterAchievementGroupAchievementLinkageResponse {
  data: {
    type: "gameCenterAchievements";
    id: string;
  } | null;
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
      data?: {
        type: "gameCenterAchievementLocalizations";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface GameCenterAchievementImageCreateRequest {
  data: {
    type: "gameCenterAchievementImages";
    attributes: {
      fileSize: number;
      fileName: string;
    };
    relationships: {
      gameCenterAchievementLocalization: {
        data: {
          type: "gameCenterAchievementLocalizations";
          id: string;
        };
      };
    };
  };
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

/** @deprecated */
export interface GameCenterAchievementImageUpdateRequest {
  data: {
    type: "gameCenterAchievementImages";
    id: string;
    attributes?: {
      uploaded?: boolean | null;
    };
  };
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
      data?: {
        type: "gameCenterAchievementLocalizations";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterAchievementImageV2CreateRequest {
  data: {
    type: "gameCenterAchievementImages";
    attributes: {
      fileSize: number;
      fileName: string;
    };
    relationships: {
      localization: {
        data: {
          type: "gameCenterAchievementLocalizations";
          id: string;
        };
      };
    };
  };
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

export interface GameCenterAchievementImageV2UpdateRequest {
  data: {
    type: "gameCenterAchievementImages";
    id: string;
    attributes?: {
      uploaded?: boolean | null;
    };
  };
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
      data?: {
        type: "gameCenterAchievements";
        id: string;
      } | null;
    };
    gameCenterAchievementImage?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterAchievementImages";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface GameCenterAchievementLocalizationCreateRequest {
  data: {
    type: "gameCenterAchievementLocalizations";
    attributes: {
      locale: string;
      name: string;
      beforeEarnedDescription: string;
      afterEarnedDescription: string;
    };
    relationships: {
      gameCenterAchievement: {
        data: {
          type: "gameCenterAchievements";
          id: string;
        };
      };
    };
  };
}

/** @deprecated */
export interface GameCenterAchievementLocalizationGameCenterAchievementImageLinkageResponse {
  data: {
    type: "gameCenterAchievementImages";
    id: string;
  } | null;
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterAchievementLocalizationGameCenterAchievementLinkageResponse {
  data: {
    type: "gameCenterAchievements";
    id: string;
  } | null;
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterAchievementLocalizationResponse {
  data: GameCenterAchievementLocalization;
  included?: (GameCenterAchievementImage | GameCenterAchievement)[];
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterAchievementLocalizationUpdateRequest {
  data: {
    type: "gameCenterAchievementLocalizations";
    id: string;
    attributes?: {
      name?: string | null;
      beforeEarnedDescription?: string | null;
      afterEarnedDescription?: string | null;
    };
  };
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
      data?: {
        type: "gameCenterAchievementVersions";
        id: string;
      } | null;
    };
    image?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterAchievementImages";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterAchievementLocalizationV2CreateRequest {
  data: {
    type: "gameCenterAchievementLocalizations";
    attributes: {
      locale: string;
      name: string;
      beforeEarnedDescription: string;
      afterEarnedDescription: string;
    };
    relationships: {
      version: {
        data: {
          type: "gameCenterAchievementVersions";
          id: string;
        };
      };
    };
  };
}

export interface GameCenterAchievementLocalizationV2ImageLinkageResponse {
  data: {
    type: "gameCenterAchievementImages";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface GameCenterAchievementLocalizationV2Response {
  data: GameCenterAchievementLocalizationV2;
  included?: (GameCenterAchievementImageV2 | GameCenterAchievementVersionV2)[];
  links: DocumentLinks;
}

export interface GameCenterAchievementLocalizationV2UpdateRequest {
  data: {
    type: "gameCenterAchievementLocalizations";
    id: string;
    attributes?: {
      name?: string | null;
      beforeEarnedDescription?: string | null;
      afterEarnedDescription?: string | null;
    };
  };
}

export type GameCenterAchievementLocalizationsField = "locale" | "name" | "beforeEarnedDescription" | "afterEarnedDescription" | "gameCenterAchievement" | "gameCenterAchievementImage";

export type GameCenterAchievementLocalizationsInclude = "gameCenterAchievement" | "gameCenterAchievementImage";

/** @deprecated */
export interface GameCenterAchievementLocalizationsLinkagesResponse {
  data: {
    type: "gameCenterAchievementLocalizations";
    id: string;
  }[];
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
      data?: {
        type: "gameCenterDetails";
        id: string;
      } | null;
    };
    gameCenterAchievement?: {
      data?: {
        type: "gameCenterAchievements";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface GameCenterAchievementReleaseCreateRequest {
  data: {
    type: "gameCenterAchievementReleases";
    relationships: {
      gameCenterDetail: {
        data: {
          type: "gameCenterDetails";
          id: string;
        };
      };
      gameCenterAchievement: {
        data: {
          type: "gameCenterAchievements";
          id: string;
        };
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
  data: {
    type: "gameCenterAchievementReleases";
    id: string;
  }[];
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

/** @deprecated */
export interface GameCenterAchievementUpdateRequest {
  data: {
    type: "gameCenterAchievements";
    id: string;
    attributes?: {
      referenceName?: string | null;
      points?: number | null;
      showBeforeEarned?: boolean | null;
      repeatable?: boolean | null;
      archived?: boolean | null;
      activityProperties?: StringToStringMap | null;
    };
  };
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
      data?: {
        type: "gameCenterDetails";
        id: string;
      } | null;
    };
    gameCenterGroup?: {
      data?: {
        type: "gameCenterGroups";
        id: string;
      } | null;
    };
    activity?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterActivities";
        id: string;
      } | null;
    };
    versions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterAchievementVersions";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterAchievementV2ActivityLinkageRequest {
  data: {
    type: "gameCenterActivities";
    id: string;
  } | null;
}

export interface GameCenterAchievementV2CreateRequest {
  data: {
    type: "gameCenterAchievements";
    attributes: {
      referenceName: string;
      vendorIdentifier: string;
      points: number;
      showBeforeEarned: boolean;
      repeatable: boolean;
      activityProperties?: StringToStringMap | null;
    };
    relationships: {
      gameCenterDetail?: {
        data?: {
          type: "gameCenterDetails";
          id: string;
        };
      };
      gameCenterGroup?: {
        data?: {
          type: "gameCenterGroups";
          id: string;
        };
      };
      versions: {
        data: {
          type: "gameCenterAchievementVersions";
          id: string;
        }[];
      };
    };
  };
  included?: GameCenterAchievementVersionV2InlineCreate[];
}

export interface GameCenterAchievementV2Response {
  data: GameCenterAchievementV2;
  included?: (GameCenterAchievementVersionV2 | GameCenterActivity | GameCenterDetail | GameCenterGroup)[];
  links: DocumentLinks;
}

export interface GameCenterAchievementV2UpdateRequest {
  data: {
    type: "gameCenterAchievements";
    id: string;
    attributes?: {
      referenceName?: string | null;
      points?: number | null;
      showBeforeEarned?: boolean | null;
      repeatable?: boolean | null;
      archived?: boolean | null;
      activityProperties?: StringToStringMap | null;
    };
  };
}

export interface GameCenterAchievementV2VersionsLinkagesResponse {
  data: {
    type: "gameCenterAchievementVersions";
    id: string;
  }[];
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
      data?: {
        type: "gameCenterAchievements";
        id: string;
      } | null;
    };
    localizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterAchievementLocalizations";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterAchievementVersionV2CreateRequest {
  data: {
    type: "gameCenterAchievementVersions";
    relationships: {
      achievement: {
        data: {
          type: "gameCenterAchievements";
          id: string;
        };
      };
    };
  };
}

export interface GameCenterAchievementVersionV2InlineCreate {
  type: "gameCenterAchievementVersions";
  id?: string;
  relationships?: {
    achievement?: {
      data?: {
        type: "gameCenterAchievements";
        id: string;
      };
    };
  };
}

export interface GameCenterAchievementVersionV2LocalizationsLinkagesResponse {
  data: {
    type: "gameCenterAchievementLocalizations";
    id: string;
  }[];
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
      data?: {
        type: "gameCenterDetails";
        id: string;
      } | null;
    };
    gameCenterGroup?: {
      data?: {
        type: "gameCenterGroups";
        id: string;
      } | null;
    };
    /** @deprecated */
    achievements?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterAchievements";
        id: string;
      }[];
    };
    achievementsV2?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterAchievements";
        id: string;
      }[];
    };
    /** @deprecated */
    leaderboards?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboards";
        id: string;
      }[];
    };
    leaderboardsV2?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboards";
        id: string;
      }[];
    };
    versions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterActivityVersions";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface GameCenterActivityAchievementsLinkagesRequest {
  data: {
    type: "gameCenterAchievements";
    id: string;
  }[];
}

export interface GameCenterActivityAchievementsV2LinkagesRequest {
  data: {
    type: "gameCenterAchievements";
    id: string;
  }[];
}

export interface GameCenterActivityCreateRequest {
  data: {
    type: "gameCenterActivities";
    attributes: {
      referenceName: string;
      vendorIdentifier: string;
      playStyle?: GameCenterActivityPlayStyle | null;
      minimumPlayersCount?: number | null;
      maximumPlayersCount?: number | null;
      supportsPartyCode?: boolean | null;
      properties?: StringToStringMap | null;
    };
    relationships?: {
      gameCenterDetail?: {
        data?: {
          type: "gameCenterDetails";
          id: string;
        };
      };
      gameCenterGroup?: {
        data?: {
          type: "gameCenterGroups";
          id: string;
        };
      };
      versions?: {
        data?: {
          type: "gameCenterActivityVersions";
          id: string;
        }[];
      };
    };
  };
  included?: GameCenterActivityVersionInlineCreate[];
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

export interface GameCenterActivityImageCreateRequest {
  data: {
    type: "gameCenterActivityImages";
    attributes: {
      fileSize: number;
      fileName: string;
    };
    relationships?: {
      localization?: {
        data?: {
          type: "gameCenterActivityLocalizations";
          id: string;
        };
      };
      version?: {
        data?: {
          type: "gameCenterActivityVersions";
          id: string;
        };
      };
    };
  };
}

export interface GameCenterActivityImageNullableResponse {
  data: GameCenterActivityImage | null;
  links: DocumentLinks;
}

export interface GameCenterActivityImageResponse {
  data: GameCenterActivityImage;
  links: DocumentLinks;
}

export interface GameCenterActivityImageUpdateRequest {
  data: {
    type: "gameCenterActivityImages";
    id: string;
    attributes?: {
      uploaded?: boolean | null;
    };
  };
}

export type GameCenterActivityImagesField = "fileSize" | "fileName" | "imageAsset" | "uploadOperations" | "assetDeliveryState";

/** @deprecated */
export interface GameCenterActivityLeaderboardsLinkagesRequest {
  data: {
    type: "gameCenterLeaderboards";
    id: string;
  }[];
}

export interface GameCenterActivityLeaderboardsV2LinkagesRequest {
  data: {
    type: "gameCenterLeaderboards";
    id: string;
  }[];
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
      data?: {
        type: "gameCenterActivityVersions";
        id: string;
      } | null;
    };
    image?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterActivityImages";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterActivityLocalizationCreateRequest {
  data: {
    type: "gameCenterActivityLocalizations";
    attributes: {
      locale: string;
      name: string;
      description?: string | null;
    };
    relationships: {
      version: {
        data: {
          type: "gameCenterActivityVersions";
          id: string;
        };
      };
    };
  };
}

export interface GameCenterActivityLocalizationImageLinkageResponse {
  data: {
    type: "gameCenterActivityImages";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface GameCenterActivityLocalizationResponse {
  data: GameCenterActivityLocalization;
  included?: (GameCenterActivityImage | GameCenterActivityVersion)[];
  links: DocumentLinks;
}

export interface GameCenterActivityLocalizationUpdateRequest {
  data: {
    type: "gameCenterActivityLocalizations";
    id: string;
    attributes?: {
      name?: string | null;
      description?: string | null;
    };
  };
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

export interface GameCenterActivityUpdateRequest {
  data: {
    type: "gameCenterActivities";
    id: string;
    attributes?: {
      referenceName?: string | null;
      playStyle?: GameCenterActivityPlayStyle | null;
      minimumPlayersCount?: number | null;
      maximumPlayersCount?: number | null;
      supportsPartyCode?: boolean | null;
      archived?: boolean | null;
      properties?: StringToStringMap | null;
    };
  };
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
      data?: {
        type: "gameCenterActivities";
        id: string;
      } | null;
    };
    localizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterActivityLocalizations";
        id: string;
      }[];
    };
    defaultImage?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterActivityImages";
        id: string;
      } | null;
    };
    releases?: {
      meta?: PagingInformation;
      data?: {
        type: "gameCenterActivityVersionReleases";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterActivityVersionCreateRequest {
  data: {
    type: "gameCenterActivityVersions";
    attributes?: {
      fallbackUrl?: string | null;
    };
    relationships: {
      activity: {
        data: {
          type: "gameCenterActivities";
          id: string;
        };
      };
    };
  };
}

export interface GameCenterActivityVersionDefaultImageLinkageResponse {
  data: {
    type: "gameCenterActivityImages";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface GameCenterActivityVersionInlineCreate {
  type: "gameCenterActivityVersions";
  id?: string;
  attributes?: {
    fallbackUrl?: string | null;
  };
  relationships?: {
    activity?: {
      data?: {
        type: "gameCenterActivities";
        id: string;
      };
    };
  };
}

export interface GameCenterActivityVersionLocalizationsLinkagesResponse {
  data: {
    type: "gameCenterActivityLocalizations";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterActivityVersionRelease {
  type: "gameCenterActivityVersionReleases";
  id: string;
  relationships?: {
    version?: {
      data?: {
        type: "gameCenterActivityVersions";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface GameCenterActivityVersionReleaseCreateRequest {
  data: {
    type: "gameCenterActivityVersionReleases";
    relationships: {
      gameCenterDetail: {
        data: {
          type: "gameCenterDetails";
          id: string;
        };
      };
      version: {
        data: {
          type: "gameCenterActivityVersions";
          id: string;
        };
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

export interface GameCenterActivityVersionUpdateRequest {
  data: {
    type: "gameCenterActivityVersions";
    id: string;
    attributes?: {
      fallbackUrl?: string | null;
    };
  };
}

export type GameCenterActivityVersionsField = "version" | "state" | "fallbackUrl" | "activity" | "localizations" | "defaultImage" | "releases";

export type GameCenterActivityVersionsInclude = "activity" | "localizations" | "defaultImage" | "releases";

export interface GameCenterActivityVersionsLinkagesResponse {
  data: {
    type: "gameCenterActivityVersions";
    id: string;
  }[];
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
      data?: {
        type: "gameCenterAppVersions";
        id: string;
      }[];
    };
    appStoreVersion?: {
      links?: RelationshipLinks;
      data?: {
        type: "appStoreVersions";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterAppVersionAppStoreVersionLinkageResponse {
  data: {
    type: "appStoreVersions";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface GameCenterAppVersionCompatibilityVersionsLinkagesRequest {
  data: {
    type: "gameCenterAppVersions";
    id: string;
  }[];
}

export interface GameCenterAppVersionCompatibilityVersionsLinkagesResponse {
  data: {
    type: "gameCenterAppVersions";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterAppVersionCreateRequest {
  data: {
    type: "gameCenterAppVersions";
    relationships: {
      appStoreVersion: {
        data: {
          type: "appStoreVersions";
          id: string;
        };
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

export interface GameCenterAppVersionUpdateRequest {
  data: {
    type: "gameCenterAppVersions";
    id: string;
    attributes?: {
      enabled?: boolean | null;
    };
  };
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
      data?: {
        type: "gameCenterDetails";
        id: string;
      } | null;
    };
    gameCenterGroup?: {
      data?: {
        type: "gameCenterGroups";
        id: string;
      } | null;
    };
    versions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterChallengeVersions";
        id: string;
      }[];
    };
    /** @deprecated */
    leaderboard?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterLeaderboards";
        id: string;
      } | null;
    };
    leaderboardV2?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterLeaderboards";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterChallengeCreateRequest {
  data: {
    type: "gameCenterChallenges";
    attributes: {
      referenceName: string;
      vendorIdentifier: string;
      challengeType: "LEADERBOARD";
      repeatable?: boolean | null;
    };
    relationships?: {
      gameCenterDetail?: {
        data?: {
          type: "gameCenterDetails";
          id: string;
        };
      };
      gameCenterGroup?: {
        data?: {
          type: "gameCenterGroups";
          id: string;
        };
      };
      versions?: {
        data?: {
          type: "gameCenterChallengeVersions";
          id: string;
        }[];
      };
      /** @deprecated */
      leaderboard?: {
        data?: {
          type: "gameCenterLeaderboards";
          id: string;
        };
      };
      leaderboardV2?: {
        data?: {
          type: "gameCenterLeaderboards";
          id: string;
        };
      };
    };
  };
  included?: GameCenterChallengeVersionInlineCreate[];
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

export interface GameCenterChallengeImageCreateRequest {
  data: {
    type: "gameCenterChallengeImages";
    attributes: {
      fileSize: number;
      fileName: string;
    };
    relationships?: {
      localization?: {
        data?: {
          type: "gameCenterChallengeLocalizations";
          id: string;
        };
      };
      version?: {
        data?: {
          type: "gameCenterChallengeVersions";
          id: string;
        };
      };
    };
  };
}

export interface GameCenterChallengeImageNullableResponse {
  data: GameCenterChallengeImage | null;
  links: DocumentLinks;
}

export interface GameCenterChallengeImageResponse {
  data: GameCenterChallengeImage;
  links: DocumentLinks;
}

export interface GameCenterChallengeImageUpdateRequest {
  data: {
    type: "gameCenterChallengeImages";
    id: string;
    attributes?: {
      uploaded?: boolean | null;
    };
  };
}

export type GameCenterChallengeImagesField = "fileSize" | "fileName" | "imageAsset" | "uploadOperations" | "assetDeliveryState";

/** @deprecated */
export interface GameCenterChallengeLeaderboardLinkageRequest {
  data: {
    type: "gameCenterLeaderboards";
    id: string;
  } | null;
}

export interface GameCenterChallengeLeaderboardV2LinkageRequest {
  data: {
    type: "gameCenterLeaderboards";
    id: string;
  } | null;
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
      data?: {
        type: "gameCenterChallengeVersions";
        id: string;
      } | null;
    };
    image?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterChallengeImages";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterChallengeLocalizationCreateRequest {
  data: {
    type: "gameCenterChallengeLocalizations";
    attributes: {
      locale: string;
      name: string;
      description?: string | null;
    };
    relationships: {
      version: {
        data: {
          type: "gameCenterChallengeVersions";
          id: string;
        };
      };
    };
  };
}

export interface GameCenterChallengeLocalizationImageLinkageResponse {
  data: {
    type: "gameCenterChallengeImages";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface GameCenterChallengeLocalizationResponse {
  data: GameCenterChallengeLocalization;
  included?: (GameCenterChallengeImage | GameCenterChallengeVersion)[];
  links: DocumentLinks;
}

export interface GameCenterChallengeLocalizationUpdateRequest {
  data: {
    type: "gameCenterChallengeLocalizations";
    id: string;
    attributes?: {
      name?: string | null;
      description?: string | null;
    };
  };
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

export interface GameCenterChallengeUpdateRequest {
  data: {
    type: "gameCenterChallenges";
    id: string;
    attributes?: {
      referenceName?: string | null;
      archived?: boolean | null;
      repeatable?: boolean | null;
    };
    relationships?: {
      /** @deprecated */
      leaderboard?: {
        data?: {
          type: "gameCenterLeaderboards";
          id: string;
        };
      };
      leaderboardV2?: {
        data?: {
          type: "gameCenterLeaderboards";
          id: string;
        };
      };
    };
  };
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
      data?: {
        type: "gameCenterChallenges";
        id: string;
      } | null;
    };
    localizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterChallengeLocalizations";
        id: string;
      }[];
    };
    releases?: {
      meta?: PagingInformation;
      data?: {
        type: "gameCenterChallengeVersionReleases";
        id: string;
      }[];
    };
    defaultImage?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterChallengeImages";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterChallengeVersionCreateRequest {
  data: {
    type: "gameCenterChallengeVersions";
    relationships: {
      challenge: {
        data: {
          type: "gameCenterChallenges";
          id: string;
        };
      };
    };
  };
}

export interface GameCenterChallengeVersionDefaultImageLinkageResponse {
  data: {
    type: "gameCenterChallengeImages";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface GameCenterChallengeVersionInlineCreate {
  type: "gameCenterChallengeVersions";
  id?: string;
  relationships?: {
    challenge?: {
      data?: {
        type: "gameCenterChallenges";
        id: string;
      };
    };
  };
}

export interface GameCenterChallengeVersionLocalizationsLinkagesResponse {
  data: {
    type: "gameCenterChallengeLocalizations";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterChallengeVersionRelease {
  type: "gameCenterChallengeVersionReleases";
  id: string;
  relationships?: {
    version?: {
      data?: {
        type: "gameCenterChallengeVersions";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface GameCenterChallengeVersionReleaseCreateRequest {
  data: {
    type: "gameCenterChallengeVersionReleases";
    relationships: {
      gameCenterDetail: {
        data: {
          type: "gameCenterDetails";
          id: string;
        };
      };
      version: {
        data: {
          type: "gameCenterChallengeVersions";
          id: string;
        };
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
  data: {
    type: "gameCenterChallengeVersions";
    id: string;
  }[];
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
      data?: {
        type: "apps";
        id: string;
      } | null;
    };
    gameCenterAppVersions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterAppVersions";
        id: string;
      }[];
    };
    gameCenterGroup?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterGroups";
        id: string;
      } | null;
    };
    /** @deprecated */
    gameCenterLeaderboards?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboards";
        id: string;
      }[];
    };
    gameCenterLeaderboardsV2?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboards";
        id: string;
      }[];
    };
    /** @deprecated */
    gameCenterLeaderboardSets?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboardSets";
        id: string;
      }[];
    };
    gameCenterLeaderboardSetsV2?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboardSets";
        id: string;
      }[];
    };
    /** @deprecated */
    gameCenterAchievements?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterAchievements";
        id: string;
      }[];
    };
    gameCenterAchievementsV2?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterAchievements";
        id: string;
      }[];
    };
    gameCenterActivities?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterActivities";
        id: string;
      }[];
    };
    gameCenterChallenges?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterChallenges";
        id: string;
      }[];
    };
    /** @deprecated */
    defaultLeaderboard?: {
      data?: {
        type: "gameCenterLeaderboards";
        id: string;
      } | null;
    };
    defaultLeaderboardV2?: {
      data?: {
        type: "gameCenterLeaderboards";
        id: string;
      } | null;
    };
    /** @deprecated */
    defaultGroupLeaderboard?: {
      data?: {
        type: "gameCenterLeaderboards";
        id: string;
      } | null;
    };
    defaultGroupLeaderboardV2?: {
      data?: {
        type: "gameCenterLeaderboards";
        id: string;
      } | null;
    };
    /** @deprecated */
    achievementReleases?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterAchievementReleases";
        id: string;
      }[];
    };
    /** @deprecated */
    activityReleases?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterActivityVersionReleases";
        id: string;
      }[];
    };
    /** @deprecated */
    challengeReleases?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterChallengeVersionReleases";
        id: string;
      }[];
    };
    /** @deprecated */
    leaderboardReleases?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboardReleases";
        id: string;
      }[];
    };
    /** @deprecated */
    leaderboardSetReleases?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboardSetReleases";
        id: string;
      }[];
    };
    blockedPlayers?: {
      links?: RelationshipLinks;
    };
    challengesMinimumPlatformVersions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "appStoreVersions";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface GameCenterDetailAchievementReleasesLinkagesResponse {
  data: {
    type: "gameCenterAchievementReleases";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterDetailActivityReleasesLinkagesResponse {
  data: {
    type: "gameCenterActivityVersionReleases";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterDetailBlockedPlayersLinkagesResponse {
  data: {
    type: "gameCenterDetailPlayers";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterDetailChallengeReleasesLinkagesResponse {
  data: {
    type: "gameCenterChallengeVersionReleases";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterDetailChallengesMinimumPlatformVersionsLinkagesRequest {
  data: {
    type: "appStoreVersions";
    id: string;
  }[];
}

export interface GameCenterDetailCreateRequest {
  data: {
    type: "gameCenterDetails";
    attributes?: {
      /** @deprecated */
      challengeEnabled?: boolean | null;
    };
    relationships: {
      app: {
        data: {
          type: "apps";
          id: string;
        };
      };
    };
  };
}

/** @deprecated */
export interface GameCenterDetailGameCenterAchievementsLinkagesRequest {
  data: {
    type: "gameCenterAchievements";
    id: string;
  }[];
}

/** @deprecated */
export interface GameCenterDetailGameCenterAchievementsLinkagesResponse {
  data: {
    type: "gameCenterAchievements";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterDetailGameCenterAchievementsV2LinkagesRequest {
  data: {
    type: "gameCenterAchievements";
    id: string;
  }[];
}

export interface GameCenterDetailGameCenterAchievementsV2LinkagesResponse {
  data: {
    type: "gameCenterAchievements";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterDetailGameCenterActivitiesLinkagesResponse {
  data: {
    type: "gameCenterActivities";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterDetailGameCenterAppVersionsLinkagesResponse {
  data: {
    type: "gameCenterAppVersions";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterDetailGameCenterChallengesLinkagesResponse {
  data: {
    type: "gameCenterChallenges";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterDetailGameCenterGroupLinkageResponse {
  data: {
    type: "gameCenterGroups";
    id: string;
  } | null;
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterDetailGameCenterLeaderboardSetsLinkagesRequest {
  data: {
    type: "gameCenterLeaderboardSets";
    id: string;
  }[];
}

/** @deprecated */
export interface GameCenterDetailGameCenterLeaderboardSetsLinkagesResponse {
  data: {
    type: "gameCenterLeaderboardSets";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterDetailGameCenterLeaderboardSetsV2LinkagesRequest {
  data: {
    type: "gameCenterLeaderboardSets";
    id: string;
  }[];
}

export interface GameCenterDetailGameCenterLeaderboardSetsV2LinkagesResponse {
  data: {
    type: "gameCenterLeaderboardSets";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterDetailGameCenterLeaderboardsLinkagesRequest {
  data: {
    type: "gameCenterLeaderboards";
    id: string;
  }[];
}

/** @deprecated */
export interface GameCenterDetailGameCenterLeaderboardsLinkagesResponse {
  data: {
    type: "gameCenterLeaderboards";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterDetailGameCenterLeaderboardsV2LinkagesRequest {
  data: {
    type: "gameCenterLeaderboards";
    id: string;
  }[];
}

export interface GameCenterDetailGameCenterLeaderboardsV2LinkagesResponse {
  data: {
    type: "gameCenterLeaderboards";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterDetailLeaderboardReleasesLinkagesResponse {
  data: {
    type: "gameCenterLeaderboardReleases";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterDetailLeaderboardSetReleasesLinkagesResponse {
  data: {
    type: "gameCenterLeaderboardSetReleases";
    id: string;
  }[];
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

export interface GameCenterDetailPlayerUpdateRequest {
  data: {
    type: "gameCenterDetailPlayers";
    id: string;
    attributes?: {
      blocked?: boolean | null;
      bundleId?: string | null;
    };
  };
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

export interface GameCenterDetailUpdateRequest {
  data: {
    type: "gameCenterDetails";
    id: string;
    attributes?: {
      /** @deprecated */
      challengeEnabled?: boolean | null;
    };
    relationships?: {
      gameCenterGroup?: {
        data?: {
          type: "gameCenterGroups";
          id: string;
        };
      };
      /** @deprecated */
      defaultLeaderboard?: {
        data?: {
          type: "gameCenterLeaderboards";
          id: string;
        };
      };
      defaultLeaderboardV2?: {
        data?: {
          type: "gameCenterLeaderboards";
          id: string;
        };
      };
      /** @deprecated */
      defaultGroupLeaderboard?: {
        data?: {
          type: "gameCenterLeaderboards";
          id: string;
        };
      };
      defaultGroupLeaderboardV2?: {
        data?: {
          type: "gameCenterLeaderboards";
          id: string;
        };
      };
    };
  };
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
      data?: {
        type: "gameCenterEnabledVersions";
        id: string;
      }[];
    };
    app?: {
      data?: {
        type: "apps";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface GameCenterEnabledVersionCompatibleVersionsLinkagesRequest {
  data: {
    type: "gameCenterEnabledVersions";
    id: string;
  }[];
}

/** @deprecated */
export interface GameCenterEnabledVersionCompatibleVersionsLinkagesResponse {
  data: {
    type: "gameCenterEnabledVersions";
    id: string;
  }[];
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
      data?: {
        type: "gameCenterDetails";
        id: string;
      }[];
    };
    /** @deprecated */
    gameCenterLeaderboards?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboards";
        id: string;
      }[];
    };
    gameCenterLeaderboardsV2?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboards";
        id: string;
      }[];
    };
    /** @deprecated */
    gameCenterLeaderboardSets?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboardSets";
        id: string;
      }[];
    };
    gameCenterLeaderboardSetsV2?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboardSets";
        id: string;
      }[];
    };
    /** @deprecated */
    gameCenterAchievements?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterAchievements";
        id: string;
      }[];
    };
    gameCenterAchievementsV2?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterAchievements";
        id: string;
      }[];
    };
    gameCenterActivities?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterActivities";
        id: string;
      }[];
    };
    gameCenterChallenges?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterChallenges";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterGroupCreateRequest {
  data: {
    type: "gameCenterGroups";
    attributes?: {
      referenceName?: string | null;
    };
  };
}

/** @deprecated */
export interface GameCenterGroupGameCenterAchievementsLinkagesRequest {
  data: {
    type: "gameCenterAchievements";
    id: string;
  }[];
}

/** @deprecated */
export interface GameCenterGroupGameCenterAchievementsLinkagesResponse {
  data: {
    type: "gameCenterAchievements";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterGroupGameCenterAchievementsV2LinkagesRequest {
  data: {
    type: "gameCenterAchievements";
    id: string;
  }[];
}

export interface GameCenterGroupGameCenterAchievementsV2LinkagesResponse {
  data: {
    type: "gameCenterAchievements";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterGroupGameCenterActivitiesLinkagesResponse {
  data: {
    type: "gameCenterActivities";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterGroupGameCenterChallengesLinkagesResponse {
  data: {
    type: "gameCenterChallenges";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterGroupGameCenterDetailsLinkagesResponse {
  data: {
    type: "gameCenterDetails";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterGroupGameCenterLeaderboardSetsLinkagesRequest {
  data: {
    type: "gameCenterLeaderboardSets";
    id: string;
  }[];
}

/** @deprecated */
export interface GameCenterGroupGameCenterLeaderboardSetsLinkagesResponse {
  data: {
    type: "gameCenterLeaderboardSets";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterGroupGameCenterLeaderboardSetsV2LinkagesRequest {
  data: {
    type: "gameCenterLeaderboardSets";
    id: string;
  }[];
}

export interface GameCenterGroupGameCenterLeaderboardSetsV2LinkagesResponse {
  data: {
    type: "gameCenterLeaderboardSets";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterGroupGameCenterLeaderboardsLinkagesRequest {
  data: {
    type: "gameCenterLeaderboards";
    id: string;
  }[];
}

/** @deprecated */
export interface GameCenterGroupGameCenterLeaderboardsLinkagesResponse {
  data: {
    type: "gameCenterLeaderboards";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterGroupGameCenterLeaderboardsV2LinkagesRequest {
  data: {
    type: "gameCenterLeaderboards";
    id: string;
  }[];
}

export interface GameCenterGroupGameCenterLeaderboardsV2LinkagesResponse {
  data: {
    type: "gameCenterLeaderboards";
    id: string;
  }[];
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

export interface GameCenterGroupUpdateRequest {
  data: {
    type: "gameCenterGroups";
    id: string;
    attributes?: {
      referenceName?: string | null;
    };
  };
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
      data?: {
        type: "gameCenterDetails";
        id: string;
      } | null;
    };
    gameCenterGroup?: {
      data?: {
        type: "gameCenterGroups";
        id: string;
      } | null;
    };
    /** @deprecated */
    groupLeaderboard?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterLeaderboards";
        id: string;
      } | null;
    };
    gameCenterLeaderboardSets?: {
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboardSets";
        id: string;
      }[];
    };
    localizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboardLocalizations";
        id: string;
      }[];
    };
    releases?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboardReleases";
        id: string;
      }[];
    };
    activity?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterActivities";
        id: string;
      } | null;
    };
    challenge?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterChallenges";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface GameCenterLeaderboardActivityLinkageRequest {
  data: {
    type: "gameCenterActivities";
    id: string;
  } | null;
}

/** @deprecated */
export interface GameCenterLeaderboardChallengeLinkageRequest {
  data: {
    type: "gameCenterChallenges";
    id: string;
  } | null;
}

/** @deprecated */
export interface GameCenterLeaderboardCreateRequest {
  data: {
    type: "gameCenterLeaderboards";
    attributes: {
      defaultFormatter: GameCenterLeaderboardFormatter;
      referenceName: string;
      vendorIdentifier: string;
      submissionType: GameCenterLeaderboardSubmissionType;
      scoreSortType: GameCenterLeaderboardScoreSortType;
      /** Format: number */
      scoreRangeStart?: string | null;
      /** Format: number */
      scoreRangeEnd?: string | null;
      /** Format: date-time */
      recurrenceStartDate?: string | null;
      /** Format: duration */
      recurrenceDuration?: string | null;
      recurrenceRule?: string | null;
      activityProperties?: StringToStringMap | null;
      visibility?: GameCenterLeaderboardVisibility | null;
    };
    relationships?: {
      gameCenterDetail?: {
        data?: {
          type: "gameCenterDetails";
          id: string;
        };
      };
      gameCenterGroup?: {
        data?: {
          type: "gameCenterGroups";
          id: string;
        };
      };
      gameCenterLeaderboardSets?: {
        data?: {
          type: "gameCenterLeaderboardSets";
          id: string;
        }[];
      };
    };
  };
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

export interface GameCenterLeaderboardEntrySubmissionCreateRequest {
  data: {
    type: "gameCenterLeaderboardEntrySubmissions";
    attributes: {
      bundleId: string;
      challengeIds?: string[] | null;
      /** Format: number */
      context?: string | null;
      scopedPlayerId: string;
      /** Format: number */
      score: string;
      /** Format: date-time */
      submittedDate?: string | null;
      vendorIdentifier: string;
      preReleased?: boolean | null;
    };
  };
}

export interface GameCenterLeaderboardEntrySubmissionResponse {
  data: GameCenterLeaderboardEntrySubmission;
  links: DocumentLinks;
}

export type GameCenterLeaderboardFormatter = "INTEGER" | "DECIMAL_POINT_1_PLACE" | "DECIMAL_POINT_2_PLACE" | "DECIMAL_POINT_3_PLACE" | "ELAPSED_TIME_CENTISECOND" | "ELAPSED_TIME_MINUTE" | "ELAPSED_TIME_SECOND" | "MONEY_POUND_DECIMAL" | "MONEY_POUND" | "MONEY_DOLLAR_DECIMAL" | "MONEY_DOLLAR" | "MONEY_EURO_DECIMAL" | "MONEY_EURO" | "MONEY_FRANC_DECIMAL" | "MONEY_FRANC" | "MONEY_KRONER_DECIMAL" | "MONEY_KRONER" | "MONEY_YEN";

/** @deprecated */
export interface GameCenterLeaderboardGroupLeaderboardLinkageRequest {
  data: {
    type: "gameCenterLeaderboards";
    id: string;
  } | null;
}

/** @deprecated */
export interface GameCenterLeaderboardGroupLeaderboardLinkageResponse {
  data: {
    type: "gameCenterLeaderboards";
    id: string;
  } | null;
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
      data?: {
        type: "gameCenterLeaderboardLocalizations";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface GameCenterLeaderboardImageCreateRequest {
  data: {
    type: "gameCenterLeaderboardImages";
    attributes: {
      fileSize: number;
      fileName: string;
    };
    relationships: {
      gameCenterLeaderboardLocalization: {
        data: {
          type: "gameCenterLeaderboardLocalizations";
          id: string;
        };
      };
    };
  };
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

/** @deprecated */
export interface GameCenterLeaderboardImageUpdateRequest {
  data: {
    type: "gameCenterLeaderboardImages";
    id: string;
    attributes?: {
      uploaded?: boolean | null;
    };
  };
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
      data?: {
        type: "gameCenterLeaderboardLocalizations";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterLeaderboardImageV2CreateRequest {
  data: {
    type: "gameCenterLeaderboardImages";
    attributes: {
      fileSize: number;
      fileName: string;
    };
    relationships: {
      localization: {
        data: {
          type: "gameCenterLeaderboardLocalizations";
          id: string;
        };
      };
    };
  };
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

export interface GameCenterLeaderboardImageV2UpdateRequest {
  data: {
    type: "gameCenterLeaderboardImages";
    id: string;
    attributes?: {
      uploaded?: boolean | null;
    };
  };
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
      data?: {
        type: "gameCenterLeaderboards";
        id: string;
      } | null;
    };
    gameCenterLeaderboardImage?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterLeaderboardImages";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface GameCenterLeaderboardLocalizationCreateRequest {
  data: {
    type: "gameCenterLeaderboardLocalizations";
    attributes: {
      locale: string;
      name: string;
      formatterOverride?: GameCenterLeaderboardFormatter | null;
      formatterSuffix?: string | null;
      formatterSuffixSingular?: string | null;
      description?: string | null;
    };
    relationships: {
      gameCenterLeaderboard: {
        data: {
          type: "gameCenterLeaderboards";
          id: string;
        };
      };
    };
  };
}

/** @deprecated */
export interface GameCenterLeaderboardLocalizationGameCenterLeaderboardImageLinkageResponse {
  data: {
    type: "gameCenterLeaderboardImages";
    id: string;
  } | null;
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterLeaderboardLocalizationResponse {
  data: GameCenterLeaderboardLocalization;
  included?: (GameCenterLeaderboardImage | GameCenterLeaderboard)[];
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterLeaderboardLocalizationUpdateRequest {
  data: {
    type: "gameCenterLeaderboardLocalizations";
    id: string;
    attributes?: {
      name?: string | null;
      formatterOverride?: GameCenterLeaderboardFormatter | null;
      formatterSuffix?: string | null;
      formatterSuffixSingular?: string | null;
      description?: string | null;
    };
  };
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
      data?: {
        type: "gameCenterLeaderboardVersions";
        id: string;
      } | null;
    };
    image?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterLeaderboardImages";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterLeaderboardLocalizationV2CreateRequest {
  data: {
    type: "gameCenterLeaderboardLocalizations";
    attributes: {
      locale: string;
      name: string;
      formatterOverride?: GameCenterLeaderboardFormatter | null;
      formatterSuffix?: string | null;
      formatterSuffixSingular?: string | null;
      description?: string | null;
    };
    relationships: {
      version: {
        data: {
          type: "gameCenterLeaderboardVersions";
          id: string;
        };
      };
    };
  };
}

export interface GameCenterLeaderboardLocalizationV2ImageLinkageResponse {
  data: {
    type: "gameCenterLeaderboardImages";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface GameCenterLeaderboardLocalizationV2Response {
  data: GameCenterLeaderboardLocalizationV2;
  included?: (GameCenterLeaderboardImageV2 | GameCenterLeaderboardVersionV2)[];
  links: DocumentLinks;
}

export interface GameCenterLeaderboardLocalizationV2UpdateRequest {
  data: {
    type: "gameCenterLeaderboardLocalizations";
    id: string;
    attributes?: {
      name?: string | null;
      formatterOverride?: GameCenterLeaderboardFormatter | null;
      formatterSuffix?: string | null;
      formatterSuffixSingular?: string | null;
      description?: string | null;
    };
  };
}

export type GameCenterLeaderboardLocalizationsField = "locale" | "name" | "formatterOverride" | "formatterSuffix" | "formatterSuffixSingular" | "description" | "gameCenterLeaderboard" | "gameCenterLeaderboardImage";

export type GameCenterLeaderboardLocalizationsInclude = "gameCenterLeaderboard" | "gameCenterLeaderboardImage";

/** @deprecated */
export interface GameCenterLeaderboardLocalizationsLinkagesResponse {
  data: {
    type: "gameCenterLeaderboardLocalizations";
    id: string;
  }[];
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
      data?: {
        type: "gameCenterDetails";
        id: string;
      } | null;
    };
    gameCenterLeaderboard?: {
      data?: {
        type: "gameCenterLeaderboards";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface GameCenterLeaderboardReleaseCreateRequest {
  data: {
    type: "gameCenterLeaderboardReleases";
    relationships: {
      gameCenterDetail: {
        data: {
          type: "gameCenterDetails";
          id: string;
        };
      };
      gameCenterLeaderboard: {
        data: {
          type: "gameCenterLeaderboards";
          id: string;
        };
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
  data: {
    type: "gameCenterLeaderboardReleases";
    id: string;
  }[];
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
      data?: {
        type: "gameCenterDetails";
        id: string;
      } | null;
    };
    gameCenterGroup?: {
      data?: {
        type: "gameCenterGroups";
        id: string;
      } | null;
    };
    /** @deprecated */
    groupLeaderboardSet?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterLeaderboardSets";
        id: string;
      } | null;
    };
    localizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboardSetLocalizations";
        id: string;
      }[];
    };
    gameCenterLeaderboards?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboards";
        id: string;
      }[];
    };
    releases?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboardSetReleases";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface GameCenterLeaderboardSetCreateRequest {
  data: {
    type: "gameCenterLeaderboardSets";
    attributes: {
      referenceName: string;
      vendorIdentifier: string;
    };
    relationships?: {
      gameCenterDetail?: {
        data?: {
          type: "gameCenterDetails";
          id: string;
        };
      };
      gameCenterGroup?: {
        data?: {
          type: "gameCenterGroups";
          id: string;
        };
      };
      gameCenterLeaderboards?: {
        data?: {
          type: "gameCenterLeaderboards";
          id: string;
        }[];
      };
    };
  };
}

/** @deprecated */
export interface GameCenterLeaderboardSetGameCenterLeaderboardsLinkagesRequest {
  data: {
    type: "gameCenterLeaderboards";
    id: string;
  }[];
}

/** @deprecated */
export interface GameCenterLeaderboardSetGameCenterLeaderboardsLinkagesResponse {
  data: {
    type: "gameCenterLeaderboards";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface GameCenterLeaderboardSetGroupLeaderboardSetLinkageRequest {
  data: {
    type: "gameCenterLeaderboardSets";
    id: string;
  } | null;
}

/** @deprecated */
export interface GameCenterLeaderboardSetGroupLeaderboardSetLinkageResponse {
  data: {
    type: "gameCenterLeaderboardSets";
    id: string;
  } | null;
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
      data?: {
        type: "gameCenterLeaderboardSetLocalizations";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface GameCenterLeaderboardSetImageCreateRequest {
  data: {
    type: "gameCenterLeaderboardSetImages";
    attributes: {
      fileSize: number;
      fileName: string;
    };
    relationships: {
      gameCenterLeaderboardSetLocalization: {
        data: {
          type: "gameCenterLeaderboardSetLocalizations";
          id: string;
        };
      };
    };
  };
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

/** @deprecated */
export interface GameCenterLeaderboardSetImageUpdateRequest {
  data: {
    type: "gameCenterLeaderboardSetImages";
    id: string;
    attributes?: {
      uploaded?: boolean | null;
    };
  };
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
      data?: {
        type: "gameCenterLeaderboardSetLocalizations";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterLeaderboardSetImageV2CreateRequest {
  data: {
    type: "gameCenterLeaderboardSetImages";
    attributes: {
      fileSize: number;
      fileName: string;
    };
    relationships: {
      localization: {
        data: {
          type: "gameCenterLeaderboardSetLocalizations";
          id: string;
        };
      };
    };
  };
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

export interface GameCenterLeaderboardSetImageV2UpdateRequest {
  data: {
    type: "gameCenterLeaderboardSetImages";
    id: string;
    attributes?: {
      uploaded?: boolean | null;
    };
  };
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
      data?: {
        type: "gameCenterLeaderboardSets";
        id: string;
      } | null;
    };
    gameCenterLeaderboardSetImage?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterLeaderboardSetImages";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface GameCenterLeaderboardSetLocalizationCreateRequest {
  data: {
    type: "gameCenterLeaderboardSetLocalizations";
    attributes: {
      locale: string;
      name: string;
    };
    relationships: {
      gameCenterLeaderboardSet: {
        data: {
          type: "gameCenterLeaderboardSets";
          id: string;
        };
      };
    };
  };
}

/** @deprecated */
export interface GameCenterLeaderboardSetLocalizationGameCenterLeaderboardSetImageLinkageResponse {
  data: {
    type: "gameCenterLeaderboardSetImages";
    id: string;
  } | null;
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterLeaderboardSetLocalizationResponse {
  data: GameCenterLeaderboardSetLocalization;
  included?: (GameCenterLeaderboardSetImage | GameCenterLeaderboardSet)[];
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterLeaderboardSetLocalizationUpdateRequest {
  data: {
    type: "gameCenterLeaderboardSetLocalizations";
    id: string;
    attributes?: {
      name?: string | null;
    };
  };
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
      data?: {
        type: "gameCenterLeaderboardSetVersions";
        id: string;
      } | null;
    };
    image?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterLeaderboardSetImages";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterLeaderboardSetLocalizationV2CreateRequest {
  data: {
    type: "gameCenterLeaderboardSetLocalizations";
    attributes: {
      locale: string;
      name: string;
    };
    relationships: {
      version: {
        data: {
          type: "gameCenterLeaderboardSetVersions";
          id: string;
        };
      };
    };
  };
}

export interface GameCenterLeaderboardSetLocalizationV2ImageLinkageResponse {
  data: {
    type: "gameCenterLeaderboardSetImages";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface GameCenterLeaderboardSetLocalizationV2Response {
  data: GameCenterLeaderboardSetLocalizationV2;
  included?: (GameCenterLeaderboardSetImageV2 | GameCenterLeaderboardSetVersionV2)[];
  links: DocumentLinks;
}

export interface GameCenterLeaderboardSetLocalizationV2UpdateRequest {
  data: {
    type: "gameCenterLeaderboardSetLocalizations";
    id: string;
    attributes?: {
      name?: string | null;
    };
  };
}

export type GameCenterLeaderboardSetLocalizationsField = "locale" | "name" | "gameCenterLeaderboardSet" | "gameCenterLeaderboardSetImage";

export type GameCenterLeaderboardSetLocalizationsInclude = "gameCenterLeaderboardSet" | "gameCenterLeaderboardSetImage";

/** @deprecated */
export interface GameCenterLeaderboardSetLocalizationsLinkagesResponse {
  data: {
    type: "gameCenterLeaderboardSetLocalizations";
    id: string;
  }[];
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
      data?: {
        type: "gameCenterLeaderboardSets";
        id: string;
      } | null;
    };
    gameCenterLeaderboard?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterLeaderboards";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterLeaderboardSetMemberLocalizationCreateRequest {
  data: {
    type: "gameCenterLeaderboardSetMemberLocalizations";
    attributes?: {
      name?: string | null;
      locale?: string | null;
    };
    relationships: {
      gameCenterLeaderboardSet: {
        data: {
          type: "gameCenterLeaderboardSets";
          id: string;
        };
      };
      gameCenterLeaderboard: {
        data: {
          type: "gameCenterLeaderboards";
          id: string;
        };
      };
    };
  };
}

/** @deprecated */
export interface GameCenterLeaderboardSetMemberLocalizationGameCenterLeaderboardLinkageResponse {
  data: {
    type: "gameCenterLeaderboards";
    id: string;
  } | null;
  links: DocumentLinks;
}

/** @deprecated */
export interface GameCenterLeaderboardSetMemberLocalizationGameCenterLeaderboardSetLinkageResponse {
  data: {
    type: "gameCenterLeaderboardSets";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface GameCenterLeaderboardSetMemberLocalizationResponse {
  data: GameCenterLeaderboardSetMemberLocalization;
  included?: (GameCenterLeaderboardSet | GameCenterLeaderboard)[];
  links: DocumentLinks;
}

export interface GameCenterLeaderboardSetMemberLocalizationUpdateRequest {
  data: {
    type: "gameCenterLeaderboardSetMemberLocalizations";
    id: string;
    attributes?: {
      name?: string | null;
    };
  };
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
      data?: {
        type: "gameCenterDetails";
        id: string;
      } | null;
    };
    gameCenterLeaderboardSet?: {
      data?: {
        type: "gameCenterLeaderboardSets";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface GameCenterLeaderboardSetReleaseCreateRequest {
  data: {
    type: "gameCenterLeaderboardSetReleases";
    relationships: {
      gameCenterDetail: {
        data: {
          type: "gameCenterDetails";
          id: string;
        };
      };
      gameCenterLeaderboardSet: {
        data: {
          type: "gameCenterLeaderboardSets";
          id: string;
        };
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
  data: {
    type: "gameCenterLeaderboardSetReleases";
    id: string;
  }[];
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

/** @deprecated */
export interface GameCenterLeaderboardSetUpdateRequest {
  data: {
    type: "gameCenterLeaderboardSets";
    id: string;
    attributes?: {
      referenceName?: string | null;
    };
  };
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
      data?: {
        type: "gameCenterDetails";
        id: string;
      } | null;
    };
    gameCenterGroup?: {
      data?: {
        type: "gameCenterGroups";
        id: string;
      } | null;
    };
    gameCenterLeaderboards?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboards";
        id: string;
      }[];
    };
    versions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboardSetVersions";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterLeaderboardSetV2CreateRequest {
  data: {
    type: "gameCenterLeaderboardSets";
    attributes: {
      referenceName: string;
      vendorIdentifier: string;
    };
    relationships: {
      gameCenterDetail?: {
        data?: {
          type: "gameCenterDetails";
          id: string;
        };
      };
      gameCenterGroup?: {
        data?: {
          type: "gameCenterGroups";
          id: string;
        };
      };
      gameCenterLeaderboards?: {
        data?: {
          type: "gameCenterLeaderboards";
          id: string;
        }[];
      };
      versions: {
        data: {
          type: "gameCenterLeaderboardSetVersions";
          id: string;
        }[];
      };
    };
  };
  included?: GameCenterLeaderboardSetVersionV2InlineCreate[];
}

export interface GameCenterLeaderboardSetV2GameCenterLeaderboardsLinkagesRequest {
  data: {
    type: "gameCenterLeaderboards";
    id: string;
  }[];
}

export interface GameCenterLeaderboardSetV2GameCenterLeaderboardsLinkagesResponse {
  data: {
    type: "gameCenterLeaderboards";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterLeaderboardSetV2Response {
  data: GameCenterLeaderboardSetV2;
  included?: (GameCenterDetail | GameCenterGroup | GameCenterLeaderboardSetVersionV2 | GameCenterLeaderboardV2)[];
  links: DocumentLinks;
}

export interface GameCenterLeaderboardSetV2UpdateRequest {
  data: {
    type: "gameCenterLeaderboardSets";
    id: string;
    attributes?: {
      referenceName?: string | null;
    };
  };
}

export interface GameCenterLeaderboardSetV2VersionsLinkagesResponse {
  data: {
    type: "gameCenterLeaderboardSetVersions";
    id: string;
  }[];
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
      data?: {
        type: "gameCenterLeaderboardSets";
        id: string;
      } | null;
    };
    localizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboardSetLocalizations";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterLeaderboardSetVersionV2CreateRequest {
  data: {
    type: "gameCenterLeaderboardSetVersions";
    relationships: {
      leaderboardSet: {
        data: {
          type: "gameCenterLeaderboardSets";
          id: string;
        };
      };
    };
  };
}

export interface GameCenterLeaderboardSetVersionV2InlineCreate {
  type: "gameCenterLeaderboardSetVersions";
  id?: string;
  relationships?: {
    leaderboardSet?: {
      data?: {
        type: "gameCenterLeaderboardSets";
        id: string;
      };
    };
  };
}

export interface GameCenterLeaderboardSetVersionV2LocalizationsLinkagesResponse {
  data: {
    type: "gameCenterLeaderboardSetLocalizations";
    id: string;
  }[];
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

/** @deprecated */
export interface GameCenterLeaderboardUpdateRequest {
  data: {
    type: "gameCenterLeaderboards";
    id: string;
    attributes?: {
      defaultFormatter?: GameCenterLeaderboardFormatter | null;
      referenceName?: string | null;
      submissionType?: GameCenterLeaderboardSubmissionType | null;
      scoreSortType?: GameCenterLeaderboardScoreSortType | null;
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
      visibility?: GameCenterLeaderboardVisibility | null;
    };
  };
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
      data?: {
        type: "gameCenterDetails";
        id: string;
      } | null;
    };
    gameCenterGroup?: {
      data?: {
        type: "gameCenterGroups";
        id: string;
      } | null;
    };
    gameCenterLeaderboardSets?: {
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboardSets";
        id: string;
      }[];
    };
    gameCenterScoreModerations?: {
      links?: RelationshipLinks;
    };
    activity?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterActivities";
        id: string;
      } | null;
    };
    challenge?: {
      links?: RelationshipLinks;
      data?: {
        type: "gameCenterChallenges";
        id: string;
      } | null;
    };
    versions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboardVersions";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterLeaderboardV2ActivityLinkageRequest {
  data: {
    type: "gameCenterActivities";
    id: string;
  } | null;
}

export interface GameCenterLeaderboardV2ChallengeLinkageRequest {
  data: {
    type: "gameCenterChallenges";
    id: string;
  } | null;
}

export interface GameCenterLeaderboardV2CreateRequest {
  data: {
    type: "gameCenterLeaderboards";
    attributes: {
      defaultFormatter: GameCenterLeaderboardFormatter;
      referenceName: string;
      vendorIdentifier: string;
      submissionType: GameCenterLeaderboardV2SubmissionType;
      scoreSortType: GameCenterLeaderboardV2ScoreSortType;
      /** Format: number */
      scoreRangeStart?: string | null;
      /** Format: number */
      scoreRangeEnd?: string | null;
      /** Format: date-time */
      recurrenceStartDate?: string | null;
      /** Format: duration */
      recurrenceDuration?: string | null;
      recurrenceRule?: string | null;
      activityProperties?: StringToStringMap | null;
      visibility?: GameCenterLeaderboardV2Visibility | null;
    };
    relationships: {
      gameCenterDetail?: {
        data?: {
          type: "gameCenterDetails";
          id: string;
        };
      };
      gameCenterGroup?: {
        data?: {
          type: "gameCenterGroups";
          id: string;
        };
      };
      gameCenterLeaderboardSets?: {
        data?: {
          type: "gameCenterLeaderboardSets";
          id: string;
        }[];
      };
      versions: {
        data: {
          type: "gameCenterLeaderboardVersions";
          id: string;
        }[];
      };
    };
  };
  included?: GameCenterLeaderboardVersionV2InlineCreate[];
}

export interface GameCenterLeaderboardV2GameCenterScoreModerationsLinkagesResponse {
  data: {
    type: "gameCenterScoreModerations";
    id: string;
  }[];
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

export interface GameCenterLeaderboardV2UpdateRequest {
  data: {
    type: "gameCenterLeaderboards";
    id: string;
    attributes?: {
      defaultFormatter?: GameCenterLeaderboardFormatter | null;
      referenceName?: string | null;
      submissionType?: GameCenterLeaderboardV2SubmissionType | null;
      scoreSortType?: GameCenterLeaderboardV2ScoreSortType | null;
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
      visibility?: GameCenterLeaderboardV2Visibility | null;
    };
  };
}

export interface GameCenterLeaderboardV2VersionsLinkagesResponse {
  data: {
    type: "gameCenterLeaderboardVersions";
    id: string;
  }[];
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
      data?: {
        type: "gameCenterLeaderboards";
        id: string;
      } | null;
    };
    localizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterLeaderboardLocalizations";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterLeaderboardVersionV2CreateRequest {
  data: {
    type: "gameCenterLeaderboardVersions";
    relationships: {
      leaderboard: {
        data: {
          type: "gameCenterLeaderboards";
          id: string;
        };
      };
    };
  };
}

export interface GameCenterLeaderboardVersionV2InlineCreate {
  type: "gameCenterLeaderboardVersions";
  id?: string;
  relationships?: {
    leaderboard?: {
      data?: {
        type: "gameCenterLeaderboards";
        id: string;
      };
    };
  };
}

export interface GameCenterLeaderboardVersionV2LocalizationsLinkagesResponse {
  data: {
    type: "gameCenterLeaderboardLocalizations";
    id: string;
  }[];
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
      data?: {
        type: "gameCenterMatchmakingRuleSets";
        id: string;
      } | null;
    };
    experimentRuleSet?: {
      data?: {
        type: "gameCenterMatchmakingRuleSets";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterMatchmakingQueueCreateRequest {
  data: {
    type: "gameCenterMatchmakingQueues";
    attributes: {
      referenceName: string;
      classicMatchmakingBundleIds?: string[] | null;
    };
    relationships: {
      ruleSet: {
        data: {
          type: "gameCenterMatchmakingRuleSets";
          id: string;
        };
      };
      experimentRuleSet?: {
        data?: {
          type: "gameCenterMatchmakingRuleSets";
          id: string;
        };
      };
    };
  };
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

export interface GameCenterMatchmakingQueueUpdateRequest {
  data: {
    type: "gameCenterMatchmakingQueues";
    id: string;
    attributes?: {
      classicMatchmakingBundleIds?: string[] | null;
    };
    relationships?: {
      ruleSet?: {
        data?: {
          type: "gameCenterMatchmakingRuleSets";
          id: string;
        };
      };
      experimentRuleSet?: {
        data?: {
          type: "gameCenterMatchmakingRuleSets";
          id: string;
        };
      };
    };
  };
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

export interface GameCenterMatchmakingRuleCreateRequest {
  data: {
    type: "gameCenterMatchmakingRules";
    attributes: {
      referenceName: string;
      description: string;
      type: GameCenterMatchmakingRuleType;
      expression: string;
      weight?: number | null;
    };
    relationships: {
      ruleSet: {
        data: {
          type: "gameCenterMatchmakingRuleSets";
          id: string;
        };
      };
    };
  };
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
      data?: {
        type: "gameCenterMatchmakingTeams";
        id: string;
      }[];
    };
    rules?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterMatchmakingRules";
        id: string;
      }[];
    };
    matchmakingQueues?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "gameCenterMatchmakingQueues";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterMatchmakingRuleSetCreateRequest {
  data: {
    type: "gameCenterMatchmakingRuleSets";
    attributes: {
      referenceName: string;
      ruleLanguageVersion: number;
      minPlayers: number;
      maxPlayers: number;
    };
  };
}

export interface GameCenterMatchmakingRuleSetMatchmakingQueuesLinkagesResponse {
  data: {
    type: "gameCenterMatchmakingQueues";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterMatchmakingRuleSetResponse {
  data: GameCenterMatchmakingRuleSet;
  included?: (GameCenterMatchmakingQueue | GameCenterMatchmakingRule | GameCenterMatchmakingTeam)[];
  links: DocumentLinks;
}

export interface GameCenterMatchmakingRuleSetRulesLinkagesResponse {
  data: {
    type: "gameCenterMatchmakingRules";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface GameCenterMatchmakingRuleSetTeamsLinkagesResponse {
  data: {
    type: "gameCenterMatchmakingTeams";
    id: string;
  }[];
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

export interface GameCenterMatchmakingRuleSetTestCreateRequest {
  data: {
    type: "gameCenterMatchmakingRuleSetTests";
    relationships: {
      matchmakingRuleSet: {
        data: {
          type: "gameCenterMatchmakingRuleSets";
          id: string;
        };
      };
      matchmakingRequests: {
        data: {
          type: "gameCenterMatchmakingTestRequests";
          id: string;
        }[];
      };
    };
  };
  included?: (GameCenterMatchmakingTestPlayerPropertyInlineCreate | GameCenterMatchmakingTestRequestInlineCreate)[];
}

export interface GameCenterMatchmakingRuleSetTestResponse {
  data: GameCenterMatchmakingRuleSetTest;
  included?: (GameCenterMatchmakingTestPlayerProperty | GameCenterMatchmakingTestRequest)[];
  links: DocumentLinks;
}

export interface GameCenterMatchmakingRuleSetUpdateRequest {
  data: {
    type: "gameCenterMatchmakingRuleSets";
    id: string;
    attributes?: {
      minPlayers?: number | null;
      maxPlayers?: number | null;
    };
  };
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

export interface GameCenterMatchmakingRuleUpdateRequest {
  data: {
    type: "gameCenterMatchmakingRules";
    id: string;
    attributes?: {
      description?: string | null;
      expression?: string | null;
      weight?: number | null;
    };
  };
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

export interface GameCenterMatchmakingTeamCreateRequest {
  data: {
    type: "gameCenterMatchmakingTeams";
    attributes: {
      referenceName: string;
      minPlayers: number;
      maxPlayers: number;
    };
    relationships: {
      ruleSet: {
        data: {
          type: "gameCenterMatchmakingRuleSets";
          id: string;
        };
      };
    };
  };
}

export interface GameCenterMatchmakingTeamResponse {
  data: GameCenterMatchmakingTeam;
  links: DocumentLinks;
}

export interface GameCenterMatchmakingTeamUpdateRequest {
  data: {
    type: "gameCenterMatchmakingTeams";
    id: string;
    attributes?: {
      minPlayers?: number | null;
      maxPlayers?: number | null;
    };
  };
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
  id?: string;
  attributes?: {
    playerId?: string;
    properties?: Property[] | null;
  };
}

export interface GameCenterMatchmakingTestRequest {
  type: "gameCenterMatchmakingTestRequests";
  id: string;
  links?: ResourceLinks;
}

export interface GameCenterMatchmakingTestRequestInlineCreate {
  type: "gameCenterMatchmakingTestRequests";
  id?: string;
  attributes?: {
    requestName?: string;
    secondsInQueue?: number;
    locale?: GameCenterMatchmakingTestRequestLocale | null;
    location?: Location | null;
    minPlayers?: number | null;
    maxPlayers?: number | null;
    playerCount?: number | null;
    bundleId?: string;
    platform?: Platform;
    appVersion?: string;
  };
  relationships?: {
    matchmakingPlayerProperties?: {
      data?: {
        type: "gameCenterMatchmakingTestPlayerProperties";
        id: string;
      }[];
    };
  };
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

export interface GameCenterPlayerAchievementSubmissionCreateRequest {
  data: {
    type: "gameCenterPlayerAchievementSubmissions";
    attributes: {
      bundleId: string;
      challengeIds?: string[] | null;
      percentageAchieved: number;
      scopedPlayerId: string;
      /** Format: date-time */
      submittedDate?: string | null;
      vendorIdentifier: string;
      preReleased?: boolean | null;
    };
  };
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
      data?: {
        type: "gameCenterDetailPlayers";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface GameCenterScoreModerationResponse {
  data: GameCenterScoreModeration;
  included?: GameCenterDetailPlayer[];
  links: DocumentLinks;
}

export interface GameCenterScoreModerationUpdateRequest {
  data: {
    type: "gameCenterScoreModerations";
    id: string;
    attributes?: {
      blocked?: boolean | null;
    };
  };
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
      data?: {
        type: "apps";
        id: string;
      }[];
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
      data?: {
        type: "inAppPurchases";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface InAppPurchaseAppStoreReviewScreenshotCreateRequest {
  data: {
    type: "inAppPurchaseAppStoreReviewScreenshots";
    attributes: {
      fileSize: number;
      fileName: string;
    };
    relationships: {
      inAppPurchaseV2: {
        data: {
          type: "inAppPurchases";
          id: string;
        };
      };
    };
  };
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

export interface InAppPurchaseAppStoreReviewScreenshotUpdateRequest {
  data: {
    type: "inAppPurchaseAppStoreReviewScreenshots";
    id: string;
    attributes?: {
      sourceFileChecksum?: string | null;
      uploaded?: boolean | null;
    };
  };
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
      data?: {
        type: "territories";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface InAppPurchaseAvailabilityAvailableTerritoriesLinkagesResponse {
  data: {
    type: "territories";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchaseAvailabilityCreateRequest {
  data: {
    type: "inAppPurchaseAvailabilities";
    attributes: {
      availableInNewTerritories: boolean;
    };
    relationships: {
      inAppPurchase: {
        data: {
          type: "inAppPurchases";
          id: string;
        };
      };
      availableTerritories: {
        data: {
          type: "territories";
          id: string;
        }[];
      };
    };
  };
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
      data?: {
        type: "inAppPurchases";
        id: string;
      } | null;
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
      data?: {
        type: "inAppPurchases";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface InAppPurchaseImageCreateRequest {
  data: {
    type: "inAppPurchaseImages";
    attributes: {
      fileSize: number;
      fileName: string;
    };
    relationships: {
      inAppPurchase: {
        data: {
          type: "inAppPurchases";
          id: string;
        };
      };
    };
  };
}

export interface InAppPurchaseImageResponse {
  data: InAppPurchaseImage;
  included?: InAppPurchaseV2[];
  links: DocumentLinks;
}

export type InAppPurchaseImageState = "AWAITING_UPLOAD" | "UPLOAD_COMPLETE" | "FAILED" | "PREPARE_FOR_SUBMISSION" | "WAITING_FOR_REVIEW" | "APPROVED" | "REJECTED";

export interface InAppPurchaseImageUpdateRequest {
  data: {
    type: "inAppPurchaseImages";
    id: string;
    attributes?: {
      sourceFileChecksum?: string | null;
      uploaded?: boolean | null;
    };
  };
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

export interface InAppPurchaseImageV2CreateRequest {
  data: {
    type: "inAppPurchaseImages";
    attributes: {
      fileSize: number;
      fileName: string;
    };
    relationships: {
      version: {
        data: {
          type: "inAppPurchaseVersions";
          id: string;
        };
      };
    };
  };
}

export interface InAppPurchaseImageV2NullableResponse {
  data: InAppPurchaseImageV2 | null;
  links: DocumentLinks;
}

export interface InAppPurchaseImageV2Response {
  data: InAppPurchaseImageV2;
  links: DocumentLinks;
}

export interface InAppPurchaseImageV2UpdateRequest {
  data: {
    type: "inAppPurchaseImages";
    id: string;
    attributes?: {
      uploaded?: boolean | null;
    };
  };
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
      data?: {
        type: "inAppPurchases";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface InAppPurchaseLocalizationCreateRequest {
  data: {
    type: "inAppPurchaseLocalizations";
    attributes: {
      name: string;
      locale: string;
      description?: string | null;
    };
    relationships: {
      inAppPurchaseV2: {
        data: {
          type: "inAppPurchases";
          id: string;
        };
      };
    };
  };
}

export interface InAppPurchaseLocalizationResponse {
  data: InAppPurchaseLocalization;
  included?: InAppPurchaseV2[];
  links: DocumentLinks;
}

export type InAppPurchaseLocalizationState = "PREPARE_FOR_SUBMISSION" | "WAITING_FOR_REVIEW" | "APPROVED" | "REJECTED";

export interface InAppPurchaseLocalizationUpdateRequest {
  data: {
    type: "inAppPurchaseLocalizations";
    id: string;
    attributes?: {
      name?: string | null;
      description?: string | null;
    };
  };
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
      data?: {
        type: "inAppPurchaseVersions";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface InAppPurchaseLocalizationV2CreateRequest {
  data: {
    type: "inAppPurchaseLocalizations";
    attributes: {
      name: string;
      locale: string;
      description?: string | null;
    };
    relationships: {
      version: {
        data: {
          type: "inAppPurchaseVersions";
          id: string;
        };
      };
    };
  };
}

export interface InAppPurchaseLocalizationV2Response {
  data: InAppPurchaseLocalizationV2;
  included?: InAppPurchaseVersion[];
  links: DocumentLinks;
}

export interface InAppPurchaseLocalizationV2UpdateRequest {
  data: {
    type: "inAppPurchaseLocalizations";
    id: string;
    attributes?: {
      name?: string | null;
      description?: string | null;
    };
  };
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
      data?: {
        type: "inAppPurchaseOfferCodeOneTimeUseCodes";
        id: string;
      }[];
    };
    customCodes?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "inAppPurchaseOfferCodeCustomCodes";
        id: string;
      }[];
    };
    prices?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "inAppPurchaseOfferPrices";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface InAppPurchaseOfferCodeCreateRequest {
  data: {
    type: "inAppPurchaseOfferCodes";
    attributes: {
      name: string;
      customerEligibilities: InAppPurchaseOfferCodeCustomerEligibilities[];
    };
    relationships: {
      inAppPurchase: {
        data: {
          type: "inAppPurchases";
          id: string;
        };
      };
      prices: {
        data: {
          type: "inAppPurchaseOfferPrices";
          id: string;
        }[];
      };
    };
  };
  included?: InAppPurchaseOfferPriceInlineCreate[];
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
      data?: {
        type: "actors";
        id: string;
      } | null;
    };
    deactivatedByActor?: {
      data?: {
        type: "actors";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface InAppPurchaseOfferCodeCustomCodeCreateRequest {
  data: {
    type: "inAppPurchaseOfferCodeCustomCodes";
    attributes: {
      customCode: string;
      numberOfCodes: number;
      /** Format: date */
      expirationDate?: string | null;
    };
    relationships: {
      offerCode: {
        data: {
          type: "inAppPurchaseOfferCodes";
          id: string;
        };
      };
    };
  };
}

export interface InAppPurchaseOfferCodeCustomCodeResponse {
  data: InAppPurchaseOfferCodeCustomCode;
  included?: Actor[];
  links: DocumentLinks;
}

export interface InAppPurchaseOfferCodeCustomCodeUpdateRequest {
  data: {
    type: "inAppPurchaseOfferCodeCustomCodes";
    id: string;
    attributes?: {
      active?: boolean | null;
    };
  };
}

export type InAppPurchaseOfferCodeCustomCodesField = "customCode" | "numberOfCodes" | "createdDate" | "expirationDate" | "active" | "createdByActor" | "deactivatedByActor";

export type InAppPurchaseOfferCodeCustomCodesInclude = "createdByActor" | "deactivatedByActor";

export interface InAppPurchaseOfferCodeCustomCodesLinkagesResponse {
  data: {
    type: "inAppPurchaseOfferCodeCustomCodes";
    id: string;
  }[];
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
      data?: {
        type: "actors";
        id: string;
      } | null;
    };
    deactivatedByActor?: {
      data?: {
        type: "actors";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface InAppPurchaseOfferCodeOneTimeUseCodeCreateRequest {
  data: {
    type: "inAppPurchaseOfferCodeOneTimeUseCodes";
    attributes: {
      numberOfCodes: number;
      /** Format: date */
      expirationDate: string;
      environment?: OfferCodeEnvironment | null;
    };
    relationships: {
      offerCode: {
        data: {
          type: "inAppPurchaseOfferCodes";
          id: string;
        };
      };
    };
  };
}

export interface InAppPurchaseOfferCodeOneTimeUseCodeResponse {
  data: InAppPurchaseOfferCodeOneTimeUseCode;
  included?: Actor[];
  links: DocumentLinks;
}

export interface InAppPurchaseOfferCodeOneTimeUseCodeUpdateRequest {
  data: {
    type: "inAppPurchaseOfferCodeOneTimeUseCodes";
    id: string;
    attributes?: {
      active?: boolean | null;
    };
  };
}

export interface InAppPurchaseOfferCodeOneTimeUseCodeValue {
  type: "inAppPurchaseOfferCodeOneTimeUseCodeValues";
  id: string;
  links?: ResourceLinks;
}

export interface InAppPurchaseOfferCodeOneTimeUseCodeValuesLinkageResponse {
  data: {
    type: "inAppPurchaseOfferCodeOneTimeUseCodeValues";
    id: string;
  } | null;
  links: DocumentLinks;
}

export type InAppPurchaseOfferCodeOneTimeUseCodesField = "numberOfCodes" | "createdDate" | "expirationDate" | "active" | "environment" | "values" | "createdByActor" | "deactivatedByActor";

export type InAppPurchaseOfferCodeOneTimeUseCodesInclude = "createdByActor" | "deactivatedByActor";

export interface InAppPurchaseOfferCodeOneTimeUseCodesLinkagesResponse {
  data: {
    type: "inAppPurchaseOfferCodeOneTimeUseCodes";
    id: string;
  }[];
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
  data: {
    type: "inAppPurchaseOfferPrices";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchaseOfferCodeResponse {
  data: InAppPurchaseOfferCode;
  included?: (InAppPurchaseOfferCodeCustomCode | InAppPurchaseOfferCodeOneTimeUseCode | InAppPurchaseOfferPrice)[];
  links: DocumentLinks;
}

export interface InAppPurchaseOfferCodeUpdateRequest {
  data: {
    type: "inAppPurchaseOfferCodes";
    id: string;
    attributes?: {
      active?: boolean | null;
    };
  };
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
      data?: {
        type: "territories";
        id: string;
      } | null;
    };
    pricePoint?: {
      data?: {
        type: "inAppPurchasePricePoints";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface InAppPurchaseOfferPriceInlineCreate {
  type: "inAppPurchaseOfferPrices";
  id?: string;
  relationships?: {
    territory?: {
      data?: {
        type: "territories";
        id: string;
      };
    };
    pricePoint?: {
      data?: {
        type: "inAppPurchasePricePoints";
        id: string;
      };
    };
  };
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
      data?: {
        type: "inAppPurchasePricePoints";
        id: string;
      } | null;
    };
    territory?: {
      data?: {
        type: "territories";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface InAppPurchasePriceInlineCreate {
  type: "inAppPurchasePrices";
  id?: string;
  attributes?: {
    /** Format: date */
    startDate?: string | null;
    /** Format: date */
    endDate?: string | null;
  };
  relationships?: {
    inAppPurchaseV2?: {
      data?: {
        type: "inAppPurchases";
        id: string;
      };
    };
    inAppPurchasePricePoint?: {
      data?: {
        type: "inAppPurchasePricePoints";
        id: string;
      };
    };
  };
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
      data?: {
        type: "territories";
        id: string;
      } | null;
    };
    equalizations?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

export interface InAppPurchasePricePointEqualizationsLinkagesResponse {
  data: {
    type: "inAppPurchasePricePoints";
    id: string;
  }[];
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
      data?: {
        type: "territories";
        id: string;
      } | null;
    };
    manualPrices?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "inAppPurchasePrices";
        id: string;
      }[];
    };
    automaticPrices?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "inAppPurchasePrices";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface InAppPurchasePriceScheduleAutomaticPricesLinkagesResponse {
  data: {
    type: "inAppPurchasePrices";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchasePriceScheduleBaseTerritoryLinkageResponse {
  data: {
    type: "territories";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface InAppPurchasePriceScheduleCreateRequest {
  data: {
    type: "inAppPurchasePriceSchedules";
    relationships: {
      inAppPurchase: {
        data: {
          type: "inAppPurchases";
          id: string;
        };
      };
      baseTerritory: {
        data: {
          type: "territories";
          id: string;
        };
      };
      manualPrices: {
        data: {
          type: "inAppPurchasePrices";
          id: string;
        }[];
      };
    };
  };
  included?: (InAppPurchasePriceInlineCreate | TerritoryInlineCreate)[];
}

export interface InAppPurchasePriceScheduleManualPricesLinkagesResponse {
  data: {
    type: "inAppPurchasePrices";
    id: string;
  }[];
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
      data?: {
        type: "inAppPurchases";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface InAppPurchaseSubmissionCreateRequest {
  data: {
    type: "inAppPurchaseSubmissions";
    relationships: {
      inAppPurchaseV2: {
        data: {
          type: "inAppPurchases";
          id: string;
        };
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
      data?: {
        type: "inAppPurchaseLocalizations";
        id: string;
      }[];
    };
    pricePoints?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "inAppPurchasePricePoints";
        id: string;
      }[];
    };
    content?: {
      links?: RelationshipLinks;
      data?: {
        type: "inAppPurchaseContents";
        id: string;
      } | null;
    };
    appStoreReviewScreenshot?: {
      links?: RelationshipLinks;
      data?: {
        type: "inAppPurchaseAppStoreReviewScreenshots";
        id: string;
      } | null;
    };
    promotedPurchase?: {
      links?: RelationshipLinks;
      data?: {
        type: "promotedPurchases";
        id: string;
      } | null;
    };
    iapPriceSchedule?: {
      links?: RelationshipLinks;
      data?: {
        type: "inAppPurchasePriceSchedules";
        id: string;
      } | null;
    };
    inAppPurchaseAvailability?: {
      links?: RelationshipLinks;
      data?: {
        type: "inAppPurchaseAvailabilities";
        id: string;
      } | null;
    };
    images?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "inAppPurchaseImages";
        id: string;
      }[];
    };
    offerCodes?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "inAppPurchaseOfferCodes";
        id: string;
      }[];
    };
    versions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "inAppPurchaseVersions";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface InAppPurchaseV2AppStoreReviewScreenshotLinkageResponse {
  data: {
    type: "inAppPurchaseAppStoreReviewScreenshots";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface InAppPurchaseV2ContentLinkageResponse {
  data: {
    type: "inAppPurchaseContents";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface InAppPurchaseV2CreateRequest {
  data: {
    type: "inAppPurchases";
    attributes: {
      name: string;
      productId: string;
      inAppPurchaseType: InAppPurchaseType;
      reviewNote?: string | null;
      familySharable?: boolean | null;
    };
    relationships: {
      app: {
        data: {
          type: "apps";
          id: string;
        };
      };
    };
  };
}

export interface InAppPurchaseV2IapPriceScheduleLinkageResponse {
  data: {
    type: "inAppPurchasePriceSchedules";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface InAppPurchaseV2ImagesLinkagesResponse {
  data: {
    type: "inAppPurchaseImages";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchaseV2InAppPurchaseAvailabilityLinkageResponse {
  data: {
    type: "inAppPurchaseAvailabilities";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface InAppPurchaseV2InAppPurchaseLocalizationsLinkagesResponse {
  data: {
    type: "inAppPurchaseLocalizations";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchaseV2OfferCodesLinkagesResponse {
  data: {
    type: "inAppPurchaseOfferCodes";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchaseV2PricePointsLinkagesResponse {
  data: {
    type: "inAppPurchasePricePoints";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchaseV2PromotedPurchaseLinkageResponse {
  data: {
    type: "promotedPurchases";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface InAppPurchaseV2Response {
  data: InAppPurchaseV2;
  included?: (InAppPurchaseAppStoreReviewScreenshot | InAppPurchaseAvailability | InAppPurchaseContent | InAppPurchaseImage | InAppPurchaseLocalization | InAppPurchaseOfferCode | InAppPurchasePricePoint | InAppPurchasePriceSchedule | InAppPurchaseVersion | PromotedPurchase)[];
  links: DocumentLinks;
}

export interface InAppPurchaseV2UpdateRequest {
  data: {
    type: "inAppPurchases";
    id: string;
    attributes?: {
      name?: string | null;
      reviewNote?: string | null;
      familySharable?: boolean | null;
    };
  };
}

export interface InAppPurchaseV2VersionsLinkagesResponse {
  data: {
    type: "inAppPurchaseVersions";
    id: string;
  }[];
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
      data?: {
        type: "inAppPurchases";
        id: string;
      } | null;
    };
    image?: {
      links?: RelationshipLinks;
      data?: {
        type: "inAppPurchaseImages";
        id: string;
      } | null;
    };
    images?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "inAppPurchaseImages";
        id: string;
      }[];
    };
    localizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "inAppPurchaseLocalizations";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface InAppPurchaseVersionCreateRequest {
  data: {
    type: "inAppPurchaseVersions";
    relationships: {
      inAppPurchase: {
        data: {
          type: "inAppPurchases";
          id: string;
        };
      };
    };
  };
}

export interface InAppPurchaseVersionImageLinkageResponse {
  data: {
    type: "inAppPurchaseImages";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface InAppPurchaseVersionImagesLinkagesResponse {
  data: {
    type: "inAppPurchaseImages";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface InAppPurchaseVersionLocalizationsLinkagesResponse {
  data: {
    type: "inAppPurchaseLocalizations";
    id: string;
  }[];
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
  minimum?: number;
  maximum?: number;
}

export type InternalBetaState = "PROCESSING" | "PROCESSING_EXCEPTION" | "MISSING_EXPORT_COMPLIANCE" | "READY_FOR_BETA_TESTING" | "IN_BETA_TESTING" | "EXPIRED" | "IN_EXPORT_COMPLIANCE_REVIEW";

export type KidsAgeBand = "FIVE_AND_UNDER" | "SIX_TO_EIGHT" | "NINE_TO_ELEVEN";

export interface Location {
  latitude?: number;
  longitude?: number;
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

export interface MarketplaceSearchDetailCreateRequest {
  data: {
    type: "marketplaceSearchDetails";
    attributes: {
      /** Format: uri */
      catalogUrl: string;
    };
    relationships: {
      app: {
        data: {
          type: "apps";
          id: string;
        };
      };
    };
  };
}

export interface MarketplaceSearchDetailNullableResponse {
  data: MarketplaceSearchDetail | null;
  links: DocumentLinks;
}

export interface MarketplaceSearchDetailResponse {
  data: MarketplaceSearchDetail;
  links: DocumentLinks;
}

export interface MarketplaceSearchDetailUpdateRequest {
  data: {
    type: "marketplaceSearchDetails";
    id: string;
    attributes?: {
      /** Format: uri */
      catalogUrl?: string | null;
    };
  };
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

/** @deprecated */
export interface MarketplaceWebhookCreateRequest {
  data: {
    type: "marketplaceWebhooks";
    attributes: {
      /** Format: uri */
      endpointUrl: string;
      secret: string;
    };
  };
}

/** @deprecated */
export interface MarketplaceWebhookResponse {
  data: MarketplaceWebhook;
  links: DocumentLinks;
}

/** @deprecated */
export interface MarketplaceWebhookUpdateRequest {
  data: {
    type: "marketplaceWebhooks";
    id: string;
    attributes?: {
      /** Format: uri */
      endpointUrl?: string | null;
      secret?: string | null;
    };
  };
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
      data?: {
        type: "certificates";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface MerchantIdCertificatesLinkagesResponse {
  data: {
    type: "certificates";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface MerchantIdCreateRequest {
  data: {
    type: "merchantIds";
    attributes: {
      name: string;
      identifier: string;
    };
  };
}

export interface MerchantIdResponse {
  data: MerchantId;
  included?: Certificate[];
  links: DocumentLinks;
}

export interface MerchantIdUpdateRequest {
  data: {
    type: "merchantIds";
    id: string;
    attributes?: {
      name?: string | null;
    };
  };
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
      data?: {
        type: "apps";
        id: string;
      }[];
    };
    createdByActor?: {
      data?: {
        type: "actors";
        id: string;
      } | null;
    };
    lastModifiedByActor?: {
      data?: {
        type: "actors";
        id: string;
      } | null;
    };
    submittedByActor?: {
      data?: {
        type: "actors";
        id: string;
      } | null;
    };
    inAppEvents?: {
      meta?: PagingInformation;
      data?: {
        type: "appEvents";
        id: string;
      }[];
    };
    supportedTerritories?: {
      meta?: PagingInformation;
      data?: {
        type: "territories";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface NominationCreateRequest {
  data: {
    type: "nominations";
    attributes: {
      name: string;
      type: NominationType;
      description: string;
      submitted: boolean;
      /** Format: date-time */
      publishStartDate: string;
      /** Format: date-time */
      publishEndDate?: string | null;
      deviceFamilies?: DeviceFamily[] | null;
      locales?: string[] | null;
      supplementalMaterialsUris?: string[] | null;
      hasInAppEvents?: boolean | null;
      launchInSelectMarketsFirst?: boolean | null;
      notes?: string | null;
      preOrderEnabled?: boolean | null;
    };
    relationships: {
      relatedApps: {
        data: {
          type: "apps";
          id: string;
        }[];
      };
      inAppEvents?: {
        data?: {
          type: "appEvents";
          id: string;
        }[];
      };
      supportedTerritories?: {
        data?: {
          type: "territories";
          id: string;
        }[];
      };
    };
  };
}

export interface NominationResponse {
  data: Nomination;
  included?: (Actor | AppEvent | App | Territory)[];
  links: DocumentLinks;
}

export type NominationState = "DRAFT" | "SUBMITTED" | "ARCHIVED";

export type NominationType = "APP_LAUNCH" | "APP_ENHANCEMENTS" | "NEW_CONTENT";

export interface NominationUpdateRequest {
  data: {
    type: "nominations";
    id: string;
    attributes?: {
      name?: string | null;
      type?: NominationType | null;
      description?: string | null;
      submitted?: boolean | null;
      archived?: boolean | null;
      /** Format: date-time */
      publishStartDate?: string | null;
      /** Format: date-time */
      publishEndDate?: string | null;
      deviceFamilies?: DeviceFamily[] | null;
      locales?: string[] | null;
      supplementalMaterialsUris?: string[] | null;
      hasInAppEvents?: boolean | null;
      launchInSelectMarketsFirst?: boolean | null;
      notes?: string | null;
      preOrderEnabled?: boolean | null;
    };
    relationships?: {
      relatedApps?: {
        data?: {
          type: "apps";
          id: string;
        }[];
      };
      inAppEvents?: {
        data?: {
          type: "appEvents";
          id: string;
        }[];
      };
      supportedTerritories?: {
        data?: {
          type: "territories";
          id: string;
        }[];
      };
    };
  };
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
      data?: {
        type: "certificates";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface PassTypeIdCertificatesLinkagesResponse {
  data: {
    type: "certificates";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface PassTypeIdCreateRequest {
  data: {
    type: "passTypeIds";
    attributes: {
      name: string;
      identifier: string;
    };
  };
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

export interface PassTypeIdUpdateRequest {
  data: {
    type: "passTypeIds";
    id: string;
    attributes?: {
      name?: string | null;
    };
  };
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
      data?: {
        type: "builds";
        id: string;
      }[];
    };
    app?: {
      links?: RelationshipLinks;
      data?: {
        type: "apps";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface PrereleaseVersionAppLinkageResponse {
  data: {
    type: "apps";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface PrereleaseVersionBuildsLinkagesResponse {
  data: {
    type: "builds";
    id: string;
  }[];
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
      data?: {
        type: "bundleIds";
        id: string;
      } | null;
    };
    devices?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "devices";
        id: string;
      }[];
    };
    certificates?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "certificates";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface ProfileBundleIdLinkageResponse {
  data: {
    type: "bundleIds";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface ProfileCertificatesLinkagesResponse {
  data: {
    type: "certificates";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface ProfileCreateRequest {
  data: {
    type: "profiles";
    attributes: {
      name: string;
      profileType: ProfileType;
    };
    relationships: {
      bundleId: {
        data: {
          type: "bundleIds";
          id: string;
        };
      };
      devices?: {
        data?: {
          type: "devices";
          id: string;
        }[];
      };
      certificates: {
        data: {
          type: "certificates";
          id: string;
        }[];
      };
    };
  };
}

export interface ProfileDevicesLinkagesResponse {
  data: {
    type: "devices";
    id: string;
  }[];
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
      data?: {
        type: "inAppPurchases";
        id: string;
      } | null;
    };
    subscription?: {
      data?: {
        type: "subscriptions";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface PromotedPurchaseCreateRequest {
  data: {
    type: "promotedPurchases";
    attributes: {
      visibleForAllUsers: boolean;
      enabled?: boolean | null;
    };
    relationships: {
      app: {
        data: {
          type: "apps";
          id: string;
        };
      };
      inAppPurchaseV2?: {
        data?: {
          type: "inAppPurchases";
          id: string;
        };
      };
      subscription?: {
        data?: {
          type: "subscriptions";
          id: string;
        };
      };
    };
  };
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

export interface PromotedPurchaseUpdateRequest {
  data: {
    type: "promotedPurchases";
    id: string;
    attributes?: {
      visibleForAllUsers?: boolean | null;
      enabled?: boolean | null;
    };
  };
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
  key?: string;
  value?: string;
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
      data?: {
        type: "apps";
        id: string;
      } | null;
    };
    items?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "reviewSubmissionItems";
        id: string;
      }[];
    };
    appStoreVersionForReview?: {
      data?: {
        type: "appStoreVersions";
        id: string;
      } | null;
    };
    submittedByActor?: {
      data?: {
        type: "actors";
        id: string;
      } | null;
    };
    lastUpdatedByActor?: {
      data?: {
        type: "actors";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface ReviewSubmissionCreateRequest {
  data: {
    type: "reviewSubmissions";
    attributes?: {
      platform?: Platform | null;
    };
    relationships: {
      app: {
        data: {
          type: "apps";
          id: string;
        };
      };
    };
  };
}

export interface ReviewSubmissionItem {
  type: "reviewSubmissionItems";
  id: string;
  attributes: {
    state?: Open<ReviewSubmissionItemState> | null;
  };
  relationships?: {
    appStoreVersion?: {
      data?: {
        type: "appStoreVersions";
        id: string;
      } | null;
    };
    appCustomProductPageVersion?: {
      data?: {
        type: "appCustomProductPageVersions";
        id: string;
      } | null;
    };
    appStoreVersionExperiment?: {
      data?: {
        type: "appStoreVersionExperiments";
        id: string;
      } | null;
    };
    appStoreVersionExperimentV2?: {
      data?: {
        type: "appStoreVersionExperiments";
        id: string;
      } | null;
    };
    appEvent?: {
      data?: {
        type: "appEvents";
        id: string;
      } | null;
    };
    appAssetLibraryImage?: {
      data?: {
        type: "appAssetLibraryImages";
        id: string;
      } | null;
    };
    appAssetLibraryVideo?: {
      data?: {
        type: "appAssetLibraryVideos";
        id: string;
      } | null;
    };
    backgroundAssetVersion?: {
      data?: {
        type: "backgroundAssetVersions";
        id: string;
      } | null;
    };
    gameCenterAchievementVersion?: {
      data?: {
        type: "gameCenterAchievementVersions";
        id: string;
      } | null;
    };
    gameCenterActivityVersion?: {
      data?: {
        type: "gameCenterActivityVersions";
        id: string;
      } | null;
    };
    gameCenterChallengeVersion?: {
      data?: {
        type: "gameCenterChallengeVersions";
        id: string;
      } | null;
    };
    gameCenterLeaderboardSetVersion?: {
      data?: {
        type: "gameCenterLeaderboardSetVersions";
        id: string;
      } | null;
    };
    gameCenterLeaderboardVersion?: {
      data?: {
        type: "gameCenterLeaderboardVersions";
        id: string;
      } | null;
    };
    inAppPurchaseVersion?: {
      data?: {
        type: "inAppPurchaseVersions";
        id: string;
      } | null;
    };
    subscriptionVersion?: {
      data?: {
        type: "subscriptionVersions";
        id: string;
      } | null;
    };
    subscriptionGroupVersion?: {
      data?: {
        type: "subscriptionGroupVersions";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface ReviewSubmissionItemCreateRequest {
  data: {
    type: "reviewSubmissionItems";
    relationships: {
      reviewSubmission: {
        data: {
          type: "reviewSubmissions";
          id: string;
        };
      };
      appStoreVersion?: {
        data?: {
          type: "appStoreVersions";
          id: string;
        };
      };
      appCustomProductPageVersion?: {
        data?: {
          type: "appCustomProductPageVersions";
          id: string;
        };
      };
      appStoreVersionExperiment?: {
        data?: {
          type: "appStoreVersionExperiments";
          id: string;
        };
      };
      appStoreVersionExperimentV2?: {
        data?: {
          type: "appStoreVersionExperiments";
          id: string;
        };
      };
      appEvent?: {
        data?: {
          type: "appEvents";
          id: string;
        };
      };
      appAssetLibraryImage?: {
        data?: {
          type: "appAssetLibraryImages";
          id: string;
        };
      };
      appAssetLibraryVideo?: {
        data?: {
          type: "appAssetLibraryVideos";
          id: string;
        };
      };
      backgroundAssetVersion?: {
        data?: {
          type: "backgroundAssetVersions";
          id: string;
        };
      };
      gameCenterAchievementVersion?: {
        data?: {
          type: "gameCenterAchievementVersions";
          id: string;
        };
      };
      gameCenterActivityVersion?: {
        data?: {
          type: "gameCenterActivityVersions";
          id: string;
        };
      };
      gameCenterChallengeVersion?: {
        data?: {
          type: "gameCenterChallengeVersions";
          id: string;
        };
      };
      gameCenterLeaderboardSetVersion?: {
        data?: {
          type: "gameCenterLeaderboardSetVersions";
          id: string;
        };
      };
      gameCenterLeaderboardVersion?: {
        data?: {
          type: "gameCenterLeaderboardVersions";
          id: string;
        };
      };
      inAppPurchaseVersion?: {
        data?: {
          type: "inAppPurchaseVersions";
          id: string;
        };
      };
      subscriptionVersion?: {
        data?: {
          type: "subscriptionVersions";
          id: string;
        };
      };
      subscriptionGroupVersion?: {
        data?: {
          type: "subscriptionGroupVersions";
          id: string;
        };
      };
    };
  };
}

export interface ReviewSubmissionItemResponse {
  data: ReviewSubmissionItem;
  included?: (AppAssetLibraryImage | AppAssetLibraryVideo | AppCustomProductPageVersion | AppEvent | AppStoreVersionExperiment | AppStoreVersion | BackgroundAssetVersion | GameCenterAchievementVersionV2 | GameCenterActivityVersion | GameCenterChallengeVersion | GameCenterLeaderboardSetVersionV2 | GameCenterLeaderboardVersionV2 | InAppPurchaseVersion | SubscriptionGroupVersion | SubscriptionVersion)[];
  links: DocumentLinks;
}

export type ReviewSubmissionItemState = "READY_FOR_REVIEW" | "ACCEPTED" | "APPROVED" | "REJECTED" | "REMOVED";

export interface ReviewSubmissionItemUpdateRequest {
  data: {
    type: "reviewSubmissionItems";
    id: string;
    attributes?: {
      resolved?: boolean | null;
      removed?: boolean | null;
    };
  };
}

export type ReviewSubmissionItemsField = "state" | "appStoreVersion" | "appCustomProductPageVersion" | "appStoreVersionExperiment" | "appStoreVersionExperimentV2" | "appEvent" | "appAssetLibraryImage" | "appAssetLibraryVideo" | "backgroundAssetVersion" | "gameCenterAchievementVersion" | "gameCenterActivityVersion" | "gameCenterChallengeVersion" | "gameCenterLeaderboardSetVersion" | "gameCenterLeaderboardVersion" | "inAppPurchaseVersion" | "subscriptionVersion" | "subscriptionGroupVersion";

export interface ReviewSubmissionItemsLinkagesResponse {
  data: {
    type: "reviewSubmissionItems";
    id: string;
  }[];
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

export interface ReviewSubmissionUpdateRequest {
  data: {
    type: "reviewSubmissions";
    id: string;
    attributes?: {
      platform?: Platform | null;
      submitted?: boolean | null;
      canceled?: boolean | null;
    };
  };
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
      data?: {
        type: "appStoreVersions";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface RoutingAppCoverageCreateRequest {
  data: {
    type: "routingAppCoverages";
    attributes: {
      fileSize: number;
      fileName: string;
    };
    relationships: {
      appStoreVersion: {
        data: {
          type: "appStoreVersions";
          id: string;
        };
      };
    };
  };
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

export interface RoutingAppCoverageUpdateRequest {
  data: {
    type: "routingAppCoverages";
    id: string;
    attributes?: {
      sourceFileChecksum?: string | null;
      uploaded?: boolean | null;
    };
  };
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

export interface SandboxTesterV2UpdateRequest {
  data: {
    type: "sandboxTesters";
    id: string;
    attributes?: {
      territory?: TerritoryCode | null;
      interruptPurchases?: boolean | null;
      subscriptionRenewalRate?: SandboxTesterV2SubscriptionRenewalRate | null;
    };
  };
}

export interface SandboxTestersClearPurchaseHistoryRequestV2 {
  type: "sandboxTestersClearPurchaseHistoryRequest";
  id: string;
  links?: ResourceLinks;
}

export interface SandboxTestersClearPurchaseHistoryRequestV2CreateRequest {
  data: {
    type: "sandboxTestersClearPurchaseHistoryRequest";
    relationships: {
      sandboxTesters: {
        data: {
          type: "sandboxTesters";
          id: string;
        }[];
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
      data?: {
        type: "scmRepositories";
        id: string;
      } | null;
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
  data: {
    type: "scmRepositories";
    id: string;
  }[];
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
      data?: {
        type: "scmRepositories";
        id: string;
      } | null;
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
      data?: {
        type: "scmProviders";
        id: string;
      } | null;
    };
    defaultBranch?: {
      data?: {
        type: "scmGitReferences";
        id: string;
      } | null;
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
  data: {
    type: "scmGitReferences";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface ScmRepositoryNullableResponse {
  data: ScmRepository | null;
  included?: ScmRepositoryResponse["included"];
  links: DocumentLinks;
}

export interface ScmRepositoryPullRequestsLinkagesResponse {
  data: {
    type: "scmPullRequests";
    id: string;
  }[];
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
      data?: {
        type: "subscriptionLocalizations";
        id: string;
      }[];
    };
    appStoreReviewScreenshot?: {
      links?: RelationshipLinks;
      data?: {
        type: "subscriptionAppStoreReviewScreenshots";
        id: string;
      } | null;
    };
    group?: {
      data?: {
        type: "subscriptionGroups";
        id: string;
      } | null;
    };
    introductoryOffers?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "subscriptionIntroductoryOffers";
        id: string;
      }[];
    };
    promotionalOffers?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "subscriptionPromotionalOffers";
        id: string;
      }[];
    };
    offerCodes?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "subscriptionOfferCodes";
        id: string;
      }[];
    };
    prices?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "subscriptionPrices";
        id: string;
      }[];
    };
    pricePoints?: {
      links?: RelationshipLinks;
    };
    promotedPurchase?: {
      links?: RelationshipLinks;
      data?: {
        type: "promotedPurchases";
        id: string;
      } | null;
    };
    /** @deprecated */
    subscriptionAvailability?: {
      links?: RelationshipLinks;
      data?: {
        type: "subscriptionAvailabilities";
        id: string;
      } | null;
    };
    winBackOffers?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "winBackOffers";
        id: string;
      }[];
    };
    images?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "subscriptionImages";
        id: string;
      }[];
    };
    planAvailabilities?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "subscriptionPlanAvailabilities";
        id: string;
      }[];
    };
    versions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "subscriptionVersions";
        id: string;
      }[];
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
      data?: {
        type: "subscriptions";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface SubscriptionAppStoreReviewScreenshotCreateRequest {
  data: {
    type: "subscriptionAppStoreReviewScreenshots";
    attributes: {
      fileSize: number;
      fileName: string;
    };
    relationships: {
      subscription: {
        data: {
          type: "subscriptions";
          id: string;
        };
      };
    };
  };
}

export interface SubscriptionAppStoreReviewScreenshotLinkageResponse {
  data: {
    type: "subscriptionAppStoreReviewScreenshots";
    id: string;
  } | null;
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

export interface SubscriptionAppStoreReviewScreenshotUpdateRequest {
  data: {
    type: "subscriptionAppStoreReviewScreenshots";
    id: string;
    attributes?: {
      sourceFileChecksum?: string | null;
      uploaded?: boolean | null;
    };
  };
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
      data?: {
        type: "territories";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

/** @deprecated */
export interface SubscriptionAvailabilityAvailableTerritoriesLinkagesResponse {
  data: {
    type: "territories";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

/** @deprecated */
export interface SubscriptionAvailabilityCreateRequest {
  data: {
    type: "subscriptionAvailabilities";
    attributes: {
      availableInNewTerritories: boolean;
    };
    relationships: {
      subscription: {
        data: {
          type: "subscriptions";
          id: string;
        };
      };
      availableTerritories: {
        data: {
          type: "territories";
          id: string;
        }[];
      };
    };
  };
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

export interface SubscriptionCreateRequest {
  data: {
    type: "subscriptions";
    attributes: {
      name: string;
      productId: string;
      familySharable?: boolean | null;
      subscriptionPeriod?: SubscriptionPeriod | null;
      reviewNote?: string | null;
      groupLevel?: number | null;
    };
    relationships: {
      group: {
        data: {
          type: "subscriptionGroups";
          id: string;
        };
      };
    };
  };
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

export interface SubscriptionGracePeriodUpdateRequest {
  data: {
    type: "subscriptionGracePeriods";
    id: string;
    attributes?: {
      optIn?: boolean | null;
      sandboxOptIn?: boolean | null;
      duration?: SubscriptionGracePeriodDuration | null;
      renewalType?: SubscriptionGracePeriodRenewalType | null;
    };
  };
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
      data?: {
        type: "subscriptions";
        id: string;
      }[];
    };
    subscriptionGroupLocalizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "subscriptionGroupLocalizations";
        id: string;
      }[];
    };
    versions?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "subscriptionGroupVersions";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface SubscriptionGroupCreateRequest {
  data: {
    type: "subscriptionGroups";
    attributes: {
      referenceName: string;
    };
    relationships: {
      app: {
        data: {
          type: "apps";
          id: string;
        };
      };
    };
  };
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
      data?: {
        type: "subscriptionGroups";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface SubscriptionGroupLocalizationCreateRequest {
  data: {
    type: "subscriptionGroupLocalizations";
    attributes: {
      name: string;
      customAppName?: string | null;
      locale: string;
    };
    relationships: {
      subscriptionGroup: {
        data: {
          type: "subscriptionGroups";
          id: string;
        };
      };
    };
  };
}

export interface SubscriptionGroupLocalizationResponse {
  data: SubscriptionGroupLocalization;
  included?: SubscriptionGroup[];
  links: DocumentLinks;
}

export type SubscriptionGroupLocalizationState = "PREPARE_FOR_SUBMISSION" | "WAITING_FOR_REVIEW" | "APPROVED" | "REJECTED";

export interface SubscriptionGroupLocalizationUpdateRequest {
  data: {
    type: "subscriptionGroupLocalizations";
    id: string;
    attributes?: {
      name?: string | null;
      customAppName?: string | null;
    };
  };
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
      data?: {
        type: "subscriptionGroupVersions";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface SubscriptionGroupLocalizationV2CreateRequest {
  data: {
    type: "subscriptionGroupLocalizations";
    attributes: {
      name: string;
      customAppName?: string | null;
      locale: string;
    };
    relationships: {
      version: {
        data: {
          type: "subscriptionGroupVersions";
          id: string;
        };
      };
    };
  };
}

export interface SubscriptionGroupLocalizationV2Response {
  data: SubscriptionGroupLocalizationV2;
  included?: SubscriptionGroupVersion[];
  links: DocumentLinks;
}

export interface SubscriptionGroupLocalizationV2UpdateRequest {
  data: {
    type: "subscriptionGroupLocalizations";
    id: string;
    attributes?: {
      name?: string | null;
      customAppName?: string | null;
    };
  };
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

export interface SubscriptionGroupSubmissionCreateRequest {
  data: {
    type: "subscriptionGroupSubmissions";
    relationships: {
      subscriptionGroup: {
        data: {
          type: "subscriptionGroups";
          id: string;
        };
      };
    };
  };
}

export interface SubscriptionGroupSubmissionResponse {
  data: SubscriptionGroupSubmission;
  links: DocumentLinks;
}

export interface SubscriptionGroupSubscriptionGroupLocalizationsLinkagesResponse {
  data: {
    type: "subscriptionGroupLocalizations";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionGroupSubscriptionsLinkagesResponse {
  data: {
    type: "subscriptions";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionGroupUpdateRequest {
  data: {
    type: "subscriptionGroups";
    id: string;
    attributes?: {
      referenceName?: string | null;
    };
  };
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
      data?: {
        type: "subscriptionGroups";
        id: string;
      } | null;
    };
    localizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "subscriptionGroupLocalizations";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface SubscriptionGroupVersionCreateRequest {
  data: {
    type: "subscriptionGroupVersions";
    relationships: {
      subscriptionGroup: {
        data: {
          type: "subscriptionGroups";
          id: string;
        };
      };
    };
  };
}

export interface SubscriptionGroupVersionLocalizationsLinkagesResponse {
  data: {
    type: "subscriptionGroupLocalizations";
    id: string;
  }[];
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
  data: {
    type: "subscriptionGroupVersions";
    id: string;
  }[];
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
      data?: {
        type: "subscriptions";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface SubscriptionImageCreateRequest {
  data: {
    type: "subscriptionImages";
    attributes: {
      fileSize: number;
      fileName: string;
    };
    relationships: {
      subscription: {
        data: {
          type: "subscriptions";
          id: string;
        };
      };
    };
  };
}

export interface SubscriptionImageResponse {
  data: SubscriptionImage;
  included?: Subscription[];
  links: DocumentLinks;
}

export type SubscriptionImageState = "AWAITING_UPLOAD" | "UPLOAD_COMPLETE" | "FAILED" | "PREPARE_FOR_SUBMISSION" | "WAITING_FOR_REVIEW" | "APPROVED" | "REJECTED";

export interface SubscriptionImageUpdateRequest {
  data: {
    type: "subscriptionImages";
    id: string;
    attributes?: {
      sourceFileChecksum?: string | null;
      uploaded?: boolean | null;
    };
  };
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

export interface SubscriptionImageV2CreateRequest {
  data: {
    type: "subscriptionImages";
    attributes: {
      fileSize: number;
      fileName: string;
    };
    relationships: {
      version: {
        data: {
          type: "subscriptionVersions";
          id: string;
        };
      };
    };
  };
}

export interface SubscriptionImageV2NullableResponse {
  data: SubscriptionImageV2 | null;
  links: DocumentLinks;
}

export interface SubscriptionImageV2Response {
  data: SubscriptionImageV2;
  links: DocumentLinks;
}

export interface SubscriptionImageV2UpdateRequest {
  data: {
    type: "subscriptionImages";
    id: string;
    attributes?: {
      uploaded?: boolean | null;
    };
  };
}

export type SubscriptionImagesField = "fileSize" | "fileName" | "sourceFileChecksum" | "assetToken" | "imageAsset" | "uploadOperations" | "state" | "subscription";

export interface SubscriptionImagesLinkagesResponse {
  data: {
    type: "subscriptionImages";
    id: string;
  }[];
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
      data?: {
        type: "subscriptions";
        id: string;
      } | null;
    };
    territory?: {
      data?: {
        type: "territories";
        id: string;
      } | null;
    };
    subscriptionPricePoint?: {
      data?: {
        type: "subscriptionPricePoints";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface SubscriptionIntroductoryOfferCreateRequest {
  data: {
    type: "subscriptionIntroductoryOffers";
    attributes: {
      /** Format: date */
      startDate?: string | null;
      /** Format: date */
      endDate?: string | null;
      duration: SubscriptionOfferDuration;
      offerMode: SubscriptionOfferMode;
      numberOfPeriods: number;
      targetSubscriptionPlanType?: SubscriptionPlanType | null;
    };
    relationships: {
      subscription: {
        data: {
          type: "subscriptions";
          id: string;
        };
      };
      territory?: {
        data?: {
          type: "territories";
          id: string;
        };
      };
      subscriptionPricePoint?: {
        data?: {
          type: "subscriptionPricePoints";
          id: string;
        };
      };
    };
  };
  included?: SubscriptionPricePointInlineCreate[];
}

export interface SubscriptionIntroductoryOfferInlineCreate {
  type: "subscriptionIntroductoryOffers";
  id?: string;
  attributes: {
    /** Format: date */
    startDate?: string | null;
    /** Format: date */
    endDate?: string | null;
    duration: SubscriptionOfferDuration;
    offerMode: SubscriptionOfferMode;
    numberOfPeriods: number;
    targetSubscriptionPlanType?: SubscriptionPlanType | null;
  };
  relationships?: {
    subscription?: {
      data?: {
        type: "subscriptions";
        id: string;
      };
    };
    territory?: {
      data?: {
        type: "territories";
        id: string;
      };
    };
    subscriptionPricePoint?: {
      data?: {
        type: "subscriptionPricePoints";
        id: string;
      };
    };
  };
}

export interface SubscriptionIntroductoryOfferResponse {
  data: SubscriptionIntroductoryOffer;
  included?: (SubscriptionPricePoint | Subscription | Territory)[];
  links: DocumentLinks;
}

export interface SubscriptionIntroductoryOfferUpdateRequest {
  data: {
    type: "subscriptionIntroductoryOffers";
    id: string;
    attributes?: {
      /** Format: date */
      endDate?: string | null;
    };
  };
}

export type SubscriptionIntroductoryOffersField = "startDate" | "endDate" | "duration" | "offerMode" | "numberOfPeriods" | "targetSubscriptionPlanType" | "subscription" | "territory" | "subscriptionPricePoint";

export interface SubscriptionIntroductoryOffersLinkagesRequest {
  data: {
    type: "subscriptionIntroductoryOffers";
    id: string;
  }[];
}

export interface SubscriptionIntroductoryOffersLinkagesResponse {
  data: {
    type: "subscriptionIntroductoryOffers";
    id: string;
  }[];
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
      data?: {
        type: "subscriptions";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface SubscriptionLocalizationCreateRequest {
  data: {
    type: "subscriptionLocalizations";
    attributes: {
      name: string;
      locale: string;
      description?: string | null;
    };
    relationships: {
      subscription: {
        data: {
          type: "subscriptions";
          id: string;
        };
      };
    };
  };
}

export interface SubscriptionLocalizationResponse {
  data: SubscriptionLocalization;
  included?: Subscription[];
  links: DocumentLinks;
}

export type SubscriptionLocalizationState = "PREPARE_FOR_SUBMISSION" | "WAITING_FOR_REVIEW" | "APPROVED" | "REJECTED";

export interface SubscriptionLocalizationUpdateRequest {
  data: {
    type: "subscriptionLocalizations";
    id: string;
    attributes?: {
      name?: string | null;
      description?: string | null;
    };
  };
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
      data?: {
        type: "subscriptionVersions";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface SubscriptionLocalizationV2CreateRequest {
  data: {
    type: "subscriptionLocalizations";
    attributes: {
      name: string;
      locale: string;
      description?: string | null;
    };
    relationships: {
      version: {
        data: {
          type: "subscriptionVersions";
          id: string;
        };
      };
    };
  };
}

export interface SubscriptionLocalizationV2Response {
  data: SubscriptionLocalizationV2;
  included?: SubscriptionVersion[];
  links: DocumentLinks;
}

export interface SubscriptionLocalizationV2UpdateRequest {
  data: {
    type: "subscriptionLocalizations";
    id: string;
    attributes?: {
      name?: string | null;
      description?: string | null;
    };
  };
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
      data?: {
        type: "subscriptions";
        id: string;
      } | null;
    };
    oneTimeUseCodes?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "subscriptionOfferCodeOneTimeUseCodes";
        id: string;
      }[];
    };
    customCodes?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "subscriptionOfferCodeCustomCodes";
        id: string;
      }[];
    };
    prices?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "subscriptionOfferCodePrices";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface SubscriptionOfferCodeCreateRequest {
  data: {
    type: "subscriptionOfferCodes";
    attributes: {
      name: string;
      customerEligibilities: SubscriptionCustomerEligibility[];
      offerEligibility: SubscriptionOfferEligibility;
      duration: SubscriptionOfferDuration;
      offerMode: SubscriptionOfferMode;
      numberOfPeriods: number;
      autoRenewEnabled?: boolean | null;
      targetSubscriptionPlanType?: SubscriptionPlanType | null;
    };
    relationships: {
      subscription: {
        data: {
          type: "subscriptions";
          id: string;
        };
      };
      prices: {
        data: {
          type: "subscriptionOfferCodePrices";
          id: string;
        }[];
      };
    };
  };
  included?: SubscriptionOfferCodePriceInlineCreate[];
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
      data?: {
        type: "subscriptionOfferCodes";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface SubscriptionOfferCodeCustomCodeCreateRequest {
  data: {
    type: "subscriptionOfferCodeCustomCodes";
    attributes: {
      customCode: string;
      numberOfCodes: number;
      /** Format: date */
      expirationDate?: string | null;
    };
    relationships: {
      offerCode: {
        data: {
          type: "subscriptionOfferCodes";
          id: string;
        };
      };
    };
  };
}

export interface SubscriptionOfferCodeCustomCodeResponse {
  data: SubscriptionOfferCodeCustomCode;
  included?: SubscriptionOfferCode[];
  links: DocumentLinks;
}

export interface SubscriptionOfferCodeCustomCodeUpdateRequest {
  data: {
    type: "subscriptionOfferCodeCustomCodes";
    id: string;
    attributes?: {
      active?: boolean | null;
    };
  };
}

export type SubscriptionOfferCodeCustomCodesField = "customCode" | "numberOfCodes" | "createdDate" | "expirationDate" | "active" | "offerCode";

export interface SubscriptionOfferCodeCustomCodesLinkagesResponse {
  data: {
    type: "subscriptionOfferCodeCustomCodes";
    id: string;
  }[];
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
      data?: {
        type: "subscriptionOfferCodes";
        id: string;
      } | null;
    };
    values?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

export interface SubscriptionOfferCodeOneTimeUseCodeCreateRequest {
  data: {
    type: "subscriptionOfferCodeOneTimeUseCodes";
    attributes: {
      numberOfCodes: number;
      /** Format: date */
      expirationDate: string;
      environment?: OfferCodeEnvironment | null;
    };
    relationships: {
      offerCode: {
        data: {
          type: "subscriptionOfferCodes";
          id: string;
        };
      };
    };
  };
}

export interface SubscriptionOfferCodeOneTimeUseCodeResponse {
  data: SubscriptionOfferCodeOneTimeUseCode;
  included?: SubscriptionOfferCode[];
  links: DocumentLinks;
}

export interface SubscriptionOfferCodeOneTimeUseCodeUpdateRequest {
  data: {
    type: "subscriptionOfferCodeOneTimeUseCodes";
    id: string;
    attributes?: {
      active?: boolean | null;
    };
  };
}

export interface SubscriptionOfferCodeOneTimeUseCodeValue {
  type: "subscriptionOfferCodeOneTimeUseCodeValues";
  id: string;
  links?: ResourceLinks;
}

export interface SubscriptionOfferCodeOneTimeUseCodeValuesLinkageResponse {
  data: {
    type: "subscriptionOfferCodeOneTimeUseCodeValues";
    id: string;
  } | null;
  links: DocumentLinks;
}

export type SubscriptionOfferCodeOneTimeUseCodesField = "numberOfCodes" | "createdDate" | "expirationDate" | "active" | "environment" | "offerCode" | "values";

export interface SubscriptionOfferCodeOneTimeUseCodesLinkagesResponse {
  data: {
    type: "subscriptionOfferCodeOneTimeUseCodes";
    id: string;
  }[];
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
      data?: {
        type: "territories";
        id: string;
      } | null;
    };
    subscriptionPricePoint?: {
      data?: {
        type: "subscriptionPricePoints";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface SubscriptionOfferCodePriceInlineCreate {
  type: "subscriptionOfferCodePrices";
  id?: string;
  relationships?: {
    territory?: {
      data?: {
        type: "territories";
        id: string;
      };
    };
    subscriptionPricePoint?: {
      data?: {
        type: "subscriptionPricePoints";
        id: string;
      };
    };
  };
}

export type SubscriptionOfferCodePricesField = "territory" | "subscriptionPricePoint";

export interface SubscriptionOfferCodePricesLinkagesResponse {
  data: {
    type: "subscriptionOfferCodePrices";
    id: string;
  }[];
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

export interface SubscriptionOfferCodeUpdateRequest {
  data: {
    type: "subscriptionOfferCodes";
    id: string;
    attributes?: {
      active?: boolean | null;
    };
  };
}

export type SubscriptionOfferCodesField = "name" | "customerEligibilities" | "offerEligibility" | "duration" | "offerMode" | "numberOfPeriods" | "totalNumberOfCodes" | "productionCodeCount" | "sandboxCodeCount" | "active" | "autoRenewEnabled" | "targetSubscriptionPlanType" | "subscription" | "oneTimeUseCodes" | "customCodes" | "prices";

export type SubscriptionOfferCodesInclude = "subscription" | "oneTimeUseCodes" | "customCodes" | "prices";

export interface SubscriptionOfferCodesLinkagesResponse {
  data: {
    type: "subscriptionOfferCodes";
    id: string;
  }[];
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
  data: {
    type: "subscriptionPlanAvailabilities";
    id: string;
  }[];
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
      data?: {
        type: "territories";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface SubscriptionPlanAvailabilityAvailableTerritoriesLinkagesRequest {
  data: {
    type: "territories";
    id: string;
  }[];
}

export interface SubscriptionPlanAvailabilityAvailableTerritoriesLinkagesResponse {
  data: {
    type: "territories";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionPlanAvailabilityCreateRequest {
  data: {
    type: "subscriptionPlanAvailabilities";
    attributes: {
      availableInNewTerritories?: boolean | null;
      planType: SubscriptionPlanType;
    };
    relationships: {
      availableTerritories: {
        data: {
          type: "territories";
          id: string;
        }[];
      };
      subscription: {
        data: {
          type: "subscriptions";
          id: string;
        };
      };
    };
  };
}

export interface SubscriptionPlanAvailabilityResponse {
  data: SubscriptionPlanAvailability;
  included?: Territory[];
  links: DocumentLinks;
}

export interface SubscriptionPlanAvailabilityUpdateRequest {
  data: {
    type: "subscriptionPlanAvailabilities";
    id: string;
    attributes?: {
      availableInNewTerritories?: boolean | null;
    };
    relationships?: {
      availableTerritories?: {
        data?: {
          type: "territories";
          id: string;
        }[];
      };
    };
  };
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
      data?: {
        type: "territories";
        id: string;
      } | null;
    };
    subscriptionPricePoint?: {
      data?: {
        type: "subscriptionPricePoints";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface SubscriptionPriceCreateRequest {
  data: {
    type: "subscriptionPrices";
    attributes?: {
      /** Format: date */
      startDate?: string | null;
      preserveCurrentPrice?: boolean | null;
      planType?: SubscriptionPlanType | null;
    };
    relationships: {
      subscription: {
        data: {
          type: "subscriptions";
          id: string;
        };
      };
      territory?: {
        data?: {
          type: "territories";
          id: string;
        };
      };
      subscriptionPricePoint: {
        data: {
          type: "subscriptionPricePoints";
          id: string;
        };
      };
    };
  };
}

export interface SubscriptionPriceInlineCreate {
  type: "subscriptionPrices";
  id?: string;
  attributes?: {
    /** Format: date */
    startDate?: string | null;
    preserveCurrentPrice?: boolean | null;
    planType?: SubscriptionPlanType | null;
  };
  relationships?: {
    subscription?: {
      data?: {
        type: "subscriptions";
        id: string;
      };
    };
    territory?: {
      data?: {
        type: "territories";
        id: string;
      };
    };
    subscriptionPricePoint?: {
      data?: {
        type: "subscriptionPricePoints";
        id: string;
      };
    };
  };
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
      data?: {
        type: "territories";
        id: string;
      } | null;
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
  data: {
    type: "subscriptionPricePoints";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionPricePointInlineCreate {
  type: "subscriptionPricePoints";
  id?: string;
}

export interface SubscriptionPricePointResponse {
  data: SubscriptionPricePoint;
  included?: Territory[];
  links: DocumentLinks;
}

export type SubscriptionPricePointsField = "customerPrice" | "proceeds" | "proceedsYear2" | "territory" | "equalizations" | "adjustedEqualizations";

export interface SubscriptionPricePointsLinkagesResponse {
  data: {
    type: "subscriptionPricePoints";
    id: string;
  }[];
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

export interface SubscriptionPricesLinkagesRequest {
  data: {
    type: "subscriptionPrices";
    id: string;
  }[];
}

export interface SubscriptionPricesLinkagesResponse {
  data: {
    type: "subscriptionPrices";
    id: string;
  }[];
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
  data: {
    type: "promotedPurchases";
    id: string;
  } | null;
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
      data?: {
        type: "subscriptions";
        id: string;
      } | null;
    };
    prices?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "subscriptionPromotionalOfferPrices";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface SubscriptionPromotionalOfferCreateRequest {
  data: {
    type: "subscriptionPromotionalOffers";
    attributes: {
      duration: SubscriptionOfferDuration;
      name: string;
      numberOfPeriods: number;
      offerCode: string;
      offerMode: SubscriptionOfferMode;
      targetSubscriptionPlanType?: SubscriptionPlanType | null;
    };
    relationships: {
      subscription: {
        data: {
          type: "subscriptions";
          id: string;
        };
      };
      prices: {
        data: {
          type: "subscriptionPromotionalOfferPrices";
          id: string;
        }[];
      };
    };
  };
  included?: SubscriptionPromotionalOfferPriceInlineCreate[];
}

export interface SubscriptionPromotionalOfferInlineCreate {
  type: "subscriptionPromotionalOffers";
  id?: string;
  attributes: {
    duration: SubscriptionOfferDuration;
    name: string;
    numberOfPeriods: number;
    offerCode: string;
    offerMode: SubscriptionOfferMode;
    targetSubscriptionPlanType?: SubscriptionPlanType | null;
  };
  relationships?: {
    subscription?: {
      data?: {
        type: "subscriptions";
        id: string;
      };
    };
    prices?: {
      data?: {
        type: "subscriptionPromotionalOfferPrices";
        id: string;
      }[];
    };
  };
}

export interface SubscriptionPromotionalOfferPrice {
  type: "subscriptionPromotionalOfferPrices";
  id: string;
  relationships?: {
    territory?: {
      data?: {
        type: "territories";
        id: string;
      } | null;
    };
    subscriptionPricePoint?: {
      data?: {
        type: "subscriptionPricePoints";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface SubscriptionPromotionalOfferPriceInlineCreate {
  type: "subscriptionPromotionalOfferPrices";
  id?: string;
  relationships?: {
    territory?: {
      data?: {
        type: "territories";
        id: string;
      };
    };
    subscriptionPricePoint?: {
      data?: {
        type: "subscriptionPricePoints";
        id: string;
      };
    };
  };
}

export type SubscriptionPromotionalOfferPricesField = "territory" | "subscriptionPricePoint";

export interface SubscriptionPromotionalOfferPricesLinkagesResponse {
  data: {
    type: "subscriptionPromotionalOfferPrices";
    id: string;
  }[];
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

export interface SubscriptionPromotionalOfferUpdateRequest {
  data: {
    type: "subscriptionPromotionalOffers";
    id: string;
    relationships?: {
      prices?: {
        data?: {
          type: "subscriptionPromotionalOfferPrices";
          id: string;
        }[];
      };
    };
  };
  included?: SubscriptionPromotionalOfferPriceInlineCreate[];
}

export type SubscriptionPromotionalOffersField = "duration" | "name" | "numberOfPeriods" | "offerCode" | "offerMode" | "targetSubscriptionPlanType" | "subscription" | "prices";

export type SubscriptionPromotionalOffersInclude = "subscription" | "prices";

export interface SubscriptionPromotionalOffersLinkagesResponse {
  data: {
    type: "subscriptionPromotionalOffers";
    id: string;
  }[];
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
      data?: {
        type: "subscriptions";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface SubscriptionSubmissionCreateRequest {
  data: {
    type: "subscriptionSubmissions";
    relationships: {
      subscription: {
        data: {
          type: "subscriptions";
          id: string;
        };
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
  data: {
    type: "subscriptionAvailabilities";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface SubscriptionSubscriptionLocalizationsLinkagesResponse {
  data: {
    type: "subscriptionLocalizations";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionUpdateRequest {
  data: {
    type: "subscriptions";
    id: string;
    attributes?: {
      name?: string | null;
      familySharable?: boolean | null;
      subscriptionPeriod?: SubscriptionPeriod | null;
      reviewNote?: string | null;
      groupLevel?: number | null;
      multiSeatStatus?: SubscriptionMultiSeatStatus | null;
      marketSettings?: SubscriptionMarketSettings[] | null;
    };
    relationships?: {
      introductoryOffers?: {
        data?: {
          type: "subscriptionIntroductoryOffers";
          id: string;
        }[];
      };
      promotionalOffers?: {
        data?: {
          type: "subscriptionPromotionalOffers";
          id: string;
        }[];
      };
      prices?: {
        data?: {
          type: "subscriptionPrices";
          id: string;
        }[];
      };
    };
  };
  included?: (SubscriptionPromotionalOfferInlineCreate | SubscriptionPriceInlineCreate | SubscriptionIntroductoryOfferInlineCreate)[];
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
      data?: {
        type: "subscriptions";
        id: string;
      } | null;
    };
    image?: {
      links?: RelationshipLinks;
      data?: {
        type: "subscriptionImages";
        id: string;
      } | null;
    };
    images?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "subscriptionImages";
        id: string;
      }[];
    };
    localizations?: {
      links?: RelationshipLinks;
      meta?: PagingInformation;
      data?: {
        type: "subscriptionLocalizations";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface SubscriptionVersionCreateRequest {
  data: {
    type: "subscriptionVersions";
    relationships: {
      subscription: {
        data: {
          type: "subscriptions";
          id: string;
        };
      };
    };
  };
}

export interface SubscriptionVersionImageLinkageResponse {
  data: {
    type: "subscriptionImages";
    id: string;
  } | null;
  links: DocumentLinks;
}

export interface SubscriptionVersionImagesLinkagesResponse {
  data: {
    type: "subscriptionImages";
    id: string;
  }[];
  links: PagedDocumentLinks;
  meta?: PagingInformation;
}

export interface SubscriptionVersionLocalizationsLinkagesResponse {
  data: {
    type: "subscriptionLocalizations";
    id: string;
  }[];
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
  data: {
    type: "subscriptionVersions";
    id: string;
  }[];
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
  data: {
    type: "winBackOffers";
    id: string;
  }[];
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
      data?: {
        type: "territories";
        id: string;
      } | null;
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
      data?: {
        type: "territories";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export type TerritoryAvailabilityContentStatuses = "AVAILABLE" | "AVAILABLE_FOR_PREORDER_ON_DATE" | "PROCESSING_TO_NOT_AVAILABLE" | "PROCESSING_TO_AVAILABLE" | "PROCESSING_TO_PRE_ORDER" | "AVAILABLE_FOR_SALE_UNRELEASED_APP" | "PREORDER_ON_UNRELEASED_APP" | "AVAILABLE_FOR_PREORDER" | "MISSING_RATING" | "CANNOT_SELL_RESTRICTED_RATING" | "BRAZIL_REQUIRED_TAX_ID" | "BRAZIL_GAMBLING_NOT_VERIFIED" | "MISSING_GRN" | "UNVERIFIED_GRN" | "ICP_NUMBER_INVALID" | "ICP_NUMBER_MISSING" | "TRADER_STATUS_NOT_PROVIDED" | "TRADER_STATUS_VERIFICATION_FAILED" | "TRADER_STATUS_VERIFICATION_STATUS_MISSING" | "CANNOT_SELL_SEVENTEEN_PLUS_APPS" | "CANNOT_SELL_SEXUALLY_EXPLICIT" | "CANNOT_SELL_NON_IOS_GAMES" | "CANNOT_SELL_SEVENTEEN_PLUS_GAMES" | "CANNOT_SELL_CASINO" | "CANNOT_SELL_CASINO_WITHOUT_GRAC" | "CANNOT_SELL_CASINO_WITHOUT_AGE_VERIFICATION" | "CANNOT_SELL_ADULT_ONLY" | "CANNOT_SELL_GAMBLING_CONTESTS" | "CANNOT_SELL_GAMBLING" | "CANNOT_SELL_CONTESTS" | "CANNOT_SELL_NINETEEN_PLUS_WITHOUT_GRAC" | "CANNOT_SELL" | "CANNOT_SELL_FREQUENT_INTENSE_GAMBLING" | "CANNOT_SELL_FREQUENT_INTENSE_ALCOHOL_TOBACCO_DRUGS" | "CANNOT_SELL_FREQUENT_INTENSE_VIOLENCE" | "CANNOT_SELL_FREQUENT_INTENSE_SEXUAL_CONTENT_NUDITY" | "CANNOT_SELL_INFREQUENT_MILD_ALCOHOL_TOBACCO_DRUGS" | "CANNOT_SELL_INFREQUENT_MILD_SEXUAL_CONTENT_NUDITY" | "CANNOT_SELL_FREQUENT_INTENSE" | "CANNOT_SELL_FREQUENT_INTENSE_WITHOUT_GRAC" | "CANNOT_SELL_FREQUENT_GAMBLING" | "CANNOT_SELL_FREQUENT_ALCOHOL_TOBACCO_DRUGS" | "CANNOT_SELL_FREQUENT_VIOLENCE" | "CANNOT_SELL_FREQUENT_SEXUAL_CONTENT_NUDITY" | "CANNOT_SELL_INFREQUENT_ALCOHOL_TOBACCO_DRUGS" | "CANNOT_SELL_INFREQUENT_SEXUAL_CONTENT_NUDITY" | "CANNOT_SELL_FREQUENT" | "CANNOT_SELL_FREQUENT_WITHOUT_GRAC";

export interface TerritoryAvailabilityInlineCreate {
  type: "territoryAvailabilities";
  id?: string;
  attributes?: {
    available?: boolean | null;
    /** Format: date */
    releaseDate?: string | null;
    preOrderEnabled?: boolean | null;
  };
  relationships?: {
    territory?: {
      data?: {
        type: "territories";
        id: string;
      };
    };
  };
}

export interface TerritoryAvailabilityResponse {
  data: TerritoryAvailability;
  included?: Territory[];
  links: DocumentLinks;
}

export interface TerritoryAvailabilityUpdateRequest {
  data: {
    type: "territoryAvailabilities";
    id: string;
    attributes?: {
      available?: boolean | null;
      /** Format: date */
      releaseDate?: string | null;
      preOrderEnabled?: boolean | null;
    };
  };
}

export type TerritoryCode = "ABW" | "AFG" | "AGO" | "AIA" | "ALB" | "AND" | "ANT" | "ARE" | "ARG" | "ARM" | "ASM" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BWA" | "CAF" | "CAN" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IRL" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SEN" | "SGP" | "SHN" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XKS" | "YEM" | "ZAF" | "ZMB" | "ZWE";

export interface TerritoryInlineCreate {
  type: "territories";
  id?: string;
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
      data?: {
        type: "apps";
        id: string;
      }[];
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
      data?: {
        type: "apps";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface UserInvitationCreateRequest {
  data: {
    type: "userInvitations";
    attributes: {
      /** Format: email */
      email: string;
      firstName: string;
      lastName: string;
      roles: UserRole[];
      allAppsVisible?: boolean | null;
      provisioningAllowed?: boolean | null;
    };
    relationships?: {
      visibleApps?: {
        data?: {
          type: "apps";
          id: string;
        }[];
      };
    };
  };
}

export interface UserInvitationResponse {
  data: UserInvitation;
  included?: App[];
  links: DocumentLinks;
}

export interface UserInvitationVisibleAppsLinkagesResponse {
  data: {
    type: "apps";
    id: string;
  }[];
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

export interface UserUpdateRequest {
  data: {
    type: "users";
    id: string;
    attributes?: {
      roles?: UserRole[] | null;
      allAppsVisible?: boolean | null;
      provisioningAllowed?: boolean | null;
    };
    relationships?: {
      visibleApps?: {
        data?: {
          type: "apps";
          id: string;
        }[];
      };
    };
  };
}

export interface UserVisibleAppsLinkagesRequest {
  data: {
    type: "apps";
    id: string;
  }[];
}

export interface UserVisibleAppsLinkagesResponse {
  data: {
    type: "apps";
    id: string;
  }[];
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
      data?: {
        type: "apps";
        id: string;
      } | null;
    };
    deliveries?: {
      links?: RelationshipLinks;
    };
  };
  links?: ResourceLinks;
}

export interface WebhookCreateRequest {
  data: {
    type: "webhooks";
    attributes: {
      enabled: boolean;
      eventTypes: WebhookEventType[];
      name: string;
      secret: string;
      /** Format: uri */
      url: string;
    };
    relationships: {
      app: {
        data: {
          type: "apps";
          id: string;
        };
      };
    };
  };
}

export type WebhookDeliveriesField = "createdDate" | "deliveryState" | "errorMessage" | "redelivery" | "sentDate" | "request" | "response" | "event";

export interface WebhookDeliveriesLinkagesResponse {
  data: {
    type: "webhookDeliveries";
    id: string;
  }[];
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
      data?: {
        type: "webhookEvents";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface WebhookDeliveryCreateRequest {
  data: {
    type: "webhookDeliveries";
    relationships: {
      template: {
        data: {
          type: "webhookDeliveries";
          id: string;
        };
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

export interface WebhookPingCreateRequest {
  data: {
    type: "webhookPings";
    relationships: {
      webhook: {
        data: {
          type: "webhooks";
          id: string;
        };
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

export interface WebhookUpdateRequest {
  data: {
    type: "webhooks";
    id: string;
    attributes?: {
      enabled?: boolean | null;
      eventTypes?: WebhookEventType[] | null;
      name?: string | null;
      secret?: string | null;
      /** Format: uri */
      url?: string | null;
    };
  };
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
      data?: {
        type: "winBackOfferPrices";
        id: string;
      }[];
    };
  };
  links?: ResourceLinks;
}

export interface WinBackOfferCreateRequest {
  data: {
    type: "winBackOffers";
    attributes: {
      referenceName: string;
      offerId: string;
      duration: SubscriptionOfferDuration;
      offerMode: SubscriptionOfferMode;
      periodCount: number;
      customerEligibilityPaidSubscriptionDurationInMonths: number;
      customerEligibilityTimeSinceLastSubscribedInMonths: IntegerRange;
      customerEligibilityWaitBetweenOffersInMonths?: number | null;
      /** Format: date */
      startDate: string;
      /** Format: date */
      endDate?: string | null;
      priority: WinBackOfferPriority;
      promotionIntent?: WinBackOfferPromotionIntent | null;
      targetSubscriptionPlanType?: SubscriptionPlanType | null;
    };
    relationships: {
      subscription: {
        data: {
          type: "subscriptions";
          id: string;
        };
      };
      prices: {
        data: {
          type: "winBackOfferPrices";
          id: string;
        }[];
      };
    };
  };
  included?: WinBackOfferPriceInlineCreate[];
}

export interface WinBackOfferPrice {
  type: "winBackOfferPrices";
  id: string;
  relationships?: {
    territory?: {
      data?: {
        type: "territories";
        id: string;
      } | null;
    };
    subscriptionPricePoint?: {
      data?: {
        type: "subscriptionPricePoints";
        id: string;
      } | null;
    };
  };
  links?: ResourceLinks;
}

export interface WinBackOfferPriceInlineCreate {
  type: "winBackOfferPrices";
  id?: string;
  relationships?: {
    territory: {
      data: {
        type: "territories";
        id: string;
      };
    };
    subscriptionPricePoint?: {
      data: {
        type: "subscriptionPricePoints";
        id: string;
      };
    };
  };
}

export type WinBackOfferPricesField = "territory" | "subscriptionPricePoint";

export interface WinBackOfferPricesLinkagesResponse {
  data: {
    type: "winBackOfferPrices";
    id: string;
  }[];
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

export interface WinBackOfferUpdateRequest {
  data: {
    type: "winBackOffers";
    id: string;
    attributes?: {
      customerEligibilityPaidSubscriptionDurationInMonths?: number | null;
      customerEligibilityTimeSinceLastSubscribedInMonths?: IntegerRange | null;
      customerEligibilityWaitBetweenOffersInMonths?: number | null;
      /** Format: date */
      startDate?: string | null;
      /** Format: date */
      endDate?: string | null;
      priority?: WinBackOfferPriority | null;
      promotionIntent?: WinBackOfferPromotionIntent | null;
    };
  };
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
