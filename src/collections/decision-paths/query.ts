import { collatorOf } from "#src/i18n/format.ts";
import { paths } from "#src/i18n/paths.ts";
import { modelsOf } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { toDecisionPath } from "./model.ts";

/** Decision paths in the order of their titles. */
export const listDecisionPaths = modelsOf("decision-paths", async () => {
  const { compare } = collatorOf((await getSettings()).language);
  return {
    toModel: (id, file) => toDecisionPath(file, (answers) => paths.decisionPath(id, answers)),
    compare: (a, b) => compare(a.model.title, b.model.title),
  };
});
