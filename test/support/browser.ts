export { startBrowser } from "#scripts/browser/start-browser.ts";
