/** The sample data: seven invented apps with builds, beta groups, reviews and responses. The same at every start. */

import { appleDate } from "../store/apple-date.js";
import type { Resource } from "../store/resource.js";
import { territoryCurrencies } from "./territories.js";

interface SampleApp {
  readonly id: string;
  readonly name: string;
  readonly bundleId: string;
  readonly primaryLocale: string;
  /** Oldest first; each has two builds. */
  readonly versions: readonly string[];
  readonly reviewCount: number;
  readonly groups: readonly string[];
}

const sampleApps: readonly SampleApp[] = [
  {
    id: "6450000101",
    name: "Tidewatch",
    bundleId: "com.example.tidewatch",
    primaryLocale: "en-US",
    versions: ["2.2", "2.3", "3.0"],
    reviewCount: 60,
    groups: ["Harbour crew", "Public beta"],
  },
  {
    id: "6450000102",
    name: "Paperlane",
    bundleId: "com.example.paperlane",
    primaryLocale: "en-GB",
    versions: ["1.0", "1.1"],
    reviewCount: 34,
    groups: ["Friends of paper"],
  },
  {
    id: "6450000103",
    name: "Kettle & Clock",
    bundleId: "com.example.kettleclock",
    primaryLocale: "en-GB",
    versions: ["4.1", "4.2", "5.0"],
    reviewCount: 21,
    groups: ["Tea drinkers"],
  },
  {
    id: "6450000104",
    name: "Nordlicht Radio",
    bundleId: "com.example.nordlicht",
    primaryLocale: "de-DE",
    versions: ["1.4"],
    reviewCount: 13,
    groups: [],
  },
  {
    id: "6450000105",
    name: "Mossgarden",
    bundleId: "com.example.mossgarden",
    primaryLocale: "ja",
    versions: ["1.0", "2.0"],
    reviewCount: 9,
    groups: ["Gardeners"],
  },
  {
    id: "6450000106",
    name: "Sentier",
    bundleId: "com.example.sentier",
    primaryLocale: "fr-FR",
    versions: ["3.7"],
    reviewCount: 6,
    groups: ["Marcheurs"],
  },
  {
    id: "6450000107",
    name: "Small Hours",
    bundleId: "com.example.smallhours",
    primaryLocale: "en-US",
    versions: ["0.9"],
    reviewCount: 5,
    groups: [],
  },
];

type TerritoryId = "USA" | "GBR" | "DEU" | "FRA" | "JPN" | "BRA";

/** The reviewers of one territory, and what they write about a good, a fair and a poor app. */
interface Voice {
  readonly territory: TerritoryId;
  readonly nicknames: readonly [string, string, string];
  readonly good: readonly [title: string, body: string];
  readonly fair: readonly [title: string, body: string];
  readonly poor: readonly [title: string, body: string];
}

const voices: readonly Voice[] = [
  {
    territory: "USA",
    nicknames: ["lowtide_lou", "MapleAndRye", "quietcommuter"],
    good: ["Does one thing well", "I open it every morning. Fast, calm, and it never nags me."],
    fair: ["Nice, could be faster", "I like the idea. The first start takes a while on my older phone."],
    poor: ["Lost my settings", "After the update everything was back to the defaults. Please fix."],
  },
  {
    territory: "DEU",
    nicknames: ["Wattwurm", "brombeerkuchen", "HansImGlueck77"],
    good: ["Genau richtig", "Schlicht, schnell, ohne Werbung. So soll es sein."],
    fair: ["Gut, mit Luft nach oben", "Gefällt mir. Ein dunkles Symbol wäre noch schön."],
    poor: ["Stürzt beim Teilen ab", "Seit der neuen Version stürzt es beim Teilen immer ab."],
  },
  {
    territory: "GBR",
    nicknames: ["second_cuppa", "RainyTuesday", "the_archivist"],
    good: ["Quietly brilliant", "Used it on a train with no signal at all and it simply worked."],
    fair: ["Nearly there", "Lovely design. I do wish the widget came in a smaller size."],
    poor: ["Keeps logging me out", "Three times this week. I have gone back to pen and paper."],
  },
  {
    territory: "JPN",
    nicknames: ["苔と石", "夜更かし猫", "mizuki_7"],
    good: ["毎日使っています", "動作が軽くて、見た目も落ち着いています。"],
    fair: ["あと一歩", "とても良いですが、文字をもう少し大きくできると助かります。"],
    poor: ["通知が届きません", "更新してから通知が来なくなりました。"],
  },
  {
    territory: "FRA",
    nicknames: ["petit_pas", "Mireille.B", "cafe_noir"],
    good: ["Simple et beau", "Tout est clair, rien de trop. Je recommande."],
    fair: ["Bien, mais", "Une traduction de l'aide serait la bienvenue."],
    poor: ["Batterie vide", "L'application vide ma batterie en une matinée."],
  },
  {
    territory: "BRA",
    nicknames: ["maré_alta", "caju_doce", "Téo_99"],
    good: ["Muito bom", "Leve, bonito e funciona sem internet."],
    fair: ["Gostei", "Falta só um modo para a família."],
    poor: ["Parou de abrir", "Depois da atualização não abre mais."],
  },
];

