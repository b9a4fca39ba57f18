import type { Definition } from "#src/collections/definition.ts";
import type { EntryKind } from "#src/collections/index.ts";
import { allDefinitions } from "#src/collections/index.ts";
import type { Link } from "#src/core/links/link.ts";
import { once } from "#src/core/cache/once.ts";
import { facetNames } from "#src/directory/dataset.ts";
import { listFacets } from "#src/directory/facet-links.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { listPortalEntries } from "#src/mentions/portal-entries.ts";
import type { PageHead } from "#src/site/portal.ts";
import { toReportAddress } from "#src/site/report-address.ts";
import { getSettings } from "#src/store/settings.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";
import { volunteering } from "#src/volunteering/definition.ts";
import en from "./understanding/kind-words.en.json" with { type: "json" };
import pl from "./understanding/kind-words.pl.json" with { type: "json" };
import {
  toFormTerms,
  toKindTerms,
  toPlaceTerms,
  toServiceTerms,
  type ListedKind,
} from "./understanding/make-terms.ts";
import type { TermsFile } from "./understanding/terms-file.ts";

/** Kinds whose lists are offered where nothing is found. */
const WAYS = ["entity", "advicePoint", "guide", "call", "event"];

type Shown = Pick<ListedKind, "list" | "facets">;

/** Lists of kinds that a view over several collections shows. */
const shownByViews: Partial<Record<EntryKind, Shown>> = {
  entity: { list: paths.entities, facets: facetNames },
  forumEdition: { list: paths.forum, facets: [] },
  guide: { list: paths.knowledge, facets: [] },
  volunteerOffer: { list: paths.volunteering, facets: volunteering.list.facets },
  volunteerCentre: { list: paths.volunteering, facets: volunteering.list.facets },
};

const findList = ({ kind, sections, list }: Definition & { kind: EntryKind }): Shown | undefined =>
  shownByViews[kind] ?? (sections?.[0] && { list: sections[0].path, facets: list?.facets ?? [] });

/** The kinds that have entries, each with its list. */
async function listKinds(): Promise<ListedKind[]> {
  const t = messages((await getSettings()).language);
  const present = new Set((await listPortalEntries()).map(({ kind }) => kind));
  return allDefinitions.flatMap((definition) => {
    const { kind } = definition;
    if (kind === undefined || !present.has(kind)) return [];
    const shown = findList({ ...definition, kind });
    return shown ? [{ kind, label: t(`kind.${kind}`), name: t(`kinds.${kind}`), ...shown }] : [];
  });
}

/** What is understood of queries: places of the region, and the forms, services and kinds that have entries. */
export const getSearchTerms = once(async (): Promise<TermsFile> => {
  const { language } = await getSettings();
  const { territory, legalForms, services } = await getVocabularies();
  const facets = new Map((await listFacets()).map(({ name, values }) => [name, values]));
  const idsOf = (name: "form" | "service" | "municipality" | "county") =>
    new Set(facets.get(name)?.map(({ id }) => id));
  const [forms, offered] = [idsOf("form"), idsOf("service")];
  const inhabited = new Set([...idsOf("county"), ...idsOf("municipality")]);
  return {
    directory: { name: messages(language)("kinds.entity"), href: paths.entities },
    places: toPlaceTerms([...territory.values()], ({ id, level, slug }) =>
      inhabited.has(id) ? "" : paths[level === "county" ? "county" : "municipality"](slug),
    ),
    terms: [
      ...toFormTerms(
        [...legalForms.values()].filter(({ id }) => forms.has(id)),
        language,
      ),
      ...toServiceTerms(
        [...services.values()].filter(({ id }) => offered.has(id)),
        language,
      ),
    ],
    kinds: toKindTerms(await listKinds(), language === "pl" ? pl : en),
  };
});

/** Where a visitor can go on who has found nothing: lists of kinds, and a mail to the operator where there is one. */
export async function listWays({ portal, title }: Pick<PageHead, "portal" | "title">): Promise<Link[]> {
  const t = messages((await getSettings()).language);
  const lists = new Map((await listKinds()).map(({ kind, name, list }) => [kind, { name, href: list }]));
  const words = { subject: t("search.nothing.subject", { name: portal.name }) };
  const mail = toReportAddress(portal, { name: title, href: paths.search }, words);
  return [
    ...WAYS.flatMap((kind) => lists.get(kind) ?? []),
    ...(mail === undefined ? [] : [{ name: t("search.nothing.ask"), href: mail }]),
  ];
}
