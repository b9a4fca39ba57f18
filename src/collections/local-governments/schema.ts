import { z } from "astro/zod";
import { programmeYears } from "#src/collections/cooperation-programmes/schema-parts.ts";
import { email } from "#src/core/fields/email.ts";
import {
  anyTerritoryCode,
  entryLanguage,
  phone,
  refTo,
  sources,
  verifiedOn,
  webAddress,
} from "#src/core/fields/fields.ts";

/** The office contact for organisations: a function and a department, never a person's name. */
const officer = () =>
  z.strictObject({
    role: z.string().min(3).optional().meta({ pl: "funkcja", en: "function" }),
    unit: z.string().min(3).optional().meta({ pl: "komórka urzędu", en: "part of the office" }),
    address: z.string().min(5).optional().meta({ pl: "adres biura", en: "address of the office" }),
    phone: phone().optional().meta({ pl: "telefon biura", en: "office telephone" }),
    email: email().optional().meta({ pl: "adres e-mail biura", en: "office e-mail address" }),
    url: webAddress().optional().meta({ pl: "strona biura", en: "page of the office" }),
  });

/** One programme of cooperation with NGOs (act of 24 April 2003, art. 5a(1) and (2)). */
const programme = () =>
  z.strictObject({
    years: programmeYears().meta({ pl: "lata obowiązywania", en: "years in force" }),
    title: z.string().min(5).meta({ pl: "tytuł", en: "title" }),
    url: webAddress().meta({ pl: "adres", en: "address" }),
    act: z.string().min(1).optional().meta({ pl: "numer uchwały", en: "number of the act" }),
    state: z
      .enum(["adopted", "draft"])
      .default("adopted")
      .meta({ pl: "uchwalony czy projekt", en: "adopted or a draft" }),
  });

/** A council of public benefit activity (act of 24 April 2003, art. 41a and 41e). */
const council = () =>
  z.strictObject({
    exists: z.boolean().default(true).meta({ pl: "czy rada działa", en: "whether there is a council" }),
    name: z.string().min(5).optional().meta({ pl: "nazwa", en: "name" }),
    url: webAddress().optional().meta({ pl: "strona rady", en: "page of the council" }),
    term: programmeYears().optional().meta({ pl: "kadencja", en: "term of office" }),
  });

/**
 * A file of `content/local-governments/`: the cooperation of one municipality, county or voivodeship with NGOs. The
 * body may add details. A unit without a file keeps its page and its row, which say that nothing is known.
 */
export const localGovernmentSchema = () =>
  z.strictObject({
    unit: anyTerritoryCode().meta({ pl: "jednostka (TERYT)", en: "unit (TERYT)" }),
    lang: entryLanguage(),
    office: z.string().min(5).optional().meta({ pl: "nazwa urzędu", en: "name of the office" }),
    website: webAddress().optional().meta({ pl: "strona dla organizacji", en: "website for NGOs" }),
    bip: webAddress().optional().meta({ pl: "Biuletyn Informacji Publicznej", en: "public bulletin (BIP)" }),
    officer: officer().optional().meta({ pl: "kto odpowiada organizacjom", en: "who answers NGOs" }),
    programmes: z.array(programme()).default([]).meta({ pl: "programy współpracy", en: "programmes" }),
    portalProgrammes: z
      .array(refTo("cooperation-programmes"))
      .default([])
      .meta({ pl: "programy opisane w portalu", en: "programmes described on the portal" }),
    council: council().optional().meta({ pl: "rada działalności pożytku publicznego", en: "council" }),
    calls: webAddress().optional().meta({ pl: "strona otwartych konkursów", en: "page of open calls" }),
    initiatives: webAddress()
      .optional()
      .meta({ pl: "zasady inicjatywy lokalnej", en: "rules of local initiatives" }),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

/** A local government as its author wrote it, after normalisation. */
export type LocalGovernmentFile = z.infer<ReturnType<typeof localGovernmentSchema>>;
