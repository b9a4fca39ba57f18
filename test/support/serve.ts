export { serveFolder } from "#scripts/browser/serve-folder.ts";
