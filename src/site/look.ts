import type { MenuGroupName } from "#src/collections/definition.ts";
import { paths } from "#src/i18n/paths.ts";
import type { SectionPicture } from "#src/ui/pictures.ts";
import { findSection, sections } from "./sections.ts";

/** How a section is recognised: its illustration, and the colour of its group in the menu (`src/styles/looks.css`). */
export type Look = { picture: SectionPicture; theme: MenuGroupName };

/** The look of pages whose addresses begin with a root-relative address. */
export type LookUnder = Look & { under: string };

const toLook = (path: string, under = path): LookUnder[] => {
  const section = findSection(path);
  return section ? [{ under, picture: section.picture, theme: section.menu?.group ?? "portal" }] : [];
};

/** Looks of all sections, and of pages that belong to one although their addresses do not begin with its own. */
export const looks: readonly LookUnder[] = [
  ...sections.flatMap(({ path }) => toLook(path)),
  ...toLook(paths.territory, "/gminy/"),
  ...toLook(paths.forum, "/osoby/"),
  { under: paths.procurement, picture: "procurement", theme: "support" },
];

/** The look of the section that a root-relative address belongs to; pages outside of all sections have none. */
export const findLook = (path: string): Look | undefined =>
  looks.find(({ under }) => (under === "/" ? path === "/" : path.startsWith(under)));
