import { definitions } from "./collections/index.ts";
import { views } from "./views.ts";

/** Every part of the portal: its collections and the views over them. */
export const parts = [...Object.values(definitions), ...views];

/** A part of the portal. */
export type PortalPart = (typeof parts)[number];
