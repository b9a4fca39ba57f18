import { getCollection } from "astro:content";
import {
  toConsultation,
  type Consultation,
  type ConsultationContext,
} from "../domain/consultation/consultation.ts";
import { paths } from "../i18n/paths.ts";
import { withCacheKeys } from "./cache-key.ts";
import { getContext } from "./context.ts";
import { getTimeZone } from "./forum-context.ts";
import { listForumEditions } from "./forum-editions.ts";
import { getCrumb, getHead, getMessageHead } from "./heads.ts";
import { once } from "./once.ts";

const getConsultationContext = async (): Promise<ConsultationContext> => ({
  ...(await getContext()),
  editions: new Map((await listForumEditions()).map(({ edition, link }) => [edition.id, link])),
  now: new Date().toISOString(),
  timeZone: await getTimeZone(),
});

/** All consultations, the one that ends last first. */
export const listConsultations = once(async (): Promise<Consultation[]> => {
  const context = await getConsultationContext();
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
    .toSorted(
      (a, b) => b.period.closesAt.localeCompare(a.period.closesAt) || a.title.localeCompare(b.title, "pl"),
    );
});

/** The consultations by the part of their life, with the head of their list. */
export async function getConsultationList() {
  const all = await listConsultations();
  const listPhase = (...phases: string[]) => all.filter(({ state }) => phases.includes(state.phase));
  return {
    head: await getMessageHead("consultations", paths.consultations),
    open: listPhase("open").toReversed(),
    upcoming: listPhase("upcoming").toReversed(),
    ended: listPhase("closed", "concluded"),
  };
}

/** The static pages of all consultations, with their heads. */
export async function listConsultationPages() {
  const trail = [await getCrumb("menu.consultations", paths.consultations)];
  const consultations = await listConsultations();
  return withCacheKeys(
    await Promise.all(
      consultations.map(async (consultation) => {
        const { id, title, summary: description, href: path } = consultation;
        const head = await getHead({ title, description, path, trail, picture: paths.ogImage(path) });
        return { params: { id }, props: { head, consultation } };
      }),
    ),
  );
}
