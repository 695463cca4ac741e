/** Keys made for one test run, so that no secret is in the repository. */
import { exportPKCS8, generateKeyPair } from "jose";

/** Makes a P-256 key: the private key as PKCS#8 PEM, and the public key. */
export async function makeSigningKey(): Promise<{ privateKey: string; publicKey: CryptoKey }> {
  const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
  return { privateKey: await exportPKCS8(privateKey), publicKey };
}
