import type { Content } from "#src/collections/content.ts";
import {
  makeMunicipalityFinder,
  type FoundMunicipality,
  type NamedPlace,
} from "#src/collections/territory/find-municipality.ts";
import { makeFormFinder, type FormFinder } from "./legal-form.ts";

/** What helps to write a record of a register as an entity. */
export type Context = {
  findForm: FormFinder;
  findMunicipality: (place: NamedPlace) => FoundMunicipality | undefined;
  /** The name of a legal form by its id, in Polish. */
  nameForm: (id: string) => string;
  /** The id of the status of a public benefit organisation, the one that is bound to tax years. */
  oppStatus: string | undefined;
};

/** What the content knows that helps to read a register. */
export const makeContext = ({ entries, ...content }: Content): Context => {
  const forms = new Map(entries["legal-forms"].map(({ id, data }) => [id, data.name?.pl ?? id]));
  return {
    findForm: makeFormFinder({ entries, ...content }),
    findMunicipality: makeMunicipalityFinder(entries.territory.map(({ data }) => data)),
    nameForm: (id) => forms.get(id) ?? id,
    oppStatus: entries["statuses-and-marks"].find(({ data }) => data.boundToTaxYears)?.id,
  };
};
