import { formatDate } from "#src/i18n/format.ts";
import { type Language } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";

type Placed = {
  day?: string | undefined;
  start?: string | undefined;
  end?: string | undefined;
  room?: string | undefined;
};

/** When and where a session is: `24 października 2026, 14:45–16:15, Klub`; `rooms` gives names to ids of rooms. */
export function formatSessionPlace(
  { day, start, end, room }: Placed,
  rooms: ReadonlyMap<string, string>,
  language: Language,
): string {
  const time = [start, end].filter(Boolean).join("–");
  const parts = [day && formatDate(day, language), time, room && (rooms.get(room) ?? room)].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : messages(language)("programme.change.unplaced");
}
