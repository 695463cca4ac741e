/** Downloads of uploaded files, if their bytes are kept. */

import type { FakeResponse } from "../http/exchange.js";
import type { World } from "../state/behavior.js";
import { receivedFile } from "./files.js";

/** Serves `/assets/{type}/{id}/...`. */
export function downloadAsset(url: URL, world: World): FakeResponse | undefined {
  const [, folder, type = "", id = ""] = url.pathname.split("/");
  const resource = folder === "assets" ? world.store.find(type, id) : undefined;
  const body = resource && receivedFile(world, resource).bytes();
  return body && { status: 200, headers: { "content-type": "application/octet-stream" }, body };
}
