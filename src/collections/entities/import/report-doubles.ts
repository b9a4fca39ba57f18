import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { showUnseen } from "#src/core/text/unseen.ts";
import type { Double } from "./find-doubles.ts";

/** Version of the JSON report: increased when a field changes its meaning or is removed. */
const VERSION = 1;

/** Likely doubles for people: both sides, what they have in common, and what to do. */
export function reportDoubles(doubles: readonly Double[], language: ReportLanguage): string {
  if (doubles.length === 0) return getText("dedupe", language, "none");
  const pairs = doubles.map(({ ids, names, score, common }) => {
    const signs = common.map((sign) => getText("dedupe", language, `sign.${sign}`)).join(", ");
    const lines = ids.map((id, at) => `  ${id}  ${showUnseen(names[at] ?? "")}`);
    return [getText("dedupe", language, "pair", { signs, score }), ...lines].join("\n");
  });
  return [...pairs, getText("dedupe", language, "sum", { count: doubles.length })].join("\n\n");
}

/** Likely doubles for programs. */
export const doublesToJson = (doubles: readonly Double[]): string =>
  JSON.stringify({ version: VERSION, doubles }, undefined, 2);
