import type { ViteDevServer } from "vite";

/** The pages that are asked for first; what they need, most others need too. */
const PAGES = ["/src/pages/podmioty/[id].astro", "/src/pages/index.astro"];

/** What Astro makes itself, such as the content, it has to make when it is ready. */
const OWN = "/src/";

/**
 * Translates the modules of the first pages while Astro still reads the content and often waits for the disk. Nothing is
 * run; what cannot be translated is told when its page is asked for. Vite's own `dev.warmup` begins only when the server
 * listens, and follows no imports.
 */
export async function warmUp({ environments: { ssr } }: ViteDevServer): Promise<void> {
  const known = new Set<string>();
  const visit = async (url: string): Promise<void> => {
    if (known.has(url) || !url.startsWith(OWN)) return;
    known.add(url);
    await ssr.transformRequest(url).catch(() => null);
    const module = await ssr.moduleGraph.getModuleByUrl(url).catch(() => undefined);
    await Promise.all([...(module?.importedModules ?? [])].map((imported) => visit(imported.url)));
  };
  await Promise.all(PAGES.map(visit));
}