const ratings = [5, 4, 5, 3, 5, 1, 4, 5, 2, 5, 4];
const dayMs = 24 * 60 * 60 * 1000;
const newestMs = Date.UTC(2026, 9, 30, 17, 5, 12);

/** Returns new resources at each call. */
export function createSampleResources(): readonly Resource[] {
  const territories = [...territoryCurrencies].map(
    ([id, currency]): Resource => ({ type: "territories", id, attributes: { currency } }),
  );
  return [...territories, ...sampleApps.flatMap(appResources)];
}

function appResources(sample: SampleApp, appIndex: number): readonly Resource[] {
  const { id, name, bundleId, primaryLocale } = sample;
  const app: Resource = {
    type: "apps",
    id,
    attributes: {
      name,
      bundleId,
      sku: bundleId.replace("com.example.", "").toUpperCase(),
      primaryLocale,
      isOrEverWasMadeForKids: false,
      contentRightsDeclaration: "DOES_NOT_USE_THIRD_PARTY_CONTENT",
    },
  };
  return [
    app,
    agreement(id),
    ...buildResources(sample),
    ...groupResources(sample),
    ...reviewResources(sample, appIndex),
  ];
}

function agreement(appId: string): Resource {
  return {
    type: "betaLicenseAgreements",
    id: appId,
    attributes: { agreementText: "Have fun, and report what breaks." },
    relationships: { app: { data: { type: "apps", id: appId } } },
  };
}

function buildResources({ id: appId, versions }: SampleApp): readonly Resource[] {
  const app = { data: { type: "apps", id: appId } };
  return versions.flatMap((version, versionIndex) => {
    const versionId = sampleId(appId, "a", versionIndex);
    const builds = [0, 1].map((buildIndex): Resource => {
      const number = versionIndex * 2 + buildIndex;
      const uploadedMs = newestMs - (versions.length * 2 - number) * 21 * dayMs;
      return {
        type: "builds",
        id: sampleId(appId, "b", number),
        attributes: {
          version: String(number + 1),
          uploadedDate: appleDate(uploadedMs),
          expirationDate: appleDate(uploadedMs + 90 * dayMs),
          expired: uploadedMs + 90 * dayMs < newestMs,
          minOsVersion: "17.0",
          processingState: "VALID",
          buildAudienceType: "APP_STORE_ELIGIBLE",
          usesNonExemptEncryption: false,
        },
        relationships: { app, preReleaseVersion: { data: { type: "preReleaseVersions", id: versionId } } },
      };
    });
    const preReleaseVersion: Resource = {
      type: "preReleaseVersions",
      id: versionId,
      attributes: { version, platform: "IOS" },
      relationships: { app },
    };
    return [preReleaseVersion, ...builds];
  });
}

function groupResources({ id: appId, groups }: SampleApp): readonly Resource[] {
  return groups.map((name, index) => ({
    type: "betaGroups",
    id: sampleId(appId, "c", index),
    attributes: {
      name,
      createdDate: appleDate(newestMs - (300 - index) * dayMs),
      isInternalGroup: index === 0,
      hasAccessToAllBuilds: index === 0,
      publicLinkEnabled: false,
      feedbackEnabled: true,
    },
    relationships: {
      app: { data: { type: "apps", id: appId } },
      builds: { data: [{ type: "builds", id: sampleId(appId, "b", 0) }] },
    },
  }));
}

function reviewResources({ id: appId, name, reviewCount }: SampleApp, appIndex: number): readonly Resource[] {
  return Array.from({ length: reviewCount }, (_, index) => {
    const at = index + appIndex;
    const voice = voices[at % voices.length]!;
    const rating = ratings[at % ratings.length]!;
    const [title, body] = rating > 3 ? voice.good : rating === 3 ? voice.fair : voice.poor;
    const createdMs = newestMs - (index * 1.37 + appIndex) * dayMs;
    const review: Resource = {
      type: "customerReviews",
      id: sampleId(appId, "d", index),
      attributes: {
        rating,
        title,
        body,
        reviewerNickname: voice.nicknames[at % 3]!,
        createdDate: appleDate(createdMs),
        territory: voice.territory,
      },
      relationships: {
        app: { data: { type: "apps", id: appId } },
        reviewTerritory: { data: { type: "territories", id: voice.territory } },
      },
    };
    const response: Resource = {
      type: "customerReviewResponses",
      id: sampleId(appId, "e", index),
      attributes: {
        responseBody: `Thank you for writing about ${name}. We are on it.`,
        lastModifiedDate: appleDate(createdMs + dayMs),
        state: "PUBLISHED",
      },
      relationships: { review: { data: { type: "customerReviews", id: review.id } } },
    };
    return index % 6 === 5 ? [review, response] : [review];
  }).flat();
}

/** An id that looks like Apple's and is the same at every start. */
function sampleId(appId: string, kind: string, index: number): string {
  return `${appId.slice(-8)}-${kind.repeat(4)}-4000-8000-${String(index).padStart(12, "0")}`;
}
