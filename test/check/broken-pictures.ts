/** Problems expected in the pictures of the broken region, as `line:column id`. */
export const brokenPictures: Record<string, string[]> = {
  "entities/cut-off.png": ["1:1 picture-damaged", "1:1 unused-file"],
  "entities/other-format.jpg": ["1:1 picture-format", "1:1 unused-file"],
  "entities/unused.png": ["1:1 unused-file"],
  "entities/with-script.svg": ["1:1 unused-file", "3:3 svg-active"],
};
