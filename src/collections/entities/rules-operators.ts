import type { EntityFile } from "./schema.ts";
import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import type { Problem } from "#src/check/problems.ts";

/** A unit (WTZ, ZAZ, CIS, KIS) is run by an organisation; an organisation is run by nobody. */
export const checkOperators: Rule = (content) =>
  content.entries.entities.flatMap((entity) => checkOperator(content, entity));

function checkOperator(content: Content, entity: Entry<EntityFile>): Problem[] {
  const { legalForm, operator } = entity.data;
  const form = findForm(content, legalForm?.id);
  if (!form?.data.kind) return [];
  const formName = { pl: form.data.name?.pl ?? form.id, en: form.data.name?.en ?? form.id };
  if (!operator) {
    return form.data.kind === "unit" && !entity.refused.has("operator")
      ? [problemAt(entity, "operator-missing", ["legalForm"], { formName })]
      : [];
  }
  if (form.data.kind !== "unit") {
    const units = content.entries["legal-forms"]
      .filter(({ data }) => data.kind === "unit")
      .map(({ id }) => id);
    return [
      problemAt(entity, "operator-unexpected", ["operator"], { formName, units: units.join(", ") || "–" }),
    ];
  }
  return checkOperatorEntity(content, entity, operator.entity?.id);
}

function checkOperatorEntity(content: Content, entity: Entry<EntityFile>, id: string | undefined): Problem[] {
  if (id === undefined) return [];
  if (id === entity.id) return [problemAt(entity, "operator-is-itself", ["operator", "entity"], { id })];
  const operator = content.entries.entities.find((other) => other.id === id);
  const isUnit = findForm(content, operator?.data.legalForm?.id)?.data.kind === "unit";
  if (!operator || !isUnit) return [];
  const corrected = operator.data.operator?.entity?.id;
  const known =
    corrected !== undefined && corrected !== entity.id && content.ids.entities?.has(corrected) === true;
  const values = { id, name: operator.data.name ?? id, corrected: known ? corrected : undefined };
  return [problemAt(entity, "operator-is-unit", ["operator", "entity"], values)];
}

const findForm = (content: Content, id: string | undefined) =>
  content.entries["legal-forms"].find((form) => form.id === id);
