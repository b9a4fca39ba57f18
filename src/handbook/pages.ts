import { recordSchema } from "#src/check/records/schema-fields.ts";
import generalProblems from "#src/check/problems.json" with { type: "json" };
import type { Part } from "#src/collections/definition.ts";
import { allDefinitions, type CollectionName } from "#src/collections/index.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { localize, type Language } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { getHead, getMessageHead } from "#src/site/heads.ts";
import { getSettings } from "#src/store/settings.ts";
import { views } from "#src/views.ts";
import { findExample } from "./example.ts";
import { listFieldRows } from "./fields.ts";
import { explainProblems } from "./problem-list.ts";

/** A collection in the handbook: what editors call it, what it holds and where. */
export type HandbookEntry = { id: CollectionName; name: string; about: string; href: string; place: string };

const toEntry = (definition: (typeof allDefinitions)[number], language: Language): HandbookEntry => ({
  id: definition.id,
  name: localize(definition.label, language),
  about: localize(definition.about, language),
  href: paths.handbookCollection(definition.id),
  place: `content/${definition.path}${definition.form === "entry" ? "/" : ""}`,
});

const listHandbookEntries = (language: Language): HandbookEntry[] =>
  allDefinitions
    .map((definition) => toEntry(definition, language))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));

const getTrail = (language: Language) => [
  { name: messages(language)("handbook.title"), href: paths.handbook },
];

/** The first page of the handbook: entries of several files, and lists and files of which a region has one. */
export async function getHandbook() {
  const { language } = await getSettings();
  const entries = listHandbookEntries(language);
  return {
    head: { ...(await getMessageHead("handbook", paths.handbook)), noindex: true },
    language,
    folders: entries.filter(({ place }) => place.endsWith("/")),
    files: entries.filter(({ place }) => !place.endsWith("/")),
  };
}

/** A page for each collection: its fields, an example and what the check says of it. */
export async function listHandbookCollections() {
  const { language } = await getSettings();
  const nameCollection = (id: string) => {
    const known = allDefinitions.find((definition) => definition.id === id);
    return `[${known ? localize(known.label, language) : id}](${paths.handbookCollection(id)})`;
  };
  const pages = allDefinitions.map(async (definition) => {
    const collection = toEntry(definition, language);
    const rows = listFieldRows(recordSchema(definition.id), { language, nameCollection });
    const { name, about, href } = collection;
    const t = messages(language);
    const title = t("handbook.collection.title", { name });
    const description = t("handbook.collection.description", { about });
    const own = { title, description, path: href, trail: getTrail(language), noindex: true };
    return {
      params: { id: definition.id },
      props: {
        head: await getHead(own),
        collection,
        fields: rows.map(({ path, type, isRequired, otherwise, [language]: title }) => ({
          path,
          type,
          isRequired,
          otherwise,
          title,
        })),
        example: await findExample(definition, language),
        problems: explainProblems(definition.problems ?? {}, language),
      },
    };
  });
  return withCacheKeys(await Promise.all(pages));
}

/** Every problem of the check: the general ones first, then those of each collection and view that has any. */
export async function getHandbookProblems() {
  const { language } = await getSettings();
  const t = messages(language);
  const ofViews = views.flatMap((view: Part) => Object.entries(view.problems ?? {}));
  const general = { ...generalProblems, ...Object.fromEntries(ofViews) };
  const own = allDefinitions
    .filter(({ problems }) => problems !== undefined)
    .map(({ id, label, problems = {} }) => ({
      id: `of-${id}`,
      title: localize(label, language),
      problems: explainProblems(problems, language),
    }))
    .toSorted((a, b) => a.title.localeCompare(b.title, language));
  const all = {
    id: "general",
    title: t("handbook.problems.general"),
    problems: explainProblems(general, language),
  };
  return {
    head: {
      ...(await getMessageHead("handbook.problems", paths.handbookProblems)),
      trail: getTrail(language),
      noindex: true,
    },
    groups: [all, ...own],
  };
}
