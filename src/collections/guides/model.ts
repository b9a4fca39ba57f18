import type { GuideFile } from "./schema.ts";
import type { GuideTopicFile } from "#src/collections/guide-topics/schema.ts";
import type { Link } from "#src/core/links/link.ts";
import type { ActChange } from "#src/collections/acts/act-changes.ts";
import type { Act } from "#src/collections/acts/model.ts";
import type { Versions } from "#src/collections/easy-to-read/model.ts";

type Resolved = "topic" | "legalForms" | "entities" | "goodPractices" | "guides" | "pages" | "etr" | "pjm";

/** A guide with every reference resolved. */
export type Guide = Omit<GuideFile, Resolved> & {
  id: string;
  href: string;
  topic: GuideTopicFile;
  /** Legal forms that it concerns, linked where the directory has a page of them. */
  legalForms: (Omit<Link, "href"> & { href?: string | undefined })[];
  entities: Link[];
  goodPractices: Link[];
  /** Guides and pages on the same matter. */
  related: Link[];
  versions: Versions;
  /** The acts that its text names, each once. */
  acts: Act[];
  /** Changes of these acts since the day for which the law is given. */
  changes: ActChange[];
};

/** What the page of all knowledge shows of one text: a guide, a decision path or a page of the portal. */
export type KnowledgeItem = Link & {
  summary: string;
  /** Language of its name and summary, where it is not the page's. */
  lang?: string | undefined;
  kind: "guide" | "path" | "page";
  forWhom?: string | undefined;
  lawAsOf?: string | undefined;
  hasEtr: boolean;
  hasPjm: boolean;
};

/** A topic of knowledge with its texts. */
export type KnowledgeTopic = { id: string; name: string; note?: string | undefined; items: KnowledgeItem[] };
