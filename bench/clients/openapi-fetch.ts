import { importPKCS8, SignJWT } from "jose";
import createClient from "openapi-fetch";
import type { CreateGet } from "./account.js";

interface Paths {
  "/v1/apps": { get: { responses: { 200: { content: { "application/json": unknown } } } } };
}

/** What a user writes without an SDK: openapi-fetch, jose and one middleware that adds the token. */
export const createGet: CreateGet = ({ baseUrl, keyId, issuerId, privateKey }) => {
  const sign = async (): Promise<string> =>
    new SignJWT()
      .setProtectedHeader({ alg: "ES256", kid: keyId, typ: "JWT" })
      .setIssuer(issuerId)
      .setAudience("appstoreconnect-v1")
      .setIssuedAt()
      .setExpirationTime("15m")
      .sign(await importPKCS8(privateKey, "ES256"));
  let token: Promise<string> | undefined;
  const client = createClient<Paths>({ baseUrl });
  client.use({
    async onRequest({ request }) {
      token ??= sign();
      request.headers.set("authorization", `Bearer ${await token}`);
    },
  });
  return () => client.GET("/v1/apps");
};
