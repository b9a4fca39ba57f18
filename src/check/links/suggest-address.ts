import { distance } from "fastest-levenshtein";
import { foldText } from "#src/core/text/fold-text.ts";
import { findNearest } from "#src/core/text/nearest.ts";
import type { PortalAddresses } from "./portal-addresses.ts";
import { decode } from "./read-link.ts";
import { resolvePath } from "./resolve-path.ts";

/** Suggesting takes a look at every address, so a text of nothing but dead links gets only so many. */
const MOST = 200;
const LONGEST = 200;

/** Names the address that a dead one in a file was most likely meant to be. */
export type Suggester = (url: string, file: string) => string | undefined;

/**
 * Makes suggestions among the addresses of a portal; `prefixes` (`/en/`) are those of its languages and of its base, which
 * links leave out. Equal questions are answered once.
 */
export function makeSuggester(addresses: PortalAddresses, prefixes: readonly string[]): Suggester {
  const answers = new Map<string, string | undefined>();
  return (url, file) => {
    const question = `${file} ${url}`;
    if (!answers.has(question) && answers.size < MOST && url.length <= LONGEST)
      answers.set(question, suggest(url, file, addresses, prefixes));
    return answers.get(question);
  };
}

/** An address of another site without its beginning. */
const HOST = /^(?:www\.[\w-]+\.|(?:[\w-]+\.)+(?:pl|eu|org|com|net|info)(?:\/|$))/i;

function suggest(
  url: string,
  file: string,
  { known, byFile }: PortalAddresses,
  prefixes: readonly string[],
): string | undefined {
  if (HOST.test(url)) return `https://${url}`;
  const written = decode(url.replace(/[?#].*$/s, "")).replaceAll("\\", "/");
  const beside = resolvePath(file, written);
  const plain = foldText(written)
    .replace(/^(?:\.{0,2}\/)*/, "/")
    .replace(/\.(?:mdx?|html?)$/, "/");
  const shorter = prefixes
    .filter((prefix) => plain.startsWith(prefix))
    .map((prefix) => plain.slice(prefix.length - 1));
  const exact = [
    byFile.get(beside) ?? "",
    ...[plain, `/${beside}`, ...shorter].flatMap((path) => [
      path.replace(/^\/(?:pliki\/)?files\//, "/pliki/"),
      path.replace(/\/*$/, "/"),
    ]),
  ].find((path) => known.has(path));
  return exact ?? findByEnd(plain, known) ?? findNearest(plain, known) ?? findBelow(plain, known);
}

/** The only address with the same last part, wherever it is. */
function findByEnd(path: string, known: ReadonlySet<string>): string | undefined {
  const end = /[^/]+\/?$/.exec(path)?.[0].replace(/\/?$/, "/") ?? "";
  const found = [...known].filter((one) => end.length > 3 && one.endsWith(`/${end}`));
  return found.length === 1 ? found[0] : undefined;
}

/** The address most like it in the same section of the portal. */
function findBelow(path: string, known: ReadonlySet<string>): string | undefined {
  const section = /^\/[^/]+\/(?=[^/])/.exec(path)?.[0];
  if (section === undefined) return undefined;
  return [...known]
    .filter((one) => one.startsWith(section))
    .map((one) => ({ one, far: distance(one, path) }))
    .toSorted((a, b) => a.far - b.far)[0]?.one;
}
