import { paths } from "#src/i18n/paths.ts";
import { modelsOf } from "#src/store/load.ts";
import { listForumEditions } from "#src/collections/forum-editions/query.ts";
import { toForumSeries } from "./model.ts";

/** All forum series in the order of their ids. */
export const listForumSeries = modelsOf("forum-series", async () => {
  const editions = (await listForumEditions()).map(({ model }) => model);
  return {
    toModel: (id, file) => toForumSeries(paths.forumSeries(id), file, editions),
    compare: (a, b) => a.id.localeCompare(b.id),
  };
});
