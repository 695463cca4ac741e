import { describe, expect, it } from "vitest";
import { readIpa } from "../../../src/connect/uploads/app-archive.js";
import { parseBinaryPlist } from "../../../src/connect/uploads/binary-plist.js";
import { binaryPlist, makeIpa, xmlPlist } from "../../helpers/ipa.js";

const ipaOf = async (...args: Parameters<typeof makeIpa>) => new Blob([await makeIpa(...args)]);
const members = { CFBundleShortVersionString: "1.2", CFBundleVersion: "34", DTPlatformName: "iphoneos" };

describe("readIpa", () => {
  it("reads version, build number and platform of an Info.plist in XML, not that of an extension", async () => {
    expect(await readIpa(await ipaOf(xmlPlist(members)))).toEqual({
      version: "1.2",
      buildNumber: "34",
      platform: "IOS",
    });
  });

  it("reads them of a binary one", async () => {
    expect(await readIpa(await ipaOf(binaryPlist))).toEqual({
      version: "2.4.1",
      buildNumber: "417",
      platform: "TV_OS",
    });
  });

  it.each([
    ["XROS", "VISION_OS"],
    ["MacOSX", "MAC_OS"],
    ["iPhoneSimulator", undefined],
  ])("knows the supported platform %s", async (name, platform) => {
    const { DTPlatformName: _, ...rest } = members;
    const ipa = await ipaOf(xmlPlist({ ...rest, CFBundleSupportedPlatforms: [name] }));
    expect((await readIpa(ipa)).platform).toBe(platform);
  });

  it("reads only the parts of the archive that it needs", async () => {
    let read = 0;
    const large = await ipaOf(xmlPlist(members));
    const slice = large.slice.bind(large);
    large.slice = (start = 0, end = large.size) => {
      read += end - start;
      return slice(start, end);
    };
    await readIpa(large);
    expect(read).toBeGreaterThan(0);
    expect(large.size).toBeGreaterThan(1_000_000);
    expect(read).toBeLessThan(200_000);
  });

  it("rejects what is not an .ipa", async () => {
    const rejected = /^"file" is not an \.ipa that can be read: /;
    await expect(readIpa(new Blob(["not a zip archive"]))).rejects.toThrow(rejected);
    await expect(readIpa(await ipaOf(xmlPlist(members), "Other/Info.plist"))).rejects.toThrow(/has no Payload/);
    await expect(readIpa(await ipaOf("<plist>one</plist>"))).rejects.toThrow(rejected);
    await expect(readIpa(await ipaOf(Buffer.alloc(5_000_000, " ")))).rejects.toThrow(/larger than/);
  });
});

describe("parseBinaryPlist", () => {
  it("reads strings of every form, and lists of them", () => {
    const parsed = parseBinaryPlist(binaryPlist);
    expect(parsed).toMatchObject({
      CFBundleDisplayName: "Gezeiten – Ebbe und Flut",
      CFBundleSupportedPlatforms: ["AppleTVOS"],
      "A long text": "x".repeat(300),
      Key19: "value 19",
    });
  });

  it("ends with a RangeError, not with a hang, for bytes that are damaged anywhere", () => {
    for (let at = 0; at < binaryPlist.length; at++) {
      for (const value of [0, 0xff, binaryPlist[at]! ^ 0x10]) {
        const damaged = Uint8Array.from(binaryPlist);
        damaged[at] = value;
        try {
          parseBinaryPlist(damaged);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }
    }
    expect(() => parseBinaryPlist(new Uint8Array(8))).toThrow(RangeError);
  });
});
