/** `storeconnect/node`: keys from files and variables, files to upload, a listener, curl, a quota in Redis. */
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check, checkEqual, type NodeCases, rejection, Skipped } from "../case.js";

/** Runs with a folder that has these files, and removes it. */
async function withFolder(
  files: Readonly<Record<string, string>>,
  run: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "storeconnect-case-"));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content, { mode: 0o600 });
    await run(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function hasCurl(): boolean {
  try {
    return execFileSync("curl", ["--version"]).length > 0;
  } catch {
    return false;
  }
}

export const node: NodeCases = {
  "credentials are read from a file and from variables, and the key is found by its id": async (world) => {
    const store = await world.createStore({ resources: [] });
    const { createConnectClient } = world.modules["."];
    const { credentialsFromEnvironment, credentialsFromFile, credentialsSources, findPrivateKey, privateKeyFromFile } =
      world.modules["./node"];
    const { keyId, issuerId, privateKey } = store.credentials;
    const { baseUrl } = store;
    const fastlane = JSON.stringify({ key_id: keyId, issuer_id: issuerId, key: privateKey });
    const name = `AuthKey_${keyId}.p8`;
    await withFolder({ [name]: privateKey, "fastlane.json": fastlane }, async (folder) => {
      const path = join(folder, name);
      const env = { ASC_KEY_ID: keyId, ASC_ISSUER_ID: issuerId, ASC_PRIVATE_KEY_PATH: path };
      for (const credentials of [
        await credentialsFromFile(join(folder, "fastlane.json")),
        await credentialsFromEnvironment({ env }),
        await credentialsFromEnvironment({ env: { ...env, ASC_PRIVATE_KEY: privateKey.replaceAll("\n", "\\n") } }),
        { keyId, issuerId, privateKey: await privateKeyFromFile(path) },
        { keyId, issuerId, privateKey: await findPrivateKey({ keyId, folders: [join(folder, "none"), folder] }) },
      ]) {
        const connect = createConnectClient({ ...credentials, baseUrl });
        checkEqual((await connect.GET("/v1/apps")).data.data, []);
      }
      checkEqual(
        (await credentialsSources({ env })).map(({ variable }) => variable),
        ["ASC_KEY_ID"],
      );
      const { isTokenError } = world.modules["."];
      check(isTokenError(await rejection(privateKeyFromFile(join(folder, "none.p8")))), "a TokenError");
    });
  },
  "a file of the disk is uploaded, and goes on after an interruption": async (world) => {
    const store = await world.createStore({ settings: { partBytes: 100, processing: 1 } });
    const { appScreenshotSets } = await store.seed({ appScreenshotSets: [{}] });
    const { createConnectClient } = world.modules["."];
    const { fileFromPath } = world.modules["./node"];
    const { uploadAsset } = world.modules["./uploads"];
    const connect = createConnectClient({ ...store.credentials, baseUrl: store.baseUrl, retry: { limit: 1 } });
    await withFolder({ "one.png": "0123456789".repeat(25) }, async (folder) => {
      const file = await fileFromPath(join(folder, "one.png"));
      checkEqual([file.name, file.size], ["one.png", 250]);
      let saved = "";
      const options = {
        parent: appScreenshotSets[0]!.id,
        file,
        wait: { intervalMs: 1, maxIntervalMs: 20 },
        concurrency: 1,
        keepReservation: true,
        saveState: (state: object) => {
          saved = JSON.stringify(state);
        },
      };
      await store.fault({ method: "PUT", status: 400, skip: 2 });
      await rejection(uploadAsset(connect, "appScreenshots", options));
      const { attributes } = await uploadAsset(connect, "appScreenshots", { ...options, resume: JSON.parse(saved) });
      checkEqual(attributes.sourceFileChecksum, "e34c45a67a321b62e5624eeb9a0b4005");
      checkEqual((await store.requests()).filter(({ method }) => method === "PUT").length, 4);
    });
  },
  "a listener of node:http takes the handler of webhooks": async (world) => {
    const { createNodeListener } = world.modules["./node"];
    const { createWebhookHandler, signTestWebhook } = world.modules["./webhooks"];
    const ids: string[] = [];
    const handle = createWebhookHandler({
      secrets: "secret",
      on: {},
      otherwise: ({ id }) => void ids.push(id),
      onError() {},
    });
    const server = createServer(createNodeListener(handle));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook`;
    try {
      const payload = { data: { type: "webhookPingCreated", id: "7", attributes: {} } };
      const response = await fetch(url, await signTestWebhook({ secret: "secret", payload }));
      checkEqual([response.status, ids], [200, ["7"]]);
      await response.text();
      const wrong = await fetch(url, { method: "POST", body: "{}" });
      checkEqual(wrong.status, 400);
      await wrong.text();
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  },
  "calls go through curl, with bodies, errors and aborts": async (world) => {
    if (!hasCurl()) throw new Skipped("curl is not installed", ["./node curlFetch"]);
    const store = await world.createStore({ resources: [] });
    const { createConnectClient, isNotFoundError } = world.modules["."];
    const { curlFetch } = world.modules["./node"];
    await store.seed({ apps: [{ id: "11", name: "Größe ✓", bundleId: "com.example.size" }] });
    const { credentials, baseUrl } = store;
    const connect = createConnectClient({ ...credentials, baseUrl, fetch: curlFetch(), retry: { limit: 1 } });
    checkEqual((await connect.GET("/v1/apps")).data.data[0]?.attributes.name, "Größe ✓");
    const { create } = world.modules["."];
    checkEqual((await create(connect, "/v1/betaGroups", { name: "Familie", app: "11" })).name, "Familie");
    check(isNotFoundError(await rejection(connect.request("apps/none"))), "a NotFoundError");
    await store.fault({ silenceMs: 10_000 });
    const reason = new Error("enough");
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 200);
    checkEqual((await rejection(connect.GET("/v1/apps", { signal: controller.signal }))) === reason, true);
  },
  "several processes share a quota in Redis": async (world) => {
    const { REDIS_SOCKET: socket } = process.env;
    if (!socket) throw new Skipped("redis-server is not installed", ["./node createSharedQuotaStore"]);
    const { createSharedQuotaStore } = world.modules["./node"];
    const { createClient } = await import("@redis/client");
    const redis = createClient({ socket: { path: socket, tls: false } });
    await redis.connect();
    try {
      const keyPrefix = `${world.runtime}-${process.pid}-`;
      const stores = [1, 2].map(() => createSharedQuotaStore({ redis, keyPrefix, onStoreFailure: "refuse" }));
      const windows = [{ windowMs: 60_000, limit: 3 }];
      const waits: number[] = [];
      for (const store of [...stores, ...stores]) waits.push(await store.take("key", windows));
      checkEqual([waits.slice(0, 3), waits[3]! > 0], [[0, 0, 0], true]);
    } finally {
      redis.destroy();
    }
  },
};
