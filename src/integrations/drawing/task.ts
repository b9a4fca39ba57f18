import type { PrerenderRenderMetadata } from "astro";
import type { serializeRouteData } from "astro/app";
import type { KeptEntries } from "#src/store/kept/entries.ts";
import type { FileState } from "./kept-files.ts";
import type { ScriptImports } from "./script-imports.ts";

/** What a file was made from, and how it was left. */
export type KeptFile = { key: string; state: FileState };

/** What one process draws: every n-th page of one language. */
export type DrawTask = {
  /** Address of the bundle's module, and the content that is not in it, by collection. */
  entry: string;
  entries: ReadonlyMap<string, KeptEntries>;
  language: string;
  /** Folder of the content, absolute. */
  contentDir: string;
  /** The portal's address without a path, and its base. */
  site: string;
  base: string;
  /** Folder of the language in the new site and in the last one, absolute. */
  folder: string;
  lastFolder: string;
  /** Fingerprint of everything that pages depend on beside their own data. */
  codeKey: string;
  scriptImports: ScriptImports;
  /** Files of the last build by their path in the folder. */
  kept: ReadonlyMap<string, KeptFile>;
  /** This process draws the pages whose number leaves `share.number` when divided by `share.of`. */
  share: { number: number; of: number };
};

type Pictures = Pick<PrerenderRenderMetadata, "staticImages" | "referencedImages">;

/** A page, feed or other file as it was drawn or taken over (`isKept`; then its texts and pictures are known). */
export type DrawnFile = {
  file: string;
  /** Undefined for files that are drawn in each build. */
  key: string | undefined;
  state: FileState;
  isKept: boolean;
  pictures?: Pictures | undefined;
  /** What the search knows of the page: its entries, packed. */
  search?: Uint8Array | undefined;
};

type SerializedRouteData = ReturnType<typeof serializeRouteData>;

/** An address and its route, as it passes between processes. */
export type ListedPath = { pathname: string; route: SerializedRouteData };

/** What a drawing process tells while it draws: first all addresses of its language, then its files, at last that it is done. */
export type DrawMessage =
  | { type: "paths"; paths: ListedPath[] }
  | { type: "files"; files: DrawnFile[] }
  | { type: "done"; referencedImages: string[] }
  | { type: "failed"; message: string };
