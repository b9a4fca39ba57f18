import { getCollection } from "astro:content";
import type { ActFile } from "./schema.ts";
import type { Lookup } from "#src/core/links/lookup.ts";
import { once } from "#src/core/cache/once.ts";

/** The legal acts that texts of the portal name, by id. */
export const getActs = once(
  async (): Promise<Lookup<ActFile>> =>
    new Map((await getCollection("acts")).map(({ id, data }) => [id, data])),
);
