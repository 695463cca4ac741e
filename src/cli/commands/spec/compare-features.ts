/** Compares the features of two documents. */
import type { Feature } from "./features.js";

/** One difference. */
export interface FeatureChange {
  readonly change: "added" | "removed" | "deprecated" | "changed";
  readonly kind: Feature["kind"];
  readonly place: string;
  /** The old and the new state. */
  readonly detail?: string;
  /** Whether it can break code that uses the older document. */
  readonly breaking: boolean;
}

/** The differences: first what is removed, then in the order of the newer document. */
export function compareFeatures(
  old: ReadonlyMap<string, Feature>,
  now: ReadonlyMap<string, Feature>,
): readonly FeatureChange[] {
  const changes: FeatureChange[] = [];
  for (const [key, { kind, place, owner }] of old) {
    // What was part of something that is gone is not listed again.
    if (!now.has(key) && (owner === undefined || now.has(owner)))
      changes.push({ change: "removed", kind, place, breaking: true });
  }
  for (const [key, feature] of now) {
    const { kind, place, owner, isRequired = false } = feature;
    const known = old.get(key);
    if (known) changes.push(...compareFeature(known, feature));
    else if (owner === undefined || old.has(owner))
      changes.push({
        change: "added",
        kind,
        place,
        ...(isRequired && { detail: "required" }),
        breaking: isRequired && (kind === "parameter" || isOfRequest(place)),
      });
  }
  return changes;
}

function compareFeature(known: Feature, now: Feature): FeatureChange[] {
  const { kind, place, type, isRequired, isDeprecated } = now;
  const changes: FeatureChange[] = [];
  if (type !== known.type)
    changes.push({ change: "changed", kind, place, detail: `${known.type} -> ${type}`, breaking: true });
  if (isRequired && !known.isRequired) {
    const isDemand = kind === "parameter" || isOfRequest(place);
    changes.push({ change: "changed", kind, place, detail: "optional -> required", breaking: isDemand });
  }
  if (!isRequired && known.isRequired)
    changes.push({
      change: "changed",
      kind,
      place,
      detail: "required -> optional",
      breaking: !isOfRequest(place) && kind === "field",
    });
  if (isDeprecated && !known.isDeprecated) changes.push({ change: "deprecated", kind, place, breaking: false });
  return changes;
}

/** Apple's schemas of requests are named so: `AppUpdateRequest`, `PriceInlineCreate`. */
const isOfRequest = (place: string): boolean => /^\w*(Request|InlineCreate)\b/.test(place);
