/** Deliberate faults in what guards security and money. The named tests must fail with each of them. */
import type { Mutant } from "./mutant.js";
import { nodeMutants } from "./node.js";
import { transportMutants } from "./transport.js";
import { verificationMutants } from "./verification.js";

export const mutants: readonly Mutant[] = [...verificationMutants, ...transportMutants, ...nodeMutants];
