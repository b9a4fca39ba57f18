import type { ComparedForm } from "./form-comparison.ts";
import type { GlossaryTerm } from "./glossary.ts";
import type { Act } from "./law.ts";

/** What the components in a body draw: the acts, terms and legal forms that it names, and nothing else. */
export type BodyReferences = { acts: Act[]; terms: GlossaryTerm[]; forms: ComparedForm[] };
