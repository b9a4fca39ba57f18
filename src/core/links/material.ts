/** What is known of a file to download: `size` in bytes, `type` as people call it (`PDF`). */
export type FileFacts = { type: string | undefined; size: number | undefined };

/** Sizes in bytes of the files that the portal itself publishes, by address (`/pliki/a/b.pdf`). */
export type FileSizes = ReadonlyMap<string, number>;

/** A file named in an entry, with its type by the ending of its address and its size where the portal publishes it. */
export const toMaterial = <M extends { url: string }>(material: M, sizes: FileSizes): M & FileFacts => ({
  ...material,
  type: /\.(pdf|epub|od[tsp]|docx|xlsx|pptx|zip|mp[34]|vtt)$/i.exec(material.url)?.[1]?.toUpperCase(),
  size: sizes.get(material.url),
});
