/** Creates the responses of an OCSP responder: valid ones and, with overrides, invalid ones. */
import {
  BasicOCSPResponse,
  CertID,
  CertStatus,
  id_pkix_ocsp_basic,
  KeyHash,
  OCSPResponse,
  OCSPResponseStatus,
  ResponderID,
  ResponseBytes,
  ResponseData,
  RevokedInfo,
  SingleResponse,
} from "@peculiar/asn1-ocsp";
import { AsnConvert, OctetString } from "@peculiar/asn1-schema";
import { AlgorithmIdentifier, Certificate } from "@peculiar/asn1-x509";
import * as x509 from "@peculiar/x509";
import { type Identity, toBase64 } from "./apple-chain.js";

export interface OcspResponseOptions {
  /** The certificate of the request, and its issuer. */
  certificate: Identity;
  issuer: Identity;
  status?: "good" | "revoked" | "unknown";
  /** Signs the response, which contains its certificate unless it is the issuer. @default issuer */
  signer?: Identity;
  /** The signing key. @default the signer's */
  key?: CryptoKey;
  responderBy?: "key" | "name";
  responseStatus?: OCSPResponseStatus;
  thisUpdate: number;
  nextUpdate?: number;
}

const sha384 = "1.2.840.10045.4.3.3";
const sha256 = "1.2.840.10045.4.3.2";

/** The response as base64 of its DER. */
export async function createOcspResponse(options: OcspResponseOptions): Promise<string> {
  const {
    certificate,
    issuer,
    status = "good",
    signer = issuer,
    responderBy = "key",
    thisUpdate,
    nextUpdate,
  } = options;
  const signerSyntax = AsnConvert.parse(signer.der, Certificate).tbsCertificate;
  const single = new SingleResponse({
    certID: await createCertId(certificate, issuer),
    certStatus: new CertStatus(
      status === "revoked"
        ? { revoked: new RevokedInfo({ revocationTime: new Date(thisUpdate) }) }
        : { [status]: null },
    ),
    thisUpdate: new Date(thisUpdate),
    ...(nextUpdate !== undefined && { nextUpdate: new Date(nextUpdate) }),
  });
  const byKey = await crypto.subtle.digest("SHA-1", signerSyntax.subjectPublicKeyInfo.subjectPublicKey);
  const tbsResponseData = new ResponseData({
    responderID: new ResponderID(
      responderBy === "key" ? { byKey: new KeyHash(byKey) } : { byName: signerSyntax.subject },
    ),
    producedAt: new Date(thisUpdate),
    responses: [single],
  });
  const key = options.key ?? signer.keys.privateKey;
  const isP384 = (key.algorithm as EcKeyAlgorithm).namedCurve === "P-384";
  const scheme = { name: "ECDSA", hash: isP384 ? "SHA-384" : "SHA-256" };
  const raw = await crypto.subtle.sign(scheme, key, AsnConvert.serialize(tbsResponseData));
  const signature = new x509.AsnEcSignatureFormatter().toAsnSignature(key.algorithm, raw);
  if (!signature) throw new Error("No ASN.1 signature");
  const basic = new BasicOCSPResponse({
    tbsResponseData,
    signatureAlgorithm: new AlgorithmIdentifier({ algorithm: isP384 ? sha384 : sha256 }),
    signature,
    ...(signer !== issuer && { certs: [AsnConvert.parse(signer.der, Certificate)] }),
  });
  const responseStatus = options.responseStatus ?? OCSPResponseStatus.successful;
  const responseBytes = new ResponseBytes({
    responseType: id_pkix_ocsp_basic,
    response: new OctetString(AsnConvert.serialize(basic)),
  });
  const response =
    responseStatus === OCSPResponseStatus.successful ? { responseStatus, responseBytes } : { responseStatus };
  return toBase64(new Uint8Array(AsnConvert.serialize(new OCSPResponse(response))));
}

async function createCertId(certificate: Identity, issuer: Identity): Promise<CertID> {
  const { subject, subjectPublicKeyInfo } = AsnConvert.parse(issuer.der, Certificate).tbsCertificate;
  const sha256Of = (bytes: BufferSource) => crypto.subtle.digest("SHA-256", bytes);
  return new CertID({
    hashAlgorithm: new AlgorithmIdentifier({ algorithm: "2.16.840.1.101.3.4.2.1", parameters: null }),
    issuerNameHash: new OctetString(await sha256Of(AsnConvert.serialize(subject))),
    issuerKeyHash: new OctetString(await sha256Of(subjectPublicKeyInfo.subjectPublicKey)),
    serialNumber: AsnConvert.parse(certificate.der, Certificate).tbsCertificate.serialNumber,
  });
}
