import type { Content } from "#src/collections/content.ts";
import { Fault } from "#src/commands/fault.ts";
import type { Answer } from "./answer.ts";
import { answersFile, isFresh, readAnswers, writeAnswers } from "./answer-cache.ts";
import { askLinks, type Politeness } from "./ask-links.ts";
import { listAskedLinks, toLinkReport, type LinkReport } from "./link-report.ts";

/** What of the links is asked: nothing younger than `maxAge` days, all of them when `isFresh`, at most `limit`. */
export type LinkRequest = { maxAge: number; fresh: boolean; limit?: number | undefined };

/** What is told while links are asked. */
export type LinkListener = { onProgress: (done: number, all: number) => void; onDamage: () => void };

/** Known answers are written down after so many new ones, so that a run that is stopped is not lost. */
const BATCH = 25;

/** When so many hosts and all of them are silent, it is this machine that has no network. */
const ENOUGH_HOSTS = 3;

/**
 * Asks the outer links of a content folder whose answers are too old, keeps them in a cache and reports on all. `today` is
 * `YYYY-MM-DD`. Throws a `Fault` where there is no network.
 */
export async function checkLinks(
  { folder, content, today }: { folder: string; content: Content; today: string },
  { maxAge, fresh, limit }: LinkRequest,
  politeness: Politeness,
  { onProgress, onDamage }: LinkListener,
  file = answersFile(),
): Promise<LinkReport> {
  const { answers, isDamaged } = readAnswers(file);
  if (isDamaged) onDamage();
  const isKnown = (answer: Answer | undefined) =>
    answer !== undefined && !fresh && isFresh(answer, today, maxAge);
  const wanted = listAskedLinks(content, today)
    .map(({ url }) => url)
    .filter((url) => !isKnown(answers.get(url)))
    .slice(0, limit);
  let done = 0;
  let heard = 0;
  await askLinks(wanted, politeness, today, (url, answer) => {
    answers.set(url, answer);
    done += 1;
    if (isHeard(answer)) heard += 1;
    onProgress(done, wanted.length);
    if (heard > 0 && done % BATCH === 0) writeAnswers(file, answers);
  });
  const hosts = new Set(wanted.map((url) => new URL(url).host)).size;
  if (heard === 0 && hosts >= ENOUGH_HOSTS) throw new Fault("offline", { count: hosts });
  if (done > 0) writeAnswers(file, answers);
  return toLinkReport(folder, content, answers, today);
}

/** Whether somebody answered, and be it by a refusal. */
const isHeard = (answer: Answer): boolean =>
  !("reason" in answer) || /^(?:\d+|loop|redirect)$/.test(answer.reason);
