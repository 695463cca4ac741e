/** How a verifier asks whether Apple revoked a certificate. */
export interface RevocationOptions {
  /**
   * What happens when no usable response comes. `"hard"`: the data is rejected with
   * `ERR_VERIFICATION_REVOCATION_UNKNOWN`, and so is all data of the same certificate for 5 seconds, until the responder
   * is asked again. `"soft"`: it passes, and the responder is asked again after a minute. A certificate that is known to
   * be revoked is rejected either way.
   */
  mode: "soft" | "hard";
  /** Sends the questions, one POST a certificate. Default: the global `fetch`. */
  fetch?: typeof fetch;
  /** How long one answer may take, in milliseconds. Default: 10,000. */
  timeoutMs?: number;
}
