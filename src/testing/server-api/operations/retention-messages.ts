/** Images, messages and default messages of the Retention Messaging API. */

import {
  type Call,
  demand,
  isMembers,
  isString,
  isUuid,
  type Members,
  memberOf,
  type Operations,
  readMembers,
} from "../request/call.js";
import { errorOf, malformed, type ServerErrorCode } from "../request/error.js";
import { readChoice } from "../request/query.js";
import { isImage } from "./png.js";
import type { Image, RetentionStore } from "./retention-store.js";

const maxUploads = 2_000;
const maxBulletPoints = 5;
const sizes = ["FULL_SIZE", "BULLET_POINT"] as const;

export function createMessageOperations(
  store: RetentionStore,
): Pick<
  Operations,
  | "PUT /inApps/v1/messaging/image/{imageIdentifier}"
  | "DELETE /inApps/v1/messaging/image/{imageIdentifier}"
  | "GET /inApps/v1/messaging/image/list"
  | "PUT /inApps/v1/messaging/message/{messageIdentifier}"
  | "DELETE /inApps/v1/messaging/message/{messageIdentifier}"
  | "GET /inApps/v1/messaging/message/list"
  | "GET /inApps/v1/messaging/default/{productId}/{locale}"
  | "PUT /inApps/v1/messaging/default/{productId}/{locale}"
  | "DELETE /inApps/v1/messaging/default/{productId}/{locale}"
> {
  const { images, messages, defaults } = store;

  return {
    "PUT /inApps/v1/messaging/image/{imageIdentifier}": (call) => {
      const imageIdentifier = readIdentifier(call, "imageIdentifier", 4000161);
      const size = readChoice(call, "imageSize", sizes, 4000161) ?? "FULL_SIZE";
      demand(isImage(call.body, size), () => errorOf(4000161));
      demand(!images.has(imageIdentifier), () => errorOf(4090000));
      demand(images.size < maxUploads, () => errorOf(4030014));
      const image: Image = { imageIdentifier, size, state: "PENDING" };
      images.set(imageIdentifier, image);
      store.submit(image);
      return undefined;
    },
    "DELETE /inApps/v1/messaging/image/{imageIdentifier}": ({ path }) => {
      const id = path["imageIdentifier"] ?? "";
      demand(images.has(id), () => errorOf(4040014));
      demand(![...messages.values()].some((one) => one.images.includes(id)), () => errorOf(4030019));
      images.delete(id);
      return undefined;
    },
    "GET /inApps/v1/messaging/image/list": () => ({
      imageIdentifiers: [...images.values()].map(({ imageIdentifier, size, state }) => ({
        imageIdentifier,
        imageSize: size,
        imageState: state,
      })),
    }),
    "PUT /inApps/v1/messaging/message/{messageIdentifier}": (call) => {
      const messageIdentifier = readIdentifier(call, "messageIdentifier", undefined);
      const found = readImagesOf(readMembers(call), images);
      demand(!messages.has(messageIdentifier), () => errorOf(4090001));
      demand(messages.size < maxUploads, () => errorOf(4030016));
      const message = { messageIdentifier, images: found, state: "PENDING" as const };
      messages.set(messageIdentifier, message);
      store.submit(message);
      return undefined;
    },
    "DELETE /inApps/v1/messaging/message/{messageIdentifier}": ({ path }) => {
      const id = path["messageIdentifier"] ?? "";
      demand(messages.delete(id), () => errorOf(4040015));
      for (const [key, message] of defaults) if (message === id) defaults.delete(key);
      return undefined;
    },
    "GET /inApps/v1/messaging/message/list": () => ({
      messageIdentifiers: [...messages.values()].map(({ messageIdentifier, state }) => ({
        messageIdentifier,
        messageState: state,
      })),
    }),
    "GET /inApps/v1/messaging/default/{productId}/{locale}": (call) => {
      const messageIdentifier = defaults.get(readTarget(call));
      demand(messageIdentifier, () => errorOf(4040020));
      return { messageIdentifier };
    },
    "PUT /inApps/v1/messaging/default/{productId}/{locale}": (call) => {
      const target = readTarget(call);
      const id = memberOf(readMembers(call), "messageIdentifier");
      // Apple's document does not require it yet.
      if (id === undefined) return void defaults.delete(target);
      demand(isUuid(id), () => malformed("The messageIdentifier must be a UUID."));
      const message = messages.get(id);
      demand(message?.state === "APPROVED", () => errorOf(4030017));
      const isApproved = message!.images.every((one) => images.get(one)?.state === "APPROVED");
      demand(isApproved, () => errorOf(4030018));
      defaults.set(target, id);
      return undefined;
    },
    "DELETE /inApps/v1/messaging/default/{productId}/{locale}": (call) => {
      defaults.delete(readTarget(call));
      return undefined;
    },
  };
}

/** An identifier that the caller chose: a UUID in lower case. */
function readIdentifier({ path }: Call, name: string, code: ServerErrorCode | undefined): string {
  const id = path[name];
  const error = () => (code === undefined ? malformed(`The ${name} must be a UUID in lower case.`) : errorOf(code));
  demand(isUuid(id) && id === id.toLowerCase(), error);
  return id;
}

/** The product and locale of a default message, as one key. */
function readTarget({ path }: Call): string {
  const { productId = "", locale = "" } = path;
  demand(/^[\w.-]{1,255}$/.test(productId), () => errorOf(4000023));
  demand(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(locale), () => errorOf(4000164));
  return `${productId} ${locale}`;
}

/** Checks a message. Returns the identifiers of its images. */
function readImagesOf(members: Members, images: ReadonlyMap<string, Image>): string[] {
  const used: string[] = [];
  const readString = (from: Members, name: string, maxLength: number, code: ServerErrorCode): void => {
    const value = memberOf(from, name);
    demand(isString(value), () => malformed(`The ${name} must be a non-empty string.`));
    demand(value.length <= maxLength, () => errorOf(code));
  };
  const readImage = (from: unknown, size: Image["size"]): Members => {
    demand(isMembers(from), () => malformed("An image and a bullet point must be objects."));
    const id = memberOf(from, "imageIdentifier");
    const image = typeof id === "string" ? images.get(id) : undefined;
    demand(image, () => malformed("The imageIdentifier must be that of an uploaded image."));
    demand(image.size === size, () => errorOf(4000216));
    readString(from, "altText", 150, 4000175);
    used.push(image.imageIdentifier);
    return from;
  };

  readString(members, "header", 66, 4000162);
  readString(members, "body", 144, 4000163);
  const image = memberOf(members, "image");
  const position = memberOf(members, "headerPosition") ?? "ABOVE_BODY";
  const points = memberOf(members, "bulletPoints") ?? [];
  demand(position === "ABOVE_BODY" || position === "ABOVE_IMAGE", () =>
    malformed("The headerPosition must be ABOVE_BODY or ABOVE_IMAGE."),
  );
  demand(position === "ABOVE_BODY" || image !== undefined, () => errorOf(4000224));
  if (image !== undefined) readImage(image, "FULL_SIZE");
  demand(Array.isArray(points), () => malformed("The bulletPoints must be a list."));
  demand(points.length <= maxBulletPoints, () => errorOf(4000218));
  for (const point of points) readString(readImage(point, "BULLET_POINT"), "text", 66, 4000219);
  return used;
}
