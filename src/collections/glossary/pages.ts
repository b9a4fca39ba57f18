import { toAct } from "#src/collections/acts/model.ts";
import { getActs } from "#src/collections/acts/query.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { localize } from "#src/core/text/language.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { paths } from "#src/i18n/paths.ts";
import { getCrumb, getMessageHead } from "#src/site/heads.ts";
import { getSettings } from "#src/store/settings.ts";
import { toGlossaryLetters, type GlossaryTerm } from "./model.ts";
import { listGlossaryTerms } from "./query.ts";

/** The page of the glossary, where the region has one. */
export async function listGlossaryPages() {
  const props = await getGlossary();
  return props.terms.length > 0 ? withCacheKeys([{ params: { list: undefined }, props }]) : [];
}

/** The glossary from A to Z and the acts that the portal names, with the head of the page. */
async function getGlossary() {
  const { language } = await getSettings();
  const terms = (await listGlossaryTerms()).map(({ model }) => model);
  const nameOf = ({ term }: GlossaryTerm) => localize(term, language);
  const letters = toGlossaryLetters(terms, nameOf, collatorOf(language).compare);
  const trail = [await getCrumb(paths.knowledge)];
  const acts = [...(await getActs()).values()].map(toAct);
  return { head: { ...(await getMessageHead("glossary", paths.glossary)), trail }, letters, terms, acts };
}
