/** The generator's steps in order: read, correct, simplify, emit. Nothing is written to disk here. */
import type { JsonObject } from "../json.js";
import type { OpenApiDocument } from "../openapi.js";
import { applyOverlay, readOverlay } from "../overlay/apply.js";
import { correctMechanically } from "./correct.js";
import { type Emitted, emit } from "./emit/files.js";
import { readDocument, type Source } from "./read.js";
import { nameAttributes } from "./simplify/attributes.js";
import { hoistEnums } from "./simplify/enums.js";
import { allowNull } from "./simplify/null.js";
import { openResponses } from "./simplify/open.js";
import { stripProse } from "./simplify/prose.js";
import { foldErrors, nameBodies } from "./simplify/responses.js";
import { simplifyShapes } from "./simplify/shapes.js";
import { inlineShared } from "./simplify/shared.js";
import { checkSchemaNames, checkSupported, checkUsed, skippedParameters } from "./supported.js";
import type { Target } from "./targets.js";
import { allowNullToOne } from "./to-one.js";

/** Reports one finished step: its name, its counts and its duration in milliseconds. */
export type StepReporter = (step: string, counts: Record<string, number | string>, milliseconds: number) => void;

/**
 * Runs every step on `file` and returns the generated files.
 *
 * @throws {DocumentError} if the document cannot be used.
 * @throws {OverlayError} if a correction does not fit the document.
 */
export async function generate(
  file: string,
  target: Target,
  report: StepReporter = () => {},
): Promise<Emitted & { source: Source }> {
  const { document, source, published } = await prepare(file, target, report);
  const before = performance.now();
  const { version, sha256 } = source;
  const emitted = await emit(document, { version, sha256, command: "npm run generate", published }, target);
  report("emit", emitted.counts, performance.now() - before);
  return { ...emitted, source };
}

/**
 * Runs the steps before the last: returns the document as it is printed, read, corrected and simplified, and the names of the
 * schemas that it was published with.
 *
 * @throws {DocumentError} if the document cannot be used.
 * @throws {OverlayError} if a correction does not fit the document.
 */
export async function prepare(
  file: string,
  target: Target,
  report: StepReporter = () => {},
): Promise<{ document: OpenApiDocument; source: Source; published: ReadonlySet<string> }> {
  let before = performance.now();
  const finish = (step: string, counts: Record<string, number | string>) => {
    const now = performance.now();
    report(step, counts, now - before);
    before = now;
  };

  const source = await readDocument(file, target.parse);
  const { version, bytes } = source;
  let { document } = source;
  const paths = Object.keys(document.paths).length;
  const published = new Set(Object.keys(document.components.schemas));
  finish("read", { version, bytes, paths, schemas: published.size });

  const corrections = { applied: 0, alreadyRight: 0 };
  if (target.overlay) {
    const corrected = applyOverlay(document as JsonObject, await readOverlay(target.overlay), { version });
    document = corrected.document as OpenApiDocument;
    corrections.applied = corrected.reports.filter(({ state }) => state === "applied").length;
    corrections.alreadyRight = corrected.reports.filter(({ state }) => state === "already right").length;
  }
  finish("correct", { ...corrections, ...correctMechanically(document) });

  const shared = inlineShared(document);
  checkSupported(document, target.abilities);
  checkUsed(document, target.uses);
  const skipped = skippedParameters(document);
  const simplified = {
    shared,
    prose: target.keepProse ? 0 : stripProse(document),
    bodies: nameBodies(document),
    toOne: allowNullToOne(document),
    ...simplifyShapes(document),
    ...(target.keepProse ? {} : allowNull(document)),
    errors: foldErrors(document),
  };
  const enums = hoistEnums(document);
  const attributes = target.keepProse ? 0 : nameAttributes(document, target.pageOf);
  const opened = target.keepProse ? 0 : openResponses(document);
  checkSchemaNames(document);
  finish("simplify", { ...simplified, inlineEnums: enums.inline, namedEnums: enums.names, attributes, opened });
  if (skipped.length > 0) finish("skipped", { parameters: skipped.length, namely: skipped.join("; ") });
  return { document, source, published };
}
