import { toUpdate } from "./evidence.ts";
import type { Entity } from "./model.ts";
import type { Address } from "#src/collections/territory/place.ts";
import { encodeForAddress } from "#src/core/links/address.ts";
import { escapeText, foldLine } from "#src/core/export/content-line.ts";

/** Data of a vCard besides the entity: names of its services, the full address of its page, the region. */
export type VcardContext = { services: readonly string[]; page: string; region: string };

type Property = [name: string, value: string];

/** A number that telephones dial: an extension follows a pause (`,`). */
const toTelephone = (phone: string): Property => [
  "TEL;TYPE=WORK,VOICE",
  escapeText(phone.replace(/ ?wew\. ?/, ",").replaceAll(/[ \u00A0]/g, "")),
];

/** A structured address: post box and extension stay empty (RFC 2426, section 3.2.1). */
const toAdr = ({ street, postalCode, town }: Address, isMasked: boolean, region: string): Property => [
  "ADR;TYPE=WORK",
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
    ["VERSION", "3.0"],
    ["UID", page],
    ["N", ";;;;"],
    ...text("FN", entity.name),
    ...text("ORG", entity.registerName ?? entity.name),
    ["X-ABShowAs", "COMPANY"],
    ...text("NICKNAME", shortName),
    ...(address ? [toAdr(address, maskExactLocation, region)] : []),
    ...(point && !maskExactLocation ? [["GEO", `${point.lat};${point.lon}`] satisfies Property] : []),
    ...organisational.flatMap(({ phone }) => (phone ? [toTelephone(phone)] : [])),
    ...organisational.flatMap(({ email }) => text("EMAIL;TYPE=INTERNET,WORK", email)),
    ...(website ? [["URL;TYPE=WORK", website] satisfies Property] : []),
    ["URL", page],
    ...(services.length > 0 ? [["CATEGORIES", services.map(escapeText).join(",")] satisfies Property] : []),
    ...text("NOTE", entity.summary),
    ["REV", `${toUpdate(entity.evidence)}T00:00:00Z`],
  ];
}

/**
 * The entity as a vCard 3.0 of an organisation (RFC 2426), which telephones in use read; many of them leave out the
 * numbers of vCard 4.0. Lines have at most 75 octets and end with CRLF.
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
