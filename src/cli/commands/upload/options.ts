/** The options of `storeconnect upload`, and its result. */
import type { ClientOptions } from "../../client-options.js";

/** The options of `storeconnect upload`. */
export interface UploadOptions extends ClientOptions {
  readonly app: string;
  readonly appVersion?: string;
  readonly buildNumber?: string;
  readonly platform?: string;
  readonly place?: string;
  readonly concurrency: string;
  readonly wait: boolean;
  readonly restart?: true;
  readonly json?: true;
}

/** What was uploaded, for people and as JSON. */
export interface Uploaded {
  readonly text: string;
  readonly facts: Readonly<Record<string, unknown>>;
}
