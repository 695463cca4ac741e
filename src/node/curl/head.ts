/** Reads the head of an HTTP answer off the front of a stream of bytes. */

/** curl writes trailers behind the body, where they look like a part of it. */
export const trailersError = (): Error => new Error("the response has trailers, which can't be told from its body");

export interface ResponseHead {
  status: number;
  statusText: string;
  headers: Headers;
  /** The number of its header lines. */
  headerCount: number;
  /** What of the body came along with the head. */
  rest: Uint8Array;
}

/** As much as curl itself takes since 8.3. */
const longestHead = 300 * 1_024;

/**
 * The head of the final answer; those of interim ones (100, 103) are passed over. `undefined` where the stream ends first.
 *
 * @throws {Error} for what is no head.
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
    if (bytes.length > longestHead) throw new Error("the head of the answer is too long");
    const more = await read();
    if (!more) return undefined;
    bytes = Buffer.concat([bytes, more]);
  }
}

function parseHead(text: string, rest: Uint8Array): ResponseHead {
  const [first = "", ...lines] = text.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  const [, status, statusText = ""] = /^HTTP\/\d(?:\.\d)? (\d{3})(?: (.*))?$/.exec(first) ?? [];
  if (!status) throw new Error("the answer is no HTTP");
  const headers = new Headers();
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon < 1) throw new Error("a header of the answer has no name");
    headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  if (headers.has("Trailer")) throw trailersError();
  return { status: Number(status), statusText, headers, headerCount: lines.length, rest };
}
