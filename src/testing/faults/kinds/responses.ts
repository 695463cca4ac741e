/** Faults that respond in place of the store. */

import { ErrorResponse } from "../../error-response.js";
import { type FaultKind, isOrigin, isTrue, isWhole } from "../kind.js";

/** Apple's code for a status, and a title. */
const codes: Readonly<Record<number, readonly [code: string, title: string]>> = {
  400: ["ENTITY_INVALID", "The request is not valid."],
  401: ["NOT_AUTHORIZED", "The token is missing or not valid."],
  403: ["FORBIDDEN_ERROR", "The operation is not allowed."],
  404: ["NOT_FOUND", "There is no such resource."],
  405: ["METHOD_NOT_ALLOWED", "The path does not support this method."],
  409: ["STATE_ERROR", "The request cannot be fulfilled because of the state of another resource."],
  410: ["GONE", "The resource is gone."],
  422: ["ENTITY_UNPROCESSABLE", "The request cannot be processed."],
  429: ["RATE_LIMIT_EXCEEDED", "The key's requests are used up."],
};

export const status: FaultKind<number> = {
  isResponse: true,
  check: isWhole(400, 599),
  effect: (value, { code, detail = "A fault of the fake store." }) => ({
    respond() {
      const [known, title] = codes[value] ?? ["UNEXPECTED_ERROR", "An unexpected error occurred."];
      throw new ErrorResponse(value, { code: code ?? known, title, detail });
    },
  }),
};

export const htmlPage: FaultKind<number> = {
  isResponse: true,
  check: isWhole(200, 599),
  effect: (value) => ({
    respond: () => ({
      status: value,
      headers: { "content-type": "text/html" },
      body: Buffer.from(`<html><head><title>${value}</title></head><body><h1>${value}</h1></body></html>\n`),
    }),
  }),
};

export const redirectTo: FaultKind<string> = {
  isResponse: true,
  check: isOrigin,
  effect: (origin) => ({
    respond: ({ request: { url } }) => ({
      status: 302,
      headers: { location: `${origin.replace(/\/$/, "")}${url.pathname}${url.search}` },
    }),
  }),
};

export const expireToken: FaultKind<true> = {
  isResponse: true,
  check: isTrue,
  effect: () => {
    let expired: string | undefined;
    return {
      respond({ token }) {
        expired ??= token;
        if (token !== expired) return undefined;
        throw new ErrorResponse(401, {
          code: "NOT_AUTHORIZED",
          title: "The token is missing or not valid.",
          detail: "The token has expired.",
        });
      },
    };
  },
};

export const reset: FaultKind<true> = {
  isResponse: true,
  check: isTrue,
  effect: () => ({ respond: () => ({ status: 200, delivery: { cut: { afterBytes: undefined, by: "reset" } } }) }),
};

export const silenceMs: FaultKind<number> = {
  isResponse: true,
  check: isWhole(1, 600_000),
  effect: (value) => ({
    respond: () => ({
      status: 200,
      delivery: { cut: { afterBytes: undefined, by: "silence", silenceMs: value } },
    }),
  }),
};
