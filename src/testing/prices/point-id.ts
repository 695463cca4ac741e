/** The ids of price points: JSON in base64, as Apple's are, so that a point is found without being stored. */

/** What the id of a price point says. */
export interface PointId {
  /** The id of the app, in-app purchase or subscription. */
  readonly owner: string;
  readonly territory: string;
  readonly tier: number;
}

const firstTier = 10_000;

export function writePointId({ owner, territory, tier }: PointId): string {
  return encode({ s: owner, t: territory, p: String(firstTier + tier) });
}

/** Returns what an id says; undefined for any other string. */
export function readPointId(id: string): PointId | undefined {
  try {
    const { s, t, p } = JSON.parse(Buffer.from(id, "base64url").toString()) as Record<string, unknown>;
    if (typeof s !== "string" || typeof t !== "string" || typeof p !== "string") return undefined;
    const found: PointId = { owner: s, territory: t, tier: Number(p) - firstTier };
    return Number.isInteger(found.tier) && writePointId(found) === id ? found : undefined;
  } catch {
    return undefined;
  }
}

/** The id of a price that follows from another one. */
export function writeAutomaticPriceId({ owner, territory, tier }: PointId): string {
  return encode({ s: owner, t: territory, p: String(firstTier + tier), sd: 0, ed: 0 });
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
