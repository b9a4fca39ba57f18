import { getActs } from "#src/collections/acts/query.ts";
import { getFormPages } from "#src/directory/form-pages.ts";
import { modelsOf } from "#src/store/load.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";
import { toComparedForm } from "./model.ts";

/** The legal forms that can be compared, in the order of their file. */
export const listComparedForms = modelsOf("form-comparison", async () => {
  const { legalForms } = await getVocabularies();
  const context = { legalForms, acts: await getActs(), hrefs: await getFormPages() };
  return { toModel: (_id, file) => toComparedForm(file, context) };
});
