import { readPortal } from "./read-portal.ts";
import { definitions } from "#src/collections/index.ts";
import { Fault } from "#src/commands/fault.ts";
import { ContentFault } from "#src/core/source/content-fault.ts";

/** The TERYT code of the portal's voivodeship. Throws a `Fault` where `portal.yaml` cannot be used. */
export function readRegion(folder: string): string {
  try {
    return readPortal(folder).region.territory.id;
  } catch (error) {
    if (error instanceof ContentFault) throw new Fault("content", { file: definitions.portal.path });
    throw error;
  }
}
