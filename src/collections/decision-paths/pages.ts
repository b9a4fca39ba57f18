import { toLawReference } from "#src/collections/acts/model.ts";
import { getActs } from "#src/collections/acts/query.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { localize } from "#src/core/text/language.ts";
import { getFormPages } from "#src/directory/form-pages.ts";
import { paths } from "#src/i18n/paths.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { getLinksOf } from "#src/store/links.ts";
import { getSettings } from "#src/store/settings.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";
import type { DecisionPath } from "./model.ts";
import type { DecisionOutcome } from "./outcome.ts";
import { listDecisionPaths } from "./query.ts";
import type { DecisionPathFile } from "./schema.ts";
import type { DecisionStep, ShownStep } from "./walk.ts";

/**
 * Makes the function that resolves the links of an outcome: its forms with pages of entities and guides, other
 * guides and pages.
 */
async function getOutcomeResolver() {
  const { language } = await getSettings();
  const { legalForms } = await getVocabularies();
  const acts = await getActs();
  const hrefs = await getFormPages();
  const linksOf = await getLinksOf();
  const toLink = (one: { collection: string; id: string }) => resolve(linksOf(one.collection), one);
  return ({ title, text, forms, guides, pages }: DecisionPathFile["outcomes"][number]): DecisionOutcome => ({
    title,
    text,
    forms: forms.map(({ form, why, law, guide }) => ({
      name: localize(resolve(legalForms, form).name, language),
      href: hrefs.get(form.id),
      why,
      law: law && toLawReference(law, acts),
      guide: guide && toLink(guide),
    })),
    related: [...guides, ...pages].map(toLink),
  });
}

const textOf = (step: DecisionStep) => ("outcome" in step ? step.outcome.title : step.question.text);

const listAnswers = ({ given }: DecisionStep) => given.map(({ answer }) => answer).join(" → ");

/**
 * A unique name for every step: its question or outcome, followed by the answers where other steps have the same
 * text.
 */
function nameSteps(steps: readonly DecisionStep[]): ReadonlyMap<string, string> {
  const byText = Map.groupBy(steps, textOf);
  return new Map(
    steps.map((step) => {
      const isAlone = byText.get(textOf(step))?.length === 1;
      return [step.href, isAlone ? textOf(step) : `${textOf(step)} (${listAnswers(step)})`];
    }),
  );
}

/** Every question and outcome of a path, each once: by them the search finds its first page. */
const listTexts = (steps: readonly DecisionStep[]) => [...new Set(steps.map(textOf))];

/** The answers before the last one, each with the page to which it led. */
const toAnswerTrail = ({ given, answers }: DecisionStep) =>
  given.slice(1).map(({ href }, index) => ({ name: given[index]?.answer ?? answers[index] ?? "", href }));

/** What every page of a decision path shows about the path. */
const toAbout = ({ title, summary, lang, en, lawAsOf, sources, verifiedOn, href }: DecisionPath) => ({
  title,
  summary,
  lang,
  en,
  lawAsOf,
  sources,
  verifiedOn,
  start: { name: title, href },
});

/** A decision path as its pages show it. */
export type DecisionAbout = ReturnType<typeof toAbout>;

/**
 * Every page of every decision path. Only the first is indexed by search engines; the others are intermediate steps.
 */
export async function listDecisionPages() {
  const toOutcome = await getOutcomeResolver();
  const knowledge = await getCrumb(paths.knowledge);
  const pages = (await listDecisionPaths()).flatMap(({ id, model }) => {
    const path = toAbout(model);
    const names = nameSteps(model.steps);
    return model.steps.map(async (step) => {
      const isStart = step.answers.length === 0;
      const head = await getHead({
        title: isStart ? path.title : (names.get(step.href) ?? path.title),
        description: isStart ? path.summary : `${path.title}: ${listAnswers(step)}.`,
        path: step.href,
        trail: isStart ? [knowledge] : [knowledge, path.start, ...toAnswerTrail(step)],
        noindex: !isStart,
      });
      const shown: ShownStep = "outcome" in step ? { ...step, outcome: toOutcome(step.outcome) } : step;
      return {
        params: { path: id, answers: isStart ? undefined : step.answers.join("/") },
        props: { head, step: shown, path, terms: isStart ? listTexts(model.steps) : [] },
      };
    });
  });
  return withCacheKeys(await Promise.all(pages));
}
