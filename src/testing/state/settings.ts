/** What a caller can set about the fake store's behavior, with its defaults. */

/** Settings of one fake store. */
export interface WorldSettings {
  /** The origin that receives parts of files and has downloads: a URL without a slash at the end. */
  readonly uploadUrl: () => string;
  /** The most bytes of one part of a file. */
  readonly partBytes: number;
  /** Whether the bytes of uploaded files are kept, so that they can be downloaded. */
  readonly keepFiles: boolean;
  /** How long parts are received after the reservation: an ISO 8601 duration or milliseconds. */
  readonly uploadLifetime: string | number;
  /** How long each step of the processing of a file takes. */
  readonly processing: string | number;
  /** How long it takes until the first analytics reports appear. */
  readonly analytics: string | number;
  /** The members of the gzip file of a report; Apple's have one or several. */
  readonly gzipMembers: number;
}

/** The settings without those of a caller. */
export const defaultSettings: WorldSettings = {
  uploadUrl: () => "http://127.0.0.1",
  partBytes: 8 * 1024 * 1024,
  keepFiles: false,
  uploadLifetime: "P7D",
  processing: "PT1S",
  analytics: "P1D",
  gzipMembers: 1,
};
