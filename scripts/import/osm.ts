import { contentFolder } from "#src/check/files/content-files.ts";
import { defineSubject, type Speaker } from "#src/commands/command.ts";
import { oneArgument, optional, switchOption } from "#src/commands/options.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { readChoices } from "#src/collections/entities/import/choices.ts";
import { readOsm } from "#src/collections/entities/import/osm/import-osm.ts";
import { leadsToCsv, leadsToJson, reportLeads } from "#src/collections/entities/import/osm/report-leads.ts";
import { refuseLeadsFile, writeLeads } from "#src/collections/entities/import/osm/write-leads.ts";
import { readToday } from "#src/collections/portal/read-today.ts";

type Request = { json: boolean; match?: string; out?: string };

/** `npm run import -- osm`: leads from OpenStreetMap, which are verified by people and never written into content. */
export const osm = defineSubject({
  parameters: {
    flags: { json: switchOption(), match: optional(String), out: optional(String) },
    positional: oneArgument("file"),
  },
  run: async ({ language, now, print }: Speaker, { json, match, out }: Request, file: string) => {
    const folder = contentFolder();
    if (out !== undefined) refuseLeadsFile(folder, out);
    const today = readToday(folder, now);
    const found = await readOsm(folder, file, readChoices({ match }), { language, today });
    print(`${(json ? leadsToJson(found) : reportLeads(found, language)).trimEnd()}\n`);
    if (out !== undefined) {
      writeLeads(out, leadsToCsv(found, language));
      if (!json) print(`${getText("import", language, "osm.written", { file: out })}\n`);
    }
    return found.isPartial ? 1 : 0;
  },
});
