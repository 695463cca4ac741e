/** The action of `storeconnect spec diff`. */
import { CommandError, usageError } from "../../command-error.js";
import { exitCodes } from "../../exit-codes.js";
import type { FormatOptions } from "../../output/format.js";
import { printRows } from "../../output/rows.js";
import { readInput } from "../../read-input.js";
import type { Shell } from "../../shell.js";
import { compareFeatures } from "./compare-features.js";
import { featuresOf } from "./features.js";
import { isObject, type JsonObject } from "./json-object.js";

/** The options of `storeconnect spec diff`. */
export interface SpecDiffOptions extends FormatOptions {
  readonly breaking?: true;
  readonly failOnBreaking?: true;
}

const columns = ["change", "kind", "place", "detail", "breaking"] as const;
/** Apple's document has about 4 MB. */
const maxBytes = 100_000_000;

/**
 * Prints the changes.
 *
 * @throws {CommandError} with the code `checkFailed` for `--fail-on-breaking`.
 */
export async function diffDocuments(
  before: string,
  after: string,
  { breaking, failOnBreaking, ...options }: SpecDiffOptions,
  shell: Shell,
): Promise<void> {
  const [old, now] = [featuresOf(await readDocument(before, shell)), featuresOf(await readDocument(after, shell))];
  const changes = compareFeatures(old, now);
  const dangerous = changes.filter((change) => change.breaking);
  printRows(
    (breaking ? dangerous : changes).map((change) => ({ ...change })),
    options,
    shell,
    columns,
  );
  if (failOnBreaking && dangerous.length > 0)
    throw new CommandError(exitCodes.checkFailed, `${dangerous.length} of ${changes.length} changes can break code`);
}

/** @throws {CommandError} if the file is not an OpenAPI document. */
async function readDocument(path: string, shell: Shell): Promise<JsonObject> {
  const text = new TextDecoder().decode(await readInput(path, shell, maxBytes));
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw usageError(`${path} is not JSON`, text.startsWith("PK") ? ["It is a zip: unpack it first."] : []);
  }
  if (!isObject(document) || !isObject(document["paths"])) throw usageError(`${path} is not an OpenAPI document`);
  return document;
}
