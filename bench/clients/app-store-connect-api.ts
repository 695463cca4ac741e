import { AppStoreConnectClient } from "@rage-against-the-pixel/app-store-connect-api";
import type { CreateGet } from "./account.js";

export const createGet: CreateGet = ({ baseUrl, keyId, issuerId, privateKey }) => {
  const client = new AppStoreConnectClient({ privateKeyId: keyId, issuerId, privateKey });
  return () => client.api.Apps.appsGetCollection({ baseUrl });
};
