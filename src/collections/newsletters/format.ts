import type { messages } from "#src/i18n/messages.ts";

/** An issue as far as its summary needs it. */
type Issue = { number: number; sections: readonly { title: string }[] };

/** What an issue is about in one line: its number and the titles of its sections. */
export function formatIssue({ number, sections }: Issue, t: ReturnType<typeof messages>): string {
  const contents = sections.map(({ title }) => title).join(", ");
  return t(contents === "" ? "newsletter.summary.empty" : "newsletter.summary", { number, contents });
}
