import { contentFolder } from "#src/check/files/content-files.ts";
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { choice, optional, parseAddress, required } from "#src/commands/options.ts";
import { formatJson } from "#src/review/format-json.ts";
import { formatMarkdown } from "#src/review/format-markdown.ts";
import { reviewChanges } from "#src/review/review.ts";

const formats = ["markdown", "json"] as const;

type Asked = { base: string; preview?: string; format: (typeof formats)[number] };

/** `npm run review`: says what a change does to the content, record by record, and refuses what may not be published. */
export const reviewCommand = defineCommand("review", {
  parameters: {
    flags: { base: required(String), preview: optional(parseAddress), format: choice(formats, "markdown") },
  },
  run: async ({ language, print }: Speaker, { base, preview, format }: Asked) => {
    const review = await reviewChanges(contentFolder(), base);
    const site = preview?.replace(/\/*$/, "/");
    print(format === "json" ? formatJson(review, language) : formatMarkdown(review, site, language));
    return review.refusals.length > 0 ? 1 : 0;
  },
});
