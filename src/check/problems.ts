import type { KeyPath, Position, Severity, Words } from "#src/core/integrity/problem.ts";
import { forumProblems } from "#src/collections/forum-editions/problems.ts";
import { cooperationProblems } from "#src/collections/cooperation-programmes/problems.ts";
import { callProblems } from "#src/collections/calls/problems.ts";
import { eventProblems } from "#src/collections/events/problems.ts";
import { financeProblems } from "#src/collections/financing/problems.ts";
import { governmentProblems } from "#src/collections/local-governments/problems.ts";
import { resourceProblems } from "#src/collections/resources/problems.ts";
import { volunteeringProblems } from "#src/collections/volunteer-offers/problems.ts";
import { knowledgeProblems } from "#src/collections/guides/problems.ts";

/**
 * Every problem that the check can report, by its permanent id. An id never changes its meaning and is never
 * used again; its texts are in `src/i18n/{pl,en}/problems.json`.
 */
export const problems = {
  "content-missing": "error",
  "file-missing": "error",
  "file-unreadable": "error",
  "symbolic-link": "error",
  encoding: "error",
  "byte-order-mark": "error",
  "control-character": "error",
  "file-name": "error",
  "file-extension": "error",
  "file-not-used": "error",
  "unused-file": "warning",
  "entry-id-duplicate": "error",

  "front-matter-missing": "error",
  "front-matter-unclosed": "error",
  "front-matter-language": "error",
  "yaml-syntax": "error",
  "yaml-duplicate-key": "error",
  "yaml-shape": "error",
  "csv-syntax": "error",
  "csv-column-unknown": "error",
  "field-missing": "error",
  "field-empty": "error",
  "field-type": "error",
  "field-value": "error",
  "field-unknown": "error",
  "field-too-short": "error",
  "field-too-long": "error",
  "field-too-few": "error",
  "field-out-of-range": "error",
  "field-format": "error",
  "id-syntax": "error",
  "url-syntax": "error",
  "url-scheme": "error",
  "edit-url-path": "error",
  "email-syntax": "error",
  "phone-syntax": "error",
  "postal-code-syntax": "error",
  "date-syntax": "error",
  "time-syntax": "error",
  "date-time-syntax": "error",
  "time-zone-unknown": "error",
  "language-code-syntax": "error",
  "paragraph-syntax": "error",
  "krs-syntax": "error",
  "nip-syntax": "error",
  "nip-checksum": "error",
  "regon-syntax": "error",
  "regon-checksum": "error",
  "teryt-syntax": "error",
  "party-entity-or-name": "error",
  "laureate-identity": "error",
  "field-moved": "error",

  "vocabulary-id-duplicate": "error",
  "territory-slug-duplicate": "error",
  "unknown-reference": "error",
  "territory-code-outdated": "error",
  "duplicate-identifier": "error",
  "duplicate-name": "warning",
  "municipality-not-in-county": "error",
  "point-far-from-municipality": "warning",
  "edition-number-duplicate": "error",
  "map-base-one": "error",
  "map-file-missing": "error",
  "map-raster-address": "error",
  "award-category-unknown": "error",
  "award-edition-duplicate": "error",
  "laureate-like-entity": "warning",
  "support-area-one": "error",
  "support-overlap": "error",
  "support-gap": "error",
  "support-known": "error",
  "network-without-members": "error",
  "network-member-duplicate": "error",
  "network-member-is-itself": "error",
  "outcome-before-end": "error",
  "survey-count": "error",
  "picture-consent-missing": "error",

  ...forumProblems,

  "dates-out-of-order": "error",
  "day-outside-edition": "error",
  "date-in-future": "error",
  "status-outside-life": "error",
  "status-after-closing": "warning",
  "tax-years-on-other-status": "error",
  "life-cycle-incomplete": "error",
  "successor-without-closing": "error",
  "successor-is-itself": "error",
  "stale-entry": "warning",

  "meeting-outside-period": "warning",
  "consultation-channel-missing": "warning",
  "consultation-unmatched": "error",
  "paragraph-duplicate": "error",
  "remark-paragraph-unknown": "error",
  "remark-reason-missing": "warning",
  "remark-names-person": "error",
  "adopted-text-missing": "warning",
  ...cooperationProblems,
  ...financeProblems,
  ...governmentProblems,
  "portal-path-unknown": "error",
  "portal-page-shape": "error",
  "notice-without-help": "error",
  "notice-too-long": "warning",
  "entry-reference-syntax": "error",
  "entry-collection-unknown": "error",
  "newsletter-item-shape": "error",
  "newsletter-number-duplicate": "error",

  ...eventProblems,
  ...callProblems,
  ...resourceProblems,
  ...volunteeringProblems,

  ...knowledgeProblems,
  "operator-missing": "warning",
  "operator-unexpected": "error",
  "operator-is-itself": "error",
  "operator-is-unit": "error",
  "opening-hours-syntax": "error",
  "personal-contact": "error",
  "personal-email": "error",

  "file-to-download-missing": "error",
  "image-missing": "error",
  "image-remote": "error",
  "image-alt-missing": "error",
  "image-alt-file-name": "error",
  "unknown-language": "error",
  "polish-letters-missing": "warning",

  "raw-html": "error",
  "unsafe-link": "error",
  "mdx-code": "error",
  "mdx-syntax": "error",
  "heading-one": "error",
  "heading-jump": "error",
  "link-text": "error",
  "image-in-body-without-alt": "error",
} as const satisfies Record<string, Severity>;

/** The permanent id of a problem. */
export type ProblemId = keyof typeof problems;

/**
 * One thing to correct. It points to a key path (`at` tells the key from its value) or, in a body, to a position.
 * `values.corrected` is given only when the corrected value is known to be acceptable.
 */
export type Problem = {
  id: ProblemId;
  file: string;
  path?: KeyPath;
  at?: "key" | "value";
  position?: Position;
  values: Readonly<Record<string, Words>>;
};
