import type { Entity } from "./model.ts";

/** A public register that is authoritative for some facts of an entity. */
export type OfficialRegister = { name: string; url: string };

/** Search pages of the national registers; none of them has permanent addresses of single entries. */
const KRS = { name: "KRS", url: "https://wyszukiwarka-krs.ms.gov.pl/" };
const REGON = { name: "REGON", url: "https://wyszukiwarkaregon.stat.gov.pl/" };
const RJPS = { name: "RJPS", url: "https://rjps.mrpips.gov.pl/RJPS/WJ/start.do" };

/**
 * The registers where an entity's facts can be confirmed: KRS and REGON by its numbers, RJPS for units of social
 * and vocational integration, and those that the dictionary names for its statuses (OPP: the list of NIW-CRSO).
 */
export function listOfficialRegisters({ identifiers, isUnit, statuses }: Entity): OfficialRegister[] {
  const found = [
    ...(identifiers.krs === undefined ? [] : [KRS]),
    ...(identifiers.regon === undefined && identifiers.nip === undefined ? [] : [REGON]),
    ...(isUnit ? [RJPS] : []),
    ...statuses.flatMap(({ status }) => status.register ?? []),
  ];
  return found.filter(({ url }, index) => found.findIndex((other) => other.url === url) === index);
}
