import { mkdirSync } from "node:fs";
import { readContent } from "#src/check/read-content.ts";
import type { Content } from "#src/collections/content.ts";
import { readToday } from "#src/collections/portal/read-today.ts";
import type { Speaker } from "#src/commands/command.ts";
import { Fault } from "#src/commands/fault.ts";
import { tellLeftOut } from "#src/commands/tell-left-out.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { addDays } from "#src/core/time/calendar-days.ts";
import { findNearest } from "#src/core/text/nearest.ts";
import type { Language } from "#src/core/text/language.ts";
import { readArea, type AreaRequest } from "./area.ts";
import { findCampaignFolder } from "./campaign-folder.ts";
import { addToLog, readLog, type LogEntry } from "./log.ts";
import { readOffice } from "./office.ts";
import { reportCounts, reportRound } from "./report-round.ts";
import { selectAddressees, type Choice } from "./select.ts";
import { toStandings } from "./standing.ts";
import { countRounds } from "./statistics.ts";
import { readKey } from "./token.ts";
import { writeRound } from "./write-round.ts";

/** What is asked of `npm run campaign`. */
export type CampaignRequest = AreaRequest & {
  due?: number | undefined;
  remind?: number | undefined;
  status: boolean;
  bounced?: readonly string[] | undefined;
  optOut?: readonly string[] | undefined;
  folder?: string | undefined;
  limit?: number | undefined;
  /** For how many days an answer counts. */
  valid: number;
  letters: Language;
  write: boolean;
};

type Place = { content: Content; contentDir: string; folder: string; today: string };

/** Prepares letters, writes down what came of them, or says how things stand. Throws a `Fault`. */
export async function runCampaign(
  speaker: Speaker,
  contentDir: string,
  request: CampaignRequest,
): Promise<void> {
  const { due, remind, status, bounced = [], optOut = [] } = request;
  const isNoted = bounced.length + optOut.length > 0;
  const asked = [due !== undefined, remind !== undefined, status, isNoted].filter(Boolean).length;
  if (asked !== 1) throw new Fault("campaign-mode", {}, { exitCode: 2 });
  const content = readContent(contentDir);
  if (!content) throw new Fault("campaign-content", { folder: contentDir });
  tellLeftOut(content, speaker);
  const folder = findCampaignFolder(request.folder, contentDir);
  const place = { content, contentDir, folder, today: readToday(contentDir, speaker.now) };
  if (status)
    speaker.print(`${reportCounts(countRounds(content, readLog(folder)), speaker.language).join("\n")}\n`);
  else if (isNoted) await note(speaker, place, { bounced, optOut });
  else await ask(speaker, place, request, due === undefined ? { remind: remind ?? 0 } : { due });
}

async function ask(
  speaker: Speaker,
  { content, contentDir, folder, today }: Place,
  request: CampaignRequest,
  choice: Choice,
): Promise<void> {
  const { language, print } = speaker;
  const { letters, limit, valid, write } = request;
  const area = readArea(content, request);
  const select = (log: readonly LogEntry[]) =>
    selectAddressees(content, toStandings(log), { choice, area, limit }, today);
  const office = readOffice(contentDir, letters);
  if (!write) return print(`${reportRound(select(readLog(folder)), undefined, language)}\n`);
  const round = {
    asked: today,
    until: addDays(today, valid),
    office,
    key: readKey(process.env),
    language: letters,
  };
  mkdirSync(folder, { recursive: true });
  let report = "";
  await addToLog(
    folder,
    (log) => {
      const selection = select(log);
      if (selection.addressees.length + selection.byPhone.length === 0) {
        report = reportRound(selection, undefined, language);
        return [];
      }
      const { place, entries } = writeRound(folder, selection, round, speaker);
      report = reportRound(selection, place, language);
      return entries;
    },
    () => speaker.progress(getText("campaign", language, "waiting")),
  );
  print(`${report}\n`);
}

/** Writes down whose letters came back, and who wants no more; each is named by its id or its mailbox. */
async function note(
  { language, print }: Speaker,
  { content, folder, today }: Place,
  { bounced, optOut }: { bounced: readonly string[]; optOut: readonly string[] },
): Promise<void> {
  const toEntries = (asked: readonly string[], event: LogEntry["event"]) =>
    asked.flatMap((one) =>
      findEntities(content, one).map((entity): LogEntry => ({ time: today, entity, event, detail: "" })),
    );
  const entries = [...toEntries(bounced, "bounced"), ...toEntries(optOut, "opted-out")];
  mkdirSync(folder, { recursive: true });
  await addToLog(folder, () => entries);
  print(
    `${getText("campaign", language, "noted", { ids: entries.map(({ entity }) => entity).join(", ") })}\n`,
  );
}

function findEntities({ entries: { entities } }: Content, asked: string): string[] {
  const found = entities.filter(
    ({ id, data }) =>
      id === asked || data.contacts?.some(({ email }) => email?.toLowerCase() === asked.toLowerCase()),
  );
  if (found.length > 0) return found.map(({ id }) => id);
  const nearest =
    findNearest(
      asked,
      entities.map(({ id }) => id),
    ) ?? "–";
  throw new Fault("campaign-unknown", { asked, nearest }, { exitCode: 2 });
}
