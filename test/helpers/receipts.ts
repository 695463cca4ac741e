/** Creates receipts: PKCS#7 SignedData around a SET of attributes, unsigned, since receipts are not verified. */
import * as asn1js from "asn1js";

type Attribute = [number: number, value: ArrayBuffer];

const sequence = (...value: asn1js.AsnType[]) => new asn1js.Sequence({ value });
const explicit = (value: asn1js.AsnType) =>
  new asn1js.Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value: [value] });
const octets = (valueHex: ArrayBuffer) => new asn1js.OctetString({ valueHex });

export const attributeSet = (attributes: Attribute[]): ArrayBuffer =>
  new asn1js.Set({
    value: attributes.map(([number, value]) =>
      sequence(new asn1js.Integer({ value: number }), new asn1js.Integer({ value: 1 }), octets(value)),
    ),
  }).toBER();
export const text = (value: string): ArrayBuffer => new asn1js.Utf8String({ value }).toBER();

/** Attribute 17: one in-app purchase. */
export const purchase = (...attributes: Attribute[]): Attribute => [17, attributeSet(attributes)];

const chunkSize = 1_000;
/** A constructed OCTET STRING, with its content in pieces, as Apple and Xcode write it. */
function chunked(content: ArrayBuffer): asn1js.OctetString {
  const pieces = Array.from({ length: Math.ceil(content.byteLength / chunkSize) }, (_, index) =>
    octets(content.slice(index * chunkSize, (index + 1) * chunkSize)),
  );
  return new asn1js.OctetString({ idBlock: { isConstructed: true }, isConstructed: true, value: pieces });
}

export interface ReceiptForm {
  /** BER with indefinite lengths and content in pieces, in place of DER. */
  indefinite?: boolean;
}

/** An app receipt with these attributes, as DER or BER. */
export function appReceipt(attributes: Attribute[], { indefinite = false }: ReceiptForm = {}): Buffer {
  const content = attributeSet(attributes);
  const open = <Block extends asn1js.AsnType>(block: Block): Block => {
    block.lenBlock.isIndefiniteForm = indefinite;
    return block;
  };
  const encapsulated = open(
    sequence(
      new asn1js.ObjectIdentifier({ value: "1.2.840.113549.1.7.1" }),
      open(explicit(indefinite ? open(chunked(content)) : octets(content))),
    ),
  );
  const signedData = open(
    sequence(
      new asn1js.Integer({ value: 1 }),
      new asn1js.Set({ value: [] }),
      encapsulated,
      new asn1js.Set({ value: [] }),
    ),
  );
  const contentInfo = open(
    sequence(new asn1js.ObjectIdentifier({ value: "1.2.840.113549.1.7.2" }), open(explicit(signedData))),
  );
  return Buffer.from(contentInfo.toBER());
}

/** A transaction receipt: a property list in NeXTSTEP form around another one. */
export function transactionReceipt(purchaseInfo: string): string {
  const inner = Buffer.from(purchaseInfo).toString("base64");
  const outer = `{\n\t"signature" = "AAAA";\n\t"purchase-info" = "${inner}";\n\t"environment" = "Sandbox";\n}`;
  return Buffer.from(outer).toString("base64");
}
