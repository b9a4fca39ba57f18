import type { CmsConfig } from "@sveltia/cms";
import { limits } from "#src/check/files/limits.ts";
import type { EditingFile } from "#src/collections/portal/schema-editing.ts";
import type { Language } from "#src/core/text/language.ts";
import { localize, type Localized } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import { toBackend } from "./backend.ts";
import type { Choices } from "./choices.ts";
import { toEntryCollections, toSingletons } from "./collections.ts";

/** What the page is made of. `siteUrl` is the full address of the portal in the language, ending in a slash. */
export type FormsSource = {
  editing: EditingFile;
  name: Localized;
  siteUrl: string;
  base: string;
  language: Language;
  choices: Choices;
};

/** Forms of all collections, generated from their schemas, as the program of the page takes them. */
export function toForms({ editing, name, siteUrl, base, language, choices }: FormsSource): CmsConfig {
  const { folder, review } = editing;
  const options = { folder, language, choices };
  const address = siteUrl.replace(/\/$/, "");
  return {
    load_config_file: false,
    backend: toBackend(editing, language),
    ...(review && { publish_mode: "editorial_workflow" as const }),
    app_title: `${messages(language)("editing.title")} – ${localize(name, language)}`,
    site_url: address,
    display_url: address,
    logo: { src: `${base}favicon.svg` },
    media_folder: folder === "." ? "files" : `${folder}/files`,
    public_folder: "/pliki",
    media_libraries: {
      all: { max_file_size: limits.pictureBytes, slugify_filename: true },
      stock_assets: { providers: [] },
    },
    slug: {
      encoding: "ascii",
      clean_accents: true,
      sanitize_replacement: "-",
      maxlength: 80,
      lowercase: true,
    },
    output: { omit_empty_optional_fields: true },
    collections: toEntryCollections(options),
    singletons: toSingletons(options),
  };
}
