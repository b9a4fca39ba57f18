import type { Link } from "#src/core/links/link.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { paths } from "#src/i18n/paths.ts";
import { getClock } from "#src/store/clock.ts";
import { getContext } from "#src/store/context.ts";
import { getFileSizes } from "#src/store/downloads.ts";
import { entriesOf } from "#src/store/entries.ts";
import { getLinksOf } from "#src/store/links.ts";
import { loadEntries, modelsOf, type Loaded } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { consultations } from "./definition.ts";
import { toConsultationDates } from "./entry-dates.ts";
import { toConsultation, type ConsultationContext } from "./model.ts";

async function getConsultationContext(): Promise<ConsultationContext> {
  const { now, timeZone } = await getClock();
  const sessions = (await loadEntries("forum-editions")).flatMap(listSessionLinks);
  return {
    ...(await getContext()),
    editions: new Map([...(await getLinksOf())("forum-editions"), ...sessions]),
    now,
    timeZone,
    fileSizes: await getFileSizes(),
  };
}

/** The links of an edition's sessions, as meetings name them: `edition/session`. */
const listSessionLinks = ({ id: edition, file }: Loaded<"forum-editions">) =>
  file.programme
    .flatMap(({ sessions }) => sessions)
    .flatMap(({ id, title }): [string, Link][] =>
      id === undefined
        ? []
        : [[`${edition}/${id}`, { name: title, href: paths.forumSession(file.series.id, edition, id) }]],
    );

/** All consultations, latest end first; adopted texts and tables of remarks have the ids of their consultations. */
export const listConsultations = modelsOf("consultations", async () => {
  const context = await getConsultationContext();
  const { compare } = collatorOf((await getSettings()).language);
  const adopted = new Map((await loadEntries("adopted-texts")).map((text) => [text.id, text]));
  const tables = new Map(
    (await loadEntries("consultation-remarks")).map(({ id, file }) => [id, file.remarks]),
  );
  return {
    toModel: (id, file, { body = "" }) => {
      const text = adopted.get(id);
      const parts = {
        id,
        href: paths.consultation(id),
        file,
        body,
        adopted: text && { file: text.file, body: text.entry.body ?? "" },
        remarks: tables.get(id) ?? [],
      };
      return toConsultation(parts, context);
    },
    compare: (a, b) =>
      b.model.period.closesAt.localeCompare(a.model.period.closesAt) || compare(a.model.title, b.model.title),
  };
});

/** Consultations as entries of the portal, with their last day and their meetings as dates. */
export const listConsultationEntries = entriesOf(
  consultations,
  listConsultations,
  async () =>
    ({ model, file: { consultedBy } }) => ({
      summary: model.summary,
      entities: consultedBy.entity ? [{ id: consultedBy.entity.id }] : [],
      dates: toConsultationDates(model),
      open: model.period,
      updatedOn: model.verifiedOn,
    }),
);
