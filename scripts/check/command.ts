import { contentFolder } from "#src/check/files/content-files.ts";
import { cacheFolder } from "#src/core/files/cache-folder.ts";
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { choice } from "#src/commands/options.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { readToday } from "#src/collections/portal/read-today.ts";
import { renderReport } from "#src/check/report/render-report.ts";
import { formatGithub } from "#src/check/report/format-github.ts";
import { formatGitlab } from "#src/check/report/format-gitlab.ts";
import { formatJson } from "#src/check/report/format-json.ts";
import { formatTerminal } from "#src/check/report/format-terminal.ts";
import { runCachedCheck } from "#src/check/run-check.ts";

const formats = ["terminal", "json", "github", "gitlab"] as const;

/** Fewer new files than this are read before anybody asks how long it will take. */
const LONG = 500;

/** `npm run check`: checks the content of the portal. */
export const checkCommand = defineCommand("check", {
  parameters: { flags: { format: choice(formats, "terminal") } },
  run: async (speaker: Speaker, { format }: { format: (typeof formats)[number] }) => {
    const { language, colours, now, print, progress, count } = speaker;
    const today = readToday(contentFolder(), now);
    const result = await runCachedCheck(cacheFolder("check"), contentFolder(), today, {
      onProgress: (done, all) => {
        if (all > LONG) count(done < all ? getText("check", language, "progress.files", { done, all }) : "");
      },
      onDamage: () => progress(getText("check", language, "progress.damaged")),
    });
    const report = renderReport(result, language);
    if (format === "json") print(formatJson(report));
    else if (format === "github") print(formatGithub(report, language));
    else if (format === "gitlab") print(formatGitlab(report));
    else print(formatTerminal(report, language, colours));
    return report.counts.errors > 0 ? 1 : 0;
  },
});
