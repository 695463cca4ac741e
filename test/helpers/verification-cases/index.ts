import { createAppleChain } from "../apple-chain.js";
import type { VerificationCase } from "./case.js";
import { createChainCases } from "./chain.js";
import { createClaimCases } from "./claims.js";
import { createJwsCases } from "./jws.js";
import { createOcspChain, createRevocationCases } from "./revocation.js";

/** All verification cases, with newly created keys and certificates. */
export async function createVerificationCases(): Promise<VerificationCase[]> {
  const chain = await createAppleChain();
  return [
    ...(await createJwsCases(chain)),
    ...(await createChainCases(chain)),
    ...(await createClaimCases(chain)),
    ...(await createRevocationCases(await createOcspChain())),
  ];
}
