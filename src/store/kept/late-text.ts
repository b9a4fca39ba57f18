import { pathToFileURL } from "node:url";
import type { LoaderContext } from "astro/loaders";
import { ContentFault } from "#src/core/source/content-fault.ts";
import type { KeptEntry } from "./entries.ts";
import { hasPicture } from "./light-store.ts";

type Drawing = Pick<LoaderContext, "renderMarkdown">;

/** Lines at the beginning of a text are never its front matter: that has been taken away, and this stands for it. */
const NO_FIELDS = "---\n---\n\n";

/** Draws the text of a file in Markdown; throws a `ContentFault` where that fails. */
export async function drawText(path: string, body: string, { renderMarkdown }: Drawing) {
  try {
    return await renderMarkdown(NO_FIELDS + body, { fileURL: pathToFileURL(path) });
  } catch (error) {
    throw new ContentFault(path, error instanceof Error ? error.message : String(error));
  }
}

/** Whether a text may be drawn when a page asks for it: pictures are known to Astro from the start. */
export const canWait = (data: unknown, body: string): boolean => !/!\[|<img/i.test(body) && !hasPicture(data);

/** Has texts that are kept undrawn drawn when a page asks for them, each at most once. */
export function drawLate(entries: Iterable<KeptEntry>, context: Drawing): void {
  for (const entry of entries) {
    const { undrawn, filePath = "" } = entry;
    if (undrawn === undefined || "rendered" in entry) continue;
    let html: Promise<string> | undefined;
    const draw = () => (html ??= drawText(filePath, undrawn, context).then((drawn) => drawn.html));
    // Not enumerable, so that it is not written to the file of entries.
    Object.defineProperty(entry, "rendered", { get: () => ({ html: draw(), metadata: {} }) });
  }
}
