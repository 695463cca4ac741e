/** Keys made for one test run: nothing secret is in the repository. */
import { exportPKCS8, generateKeyPair } from "jose";

/** A throw-away P-256 key: its PKCS#8 PEM text and its public half. */
export async function makeSigningKey(): Promise<{ privateKey: string; publicKey: CryptoKey }> {
  const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
  return { privateKey: await exportPKCS8(privateKey), publicKey };
}
