/** What is left of the key's requests. */
import type { RateLimit } from "../../../index.js";
import { exitCodes } from "../../exit-codes.js";
import { type Finding, ok, problem, warning } from "./finding.js";

/** Less than this share of the hour's requests is a warning. */
const lowShare = 0.1;

/** @param rateLimit What the server reported last. */
export function quotaFinding(rateLimit: RateLimit | undefined): Finding {
  const { hourLimit, hourRemaining, minuteLimit, minuteRemaining } = rateLimit ?? {};
  if (hourLimit === undefined || hourRemaining === undefined)
    return ok("quota", "The server did not report how many requests are left.");
  const minute = minuteRemaining === undefined ? "" : `, ${minuteRemaining} of ${minuteLimit ?? "?"} for the minute`;
  const left = `${Math.max(hourRemaining, 0)} of ${hourLimit} requests are left for the hour${minute}.`;
  if (hourRemaining <= 0) return problem("quota", exitCodes.rateLimit, left, "Wait: the hour is a rolling one.");
  if (hourRemaining < hourLimit * lowShare)
    return warning("quota", left, "Let others with this key send less, or give this one a key of its own.");
  return ok("quota", left);
}
