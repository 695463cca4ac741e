/** What an .ipa says about its app: the version, the build number and the platform in its Info.plist. */
import { isBinaryPlist, parseBinaryPlist } from "./binary-plist.js";

/** The facts that a build upload needs. */
export interface AppFacts {
  /** `CFBundleShortVersionString`. */
  readonly version: string | undefined;
  /** `CFBundleVersion`. */
  readonly buildNumber: string | undefined;
  /** The platform in Apple's words: `IOS`, `TV_OS`, `VISION_OS`, `MAC_OS`. */
  readonly platform: string | undefined;
}

/** Info.plist of the app itself, not those of its extensions. */
const infoPlist = /^Payload\/[^/]+\.app\/Info\.plist$/;
const maxPlistBytes = 4_194_304;

const platforms: Readonly<Record<string, string>> = {
  iphoneos: "IOS",
  appletvos: "TV_OS",
  xros: "VISION_OS",
  macosx: "MAC_OS",
};

/**
 * Reads an .ipa: the directory at its end, and its Info.plist in XML or binary.
 *
 * @throws {TypeError} if it is not an .ipa.
 */
export async function readIpa(file: Blob): Promise<AppFacts> {
  const { readZipEntry } = await import("./zip-entry.js");
  let info: Record<string, unknown>;
  try {
    const bytes = await readZipEntry(file, infoPlist, maxPlistBytes);
    if (!bytes) throw new Error("it has no Payload/NAME.app/Info.plist");
    info = await parsePlist(bytes);
  } catch (error) {
    throw new TypeError(`"file" is not an .ipa that can be read: ${(error as Error).message}`, { cause: error });
  }
  const string = (name: string): string | undefined => {
    const value = info[name];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const [supported] = (info["CFBundleSupportedPlatforms"] ?? []) as unknown[];
  const platform = string("DTPlatformName") ?? (typeof supported === "string" ? supported : "");
  return {
    version: string("CFBundleShortVersionString"),
    buildNumber: string("CFBundleVersion"),
    platform: platforms[platform.toLowerCase()],
  };
}

async function parsePlist(bytes: Uint8Array): Promise<Record<string, unknown>> {
  if (isBinaryPlist(bytes)) return parseBinaryPlist(bytes);
  const { parseXmlPlist } = await import("./xml-plist.js");
  const value = parseXmlPlist(new TextDecoder().decode(bytes));
  if (typeof value !== "object" || value === null) throw new Error("its Info.plist is not a dictionary");
  return value as Record<string, unknown>;
}
