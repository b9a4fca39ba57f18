import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { paths } from "#src/i18n/paths.ts";
import { getBodyReferencer } from "#src/knowledge/mdx/body-references.ts";
import { getHead } from "#src/site/heads.ts";
import { isProcurementGuide, isVolunteeringGuide, listPages } from "./query.ts";

/** The static addresses of all plain text pages, with their heads. */
export async function listTextPages() {
  const toReferences = await getBodyReferencer();
  const plain = (await listPages()).filter((one) => !isProcurementGuide(one) && !isVolunteeringGuide(one));
  const pages = plain.map(async ({ id, model: page, entry }) => {
    const { title, summary: description, href: path, versions: accessible } = page;
    const head = await getHead({ title, description, path, accessible, picture: paths.ogImage(path) });
    return { params: { id }, props: { head, page, references: toReferences(entry), entry } };
  });
  return withCacheKeys(await Promise.all(pages));
}
