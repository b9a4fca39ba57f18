import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { Loader, LoaderContext } from "astro/loaders";
import { parseCsvRows } from "#src/core/tables/csv-rows.ts";

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

/**
 * The loader of a folder of CSV tables: each is an entry with its rows in `field`. In development a table is read again
 * when it has changed; one that cannot be read is named in the log, and the last one stays.
 */
export const loadTables = (folder: string, field: string): Loader => ({
  name: "tables",
  load: async (context) => {
    await readTables(folder, field, context);
    const { watcher, logger } = context;
    watcher?.add(resolve(folder));
    const onChange = (path: string) => {
      if (!path.endsWith(ENDING) || dirname(resolve(path)) !== resolve(folder)) return;
      readTables(folder, field, context).catch((error: unknown) => {
        logger.error(`Failed to reload ${basename(path)}: ${String(error)}`);
      });
    };
    for (const event of ["add", "change", "unlink"] as const) watcher?.on(event, onChange);
  },
});
