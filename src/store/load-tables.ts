import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Loader, LoaderContext } from "astro/loaders";
import { parseCsvRows } from "#src/core/tables/csv-rows.ts";
import { watchedFolder } from "./kept/watching.ts";

const ENDING = ".csv";

async function readTables(folder: string, field: string, context: LoaderContext): Promise<void> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ENDING)) : [];
  const tables = names.map((name) => {
    const rows = parseCsvRows(readFileSync(`${folder}/${name}`, "utf8")).map(({ record }) => record);
    const id = basename(name, ENDING);
    return context.parseData({ id, data: { id, [field]: rows } });
  });
  const read = await Promise.all(tables);
  context.store.clear();
  for (const data of read) context.store.set({ id: String(data["id"]), data });
}

/** The loader of a folder of CSV tables: each is an entry with its rows in `field`. */
export const loadTables = (folder: string, field: string): Loader =>
  watchedFolder("tables", folder, ENDING, (context) => readTables(folder, field, context));
