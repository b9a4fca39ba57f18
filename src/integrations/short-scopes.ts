import type { Plugin } from "vite";

const SCOPE = /data-astro-cid-([a-z0-9]{8})/g;
/** Two of a thousand components share five characters once in a hundred portals; then the build stops. */
const KEPT = 5;

/**
 * Shortens the attributes that scope the styles of components, in HTML and CSS alike: an entity's page has hundreds of
 * them. A short name follows from Astro's own alone, so that pages of an earlier build fit new styles. Throws when
 * two components would get one name.
 */
export function shortScopes(): Plugin[] {
  const whole = new Map<string, string>();
  const shorten = (code: string) =>
    code.replaceAll(SCOPE, (_, scope: string) => {
      const short = scope.slice(0, KEPT);
      const other = whole.get(short) ?? scope;
      if (other !== scope)
        throw new Error(`Scopes ${scope} and ${other} of styles begin alike: keep more of them.`);
      whole.set(short, scope);
      return `data-_${short}`;
    });
  const transform = (code: string) =>
    code.includes("data-astro-cid-") ? { code: shorten(code), map: null } : null;
  return [
    { name: "short-scopes:styles", apply: "build", enforce: "pre", transform },
    { name: "short-scopes:markup", apply: "build", enforce: "post", transform },
  ];
}
