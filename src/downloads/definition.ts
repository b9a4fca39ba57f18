import { defineView } from "#src/collections/definition.ts";

const paths = {
  /** A file of `files/` in the content. */
  file: (path: string) => `/pliki/${path}`,
};

/** Files to download. */
export const downloads = defineView({
  id: "downloads",
  paths,
});
