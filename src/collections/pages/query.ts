import type { Link } from "#src/core/links/link.ts";
import { paths } from "#src/i18n/paths.ts";
import { modelsOf } from "#src/store/load.ts";
import { toTextPage } from "./model.ts";

/** The text pages of the portal in the order of their menus. */
export const listPages = modelsOf("pages", async () => ({
  toModel: (id, file) => toTextPage(id, { page: paths.page(id), easy: paths.pageEasy(id) }, file),
  compare: (a, b) => a.file.order - b.file.order,
}));

/** Whether a text is the guide on buying from social economy entities, which has its own kind of page. */
export const isProcurementGuide = ({ id }: { id: string }): boolean => paths.page(id) === paths.procurement;

/** Whether a text is the guide to the rights and documents of volunteers, which is shown on the volunteering page. */
export const isVolunteeringGuide = ({ id }: { id: string }): boolean => paths.page(id) === paths.volunteering;

async function findLink(isWanted: (page: { id: string }) => boolean): Promise<Link | undefined> {
  const page = (await listPages()).find(isWanted)?.model;
  return page && { name: page.title, href: page.href };
}

/** The region's guide on buying from social economy entities, if it has one. */
export const findProcurementGuide = () => findLink(isProcurementGuide);

/** The region's text that explains to an office how to add its data, if it has one. */
export const findGovernmentGuide = () => findLink(({ id }) => paths.page(id) === paths.governmentGuide);
