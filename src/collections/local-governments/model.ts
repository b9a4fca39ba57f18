import type { LocalGovernmentFile } from "./schema.ts";
import { getYears } from "#src/collections/cooperation-programmes/model.ts";
import { toDialled, type Dialled } from "#src/core/places/telephone.ts";
import { toGovernmentCode } from "./government-code.ts";

/** A programme of cooperation: an external document, or one with its own page on the portal. */
export type GovernmentProgramme = {
  years: { from: number; to: number };
  title: string;
  href: string;
  act?: string | undefined;
  /** Undefined where it is not known whether it was adopted. */
  state: "adopted" | "draft" | undefined;
};

type Resolved = "unit" | "programmes" | "portalProgrammes" | "officer" | "council";

/** What is known of a local government and its cooperation with NGOs. */
export type LocalGovernment = Omit<LocalGovernmentFile, Resolved> & {
  id: string;
  /** TERYT code; a city with county rights has that of a county. */
  code: string;
  officer: Dialled<NonNullable<LocalGovernmentFile["officer"]>> | undefined;
  council: CouncilOfPublicBenefit | undefined;
  /** Newest first. */
  programmes: GovernmentProgramme[];
};

/** A council of public benefit activity, or the fact that there is none. */
export type CouncilOfPublicBenefit = Omit<NonNullable<LocalGovernmentFile["council"]>, "term"> & {
  term: { from: number; to: number } | undefined;
};

/** Derives the model from a file; `described` are the programmes that have pages on the portal, by id. */
export function toLocalGovernment(
  id: string,
  { unit, programmes, portalProgrammes, officer, council, ...rest }: LocalGovernmentFile,
  described: ReadonlyMap<string, GovernmentProgramme>,
): LocalGovernment {
  const all = [
    ...portalProgrammes.flatMap((programme) => described.get(programme.id) ?? []),
    ...programmes.map(({ url, years, ...programme }) => ({
      ...programme,
      years: getYears(years),
      href: url,
    })),
  ];
  return {
    ...rest,
    id,
    code: toGovernmentCode(unit.id),
    officer: officer && toDialled(officer),
    council: council && { ...council, term: council.term && getYears(council.term) },
    programmes: all.toSorted((a, b) => b.years.to - a.years.to || b.years.from - a.years.from),
  };
}

/** The adopted or draft programme for a year; of several, the adopted one, then the one for fewer years. */
export const findProgramme = (
  { programmes }: Pick<LocalGovernment, "programmes">,
  year: number,
): GovernmentProgramme | undefined => {
  const length = ({ years }: GovernmentProgramme) => years.to - years.from;
  return programmes
    .filter(({ years }) => years.from <= year && year <= years.to)
    .toSorted((a, b) => (a.state ?? "b").localeCompare(b.state ?? "b") || length(a) - length(b))[0];
};

/** Whether organisations know whom to contact: a function, a department, a telephone, a mailbox or a page. */
export const hasOfficer = ({ officer }: Pick<LocalGovernment, "officer">): boolean =>
  officer !== undefined &&
  [officer.role, officer.unit, officer.phone, officer.email, officer.url].some((one) => one !== undefined);
