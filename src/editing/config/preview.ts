import { messages } from "#src/i18n/messages.ts";
import { formatLanguageName } from "#src/i18n/format.ts";
import type { Language } from "#src/core/text/language.ts";
import type { PreviewSettings } from "../client/preview/settings.ts";

/** Where the portal is on its host: its base, its languages (the main one first), and the list of what it was built from. */
export type PreviewSource = {
  base: string;
  languages: readonly Language[];
  builtFrom: string;
  isLive: boolean;
};

/** What previews of the page in `language` need to know of the portal. */
export function toPreviewSettings(
  { base, languages, builtFrom, isLive }: PreviewSource,
  language: Language,
): PreviewSettings {
  const t = messages(language);
  const [main = language] = languages;
  return {
    language,
    main,
    pages: languages.map((one) => ({
      language: one,
      name: formatLanguageName(one, language),
      root: one === main ? base : `${base}${one}/`,
    })),
    builtFrom,
    isLive,
    texts: {
      absent: t("editing.preview.absent"),
      body: t("editing.body"),
      draft: t("editing.preview.draft"),
      frame: t("editing.preview.frame"),
      language: t("editing.preview.language"),
      listed: t("editing.preview.listed"),
      no: t("editing.no"),
      none: t("editing.preview.none"),
      phone: t("editing.preview.phone"),
      reload: t("editing.preview.reload"),
      removed: t("editing.preview.removed"),
      shown: t("editing.preview.shown"),
      stale: t("editing.preview.stale"),
      title: t("editing.preview.title"),
      unchanged: t("editing.preview.unchanged"),
      yes: t("editing.yes"),
    },
  };
}
