import { listComponentUses, type ComponentUse } from "#src/knowledge/mdx/component-use.ts";
import { findMdxComponent, listIds, type NamedIds } from "#src/knowledge/mdx/mdx-components.ts";
import { allDefinitions } from "#src/collections/index.ts";
import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { listEntries, problemAt } from "#src/collections/content.ts";
import { isSafeAddress, schemeOf } from "#src/core/links/scheme.ts";
import { findNearest, listNearest } from "#src/core/text/nearest.ts";
import { listRecords, readText } from "#src/core/integrity/records.ts";
import { remember } from "../facts/notes.ts";
import type { Words } from "#src/core/integrity/problem.ts";
import type { Problem, ProblemId } from "#src/check/problems.ts";

/** Components in texts: attributes that exist and are complete, ids that exist, steps within steps. */
export const checkComponents: Rule = (content) =>
  allDefinitions
    .filter(({ takesComponents }) => takesComponents)
    .flatMap(({ id }) => listEntries(content, id))
    .flatMap((entry) =>
      remember(entry, "components", () => listUses(entry)).flatMap((use) => [
        ...checkAttributes(entry, use),
        ...checkAddress(entry, use),
        ...checkIds(content, entry, use),
      ]),
    );

const listUses = ({ body }: Entry<unknown>) => (body === undefined ? [] : listComponentUses(body));

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
  const missing = rule.required.filter((attribute) => (use.attributes[attribute] ?? "").trim() === "");
  const unknown = Object.keys(use.attributes).filter((attribute) => !known.includes(attribute));
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

function checkAddress(entry: Entry<unknown>, use: ComponentUse): Problem[] {
  const url = use.attributes[findMdxComponent(use.name)?.address ?? ""] ?? "";
  return isSafeAddress(url) ? [] : [report(entry, use, "unsafe-link", { url, scheme: schemeOf(url) ?? "" })];
}

function checkIds(content: Content, entry: Entry<unknown>, use: ComponentUse): Problem[] {
  const named = findMdxComponent(use.name)?.names;
  const written = named && use.attributes[named.attribute];
  if (named === undefined || written === undefined) return [];
  const { attribute, collection } = named;
  const known = listKnown(content, named);
  return listIds(written)
    .filter((id) => known && !known.has(id))
    .map((id) =>
      report(entry, use, "unknown-reference", {
        id,
        field: attribute,
        place: { placeOf: collection },
        corrected: listNearest(id, known ?? []).join(", ") || undefined,
      }),
    );
}

/** Undefined when the list could not be read. */
function listKnown(content: Content, { collection, by }: NamedIds): ReadonlySet<string> | undefined {
  if (by === undefined) return content.ids[collection];
  const references = listEntries(content, collection).flatMap(({ data }) =>
    listRecords(data).filter(({ path }) => path.length === 1 && path[0] === by),
  );
  return new Set(references.flatMap(({ fields }) => readText(fields, "id") ?? []));
}
