import type { ComparedForm } from "#src/collections/form-comparison/model.ts";
import type { GlossaryTerm } from "#src/collections/glossary/model.ts";
import type { Act } from "#src/collections/acts/model.ts";

/** What the components in a body draw: the acts, terms and legal forms that it names, and nothing else. */
export type BodyReferences = { acts: Act[]; terms: GlossaryTerm[]; forms: ComparedForm[] };
