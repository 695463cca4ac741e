/** How a verifier checks whether Apple revoked a certificate. */
export interface RevocationOptions {
  /**
   * What happens without a usable response. `"hard"`: data is rejected with `ERR_VERIFICATION_REVOCATION_UNKNOWN`, and so is
   * all data of the same certificate for the next 5 seconds; then the responder is asked again. `"soft"`: data is accepted,
   * and the responder is asked again after a minute. A certificate that is known to be revoked is rejected in both modes.
   */
  mode: "soft" | "hard";
  /**
   * Sends the OCSP requests, one POST per certificate. It may ignore its `signal`: the time limit holds nevertheless.
   *
   * @default globalThis.fetch
   */
  fetch?: typeof fetch | undefined;
  /**
   * The time limit of one response with its body, in milliseconds: more than 0, less than 2,147,483,648.
   *
   * @default 10_000
   */
  timeoutMs?: number | undefined;
}
