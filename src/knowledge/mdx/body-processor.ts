import { satteri } from "@astrojs/markdown-satteri";
import { markBodyIds } from "#src/core/text/body-ids.ts";
import type { Language } from "#src/core/text/language.ts";
import { footnoteWords, markupFeatures } from "#src/core/text/markup-features.ts";
import { pictureReferences } from "#src/core/text/picture-references.ts";
import { serveMarkupOnly } from "#src/core/text/served-markup.ts";
import { tableRegions } from "#src/core/text/table-regions.ts";
import { isServedComponent } from "./component-use.ts";

/**
 * Makes pages of the texts of all collections, in Markdown and MDX: nothing but Markdown and the portal's components.
 * `language` is the main one of the portal.
 */
export const makeBodyProcessor = (language: Language) =>
  satteri({
    features: { ...markupFeatures, gfm: { footnotes: footnoteWords[language] } },
    mdastPlugins: [pictureReferences],
    hastPlugins: [serveMarkupOnly(isServedComponent), markBodyIds, tableRegions],
  });
