/** The files of one fake store, by the resources that reserved them. */

import type { World } from "../state/behavior.js";
import type { StoredResource } from "../store/resource.js";
import { createReceivedFile, type ReceivedFile } from "./received.js";

/** One of a resource's `uploadOperations`. */
export interface UploadOperation {
  readonly method: string;
  readonly url: string;
  readonly offset: number;
  readonly length: number;
  readonly requestHeaders: readonly { readonly name: string; readonly value: string }[];
}

const filesByWorld = new WeakMap<World, WeakMap<StoredResource, ReceivedFile>>();

/** The parts of a resource that are to be uploaded; none once the file was committed. */
export function operationsOf({ attributes }: StoredResource): readonly UploadOperation[] {
  return (attributes["uploadOperations"] ?? []) as unknown as readonly UploadOperation[];
}

/** What was received for a resource. It starts empty, also after a snapshot was restored. */
export function receivedFile(world: World, resource: StoredResource): ReceivedFile {
  const files = filesByWorld.get(world) ?? new WeakMap<StoredResource, ReceivedFile>();
  filesByWorld.set(world, files);
  const known = files.get(resource);
  if (known) return known;
  const file = createReceivedFile(operationsOf(resource).length, world.settings.keepFiles);
  files.set(resource, file);
  return file;
}
