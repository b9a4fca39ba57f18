import { definitions } from "#src/collections/index.ts";
import type { Content } from "#src/collections/content.ts";
import type { EntitySource } from "#src/collections/entities/import/make-plan.ts";
import type { ProposalNote } from "#src/collections/entities/import/proposal.ts";
import { requireContent } from "#src/commands/require-content.ts";
import { isHsds, readExport, type ExportFormat } from "./read-export.ts";
import { readHsds, type ReadHsds } from "./read-hsds.ts";
import { makeTermIds } from "./term-ids.ts";
import { toProposal } from "./to-proposal.ts";

const CSV = [
  "name",
  "legalForm",
  "identifiers.krs",
  "identifiers.nip",
  "identifiers.regon",
  "spheres",
  "targetGroups",
  "point",
  "website",
  "accessibility.features",
  "lifeCycle.state",
  "verifiedOn",
  "verifiedBy",
];
const NOT_IN_GEOJSON = new Set(["targetGroups", "accessibility.features"]);

/** Fields that a download has whole. */
export const CARRIED: Record<ExportFormat, readonly string[]> = {
  csv: CSV,
  json: CSV,
  geojson: CSV.filter((field) => !NOT_IN_GEOJSON.has(field)),
  hsds: [
    ...CSV,
    "shortName",
    "summary",
    "identifiers.other",
    "services",
    "address",
    "areaServed",
    "socialProfiles",
    "openingHours",
    "accessibility.note",
    "lifeCycle.since",
  ],
};

/** Of these it has the town and municipality, the first telephone and e-mail, and kinds of services. */
const PARTLY = ["address", "contacts", "services"];

/** Of these HSDS has no persons, the year only, and only organisations of the directory. */
const HSDS_CARRIES: ProposalNote = {
  id: "export-carries-hsds",
  values: { part: ["contacts", "founded", "operator"].join(", ") },
};

/**
 * Reads a download of the directory as what it says of its entities, known by their ids. What content has and the download
 * has not is listed, never deleted. `today` is `YYYY-MM-DD`. Throws a `Fault`.
 */
export async function readOwnExport(folder: string, file: string, today: string): Promise<EntitySource> {
  const content = requireContent(folder, { file: definitions.entities.path });
  const { proposals, unknown, notes } = isHsds(file)
    ? {
        ...(await readHsds(file, content, today)),
        notes: [HSDS_CARRIES],
      }
    : await readRows(file, content, today);
  const listed = new Set(proposals.map(({ key }) => key));
  return {
    proposals,
    expects: (id) => !listed.has(id),
    notes: [...unknown, ...notes],
    isPartial: unknown.length > 0,
  };
}

type Read = ReadHsds & { notes: ProposalNote[] };

async function readRows(file: string, content: Content, accessedOn: string): Promise<Read> {
  const { format, rows, unread } = await readExport(file);
  const ids = makeTermIds(content);
  const entities = new Map(content.entries.entities.map((entity) => [entity.id, entity]));
  const read = rows.map((row) => toProposal(row, { ids, accessedOn, own: entities.get(row.id) }));
  return {
    proposals: read.map(({ proposal }) => proposal),
    unknown: [...unread, ...read.flatMap((one) => one.unknown)],
    notes: [
      {
        id: "export-carries",
        values: { format, whole: CARRIED[format].join(", "), part: PARTLY.join(", ") },
      },
    ],
  };
}
