import { once } from "#src/core/cache/once.ts";
import { paths } from "#src/i18n/paths.ts";
import { listingOf } from "#src/listing/section.ts";
import { getClock } from "#src/store/clock.ts";
import { getContext } from "#src/store/context.ts";
import { entriesOf } from "#src/store/entries.ts";
import { modelsOf } from "#src/store/load.ts";
import { notices } from "./definition.ts";
import { toNotice, toNoticeBanners } from "./model.ts";

const opensAt = (valid: { opensAt?: string | undefined }) => Date.parse(valid.opensAt ?? "");

/** All notices, the last issued first. */
export const listNotices = modelsOf("notices", async () => {
  const context = { ...(await getContext()), ...(await getClock()) };
  return {
    toModel: (id, file) => toNotice(id, paths.notice(id), file, context),
    compare: (a, b) => opensAt(b.model.valid) - opensAt(a.model.valid),
  };
});

/** The notices that every page shows. */
export const listNoticeBanners = once(async () =>
  toNoticeBanners((await listNotices()).map(({ model }) => model)),
);

/** Notices as entries of the portal. */
export const listNoticeEntries = entriesOf(notices, listNotices, async () => ({ file, model }) => ({
  summary: file.summary,
  entities: [...file.entities, ...(file.issuedBy.entity ? [file.issuedBy.entity] : [])],
  area: file.area.map(({ id }) => id),
  open: model.valid,
  publishedOn: file.valid.from.slice(0, 10),
  updatedOn: file.verifiedOn,
  expiresAt: model.valid.closesAt,
}));

/** All notices, the archived ones too, as a list with a feed. */
export const noticeListing = listingOf(notices, listNotices, listNoticeEntries, async () => () => ({
  facets: {},
}));
