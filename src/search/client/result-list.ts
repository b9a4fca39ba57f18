import { fillText } from "#src/core/text/count-text.ts";
import { BEST_RESULTS } from "./group-pages.ts";
import { showOwnLines } from "./own-lines.ts";
import { readPages, type SearchAnswer } from "./search-client.ts";
import { clone, toResultItem } from "./search-view.ts";

const PAGE_SIZE = 20;
/** Number of results that are fetched while the visitor still types, and drawn before the rest. */
export const FIRST_RESULTS = 3;

/** What a list of results needs: where it stands, the address of the index, and whether its answer is still asked for. */
export type ResultFrame = {
  root: HTMLElement;
  base: string;
  /** The words that were asked for, which are marked. */
  asked: readonly string[];
  isCurrent: () => boolean;
  onFailure: () => void;
  onKind: (kind: string) => void;
};

const find = (root: HTMLElement, selector: string): HTMLElement => {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`the search has no ${selector}`);
  return element;
};

/** Draws the next results and puts the focus on the first of them. All are asked for at once, the best drawn before the rest. */
async function drawPage(frame: ResultFrame, found: readonly number[], from: number): Promise<void> {
  const list = find(frame.root, "[data-part=results]");
  const end = from + PAGE_SIZE;
  const starts = from === 0 ? [0, 1, FIRST_RESULTS] : [from];
  const reading = starts.map((start, step) =>
    readPages(frame.base, found.slice(start, starts[step + 1] ?? end)),
  );
  for (const pages of reading) pages.catch(() => undefined);
  for (const [step, pages] of reading.entries()) {
    const items = (await pages).map((page) => toResultItem(frame.root, page, frame.asked));
    if (!frame.isCurrent()) return;
    if (from + step === 0) list.replaceChildren(...items);
    else list.append(...items);
  }
  const more = find(frame.root, "[data-part=more]");
  more.hidden = found.length <= end;
  more.onclick = () =>
    void drawPage(frame, found, end)
      .then(() => list.children[end]?.querySelector("a")?.focus())
      .catch(frame.onFailure);
}

/** Draws the results that follow the best ones, a few of each kind, with a button that leads to all of a kind. */
async function drawGroups(frame: ResultFrame, { groups, kinds }: SearchAnswer): Promise<void> {
  const box = find(frame.root, "[data-part=groups]");
  const drawn = groups.map(async ({ kind, pages }) => {
    const group = clone(frame.root, "group");
    const count = String(kinds[kind] ?? pages.length);
    const name = group.querySelector("[data-field=name]");
    const button = group.querySelector("button");
    if (name) name.textContent = `${kind} (${count})`;
    if (button) button.textContent = fillText(box.dataset["all"] ?? "", { kind, count });
    button?.addEventListener("click", () => frame.onKind(kind));
    const items = (await readPages(frame.base, pages)).map((page) =>
      toResultItem(frame.root, page, frame.asked),
    );
    group.querySelector("ol")?.append(...items);
    return group;
  });
  const elements = await Promise.all(drawn);
  if (frame.isCurrent()) box.replaceChildren(...elements);
}

/** Draws an answer: the best results first, then more of each kind, or all in order where there is one kind. */
export async function drawAnswer(frame: ResultFrame, answer: SearchAnswer): Promise<void> {
  const isGrouped = answer.groups.length > 0;
  const shown = isGrouped ? answer.found.slice(0, BEST_RESULTS) : answer.found;
  find(frame.root, "[data-part=best]").classList.toggle("visually-hidden", !isGrouped);
  find(frame.root, "[data-part=groups]").replaceChildren();
  await drawPage(frame, shown, 0);
  if (!frame.isCurrent()) return;
  void showOwnLines([...find(frame.root, "[data-part=results]").children], frame);
  await drawGroups(frame, answer);
}
