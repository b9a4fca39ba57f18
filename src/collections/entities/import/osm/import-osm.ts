import { USUAL } from "#src/check/rules/check-opening-hours.ts";
import type { Content } from "#src/collections/content.ts";
import { definitions } from "#src/collections/index.ts";
import { requireContent } from "#src/commands/require-content.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import type { Choices } from "../choices.ts";
import { planLeads, type Leads } from "../plan-leads.ts";
import type { ProposalNote } from "../proposal.ts";
import { FAR_KM, makeTerritoryTest } from "./is-in-territory.ts";
import { isWanted } from "./list-tags.ts";
import { readObjects, type OsmItem, type OsmObject } from "./read-objects.ts";
import { nameOf, toProposal } from "./to-proposal.ts";

/** The licence of the data, and how it asks to be named (ODbL 1.0, 4.3; https://www.openstreetmap.org/copyright). */
export const OSM_LICENCE = {
  name: "ODbL 1.0",
  url: "https://opendatacommons.org/licenses/odbl/1-0/",
  attribution: "© OpenStreetMap contributors",
} as const;

/** Leads of a file, and what people should know of the file as a whole. */
export type OsmLeads = Leads & { notes: ProposalNote[]; isPartial: boolean };

/** So many objects of a kind of fault are named, the others are counted. */
const MOST_NAMED = 10;

/**
 * Reads objects of OpenStreetMap as leads for the entities of a content folder: what somebody may verify. Nothing is
 * written. `today` is `YYYY-MM-DD`. Throws a `Fault`.
 */
export async function readOsm(
  folder: string,
  file: string,
  choices: Pick<Choices, "pairs">,
  { language, today }: { language: ReportLanguage; today: string },
): Promise<OsmLeads> {
  const content = requireContent(folder, { file: definitions.entities.path });
  const found = await sortItems(readObjects(file), content);
  const place = content.entries.portal[0]?.data.openingHours ?? USUAL;
  const reader = { place, accessedOn: found.day ?? today, language };
  const proposals = found.objects.map((object) => toProposal(object, reader));
  return {
    ...planLeads(folder, content, proposals, choices),
    notes: listNotes(found),
    isPartial: found.broken.length > 0 || found.remark !== undefined,
  };
}

type Sorted = {
  objects: OsmObject[];
  /** Objects of other kinds, and those that cannot be used, by reason. */
  others: number;
  left: Record<"nameless" | "placeless" | "outside", string[]>;
  broken: string[];
  day: string | undefined;
  remark: string | undefined;
};

/** Keeps what may be an organisation of the region; of the rest no more than a few names. */
async function sortItems(items: AsyncIterable<OsmItem>, content: Content): Promise<Sorted> {
  const isInside = makeTerritoryTest(content);
  const sorted: Sorted = {
    objects: [],
    others: 0,
    left: { nameless: [], placeless: [], outside: [] },
    broken: [],
    day: undefined,
    remark: undefined,
  };
  const known = new Set<string>();
  for await (const item of items) {
    if (item.kind === "state") sorted.day = /^\d{4}-\d{2}-\d{2}$/.test(item.day) ? item.day : undefined;
    else if (item.kind === "remark") sorted.remark = item.text;
    else if (item.kind === "broken") sorted.broken.push(`${item.place} (${item.why})`);
    else if (!isWanted(item.object.tags)) sorted.others += 1;
    else if (!known.has(item.object.id)) {
      known.add(item.object.id);
      sortObject(item.object, isInside, sorted);
    }
  }
  return sorted;
}

function sortObject(
  object: OsmObject,
  isInside: ReturnType<typeof makeTerritoryTest>,
  { objects, left }: Sorted,
) {
  const { id, point, tags } = object;
  if (nameOf(tags) === undefined) left.nameless.push(id);
  else if (!point) left.placeless.push(id);
  else if (!isInside(point)) left.outside.push(`${id} (${point.lat}, ${point.lon})`);
  else objects.push(object);
}

function listNotes({ left, broken, others, remark }: Sorted): ProposalNote[] {
  const list = (id: "osm-nameless" | "osm-placeless" | "osm-outside" | "osm-broken", found: string[]) =>
    found.length === 0
      ? []
      : [{ id, values: { count: found.length, first: nameFirst(found), limit: FAR_KM } } as const];
  return [
    ...(remark === undefined ? [] : [{ id: "osm-remark", values: { remark } } as const]),
    ...list("osm-broken", broken),
    ...list("osm-outside", left.outside),
    ...list("osm-placeless", left.placeless),
    ...list("osm-nameless", left.nameless),
    ...(others > 0 ? [{ id: "osm-others", values: { count: others } } as const] : []),
  ];
}

const nameFirst = (found: readonly string[]): string =>
  [...found.slice(0, MOST_NAMED), ...(found.length > MOST_NAMED ? ["…"] : [])].join(", ");
