import type { MiddlewareHandler } from "astro";
import { findTermLinker } from "#src/collections/glossary/link-terms.ts";
import { getTermMatcher } from "#src/collections/glossary/query.ts";
import { once } from "#src/core/cache/once.ts";
import { toAddressSetter } from "#src/core/html/address-base.ts";
import { finishHtml } from "#src/core/html/finish-html.ts";
import { createPolishMarker } from "#src/core/html/polish-marker.ts";
import { settleIds } from "#src/core/html/settle-ids.ts";
import { remember, setTextOf } from "#src/core/text/typography.ts";
import { findLook } from "#src/site/look.ts";
import { getBase } from "#src/store/settings.ts";

const setPolish = remember(setTextOf("pl"));
const setEnglish = remember(setTextOf("en"));
const { BASE_URL, DEV } = import.meta.env;
const getAddressSetter = once(async () => toAddressSetter(await getBase(), BASE_URL, DEV));

/**
 * Finishes every HTML page in one place: ids of its texts, links to the glossary, marks of Polish on English pages, the
 * base of addresses and typography.
 */
export const onRequest: MiddlewareHandler = async (context, next) => {
  context.locals.look = findLook(context.url.pathname.replace(BASE_URL.replace(/\/$/, ""), ""));
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const html = settleIds(await response.text());
  const setAddress = await getAddressSetter();
  const body =
    context.currentLocale === "en"
      ? finishHtml(html, { setAddress, setText: setEnglish, linker: createPolishMarker() })
      : finishHtml(html, {
          setAddress,
          setText: setPolish,
          linker: findTermLinker(html, await getTermMatcher(), "pl"),
        });
  return new Response(body, { status: response.status, headers: response.headers });
};
