import { readContent } from "#src/check/read-content.ts";
import { makePlan } from "#src/collections/entities/import/make-plan.ts";
import { readChoices } from "#src/collections/entities/import/choices.ts";
import { toEntity } from "#src/collections/entities/model.ts";
import type { EntityFile } from "#src/collections/entities/schema.ts";
import { csvDialectOf, toCsv } from "#src/core/export/csv.ts";
import { toLanguage } from "#src/core/text/language.ts";
import { keysOf, recordOf } from "#src/core/records.ts";
import { toDirectoryRow } from "#src/directory/directory-row.ts";
import { listDirectoryTexts } from "#src/directory/directory-texts.ts";
import { toGeoJson } from "#src/directory/geojson.ts";
import { toHsds } from "#src/directory/exports/hsds.ts";
import { readOwnExport } from "#src/directory/import/import-export.ts";
import { toVocabularies } from "#src/collections/content-vocabularies.ts";
import { packDataset } from "#src/directory/packed-dataset.ts";
import { columnNames, toRecord } from "#src/directory/row-records.ts";
import { makeTermNames } from "#src/directory/term-names.ts";
import { TODAY } from "./content-folder.ts";
import { writeTable } from "./make-sheet.ts";

/** A format of downloads in a language. */
export type Format = "csv pl" | "csv en" | "geojson pl" | "geojson en" | "json pl" | "hsds pl" | "hsds en";

/** What the directory of a content folder gives for download; entities that the schema refuses are in no directory. */
export function exportDirectory(folder: string, format: Format): string {
  const content = readContent(folder);
  if (!content) throw new Error(`no content in ${folder}`);
  const [kind, language = "pl"] = format.split(" ");
  const words = toVocabularies(content);
  const { entities: entries } = content.entries;
  const links = new Map(
    entries.map(({ id, data }) => [id, { name: data.name ?? id, href: `/podmioty/${id}/` }]),
  );
  const vocabularies = { ...words, awards: new Map(), forumSeries: new Map() };
  const context = { vocabularies, entities: links, today: TODAY, openingPlace: { country: "pl" } } as const;
  const about = {
    describe: () => ({ evidence: "" }),
    scoreOf: () => 50,
    today: TODAY,
    staleAfterDays: 365,
    subregionOf: () => undefined,
  };
  const records = entries
    .filter(({ refused }) => refused.size === 0)
    .map(({ id, data }) => ({
      ...{ id, file: data as EntityFile },
      model: toEntity(id, data as EntityFile, context),
    }));
  const toAddress = (href: string) => `https://portal.example.org${href}`;
  if (kind === "hsds") {
    const region = content.entries.portal[0]?.data.region?.territory.id ?? "";
    return JSON.stringify([...toHsds(records, { region, language: toLanguage(language), toAddress })]);
  }
  const rows = records.map(({ model }) => ({ row: toDirectoryRow(model, about) }));
  const nameOf = makeTermNames(words, toLanguage(language));
  const names = recordOf(keysOf(nameOf), (facet) =>
    recordOf([...new Set(rows.flatMap(({ row }) => row.terms[facet]))], nameOf[facet]),
  );
  if (kind === "json")
    return JSON.stringify(packDataset({ rows: rows.map(({ row }) => row), names, places: [] }));
  if (kind === "geojson") return JSON.stringify(toGeoJson(rows, { names, toAddress }));
  const texts = listDirectoryTexts(language);
  const lines = rows.map((row) => toRecord(row, { ...texts, names, toAddress }));
  return toCsv([columnNames.map((column) => texts.columns[column]), ...lines], csvDialectOf(language));
}

/** The plan of a download for a content folder. */
export async function planExport(
  folder: string,
  text: string | Uint8Array,
  asked: Parameters<typeof readChoices>[0] = {},
) {
  const source = await readOwnExport(folder, writeTable("export.txt", text), TODAY);
  return { source, plan: makePlan(folder, source, readChoices(asked), TODAY) };
}
