import { listDecisionPaths } from "#src/collections/decision-paths/query.ts";
import { listGlossaryTerms } from "#src/collections/glossary/query.ts";
import { getGuideTopics } from "#src/collections/guide-topics/query.ts";
import { listGuides } from "#src/collections/guides/query.ts";
import type { TextPage } from "#src/collections/pages/model.ts";
import { listPages } from "#src/collections/pages/query.ts";
import { localize } from "#src/core/text/language.ts";
import { paths } from "#src/i18n/paths.ts";
import { textLanguage } from "#src/i18n/text-language.ts";
import { getMessageHead } from "#src/site/heads.ts";
import { getSettings } from "#src/store/settings.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { hasEntries } from "#src/store/load.ts";
import { knowledge } from "./definition.ts";
import type { KnowledgeItem, KnowledgeTopic } from "./model.ts";

type Placed = { topic: string; item: KnowledgeItem };

/** All that explains something, by topic: decision paths first, then guides, then pages of the portal. */
async function getKnowledge() {
  const { language } = await getSettings();
  const placed = [...(await listPathItems()), ...(await listGuideItems()), ...(await listPageItems())];
  const topics = [...(await getGuideTopics()).values()].flatMap((topic): KnowledgeTopic[] => {
    const items = placed.filter((one) => one.topic === topic.id).map(({ item }) => item);
    const { id, name, description } = topic;
    const note = description && localize(description, language);
    return items.length > 0 ? [{ id, name: localize(name, language), note, items }] : [];
  });
  const head = await getMessageHead("knowledge", paths.knowledge);
  return { head, topics, termCount: (await listGlossaryTerms()).length };
}

/** The page of all knowledge, where the region has any of what it needs. */
export async function listKnowledgePages() {
  const needs = knowledge.sections.flatMap((section) => section.needs);
  if (!(await Promise.all(needs.map(hasEntries))).some(Boolean)) return [];
  return withCacheKeys([{ params: { list: undefined }, props: await getKnowledge() }]);
}

const listPathItems = async (): Promise<Placed[]> =>
  (await listDecisionPaths()).map(({ model: { topic, title, href, summary, lang, lawAsOf } }) => ({
    topic: topic.id,
    item: { name: title, href, summary, lang, kind: "path", lawAsOf, hasEtr: false, hasPjm: false },
  }));

const listGuideItems = async (): Promise<Placed[]> =>
  (await listGuides()).map(
    ({ model: { topic, title, href, summary, forWhom, lawAsOf, versions, ...own } }) => ({
      topic: topic.id,
      item: {
        name: title,
        href,
        summary,
        lang: textLanguage(own),
        kind: "guide",
        forWhom,
        lawAsOf,
        hasEtr: versions.etr !== undefined,
        hasPjm: versions.pjm !== undefined,
      },
    }),
  );

const toPageItem = ({ title, href, summary, versions, ...own }: TextPage): KnowledgeItem => ({
  name: title,
  href,
  summary,
  lang: textLanguage(own),
  kind: "page",
  hasEtr: versions.etr !== undefined,
  hasPjm: versions.pjm !== undefined,
});

const listPageItems = async (): Promise<Placed[]> =>
  (await listPages()).flatMap(({ model: page }) =>
    page.topic === undefined ? [] : [{ topic: page.topic.id, item: toPageItem(page) }],
  );
