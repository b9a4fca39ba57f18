import type { KnowledgeItem, KnowledgeTopic } from "#src/collections/guides/model.ts";
import { localize } from "#src/core/text/language.ts";
import { paths } from "#src/i18n/paths.ts";
import { textLanguage } from "#src/i18n/text-language.ts";
import { listDecisionPaths } from "#src/collections/decision-paths/query.ts";
import { getGlossaryTerms } from "#src/collections/glossary/query.ts";
import { getGuideTopics } from "#src/collections/guide-topics/query.ts";
import { listGuides } from "#src/collections/guides/query.ts";
import { getMessageHead } from "#src/site/heads.ts";
import { listPages } from "#src/collections/pages/query.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { hasEntries } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { knowledge } from "./definition.ts";

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
  return { head, topics, termCount: (await getGlossaryTerms()).size };
}

/** The page of all knowledge, where the region has any of what it needs. */
export async function listKnowledgePages() {
  const needs = knowledge.sections.flatMap((section) => section.needs);
  if (!(await Promise.all(needs.map(hasEntries))).some(Boolean)) return [];
  return withCacheKeys([{ params: { list: undefined }, props: await getKnowledge() }]);
}

const listPathItems = async (): Promise<Placed[]> =>
  (await listDecisionPaths()).map(({ id, data }) => ({
    topic: data.topic.id,
    item: {
      name: data.title,
      href: paths.decisionPath(id),
      summary: data.summary,
      lang: data.lang,
      kind: "path",
      lawAsOf: data.lawAsOf,
      hasEtr: false,
      hasPjm: false,
    },
  }));

const listGuideItems = async (): Promise<Placed[]> =>
  (await listGuides()).map(({ guide }) => ({
    topic: guide.topic.id,
    item: {
      name: guide.title,
      href: guide.href,
      summary: guide.summary,
      lang: textLanguage(guide),
      kind: "guide",
      forWhom: guide.forWhom,
      lawAsOf: guide.lawAsOf,
      hasEtr: guide.versions.etr !== undefined,
      hasPjm: guide.versions.pjm !== undefined,
    },
  }));

const listPageItems = async (): Promise<Placed[]> =>
  (await listPages()).flatMap(({ id, data }) =>
    data.topic === undefined
      ? []
      : [
          {
            topic: data.topic.id,
            item: {
              name: data.title,
              href: paths.page(id),
              summary: data.summary,
              lang: textLanguage(data),
              kind: "page" as const,
              hasEtr: data.etr !== undefined,
              hasPjm: data.pjm !== undefined,
            },
          },
        ],
  );
