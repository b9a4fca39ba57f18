import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { volunteerOfferSchema } from "./schema.ts";

const paths = { volunteerOffer: (id: string) => `/wolontariat/${id}/` };

/** What volunteers can do; an offer expires by itself. */
export const volunteerOffers = defineCollection({
  id: "volunteer-offers",
  label: { pl: "Oferty wolontariatu", en: "Volunteer offers" },
  about: {
    pl: "Co mogą zrobić wolontariusze; oferta sama wygasa.",
    en: "What volunteers can do; an offer expires by itself.",
  },
  form: "entry",
  path: "volunteer-offers",
  extensions: ["md"],
  schema: volunteerOfferSchema,
  kind: "volunteerOffer",
  hasPreview: true,
  paths,
  isCurrent: () => false,
  link: (id, { title }) => ({ name: title, href: paths.volunteerOffer(id) }),
  texts: { pl, en },
  problems,
});
