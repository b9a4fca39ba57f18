import { readContent } from "#src/check/read-content.ts";
import type { Speaker } from "#src/commands/command.ts";
import { Fault } from "#src/commands/fault.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { parseKrs } from "#src/core/fields/identifiers.ts";
import type { Fields } from "#src/core/integrity/records.ts";
import { readKrs } from "./import-krs.ts";

/**
 * Where a new entity comes from, `krs:0000136833`, and another address of the register's API. People who are asked write the
 * summary themselves: what an organisation does, a register does not know.
 */
export type NewFrom = { from: string; url?: string | undefined; isAsking: boolean };

/** What the register says of an entity that the directory does not have yet, and what people should look at. */
export type KnownByRegister = { record: Fields; notes: string[] };

/**
 * Reads an entity from the KRS register as the beginning of a new record. Throws a `Fault` for what is no number, for an
 * entity that the directory has, and where the register does not have it or does not answer. `today` is `YYYY-MM-DD`.
 */
export async function readNewEntity(
  folder: string,
  { from, url, isAsking }: NewFrom,
  speaker: Pick<Speaker, "language" | "progress" | "count">,
  today: string,
): Promise<KnownByRegister> {
  const [, number = ""] = /^krs:\s*(\d+)$/i.exec(from.trim()) ?? [];
  const krs = parseKrs(number);
  if (typeof krs !== "string") throw new Fault("from", { from }, { exitCode: 2 });
  const known = readContent(folder)?.entries.entities.find(({ data }) => data.identifiers?.krs === krs);
  if (known) throw new Fault("krs-known", { krs, file: known.file });
  const asked = { numbers: [krs], all: false, perSecond: 2, maxAge: 7, fresh: false, url };
  const { proposals } = await readKrs(folder, asked, speaker, today);
  const [proposal] = proposals;
  if (!proposal) throw new Fault("krs-absent", { krs });
  const { fields, source, notes = [] } = proposal;
  const { summary, ...others } = fields;
  return {
    record: { ...others, ...(!isAsking && { summary }), sources: [source] },
    notes: notes.map(({ id, values }) => getText("import", speaker.language, `note.${id}`, values)),
  };
}
