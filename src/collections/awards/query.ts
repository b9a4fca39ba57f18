import { once } from "#src/core/cache/once.ts";
import { localize } from "#src/core/text/language.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { paths } from "#src/i18n/paths.ts";
import { modelsOf } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { listAwardEditions } from "#src/collections/award-editions/query.ts";
import { toAward } from "./model.ts";

const listAll = modelsOf("awards", async () => {
  const { language } = await getSettings();
  const { compare } = collatorOf(language);
  const editions = (await listAwardEditions()).map(({ model }) => model);
  return {
    toModel: (id, file) => toAward(paths.award(id), file, editions, compare),
    compare: (a, b) => compare(localize(a.model.name, language), localize(b.model.name, language)),
  };
});

/** All awards with at least one described edition, in the order of their names; the others have no page. */
export const listAwards = once(async () =>
  (await listAll()).filter(({ model }) => model.editions.length > 0),
);
