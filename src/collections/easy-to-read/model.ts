import type { EasyToReadLink, SignLanguageFile } from "#src/core/fields/versions.ts";

/** Other versions of an article: the address of its easy-to-read text, and its recording in Polish Sign Language. */
export type Versions = {
  etr?: string | undefined;
  pjm?: SignLanguageFile;
};

/** The versions that an entry names; `toEasyHref` gives the address of its own ETR page. */
export const toVersions = (
  { etr, pjm }: { etr?: EasyToReadLink; pjm?: SignLanguageFile },
  easyHref: string,
): Versions => ({ etr: etr && (etr.url ?? easyHref), pjm });
