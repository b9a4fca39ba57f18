import { collatorOf } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { listingOf } from "#src/listing/section.ts";
import { getContext } from "#src/store/context.ts";
import { getFileSizes } from "#src/store/downloads.ts";
import { entriesOf } from "#src/store/entries.ts";
import { getLinksOf } from "#src/store/links.ts";
import { modelsOf } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { getTermMaker } from "#src/store/terms.ts";
import { publications } from "./definition.ts";
import { comparePublications, toPublication } from "./model.ts";
import type { PublicationFile } from "./schema.ts";

/** All publications, the newest first. */
export const listPublications = modelsOf("publications", async () => {
  const context = {
    ...(await getContext()),
    programmes: (await getLinksOf())("cooperation-programmes"),
    fileSizes: await getFileSizes(),
  };
  const compare = comparePublications(collatorOf((await getSettings()).language).compare);
  return {
    toModel: (id, file) => toPublication(id, paths.publication(id), file, context),
    compare: (a, b) => compare(a.model, b.model),
  };
});

type Role = "publisher" | "author" | "subject";

/** Entities that a publication names, each with its first role. */
function listNamed({ publisher, authors, entities }: PublicationFile) {
  const named: [id: string | undefined, role: Role][] = [
    [publisher.entity?.id, "publisher"],
    ...authors.map((author): [string | undefined, Role] => [author.entity?.id, "author"]),
    ...entities.map((entity): [string, Role] => [entity.id, "subject"]),
  ];
  return [...new Map(named.toReversed())].flatMap(([id, role]) => (id === undefined ? [] : [{ id, role }]));
}

/** Publications as entries of the portal. */
export const listPublicationEntries = entriesOf(publications, listPublications, async () => {
  const t = messages((await getSettings()).language);
  return ({ model, file }) => ({
    summary: model.summary,
    entities: listNamed(file).map(({ id, role }) => ({ id, role: t(`publication.role.${role}`) })),
    about: file.evaluates ? [`cooperation-programmes/${file.evaluates.id}`] : [],
    publishedOn: model.publishedOn?.length === 10 ? model.publishedOn : undefined,
    updatedOn: model.verifiedOn,
  });
});

/** The list of publications with its facets. */
export const publicationListing = listingOf(
  publications,
  listPublications,
  listPublicationEntries,
  async () => {
    const t = messages((await getSettings()).language);
    const terms = await getTermMaker();
    return ({ model: { kind, topics, year } }) => ({
      facets: {
        kind: [{ id: kind, slug: kindSlugs[kind], name: t(`publication.kind.${kind}`) }],
        sphere: terms.spheres(topics.map(({ id }) => id)),
        year: year === undefined ? [] : [{ id: year, slug: year, name: year }],
      },
    });
  },
);

/** The URL word of each kind of publication. */
const kindSlugs = {
  report: "raport",
  evaluation: "ewaluacja",
  diagnosis: "diagnoza",
  strategy: "strategia",
  catalogue: "katalog",
  guide: "poradnik",
  brochure: "broszura",
  book: "ksiazka",
} as const;
