import type { Language } from "#src/core/text/language.ts";

/** The texts of the preview. */
type PreviewText =
  | "absent"
  | "body"
  | "draft"
  | "frame"
  | "language"
  | "listed"
  | "no"
  | "none"
  | "phone"
  | "reload"
  | "removed"
  | "shown"
  | "stale"
  | "title"
  | "unchanged"
  | "yes";

/** What the preview of all collections needs to know of the portal. */
export type PreviewSettings = {
  /** The language of the editor, and the one in which entries are written. */
  language: Language;
  main: Language;
  /** The versions of the portal, with the addresses of their home pages on this host. */
  pages: { language: Language; name: string; root: string }[];
  /** The address of the list of what the portal was built from. */
  builtFrom: string;
  /** Whether pages follow saved files at once, as in development. */
  isLive: boolean;
  texts: Record<PreviewText, string>;
};
