import { getCollection } from "astro:content";
import { toConsultationDates } from "./entry-dates.ts";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import { textLanguage } from "#src/i18n/text-language.ts";
import { listConsultations } from "./query.ts";

/** Consultations as entries of the portal, with their last day and their meetings as dates. */
export async function listConsultationEntries(): Promise<PortalEntry[]> {
  const entries = await getCollection("consultations");
  const consulting = new Map(entries.map(({ id, data }) => [id, data.consultedBy.entity?.id]));
  return (await listConsultations()).map((consultation) => {
    const { id, title, href, summary, lang, en, period, verifiedOn } = consultation;
    const entity = consulting.get(id);
    return {
      key: `consultations/${id}`,
      kind: "consultation",
      name: title,
      href,
      summary,
      lang: textLanguage({ lang, en }),
      entities: entity === undefined ? [] : [{ id: entity }],
      area: [],
      forms: [],
      dates: toConsultationDates(consultation),
      open: period,
      updatedOn: verifiedOn,
    };
  });
}
