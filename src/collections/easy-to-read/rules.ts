import type { Content, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";

/** Easy-to-read texts are not empty, belong to one article each, and are all used. */
const checkVersions: Rule = (content) => {
  const first = new Map<string, string>();
  const shared = [...content.entries.guides, ...content.entries.pages].flatMap((entry) => {
    const text = entry.data.etr?.text?.id;
    if (text === undefined) return [];
    const other = first.get(text);
    if (other === undefined) first.set(text, entry.file);
    return other === undefined ? [] : [problemAt(entry, "etr-shared", ["etr", "text"], { text, other })];
  });
  const texts = content.entries["easy-to-read"].flatMap((entry) => [
    ...((entry.body?.text ?? "").trim() === "" ? [problemAt(entry, "etr-empty", [])] : []),
    ...(first.has(entry.id) ? [] : [problemAt(entry, "etr-unused", [], { id: entry.id })]),
  ]);
  return [...shared, ...texts, ...checkPortal(content)];
};

/** The rules of easy to read. */
export const rules: readonly Rule[] = [checkVersions];

/** The pages that the portal names have the versions that the links in its header promise. */
const checkPortal = (content: Content) =>
  content.entries.portal.flatMap((portal) =>
    (["etr", "pjm"] as const).flatMap((version) => {
      const id = portal.data.accessible?.[version]?.id;
      const page = content.entries.pages.find((entry) => entry.id === id);
      return page && page.data[version] === undefined && !page.refused.has(version)
        ? [problemAt(portal, "portal-version-missing", ["accessible", version], { version, page: page.file })]
        : [];
    }),
  );
