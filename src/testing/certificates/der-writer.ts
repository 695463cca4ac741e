/** Writes DER (X.690), as far as certificates need it. */

const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** A value of ASN.1 `NULL`. */
export const nullValue: Buffer = Buffer.from([0x05, 0x00]);
/** `BOOLEAN TRUE`; DER leaves out `FALSE` where it is the default. */
export const trueValue: Buffer = element(tags.boolean, Buffer.from([0xff]));

/** One element: its tag, its length and its content. */
function element(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const bytes = Buffer.concat(content);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(bytes.length)]), bytes]);
}

function lengthOf(length: number): number[] {
  if (length < 0x80) return [length];
  const digits: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256);
  return [0x80 | digits.length, ...digits];
}

/** A SEQUENCE of elements. */
export const sequence = (...elements: readonly Uint8Array[]): Buffer => element(tags.sequence, ...elements);

/** A SET of elements, which the caller gives in the order of their bytes. */
export const set = (...elements: readonly Uint8Array[]): Buffer => element(tags.set, ...elements);

/** `[number] EXPLICIT` around an element. */
export const explicit = (number: number, content: Uint8Array): Buffer => element(0xa0 | number, content);

/** An OCTET STRING. */
export const octetString = (content: Uint8Array): Buffer => element(tags.octetString, content);

/** A UTF8String. */
export const utf8String = (content: string): Buffer => element(tags.utf8String, Buffer.from(content));

/** An INTEGER of 0 or more, from its bytes, highest first. */
export function integer(content: Uint8Array): Buffer {
  let start = 0;
  while (start < content.length - 1 && content[start] === 0) start++;
  const digits = content.subarray(start);
  return element(tags.integer, Buffer.from((digits[0] ?? 0) & 0x80 || digits.length === 0 ? [0] : []), digits);
}

/** A BIT STRING; `unusedBits` counts those at the end of the last byte. */
export const bitString = (content: Uint8Array, unusedBits = 0): Buffer =>
  element(tags.bitString, Buffer.from([unusedBits]), content);

/** An OBJECT IDENTIFIER from its dotted form, such as `1.2.840.10045.4.3.2`. */
export function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return element(tags.objectIdentifier, Buffer.from([40 * first + second, ...rest].flatMap(base128)));
}

function base128(value: number): number[] {
  const digits = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) digits.unshift(0x80 | (rest % 128));
  return digits;
}

/** A Time of RFC 5280: UTCTime from 1950 to 2049, GeneralizedTime after that. In milliseconds since 1970. */
export function time(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replace(/\.\d+|[-:T]/g, "");
  const isShort = digits >= "1950" && digits < "2050";
  return element(isShort ? tags.utcTime : tags.generalizedTime, Buffer.from(isShort ? digits.slice(2) : digits));
}
