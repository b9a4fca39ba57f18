import { AsyncLocalStorage } from "node:async_hooks";
import type { ImageTransform } from "astro";
import { getInstalledRenderScope, installRenderScope, recordStaticImage } from "astro/app";
import { hashTransform, propsToFilename } from "astro/assets/utils/node";

const IMAGE_SERVICE = "astro/assets/services/sharp";

/** Astro gives an SVG picture as a component; what is known of it passes between processes. */
function toPlain(transform: ImageTransform): ImageTransform {
  const { src } = transform;
  return typeof src === "function" ? { ...transform, src: (src as Picture).toJSON() } : transform;
}

type Picture = { toJSON: () => Exclude<ImageTransform["src"], string> };

const pathOf = ({ src }: ImageTransform, base: string) => {
  const path = typeof src === "string" ? src : src.src;
  return path.startsWith(base) ? `/${path.slice(base.length)}` : path;
};

/**
 * Lets pages that are drawn in this process ask for pictures in other sizes: each gets its address at once, and what is
 * asked for is collected with its page (`collectPrerenderMetadata`). `base` is the base of the portal.
 */
export function installStaticImages(base: string): void {
  const scope = installRenderScope(new AsyncLocalStorage());
  globalThis.astroAsset = {
    referencedImages: new Set(),
    recordReferencedImage: (path) => getInstalledRenderScope()?.getStore()?.referencedImages?.add(path),
    addStaticImage: (asked, properties, originalSrcPath) => {
      const transform = toPlain(asked);
      const originalPath = pathOf(transform, base);
      const hash = hashTransform(transform, IMAGE_SERVICE, properties);
      const name = propsToFilename(originalPath, transform, hash);
      const finalPath = typeof transform.src === "string" ? `/_astro${name}` : name;
      if (scope.getStore()) recordStaticImage({ originalPath, hash, finalPath, originalSrcPath, transform });
      return encodeURI(base + finalPath.slice(1));
    },
  };
}
