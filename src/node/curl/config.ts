/** What curl is told, as the text of one of its configuration files; nothing of it ever stands on a command line. */

/** Further options of curl, by curl's own names: those that can neither weaken TLS nor send the request elsewhere. */
export interface CurlArguments {
  /** A file with the certificates to trust in place of the system's, in PEM. */
  cacert?: string | undefined;
  /** As `cacert`, for a proxy that is reached by https. */
  "proxy-cacert"?: string | undefined;
  /** Seconds for the connection to be made. */
  "connect-timeout"?: number | undefined;
  /** Seconds between keep-alive probes of the connection. */
  "keepalive-time"?: number | undefined;
  /** Bytes a second at most, as `"500K"`. */
  "limit-rate"?: string | undefined;
  /** The network interface, host name or address to send from. */
  interface?: string | undefined;
  ipv4?: boolean | undefined;
  ipv6?: boolean | undefined;
  "http1.1"?: boolean | undefined;
  http2?: boolean | undefined;
  "tlsv1.2"?: boolean | undefined;
  "tlsv1.3"?: boolean | undefined;
  /** Hosts, joined by commas, that are reached without the proxy. */
  noproxy?: string | undefined;
  /** `"user:password"` for the proxy. */
  "proxy-user"?: string | undefined;
  "proxy-anyauth"?: boolean | undefined;
  "proxy-basic"?: boolean | undefined;
  "proxy-digest"?: boolean | undefined;
  "proxy-negotiate"?: boolean | undefined;
  "proxy-ntlm"?: boolean | undefined;
}

const kinds: { readonly [Name in keyof CurlArguments]-?: "string" | "number" | "boolean" } = {
  cacert: "string",
  "proxy-cacert": "string",
  "connect-timeout": "number",
  "keepalive-time": "number",
  "limit-rate": "string",
  interface: "string",
  ipv4: "boolean",
  ipv6: "boolean",
  "http1.1": "boolean",
  http2: "boolean",
  "tlsv1.2": "boolean",
  "tlsv1.3": "boolean",
  noproxy: "string",
  "proxy-user": "string",
  "proxy-anyauth": "boolean",
  "proxy-basic": "boolean",
  "proxy-digest": "boolean",
  "proxy-negotiate": "boolean",
  "proxy-ntlm": "boolean",
};

/** The lines for what is the same in every request. @throws {TypeError} naming an option that is wrong. */
export function toSettings(proxy: string | undefined, args: CurlArguments): string[] {
  const lines = ["silent", "suppress-connect-headers", "no-buffer", "compressed", "globoff"];
  if (proxy !== undefined) lines.push(line("proxy", requireText('"proxy"', proxy)));
  for (const [name, value] of Object.entries(args) as [string, unknown][]) {
    const option = `"args.${name}"`;
    if (!Object.hasOwn(kinds, name))
      throw new TypeError(`${option} is not among what may be set: ${Object.keys(kinds).join(", ")}`);
    const kind = kinds[name as keyof CurlArguments];
    if (value === undefined || value === false) continue;
    if (typeof value !== kind) throw new TypeError(`${option} must be a ${kind}`);
    if (value === true) lines.push(name);
    else if (typeof value === "number") lines.push(line(name, requireSeconds(option, value)));
    else lines.push(line(name, requireText(option, value as string)));
  }
  // The whole is written as latin1 for the sake of header values; a file's name or a password is UTF-8.
  return lines.map((setting) => Buffer.from(setting, "utf8").toString("latin1"));
}

/** How the body of a request goes out; without a length in chunks. */
export interface Upload {
  length: number | undefined;
}

/** The whole text for one request. @throws {TypeError} for a header that would break out of its line. */
export function toConfig({ url, method, headers }: Request, upload: Upload | undefined, settings: string[]): string {
  const lines = [...settings, line("url", url), line("proto", url.startsWith("https:") ? "=https" : "=http")];
  // The head stands before the body on standard output; by "include" it would wait there for the body.
  if (method === "HEAD") lines.push("head");
  else lines.push(line("request", method), line("dump-header", "-"));
  const length = upload ? upload.length : /^(POST|PUT|PATCH)$/.test(method) ? 0 : undefined;
  if (upload) {
    // Standard input. Neither "100 Continue" is waited for, nor is a body in chunks whose length is known.
    lines.push(line("upload-file", "-"), line("header", "Expect:"));
    if (length !== undefined) lines.push(line("header", "Transfer-Encoding:"));
  }
  if (length !== undefined) lines.push(line("header", `Content-Length: ${length}`));
  for (const [name, value] of headers) {
    if (name === "content-length") continue;
    requireText(`The header ${JSON.stringify(name)}`, name + value);
    lines.push(line("header", value === "" ? `${name};` : `${name}: ${value}`));
  }
  return `${lines.join("\n")}\n`;
}

/** Between quotes curl takes everything as it is but for the backslash. */
const line = (name: string, value: string): string => `${name} = "${value.replace(/[\\"]/g, "\\$&")}"`;

function requireText(what: string, text: string): string {
  // A line break would begin a new option.
  if (typeof text !== "string" || text === "" || /[\0\r\n]/.test(text))
    throw new TypeError(`${what} must be text without line breaks`);
  return text;
}

function requireSeconds(option: string, seconds: number): string {
  if (!(seconds > 0 && seconds < 1e6)) throw new TypeError(`${option} must be more than 0 seconds`);
  return String(seconds);
}
