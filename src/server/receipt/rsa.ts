/** Signatures of receipts and of the certificates of receipts: RSASSA-PKCS1-v1_5. */

import type { Bytes } from "../../encoding/bytes.js";
import type { Signed } from "../verification/public-key.js";

/** Digests by the object identifier, each as its DER content in hex. Apple signed receipts with SHA-1 until August 2023. */
export const digests: Readonly<Record<string, string | undefined>> = {
  "2b0e03021a": "SHA-1",
  "608648016503040201": "SHA-256",
};

/** By signature algorithm; `rsaEncryption` leaves the digest to another field. */
export const signatureDigests: Readonly<Record<string, string | undefined>> = {
  "2a864886f70d010105": "SHA-1",
  "2a864886f70d01010b": "SHA-256",
};
export const rsaEncryption = "2a864886f70d010101";

/** Whether the key made the signature; `false` for a key that is not one of RSA. */
export async function hasSigned(
  spki: Bytes,
  digest: string,
  { bytes, signature }: Omit<Signed, "algorithm">,
): Promise<boolean> {
  const scheme = { name: "RSASSA-PKCS1-v1_5", hash: digest };
  try {
    const key = await crypto.subtle.importKey("spki", spki, scheme, false, ["verify"]);
    return await crypto.subtle.verify(scheme, key, signature, bytes);
  } catch {
    return false;
  }
}
