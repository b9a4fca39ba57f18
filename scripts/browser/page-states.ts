import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A page in a state that scripts make from its address. */
type State = { kind: string; page: string; query: (html: string) => string | undefined };

/** The first value that the control of a form offers. */
const firstOption = (html: string, select: RegExp): string | undefined =>
  /<option[^>]* value="([^"]+)"/.exec(select.exec(html)?.[1] ?? "")?.[1];

const selectOf = (attribute: string) => new RegExp(`<select[^>]*${attribute}[^>]*>(.*?)</select>`, "s");

/** The county of the portal's generator of lists, as a condition. */
const countyQuery = (html: string): string | undefined => {
  const county = firstOption(html, selectOf('name="county"'));
  return county && `county=${county}`;
};

/** The first entities that the generator of cards offers. */
const listIds = (html: string): string | undefined => {
  const options = selectOf('id="choice-id"').exec(html)?.[1] ?? "";
  const ids = [...options.matchAll(/<option[^>]* value="([^"]+)"/g)].slice(0, 3).map(([, id]) => id);
  return ids.length > 0 ? `ids=${ids.join(",")}` : undefined;
};

const GENERATOR = "/osadz/";

const states: State[] = [
  { kind: "the filtered directory", page: "/podmioty/", query: countyQuery },
  {
    kind: "the directory as a table",
    page: "/podmioty/",
    query: (html) => countyQuery(html)?.concat("&view=table"),
  },
  {
    kind: "the directory as a map",
    page: "/podmioty/",
    query: (html) => countyQuery(html)?.concat("&view=map"),
  },
  { kind: "a list in a frame, filtered", page: "/osadz/lista/", query: countyQuery },
  { kind: "a shared shortlist", page: "/schowek/", query: listIds },
  { kind: "search results", page: "/szukaj/", query: () => "q=a" },
];

const ownStates: State[] = [
  {
    kind: "a found support centre",
    page: "/owes/",
    query: (html) => `gmina=${firstOption(html, selectOf('name="gmina"')) ?? ""}`,
  },
  {
    kind: "local governments of one county",
    page: "/samorzady/",
    query: (html) => `county=${firstOption(html, selectOf('id="coverage-county"')) ?? ""}`,
  },
];

const read = (folder: string, path: string): string | undefined => {
  const file = join(folder, path, "index.html");
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
};

/** The states of a built portal's pages that scripts make from an address, with values that this portal has. */
export function listPageStates(folder: string): { kind: string; path: string }[] {
  const generator = read(folder, GENERATOR) ?? "";
  const found = [...states.map((state) => [state, generator] as const)];
  const own = ownStates.map((state) => [state, read(folder, state.page) ?? ""] as const);
  const asked = [...found, ...own].flatMap(([{ kind, page, query }, html]) => {
    const condition = query(html);
    return condition && read(folder, page) ? [{ kind, path: `${page}?${condition}` }] : [];
  });
  const calls = read(folder, "/nabory/");
  const form = calls && firstOption(calls, selectOf('name="form"'));
  return form
    ? [...asked, { kind: "the calls for an organisation", path: `/nabory/#form=${form}&founded=2020` }]
    : asked;
}
