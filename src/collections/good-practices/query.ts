import { listPartyIds } from "#src/core/links/link.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { paths } from "#src/i18n/paths.ts";
import { listingOf } from "#src/listing/section.ts";
import { getContext } from "#src/store/context.ts";
import { entriesOf } from "#src/store/entries.ts";
import { modelsOf } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { getTermMaker } from "#src/store/terms.ts";
import { goodPractices } from "./definition.ts";
import { listYears, toGoodPractice, type GoodPractice } from "./model.ts";

const lastYear = ({ years }: GoodPractice) => (years?.to ?? years?.from ?? "").slice(0, 4);

/** All good practices, the most recent first, then by title. */
export const listGoodPractices = modelsOf("good-practices", async () => {
  const context = await getContext();
  const { compare } = collatorOf((await getSettings()).language);
  return {
    toModel: (id, file) => toGoodPractice(id, paths.goodPractice(id), file, context),
    compare: ({ model: a }, { model: b }) =>
      lastYear(b).localeCompare(lastYear(a)) || compare(a.title, b.title),
  };
});

/** Good practices as entries of the portal, which name those who did them. */
export const listPracticeEntries = entriesOf(
  goodPractices,
  listGoodPractices,
  async () =>
    ({ model, file }) => ({
      summary: model.summary,
      entities: listPartyIds(file.entities).map((id) => ({ id })),
      area: model.places.map(({ id }) => id),
      updatedOn: model.verifiedOn,
    }),
);

/** The list of good practices with its filters. */
export const practiceListing = listingOf(goodPractices, listGoodPractices, listPracticeEntries, async () => {
  const terms = await getTermMaker();
  return ({ model, file: { places } }) => ({
    facets: {
      sphere: terms.spheres(model.spheres.map(({ id }) => id)),
      county: places.length === 0 ? [] : terms.counties(places.map(({ id }) => id)),
      year: listYears(model).map((year) => ({ id: year, slug: year, name: year })),
    },
  });
});
