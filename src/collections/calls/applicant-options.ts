import { once } from "#src/core/cache/once.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";
import { listCalls } from "./query.ts";

/** Options of the form that describes an organisation: legal forms, places by county, statuses that calls require. */
export const getApplicantOptions = once(async () => {
  const { legalForms, territory, statuses } = await getVocabularies();
  const required = new Set((await listCalls()).flatMap(({ model }) => model.conditions.statuses));
  const units = [...territory.values()];
  return {
    forms: [...legalForms.values()].filter(({ kind }) => kind === "legal-form"),
    counties: units
      .filter(({ level }) => level === "county")
      .map((county) => ({
        ...county,
        municipalities: units.filter(({ parent }) => parent?.id === county.id),
      })),
    statuses: [...required].map((id) => resolve(statuses, { collection: "statuses-and-marks", id })),
  };
});

/** Options of the form that describes an organisation. */
export type ApplicantOptions = Awaited<ReturnType<typeof getApplicantOptions>>;
