import { type Bytes, decodeBase64 } from "./base64.js";

const pemCertificate = /-----BEGIN CERTIFICATE-----([\s\S]*?)-----END CERTIFICATE-----/g;

/** The DER bytes of certificates given as PEM text (one or more in it) or as DER; throws a `TypeError` for others. */
export function readRootCertificates(given: readonly (string | Uint8Array)[]): Bytes[] {
  return given.flatMap((one, index) => {
    const found = typeof one === "string" ? readPem(one) : [Uint8Array.from(one)];
    if (found.length === 0 || found.some((der) => der?.[0] !== 0x30)) {
      throw new TypeError(`"rootCertificates[${index}]" must be a certificate as PEM text or DER bytes`);
    }
    return found as Bytes[];
  });
}

function readPem(text: string): (Bytes | undefined)[] {
  return Array.from(text.matchAll(pemCertificate), ([, body = ""]) =>
    decodeBase64(new TextEncoder().encode(body.replace(/\s/g, "")), "base64"),
  );
}
