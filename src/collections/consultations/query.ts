import { getCollection } from "astro:content";
import { toConsultation, type Consultation, type ConsultationContext } from "./model.ts";
import type { Link } from "#src/core/links/link.ts";
import { paths } from "#src/i18n/paths.ts";
import { getClock } from "#src/store/clock.ts";
import { getContext } from "#src/store/context.ts";
import { getFileSizes } from "#src/store/downloads.ts";
import { listForumEditions, type ForumEditionRecord } from "#src/collections/forum-editions/query.ts";
import { once } from "#src/core/cache/once.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { getPortal } from "#src/site/query.ts";

async function getConsultationContext(): Promise<ConsultationContext> {
  const { now, timeZone } = await getClock();
  return {
    ...(await getContext()),
    editions: new Map((await listForumEditions()).flatMap(listMeetingPlaces)),
    now,
    timeZone,
    fileSizes: await getFileSizes(),
  };
}

/** The links of an edition and of its sessions, as meetings name them: `edition` and `edition/session`. */
const listMeetingPlaces = ({
  id: edition,
  model: { name, href, programme },
}: ForumEditionRecord): [string, Link][] => [
  [edition, { name, href }],
  ...programme
    .flatMap(({ sessions }) => sessions)
    .flatMap(({ id, title, href: page }): [string, Link][] =>
      id === undefined || page === undefined ? [] : [[`${edition}/${id}`, { name: title, href: page }]],
    ),
];

/** All consultations, the one that ends last first. */
export const listConsultations = once(async (): Promise<Consultation[]> => {
  const context = await getConsultationContext();
  const { compare } = collatorOf((await getPortal()).language);
  const entries = await getCollection("consultations");
  const adopted = new Map((await getCollection("adopted-texts")).map((entry) => [entry.id, entry]));
  const tables = new Map(
    (await getCollection("consultation-remarks")).map(({ id, data }) => [id, data.remarks]),
  );
  return entries
    .map(({ id, data: file, body = "" }) => {
      const text = adopted.get(id);
      const parts = {
        id,
        href: paths.consultation(id),
        file,
        body,
        adopted: text && { file: text.data, body: text.body ?? "" },
        remarks: tables.get(id) ?? [],
      };
      return toConsultation(parts, context);
    })
    .toSorted((a, b) => b.period.closesAt.localeCompare(a.period.closesAt) || compare(a.title, b.title));
});
