import { parse } from "vcard4";

/** The values of a property of a single vCard, as an independent parser of RFC 6350 reads them. */
export function readVcard(text: string, property: string): unknown[] {
  const card = parse(text);
  if (Array.isArray(card)) throw new Error("more than one vCard");
  const found: unknown = card.getProperty(property);
  return (Array.isArray(found) ? found : [found]).map(({ value }: { value: unknown }) => value);
}
