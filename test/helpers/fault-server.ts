/** A real HTTP server on 127.0.0.1 that fails as it is told. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** What happens to one request. */
export type Fault = (request: ReceivedRequest, response: ServerResponse) => void;

/** One request as it arrived, its body read. */
export interface ReceivedRequest {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
  socket: Socket;
}

export interface FaultServer extends AsyncDisposable {
  readonly baseUrl: string;
  readonly requests: readonly ReceivedRequest[];
}

/** A server that plays `faults` one after another, one a request; the last one stays. */
export async function createFaultServer(...faults: readonly Fault[]): Promise<FaultServer> {
  const requests: ReceivedRequest[] = [];
  const server = createServer(async (message, response) => {
    const received = await receive(message).catch(() => undefined);
    if (!received) return;
    const fault = faults[Math.min(requests.length, faults.length - 1)]!;
    requests.push(received);
    fault(received, response);
  });
  // Never closes an idle connection by itself: a client that is about to use it would see a reset that no fault made.
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

type Headers = Record<string, string>;

/** Answers a text as it is. */
export const text =
  (status: number, body: string, headers: Headers = {}): Fault =>
  (_, response) => {
    response.writeHead(status, { "content-length": Buffer.byteLength(body), ...headers }).end(body);
  };

/** Answers JSON. */
export const json = (status: number, body: unknown, headers: Headers = {}): Fault =>
  text(status, JSON.stringify(body), { "content-type": "application/json", ...headers });

/** A success as Apple would answer it. */
export const success: Fault = (request, response) =>
  json(request.method === "GET" ? 200 : 201, { data: [{ type: "apps", id: "1" }], links: { self: "" } })(
    request,
    response,
  );

/** An error in Apple's form. */
export const refusal = (status: number, code = "SOME_ERROR", headers: Headers = {}): Fault =>
  json(status, { errors: [{ status: String(status), code, title: "A title.", detail: "A detail." }] }, headers);

/** The connection is reset before anything is answered. */
export const resetBeforeHeaders: Fault = ({ socket }) => {
  socket.resetAndDestroy();
};

/** Headers and a part of the body go out, then the connection is reset. */
export const resetInBody =
  (status?: number): Fault =>
  (request, response) => {
    beginBody(request, response, status);
    setTimeout(() => request.socket.resetAndDestroy(), 20);
  };

/** The request is read and never answered. */
export const slowHeaders: Fault = () => {};

/** Headers and a part of the body go out, then nothing. */
export const slowBody =
  (status?: number): Fault =>
  (request, response) =>
    beginBody(request, response, status);

function beginBody({ method }: ReceivedRequest, response: ServerResponse, status = method === "GET" ? 200 : 201): void {
  response.writeHead(status, { "content-type": "application/json", "content-length": 1_000 }).write('{"data":[');
}

/** A redirect to the same path elsewhere. */
export const redirectTo =
  (origin: string): Fault =>
  ({ url }, response) => {
    response.writeHead(302, { location: origin + url, "content-length": 0 }).end();
  };

/** Lets a request through if its token would be valid at `timeMs`, and answers 401 with that `Date` if not. */
export const withClock =
  (timeMs: () => number): Fault =>
  (request, response) => {
    const [, payload = ""] = (request.headers.authorization ?? "").split(".");
    const { iat, exp } = JSON.parse(Buffer.from(payload, "base64url").toString()) as { iat: number; exp: number };
    const seconds = timeMs() / 1_000;
    response.setHeader("date", new Date(timeMs()).toUTCString());
    const answer = iat <= seconds + 60 && exp > seconds ? success : refusal(401, "NOT_AUTHORIZED");
    answer(request, response);
  };

/** Lets every token through but the first one that it sees. */
export function refusingTheFirstToken(): Fault {
  let first: string | undefined;
  return (request, response) => {
    const { authorization } = request.headers;
    first ??= authorization;
    (authorization === first ? refusal(401, "NOT_AUTHORIZED") : success)(request, response);
  };
}
