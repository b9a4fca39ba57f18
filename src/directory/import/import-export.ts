import { definitions } from "#src/collections/index.ts";
import type { EntitySource } from "#src/collections/entities/import/make-plan.ts";
import { requireContent } from "#src/commands/require-content.ts";
import { readExport, type ExportFormat } from "./read-export.ts";
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

/** Fields that a download has whole; of `PARTLY` it has the town and municipality, the first telephone and e-mail, and kinds of services. */
export const CARRIED: Record<ExportFormat, readonly string[]> = {
  csv: CSV,
  json: CSV,
  geojson: CSV.filter((field) => !NOT_IN_GEOJSON.has(field)),
};
const PARTLY = ["address", "contacts", "services"];

/**
 * Reads a download of the directory as what it says of its entities, known by their ids. What content has and the download
 * has not is listed, never deleted. `today` is `YYYY-MM-DD`. Throws a `Fault`.
 */
export async function readOwnExport(folder: string, file: string, today: string): Promise<EntitySource> {
  const content = requireContent(folder, { file: definitions.entities.path });
  const { format, rows, uneven } = await readExport(file);
  const ids = makeTermIds(content);
  const entities = new Map(content.entries.entities.map((entity) => [entity.id, entity]));
  const read = rows.map((row) => toProposal(row, { ids, accessedOn: today, own: entities.get(row.id) }));
  const unknown = read.flatMap((one) => one.unknown);
  const listed = new Set(rows.map(({ id }) => id));
  return {
    proposals: read.map(({ proposal }) => proposal),
    expects: (id) => !listed.has(id),
    notes: [
      ...uneven.map((values) => ({ id: "table-cells", values }) as const),
      ...unknown,
      {
        id: "export-carries",
        values: { format, whole: CARRIED[format].join(", "), part: PARTLY.join(", ") },
      },
    ],
    isPartial: unknown.length + uneven.length > 0,
  };
}
