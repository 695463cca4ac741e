/**
 * Reads and writes DER (X.690), the encoding of keys, certificates and OCSP messages. The reader is strict: it accepts
 * the one encoding of a value that DER allows. Receipts and keys are read with `rules: "BER"`, the looser form.
 */

import type { Bytes } from "./bytes.js";

export const boolean = 0x01;
export const integer = 0x02;
export const bitString = 0x03;
export const octetString = 0x04;
const nullValue = 0x05;
export const objectIdentifier = 0x06;
export const enumerated = 0x0a;
export const utf8String = 0x0c;
const universalString = 0x1c;
const bmpString = 0x1e;
const utcTime = 0x17;
export const generalizedTime = 0x18;
export const sequence = 0x30;
export const set = 0x31;

/** The identifier octet of `[number]`, constructed: EXPLICIT, or IMPLICIT around a SEQUENCE or SET. */
export const contextTag = (number: number): number => 0xa0 | number;

const constructedBit = 0x20;
const constructedOctetString = octetString | constructedBit;

/** Limits on the work that bytes of unknown origin can cause. */
export interface ReadLimits {
  /** @default no limit */
  maxBytes?: number | undefined;
  /** How many elements are read, nested ones included. @default 1,000 */
  maxNodes?: number | undefined;
  /** How deep elements are nested. @default 16 */
  maxDepth?: number | undefined;
  /** @default "DER" */
  rules?: "DER" | "BER" | undefined;
}

/** One element with everything inside it. */
export class DerElement {
  /** The identifier octet: class, form and number. */
  readonly tag: number;
  /** The elements inside; empty for a primitive element. */
  readonly children: readonly DerElement[];
  readonly #source: Bytes;
  readonly #at: number;
  readonly #contentAt: number;
  readonly #contentEnd: number;
  readonly #end: number;

  constructor(
    source: Bytes,
    tag: number,
    at: number,
    contentAt: number,
    contentEnd: number,
    end: number,
    children: readonly DerElement[],
  ) {
    this.#source = source;
    this.tag = tag;
    this.#at = at;
    this.#contentAt = contentAt;
    this.#contentEnd = contentEnd;
    this.#end = end;
    this.children = children;
  }

  /** The content, without the header. */
  get content(): Bytes {
    return this.#source.subarray(this.#contentAt, this.#contentEnd);
  }

  /** The whole element, header included. */
  get bytes(): Bytes {
    return this.#source.subarray(this.#at, this.#end);
  }
}

/**
 * Reads bytes that are exactly one element, from the first byte to the last.
 *
 * @throws {SyntaxError} with the reason, a predicate such as `ends too early`; never with any of the content.
 */
export function readDer(der: Bytes, limits: ReadLimits = {}): DerElement {
  const elements = new Reader(der, limits).readAll();
  if (elements.length !== 1) throw new SyntaxError("is not one DER value");
  return elements[0]!;
}

/**
 * The consecutive elements of a caller's own key, or `undefined` if the bytes are not complete elements. Reads BER, so that a key
 * is not rejected for the way in which a tool encoded its lengths and numbers.
 */
export function readElements(key: Bytes): readonly DerElement[] | undefined {
  try {
    return new Reader(key, { rules: "BER" }).readAll();
  } catch {
    return undefined;
  }
}

/** The elements of a SEQUENCE; none if `element` is missing or is not a SEQUENCE. */
export const childrenOf = (element: DerElement | undefined): readonly DerElement[] =>
  element?.tag === sequence ? element.children : [];

