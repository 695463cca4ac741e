/** Object identifiers of EC keys (RFC 5480), each as its DER content in hex. */

export const ecPublicKey = "2a8648ce3d0201";
/** The curve P-256, also called secp256r1 and prime256v1. */
export const p256 = "2a8648ce3d030107";
/** The curve P-384, also called secp384r1. */
export const p384 = "2b81040022";
