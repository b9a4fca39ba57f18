import type { BaseApp } from "astro/app";

type AstroLogger = BaseApp["logger"];
type Manifest = BaseApp["manifest"];
type PageStyles = { styles: { sheet: unknown; depth: number; order: number }[] };

/** What the app of a static build asks its builder for (Astro 7.3, `core/build/environment.ts`). */
type BuildApp = BaseApp & {
  setInternals: (internals: {
    pagesByKeys: Map<string, PageStyles>;
    entrySpecifierToBundleMap: Map<string, string>;
  }) => void;
  setOptions: (options: { settings: { scripts: [] }; logger: AstroLogger }) => void;
};

const PAGE_SEPARATOR = "&";

/** Stylesheets of each page, which the bundle's manifest lists in their order. */
const toStyles = ({ routes }: Manifest) =>
  new Map(
    routes.map(({ routeData, styles }) => [
      routeData.route + PAGE_SEPARATOR + routeData.component,
      { styles: styles.map((sheet, order) => ({ sheet, depth: 0, order })) },
    ]),
  );

/**
 * Loads the bundle of a build (`entry` is the address of its module) in this process and shows it in `language`, the
 * only locale that its pages then know.
 */
export async function loadApp(entry: string, language: string): Promise<BaseApp> {
  const { app } = (await import(entry)) as { app: BuildApp };
  const { manifest } = app;
  app.setInternals({
    pagesByKeys: toStyles(manifest),
    entrySpecifierToBundleMap: new Map(Object.entries(manifest.entryModules)),
  });
  app.setOptions({ settings: { scripts: [] }, logger: app.logger });
  if (manifest.i18n) manifest.i18n = { ...manifest.i18n, locales: [language], defaultLocale: language };
  return app;
}
