/** Just enough DER (X.690) to tell keys apart, to wrap one and to open an encrypted one. */

export type Bytes = Uint8Array<ArrayBuffer>;

/** One element: its tag, and what it holds. */
export interface Element {
  readonly tag: number;
  readonly content: Bytes;
}

export const integer = 0x02;
export const octetString = 0x04;
export const objectIdentifier = 0x06;
export const sequence = 0x30;

/** The elements that `der` is a row of, or `undefined` where it is not DER from its first byte to its last. */
export function readElements(der: Bytes): Element[] | undefined {
  const elements: Element[] = [];
  for (let at = 0; at < der.length; ) {
    const tag = der[at]!;
    let length = der[at + 1] ?? Number.NaN;
    at += 2;
    if (length >= 0x80) {
      const lengthEnd = at + (length & 0x7f);
      // No length at all is BER's open end; more than three bytes is no key.
      if (lengthEnd === at || lengthEnd > at + 3) return undefined;
      for (length = 0; at < lengthEnd; at += 1) length = length * 256 + (der[at] ?? Number.NaN);
    }
    if (!(at + length <= der.length)) return undefined;
    elements.push({ tag, content: der.subarray(at, at + length) });
    at += length;
  }
  return elements;
}

/** What is inside `element`: no elements where it is missing or holds something else. */
export const childrenOf = (element: Element | undefined): Element[] =>
  (element?.tag === sequence && readElements(element.content)) || [];

/** An element as bytes; `parts` follow each other inside. At most 65,535 bytes. */
export function writeElement(tag: number, ...parts: Bytes[]): Bytes {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const lengthBytes = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  const bytes = new Uint8Array(1 + lengthBytes.length + length);
  bytes.set([tag, ...lengthBytes]);
  let at = 1 + lengthBytes.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Bytes as hex digits: how object identifiers are compared here. */
export const toHex = (bytes: Bytes | undefined): string =>
  Array.from(bytes ?? [], (byte) => byte.toString(16).padStart(2, "0")).join("");

export const fromHex = (hex: string): Bytes =>
  Uint8Array.from(hex.match(/../g) ?? [], (digits) => Number(`0x${digits}`));
