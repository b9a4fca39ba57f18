/** The folder of what Astro makes for pages (`build.assets`); it writes these addresses with their base. */
const ASSETS = "_astro/";
/** What Astro and Vite also serve with the base during development. */
const DEVELOPMENT = /^(?:@|_image\b|src\/|node_modules\/)/;

/**
 * A function that adds the base of the portal (`/portal/`) to a root-relative address written in content or code, and
 * leaves other addresses alone. Only Astro's own files come with the base already: an address that merely begins like
 * it (`/forum/01/` in a portal at `/forum/`) does not. Nothing when the portal is at the root.
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
