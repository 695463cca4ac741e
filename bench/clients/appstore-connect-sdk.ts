import { appsGetCollection, createClient } from "appstore-connect-sdk";
import type { CreateGet } from "./account.js";

export const createGet: CreateGet = ({ baseUrl, keyId, issuerId, privateKey }) => {
  const client = createClient({ baseUrl, privateKeyId: keyId, issuerId, privateKey });
  return () => appsGetCollection({ client });
};
