const escapeAttribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** The HTML of a plain frame that shows a page of the portal; `address` is full. */
export const toFrameCode = (address: string, title: string): string =>
  `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" loading="lazy" width="100%" height="420"></iframe>`;
