import type { PortalFile } from "#src/collections/portal/schema.ts";
import { loadEntry } from "./load.ts";

/** `portal.yaml` as it was written; throws when there is none. */
export const getPortalFile = async (): Promise<PortalFile> => (await loadEntry("portal", "portal")).file;
