import { readData } from "#src/ui/client/read-data.ts";
import { drawNothing } from "./nothing-view.ts";
import { drawParts } from "./part-view.ts";
import { formatAnnouncement } from "./search-announcement.ts";
import type { SearchAnswer } from "./search-client.ts";
import { formatSearchState, isEmptySearch, type SearchState } from "./search-state.ts";
import { drawFilter, drawMeant, drawSwitch } from "./search-view.ts";

const find = (root: HTMLElement, selector: string): HTMLElement => {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`the search has no ${selector}`);
  return element;
};

/** Shows the parts that an answer fills, or those that stand where there is none. */
export function showParts(root: HTMLElement, isAnswered: boolean): void {
  find(root, "[data-part=found]").hidden = !isAnswered;
  find(root, "[data-part=failed]").hidden = isAnswered;
  if (isAnswered) return;
  for (const name of ["meant", "understood", "nothing", "ended"])
    find(root, `[data-part=${name}]`).hidden = true;
  find(root, "[data-filter=kind]").hidden = true;
}

/**
 * Draws what is understood of a query, the kinds of what is found, and the switch for what has ended. `onRemove` gets
 * the words of a part that are to count as ordinary ones.
 */
export function drawChoices(
  root: HTMLElement,
  { term, filters, skipsEnded, ...asked }: SearchState,
  answer: SearchAnswer,
  onRemove: (words: string) => void,
): void {
  drawParts(root, answer, onRemove);
  drawFilter(root, find(root, "[data-filter=kind]"), answer.kinds, filters["kind"] ?? []);
  drawSwitch(find(root, "[data-part=ended]"), answer.ended, skipsEnded);
  const isNothing = answer.found.length === 0 && !isEmptySearch({ ...asked, term, filters });
  drawNothing(root, isNothing, term);
}

/** What is announced of an answer; a corrected query is offered as a link. */
export function announceAnswer(
  root: HTMLElement,
  state: SearchState,
  { found, question }: SearchAnswer,
): string {
  drawMeant(root, question.corrected, formatSearchState({ ...state, term: question.corrected ?? "" }));
  const text = (name: string) => root.dataset[name] ?? "";
  if (isEmptySearch(state)) return text("start");
  if (found.length === 0) return text("none");
  const texts = {
    counts: readData<Record<string, string>>(root, "counts"),
    corrected: text("corrected"),
    omitted: text(question.omitted.length > 1 ? "omittedSeveral" : "omitted"),
  };
  return formatAnnouncement(found.length, question, texts, document.documentElement.lang);
}
