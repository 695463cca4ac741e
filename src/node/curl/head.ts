/** Reads the head of an HTTP response from the start of a byte stream. */

/** curl writes trailers after the body, where they look like a part of it. */
export const trailersError = (): Error =>
  new Error("the response has trailers, which can't be separated from its body");

/** The head of a response. */
export interface ResponseHead {
  status: number;
  statusText: string;
  headers: Headers;
  /** The number of its header lines. */
  headerCount: number;
  /** The part of the body that was read with the head. */
  rest: Uint8Array;
}

/** The limit of curl itself since 8.3. */
const longestHead = 300 * 1_024;

/**
 * Reads the head of the final response, and skips those of interim ones (100, 103). Returns undefined if the stream ends first.
 *
 * @throws {Error} if the bytes are not a head.
 */
export async function readHead(read: () => Promise<Uint8Array | undefined>): Promise<ResponseHead | undefined> {
  let bytes: Buffer = Buffer.alloc(0);
  for (;;) {
    const end = bytes.indexOf("\r\n\r\n");
    if (end >= 0) {
      const head = parseHead(bytes.toString("latin1", 0, end), bytes.subarray(end + 4));
      if (head.status >= 200) return head;
      bytes = bytes.subarray(end + 4);
      continue;
    }
    if (bytes.length > longestHead) throw new Error("the head of the response is too long");
    const more = await read();
    if (!more) return undefined;
    bytes = Buffer.concat([bytes, more]);
  }
}

function parseHead(head: string, rest: Uint8Array): ResponseHead {
  const [first = "", ...lines] = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  const [, status, statusText = ""] = /^HTTP\/\d(?:\.\d)? (\d{3})(?: (.*))?$/.exec(first) ?? [];
  if (!status) throw new Error("the response is not HTTP");
  const headers = new Headers();
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon < 1) throw new Error("a header of the response has no name");
    headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  if (headers.has("Trailer")) throw trailersError();
  return { status: Number(status), statusText, headers, headerCount: lines.length, rest };
}
