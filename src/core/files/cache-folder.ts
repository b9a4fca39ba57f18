import { join } from "node:path";

const root = join(import.meta.dirname, "../../../node_modules/.cache/spolecznik");

/** A folder for what can be made again at any time; nothing but time is lost when it is deleted. */
export const cacheFolder = (name: string): string => join(root, name);
