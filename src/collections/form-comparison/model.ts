import type { COMPARED, FormComparisonFile } from "./schema.ts";
import type { ActFile } from "#src/collections/acts/schema.ts";
import type { LegalFormFile } from "#src/collections/legal-forms/schema.ts";
import { resolve, type Lookup } from "#src/core/links/lookup.ts";
import { toLawReference, type LawReference } from "#src/collections/acts/model.ts";

/** A criterion for comparing legal forms. */
export type Criterion = (typeof COMPARED)[number];

/** One cell of a comparison: the fact and its basis. */
export type FormFact = {
  criterion: Criterion;
  text: FormComparisonFile["facts"][number]["text"];
  law?: LawReference | undefined;
  source?: string | undefined;
};

/** A legal form with its facts: a column of the comparison. */
export type ComparedForm = {
  id: string;
  name: LegalFormFile["name"];
  href?: string | undefined;
  facts: FormFact[];
};

/** Derives a column of the comparison; `href` is the page of entities of this form, where there is one. */
export const toComparedForm = (
  file: FormComparisonFile,
  {
    legalForms,
    acts,
    hrefs,
  }: {
    legalForms: Lookup<LegalFormFile>;
    acts: Lookup<ActFile>;
    hrefs: ReadonlyMap<string, string>;
  },
): ComparedForm => ({
  id: file.form.id,
  name: resolve(legalForms, file.form).name,
  href: hrefs.get(file.form.id),
  facts: file.facts.map(({ criterion, text, law, source }) => ({
    criterion,
    text,
    law: law && toLawReference(law, acts),
    source,
  })),
});
