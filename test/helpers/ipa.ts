/** Makes .ipa files: zip archives with an Info.plist, in XML or binary. */
import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

/** Makes an .ipa with this Info.plist, behind files of the app and of an extension with an Info.plist of its own. */
export async function makeIpa(
  infoPlist: string | Uint8Array,
  path = "Payload/Example.app/Info.plist",
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.alloc(1_000_000, 7), "Payload/Example.app/Example", { compress: false });
  zip.addBuffer(Buffer.from(xmlPlist({ CFBundleVersion: "0" })), "Payload/Example.app/PlugIns/Widget.appex/Info.plist");
  zip.addBuffer(Buffer.from(infoPlist), path);
  zip.end();
  return Uint8Array.from(await buffer(zip.outputStream));
}

/** A property list in XML. */
export function xmlPlist(members: Readonly<Record<string, string | readonly string[]>>): string {
  const element = (value: string | readonly string[]): string =>
    typeof value === "string" ? `<string>${value}</string>` : `<array>${value.map(element).join("")}</array>`;
  const lines = Object.entries(members).map(([name, value]) => `\t<key>${name}</key>\n\t${element(value)}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
${lines.join("")}</dict>
</plist>
`;
}

/**
 * A binary property list by Python's plistlib: version 2.4.1, build 417, appletvos, with a name in UTF-16, a long string, a list, a
 * date, data, numbers, nested dictionaries, and 20 more strings.
 */
export const binaryPlist: Uint8Array = Buffer.from(
  [
    "YnBsaXN0MDDfECEBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEiIyQlJissLi8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRkhbQSBsb2",
    "5nIHRleHRUQmxvYlVCdWlsdF8QE0NGQnVuZGxlRGlzcGxheU5hbWVdQ0ZCdW5kbGVJY29uc18QGkNGQnVuZGxlU2hvcnRWZXJzaW9uU3RyaW5n",
    "XxAaQ0ZCdW5kbGVTdXBwb3J0ZWRQbGF0Zm9ybXNfEA9DRkJ1bmRsZVZlcnNpb25eRFRQbGF0Zm9ybU5hbWVUS2V5MFRLZXkxVUtleTEwVUtleT",
    "ExVUtleTEyVUtleTEzVUtleTE0VUtleTE1VUtleTE2VUtleTE3VUtleTE4VUtleTE5VEtleTJUS2V5M1RLZXk0VEtleTVUS2V5NlRLZXk3VEtl",
    "eThUS2V5OV8QEkxTUmVxdWlyZXNJUGhvbmVPU18QEE1pbmltdW1PU1ZlcnNpb25eVUlEZXZpY2VGYW1pbHlWV2VpZ2h0XxEBLHh4eHh4eHh4eH",
    "h4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4",
    "eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eH",
    "h4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4",
    "eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eENhYmMzQchMBQAAAABvEBgARwBlAHoAZQBpAHQAZQBuACAgEwAgAE",
    "UAYgBiAGUAIAB1AG4AZAAgAEYAbAB1AHTRJyhfEBNDRkJ1bmRsZVByaW1hcnlJY29u0SkqXxAQQ0ZCdW5kbGVJY29uTmFtZVdBcHBJY29uVTIu",
    "NC4xoS1ZQXBwbGVUVk9TUzQxN1lhcHBsZXR2b3NXdmFsdWUgMFd2YWx1ZSAxWHZhbHVlIDEwWHZhbHVlIDExWHZhbHVlIDEyWHZhbHVlIDEzWH",
    "ZhbHVlIDE0WHZhbHVlIDE1WHZhbHVlIDE2WHZhbHVlIDE3WHZhbHVlIDE4WHZhbHVlIDE5V3ZhbHVlIDJXdmFsdWUgM1d2YWx1ZSA0V3ZhbHVl",
    "IDVXdmFsdWUgNld2YWx1ZSA3V3ZhbHVlIDhXdmFsdWUgOQlUMTcuMKFHEAMjP/gAAAAAAAAACABNAFkAXgBkAHoAiAClAMIA1ADjAOgA7QDzAP",
    "kA/wEFAQsBEQEXAR0BIwEpAS4BMwE4AT0BQgFHAUwBUQFmAXkBiAGPAr8CwwLMAv8DAgMYAxsDLgM2AzwDPgNIA0wDVgNeA2YDbwN4A4EDigOT",
    "A5wDpQOuA7cDwAPIA9AD2APgA+gD8AP4BAAEAQQGBAgECgAAAAAAAAIBAAAAAAAAAEkAAAAAAAAAAAAAAAAAAAQT",
  ].join(""),
  "base64",
);
