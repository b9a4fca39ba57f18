import { getCollection, type CollectionEntry } from "astro:content";
import type { DecisionPathFile } from "./schema.ts";
import { listDecisionSteps, type DecisionStep } from "./walk.ts";
import { toLawReference } from "#src/collections/acts/model.ts";
import type { DecisionOutcome } from "./outcome.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { localize } from "#src/core/text/language.ts";
import { paths } from "#src/i18n/paths.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { listFacets } from "#src/directory/facet-links.ts";
import { listGuides } from "#src/collections/guides/query.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { getActs } from "#src/collections/acts/query.ts";
import { listPages } from "#src/collections/pages/query.ts";
import { getSettings } from "#src/store/settings.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";
import { collatorOf } from "#src/i18n/format.ts";

/** Decision paths in the order of their titles. */
export async function listDecisionPaths(): Promise<CollectionEntry<"decision-paths">[]> {
  const { compare } = collatorOf((await getSettings()).language);
  return (await getCollection("decision-paths")).toSorted((a, b) => compare(a.data.title, b.data.title));
}

/** Makes the links of an outcome: its forms with pages of entities and guides, other guides and pages. */
async function getOutcomeResolver() {
  const { language } = await getSettings();
  const { legalForms } = await getVocabularies();
  const acts = await getActs();
  const facet = (await listFacets()).find(({ name }) => name === "form");
  const hrefs = new Map(facet?.values.map(({ id, href }) => [id, href]));
  const guides = new Map(
    (await listGuides()).map(({ guide: { id, title, href } }) => [id, { name: title, href }]),
  );
  const pages = new Map(
    (await listPages()).map(({ id, data }) => [id, { name: data.title, href: paths.page(id) }]),
  );
  return (outcome: DecisionPathFile["outcomes"][number]): DecisionOutcome => ({
    title: outcome.title,
    text: outcome.text,
    forms: outcome.forms.map(({ form, why, law, guide }) => ({
      name: localize(resolve(legalForms, form).name, language),
      href: hrefs.get(form.id),
      why,
      law: law && toLawReference(law, acts),
      guide: guide && guides.get(guide.id),
    })),
    related: [
      ...outcome.guides.flatMap(({ id }) => guides.get(id) ?? []),
      ...outcome.pages.flatMap(({ id }) => pages.get(id) ?? []),
    ],
  });
}

const textOf = (step: DecisionStep) => ("outcome" in step ? step.outcome.title : step.question.text);

const listAnswers = ({ given }: DecisionStep) => given.map(({ answer }) => answer).join(" → ");

/** A name of its own for every step: what it asks or says, with the answers where others ask or say the same. */
function nameSteps(steps: readonly DecisionStep[]): ReadonlyMap<string, string> {
  const byText = Map.groupBy(steps, textOf);
  return new Map(
    steps.map((step) => {
      const isAlone = byText.get(textOf(step))?.length === 1;
      return [step.href, isAlone ? textOf(step) : `${textOf(step)} (${listAnswers(step)})`];
    }),
  );
}

/** The answers before the last one, each with the page to which it led. */
const toAnswerTrail = ({ given, answers }: DecisionStep) =>
  given.slice(1).map(({ href }, index) => ({ name: given[index]?.answer ?? answers[index] ?? "", href }));

/** Every page of every decision path. Only the first is for search engines: the others are steps on the way. */
export async function listDecisionPages() {
  const toOutcome = await getOutcomeResolver();
  const knowledge = await getCrumb("knowledge.title", paths.knowledge);
  const pages = (await listDecisionPaths()).flatMap(({ id, data }) => {
    const { title, summary, lang, lawAsOf, sources, verifiedOn } = data;
    const start = { name: title, href: paths.decisionPath(id) };
    const steps = listDecisionSteps(data, (answers) => paths.decisionPath(id, answers));
    const names = nameSteps(steps);
    return steps.map(async (step) => {
      const isStart = step.answers.length === 0;
      const head = await getHead({
        title: isStart ? title : (names.get(step.href) ?? title),
        description: isStart ? summary : `${title}: ${listAnswers(step)}.`,
        path: step.href,
        trail: isStart ? [knowledge] : [knowledge, start, ...toAnswerTrail(step)],
        noindex: !isStart,
      });
      const shown = "outcome" in step ? { ...step, outcome: toOutcome(step.outcome) } : step;
      return {
        params: { path: id, answers: isStart ? undefined : step.answers.join("/") },
        props: { head, step: shown, path: { title, summary, lang, lawAsOf, sources, verifiedOn, start } },
      };
    });
  });
  return withCacheKeys(await Promise.all(pages));
}
