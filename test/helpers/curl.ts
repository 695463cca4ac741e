/** Servers on 127.0.0.1 for requests through curl, closed after each test, and a look at curl's processes. */
import "reflect-metadata";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo, Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import * as x509 from "@peculiar/x509";
import { afterEach } from "vitest";
import { type CurlFetchOptions, curlFetch } from "../../src/node/index.js";
import { createCertificate } from "./apple-chain.js";

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** What to close after the test that is running. */
const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

export async function listen(server: Server, protocol = "http"): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => server.close());
  return `${protocol}://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export const serve = (handler: Handler): Promise<string> => {
  const server = createServer(handler);
  closers.push(() => server.closeAllConnections());
  return listen(server);
};

/** A server that records its requests and responds `ok`. */
export async function createRecorder(): Promise<{ url: string; seen: { message: IncomingMessage; body: Buffer }[] }> {
  const seen: { message: IncomingMessage; body: Buffer }[] = [];
  const url = await serve(async (message, response) => {
    seen.push({ message, body: await buffer(message) });
    response.end("ok");
  });
  return { url, seen };
}

export const get = (url: string, init?: RequestInit, options?: CurlFetchOptions): Promise<Response> =>
  curlFetch(options)(new Request(url, init));
/** A promise, and what resolves it. */
export const gate = (): { open: () => void; opened: Promise<void> } => {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
};
/** Whether this system shows its processes in /proc. */
export const hasProc: boolean = process.platform === "linux";
/** The processes of curl that this one has started, by Linux's account. */
export const curlProcesses = (): string[] =>
  readdirSync("/proc").filter((pid) => {
    try {
      const [, name, parent] = /^\d+ \((.*)\) . (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
      return name === "curl" && Number(parent) === process.pid;
    } catch {
      return false;
    }
  });
/** Resolves when none of them is left. */
export const noMoreCurl = async (): Promise<void> => {
  while (hasProc && curlProcesses().length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
};
/** What `promise` rejects with. */
export const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

/** A server with https, and the file with the certificate that makes it trusted. */
export async function createTrusted(): Promise<{ url: string; cacert: string }> {
  const { certificate, keys } = await createCertificate({
    subject: "CN=127.0.0.1",
    curve: "P-256",
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.SubjectAlternativeNameExtension([{ type: "ip", value: "127.0.0.1" }]),
    ],
  });
  const key = x509.PemConverter.encode(await crypto.subtle.exportKey("pkcs8", keys.privateKey), "PRIVATE KEY");
  const cert = certificate.toString("pem");
  const directory = mkdtempSync(join(tmpdir(), "storeconnect-curl-"));
  closers.push(() => rmSync(directory, { recursive: true }));
  // Not all of a path is ASCII.
  const cacert = join(directory, "zertifikät.pem");
  writeFileSync(cacert, cert);
  return {
    url: await listen(
      createHttpsServer({ key, cert }, (_, response) => response.end("trusted")),
      "https",
    ),
    cacert,
  };
}
