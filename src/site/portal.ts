import type { Settings } from "#src/collections/portal/model.ts";
import type { Versions } from "#src/collections/easy-to-read/model.ts";
import type { Link } from "#src/core/links/link.ts";
import type { NoticeBanner } from "#src/collections/notices/model.ts";

/** A part of the portal in its menus; the primary ones are always in sight, some also stand in the footer. */
export type MenuLink = Link & { lang?: string | undefined; isPrimary: boolean; inFooter: boolean };

/** Parts of the portal that belong together. */
export type MenuGroup = { title: string; links: MenuLink[] };

/** What every page knows of the portal: its settings, its menus and what it announces. */
export type Portal = Settings & {
  menu: MenuGroup[];
  /** Notices in force and to come, which every page shows in their time. */
  notices: NoticeBanner[];
  /**
   * Addresses of what the portal says of itself in easy-to-read text (ETR) and in Polish Sign Language (PJM), and its
   * accessibility statement (act of 4 April 2019 on digital accessibility, art. 10).
   */
  accessible: { etr?: string | undefined; pjm?: string | undefined; statement?: Link | undefined };
};

/** What the head and the frame of one page need. */
export type PageHead = {
  portal: Portal;
  title: string;
  description: string;
  /** Root-relative address of the page. */
  path: string;
  /** Pages between the start page and this one. */
  trail?: Link[] | undefined;
  /** Root-relative address of the picture for link previews; without it the portal's own. */
  picture?: string | undefined;
  noindex?: boolean | undefined;
  /** Root-relative address of the page that has taken the place of this one, to which browsers go on by themselves. */
  movedTo?: string | undefined;
  /** The page's own Atom feed, beside that of the whole portal. */
  feed?: Link | undefined;
  /** Its easy-to-read text and its recording in sign language, where it has them. */
  accessible?: Versions | undefined;
};
