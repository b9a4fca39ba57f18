import { once } from "#src/core/cache/once.ts";
import { getPortalFile } from "./portal-file.ts";

/** The moment of a build: `now` in ISO 8601 (UTC), and `today`, `YYYY-MM-DD`, in the portal's `timeZone` (IANA). */
export type Clock = { now: string; today: string; timeZone: string };

/** The moment that all pages of a build go by. */
export const getClock = once(async (): Promise<Clock> => {
  const { timeZone } = await getPortalFile();
  const moment = new Date();
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone }).format(moment);
  return { now: moment.toISOString(), today, timeZone };
});
