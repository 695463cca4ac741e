import { createFakeAppStore } from "storeconnect/testing";
import type { CliServer } from "./cli.js";

// Runs in a process of its own, so that only the commands are measured: the fake store with a few apps.

const { baseUrl, credentials } = await createFakeAppStore({ hourlyLimit: 1e9 });
process.send?.({ baseUrl, credentials } satisfies CliServer);
process.on("disconnect", () => process.exit());
