// Generated from "App Store Server API (with Retention Messaging, Advanced Commerce and External Purchase)" 1.22 (SHA-256 53dc7cb089a828fe…) by `npm run generate`.
// Do not edit: corrections belong in spec/ or scripts/.

/** The media types of responses other than just `application/json`, by method and path. */
export const mediaTypes: Readonly<Record<string, readonly string[]>> = {
};

/** The media types of request bodies other than `application/json`, by method and path. */
export const bodyMediaTypes: Readonly<Record<string, string>> = {
  "PUT /inApps/v1/messaging/image/{imageIdentifier}": "image/png",
};

/** The paths whose GET has CSV. */
export type CsvPath = never;
