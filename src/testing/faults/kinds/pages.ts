/** Faults of paging: pages and links that a client must not trust. */

import { withDocument } from "../../http/effect.js";
import { type FaultKind, isOrigin, isTrue } from "../kind.js";

export const repeatNextLink: FaultKind<true> = {
  check: isTrue,
  effect: () => ({
    change: (response) =>
      withDocument(response, (document) => (isList(document) ? withNext(document, selfOf(document)) : document)),
  }),
};

export const foreignNextLink: FaultKind<string> = {
  check: isOrigin,
  effect: (origin) => ({
    change: (response, { request: { url } }) =>
      withDocument(response, (document) =>
        isList(document) ? withNext(document, `${origin.replace(/\/$/, "")}${url.pathname}${url.search}`) : document,
      ),
  }),
};

export const emptyPage: FaultKind<true> = {
  check: isTrue,
  effect: () => ({
    change: (response) =>
      withDocument(response, (document) => {
        if (!isList(document)) return document;
        const { next = selfOf(document) } = linksOf(document);
        return withNext({ ...document, data: [] }, next);
      }),
  }),
};

export const duplicateItems: FaultKind<true> = {
  check: isTrue,
  effect: () => {
    let last: unknown;
    return {
      change: (response) =>
        withDocument(response, (document) => {
          if (!isList(document)) return document;
          const data = last === undefined ? document.data : [last, ...document.data];
          last = document.data.at(-1);
          return { ...document, data };
        }),
    };
  },
};

type List = Record<string, unknown> & { data: unknown[] };

function isList(document: Record<string, unknown>): document is List {
  return Array.isArray(document["data"]);
}

function linksOf(document: Record<string, unknown>): { self?: string; next?: string } {
  return (document["links"] ?? {}) as { self?: string; next?: string };
}

const selfOf = (document: Record<string, unknown>): string => linksOf(document).self ?? "";

function withNext(document: Record<string, unknown>, next: string): Record<string, unknown> {
  return { ...document, links: { ...linksOf(document), next } };
}
