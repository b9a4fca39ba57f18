import type { PortalFile } from "#src/collections/portal/schema.ts";
import { listNoticeBanners } from "#src/collections/notices/query.ts";
import { once } from "#src/core/cache/once.ts";
import { paths } from "#src/i18n/paths.ts";
import { loadEntry } from "#src/store/load.ts";
import { getPortalFile } from "#src/store/portal-file.ts";
import { getSettings } from "#src/store/settings.ts";
import { listMenu } from "./menu.ts";
import type { Portal } from "./portal.ts";

/** The statement that `portal.yaml` names, and where the pages that it names have their ETR text and their PJM recording. */
async function getAccessible({ accessible: named }: PortalFile): Promise<Portal["accessible"]> {
  const easy = named.etr && (await loadEntry("pages", named.etr.id));
  const signed = named.pjm && (await loadEntry("pages", named.pjm.id));
  const statement = named.statement && (await loadEntry("pages", named.statement.id));
  return {
    statement: statement && { name: statement.file.title, href: paths.page(statement.id) },
    etr: easy?.file.etr && (easy.file.etr.url ?? paths.pageEasy(easy.id)),
    pjm: signed?.file.pjm && paths.signLanguage(paths.page(signed.id)),
  };
}

/** What every page knows of the portal; throws when there is no `portal.yaml`. */
export const getPortal = once(async (): Promise<Portal> => {
  const settings = await getSettings();
  return {
    ...settings,
    menu: await listMenu(settings.language),
    notices: await listNoticeBanners(),
    accessible: await getAccessible(await getPortalFile()),
  };
});
