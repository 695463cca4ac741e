/** Reads property lists in XML. Loaded on first use. */
import { parse } from "fast-plist";

/** The value of a property list. @throws {Error} for XML of another form. */
export const parseXmlPlist = (xml: string): unknown => parse(xml);
