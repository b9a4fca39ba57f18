import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import { showUnseen } from "#src/core/text/unseen.ts";
import { getText } from "#src/commands/texts/texts.ts";
import type { ImportedOpps } from "./import-opps.ts";
import type { ListChange } from "./plan-list.ts";

/** Describes the result of an import of a list of public benefit organisations as text. */
export function reportOpps(done: ImportedOpps, language: ReportLanguage): string {
  const { path, rows, others, table, columns, left } = done;
  const separator = table.separator === "\t" ? "\\t" : table.separator;
  const say = (key: Parameters<typeof getText<"import">>[2], values: Record<string, string | number>) =>
    getText("import", language, key, values);
  const lines = [
    say("opp.done", { path, rows, others, encoding: table.encoding, separator }),
    ...describeUnknown(done, say),
    ...describePlan(done, say),
    say("remarks.columns", { columns: columns.map(({ from, to }) => `${from} → ${to}`).join(", ") }),
    ...tell(
      left.map(({ name }) => say("quoted", { words: name })),
      (names) => say("remarks.left", { names }),
    ),
    ...tell(done.withoutCounty, (found) => say("opp.withoutCounty", { lines: found })),
    ...tell(done.withoutWebsite, (found) => say("opp.withoutWebsite", { lines: found })),
    ...tell(done.withoutStatus, (ids) => say("opp.withoutStatus", { ids })),
  ];
  return lines.join("\n");
}

type Say = (key: Parameters<typeof getText<"import">>[2], values: Record<string, string | number>) => string;

const tell = (items: readonly (string | number)[], say: (list: string) => string): string[] =>
  items.length > 0 ? [say(items.join(", "))] : [];

const describeChange = ({ krs, key, before, after }: ListChange): string =>
  `\n  ${krs === undefined ? "" : `${krs} `}${key}: ${before} → ${after === "" ? "–" : after}`;

function describeUnknown({ unknown }: ImportedOpps, say: Say): string[] {
  const names = [...unknown].map(
    ([name, lines]) => `\n  ${say("quoted", { words: showUnseen(name) })}: ${lines.join(", ")}`,
  );
  return tell(names, () => say("opp.unknownRegion", { names: names.join("") }));
}

function describePlan({ plan, drops }: ImportedOpps, say: Say): string[] {
  if (!plan) return [];
  const { missing, changes, keptDay } = plan;
  const names = missing.map(({ krs, name }) => `\n  ${krs} ${name}`.trimEnd()).join("");
  return [
    say("opp.replaced", {}),
    ...(missing.length > 0 ? [say(drops ? "opp.dropped" : "opp.stayed", { names })] : []),
    ...(changes.length > 0 ? [say("opp.changes", { changes: changes.map(describeChange).join("") })] : []),
    ...(keptDay === undefined ? [] : [say("opp.keptDay", { day: keptDay })]),
  ];
}
