import { dependOnAll, once } from "#src/core/cache/once.ts";
import { readNow } from "#src/core/time/read-now.ts";
import { getPortalFile } from "./portal-file.ts";

/** The moment of a build: `now` in ISO 8601 (UTC), and `today`, `YYYY-MM-DD`, in the portal's `timeZone` (IANA). */
export type Clock = { now: string; today: string; timeZone: string };

const getMoment = once(() => {
  dependOnAll();
  return Promise.resolve(readNow());
});

/** The day of the build, `YYYY-MM-DD`, in the portal's time zone. */
export const getToday = once(async (): Promise<string> => {
  const { timeZone } = await getPortalFile();
  return new Intl.DateTimeFormat("sv-SE", { timeZone }).format(await getMoment());
});

/** The moment that all pages of a build go by. */
export const getClock = once(async (): Promise<Clock> => {
  const { timeZone } = await getPortalFile();
  return { now: (await getMoment()).toISOString(), today: await getToday(), timeZone };
});
