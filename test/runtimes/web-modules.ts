/** The entry points that run anywhere, for a bundle. */
import * as main from "storeconnect";
import * as openapi from "storeconnect/openapi";
import * as reports from "storeconnect/reports";
import * as schemas from "storeconnect/schemas";
import * as server from "storeconnect/server";
import * as uploads from "storeconnect/uploads";
import * as webhooks from "storeconnect/webhooks";
import type { WebModules } from "./modules.js";

export const webModules: WebModules = {
  ".": main,
  "./openapi": openapi,
  "./reports": reports,
  "./schemas": schemas,
  "./server": server,
  "./uploads": uploads,
  "./webhooks": webhooks,
};
