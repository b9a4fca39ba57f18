import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import { volunteerCentreSchema } from "./schema.ts";

const paths = { volunteerCentre: (id: string) => `/wolontariat/centra/${id}/` };

/** Places that bring volunteers and organisations together. */
export const volunteerCentres = defineCollection({
  id: "volunteer-centres",
  label: { pl: "Centra wolontariatu", en: "Volunteer centres" },
  about: {
    pl: "Miejsca, które łączą wolontariuszy z organizacjami.",
    en: "Places that bring volunteers and organisations together.",
  },
  form: "entry",
  path: "volunteer-centres",
  extensions: ["md"],
  schema: volunteerCentreSchema,
  kind: "volunteerCentre",
  hasPreview: true,
  paths,
  isCurrent: () => true,
  link: (id, { name }) => ({ name, href: paths.volunteerCentre(id) }),
  texts: { pl, en },
});