/** The content of an OCTET STRING. The pieces of a constructed one, which BER allows, are joined. */
export function readOctets(element: DerElement | undefined): Bytes | undefined {
  if (element?.tag === octetString) return element.content;
  if (element?.tag !== constructedOctetString) return undefined;
  const pieces = element.children.map(readOctets);
  const length = pieces.reduce((sum, piece) => sum + (piece?.length ?? 0), 0);
  const joined = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    if (!piece) return undefined;
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** The value of an INTEGER from 0 to 2^31 - 1; `undefined` for anything else. */
export function readSmallInteger(element: DerElement | undefined): number | undefined {
  if (element?.tag !== integer && element?.tag !== enumerated) return undefined;
  const { content } = element;
  if (content.length === 0 || content.length > 4 || content[0]! > 0x7f) return undefined;
  return content.reduce((sum, byte) => sum * 256 + byte, 0);
}

/** The bytes of a BIT STRING that is a whole number of bytes; `undefined` for anything else. */
export function readBits(element: DerElement | undefined): Bytes | undefined {
  return element?.tag === bitString && element.content[0] === 0 ? element.content.subarray(1) : undefined;
}

/** The milliseconds since 1970 of a UTCTime or GeneralizedTime; `undefined` for anything else. */
export function readTime(element: DerElement | undefined): number | undefined {
  if (element?.tag !== utcTime && element?.tag !== generalizedTime) return undefined;
  const digits = String.fromCharCode(...element.content);
  const pattern = element.tag === utcTime ? utcPattern : generalizedPattern;
  const match = pattern.exec(element.tag === utcTime ? withCentury(digits) : digits);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, fraction = 0] = match
    .slice(1)
    .map((part = "0") => Number(part));
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  time.setUTCHours(hour, minute, second, Math.floor(fraction * 1_000));
  // Date carries a day or an hour that does not exist over to the next.
  const isReal = time.getUTCMonth() === month - 1 && time.getUTCDate() === day && time.getUTCHours() === hour;
  return isReal && minute < 60 && second < 60 ? time.getTime() : undefined;
}

const utcPattern = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;
/** DER: a fraction without zeros at its end. */
const generalizedPattern = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d*[1-9])?Z$/;

/** RFC 5280 §4.1.2.5.1: years from 50 to 99 are 1950 to 1999. */
const withCentury = (digits: string): string => (digits < "5" ? `20${digits}` : `19${digits}`);

/** The dotted form of an object identifier, for messages. */
export function toDotted(content: Bytes): string {
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of content) {
    arc = arc * 128 + (byte & 0x7f);
    if (byte > 0x7f) continue;
    if (arcs.length === 0) {
      const first = Math.min(Math.floor(arc / 40), 2);
      arcs.push(first, arc - first * 40);
    } else {
      arcs.push(arc);
    }
    arc = 0;
  }
  return arcs.join(".");
}

/** Encodes an element whose content is `parts`, one after the other: at most 65,535 bytes. */
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

class Reader {
  readonly #source: Bytes;
  readonly #maxDepth: number;
  readonly #isDer: boolean;
  #nodesLeft: number;
  #at = 0;

  constructor(source: Bytes, { maxBytes, maxNodes = 1_000, maxDepth = 16, rules = "DER" }: ReadLimits) {
    if (maxBytes !== undefined && source.length > maxBytes) throw new SyntaxError(`has more than ${maxBytes} bytes`);
    this.#source = source;
    this.#nodesLeft = maxNodes;
    this.#maxDepth = maxDepth;
    this.#isDer = rules === "DER";
  }

  readAll(): readonly DerElement[] {
    return this.#readRow(this.#source.length, 0);
  }

  /** The elements up to `end`; without an `end`, up to the end-of-contents octets, which stay unread. */
  #readRow(end: number | undefined, depth: number): readonly DerElement[] {
    if (depth > this.#maxDepth) throw new SyntaxError("is nested too deeply");
    const row: DerElement[] = [];
    while (end === undefined ? !this.#isAtEndOfContents() : this.#at < end) {
      row.push(this.#readElement(end ?? this.#source.length, depth));
    }
    return row;
  }

  #isAtEndOfContents(): boolean {
    return this.#source[this.#at] === 0 && this.#source[this.#at + 1] === 0;
  }

