import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type Document,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { parseKrs } from "#src/core/fields/identifiers.ts";
import { Fault } from "#src/commands/fault.ts";

/** A row of a list as it is written. */
export type Organisation = Readonly<Record<string, string>> & { readonly krs: string };

/** The list of a year as an import has it; days are `YYYY-MM-DD`, `asOf` is the one whose state it shows. */
export type NewList = {
  taxYear: number;
  asOf: string | undefined;
  complete: boolean;
  list: { title: string; url: string };
  organisations: readonly Organisation[];
  verifiedOn: string;
};

/** A row of the former list, by the line in its file. */
export type FormerRow = { line: number; krs: string; name: string };

/** A value that the new list puts in place of another; `krs` is absent for the fields of the file. */
export type ListChange = { krs?: string; key: string; before: string; after: string };

/** The text of a file to write, and what in it is not as it was. */
export type ListPlan = {
  text: string;
  /** Rows that the new list does not have. */
  missing: FormerRow[];
  changes: ListChange[];
  /** The day of the former list, when the new one says none. */
  keptDay: string | undefined;
};

/** The file of a list that is not there yet. */
export function planNewList({ verifiedOn, ...list }: NewList): ListPlan {
  const { title, url } = list.list;
  const sources = [{ url, title, accessedOn: verifiedOn }];
  const text = stringify({ ...list, sources, verifiedOn }, { lineWidth: 0, keepUndefined: false });
  return { text, missing: [], changes: [], keptDay: undefined };
}

/**
 * The former list with a new one put into it: comments, fields of the file and what editors added to rows stay. Rows that
 * the new list does not have stay only when `drops` is false. `file` is named in faults.
 */
export function planReplacement(former: string, list: NewList, drops: boolean, file: string): ListPlan {
  const document = parseDocument(former);
  const rows = document.get("organisations");
  if (document.errors.length > 0 || !isSeq(rows)) throw new Fault("content", { file });
  const fresh = new Map(list.organisations.map((row) => [row.krs, row]));
  const missing: FormerRow[] = [];
  const changes: ListChange[] = [];
  const kept = rows.items.filter((item) => {
    const krs = isMap(item) ? readKrs(item) : undefined;
    if (!isMap(item) || krs === undefined) throw new Fault("content", { file });
    const row = fresh.get(krs);
    fresh.delete(krs);
    if (row) changes.push(...updateRow(item, row));
    else
      missing.push({ krs, line: lineOf(former, item), name: textOf(item, "name") || textOf(item, "entity") });
    return row !== undefined || !drops;
  });
  rows.items = [...kept, ...[...fresh.values()].map((row) => document.createNode(row))];
  changes.push(...updateHead(document, list));
  const keptDay = list.asOf === undefined ? textOf(document, "asOf") || undefined : undefined;
  return { text: document.toString({ lineWidth: 0 }), missing, changes, keptDay };
}

const lineOf = (text: string, { range }: YAMLMap): number =>
  text.slice(0, range?.[0] ?? 0).split("\n").length;

/** A value as it stands in the file; empty when it is absent. */
function textOf(record: YAMLMap | Document, key: string): string {
  const value: unknown = record.get(key, true);
  return isScalar<string | number | boolean | null>(value) ? (value.source ?? String(value.value ?? "")) : "";
}

function readKrs(row: YAMLMap): string | undefined {
  const krs = parseKrs(textOf(row, "krs"));
  return typeof krs === "string" ? krs : undefined;
}

/** What an editor may have filled in by hand, which a list does not change. */
const OWN: ReadonlySet<string> = new Set(["purpose", "website"]);

/** What the directory tells of an entity, so that its row need not. */
const TOLD = ["name", "county", "town"];

function updateRow(item: YAMLMap, { krs, ...row }: Organisation): ListChange[] {
  const values = Object.entries(row).filter(([key]) => !(OWN.has(key) && item.has(key)));
  const told = row["entity"] === undefined ? [] : TOLD.filter((key) => item.has(key));
  return [
    ...values.flatMap(([key, value]) => put(item, key, value)),
    ...told.flatMap((key) => put(item, key, undefined)),
  ].map((change) => ({ krs, ...change }));
}

function updateHead(document: Document, { asOf, complete, list, verifiedOn }: NewList): ListChange[] {
  if (!document.has("list")) document.set("list", document.createNode(list));
  const changes = [
    ...(asOf === undefined ? [] : put(document, "asOf", asOf)),
    ...put(document, "complete", complete),
  ];
  put(document, "verifiedOn", verifiedOn);
  const source = { url: list.url, title: list.title, accessedOn: verifiedOn };
  const sources = document.get("sources");
  if (!isSeq(sources)) document.set("sources", document.createNode([source]));
  else updateSources(document, sources, source);
  return changes;
}

/** The source of the list gets its new day; those that editors added stay. */
function updateSources(
  document: Document,
  sources: YAMLSeq,
  source: { url: string; accessedOn: string },
): void {
  const own = sources.items.find((item) => isMap(item) && item.get("url") === source.url);
  if (isMap(own)) put(own, "accessedOn", source.accessedOn);
  else sources.add(document.createNode(source));
}

/** Sets or, without a value, removes a field; a value of another type or text is a change where there was one. */
function put(record: YAMLMap | Document, key: string, value: string | boolean | undefined) {
  const before = textOf(record, key);
  const after = String(value ?? "");
  if (before === after) return [];
  if (value === undefined) record.delete(key);
  else record.set(key, value);
  return before === "" ? [] : [{ key, before, after }];
}
