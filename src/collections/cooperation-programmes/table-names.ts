/** Tables of a cooperation programme that are files of their own, with the word each has in the address. */
export const programmeTables = { tasks: "zadania", indicators: "wskazniki" } as const;

/** Name of a table of a cooperation programme. */
export type ProgrammeTable = keyof typeof programmeTables;
