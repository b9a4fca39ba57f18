import type { Consultation } from "./model.ts";
import type { AtomEntry, AtomFeed } from "#src/core/export/atom.ts";
import { type Language } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import { toAbsolute } from "#src/core/links/address.ts";
import { paths } from "#src/i18n/paths.ts";
import { formatPeriod } from "#src/i18n/period.ts";
import { listConsultations } from "./query.ts";
import { getSettings } from "#src/store/settings.ts";

/** News of all consultations, newest first: announcements, openings and adopted texts. */
export async function getConsultationFeed(): Promise<AtomFeed> {
  const { name, language, siteUrl } = await getSettings();
  const t = messages(language);
  const entries = (await listConsultations())
    .flatMap(({ model: consultation }) =>
      toEntries(consultation, toAbsolute(consultation.href, siteUrl), language),
    )
    .toSorted((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt));
  return {
    title: t("consultations.calendar.name", { portal: name }),
    subtitle: t("consultations.lead"),
    url: toAbsolute(paths.consultations, siteUrl),
    feedUrl: toAbsolute(paths.consultationFeed, siteUrl),
    author: name,
    entries,
    startedAt: "1970-01-01T00:00:00Z",
  };
}

/** An opening on an unknown day, as in old consultations, is left out. */
function toEntries(consultation: Consultation, url: string, language: Language): AtomEntry[] {
  const { title, summary, period, state, result, verifiedOn } = consultation;
  const t = messages(language);
  const paragraphs = [formatPeriod(period, language), summary];
  const toEntry = (kind: "announced" | "opened" | "adopted", updatedAt: string, anchor: string) => ({
    id: `${url}#${anchor}`,
    url,
    title: t(`consultations.feed.${kind}`, { title }),
    updatedAt,
    paragraphs,
  });
  if (state.phase === "upcoming") return [toEntry("announced", `${verifiedOn}T00:00:00Z`, "zapowiedz")];
  return [
    ...(result ? [toEntry("adopted", `${result.adoptedOn}T00:00:00Z`, "wynik")] : []),
    ...(period.opensAt === undefined ? [] : [toEntry("opened", period.opensAt, "poczatek")]),
  ];
}
