/** The generator's steps in a row: read, correct, simplify, emit. Nothing is written here. */

import type { JsonObject } from "../json.js";
import type { OpenApiDocument } from "../openapi.js";
import { applyOverlay, readOverlay } from "../overlay/apply.js";
import { correctMechanically } from "./correct.js";
import { type Emitted, emit } from "./emit/files.js";
import { readDocument, type Source } from "./read.js";
import { foldErrors, nameBodies } from "./simplify/answers.js";
import { hoistEnums } from "./simplify/enums.js";
import { openAnswers } from "./simplify/open.js";
import { stripProse } from "./simplify/prose.js";
import { inlineShared } from "./simplify/shared.js";
import type { Target } from "./targets.js";

/** Tells of one finished step: its name, what it counted, how long it took. */
export type Report = (step: string, counts: Record<string, number | string>, milliseconds: number) => void;

/** Runs every step on `file`. @throws {DocumentError} where the document can't be used.
 * @throws {OverlayError} where a correction does not fit it. */
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
  const { version, sha256, bytes } = source;
  let { document } = source;
  const paths = Object.keys(document.paths).length;
  told("read", { version, bytes, paths, schemas: Object.keys(document.components.schemas).length });

  const corrections = { applied: 0, alreadyRight: 0 };
  if (target.overlay) {
    const corrected = applyOverlay(document as unknown as JsonObject, await readOverlay(target.overlay), { version });
    document = corrected.document as unknown as OpenApiDocument;
    corrections.applied = corrected.reports.filter(({ state }) => state === "applied").length;
    corrections.alreadyRight = corrected.reports.filter(({ state }) => state === "already right").length;
  }
  told("correct", { ...corrections, ...correctMechanically(document) });

  const simplified = {
    shared: inlineShared(document),
    prose: target.keepProse ? 0 : stripProse(document),
    bodies: nameBodies(document),
    errors: foldErrors(document),
  };
  const enums = hoistEnums(document);
  const opened = target.keepProse ? 0 : openAnswers(document);
  told("simplify", { ...simplified, inlineEnums: enums.inline, namedEnums: enums.names, opened });

  const emitted = await emit(document, { version, sha256, command: "npm run generate" }, target);
  told("emit", emitted.counts);
  return { ...emitted, source };
}
