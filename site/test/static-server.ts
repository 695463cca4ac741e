/** Serves the built site on 127.0.0.1 as a host of static files does: pages without `.html`, compressed. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

export const builtSite = fileURLToPath(new URL("../.vitepress/dist", import.meta.url));

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
};

export interface StaticServer {
  readonly origin: string;
  close(): void;
}

/** Starts on a free port. */
export async function serveSite(): Promise<StaticServer> {
  const compressed = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname));
    const candidates = path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`];
    for (const candidate of candidates) {
      const type = mediaTypes[extname(candidate)];
      if (type === undefined) continue;
      const content = await readFile(join(builtSite, candidate)).catch(() => undefined);
      if (content === undefined) continue;
      // A font is compressed by its format.
      const isFont = type.startsWith("font/");
      const body = isFont ? content : (compressed.get(candidate) ?? gzipSync(content));
      if (!isFont) compressed.set(candidate, body);
      const encoding = isFont ? {} : { "content-encoding": "gzip" };
      response.writeHead(200, { "content-type": type, "content-length": body.length, ...encoding }).end(body);
      return;
    }
    response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
