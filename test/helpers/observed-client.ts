/** A client whose network is a function of the test. */
import { type ConnectClient, createConnectClient } from "../../src/index.js";

/** Creates a client that passes each sent request to `handler`; the response goes back through the whole client. */
export const createObservedClient = (handler: (request: Request) => Response | Promise<Response>): ConnectClient =>
  createConnectClient({ token: "a-token", fetch: async (request) => handler(request) });
