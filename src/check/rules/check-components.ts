import { listComponentUses, type ComponentUse } from "#src/knowledge/mdx/component-use.ts";
import { findMdxComponent, listIds } from "#src/knowledge/mdx/mdx-components.ts";
import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { findNearest, listNearest } from "#src/core/text/nearest.ts";
import type { Words } from "#src/core/integrity/problem.ts";
import type { Problem, ProblemId } from "#src/check/problems.ts";

const REFERENCES = [
  { component: "Law", attribute: "act", collection: "acts" },
  { component: "Term", attribute: "id", collection: "glossary" },
  { component: "FormComparison", attribute: "forms", collection: "form-comparison" },
] as const;

/** Components in guides and pages: attributes that exist and are complete, ids that exist, steps within steps. */
export const checkComponents: Rule = (content) =>
  [...content.entries.guides, ...content.entries.pages].flatMap((entry: Entry<unknown>) =>
    entry.body === undefined
      ? []
      : listComponentUses(entry.body).flatMap((use) => [
          ...checkAttributes(entry, use),
          ...checkIds(content, entry, use),
        ]),
  );

const report = (
  entry: Entry<unknown>,
  { position }: ComponentUse,
  id: ProblemId,
  values: Record<string, Words | undefined>,
): Problem => ({ ...problemAt(entry, id, [], values), position });

function checkAttributes(entry: Entry<unknown>, use: ComponentUse): Problem[] {
  const rule = findMdxComponent(use.name);
  if (!rule) return [];
  const { name } = use;
  const known = [...rule.required, ...rule.optional];
  const missing = rule.required.filter((attribute) => (use.attributes.get(attribute) ?? "").trim() === "");
  const unknown = [...use.attributes.keys()].filter((attribute) => !known.includes(attribute));
  const isMisplaced = rule.parent !== undefined && rule.parent !== use.parent;
  return [
    ...missing.map((attribute) => report(entry, use, "component-attribute-missing", { name, attribute })),
    ...unknown.map((attribute) =>
      report(entry, use, "component-attribute-unknown", {
        name,
        attribute,
        allowed: known.join(", ") || "–",
        corrected: findNearest(attribute, known),
      }),
    ),
    ...(isMisplaced ? [report(entry, use, "component-misplaced", { name, parent: rule.parent })] : []),
  ];
}

function checkIds(content: Content, entry: Entry<unknown>, use: ComponentUse): Problem[] {
  const reference = REFERENCES.find(({ component }) => component === use.name);
  const written = reference && use.attributes.get(reference.attribute);
  if (reference === undefined || written === undefined) return [];
  const { collection } = reference;
  const known =
    collection === "form-comparison"
      ? new Set(content.entries[collection].flatMap(({ data }) => data.form?.id ?? []))
      : content.ids[collection];
  return listIds(written)
    .filter((id) => known && !known.has(id))
    .map((id) =>
      report(entry, use, "unknown-reference", {
        id,
        field: reference.attribute,
        place: { placeOf: collection },
        corrected: listNearest(id, known ?? []).join(", ") || undefined,
      }),
    );
}
