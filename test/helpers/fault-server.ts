/** A real HTTP server on 127.0.0.1 that fails in a given way. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** How the server treats one request. */
export type Fault = (request: ReceivedRequest, response: ServerResponse) => void;

/** One request as it arrived, with its body. */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly socket: Socket;
}

export interface FaultServer extends AsyncDisposable {
  readonly baseUrl: string;
  readonly requests: readonly ReceivedRequest[];
}

/** Starts a server that applies `faults` in order, one per request; the last one applies to all further requests. */
export async function createFaultServer(...faults: readonly Fault[]): Promise<FaultServer> {
  const requests: ReceivedRequest[] = [];
  const server = createServer(async (message, response) => {
    const received = await receive(message).catch(() => undefined);
    if (!received) return;
    const fault = faults[Math.min(requests.length, faults.length - 1)]!;
    requests.push(received);
    fault(received, response);
  });
  // Idle connections stay open: a client that is about to use one would see a reset that no fault caused.
  server.keepAliveTimeout = 0;
  server.on("connection", (socket) => {
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function receive(message: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  const { method = "", url = "", headers, socket } = message;
  return { method, url, headers, body: Buffer.concat(chunks).toString(), socket };
}

type HeaderValues = Readonly<Record<string, string>>;

/** Responds with `body` as it is. */
export const plainResponse =
  (status: number, body: string, headers: HeaderValues = {}): Fault =>
  (_, response) => {
    response.writeHead(status, { "content-length": Buffer.byteLength(body), ...headers }).end(body);
  };

/** Responds with JSON. */
export const json = (status: number, body: unknown, headers: HeaderValues = {}): Fault =>
  plainResponse(status, JSON.stringify(body), { "content-type": "application/json", ...headers });

/** Responds with a success, as Apple does. */
export const success: Fault = (request, response) =>
  json(request.method === "GET" ? 200 : 201, { data: [{ type: "apps", id: "1" }], links: { self: "" } })(
    request,
    response,
  );

/** Responds with an error document in Apple's form. */
export const errorResponse = (status: number, code = "SOME_ERROR", headers: HeaderValues = {}): Fault =>
  json(status, { errors: [{ status: String(status), code, title: "A title.", detail: "A detail." }] }, headers);

/** Resets the connection before anything is sent. */
export const resetBeforeHeaders: Fault = ({ socket }) => {
  socket.resetAndDestroy();
};

/** Sends the headers and a part of the body, then resets the connection. */
export const resetInBody =
  (status?: number): Fault =>
  (request, response) => {
    beginBody(request, response, status);
    setTimeout(() => request.socket.resetAndDestroy(), 20);
  };

/** Reads the request and never responds. */
export const slowHeaders: Fault = () => {};

/** Sends the headers and a part of the body, then nothing. */
export const slowBody =
  (status?: number): Fault =>
  (request, response) =>
    beginBody(request, response, status);

function beginBody({ method }: ReceivedRequest, response: ServerResponse, status = method === "GET" ? 200 : 201): void {
  response.writeHead(status, { "content-type": "application/json", "content-length": 1_000 }).write('{"data":[');
}

/** Redirects to the same path on another origin. */
export const redirectTo =
  (origin: string): Fault =>
  ({ url }, response) => {
    response.writeHead(302, { location: origin + url, "content-length": 0 }).end();
  };

/** Responds with a success if the token is valid at `timeMs`, otherwise with a 401 that has this time as its `Date`. */
export const withClock =
  (timeMs: () => number): Fault =>
  (request, response) => {
    const [, payload = ""] = (request.headers.authorization ?? "").split(".");
    const { iat, exp } = JSON.parse(Buffer.from(payload, "base64url").toString()) as { iat: number; exp: number };
    const seconds = timeMs() / 1_000;
    response.setHeader("date", new Date(timeMs()).toUTCString());
    const respond = iat <= seconds + 60 && exp > seconds ? success : errorResponse(401, "NOT_AUTHORIZED");
    respond(request, response);
  };

/** Rejects the first token that it receives, and accepts all others. */
export function rejectingTheFirstToken(): Fault {
  let first: string | undefined;
  return (request, response) => {
    const { authorization } = request.headers;
    first ??= authorization;
    (authorization === first ? errorResponse(401, "NOT_AUTHORIZED") : success)(request, response);
  };
}

export { errorResponse as refusal, plainResponse as text, rejectingTheFirstToken as refusingTheFirstToken };
