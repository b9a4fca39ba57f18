/** Stands for `astro:content` where functions are tested without Astro: modules load, and nobody may read. */
const refuse = () => {
  throw new Error("content is read in a build only; give the function its data");
};

export const getCollection = refuse;
export const getEntry = refuse;
export const render = refuse;
