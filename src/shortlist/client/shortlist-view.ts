import { recordOf } from "#src/core/records.ts";
import { findPart } from "#src/directory/client/template.ts";
import type { DirectoryDataset, DirectoryRow } from "#src/directory/dataset.ts";
import { typeset } from "#src/ui/client/typeset.ts";
import type { EntityDetails } from "#src/shortlist/details.ts";
import { factNames, toFacts, type FactName, type FactValue } from "./shortlist-facts.ts";

/** An entity of the comparison: its row, its name in the register, the full address of its page and its facts. */
export type Compared = {
  row: DirectoryRow;
  legalName: string | undefined;
  href: string;
  facts: Record<FactName, FactValue[]>;
};

/** Rows of the directory as the comparison shows them. `base` is the address of the start page. */
export const toCompared = (
  rows: readonly DirectoryRow[],
  names: DirectoryDataset["names"],
  { base, details }: { base: string; details: ReadonlyMap<string, EntityDetails> },
): Compared[] =>
  rows.map((row) => ({
    row,
    legalName: details.get(row.id)?.legalName,
    href: new URL(row.href.slice(1), base).href,
    facts: toFacts(row, names, details.get(row.id)?.address),
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

/** Draws the table, one column per entity and one row per fact that one of them has, and the table for print, one row per entity, with the same facts. */
export function drawComparison(root: HTMLElement, compared: readonly Compared[], canRemove: boolean) {
  const unknown = root.dataset["unknown"] ?? "";
  const head = root.querySelector(".screen thead tr");
  head?.replaceChildren(
    ...[...head.children].slice(0, 1),
    ...compared.map(({ row, href }) => {
      const cell = make("th", [make("a", [row.name], { href })], { scope: "col" });
      if (canRemove) cell.append(drawRemove(root, row));
      return cell;
    }),
  );
  for (const name of factNames) {
    const line = findPart(root, `tr[data-fact="${name}"]`);
    const cells = compared.map(({ facts }) => make("td", drawValues(facts[name], unknown)));
    line.replaceChildren(...[...line.children].slice(0, 1), ...cells);
    line.hidden = compared.every(({ facts }) => facts[name].length === 0);
  }
  drawAnnex(root, compared, unknown);
}

/** The columns of the table for print name the facts that they hold; a fact without a heading of its own is labelled. */
function drawAnnex(root: HTMLElement, compared: readonly Compared[], unknown: string) {
  const labels = listLabels(root);
  const columns = [...root.querySelectorAll<HTMLElement>(".paper th[data-facts]")].map(
    ({ dataset }) => (dataset["facts"] ?? "").split(" ") as FactName[],
  );
  findPart(root, "[data-part=annex]").replaceChildren(
    ...compared.map(({ row, legalName, href, facts }, index) => {
      const name = [make("strong", [legalName ?? row.name])];
      if (legalName !== undefined && legalName !== row.name) name.push(make("div", [row.name]));
      const cells = columns.map((names) => {
        const lines = names.flatMap((fact) => {
          const text = facts[fact].map((value) => value.text).join(", ");
          const label = names.length > 1 && fact !== "form" && fact !== "status" ? `${labels[fact]}: ` : "";
          return text === "" ? [] : [make("div", [label + text])];
        });
        return make("td", lines.length > 0 ? lines : [unknown]);
      });
      const heading = make("th", [...name, make("div", [href])], { scope: "row" });
      return make("tr", [make("td", [String(index + 1)]), heading, ...cells]);
    }),
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
