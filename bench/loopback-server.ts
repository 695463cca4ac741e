import http from "node:http";
import type { AddressInfo } from "node:net";

// Runs in a process of its own, so that only the client is measured. It responds to every GET alike and counts the tokens.
// It first sends its port, then replies to each message with the number of different tokens since the last message.

const app = { type: "apps", id: "1", attributes: { name: "An app", bundleId: "com.example.app", sku: "app" } };
const page = JSON.stringify({ data: [app], links: { self: "/v1/apps" }, meta: { paging: { total: 1, limit: 50 } } });
const tokens = new Set<string | undefined>();

const server = http.createServer((request, response) => {
  tokens.add(request.headers.authorization);
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(page) }).end(page);
});
// Enough for a thousand connections at once.
server.listen({ host: "127.0.0.1", port: 0, backlog: 2000 }, () =>
  process.send?.((server.address() as AddressInfo).port),
);
process.on("message", () => {
  process.send?.(tokens.size);
  tokens.clear();
});
process.on("disconnect", () => process.exit());
