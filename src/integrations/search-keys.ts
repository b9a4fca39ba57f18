import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const SIGNATURE = "pagefind_dcd";
const EXTENSION = ".pf_fragment";
const ENTITY_PAGE = /(?:^|\/)podmioty\/([a-z0-9-]+)\/$/;

/** The address that a fragment of the search index records for its page. Throws when it is not a fragment. */
export function parseFragmentUrl(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString("utf8");
  if (!text.startsWith(SIGNATURE)) throw new Error(`a search fragment does not start with ${SIGNATURE}`);
  const { url } = JSON.parse(text.slice(SIGNATURE.length)) as { url: string };
  return url;
}

/**
 * Writes `keys.json` into the folder of a search index: maps the id of a search result to the id of the entity whose
 * page it is. The directory uses it to match results with its rows without a request for each result.
 */
export function writeSearchKeys(folder: string): void {
  const fragments = join(folder, "fragment");
  const keys = (existsSync(fragments) ? readdirSync(fragments) : [])
    .filter((file) => file.endsWith(EXTENSION))
    .toSorted()
    .flatMap((file) => {
      const entity = ENTITY_PAGE.exec(parseFragmentUrl(readFileSync(join(fragments, file))))?.[1];
      return entity === undefined ? [] : [[file.slice(0, -EXTENSION.length), entity]];
    });
  writeFileSync(join(folder, "keys.json"), JSON.stringify(Object.fromEntries(keys)));
}
