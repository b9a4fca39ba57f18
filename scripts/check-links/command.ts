import { contentFolder } from "#src/check/files/content-files.ts";
import { readToday } from "#src/collections/portal/read-today.ts";
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { Fault } from "#src/commands/fault.ts";
import { requireContent } from "#src/commands/require-content.ts";
import { initially, optional, parseCount, switchOption } from "#src/commands/options.ts";
import { tellLeftOut } from "#src/commands/tell-left-out.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { checkLinks, type LinkRequest } from "#src/outer-links/check-links.ts";
import { formatMarkdown, formatTerminal } from "#src/outer-links/format-report.ts";

type Asked = LinkRequest & { json: boolean; markdown: boolean };

const AGENT = "Spolecznik (check of links; one request at a time)";
const politeness = { hosts: 8, seconds: 20, agent: AGENT, tries: 3, pause: 1000, longest: 60_000 };

/** `npm run check:links`: asks the outer links of the content. */
export const checkLinksCommand = defineCommand("check-links", {
  parameters: {
    flags: {
      json: switchOption(),
      markdown: switchOption(),
      maxAge: initially("6", parseCount),
      fresh: switchOption(),
      limit: optional(parseCount),
    },
  },
  run: async (speaker: Speaker, { json, markdown, ...request }: Asked) => {
    if (json && markdown) throw new Fault("formats", {}, { exitCode: 2 });
    const { language, now, print, progress, count } = speaker;
    const folder = contentFolder();
    const content = requireContent(folder);
    tellLeftOut(content, speaker);
    const report = await checkLinks({ folder, content, today: readToday(folder, now) }, request, politeness, {
      onProgress: (done, all) =>
        count(done < all ? getText("check-links", language, "progress", { done, all }) : ""),
      onDamage: () => progress(getText("check-links", language, "damaged")),
    });
    if (json) print(`${JSON.stringify({ version: 1, ...report }, undefined, 2)}\n`);
    else print(markdown ? formatMarkdown(report, language) : formatTerminal(report, language));
    return report.broken.length > 0 ? 1 : 0;
  },
});
