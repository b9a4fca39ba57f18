import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getCollection } from "astro:content";
import { toGlossaryLetters, toGlossaryTerm, type GlossaryTerm } from "./model.ts";
import { toTermMatcher } from "./term-matcher.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { localize } from "#src/core/text/language.ts";
import { paths } from "#src/i18n/paths.ts";
import { getCrumb, getMessageHead } from "#src/site/heads.ts";
import { getActs } from "#src/collections/acts/query.ts";
import { once } from "#src/core/cache/once.ts";
import { getSettings } from "#src/store/settings.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";

/** All terms of the glossary by id. */
export const getGlossaryTerms = once(async (): Promise<ReadonlyMap<string, GlossaryTerm>> => {
  const { language } = await getSettings();
  const entries = await getCollection("glossary");
  const terms = new Map(entries.map(({ id, data }) => [id, data]));
  const acts = await getActs();
  const vocabularies = await getVocabularies();
  const context = { acts, terms, vocabularies, toHref: paths.term, language };
  return new Map(entries.map(({ id, data }) => [id, toGlossaryTerm(data, context)]));
});

/** The words by which texts of the portal are linked to the glossary. */
export const getTermMatcher = once(async () => toTermMatcher([...(await getGlossaryTerms()).values()]));

/** The page of the glossary, where the region has one. */
export async function listGlossaryPages() {
  const props = await getGlossary();
  return props.terms.length > 0 ? withCacheKeys([{ params: { list: undefined }, props }]) : [];
}

/** The glossary from A to Z, with its head. */
async function getGlossary() {
  const { language } = await getSettings();
  const terms = [...(await getGlossaryTerms()).values()];
  const nameOf = ({ term }: GlossaryTerm) => localize(term, language);
  const letters = toGlossaryLetters(terms, nameOf, collatorOf(language).compare);
  const trail = [await getCrumb("knowledge.title", paths.knowledge)];
  return { head: { ...(await getMessageHead("glossary", paths.glossary)), trail }, letters, terms };
}
