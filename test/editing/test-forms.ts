import type { CmsConfig } from "@sveltia/cms";
import { readPortal } from "#src/collections/portal/read-portal.ts";
import type { EditingFile } from "#src/collections/portal/schema-editing.ts";
import { toForms } from "#src/editing/config/forms.ts";
import { readChoices } from "#src/editing/read-choices.ts";

/** The forms of a content folder in a language; its portal need not ask for the page. */
export function testForms(
  folder: string,
  language: "pl" | "en",
  editing: Partial<EditingFile> = {},
): CmsConfig {
  const { name, url } = readPortal(folder);
  return toForms({
    editing: { backend: "test", folder: "content", review: false, ...editing },
    name,
    siteUrl: url,
    base: "/",
    language,
    choices: readChoices(folder, language),
  });
}
