/** Elements whose text is a line of a page, unless they hold others of them. */
const LINES = "h2, h3, h4, p, li, dd, td, figcaption, summary";
/** What a page says beside its own matter: sources, neighbours and notes; and what a result shows already. */
const UNREAD = [
  "nav, form, script, style, template, svg, button, footer, details, dialog",
  "[hidden], .no-print, .muted, [aria-labelledby=sources], [aria-labelledby=related]",
  "h1, .lead, .kind",
].join();

const toText = (element: Element) =>
  [...element.childNodes]
    .map((node) => node.textContent ?? "")
    .join(" ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ (?=[,.;:!?)”])/g, "")
    .trim();

/** A fact is read with its name. */
function toLine(element: Element): string {
  const name = element.closest("dd")?.parentElement?.querySelector("dt");
  return [name && toText(name), toText(element)].filter(Boolean).join(": ");
}

/** The lines of the searched part of a page, as a reader sees them. */
export function listPageLines(page: Document): string[] {
  const body = page.querySelector("[data-pagefind-body]");
  if (!body) return [];
  for (const element of body.querySelectorAll(UNREAD)) element.remove();
  return [...body.querySelectorAll(LINES)]
    .filter((element) => !element.querySelector(LINES))
    .map(toLine)
    .filter(Boolean);
}
