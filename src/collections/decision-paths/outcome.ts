import type { Link } from "#src/core/links/link.ts";
import type { LawReference } from "#src/collections/acts/model.ts";

/** A legal form that an outcome recommends: why, by which law, and where to read and look further. */
export type RecommendedForm = {
  name: string;
  href?: string | undefined;
  why: string;
  law?: LawReference | undefined;
  guide?: Link | undefined;
};

/** The end of a way through a decision path. */
export type DecisionOutcome = { title: string; text: string; forms: RecommendedForm[]; related: Link[] };
