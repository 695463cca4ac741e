import { createConnectClient } from "../../dist/index.js";
import type { CreateGet } from "./account.js";

export const createGet: CreateGet = (account) => {
  const connect = createConnectClient(account);
  return () => connect.GET("/v1/apps");
};
