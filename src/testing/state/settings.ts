/** What a caller can set about the fake store's behavior, with its defaults. */

/** Settings of files and reports of a fake store. */
export interface FakeStoreSettings {
  /**
   * The most bytes of one part of an upload, so that small files have several parts.
   *
   * @default 8_388_608
   */
  readonly partBytes?: number | undefined;
  /**
   * Whether the bytes of uploaded files are kept, so that they can be downloaded. Otherwise only their hashes are.
   *
   * @default false
   */
  readonly keepFiles?: boolean | undefined;
  /**
   * How long parts are received after the reservation: an ISO 8601 duration or milliseconds.
   *
   * @default "P7D"
   */
  readonly uploadLifetime?: string | number | undefined;
  /**
   * How long each step of the processing of a file takes: an ISO 8601 duration or milliseconds.
   *
   * @default "PT1S"
   */
  readonly processing?: string | number | undefined;
  /**
   * How long it takes until the first analytics reports appear: an ISO 8601 duration or milliseconds.
   *
   * @default "P1D"
   */
  readonly analytics?: string | number | undefined;
  /**
   * The members of the gzip file of a report; Apple's have one or several.
   *
   * @default 1
   */
  readonly gzipMembers?: number | undefined;
}

/** The settings with all defaults, as behaviors read them. */
export type WorldSettings = {
  readonly [Name in keyof FakeStoreSettings]-?: NonNullable<FakeStoreSettings[Name]>;
} & {
  /** The origin that receives parts of files and has downloads: a URL without a slash at the end. */
  readonly uploadUrl: () => string;
};

const defaults: WorldSettings = {
  uploadUrl: () => "http://127.0.0.1",
  partBytes: 8 * 1024 * 1024,
  keepFiles: false,
  uploadLifetime: "P7D",
  processing: "PT1S",
  analytics: "P1D",
  gzipMembers: 1,
};

/** The settings of a caller, with the origin of the uploads. */
export type SettingsInput = FakeStoreSettings & { readonly uploadUrl?: (() => string) | undefined };

/** Adds the defaults. */
export function completeSettings(settings: SettingsInput): WorldSettings {
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  return { ...defaults, ...Object.fromEntries(given) };
}
