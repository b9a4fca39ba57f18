import { once } from "#src/core/cache/once.ts";
import { getLookup } from "#src/store/vocabularies.ts";

/** The legal acts that texts of the portal name, by id. */
export const getActs = once(() => getLookup("acts"));
