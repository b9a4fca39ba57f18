/** Dictionary entries by id. */
export type Lookup<T> = ReadonlyMap<string, T>;

/** The dictionary entry that a reference names; throws when there is none (the content check reports it first). */
export function resolve<T>(lookup: Lookup<T>, reference: { collection: string; id: string }): T {
  const found = lookup.get(reference.id);
  if (found === undefined)
    throw new Error(`unknown-reference: ${reference.collection}/${reference.id}; run npm run check`);
  return found;
}
