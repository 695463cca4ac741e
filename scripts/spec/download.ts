/** Downloads Apple's document, with a size limit and without following redirects to other hosts. */

/** The largest response that is read, in bytes. Apple's zip is about 0.3 MB. */
const maxDownloadBytes: number = 64 * 1024 * 1024;

const acceptedTypes = new Set([
  "application/zip",
  "application/x-zip-compressed",
  "application/octet-stream",
  "application/json",
]);
const maxRedirects = 5;

/** Options of {@link download}. */
export interface DownloadOptions {
  /**
   * The largest response that is read, in bytes.
   *
   * @default 67108864 (64 MiB)
   */
  readonly limitBytes?: number | undefined;
  /** Called when bytes arrive; `total` is undefined if the server does not declare the length. */
  readonly onProgress?: ((received: number, total: number | undefined) => void) | undefined;
}

/**
 * Returns the response body of `url`, which must be a zip or JSON according to its content type.
 *
 * @throws {Error} if the response is anything else, redirects to another host or is cut off.
 */
export async function download(
  url: URL,
  { limitBytes = maxDownloadBytes, onProgress }: DownloadOptions = {},
): Promise<Uint8Array> {
  const response = await request(url);
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`${url} responded with status ${response.status}.`);
  }
  const type = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== undefined && !acceptedTypes.has(type)) {
    await response.body?.cancel();
    throw new Error(`${url} responded with ${type}, which is neither a zip nor JSON.`);
  }
  const length = response.headers.get("content-length");
  const total = length === null ? undefined : Number(length);
  const chunks: Uint8Array[] = [];
  let received = 0;
  try {
    for await (const chunk of response.body ?? []) {
      received += chunk.byteLength;
      if (received > limitBytes) break;
      chunks.push(chunk);
      onProgress?.(received, total);
    }
  } catch (cause) {
    throw new Error(`The download of ${url} was cut off after ${received} bytes.`, { cause });
  }
  if (received > limitBytes) throw new Error(`The response of ${url} is larger than ${limitBytes} bytes.`);
  return Buffer.concat(chunks);
}

/** Returns the first response that is not a redirect. Follows redirects on the same host, or from Apple to Apple over https. */
async function request(url: URL): Promise<Response> {
  let at = url;
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    let response: Response;
    try {
      response = await fetch(at, { redirect: "manual", signal: AbortSignal.timeout(300_000) });
    } catch (cause) {
      throw new Error(`${at} cannot be reached.`, { cause });
    }
    const location = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
    if (location === null) return response;
    await response.body?.cancel();
    const next = new URL(location, at);
    if (next.origin !== at.origin && !(isApple(at) && isApple(next))) {
      throw new Error(`${at} redirects to another host, ${next.host}, which is not followed.`);
    }
    at = next;
  }
  throw new Error(`${url} redirects more than ${maxRedirects} times.`);
}

function isApple({ protocol, hostname }: URL): boolean {
  return protocol === "https:" && (hostname === "apple.com" || hostname.endsWith(".apple.com"));
}
