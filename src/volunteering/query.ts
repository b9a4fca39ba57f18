import { getCollection, type CollectionEntry } from "astro:content";
import type { ListingItem } from "#src/core/listing/listing.ts";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import { toVolunteerCentre, type VolunteerCentre } from "#src/collections/volunteer-centres/model.ts";
import { toVolunteerOffer, type VolunteerOffer } from "#src/collections/volunteer-offers/model.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { textLanguage } from "#src/i18n/text-language.ts";
import { getClock } from "#src/store/clock.ts";
import { getContext } from "#src/store/context.ts";
import { getTermMaker } from "#src/store/terms.ts";
import { volunteering } from "./definition.ts";
import type { ListingSection } from "#src/listing/section.ts";
import { once } from "#src/core/cache/once.ts";
import { getSettings } from "#src/store/settings.ts";

export type OfferView = { offer: VolunteerOffer; entry: CollectionEntry<"volunteer-offers"> };
export type CentreView = { centre: VolunteerCentre; entry: CollectionEntry<"volunteer-centres"> };

/** All offers for volunteers, also those that have expired, by title. */
export const listVolunteerOffers = once(async (): Promise<OfferView[]> => {
  const context = { ...(await getContext()), ...(await getClock()) };
  const { compare } = collatorOf((await getSettings()).language);
  return (await getCollection("volunteer-offers"))
    .map((entry) => ({
      offer: toVolunteerOffer(entry.id, paths.volunteerOffer(entry.id), entry.data, context),
      entry,
    }))
    .toSorted((a, b) => compare(a.offer.title, b.offer.title));
});

/** All volunteer centres, coalitions and databases, by name. */
export const listVolunteerCentres = once(async (): Promise<CentreView[]> => {
  const context = await getContext();
  const { compare } = collatorOf((await getSettings()).language);
  return (await getCollection("volunteer-centres"))
    .map((entry) => ({
      centre: toVolunteerCentre(entry.id, paths.volunteerCentre(entry.id), entry.data, context),
      entry,
    }))
    .toSorted((a, b) => compare(a.centre.name, b.centre.name));
});

const toOfferEntry = ({ offer, entry }: OfferView): PortalEntry => {
  const organisation = entry.data.organisation.entity?.id;
  return {
    key: `volunteer-offers/${offer.id}`,
    kind: "volunteerOffer",
    name: offer.title,
    href: offer.href,
    summary: offer.summary,
    lang: textLanguage(offer),
    entities: organisation === undefined ? [] : [{ id: organisation }],
    area: offer.address ? [offer.address.municipality.id] : [],
    forms: [],
    dates: [],
    open: offer.period.closesAt === undefined ? undefined : offer.period,
    updatedOn: offer.verifiedOn,
    expiresAt: offer.period.closesAt,
  };
};

const toCentreEntry = ({ centre, entry }: CentreView): PortalEntry => ({
  key: `volunteer-centres/${centre.id}`,
  kind: "volunteerCentre",
  name: centre.name,
  href: centre.href,
  summary: centre.summary,
  lang: textLanguage(centre),
  entities: entry.data.operators.flatMap(({ entity }) => (entity ? [{ id: entity.id }] : [])),
  area: centre.area.map(({ id }) => id),
  forms: [],
  dates: [],
  updatedOn: centre.verifiedOn,
});

/** Offers as entries of the portal; one that has expired keeps its page and is announced no more. */
export const listVolunteerOfferEntries = async (): Promise<PortalEntry[]> =>
  (await listVolunteerOffers()).filter(isLive).map(toOfferEntry);

/** Volunteer centres as entries of the portal. */
export const listVolunteerCentreEntries = async (): Promise<PortalEntry[]> =>
  (await listVolunteerCentres()).map(toCentreEntry);

const isLive = ({ offer }: OfferView) => offer.state.phase !== "closed";

async function listItems(): Promise<ListingItem<VolunteerOffer>[]> {
  const terms = await getTermMaker();
  const t = messages((await getSettings()).language);
  return (await listVolunteerOffers()).filter(isLive).map((view) => {
    const { address, spheres, isForMinors, isRemote } = view.offer;
    const age = isForMinors ? "minors" : "adults";
    const mode = isRemote ? "remote" : "onsite";
    return {
      item: view.offer,
      entry: toOfferEntry(view),
      facets: {
        county: address ? terms.counties([address.municipality.id]) : [],
        sphere: terms.spheres(spheres.map(({ id }) => id)),
        age:
          isForMinors === undefined ? [] : [{ id: age, slug: slugs[age], name: t(`volunteer.age.${age}`) }],
        mode: [{ id: mode, slug: slugs[mode], name: t(`volunteer.mode.${mode}`) }],
      },
    };
  });
}

/** Words of the addresses of static pages. */
const slugs = { minors: "przed-18", adults: "od-18", remote: "zdalnie", onsite: "na-miejscu" } as const;

/** The list of offers for volunteers with its filters. */
export const volunteeringSection: ListingSection<VolunteerOffer> = {
  href: paths.volunteering,
  ...volunteering.list,
  list: listItems,
};
