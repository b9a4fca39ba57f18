/** The folder of what Astro makes for pages (`build.assets`); it writes these addresses with their base. */
const ASSETS = "_astro/";
/** What Astro and Vite also serve with the base during development. */
const DEVELOPMENT = /^(?:@|_image\b|src\/|node_modules\/)/;

/**
 * Makes a function that adds the base of the portal (`/portal/`) to a root-relative address written in content or
 * code, and leaves other addresses unchanged. Only Astro's own files already have the base: an address that just
 * begins like it (`/forum/01/` in a portal at `/forum/`) does not. `assetsBase` is the base of those files, which all
 * languages of a portal share. Undefined when the pages are at the root.
 */
export function toAddressSetter(
  base: string,
  assetsBase: string,
  isDevelopment = false,
): ((address: string) => string) | undefined {
  if (base === "/") return undefined;
  const isOwn = (path: string) => path.startsWith(ASSETS) || (isDevelopment && DEVELOPMENT.test(path));
  return (address) => {
    if (!address.startsWith("/") || address.startsWith("//")) return address;
    const isAsset = address.startsWith(assetsBase) && isOwn(address.slice(assetsBase.length));
    return isAsset ? address : base + address.slice(1);
  };
}
