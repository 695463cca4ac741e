/** The cursor with which a tool goes on where a result ended. It holds for one operation and query. */
import { createHash } from "node:crypto";
import { usageError } from "../../command-error.js";

/** Where a result begins. */
export interface Position {
  /** Apple's cursor of the page; undefined for the first one. */
  readonly page?: string | undefined;
  /** Resources of the page that were returned before. */
  readonly skip: number;
  /** Characters of the resource, or of a response that is not a list, that were returned before. */
  readonly offset: number;
}

/** The start of the first page. */
export const start: Position = { skip: 0, offset: 0 };

/** @param request what the cursor belongs to, such as a path with its query. */
export const encodeCursor = ({ page, skip, offset }: Position, request: string): string =>
  Buffer.from(JSON.stringify([digestOf(request), skip, offset, ...(page === undefined ? [] : [page])])).toString(
    "base64url",
  );

/** @throws {CommandError} if it is not a cursor, or belongs to another request. */
export function decodeCursor(cursor: string, request: string): Position {
  const [digest, skip, offset, page] = parse(cursor);
  const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
  if (!isCount(skip) || !isCount(offset) || (page !== undefined && typeof page !== "string"))
    throw usageError('"cursor" must be the "nextCursor" of a result');
  if (digest !== digestOf(request))
    throw usageError(
      '"cursor" belongs to another operation or query: repeat the arguments of the call that returned it',
    );
  return { skip, offset, page };
}

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

const digestOf = (request: string): string => createHash("sha256").update(request).digest("base64url").slice(0, 12);
