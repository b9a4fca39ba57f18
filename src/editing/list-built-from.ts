import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { CmsConfig } from "@sveltia/cms";
import { allDefinitions } from "#src/collections/index.ts";
import { printFile } from "./client/preview/built-from.ts";
import { nameForm } from "./config/collections.ts";

/**
 * What a portal is built from: a fingerprint of each entry's file by `form/id`, for the forms with previews. A page for
 * editors knows by it whether the page of an entry is older than its file. Throws for a file that the check refuses to read.
 */
export async function listBuiltFrom(
  contentDir: string,
  { collections = [] }: CmsConfig,
): Promise<Record<string, string>> {
  const previewed = new Set(collections.flatMap((form) => ("preview_path" in form ? [form.name] : [])));
  const files = allDefinitions.flatMap((definition) =>
    definition.extensions
      .map((extension) => ({ extension, form: nameForm(definition, extension), path: definition.path }))
      .filter(({ form }) => previewed.has(form))
      .flatMap(({ extension, form, path }) => {
        const folder = join(contentDir, path);
        const names = existsSync(folder) ? readdirSync(folder) : [];
        return names
          .filter((name) => extname(name) === `.${extension}`)
          .map((name) => ({
            key: `${form}/${name.slice(0, -extension.length - 1)}`,
            file: join(folder, name),
          }));
      }),
  );
  const prints = files.map(
    async ({ key, file }) =>
      [key, await printFile(readFileSync(file, "utf8"), !file.endsWith(".yaml"))] as const,
  );
  return Object.fromEntries(await Promise.all(prints));
}
