/** Uploads of files, end to end. */
import { type Cases, check, checkEqual, fromBase64, rejection, type World } from "../case.js";

const content = "0123456789".repeat(25);
/** By `md5sum`. */
const md5 = "e34c45a67a321b62e5624eeb9a0b4005";
const bytes = new TextEncoder().encode(content);
const wait = { intervalMs: 1, maxIntervalMs: 20 };
const kind = "appScreenshots";

/** A store that takes parts of 100 bytes, with a set of screenshots. */
async function oneSet({ modules, createStore }: World, settings: object = {}) {
  const store = await createStore({ settings: { partBytes: 100, processing: 1, keepFiles: true, ...settings } });
  const { appScreenshotSets } = await store.seed({ appScreenshotSets: [{}] });
  const { createConnectClient } = modules["."];
  const connect = createConnectClient({ ...store.credentials, baseUrl: store.baseUrl, retry: { limit: 1 } });
  const parent = appScreenshotSets[0]!.id;
  return { store, connect, options: { parent, wait, fileName: "one.png", size: content.length } };
}

const count = async (store: { requests(): Promise<readonly { method: string }[]> }, method: string): Promise<number> =>
  (await store.requests()).filter((request) => request.method === method).length;

export const uploads: Cases = {
  "a Blob, a Uint8Array and a stream arrive in parts, with their checksum": async (world) => {
    const { store, connect, options } = await oneSet(world);
    const { uploadAsset } = world.modules["./uploads"];
    const blob = new Blob([content]);
    for (const file of [blob, bytes, blob.stream() as ReadableStream<Uint8Array>]) {
      const phases = new Set<string>();
      const { attributes } = await uploadAsset(connect, kind, {
        ...options,
        file,
        onProgress: ({ phase }) => phases.add(phase),
      });
      checkEqual([attributes.sourceFileChecksum, attributes.assetDeliveryState?.state], [md5, "COMPLETE"]);
      checkEqual([...phases], ["reserve", "upload", "commit", "process", "done"]);
    }
    // The store compares the checksums itself, and rejects a part with the token.
    checkEqual(await count(store, "PUT"), 9);
  },
  "a part that fails is sent again alone, and in the end an UploadPartError without the signed URL": async (world) => {
    const { store, connect, options } = await oneSet(world);
    const { isStoreConnectError, isUploadPartError, StoreConnectError, uploadAsset, UploadPartError } =
      world.modules["./uploads"];
    await store.fault({ method: "PUT", status: 503, retryAfterSeconds: 0 });
    await uploadAsset(connect, kind, { ...options, file: bytes });
    checkEqual(await count(store, "PUT"), 4);
    await store.fault({ method: "PUT", status: 400 });
    const error = await rejection(uploadAsset(connect, kind, { ...options, file: bytes, concurrency: 1 }));
    check(isUploadPartError(error) && error instanceof UploadPartError, `an UploadPartError, not ${error}`);
    check(isStoreConnectError(error) && error instanceof StoreConnectError, "a StoreConnectError");
    check(!`${error.message} ${JSON.stringify(error)}`.includes("Signature"), "no signed URL");
    checkEqual(await count(store, "DELETE"), 1);
  },
  "an interrupted upload goes on with the parts that are missing": async (world) => {
    const { store, connect, options } = await oneSet(world);
    const { uploadAsset } = world.modules["./uploads"];
    let saved = "";
    await store.fault({ method: "PUT", status: 400, skip: 2 });
    const first = { ...options, file: bytes, concurrency: 1, keepReservation: true };
    await rejection(
      uploadAsset(connect, kind, {
        ...first,
        saveState: (state) => {
          saved = JSON.stringify(state);
        },
      }),
    );
    const before = await count(store, "PUT");
    const { attributes } = await uploadAsset(connect, kind, { ...first, resume: JSON.parse(saved) });
    checkEqual([attributes.sourceFileChecksum, (await count(store, "PUT")) - before], [md5, 1]);
  },
  "a file of another size than announced is an UploadSizeError": async (world) => {
    const { connect, options } = await oneSet(world);
    const { isUploadSizeError, uploadAsset, UploadSizeError } = world.modules["./uploads"];
    const error = await rejection(uploadAsset(connect, kind, { ...options, file: bytes, size: 249 }));
    check(isUploadSizeError(error) && error instanceof UploadSizeError, `an UploadSizeError, not ${error}`);
  },
  "a URL that has expired is an UploadExpiredError": async (world) => {
    const { store, connect, options } = await oneSet(world);
    const { isUploadExpiredError, uploadAsset, UploadExpiredError } = world.modules["./uploads"];
    const send = async (request: Request): Promise<Response> => {
      await store.advance("P8D");
      return await fetch(request);
    };
    // One part at a time: workerd ends with an error of its own if a request whose body is on its way is aborted.
    const one = { ...options, file: bytes, concurrency: 1, fetch: send };
    const error = await rejection(uploadAsset(connect, kind, one));
    check(isUploadExpiredError(error) && error instanceof UploadExpiredError, `an UploadExpiredError, not ${error}`);
  },
  "other bytes than those that were hashed are an UploadChecksumError": async (world) => {
    const { connect, options } = await oneSet(world);
    const { isUploadChecksumError, uploadAsset, UploadChecksumError } = world.modules["./uploads"];
    const send = async (request: Request): Promise<Response> => {
      const { byteLength } = await request.clone().arrayBuffer();
      return await fetch(request.url, { method: "PUT", headers: request.headers, body: new Uint8Array(byteLength) });
    };
    const error = await rejection(uploadAsset(connect, kind, { ...options, file: bytes, fetch: send }));
    check(isUploadChecksumError(error) && error instanceof UploadChecksumError, `an UploadChecksumError, not ${error}`);
  },
  "a file that Apple can't process is an UploadFailedError": async (world) => {
    const { store, connect, options } = await oneSet(world, { processing: "PT1H" });
    const { isUploadFailedError, uploadAsset, UploadFailedError } = world.modules["./uploads"];
    let id = "";
    const upload = uploadAsset(connect, kind, {
      ...options,
      file: bytes,
      saveState: (state) => {
        ({ id } = state as { id: string });
      },
      onProgress: ({ phase }) => {
        if (phase === "process") void fail();
      },
    });
    const fail = async (): Promise<void> => {
      const commit = (await store.requests()).find(({ method }) => method === "PATCH");
      id = commit?.path.split("/").at(-1) ?? id;
      await store.transition({ type: kind, id, state: "FAILED" });
    };
    const error = await rejection(upload);
    check(isUploadFailedError(error) && error instanceof UploadFailedError, `an UploadFailedError, not ${error}`);
  },
  "uploadBuild reads the facts of an .ipa, and waits for the build": async (world) => {
    const store = await world.createStore({ resources: [], settings: { partBytes: 300_000, processing: 1 } });
    await store.seed({ apps: [{ id: "11", name: "Lantern", bundleId: "com.example.lantern" }] });
    const { createConnectClient } = world.modules["."];
    const { uploadBuild } = world.modules["./uploads"];
    const connect = createConnectClient({ ...store.credentials, baseUrl: store.baseUrl, retry: { limit: 1 } });
    const file = new File([fromBase64(world.fixtures.ipa)], "Example.ipa");
    const { build, version, buildNumber, platform } = await uploadBuild(connect, {
      app: "11",
      file,
      wait,
      onProgress: ({ phase }) => {
        if (phase === "process") void store.advance("P1D");
      },
    });
    checkEqual([version, buildNumber, platform, build?.attributes.processingState], ["9.1", "901", "IOS", "VALID"]);
  },
  "assetLibrary uploads an image once, and places it": async (world) => {
    const store = await world.createStore({ settings: { processing: 1 } });
    const { apps, appStoreVersionLocalizations } = await store.seed({
      apps: [{ name: "Lantern", bundleId: "com.example.lantern" }],
      appStoreVersionLocalizations: [
        { locale: "en-US", appStoreVersion: { versionString: "1.0", appVersionState: "PREPARE_FOR_SUBMISSION" } },
      ],
    });
    const { createConnectClient } = world.modules["."];
    const { assetLibrary } = world.modules["./uploads"];
    const connect = createConnectClient({ ...store.credentials, baseUrl: store.baseUrl, retry: { limit: 1 } });
    const library = await assetLibrary(connect, apps[0]!.id);
    const file = new File([fromBase64(world.fixtures.image)], "beach.png");
    const upload = { file, placementType: "APP_SCREENSHOT", wait } as const;
    const asset = await library.upload(upload);
    checkEqual((await library.upload(upload)).id, asset.id);
    checkEqual(await count(store, "PUT"), 1);
    const localization = appStoreVersionLocalizations[0]!;
    await library.place({ asset, localization, placementType: "APP_SCREENSHOT", group: "IPHONE_69" });
    checkEqual((await library.placements(localization)).length, 1);
  },
};
