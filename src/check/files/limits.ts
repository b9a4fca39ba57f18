import { DEEPEST } from "#src/core/source/depth.ts";

/** What no file of a portal needs to exceed; beyond it reading would take time and memory without end. */
export const limits = {
  /** Size of a file that is read as text, in bytes. */
  fileBytes: 5 * 1024 ** 2,
  /** Size of a picture, in bytes. */
  pictureBytes: 20 * 1024 ** 2,
  /** Size of any other file, which visitors download, in bytes: GitHub warns from here on. */
  downloadBytes: 50 * 1024 ** 2,
  /** Width of a picture by its height, in dots, of all its frames. */
  pictureDots: 100_000_000,
  /** Length of one value, in characters. */
  fieldCharacters: 20_000,
  /** Length of the text below the front matter, in characters. */
  bodyCharacters: 500_000,
  /** Length of one line of that text, in characters. */
  lineCharacters: 20_000,
  /** Lists and records inside one another, and quotes and lists of a body. */
  depth: DEEPEST,
} as const;
