/** The generator's steps in a row: read, correct, simplify, emit. Nothing is written here. */
import { correctMechanically } from "./correct.js";
import { type Emitted, emit } from "./emit/files.js";
import { readDocument, type Source } from "./read.js";
import { foldErrors, nameBodies } from "./simplify/answers.js";
import { hoistEnums } from "./simplify/enums.js";
import { stripProse } from "./simplify/prose.js";
import { inlineShared } from "./simplify/shared.js";
import type { Target } from "./targets.js";

/** Tells of one finished step: its name, what it counted, how long it took. */
export type Report = (step: string, counts: Record<string, number | string>, milliseconds: number) => void;

/** Runs every step on `file`. @throws {DocumentError} where the document can't be used. */
export async function generate(
  file: string,
  target: Target,
  report: Report = () => {},
): Promise<Emitted & { source: Source }> {
  let before = performance.now();
  const told = (step: string, counts: Record<string, number | string>) => {
    const now = performance.now();
    report(step, counts, now - before);
    before = now;
  };

  const source = await readDocument(file, target.parse);
  const { document, version, sha256, bytes } = source;
  const paths = Object.keys(document.paths).length;
  told("read", { version, bytes, paths, schemas: Object.keys(document.components.schemas).length });

  told("correct", { ...correctMechanically(document) });

  const simplified = {
    shared: inlineShared(document),
    prose: target.keepProse ? 0 : stripProse(document),
    bodies: nameBodies(document),
    errors: foldErrors(document),
  };
  const enums = hoistEnums(document);
  told("simplify", { ...simplified, inlineEnums: enums.inline, namedEnums: enums.names });

  const emitted = await emit(document, { version, sha256, command: "npm run generate" }, target);
  told("emit", emitted.counts);
  return { ...emitted, source };
}
