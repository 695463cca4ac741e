/** The names of the quirks, apart from their code so that declarations need no types of Node. */

/** The name of a quirk, for the option `quirks`. */
export type QuirkName = "buildUpload404" | "clockSkew" | "missingRateLimit" | "severalErrors";
