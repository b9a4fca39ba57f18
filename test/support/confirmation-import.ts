import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { applyPlan } from "#src/collections/entities/import/apply-plan.ts";
import { readChoices } from "#src/collections/entities/import/choices.ts";
import { makePlan } from "#src/collections/entities/import/make-plan.ts";
import type { Answer } from "#src/confirmation/answer.ts";
import { readConfirmations } from "#src/confirmation/import/import-confirmations.ts";
import { toOffered, type OfferedValues } from "#src/confirmation/offered.ts";
import { readEntry } from "#src/core/source/read-entry.ts";
import { answerBlock } from "./confirmation-answer.ts";
import { fixture, makeContent, TODAY } from "./content-folder.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";

/** The file of the foundation that answers. */
export const PATH = "entities/example-meadow-foundation.md";
/** What stands in it. */
export const former = readFileSync(join(fixture("valid-minimal"), PATH), "utf8");
/** What its organisation is asked about. */
export const seen = toOffered(readEntry(PATH, former).data);
/** The same with comments of editors. */
export const commented = former
  .replace("    phone: 98 600 00 02", "    # by the door\n    phone: '98 600 00 02' # asked twice")
  .replace("founded: 2009", "founded: 2009 # of the statute");

/** A content folder, that of the office, and what an import of mails does there. */
export function prepare(text = commented) {
  const folder = makeContent({ [PATH]: text });
  const office = createTemporaryFolder();
  const bring = async (
    mail: string,
    asked: Parameters<typeof readChoices>[0] & { received?: string; write?: boolean } = {},
  ) => {
    const file = join(createTemporaryFolder(), "answer.txt");
    writeFileSync(file, mail);
    const { received, write } = asked;
    const read = await readConfirmations(folder, { mails: [file], folder: office, received }, TODAY);
    const plan = makePlan(folder, read.source, readChoices(asked), TODAY);
    if (write) {
      applyPlan(folder, plan, () => undefined);
      await read.note();
    }
    const notes = [...plan.notes, ...plan.items.flatMap(({ proposal }) => proposal.notes ?? [])];
    return { plan, states: plan.items.map(({ state }) => state), notes: notes.map(({ id }) => id), read };
  };
  return { folder, office, bring, text: () => readFileSync(join(folder, PATH), "utf8") };
}

/** The block of one who saw the foundation as it is. */
export const block = (changes: OfferedValues, more?: Partial<Answer>, key?: string) =>
  answerBlock(seen, changes, more, key);
