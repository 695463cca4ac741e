/** Fetching Apple's document: with a limit, and from the host that was asked only. */

/** The largest answer that is read, in bytes. Apple's zip is about 0.3 MB. */
export const DOWNLOAD_LIMIT_BYTES: number = 64 * 1024 * 1024;

const TYPES = new Set([
  "application/zip",
  "application/x-zip-compressed",
  "application/octet-stream",
  "application/json",
]);
const REDIRECTS = 5;

/** How {@link download} goes about it. */
export interface DownloadOptions {
  /** The most that is read, in bytes: {@link DOWNLOAD_LIMIT_BYTES} by default. */
  readonly limitBytes?: number;
  /** Called as bytes come in; `total` is undefined where the server does not say it. */
  readonly onProgress?: (received: number, total: number | undefined) => void;
}

/**
 * What `url` answers: a zip or JSON, judged by its content type.
 *
 * @throws Error where it answers anything else, leads to another host, or breaks off.
 */
export async function download(
  url: URL,
  { limitBytes = DOWNLOAD_LIMIT_BYTES, onProgress }: DownloadOptions = {},
): Promise<Uint8Array> {
  const response = await request(url);
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`${url} answers ${response.status}.`);
  }
  const type = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== undefined && !TYPES.has(type)) {
    await response.body?.cancel();
    throw new Error(`${url} answers ${type}, which is neither a zip nor JSON.`);
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
    throw new Error(`The download of ${url} broke off after ${received} bytes.`, { cause });
  }
  if (received > limitBytes) throw new Error(`${url} answers more than ${limitBytes} bytes.`);
  return Buffer.concat(chunks);
}

/** The first answer that is no redirect. A redirect is followed on the same host, or from Apple to Apple over https. */
async function request(url: URL): Promise<Response> {
  let at = url;
  for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
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
      throw new Error(`${at} redirects to another host, ${next.host}: not followed.`);
    }
    at = next;
  }
  throw new Error(`${url} redirects more than ${REDIRECTS} times.`);
}

function isApple({ protocol, hostname }: URL): boolean {
  return protocol === "https:" && (hostname === "apple.com" || hostname.endsWith(".apple.com"));
}
