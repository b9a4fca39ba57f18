import { collatorOf } from "#src/i18n/format.ts";
import { paths } from "#src/i18n/paths.ts";
import { getContext } from "#src/store/context.ts";
import { entriesOf } from "#src/store/entries.ts";
import { modelsOf } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { volunteerCentres } from "./definition.ts";
import { toVolunteerCentre } from "./model.ts";

/** All volunteer centres, coalitions and databases, by name. */
export const listVolunteerCentres = modelsOf("volunteer-centres", async () => {
  const context = await getContext();
  const { compare } = collatorOf((await getSettings()).language);
  return {
    toModel: (id, file) => toVolunteerCentre(id, paths.volunteerCentre(id), file, context),
    compare: (a, b) => compare(a.model.name, b.model.name),
  };
});

/** Volunteer centres as entries of the portal. */
export const listVolunteerCentreEntries = entriesOf(
  volunteerCentres,
  listVolunteerCentres,
  async () =>
    ({ file: { summary, operators, area, verifiedOn } }) => ({
      summary,
      entities: operators.flatMap(({ entity }) => (entity ? [{ id: entity.id }] : [])),
      area: area.map(({ id }) => id),
      updatedOn: verifiedOn,
    }),
);
