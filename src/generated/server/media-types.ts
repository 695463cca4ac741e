// Generated from "App Store Server API (with Retention Messaging, Advanced Commerce and External Purchase)" 1.22 (SHA-256 995ff92f55eaef44…) by `npm run generate`.
// Never edited by hand: what is wrong with it is mended in spec/ or scripts/.

/** The media types of the answers that are not just `application/json`, by method and path. */
export const mediaTypes: Readonly<Record<string, readonly string[]>> = {
};

/** The media types of the request bodies that are not `application/json`, by method and path. */
export const bodyMediaTypes: Readonly<Record<string, string>> = {
  "PUT /inApps/v1/messaging/image/{imageIdentifier}": "image/png",
};
