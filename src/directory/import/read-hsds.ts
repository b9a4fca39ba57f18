import type { Content } from "#src/collections/content.ts";
import type { Proposal, ProposalNote } from "#src/collections/entities/import/proposal.ts";
import { verifications } from "#src/collections/entities/schema-names.ts";
import { Fault } from "#src/commands/fault.ts";
import { readJsonItems } from "#src/commands/json/read-json-items.ts";
import { isFields, readText, type Fields } from "#src/core/integrity/records.ts";
import { toHsdsId } from "../exports/hsds.ts";
import { hsdsLinks, type HsdsLink } from "../exports/hsds-terms.ts";
import { listFields, toHsdsFields, type HsdsReader } from "./hsds-fields.ts";
import { listMissingStatuses } from "./own-fields.ts";
import { noteForeign } from "./read-export.ts";
import { OWN_STATES, toOwnSource } from "./own-source.ts";

/** What a download says of its entities, and the words in it that no vocabulary has. */
export type ReadHsds = { proposals: Proposal[]; unknown: ProposalNote[] };

/**
 * Reads the directory in HSDS: the id of each organisation that this portal has written is made of the region and of the
 * permanent id in its address. Others are told and not taken; a file of nothing else throws a `Fault`.
 */
export async function readHsds(file: string, content: Content, accessedOn: string): Promise<ReadHsds> {
  const region = content.entries.portal[0]?.data.region?.territory.id ?? "";
  const entities = new Map(content.entries.entities.map((entity) => [entity.id, entity]));
  const ids = new Map([...entities.keys()].map((id) => [toHsdsId(region, id), id]));
  const found: ReadHsds = { proposals: [], unknown: [] };
  let place = 0;
  for await (const { value } of readJsonItems(file, ["$.*"])) {
    const id = isFields(value) ? readOwnId(value, region) : undefined;
    place += 1;
    if (id === undefined || !isFields(value)) {
      found.unknown.push(noteForeign(place, isFields(value) ? value : {}));
      continue;
    }
    const own = entities.get(id);
    const reader = makeReader(content, id, found.unknown);
    const fields = toHsdsFields(value, reader, own, (uuid) => ids.get(uuid));
    const notes = listMissingStatuses(reader.codes(value, "status"), own);
    const source = toOwnSource(readText(value, "uri") ?? "", accessedOn);
    found.proposals.push({ key: id, place: id, isOwn: true, source, fields, notes });
  }
  if (found.proposals.length === 0) throw new Fault("export-kind", { file });
  return found;
}

/** The permanent id of an organisation, the last part of its address, as far as the region gives it the same UUID. */
function readOwnId(organization: Fields, region: string): string | undefined {
  const id = /\/([^/]+)\/$/.exec(readText(organization, "uri") ?? "")?.[1];
  return id !== undefined && toHsdsId(region, id) === readText(organization, "id") ? id : undefined;
}

function makeReader(content: Content, place: string, unknown: ProposalNote[]): HsdsReader {
  const isKnown = (link: HsdsLink, code: string): boolean => {
    const list = hsdsLinks[link];
    if (list === "states") return OWN_STATES.some((state) => state === code);
    if (list === "verifications") return verifications.some((by) => by === code);
    return content.ids[list]?.has(code) ?? true;
  };
  const attributes: HsdsReader["attributes"] = (record, link) =>
    listFields(record, "attributes")
      .filter((attribute) => attribute["link_type"] === link)
      .flatMap((attribute) => {
        const term = attribute["taxonomy_term"];
        const code = isFields(term) ? (readText(term, "code") ?? "") : "";
        if (isKnown(link, code)) return [{ code, value: readText(attribute, "value") }];
        unknown.push({ id: "export-term", values: { place, column: link, value: code } });
        return [];
      });
  return {
    attributes,
    codes: (record, link) => attributes(record, link).map(({ code }) => code),
  };
}
