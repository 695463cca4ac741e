/** The territories of the App Store with their currencies, and how many units of a currency the sample prices have for a dollar. */

/** Territories with a currency of their own, or the euro. */
const currencies: Readonly<Record<string, string>> = {
  AED: "ARE",
  AUD: "AUS",
  BRL: "BRA",
  CAD: "CAN",
  CHF: "CHE",
  CLP: "CHL",
  CNY: "CHN",
  COP: "COL",
  CZK: "CZE",
  DKK: "DNK",
  EGP: "EGY",
  EUR: "AUT BEL BGR BIH CYP DEU ESP EST FIN FRA GRC HRV IRL ITA LTU LUX LVA MLT MNE NLD PRT SRB SVK SVN XKS",
  GBP: "GBR",
  HKD: "HKG",
  HUF: "HUN",
  IDR: "IDN",
  ILS: "ISR",
  INR: "IND",
  JPY: "JPN",
  KRW: "KOR",
  KZT: "KAZ",
  MXN: "MEX",
  MYR: "MYS",
  NGN: "NGA",
  NOK: "NOR",
  NZD: "NZL",
  PEN: "PER",
  PHP: "PHL",
  PKR: "PAK",
  PLN: "POL",
  QAR: "QAT",
  RON: "ROU",
  RUB: "RUS",
  SAR: "SAU",
  SEK: "SWE",
  SGD: "SGP",
  THB: "THA",
  TRY: "TUR",
  TWD: "TWN",
  TZS: "TZA",
  VND: "VNM",
  ZAR: "ZAF",
};

/** Territories whose prices are in dollars. */
const inDollars =
  "USA AFG AGO AIA ALB ARG ARM ATG AZE BEN BFA BHR BHS BLR BLZ BMU BOL BRB BRN BTN BWA CIV CMR COD COG CPV CRI CYM DMA " +
  "DOM DZA ECU FJI FSM GAB GEO GHA GMB GNB GRD GTM GUY HND IRQ ISL JAM JOR KEN KGZ KHM KNA KWT LAO LBN LBR LBY LCA LKA " +
  "MAC MAR MDA MDG MDV MKD MLI MMR MNG MOZ MRT MSR MUS MWI NAM NER NIC NPL NRU OMN PAN PLW PNG PRY RWA SEN SLB SLE SLV " +
  "STP SUR SWZ SYC TCA TCD TJK TKM TON TTO TUN UGA UKR URY UZB VCT VEN VGB VUT YEM ZMB ZWE";

/** The sample prices' units of each currency for a dollar. */
export const unitsForDollar: Readonly<Record<string, number>> = {
  AED: 4,
  AUD: 1.5,
  BRL: 5,
  CAD: 1.4,
  CHF: 1,
  CLP: 1000,
  CNY: 7,
  COP: 4000,
  CZK: 25,
  DKK: 7,
  EGP: 50,
  EUR: 1,
  GBP: 1,
  HKD: 8,
  HUF: 400,
  IDR: 16_000,
  ILS: 4,
  INR: 100,
  JPY: 150,
  KRW: 1400,
  KZT: 500,
  MXN: 20,
  MYR: 5,
  NGN: 1500,
  NOK: 12,
  NZD: 1.7,
  PEN: 4,
  PHP: 60,
  PKR: 280,
  PLN: 5,
  QAR: 4,
  RON: 5,
  RUB: 100,
  SAR: 4,
  SEK: 12,
  SGD: 1.4,
  THB: 35,
  TRY: 40,
  TWD: 32,
  TZS: 2500,
  USD: 1,
  VND: 25_000,
  ZAR: 20,
};

/** The currency of each territory. */
export const territoryCurrencies: ReadonlyMap<string, string> = new Map([
  ...inDollars.split(" ").map((territory) => [territory, "USD"] as const),
  ...Object.entries(currencies).flatMap(([currency, territories]) =>
    territories.split(" ").map((territory) => [territory, currency] as const),
  ),
]);
