import { getText, type TextKey, type TextValues } from "#src/commands/texts/texts.ts";
import { showUnseen } from "#src/core/text/unseen.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import type { Selection } from "./select.ts";
import { sumCounts, type CountyCounts } from "./statistics.ts";

type Say = (key: TextKey<"campaign">, values?: TextValues) => string;

const sayIn =
  (language: ReportLanguage): Say =>
  (key, values = {}) =>
    getText("campaign", language, key, values);

/** Who would be asked or was, for people; `place` is the folder of the letters, undefined for a dry run. */
export function reportRound(
  selection: Selection,
  place: string | undefined,
  language: ReportLanguage,
): string {
  const say = sayIn(language);
  const { addressees, byPhone, awaited, optedOut } = selection;
  const letters = addressees.map(
    ({ id, name, email }) => `  ${id}  ${showUnseen(name)}  <${showUnseen(email)}>`,
  );
  const calls = byPhone.map(
    ({ id, name, phone, why }) =>
      `  ${id}  ${showUnseen(name)}  ${showUnseen(phone ?? "–")}  (${say(`why.${why}`)})`,
  );
  const done =
    place === undefined
      ? say(addressees.length > 0 ? "round.dry" : "round.nothing")
      : say("round.written", { place });
  return [
    [say("round.letters", { count: addressees.length }), ...letters],
    ...(calls.length > 0 ? [[say("round.by-phone", { count: byPhone.length }), ...calls]] : []),
    [say("round.left", { awaited, optedOut }), done],
  ]
    .map((part) => part.join("\n"))
    .join("\n\n");
}

/** Who was asked and who answered, by counties, as lines for people. */
export function reportCounts(counts: readonly CountyCounts[], language: ReportLanguage): string[] {
  const say = sayIn(language);
  if (counts.length === 0) return [say("status.none")];
  const rows = [
    ...counts.map((row) => ({ ...row, county: row.county ?? say("status.elsewhere") })),
    ...(counts.length > 1 ? [{ ...sumCounts(counts), county: say("status.all") }] : []),
  ];
  const width = Math.max(...rows.map(({ county }) => county.length));
  return rows.map(({ county, ...values }) => `  ${county.padEnd(width)}  ${say("status.row", values)}`);
}
