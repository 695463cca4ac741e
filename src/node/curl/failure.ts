/** Maps the failures of curl, its exit code or the reason that it did not start, to the errors that `fetch` rejects with. */

/** A failure before anything was sent: its code begins with `ERR_CURL_`. */
export function toUnsent(message: string, cause?: unknown): TypeError {
  return Object.assign(new TypeError(message, { cause }), { code: "ERR_CURL_UNUSABLE" });
}

/** Why the program was not started. */
export function toStartFailure(program: string, error: NodeJS.ErrnoException): TypeError {
  const { code = "unknown", message } = error;
  if (code === "ENOENT") {
    const notFound = `The program "${program}" is not installed: install curl, or set the option "curl" to its path`;
    return Object.assign(new TypeError(notFound), { code });
  }
  const failure = toUnsent(`The program "${program}" can't be started: ${message}`, error);
  return code === "EACCES" ? Object.assign(failure, { code }) : failure;
}

/**
 * For each exit code of curl, the system's code, as in the cause of an error of fetch, and a description. Codes that begin
 * with `ERR_CURL_` or `ERR_TLS_` mean that nothing was sent.
 */
const exits: Readonly<Record<number, readonly [code: string, words: string]>> = {
  1: ["ERR_CURL_PROTOCOL", "does not support the protocol of the URL"],
  2: ["ERR_CURL_INIT", "could not start: it does not know one of its options, or lacks a library"],
  3: ["ERR_CURL_URL", "could not read the URL"],
  4: ["ERR_CURL_FEATURE", "was built without a feature that one of its options needs"],
  5: ["ENOTFOUND", "could not resolve the name of the proxy"],
  6: ["ENOTFOUND", "could not resolve the name of the host"],
  7: ["ECONNREFUSED", "could not connect"],
  18: ["ECONNRESET", "received only a part of the response"],
  27: ["ERR_CURL_MEMORY", "ran out of memory"],
  28: ["ETIMEDOUT", "ran into a time limit"],
  35: ["ERR_TLS_HANDSHAKE", "could not agree on TLS with the server"],
  45: ["ERR_CURL_INTERFACE", 'could not send from the network interface in "args.interface"'],
  48: ["ERR_CURL_OPTION", "does not know one of its options"],
  52: ["ECONNRESET", "received no response"],
  53: ["ERR_CURL_ENGINE", "could not find its cryptography engine"],
  55: ["ECONNRESET", "could not send everything"],
  56: ["ECONNRESET", "lost the connection"],
  58: ["ERR_TLS_CLIENT_CERTIFICATE", "could not use its own certificate"],
  59: ["ERR_TLS_CIPHER", "could not use the cipher"],
  60: ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "does not trust the certificate of the server"],
  66: ["ERR_CURL_ENGINE", "could not start its cryptography engine"],
  77: ["ERR_TLS_CA_FILE", "could not read the certificates to trust"],
  90: ["ERR_TLS_PINNED_KEY", "does not trust the key of the server"],
  91: ["ERR_TLS_CERTIFICATE_STATUS", "could not verify the status of the certificate of the server"],
  92: ["ECONNRESET", "lost the HTTP/2 stream"],
  97: ["ECONNREFUSED", "was rejected by the proxy"],
};

/** The reason that the program ended. `sentBytes`: the bytes of the request that were sent, if curl reported them. */
export function toExitFailure(
  exitCode: number | null,
  signal: NodeJS.Signals | null,
  sentBytes: number | undefined,
): Error {
  if (exitCode === null) return Object.assign(new Error(`curl was ended by ${signal}`), { code: "ECONNRESET" });
  const [code, words] = exits[exitCode] ?? [`CURL_EXIT_${exitCode}`, "failed"];
  // Memory can also run out after the request was sent.
  const isLate = code === "ERR_CURL_MEMORY" && sentBytes;
  return Object.assign(new Error(`curl ${words} (exit code ${exitCode})`), {
    code: isLate ? `CURL_EXIT_${exitCode}` : code,
    exitCode,
  });
}
