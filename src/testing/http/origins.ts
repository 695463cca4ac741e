/** The addresses that lead to a fake store. */

/** The hosts of Apple's APIs. `fetch` and the MSW handlers of a fake store respond in their place. */
export const appleOrigins: readonly string[] = [
  "https://api.appstoreconnect.apple.com",
  "https://api.storekit.apple.com",
  "https://api.storekit-sandbox.apple.com",
  "https://api.storekit.itunes.apple.com",
  "https://api.storekit-sandbox.itunes.apple.com",
];

/** The address of a fake store that does not listen. */
export const originWithoutServer = "https://api.appstoreconnect.apple.com";

/** The address of its uploads. No name below `.invalid` exists, so that nothing is ever sent there over the network. */
export const uploadOriginWithoutServer = "https://uploads.invalid";
