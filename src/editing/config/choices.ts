/** What a field may hold by its id, and how the portal calls it. */
export type Choice = { value: string; label: string };

/** The entries of each collection that fields offer as a closed list, by the collection's id. */
export type Choices = ReadonlyMap<string, readonly Choice[]>;
