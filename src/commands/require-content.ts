import { readContent } from "#src/check/read-content.ts";
import type { Content } from "#src/collections/content.ts";
import { Fault } from "./fault.ts";
import type { TextValues } from "./texts/texts.ts";

/** Everything in a content folder, as far as it can be read. Throws the `Fault` `content`, with `values`, when there is nothing. */
export function requireContent(folder: string, values: TextValues = { folder }): Content {
  const content = readContent(folder);
  if (!content) throw new Fault("content", values);
  return content;
}
