import type { messages } from "#src/i18n/messages.ts";

/** The parts of an issue that its summary needs. */
type Issue = { number: number; sections: readonly { title: string }[] };

/** Sums up an issue in one line: its number and the titles of its sections. */
export function formatIssue({ number, sections }: Issue, t: ReturnType<typeof messages>): string {
  const contents = sections.map(({ title }) => title).join(", ");
  return t(contents === "" ? "newsletter.summary.empty" : "newsletter.summary", { number, contents });
}
