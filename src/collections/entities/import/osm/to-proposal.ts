import { readHours } from "#src/check/rules/check-opening-hours.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { putAt } from "#src/core/integrity/key-path.ts";
import type { OpeningPlace } from "#src/core/fields/opening-place.ts";
import type { Fields } from "#src/core/integrity/records.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import type { Proposal, ProposalNote } from "../proposal.ts";
import { findEntityField } from "../table/entity-field.ts";
import { readCell, withoutPersonal } from "../table/read-cell.ts";
import type { Tags } from "./list-tags.ts";
import type { OsmObject } from "./read-objects.ts";

/** Fields by which an object is recognised; they propose nothing, for registers and owners know them better. */
const ONLY_FOR_MATCHING = ["name", "formerNames", "identifiers", "address"];

/** What is said of an object beside its tags. */
export type OsmReader = { place: OpeningPlace; accessedOn: string; language: ReportLanguage };

/** What an object of OpenStreetMap proposes: its place, hours, ways of contact and whether wheelchairs get in. */
export function toProposal(object: OsmObject, reader: OsmReader): Proposal {
  const { id, version, changedOn, point, tags } = object;
  const values = readValues(tags, reader);
  const names = ["official_name", "alt_name", "short_name", "old_name"].flatMap((key) =>
    split(tags[key]).slice(0, 3),
  );
  return {
    key: id,
    place: version === undefined ? id : `${id} v${version}`,
    source: {
      url: `https://www.openstreetmap.org/${id}`,
      title: version === undefined ? `OpenStreetMap, ${id}` : `OpenStreetMap, ${id}, v${version}`,
      ...(changedOn !== undefined && { publishedOn: changedOn }),
      accessedOn: reader.accessedOn,
    },
    onlyNew: ONLY_FOR_MATCHING,
    notes: values.notes,
    fields: {
      ...(nameOf(tags) !== undefined && { name: nameOf(tags) }),
      ...(names.length > 0 && { formerNames: names }),
      ...readIdentifiers(tags),
      ...readAddress(tags),
      ...(point && { point }),
      ...values.fields,
    },
  };
}

/** The name that people use, or that of the body that runs the place. */
export const nameOf = (tags: Tags): string | undefined =>
  tags["name"] ?? tags["name:pl"] ?? tags["official_name"] ?? tags["operator"];

/** Several values of a tag stand between semicolons. */
const split = (value = ""): string[] =>
  value.split(";").flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));

function readIdentifiers(tags: Tags): Fields {
  const found = Object.entries({
    krs: tags["ref:krs"],
    nip: (tags["ref:nip"] ?? tags["ref:vatin"])?.replace(/^PL/i, ""),
    regon: tags["ref:regon"],
  }).filter(([, value]) => value !== undefined);
  return found.length > 0 ? { identifiers: Object.fromEntries(found) } : {};
}

function readAddress(tags: Tags): Fields {
  const town = tags["addr:city"] ?? tags["addr:place"];
  const street = [tags["addr:street"] ?? tags["addr:place"], tags["addr:housenumber"]]
    .filter(Boolean)
    .join(" ");
  const address = { ...(town !== undefined && { town }), ...(street !== "" && { street }) };
  return Object.keys(address).length > 0 ? { address } : {};
}

/** Fields of an entity with the tags that say them, the more special first. */
const TAGGED: readonly (readonly [field: string, ...keys: string[]])[] = [
  ["website", "contact:website", "website", "url"],
  ["contacts.0.phone", "contact:phone", "phone", "contact:mobile", "mobile"],
  ["contacts.0.email", "contact:email", "email"],
];

function readValues(tags: Tags, reader: OsmReader): { fields: Fields; notes: ProposalNote[] } {
  const notes: ProposalNote[] = [];
  let fields: Fields = {};
  let contacts = 0;
  for (const [field, ...keys] of TAGGED)
    for (const [key, text] of listValues(tags, keys, field === "website")) {
      const value = readValue(field, key, text, reader, notes);
      if (value === undefined) continue;
      const path =
        field === "website" ? ["website"] : ["contacts", contacts++, field.slice("contacts.0.".length)];
      fields = putAt(fields, path, value) as Fields;
    }
  return {
    fields: { ...fields, ...readHoursTag(tags, reader, notes), ...readWheelchair(tags) },
    notes,
  };
}

/** Different values of the tags; of a website only the first. */
function listValues(tags: Tags, keys: readonly string[], isSingle: boolean): [key: string, text: string][] {
  const all = keys.flatMap((key) => split(tags[key]).map((text): [string, string] => [key, text]));
  const different = [...new Map(all.map(([key, text]) => [text, key] as const).toReversed())].toReversed();
  const pairs = different.map(([text, key]): [string, string] => [key, text]);
  return isSingle ? pairs.slice(0, 1) : pairs;
}

function readValue(
  name: string,
  key: string,
  text: string,
  { language }: OsmReader,
  notes: ProposalNote[],
): unknown {
  const field = findEntityField(name);
  if ("nearest" in field) return undefined;
  const read = readCell(field, text, language);
  if ("fault" in read) {
    notes.push({ id: "osm-value", values: { tag: key, value: text, what: read.fault } });
    return undefined;
  }
  return withoutPersonal(field, read.value, key, notes);
}

function readHoursTag(tags: Tags, { place }: OsmReader, notes: ProposalNote[]): Fields {
  const { opening_hours: written } = tags;
  if (written === undefined) return {};
  const { fault, pretty } = readHours(written, place);
  if (fault === undefined) return { openingHours: written };
  if (pretty !== undefined && readHours(pretty, place).fault === undefined) return { openingHours: pretty };
  notes.push({ id: "osm-value", values: { tag: "opening_hours", value: written, what: fault } });
  return {};
}

const WHEELCHAIR = ["yes", "limited", "no", "designated"] as const;

/** Content is written in Polish, so that the note is Polish whatever the language of the command. */
function readWheelchair(tags: Tags): Fields {
  const found = WHEELCHAIR.find((value) => value === tags["wheelchair"]);
  const described = tags["wheelchair:description:pl"] ?? tags["wheelchair:description"];
  const said = found === undefined ? [] : [getText("import", "pl", `osm.wheelchair.${found}`)];
  const note = [...said, ...(described === undefined ? [] : [described])].join(" ");
  return note === "" ? {} : { accessibility: { note } };
}
