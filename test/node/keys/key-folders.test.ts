import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TokenError } from "../../../src/errors/index.js";
import { credentialsFromEnvironment, findPrivateKey } from "../../../src/node/index.js";
import { usualFolders } from "../../../src/node/keys/key-folders.js";
import { withFolder } from "../../helpers/folder.js";
import { claimsOf, encryptedPem, passphrase, pem } from "../../helpers/made-keys.js";

describe("findPrivateKey", () => {
  it.each(["AuthKey_KEY.p8", "ApiKey_KEY.p8", "SubscriptionKey_KEY.p8"])("finds %s by its key's id", async (name) => {
    await withFolder({ [name]: pem }, async (folder) => {
      const privateKey = await findPrivateKey({ keyId: "KEY", folders: [folder] });
      await expect(claimsOf({ privateKey })).resolves.toMatchObject({ sub: "user" });
    });
  });

  it("takes the file of the first folder that has one, and folders that are not there for empty", async () => {
    const files = { "b/AuthKey_KEY.p8": encryptedPem, "c/AuthKey_KEY.p8": "not a key", "c/AuthKey_OTHER.p8": pem };
    await withFolder(files, async (folder) => {
      const folders = ["a", "b", "c"].map((name) => join(folder, name));
      await expect(findPrivateKey({ keyId: "KEY", folders, passphrase })).resolves.toMatchObject({ type: "private" });
      await expect(findPrivateKey({ keyId: "KEY", folders: folders.toReversed() })).rejects.toThrow(
        /c.AuthKey_KEY\.p8 is/,
      );
    });
  });

  it("names the folders where none has the file", async () => {
    const found = findPrivateKey({ keyId: "KEY", folders: ["/nowhere", "/never"] });
    await expect(found).rejects.toThrow(TokenError);
    await expect(found).rejects.toThrow("AuthKey_KEY.p8 is in none of these folders: /nowhere, /never.");
  });

  it.each(["../KEY", "a/b", "", "KEY.p8", "x".repeat(41)])(
    "rejects the key id %j, which can't be part of a file name",
    async (keyId) => {
      await withFolder({ "KEY.p8": pem, "sub/x": "" }, async (folder) => {
        const found = findPrivateKey({ keyId, folders: [join(folder, "sub")] });
        await expect(found).rejects.toThrow(TypeError);
        await expect(found).rejects.toThrow('"keyId" must be letters and digits');
      });
    },
  );
});

describe("a key id that leads out of the folder", () => {
  it("finds no file, in findPrivateKey and in the environment", async () => {
    await withFolder({ "KEY.p8": pem, "sub/x": "" }, async (folder) => {
      const [keyId, sub] = ["x/../../KEY", join(folder, "sub")];
      await expect(findPrivateKey({ keyId, folders: [sub] })).rejects.toThrow(TypeError);
      const env = { ASC_KEY_ID: keyId, API_PRIVATE_KEYS_DIR: sub };
      await expect(credentialsFromEnvironment({ env })).rejects.toThrow(/none of these folders/);
    });
  });
});

describe("the usual folders", () => {
  const usual = ["private_keys", join(homedir(), "private_keys"), join(homedir(), ".private_keys")];

  it("are those of altool", () => {
    expect(usualFolders({})).toEqual([...usual, join(homedir(), ".appstoreconnect", "private_keys")]);
  });

  it("begin with the one that the user names", () => {
    expect(usualFolders({ API_PRIVATE_KEYS_DIR: "/mine" }).slice(0, 2)).toEqual(["/mine", "private_keys"]);
    expect(usualFolders({ API_PRIVATE_KEYS_DIR: "" })[0]).toBe("private_keys");
  });
});
