/** Where the files of the specification stand, below the folder of the project. */
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const PROJECT_FOLDER: string = fileURLToPath(new URL("../..", import.meta.url));

/** Which of Apple's documents the generated types come from. */
export const LOCK_FILE = "spec/app-store-connect.lock.json";
/** Apple's document as it was taken; never committed. */
export const CACHE_FILE = "spec/.cache/app-store-connect.json";
/** The document of the App Store Server API, which is ours. */
export const SERVER_FILE = "spec/app-store-server.openapi.yaml";
/** The corrections to Apple's. */
export const OVERLAY_FILE = "spec/app-store-connect.overlay.yaml";
/** The page that lists them. */
export const CORRECTIONS_PAGE = "docs/corrections.md";
/** What the generator writes. */
export const GENERATED_FOLDER = "src/generated";
