import type { Language } from "#src/core/text/language.ts";
import { isMessageKey, messages } from "#src/i18n/messages.ts";
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

/** Fields as visitors know them; those that records have no more are not named. */
function nameFields(names: readonly string[], language: Language): string {
  const t = messages(language);
  const keys = names.map((name) => `entity.field.${name}`);
  const isOther = !keys.every((key) => isMessageKey(key));
  return [...keys.filter(isMessageKey).map((key) => t(key)), ...(isOther ? [t("history.other")] : [])].join(
    ", ",
  );
}
