const PICTURE = /\.(?:png|jpe?g|webp|avif|svg|gif)$/i;

/** Whether a name or path belongs to a picture, by its ending. */
export const isPicture = (path: string): boolean => PICTURE.test(path);
