/** What kind of signed data the input is, by its form. Nothing is verified here. */
import { CommandError } from "../../command-error.js";
import { exitCodes } from "../../exit-codes.js";

/** The payload of a JWS as it claims to be. */
export type Claims = Readonly<Record<string, unknown>>;

/** A receipt as base64, or a JWS with what it claims. */
export type SignedData = { readonly receipt: string } | { readonly jws: string; readonly claims: Claims };

const jws = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const base64 = /^[A-Za-z0-9+/\s]+=*\s*$/;
/** The first byte of an ASN.1 SEQUENCE. */
const sequence = 0x30;

/** @throws {CommandError} with the code `checkFailed` if the input has no form that is known. */
export function readSigned(bytes: Uint8Array): SignedData {
  const text = Buffer.from(bytes).toString("latin1").trim();
  if (text.startsWith("{")) return readBody(text);
  if (jws.test(text)) return { jws: text, claims: claimsOf(text) };
  if (base64.test(text)) return { receipt: text.replaceAll(/\s/g, "") };
  if (bytes[0] === sequence) return { receipt: Buffer.from(bytes).toString("base64") };
  throw unknownForm(text === "" ? "The input is empty" : "The input is not a JWS, a notification or a receipt");
}

/** The body of a notification, or of a request for a retention message. */
function readBody(text: string): SignedData {
  const { signedPayload } = parsed(text) ?? {};
  if (typeof signedPayload !== "string" || !jws.test(signedPayload))
    throw unknownForm('The JSON has no "signedPayload": for the body of a webhook, use --secret and --signature');
  return { jws: signedPayload, claims: claimsOf(signedPayload) };
}

function claimsOf(signed: string): Claims {
  const claims = parsed(Buffer.from(signed.split(".")[1]!, "base64url").toString());
  if (claims === undefined) throw unknownForm("The payload of the JWS is not a JSON object");
  return claims;
}

function parsed(text: string): Claims | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Claims) : undefined;
  } catch {
    return undefined;
  }
}

const unknownForm = (message: string): CommandError => new CommandError(exitCodes.checkFailed, message);
