/** Replaces `astro:content` where functions are tested without Astro: modules load, but reading content throws. */
const refuse = () => {
  throw new Error("content is read in a build only; give the function its data");
};

export const getCollection = refuse;
export const getEntry = refuse;
export const render = refuse;
