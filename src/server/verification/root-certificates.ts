import { decodeBase64Strict } from "../../encoding/base64.js";
import type { Bytes } from "../../encoding/bytes.js";
import { type Certificate, parseCertificate } from "./certificate.js";

const pemCertificate = /-----BEGIN CERTIFICATE-----([\s\S]*?)-----END CERTIFICATE-----/g;

/** Certificates given as PEM text (one or more in it) or as DER; throws a `TypeError` for others. */
export function readRootCertificates(given: readonly (string | Uint8Array)[]): Certificate[] {
  return given.flatMap((one, index) => {
    const found = typeof one === "string" ? readPem(one) : [Uint8Array.from(one)];
    const expected = `"rootCertificates[${index}]" must be a certificate as PEM text or DER bytes`;
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

function readPem(text: string): (Bytes | undefined)[] {
  return Array.from(text.matchAll(pemCertificate), ([, body = ""]) =>
    decodeBase64Strict(new TextEncoder().encode(body.replace(/\s/g, "")), "base64"),
  );
}
