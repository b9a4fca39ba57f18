import { formatProvision } from "#src/i18n/provision.ts";
import { localize, type Language } from "#src/core/text/language.ts";
import type { LawReference } from "./model.ts";

/** A provision as a sentence names it: „art. 19a ustawy o pożytku”, or the act alone where no provision is given. */
export function formatLaw({ act, article }: LawReference, language: Language): string {
  const name = localize(act.name, language);
  if (!article) return name;
  return `${formatProvision(article, language)} ${language === "pl" ? act.genitive : `of the ${name}`}`;
}
