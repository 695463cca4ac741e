/** Whether the local clock agrees with the server's. */
import { type Finding, ok, warning } from "./finding.js";

/** A smaller difference may be that of the network, and Apple accepts it. */
const largestSkewMs = 20_000;

/** @param skewMs How many milliseconds the server's clock is ahead. */
export function clockFinding(skewMs: number): Finding {
  const seconds = Math.round(Math.abs(skewMs) / 1_000);
  if (Math.abs(skewMs) <= largestSkewMs) return ok("clock", `The clock agrees with the server's (${seconds} s).`);
  return warning(
    "clock",
    `The clock is ${seconds} s ${skewMs > 0 ? "behind" : "ahead of"} the server's, so that Apple rejects tokens; this SDK corrects its own.`,
    "Set the clock of this machine by NTP.",
  );
}
