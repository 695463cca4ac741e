/** A chain of certificates in the form of Apple's: root, intermediate and leaf, with Apple's marker extensions. */

import { createHash } from "node:crypto";
import { basicConstraints, createCertificate, keyUsage, marker, type Name } from "./certificate.js";
import { deriveKey } from "./derive-key.js";

/** A chain that signs as the App Store does. */
export interface AppleChain {
  /** The root certificate in PEM, for whoever verifies. */
  readonly rootCertificate: string;
  /** The three certificates in base64, leaf first: the `x5c` of a header. */
  readonly x5c: readonly string[];
  /** The private key of the leaf, on P-256: PKCS #8 in PEM, since users need no types of Node for the fake store. */
  readonly leafKey: string;
}

/** Apple's marker extensions: Worldwide Developer Relations, and App Store receipt signing. */
const developerRelations = "1.2.840.113635.100.6.2.1";
const receiptSigning = "1.2.840.113635.100.6.11.1";

const nameOf = (commonName: string): Name => [
  ["CN", commonName],
  ["O", "Fake App Store"],
  ["C", "US"],
];

/**
 * Makes the chain that follows from `seed`. The keys and names are the same for the same seed; the signatures on the
 * certificates differ each time, as ECDSA's do.
 */
export function createAppleChain(seed: string): AppleChain {
  const rootKey = deriveKey("P-384", `${seed} root`);
  const intermediateKey = deriveKey("P-384", `${seed} intermediate`);
  const leafKey = deriveKey("P-256", `${seed} leaf`);
  const rootName = nameOf("Fake Root CA");
  const intermediateName = nameOf("Fake Worldwide Developer Relations");
  const serialNumber = (part: string): Buffer => createHash("sha256").update(`${seed} ${part}`).digest().subarray(0, 8);

  const root = createCertificate({
    subject: rootName,
    issuer: rootName,
    key: rootKey,
    issuerKey: rootKey,
    serialNumber: serialNumber("root"),
    extensions: [basicConstraints(true), keyUsage("certificates")],
  });
  const intermediate = createCertificate({
    subject: intermediateName,
    issuer: rootName,
    key: intermediateKey,
    issuerKey: rootKey,
    serialNumber: serialNumber("intermediate"),
    extensions: [basicConstraints(true, 0), keyUsage("certificates"), marker(developerRelations)],
  });
  const leaf = createCertificate({
    subject: nameOf("Fake App Store Receipt Signing"),
    issuer: intermediateName,
    key: leafKey,
    issuerKey: intermediateKey,
    serialNumber: serialNumber("leaf"),
    extensions: [basicConstraints(false), keyUsage("data"), marker(receiptSigning)],
  });
  return {
    rootCertificate: toPem(root),
    x5c: [leaf, intermediate, root].map((der) => der.toString("base64")),
    leafKey: leafKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

function toPem(der: Buffer): string {
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}
