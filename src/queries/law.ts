import { getCollection } from "astro:content";
import type { ActFile } from "#src/schemas/law.ts";
import type { Lookup } from "../domain/vocabulary.ts";
import { once } from "./once.ts";

/** The legal acts that texts of the portal name, by id. */
export const getActs = once(
  async (): Promise<Lookup<ActFile>> =>
    new Map((await getCollection("acts")).map(({ id, data }) => [id, data])),
);
