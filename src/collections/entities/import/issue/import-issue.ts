import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { decodeText } from "#src/check/files/decode-text.ts";
import { definitions } from "#src/collections/index.ts";
import type { Speaker } from "#src/commands/command.ts";
import { Fault } from "#src/commands/fault.ts";
import { requireContent } from "#src/commands/require-content.ts";
import type { EntitySource } from "../make-plan.ts";
import { listAskedForms } from "./options.ts";
import { parseAnswers } from "./parse-answers.ts";
import { toIssueProposal } from "./to-proposal.ts";

/** Forms ask for much less; hosts take some more. */
const MOST_BYTES = 1024 ** 2;

/**
 * Reads an issue that was made of a form, as its host gives it in Markdown, as what it proposes. One with a faulty answer
 * proposes nothing and is told with all its faults. `today` is `YYYY-MM-DD`. Throws a `Fault` for what is no such issue.
 */
export async function readIssueEntities(
  folder: string,
  file: string,
  { language }: Pick<Speaker, "language">,
  today: string,
): Promise<EntitySource> {
  const content = requireContent(folder, { file: definitions.entities.path });
  const answers = parseAnswers(file, readText(file), listAskedForms(content));
  const { proposal, notes, faults } = toIssueProposal(answers, { place: basename(file), today, language });
  return {
    proposals: proposal ? [proposal] : [],
    notes: [...faults, ...notes],
    isPartial: faults.length > 0,
  };
}

function readText(file: string): string {
  if (statSync(file).size > MOST_BYTES) throw new Fault("issue-large", { file });
  const decoded = decodeText(readFileSync(file));
  if ("text" in decoded) return decoded.text.normalize("NFC");
  throw new Fault("issue-text", { file, line: decoded.position.line });
}
