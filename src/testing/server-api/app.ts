/** The app whose purchases a fake Server API serves. */

export interface App {
  readonly bundleId: string;
  readonly appAppleId: number;
  /** The build number in notifications. */
  readonly bundleVersion: string;
  readonly environment: "Production" | "Sandbox";
}
