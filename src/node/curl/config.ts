/** Writes the configuration of curl, in the format of its configuration files, so that no part of it is on the command line. */

/** Further options of curl, by curl's names: those that can neither weaken TLS nor send the request elsewhere. */
export interface CurlArguments {
  /** A PEM file with the certificates to trust instead of the system's. */
  cacert?: string | undefined;
  /** As `cacert`, for an https proxy. */
  "proxy-cacert"?: string | undefined;
  /** The time limit for connecting, in seconds. */
  "connect-timeout"?: number | undefined;
  /** The time between keep-alive probes of the connection, in seconds. */
  "keepalive-time"?: number | undefined;
  /** The most bytes per second, such as `"500K"`. */
  "limit-rate"?: string | undefined;
  /** The network interface, host name or address to send from. */
  interface?: string | undefined;
  ipv4?: boolean | undefined;
  ipv6?: boolean | undefined;
  "http1.1"?: boolean | undefined;
  http2?: boolean | undefined;
  "tlsv1.2"?: boolean | undefined;
  "tlsv1.3"?: boolean | undefined;
  /** Hosts to connect to without the proxy, joined by commas. */
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

/**
 * The lines that are the same for every request.
 *
 * @throws {TypeError} naming the option that is wrong.
 */
export function toSettings(proxy: string | undefined, args: CurlArguments): string[] {
  const lines = ["silent", "suppress-connect-headers", "no-buffer", "compressed", "globoff"];
  if (proxy !== undefined) lines.push(line("proxy", requireLine('"proxy"', proxy)));
  for (const [name, value] of Object.entries(args) as [string, unknown][]) {
    const option = `"args.${name}"`;
    if (!Object.hasOwn(kinds, name))
      throw new TypeError(`${option} is not supported; choose from ${Object.keys(kinds).join(", ")}`);
    const kind = kinds[name as keyof CurlArguments];
    if (value === undefined || value === false) continue;
    if (typeof value !== kind) throw new TypeError(`${option} must be a ${kind}`);
    if (value === true) lines.push(name);
    else if (typeof value === "number") lines.push(line(name, requireSeconds(option, value)));
    else lines.push(line(name, requireLine(option, value as string)));
  }
  // The configuration is written as latin1, which header values need; file names and passwords are UTF-8.
  return lines.map((setting) => Buffer.from(setting, "utf8").toString("latin1"));
}

/** How the body of a request is sent: in chunks if its length is undefined. */
export interface Upload {
  length: number | undefined;
}

/**
 * The whole configuration for one request.
 *
 * @throws {TypeError} naming a header that has a line break.
 */
export function toConfig({ url, method, headers }: Request, upload: Upload | undefined, settings: string[]): string {
  const lines = [...settings, line("url", url), line("proto", url.startsWith("https:") ? "=https" : "=http")];
  // "dump-header" writes the head before the body; "include" holds it back until the body begins.
  if (method === "HEAD") lines.push("head");
  else lines.push(line("request", method), line("dump-header", "-"));
  const length = upload ? upload.length : /^(POST|PUT|PATCH)$/.test(method) ? 0 : undefined;
  if (upload) {
    // The body is on standard input. No wait for "100 Continue", and no chunks if the length is known.
    lines.push(line("upload-file", "-"), line("header", "Expect:"));
    if (length !== undefined) lines.push(line("header", "Transfer-Encoding:"));
  }
  if (length !== undefined) lines.push(line("header", `Content-Length: ${length}`));
  for (const [name, value] of headers) {
    if (name === "content-length") continue;
    requireLine(`The header ${JSON.stringify(name)}`, name + value);
    lines.push(line("header", value === "" ? `${name};` : `${name}: ${value}`));
  }
  return `${lines.join("\n")}\n`;
}

/** Between quotes curl interprets only the backslash. */
const line = (name: string, value: string): string => `${name} = "${value.replace(/[\\"]/g, "\\$&")}"`;

function requireLine(what: string, value: string): string {
  // A line break begins a new option.
  if (typeof value !== "string" || value === "" || /[\0\r\n]/.test(value))
    throw new TypeError(`${what} must be a non-empty string without line breaks`);
  return value;
}

function requireSeconds(option: string, seconds: number): string {
  if (!(seconds > 0 && seconds < 1e6)) throw new TypeError(`${option} must be more than 0 seconds`);
  return String(seconds);
}
