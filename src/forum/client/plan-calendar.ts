import { joinCalendars } from "#src/core/export/join-calendars.ts";
import { saveFile } from "#src/ui/client/save-file.ts";

/** Gives the visitor one calendar of the chosen sessions, joined from their files; throws when one is missing. */
export async function savePlanCalendar(programme: ParentNode, ids: readonly string[], name: string) {
  const calendars = ids.map(async (id) => {
    const { href } =
      programme.querySelector<HTMLAnchorElement>(`article[data-session="${id}"] a[href]`) ?? {};
    const response = await fetch((href ?? "").replace(/\/$/, ".ics"));
    if (!response.ok) throw new Error(`no calendar of ${id}`);
    return response.text();
  });
  saveFile("plan.ics", "text/calendar", joinCalendars(await Promise.all(calendars), name));
}
