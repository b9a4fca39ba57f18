import type { Content } from "#src/collections/content.ts";
import { allDefinitions } from "#src/collections/index.ts";
import type { Speaker } from "./command.ts";
import { getText } from "./texts/texts.ts";

/** How many of them are named. */
const MOST_NAMED = 5;

/** Says which entries of a content are in no result of a command, because their files cannot be read. */
export function tellLeftOut(
  { entries, ids }: Content,
  { language, progress }: Pick<Speaker, "language" | "progress">,
) {
  const lost = allDefinitions.flatMap(({ id, path, form }) => {
    if (form !== "entry") return [];
    const read = new Set((entries[id] as readonly { id: string }[]).map((entry) => entry.id));
    return [...(ids[id] ?? [])].filter((one) => !read.has(one)).map((one) => `${path}/${one}`);
  });
  if (lost.length === 0) return;
  const named = lost.slice(0, MOST_NAMED).join(", ");
  const files = lost.length > MOST_NAMED ? `${named}, …` : named;
  progress(getText("frame", language, "left-out", { count: lost.length, files }));
}
