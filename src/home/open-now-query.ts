import { listOpenEntries } from "./open-now.ts";
import { getClock } from "#src/store/clock.ts";
import { listPortalEntries } from "#src/mentions/portal-entries.ts";

/** Everything in the portal that is open now or will be soon. */
export async function listOpenNow() {
  const { now, timeZone } = await getClock();
  return listOpenEntries(await listPortalEntries(), now, timeZone);
}
