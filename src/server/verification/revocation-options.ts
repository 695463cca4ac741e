/** How a verifier asks whether Apple revoked a certificate. */
export interface RevocationOptions {
  /**
   * What happens when no usable response comes. `"hard"`: the data is rejected with
   * `ERR_VERIFICATION_REVOCATION_UNKNOWN`, and so is all data of the same certificate for 5 seconds, until the responder
   * is asked again. `"soft"`: it passes, and the responder is asked again after a minute. A certificate that is known to
   * be revoked is rejected either way.
   */
  mode: "soft" | "hard";
  /**
   * Sends the questions, one POST a certificate. It may ignore its `signal`: the wait for it ends all the same.
   *
   * @default the global `fetch`
   */
  fetch?: typeof fetch | undefined;
  /** How long one response may take with its body, in milliseconds: more than 0, less than 2 ** 31. @default 10_000 */
  timeoutMs?: number | undefined;
}
