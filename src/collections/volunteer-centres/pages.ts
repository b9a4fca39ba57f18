import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { paths } from "#src/i18n/paths.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { listVolunteerCentres } from "./query.ts";

/** The static pages of all volunteer centres. */
export async function listCentrePages() {
  const trail = [await getCrumb(paths.volunteering)];
  const pages = (await listVolunteerCentres()).map(async ({ id, model: centre, entry }) => {
    const { name: title, summary: description, href: path } = centre;
    const head = await getHead({ title, description, path, trail, picture: paths.ogImage(path) });
    return { params: { id }, props: { head, centre, entry } };
  });
  return withCacheKeys(await Promise.all(pages));
}
