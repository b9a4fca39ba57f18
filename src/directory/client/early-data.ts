/**
 * Asks for the file of the whole directory (`fetch-dataset.ts`) where the address of the page asks something of it. The
 * script runs as soon as it comes, before styles and other scripts (`integrations/drawing/script-imports.ts`), and knows
 * nothing of the page but its element `<html>`.
 */
if (location.search !== "") {
  const href = `${document.documentElement.dataset["base"] ?? "/"}podmioty/dane.json`;
  const link = { rel: "preload", as: "fetch", crossOrigin: "anonymous", href };
  document.head.append(Object.assign(document.createElement("link"), link));
}
