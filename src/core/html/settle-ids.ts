import { BODY_ID } from "#src/core/text/body-ids.ts";
import { editHtml } from "./edit-html.ts";

const MARKED = new RegExp(`^#?${BODY_ID}[0-9a-f]{8}-`);
const REFERENCES = new Set(["id", "href", "aria-describedby"]);

const bare = (value: string) => value.replace(MARKED, "").replace(/^#/, "");

/**
 * Gives each id of a written text its place on a page: `sources`, or `sources-2` where the page itself or another text
 * has it already. Links inside the text follow; one to an id that the text does not have leads to that of the page.
 */
export function settleIds(html: string): string {
  if (!html.includes(BODY_ID)) return html;
  return settlePlainly(html) ?? settleAmongOthers(html);
}

const WRITTEN = new RegExp(`(?<= (id|href|aria-describedby)=")#?${BODY_ID}[0-9a-f]{8}-[^"]*(?=")`, "g");

/** Ids that nothing else on the page has, as most are: the page need not be read as HTML. Undefined where one may. */
function settlePlainly(html: string): string | undefined {
  const ids = [...html.matchAll(WRITTEN)].flatMap(([id, name]) => (name === "id" ? [bare(id)] : []));
  const isTaken = (id: string) => ["", '"', "'"].some((quote) => html.includes(` id=${quote}${id}`));
  if (new Set(ids).size < ids.length || ids.some(isTaken)) return undefined;
  const settled = html.replaceAll(WRITTEN, (value) =>
    value.startsWith("#") ? `#${bare(decode(value.slice(1)))}` : bare(value),
  );
  return settled.includes(BODY_ID) ? undefined : settled;
}

function settleAmongOthers(html: string): string {
  const taken = new Set<string>();
  const written = new Set<string>();
  editHtml(html, {
    attribute: (name, value) => {
      if (name === "id") (MARKED.test(value) ? written : taken).add(value);
      return value;
    },
  });
  const settled = new Map<string, string>();
  for (const id of written) {
    const free = findFree(bare(id), taken);
    taken.add(free);
    settled.set(id, free);
  }
  const settle = (value: string) => settled.get(value) ?? bare(value);
  return editHtml(html, {
    attribute(name, value) {
      if (!REFERENCES.has(name) || !MARKED.test(value)) return value;
      return value.startsWith("#") ? `#${settle(decode(value.slice(1)))}` : settle(value);
    },
  });
}

function findFree(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  return free;
}

/** Links have letters that ids have as they are written with percent signs. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
