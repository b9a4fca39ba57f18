import ICAL from "ical.js";

/** The parser leaves `\\;` of a text as it is, which is an escaped character too (RFC 2426, section 5). */
const toText = (value: unknown) => (typeof value === "string" ? value.replaceAll("\\;", ";") : value);

/** The values of a property of a single vCard, as an independent parser of RFC 2426 reads them. */
export function readVcard(text: string, property: string): unknown[] {
  const card = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return card.getAllProperties(property.toLowerCase()).map((found) => {
    const values = found.getValues().map(toText);
    return values.length > 1 ? values : values[0];
  });
}
