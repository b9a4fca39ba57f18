import { recordOf } from "#src/core/records.ts";
import { findPart } from "#src/directory/client/template.ts";
import type { DirectoryDataset, DirectoryRow } from "#src/directory/dataset.ts";
import { typeset } from "#src/ui/client/typeset.ts";
import { factNames, toFacts, type FactName, type FactValue } from "./shortlist-facts.ts";

/** An entity of the comparison: its row, the full address of its page and its facts. */
export type Compared = { row: DirectoryRow; href: string; facts: Record<FactName, FactValue[]> };

/** Rows of the directory as the comparison shows them. `base` is the address of the start page. */
export const toCompared = (
  rows: readonly DirectoryRow[],
  names: DirectoryDataset["names"],
  base: string,
): Compared[] =>
  rows.map((row) => ({
    row,
    href: new URL(row.href.slice(1), base).href,
    facts: toFacts(row, names, document.documentElement.lang),
  }));

const make = (tag: string, content: (Node | string)[], attributes: Record<string, string> = {}) => {
  const element = document.createElement(tag);
  element.append(...content.map((part) => (typeof part === "string" ? typeset(part) : part)));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

const drawValues = (values: readonly FactValue[], unknown: string): Node[] =>
  values.length === 0
    ? [make("span", [unknown], { class: "muted" })]
    : values.map(({ text, href }) => make("div", [href ? make("a", [text], { href }) : text]));

/** Draws the table, one column per entity, and the list for print, one item per entity, with the same facts. */
export function drawComparison(root: HTMLElement, compared: readonly Compared[], canRemove: boolean) {
  const unknown = root.dataset["unknown"] ?? "";
  const head = root.querySelector("thead tr");
  head?.replaceChildren(
    ...[...head.children].slice(0, 1),
    ...compared.map(({ row, href }) => {
      const cell = make("th", [make("a", [row.name], { href })], { scope: "col" });
      if (canRemove) cell.append(drawRemove(root, row));
      return cell;
    }),
  );
  const labels = listLabels(root);
  for (const name of factNames) {
    const line = findPart(root, `tr[data-fact="${name}"]`);
    const cells = compared.map(({ facts }) => make("td", drawValues(facts[name], unknown)));
    line.replaceChildren(...[...line.children].slice(0, 1), ...cells);
  }
  root.querySelector("[data-part=annex]")?.replaceChildren(
    ...compared.map(({ row, href, facts }) =>
      make("li", [
        make("strong", [row.name]),
        make(
          "dl",
          factNames
            .filter((name) => facts[name].length > 0)
            .map((name) =>
              make("div", [
                make("dt", [labels[name]]),
                make("dd", [facts[name].map(({ text }) => text).join(", ")]),
              ]),
            ),
        ),
        make("p", [href]),
      ]),
    ),
  );
}

function drawRemove(root: HTMLElement, row: DirectoryRow): Node {
  const { content } = findPart<HTMLTemplateElement>(root, "template");
  const button = document.importNode(content, true);
  button.querySelector("button")?.setAttribute("data-remove", row.id);
  button.querySelector(".visually-hidden")?.append(row.name);
  return button;
}

/** The names of the facts, as the table's row headings have them. */
export const listLabels = (root: HTMLElement) =>
  recordOf(factNames, (name) => findPart(root, `tr[data-fact="${name}"] th`).textContent.trim());
