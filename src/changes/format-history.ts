import { findFieldNotes, recordSchema } from "#src/check/records/schema-fields.ts";
import type { Language } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import type { EntityDay } from "./entity-days.ts";

/** What happened to a record on a day, in sentences. Names of fields alone are said: what was removed stays removed. */
export function formatEntityDay(day: EntityDay, language: Language): string[] {
  const t = messages(language);
  const { what, formerId, difference } = day;
  if (what !== "changed") return [t(`history.${what}`)];
  const renamed = formerId === undefined ? [] : [t("history.renamed", { id: formerId })];
  if (!difference) return [...renamed, t("history.unknown")];
  const say = (kind: "added" | "changed" | "removed") =>
    difference[kind].length === 0
      ? []
      : [t(`history.fields.${kind}`, { fields: nameFields(difference[kind], language) })];
  return [
    ...renamed,
    ...(difference.hasClosed ? [t("history.closed")] : []),
    ...say("added"),
    ...say("changed"),
    ...say("removed"),
    ...(difference.hasNewText ? [t("history.text")] : []),
  ];
}

/** Titles of fields from their schema, without remarks in brackets; fields that records have no more are not named. */
function nameFields(names: readonly string[], language: Language): string {
  const schema = recordSchema("entities");
  const titles = names.map((name) => findFieldNotes(schema, [name])[language]?.replaceAll(/ \([^)]*\)/g, ""));
  const isOther = titles.includes(undefined);
  const known = titles.filter((title) => title !== undefined);
  return [...known, ...(isOther ? [messages(language)("history.other")] : [])].join("; ");
}
