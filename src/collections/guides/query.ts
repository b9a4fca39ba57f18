import { getActs } from "#src/collections/acts/query.ts";
import { getGuideTopics } from "#src/collections/guide-topics/query.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { localize } from "#src/core/text/language.ts";
import { getFormPages } from "#src/directory/form-pages.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { paths } from "#src/i18n/paths.ts";
import { getBodyReferencer } from "#src/knowledge/mdx/body-references.ts";
import { getClock } from "#src/store/clock.ts";
import { entriesOf } from "#src/store/entries.ts";
import { getLinksOf } from "#src/store/links.ts";
import { modelsOf } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";
import { guides } from "./definition.ts";
import { toGuide, type FormLink } from "./model.ts";

async function getFormLinker() {
  const { legalForms } = await getVocabularies();
  const { language } = await getSettings();
  const hrefs = await getFormPages();
  return (form: { collection: string; id: string }): FormLink => ({
    name: localize(resolve(legalForms, form).name, language),
    href: hrefs.get(form.id),
  });
}

/** All guides by topic and order, then by title. */
export const listGuides = modelsOf("guides", async () => {
  const topics = await getGuideTopics();
  const acts = await getActs();
  const { today } = await getClock();
  const context = { topics, acts, today, toForm: await getFormLinker(), linksOf: await getLinksOf() };
  const toReferences = await getBodyReferencer();
  const { compare } = collatorOf((await getSettings()).language);
  const rank = [...topics.keys()];
  return {
    toModel: (id, file, entry) =>
      toGuide(id, { guide: paths.guide(id), easy: paths.guideEasy(id) }, file, toReferences(entry), context),
    compare: ({ model: a }, { model: b }) =>
      rank.indexOf(a.topic.id) - rank.indexOf(b.topic.id) || a.order - b.order || compare(a.title, b.title),
  };
});

/** Guides as entries of the portal. */
export const listGuideEntries = entriesOf(guides, listGuides, async () => ({ file }) => ({
  summary: file.summary,
  entities: file.entities.map(({ id }) => ({ id })),
  forms: file.legalForms.map(({ id }) => id),
  updatedOn: file.verifiedOn,
}));
