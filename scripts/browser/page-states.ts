import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A page in a state that scripts derive from its address, with a value taken from the HTML of `source`. */
type State = { kind: string; page: string; source: string; toState: (html: string) => string | undefined };

const selectOf = (attribute: string) => new RegExp(`<select[^>]* ${attribute}[^>]*>(.*?)</select>`, "s");

/** The values that a control of a form offers. */
const listOptions = (html: string, attribute: string): string[] =>
  [...(selectOf(attribute).exec(html)?.[1] ?? "").matchAll(/<option[^>]* value="([^"]+)"/g)].map(
    ([, value]) => value ?? "",
  );

/** A state with the first value of a control; undefined when the control offers none. */
const withFirst = (attribute: string, toState: (value: string) => string) => (html: string) => {
  const [first] = listOptions(html, attribute);
  return first === undefined ? undefined : toState(first);
};

const GENERATOR = "/osadz/";
const ofCounty = (more = "") => withFirst('name="county"', (county) => `?county=${county}${more}`);

const states: State[] = [
  { kind: "the filtered directory", page: "/podmioty/", source: GENERATOR, toState: ofCounty() },
  {
    kind: "the directory as a table",
    page: "/podmioty/",
    source: GENERATOR,
    toState: ofCounty("&view=table"),
  },
  { kind: "the directory as a map", page: "/podmioty/", source: GENERATOR, toState: ofCounty("&view=map") },
  {
    kind: "an embedded card",
    page: "/osadz/podmiot/",
    source: GENERATOR,
    toState: (html) =>
      listOptions(html, 'id="choice-id"')
        .slice(0, 1)
        .map((id) => `?id=${id}`)[0],
  },
  { kind: "an embedded list, filtered", page: "/osadz/lista/", source: GENERATOR, toState: ofCounty() },
  {
    kind: "a shared shortlist",
    page: "/schowek/",
    source: GENERATOR,
    toState: (html) => `?ids=${listOptions(html, 'id="choice-id"').slice(0, 3).join(",")}`,
  },
  { kind: "search results", page: "/szukaj/", source: "/szukaj/", toState: () => "?q=a" },
  {
    kind: "a found support centre",
    page: "/owes/",
    source: "/owes/",
    toState: withFirst('name="gmina"', (code) => `?gmina=${code}`),
  },
  {
    kind: "local governments of one county",
    page: "/samorzady/",
    source: "/samorzady/",
    toState: withFirst('id="coverage-county"', (code) => `?county=${code}`),
  },
  {
    kind: "the calls for an organisation",
    page: "/nabory/",
    source: "/nabory/",
    toState: withFirst('name="form"', (form) => `#form=${form}&founded=2020`),
  },
];

const read = (folder: string, path: string): string | undefined => {
  const file = join(folder, path, "index.html");
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
};

/** The states of a built portal's pages that scripts make from an address, with values that this portal has. */
export const listPageStates = (folder: string): { kind: string; path: string }[] =>
  states.flatMap(({ kind, page, source, toState }) => {
    const html = read(folder, source);
    const state = html && read(folder, page) ? toState(html) : undefined;
    return state === undefined ? [] : [{ kind, path: `${page}${state}` }];
  });
