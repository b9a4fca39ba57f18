import type { GlossaryTermFile } from "./schema.ts";
import { findCommonForm, listPatterns, type WordPattern } from "./forms.ts";
import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import type { Problem } from "#src/check/problems.ts";

type Claim = { entry: Entry<GlossaryTermFile>; path: KeyPath; pattern: WordPattern };

/** A form belongs to one term; two terms with the same form would link it to different definitions. */
const checkGlossary: Rule = (content) => {
  const byFirstWord = new Map<string, Claim[]>();
  const claims = content.entries.glossary.flatMap((entry) => listClaims(content, entry));
  return claims.flatMap((claim): Problem[] => {
    const rivals = [...(claim.pattern.words[0] ?? [])].flatMap((word) => byFirstWord.get(word) ?? []);
    for (const word of claim.pattern.words[0] ?? [])
      byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), claim]);
    for (const rival of new Set(rivals)) {
      const form = findCommonForm(rival.pattern, claim.pattern);
      if (form !== undefined && rival.entry !== claim.entry)
        return [problemAt(claim.entry, "glossary-form-claimed", claim.path, { form, other: rival.entry.id })];
    }
    return [];
  });
};

/** The rules of glossary. */
export const rules: readonly Rule[] = [checkGlossary];

function listClaims(content: Content, entry: Entry<GlossaryTermFile>): Claim[] {
  const { abbreviations = [], forms = [] } = entry.data;
  const taken = (["legalForm", "status"] as const).flatMap((key) => {
    const list = content.entries[key === "status" ? "statuses-and-marks" : "legal-forms"];
    const abbreviation = list.find(({ id }) => id === entry.data[key]?.id)?.data.abbreviation;
    return listPatterns({ abbreviations: abbreviation === undefined ? [] : [abbreviation] }).map(
      (pattern) => ({ entry, path: [key], pattern }),
    );
  });
  const of = (key: "abbreviations" | "forms", texts: readonly string[]) =>
    texts.flatMap((text, index) =>
      listPatterns({ [key]: [text] }).map((pattern) => ({ entry, path: [key, index], pattern })),
    );
  return [...taken, ...of("abbreviations", abbreviations), ...of("forms", forms)];
}
