import { z } from "astro/zod";
import { webAddress } from "#src/core/fields/fields.ts";

const itemId = () =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .meta({
      notation: "id",
      problem: "id-syntax",
      pl: "identyfikator w programie",
      en: "id within the programme",
    });

const year = () => z.number().int().min(1990).max(2100).meta({ pl: "rok", en: "year" });
const optionalYear = () => year().optional().meta({ pl: "rok", en: "year" });

const amount = () => z.number().nonnegative().meta({ pl: "kwota", en: "amount" });

/** The years in which a programme is in force; a yearly one has the same year twice, or `from` alone. */
export const programmeYears = () =>
  z.strictObject({ from: year(), to: year().optional().meta({ pl: "ostatni rok", en: "last year" }) });

/** Money planned for the programme; `precision` says how the source gives the total. */
export const programmeBudget = () =>
  z.strictObject({
    total: amount().optional().meta({ pl: "kwota ogółem", en: "total" }),
    currency: z.enum(["PLN", "EUR"]).default("PLN").meta({ pl: "waluta", en: "currency" }),
    precision: z
      .enum(["exact", "at-least", "about"])
      .default("exact")
      .meta({ pl: "dokładność kwoty", en: "precision of the total" }),
    note: z.string().min(5).optional().meta({ pl: "uwaga", en: "note" }),
    lines: z
      .array(
        z.strictObject({
          name: z.string().min(3).meta({ pl: "na co", en: "what for" }),
          amount: amount(),
        }),
      )
      .default([])
      .meta({ pl: "podział kwoty", en: "breakdown" }),
  });

/** A goal with the goals below it. */
export const programmeGoal = () =>
  z.strictObject({
    id: itemId(),
    text: z.string().min(5).meta({ pl: "cel", en: "goal" }),
    subgoals: z
      .array(z.strictObject({ id: itemId(), text: z.string().min(5).meta({ pl: "cel", en: "goal" }) }))
      .default([])
      .meta({ pl: "cele szczegółowe", en: "specific goals" }),
  });

/** The page of the portal that answers a task: a fixed address, or an entry of a collection. */
const portalPage = () =>
  z
    .strictObject({
      path: z.string().optional().meta({ pl: "adres strony portalu", en: "address of a page" }),
      collection: z
        .enum([
          "entities",
          "good-practices",
          "forum-editions",
          "forum-series",
          "pages",
          "cooperation-programmes",
          "consultations",
          "awards",
        ])
        .optional()
        .meta({ pl: "zbiór", en: "collection" }),
      id: z.string().optional().meta({ pl: "identyfikator wpisu", en: "id of the entry" }),
    })
    .refine(
      ({ path, collection, id }) =>
        (path === undefined) === (collection !== undefined) &&
        (collection === undefined) === (id === undefined),
      { params: { problem: "portal-page-shape" } },
    );

/** A task, in the words of the programme as far as its marks go: point and letter. */
export const programmeTask = () =>
  z.strictObject({
    id: itemId(),
    point: z.number().int().positive().optional().meta({ pl: "punkt programu", en: "point" }),
    letter: z.string().min(1).max(3).optional().meta({ pl: "litera", en: "letter" }),
    text: z.string().min(5).meta({ pl: "zadanie", en: "task" }),
    area: z.enum(["ngo", "social-economy"]).meta({ pl: "obszar", en: "area" }),
    responsibleUnit: z.string().min(3).optional().meta({ pl: "kto odpowiada", en: "responsible unit" }),
    goal: z.string().optional().meta({ pl: "cel, któremu służy", en: "goal that it serves" }),
    budget: amount().optional().meta({ pl: "kwota na zadanie", en: "amount for the task" }),
    form: z
      .enum(["call", "own", "event", "consultation"])
      .optional()
      .meta({ pl: "forma realizacji", en: "form" }),
    portal: z
      .array(portalPage())
      .default([])
      .meta({ pl: "gdzie na portalu", en: "pages of the portal that answer it" }),
  });

/** A measure: from a baseline to a target, with a value for each known year. */
export const programmeIndicator = () =>
  z.strictObject({
    id: itemId(),
    name: z.string().min(5).meta({ pl: "wskaźnik", en: "indicator" }),
    unit: z.string().min(1).optional().meta({ pl: "jednostka", en: "unit" }),
    goal: z.string().optional().meta({ pl: "cel, który mierzy", en: "goal that it measures" }),
    direction: z
      .enum(["up", "down"])
      .optional()
      .meta({ pl: "czy wartość ma rosnąć, czy maleć", en: "whether it should rise or fall" }),
    baseline: z
      .strictObject({ year: optionalYear(), value: z.number().meta({ pl: "wartość", en: "value" }) })
      .optional()
      .meta({ pl: "wartość początkowa", en: "baseline" }),
    target: z
      .strictObject({ year: optionalYear(), value: z.number().meta({ pl: "wartość", en: "value" }) })
      .optional()
      .meta({ pl: "wartość docelowa", en: "target" }),
    values: z
      .array(
        z.strictObject({
          year: year(),
          value: z.number().meta({ pl: "wartość", en: "value" }),
          source: webAddress().optional().meta({ pl: "źródło wartości", en: "source of the value" }),
        }),
      )
      .default([])
      .meta({ pl: "wartości w kolejnych latach", en: "values by year" }),
  });

/** A report that evaluates the programme. */
export const programmeReport = () =>
  z.strictObject({
    title: z.string().min(5).meta({ pl: "tytuł raportu", en: "title of the report" }),
    url: webAddress().meta({ pl: "adres raportu", en: "address of the report" }),
    year: year(),
    author: z.string().min(2).optional().meta({ pl: "instytucja, która go napisała", en: "institution" }),
  });
