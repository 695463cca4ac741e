/** Uploads a small file in three parts to a store in memory. Without Node, so that it runs everywhere. */
import { createConnectClient } from "../../src/connect/client.js";
import { uploadAsset } from "../../src/connect/uploads/index.js";

const content = "0123456789".repeat(25);
/** By `md5sum`. */
const md5 = "e34c45a67a321b62e5624eeb9a0b4005";
const partBytes = 100;
const json = (document: object): Response => Response.json(document);

/** What is wrong with the upload; undefined if it is as it must be. */
export async function runUploadCase(): Promise<string | undefined> {
  const parts = new Map<number, string>();
  let committed: Record<string, unknown> = {};
  let failures = 1;
  const store = async (request: Request): Promise<Response> => {
    const { pathname, hostname } = new URL(request.url);
    if (hostname === "storage.example") {
      if (request.headers.has("authorization")) return new Response(null, { status: 400 });
      const part = await request.text();
      // The first attempt of one part fails.
      if (failures-- > 0) return new Response(null, { status: 503, headers: { "retry-after": "0" } });
      parts.set(Number(pathname.slice(1)), part);
      return new Response();
    }
    const attributes: Record<string, unknown> = { assetDeliveryState: { state: "COMPLETE" } };
    if (request.method === "POST") {
      attributes["assetDeliveryState"] = { state: "AWAITING_UPLOAD" };
      attributes["uploadOperations"] = [0, 100, 200].map((offset) => ({
        method: "PUT",
        url: `https://storage.example/${offset}?signature=x`,
        offset,
        length: Math.min(partBytes, content.length - offset),
        requestHeaders: [{ name: "Content-Type", value: "image/png" }],
      }));
    } else if (request.method === "PATCH") {
      committed = ((await request.json()) as { data: { attributes: Record<string, unknown> } }).data.attributes;
    }
    return json({ data: { type: "appScreenshots", id: "1", attributes } });
  };
  const connect = createConnectClient({ token: "a-token", fetch: store });
  const file = new File([content], "one.png");
  for (const source of [file, new TextEncoder().encode(content), file.stream() as ReadableStream<Uint8Array>]) {
    parts.clear();
    failures = 1;
    await uploadAsset(connect, "appScreenshots", {
      parent: "1",
      file: source,
      size: content.length,
      fileName: "one.png",
      fetch: store,
    });
    const sent = [0, 100, 200].map((offset) => parts.get(offset)).join("");
    if (sent !== content) return `${sent.length} bytes arrived, or others`;
    const { uploaded, sourceFileChecksum } = committed;
    if (uploaded !== true || sourceFileChecksum !== md5) return `was committed with ${JSON.stringify(committed)}`;
  }
  return undefined;
}
