/** Tokens of purchases outside the App Store, with their notifications. */

import type { ExternalPurchaseReport } from "../../../generated/server/schemas.js";
import { addDuration } from "../../time/duration.js";
import type { App } from "../app.js";
import type { Ids } from "../ids.js";
import type { ExternalPurchaseFacts, Notifier } from "../notifications/notifier.js";
import type { Timers } from "../timers.js";

/** What happens outside the App Store. */
export interface ExternalPurchaseEvents {
  /**
   * A customer leaves the app to buy elsewhere: `EXTERNAL_PURCHASE_TOKEN` with `CREATED`, and each month `UNREPORTED` or,
   * once a report was sent, `ACTIVE_TOKEN_REMINDER`. The token expires after a year. Returns the `externalPurchaseId`.
   */
  createExternalPurchaseToken(): string;
}

/** The tokens, and the reports by `requestIdentifier`. */
export interface ExternalPurchases extends ExternalPurchaseEvents {
  readonly reports: Map<string, ExternalPurchaseReport>;
}

export function createExternalPurchases(
  app: App,
  ids: Ids,
  timers: Timers,
  notify: Notifier,
  now: () => number,
): ExternalPurchases {
  const reports = new Map<string, ExternalPurchaseReport>();

  function remind(token: ExternalPurchaseFacts & { readonly tokenExpirationDate: number }): void {
    const next = addDuration(now(), "P1M");
    if (next >= token.tokenExpirationDate) return;
    timers.set(token, next, () => {
      const isReported = [...reports.values()].some((one) => one.externalPurchaseId === token.externalPurchaseId);
      notify.externalPurchaseToken(isReported ? "ACTIVE_TOKEN_REMINDER" : "UNREPORTED", token);
      remind(token);
    });
  }

  return {
    reports,
    createExternalPurchaseToken() {
      const externalPurchaseId = `${app.environment === "Sandbox" ? "SANDBOX_" : ""}${ids.uuid()}`;
      const token = {
        externalPurchaseId,
        tokenCreationDate: now(),
        tokenExpirationDate: addDuration(now(), "P1Y"),
        tokenType: "ACQUISITION",
      } as const;
      notify.externalPurchaseToken("CREATED", token);
      remind(token);
      return externalPurchaseId;
    },
  };
}
