/** The folder of what Astro makes for pages (`build.assets`); it writes these addresses with their base. */
const ASSETS = "_astro/";
/** What Astro and Vite also serve with the base during development. */
const DEVELOPMENT = /^(?:@|_image\b|src\/|node_modules\/)/;

/**
 * Makes a function that adds the base of the portal (`/portal/`) to a root-relative address written in content or
 * code, and leaves other addresses unchanged. Only Astro's own files already have the base: an address that just
 * begins like it (`/forum/01/` in a portal at `/forum/`) does not. Undefined when the portal is at the root.
 */
export function toAddressSetter(
  base: string,
  isDevelopment = false,
): ((address: string) => string) | undefined {
  if (base === "/") return undefined;
  const isOwn = (path: string) => path.startsWith(ASSETS) || (isDevelopment && DEVELOPMENT.test(path));
  return (address) => {
    if (!address.startsWith("/") || address.startsWith("//")) return address;
    return address.startsWith(base) && isOwn(address.slice(base.length)) ? address : base + address.slice(1);
  };
}
