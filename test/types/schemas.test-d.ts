/** The types by name are the types of the calls. */
import type { ConnectClient } from "storeconnect";
import type { BetaGroupCreateRequest, Build, ScreenshotDisplayType } from "storeconnect/schemas";

declare const connect: ConnectClient;

export async function readBuild(id: string): Promise<Build> {
  const { data } = await connect.GET("/v1/builds/{id}", { params: { path: { id } } });
  return data.data;
}

export async function createGroup(body: BetaGroupCreateRequest): Promise<string> {
  const { data } = await connect.POST("/v1/betaGroups", { body });
  return data.data.id;
}

export const display: ScreenshotDisplayType = "APP_IPHONE_67";
// @ts-expect-error: not a display type
export const wrong: ScreenshotDisplayType = "APP_IPHONE_670";
