import { capitalize } from "#src/i18n/format.ts";
import { localize, type Language } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { formatProgrammeName } from "#src/collections/cooperation-programmes/programme-name.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { listCalls } from "#src/collections/calls/query.ts";
import { listConsultations } from "#src/collections/consultations/query.ts";
import { listCooperationProgrammes } from "#src/collections/cooperation-programmes/query.ts";
import { listEntities } from "#src/collections/entities/query.ts";
import { listForumEditions } from "#src/collections/forum-editions/query.ts";
import { listGuides } from "#src/collections/guides/query.ts";
import { listGoodPractices } from "#src/collections/good-practices/query.ts";
import { listNews } from "#src/collections/news/query.ts";
import { listPages } from "#src/collections/pages/query.ts";
import { listResourceEntries } from "#src/collections/resources/query.ts";
import { listVolunteerCentres } from "#src/collections/volunteer-centres/query.ts";
import { listVolunteerOffers } from "#src/collections/volunteer-offers/query.ts";
import { getSettings } from "#src/store/settings.ts";

const toPath = (href: string) => href.replaceAll(/^\/|\/$/g, "");

/** Entities of one form and county share a picture, so that ten thousand of them cost no more than a few hundred. */
async function listEntityImages(language: Language, region: string) {
  const entities = await listEntities();
  const byPath = new Map(
    entities.map((entity) => [paths.ogEntities(entity.form.id, entity.address?.county.slug), entity]),
  );
  return [...byPath].map(([href, { form, address }]) => ({
    href,
    title: capitalize(address?.county.name ?? region),
    kind: capitalize(localize(form.name, language)),
  }));
}

/** The pictures of all groups of entities, good practices, forum editions and text pages, and one for the rest. */
export async function listOgImages() {
  const { name: portal, tagline, language, region } = await getSettings();
  const t = messages(language);
  const images = [
    { href: "portal", title: tagline, kind: portal },
    ...(await listEntityImages(language, region)),
    ...(await listGoodPractices()).map(({ practice: { href, title } }) => ({
      href,
      title,
      kind: t("kind.goodPractice"),
    })),
    ...(await listForumEditions()).map(({ link }) => ({
      href: link.href,
      title: link.name,
      kind: t("kind.forumEdition"),
    })),
    ...(await listGuides()).map(({ model: { href, title } }) => ({ href, title, kind: t("kind.guide") })),
    ...(await listConsultations()).map(({ href, title }) => ({ href, title, kind: t("kind.consultation") })),
    ...(await listNews()).map(({ model: { href, title } }) => ({ href, title, kind: t("kind.news") })),
    ...(await listCalls()).map(({ href, title }) => ({ href, title, kind: t("kind.call") })),
    ...(await listCooperationProgrammes()).map(({ programme }) => ({
      href: programme.href,
      title: formatProgrammeName(programme, messages(language)),
      kind: t("kind.cooperationProgramme"),
    })),
    ...(await listResourceEntries()).map(({ href, name }) => ({
      href,
      title: name,
      kind: t("kind.resource"),
    })),
    ...(await listVolunteerOffers()).map(({ model: { href, title } }) => ({
      href,
      title,
      kind: t("kind.volunteerOffer"),
    })),
    ...(await listVolunteerCentres()).map(({ model: { href, name } }) => ({
      href,
      title: name,
      kind: t("kind.volunteerCentre"),
    })),
    ...(await listPages()).map(({ model: { href, title } }) => ({ href, title, kind: portal })),
  ];
  const pages = images.map(({ href, ...words }) => ({
    params: { path: toPath(href) },
    props: { ...words, portal },
  }));
  return withCacheKeys(pages);
}
