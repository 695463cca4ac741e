/** What the key may read, and whether an agreement has to be signed. */
import { exitCodes } from "../../exit-codes.js";
import { type Finding, ok, problem, warning } from "./finding.js";
import type { ProbeResult } from "./probe.js";

export const agreementFinding = (isMissing: boolean): Finding =>
  isMissing
    ? problem(
        "agreements",
        exitCodes.forbidden,
        "An agreement of the account is missing or has expired; this is not about the key's role.",
        "The Account Holder signs it in App Store Connect, under Business.",
      )
    : ok("agreements", "No request was rejected because of an agreement.");

/** What the key may read. The role itself can't be asked for, and writes are not tried. */
export function roleFindings(results: readonly (readonly [string, ProbeResult])[], hasIssuer: boolean): Finding[] {
  const subjects = (wanted: (result: ProbeResult) => boolean): string =>
    list(results.filter(([, result]) => wanted(result)).map(([subject]) => subject));
  const allowed = subjects((result) => result === "allowed");
  const forbidden = subjects((result) => result === "forbidden");
  const unknown = subjects((result) => result instanceof Error);
  const kind = hasIssuer ? "The key of a team" : "The key of one user";
  const findings: Finding[] = [];
  if (results.some(([subject, result]) => subject === "apps" && result === "forbidden")) {
    findings.push(
      problem(
        "role",
        exitCodes.forbidden,
        `${kind}: it may not read apps, which every role may.`,
        "Ask an Admin for the role of the key, under Users and Access.",
      ),
    );
  } else if (allowed || forbidden) {
    const parts = [allowed && `reads ${allowed}`, forbidden && `may not read ${forbidden}`].filter(Boolean);
    findings.push(ok("role", `${kind}: it ${parts.join(", and ")}. Writes were not tried.`));
  }
  if (unknown)
    findings.push(warning("role", `It is unknown whether the key reads ${unknown}.`, "Run the doctor again."));
  return findings;
}

const list = (words: readonly string[]): string => words.join(", ").replace(/, ([^,]*)$/, " and $1");
