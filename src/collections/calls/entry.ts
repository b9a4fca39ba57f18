import type { EntryDate, EntryFacts } from "#src/core/entries/portal-entry.ts";
import type { Language } from "#src/core/text/language.ts";
import { formatMoney } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { INFORMAL_GROUP } from "./eligibility.ts";
import type { Call } from "./model.ts";

/**
 * The facts of a call as an entry of the portal: its dates, and everybody who gives money, runs it or received a
 * grant.
 */
export function toCallFacts(call: Call, language: Language, today: string): EntryFacts {
  const { summary, area, conditions, period, results, verifiedOn } = call;
  return {
    summary,
    entities: listRoles(call, language),
    area,
    forms: conditions.applicants.filter((form) => form !== INFORMAL_GROUP),
    dates: listDates(call, language),
    ...(results === undefined && { open: period }),
    publishedOn: toPublication(call, today),
    updatedOn: verifiedOn,
  };
}

function listRoles({ givingIds, operatingIds, results }: Call, language: Language) {
  const t = messages(language);
  const toRole = (role: string) => (entity: string) => ({ id: entity, role });
  const funded = (results?.awards ?? []).flatMap(({ entityId, amount, title }) => {
    if (entityId === undefined) return [];
    const words = { amount: formatMoney(amount, "PLN", language), title };
    return { id: entityId, role: t("calls.role.funded", words) };
  });
  return [
    ...givingIds.map(toRole(t("calls.role.giver"))),
    ...operatingIds.map(toRole(t("calls.role.operator"))),
    ...funded,
  ];
}

/** A day stays a day; a minute becomes an instant. */
function listDates({ period, results }: Call, language: Language): EntryDate[] {
  const t = messages(language);
  const start = (local: string | undefined, instant: string | undefined) =>
    local?.includes("T") ? instant : local;
  const [opening, deadline] = [start(period?.from, period?.opensAt), start(period?.to, period?.closesAt)];
  return [
    ...(opening ? [{ id: "start", label: t("calls.date.start"), start: opening }] : []),
    ...(deadline ? [{ id: "", label: t("calls.date.end"), start: deadline, isDeadline: true }] : []),
    ...(results ? [{ id: "results", label: t("calls.date.results"), start: results.announcedOn }] : []),
  ];
}

/** The last known publication: the results, or else the opening of the call. */
function toPublication({ results, period }: Call, today: string): string | undefined {
  if (results) return results.announcedOn;
  const opening = period?.from?.slice(0, 10);
  return opening !== undefined && opening <= today ? opening : undefined;
}
