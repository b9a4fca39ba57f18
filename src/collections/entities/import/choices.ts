import { listKeys, recordSchema } from "#src/check/records/schema-fields.ts";
import { Fault } from "#src/commands/fault.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import { findNearest } from "#src/core/text/nearest.ts";

/** Whose value counts where content and source have different ones. */
export const PREFERENCES = ["source", "content"] as const;

/** What a person has decided before an import. */
export type Choices = {
  /** Without it, conflicts stay open: content keeps its value, and the plan lists them. */
  prefer: (typeof PREFERENCES)[number] | undefined;
  /** Fields that the source may change, such as `address` or `identifiers.nip`. */
  accept: readonly string[];
  /** Keys of proposals with the id of the entity that they are about; undefined for a new one. */
  pairs: ReadonlyMap<string, string | undefined>;
};

/** Names of fields in the order of the schema. */
export const listEntityFields = (): string[] => listKeys(recordSchema("entities"), []);

/** Reads `--accept` and `--match`; throws a `Fault` for a field that no entity has and for a pair without `=`. */
export function readChoices(asked: {
  prefer?: Choices["prefer"] | undefined;
  accept?: string | undefined;
  match?: string | undefined;
}): Choices {
  const known = listEntityFields();
  const accept = splitList(asked.accept);
  for (const field of accept) {
    const [name = ""] = field.split(".");
    if (!known.includes(name))
      throw new Fault(
        "accept-field",
        { field, nearest: findNearest(name, known) ?? known.join(", ") },
        { exitCode: 2 },
      );
  }
  const pairs = splitList(asked.match).map((pair): [string, string | undefined] => {
    const at = pair.lastIndexOf("=");
    if (at < 1 || at === pair.length - 1) throw new Fault("match-pair", { pair }, { exitCode: 2 });
    const id = pair.slice(at + 1).trim();
    return [pair.slice(0, at).trim(), id === "new" ? undefined : id];
  });
  return { prefer: asked.prefer, accept, pairs: new Map(pairs) };
}

const splitList = (text = ""): string[] =>
  text.split(",").flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));

/** Whether the source may change a field, which may be named with its places in lists (`contacts.0.phone`) or without. */
export function isAccepted(path: KeyPath, { prefer, accept }: Choices): boolean {
  const names = [path.join("."), path.filter((step) => typeof step === "string").join(".")];
  return (
    prefer === "source" ||
    accept.some((field) => names.some((name) => name === field || name.startsWith(`${field}.`)))
  );
}
