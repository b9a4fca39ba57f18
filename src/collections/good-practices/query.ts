import { listPartyIds } from "#src/core/links/link.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { paths } from "#src/i18n/paths.ts";
import { getContext } from "#src/store/context.ts";
import { entriesOf } from "#src/store/entries.ts";
import { modelsOf } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { goodPractices } from "./definition.ts";
import { toGoodPractice, type GoodPractice } from "./model.ts";

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
