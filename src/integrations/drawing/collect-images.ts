import type { AstroPrerenderer } from "astro";
import sharpService from "astro/assets/services/sharp";
import type { DrawnLanguage } from "./draw-languages.ts";

/** The pictures to make, by their originals. */
export type Images = Awaited<ReturnType<NonNullable<AstroPrerenderer["collectStaticImages"]>>>;

/**
 * The pictures that drawn and kept pages ask for, as Astro makes them at the end of a build with the service that is set
 * here. Originals that pages show as they are get marked, for Astro removes the others.
 */
export function collectImages(languages: readonly DrawnLanguage[]): Images {
  const pictures = languages.flatMap(({ files }) =>
    [...files.values()].flatMap((file) => file.pictures ?? []),
  );
  const images: Images = new Map();
  for (const picture of pictures.flatMap(({ staticImages }) => staticImages)) {
    const { originalPath, originalSrcPath, hash, finalPath, transform } = picture;
    const known = images.get(originalPath) ?? { originalSrcPath, transforms: new Map() };
    known.transforms.set(hash, { finalPath, transform });
    images.set(originalPath, known);
  }
  globalThis.astroAsset.imageService ??= sharpService;
  const referenced = (globalThis.astroAsset.referencedImages ??= new Set());
  for (const path of pictures.flatMap(({ referencedImages = [] }) => referencedImages)) referenced.add(path);
  for (const path of languages.flatMap(({ referencedImages }) => [...referencedImages])) referenced.add(path);
  return images;
}
