import { collatorOf } from "#src/i18n/format.ts";
import { paths } from "#src/i18n/paths.ts";
import { listPortalEntries } from "#src/mentions/portal-entries.ts";
import { getMessageHead } from "#src/site/heads.ts";
import { getSettings } from "#src/store/settings.ts";
import { readHistory } from "./query.ts";
import { toWhatsNew } from "./whats-new.ts";

/** The page that lists what is new in the portal, with its head. */
export async function getWhatsNew() {
  const { compare } = collatorOf((await getSettings()).language);
  return {
    head: await getMessageHead("whatsNew", paths.whatsNew),
    ...toWhatsNew(await listPortalEntries(), await readHistory(), compare),
  };
}