  #readElement(end: number, depth: number): DerElement {
    if (this.#nodesLeft === 0) throw new SyntaxError("has too many elements");
    this.#nodesLeft -= 1;
    const source = this.#source;
    const at = this.#at;
    const tag = source[at] ?? 0;
    this.#at += 1;
    const isConstructed = (tag & constructedBit) !== 0;
    // The number 31 announces a longer tag, which nothing read here has; 0 is no type.
    if (tag === 0 || (tag & 0x1f) === 0x1f) throw new SyntaxError("has an unsupported tag");
    const length = this.#readLength(isConstructed);
    const contentAt = this.#at;
    const known = length === undefined ? undefined : contentAt + length;
    if ((known ?? 0) > end || this.#at > end) throw new SyntaxError("ends too early");
    if (this.#isDer) checkForm(tag, isConstructed);
    let children: readonly DerElement[] = noElements;
    if (isConstructed) children = this.#readRow(known, depth + 1);
    const contentEnd = known ?? this.#at;
    if (this.#isDer && !isConstructed && !isWellFormed(tag, source, contentAt, contentEnd)) {
      throw new SyntaxError(`has a malformed value of type ${tag}`);
    }
    this.#at = known ?? this.#at + 2;
    if (this.#at > end) throw new SyntaxError("ends too early");
    return new DerElement(source, tag, at, contentAt, contentEnd, this.#at, children);
  }

  /** The length octets; `undefined` for BER's indefinite length. */
  #readLength(isConstructed: boolean): number | undefined {
    const first = this.#source[this.#at] ?? Number.NaN;
    this.#at += 1;
    if (first < 0x80) return first;
    const count = first - 0x80;
    if (count === 0 && isConstructed && !this.#isDer) return undefined;
    // Four bytes of length are 16 MB and more.
    if (!(count > 0 && count < 4)) throw new SyntaxError("has a length of an unsupported form");
    let length = 0;
    for (const end = this.#at + count; this.#at < end; this.#at += 1) {
      length = length * 256 + (this.#source[this.#at] ?? Number.NaN);
    }
    if (Number.isNaN(length)) throw new SyntaxError("ends too early");
    if (this.#isDer && (length < 0x80 || length < 256 ** (count - 1))) {
      throw new SyntaxError("has a length that is not the shortest form");
    }
    return length;
  }
}

const noElements: readonly DerElement[] = [];
const classMask = 0xc0;
const contextClass = 0x80;

/** Universal elements are constructed when they are a SEQUENCE or SET, and never otherwise. */
function checkForm(tag: number, isConstructed: boolean): void {
  const kind = tag & classMask;
  if (kind === contextClass) return;
  if (kind !== 0) throw new SyntaxError("has an unsupported tag");
  const number = tag & 0x1f;
  if (isConstructed !== (number === 0x10 || number === 0x11)) throw new SyntaxError("has a tag of the wrong form");
}

/** The rules for the content of universal primitive types (X.690 §8 and §11). */
function isWellFormed(tag: number, source: Bytes, at: number, end: number): boolean {
  const length = end - at;
  const first = source[at]!;
  switch (tag) {
    case boolean:
      return length === 1 && (first === 0 || first === 0xff);
    case integer:
    case enumerated: {
      const second = source[at + 1]!;
      const isPadded = length > 1 && ((first === 0 && second < 0x80) || (first === 0xff && second > 0x7f));
      return length > 0 && !isPadded;
    }
    case bitString: {
      const unused = (1 << first) - 1;
      return length > 0 && first < 8 && (length > 1 ? (source[end - 1]! & unused) === 0 : first === 0);
    }
    case nullValue:
      return length === 0;
    case objectIdentifier:
      return isObjectIdentifier(source, at, end);
    case utf8String:
      return isUtf8(source.subarray(at, end));
    case bmpString:
      return length % 2 === 0;
    case universalString:
      return length % 4 === 0;
    default:
      return true;
  }
}

/** Arcs in base 128, none with a leading zero digit, the last one whole. */
function isObjectIdentifier(source: Bytes, at: number, end: number): boolean {
  let isStart = true;
  for (let index = at; index < end; index += 1) {
    if (isStart && source[index] === 0x80) return false;
    isStart = source[index]! < 0x80;
  }
  return end > at && isStart;
}

function isUtf8(bytes: Bytes): boolean {
  if (bytes.every((byte) => byte < 0x80)) return true;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
