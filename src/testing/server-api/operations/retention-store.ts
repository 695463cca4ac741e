/** The images and messages of the Retention Messaging API, and their review. */

import type { App } from "../app.js";
import type { Timers } from "../timers.js";
import type { ImageSize } from "./png.js";

/** The state of a review. */
export type ReviewState = "PENDING" | "APPROVED" | "REJECTED";

interface Reviewed {
  state: ReviewState;
}

/** An uploaded image. */
export interface Image extends Reviewed {
  readonly imageIdentifier: string;
  readonly size: ImageSize;
}

/** An uploaded message. */
export interface Message extends Reviewed {
  readonly messageIdentifier: string;
  /** The identifiers of its images. */
  readonly images: readonly string[];
}

/** The decisions of Apple's reviewers. */
export interface RetentionEvents {
  /**
   * Approves or rejects an image or a message. Without it the sandbox approves at once, and production after a day.
   *
   * @param identifier of the image or the message.
   * @throws {TypeError} for an unknown identifier.
   */
  review(identifier: string, state: "APPROVED" | "REJECTED"): void;
}

export interface RetentionStore extends RetentionEvents {
  readonly images: Map<string, Image>;
  readonly messages: Map<string, Message>;
  /** The message of each product and locale, by both. */
  readonly defaults: Map<string, string>;
  /** Where Apple requests messages. */
  realtimeUrl: string | undefined;
  /** The state of an upload; it may change by the clock. */
  submit(upload: Image | Message): void;
  reset(): void;
}

const reviewMs = 86_400_000;

export function createRetentionStore(app: App, timers: Timers, now: () => number): RetentionStore {
  const images = new Map<string, Image>();
  const messages = new Map<string, Message>();
  const defaults = new Map<string, string>();
  return {
    images,
    messages,
    defaults,
    realtimeUrl: undefined,
    submit(upload) {
      if (app.environment === "Sandbox") upload.state = "APPROVED";
      else
        timers.set(upload, now() + reviewMs, () => {
          upload.state = "APPROVED";
        });
    },
    review(identifier, state) {
      const upload = images.get(identifier) ?? messages.get(identifier);
      if (!upload) throw new TypeError('"identifier" must be that of an image or a message that was uploaded');
      if (state !== "APPROVED" && state !== "REJECTED") throw new TypeError('"state" must be APPROVED or REJECTED');
      timers.clear(upload);
      upload.state = state;
    },
    reset() {
      for (const map of [images, messages, defaults]) map.clear();
      this.realtimeUrl = undefined;
    },
  };
}
