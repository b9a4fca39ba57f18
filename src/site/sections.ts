import type { Section } from "#src/collections/definition.ts";
import { parts } from "#src/parts.ts";

type Sections = Extract<(typeof parts)[number], { sections: readonly unknown[] }>["sections"][number];

/** Every part of the portal that has a page of its own, in the order of the parts. */
export const sections: readonly (Section & Pick<Sections, "path" | "title">)[] = parts.flatMap((part) =>
  "sections" in part ? [...part.sections] : [],
);

/** The section whose page is at a root-relative address; undefined for every other page. */
export const findSection = (path: string | undefined) => sections.find((section) => section.path === path);
