import { toChart, type Chart } from "#src/core/charts/chart.ts";
import { compareTexts } from "./comparison.ts";
import type { Consultation } from "./model.ts";
import type { Calendar } from "#src/core/export/calendar.ts";
import { toEntryEvents } from "#src/feeds/entry-calendar.ts";
import { type Language } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import { isBefore } from "#src/core/time/instants.ts";
import { toAbsolute } from "#src/core/links/address.ts";
import { paths } from "#src/i18n/paths.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { listConsultationEntries, listConsultations } from "./query.ts";
import { getConsultedProgrammes } from "#src/collections/cooperation-programmes/query.ts";
import { getCrumb, getHead, getMessageHead } from "#src/site/heads.ts";
import { getClock } from "#src/store/clock.ts";
import { getSettings } from "#src/store/settings.ts";

const listModels = async () => (await listConsultations()).map(({ model }) => model);

/** The consultations grouped by state, with the head of their list. */
export async function getConsultationList() {
  const all = await listModels();
  return {
    head: await getMessageHead("consultations", paths.consultations),
    open: listPhase(all, "open").toReversed(),
    upcoming: listPhase(all, "upcoming").toReversed(),
    ended: listPhase(all, "closed", "concluded"),
  };
}

const listPhase = (all: readonly Consultation[], ...phases: string[]) =>
  all.filter(({ state }) => phases.includes(state.phase));

/** The static pages of all consultations, with their heads and charts. */
export async function listConsultationPages() {
  const { language } = await getSettings();
  const trail = [await getCrumb(paths.consultations)];
  const programmes = await getConsultedProgrammes();
  const pages = (await listConsultations()).map(async ({ id, model: consultation }) => {
    const { title, summary: description, href: path } = consultation;
    const head = await getHead({ title, description, path, trail, picture: paths.ogImage(path) });
    const chart = toRemarkChart(consultation, language);
    return { params: { id }, props: { head, consultation, chart, programme: programmes.get(id) } };
  });
  return withCacheKeys(await Promise.all(pages));
}

const DECISIONS = ["accepted", "partly", "rejected", "noted", "waiting"] as const;

/** Remarks by decision, without decisions that do not occur. */
function toRemarkChart({ counts }: Consultation, language: Language): Chart | undefined {
  if (!counts) return undefined;
  const t = messages(language);
  const rows = DECISIONS.filter((decision) => counts[decision] > 0).map((decision) => ({
    label: t(`consultation.decision.${decision}`),
    value: counts[decision],
  }));
  return toChart(
    rows,
    rows.reduce((sum, { value }) => sum + value, 0),
  );
}

/** The pages that compare a draft with the adopted text. */
export async function listComparisonPages() {
  const { language } = await getSettings();
  const t = messages(language);
  const all = await getCrumb(paths.consultations);
  const pages = (await listModels()).map(async ({ id, title: name, href, draft, adopted }) => {
    if (!adopted || draft.length === 0) return [];
    const head = await getHead({
      title: t("comparison.title", { title: adopted.title }),
      description: t("comparison.lead"),
      path: paths.comparison(id),
      trail: [all, { name, href }],
    });
    return [{ params: { id }, props: { head, adopted, comparison: compareTexts(draft, adopted.blocks) } }];
  });
  return withCacheKeys((await Promise.all(pages)).flat());
}

/** The calendar of open and announced consultations. */
export async function getConsultationCalendar(): Promise<Calendar> {
  const settings = await getSettings();
  const t = messages(settings.language);
  const { now } = await getClock();
  const entries = (await listConsultationEntries()).filter(
    ({ open }) => open?.closesAt !== undefined && isBefore(now, open.closesAt),
  );
  return {
    name: t("consultations.calendar.name", { portal: settings.name }),
    description: t("consultations.lead"),
    url: toAbsolute(paths.consultations, settings.siteUrl),
    language: settings.language,
    timeZone: settings.timeZone,
    events: toEntryEvents(entries, settings),
  };
}
