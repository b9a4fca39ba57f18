import { escapeHtml } from "#src/core/html/escape-html.ts";
import { messages } from "#src/i18n/messages.ts";
import { localize, type Language } from "#src/core/text/language.ts";
import { toPolicy } from "./config/backend.ts";
import type { FormsSource } from "./config/forms.ts";

/** What the page loads, by full paths on its own host. */
export type PageFiles = { script: string; forms: string; icon: string };

/** The HTML of the page in a language: it loads the program and its forms; search engines leave it out. */
export function toEditingPage(
  { editing, name, language }: Pick<FormsSource, "editing" | "name"> & { language: Language },
  { script, forms, icon }: PageFiles,
): string {
  const t = messages(language);
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(toPolicy(editing))}" />
    <meta name="viewport" content="width=device-width" />
    <meta name="robots" content="noindex, nofollow" />
    <title>${escapeHtml(`${t("editing.title")} – ${localize(name, language)}`)}</title>
    <link rel="icon" href="${icon}" />
    <link rel="preload" href="${forms}" as="fetch" type="application/json" crossorigin="anonymous" />
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <noscript>${escapeHtml(t("editing.noscript"))}</noscript>
  </body>
</html>
`;
}
