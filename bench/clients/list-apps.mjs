// What `storeconnect api GET /v1/apps` does, as a script with the SDK.
import { createConnectClient } from "../../dist/index.js";
import { credentialsFromEnvironment } from "../../dist/node/index.js";

const connect = createConnectClient({
  ...(await credentialsFromEnvironment()),
  baseUrl: process.env.ASC_BASE_URL,
});
const { data } = await connect.GET("/v1/apps");
console.log(JSON.stringify(data));
