/** How long Apple's side takes by the fake store's clock, as ISO 8601 durations. */

export const durations = {
  /** A build is processed. */
  processing: "PT15M",
  /** A submission waits before its review begins. */
  waitForReview: "P1D",
  /** App Review looks at a submission. */
  review: "PT6H",
  /** A submission ends, or its cancellation. */
  closing: "PT1M",
  /** An approved version gets to the App Store. */
  distribution: "PT1H",
  /** A response to a review is published. */
  publishResponse: "P1D",
  /** A build can be tested. */
  testing: "P90D",
  /** Apple decides about an encryption declaration. */
  exportCompliance: "P2D",
  /** A product page experiment runs. */
  experiment: "P90D",
  /** A user can accept an invitation. */
  userInvitation: "P3D",
} as const;
