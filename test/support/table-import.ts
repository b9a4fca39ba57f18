import { Fault } from "#src/commands/fault.ts";
import { readTableEntities } from "#src/collections/entities/import/table/import-table.ts";
import { makeContent, TODAY } from "./content-folder.ts";
import { writeTable } from "./make-sheet.ts";

const silent = () => undefined;
/** A speaker that says nothing. */
export const speaker = {
  language: "en",
  colours: false,
  now: new Date(`${TODAY}T12:00`),
  print: silent,
  progress: silent,
  count: silent,
} as const;

const SOURCE = "source: { url: https://example.org/list, title: A list }\n";

/** Reads a CSV table by a mapping whose source is given. */
export const bring = (table: string, mapping: string) =>
  readTableEntities(
    makeContent({}),
    { file: writeTable("a.csv", table), mapping: writeTable("m.yaml", SOURCE + mapping) },
    speaker,
    TODAY,
  );

/** The fault that some work ends with. */
export async function faultOf(work: () => unknown): Promise<Fault> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error("nothing went wrong");
}
