/** Checks that the program is a curl with the features needed: an old one only warns of unknown options. */
import { execFile } from "node:child_process";
import { toStartFailure, toUnsent } from "./failure.js";

/** The version of a curl, from `curl --version`. */
export interface CurlVersion {
  version: string;
  /** Whether it can report at its end how much of its output was the body (`%{stderr}`, `%{num_headers}`). */
  reports: boolean;
}

/** The first version with `suppress-connect-headers`. Without it a proxy's response is taken for the server's. */
const oldest = [7, 54] as const;
const oldestWithReport = [7, 73] as const;

/** Settings that need a feature of the build, and its name in the line `Features:`. */
const features: readonly (readonly [setting: RegExp, feature: string])[] = [
  [/^compressed$/, "libz"],
  [/^http2$/, "HTTP2"],
  [/^ipv6$/, "IPv6"],
  [/^proxy-ntlm$/, "NTLM"],
  [/^proxy-negotiate$/, "SPNEGO"],
  [/^proxy = "https:/, "HTTPS-proxy"],
];

/** @throws {TypeError} if the program can't be started, is not curl, is too old or lacks a feature. */
export async function checkCurl(program: string, settings: readonly string[]): Promise<CurlVersion> {
  const output = await printVersion(program);
  const [, version, major, minor] = /^curl ((\d+)\.(\d+)\S*)/.exec(output) ?? [];
  if (!version) throw toUnsent(`The program "${program}" is not curl: it does not print a version of curl`);
  const reaches = ([wantedMajor, wantedMinor]: readonly [number, number]): boolean =>
    Number(major) > wantedMajor || (Number(major) === wantedMajor && Number(minor) >= wantedMinor);
  if (!reaches(oldest))
    throw toUnsent(`The program "${program}" is curl ${version}: curlFetch needs curl ${oldest.join(".")} or later`);
  const built = /^Features:(.*)$/m.exec(output)?.[1]?.split(/\s+/) ?? [];
  for (const [setting, feature] of features) {
    if (settings.some((line) => setting.test(line)) && !built.includes(feature))
      throw toUnsent(
        `The program "${program}" is curl ${version} built without ${feature}: curlFetch needs it with these options`,
      );
  }
  return { version, reports: reaches(oldestWithReport) };
}

function printVersion(program: string): Promise<string> {
  const limits = { timeout: 10_000, killSignal: "SIGKILL", maxBuffer: 64 * 1_024, windowsHide: true } as const;
  return new Promise((resolve, reject) => {
    const child = execFile(program, ["--disable", "--version"], limits, (error, output) => {
      if (error && typeof error.code === "string") reject(toStartFailure(program, error as NodeJS.ErrnoException));
      else resolve(error ? "" : output);
    });
    child.stdin?.on("error", () => {});
    child.stdin?.end();
  });
}
