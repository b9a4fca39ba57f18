import { escapeHtml } from "#src/core/html/escape-html.ts";

/** The HTML of a plain frame that shows a page of the portal; `address` is full. */
export const toFrameCode = (address: string, title: string): string =>
  `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" loading="lazy" width="100%" height="420"></iframe>`;
