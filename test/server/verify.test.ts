import { describe, expect, test } from "vitest";
import { createVerifier } from "../../src/server/verify.js";
import { createAppleChain } from "../helpers/apple-chain.js";
import { createChainCases } from "../helpers/verification-cases/chain.js";
import { createClaimCases } from "../helpers/verification-cases/claims.js";
import { createJwsCases } from "../helpers/verification-cases/jws.js";
import { createOcspChain, createRevocationCases } from "../helpers/verification-cases/revocation.js";
import { runCase } from "../helpers/verification-cases/suite.js";

const chain = await createAppleChain();
const cases = [
  ...(await createJwsCases(chain)),
  ...(await createChainCases(chain)),
  ...(await createClaimCases(chain)),
  ...(await createRevocationCases(await createOcspChain())),
];

describe("a verifier", () => {
  test.each(cases.filter(({ code }) => code === undefined))("accepts $name", async (one) => {
    expect(await runCase(createVerifier, one)).toBeUndefined();
  });
  test.each(cases.filter(({ code }) => code !== undefined))("refuses $name with $code", async (one) => {
    expect(await runCase(createVerifier, one)).toBeUndefined();
  });
});
