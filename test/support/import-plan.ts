import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyPlan } from "#src/collections/entities/import/apply-plan.ts";
import { readChoices } from "#src/collections/entities/import/choices.ts";
import { makePlan, type EntitySource } from "#src/collections/entities/import/make-plan.ts";
import type { Proposal } from "#src/collections/entities/import/proposal.ts";
import { entity, makeContent, TODAY } from "./content-folder.ts";

/** Where proposals come from. */
export const source = { url: "https://example.org/register", title: "Register", accessedOn: TODAY };
/** A proposal with its fields. */
export const proposal = (
  key: string,
  fields: Record<string, unknown>,
  more: Partial<Proposal> = {},
): Proposal => ({
  key,
  fields,
  source,
  place: `line ${key}`,
  ...more,
});
/** Fields that are enough for a new entity. */
export const whole = {
  name: "Fundacja Mokradło",
  legalForm: "foundation",
  summary: "A foundation of the example region, known from a register only.",
  verifiedBy: "register",
  verifiedOn: TODAY,
};

/** A folder with files, and the plan of a source in it. */
export function plan(
  files: Record<string, string>,
  given: EntitySource,
  asked: Parameters<typeof readChoices>[0] = {},
) {
  const folder = makeContent(files);
  const make = () => makePlan(folder, given, readChoices(asked), TODAY);
  const made = make();
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  return { folder, made, make, read, write: () => applyPlan(folder, made, () => undefined) };
}

/** An organisation of Jeziorno. */
export const meadow = entity({
  name: "Fundacja Łąka nad Jeziorem",
  identifiers: { krs: "9995001", nip: "5213003700" },
  address: { street: "ul. Długa 3", town: "Jeziorno", municipality: "9861011" },
});
/** A folder with one organisation of Jeziorno. */
export const laka = { "entities/laka.md": meadow };
