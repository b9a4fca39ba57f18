import { collatorOf } from "#src/i18n/format.ts";
import { paths } from "#src/i18n/paths.ts";
import { listingOf } from "#src/listing/section.ts";
import { getClock } from "#src/store/clock.ts";
import { getContext } from "#src/store/context.ts";
import { entriesOf } from "#src/store/entries.ts";
import { modelsOf } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { getTermMaker } from "#src/store/terms.ts";
import { advicePoints } from "./definition.ts";
import { listAdvicePlaces, toAdvicePoint } from "./model.ts";

/** All advice points by name. */
export const listAdvicePoints = modelsOf("advice-points", async () => {
  const { now, timeZone } = await getClock();
  const context = { ...(await getContext()), now, timeZone };
  const { compare } = collatorOf((await getSettings()).language);
  return {
    toModel: (id, file) => toAdvicePoint(id, paths.advicePoint(id), file, context),
    compare: (a, b) => compare(a.model.title, b.model.title),
  };
});

/** Advice points as entries of the portal; without their duties, which are too many for the calendar of all dates. */
export const listAdviceEntries = entriesOf(advicePoints, listAdvicePoints, async () => ({ model, file }) => ({
  summary: model.summary,
  entities: file.runBy.flatMap(({ entity }) => (entity ? [{ id: entity.id }] : [])),
  area: listAdvicePlaces(model),
  updatedOn: model.verifiedOn,
}));

/** The list of advice points with its filters. */
export const adviceListing = listingOf(advicePoints, listAdvicePoints, listAdviceEntries, async () => {
  const terms = await getTermMaker();
  return (_point, { area }) => ({ facets: { county: terms.counties(area) } });
});
