/** What a failed command prints and returns: one line for people, or one JSON object with `--json`. */
import { isCommandError } from "./command-error.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { type Shell, styled } from "./shell.js";

/** The members of the SDK's errors that are shown. Errors are recognized by their codes, so that no class has to be loaded. */
interface SdkError {
  readonly code: string;
  readonly message: string;
  readonly status?: number;
  readonly errors?: readonly { readonly code?: string; readonly title?: string; readonly detail?: string }[];
}

/** One failure, as `--json` prints it. */
export interface Failure {
  readonly exitCode: ExitCode;
  readonly code: string;
  readonly message: string;
  readonly status?: number | undefined;
  /** Apple's errors, if there are several. */
  readonly errors?: SdkError["errors"] | undefined;
  readonly hints?: readonly string[] | undefined;
}

const byCode: Readonly<Record<string, ExitCode>> = {
  ERR_AUTHENTICATION: exitCodes.credentials,
  ERR_TOKEN: exitCodes.credentials,
  ERR_AGREEMENT: exitCodes.forbidden,
  ERR_NOT_FOUND: exitCodes.notFound,
  ERR_CONFLICT: exitCodes.conflict,
  ERR_EXISTING_RESOURCE: exitCodes.conflict,
  ERR_OTHER_ITEMS: exitCodes.conflict,
  ERR_RATE_LIMIT: exitCodes.rateLimit,
  ERR_READ_ONLY: exitCodes.readOnly,
  ERR_NETWORK: exitCodes.network,
  ERR_TIMEOUT: exitCodes.network,
  ERR_HOST: exitCodes.usage,
  ERR_UNKNOWN_OUTCOME: exitCodes.unknownOutcome,
};

/** Says what happened by the error that a command threw. */
export function failureOf(error: unknown, { signal }: Pick<Shell, "signal">): Failure {
  if (isCommandError(error)) {
    const { exitCode, message, hints } = error;
    return { exitCode, code: codeNames[exitCode] ?? "ERR_COMMAND", message, ...(hints.length > 0 && { hints }) };
  }
  if (signal.aborted) return { exitCode: exitCodes.interrupted, code: "ERR_INTERRUPTED", message: "Stopped." };
  if (isSdkError(error)) {
    const { code, message, status, errors } = error;
    return { exitCode: exitCodeOf(error), code, message, status, ...(errors && errors.length > 1 && { errors }) };
  }
  // The SDK throws a TypeError for an argument that is wrong; its message names it.
  if (error instanceof TypeError && !isFault(error))
    return { exitCode: exitCodes.usage, code: "ERR_USAGE", message: error.message };
  if (isSystemError(error)) return { exitCode: exitCodes.usage, code: error.code, message: error.message };
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { exitCode: exitCodes.unexpected, code: "ERR_UNEXPECTED", message };
}

const codeNames: Partial<Record<ExitCode, string>> = {
  [exitCodes.usage]: "ERR_USAGE",
  [exitCodes.readOnly]: "ERR_READ_ONLY",
  [exitCodes.checkFailed]: "ERR_CHECK_FAILED",
  [exitCodes.declined]: "ERR_DECLINED",
  [exitCodes.interrupted]: "ERR_INTERRUPTED",
  [exitCodes.credentials]: "ERR_TOKEN",
  [exitCodes.notFound]: "ERR_NOT_FOUND",
};

function exitCodeOf({ code, status }: SdkError): ExitCode {
  const known = byCode[code];
  if (known !== undefined) return known;
  // The status of a part is that of Apple's storage, and not about the key.
  if (code.startsWith("ERR_UPLOAD_")) return exitCodes.checkFailed;
  if (status === 403) return exitCodes.forbidden;
  if (status !== undefined) return exitCodes.errorResponse;
  return exitCodes.checkFailed;
}

const isSdkError = (error: unknown): error is SdkError =>
  error instanceof Error && Symbol.for("storeconnect.error") in error;

/** A TypeError of the engine, such as a call of what is not a function: a fault of ours. */
const isFault = ({ message }: TypeError): boolean =>
  /is not a function|Cannot (read|destructure) prop|is not iterable/.test(message);

/** An error of Node about a file: `ENOENT: no such file or directory, open 'x'`. */
const isSystemError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && "syscall" in error && typeof (error as { code?: unknown }).code === "string";

/** Prints a failure on stderr. */
export function printFailure(failure: Failure, shell: Shell, asJson: boolean): void {
  if (asJson) {
    shell.stderr.write(`${JSON.stringify({ error: failure })}\n`);
    return;
  }
  const label = styled("red", "error:", shell, shell.stderr);
  const { message, errors = [], hints = [] } = failure;
  const details = errors.map(({ code, detail, title }) => `  - ${detail ?? title ?? code}`);
  shell.stderr.write(`${[`${label} ${message}`, ...details, ...hints.map((hint) => `  ${hint}`)].join("\n")}\n`);
}
