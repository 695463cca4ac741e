/** A client whose network is the caller's own handler. */
import { type ConnectClient, createConnectClient } from "../../src/index.js";

/** What was sent goes to `handler`; its answer comes back through the whole client. */
export const createObservedClient = (handler: (request: Request) => Response | Promise<Response>): ConnectClient =>
  createConnectClient({ token: "a-token", fetch: async (request) => handler(request) });
