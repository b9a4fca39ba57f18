import { readFileSync } from "node:fs";
import { parseRawFile, type ContentFile } from "#src/check/files/content-files.ts";
import type { Problem } from "#src/check/problems.ts";
import { toSchemaProblems } from "#src/check/records/schema-problems.ts";
import { renderReport } from "#src/check/report/render-report.ts";
import { Fault, type RowFault } from "#src/commands/fault.ts";
import { refuseOthers } from "#src/commands/tables/table-blocks.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import { foldCell } from "./read-cell.ts";
import { findEntityField, PLACES, type EntityField } from "./entity-field.ts";
import { mappingSchema, type MappingFile } from "./schema.ts";

/** A field, the columns that fill it, and what their values mean; undefined leaves a value out. */
export type MappedField = {
  field: EntityField;
  headers: string[];
  values: ReadonlyMap<string, string | undefined>;
};

/** One of the names of places, of which the code of the municipality is found. */
export type PlaceName = (typeof PLACES)[number];

/** What a mapping file says. */
export type Mapping = {
  source: MappingFile["source"];
  fields: MappedField[];
  places: { name: PlaceName; headers: string[] }[];
  constants: { field: EntityField; value: string | number | boolean }[];
  filters: MappingFile["filters"];
};

/** The headers that a mapping names. */
export const listHeaders = ({ fields, places, filters }: Mapping): string[] => [
  ...fields.flatMap(({ headers }) => headers),
  ...places.flatMap(({ headers }) => headers),
  ...filters.map(({ header }) => header),
];

/** Reads a mapping file, as the check reads content. Throws a `Fault` with all that is wrong in it, by its lines. */
export function readMapping(path: string, language: ReportLanguage): Mapping {
  refuseOthers(path);
  const file = parseRawFile({ path: "mapping.yaml", bytes: readFileSync(path), problems: [] });
  const read = mappingSchema.safeParse(file.data);
  const refused =
    file.data === undefined || read.success
      ? []
      : toSchemaProblems({ file, path: [], data: file.data, schema: mappingSchema }, read.error.issues);
  const problems = [...file.problems, ...refused];
  const unknown = read.success ? listUnknown(file, read.data) : [];
  const rows = [...problems.map((problem) => toRow(file, problem, language)), ...unknown];
  if (rows.length > 0 || !read.success) throw new Fault("mapping", { file: path }, { rows });
  return toMapping(read.data);
}

function toRow(file: ContentFile, problem: Problem, language: ReportLanguage): RowFault {
  const position = problem.position ?? file.locate(problem.path ?? [], problem.at ?? "value");
  const finding = { problem, severity: "error", position, shownFile: file.path } as const;
  const texts = renderReport({ files: 1, findings: [finding] }, language).problems;
  return {
    line: position.line,
    id: "mapping",
    values: { what: texts.map(({ what, remedy }) => `${what} ${remedy}`).join(" ") },
  };
}

const toPlace = (name: string): PlaceName | undefined => PLACES.find((place) => name === `place.${place}`);

/** Names that are no field of an entity, and values of fields that no column fills. */
function listUnknown(file: ContentFile, { columns, values, constants }: MappingFile): RowFault[] {
  const lineOf = (path: KeyPath) => file.locate(path, "key").line;
  const fields = Object.entries({ columns, constants }).flatMap(([part, named]) =>
    Object.keys(named).flatMap((name): RowFault[] => {
      const field = findEntityField(name);
      if (!("nearest" in field) || (part === "columns" && toPlace(name))) return [];
      const { nearest } = field;
      return [{ line: lineOf([part, name]), id: "mapping-field", values: { field: name, nearest } }];
    }),
  );
  const idle = Object.keys(values)
    .filter((name) => !Object.hasOwn(columns, name))
    .map((name): RowFault => ({
      line: lineOf(["values", name]),
      id: "mapping-values",
      values: { field: name },
    }));
  return [...fields, ...idle];
}

const toList = (header: string | string[]): string[] => (typeof header === "string" ? [header] : header);

function toMapping({ source, columns, values, constants, filters }: MappingFile): Mapping {
  const fieldOf = (name: string): EntityField[] => {
    const field = findEntityField(name);
    return "nearest" in field ? [] : [field];
  };
  const named = Object.entries(columns);
  return {
    source,
    filters,
    fields: named.flatMap(([name, header]) =>
      fieldOf(name).map((field) => ({
        field,
        headers: toList(header),
        values: new Map(
          Object.entries(values[name] ?? {}).map(([from, to]) => [foldCell(from), to ?? undefined]),
        ),
      })),
    ),
    places: named.flatMap(([name, header]) => {
      const place = toPlace(name);
      return place ? [{ name: place, headers: toList(header) }] : [];
    }),
    constants: Object.entries(constants).flatMap(([name, value]) =>
      fieldOf(name).map((field) => ({ field, value })),
    ),
  };
}
