/** The verification cases, and compressed reports in chunks of several sizes. */
import { chunkSizes, runGzipCase } from "../../helpers/run-gzip-case.js";
import { runCase } from "../../helpers/verification-cases/case.js";
import type { Case, Cases, Fixtures } from "../case.js";

/** A case of a function that resolves to what is wrong, or to undefined. */
const holds =
  (run: (...args: Parameters<Case>) => Promise<string | undefined>): Case =>
  async (world) => {
    const failure = await run(world);
    if (failure !== undefined) throw new Error(failure);
  };

/** Signed data of the App Store: good, forged, revoked. */
export const verification = ({ verificationCases }: Fixtures): Cases =>
  Object.fromEntries(
    verificationCases.map((one) => [
      one.name,
      holds(({ modules }) => runCase(modules["./server"].createVerifier, one)),
    ]),
  );

/** Compressed reports, whole and damaged. */
export const gzip = ({ gzipCases, gzipRowCount }: Fixtures): Cases =>
  Object.fromEntries(
    gzipCases.flatMap((one) =>
      chunkSizes.map((size) => [
        `${one.name}, in chunks of ${size || "all"} bytes`,
        holds(() => runGzipCase(one, gzipRowCount, size)),
      ]),
    ),
  );
