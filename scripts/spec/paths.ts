/** The paths of the specification's files, relative to the project folder. */
import { fileURLToPath } from "node:url";

/** The absolute path of the project folder. */
export const projectFolder: string = fileURLToPath(new URL("../..", import.meta.url));

/** Records which of Apple's documents the generated types come from. */
export const lockFile = "spec/app-store-connect.lock.json";
/** Apple's document as downloaded; never committed. */
export const cacheFile = "spec/.cache/app-store-connect.json";
/** Where `npm run spec:update` prepares what it moves into place. */
export const nextFolder = "spec/.cache/next";
/** The document of the App Store Server API, which is written by hand in this project. */
export const serverFile = "spec/app-store-server.openapi.yaml";
/** The corrections to Apple's document. */
export const overlayFile = "spec/app-store-connect.overlay.yaml";
/** The page that lists the corrections. */
export const correctionsPage = "docs/corrections.md";
/** The folder that the generator writes. */
export const generatedFolder = "src/generated";
/** What came and went with each version of Apple's document. */
export const historyFile = "spec/app-store-connect.history.json";
