/** Tables of a cooperation programme that can be downloaded, with their URL words. */
export const programmeTables = { tasks: "zadania", indicators: "wskazniki" } as const;

/** Name of a table of a cooperation programme. */
export type ProgrammeTable = keyof typeof programmeTables;
