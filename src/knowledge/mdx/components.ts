import Notice from "#src/ui/Notice.astro";
import FormComparison from "./FormComparison.astro";
import Law from "./Law.astro";
import Step from "./Step.astro";
import Steps from "./Steps.astro";
import Term from "./Term.astro";

/** What guides and text pages may use in their text; the rules of their attributes are in `mdx-components.ts`. */
export const bodyComponents = { FormComparison, Law, Notice, Step, Steps, Term };
