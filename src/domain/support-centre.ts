import type { SubregionFile } from "#src/schemas/vocabularies.ts";
import { toPartyLink, type Link, type PartyLink } from "./link.ts";

/** A support centre of a subregion, with the days of its present project and the source that says so. */
export type SupportCentre = Omit<SubregionFile["supportCentres"][number], "operators"> & {
  operators: PartyLink[];
};

/** The support centres that serve a subregion on a day (`YYYY-MM-DD`), both ends of their time included. */
export const listSupportCentres = (
  { supportCentres }: Pick<SubregionFile, "supportCentres">,
  entities: ReadonlyMap<string, Link>,
  today: string,
): SupportCentre[] =>
  supportCentres
    .filter(({ validFrom, validTo }) => validFrom <= today && today <= validTo)
    .map((centre) => ({
      ...centre,
      operators: centre.operators.map((operator) => toPartyLink(operator, entities)),
    }));
