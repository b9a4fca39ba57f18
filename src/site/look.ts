import type { MenuGroupName } from "#src/collections/definition.ts";
import { paths } from "#src/i18n/paths.ts";
import type { SectionPicture } from "#src/ui/pictures.ts";
import { findSection, sections } from "./sections.ts";

/** How a section is recognised: its illustration, and the colour of its group in the menu (`src/styles/looks.css`). */
export type Look = { picture: SectionPicture; theme: MenuGroupName };

/** Pages that belong to a section whose address is not the beginning of theirs. */
const beside = [
  { under: paths.municipality(""), section: paths.territory },
  { under: paths.speaker(""), section: paths.forum },
];

/** The look of the section that a root-relative address belongs to; pages outside of all sections have none. */
export function findLook(path: string): Look | undefined {
  if (path.startsWith(paths.procurement)) return { picture: "procurement", theme: "support" };
  const elsewhere = beside.find(({ under }) => path.startsWith(under.replace(/\/+$/, "/")));
  const section = elsewhere
    ? findSection(elsewhere.section)
    : sections
        .filter((one) => (one.path === "/" ? path === "/" : path.startsWith(one.path)))
        .toSorted((a, b) => b.path.length - a.path.length)[0];
  return section && { picture: section.picture, theme: section.menu?.group ?? "portal" };
}
