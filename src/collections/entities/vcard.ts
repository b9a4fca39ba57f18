import type { Entity } from "./model.ts";
import type { Address } from "#src/collections/territory/place.ts";
import { encodeForAddress } from "#src/core/links/address.ts";
import { toTelephoneUri } from "#src/core/places/telephone.ts";
import { escapeText, foldLine } from "#src/core/export/content-line.ts";

/** Data of a vCard besides the entity: names of its services, the full address of its page, the region. */
export type VcardContext = { services: readonly string[]; page: string; region: string };

type Property = [name: string, value: string];

/** A number with a country code becomes a URI, one without it stays text (RFC 6350, section 6.4.1). */
const toTelephone = (phone: string): Property =>
  phone.startsWith("+")
    ? ['TEL;VALUE=uri;TYPE="work,voice"', toTelephoneUri(phone)]
    : ['TEL;VALUE=text;TYPE="work,voice"', escapeText(phone)];

/** A structured address: post box and extension stay empty (RFC 6350, section 6.3.1). */
const toAdr = ({ street, postalCode, town }: Address, isMasked: boolean, region: string): Property => [
  "ADR;TYPE=work",
  ["", "", isMasked ? "" : (street ?? ""), town, region, postalCode ?? "", "Polska"]
    .map(escapeText)
    .join(";"),
];

function listProperties(entity: Entity, { services, page, region }: VcardContext): Property[] {
  const { address, point, maskExactLocation, website, shortName, contacts } = entity;
  const text = (name: string, value: string | undefined): Property[] =>
    value === undefined ? [] : [[name, escapeText(value)]];
  const organisational = contacts.filter(({ person }) => person === undefined || person.consent);
  return [
    ["VERSION", "4.0"],
    ["KIND", "org"],
    ["UID", page],
    ...text("FN", entity.name),
    ...text("ORG", entity.registerName ?? entity.name),
    ...text("NICKNAME", shortName),
    ...(address ? [toAdr(address, maskExactLocation, region)] : []),
    ...(point && !maskExactLocation ? [["GEO", `geo:${point.lat},${point.lon}`] satisfies Property] : []),
    ...organisational.flatMap(({ phone }) => (phone ? [toTelephone(phone)] : [])),
    ...organisational.flatMap(({ email }) => text("EMAIL;TYPE=work", email)),
    ...(website ? [["URL;TYPE=work", website] satisfies Property] : []),
    ["URL", page],
    ...(services.length > 0 ? [["CATEGORIES", services.map(escapeText).join(",")] satisfies Property] : []),
    ...text("NOTE", entity.summary),
    ["REV", `${entity.verifiedOn.replaceAll("-", "")}T000000Z`],
  ];
}

/**
 * The entity as a vCard 4.0 of an organisation (RFC 6350): lines of at most 75 octets that end with CRLF.
 * No person is named, contacts of a person without recorded consent are left out, a masked place has neither
 * street nor point.
 */
export const toVcard = (entity: Entity, context: VcardContext): string =>
  [
    ["BEGIN", "VCARD"] satisfies Property,
    ...listProperties(entity, context),
    ["END", "VCARD"] satisfies Property,
  ]
    .map(([name, value]) => `${foldLine(`${name}:${value}`)}\r\n`)
    .join("");

/** A vCard as an address that holds it, so that a link saves it without a file and without scripts (RFC 2397). */
export const toVcardAddress = (card: string): string =>
  `data:text/vcard;charset=utf-8,${encodeForAddress(card)}`;
