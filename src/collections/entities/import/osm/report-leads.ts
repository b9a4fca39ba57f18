import { csvDialectOf, toCsv, type CsvCell } from "#src/core/export/csv.ts";
import { readText } from "#src/core/integrity/records.ts";
import { writeInline } from "#src/core/source/inline-yaml.ts";
import { getText, type TextKey, type TextValues } from "#src/commands/texts/texts.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import type { Candidate } from "../match.ts";
import type { Lead } from "../plan-leads.ts";
import type { Proposal } from "../proposal.ts";
import { describeChange, describeNote, show } from "../report-plan.ts";
import { readPoint } from "../distance-score.ts";
import { OSM_LICENCE, type OsmLeads } from "./import-osm.ts";

type Say = (key: TextKey<"import">, values?: TextValues) => string;

const sayIn =
  (language: ReportLanguage): Say =>
  (key, values = {}) =>
    getText("import", language, key, values);

const titleOf = ({ fields, key }: Proposal): string => show(readText(fields, "name") ?? key);

/** Leads for people: what to verify, what may be whom, what the directory has not, and whose the data are. */
export function reportLeads(found: OsmLeads, language: ReportLanguage): string {
  const say = sayIn(language);
  const { leads, ambiguous, unlisted, same, notes } = found;
  const group = (key: TextKey<"import">, blocks: readonly string[]) =>
    blocks.length === 0 ? [] : [[say(key, { count: blocks.length }), ...blocks].join("\n")];
  const sum = { leads: leads.length, ambiguous: ambiguous.length, unlisted: unlisted.length, same };
  return [
    ...group(
      "osm.leads",
      leads.map((lead) => describeLead(lead, say)),
    ),
    ...group(
      "osm.ambiguous",
      ambiguous.map((one) => describeDoubt(one, say)),
    ),
    ...group(
      "osm.unlisted",
      unlisted.map((proposal) => `${describeObject(proposal)}  ${proposal.source.url}`),
    ),
    ...(notes.length === 0 ? [] : [notes.map((note) => describeNote(note, say)).join("\n")]),
    [say("osm.sum", sum), say("osm.licence", OSM_LICENCE)].join("\n"),
  ].join("\n\n");
}

const describeLead = ({ proposal, id, by, metres, differences }: Lead, say: Say): string =>
  [
    `  ${id}  ${titleOf(proposal)}  (${show(proposal.place)}${formatMetres(metres)})`,
    `    ${proposal.source.url}`,
    `    ${say("plan.by", { by: say(`plan.by.${by}`) })}`,
    ...differences.map((change) => `    ${describeChange(change)}`),
    ...describeNotes(proposal, say),
  ].join("\n");

const describeDoubt = ({ proposal, why, candidates }: OsmLeads["ambiguous"][number], say: Say): string =>
  [
    describeObject(proposal),
    `    ${proposal.source.url}`,
    `    ${say(why === "likeness" ? "osm.why.likeness" : `plan.why.${why}`, { key: proposal.key })}`,
    ...candidates.map(formatCandidate),
    ...describeNotes(proposal, say),
  ].join("\n");

const describeObject = (proposal: Proposal): string =>
  `  ${titleOf(proposal)}  (${show(proposal.place)}${formatPlace(proposal)})`;

const describeNotes = ({ notes = [] }: Proposal, say: Say): string[] =>
  notes.map((note) => `    i ${describeNote(note, say)}`);

const formatMetres = (metres: number | undefined) => (metres === undefined ? "" : `, ${metres} m`);

const formatCandidate = ({ id, name, score, metres }: Candidate) =>
  `      ${show(id)}  ${show(name)}  (${score}${formatMetres(metres)})`;

/** Street, town and point of the object's side, so that both can be compared. */
function formatPlace({ fields }: Proposal): string {
  const { address } = fields;
  const point = readPoint(fields);
  const parts = [
    ...(address === undefined ? [] : Object.values(address as Record<string, string>)),
    ...(point ? [`${point.lat} ${point.lon}`] : []),
  ];
  return parts.length === 0 ? "" : `; ${show(parts.join(", "))}`;
}

/** Leads for programs, with the licence of the data at their head. */
export const leadsToJson = ({ isPartial, ...found }: OsmLeads): string =>
  `${JSON.stringify({ version: 1, licence: OSM_LICENCE, isPartial, ...found }, undefined, 2)}\n`;

/** Leads as a table, a row for each value to verify; every row says whose the data are. */
export function leadsToCsv({ leads, ambiguous, unlisted }: OsmLeads, language: ReportLanguage): string {
  const say = sayIn(language);
  const text = (value: unknown) =>
    value === undefined || typeof value === "string" ? value : writeInline(value);
  const columns = [
    "entity",
    "score",
    "metres",
    "name",
    "field",
    "content",
    "osm",
    "object",
    "changed",
  ] as const;
  const head = [...columns.map((column) => say(`osm.column.${column}`)), say("osm.column.licence")];
  const rest = ({ source }: Proposal): CsvCell[] => [source.url, source.publishedOn];
  const licence = `${OSM_LICENCE.attribution}, ${OSM_LICENCE.name}`;
  const rows: CsvCell[][] = [
    ...leads.flatMap(({ proposal, id, metres, differences }) =>
      differences.map(({ path, before, after }) => [
        ...[id, 1, metres, titleOf(proposal), path.join("."), text(before), text(after)],
        ...rest(proposal),
      ]),
    ),
    ...ambiguous.flatMap(({ proposal, candidates }) =>
      candidates.map(({ id, score, metres, name }) => [
        ...[id, score, metres, titleOf(proposal), "?", name, titleOf(proposal)],
        ...rest(proposal),
      ]),
    ),
    ...unlisted.map((proposal) => [...["", 0, "", titleOf(proposal), "", "", ""], ...rest(proposal)]),
  ];
  return toCsv([head, ...rows.map((row) => [...row, licence])], csvDialectOf(language));
}
