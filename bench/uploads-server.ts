import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

// Runs in a process of its own, so that only the client is measured: the requests of an upload with as little work as possible. The
// parts are received and counted; a file is processed as soon as it is committed. It first sends its port.

const partBytes = 8 * 2 ** 20;
let received = 0;
let size = 0;

const server = createServer((request, response) => {
  const { method = "", url = "" } = request;
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => {
    if (method === "PUT") received += chunk.length;
    else chunks.push(chunk);
  });
  request.on("end", () => {
    if (method === "PUT") return response.writeHead(200).end();
    const type = url.split("/")[2];
    const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : undefined;
    if (method === "POST") {
      size = body.data.attributes.fileSize;
      received = 0;
    }
    const state = { state: method === "POST" ? "AWAITING_UPLOAD" : received === size ? "COMPLETE" : "FAILED" };
    const uploadOperations = Array.from({ length: Math.ceil(size / partBytes) }, (_, index) => ({
      method: "PUT",
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/parts/${index}`,
      offset: index * partBytes,
      length: Math.min(partBytes, size - index * partBytes),
      requestHeaders: [],
    }));
    const attributes = { assetDeliveryState: state, ...(method === "POST" && { uploadOperations }) };
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ data: { type, id: "1", attributes } }));
  });
});
server.listen({ host: "127.0.0.1", port: 0 }, () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
