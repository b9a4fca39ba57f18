import { z } from "astro/zod";
import { allDefinitions } from "#src/collections/index.ts";
import { listEntries, type Content } from "#src/collections/content.ts";
import { toCountyCode } from "#src/collections/territory/model.ts";
import { isFields } from "#src/core/integrity/records.ts";

/** A user or a group of GitHub or GitLab, or the mailbox of a user. */
const owner = z.string().regex(/^(?:@[\w.-]+(?:\/[\w.-]+)*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/);
const owners = z.array(owner).min(1);

/** Who owns what: `default` all content, `counties` the records of a county by its TERYT code of four digits. */
export const ownersSchema = z.strictObject({
  default: owners,
  counties: z.record(z.string().regex(/^\d{4}$/), owners),
});

export type Owners = z.infer<typeof ownersSchema>;

/** Codes of counties that a content does not know. */
export function listUnknownCounties({ entries }: Content, { counties }: Owners): string[] {
  const known = new Set(entries.territory.filter(({ data }) => data.level === "county").map(({ id }) => id));
  return Object.keys(counties).filter((code) => !known.has(code));
}

/**
 * A `CODEOWNERS` file, which GitHub and GitLab read: all content to its owners, and each file of a record with an address in a
 * county to those of the county. `prefix` is the path of the content in the repository, with slashes at both ends.
 */
export function toCodeOwners(content: Content, { default: all, counties }: Owners, prefix: string): string {
  const names = new Map(content.entries.territory.map(({ id, data }) => [id, data.name ?? id]));
  const files = Map.groupBy(listPlaced(content), ({ county }) => county);
  const parts = Object.entries(counties).flatMap(([code, group]) => {
    const lines = (files.get(code) ?? []).map(({ file }) => `${prefix}${file} ${group.join(" ")}`);
    return lines.length > 0 ? [["", `# ${names.get(code) ?? code}`, ...lines].join("\n")] : [];
  });
  return `${[`${prefix} ${all.join(" ")}`, ...parts].join("\n")}\n`;
}

/** The files of entries that have an address of their own, with the codes of their counties, in order. */
const listPlaced = (content: Content): { file: string; county: string }[] =>
  allDefinitions
    .filter(({ form }) => form === "entry")
    .flatMap(({ id }) => listEntries(content, id))
    .flatMap(({ file, data }) => {
      const { address } = data as { address?: unknown };
      const unit = isFields(address) ? address["municipality"] : undefined;
      const code = isFields(unit) ? unit["id"] : undefined;
      return typeof code === "string" ? [{ file, county: toCountyCode(code) }] : [];
    })
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
