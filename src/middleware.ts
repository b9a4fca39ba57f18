import type { MiddlewareHandler } from "astro";
import { linkTerms } from "#src/collections/glossary/link-terms.ts";
import { remember, setPolishText, setTypography } from "#src/core/text/typography.ts";
import { getTermMatcher } from "#src/collections/glossary/query.ts";

const setPolish = remember(setPolishText);
const base = import.meta.env.BASE_URL;

/** Root-relative addresses written in content and code get the base under which the portal is published. */
const addBase = (html: string) =>
  base === "/"
    ? html
    : html.replaceAll(
        /( (?:href|src|action|data-base)=")\/(?!\/)/g,
        (match, start: string, offset: number) =>
          html.startsWith(base, offset + start.length) ? match : start + base,
      );

/** Finishes every HTML page in one place: links to the glossary, the base of addresses and Polish typography. */
export const onRequest: MiddlewareHandler = async (context, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const language = context.currentLocale === "en" ? "en" : "pl";
  const text = await response.text();
  const html = addBase(language === "pl" ? linkTerms(text, await getTermMatcher(), language) : text);
  const body = language === "en" ? html : setTypography(html, setPolish);
  return new Response(body, { status: response.status, headers: response.headers });
};
