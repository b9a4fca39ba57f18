import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { getCrumb, toHead } from "#src/site/heads.ts";
import { getPortal } from "#src/site/query.ts";
import { listFormerEntities } from "./query.ts";

/** The pages of former ids: where the record is now, or why there is none. */
export async function listFormerEntityPages() {
  const portal = await getPortal();
  const trail = [await getCrumb(paths.entities)];
  const t = messages(portal.language);
  const pages = (await listFormerEntities()).map((former) => {
    const { id, href: path, movedTo } = former;
    const state = movedTo ? "moved" : "removed";
    const head = toHead(portal, {
      title: t(`formerEntity.${state}.title`),
      description: t(`formerEntity.${state}.description`),
      path,
      trail,
      noindex: true,
      movedTo: movedTo?.href,
    });
    return { params: { former: id }, props: { former, head } };
  });
  return withCacheKeys(pages);
}
