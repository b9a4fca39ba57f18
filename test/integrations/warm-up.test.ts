import { existsSync } from "node:fs";
import type { ViteDevServer } from "vite";
import { expect, it } from "vitest";
import { warmUp } from "#src/integrations/warm-up.ts";

/** A server that knows what each module imports, and cannot translate one of them. */
function makeServer(importsOf: (url: string) => readonly string[], broken: string) {
  const translated: string[] = [];
  const ssr = {
    transformRequest: (url: string) => {
      translated.push(url);
      return url === broken ? Promise.reject(new Error("no such file")) : Promise.resolve(null);
    },
    moduleGraph: {
      getModuleByUrl: (url: string) =>
        Promise.resolve({ importedModules: new Set(importsOf(url).map((one) => ({ url: one }))) }),
    },
  };
  return { translated, server: { environments: { ssr } } as unknown as ViteDevServer };
}

it("translates each module of the project once, in whatever circles they import each other, and goes on after a broken one", async () => {
  const imports: Record<string, string[]> = {
    "/src/d.ts": ["astro:content"],
    "/src/a.ts": ["/src/b.ts", "/src/c.ts"],
    "/src/b.ts": ["/src/a.ts"],
    "/src/c.ts": ["/src/d.ts"],
  };
  const { translated, server } = makeServer((url) => imports[url] ?? ["/src/a.ts"], "/src/b.ts");
  await warmUp(server);
  const pages = translated.filter((url) => url.startsWith("/src/pages/"));
  expect(translated.toSorted()).toEqual(
    ["/src/a.ts", "/src/b.ts", "/src/c.ts", "/src/d.ts", ...pages].toSorted(),
  );
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) expect(existsSync(page.slice(1)), page).toBe(true);
});
