import { PortalFault, readPortal } from "#src/collections/portal/read-portal.ts";
import { register } from "#src/collections/register.ts";
import { Fault } from "../frame/fault.ts";

/** The TERYT code of the portal's voivodeship. Throws a `Fault` where `portal.yaml` cannot be used. */
export function readRegion(folder: string): string {
  try {
    return readPortal(folder).region.territory.id;
  } catch (error) {
    if (error instanceof PortalFault) throw new Fault("content", { file: register.portal.path });
    throw error;
  }
}
