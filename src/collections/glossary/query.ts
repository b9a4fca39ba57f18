import { once } from "#src/core/cache/once.ts";
import { paths } from "#src/i18n/paths.ts";
import { getActs } from "#src/collections/acts/query.ts";
import { modelsOf } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { getLookup, getVocabularies } from "#src/store/vocabularies.ts";
import { toGlossaryTerm } from "./model.ts";
import { toTermMatcher } from "./term-matcher.ts";

/** All terms of the glossary in the order of their file. */
export const listGlossaryTerms = modelsOf("glossary", async () => {
  const { language } = await getSettings();
  const terms = await getLookup("glossary");
  const acts = await getActs();
  const context = { acts, terms, vocabularies: await getVocabularies(), toHref: paths.term, language };
  return { toModel: (_id, file) => toGlossaryTerm(file, context) };
});

/** The words by which texts of the portal are linked to the glossary. */
export const getTermMatcher = once(async () =>
  toTermMatcher((await listGlossaryTerms()).map(({ model }) => model)),
);
