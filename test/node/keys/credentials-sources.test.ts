import { describe, expect, it } from "vitest";
import { credentialsSources } from "../../../src/node/index.js";
import { withFolder } from "../../helpers/folder.js";
import { pem, toBase64 } from "../../helpers/made-keys.js";

const nowhere = { API_PRIVATE_KEYS_DIR: "/nowhere" };

describe("credentialsSources", () => {
  it("lists the sets in the order in which they count, with the place of each key", async () => {
    const env = {
      ...nowhere,
      ASC_KEY_ID: "ABC",
      ASC_PRIVATE_KEY: pem,
      APP_STORE_CONNECT_API_KEY_KEY_ID: "LANE",
      APP_STORE_CONNECT_API_KEY_ISSUER_ID: "ISSUER",
      APP_STORE_CONNECT_API_KEY_KEY_FILEPATH: "/keys/lane.p8",
      APP_STORE_CONNECT_API_KEY_PATH: "/keys/lane.json",
    };
    expect(await credentialsSources({ env })).toEqual([
      { variable: "ASC_KEY_ID", hasIssuer: false, key: { variable: "ASC_PRIVATE_KEY" } },
      {
        variable: "APP_STORE_CONNECT_API_KEY_KEY_ID",
        hasIssuer: true,
        key: { path: "/keys/lane.p8", variable: "APP_STORE_CONNECT_API_KEY_KEY_FILEPATH" },
      },
      {
        variable: "APP_STORE_CONNECT_API_KEY_PATH",
        hasIssuer: undefined,
        key: { path: "/keys/lane.json", variable: "APP_STORE_CONNECT_API_KEY_PATH" },
      },
    ]);
  });

  it("finds a file by the key's id, and reports a key that is nowhere", async () => {
    await withFolder({ "AuthKey_ABC.p8": pem }, async (folder) => {
      const [found] = await credentialsSources({ env: { API_PRIVATE_KEYS_DIR: folder, ASC_KEY_ID: "ABC" } });
      expect(found?.key).toEqual({ path: `${folder}/AuthKey_ABC.p8` });
    });
    const [missing] = await credentialsSources({ env: { ...nowhere, ASC_KEY_ID: "ABC" } });
    expect(missing).toEqual({ variable: "ASC_KEY_ID", hasIssuer: false, key: undefined });
    expect(await credentialsSources({ env: nowhere })).toEqual([]);
  });

  it("does not return a key that was put in place of a path", async () => {
    const env = { ...nowhere, ASC_KEY_ID: "ABC", ASC_PRIVATE_KEY_PATH: toBase64(pem) };
    expect(JSON.stringify(await credentialsSources({ env }))).not.toContain(toBase64(pem).slice(0, 40));
  });
});
