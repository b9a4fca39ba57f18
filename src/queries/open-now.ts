import { listOpenEntries } from "../domain/open-now.ts";
import { getClock } from "./clock.ts";
import { listPortalEntries } from "./portal-entries.ts";

/** What of the whole portal is open now or will be soon. */
export async function listOpenNow() {
  const { now, timeZone } = await getClock();
  return listOpenEntries(await listPortalEntries(), now, timeZone);
}
