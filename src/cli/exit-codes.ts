/**
 * The exit codes of the command. Scripts rely on them, so a code never changes its meaning; docs/guide/command.md has the table.
 */
export const exitCodes = {
  /** Everything asked for was done. */
  success: 0,
  /** A fault of the command itself, or of a library below it. */
  unexpected: 1,
  /** An unknown command, option, path, parameter or value; a missing argument. Nothing was sent. */
  usage: 2,
  /** No key was found, the key can't sign, or Apple rejected the token (401). */
  credentials: 3,
  /** The key's role does not allow the request, or an agreement has to be signed (403). */
  forbidden: 4,
  /** What the request names does not exist (404). */
  notFound: 5,
  /** A write was rejected because of `--read-only` or `ASC_READ_ONLY`. Nothing was sent. */
  readOnly: 6,
  /** The state of a resource does not allow the change, or the resource exists (409). */
  conflict: 7,
  /** The rate limit is reached (429). */
  rateLimit: 8,
  /** The host could not be reached, or did not respond in time. */
  network: 9,
  /** The response to a write was lost: it may have been carried out. */
  unknownOutcome: 10,
  /** Any other error response. */
  errorResponse: 11,
  /**
   * A check failed: data is not signed by Apple, an upload or a report is damaged, a change of a document can break code.
   * `doctor` ends with the code of the first problem that it found.
   */
  checkFailed: 12,
  /** The user said no when asked to confirm. Nothing was sent. */
  declined: 13,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
} as const;

/** One of the {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
