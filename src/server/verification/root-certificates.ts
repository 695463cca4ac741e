import { decodeBase64Strict } from "../../encoding/base64.js";
import type { Bytes } from "../../encoding/bytes.js";
import { type Certificate, parseCertificate } from "./certificate.js";

const pemCertificate = /-----BEGIN CERTIFICATE-----([\s\S]*?)-----END CERTIFICATE-----/g;

/**
 * The certificates of an option: PEM strings with one or more certificates, or DER.
 *
 * @throws {TypeError} naming the first item that is not a certificate.
 */
export function readRootCertificates(given: readonly (string | Uint8Array)[]): Certificate[] {
  return given.flatMap((item, index) => {
    const found = typeof item === "string" ? readPem(item) : [Uint8Array.from(item)];
    const expected = `"rootCertificates[${index}]" must be a certificate as a PEM string or DER bytes`;
    if (found.length === 0) throw new TypeError(expected);
    return found.map((der) => {
      if (der?.[0] !== 0x30) throw new TypeError(expected);
      try {
        return parseCertificate(der);
      } catch (cause) {
        throw new TypeError(`${expected}; it ${(cause as SyntaxError).message}`, { cause });
      }
    });
  });
}

function readPem(pem: string): (Bytes | undefined)[] {
  return Array.from(pem.matchAll(pemCertificate), ([, body = ""]) =>
    decodeBase64Strict(new TextEncoder().encode(body.replace(/\s/g, "")), "base64"),
  );
}
