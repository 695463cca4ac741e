/** Sends the parts of a file in parallel. */
import type { Bytes } from "../../encoding/bytes.js";
import type { UploadFacts } from "../../errors/index.js";
import { type PutSettings, putPart } from "./put-part.js";
import type { PartOperation } from "./reservation.js";
import type { Range } from "./source.js";

/** What is sent, and how. */
export interface SendParts {
  readonly facts: UploadFacts;
  /** Reads a part. It is called in the order of the parts, also while earlier calls are pending. */
  readonly part: (range: Range) => Promise<Blob | Bytes>;
  /** The parts by their place in the file. */
  readonly operations: readonly PartOperation[];
  readonly concurrency: number;
  readonly settings: PutSettings;
  /** Parts that have arrived before. */
  readonly isSent: (operation: PartOperation) => boolean;
  readonly onSent: (operation: PartOperation) => void;
}

/** Sends every part that has not arrived before. The first error ends the others through `abort`, and is thrown. */
export async function sendParts(
  { facts, part: read, operations, concurrency, settings, isSent, onSent }: SendParts,
  abort: (reason: unknown) => void,
): Promise<void> {
  const { signal } = settings;
  const numbered = operations.map((operation, index) => ({ operation, part: index + 1 }));
  const queue = numbered.filter(({ operation }) => !isSent(operation)).values();

  async function work(): Promise<void> {
    for (const { operation, part } of queue) {
      signal.throwIfAborted();
      const body = await read(operation);
      await putPart({ facts, part, operation, body }, settings);
      signal.throwIfAborted();
      onSent(operation);
    }
  }

  const workers = Array.from({ length: Math.min(concurrency, operations.length) }, () => work().catch(abort));
  await Promise.all(workers);
  signal.throwIfAborted();
}
