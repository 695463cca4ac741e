/** Requests that only read, sent to see whether the key may. */
import { type ConnectClient, isAgreementError, isApiError } from "../../../index.js";
import type { Shell } from "../../shell.js";

/** One request to try. */
export interface Probe {
  /** What it reads, as part of a sentence. */
  readonly subject: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** The first request: every role may read apps. */
export const apps: Probe = { subject: "apps", path: "/v1/apps", query: { limit: "1" } };

/** What not every key may read. */
export const limited: readonly Probe[] = [
  { subject: "users", path: "/v1/users", query: { limit: "1" } },
  { subject: "certificates and profiles", path: "/v1/certificates", query: { limit: "1" } },
  {
    subject: "sales reports",
    path: "/v1/salesReports",
    // No vendor has this number: a key that may read reports gets another error than 403, and no report.
    query: {
      "filter[frequency]": "YEARLY",
      "filter[reportDate]": "2020",
      "filter[reportSubType]": "SUMMARY",
      "filter[reportType]": "SALES",
      "filter[vendorNumber]": "0",
    },
  },
];

/**
 * How a probe ended: `allowed` also after an error response that is not about permission, such as 400; `forbidden` for a missing
 * role; `agreement` for an agreement that has to be signed; otherwise the error, which is of the network, a 401, a 429 or a 5xx.
 */
export type ProbeResult = "allowed" | "forbidden" | "agreement" | Error;

export async function send(connect: ConnectClient, { path, query }: Probe, shell: Shell): Promise<ProbeResult> {
  try {
    const body = await connect.request(path, { query, as: "stream", signal: shell.signal });
    await body?.cancel();
    return "allowed";
  } catch (error) {
    if (shell.signal.aborted || !(error instanceof Error)) throw error;
    if (isAgreementError(error)) return "agreement";
    if (!isApiError(error)) return error;
    const { status } = error;
    if (status === 403) return "forbidden";
    return status === 401 || status === 429 || status >= 500 ? error : "allowed";
  }
}
