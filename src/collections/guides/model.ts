import { listChangesSince, type ActChange } from "#src/collections/acts/act-changes.ts";
import type { ActFile } from "#src/collections/acts/schema.ts";
import { toVersions, type Versions } from "#src/collections/easy-to-read/model.ts";
import type { GuideTopicFile } from "#src/collections/guide-topics/schema.ts";
import type { Link } from "#src/core/links/link.ts";
import { resolve, type Lookup } from "#src/core/links/lookup.ts";
import type { BodyReferences } from "#src/knowledge/mdx/references.ts";
import type { GuideFile } from "./schema.ts";

type Resolved = "topic" | "legalForms" | "entities" | "goodPractices" | "guides" | "pages" | "etr" | "pjm";

/** A guide with every reference resolved. */
export type Guide = Omit<GuideFile, Resolved> & {
  id: string;
  href: string;
  topic: GuideTopicFile;
  /** Legal forms that it is about, linked where the directory has a page of them. */
  legalForms: FormLink[];
  entities: Link[];
  goodPractices: Link[];
  /** Guides and pages on the same matter. */
  related: Link[];
  versions: Versions;
  /** What the components in its text show, including the acts that the text names, each once. */
  references: BodyReferences;
  /** Changes of these acts since the day for which the law is stated. */
  changes: ActChange[];
};

/** The name of a legal form, linked where the directory has a page of its entities. */
export type FormLink = Omit<Link, "href"> & { href?: string | undefined };

type Reference = { collection: string; id: string };

/** What references of guides lead to, and the day (`YYYY-MM-DD`) up to which changes of the law are known. */
export type GuideContext = {
  topics: Lookup<GuideTopicFile>;
  acts: Lookup<ActFile>;
  toForm: (form: Reference) => FormLink;
  linksOf: (collection: string) => ReadonlyMap<string, Link>;
  today: string;
};

/** Derives a guide's model; `hrefs` are its address and that of its own easy-to-read text. */
export function toGuide(
  id: string,
  hrefs: { guide: string; easy: string },
  { etr, pjm, ...own }: GuideFile,
  references: BodyReferences,
  { topics, acts, toForm, linksOf, today }: GuideContext,
): Guide {
  const toLink = (one: Reference) => resolve(linksOf(one.collection), one);
  return {
    ...own,
    id,
    href: hrefs.guide,
    topic: resolve(topics, own.topic),
    legalForms: own.legalForms.map(toForm),
    entities: own.entities.map(toLink),
    goodPractices: own.goodPractices.map(toLink),
    related: [...own.guides, ...own.pages].map(toLink),
    versions: toVersions({ etr, pjm }, hrefs.easy),
    references,
    changes: references.acts.flatMap((act) =>
      listChangesSince(resolve(acts, { collection: "acts", id: act.id }), own.lawAsOf, today),
    ),
  };
}
