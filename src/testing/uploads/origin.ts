/** The origin that receives the parts of files and serves downloads. It knows no tokens of the API: its URLs are signed. */

import type { FakeRequest, FakeResponse } from "../http/exchange.js";
import type { World } from "../state/behavior.js";
import { operationsOf, receivedFile } from "./files.js";

/** Handles the requests to the upload origin. */
export interface UploadOrigin {
  handle(request: FakeRequest): Promise<FakeResponse>;
}

/** Returns a file to download by the path and query of its URL; undefined if it has none of this name. */
export type Download = (url: URL, world: World) => FakeResponse | undefined;

/**
 * Makes the origin of one fake store. Parts are received with `PUT`, as often as they are sent until the file is committed.
 *
 * @param downloads what the origin serves with `GET`.
 */
export function createUploadOrigin(world: World, downloads: readonly Download[] = []): UploadOrigin {
  return {
    async handle(request) {
      world.clock.run();
      if (request.headers["authorization"] !== undefined) {
        return rejected(400, "InvalidArgument", "The URL is signed: the header Authorization must not be sent.");
      }
      if (request.method === "PUT") return receive(world, request);
      if (request.method !== "GET") return rejected(405, "MethodNotAllowed", "Only PUT and GET are supported.");
      for (const download of downloads) {
        const response = download(request.url, world);
        if (response) return response;
      }
      return notFound();
    },
  };
}

function receive(world: World, { url, headers, body }: FakeRequest): FakeResponse {
  const [, type = "", id = "", number = ""] = url.pathname.split("/");
  const resource = world.store.find(type, decode(id));
  const operations = resource ? operationsOf(resource) : [];
  const operation = operations[Number(number) - 1];
  if (!resource || !operation) return notFound();
  if (!sameTarget(new URL(operation.url), url)) {
    return rejected(403, "SignatureDoesNotMatch", "The signature of the URL does not match.");
  }
  if (Number(url.searchParams.get("Expires")) * 1000 <= world.clock.now()) {
    return rejected(403, "AccessDenied", "The URL has expired.");
  }
  const wrong = operation.requestHeaders.find(({ name, value }) => headers[name.toLowerCase()] !== value);
  if (wrong) return rejected(400, "InvalidRequest", `The header ${wrong.name} must be ${wrong.value}.`);
  if (body.length !== operation.length) {
    const complaint = `The part has ${body.length} bytes; its operation says ${operation.length}.`;
    return rejected(400, "IncompleteBody", complaint);
  }
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const digest = receivedFile(world, resource).add(Number(number), bytes);
  return { status: 200, headers: { etag: `"${digest}"` } };
}

function sameTarget(wanted: URL, url: URL): boolean {
  return wanted.pathname === url.pathname && wanted.search === url.search;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function notFound(): FakeResponse {
  return rejected(404, "NoSuchKey", "There is no such file.");
}

/** An error in the XML format of blob stores. */
function rejected(status: number, code: string, message: string): FakeResponse {
  const text = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return { status, headers: { "content-type": "application/xml" }, body: Buffer.from(text) };
}
