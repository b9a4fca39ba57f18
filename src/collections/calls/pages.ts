import { getCollection } from "astro:content";
import { resolve } from "#src/core/links/lookup.ts";
import { paths } from "#src/i18n/paths.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { callSection } from "./listing.ts";
import { listCalls } from "./query.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { getListing, listListingPages } from "#src/listing/listings.ts";
import { once } from "#src/core/cache/once.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";

/** What the form that describes an organisation offers: legal forms, places by county, statuses that calls require. */
export const getApplicantOptions = once(async () => {
  const { legalForms, territory, statuses } = await getVocabularies();
  const required = new Set((await listCalls()).flatMap(({ conditions }) => conditions.statuses));
  const units = [...territory.values()];
  return {
    forms: [...legalForms.values()].filter(({ kind }) => kind === "legal-form"),
    counties: units
      .filter(({ level }) => level === "county")
      .map((county) => ({
        ...county,
        municipalities: units.filter(({ parent }) => parent?.id === county.id),
      })),
    statuses: [...required].map((id) => resolve(statuses, { collection: "statuses-and-marks", id })),
  };
});

/** The list of all calls, and the options of the form that describes an organisation. */
export const getCallList = async () => ({
  listing: await getListing(callSection),
  options: await getApplicantOptions(),
});

/** The static pages of the values of the list's facets. */
export const listCallFacetPages = () => listListingPages(callSection);

/** The static pages of all calls. */
export async function listCallPages() {
  const trail = [await getCrumb("calls.title", paths.calls)];
  const entries = new Map((await getCollection("calls")).map((entry) => [entry.id, entry]));
  const pages = (await listCalls()).map(async (call) => {
    const { id, title, summary: description, href: path } = call;
    const head = await getHead({ title, description, path, trail, picture: paths.ogImage(path) });
    const entry = entries.get(id);
    if (!entry) throw new Error(`unknown-reference: calls/${id}`);
    return { params: { id }, props: { head, call, entry } };
  });
  return withCacheKeys(await Promise.all(pages));
}
