/** Whether the server accepts the token, and what is wrong if it does not. */
import { type ExitCode, exitCodes } from "../../exit-codes.js";
import { failureOf } from "../../failure.js";
import { type Finding, ok, problem } from "./finding.js";

export const tokenFinding = (baseUrl: string | undefined): Finding =>
  ok("token", `${baseUrl ?? "The server"} accepts the token.`);

/** The finding for a 401. `asIndividual`: whether a token without the issuer is accepted. */
export function rejectedFinding(
  { message }: Error,
  { hasIssuer, asIndividual }: { readonly hasIssuer: boolean; readonly asIndividual: boolean },
): Finding {
  if (asIndividual) {
    const found = "The token is rejected with the issuer id and accepted without it: this is the key of one user.";
    return problem("token", exitCodes.credentials, found, "Unset the issuer id.");
  }
  const issuer = hasIssuer ? "whether the issuer id is that of the key's team" : "whether the key needs an issuer id";
  return problem(
    "token",
    exitCodes.credentials,
    `The server rejects the token: ${message.replace(/\.$/, "")}.`,
    `Check whether the key id belongs to this key, ${issuer}, whether the key was revoked, and whether it is one for in-app purchases, which App Store Connect rejects.`,
  );
}

const advices: Partial<Record<ExitCode, string>> = {
  [exitCodes.network]: "Check the network, the proxy and --base-url.",
  [exitCodes.rateLimit]: "Wait: the limit is one of a rolling hour.",
};

/** The finding for a first request that failed in another way. */
export function failureFinding(error: Error): Finding {
  const { exitCode, message } = failureOf(error, { signal: new AbortController().signal });
  const check = exitCode === exitCodes.rateLimit ? "quota" : "server";
  return problem(check, exitCode, message, advices[exitCode] ?? "Try again later.");
}
