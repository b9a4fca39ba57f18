import { volunteerOffers } from "#src/collections/volunteer-offers/definition.ts";
import { listLiveOffers, listVolunteerOfferEntries } from "#src/collections/volunteer-offers/query.ts";
import { messages } from "#src/i18n/messages.ts";
import { listingOf } from "#src/listing/section.ts";
import { getSettings } from "#src/store/settings.ts";
import { getTermMaker } from "#src/store/terms.ts";
import { volunteering } from "./definition.ts";

/** The list of offers for volunteers with its filters. */
export const volunteeringListing = listingOf(
  { ...volunteering, id: volunteerOffers.id },
  listLiveOffers,
  listVolunteerOfferEntries,
  async () => {
    const terms = await getTermMaker();
    const t = messages((await getSettings()).language);
    const toAge = (age: "minors" | "adults") => ({
      id: age,
      slug: slugs[age],
      name: t(`volunteer.age.${age}`),
    });
    return ({ model: { spheres, isForMinors, isRemote } }, { area }) => {
      const mode = isRemote ? "remote" : "onsite";
      return {
        facets: {
          county: area.length > 0 ? terms.counties(area) : [],
          sphere: terms.spheres(spheres.map(({ id }) => id)),
          age: isForMinors === undefined ? [] : [toAge(isForMinors ? "minors" : "adults")],
          mode: [{ id: mode, slug: slugs[mode], name: t(`volunteer.mode.${mode}`) }],
        },
      };
    };
  },
);

/** URL words of static pages. */
const slugs = { minors: "przed-18", adults: "od-18", remote: "zdalnie", onsite: "na-miejscu" } as const;
