import { listEntities } from "#src/collections/entities/query.ts";
import { once } from "#src/core/cache/once.ts";
import { toProjection } from "#src/core/entries/portal-entry.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { listingOf } from "#src/listing/section.ts";
import { getClock } from "#src/store/clock.ts";
import { modelsOf } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { getTermMaker } from "#src/store/terms.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";
import { oppYears } from "./definition.ts";
import { formatPitLine } from "./format.ts";
import {
  isCurrentList,
  toKnownEntity,
  toOppYear,
  toSettlementYear,
  type NewestOppYear,
  type OppOfEntity,
} from "./model.ts";

/** The lists of all tax years, newest first. */
export const listOppYears = modelsOf("opp-years", async () => {
  const { spheres, territory } = await getVocabularies();
  const { compare } = collatorOf((await getSettings()).language);
  const entities = new Map((await listEntities()).map(({ id, model }) => [id, toKnownEntity(model)]));
  return {
    toModel: (_id, file) => toOppYear(file, { entities, spheres, territory, compare }),
    compare: (a, b) => b.file.taxYear - a.file.taxYear,
  };
});

/** The list of the newest tax year; undefined where the region has none. */
export const findNewestOppYear = once(async (): Promise<NewestOppYear | undefined> => {
  const newest = (await listOppYears())[0]?.model;
  if (!newest) return undefined;
  const { today } = await getClock();
  return {
    list: newest,
    settled: toSettlementYear(newest.taxYear),
    isCurrent: isCurrentList(newest.taxYear, today),
    wanted: Number(today.slice(0, 4)) - 1,
  };
});

/** The newest list's rows by the id of their entity. */
export const getOppByEntity = once(async (): Promise<ReadonlyMap<string, OppOfEntity>> => {
  const newest = await findNewestOppYear();
  if (!newest) return new Map();
  const { list: year, isCurrent } = newest;
  return new Map(
    year.organisations.flatMap((listed) =>
      listed.entityId === undefined
        ? []
        : [[listed.entityId, { isCurrent, taxYear: year.taxYear, list: year.list, listed }] as const],
    ),
  );
});

/** The rows of the newest list, each with an id of its own. */
async function listRows() {
  const newest = await findNewestOppYear();
  if (!newest) return [];
  const { taxYear, organisations, verifiedOn } = newest.list;
  return organisations.map((listed) => ({ id: `${taxYear}-${listed.krs}`, model: listed, verifiedOn }));
}

const ROW = { id: oppYears.id, kind: "entity" };

/** The rows as entries of their list only: the portal already has these organisations from the directory. */
const listRowEntries = async () =>
  (await listRows()).map(({ id, model: listed, verifiedOn }) =>
    toProjection(
      ROW,
      id,
      { name: listed.name, href: listed.href ?? `${oppYears.paths.opp}#krs-${listed.krs}` },
      {
        summary: formatPitLine(listed),
        entities: listed.entityId === undefined ? [] : [{ id: listed.entityId }],
        area: listed.county ? [listed.county.id] : [],
        updatedOn: verifiedOn,
      },
    ),
  );

/** The list of public benefit organisations with its facets. */
export const oppListing = listingOf(oppYears, listRows, listRowEntries, async () => {
  const terms = await getTermMaker();
  return ({ model: { county, spheres } }) => ({
    facets: {
      county: county ? terms.counties([county.id]) : [],
      sphere: terms.spheres(spheres.map(({ id }) => id)),
    },
  });
});
