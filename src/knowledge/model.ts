import type { Link } from "#src/core/links/link.ts";

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
