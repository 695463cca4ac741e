/** Runs the command of a packed and installed package against a fake App Store. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { createFakeAppStore } from "../../src/testing/index.js";
import { version } from "../../src/version.js";

/**
 * Runs `--version` and `apps` in the folder that `installPacked` has filled. Resolves to what is wrong, or to undefined.
 *
 * @param node The Node that runs it; by default that of the first line of the command, as a shell starts it.
 */
export async function checkPackedCommand(folder: string, node?: string): Promise<string | undefined> {
  const fake = await createFakeAppStore({ resources: [] });
  fake.seed({ apps: [{ id: "11", name: "Lantern", bundleId: "com.example.lantern" }] });
  const { keyId, issuerId, privateKey } = fake.credentials;
  const env = {
    PATH: process.env["PATH"],
    ASC_BASE_URL: fake.baseUrl,
    ASC_KEY_ID: keyId,
    ASC_ISSUER_ID: issuerId,
    ASC_PRIVATE_KEY: privateKey,
  };
  const command = join(folder, "node_modules/.bin/storeconnect");
  const run = async (...args: string[]): Promise<string> => {
    const [file, ...before] = node === undefined ? [command] : [node, command];
    return (await promisify(execFile)(file!, [...before, ...args], { cwd: folder, env, timeout: 60_000 })).stdout;
  };
  try {
    const printed = await run("--version");
    if (printed !== `${version}\n`) return `--version printed ${printed}`;
    const apps = await run("apps", "--csv", "--fields", "id,name");
    return apps === "id,name\r\n11,Lantern\r\n" ? undefined : `apps printed ${apps}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await fake.close();
  }
}
