import { collatorOf } from "#src/i18n/format.ts";
import { paths } from "#src/i18n/paths.ts";
import { getClock } from "#src/store/clock.ts";
import { getContext } from "#src/store/context.ts";
import { entriesOf } from "#src/store/entries.ts";
import { modelsOf } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { volunteerOffers } from "./definition.ts";
import { toVolunteerOffer } from "./model.ts";

/** All offers for volunteers, also those that have expired, by title. */
export const listVolunteerOffers = modelsOf("volunteer-offers", async () => {
  const context = { ...(await getContext()), ...(await getClock()) };
  const { compare } = collatorOf((await getSettings()).language);
  return {
    toModel: (id, file) => toVolunteerOffer(id, paths.volunteerOffer(id), file, context),
    compare: (a, b) => compare(a.model.title, b.model.title),
  };
});

/** The offers that have not expired; an expired one keeps its page, but is not announced. */
export const listLiveOffers = async () =>
  (await listVolunteerOffers()).filter(({ model }) => model.state.phase !== "closed");

/** Offers as entries of the portal. */
export const listVolunteerOfferEntries = entriesOf(
  volunteerOffers,
  listLiveOffers,
  async () =>
    ({ file: { organisation }, model: { summary, address, period, verifiedOn } }) => ({
      summary,
      entities: organisation.entity ? [{ id: organisation.entity.id }] : [],
      area: address ? [address.municipality.id] : [],
      open: period.closesAt === undefined ? undefined : period,
      updatedOn: verifiedOn,
      expiresAt: period.closesAt,
    }),
);
