/** The checks that need requests: the clock, the token, agreements, the role, the quota. */
import type { ResponseEvent } from "../../../index.js";
import type { Credentials } from "../../../node/index.js";
import { type ClientOptions, createClient } from "../../client-options.js";
import type { Shell } from "../../shell.js";
import { clockFinding } from "./clock.js";
import type { Finding } from "./finding.js";
import { apps, limited, type ProbeResult, send } from "./probe.js";
import { quotaFinding } from "./quota.js";
import { agreementFinding, roleFindings } from "./role.js";
import { failureFinding, rejectedFinding, tokenFinding } from "./token.js";

/** Reports the findings. Resolves to the number of requests that were sent. */
export async function checkAccount(
  credentials: Credentials,
  options: ClientOptions,
  shell: Shell,
  report: (finding: Finding) => void,
): Promise<number> {
  let requests = 0;
  let skewMs: number | undefined;
  const onResponse = ({ headers, durationMs }: Pick<ResponseEvent, "headers" | "durationMs">): void => {
    skewMs ??= skewOf(headers["date"], durationMs);
  };
  const extras = {
    retry: { limit: 1 },
    hooks: {
      request: () => {
        requests += 1;
      },
      response: onResponse,
    },
  };
  const connect = await createClient(options, shell, { ...extras, credentials });

  const first = await send(connect, apps, shell);
  if (skewMs !== undefined) report(clockFinding(skewMs));
  if (isRejected(first)) {
    const { issuerId, ...individual } = credentials;
    const asIndividual =
      issuerId !== undefined &&
      !isRejected(await send(await createClient(options, shell, { ...extras, credentials: individual }), apps, shell));
    report(rejectedFinding(first, { hasIssuer: issuerId !== undefined, asIndividual }));
    return requests;
  }
  if (first instanceof Error) {
    report(failureFinding(first));
    return requests;
  }
  report(tokenFinding(connect.baseUrl));

  const results: [subject: string, result: ProbeResult][] = [[apps.subject, first]];
  for (const probe of limited) results.push([probe.subject, await send(connect, probe, shell)]);
  report(agreementFinding(results.some(([, result]) => result === "agreement")));
  for (const finding of roleFindings(results, credentials.issuerId !== undefined)) report(finding);
  report(quotaFinding(connect.rateLimit));
  return requests;
}

const isRejected = (result: ProbeResult): result is Error & { code: "ERR_AUTHENTICATION" } =>
  result instanceof Error && "code" in result && result.code === "ERR_AUTHENTICATION";

/** How many milliseconds the server's clock is ahead of ours. The header `Date` has whole seconds, cut off. */
function skewOf(date: string | undefined, durationMs: number): number | undefined {
  const serverMs = Date.parse(date ?? "") + 500;
  return Number.isNaN(serverMs) ? undefined : serverMs - (Date.now() - durationMs / 2);
}
